import { ClassicLevel } from 'classic-level';
import type { Instant } from '../domain/overdue.ts';
import { StoreAway } from './errors.ts';
import {
  applyCommit,
  applySettle,
  asideKey,
  disowned,
  expiryKey,
  indexOf,
  isLive,
  type LevelRecord,
  recordKey,
  sortable,
  tokenKey,
} from './level-record.ts';
import { type Changes, GroupWriter } from './level-writer.ts';
import type { ChatId, ChatRecord, Commit, CommitOutcome, DueItem, OutboxEntry, Store } from './store.ts';

const SWEEP_EVERY_MS = 60_000;
const SWEEP_AT_MOST = 500;
const ASIDE_KEPT = 3;

interface Token {
  readonly payload: string;
  readonly claimer: string | null;
  readonly expiresAt: Instant;
}

/**
 * Opens the embedded store; the folder is made if missing. Rejects with StoreAway: locked or unusable. `steady`: a clock
 * nobody sets, for ownership; without it the callers' counts.
 */
export async function openLevel(folder: string, steady?: () => Instant): Promise<Store> {
  const db = new ClassicLevel<string, string>(folder);
  await open(db);
  return new LevelStore(db, steady ?? ((now) => now));
}

async function open(db: ClassicLevel<string, string>): Promise<void> {
  try {
    await db.open();
  } catch (error) {
    if (causeCode(error) === 'LEVEL_LOCKED') {
      throw new StoreAway('locked', `The data folder ${db.location} is in use by another process.`, { cause: error });
    }
    const message = `The data folder ${db.location} can't be opened: ${causeText(error)}`;
    throw new StoreAway('unusable', message, { cause: error });
  }
}

/** Every change is computed in one go, without awaiting, on top of what was handed in before: that is its atomicity. */
class LevelStore implements Store {
  readonly #db: ClassicLevel<string, string>;
  readonly #leases = new Map<string, { readonly owner: string; readonly until: Instant }>();
  #writer: GroupWriter;
  #reopening: Promise<void> | null = null;
  #broken = false;
  #latest: Instant = 0;
  #sweptAt: Instant = Number.NEGATIVE_INFINITY;

  /** The time ownership goes by; wakes and expiry go by the caller's. */
  readonly #time: (now: Instant) => Instant;

  constructor(db: ClassicLevel<string, string>, time: (now: Instant) => Instant) {
    this.#db = db;
    this.#time = time;
    this.#writer = new GroupWriter(db);
  }

