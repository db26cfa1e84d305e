import { afterAll, beforeAll } from 'vitest';
import { openRedis } from '../../src/store/redis.ts';
import { type RedisServer, startRedis } from '../support/redis.ts';
import { conformance } from './conformance.ts';

let server: RedisServer;
beforeAll(async () => {
  server = await startRedis();
});
afterAll(() => server.remove());

conformance('Redis store', {
  start: async () => {
    await server.client.flushall();
    const open = () => openRedis({ url: server.url, wait: 0 });
    const stores = [await open(), await open()] as const;
    return { stores, stop: async () => void (await Promise.all(stores.map((store) => store.close()))) };
  },
});
