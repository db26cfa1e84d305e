/** What a call shall meet instead of its answer. */
export type FaultKind =
  /** The Bot API says no: 429 (with retryAfter), 500, 403, 400 … */
  | { readonly kind: 'refuse'; readonly code: number; readonly description?: string; readonly retryAfter?: number }
  /** The connection breaks before anything is done. */
  | { readonly kind: 'reset' }
  /** Done, then the connection breaks in the middle of the answer. */
  | { readonly kind: 'resetMidAnswer' }
  /** Done, then the connection breaks without an answer. */
  | { readonly kind: 'doneButBroken' }
  /** Never answered. */
  | { readonly kind: 'hang' }
  /** Answered late. */
  | { readonly kind: 'slow'; readonly ms: number };

/** Which calls meet it; without `times` all of them until it is taken back. */
export type Fault = FaultKind & { readonly method?: string; readonly chat?: number; readonly times?: number };

/** The faults that wait for calls, in the order they were set. */
export class Faults {
  readonly #waiting: { readonly fault: Fault; left: number }[] = [];

  /** Gives what takes the fault back. */
  add(fault: Fault): () => void {
    const entry = { fault, left: fault.times ?? Number.POSITIVE_INFINITY };
    this.#waiting.push(entry);
    return () => {
      entry.left = 0;
    };
  }

  /** The fault this call meets, used up by one. */
  meet(method: string, chat: number | null): Fault | null {
    const entry = this.#waiting.find(
      ({ fault, left }) =>
        left > 0 && (fault.method ?? method) === method && (fault.chat === undefined || fault.chat === chat),
    );
    if (entry === undefined) return null;
    entry.left -= 1;
    return entry.fault;
  }
}