  async read(chat: ChatId, now?: Instant): Promise<ChatRecord | null> {
    await this.#ready(now);
    const record = this.#load(chat);
    if (record === null || record.expiresAt <= (now ?? this.#latest)) return null;
    return { version: record.version, state: record.state, sent: Object.fromEntries(record.sent) };
  }

  async saw(chat: ChatId, seen: string): Promise<boolean> {
    await this.#ready();
    return this.#load(chat)?.seen.includes(seen) ?? false;
  }

  async commit(commit: Commit): Promise<CommitOutcome> {
    await this.#ready(commit.now);
    if (commit.tombstone) await this.#compact(commit.chat);
    const stored = this.#load(commit.chat);
    const expired = stored !== null && stored.expiresAt <= commit.now;
    const { outcome, next } = applyCommit(expired ? null : stored, commit, this.#time(commit.now));
    try {
      if (next !== undefined) {
        const aside = commit.tombstone ? this.#asideGone(commit.chat) : [];
        await this.#write(new Map([...recordChanges(stored, next), ...aside]), true);
        if (commit.tombstone) await this.#compact(commit.chat);
      } else if (expired) await this.#write(recordChanges(stored, null), false);
      // What was seen may still be on its way to the disk: nothing may be answered that a crash could take back.
      else await this.#guarded(this.#writer.flushed());
      return outcome;
    } catch (error) {
      return { kind: 'failed', reason: causeText(error) };
    }
  }

  async claimOutbox(
    chat: ChatId,
    owner: string,
    ownedUntil: Instant,
    now: Instant,
    gone: readonly string[] = [],
  ): Promise<readonly OutboxEntry[] | null> {
    await this.#ready(now);
    const record = this.#load(chat);
    if (record === null) return [];
    const time = this.#time(now);
    const free = record.owner === owner || !isLive(record, time) || gone.includes(record.owner);
    if (!free) return null;
    const empty = record.outbox.length === 0;
    const owned = { ...record, owner, ownedUntil: time + ownedUntil - now };
    await this.#change(record, empty ? disowned(record) : owned);
    return record.outbox;
  }

  async settle(
    chat: ChatId,
    owner: string,
    entries: readonly { readonly id: string; readonly messageId?: number }[],
    options: { readonly release: boolean; readonly now: Instant },
  ): Promise<readonly OutboxEntry[]> {
    await this.#ready(options.now);
    const record = this.#load(chat);
    if (record === null) return [];
    const now = this.#time(options.now);
    const next = applySettle(record, owner, entries, { ...options, now });
    await this.#change(record, next);
    return record.owner === owner && isLive(record, now) ? next.outbox : [];
  }

  async postponeOutbox(chat: ChatId, owner: string, at: Instant, now: Instant): Promise<void> {
    await this.#ready();
    const record = this.#load(chat);
    if (record === null || record.owner !== owner) return;
    const next = disowned(record);
    await this.#change(record, record.outbox.length === 0 ? next : { ...next, ownedUntil: this.#time(now) + at - now });
  }

  async due(now: Instant, limit: number, aheadMs = 0): Promise<readonly DueItem[]> {
    await this.#ready(now);
    await this.#sweep(now);
    await this.#refusedIfFails(this.#writer.flushed());
    const until = { wake: now + aheadMs, outbox: this.#time(now) + aheadMs };
    const items: DueItem[] = [];
    const range = { gte: 'd:', lt: `d:${sortable(Math.max(until.wake, until.outbox) + 1)}` };
    const values = this.#db.values(range);
    try {
      // The two times differ only once the clock was set; then what lies between them is passed over.
      while (items.length < limit) {
        const some = await this.#refusedIfFails(values.nextv(limit));
        if (some.length === 0) break;
        for (const value of some) {
          const item = JSON.parse(value) as DueItem;
          if (item.at <= until[item.kind] && items.length < limit) items.push(item);
        }
      }
    } finally {
      await values.close();
    }
    return items;
  }

  /** Leases end with the process: nobody else can hold the folder. */
  async lease(name: string, owner: string, ttlMs: number, now: Instant): Promise<boolean> {
    await this.#ready(now);
    const time = this.#time(now);
    const held = this.#leases.get(name);
    if (held !== undefined && held.owner !== owner && held.until > time) return false;
    this.#leases.set(name, { owner, until: time + ttlMs });
    return true;
  }

  async release(name: string, owner: string): Promise<void> {
    if (this.#leases.get(name)?.owner === owner) this.#leases.delete(name);
  }

  async putToken(token: string, payload: string, expiresAt: Instant, now?: Instant): Promise<void> {
    await this.#ready(now);
    await this.#putExpiring(tokenKey(token), { payload, claimer: null, expiresAt });
  }

  async readToken(token: string, now: Instant): Promise<string | null> {
    await this.#ready(now);
    return this.#token(token, now)?.payload ?? null;
  }

  async claimToken(token: string, claimer: string, now: Instant): Promise<string | null> {
    await this.#ready(now);
    const found = this.#token(token, now);
    if (found === null || (found.claimer !== null && found.claimer !== claimer)) return null;
    await this.#putExpiring(tokenKey(token), { ...found, claimer });
    return found.payload;
  }

  #token(token: string, now: Instant): Token | null {
    const found = this.#parse<Token>(tokenKey(token));
    return found === null || found.expiresAt <= now ? null : found;
  }

  async deleteTokens(tokens: readonly string[]): Promise<void> {
    await this.#ready();
    const changes = new Map<string, null>();
    for (const key of tokens.map(tokenKey)) {
      const found = this.#parse<Token>(key);
      if (found !== null) changes.set(key, null).set(expiryKey(key, found.expiresAt), null);
    }
    await this.#refusedIfFails(this.#write(changes, true));
  }

  async setAside(chat: ChatId, state: string, expiresAt: Instant, now?: Instant): Promise<void> {
    await this.#ready(now);
    const key = asideKey(chat);
    const before = this.#parse<{ states: string[] }>(key)?.states ?? [];
    await this.#putExpiring(key, { states: [...before, state].slice(-ASIDE_KEPT), expiresAt });
  }

  #asideGone(chat: ChatId): [string, null][] {
    const key = asideKey(chat);
    const found = this.#parse<{ expiresAt: Instant }>(key);
    return found === null
      ? []
      : [
          [key, null],
          [expiryKey(key, found.expiresAt), null],
        ];
  }

  /**
   * LevelDB keeps what was overwritten in its files until they are compacted: what was deleted goes now. Done before the
   * write and after it: old and new must lie in different files to meet, one file is never compacted with itself.
   */
  async #compact(chat: ChatId): Promise<void> {
    // A compaction that fails leaves a readable store and is made up for by a later one.
    for (const key of [recordKey(chat), asideKey(chat)]) {
      await this.#db.compactRange(key, `${key}~`).catch(() => undefined);
    }
  }

  async ping(): Promise<void> {
    await this.#ready();
    this.#get('ping');
  }

  async close(): Promise<void> {
    await this.#writer.flushed().catch(() => undefined);
    await this.#db.close();
  }

  #load(chat: ChatId): LevelRecord | null {
    return this.#parse<LevelRecord>(recordKey(chat));
  }

  /** A database that is being opened anew can't be read: it is away, nothing is wrong with what was asked. */
  #get(key: string): string | null {
    try {
      return this.#writer.get(key);
    } catch (error) {
      throw new StoreAway('refused', `The data folder refused: ${causeText(error)}`, { cause: error });
    }
  }

