import { afterAll, beforeAll, expect, test } from 'vitest';
import { StandIn } from '../../scripts/standin.ts';
import { newState, serializeState } from '../../src/dialogue/state.ts';
import type { Store } from '../../src/store/store.ts';
import { keepLinks, newToken } from '../../src/telegram/links.ts';
import { advisor } from '../support/advisor.ts';
import { type RunningBot, startBot, type TestStore, testStore } from '../support/bot.ts';

const RACES = 1000;
const TOGETHER = 50;
const SECRET = 'hook';
const DAY_MS = 86_400_000;

let testing: TestStore;
let store: Store;
let standIn: StandIn;
let bots: readonly RunningBot[];

beforeAll(async () => {
  [testing, standIn] = await Promise.all([testStore('redis'), StandIn.open()]);
  store = await testing.open();
  bots = await Promise.all(
    [0, 1].map(async () =>
      startBot(standIn, { store: await testing.open(), dialogue: advisor, webhookSecret: SECRET }),
    ),
  );
  await standIn.until('both are up', () => standIn.called('setWebhook').length === 2);
}, 30_000);
afterAll(async () => {
  await Promise.all(bots.map((bot) => bot.stop()));
  await standIn.close();
  await testing.remove();
});

let update = 1_000_000;

/** Hands one update to one of the two instances, as Telegram would; again until it is settled. */
async function hand(bot: RunningBot, content: object): Promise<void> {
  const body = JSON.stringify({ update_id: update++, ...content });
  const headers = { 'content-type': 'application/json', 'x-telegram-bot-api-secret-token': SECRET };
  for (let status = 0; status !== 200; ) status = (await fetch(bot.url!, { method: 'POST', headers, body })).status;
}

const frame = (chat: number) => ({
  message_id: 1,
  date: Math.floor(Date.now() / 1000),
  chat: { id: chat, type: 'private', first_name: 'u' },
  from: { id: chat, is_bot: false, first_name: 'u' },
});
const text = (chat: number, words: string) => ({ message: { ...frame(chat), text: words } });
const press = (chat: number, data: string) => ({
  callback_query: { id: String(update), from: frame(chat).from, chat_instance: '1', data, message: frame(chat) },
});

/** A chat with a case, a message that waits to be sent, a wake that is due and a link. */
async function prepare(chat: number): Promise<string> {
  const now = Date.now();
  const token = newToken();
  const debt = {
    status: 'overdue' as const,
    platform: 'huabei',
    amount: { min: 800_000, max: 800_000, certainty: 'stated' as const },
  };
  const state = { ...newState(), debts: [debt], reminders: { 's.x': '2026-11-22' }, told: { privacy: true } };
  await keepLinks(
    store,
    String(chat),
    [{ token, payload: JSON.stringify({ user: null, intents: [], debt }), lifeMs: DAY_MS }],
    now,
  );
  await store.commit({
    chat: String(chat),
    seen: null,
    expected: 0,
    state: serializeState(state),
    outbox: [{ body: JSON.stringify({ at: now, message: { html: 'earlier' } }) }],
    wakes: [{ id: '1.checkin', kind: 'checkin', at: now }],
    cancel: [],
    expiresAt: now + DAY_MS,
    owner: 'nobody',
    ownedUntil: now,
    now,
  });
  return token;
}

async function race(chat: number): Promise<void> {
  const token = await prepare(chat);
  const [one, other] = chat % 2 === 0 ? bots : [...bots].reverse();
  const rivals = [
    () => hand(one!, text(chat, '逾期45天了，会坐牢吗')),
    () => hand(other!, press(chat, '1:case')),
    () => hand(other!, text(chat, '不对，是60天')),
  ];
  const turn = chat % (rivals.length + 1);
  const remove = () => hand(chat % 3 === 0 ? one! : other!, text(chat, '/delete'));
  await Promise.all([...rivals.slice(0, turn), remove, ...rivals.slice(turn)].map((act) => act()));
  expect(await store.readToken(token, Date.now())).toBeNull();
}

test(`/delete against text, button, send and wake on two instances, ${RACES} times: nothing comes back`, async () => {
  const chats = Array.from({ length: RACES }, (_, at) => 10_000 + at);
  for (let from = 0; from < RACES; from += TOGETHER) await Promise.all(chats.slice(from, from + TOGETHER).map(race));
  const confirmed = (chat: number) => standIn.messages(chat).filter((one) => one.text.includes('已全部删除')).length;
  await standIn.until('every confirmation', () => chats.every((chat) => confirmed(chat) === 1));
  const records = await Promise.all(chats.map((chat) => store.read(String(chat), Date.now())));
  for (const record of records) {
    expect(record?.state).not.toMatch(/huabei|800000|s\.x/);
  }
  const due = await store.due(Date.now(), 10_000, 100 * DAY_MS);
  expect(due.filter((item) => item.kind === 'wake')).toEqual([]);
  expect(bots.flatMap((bot) => bot.metrics.seen).filter((line) => line.startsWith('setAside'))).toEqual([]);
}, 120_000);
