import { Trie } from './trie.ts';

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

/** A text cut into clauses and sentences, made once per message. */
export interface Clauses {
  readonly text: string;
  /** Number of the clause (by commas) and of the sentence of each unit. */
  readonly clause: readonly number[];
  readonly sentence: readonly number[];
  /** First and one past the last unit that carry meaning. */
  readonly head: number;
  readonly tail: number;
}

const SENTENCE_MARKS = new Set('。！？!?；;\n…');
const CLAUSE_MARKS = new Set('，,、：:（）()“”"「」');
const FILLERS = [
  '你好',
  '您好',
  '请问',
  '那',
  '那么',
  '嗯',
  '哦',
  '呃',
  '额',
  '啊',
  '老师',
  '就是',
  '我想问',
  '问一下',
];
const PARTICLES = new Set('吧呢啊呀哦了吗嘛的哈呗哟~～.。！？!?，, ');
const NEAR = 5;
const FAR = 14;

/** Cuts a normal text. */
export function clausesOf(text: string, spaced: readonly boolean[] = []): Clauses {
  const clause: number[] = [];
  const sentence: number[] = [];
  let c = 0;
  let s = 0;
  for (let i = 0; i < text.length; i++) {
    const char = text[i]!;
    if (spaced[i] && isHan(char) && isHan(text[i - 1])) c++;
    clause.push(c);
    sentence.push(s);
    if (SENTENCE_MARKS.has(char)) s++;
    if (SENTENCE_MARKS.has(char) || (CLAUSE_MARKS.has(char) && !betweenDigits(text, i))) c++;
  }
  return { text, clause, sentence, head: headOf(text), tail: tailOf(text) };
}

const isHan = (char: string | undefined) => char !== undefined && char >= '\u4e00' && char <= '\u9fff';

function betweenDigits(text: string, at: number): boolean {
  const digit = (char: string | undefined) => char !== undefined && char >= '0' && char <= '9';
  return text[at] === ',' && digit(text[at - 1]) && digit(text[at + 1]);
}

function headOf(text: string): number {
  let at = 0;
  for (let again = true; again; ) {
    again = false;
    while (at < text.length && PARTICLES.has(text[at]!)) at++;
    const filler = FILLERS.find((word) => text.startsWith(word, at) && text.length > at + word.length);
    if (filler) {
      at += filler.length;
      again = true;
    }
  }
  return at;
}

function tailOf(text: string): number {
  let at = text.length;
  while (at > 0 && PARTICLES.has(text[at - 1]!)) at--;
  return at;
}

interface Slot {
  /** Of its words; slots with the same words share it. */
  readonly id: number;
  readonly gap: 0 | typeof NEAR | typeof FAR;
  readonly optional: boolean;
  /** The end of the message will do. */
  readonly orTail: boolean;
}

interface Line<T> {
  readonly value: T;
  readonly number: number;
  readonly slots: readonly Slot[];
  /** Slots without a word of which the line cannot be. */
  readonly needs: readonly number[];
  readonly fromHead: boolean;
  readonly toTail: boolean;
  readonly notBefore: readonly string[];
  readonly notIn: readonly string[];
}

/** A table of sayings made ready: give it a text, get what it says. */
export type Sayings<T> = (clauses: Clauses) => Found<T>[];

/** Where the words of a slot stand: start, end, start, end, … by start. */
type Places = readonly number[];

/** Compiles a table. Every word is looked up once; a line costs only where words of all its slots stand. */
export function sayings<T>(table: readonly Saying<T>[], words: Readonly<Record<string, string>> = {}): Sayings<T> {
  const slots = new Slots();
  const lines = table.map(([say, value], number) => compile(say, value, { number, words, slots }));
  const trie = slots.trie();
  const byFirst: Line<T>[][] = [];
  for (const line of lines) byFirst[line.slots[0]!.id] = [...(byFirst[line.slots[0]!.id] ?? []), line];
  return (clauses) => {
    const places: number[][] = new Array(slots.size);
    for (const { start, end, value } of trie.all(clauses.text)) {
      if (!isOneClause(clauses, start, end)) continue;
      for (const slot of value) {
        const list = places[slot];
        if (list) list.push(start, end);
        else places[slot] = [start, end];
      }
    }
    const found: Found<T>[] = [];
    const heard: Heard = new Map();
    const sought = { clauses, places, heard };
    for (let slot = 0; slot < places.length; slot++) {
      const first = places[slot];
      if (first === undefined) continue;
      for (const line of byFirst[slot] ?? NO_LINES) {
        if (!isPossible(line, places)) continue;
        for (let i = 0; i < first.length; i += 2) {
          const end = matchLine(line, first[i]!, first[i + 1]!, sought);
          if (end !== null) found.push({ value: line.value, start: first[i]!, end, line: line.number });
        }
      }
    }
    return found.sort((a, b) => a.start - b.start || a.line - b.line);
  };
}