  #parse<T>(key: string): T | null {
    const text = this.#get(key);
    return text === null ? null : (JSON.parse(text) as T);
  }

  /** Ownership and ended entries need no sync: a power cut repeats a message, the death of the process does not. */
  async #change(before: LevelRecord, after: LevelRecord): Promise<void> {
    await this.#refusedIfFails(this.#write(recordChanges(before, after), false));
  }

  async #putExpiring<T extends { readonly expiresAt: Instant }>(key: string, value: T): Promise<void> {
    const before = this.#parse<{ expiresAt: Instant }>(key);
    const changes = new Map<string, string | null>();
    if (before !== null) changes.set(expiryKey(key, before.expiresAt), null);
    changes.set(key, JSON.stringify(value)).set(expiryKey(key, value.expiresAt), '');
    await this.#refusedIfFails(this.#write(changes, true));
  }

  #write(changes: Changes, sync: boolean): Promise<void> {
    return this.#guarded(this.#writer.write(changes, sync));
  }

  async #guarded(written: Promise<void>): Promise<void> {
    try {
      await written;
    } catch (error) {
      this.#broken = true;
      throw error;
    }
  }

  async #refusedIfFails<T>(work: Promise<T>): Promise<T> {
    try {
      return await work;
    } catch (error) {
      throw new StoreAway('refused', `The data folder refused: ${causeText(error)}`, { cause: error });
    }
  }

  /** LevelDB writes no more after a failed write (a full disk): opened anew it stands on what it has. */
  async #ready(now?: Instant): Promise<void> {
    if (now !== undefined && now > this.#latest) this.#latest = now;
    if (!this.#broken) return;
    this.#reopening ??= this.#reopen().finally(() => {
      this.#reopening = null;
    });
    await this.#reopening;
  }

  async #reopen(): Promise<void> {
    await this.#refusedIfFails(this.#db.close());
    await open(this.#db);
    this.#writer = new GroupWriter(this.#db);
    this.#broken = false;
  }

  /** Takes away what has expired, a few hundred keys at a time. */
  async #sweep(now: Instant): Promise<void> {
    if (now - this.#sweptAt < SWEEP_EVERY_MS) return;
    this.#sweptAt = now;
    const range = { gte: 'e:', lt: `e:${sortable(now + 1)}`, limit: SWEEP_AT_MOST };
    const expired = await this.#refusedIfFails(this.#db.keys(range).all());
    const changes = new Map<string, string | null>();
    for (const entry of expired) {
      const key = entry.slice(sortable(0).length + 3);
      const found = this.#parse<{ expiresAt: Instant }>(key);
      changes.set(entry, null);
      if (found === null || found.expiresAt > now) continue;
      changes.set(key, null);
      if (key.startsWith('r:')) for (const index of indexOf(found as LevelRecord).keys()) changes.set(index, null);
    }
    if (changes.size > 0) await this.#refusedIfFails(this.#write(changes, false));
  }
}

/** The record and its index entries, from one form to another. */
function recordChanges(before: LevelRecord | null, after: LevelRecord | null): Changes {
  const changes = new Map<string, string | null>();
  for (const key of before === null ? [] : indexOf(before).keys()) changes.set(key, null);
  for (const [key, value] of after === null ? [] : indexOf(after)) changes.set(key, value);
  const chat = (after ?? before)?.chat;
  if (chat !== undefined) changes.set(recordKey(chat), after === null ? null : JSON.stringify(after));
  return changes;
}

function causeCode(error: unknown): string | undefined {
  const cause = error instanceof Error && error.cause instanceof Error ? error.cause : error;
  return (cause as { code?: string } | undefined)?.code;
}

function causeText(error: unknown): string {
  const cause = error instanceof Error && error.cause instanceof Error ? error.cause : error;
  return cause instanceof Error ? cause.message.split('\n', 1)[0]! : String(cause);
}
