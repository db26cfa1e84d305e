/** Where a word of a trie stands in a text. */
export interface Hit<T> {
  readonly start: number;
  readonly end: number;
  readonly value: T;
}

const ROOT = 1;
/** Nodes are numbered from 1, so that 0 is none; with the character after it a node's number makes a key of 32 bits. */
const MOST_NODES = 0xffff;
/** Spreads neighbouring keys over the table (2³² divided by the golden ratio). */
const SCATTER = 0x9e3779b1;

/**
 * Many words looked up at once; the cost is bounded by text length times the longest word. Its steps lie in two plain
 * tables of numbers, not in objects: a message touches few of them, and they must be near each other to be read fast.
 */
export class Trie<T> {
  #keys = new Uint32Array(1024);
  #next = new Uint16Array(1024);
  #shift = 22;
  #nodes = ROOT;
  readonly #values: (T[] | undefined)[] = [];

  add(word: string, value: T): void {
    let at = ROOT;
    for (let i = 0; i < word.length; i++) at = this.step(at, word.charCodeAt(i)) || this.#grow(at, word.charCodeAt(i));
    const values = this.#values[at];
    if (values) values.push(value);
    else this.#values[at] = [value];
  }

  /** The node after a node by one character; 0 if no word goes on so. The first node is 1. */
  step(node: number, code: number): number {
    const key = ((node << 16) | code) >>> 0;
    const mask = this.#keys.length - 1;
    for (let at = Math.imul(key, SCATTER) >>> this.#shift; ; at = (at + 1) & mask) {
      const found = this.#keys[at]!;
      if (found === key) return this.#next[at]!;
      if (found === 0) return 0;
    }
  }

  /** The values of the word that ends in a node. */
  valuesAt(node: number): readonly T[] | undefined {
    return this.#values[node];
  }

  #grow(node: number, code: number): number {
    if (this.#nodes === MOST_NODES) throw new Error('too many words for one trie');
    if (2 * this.#nodes > this.#keys.length) this.#widen();
    this.#nodes++;
    this.#put(((node << 16) | code) >>> 0, this.#nodes);
    return this.#nodes;
  }

  #put(key: number, next: number): void {
    const mask = this.#keys.length - 1;
    let at = Math.imul(key, SCATTER) >>> this.#shift;
    while (this.#keys[at] !== 0) at = (at + 1) & mask;
    this.#keys[at] = key;
    this.#next[at] = next;
  }

  #widen(): void {
    const [keys, next] = [this.#keys, this.#next];
    this.#keys = new Uint32Array(2 * keys.length);
    this.#next = new Uint16Array(2 * keys.length);
    this.#shift--;
    for (let at = 0; at < keys.length; at++) if (keys[at] !== 0) this.#put(keys[at]!, next[at]!);
  }

  /** Every word, overlapping ones too, by start and then by length. */
  all(text: string): Hit<T>[] {
    const hits: Hit<T>[] = [];
    for (let start = 0; start < text.length; start++) {
      for (let i = start, at = ROOT; i < text.length; ) {
        at = this.step(at, text.charCodeAt(i++));
        if (at === 0) break;
        for (const value of this.#values[at] ?? []) hits.push({ start, end: i, value });
      }
    }
    return hits;
  }

  /** Words from left to right, the longest at each place, none overlapping. `skip` may stand inside a word. */
  longest(text: string, skip?: (code: number) => boolean): Hit<T>[] {
    const hits: Hit<T>[] = [];
    for (let start = 0; start < text.length; ) {
      const end = this.#longestAt(text, start, skip, hits);
      start = end > start ? end : start + 1;
    }
    return hits;
  }

  #longestAt(text: string, start: number, skip: ((code: number) => boolean) | undefined, hits: Hit<T>[]): number {
    let at = this.step(ROOT, text.charCodeAt(start));
    let [best, end] = [0, start];
    for (let i = start + 1; at !== 0; i++) {
      if (this.#values[at] !== undefined) [best, end] = [at, i];
      while (skip && i < text.length && skip(text.charCodeAt(i)) && this.step(at, text.charCodeAt(i)) === 0) i++;
      at = i < text.length ? this.step(at, text.charCodeAt(i)) : 0;
    }
    for (const value of (best !== 0 && this.#values[best]) || []) hits.push({ start, end, value });
    return end;
  }
}
