import { median, memoryOf, pause, quantile } from './bench-host.ts';
import type { Figure } from './bench-report.ts';
import { fillRedis } from './bench-store.ts';
import { type Load, openSide, RedisHere, type Side, type Stretch, stretch, warm } from './bench-world.ts';

const ROUNDS = 3;
const USERS = 200;
/** Enough people that a Bot API that takes its time is not what they all wait for. */
const CROWD = 1_000;
const WARM_MS = 10_000;
const LEAD_MS = 700;
const STRETCH_MS = 2_500;
const SLOW_MS = 50;
const OPEN = { rate: 200, ms: 2_500 };

interface Sides {
  readonly echoPolling: Side;
  readonly polling: Side;
  readonly echoWebhook: Side;
  readonly webhook: Side;
  readonly two: Side;
  readonly filled: Side;
}

type Name = keyof Sides;
/** Whose latency is measured. */
const TIMED: readonly Name[] = ['echoPolling', 'polling', 'echoWebhook', 'webhook', 'filled'];

/** Whose Bot API is slowed down. */
const SLOWED = ['polling', 'webhook'] as const;

type Rounds<T> = Record<Name, T[]>;

const empty = <T>(): Rounds<T> => ({ echoPolling: [], polling: [], echoWebhook: [], webhook: [], two: [], filled: [] });

/** Rows about processor time, throughput, latency and memory: all bots up at once, measured in turns. */
export async function trafficFigures(load: Load, say: (what: string) => void): Promise<Figure[]> {
  const [plain, full] = [await RedisHere.start(), await RedisHere.start()];
  say('starting six bots');
  const sides: Sides = {
    echoPolling: await openSide(load, 'echoPolling', { mode: 'polling', redisUrl: null }),
    polling: await openSide(load, 'polling', { mode: 'polling', redisUrl: plain.url(0) }),
    echoWebhook: await openSide(load, 'echoWebhook', { mode: 'webhook', redisUrl: null }),
    webhook: await openSide(load, 'webhook', { mode: 'webhook', redisUrl: plain.url(1) }),
    two: await openSide(load, 'two', { mode: 'webhook', redisUrl: plain.url(2), instances: 2 }),
    filled: await openSide(load, 'filled', { mode: 'polling', redisUrl: full.url(0) }),
  };
  const names = Object.keys(sides) as Name[];
  await pause(1_000);
  const idle = memoryOf(sides.polling.children[0]!).now;
  say('filling one Redis with 100,000 conversations and 1,000,000 waiting reminders');
  const filling = fillRedis(full);
  say('warming up');
  for (const name of names) await warm(load, sides[name], USERS, WARM_MS);
  const [work, latency] = [empty<Stretch>(), empty<readonly number[]>()];
  const slow: SlowRound[] = [];
  for (let round = 1; round <= ROUNDS; round++) {
    say(`round ${round} of ${ROUNDS}`);
    for (const name of names) work[name].push(await stretch(load, sides[name], USERS, LEAD_MS, STRETCH_MS));
    for (const name of SLOWED) slow.push({ name, ...(await slowRound(load, sides[name])) });
    for (const name of TIMED) latency[name].push(await openLoop(load, name));
  }
  const saturated = memoryOf(sides.polling.children[0]!).peak;
  await Promise.all([plain.stop(), full.stop()]);
  for (const side of Object.values(sides)) for (const child of side.children) child.kill('SIGKILL');
  return [
    ...workFigures(work),
    ...slowFigures(slow),
    ...latencyFigures(latency),
    { id: 'memory.idle', unit: 'MB', value: idle },
    { id: 'memory.saturated', unit: 'MB', value: saturated },
    ...filledFigures(work, latency, filling),
  ];
}

interface SlowRound {
  readonly name: (typeof SLOWED)[number];
  readonly fast: Stretch;
  readonly slow: Stretch;
}

async function slowRound(load: Load, side: Side): Promise<Omit<SlowRound, 'name'>> {
  const { name } = side;
  const fast = await stretch(load, side, CROWD, LEAD_MS, STRETCH_MS);
  await load.order({ do: 'slow', name, ms: SLOW_MS });
  const slow = await stretch(load, side, CROWD, LEAD_MS, STRETCH_MS);
  await load.order({ do: 'slow', name, ms: 0 });
  await pause(2 * SLOW_MS);
  return { fast, slow };
}

async function openLoop(load: Load, name: Name): Promise<readonly number[]> {
  const values = await load.order<number[]>({ do: 'openLoop', name, ...OPEN });
  // The first half second finds caches cold and sockets closed.
  return values.slice(OPEN.rate / 2);
}

const cpuOf = (rounds: readonly Stretch[]): number => median(rounds.map(({ cpu }) => cpu));
const rateOf = (rounds: readonly Stretch[]): number => median(rounds.map(({ rate }) => rate));
const at = (rounds: readonly (readonly number[])[], share: number): number =>
  median(rounds.map((values) => quantile(values, share)));

function workFigures(work: Rounds<Stretch>): Figure[] {
  const cpu = (name: Name, against: Name): Figure => ({
    id: `cpu.${name}`,
    unit: 'µs',
    value: cpuOf(work[name]),
    ratio: cpuOf(work[name]) / cpuOf(work[against]),
    against: `${against} ${Math.round(cpuOf(work[against]))} µs`,
  });
  const rate = rateOf(work.polling);
  const echoRate = rateOf(work.echoPolling);
  return [
    cpu('polling', 'echoPolling'),
    cpu('webhook', 'echoWebhook'),
    { id: 'rate', unit: '/s', value: rate, ratio: rate / echoRate, against: `echoPolling ${Math.round(echoRate)} /s` },
    cpu('two', 'webhook'),
  ];
}

function slowFigures(rounds: readonly SlowRound[]): Figure[] {
  return SLOWED.map((name) => {
    const own = rounds.filter((round) => round.name === name);
    const [fast, slow] = [rateOf(own.map((one) => one.fast)), rateOf(own.map((one) => one.slow))];
    const against = `undelayed ${Math.round(fast)} /s`;
    return { id: `rate.slowApi.${name}`, unit: '/s', value: slow, ratio: slow / fast, against };
  });
}

function latencyFigures(latency: Rounds<readonly number[]>): Figure[] {
  return (['polling', 'webhook'] as const).flatMap((name) => {
    const echo = name === 'polling' ? latency.echoPolling : latency.echoWebhook;
    return ([0.5, 0.99] as const).map((share) => ({
      id: `latency.${name}.p${share * 100}`,
      unit: 'ms',
      value: at(latency[name], share),
      against: `echo ${at(echo, share).toFixed(1)} ms`,
    }));
  });
}

/** The worst of: processor time, throughput, p50 and p99, each against the same bot on an empty Redis. */
function filledFigures(work: Rounds<Stretch>, latency: Rounds<readonly number[]>, filling: string): Figure[] {
  const ratios = {
    cpu: cpuOf(work.filled) / cpuOf(work.polling),
    rate: rateOf(work.polling) / rateOf(work.filled),
    p50: at(latency.filled, 0.5) / at(latency.polling, 0.5),
    p99: at(latency.filled, 0.99) / at(latency.polling, 0.99),
  };
  const each = Object.entries(ratios).map(([name, ratio]) => `${name} × ${ratio.toFixed(2)}`);
  return [
    { id: 'filled', unit: '×', value: Math.max(...Object.values(ratios)), against: `${each.join(', ')}; ${filling}` },
  ];
}
