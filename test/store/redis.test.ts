import { afterAll, beforeAll } from 'vitest';
import { openRedis } from '../../src/store/redis.ts';
import { redisUnderTest, type SharedRedis } from '../support/redis.ts';
import { conformance } from './conformance.ts';

let redis: SharedRedis;
beforeAll(async () => {
  redis = await redisUnderTest();
});
afterAll(() => redis.stop());

conformance('Redis store', {
  start: async () => {
    const prefix = redis.newPrefix();
    const open = () => openRedis({ url: redis.url, wait: 0, prefix, clock: 'caller' });
    const stores = [await open(), await open()] as const;
    return { stores, stop: async () => void (await Promise.all(stores.map((store) => store.close()))) };
  },
});
