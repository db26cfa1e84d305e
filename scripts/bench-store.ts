import { mkdtempSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { Keys } from '../src/store/keys.ts';
import { openLevel } from '../src/store/level.ts';
import { openRedis } from '../src/store/redis.ts';
import type { Commit, Store } from '../src/store/store.ts';
import { end, LOAD_CORE, median, pause, startOn } from './bench-host.ts';
import type { Figure } from './bench-report.ts';
import { TALK } from './bench-users.ts';
import { type Load, openSide, RedisHere } from './bench-world.ts';

const CONVERSATIONS = 100_000;
const WAKES_EACH = 10;
const BATCH = 1_000;
const DAY_MS = 86_400_000;
const COMMITS = 3_000;
const SIDE_BY_SIDE = 100;

/** Puts 100,000 conversations and 1,000,000 waiting wakes into a Redis, shaped as a store leaves them. */
export function fillRedis(redis: RedisHere): string {
  const record = redis
    .cli(['--raw', 'eval', "return redis.call('get', redis.call('keys', 'oa:*c:*')[1])", '0'])
    .trimEnd();
  const started = performance.now();
  const [head = '', ...state] = record.split('\n');
  const keys = new Keys('oa:');
  const later = Date.now() + 20 * DAY_MS;
  for (let from = 0; from < CONVERSATIONS; from += 10 * BATCH) {
    const lines: string[] = [];
    for (let chat = from; chat < from + 10 * BATCH; chat++) {
      const ids = Array.from({ length: WAKES_EACH }, (_, wake) => ({
        id: `step.${wake}`,
        at: later + chat * WAKES_EACH + wake,
      }));
      const fields = head.split('\t');
      fields[4] = ids.map(({ id, at }) => `${id}|step|${at};`).join('');
      const { record: key, due } = keys.chat(`f${chat}`);
      lines.push(command('SET', key, `${fields.join('\t')}\n${state.join('\n')}`, 'PX', String(30 * DAY_MS)));
      lines.push(command('ZADD', due, ...ids.flatMap(({ id, at }) => [String(at), `w|f${chat}|${id}|step`])));
    }
    redis.cli(['--pipe'], lines.join(''));
  }
  const kept = Number(redis.cli(['dbsize']));
  const memory = /used_memory_human:(\S+)/.exec(redis.cli(['info', 'memory']))?.[1] ?? '?';
  return `${kept} keys, ${memory}, filled in ${((performance.now() - started) / 1000).toFixed(0)} s`;
}

/** A command as Redis reads it. */
function command(...parts: readonly string[]): string {
  return `*${parts.length}\r\n${parts.map((part) => `$${Buffer.byteLength(part)}\r\n${part}\r\n`).join('')}`;
}

/** Rows about what one conversation takes of Redis, and what one update asks of it. */
export async function redisFigures(load: Load): Promise<Figure[]> {
  const redis = await RedisHere.start();
  const side = await openSide(load, 'store', { mode: 'polling', redisUrl: redis.url() });
  await pause(500);
  const sizes = redis.cli(['--raw', 'eval', SIZES, '0']).trim().split(/\s+/).map(Number);
  const calls = await watched(redis, () => load.order({ do: 'calibrate', name: side.name }));
  for (const child of side.children) child.kill('SIGKILL');
  await redis.stop();
  const perUpdate = (name: string) => (calls.get(name) ?? 0) / TALK.length;
  return [
    {
      id: 'roundTrips',
      unit: '',
      value: perUpdate('get') + perUpdate('evalsha4'),
      against: `one script, and a GET for the first update of a chat; after the answer ${perUpdate('evalsha3').toFixed(2)} scripts, one a message`,
    },
    { id: 'bytes', unit: 'B', value: sizes[0] ?? Number.NaN, against: `${sizes[1]} key` },
  ];
}

/** Bytes and number of the keys of chats. */
const SIZES = `
local bytes, keys = 0, 0
for _, key in ipairs(redis.call('keys', 'oa:*')) do
  if string.find(key, '[cox]:[%w_-]+$') and not string.find(key, 'oa:l:') then
    bytes = bytes + redis.call('memory', 'usage', key, 'samples', 0)
    keys = keys + 1
  end
end
return {bytes, keys}`;

/** What clients ask of the chats' records meanwhile, by command and number of keys; what scripts do inside the server is left out. */
async function watched(redis: RedisHere, work: () => Promise<unknown>): Promise<Map<string, number>> {
  const monitor = startOn(LOAD_CORE, 'redis-cli', ['-p', String(redis.port), 'monitor'], {
    stdio: ['ignore', 'pipe', 'ignore'],
  });
  let text = '';
  monitor.stdout!.on('data', (chunk) => {
    text += chunk;
  });
  await pause(300);
  await work();
  await end(monitor);
  const calls = new Map<string, number>();
  for (const [, name = '', keys = ''] of text.matchAll(
    /(?<!lua)\] "(\w+)"(?: "[0-9a-f]{40}" "(\d)")? "oa:\{b\d+\}:c:/g,
  )) {
    calls.set(name + keys, (calls.get(name + keys) ?? 0) + 1);
  }
  return calls;
}

/** Rows about the time of one commit: Redis one after another, LevelDB synced, many side by side. */
export async function commitFigures(): Promise<Figure[]> {
  const redis = await RedisHere.start();
  const store = await openRedis({ url: redis.url(), wait: 0 });
  const sequential: number[] = [];
  for (let i = 0; i < COMMITS; i++) {
    const started = performance.now();
    await commitTo(store, i);
    sequential.push(1000 * (performance.now() - started));
  }
  await store.close();
  await redis.stop();
  return [{ id: 'commit.redis', unit: 'µs', value: median(sequential) }, await levelFigure()];
}

async function levelFigure(): Promise<Figure> {
  // Beside the program: a temporary folder may lie in memory, where syncing costs nothing.
  const folder = mkdtempSync(join(fileURLToPath(new URL('..', import.meta.url)), 'bench-level-'));
  const store = await openLevel(folder);
  const rounds: number[] = [];
  for (let round = 0; round < 5; round++) {
    const started = performance.now();
    await Promise.all(Array.from({ length: SIDE_BY_SIDE }, (_, lane) => commitLane(store, round, lane)));
    rounds.push((1000 * (performance.now() - started)) / COMMITS);
  }
  await store.close();
  rmSync(folder, { recursive: true, force: true });
  return { id: 'commit.level', unit: 'µs', value: median(rounds), against: `${SIDE_BY_SIDE} side by side` };
}

async function commitLane(store: Store, round: number, lane: number): Promise<void> {
  for (let i = 0; i < COMMITS / SIDE_BY_SIDE; i++) await commitTo(store, (round * SIDE_BY_SIDE + lane) * 1_000 + i);
}

async function commitTo(store: Store, chat: number): Promise<void> {
  const now = Date.now();
  const commit: Commit = {
    chat: `b${chat}`,
    seen: `u${chat}`,
    expected: 0,
    state: STATE,
    outbox: [{ body: BODY, track: 'last' }],
    wakes: [],
    cancel: [],
    expiresAt: now + 30 * DAY_MS,
    owner: 'bench',
    ownedUntil: now + 15_000,
    now,
  };
  const done = await store.commit(commit);
  if (done.kind !== 'committed') throw new Error(`a commit ended as ${done.kind}`);
}

const STATE = JSON.stringify({
  v: 1,
  debts: [{ platform: 'huabei', amount: 800_000, days: 45 }],
  filler: 'x'.repeat(400),
});
const BODY = JSON.stringify({ message: { html: '字'.repeat(300) } });
