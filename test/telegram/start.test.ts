import { afterAll, beforeAll, expect, test } from 'vitest';
import { StandIn } from '../../scripts/standin.ts';
import { startBot, type TestStore, testStore } from '../support/bot.ts';

let store: TestStore;
beforeAll(async () => {
  store = await testStore('redis');
});
afterAll(() => store.remove());

const texts = (standIn: StandIn, chat: number) => standIn.messages(chat).map(({ text }) => text);

test('a failing start is waited out with one line each: 500 on everything, then 409', async () => {
  const standIn = await StandIn.open();
  for (const method of ['getMe', 'deleteWebhook', 'setMyCommands', 'getUpdates']) {
    standIn.faults.add({ kind: 'refuse', code: 500, method, times: 2 });
  }
  standIn.faults.add({ kind: 'refuse', code: 409, method: 'getUpdates', times: 1 });
  const running = await startBot(standIn, { store: await store.open() });
  standIn.say(1, 'a');
  await standIn.until('the answer', () => texts(standIn, 1).length === 1);
  await standIn.until('the descriptions', () => standIn.called('setMyShortDescription').length === 1);
  const warnings = running.log.lines.filter(({ level }) => level === 'warn');
  for (const method of ['getMe', 'deleteWebhook', 'setMyCommands', 'getUpdates']) {
    expect(warnings.filter(({ fields }) => fields.method === method)).toHaveLength(1);
  }
  expect(JSON.stringify(running.log.lines)).not.toContain(standIn.token);
  await running.stop();
  await standIn.close();
});

test('a webhook somebody left is deleted before polling', async () => {
  const standIn = await StandIn.open();
  standIn.updates.setWebhook({ url: 'http://127.0.0.1:9/none', secret: undefined });
  const running = await startBot(standIn, { store: await store.open() });
  standIn.say(1001, 'a');
  await standIn.until('the answer', () => texts(standIn, 1001).length === 1);
  await running.stop();
  await standIn.close();
});

test('commands and descriptions stand as the Bot API takes them', async () => {
  const standIn = await StandIn.open();
  const running = await startBot(standIn, { store: await store.open() });
  await standIn.until('the descriptions', () => standIn.called('setMyShortDescription').length === 1);
  const commands = standIn.called('setMyCommands')[0]!.payload.commands as { command: string; description: string }[];
  expect(commands.map(({ command }) => command)).toContain('delete');
  expect(standIn.violations).toEqual([]);
  await running.stop();
  await standIn.close();
});

test('of two instances one polls; when it goes, the other takes over and nothing is lost or doubled', async () => {
  const standIn = await StandIn.open();
  const first = await startBot(standIn, { store: await store.open() });
  standIn.say(2, 'a');
  await standIn.until('the answer', () => texts(standIn, 2).length === 1);
  const second = await startBot(standIn, { store: await store.open() });
  await standIn.until('the second is up', () => standIn.called('setMyShortDescription').length === 2);
  const stopping = first.stop();
  standIn.say(2, 'b');
  await stopping;
  standIn.say(2, 'c');
  await standIn.until('the answers', () => texts(standIn, 2).length === 3);
  expect(texts(standIn, 2)).toEqual(['1:a', '2:b', '3:c']);
  expect(standIn.calls.filter(({ code }) => code === 409)).toEqual([]);
  await second.stop();
  await standIn.close();
});
