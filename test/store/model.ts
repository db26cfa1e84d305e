import fc from 'fast-check';
import type { ChatId, Commit, CommitOutcome, DueItem, OutboxEntry, Store } from '../../src/store/store.ts';

type Compared = Pick<Store, 'read' | 'commit' | 'claimOutbox' | 'settle' | 'postponeOutbox'>;

/** One call, named so that a counterexample reads well, that runs on a store and on the model alike. */
export interface Operation {
  readonly name: string;
  run(store: Compared, prefix: string): Promise<unknown>;
}

interface Chat {
  version: number;
  state: string;
  seen: string[];
  wakes: Map<string, { kind: string; at: number }>;
  sent: Record<string, number>;
  outbox: OutboxEntry[];
  owner: string | null;
  until: number;
}

/** The contract in memory, as plainly as it can be said. Nothing expires, nothing fails, nobody is in between. */
export class StoreModel implements Compared {
  readonly #chats = new Map<ChatId, Chat>();

  async read(id: ChatId) {
    const chat = this.#chats.get(id);
    return chat === undefined ? null : { version: chat.version, state: chat.state, sent: chat.sent };
  }

  async commit(commit: Commit): Promise<CommitOutcome> {
    const chat = this.#chats.get(commit.chat) ?? blank();
    if (commit.seen?.startsWith('w')) {
      const wake = chat.wakes.get(commit.seen.slice(1));
      if (wake === undefined || wake.at > commit.now) return { kind: 'alreadySeen' };
    } else if (commit.seen !== null && chat.seen.includes(commit.seen)) return { kind: 'alreadySeen' };
    if (chat.version !== commit.expected) return { kind: 'stale' };

    this.#chats.set(commit.chat, chat);
    chat.version += 1;
    chat.state = commit.state;
    if (commit.seen?.startsWith('w')) chat.wakes.delete(commit.seen.slice(1));
    else if (commit.seen !== null) chat.seen.push(commit.seen);
    if (commit.tombstone) Object.assign(chat, { outbox: [], sent: {} });
    if (commit.tombstone || commit.cancel === 'all') chat.wakes.clear();
    else for (const id of commit.cancel) chat.wakes.delete(id);
    for (const { id, kind, at } of commit.wakes) chat.wakes.set(id, { kind, at });

    const earlier = chat.outbox.length;
    const ids = commit.outbox.map((_, index) => `${chat.version}-${index}`);
    chat.outbox.push(...commit.outbox.map((entry, index) => ({ id: ids[index]!, ...entry })));
    const owns = chat.until <= commit.now && chat.outbox.length > 0;
    if (owns) Object.assign(chat, { owner: commit.owner, until: commit.ownedUntil });
    return { kind: 'committed', version: chat.version, owns, outbox: ids, earlier };
  }

  async claimOutbox(id: ChatId, owner: string, ownedUntil: number, now: number) {
    const chat = this.#chats.get(id);
    if (chat === undefined) return [];
    if (chat.until > now && chat.owner !== owner) return null;
    if (chat.outbox.length === 0) Object.assign(chat, { owner: null, until: 0 });
    else Object.assign(chat, { owner, until: ownedUntil });
    return [...chat.outbox];
  }

  async settle(
    id: ChatId,
    owner: string,
    entries: readonly { readonly id: string; readonly messageId?: number }[],
    { release, now }: { readonly release: boolean; readonly now: number },
  ) {
    const chat = this.#chats.get(id);
    if (chat === undefined) return [];
    for (const { id: ended, messageId } of entries) {
      const entry = chat.outbox.find((waiting) => waiting.id === ended);
      if (entry?.track !== undefined && messageId !== undefined) chat.sent = { ...chat.sent, [entry.track]: messageId };
      chat.outbox = chat.outbox.filter((waiting) => waiting.id !== ended);
    }
    const mine = chat.owner === owner && chat.until > now;
    const free = chat.owner === owner || chat.until <= now;
    if (release && free && chat.outbox.length === 0) Object.assign(chat, { owner: null, until: 0 });
    return mine ? [...chat.outbox] : [];
  }

  async postponeOutbox(id: ChatId, owner: string, at: number) {
    const chat = this.#chats.get(id);
    if (chat?.owner !== owner) return;
    Object.assign(chat, { owner: null, until: chat.outbox.length === 0 ? 0 : at });
  }

  async due(now: number): Promise<DueItem[]> {
    const items: DueItem[] = [];
    for (const [chat, { wakes, outbox, until }] of this.#chats) {
      for (const [id, { kind, at }] of wakes) items.push({ kind: 'wake', chat, id, wake: kind, at });
      if (outbox.length > 0) items.push({ kind: 'outbox', chat, at: until });
    }
    return items.filter((item) => item.at <= now);
  }
}

