/** The node that every word begins at. Nodes are numbered from 1, so that 0 is none. */
export const ROOT = 1;
/** With the character after it a node's number makes a key of 32 bits. */
const MOST_NODES = 0xffff;
/** Spreads neighbouring keys over the table (2³² divided by the golden ratio). */
const SCATTER = 0x9e3779b1;

/**
 * The steps of a trie: from a node by one character to the next. They lie in two plain tables of numbers, not in objects:
 * a message touches few of them, and they must be near each other to be read fast.
 */
export class Steps {
  #keys: Uint32Array;
  #next: Uint16Array;
  #shift: number;
  #nodes = ROOT;

  /** `bits`: room for half of 2^bits nodes at first; it widens by itself. */
  constructor(bits = 10) {
    this.#keys = new Uint32Array(1 << bits);
    this.#next = new Uint16Array(1 << bits);
    this.#shift = 32 - bits;
  }

  /** One more than the highest number of a node. */
  get size(): number {
    return this.#nodes + 1;
  }

  /** Lays a word down; the node in which it ends is its own. */
  lay(word: string): number {
    let at = ROOT;
    for (let i = 0; i < word.length; i++) at = this.step(at, word.charCodeAt(i)) || this.#grow(at, word.charCodeAt(i));
    return at;
  }

  /** The node after a node by one character; 0 if no word goes on so. */
  step(node: number, code: number): number {
    const key = ((node << 16) | code) >>> 0;
    const mask = this.#keys.length - 1;
    for (let at = Math.imul(key, SCATTER) >>> this.#shift; ; at = (at + 1) & mask) {
      const found = this.#keys[at]!;
      if (found === key) return this.#next[at]!;
      if (found === 0) return 0;
    }
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
}
