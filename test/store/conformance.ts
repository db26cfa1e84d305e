import fc from 'fast-check';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import type { ChatId, Commit, CommitOutcome, DueItem, Store } from '../../src/store/store.ts';
import { type Operation, operations, StoreModel } from './model.ts';

/** One real store, empty, seen by two instances (the same one twice where there can be only one). */
export interface Harness {
  start(): Promise<{ readonly stores: readonly [Store, Store]; readonly stop: () => Promise<void> }>;
}

const NOW = Date.parse('2026-11-21T12:00:00+08:00');
const DAY = 86_400_000;
const CHAT = '812345678';
const PROPERTY_RUNS = 100;

export function commitOf(changes: Partial<Commit> = {}): Commit {
  return {
    chat: CHAT,
    seen: null,
    expected: 0,
    state: '{"v":1}',
    outbox: [],
    wakes: [],
    cancel: [],
    expiresAt: NOW + 30 * DAY,
    owner: 'a',
    ownedUntil: NOW + 15_000,
    now: NOW,
    ...changes,
  };
}

const says = (...bodies: string[]) => bodies.map((body) => ({ body }));
const wake = (id: string, at: number, kind = 'remind') => ({ id, kind, at });
const dueWake = (id: string, at: number, kind = 'remind', chat: ChatId = CHAT): DueItem => ({
  kind: 'wake',
  chat,
  id,
  wake: kind,
  at,
});
const dueOutbox = (at: number, chat: ChatId = CHAT): DueItem => ({ kind: 'outbox', chat, at });

