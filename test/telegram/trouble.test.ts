import { spawnSync } from 'node:child_process';
import { afterEach, beforeAll, beforeEach, expect, test } from 'vitest';
import { StandIn } from '../../scripts/standin.ts';
import { type BotProcess, buildProgram, startProcess, tempFolder } from '../support/process.ts';
import { freePort, startRedis } from '../support/redis.ts';

beforeAll(buildProgram, 120_000);

let standIn: StandIn;
let folder: ReturnType<typeof tempFolder>;
let port: number;
const bots: BotProcess[] = [];

beforeEach(async () => {
  folder = tempFolder();
  [standIn, port] = await Promise.all([StandIn.open(), freePort()]);
});
afterEach(async () => {
  await Promise.all(bots.splice(0).map((bot) => bot.kill('SIGTERM')));
  await standIn.close();
  folder.remove();
});

const start = (env: Readonly<Record<string, string>> = {}): BotProcess => {
  const own = { BOT_TOKEN: standIn.token, TELEGRAM_API_ROOT: standIn.url, DATA_DIR: folder.path, HOST: '127.0.0.1' };
  const bot = startProcess({ ...own, ...env });
  bots.push(bot);
  return bot;
};
const texts = (chat: number) => standIn.messages(chat).map(({ text }) => text);
const answer = (chat: number) => standIn.until(`an answer in ${chat}`, () => texts(chat).length > 0, 25_000);
const status = async (path: string) => (await fetch(`http://127.0.0.1:${port}${path}`)).status;

test('Redis away at the start is waited out: health answers, one line says why, then it talks', async () => {
  const redis = await startRedis();
  await redis.kill();
  const bot = start({ REDIS_URL: redis.url, PORT: String(port) });
  await bot.wrote(/the store does not answer; waiting/);
  expect(await status('/healthz')).toBe(200);
  expect(await status('/readyz')).toBe(503);
  standIn.say(1, '/start');
  await redis.start();
  await answer(1);
  expect(await status('/readyz')).toBe(200);
  await bot.kill('SIGTERM');
  await redis.remove();
});

test('Redis restarted with AOF in mid-talk: nothing is lost', async () => {
  const redis = await startRedis({ config: { appendonly: 'yes', appendfsync: 'always' } });
  const bot = start({ REDIS_URL: redis.url });
  standIn.say(1, '花呗欠了八千');
  await answer(1);
  await redis.kill();
  standIn.say(1, '逾期45天');
  await bot.wrote(/the store did not answer; the update waits/);
  await redis.start();
  await standIn.until('all settled', () => standIn.updates.waiting === 0);
  standIn.say(1, '/case');
  await standIn.until('the case', () => /花呗[\s\S]*8,000[\s\S]*45/.test(texts(1).at(-1) ?? ''));
  await bot.kill('SIGTERM');
  await redis.remove();
});

test('two processes on one folder: the second leaves with one clear line, the first goes on', async () => {
  const first = start();
  await first.wrote(/started/);
  const second = start();
  expect((await second.exited).code).toBe(1);
  expect(second.output().trim().split('\n')).toHaveLength(1);
  expect(second.output()).toMatch(/another process/i);
  standIn.say(1, '/start');
  await answer(1);
});

test('a token Telegram does not know is said and waited for, not shown', async () => {
  const bot = start({ BOT_TOKEN: '1:wrong' });
  await bot.wrote(/Telegram does not know BOT_TOKEN/);
  expect(bot.output()).not.toContain('1:wrong');
  expect(bot.child.exitCode).toBeNull();
});

test('bad settings: one message names each, exit code 2', () => {
  const env = { PATH: process.env.PATH ?? '', BOT_TOKEN: 'nonsense', MODE: 'maybe' };
  const run = spawnSync(process.execPath, ['dist/main.js'], { env, encoding: 'utf8' });
  expect(run.status).toBe(2);
  expect(run.stderr).toMatch(/BOT_TOKEN[\s\S]*MODE/);
  expect(run.stderr).not.toMatch(/nonsense|at .*js:\d/);
});

test('stickers, voice, NUL, half a pair, ten thousand characters, foreign presses, unknown kinds: answered or let pass', async () => {
  const bot = start();
  standIn.say(1, '花呗欠了八千，逾期45天');
  for (const text of ['\0', '\ud83d', '🙂'.repeat(50), '\u202e逾期', 'x'.repeat(10_000), ' ']) standIn.say(1, text);
  for (const kind of ['sticker', 'voice', 'photo', 'video_note', 'dice']) standIn.send(1, { [kind]: {} });
  for (const data of ['', 'nonsense', 'v9:1:x', 'x'.repeat(64)]) standIn.pressData(1, data, 1);
  for (const kind of ['poll', 'channel_post', 'inline_query', 'something_new']) standIn.push({ [kind]: {} });
  standIn.push({ message: { message_id: 1, date: 1, chat: { type: 'private' } } });
  await standIn.until('all settled', () => standIn.updates.waiting === 0);
  expect(standIn.called('answerCallbackQuery').length).toBe(4);
  expect(bot.output()).not.toMatch(/threw/);
  standIn.say(2, '/start');
  await answer(2);
  expect(standIn.violations).toEqual([]);
});
