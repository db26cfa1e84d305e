import { Crowd, pause, type Tally } from './crowd.ts';
import { House, type HouseOptions } from './house.ts';
import { type Row, rowOf } from './table.ts';

export interface KillParts {
  readonly houses: number;
  readonly kills: number;
  readonly size: number;
  /** Messages heard between two kills, at least. */
  readonly between: number;
}

interface Killed {
  readonly tally: Tally;
  readonly inFlight: number;
  readonly crashed: number;
}

/** One house: SIGKILL at a random instant under load, a new process at once, and again. */
async function killOne(options: HouseOptions, { kills, size, between }: KillParts): Promise<Killed> {
  const house = await House.open(options);
  const crowd = new Crowd(house.standIn, { size, settleMs: options.store === 'redis' ? 9_000 : 2_000 });
  let inFlight = 0;
  for (let kill = 0; kill < kills; kill++) {
    await crowd.more(between, 40_000);
    await pause(Math.random() * 600);
    await house.kill();
    // What the dead process had put on the wire is taken by the stand-in meanwhile.
    await pause(150);
    inFlight += await house.markInFlight(crowd.recent);
    await house.start();
  }
  const tally = await crowd.finish();
  await house.close();
  return { tally, inFlight, crashed: house.crashed };
}

/** Fault 1 in one mode: several houses side by side, since a killed poller's lease has to run out each time. */
export async function killed(fault: string, options: HouseOptions, parts: KillParts): Promise<Row> {
  const runs = await Promise.all(Array.from({ length: parts.houses }, () => killOne(options, parts)));
  return rowOf({
    fault,
    rounds: parts.houses * parts.kills,
    tallies: runs.map(({ tally }) => tally),
    inFlight: runs.reduce((total, run) => total + run.inFlight, 0),
    crashed: runs.reduce((total, run) => total + run.crashed, 0),
  });
}
