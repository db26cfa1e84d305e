import type { Instant } from '../domain/overdue.ts';
import type { Wake } from '../domain/wake.ts';

/** A chat's id as text: Telegram's number, or "terminal". */
export type ChatId = string;

/** A chat's record as it stands in the store. `state` is opaque here. */
export interface ChatRecord {
  /** Counts commits; 0 means there is no record. */
  readonly version: number;
  readonly state: string;
  /** Message ids of sent messages, by the name they were tracked under (the last 20). */
  readonly sent: Readonly<Record<string, number>>;
}

/** One message of the outbox. `body` is opaque here. */
export interface OutboxEntry {
  /** Unique in the chat and growing: entries go strictly in this order. */
  readonly id: string;
  readonly body: string;
  /** Name to keep the sent message's id under. */
  readonly track?: string;
}

/** Everything one update changes, all or nothing. */
export interface Commit {
  readonly chat: ChatId;
  /** Id to mark as seen: "u123" for an update, "w…" for a wake; null for neither. */
  readonly seen: string | null;
  /** Compare-and-set: the version that was read (0 = no record). */
  readonly expected: number;
  /** The new state. `tombstone`: the facts go, version + 1, seen ids and this commit's outbox stay for 24 h. */
  readonly state: string;
  readonly tombstone?: boolean;
  /** Bodies to append; the store gives them their ids. */
  readonly outbox: readonly { readonly body: string; readonly track?: string }[];
  readonly wakes: readonly Wake[];
  /** Ids of wakes to take back; 'all' for every one of the chat. */
  readonly cancel: readonly string[] | 'all';
  /** When the chat's keys expire. */
  readonly expiresAt: Instant;
  /** Who commits, and until when it would own the chat's outbox. */
  readonly owner: string;
  readonly ownedUntil: Instant;
  readonly now: Instant;
}

/**
 * committed: stands; `owns`: this commit holds the outbox's ownership and must drain it; `outbox`: the ids given.
 * alreadySeen: the id was seen, nothing changed. stale: the version moved on, read and step again.
 * failed: the store said no (out of memory, read-only …); nothing changed, or it isn't known.
 */
export type CommitOutcome =
  | { readonly kind: 'committed'; readonly version: number; readonly owns: boolean; readonly outbox: readonly string[] }
  | { readonly kind: 'alreadySeen' }
  | { readonly kind: 'stale' }
  | { readonly kind: 'failed'; readonly reason: string };

/** A wake or an orphaned outbox that is due. */
export type DueItem =
  | { readonly kind: 'wake'; readonly chat: ChatId; readonly id: string; readonly wake: string; readonly at: Instant }
  | { readonly kind: 'outbox'; readonly chat: ChatId; readonly at: Instant };

/** One contract, two implementations (Redis, LevelDB), one conformance suite. Rejects only when the store is away. */
export interface Store {
  /** The record, null if there is none. */
  read(chat: ChatId): Promise<ChatRecord | null>;
  commit(commit: Commit): Promise<CommitOutcome>;

  /** The entries that wait, oldest first, if `owner` holds the outbox or takes it over (expired or nobody's); else null. */
  claimOutbox(chat: ChatId, owner: string, ownedUntil: Instant, now: Instant): Promise<readonly OutboxEntry[] | null>;
  /**
   * Ends entries that were sent (or finally refused) and keeps the message ids of tracked ones, in one round trip.
   * `release`: give the ownership up if nothing is left. Gives what is left in the outbox.
   * An entry that is gone already changes nothing.
   */
  settle(
    chat: ChatId,
    owner: string,
    entries: readonly { readonly id: string; readonly messageId?: number }[],
    options: { readonly release: boolean; readonly now: Instant },
  ): Promise<readonly OutboxEntry[]>;
  /** Makes the outbox due at `at` for whoever looks (retry_after, a store of work for another instance). */
  postponeOutbox(chat: ChatId, owner: string, at: Instant): Promise<void>;

  /** What is due at `now`, earliest first, at most `limit`, over all buckets. */
  due(now: Instant, limit: number): Promise<readonly DueItem[]>;

  /** Takes or renews a lease; false if another holder's has not expired. */
  lease(name: string, owner: string, ttlMs: number, now: Instant): Promise<boolean>;
  release(name: string, owner: string): Promise<void>;

  /** Deep-link tokens: in their own slot, never part of a chat's commit. */
  putToken(token: string, payload: string, expiresAt: Instant): Promise<void>;
  readToken(token: string, now: Instant): Promise<string | null>;
  /** Gives the payload to the first claimer and again to the same one (idempotent); null to all others. */
  claimToken(token: string, claimer: string, now: Instant): Promise<string | null>;
  deleteTokens(tokens: readonly string[]): Promise<void>;

  /** Keeps a state nobody can read under another key (expiring), so that the chat starts anew. */
  setAside(chat: ChatId, state: string, expiresAt: Instant): Promise<void>;

  /** Resolves if the store answers. */
  ping(): Promise<void>;
  close(): Promise<void>;
}
