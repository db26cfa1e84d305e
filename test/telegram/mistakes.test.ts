import { afterAll, afterEach, beforeAll, expect, test } from 'vitest';
import { zhCN } from '../../locales/zh-CN/index.ts';
import { StandIn } from '../../scripts/standin.ts';
import type { Dialogue } from '../../src/telegram/ports.ts';
import { commitOf } from '../store/conformance.ts';
import { echo, type RunningBot, startBot, type TestStore, testStore } from '../support/bot.ts';

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
afterEach(() => running?.stop());

const talk = async (dialogue: Dialogue) => {
  running = await startBot(standIn, { store: await store.open(), dialogue });
  return running;
};
const texts = (chat: number) => standIn.messages(chat).map(({ text }) => text);
const settled = (chat: number) =>
  standIn.until('an answer', () => texts(chat).length > 0 && standIn.updates.waiting === 0);

test('a mistake of ours before the commit is no store that is away: the update is set aside, with one sentence', async () => {
  const wrong = {
    ...echo,
    step: (...given: Parameters<Dialogue['step']>) => ({ ...echo.step(...given), links: [null] }),
  };
  const { metrics } = await talk(wrong as unknown as Dialogue);
  standIn.say(1, 'a');
  await settled(1);
  expect(texts(1)).toEqual([zhCN['talk.sorry']]);
  expect(metrics.seen).toContain('setAside update');
  expect(metrics.seen).not.toContain('storeFailure');
});

test('what a text was taken for is counted once, however often it was stepped', async () => {
  const opened = await store.open();
  const counted: string[] = [];
  let steps = 0;
  const { metrics } = await talk({
    ...echo,
    step: (...given) => {
      // Another instance commits between this one's reading and its commit.
      if (steps++ === 0) void opened.commit(commitOf({ chat: '2', state: '{"v":1}', now: Date.now() }));
      return echo.step(...given);
    },
    count: ({ kind }) => void counted.push(kind),
  });
  standIn.say(2, 'a');
  await settled(2);
  expect(steps).toBe(2);
  expect(metrics.seen).toContain('stale');
  expect(counted).toEqual(['text']);
});
