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
  /**
   * What this commit answers: "u123" for an update, marked as seen; "w" + the wake's id for a wake, which ends with it;
   * null for neither. A wake that no longer waits, or whose time has not come, counts as already seen.
   */
  readonly seen: string | null;
  /** Compare-and-set: the version that was read (0 = no record). */
  readonly expected: number;
  /**
   * The new state. `tombstone`: all of the chat goes but version + 1, the seen ids, this state and this commit's outbox:
   * earlier outbox, waiting wakes, sent ids, states set aside. The caller sets `expiresAt` to 24 h.
   */
  readonly state: string;
  readonly tombstone?: boolean;
  /** Bodies to append; the store gives them their ids. */
  readonly outbox: readonly { readonly body: string; readonly track?: string }[];
  /** Wakes to add; one with the id of a waiting one replaces it. They live no longer than the chat's keys. */
  readonly wakes: readonly Wake[];
  /** Ids of wakes to take back; 'all' for every one of the chat; before `wakes` are added. */
  readonly cancel: readonly string[] | 'all';
  /** When the chat's keys expire. */
  readonly expiresAt: Instant;
  /** Who commits, and until when it would own the chat's outbox: so long from `now` on. */
  readonly owner: string;
  readonly ownedUntil: Instant;
  readonly now: Instant;
}

/**
 * committed: stands; `outbox`: the ids given; `owns`: this commit took the outbox's ownership (nobody held it, the
 * committer itself included) and must drain it; `earlier`: how many entries wait before its own: if not 0, read them
 * with `claimOutbox` first. `unreplicated`: the replicas asked for did not confirm in time; it stands on the primary.
 * alreadySeen: the id was seen, nothing changed. stale: the version moved on, read and step again.
 * failed: the store said no (out of memory, read-only …); nothing changed, or it isn't known.
 */
export type CommitOutcome =
  | {
      readonly kind: 'committed';
      readonly version: number;
      readonly owns: boolean;
      readonly outbox: readonly string[];
      readonly earlier: number;
      readonly unreplicated?: true;
    }
  | { readonly kind: 'alreadySeen' }
  | { readonly kind: 'stale' }
  | { readonly kind: 'failed'; readonly reason: string };

/** A wake or an orphaned outbox that is due. */
export type DueItem =
  | { readonly kind: 'wake'; readonly chat: ChatId; readonly id: string; readonly wake: string; readonly at: Instant }
  | { readonly kind: 'outbox'; readonly chat: ChatId; readonly at: Instant };

/** Who is at a store that several processes share. */
export interface Presence {
  /** This process there, unique per opening: under this name it takes ownerships and leases. */
  readonly name: string;
  /** The processes that were there, did not leave, and have no connection now. Null where that can't be told. */
  missing(): Promise<readonly string[] | null>;
  /** They are not spoken of again. */
  forget(names: readonly string[]): Promise<void>;
}

/**
 * One contract, two implementations (Redis, LevelDB), one conformance suite. Whether an ownership or a lease has run out
 * is told by the store's own clock, so that no process whose clock is wrong, or set anew, takes anything from anybody:
 * only the distance between an instant and `now` counts. In tests that move time it is the callers' `now`.
 `commit` rejects only when the store is
 * away (StoreAway); the others also where a commit would say `failed`.
 */
export interface Store {
  /** Only where several processes can share the store. */
  readonly presence?: Presence;

  /** The record, null if there is none. `now` lets LevelDB tell an expired one; else the latest it was told counts. */
  read(chat: ChatId, now?: Instant): Promise<ChatRecord | null>;
  /** Whether an update's id is among those the chat has seen. */
  saw(chat: ChatId, seen: string): Promise<boolean>;
  commit(commit: Commit): Promise<CommitOutcome>;

  /**
   * The entries that wait, oldest first, if `owner` holds the outbox (renewed) or takes it over (expired, nobody's, or
   * of one of the `gone`); else null: another's, or postponed. Where nothing waits [] is given and nobody owns it.
   */
  claimOutbox(
    chat: ChatId,
    owner: string,
    ownedUntil: Instant,
    now: Instant,
    gone?: readonly string[],
  ): Promise<readonly OutboxEntry[] | null>;
  /**
   * Ends entries that were sent (or finally refused) and keeps the message ids of tracked ones, in one round trip.
   * `release`: give the ownership up if nothing is left. Gives what is left for this owner to send: [] once its
   * ownership has passed on or expired (`due` finds the rest). An entry that is gone already changes nothing.
   */
  settle(
    chat: ChatId,
    owner: string,
    entries: readonly { readonly id: string; readonly messageId?: number }[],
    options: { readonly release: boolean; readonly now: Instant },
  ): Promise<readonly OutboxEntry[]>;
  /**
   * Gives the ownership up and makes the outbox due at `at` for whoever looks (retry_after, work left for another
   * instance). Until then nobody takes it, no commit either. Nothing changes if `owner` does not hold it.
   */
  postponeOutbox(chat: ChatId, owner: string, at: Instant, now: Instant): Promise<void>;

  /**
   * What is due at `now`, or will be within `aheadMs`, earliest first, at most `limit`, over all buckets. The same item is given again until it has
   * ended: a wake by a commit that answers or cancels it, an outbox by `claimOutbox`, `settle` or `postponeOutbox`.
   */
  due(now: Instant, limit: number, aheadMs?: number): Promise<readonly DueItem[]>;

  /** Takes or renews a lease; false if another holder's has not expired. */
  lease(name: string, owner: string, ttlMs: number, now: Instant): Promise<boolean>;
  release(name: string, owner: string): Promise<void>;

  /** Deep-link tokens: in their own slot, never part of a chat's commit. */
  putToken(token: string, payload: string, expiresAt: Instant, now?: Instant): Promise<void>;
  readToken(token: string, now: Instant): Promise<string | null>;
  /** Gives the payload to the first claimer and again to the same one (idempotent); null to all others. */
  claimToken(token: string, claimer: string, now: Instant): Promise<string | null>;
  deleteTokens(tokens: readonly string[]): Promise<void>;

  /** Keeps a state nobody can read under another key (expiring; the last three of a chat), so that it starts anew. */
  setAside(chat: ChatId, state: string, expiresAt: Instant, now?: Instant): Promise<void>;

  /** Resolves if the store answers. */
  ping(): Promise<void>;
  close(): Promise<void>;
}
