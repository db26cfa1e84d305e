import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { StoreAway } from '../../src/store/errors.ts';
import { openRedis } from '../../src/store/redis.ts';
import type { Store } from '../../src/store/store.ts';
import { freePort, type RedisServer, type RedisServerOptions, startRedis, until } from '../support/redis.ts';
import { commitOf } from './conformance.ts';

const NOW = commitOf().now;
const CHAT = commitOf().chat;

let server: RedisServer;
let store: Store;
let ends: (() => Promise<void>)[];

beforeEach(() => {
  ends = [];
});
afterEach(async () => {
  for (const end of ends.reverse()) await end();
});

async function start(config: RedisServerOptions['config'] = {}, timeoutMs = 2_000): Promise<void> {
  server = await startRedis({ config });
  ends.push(() => server.remove());
  store = await open(server.url, timeoutMs);
}

async function open(url: string, timeoutMs = 2_000, wait = 0): Promise<Store> {
  const opened = await openRedis({ url, wait, timeoutMs, clock: 'caller' });
  ends.push(() => opened.close());
  return opened;
}

/** Everything a chat can have: outbox, wake, sent id, a state set aside, a token, leases. */
async function writeAll(): Promise<void> {
  const outbox = [{ body: '1', track: 'q' }, { body: '2' }];
  await store.commit(commitOf({ seen: 'u1', state: 'facts', outbox, wakes: [{ id: 'r', kind: 'k', at: NOW + 5 }] }));
  await store.settle(CHAT, 'a', [{ id: '1-0', messageId: 9 }], { release: false, now: NOW });
  await store.claimOutbox(CHAT, 'a', NOW + 20_000, NOW);
  await store.postponeOutbox(CHAT, 'a', NOW + 30_000, NOW);
  await store.setAside(CHAT, 'old', NOW + 60_000, NOW);
  await store.putToken('tok', 'payload', NOW + 60_000, NOW);
  await store.claimToken('tok', CHAT, NOW);
  await store.lease('poll', 'a', 15_000, NOW);
}

const away = async (work: Promise<unknown>) => {
  const error = await work.then(
    () => null,
    (reason: unknown) => reason,
  );
  return error instanceof StoreAway ? error.kind : error;
};

/** Tries until the store is back. */
async function back(work: () => Promise<unknown>): Promise<void> {
  await until(async () => (await away(work())) === null);
}

