/** Where a word of a trie stands in a text. */
export interface Hit<T> {
  readonly start: number;
  readonly end: number;
  readonly value: T;
}

interface Node<T> {
  readonly next: Map<number, Node<T>>;
  values: T[] | null;
}

/** Many words looked up at once; the cost is bounded by text length times the longest word. */
export class Trie<T> {
  readonly #root: Node<T> = { next: new Map(), values: null };

  add(word: string, value: T): void {
    let node = this.#root;
    for (let i = 0; i < word.length; i++) {
      const code = word.charCodeAt(i);
      const next = node.next.get(code) ?? { next: new Map(), values: null };
      node.next.set(code, next);
      node = next;
    }
    if (node.values) node.values.push(value);
    else node.values = [value];
  }

  /** Every word, overlapping ones too, by start and then by length. */
  all(text: string): Hit<T>[] {
    const hits: Hit<T>[] = [];
    for (let start = 0; start < text.length; start++) {
      let node = this.#root.next.get(text.charCodeAt(start));
      for (let i = start + 1; node; i++) {
        if (node.values) for (const value of node.values) hits.push({ start, end: i, value });
        node = i < text.length ? node.next.get(text.charCodeAt(i)) : undefined;
      }
    }
    return hits;
  }

  /** Words from left to right, the longest at each place, none overlapping. `skip` may stand inside a word. */
  longest(text: string, skip?: (code: number) => boolean): Hit<T>[] {
    const hits: Hit<T>[] = [];
    for (let start = 0; start < text.length; ) {
      const hit = this.#longestAt(text, start, skip);
      if (hit) hits.push(...hit);
      start = hit ? hit[0]!.end : start + 1;
    }
    return hits;
  }

  #longestAt(text: string, start: number, skip?: (code: number) => boolean): Hit<T>[] | null {
    let node = this.#root.next.get(text.charCodeAt(start));
    let best: Hit<T>[] | null = null;
    for (let i = start + 1; node; i++) {
      const { values } = node;
      if (values) best = values.map((value) => ({ start, end: i, value }));
      while (i < text.length && skip?.(text.charCodeAt(i)) && !node.next.has(text.charCodeAt(i))) i++;
      node = i < text.length ? node.next.get(text.charCodeAt(i)) : undefined;
    }
    return best;
  }
}
