import { afterAll, afterEach, beforeAll, describe, expect, test } from 'vitest';
import { StandIn } from '../../scripts/standin.ts';
import { type BotProcess, buildProgram, startProcess, tempFolder } from '../support/process.ts';
import { freePort, type RedisServer, startRedis } from '../support/redis.ts';

const SECRET = 'hook-secret';

/** What one person says, step by step; every chat of a test says the same. */
const TALK = [
  '/start',
  '花呗欠了八千',
  '逾期45天了，突然没人打电话了',
  '会坐牢吗',
  '不对，是九千',
  '利息怎么算',
  '/case',
] as const;

beforeAll(buildProgram, 120_000);

type Mode = 'polling' | 'webhook';
const HOUSES = [
  { store: 'redis', mode: 'polling' },
  { store: 'redis', mode: 'webhook' },
  { store: 'leveldb', mode: 'polling' },
  { store: 'leveldb', mode: 'webhook' },
] as const;

describe.each(HOUSES)('the real process, $mode on $store', ({ store, mode }) => {
  let standIn: StandIn;
  let redis: RedisServer | null = null;
  let folder: ReturnType<typeof tempFolder>;
  let bot: BotProcess;
  let port: number;

  beforeAll(async () => {
    folder = tempFolder();
    [standIn, port] = await Promise.all([StandIn.open(), freePort()]);
    if (store === 'redis') redis = await startRedis({ config: { appendonly: 'yes', appendfsync: 'always' } });
    bot = await start(mode);
  });
  afterAll(async () => {
    await bot.kill('SIGTERM');
    await standIn.close();
    await redis?.remove();
    folder.remove();
  });
  afterEach(() => {
    expect(standIn.violations).toEqual([]);
  });

  const start = async (how: Mode): Promise<BotProcess> => {
    const env = {
      BOT_TOKEN: standIn.token,
      TELEGRAM_API_ROOT: standIn.url,
      MODE: how,
      HOST: '127.0.0.1',
      PORT: String(port),
      ...(redis === null ? { DATA_DIR: folder.path } : { REDIS_URL: redis.url }),
      ...(how === 'polling'
        ? {}
        : { WEBHOOK_URL: `http://127.0.0.1:${port}/hook`, WEBHOOK_PATH: '/hook', WEBHOOK_SECRET: SECRET }),
    };
    const started = startProcess(env);
    await started.wrote(/started/);
    return started;
  };
  const texts = (chat: number) => standIn.messages(chat).map(({ text }) => text);
  /** Everything taken and everything sent: a commit comes before its update is settled, the outbox is empty after. */
  const idle = async (): Promise<void> => {
    await standIn.until('all settled', () => standIn.updates.waiting === 0);
    for (let page = ''; !/^advisor_outbox_depth 0$/m.test(page); ) {
      page = await (await fetch(`http://127.0.0.1:${port}/metrics`)).text();
    }
  };

  /** One chat says these, each after all answers to the one before. */
  const talk = async (chat: number, words: readonly string[] = TALK): Promise<void> => {
    for (const text of words) {
      standIn.say(chat, text);
      await idle();
    }
  };

  test('the whole talk: facts in any order, verdict, follow-ups, a correction, the case', async () => {
    await talk(1);
    expect(texts(1).at(-1)).toMatch(/花呗[\s\S]*9,?000[\s\S]*45/);
  });

  test('every update delivered twice changes nothing', async () => {
    standIn.updates.twice = true;
    await talk(2);
    standIn.updates.twice = false;
    await idle();
    expect(texts(2)).toEqual(texts(1));
  });

  test('SIGKILL between any two steps, and in the middle of any: nothing is lost, at most one message doubled', async () => {
    const wanted = texts(1);
    // Chat 100 + n has taken n steps and has the next one in flight when the process dies.
    const chats = TALK.map((_, taken) => ({ chat: 100 + taken, taken }));
    for (const { chat, taken } of chats) await talk(chat, TALK.slice(0, taken));
    for (const { chat, taken } of chats) standIn.say(chat, TALK[taken]!);
    await bot.kill('SIGKILL');
    bot = await start(mode);
    for (const { chat, taken } of chats) for (const text of TALK.slice(taken + 1)) standIn.say(chat, text);
    for (const { chat } of chats) {
      const whole = () => texts(chat).length >= wanted.length && texts(chat).at(-1) === wanted.at(-1);
      await standIn.until(`the end of the talk in ${chat}`, whole, 45_000);
      expect(withoutDouble(texts(chat), wanted)).toEqual(wanted);
    }
  }, 90_000);

  test('SIGTERM ends it with 0 within 8 s though connections are kept open, and what came meanwhile is answered later', async () => {
    await talk(3, [TALK[0]]);
    const before = texts(3).length;
    const since = Date.now();
    bot.child.kill('SIGTERM');
    standIn.say(3, TALK[1]);
    expect(await bot.exited).toEqual({ code: 0, signal: null });
    expect(Date.now() - since).toBeLessThan(8_000);
    bot = await start(mode);
    await idle();
    expect(texts(3).length).toBeGreaterThan(before);
    expect(texts(3)).toEqual(texts(1).slice(0, texts(3).length));
  });

  test('health is told while it runs; the token and the texts are in no line of the log', async () => {
    const [health, ready] = await Promise.all(
      ['healthz', 'readyz'].map((path) => fetch(`http://127.0.0.1:${port}/${path}`)),
    );
    expect([health!.status, ready!.status]).toEqual([200, 200]);
    expect(bot.output()).not.toContain(standIn.token);
    expect(bot.output()).not.toMatch(/花呗|八千/);
  });
});

/** What was read without one message that came twice in a row, if there is one more than wanted. */
function withoutDouble(got: readonly string[], wanted: readonly string[]): readonly string[] {
  if (got.length !== wanted.length + 1) return got;
  const doubled = got.findIndex((text, index) => text !== wanted[index]);
  return got[doubled] === got[doubled - 1] ? got.toSpliced(doubled, 1) : got;
}
