import type { Clauses } from './clauses.ts';
import { Trie } from './trie.ts';

/** Where words stand: start, end, start, end, … by start and then by end. */
export type Places = readonly number[];

/** Words that stand for each other; those with the same words are one, whatever the table. */
interface Family<L> {
  /** Numbers of its words. */
  readonly words: readonly number[];
  /** Lines that cannot be without it, and are looked at only where it stands. */
  readonly lines: L[];
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
  readonly #families: Family<L>[] = [];
  readonly #words = new Map<string, number>();
  readonly #familiesOf: number[][] = [];
  readonly #trie = new Trie<number>();
  #text = 0;
  /** Of each word and each family the text in which it was met last. */
  #wordMet = new Uint32Array(0);
  #met = new Uint32Array(0);
  /** 1 for a family that lines wait for. */
  #leads = new Uint8Array(0);
  /** Where a word stands in the latest text that held it. */
  readonly #places: number[][] = [];

  /** The number of a family of words. */
  family(words: readonly string[]): number {
    const key = words.join('|');
    const known = this.#numbers.get(key);
    if (known !== undefined) return known;
    const number = this.#families.length;
    this.#numbers.set(key, number);
    const own: number[] = [];
    let common = 0;
    for (const word of words) {
      const one = this.#word(word);
      common += COMMON[word.length] ?? 0.001;
      if (this.#familiesOf[one]!.at(-1) === number) continue;
      this.#familiesOf[one]!.push(number);
      own.push(one);
    }
    this.#families.push({ words: own, lines: [], common, places: NOWHERE, placedIn: 0 });
    return number;
  }

  #word(word: string): number {
    const known = this.#words.get(word);
    if (known !== undefined) return known;
    const number = this.#familiesOf.length;
    this.#words.set(word, number);
    this.#familiesOf.push([]);
    this.#places.push([]);
    this.#trie.add(word, number);
    return number;
  }

  /** Takes lines in: each will be looked at where the rarest of what it needs stands. */
  add(lines: readonly L[]): void {
    for (const line of lines) {
      const common = (number: number) => this.#families[number]!.common;
      const rarest = line.needs.reduce((best, one) => (common(one) < common(best) ? one : best));
      this.#families[rarest]!.lines.push(line);
    }
    this.#wordMet = new Uint32Array(this.#familiesOf.length);
    this.#met = new Uint32Array(this.#families.length);
    this.#leads = Uint8Array.from(this.#families, (family) => (family.lines.length > 0 ? 1 : 0));
  }

  /** The lines that a text may hold: a word of all that they need stands in it. */
  possible({ text, clause }: Clauses): L[] {
    this.#text++;
    const trie = this.#trie;
    const leading: number[] = [];
    for (let start = 0; start < text.length; start++) {
      const own = clause[start];
      // 没打了 我想 is not 打了我: no word runs over a mark or a blank.
      for (let i = start, at = 1; i < text.length && clause[i] === own; ) {
        at = trie.step(at, text.charCodeAt(i++));
        if (at === 0) break;
        const word = trie.valuesAt(at)?.[0];
        if (word !== undefined) this.#meet(word, start, i, leading);
      }
    }
    const found: L[] = [];
    for (const number of leading) {
      for (const line of this.#families[number]!.lines) if (this.#isPossible(line)) found.push(line);
    }
    return found;
  }

  #meet(word: number, start: number, end: number, leading: number[]): void {
    const now = this.#text;
    if (this.#wordMet[word] === now) {
      this.#places[word]!.push(start, end);
      return;
    }
    this.#wordMet[word] = now;
    this.#places[word] = [start, end];
    const [met, leads] = [this.#met, this.#leads];
    for (const number of this.#familiesOf[word]!) {
      if (met[number] === now) continue;
      met[number] = now;
      if (leads[number] === 1) leading.push(number);
    }
  }

  #isPossible({ needs }: L): boolean {
    for (const number of needs) if (this.#met[number] !== this.#text) return false;
    return true;
  }

  /** Where the words of a family stand in the text of the last call of `possible`. */
  places(number: number): Places {
    if (this.#met[number] !== this.#text) return NOWHERE;
    const family = this.#families[number]!;
    if (family.placedIn !== this.#text) {
      family.placedIn = this.#text;
      const met = family.words.filter((word) => this.#wordMet[word] === this.#text);
      family.places = merged(met.map((word) => this.#places[word]!));
    }
    return family.places;
  }
}

/** More than a text has units. */
const MOST = 8192;

function merged(lists: readonly Places[]): Places {
  if (lists.length === 1) return lists[0]!;
  const pairs: number[] = [];
  for (const places of lists) for (let i = 0; i < places.length; i += 2) pairs.push(places[i]! * MOST + places[i + 1]!);
  pairs.sort((a, b) => a - b);
  const places: number[] = [];
  for (const pair of pairs) places.push(Math.floor(pair / MOST), pair % MOST);
  return places;
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
