import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { openLevel } from '../../src/store/level.ts';
import { openRedis } from '../../src/store/redis.ts';
import type { Store } from '../../src/store/store.ts';
import { type RedisServer, startRedis } from '../support/redis.ts';
import { commitOf } from './conformance.ts';

const HOUR = 3_600_000;
const CHAT = '1';
let redis: RedisServer;
let folder: string;
const stores = new Map<string, Store>();

beforeAll(async () => {
  redis = await startRedis();
  folder = mkdtempSync(join(tmpdir(), 'level-'));
  stores.set('Redis', await openRedis({ url: redis.url, wait: 0 }));
  stores.set('LevelDB', await openLevel(folder, () => Math.round(performance.timeOrigin + performance.now())));
});
afterAll(async () => {
  for (const store of stores.values()) await store.close();
  await redis.remove();
  rmSync(folder, { recursive: true, force: true });
});

/** What a process does whose clock is so much ahead. */
const process = (store: Store, owner: string, ahead: number) => {
  const now = () => Date.now() + ahead;
  const frame = () => ({ owner, now: now(), ownedUntil: now() + 30_000, expiresAt: now() + 24 * HOUR });
  return {
    commit: (chat: string, expected: number) =>
      store.commit(commitOf({ chat, expected, outbox: [{ body: 'x' }], ...frame() })),
    claim: (chat: string) => store.claimOutbox(chat, owner, now() + 30_000, now()),
    postpone: (chat: string, ms: number) => store.postponeOutbox(chat, owner, now() + ms, now()),
    lease: (name: string) => store.lease(name, owner, 15_000, now()),
    outboxesDue: async () => (await store.due(now(), 100)).map(({ chat }) => chat),
  };
};

describe.each(['Redis', 'LevelDB'])('%s: no clock of a process counts', (name) => {
  test.each([HOUR, -HOUR])(
    'an hour off (%i) takes nothing from anybody, and keeps nothing for longer',
    async (ahead) => {
      const store = stores.get(name)!;
      const chat = `${CHAT}${ahead}`;
      const right = process(store, 'right', 0);
      const wrong = process(store, 'wrong', ahead);
      expect(await right.commit(chat, 0)).toMatchObject({ owns: true });
      expect(await wrong.claim(chat)).toBeNull();
      expect(await wrong.commit(chat, 1)).toMatchObject({ owns: false });
      expect(await wrong.outboxesDue()).toEqual([]);
      // Given back at once, it is due at once, for everybody.
      await right.postpone(chat, 0);
      expect(await wrong.outboxesDue()).toEqual([chat]);
      expect(await wrong.claim(chat)).toHaveLength(2);
      expect(await right.claim(chat)).toBeNull();
      await wrong.postpone(chat, 0);
      expect(await right.outboxesDue()).toEqual([chat]);
      await store.settle(chat, 'right', [{ id: '1-0' }, { id: '2-0' }], { release: true, now: Date.now() });
      expect(await right.lease(chat)).toBe(true);
      expect(await wrong.lease(chat)).toBe(false);
    },
  );
});

test('after the clock of Redis was set back an hour an ownership or a lease of before does not last for it', async () => {
  const store = stores.get('Redis')!;
  const now = Date.now();
  await store.commit(commitOf({ chat: 'b', outbox: [{ body: 'x' }], owner: 'a', now, ownedUntil: now + HOUR }));
  expect(await store.claimOutbox('b', 'b', now + 30_000, now)).toHaveLength(1);
  await store.lease('b', 'a', HOUR, now);
  expect(await store.lease('b', 'b', 15_000, now)).toBe(true);
});
