import { afterAll, beforeAll, expect, test } from 'vitest';
import { StandIn } from '../../scripts/standin.ts';
import { commitOf } from '../store/conformance.ts';
import { startBot, type TestStore, testStore } from '../support/bot.ts';

let standIn: StandIn;
const stores: TestStore[] = [];

beforeAll(async () => {
  standIn = await StandIn.open();
});
afterAll(async () => {
  await Promise.all(stores.map((store) => store.remove()));
  await standIn.close();
});

test.each(['redis', 'leveldb'] as const)(
  '%s: wakes that only a newer version can take keep no other one waiting',
  async (name) => {
    const made = await testStore(name);
    stores.push(made);
    const store = await made.open();
    const now = Date.now();
    const expiresAt = now + 86_400_000;
    const wakeAt = (at: number) => [{ id: 'w', kind: 'nudge', at }];
    const newer = Array.from({ length: 450 }, (_, index) => String(1_000 + index));
    await Promise.all(
      newer.map((chat) =>
        store.commit(commitOf({ chat, state: '{"v":2}', wakes: wakeAt(now - 60_000), now, expiresAt })),
      ),
    );
    const chat = name === 'redis' ? 7 : 8;
    const state = '{"v":1,"lang":"hans","heard":[]}';
    await store.commit(commitOf({ chat: String(chat), state, wakes: wakeAt(now - 1), now, expiresAt }));
    const running = await startBot(standIn, { store });
    await standIn.until('the wake behind the others', () => standIn.messages(chat).length > 0);
    expect(standIn.messages(chat).map(({ text }) => text)).toEqual(['1:woke nudge']);
    await running.stop();
  },
);
