import type { Clauses } from './clauses.ts';
import { ROOT, Steps } from './steps.ts';

/** Where words stand: start, end, start, end, … by start and then by end. */
export type Places = readonly number[];

/** Words that stand for each other; those with the same words are one, whatever the table. */
interface Family {
  /** The nodes its words end in. */
  readonly words: readonly number[];
  /** How likely a text is to hold one of its words, roughly. */
  readonly common: number;
  /** Where its words stand, and of which text that is told. */
  places: Places;
  placedIn: number;
}

/** A way to say something that needs a word of each of some families, by their numbers. */
interface Needs {
  readonly needs: readonly number[];
}

const NOWHERE: Places = [];
/** A word of one character is met far more often than one of two, and so on. */
const COMMON = [0, 1, 0.04, 0.004];

/**
 * The words of all tables: a text is run through once, however many tables there are. What is asked for every word lies
 * in lists of numbers; a number of a text that is not the latest is out of date, so nothing is ever wiped.
 */
export class Lexicon<L extends Needs> {
  readonly #numbers = new Map<string, number>();
  readonly #families: Family[] = [];
  readonly #lines: L[] = [];
  readonly #steps = new Steps(15);
  /** Families by the node in which a word of theirs ends. */
  readonly #own: (number[] | undefined)[] = [];
  #text = 0;
  #ready: Ready = { families: rowsOf([]), lines: rowsOf([]), needs: rowsOf([]), wordMet: NONE, familyMet: NONE };
  /** Where a word stands in the latest text that held it, by its node. */
  readonly #places: number[][] = [];

  /** The number of a family of words. */
  family(words: readonly string[]): number {
    const key = words.join('|');
    const known = this.#numbers.get(key);
    if (known !== undefined) return known;
    const number = this.#families.length;
    this.#numbers.set(key, number);
    const nodes: number[] = [];
    let common = 0;
    for (const word of words) {
      const node = this.#steps.lay(word);
      const own = this.#own[node];
      common += COMMON[word.length] ?? 0.001;
      if (own === undefined) this.#own[node] = [number];
      else if (own.at(-1) !== number) own.push(number);
      nodes.push(node);
    }
    this.#families.push({ words: [...new Set(nodes)], common, places: NOWHERE, placedIn: 0 });
    return number;
  }

  /** Takes lines in: each will be looked at where the rarest of what it needs stands. */
  add(lines: readonly L[]): void {
    this.#lines.push(...lines);
    const waiting: number[][] = [];
    for (const [at, { needs }] of this.#lines.entries()) {
      let rarest = needs[0]!;
      for (const one of needs) if (this.#families[one]!.common < this.#families[rarest]!.common) rarest = one;
      const own = waiting[rarest];
      if (own) own.push(at);
      else waiting[rarest] = [at];
    }
    this.#ready = {
      families: rowsOf(this.#own, this.#steps.size),
      lines: rowsOf(waiting, this.#families.length),
      needs: rowsOf(this.#lines.map(({ needs }) => needs)),
      wordMet: new Uint32Array(this.#steps.size),
      familyMet: new Uint32Array(this.#families.length),
    };
  }

  /** The lines that a text may hold: a word of all that they need stands in it. */
  possible({ text, clause }: Clauses): L[] {
    this.#text++;
    const steps = this.#steps;
    const leading: number[] = [];
    for (let start = 0; start < text.length; start++) {
      const own = clause[start];
      // 没打了 我想 is not 打了我: no word runs over a mark or a blank.
      for (let i = start, at = ROOT; i < text.length && clause[i] === own; ) {
        at = steps.step(at, text.charCodeAt(i++));
        if (at === 0) break;
        this.#meet(at, start, i, leading);
      }
    }
    const found: L[] = [];
    const { lines } = this.#ready;
    for (const family of leading) {
      for (let i = lines.from[family]!; i < lines.from[family + 1]!; i++) {
        const line = lines.items[i]!;
        if (this.#isPossible(line)) found.push(this.#lines[line]!);
      }
    }
    return found;
  }

  /** Takes down that a word stands somewhere, if one ends in the node. */
  #meet(node: number, start: number, end: number, leading: number[]): void {
    const { families, lines, wordMet, familyMet } = this.#ready;
    const [first, last] = [families.from[node]!, families.from[node + 1]!];
    if (first === last) return;
    const now = this.#text;
    if (wordMet[node] === now) {
      this.#places[node]!.push(start, end);
      return;
    }
    wordMet[node] = now;
    this.#places[node] = [start, end];
    for (let i = first; i < last; i++) {
      const family = families.items[i]!;
      if (familyMet[family] === now) continue;
      familyMet[family] = now;
      if (lines.from[family] !== lines.from[family + 1]) leading.push(family);
    }
  }

  #isPossible(line: number): boolean {
    const { needs, familyMet } = this.#ready;
    for (let i = needs.from[line]!; i < needs.from[line + 1]!; i++) {
      if (familyMet[needs.items[i]!] !== this.#text) return false;
    }
    return true;
  }

  /** Where the words of a family stand in the text of the last call of `possible`. */
  places(number: number): Places {
    const { wordMet, familyMet } = this.#ready;
    if (familyMet[number] !== this.#text) return NOWHERE;
    const family = this.#families[number]!;
    if (family.placedIn === this.#text) return family.places;
    family.placedIn = this.#text;
    family.places = NOWHERE;
    for (const node of family.words) {
      if (wordMet[node] === this.#text) family.places = merged(family.places, this.#places[node]!);
    }
    return family.places;
  }
}

/** What `possible` looks at. `families`: of a node; `lines`: that wait for a family; `needs`: of a line. */
interface Ready {
  readonly families: Rows;
  readonly lines: Rows;
  readonly needs: Rows;
  /** The text in which a word, by its node, and a family were met last. */
  readonly wordMet: Uint32Array;
  readonly familyMet: Uint32Array;
}

const NONE = new Uint32Array(0);

/** Lists of numbers, one behind the other: the list n goes from `from[n]` to `from[n + 1]`. */
interface Rows {
  readonly from: Uint32Array;
  readonly items: Uint16Array;
}

function rowsOf(lists: readonly (readonly number[] | undefined)[], length = lists.length): Rows {
  const from = new Uint32Array(length + 1);
  for (let at = 0; at < length; at++) from[at + 1] = from[at]! + (lists[at]?.length ?? 0);
  const items = new Uint16Array(from[length]!);
  for (let at = 0; at < length; at++) items.set(lists[at] ?? [], from[at]);
  return { from, items };
}

/** Two lists of places as one. */
function merged(a: Places, b: Places): Places {
  if (a.length === 0) return b;
  const out: number[] = [];
  for (let i = 0, j = 0; i < a.length || j < b.length; ) {
    const isFirst = j >= b.length || (i < a.length && (a[i]! < b[j]! || (a[i] === b[j] && a[i + 1]! <= b[j + 1]!)));
    if (isFirst) out.push(a[i++]!, a[i++]!);
    else out.push(b[j++]!, b[j++]!);
  }
  return out;
}

/** Index of the first place that begins at `from` or later. */
export function firstPlace(places: Places, from: number): number {
  let [low, high] = [0, places.length / 2];
  while (low < high) {
    const middle = (low + high) >> 1;
    if (places[2 * middle]! < from) low = middle + 1;
    else high = middle;
  }
  return 2 * low;
}