function blank(): Chat {
  return { version: 0, state: '', seen: [], wakes: new Map(), sent: {}, outbox: [], owner: null, until: 0 };
}

/** Lists of calls by two owners on two chats, small enough to collide, time going on between them. */
export function operations(start: number): fc.Arbitrary<readonly Operation[]> {
  const gap = fc.integer({ min: 0, max: 12 });
  return fc.array(fc.tuple(gap, anyOperation()), { maxLength: 40 }).map((list) => {
    let now = start;
    return list.map(([ms, make]) => {
      now += ms;
      return make(now);
    });
  });
}

type Make = (now: number) => Operation;

function anyOperation(): fc.Arbitrary<Make> {
  const chat = fc.constantFrom('x', 'y');
  const owner = fc.constantFrom('a', 'b');
  const soon = fc.integer({ min: 1, max: 40 });
  const entryId = fc
    .tuple(fc.integer({ min: 1, max: 12 }), fc.integer({ min: 0, max: 1 }))
    .map(([v, i]) => `${v}-${i}`);
  const ended = fc.record({ id: entryId, messageId: fc.integer({ min: 1, max: 99 }) }, { requiredKeys: ['id'] });
  return fc.oneof(
    { weight: 6, arbitrary: anyCommit(chat, owner, soon) },
    fc.tuple(chat, owner, soon).map(([c, o, ms]) => claiming(c, o, ms)),
    fc
      .tuple(chat, owner, fc.uniqueArray(ended, { selector: ({ id }) => id, maxLength: 4 }), fc.boolean())
      .map((args) => settling(...args)),
    fc.tuple(chat, owner, soon).map(([c, o, ms]) => postponing(c, o, ms)),
  );
}

const claiming =
  (chat: string, owner: string, ms: number): Make =>
  (now) => ({
    name: `claim ${chat} by ${owner} for ${ms} at ${now}`,
    run: (store, prefix) => store.claimOutbox(prefix + chat, owner, now + ms, now),
  });

const settling =
  (chat: string, owner: string, ended: { id: string; messageId?: number }[], release: boolean): Make =>
  (now) => ({
    name: `settle ${chat} by ${owner} ${JSON.stringify(ended)} release ${release} at ${now}`,
    run: (store, prefix) => store.settle(prefix + chat, owner, ended, { release, now }),
  });

const postponing =
  (chat: string, owner: string, ms: number): Make =>
  (now) => ({
    name: `postpone ${chat} by ${owner} to ${now + ms}`,
    run: (store, prefix) => store.postponeOutbox(prefix + chat, owner, now + ms, now),
  });

function anyCommit(chat: fc.Arbitrary<string>, owner: fc.Arbitrary<string>, soon: fc.Arbitrary<number>) {
  const wakeId = fc.constantFrom('1', '2', '3');
  const shape = fc.record({
    chat,
    owner,
    seen: fc.oneof(
      fc.constantFrom('u1', 'u2', 'u3', 'u4', 'u5', null),
      wakeId.map((id) => `w${id}`),
    ),
    behind: fc.constantFrom(0, 0, 0, 0, 1, -1),
    state: fc.constantFrom('s', 't', ''),
    tombstone: fc.constantFrom(false, false, false, false, true),
    outbox: fc.array(
      fc.record({ body: fc.string({ maxLength: 5 }), track: fc.constantFrom('p', 'q') }, { requiredKeys: ['body'] }),
      { maxLength: 2 },
    ),
    wakes: fc.uniqueArray(fc.record({ id: wakeId, kind: fc.constantFrom('k', 'l'), in: soon }), {
      selector: (wake) => wake.id,
      maxLength: 2,
    }),
    cancel: fc.oneof(fc.array(wakeId, { maxLength: 2 }), fc.constant('all' as const)),
    owned: soon,
  });
  return shape.map(({ behind, owned, wakes, ...rest }): Make => {
    return (now) => ({
      name: `commit ${JSON.stringify({ ...rest, wakes, behind, owned })} at ${now}`,
      run: async (store, prefix) => {
        const id = prefix + rest.chat;
        const version = (await store.read(id))?.version ?? 0;
        return store.commit({
          ...rest,
          chat: id,
          expected: Math.max(0, version - behind),
          wakes: wakes.map((wake) => ({ id: wake.id, kind: wake.kind, at: now + wake.in })),
          expiresAt: now + 30 * 86_400_000,
          ownedUntil: now + owned,
          now,
        });
      },
    });
  });
}
