import { spawnSync } from 'node:child_process';
import { pause } from './crowd.ts';
import type { House } from './house.ts';
import { play } from './scenario.ts';
import type { Row } from './table.ts';

const HOUSE = { store: 'leveldb', mode: 'polling' } as const;

/** No file of the process may grow beyond so many bytes: what a full disk looks like from within. Null lifts it. */
function limitFiles(pid: number, bytes: number | null): boolean {
  const limit = bytes === null ? 'unlimited' : `${bytes}:unlimited`;
  return spawnSync('prlimit', ['--pid', String(pid), `--fsize=${limit}`]).status === 0;
}

export const diskFull = (rounds: number): Promise<Row> =>
  play({
    fault: 'disk full for 3 s, LevelDB',
    rounds,
    house: HOUSE,
    disturb: async (house: House) => {
      const pid = house.bots[0]!.child.pid!;
      if (!limitFiles(pid, 1)) return { problems: ['no prlimit on this machine'] };
      const before = await house.figure('advisor_store_failures_total');
      await pause(3_000);
      limitFiles(pid, null);
      const failures = (await house.figure('advisor_store_failures_total')) - before;
      return failures > 0 ? undefined : { problems: ['the disk was never full'] };
    },
  });

/** A second process on the same folder leaves with one clear line; the first goes on. */
export const secondProcess = (rounds: number): Promise<Row> =>
  play({
    fault: 'a second process on one DATA_DIR',
    rounds,
    house: HOUSE,
    disturb: async (house: House) => {
      const { code, lines } = await house.guest();
      const clear = code === 1 && lines.length === 1 && /in use by another process/.test(lines[0]!);
      return clear ? undefined : { problems: [`it ended with ${code}: ${lines.join(' ').slice(0, 200)}`] };
    },
  });
