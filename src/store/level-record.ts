import type { Instant } from '../domain/overdue.ts';
import type { Wake } from '../domain/wake.ts';
import { chatName } from './keys.ts';
import type { ChatId, Commit, CommitOutcome, DueItem, OutboxEntry } from './store.ts';

// What the embedded store holds, and how it changes: pure, the same meaning as the scripts Redis runs.
//   r:<name>                    a chat's record, its outbox within
//   d:<time>:<name>:o | w:<id>  what is due, in the order of time
//   e:<time>:<key>              keys by the hour after which they may go
//   t:<token>, x:<name>         tokens, states set aside

const SEEN_KEPT = 100;
const SENT_KEPT = 20;
const TIME_DIGITS = 16;
const HOUR_MS = 3_600_000;

/** A chat as the embedded store holds it. An owner '' with a time ahead is a postponed outbox. */
export interface LevelRecord {
  readonly chat: ChatId;
  readonly version: number;
  readonly state: string;
  readonly seen: readonly string[];
  readonly wakes: readonly Wake[];
  readonly sent: readonly (readonly [name: string, messageId: number])[];
  readonly outbox: readonly OutboxEntry[];
  readonly owner: string;
  readonly ownedUntil: Instant;
  readonly expiresAt: Instant;
}

export const recordKey = (chat: ChatId) => `r:${chatName(chat).name}`;
export const asideKey = (chat: ChatId) => `x:${chatName(chat).name}`;
export const tokenKey = (token: string) => `t:${token}`;

/** Times as text that sorts as they do. */
export function sortable(time: Instant): string {
  return String(Math.max(0, Math.round(time))).padStart(TIME_DIGITS, '0');
}

/** The index entry by which the sweep finds a key once it has expired. */
export function expiryKey(key: string, expiresAt: Instant): string {
  return `e:${sortable(Math.ceil(expiresAt / HOUR_MS) * HOUR_MS)}:${key}`;
}

/** Every index entry a record has, with its value: derived, so that an index never disagrees with its record. */
export function indexOf(record: LevelRecord): Map<string, string> {
  const { name } = chatName(record.chat);
  const index = new Map([[expiryKey(`r:${name}`, record.expiresAt), '']]);
  for (const wake of record.wakes) {
    const item: DueItem = { kind: 'wake', chat: record.chat, id: wake.id, wake: wake.kind, at: wake.at };
    index.set(`d:${sortable(wake.at)}:${name}:w:${wake.id}`, JSON.stringify(item));
  }
  if (record.outbox.length > 0) {
    const item: DueItem = { kind: 'outbox', chat: record.chat, at: record.ownedUntil };
    index.set(`d:${sortable(record.ownedUntil)}:${name}:o`, JSON.stringify(item));
  }
  return index;
}

export function isLive(record: LevelRecord, now: Instant): boolean {
  return record.ownedUntil > now;
}

export function disowned(record: LevelRecord): LevelRecord {
  return { ...record, owner: '', ownedUntil: 0 };
}

/**
 * What a commit makes of a record (null: none, or expired) at `time` as ownership goes by. Without `next` nothing
 * changes.
 */
export function applyCommit(
  record: LevelRecord | null,
  commit: Commit,
  time: Instant,
): { readonly outcome: CommitOutcome; readonly next?: LevelRecord } {
  const before = record ?? emptyRecord(commit);
  const wake = commit.seen?.startsWith('w') ? commit.seen.slice(1) : null;
  if (isSeen(before, commit, wake)) return { outcome: { kind: 'alreadySeen' } };
  if (before.version !== commit.expected) return { outcome: { kind: 'stale' } };

  const version = before.version + 1;
  const added = commit.outbox.map((entry, index) => ({ id: `${version}-${index}`, ...entry }));
  const left = commit.tombstone ? [] : before.outbox;
  const outbox = [...left, ...added];
  const live = isLive(before, time);
  const owns = !live && outbox.length > 0;
  const taken = { owner: commit.owner, ownedUntil: time + commit.ownedUntil - commit.now };
  const holder = live ? before : owns ? taken : { owner: '', ownedUntil: 0 };
  const next: LevelRecord = {
    chat: commit.chat,
    version,
    state: commit.state,
    seen: commit.seen === null || wake !== null ? before.seen : [...before.seen, commit.seen].slice(-SEEN_KEPT),
    wakes: wakesAfter(before, commit, wake),
    sent: commit.tombstone ? [] : before.sent,
    outbox,
    owner: holder.owner,
    ownedUntil: holder.ownedUntil,
    expiresAt: commit.expiresAt,
  };
  const ids = added.map((entry) => entry.id);
  return { outcome: { kind: 'committed', version, owns, outbox: ids, earlier: left.length }, next };
}

function emptyRecord({ chat, expiresAt }: Commit): LevelRecord {
  const nothing = { version: 0, state: '', seen: [], wakes: [], sent: [], outbox: [], owner: '', ownedUntil: 0 };
  return { chat, expiresAt, ...nothing };
}

/** A wake counts as seen unless it waits and its time has come. */
function isSeen(record: LevelRecord, commit: Commit, wake: string | null): boolean {
  if (wake === null) return commit.seen !== null && record.seen.includes(commit.seen);
  return !record.wakes.some((waiting) => waiting.id === wake && waiting.at <= commit.now);
}

function wakesAfter(record: LevelRecord, commit: Commit, wake: string | null): readonly Wake[] {
  const { cancel } = commit;
  if (commit.tombstone || cancel === 'all') return commit.wakes;
  const gone = new Set([...cancel, ...commit.wakes.map(({ id }) => id), ...(wake === null ? [] : [wake])]);
  return [...record.wakes.filter(({ id }) => !gone.has(id)), ...commit.wakes];
}

/** A record whose `ended` entries are done with, their messages' ids kept by name. */
export function applySettle(
  record: LevelRecord,
  owner: string,
  ended: readonly { readonly id: string; readonly messageId?: number }[],
  options: { readonly release: boolean; readonly now: Instant },
): LevelRecord {
  const messageIds = new Map(ended.map((entry) => [entry.id, entry.messageId]));
  const sent = new Map(record.sent);
  for (const { id, track } of record.outbox) {
    const messageId = messageIds.get(id);
    if (track === undefined || messageId === undefined) continue;
    sent.delete(track);
    sent.set(track, messageId);
  }
  const outbox = record.outbox.filter((entry) => !messageIds.has(entry.id));
  const next = { ...record, outbox, sent: [...sent].slice(-SENT_KEPT) };
  const free = record.owner === owner || !isLive(record, options.now);
  return options.release && outbox.length === 0 && free ? disowned(next) : next;
}
