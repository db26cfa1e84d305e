import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { StandIn } from '../../scripts/standin.ts';
import { type RunningBot, startBot, type TestStore, testStore } from '../support/bot.ts';

describe.each(['redis', 'leveldb'] as const)('polling on %s', (name) => {
  let store: TestStore;
  let standIn: StandIn;
  let running: RunningBot;

  beforeAll(async () => {
    [store, standIn] = await Promise.all([testStore(name), StandIn.open()]);
    running = await startBot(standIn, { store: await store.open() });
  });
  afterAll(async () => {
    await running.stop();
    await standIn.close();
    await store.remove();
  });

  const texts = (chat: number) => standIn.messages(chat).map(({ text }) => text);
  const answers = (chat: number, count: number) =>
    standIn.until(`${count} answers in ${chat}`, () => texts(chat).length >= count);

  test('what is written is answered, in the order it was written', async () => {
    for (const text of ['a', 'b', 'c']) standIn.say(1, text);
    await answers(1, 3);
    expect(texts(1)).toEqual(['1:a', '2:b', '3:c']);
  });

  test('a press is answered, and its spinner ends', async () => {
    standIn.say(2, 'a');
    await answers(2, 1);
    standIn.press(2, 'go');
    await answers(2, 2);
    await standIn.until('the press was answered', () => standIn.called('answerCallbackQuery').length > 0);
    expect(texts(2)).toEqual(['1:a', '2:press go3']);
    expect(standIn.called('answerCallbackQuery')[0]?.code).toBe(200);
  });

  test('an update delivered twice changes nothing', async () => {
    const update = standIn.say(3, 'a');
    await answers(3, 1);
    standIn.redeliver(update);
    standIn.say(3, 'b');
    await answers(3, 2);
    expect(texts(3)).toEqual(['1:a', '2:b']);
    expect(running.metrics.seen).toContain('update text alreadySeen');
  });

  test('an update whose handling throws is set aside with one sentence; others and later ones go on', async () => {
    standIn.say(4, 'a');
    standIn.say(4, 'throw it');
    standIn.say(5, 'other');
    standIn.say(4, 'b');
    await Promise.all([answers(4, 3), answers(5, 1)]);
    expect(texts(4)).toEqual(['1:a', expect.stringContaining('对不起'), '2:b']);
    expect(texts(5)).toEqual(['1:other']);
    expect(running.metrics.seen.filter((line) => line === 'setAside update')).toHaveLength(1);
  });

  test('a wake goes through the dialogue when it is due', async () => {
    standIn.say(6, 'wait 1');
    await answers(6, 2);
    expect(texts(6)).toEqual(['1:wait 1', '2:woke nudge']);
  });

  test('a tracked message is edited in place', async () => {
    standIn.say(7, 'card');
    standIn.say(7, 'edit it');
    await standIn.until('the edit', () => (standIn.messages(7)[0]?.edits ?? 0) > 0);
    expect(texts(7)).toEqual(['2:edit it']);
  });

  test('markup Telegram cannot read is sent as plain text', async () => {
    standIn.say(8, 'markup');
    await answers(8, 1);
    expect(texts(8)).toEqual(['1:markup']);
    expect(standIn.violations.splice(0)).toEqual([expect.stringContaining("can't parse entities")]);
  });

  test('every call satisfied the Bot API, and every update was confirmed', async () => {
    await standIn.until('all confirmed', () => standIn.updates.waiting === 0);
    expect(standIn.violations).toEqual([]);
  });
});
