import { killed } from './kill.ts';
import type { Row } from './table.ts';

export type Length = 'short' | 'whole';

interface Fault {
  readonly name: string;
  run(length: Length): Promise<readonly Row[]>;
}

export const FAULTS: readonly Fault[] = [
  {
    name: '1 kill, polling, Redis',
    run: async (length) => [
      await killed(
        'SIGKILL, polling, Redis',
        { store: 'redis', mode: 'polling' },
        length === 'short' ? { houses: 1, kills: 2, size: 10 } : { houses: 5, kills: 20, size: 20 },
      ),
    ],
  },
  {
    name: '1 kill, webhook, Redis',
    run: async (length) => [
      await killed(
        'SIGKILL, webhook, Redis',
        { store: 'redis', mode: 'webhook' },
        length === 'short' ? { houses: 1, kills: 3, size: 10 } : { houses: 2, kills: 50, size: 20 },
      ),
    ],
  },
  {
    name: '1 kill, polling, LevelDB',
    run: async (length) => [
      await killed(
        'SIGKILL, polling, LevelDB',
        { store: 'leveldb', mode: 'polling' },
        length === 'short' ? { houses: 1, kills: 5, size: 10 } : { houses: 2, kills: 50, size: 20 },
      ),
    ],
  },
];
