import type { Clauses } from './clauses.ts';
import { firstPlace, Lexicon } from './lexicon.ts';

/**
 * A way to say something, as one line of words:
 *   `a|b`   either word, right after what stands before it; an empty alternative makes the slot optional
 *   `~`     up to 5 characters may stand between, in the same clause
 *   `…`     up to 14 characters may stand between, in the same sentence
 *   `^` `$` begin and end of the message (polite fillers and particles aside); `a|$` a word or the end
 *   `-a|b`  not if one of these words stands before, with at most two characters between (last slot of a line)
 *   `!a|b`  not if one of these words stands anywhere in the sentence (last slot of a line)
 *   `{x}`   the words of `WORDS.x`
 */
export type Saying<T> = readonly [say: string, value: T];

/** A line that was found, with its place. */
export interface Found<T> {
  readonly value: T;
  readonly start: number;
  readonly end: number;
  readonly line: number;
}

/** A table of sayings made ready: give it a text, get what it says. */
export type Sayings<T> = (clauses: Clauses) => readonly Found<T>[];

const NEAR = 5;
const FAR = 14;

interface Slot {
  /** Number of its family of words. */
  readonly family: number;
  readonly gap: 0 | typeof NEAR | typeof FAR;
  readonly optional: boolean;
  /** The end of the message will do. */
  readonly orTail: boolean;
}

interface Line {
  readonly table: number;
  readonly number: number;
  readonly value: unknown;
  readonly slots: readonly Slot[];
  /** Without a word of each of these the line cannot be. */
  readonly needs: readonly number[];
  readonly fromHead: boolean;
  readonly toTail: boolean;
  readonly notBefore: readonly string[];
  readonly notIn: readonly string[];
}

type Words = Readonly<Record<string, string>>;

const LEXICON = new Lexicon<Line>();
/** Tables that nobody has asked yet: a program that only starts does not pay for them. */
let waiting: { readonly table: readonly Saying<unknown>[]; readonly words: Words; readonly at: number }[] = [];
let tables = 0;

/** Takes a table in. All tables together look each word of a text up once; a line costs only where words of all its slots stand. */
export function sayings<T>(table: readonly Saying<T>[], words: Words = {}): Sayings<T> {
  const at = tables++;
  waiting.push({ table, words, at });
  return (clauses) => (heardIn(clauses)[at] ?? NOTHING) as readonly Found<T>[];
}

/** Makes ready what waits. */
function settle(): void {
  if (waiting.length === 0) return;
  const lines: Line[] = [];
  for (const { table, words, at } of waiting) {
    lines.push(...table.map(([say, value], number) => ({ ...compile(say, words), table: at, number, value })));
  }
  LEXICON.add(lines);
  waiting = [];
}

const NOTHING: readonly never[] = [];
/** What the tables found in a text, by the number of the table. */
type Heard = readonly (readonly Found<unknown>[] | undefined)[];

function heardIn(clauses: Clauses): Heard {
  const known = clauses.kept.heard as Heard | null;
  if (known) return known;
  settle();
  const found: Found<unknown>[][] = [];
  for (const line of LEXICON.possible(clauses)) find(line, clauses, found);
  for (const own of found) if (own !== undefined && !isSorted(own)) own.sort(byPlace);
  clauses.kept.heard = found;
  return found;
}

function compile(say: string, words: Words): Omit<Line, 'table' | 'number' | 'value'> {
  const slots: Slot[] = [];
  let gap: Slot['gap'] = 0;
  let [fromHead, toTail] = [false, false];
  let notBefore: string[] = [];
  let notIn: string[] = [];
  for (const part of say.split(' ')) {
    if (part === '^') fromHead = true;
    else if (part === '$') toTail = true;
    else if (part === '~') gap = NEAR;
    else if (part === '…') gap = FAR;
    else if (part.startsWith('-') && part.length > 1) notBefore = expand(part.slice(1), words);
    else if (part.startsWith('!') && part.length > 1) notIn = expand(part.slice(1), words);
    else {
      const options = expand(part, words);
      const [optional, orTail] = [options.includes(''), options.includes('$')];
      const named = optional || orTail ? options.filter((word) => word !== '' && word !== '$') : options;
      slots.push({ family: LEXICON.family(named), gap, optional, orTail });
      gap = 0;
    }
  }
  const [first] = slots;
  if (!first || first.optional) throw new Error(`a saying must begin with a word: ${say}`);
  const needs = slots.filter((slot) => slot === first || !(slot.optional || slot.orTail)).map((slot) => slot.family);
  return { slots, needs, fromHead, toTail, notBefore, notIn };
}

