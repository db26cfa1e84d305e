import { ROOT, Steps } from './steps.ts';

/** Where a word of a trie stands in a text. */
export interface Hit<T> {
  readonly start: number;
  readonly end: number;
  readonly value: T;
}

/** Many words looked up at once; the cost is bounded by text length times the longest word. */
export class Trie<T> {
  readonly #steps = new Steps();
  readonly #values: (T[] | undefined)[] = [];

  add(word: string, value: T): void {
    const at = this.#steps.lay(word);
    const values = this.#values[at];
    if (values) values.push(value);
    else this.#values[at] = [value];
  }

  /** Every word, overlapping ones too, by start and then by length. */
  all(text: string): Hit<T>[] {
    const hits: Hit<T>[] = [];
    for (let start = 0; start < text.length; start++) {
      for (let i = start, at = ROOT; i < text.length; ) {
        at = this.#steps.step(at, text.charCodeAt(i++));
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
    const steps = this.#steps;
    let at = steps.step(ROOT, text.charCodeAt(start));
    let best = 0;
    let end = start;
    for (let i = start + 1; at !== 0; i++) {
      if (this.#values[at] !== undefined) {
        best = at;
        end = i;
      }
      while (skip && i < text.length && skip(text.charCodeAt(i)) && steps.step(at, text.charCodeAt(i)) === 0) i++;
      at = i < text.length ? steps.step(at, text.charCodeAt(i)) : 0;
    }
    if (best !== 0) for (const value of this.#values[best]!) hits.push({ start, end, value });
    return end;
  }
}
