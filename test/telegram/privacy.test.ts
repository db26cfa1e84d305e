import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { ClassicLevel } from 'classic-level';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { StandIn } from '../../scripts/standin.ts';
import { buildProgram, startProcess, tempFolder } from '../support/process.ts';
import { freePort, type RedisServer, startRedis } from '../support/redis.ts';
import { type PersonalItem, personalItems } from './personal.ts';

const ITEMS = personalItems(200);
const STORY = '花呗欠8000，逾期45天';
const MEMBER = 42;

beforeAll(buildProgram, 120_000);

/** Everything a file of the store, a log or a page of figures holds of the items. */
function foundIn(place: string): PersonalItem[] {
  return ITEMS.filter(({ secrets }) => secrets.some((secret) => place.includes(secret)));
}

function filesOf(folder: string): string {
  return readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => readFileSync(join(entry.parentPath, entry.name), 'utf8'))
    .join('\n');
}

async function redisDump({ client }: RedisServer): Promise<string> {
  const parts: string[] = [];
  for (const key of await client.keys('*')) {
    const type = await client.type(key);
    const value =
      type === 'string'
        ? await client.get(key)
        : type === 'list'
          ? await client.lrange(key, 0, -1)
          : await client.zrange(key, '0', '-1');
    parts.push(key, String(value));
  }
  return parts.join('\n');
}

async function levelDump(folder: string): Promise<string> {
  const db = new ClassicLevel<string, string>(folder);
  const parts: string[] = [];
  for await (const [key, value] of db.iterator()) parts.push(key, value);
  await db.close();
  return parts.join('\n');
}

/** One item through every path: text, caption, edit, command, link, press, forward, contact log, report, group. */
function tell(standIn: StandIn, { written }: PersonalItem, n: number): void {
  const chat = 1000 + n;
  const group = -(1000 + n);
  standIn.setAdmins(group, [MEMBER]);
  const from = { id: chat, is_bot: false, first_name: written, username: 'u' };
  standIn.say(chat, `${STORY}，${written}`, { from });
  standIn.say(chat, written);
  standIn.say(chat, `我欠${written}贷款5000，逾期20天`);
  standIn.send(chat, { photo: [], caption: `${written}，${STORY}` });
  standIn.send(chat, { contact: { phone_number: written, first_name: written } });
  standIn.push({
    edited_message: {
      message_id: 1,
      date: 1,
      edit_date: 2,
      chat: { id: chat, type: 'private', first_name: 'u' },
      from,
      text: `${STORY} ${written}`,
    },
  });
  standIn.say(chat, `/zhuanwen ${STORY} ${written}`);
  standIn.say(chat, `/start ${written}`);
  standIn.say(chat, `/case ${written}`);
  standIn.pressData(chat, `1:${written}`.slice(0, 30), 1);
  for (const origin of [
    { type: 'hidden_user', sender_user_name: written },
    { type: 'user', sender_user: { id: 9, is_bot: false, first_name: written } },
  ]) {
    standIn.forward(chat, `${written}，${STORY}，会坐牢吗`, origin);
  }
  standIn.pressData(chat, '1:lg:on', 1);
  standIn.say(chat, `刚接到电话，${written}，说要上门`);
  standIn.pressData(chat, '1:lg:keep', 1);
  standIn.pressData(chat, '1:bad:write', 1);
  standIn.say(chat, `看错了，${written}`);
  const reply_to_message = standIn.written(group, chat, `${STORY}，${written}`);
  standIn.sayIn(group, MEMBER, '/wen@overdue_test_bot', { reply_to_message });
  standIn.sayIn(group, MEMBER, `/ask@overdue_test_bot ${written} 会坐牢吗`);
  standIn.sayIn(group, MEMBER, `${written}，大家好`);
}

describe.each(['redis', 'leveldb'] as const)('200 invented items through every path, on %s', (kind) => {
  let standIn: StandIn;
  let redis: RedisServer | null = null;
  const folder = tempFolder();

  beforeAll(async () => {
    standIn = await StandIn.open();
    if (kind === 'redis') redis = await startRedis({ config: { appendonly: 'yes' } });
  });
  afterAll(async () => {
    await standIn.close();
    await redis?.remove();
    folder.remove();
  });

  test('none is in the store, its files, the log, the figures, or what is sent', async () => {
    const port = await freePort();
    const bot = startProcess({
      BOT_TOKEN: standIn.token,
      TELEGRAM_API_ROOT: standIn.url,
      HOST: '127.0.0.1',
      PORT: String(port),
      LOG_LEVEL: 'trace',
      OPERATOR_CHAT_ID: '9',
      ...(redis === null ? { DATA_DIR: folder.path } : { REDIS_URL: redis.url }),
    });
    await bot.wrote(/started/);
    for (const [n, item] of ITEMS.entries()) tell(standIn, item, n);
    await standIn.until('all settled', () => standIn.updates.waiting === 0, 60_000);
    const last = 1000 + ITEMS.length - 1;
    await standIn.until('the last answer', () => standIn.messages(-last).length >= 2, 30_000);
    const figures = await (await fetch(`http://127.0.0.1:${port}/metrics`)).text();
    await bot.kill('SIGTERM');
    const stored = redis === null ? await levelDump(folder.path) : await redisDump(redis);
    const files = filesOf(redis === null ? folder.path : redis.folder);
    expect(stored).toContain('huabei');
    expect(files).toContain('huabei');
    expect(figures).toContain('advisor_updates_total');
    expect(foundIn(stored)).toEqual([]);
    expect(foundIn(files)).toEqual([]);
    expect(foundIn(bot.output())).toEqual([]);
    expect(foundIn(figures)).toEqual([]);
    expect(foundIn(JSON.stringify(standIn.calls.map(({ payload }) => payload)))).toEqual([]);
    expect(standIn.violations).toEqual([]);
  }, 120_000);
});
