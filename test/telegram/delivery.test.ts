import { afterAll, afterEach, beforeAll, expect, test } from 'vitest';
import { StandIn } from '../../scripts/standin.ts';
import { type RunningBot, startBot, type TestStore, testStore } from '../support/bot.ts';

let store: TestStore;
let standIn: StandIn;
let running: RunningBot;
let chat = 100;

beforeAll(async () => {
  [store, standIn] = await Promise.all([testStore('leveldb'), StandIn.open()]);
  running = await startBot(standIn, { store: await store.open() });
});
afterAll(async () => {
  await running.stop();
  await standIn.close();
  await store.remove();
});
afterEach(() => {
  chat += 10;
});

const texts = (of: number) => standIn.messages(of).map(({ text }) => text);
const answers = (of: number, count: number) =>
  standIn.until(`${count} answers in ${of}`, () => texts(of).length >= count);
const sends = (of: number) => standIn.called('sendMessage').filter((call) => call.chat === of);

test('a 429 for one chat makes that chat wait as long as asked, and nobody else', async () => {
  standIn.faults.add({ kind: 'refuse', code: 429, retryAfter: 1, chat, times: 1 });
  standIn.say(chat, 'a');
  await standIn.until('the refusal', () => sends(chat).length === 1);
  standIn.say(chat, 'b');
  standIn.say(chat + 1, 'other');
  await answers(chat + 1, 1);
  expect(texts(chat)).toEqual([]);
  await answers(chat, 2);
  expect(texts(chat)).toEqual(['1:a', '2:b']);
  const [refused, taken] = sends(chat);
  expect(taken!.at - refused!.at).toBeGreaterThanOrEqual(1000);
});

test('a long retry_after is put back into the store and obeyed', async () => {
  standIn.faults.add({ kind: 'refuse', code: 429, retryAfter: 6, chat, times: 1 });
  standIn.say(chat, 'a');
  await standIn.until('the refusal', () => sends(chat).length === 1);
  standIn.say(chat, 'b');
  await answers(chat, 2);
  expect(texts(chat)).toEqual(['1:a', '2:b']);
  const [refused, taken] = sends(chat);
  expect(taken!.at - refused!.at).toBeGreaterThanOrEqual(6000);
});

test('429 for several chats in a row holds everybody, and nothing is lost', async () => {
  const refuse = (of: number) => standIn.faults.add({ kind: 'refuse', code: 429, retryAfter: 1, chat: of, times: 1 });
  for (const of of [chat, chat + 1, chat + 2]) {
    refuse(of);
    standIn.say(of, 'a');
    await standIn.until('the refusal', () => sends(of).length === 1);
  }
  const last = sends(chat + 2)[0]!.at;
  standIn.say(chat + 3, 'a');
  await Promise.all([0, 1, 2, 3].map((offset) => answers(chat + offset, 1)));
  expect(sends(chat + 3)[0]!.at - last).toBeGreaterThanOrEqual(990);
});

test('a 500 and broken connections before anything was done: tried again, once each, in order', async () => {
  standIn.faults.add({ kind: 'refuse', code: 500, chat, times: 1 });
  standIn.faults.add({ kind: 'reset', chat, times: 1 });
  standIn.say(chat, 'a');
  standIn.say(chat, 'b');
  await answers(chat, 2);
  expect(texts(chat)).toEqual(['1:a', '2:b']);
});

test('sent though the connection broke: that one message may come twice, no other, and the order stays', async () => {
  for (const kind of ['doneButBroken', 'resetMidAnswer'] as const) {
    chat += 1;
    standIn.faults.add({ kind, chat, times: 1 });
    standIn.say(chat, 'a');
    standIn.say(chat, 'b');
    await answers(chat, 3);
    expect(texts(chat)).toEqual(['1:a', '1:a', '2:b']);
  }
});

test('who blocked the bot gets nothing more of what waited; others do not notice; later messages are tried', async () => {
  standIn.faults.add({ kind: 'refuse', code: 500, chat, times: 1 });
  standIn.faults.add({ kind: 'refuse', code: 403, chat, times: 1 });
  standIn.say(chat, 'a');
  standIn.say(chat, 'b');
  standIn.say(chat + 1, 'other');
  await answers(chat + 1, 1);
  await standIn.until('the end of both', () => sends(chat).length === 2 && running.bot.sample().depth === 0);
  standIn.say(chat, 'c');
  await answers(chat, 1);
  expect(texts(chat)).toEqual(['3:c']);
});

test('chat not found ends its entry', async () => {
  standIn.faults.add({ kind: 'refuse', code: 400, chat, times: 1 });
  standIn.say(chat, 'a');
  await standIn.until('the refusal', () => sends(chat).length === 1 && running.bot.sample().depth === 0);
  standIn.say(chat, 'b');
  await answers(chat, 1);
  expect(texts(chat)).toEqual(['2:b']);
});

test('an edit that changes nothing counts as done; one whose message is gone is sent anew', async () => {
  standIn.say(chat, 'card');
  await answers(chat, 1);
  standIn.faults.add({
    kind: 'refuse',
    code: 400,
    description: 'Bad Request: message is not modified',
    method: 'editMessageText',
    times: 1,
  });
  standIn.say(chat, 'edit 1');
  standIn.say(chat, 'b');
  await answers(chat, 2);
  standIn.faults.add({
    kind: 'refuse',
    code: 400,
    description: 'Bad Request: message to edit not found',
    method: 'editMessageText',
    times: 1,
  });
  standIn.say(chat, 'edit 2');
  await answers(chat, 3);
  expect(texts(chat)).toEqual(['1:card', '3:b', '4:edit 2']);
});

test('a chat whose send hangs holds up neither its own handling nor anybody else', async () => {
  const free = standIn.faults.add({ kind: 'slow', ms: 300, method: 'sendMessage', chat });
  for (const text of ['a', 'b', 'c']) standIn.say(chat, text);
  standIn.say(chat + 1, 'other');
  await answers(chat + 1, 1);
  await standIn.until('all confirmed', () => standIn.updates.waiting === 0);
  expect(texts(chat).length).toBeLessThan(3);
  free();
  await answers(chat, 3);
  expect(texts(chat)).toEqual(['1:a', '2:b', '3:c']);
});

test('a press that is too old to be answered is let go, its answer is sent all the same', async () => {
  const description = 'Bad Request: query is too old and response timeout expired or query ID is invalid';
  standIn.faults.add({ kind: 'refuse', code: 400, description, method: 'answerCallbackQuery', times: 1 });
  standIn.pressData(chat, 'x', 1);
  await answers(chat, 1);
  expect(texts(chat)).toEqual(['1:press x']);
});
