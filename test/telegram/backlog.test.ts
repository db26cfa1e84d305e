import { afterAll, afterEach, beforeAll, expect, test } from 'vitest';
import { StandIn } from '../../scripts/standin.ts';
import { commitOf } from '../store/conformance.ts';
import { advisor } from '../support/advisor.ts';
import { type RunningBot, startBot, type TestStore, testStore } from '../support/bot.ts';

const OLD = { date: Math.floor(Date.now() / 1000) - 3600 };
let store: TestStore;
let standIn: StandIn;
let running: RunningBot | null = null;

beforeAll(async () => {
  [store, standIn] = await Promise.all([testStore('leveldb'), StandIn.open()]);
});
afterAll(async () => {
  await standIn.close();
  await store.remove();
});
afterEach(async () => {
  await running?.stop();
  expect(standIn.violations).toEqual([]);
});

const texts = (of: number) => standIn.messages(of).map(({ text }) => text);
/** Everything that was said while the bot was away is there when it comes back. */
const comeBack = async () => {
  running = await startBot(standIn, { store: await store.open(), dialogue: advisor });
  const made = running;
  await standIn.until('all settled', () => standIn.updates.waiting === 0 && made.bot.sample().depth === 0);
};

test('after a downtime everything is read in order, and answered once for each chat', async () => {
  for (const text of ['花呗欠了8000', '逾期45天了', '突然没人打电话', '会坐牢吗']) standIn.say(1, text, OLD);
  standIn.say(2, '花呗欠8000，逾期45天', OLD);
  await comeBack();
  const [first, ...more] = texts(1);
  expect(first).toContain('刚才我停了一阵');
  const whole = [first, ...more].join('\n');
  expect(whole).toMatch(/坐牢|刑/);
  expect(whole).toMatch(/花呗[\s\S]*8,000[\s\S]*45/);
  expect(whole.match(/接下来/g)).toHaveLength(1);
  expect(texts(2).join('\n')).not.toContain('停了一阵');
});

test('what only comes again, seen already, is not waited for: the one before it is answered', async () => {
  standIn.say(8, '花呗欠8000，逾期45天', OLD);
  const seen = standIn.say(8, '会坐牢吗', OLD);
  const opened = await store.open();
  expect(await opened.commit(commitOf({ chat: '8', seen: `u${seen.update_id}`, state: '' }))).toMatchObject({
    kind: 'committed',
  });
  await comeBack();
  expect(texts(8).join('\n')).toMatch(/花呗[\s\S]*8,000[\s\S]*45/);
  expect(texts(8).join('\n')).not.toContain('停了一阵');
});

test('an emergency among what waited is answered, and comes first', async () => {
  standIn.say(3, '我不想活了', OLD);
  standIn.say(3, '在吗', OLD);
  standIn.say(4, '催收说要上门打人', OLD);
  standIn.say(4, '花呗欠8000，逾期45天', OLD);
  await comeBack();
  expect(texts(3)[0]).toContain('12356');
  expect(texts(4)[0]).toContain('110');
  expect(texts(4).join('\n')).toContain('8,000');
});

test('what was written just now is answered each; questions passed on and /delete always are', async () => {
  standIn.say(5, '会坐牢吗');
  standIn.say(5, '会上门吗');
  standIn.say(6, '花呗欠8000，逾期45天', OLD);
  standIn.say(6, '/delete', OLD);
  standIn.say(6, '在吗', OLD);
  const origin = { type: 'hidden_user', sender_user_name: 'n' };
  standIn.forward(7, '花呗逾期会坐牢吗', origin, OLD);
  await comeBack();
  expect(texts(5).join('\n')).toMatch(/坐牢|刑/);
  expect(texts(5).join('\n')).toMatch(/上门/);
  expect(texts(6).filter((text) => text.includes('已全部删除'))).toHaveLength(1);
  expect(texts(7).join('\n')).toContain('可直接转发');
});