const NO_LINES: readonly never[] = [];

function isPossible({ needs }: Line<unknown>, places: readonly (Places | undefined)[]): boolean {
  for (const slot of needs) if (places[slot] === undefined) return false;
  return true;
}

/** The slots of a table; those with the same words are one. */
class Slots {
  readonly #ids = new Map<string, number>();
  readonly #words = new Map<string, number[]>();

  get size(): number {
    return this.#ids.size;
  }

  idOf(words: readonly string[]): number {
    const key = words.join('|');
    const known = this.#ids.get(key);
    if (known !== undefined) return known;
    const id = this.#ids.size;
    this.#ids.set(key, id);
    for (const word of new Set(words)) this.#words.set(word, [...(this.#words.get(word) ?? []), id]);
    return id;
  }

  trie(): Trie<readonly number[]> {
    const trie = new Trie<readonly number[]>();
    for (const [word, ids] of this.#words) trie.add(word, ids);
    return trie;
  }
}

interface Making {
  readonly number: number;
  readonly words: Readonly<Record<string, string>>;
  readonly slots: Slots;
}

function compile<T>(say: string, value: T, { number, words, slots: all }: Making): Line<T> {
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
      const named = options.filter((word) => word !== '' && word !== '$');
      slots.push({ id: all.idOf(named), gap, optional: options.includes(''), orTail: options.includes('$') });
      gap = 0;
    }
  }
  const [first] = slots;
  if (!first || first.optional) throw new Error(`a saying must begin with a word: ${say}`);
  const needs = slots.filter((slot) => !slot.optional && !slot.orTail).map((slot) => slot.id);
  return { value, number, slots, needs, fromHead, toTail, notBefore, notIn };
}

function expand(part: string, words: Readonly<Record<string, string>>): string[] {
  return part.split('|').flatMap((word) => {
    if (!word.startsWith('{')) return [word];
    const named = words[word.slice(1, -1)];
    if (named === undefined) throw new Error(`no words named ${word}`);
    return expand(named, words);
  });
}

interface Sought {
  readonly clauses: Clauses;
  readonly places: readonly Places[];
  readonly heard: Heard;
}

/** The end of a line that begins with a word; null if the rest does not follow. Ends are kept as a set: no backtracking. */
function matchLine<T>(line: Line<T>, start: number, firstEnd: number, sought: Sought): number | null {
  const { clauses, places, heard } = sought;
  if (line.fromHead && start > clauses.head) return null;
  let ends = [firstEnd];
  for (let at = 1; at < line.slots.length; at++) {
    const slot = line.slots[at]!;
    ends = step(slot, ends, places[slot.id] ?? NOWHERE, clauses);
    if (ends.length === 0) return null;
  }
  const end = line.toTail ? ends.find((at) => at >= clauses.tail) : Math.min(...ends);
  if (end === undefined || spoiled(line, start, end, clauses, heard)) return null;
  return end;
}

const NOWHERE: Places = [];

function step({ gap, optional, orTail }: Slot, ends: readonly number[], places: Places, clauses: Clauses): number[] {
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

/** Index of the first place that begins at `from` or later. */
function firstPlace(places: Places, from: number): number {
  let [low, high] = [0, places.length / 2];
  while (low < high) {
    const middle = (low + high) >> 1;
    if (places[2 * middle]! < from) low = middle + 1;
    else high = middle;
  }
  return 2 * low;
}

/** 没打了 我想 is not 打了我: no word runs over a mark or a blank. */
const isOneClause = ({ clause }: Clauses, start: number, end: number): boolean => clause[start] === clause[end - 1];

function crosses({ clause, sentence }: Clauses, from: number, to: number, gap: Slot['gap']): boolean {
  const last = from - 1;
  return gap === FAR ? sentence[last] !== sentence[to] : clause[last] !== clause[to];
}

/** Whether a line's `!` words stand in a stretch of sentences: looked up once a line, however often it is found. */
type Heard = Map<number, boolean>;

function spoiled<T>(line: Line<T>, start: number, end: number, clauses: Clauses, heard: Heard): boolean {
  const { text, clause, sentence } = clauses;
  if (line.notBefore.length > 0) {
    const from = firstOf(clause, clause[start]!);
    const before = (word: string) => text.slice(Math.max(from, start - word.length - 2), start);
    if (line.notBefore.some((word) => before(word).includes(word))) return true;
  }
  if (line.notIn.length === 0) return false;
  const [first, last] = [sentence[start]!, sentence[end - 1]!];
  const key = (line.number * MOST_UNITS + first) * MOST_UNITS + last;
  const known = heard.get(key);
  if (known !== undefined) return known;
  const whole = text.slice(firstOf(sentence, first), firstOf(sentence, last + 1));
  const spoils = line.notIn.some((word) => whole.includes(word));
  heard.set(key, spoils);
  return spoils;
}

/** More than a text has sentences. */
const MOST_UNITS = 8192;

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
