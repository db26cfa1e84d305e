import { type RedisServer, startRedis, startRedisCluster, until } from '../redis-server.ts';
import { pause } from './crowd.ts';
import type { House } from './house.ts';
import { startProxy } from './proxy.ts';
import { play, type Scenario } from './scenario.ts';
import type { Row } from './table.ts';

const HOUSE = { store: 'redis', mode: 'polling' } as const;
const RESTARTING = { patienceMs: 12_000 };

type Trouble = (redis: RedisServer) => Promise<void>;

function on(fault: string, rounds: number, trouble: Trouble, more: Partial<Scenario> = {}): Promise<Row> {
  const disturb = async (house: House) => {
    await trouble(house.redis!);
    return undefined;
  };
  return play({ fault, rounds, house: HOUSE, disturb, ...more });
}

export const restarted = (rounds: number) =>
  on('Redis restarted, AOF everysec', rounds, async (redis) => {
    await redis.kill('SIGTERM');
    await redis.start();
  });

/** The machine stays up: what Redis had written is in the system's hands. */
export const killedRedis = (rounds: number) =>
  on(
    'Redis kill -9, AOF everysec',
    rounds,
    async (redis) => {
      await redis.kill('SIGKILL');
      await redis.start();
    },
    { lossAllowed: true, crowd: RESTARTING },
  );

export const away = (rounds: number) =>
  on('Redis away for 5 s', rounds, async (redis) => {
    await redis.kill('SIGTERM');
    await pause(5_000);
    await redis.start();
  });

export const standing = (rounds: number) =>
  on('Redis stands still for 5 s', rounds, async (redis) => {
    redis.freeze();
    await pause(5_000);
    redis.thaw();
  });

export const full = (rounds: number) =>
  on('Redis out of memory for 3 s', rounds, async ({ client }) => {
    await client.config('SET', 'maxmemory', '1mb');
    await pause(3_000);
    await client.config('SET', 'maxmemory', '0');
  });

export const readOnly = (rounds: number) =>
  on('Redis a read-only replica for 3 s', rounds, async ({ client }) => {
    // Of a primary nobody finds: it keeps its data and refuses to write.
    await client.replicaof('127.0.0.1', 1);
    await pause(3_000);
    await client.replicaof('NO', 'ONE');
  });

export const flushed = (rounds: number) =>
  on(
    'FLUSHALL in mid-talk',
    rounds,
    async ({ client }) => {
      await client.flushall();
      await pause(1_500);
    },
    { lossAllowed: true, crowd: { ...RESTARTING, forgets: true } },
  );

export async function slow(ms: number): Promise<Row> {
  const redis = await startRedis({ config: { appendonly: 'yes' } });
  const proxy = await startProxy(redis.port);
  try {
    return await play({
      fault: `Redis answers ${ms} ms late`,
      rounds: 2,
      house: { ...HOUSE, redisUrl: `redis://127.0.0.1:${proxy.port}` },
      disturb: async () => {
        proxy.delayMs = ms / 2;
        await pause(6_000);
        proxy.delayMs = 0;
        return undefined;
      },
    });
  } finally {
    await proxy.close();
    await redis.remove();
  }
}

/**
 * A master of 3 + 3 is killed under load; its replica takes over. Comes back as a replica before the next one goes.
 * `botToo`: the bot is killed and started anew while no replica has taken over yet.
 */
export async function failedOver(wait: 0 | 1, rounds: number, botToo = false): Promise<Row> {
  const cluster = await startRedisCluster(3, 1);
  const roleOf = async (node: RedisServer) => /role:(\w+)/.exec(await node.client.info('replication'))?.[1];
  const whole = async () => {
    for (const node of cluster.nodes) {
      if (!String(await node.client.cluster('INFO')).includes('cluster_state:ok')) return false;
      if ((await node.client.info('replication')).includes('master_link_status:down')) return false;
    }
    return true;
  };
  const lossless = wait === 1;
  try {
    return await play({
      fault: `Cluster 3+3, a master${botToo ? ' and the bot' : ''} killed, REDIS_WAIT=${wait}`,
      rounds,
      house: { ...HOUSE, redisUrl: cluster.url, env: { REDIS_WAIT: String(wait) } },
      crowd: { patienceMs: botToo ? 60_000 : 30_000 },
      lossAllowed: true,
      disturb: async (house, crowd) => {
        await until(whole);
        await crowd.more(30, 20_000);
        const masters = [];
        for (const node of cluster.nodes) if ((await roleOf(node)) === 'master') masters.push(node);
        const victim = masters[Math.floor(Math.random() * masters.length)]!;
        await victim.kill('SIGKILL');
        if (botToo) {
          await pause(Math.random() * 1_500);
          await house.kill();
          house.launch(0);
        }
        await pause(8_000);
        await victim.start();
        await until(whole);
        return undefined;
      },
      after: async (_, tally) => ({
        problems: lossless && tally.restarted > 0 ? ['a commit a replica confirmed was lost'] : [],
      }),
    });
  } finally {
    await cluster.remove();
  }
}
