import { Crowd, type CrowdOptions, pause, type Tally } from './crowd.ts';
import { House, type HouseOptions } from './house.ts';
import { quantile, type Row, type RowParts, rowOf } from './table.ts';

/** What a disturbance counted. */
interface Noted {
  readonly inFlight?: number;
  readonly note?: string;
  readonly problems?: readonly string[];
  /** Messages that were taken though their sender could not know. */
  readonly doublesAllowed?: number;
}

export interface Scenario {
  readonly fault: string;
  readonly rounds: number;
  readonly house: HouseOptions;
  readonly crowd?: Partial<CrowdOptions>;
  /** The store may lose what it acknowledged: stated, never misadvised. */
  readonly lossAllowed?: boolean;
  /** Before the users come. */
  prepare?(house: House): Promise<void>;
  /** One round, under load. */
  disturb(house: House, crowd: Crowd, round: number): Promise<Noted | undefined>;
  /** When all talks have ended. */
  after?(house: House, tally: Tally): Promise<Noted | undefined>;
}

/** Runs a scenario: a house, a crowd, so many rounds of trouble, and the count. */
export async function play(scenario: Scenario): Promise<Row> {
  const { rounds, lossAllowed = false } = scenario;
  const house = await House.open(scenario.house);
  await scenario.prepare?.(house);
  const crowd = new Crowd(house.standIn, { size: 15, mayRestart: lossAllowed, ...scenario.crowd });
  const noted: Noted[] = [];
  for (let round = 0; round < rounds; round++) {
    await crowd.more(20, 30_000);
    await pause(Math.random() * 300);
    noted.push((await scenario.disturb(house, crowd, round)) ?? {});
  }
  await crowd.more(20, 30_000);
  const tally = await crowd.finish();
  noted.push((await scenario.after?.(house, tally)) ?? {});
  const violations = house.standIn.violations.slice(0, 3).map((text) => `refused for what it held: ${text}`);
  await house.close();
  const row = rowOf({
    ...partsOf(scenario, noted, tally),
    crashed: house.crashed,
    problems: violations.concat(all(noted)),
  });
  if (row.problems.length === 0) return row;
  const said = house.lines(/"level":[45]0/).slice(-8);
  return { ...row, problems: [...row.problems, ...said.map((line) => `log: ${line}`)] };
}

function all(noted: readonly Noted[]): string[] {
  return noted.flatMap(({ problems }) => problems ?? []);
}

function partsOf({ fault, rounds, lossAllowed = false }: Scenario, noted: readonly Noted[], tally: Tally) {
  const marked = noted.filter(({ inFlight }) => inFlight !== undefined);
  const total = (pick: (one: Noted) => number | undefined) => noted.reduce((sum, one) => sum + (pick(one) ?? 0), 0);
  const notes = [...new Set(noted.flatMap(({ note }) => (note === undefined ? [] : [note])))];
  const parts: Omit<RowParts, 'crashed'> = { fault, rounds, tallies: [tally], lossAllowed };
  return {
    ...parts,
    ...(marked.length > 0 ? { inFlight: total(({ inFlight }) => inFlight) } : {}),
    doublesAllowed: total(({ doublesAllowed }) => doublesAllowed),
    note: [...notes, `answers p99 ${(quantile(tally.waits, 0.99) / 1000).toFixed(1)} s`].join('; '),
  };
}
