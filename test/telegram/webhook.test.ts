import http from 'node:http';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { StandIn } from '../../scripts/standin.ts';
import { type RunningBot, startBot, type TestStore, testStore } from '../support/bot.ts';

const secret = 'a-secret_1';

describe('two instances on one Redis behind one webhook', () => {
  let store: TestStore;
  let standIn: StandIn;
  let bots: RunningBot[];

  beforeAll(async () => {
    [store, standIn] = await Promise.all([testStore('redis'), StandIn.open()]);
    bots = [];
    for (const _ of [1, 2]) bots.push(await startBot(standIn, { store: await store.open(), webhookSecret: secret }));
    await standIn.until('both set the webhook', () => standIn.called('setWebhook').length === 2);
    standIn.updates.targets = bots.map(({ url }) => url!);
  });
  afterAll(async () => {
    await Promise.all(bots.map((bot) => bot.stop()));
    await standIn.close();
    await store.remove();
  });

  const texts = (chat: number) => standIn.messages(chat).map(({ text }) => text);
  const settled = () => standIn.until('all settled', () => standIn.updates.waiting === 0);

  test('texts and presses of a chat in flight together: each counted once, each answered once, in one order', async () => {
    const chats = Array.from({ length: 40 }, (_, index) => index + 1);
    for (const chat of chats) {
      for (const text of ['a', 'b', 'c']) standIn.say(chat, text);
      for (const data of ['x', 'y', 'z']) standIn.pressData(chat, data, 1);
    }
    await settled();
    for (const chat of chats) await standIn.until(`answers in ${chat}`, () => texts(chat).length >= 6);
    for (const chat of chats) {
      const numbers = texts(chat).map((text) => text.split(':')[0]);
      const heard = texts(chat).map((text) => text.split(':')[1]);
      expect(numbers).toEqual(['1', '2', '3', '4', '5', '6']);
      expect([...heard].sort()).toEqual(['a', 'b', 'c', 'press x', 'press y', 'press z']);
    }
  });

  test('every update delivered twice, to either instance, changes nothing', async () => {
    standIn.updates.twice = true;
    for (let chat = 101; chat <= 120; chat++) for (const text of ['a', 'b', 'c']) standIn.say(chat, text);
    await settled();
    standIn.updates.twice = false;
    for (let chat = 101; chat <= 120; chat++) {
      await standIn.until(`answers in ${chat}`, () => texts(chat).length >= 3);
      expect(texts(chat)).toEqual(['1:a', '2:b', '3:c']);
    }
  });

  test('more at once than are in hand wait their turn: none is sent away to be brought again', async () => {
    const before = standIn.updates.statuses.length;
    store.redis!.freeze();
    for (let chat = 1_001; chat <= 1_300; chat++) standIn.say(chat, 'a');
    await standIn.until('a try', () => bots.some((bot) => bot.metrics.seen.includes('storeFailure')), 30_000);
    store.redis!.thaw();
    await settled();
    const statuses = standIn.updates.statuses.slice(before);
    expect(statuses).toHaveLength(300);
    expect(new Set(statuses.map(({ status }) => status))).toEqual(new Set([200]));
  });

  test('the store away: not settled, so Telegram brings it again, and it is handled once when the store is back', async () => {
    store.redis!.freeze();
    standIn.say(201, 'a');
    await standIn.until('a try', () => bots.some((bot) => bot.metrics.seen.includes('storeFailure')), 30_000);
    store.redis!.thaw();
    await settled();
    await standIn.until('the answer', () => texts(201).length >= 1);
    standIn.say(201, 'b');
    await standIn.until('the next answer', () => texts(201).length >= 2);
    expect(texts(201)).toEqual(['1:a', '2:b']);
  });

  test('only POST on the path with the secret is let in', async () => {
    const url = bots[0]!.url!;
    const good = { 'x-telegram-bot-api-secret-token': secret };
    const update = JSON.stringify({ update_id: 1, poll: {} });
    expect(await call(url, 'POST', update, good)).toBe(200);
    expect(await call(url, 'POST', update, {})).toBe(401);
    expect(await call(url, 'POST', update, { 'x-telegram-bot-api-secret-token': `${secret}x` })).toBe(401);
    expect(await call(url, 'GET', '', good)).toBe(405);
    expect(await call(url.replace('hook', 'other'), 'POST', update, good)).toBe(404);
    expect(await call(url, 'POST', 'not json', good)).toBe(400);
    expect(await call(url, 'POST', '[]', good)).toBe(400);
    expect(await call(url, 'POST', `{"x":"${'y'.repeat(1_100_000)}"}`, good)).toBe(413);
  });
});

function call(url: string, method: string, body: string, headers: Record<string, string>): Promise<number> {
  return new Promise((resolve, reject) => {
    const request = http.request(url, { method, headers, agent: false }, (response) => {
      response.resume();
      resolve(response.statusCode ?? 0);
    });
    request.on('error', reject);
    request.end(body);
  });
}