describe('what stands in Redis', () => {
  test('every key expires, and none tells whose it is', async () => {
    await start();
    await writeAll();
    const keys = await server.client.keys('*');
    expect(keys).toHaveLength(6);
    for (const key of keys) {
      expect(await server.client.pttl(key), key).toBeGreaterThan(0);
      expect(key).not.toContain(CHAT);
    }
  });

  test('a chat lives as long as its last commit says, its outbox with it, the due set longer', async () => {
    await start();
    const life = 30 * 86_400_000;
    await store.commit(commitOf({ outbox: [{ body: '1' }], expiresAt: NOW + life }));
    await store.commit(commitOf({ expected: 1, expiresAt: NOW + life / 2 }));
    const lives = await Promise.all((await server.client.keys('*')).map((key) => server.client.pttl(key)));
    const [first, second, due] = lives.sort((a, b) => a - b);
    expect(first).toBeLessThanOrEqual(life / 2);
    expect(second).toBeLessThanOrEqual(life / 2);
    expect(first).toBeGreaterThan(life / 2 - 60_000);
    expect(due).toBeGreaterThan(life);
  });

  test('a due set lives as long as the last it holds', async () => {
    await start();
    const life = 86_400_000;
    const wakes = [{ id: 'r', kind: 'k', at: NOW + life / 2 }];
    await store.commit(commitOf({ wakes, expiresAt: NOW + life }));
    await store.commit(
      commitOf({ expected: 1, wakes: [{ id: 's', kind: 'k', at: NOW + 8 * life }], expiresAt: NOW + 9 * life }),
    );
    expect(await server.client.pttl((await server.client.keys('*due'))[0]!)).toBeGreaterThan(9 * life);
  });

  test('a six-update talk takes at most a kilobyte in one key once its outbox is empty', async () => {
    await start();
    for (let i = 0; i < 6; i++) {
      const outbox = [{ body: '好'.repeat(300), track: 'card' }];
      const changes = { chat: '8123456789', expected: i, seen: `u${812345670 + i}`, state: 'x'.repeat(450), outbox };
      await store.commit(commitOf(changes));
      const ended = [{ id: `${i + 1}-0`, messageId: 1_234_567 }];
      await store.settle('8123456789', 'a', ended, { release: true, now: NOW });
    }
    const keys = await server.client.keys('*');
    expect(keys).toHaveLength(1);
    expect(await server.client.memory('USAGE', keys[0]!)).toBeLessThanOrEqual(1_000);
  });

  test('a wake whose chat has expired is not given for ever', async () => {
    await start();
    await store.commit(commitOf({ wakes: [{ id: 'r', kind: 'k', at: NOW }] }));
    await server.client.del((await server.client.keys('*:c:*'))[0]!);
    expect(await store.due(NOW, 10)).toHaveLength(1);
    expect(await store.commit(commitOf({ seen: 'wr' }))).toEqual({ kind: 'alreadySeen' });
    expect(await store.due(NOW, 10)).toEqual([]);
  });

  test('an outbox whose chat has expired is not given for ever', async () => {
    await start();
    await store.commit(commitOf({ outbox: [{ body: '1' }] }));
    await server.client.del((await server.client.keys('*:c:*'))[0]!);
    expect(await store.claimOutbox(CHAT, 'b', NOW + 60_000, NOW + 15_000)).toEqual([]);
    expect(await store.due(NOW + 15_000, 10)).toEqual([]);
  });

  test('/delete leaves one key without facts, and nothing due', async () => {
    await start();
    await writeAll();
    await store.deleteTokens(['tok']);
    await store.release('poll', 'a');
    await store.commit(commitOf({ seen: 'u2', expected: 1, tombstone: true, state: '', expiresAt: NOW + 86_400_000 }));
    const keys = await server.client.keys('*');
    expect(keys).toHaveLength(1);
    expect(await server.client.get(keys[0]!)).not.toMatch(/facts|old|payload/);
    expect(await server.client.pttl(keys[0]!)).toBeLessThanOrEqual(86_400_000);
  });
});

describe('Redis ends and comes back', () => {
  test.each([
    ['a restart with AOF', 'SIGTERM', 'everysec'],
    ['kill -9 with AOF written always', 'SIGKILL', 'always'],
  ] as const)('%s loses nothing', async (_, signal, appendfsync) => {
    await start({ appendonly: 'yes', appendfsync });
    for (let i = 0; i < 200; i++) {
      await store.commit(commitOf({ chat: `c${i % 50}`, expected: Math.floor(i / 50), seen: `u${i}`, state: `s${i}` }));
    }
    await writeAll();
    await server.kill(signal);
    await server.start();
    await back(() => store.ping());
    for (let i = 150; i < 200; i++) {
      expect(await store.read(`c${i % 50}`)).toMatchObject({ version: 4, state: `s${i}` });
    }
    expect(await store.commit(commitOf({ seen: 'u1', expected: 1 }))).toEqual({ kind: 'alreadySeen' });
    expect(await store.claimOutbox(CHAT, 'b', NOW + 60_000, NOW + 30_000)).toEqual([{ id: '1-1', body: '2' }]);
    expect((await store.due(NOW + 5, 10)).map((item) => item.kind)).toEqual(['wake']);
  });

  test('while it is away every call says so; afterwards the same store works', async () => {
    await start({ appendonly: 'yes', appendfsync: 'always' });
    await store.commit(commitOf({ state: 'before' }));
    await server.kill();
    const calls = [
      store.read(CHAT),
      store.commit(commitOf({ expected: 1 })),
      store.due(NOW, 1),
      store.lease('poll', 'a', 1, NOW),
      store.ping(),
    ];
    expect(await Promise.all(calls.map(away))).toEqual(calls.map(() => 'unreachable'));
    await server.start();
    await back(() => store.ping());
    expect(await store.read(CHAT)).toMatchObject({ version: 1, state: 'before' });
    expect(await store.commit(commitOf({ expected: 1 }))).toMatchObject({ kind: 'committed' });
  });

  test('a Redis that hangs is away; a commit that then came through is known as seen', async () => {
    await start({}, 150);
    server.freeze();
    const commit = commitOf({ seen: 'u1', outbox: [{ body: '1' }] });
    expect(await away(store.commit(commit))).toBe('unreachable');
    server.thaw();
    await back(() => store.ping());
    expect(await store.commit(commit)).toEqual({ kind: 'alreadySeen' });
    expect(await store.due(NOW + 15_000, 10)).toEqual([{ kind: 'outbox', chat: CHAT, at: NOW + 15_000 }]);
  });

  test('FLUSHALL in the middle of a talk: no record, version 0, no crash', async () => {
    await start();
    await writeAll();
    await server.client.flushall();
    expect(await store.read(CHAT)).toBeNull();
    expect(await store.commit(commitOf({ expected: 1 }))).toEqual({ kind: 'stale' });
    expect(await store.settle(CHAT, 'a', [{ id: '1-1' }], { release: true, now: NOW })).toEqual([]);
    expect(await store.due(NOW + 86_400_000, 10)).toEqual([]);
    expect(await store.commit(commitOf())).toMatchObject({ kind: 'committed', version: 1 });
  });

  test('scripts a server has forgotten are sent again', async () => {
    await start();
    await writeAll();
    await server.client.script('FLUSH');
    expect(await store.commit(commitOf({ seen: 'u2', expected: 1 }))).toMatchObject({ kind: 'committed', version: 2 });
  });
});

