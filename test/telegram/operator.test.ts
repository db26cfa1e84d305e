import { afterAll, afterEach, beforeAll, expect, test } from 'vitest';
import { StandIn } from '../../scripts/standin.ts';
import { advisor } from '../support/advisor.ts';
import { type RunningBot, startBot, type TestStore, testStore } from '../support/bot.ts';

const OPERATOR = 900;
let store: TestStore;
let standIn: StandIn;
let running: RunningBot;

beforeAll(async () => {
  [store, standIn] = await Promise.all([testStore('leveldb'), StandIn.open()]);
  const settings = { operatorChatId: String(OPERATOR) };
  running = await startBot(standIn, { store: await store.open(), dialogue: advisor, settings });
});
afterAll(async () => {
  await running.stop();
  await standIn.close();
  await store.remove();
});
afterEach(() => expect(standIn.violations).toEqual([]));

const texts = (of: number) => standIn.messages(of).map(({ text }) => text);
const last = (of: number) => texts(of).at(-1) ?? '';
const settled = () =>
  standIn.until('all settled', () => standIn.updates.waiting === 0 && running.bot.sample().depth === 0);
const then = async (of: number, act: () => unknown, count = 1) => {
  const before = texts(of).length;
  act();
  await standIn.until('an answer', () => texts(of).length >= before + count);
  await settled();
};

test('a misread sentence reaches the operator masked, shown before, sent by the person, kept nowhere', async () => {
  await then(1, () => standIn.say(1, '花呗欠8000，逾期45天，突然没人打电话了'));
  await then(1, () => standIn.press(1, '回答不对'));
  await then(1, () => standIn.press(1, '停催的原因'));
  await then(1, () => standIn.press(1, '把那句发给运营者看'));
  await then(1, () => standIn.say(1, '我叫张伟，手机13912345678，说的是白条不是花呗'));
  expect(last(1)).toContain('说的是白条不是花呗');
  expect(last(1)).not.toMatch(/张伟|139/);
  expect(texts(OPERATOR)).toEqual([]);
  expect((await running.store.read('1', Date.now()))!.state).not.toMatch(/白条不是|张伟|139/);
  await then(1, () => standIn.press(1, '发送'));
  await standIn.until('the report', () => texts(OPERATOR).length === 1);
  expect(last(OPERATOR)).toMatch(/^我叫＊+，手机＊+，说的是白条不是花呗$/);
});

test('〔不发〕 sends nothing; an emergency in the sentence is answered as one', async () => {
  const before = texts(OPERATOR).length;
  await then(2, () => standIn.say(2, '花呗欠8000，逾期45天，突然没人打电话了'));
  for (const label of ['回答不对', '风险', '把那句发给运营者看']) await then(2, () => standIn.press(2, label));
  await then(2, () => standIn.say(2, '你看错了我的天数'));
  await then(2, () => standIn.press(2, '不发'));
  await then(2, () => standIn.press(2, '回答不对'));
  await then(2, () => standIn.press(2, '风险'));
  await then(2, () => standIn.press(2, '把那句发给运营者看'));
  await then(2, () => standIn.say(2, '我真的不想活了'));
  expect(last(2)).toContain('12356');
  expect(texts(OPERATOR)).toHaveLength(before);
});

test('menus: private, groups, their admins; who writes traditional characters has his own', async () => {
  const menus = () =>
    standIn.called('setMyCommands').map(({ payload }) => ({
      scope: payload.scope as { type: string; chat_id?: number },
      commands: (payload.commands as { command: string; description: string }[]).map(({ command }) => command),
      first: (payload.commands as { description: string }[])[0]!.description,
    }));
  await standIn.until('the descriptions', () => standIn.called('setMyShortDescription').length === 1);
  const of = (type: string) => menus().find(({ scope }) => scope.type === type)!;
  expect(of('all_private_chats').commands).toEqual(expect.arrayContaining(['start', 'delete', 'lang']));
  expect(of('all_group_chats').commands).toEqual(['wen', 'ask']);
  expect(of('all_chat_administrators').commands).toEqual(['wen', 'ask', 'shezhi']);
  await then(3, () => standIn.say(3, '/lang'));
  await standIn.until('the menu', () => menus().some(({ scope }) => scope.chat_id === 3));
  expect(of('chat').first).toBe('開始');
});
