/** So many different chats refused in a row, none taken between, mean that Telegram means all of them. */
const GLOBAL_AFTER = 3;

/** Until when Telegram wants nothing sent: to a chat, or at all. Times are ticks. */
export class Gate {
  readonly #chats = new Map<string, number>();
  readonly #refusedInRow = new Set<string>();
  #all = 0;

  /** Telegram asked to wait (429). */
  refused(chat: string, until: number): void {
    this.#chats.set(chat, until);
    this.#refusedInRow.add(chat);
    if (this.#refusedInRow.size >= GLOBAL_AFTER) this.#all = Math.max(this.#all, until);
  }

  /** Telegram took something. */
  taken(chat: string): void {
    if (this.#refusedInRow.size > 0) this.#refusedInRow.clear();
    if (this.#chats.size > 0) this.#chats.delete(chat);
  }

  /** Milliseconds to wait before the next send to the chat; 0 for none. */
  waitFor(chat: string, now: number): number {
    return Math.max(0, this.#all - now, (this.#chats.get(chat) ?? 0) - now);
  }
}