describe('Redis says no', () => {
  test('out of memory: the commit failed and nothing changed, sent messages still end', async () => {
    await start();
    await store.commit(commitOf({ state: 'before', outbox: [{ body: '1' }] }));
    await server.client.config('SET', 'maxmemory', '1');
    const late = commitOf({
      expected: 1,
      seen: 'u2',
      outbox: [{ body: '2' }],
      wakes: [{ id: 'r', kind: 'k', at: NOW }],
    });
    expect(await store.commit(late)).toEqual({ kind: 'failed', reason: 'OOM' });
    expect(await store.read(CHAT)).toMatchObject({ version: 1, state: 'before' });
    expect(await store.due(NOW, 10)).toEqual([]);
    expect(await store.settle(CHAT, 'a', [{ id: '1-0' }], { release: true, now: NOW })).toEqual([]);
    await server.client.config('SET', 'maxmemory', '0');
    expect(await store.commit(late)).toMatchObject({ kind: 'committed', owns: true, earlier: 0 });
  });

  test('a read-only replica: reads work, a commit failed', async () => {
    await start();
    await store.commit(commitOf({ state: 'on the primary' }));
    const replica = await startRedis({ config: { replicaof: `127.0.0.1 ${server.port}` } });
    ends.push(() => replica.remove());
    await until(async () => (await replica.client.info('replication')).includes('master_link_status:up'));
    const onReplica = await open(replica.url);
    expect(await onReplica.read(CHAT)).toMatchObject({ state: 'on the primary' });
    expect(await onReplica.commit(commitOf({ expected: 1 }))).toEqual({ kind: 'failed', reason: 'READONLY' });
    await back(() => onReplica.ping());
    expect(await away(onReplica.lease('poll', 'a', 1, NOW))).toBe('refused');
  });

  test('REDIS_WAIT: confirmed by a replica, or committed and said to be unconfirmed', async () => {
    await start();
    const replica = await startRedis({ config: { replicaof: `127.0.0.1 ${server.port}` } });
    ends.push(() => replica.remove());
    await until(async () => (await server.client.info('replication')).includes('state=online'));
    const waiting = await open(server.url, 5_000, 1);
    expect(await waiting.commit(commitOf())).not.toHaveProperty('unreplicated');
    expect(await replica.client.dbsize()).toBe(1);
    replica.freeze();
    expect(await waiting.commit(commitOf({ expected: 1 }))).toMatchObject({ kind: 'committed', unreplicated: true });
    replica.thaw();
  });

  test('nobody there, or a wrong password: opening says which', async () => {
    expect(await away(openRedis({ url: `redis://127.0.0.1:${await freePort()}`, wait: 0 }))).toBe('unreachable');
    await start({ requirepass: 'secret' });
    const wrong = openRedis({ url: `redis://:wrong@127.0.0.1:${server.port}`, wait: 0 });
    expect(await away(wrong)).toBe('refused');
  });
});
