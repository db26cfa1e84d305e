import type { FaultKind } from '../standin-faults.ts';
import { type Crowd, pause } from './crowd.ts';
import type { House } from './house.ts';
import { play } from './scenario.ts';
import type { Row } from './table.ts';

const HOUSE = { store: 'redis', mode: 'webhook' } as const;
const SEND = { method: 'sendMessage' } as const;

/** For `ms`, every `everyMs` the next call to send meets the fault. Gives how often it was met. */
async function sprinkle(house: House, fault: FaultKind, ms: number, everyMs: number): Promise<number> {
  const before = met(house);
  for (const end = Date.now() + ms; Date.now() < end; ) {
    const back = house.standIn.faults.add({ ...fault, ...SEND, times: 1 });
    await pause(everyMs);
    back();
  }
  await pause(100);
  return met(house) - before;
}

function met(house: House): number {
  return house.standIn.calls.filter(({ fault }) => fault !== null).length;
}

export const refused429 = (rounds: number): Promise<Row> =>
  play({
    fault: '429 with retry_after, per chat and for all',
    rounds,
    house: HOUSE,
    disturb: async (house: House, crowd: Crowd) => {
      const flood = { kind: 'refuse', code: 429, retryAfter: 2 } as const;
      for (const { chat } of crowd.recent.slice(0, 3)) house.standIn.faults.add({ ...flood, chat, times: 1 });
      await pause(2_500);
      const back = house.standIn.faults.add({ ...flood, ...SEND });
      await pause(1_500);
      back();
      await pause(2_500);
      return undefined;
    },
  });

export const server500 = (rounds: number): Promise<Row> =>
  play({
    fault: '500s and connections broken before anything was done',
    rounds,
    house: HOUSE,
    disturb: async (house: House) => {
      const failed = await sprinkle(house, { kind: 'refuse', code: 500 }, 2_000, 20);
      const reset = await sprinkle(house, { kind: 'reset' }, 2_000, 20);
      const back = house.standIn.faults.add({ kind: 'refuse', code: 502, ...SEND });
      await pause(3_000);
      back();
      return failed + reset > 10 ? undefined : { problems: ['too few calls met the fault'] };
    },
  });

export const broken = (rounds: number): Promise<Row> =>
  play({
    fault: 'sent, then the connection broke before or amid the answer',
    rounds,
    house: HOUSE,
    disturb: async (house: House) => {
      const done = await sprinkle(house, { kind: 'doneButBroken' }, 1_500, 50);
      const amid = await sprinkle(house, { kind: 'resetMidAnswer' }, 1_500, 50);
      return { doublesAllowed: done + amid, note: 'each of these comes twice, no other' };
    },
  });

export const hung = (): Promise<Row> =>
  play({
    fault: 'calls never answered (given up after 30 s), one chat answered 3 s late',
    rounds: 1,
    house: HOUSE,
    crowd: { thinkMs: 400 },
    disturb: async (house: House, crowd: Crowd) => {
      const [first, second] = crowd.recent;
      const slow = house.standIn.faults.add({ kind: 'slow', ms: 3_000, chat: first!.chat });
      house.standIn.faults.add({ kind: 'hang', chat: second!.chat, times: 1 });
      await pause(32_000);
      slow();
      return undefined;
    },
  });

function refusals(house: House, chats: readonly number[]): number {
  return house.standIn.calls.filter(({ chat, fault }) => fault === 'refuse' && chats.includes(chat ?? 0)).length;
}

/** Chats that are closed to us, beside a crowd that must not notice. */
export const closed = (rounds: number): Promise<Row> =>
  play({
    fault: '403 and 400 chat not found: those chats end, the others go on',
    rounds,
    house: HOUSE,
    disturb: async (house: House, _: Crowd, round: number) => {
      const chats = Array.from({ length: 20 }, (_, index) => 900_000 + round * 100 + index);
      const backs = chats.map((chat) => house.standIn.faults.add({ kind: 'refuse', code: chat % 2 ? 403 : 400, chat }));
      for (const chat of chats)
        for (const text of ['/start', '花呗欠了八千', '逾期45天']) house.standIn.say(chat, text);
      // All three were handled when no more refusals come.
      for (let refused = -1; refused !== refusals(house, chats); await pause(2_000)) refused = refusals(house, chats);
      for (const back of backs) back();
      for (const chat of chats) house.standIn.say(chat, '/case');
      const heard = () => chats.every((chat) => house.standIn.messages(chat).length === 1);
      await house.standIn.until('one answer each', heard, 10_000).catch(() => {});
      return heard() ? undefined : { problems: ['a chat that came back was not answered, or got what had ended'] };
    },
  });
