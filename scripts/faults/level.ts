import { spawnSync } from 'node:child_process';
import { closeSync, openSync, rmSync, writeSync } from 'node:fs';
import { join } from 'node:path';
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

/** Takes all that is left of a file system; gives it back. */
function fill(folder: string): () => void {
  const path = join(folder, 'ballast');
  const file = openSync(path, 'w');
  for (let size = 1 << 20; size > 0; size = Math.floor(size / 2)) {
    try {
      for (;;) writeSync(file, Buffer.alloc(size));
    } catch {
      // Full for this size; a smaller piece may still go in.
    }
  }
  closeSync(file);
  return () => rmSync(path);
}

/** The same on a file system of its own that is full, as a disk is: nothing is limited, there is no space left. */
export async function fileSystemFull(rounds: number): Promise<Row> {
  const fault = 'file system full for 3 s (tmpfs), LevelDB';
  if (process.getuid?.() !== 0) {
    const none = { dialogues: 0, lost: 0, doubled: 0, inFlight: null, wrong: 0, crashed: 0 };
    return { fault, rounds: 0, ...none, note: 'not run: only root may mount', problems: [] };
  }
  return play({
    fault,
    rounds,
    house: { ...HOUSE, ownFileSystemMb: 64 },
    disturb: async (house: House) => {
      const before = await house.figure('advisor_store_failures_total');
      const free = fill(house.folder.path);
      await pause(3_000);
      free();
      const failures = (await house.figure('advisor_store_failures_total')) - before;
      return failures > 0 ? undefined : { problems: ['the file system was never full'] };
    },
  });
}

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
