import type { State } from '../dialogue/state.ts';
import type { ChatId, ChatRecord } from '../store/store.ts';

/** A record whose state need not be read off its text again. */
export interface KnownRecord extends ChatRecord {
  readonly parsed?: State;
}

const MOST = 1_000;
const KEPT_MS = 60_000;

/**
 * What this process committed last for a chat, to go on from without asking the store. It may be outdated: the commit's
 * compare-and-set finds that out, and the store is read then. `sent` is not known here.
 */
export class Recent {
  readonly #kept = new Map<ChatId, { readonly record: KnownRecord; readonly at: number }>();

  /** Gives the record, once: who commits on it keeps the next one. */
  take(chat: ChatId): KnownRecord | null {
    const kept = this.#kept.get(chat);
    this.#kept.delete(chat);
    return kept === undefined || isOld(kept.at) ? null : kept.record;
  }

  keep(chat: ChatId, record: KnownRecord): void {
    this.#kept.set(chat, { record, at: performance.now() });
    for (const [oldest, { at }] of this.#kept) {
      if (this.#kept.size <= MOST && !isOld(at)) break;
      this.#kept.delete(oldest);
    }
  }

  clear(): void {
    this.#kept.clear();
  }
}

/** By the steady clock: a stepped one must not make a record old or young. */
const isOld = (at: number): boolean => performance.now() - at > KEPT_MS;
