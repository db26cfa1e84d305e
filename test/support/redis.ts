import { randomBytes } from 'node:crypto';
import { Cluster, Redis } from 'ioredis';
import { startRedis } from '../../scripts/redis-server.ts';

export * from '../../scripts/redis-server.ts';

export interface SharedRedis {
  readonly url: string;
  /** A part of the keys nobody else uses. */
  newPrefix(): string;
  /** Takes away what was written under prefixes given here. */
  stop(): Promise<void>;
}

/** The Redis REDIS_URL names, else an own server. Keys of others are never touched: use a new prefix each time. */
export async function redisUnderTest(): Promise<SharedRedis> {
  const given = process.env.REDIS_URL;
  const own = given ? null : await startRedis();
  const mark = `test-${randomBytes(6).toString('hex')}-`;
  let count = 0;
  return {
    url: given || own!.url,
    newPrefix: () => `${mark}${count++}:`,
    stop: async () => (own ? own.remove() : removeKeys(given!.split(','), `${mark}*`)),
  };
}

async function removeKeys(urls: readonly string[], pattern: string): Promise<void> {
  const client = urls.length > 1 ? new Cluster([...urls]) : new Redis(urls[0]!);
  await client.ping();
  for (const node of client instanceof Cluster ? client.nodes('master') : [client]) {
    for await (const keys of node.scanStream({ match: pattern, count: 1_000 })) {
      for (const key of keys as string[]) await client.unlink(key);
    }
  }
  client.disconnect();
}
