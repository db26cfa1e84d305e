import { spawnSync } from 'node:child_process';
import { afterAll, beforeAll, expect, test } from 'vitest';
import type { StoreAway } from '../../src/store/errors.ts';
import { Keys } from '../../src/store/keys.ts';
import { openRedis } from '../../src/store/redis.ts';
import type { Store } from '../../src/store/store.ts';
import { type RedisCluster, startRedisCluster, until } from '../support/redis.ts';
import { commitOf, conformance } from './conformance.ts';

let cluster: RedisCluster;
let prefixes = 0;
beforeAll(async () => {
  cluster = await startRedisCluster(3);
});
afterAll(() => cluster?.remove());

conformance('Redis store on a Cluster', {
  start: async () => {
    const prefix = `p${prefixes++}:`;
    const open = () => openRedis({ url: cluster.url, wait: 0, prefix, clock: 'caller' });
    const stores = [await open(), await open()] as const;
    return { stores, stop: async () => void (await Promise.all(stores.map((store) => store.close()))) };
  },
});

test('the chats are spread over all masters', async () => {
  const store = await openRedis({ url: cluster.url, wait: 0, prefix: 'spread:' });
  for (let i = 0; i < 60; i++) await store.commit(commitOf({ chat: String(i) }));
  await store.close();
  const counts = await Promise.all(cluster.nodes.map(async (node) => (await node.client.keys('spread:*')).length));
  expect(counts.reduce((sum, count) => sum + count)).toBe(60);
  expect(Math.min(...counts)).toBeGreaterThan(0);
});

test('who is connected to a Cluster is not missed; who has no connection to any master is', async () => {
  const open = () => openRedis({ url: cluster.url, wait: 0, prefix: 'who:' });
  const [one, two] = [await open(), await open()];
  for (const store of [one, two, one]) expect(await store.presence!.missing()).toEqual([]);
  const admin = cluster.nodes[0]!;
  const add = ['--no-auth-warning', '-c', '-p', String(admin.port), 'SADD', new Keys('who:').instances, 'dead'];
  expect(spawnSync('redis-cli', add, { encoding: 'utf8' }).stdout).toContain('1');
  expect(await one.presence!.missing()).toEqual(['dead']);
  await Promise.all([one.close(), two.close()]);
});

test('WAIT goes to the node that took the commit', async () => {
  const store = await openRedis({ url: cluster.url, wait: 1, prefix: 'wait:' });
  expect(await store.commit(commitOf())).toMatchObject({ kind: 'committed', unreplicated: true });
  await store.close();
});

test('a Cluster without one of its masters leaves no opening without an end; whole again it opens', async () => {
  const open = async () => {
    const store = await openRedis({ url: cluster.url, wait: 0, prefix: 'part:', timeoutMs: 500 });
    await store.close();
    return 'opened';
  };
  const ending = () => open().catch((error: StoreAway) => error.kind);
  await cluster.nodes[0]!.kill('SIGKILL');
  for (const end of await Promise.all(Array.from({ length: 10 }, ending)))
    expect(['opened', 'unreachable']).toContain(end);
  await cluster.nodes[0]!.start();
  await until(async () => (await ending()) === 'opened');
});

test('with every node away each call says so; afterwards the same store works', async () => {
  // A node has just come back: an opening may find the others not agreed yet, and gives up in time.
  let opened: Store | null = null;
  await until(async () => {
    opened = await openRedis({ url: cluster.url, wait: 0, prefix: 'away:', timeoutMs: 1_000 }).catch(() => null);
    return opened !== null;
  });
  const store = opened as unknown as Store;
  await Promise.all(cluster.nodes.map((node) => node.kill('SIGKILL')));
  for (let round = 0; round < 3; round++) {
    const calls = await Promise.allSettled([store.read('x'), store.commit(commitOf()), store.due(0, 1), store.ping()]);
    for (const call of calls) expect(call).toMatchObject({ status: 'rejected', reason: { kind: 'unreachable' } });
  }
  await Promise.all(cluster.nodes.map((node) => node.start()));
  const isBack = () =>
    store.read('x').then(
      () => true,
      () => false,
    );
  await until(isBack);
  expect(await store.commit(commitOf())).toMatchObject({ kind: 'committed' });
  await store.close();
});
