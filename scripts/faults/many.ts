import { type Crowd, pause } from './crowd.ts';
import type { House, HouseOptions } from './house.ts';
import { play } from './scenario.ts';
import type { Row } from './table.ts';

const SECOND_POLLER = /somebody else polls/;
const LEASED = { settleMs: 17_000 };

/** Fault 2: everything delivered twice, texts and presses of a chat at the same instant, on two instances. */
export function delivered(mode: HouseOptions['mode'], rounds: number): Promise<Row> {
  return play({
    fault: `every update twice, text and press at once, two instances, ${mode}`,
    rounds,
    house: { store: 'redis', mode, instances: 2 },
    crowd: { way: (chat) => (chat % 2 === 0 ? 'atOnce' : ((chat % 3) as 0 | 1 | 2)), thinkMs: 60 },
    prepare: async (house) => {
      house.standIn.updates.twice = true;
    },
    disturb: async (_, crowd) => {
      await crowd.more(100, 20_000);
      return undefined;
    },
    after: async (house) => ({ note: `${await total(house, 'advisor_stale_commits_total', 2)} commits stepped anew` }),
  });
}

async function total(house: House, figure: string, instances: number): Promise<number> {
  let sum = 0;
  for (let index = 0; index < instances; index++) sum += await house.figure(figure, index);
  return sum;
}

/** Which instance handles updates now: the one whose count grows. */
async function holder(house: House, instances: number): Promise<number> {
  const counts = async () => {
    const list: number[] = [];
    for (let index = 0; index < instances; index++) list.push(await house.figure('advisor_updates_total', index));
    return list;
  };
  const before = await counts();
  for (let tries = 0; tries < 100; tries++) {
    await pause(100);
    const grown = (await counts()).map((count, index) => count - before[index]!);
    const most = Math.max(...grown);
    if (most > 0) return grown.indexOf(most);
  }
  return 0;
}

/**
 * Fault 3: the instance that polls (or takes half of the webhooks) stands still for 20 s and goes on as if nothing had
 * been. What it had on the wire is its own to end: nothing may come twice.
 */
export function frozen(mode: HouseOptions['mode'], instances: number, rounds: number): Promise<Row> {
  return play({
    fault: `SIGSTOP for 20 s, ${instances} instances, ${mode}`,
    rounds,
    house: { store: 'redis', mode, instances },
    crowd: LEASED,
    disturb: async (house, crowd, round) => {
      const index = mode === 'polling' ? await holder(house, instances) : round % instances;
      house.bots[index]!.child.kill('SIGSTOP');
      await pause(100);
      const inFlight = (await house.inFlight(crowd.recent)).length;
      await pause(20_000);
      const lines = house.lines(SECOND_POLLER).length;
      house.bots[index]!.child.kill('SIGCONT');
      await pause(2_000);
      const said = house.lines(SECOND_POLLER).length - lines;
      return { inFlight, problems: said > 2 ? [`${said} lines about a second poller`] : [] };
    },
    after: async (house) => ({ note: `${house.lines(SECOND_POLLER).length} lines about a second poller` }),
  });
}

/** Fault 3: somebody else polls with the same token and confirms nothing: 409 for us, waited out, said once. */
export function foreignPoller(rounds: number): Promise<Row> {
  return play({
    fault: 'a foreign poller with the same token for 20 s (409)',
    rounds,
    house: { store: 'redis', mode: 'polling' },
    disturb: async (house) => {
      const call = { method: 'POST', headers: { 'content-type': 'application/json' }, body: '{"timeout":1}' };
      const poll = () => fetch(`${house.standIn.url}/bot${house.standIn.token}/getUpdates`, call).catch(() => null);
      for (const end = Date.now() + 20_000; Date.now() < end; await pause(50)) await poll();
      return undefined;
    },
    after: async (house) => {
      const lines = house.lines(SECOND_POLLER).length;
      return lines === 1 ? { note: 'one log line' } : { problems: [`${lines} log lines, not one`] };
    },
  });
}

/** Faults 3 and 7: one instance after the other ends on SIGTERM and is started again, under load. */
export function rolled(mode: HouseOptions['mode'], rounds: number): Promise<Row> {
  const gaps: number[] = [];
  return play({
    fault: `rolling SIGTERM, two instances, ${mode}`,
    rounds,
    house: { store: 'redis', mode, instances: 2 },
    crowd: LEASED,
    disturb: async (house, crowd, round) => {
      await house.kill(round % 2, 'SIGTERM');
      const since = Date.now();
      await crowd.more(1, 30_000);
      gaps.push(Date.now() - since);
      await house.start(round % 2);
      return undefined;
    },
    after: async () => ({ note: `longest silence after an exit ${(Math.max(...gaps) / 1000).toFixed(1)} s` }),
  });
}

/** Freezes every instance for a moment: an event loop that is blocked. */
export function blocked(ms: number, rounds: number): Promise<Row> {
  return play({
    fault: `process stands still for ${ms / 1000} s, polling`,
    rounds,
    house: { store: 'redis', mode: 'polling' },
    disturb: async (house, _: Crowd) => {
      house.bots[0]!.child.kill('SIGSTOP');
      await pause(ms);
      house.bots[0]!.child.kill('SIGCONT');
      return undefined;
    },
  });
}
