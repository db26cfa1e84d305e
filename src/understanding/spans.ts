/** A stretch of the text. */
export interface Span {
  readonly start: number;
  readonly end: number;
}

/** Which units of a text some spans cover; asking costs the length of the span that asks. */
export class Covered {
  readonly #units: Uint8Array;

  constructor(spans: readonly Span[], length: number) {
    this.#units = new Uint8Array(length + 1);
    for (const { start, end } of spans) this.#units.fill(1, Math.max(0, start), Math.min(length, end));
  }

  touches({ start, end }: Span): boolean {
    for (let at = start; at < end; at++) if (this.#units[at] === 1) return true;
    return false;
  }
}

/** The first of some spans, sorted by their start, that starts at `from` or later. */
export function firstFrom(spans: readonly Span[], from: number): number {
  let [low, high] = [0, spans.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if (spans[middle]!.start < from) low = middle + 1;
    else high = middle;
  }
  return low;
}

export const byStart = (a: Span, b: Span): number => a.start - b.start;