/** What every store does, whoever keeps it. */
export function conformance(title: string, harness: Harness): void {
  describe(title, () => {
    let store: Store;
    let other: Store;
    let stop: () => Promise<void>;

    beforeEach(async () => {
      const started = await harness.start();
      [store, other] = started.stores;
      stop = started.stop;
    });
    afterEach(() => stop());

    const commit = (changes: Partial<Commit> = {}) => store.commit(commitOf(changes));
    const bodies = async (owner = 'a', now = NOW) =>
      (await store.claimOutbox(CHAT, owner, now + 15_000, now))?.map((entry) => entry.body) ?? null;

    describe('commit', () => {
      test('a chat nobody wrote to has no record', async () => {
        expect(await store.read(CHAT)).toBeNull();
      });

      test('the state stands with its version, for every instance', async () => {
        expect(await commit({ state: '{"a":1}' })).toEqual({
          kind: 'committed',
          version: 1,
          owns: false,
          outbox: [],
          earlier: 0,
        });
        expect(await other.read(CHAT)).toEqual({ version: 1, state: '{"a":1}', sent: {} });
      });

      test('an update delivered twice changes nothing', async () => {
        await commit({ seen: 'u5', state: 'one' });
        const again = commitOf({ seen: 'u5', expected: 1, state: 'two', outbox: says('x'), wakes: [wake('w', NOW)] });
        expect(await other.commit(again)).toEqual({ kind: 'alreadySeen' });
        expect(await store.read(CHAT)).toMatchObject({ version: 1, state: 'one' });
        expect(await store.due(NOW + DAY, 10)).toEqual([]);
        expect(await bodies()).toEqual([]);
      });

      test('an id is known as seen once it was committed, and no other one', async () => {
        expect(await store.saw(CHAT, 'u5')).toBe(false);
        await commit({ seen: 'u5' });
        expect(await other.saw(CHAT, 'u5')).toBe(true);
        expect(await store.saw(CHAT, 'u6')).toBe(false);
        expect(await store.saw('other', 'u5')).toBe(false);
      });

      test('updates that overtake each other are all taken', async () => {
        for (const [expected, seen] of ['u9', 'u7', 'u8', 'u10', 'u1'].entries()) {
          expect(await commit({ seen, expected })).toMatchObject({ kind: 'committed' });
        }
      });

      test('an id that only begins or ends like a seen one is new', async () => {
        await commit({ seen: 'u123456' });
        for (const [index, seen] of ['u12345', 'u23456', 'u1234567', 'x123456', '123456', ''].entries()) {
          expect(await commit({ seen, expected: index + 1 })).toMatchObject({ kind: 'committed' });
        }
      });

      test('the last hundred ids are known, the one before is forgotten', async () => {
        for (let i = 0; i <= 100; i++) await commit({ seen: `u${i}`, expected: i });
        expect(await commit({ seen: 'u1', expected: 101 })).toEqual({ kind: 'alreadySeen' });
        expect(await commit({ seen: 'u0', expected: 101 })).toMatchObject({ kind: 'committed' });
      });

      test('a version that moved on is stale, and nothing of it stands', async () => {
        await commit({ seen: 'u1', state: 'one' });
        const late = commitOf({ seen: 'u2', state: 'late', outbox: says('x'), wakes: [wake('r', NOW)], cancel: 'all' });
        expect(await other.commit(late)).toEqual({ kind: 'stale' });
        expect(await store.read(CHAT)).toMatchObject({ version: 1, state: 'one' });
        expect(await bodies()).toEqual([]);
        expect(await store.due(NOW + DAY, 10)).toEqual([]);
        expect(await other.commit({ ...late, expected: 1 })).toMatchObject({ kind: 'committed', version: 2 });
      });

      test('of a hundred that read the same version one stands, version after version', async () => {
        for (let version = 0; version < 5; version++) {
          const race = Array.from({ length: 100 }, (_, i) =>
            (i % 2 === 0 ? store : other).commit(
              commitOf({
                seen: `u${version * 100 + i}`,
                expected: version,
                state: `${version}-${i}`,
                outbox: says(`${i}`),
              }),
            ),
          );
          const outcomes = await Promise.all(race);
          const won = outcomes.findIndex((outcome) => outcome.kind === 'committed');
          expect(outcomes.filter((outcome) => outcome.kind !== 'stale')).toHaveLength(1);
          expect(await store.read(CHAT)).toMatchObject({ version: version + 1, state: `${version}-${won}` });
        }
        expect(await bodies()).toHaveLength(5);
      });

      test('one update handed to both instances at once is committed once', async () => {
        const outcomes = await Promise.all([store, other].map((each) => each.commit(commitOf({ seen: 'u1' }))));
        expect(outcomes.map((outcome) => outcome.kind).sort()).toEqual(['alreadySeen', 'committed']);
      });

      test.each([
        ['a group', '-1001234567890'],
        ['the terminal', 'terminal'],
        ['separators', 'a|b;c,d=e%f\tg\nh'],
        ['Chinese and emoji', '群组😀'],
        ['nothing', ''],
        ['long', 'x'.repeat(5_000)],
      ])('a chat id with %s comes back as it was', async (_, chat) => {
        const at = NOW + 5;
        await commit({ chat, outbox: [{ body: 'b\tc\nd', track: 'q|;=,\n' }], wakes: [wake('1|;,', at, 'k|;\t')] });
        expect(await store.due(NOW + 15_000, 10)).toEqual([
          dueWake('1|;,', at, 'k|;\t', chat),
          dueOutbox(NOW + 15_000, chat),
        ]);
        await store.settle(chat, 'a', [{ id: '1-0', messageId: 7 }], { release: true, now: NOW });
        expect(await store.read(chat)).toEqual({ version: 1, state: '{"v":1}', sent: { 'q|;=,\n': 7 } });
      });

      test.each([
        ['empty', ''],
        ['of a megabyte', JSON.stringify({ text: '逾期'.repeat(170_000) })],
        ['with line ends, tabs and NUL', 'a\nb\tc\u0000d'],
      ])('a state %s comes back as it was', async (_, state) => {
        await commit({ state, outbox: [{ body: state, track: 't' }] });
        expect(await store.read(CHAT)).toMatchObject({ state });
        expect(await bodies()).toEqual([state]);
        await store.settle(CHAT, 'a', [{ id: '1-0', messageId: 1 }], { release: true, now: NOW });
        expect(await store.read(CHAT)).toEqual({ version: 1, state, sent: { t: 1 } });
      });
    });

    describe('outbox', () => {
      test('the commit that finds no owner owns it, the next one does not', async () => {
        expect(await commit({ outbox: says('1', '2') })).toMatchObject({
          owns: true,
          outbox: ['1-0', '1-1'],
          earlier: 0,
        });
        const second = await other.commit(commitOf({ expected: 1, owner: 'b', outbox: says('3') }));
        expect(second).toMatchObject({ owns: false, outbox: ['2-0'], earlier: 2 });
        expect(await commit({ expected: 2, outbox: says('4') })).toMatchObject({ owns: false, earlier: 3 });
        expect(await other.claimOutbox(CHAT, 'b', NOW + 20_000, NOW)).toBeNull();
        expect(await bodies()).toEqual(['1', '2', '3', '4']);
      });

      test('entries that ended are gone, what is left comes in order', async () => {
        await commit({ outbox: says('1', '2', '3') });
        await other.commit(commitOf({ expected: 1, owner: 'b', outbox: says('4') }));
        const left = await store.settle(CHAT, 'a', [{ id: '1-1' }, { id: '1-0' }], { release: true, now: NOW });
        expect(left.map((entry) => entry.body)).toEqual(['3', '4']);
      });

      test('ending an entry twice changes nothing', async () => {
        await commit({ outbox: [{ body: '1', track: 'card' }, { body: '2' }] });
        const end = (messageId: number) =>
          store.settle(CHAT, 'a', [{ id: '1-0', messageId }], { release: true, now: NOW });
        const once = await end(70);
        expect(await end(71)).toEqual(once);
        expect(await store.read(CHAT)).toMatchObject({ version: 1, sent: { card: 70 } });
      });

      test('the newest message under a name is known, of the last twenty names', async () => {
        const names = [...Array.from({ length: 21 }, (_, i) => `n${i}`), 'n1'];
        await commit({ outbox: names.map((track) => ({ body: 'x', track })) });
        const sent = names.map((_, i) => ({ id: `1-${i}`, messageId: 100 + i }));
        await store.settle(CHAT, 'a', sent, { release: true, now: NOW });
        const kept = (await store.read(CHAT))!.sent;
        expect(Object.keys(kept)).toHaveLength(20);
        expect(kept).toMatchObject({ n1: 121, n20: 120, n2: 102 });
        expect(kept).not.toHaveProperty('n0');
      });

      test('released only when nothing is left', async () => {
        await commit({ outbox: says('1', '2') });
        await store.settle(CHAT, 'a', [{ id: '1-0' }], { release: true, now: NOW });
        expect(await commit({ expected: 1, owner: 'b', outbox: says('3') })).toMatchObject({ owns: false });
        await store.settle(CHAT, 'a', [{ id: '1-1' }, { id: '2-0' }], { release: true, now: NOW });
        expect(await commit({ expected: 2, owner: 'b', outbox: says('4') })).toMatchObject({ owns: true });
      });

      test('an owner that does not release keeps it, though empty', async () => {
        await commit({ outbox: says('1') });
        await store.settle(CHAT, 'a', [{ id: '1-0' }], { release: false, now: NOW });
        expect(await commit({ expected: 1, owner: 'b', outbox: says('2') })).toMatchObject({ owns: false });
        expect(await store.due(NOW + 15_000, 10)).toEqual([dueOutbox(NOW + 15_000)]);
      });

      test('while its owner lives an outbox is not due; then it is, and another takes it over', async () => {
        await commit({ outbox: says('1', '2') });
        expect(await store.due(NOW + 14_999, 10)).toEqual([]);
        expect(await store.due(NOW + 15_000, 10)).toEqual([dueOutbox(NOW + 15_000)]);
        const taken = await other.claimOutbox(CHAT, 'b', NOW + 40_000, NOW + 15_000);
        expect(taken).toEqual([
          { id: '1-0', body: '1' },
          { id: '1-1', body: '2' },
        ]);
        expect(await store.due(NOW + 39_999, 10)).toEqual([]);
        const late = await store.settle(CHAT, 'a', [{ id: '1-0' }], { release: true, now: NOW + 16_000 });
        expect(late).toEqual([]);
        expect(await store.claimOutbox(CHAT, 'b', NOW + 40_000, NOW + 16_000)).toEqual([{ id: '1-1', body: '2' }]);
      });

      test('an owner whose time is over is told to stop', async () => {
        await commit({ outbox: says('1', '2') });
        expect(await store.settle(CHAT, 'a', [{ id: '1-0' }], { release: true, now: NOW + 15_000 })).toEqual([]);
        expect(await store.due(NOW + 15_000, 10)).toEqual([dueOutbox(NOW + 15_000)]);
      });

      test('the commit after an owner died takes over, and hears of what waits before its own', async () => {
        await commit({ outbox: [{ body: 'old', track: 'q' }] });
        const next = await other.commit(
          commitOf({ expected: 1, owner: 'b', now: NOW + 15_000, ownedUntil: NOW + 30_000 }),
        );
        expect(next).toMatchObject({ owns: true, earlier: 1 });
        expect(await other.claimOutbox(CHAT, 'b', NOW + 30_000, NOW + 15_000)).toEqual([
          { id: '1-0', body: 'old', track: 'q' },
        ]);
      });

      test('claiming renews', async () => {
        await commit({ outbox: says('1') });
        await store.claimOutbox(CHAT, 'a', NOW + 60_000, NOW + 10_000);
        expect(await store.due(NOW + 59_999, 10)).toEqual([]);
        expect(await other.claimOutbox(CHAT, 'b', NOW + 90_000, NOW + 59_999)).toBeNull();
        expect(await other.claimOutbox(CHAT, 'b', NOW + 90_000, NOW + 60_000)).toHaveLength(1);
      });

      test('what an owner held who is gone is free at once; what is postponed or another’s is not', async () => {
        await commit({ outbox: says('1') });
        expect(await other.claimOutbox(CHAT, 'b', NOW + 20_000, NOW, ['c', 'd'])).toBeNull();
        expect(await other.claimOutbox(CHAT, 'b', NOW + 20_000, NOW, ['c', 'a'])).toHaveLength(1);
        expect(await store.settle(CHAT, 'a', [], { release: false, now: NOW })).toEqual([]);
        await other.postponeOutbox(CHAT, 'b', NOW + 20_000, NOW);
        expect(await store.claimOutbox(CHAT, 'a', NOW + 20_000, NOW, ['b'])).toBeNull();
      });

      test('what will be due within a time is told on request', async () => {
        await commit({ outbox: says('1'), wakes: [wake('r', NOW + 10)] });
        expect(await store.due(NOW, 10)).toEqual([]);
        expect(await store.due(NOW, 10, 10)).toEqual([dueWake('r', NOW + 10)]);
        expect(await other.due(NOW, 10, 15_000)).toEqual([dueWake('r', NOW + 10), dueOutbox(NOW + 15_000)]);
      });

      test('of many that claim an expired outbox at once one gets it', async () => {
        await commit({ outbox: says('1') });
        const claims = await Promise.all(
          Array.from({ length: 20 }, (_, i) =>
            (i % 2 === 0 ? store : other).claimOutbox(CHAT, `c${i}`, NOW + 60_000, NOW + 15_000),
          ),
        );
        expect(claims.filter((claim) => claim !== null)).toHaveLength(1);
      });

      test('an empty or unknown outbox gives nothing and is nobody’s', async () => {
        expect(await store.claimOutbox(CHAT, 'a', NOW + 1, NOW)).toEqual([]);
        expect(await store.settle(CHAT, 'a', [{ id: '1-0' }], { release: true, now: NOW })).toEqual([]);
        await commit();
        expect(await store.claimOutbox(CHAT, 'a', NOW + 60_000, NOW)).toEqual([]);
        expect(await commit({ expected: 1, owner: 'b', outbox: says('1') })).toMatchObject({ owns: true });
      });

      test('a postponed outbox waits for its time: no commit and no claim takes it before', async () => {
        await commit({ outbox: says('1') });
        await store.postponeOutbox(CHAT, 'a', NOW + 30_000, NOW);
        expect(await commit({ expected: 1, outbox: says('2') })).toMatchObject({ owns: false, earlier: 1 });
        expect(await store.claimOutbox(CHAT, 'a', NOW + 60_000, NOW + 29_999)).toBeNull();
        expect(await store.due(NOW + 29_999, 10)).toEqual([]);
        expect(await store.due(NOW + 30_000, 10)).toEqual([dueOutbox(NOW + 30_000)]);
        expect(await bodies('b', NOW + 30_000)).toEqual(['1', '2']);
      });

      test('only its owner postpones it', async () => {
        await commit({ outbox: says('1') });
        await other.postponeOutbox(CHAT, 'b', NOW + 90_000, NOW);
        expect(await store.due(NOW + 15_000, 10)).toEqual([dueOutbox(NOW + 15_000)]);
      });

      test('an empty outbox that is postponed is free', async () => {
        await commit({ outbox: says('1') });
        await store.settle(CHAT, 'a', [{ id: '1-0' }], { release: false, now: NOW });
        await store.postponeOutbox(CHAT, 'a', NOW + 90_000, NOW);
        expect(await store.due(NOW + 90_000, 10)).toEqual([]);
        expect(await commit({ expected: 1, owner: 'b', outbox: says('2') })).toMatchObject({ owns: true });
      });
    });

    describe('wakes and due work', () => {
      test('what is due comes earliest first, over all chats, no more than asked for', async () => {
        const chats = Array.from({ length: 80 }, (_, i) => ({ chat: `c${i}`, at: NOW + ((i * 37) % 80) }));
        await Promise.all(chats.map(({ chat, at }) => commit({ chat, wakes: [wake('r', at)] })));
        const all = await other.due(NOW + 79, 1_000);
        expect(all.map((item) => item.at)).toEqual(Array.from({ length: 80 }, (_, i) => NOW + i));
        expect(new Set(all.map((item) => item.chat)).size).toBe(80);
        expect(await store.due(NOW + 79, 10)).toEqual(all.slice(0, 10));
        expect(await store.due(NOW + 9, 1_000)).toEqual(all.slice(0, 10));
        expect(await store.due(NOW - 1, 1_000)).toEqual([]);
      });

      test('a wake is given until it was answered, and answered once', async () => {
        await commit({ wakes: [wake('r', NOW + 10)] });
        expect(await store.due(NOW + 10, 10)).toEqual([dueWake('r', NOW + 10)]);
        expect(await other.due(NOW + 10, 10)).toEqual([dueWake('r', NOW + 10)]);
        const answer = commitOf({ seen: 'wr', expected: 1, now: NOW + 10, outbox: says('x') });
        expect(await store.commit(answer)).toMatchObject({ kind: 'committed', version: 2 });
        expect(await other.commit({ ...answer, expected: 2 })).toEqual({ kind: 'alreadySeen' });
        expect(await store.due(NOW + 10, 10)).toEqual([]);
      });

      test('a wake is not answered before its time, nor one that was never asked for', async () => {
        await commit({ wakes: [wake('r', NOW + 10)] });
        expect(await commit({ seen: 'wr', expected: 1, now: NOW + 9 })).toEqual({ kind: 'alreadySeen' });
        expect(await commit({ seen: 'wother', expected: 1 })).toEqual({ kind: 'alreadySeen' });
        expect(await store.due(NOW + 10, 10)).toEqual([dueWake('r', NOW + 10)]);
      });

      test('a wake with an id used before is a new wake', async () => {
        await commit({ wakes: [wake('r', NOW)] });
        const answer = commitOf({ seen: 'wr', expected: 1, wakes: [wake('r', NOW + DAY, 'again')] });
        expect(await store.commit(answer)).toMatchObject({ kind: 'committed' });
        expect(await store.commit({ ...answer, expected: 2 })).toEqual({ kind: 'alreadySeen' });
        expect(await store.due(NOW + DAY, 10)).toEqual([dueWake('r', NOW + DAY, 'again')]);
        expect(await commit({ seen: 'wr', expected: 2, now: NOW + DAY })).toMatchObject({ kind: 'committed' });
      });

      test('a wake added again moves', async () => {
        await commit({ wakes: [wake('r', NOW + 10), wake('s', NOW + 20)] });
        await commit({ expected: 1, wakes: [wake('r', NOW + 30, 'other')] });
        expect(await store.due(NOW + DAY, 10)).toEqual([dueWake('s', NOW + 20), dueWake('r', NOW + 30, 'other')]);
      });

      test('wakes are taken back by id, or all of the chat and of no other', async () => {
        await commit({ wakes: [wake('r', NOW + 1), wake('s', NOW + 2), wake('t', NOW + 3)] });
        await commit({ chat: 'other', wakes: [wake('r', NOW + 4)] });
        await commit({ expected: 1, cancel: ['s', 'unknown'] });
        expect((await store.due(NOW + DAY, 10)).map((item) => item.at - NOW)).toEqual([1, 3, 4]);
        await commit({ expected: 2, cancel: 'all', wakes: [wake('n', NOW + 5)] });
        expect((await store.due(NOW + DAY, 10)).map((item) => item.at - NOW)).toEqual([4, 5]);
      });

      test('a wake taken back meanwhile is not answered', async () => {
        await commit({ wakes: [wake('r', NOW)] });
        await other.commit(commitOf({ expected: 1, cancel: ['r'] }));
        expect(await commit({ seen: 'wr', expected: 2 })).toEqual({ kind: 'alreadySeen' });
      });
    });

    describe('tombstone', () => {
      const full = async () => {
        await commit({
          seen: 'u1',
          state: 'facts',
          outbox: [{ body: '1', track: 'q' }, { body: '2' }],
          wakes: [wake('r', NOW + 1)],
        });
        await store.settle(CHAT, 'a', [{ id: '1-0', messageId: 7 }], { release: false, now: NOW });
        await store.setAside(CHAT, 'old facts', NOW + DAY, NOW);
      };
      const remove = (changes: Partial<Commit> = {}) =>
        commit({ seen: 'u2', expected: 1, tombstone: true, state: '', expiresAt: NOW + DAY, ...changes });

      test('only version, seen ids and its own answer stay', async () => {
        await full();
        expect(await remove({ outbox: says('done') })).toMatchObject({ kind: 'committed', version: 2, earlier: 0 });
        expect(await store.read(CHAT)).toEqual({ version: 2, state: '', sent: {} });
        expect(await store.due(NOW + 14_999, 10)).toEqual([]);
        expect(await bodies()).toEqual(['done']);
        expect(await commit({ seen: 'u1', expected: 2 })).toEqual({ kind: 'alreadySeen' });
        expect(await commit({ seen: 'u2', expected: 2 })).toEqual({ kind: 'alreadySeen' });
      });

      test('without an answer nothing of it is due any more', async () => {
        await full();
        await remove();
        expect(await store.due(NOW + DAY, 10)).toEqual([]);
        expect(await bodies()).toEqual([]);
      });

      test('what was read before it is stale after it', async () => {
        await full();
        await remove();
        expect(await other.commit(commitOf({ seen: 'u3', expected: 1, state: 'facts back' }))).toEqual({
          kind: 'stale',
        });
        expect(await store.read(CHAT)).toMatchObject({ state: '' });
      });

      test('against commits at the same time facts come back only by one that read it', async () => {
        await full();
        const race = [
          remove(),
          ...Array.from({ length: 20 }, (_, i) => other.commit(commitOf({ seen: `u${i + 10}`, expected: 1 }))),
        ];
        const outcomes: CommitOutcome[] = await Promise.all(race);
        expect(outcomes.filter((outcome) => outcome.kind === 'committed')).toHaveLength(1);
        if (outcomes[0]!.kind === 'stale') expect(await remove({ expected: 2 })).toMatchObject({ version: 3 });
        expect(await store.read(CHAT)).toMatchObject({ state: '' });
      });

      test('the talk begins anew on top of it', async () => {
        await full();
        await remove();
        expect(await commit({ seen: 'u3', expected: 2, state: 'new' })).toMatchObject({ version: 3 });
        expect(await store.read(CHAT)).toEqual({ version: 3, state: 'new', sent: {} });
      });
    });

    describe('leases', () => {
      test('one holds it until it expires, is renewed or given back', async () => {
        expect(await store.lease('poll', 'a', 15_000, NOW)).toBe(true);
        expect(await other.lease('poll', 'b', 15_000, NOW + 14_999)).toBe(false);
        expect(await store.lease('poll', 'a', 15_000, NOW + 10_000)).toBe(true);
        expect(await other.lease('poll', 'b', 15_000, NOW + 24_999)).toBe(false);
        expect(await other.lease('poll', 'b', 15_000, NOW + 25_000)).toBe(true);
        expect(await store.lease('poll', 'a', 15_000, NOW + 25_000)).toBe(false);
      });

      test('only the holder gives it back, and leases do not touch each other', async () => {
        await store.lease('poll', 'a', 15_000, NOW);
        await other.release('poll', 'b');
        expect(await other.lease('poll', 'b', 15_000, NOW)).toBe(false);
        expect(await other.lease('sweep', 'b', 15_000, NOW)).toBe(true);
        await store.release('poll', 'a');
        expect(await other.lease('poll', 'b', 15_000, NOW)).toBe(true);
      });
    });

    describe('tokens', () => {
      const payload = '{"debts":["花呗"],"line":"a\\tb\nc\td"}';

      test('the first claimer gets it, again and again; nobody else ever', async () => {
        await store.putToken('tok', payload, NOW + 1_000, NOW);
        expect(await other.readToken('tok', NOW)).toBe(payload);
        expect(await store.claimToken('tok', '', NOW)).toBe(payload);
        expect(await store.claimToken('tok', '', NOW)).toBe(payload);
        expect(await other.claimToken('tok', '2', NOW)).toBeNull();
        expect(await other.readToken('tok', NOW)).toBe(payload);
      });

      test('of many claimers at once one gets it', async () => {
        await store.putToken('tok', payload, NOW + 1_000, NOW);
        const claims = await Promise.all(
          Array.from({ length: 20 }, (_, i) => (i % 2 === 0 ? store : other).claimToken('tok', `${i}`, NOW)),
        );
        expect(claims.filter((claim) => claim !== null)).toEqual([payload]);
      });

      test('it ends at its time, or when deleted; an unknown one is nothing', async () => {
        await store.putToken('tok', payload, NOW + 1_000, NOW);
        await store.putToken('gone', payload, NOW + 1_000, NOW);
        await store.deleteTokens(['gone', 'never was']);
        expect(await store.readToken('tok', NOW + 999)).toBe(payload);
        expect(await store.readToken('tok', NOW + 1_000)).toBeNull();
        expect(await store.claimToken('tok', '1', NOW + 1_000)).toBeNull();
        expect(await store.claimToken('gone', '1', NOW)).toBeNull();
        expect(await store.readToken('unknown', NOW)).toBeNull();
      });
    });

    test('a state set aside leaves the chat as it is', async () => {
      await commit({ state: 'not JSON' });
      await store.setAside(CHAT, 'not JSON', NOW + DAY, NOW);
      expect(await store.read(CHAT)).toMatchObject({ version: 1, state: 'not JSON' });
    });

    test('it says that it is there', async () => {
      await expect(store.ping()).resolves.toBeUndefined();
    });

    test('does what the model does, whatever comes in whatever order', async () => {
      let run = 0;
      await fc.assert(
        fc.asyncProperty(operations(NOW), async (list: readonly Operation[]) => {
          const model = new StoreModel();
          const prefix = `run${run++}-`;
          for (const [index, operation] of list.entries()) {
            const real = index % 2 === 0 ? store : other;
            expect(await operation.run(real, prefix), operation.name).toEqual(await operation.run(model, prefix));
          }
          for (const chat of ['x', 'y']) {
            expect(await store.read(prefix + chat)).toEqual(await model.read(prefix + chat));
          }
          const mine = (await store.due(NOW + 10 * DAY, 10_000)).filter((item) => item.chat.startsWith(prefix));
          expect(sorted(mine)).toEqual(sorted(await model.due(NOW + 10 * DAY)));
        }),
        { numRuns: PROPERTY_RUNS },
      );
    });
  });
}

/** Items of the same instant come in any order. */
function sorted(items: readonly DueItem[]): DueItem[] {
  return [...items].sort((a, b) => a.at - b.at || (JSON.stringify(a) < JSON.stringify(b) ? -1 : 1));
}
