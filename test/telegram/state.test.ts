import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { StandIn } from '../../scripts/standin.ts';
import type { Store } from '../../src/store/store.ts';
import { type RunningBot, startBot, type TestStore, testStore } from '../support/bot.ts';

describe.each(['redis', 'leveldb'] as const)('states on %s', (name) => {
  let made: TestStore;
  let store: Store;
  let standIn: StandIn;
  let running: RunningBot;

  beforeAll(async () => {
    [made, standIn] = await Promise.all([testStore(name), StandIn.open()]);
    store = await made.open();
    running = await startBot(standIn, { store });
  });
  afterAll(async () => {
    await running.stop();
    await standIn.close();
    await made.remove();
  });

  const texts = (chat: number) => standIn.messages(chat).map(({ text }) => text);
  const answers = (chat: number, count: number) =>
    standIn.until(`${count} answers in ${chat}`, () => texts(chat).length >= count);
  const put = async (chat: string, state: string) => {
    const now = Date.now();
    const expected = (await store.read(chat, now))?.version ?? 0;
    const nothing = { seen: null, outbox: [], wakes: [], cancel: [], owner: 'test', ownedUntil: now } as const;
    await store.commit({ ...nothing, chat, expected, state, expiresAt: now + 3_600_000, now });
  };

  test('one nobody can read is put away, the person told once, and the message answered', async () => {
    await put('11', 'no state at all');
    standIn.say(11, 'a');
    await answers(11, 1);
    standIn.say(11, 'b');
    await answers(11, 3);
    expect(texts(11)).toEqual(['1:lost', '2:a', '3:b']);
    expect(running.metrics.seen.filter((line) => line === 'setAside state')).toHaveLength(1);
  });

  test('one of a newer version is left alone and its update unsettled, until somebody can read it; others go on', async () => {
    await put('12', '{"v":2,"new":true}');
    standIn.say(12, 'a');
    await standIn.until('the decline', () => running.metrics.seen.includes('update text declined'));
    expect((await store.read('12', Date.now()))?.state).toBe('{"v":2,"new":true}');
    expect(standIn.updates.waiting).toBeGreaterThan(0);
    standIn.say(13, 'other');
    await answers(13, 1);
    await put('12', '{"v":1,"heard":["x"]}');
    await answers(12, 1);
    expect(texts(12)).toEqual(['2:a']);
    await standIn.until('all confirmed', () => standIn.updates.waiting === 0);
  });

  test('/delete takes waiting wakes with it and is confirmed', async () => {
    standIn.say(14, 'wait 600000');
    await answers(14, 1);
    standIn.say(14, 'forget');
    await answers(14, 2);
    const due = await store.due(Date.now(), 100, 3_600_000);
    expect(due.filter(({ kind }) => kind === 'wake')).toEqual([]);
  });
});
