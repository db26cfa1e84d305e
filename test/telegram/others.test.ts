import { afterAll, beforeAll, expect, test } from 'vitest';
import { Keys } from '../../src/store/keys.ts';
import { openRedis } from '../../src/store/redis.ts';
import type { Presence, Store } from '../../src/store/store.ts';
import { Others } from '../../src/telegram/others.ts';
import { commitOf } from '../store/conformance.ts';
import { keepingLog, keepingMetrics } from '../support/bot.ts';
import { type RedisServer, startRedis } from '../support/redis.ts';

let redis: RedisServer;
beforeAll(async () => {
  redis = await startRedis();
});
afterAll(() => redis.remove());

const open = () => openRedis({ url: redis.url, wait: 0 });
const present = (store: Store) => store.presence!;
const watching = (store: Store, presence?: Presence) => {
  const seen = presence === undefined ? store : new Proxy(store, { get: (of, key) => seenAs(of, key, presence) });
  return new Others({
    store: seen,
    log: keepingLog(),
    metrics: keepingMetrics(),
    now: Date.now,
    ticks: Date.now,
    owner: present(store).name,
  });
};
const seenAs = (of: Store, key: PropertyKey, presence: Presence) => {
  if (key === 'presence') return presence;
  const value = Reflect.get(of, key) as unknown;
  return typeof value === 'function' ? value.bind(of) : value;
};
/** Ends the connections of an instance as kill -9 does: without a farewell. */
const killed = async (store: Store) => {
  await redis.client.sadd(new Keys('oa:').instances, 'dead');
  await present(store).missing();
};

test('who is connected or took leave is not missed; who said it was there and has no connection is', async () => {
  const [one, two] = [await open(), await open()];
  expect(await present(one).missing()).toEqual([]);
  expect(await present(two).missing()).toEqual([]);
  expect(await redis.client.smembers(new Keys('oa:').instances)).toHaveLength(2);
  await two.close();
  expect(await present(one).missing()).toEqual([]);
  await killed(one);
  expect(await present(one).missing()).toEqual(['dead']);
  await present(one).forget(['dead']);
  expect(await present(one).missing()).toEqual([]);
  await one.close();
});

test('where names do not come through nobody is missed', async () => {
  const store = await open();
  await present(store).missing();
  await redis.client.sadd(new Keys('oa:').instances, 'dead');
  for (const [, id] of String(await redis.client.client('LIST')).matchAll(/id=(\d+)[^\n]*name=overdue/g)) {
    await redis.client.client('KILL', 'ID', id!);
  }
  // As behind a proxy: its connection is there, its name is not.
  await redis.client.call('ACL', 'SETUSER', 'default', '-client|list');
  expect(await present(store).missing()).toBeNull();
  await redis.client.call('ACL', 'SETUSER', 'default', '+client|list');
  await present(store).forget(['dead']);
  await store.close();
});

test('what a killed instance held is free after some looks, not after one, and not while it is only silent', async () => {
  const store = await open();
  const looks: (readonly string[] | null)[] = [];
  const others = watching(store, {
    name: 'me',
    missing: async () => looks.shift() ?? [],
    forget: async () => {},
  });
  const now = Date.now();
  await store.lease('poller', 'dead', 15_000, now);
  const owned = { owner: 'dead', ownedUntil: now + 30_000, now, expiresAt: now + 60_000 };
  await store.commit(commitOf({ chat: 'k', outbox: [{ body: '1' }], ...owned }));
  const claim = () => store.claimOutbox('k', 'me', now + 30_000, now, others.gone);
  // A Redis that was away, and one look too few.
  looks.push(['dead'], ['dead'], null, ...Array.from({ length: 5 }, () => ['dead']));
  for (let look = 0; look < 7; look++) await others.look();
  expect(others.gone).toEqual([]);
  expect(await claim()).toBeNull();
  expect(await store.lease('poller', 'me', 15_000, now)).toBe(false);
  await others.look();
  expect(others.gone).toEqual(['dead']);
  expect(await claim()).toHaveLength(1);
  expect(await store.lease('poller', 'me', 15_000, now)).toBe(true);
  await store.close();
});
