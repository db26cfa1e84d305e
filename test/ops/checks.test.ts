import { chmodSync, existsSync, mkdirSync, mkdtempSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { loadConfig } from '../../src/config.ts';
import { checkAll } from '../../src/ops/checks.ts';
import { StoreAway } from '../../src/store/errors.ts';
import { openStore } from '../../src/store/open.ts';

const TOKEN = '123456:secret_token';
let folder = '';
/** What the Bot API answers, by method; its clock in ms, null for none. */
let api: Record<string, unknown> = {};
let apiClock: number | null = null;

const server = createServer((request, response) => {
  const [, bot, method] = request.url!.split('/');
  const result = bot === `bot${TOKEN}` ? api[method!] : undefined;
  response.sendDate = false;
  if (apiClock !== null) response.setHeader('Date', new Date(apiClock).toUTCString());
  response.statusCode = result === undefined ? 401 : 200;
  response.end(JSON.stringify(result === undefined ? { ok: false, error_code: 401 } : { ok: true, result }));
});

beforeAll(() => new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve)));
afterAll(() => new Promise((resolve) => server.close(resolve)));
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'doctor-'));
  api = {
    getMe: { username: 'test_bot', can_join_groups: true, can_read_all_group_messages: false },
    getWebhookInfo: { url: '' },
  };
  apiClock = null;
});
afterEach(() => rmSync(folder, { recursive: true, force: true }));

const NOW = Date.UTC(2026, 10, 21, 12);

async function look(env: Record<string, string> = {}, open: typeof openStore = openStore) {
  const root = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
  const config = loadConfig({ BOT_TOKEN: TOKEN, TELEGRAM_API_ROOT: root, DATA_DIR: join(folder, 'data'), ...env });
  const findings = await checkAll(config, { fetch, now: () => NOW, openStore: open });
  return findings.map(({ level, what, mend }) => `${level}: ${what}${mend === undefined ? '' : ` (${mend})`}`);
}

test('all is well: a new private folder, a store that opens, a token, no webhook', async () => {
  const findings = await look();
  expect(findings.filter((finding) => !finding.startsWith('ok'))).toEqual([]);
  expect(findings.join()).toContain('@test_bot');
  expect(statSync(join(folder, 'data')).mode & 0o777).toBe(0o700);
});

describe('the store', () => {
  test('a folder others can read', async () => {
    mkdirSync(join(folder, 'data'));
    chmodSync(join(folder, 'data'), 0o755);
    expect((await look()).join()).toMatch(/warn: DATA_DIR .* is open to other users .*chmod 700/);
  });

  test('a folder that cannot be made', async () => {
    writeFileSync(join(folder, 'file'), '');
    expect((await look({ DATA_DIR: join(folder, 'file', 'data') }))[0]).toMatch(/^bad: DATA_DIR .* can't be written/);
  });

  test('the folder of a bot that runs', async () => {
    const held = await openStore({ redisUrl: null, redisWait: 0, dataDir: join(folder, 'data') });
    expect(await look()).toContain('ok: the embedded store is in use by another process: the bot runs');
    await held.close();
  });

  test('a Redis that is away; its address holds the password and is not shown', async () => {
    const away = () => Promise.reject(new StoreAway('unreachable', 'redis://:pw12@127.0.0.1:1 is away'));
    const findings = await look({ REDIS_URL: 'redis://:pw12@127.0.0.1:1' }, away);
    expect(findings).toContain('bad: Redis does not answer (check REDIS_URL, its password and the network)');
    expect(findings.join()).not.toContain('pw12');
    expect(existsSync(join(folder, 'data'))).toBe(false);
  });
});

describe('Telegram', () => {
  test('a token it refuses', async () => {
    const findings = await look({ BOT_TOKEN: '999:wrong' });
    expect(findings).toContain('bad: the Bot API refuses the token (401) (get a valid one from BotFather)');
    expect(findings.join()).not.toContain('999:wrong');
  });

  test('nobody answers', async () => {
    const findings = await look({ TELEGRAM_API_ROOT: 'http://127.0.0.1:1' });
    expect(findings.at(-1)).toMatch(/^bad: the Bot API does not answer/);
  });

  test('no token is no fault: the terminal', async () => {
    expect((await look({ BOT_TOKEN: '' })).at(-1)).toMatch(/^warn: BOT_TOKEN is not set/);
  });

  test('privacy mode off, groups shut', async () => {
    api.getMe = { username: 'b', can_join_groups: false, can_read_all_group_messages: true };
    const findings = (await look()).join();
    expect(findings).toMatch(/warn: privacy mode is off/);
    expect(findings).toMatch(/warn: the bot cannot be added to groups/);
  });

  test.each([
    [2_000, /^ok: the clock agrees/],
    [-30_000, /^warn: the clock is 30 s ahead of/],
    [600_000, /^bad: the clock is 600 s behind/],
  ])('its clock differs by %i ms', async (difference, expected) => {
    apiClock = NOW + difference;
    expect(await look()).toContainEqual(expect.stringMatching(expected));
  });
});

describe('the webhook', () => {
  const HOOK = {
    MODE: 'webhook',
    WEBHOOK_URL: 'https://bot.example.org/t',
    WEBHOOK_PATH: '/t',
    WEBHOOK_SECRET: 's',
    PORT: '8080',
  };

  test.each([
    [{}, { url: 'https://elsewhere.example.org' }, /^warn: a webhook is set; polling/],
    [HOOK, { url: '' }, /^warn: no webhook is set yet/],
    [HOOK, { url: 'https://elsewhere.example.org' }, /^warn: another webhook is set/],
    [HOOK, { url: HOOK.WEBHOOK_URL, pending_update_count: 4 }, /^ok: the webhook is set; 4 updates wait/],
    [
      HOOK,
      { url: HOOK.WEBHOOK_URL, last_error_date: NOW / 1000 - 60, pending_update_count: 9 },
      /^bad: Telegram failed to deliver .* 9 updates wait/,
    ],
    [HOOK, { url: HOOK.WEBHOOK_URL, last_error_date: NOW / 1000 - 7_200 }, /^ok: the webhook is set/],
  ])('%j %j', async (env, info, expected) => {
    api.getWebhookInfo = info;
    expect((await look(env)).at(-1)).toMatch(expected);
  });
});
