import type { Instant } from '../domain/overdue.ts';
import type { OutMessage } from '../render/message.ts';
import type { OutboxEntry } from '../store/store.ts';

/** What an outbox body holds: the message and when it was committed. */
export interface Body {
  readonly at: Instant;
  readonly message: OutMessage;
}

export function packBody(message: OutMessage, at: Instant): string {
  return JSON.stringify({ at, message } satisfies Body);
}

/** The body of an entry; null if it is none of ours. */
export function unpackBody(text: string): Body | null {
  try {
    const body = JSON.parse(text) as Body;
    return typeof body.message?.html === 'string' ? body : null;
  } catch {
    return null;
  }
}

/** The entries of one chat that this process owns, oldest first. */
export class Line {
  readonly chat: string;
  /** In ticks. */
  ownedUntil: number;
  /** Message ids of tracked messages sent while this line lives: the store may not know them yet. */
  readonly tracked = new Map<string, number>();
  /** Entries whose end the store has not confirmed yet. */
  ending = 0;
  #queue: OutboxEntry[] = [];
  readonly #ended = new Set<string>();

  constructor(chat: string, ownedUntil: number) {
    this.chat = chat;
    this.ownedUntil = ownedUntil;
  }

  get first(): OutboxEntry | undefined {
    return this.#queue[0];
  }

  get length(): number {
    return this.#queue.length;
  }

  get all(): readonly OutboxEntry[] {
    return this.#queue;
  }

  /** Takes entries up in their order; those known or ended already change nothing. */
  add(entries: readonly OutboxEntry[]): void {
    for (const entry of entries) {
      if (this.#ended.has(entry.id) || this.#queue.some((known) => known.id === entry.id)) continue;
      const last = this.#queue.at(-1);
      this.#queue.push(entry);
      if (last !== undefined && ORDER.compare(entry.id, last.id) < 0)
        this.#queue.sort((a, b) => ORDER.compare(a.id, b.id));
    }
  }

  /**
   * Lets go of what waited before the store was asked and is not in its answer: it is another owner's, or ended by one.
   * True if there was any.
   */
  drop(asked: readonly OutboxEntry[], answer: readonly OutboxEntry[]): boolean {
    const gone = new Set(asked.map(({ id }) => id));
    for (const { id } of answer) gone.delete(id);
    if (gone.size > 0) this.#queue = this.#queue.filter(({ id }) => !gone.has(id));
    return gone.size > 0;
  }

  /** Takes entries that were sent or refused out; they never come back, even if the store still lists them. */
  end(ids: readonly string[]): void {
    for (const id of ids) this.#ended.add(id);
    this.#queue = this.#queue.filter((entry) => !this.#ended.has(entry.id));
  }
}

/** Ids grow, number by number. */
const ORDER = new Intl.Collator('en', { numeric: true });