function expand(part: string, words: Words): string[] {
  const options = part.split('|');
  if (!part.includes('{')) return options;
  return options.flatMap((word) => {
    if (!word.startsWith('{')) return [word];
    const named = words[word.slice(1, -1)];
    if (named === undefined) throw new Error(`no words named ${word}`);
    return expand(named, words);
  });
}

/** Takes down everywhere that a line stands, with its table. */
function find(line: Line, clauses: Clauses, found: Found<unknown>[][]): void {
  const { value, number, fromHead, slots, table } = line;
  const spoils = line.notIn.length > 0 ? inSentence(line.notIn, clauses) : null;
  const first = LEXICON.places(slots[0]!.family);
  for (let i = 0; i < first.length; i += 2) {
    const start = first[i]!;
    if (fromHead && start > clauses.head) break;
    const end = slots.length === 1 && !line.toTail ? first[i + 1]! : endOf(line, first[i + 1]!, clauses);
    if (end === null || isBefore(line.notBefore, start, clauses) || spoils?.(start, end)) continue;
    const own = found[table] ?? [];
    found[table] = own;
    own.push({ value, start, end, line: number });
  }
}

/** By where it begins, then by its line. */
const byPlace = (a: Found<unknown>, b: Found<unknown>): number => a.start - b.start || a.line - b.line;

function isSorted(found: readonly Found<unknown>[]): boolean {
  for (let at = 1; at < found.length; at++) if (byPlace(found[at - 1]!, found[at]!) > 0) return false;
  return true;
}

/** The end of a line whose first word ends somewhere; null if the rest does not follow. Ends are kept as a set: no backtracking. */
function endOf({ slots, toTail }: Line, firstEnd: number, clauses: Clauses): number | null {
  let ends = [firstEnd];
  for (let at = 1; at < slots.length; at++) {
    ends = step(slots[at]!, ends, clauses);
    if (ends.length === 0) return null;
  }
  return toTail ? (ends.find((at) => at >= clauses.tail) ?? null) : Math.min(...ends);
}

function step({ family, gap, optional, orTail }: Slot, ends: readonly number[], clauses: Clauses): number[] {
  const places = LEXICON.places(family);
  const next = optional ? [...ends] : [];
  for (const end of ends) {
    if (orTail && reachesTail(clauses, end, gap)) next.push(clauses.tail);
    for (let i = firstPlace(places, end); i < places.length && places[i]! <= end + gap; i += 2) {
      const at = places[i]!;
      if (at > end && crosses(clauses, end, at, gap)) break;
      const to = places[i + 1]!;
      if (!next.includes(to)) next.push(to);
    }
  }
  return next;
}

function reachesTail(clauses: Clauses, end: number, gap: Slot['gap']): boolean {
  const { tail } = clauses;
  return end >= tail || (tail - end <= gap && !crosses(clauses, end, tail - 1, gap));
}

function crosses({ clause, sentence }: Clauses, from: number, to: number, gap: Slot['gap']): boolean {
  const last = from - 1;
  return gap === FAR ? sentence[last] !== sentence[to] : clause[last] !== clause[to];
}

function isBefore(words: readonly string[], start: number, { text, clause }: Clauses): boolean {
  if (words.length === 0 || start === 0) return false;
  const from = firstOf(clause, clause[start]!);
  return words.some((word) => text.slice(Math.max(from, start - word.length - 2), start).includes(word));
}

/** Whether one of the words stands in the sentences of a stretch; looked up once for all that lie in the same. */
function inSentence(words: readonly string[], { text, sentence }: Clauses): (start: number, end: number) => boolean {
  let [first, last, spoils] = [-1, -1, false];
  return (start, end) => {
    if (sentence[start] === first && sentence[end - 1] === last) return spoils;
    [first, last] = [sentence[start]!, sentence[end - 1]!];
    const whole = text.slice(firstOf(sentence, first), firstOf(sentence, last + 1));
    spoils = words.some((word) => whole.includes(word));
    return spoils;
  };
}

/** Where a number first stands in a list that never falls; its length if all are less. */
function firstOf(rising: readonly number[], value: number): number {
  let [low, high] = [0, rising.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if (rising[middle]! < value) low = middle + 1;
    else high = middle;
  }
  return low;
}
