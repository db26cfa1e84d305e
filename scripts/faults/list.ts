import { backlog, stepped, thrown } from './clock.ts';
import type { HouseOptions } from './house.ts';
import { type KillParts, killed } from './kill.ts';
import { diskFull, fileSystemFull, secondProcess } from './level.ts';
import { blocked, delivered, foreignPoller, frozen, rolled } from './many.ts';
import { besideNewer } from './newer.ts';
import { away, failedOver, flushed, full, killedRedis, readOnly, restarted, slow, standing } from './redis.ts';
import type { Row } from './table.ts';
import { broken, closed, hung, refused429, server500 } from './telegram.ts';

/** One line of the table to be; `units` is how much of this machine it takes, `whole` long runs, `short` CI's. */
interface Fault {
  readonly name: string;
  readonly whole: () => Promise<Row>;
  /** Left out of the short form if not given. */
  readonly short?: () => Promise<Row>;
}

const kill = (name: string, options: HouseOptions, whole: KillParts, short: KillParts): Fault => ({
  name: `1 ${name}`,
  whole: () => killed(name, options, whole),
  short: () => killed(name, options, short),
});

/** The list, in the order of the table. */
export const FAULTS: readonly Fault[] = [
  kill(
    'SIGKILL, polling, Redis',
    { store: 'redis', mode: 'polling' },
    { houses: 5, kills: 20, size: 25, between: 60 },
    { houses: 1, kills: 2, size: 10, between: 10 },
  ),
  kill(
    'SIGKILL, webhook, Redis',
    { store: 'redis', mode: 'webhook' },
    { houses: 4, kills: 25, size: 15, between: 60 },
    { houses: 1, kills: 5, size: 10, between: 10 },
  ),
  kill(
    'SIGKILL, polling, LevelDB',
    { store: 'leveldb', mode: 'polling' },
    { houses: 4, kills: 25, size: 15, between: 60 },
    { houses: 1, kills: 8, size: 10, between: 10 },
  ),
  { name: '2 twice, webhook', whole: () => delivered('webhook', 5), short: () => delivered('webhook', 1) },
  { name: '2 twice, polling', whole: () => delivered('polling', 5), short: () => delivered('polling', 1) },
  { name: '3 frozen, polling', whole: () => frozen('polling', 2, 3), short: () => frozen('polling', 2, 1) },
  { name: '3 frozen of four, polling', whole: () => frozen('polling', 4, 2) },
  { name: '3 frozen, webhook', whole: () => frozen('webhook', 2, 3) },
  { name: '3 frozen of four, webhook', whole: () => frozen('webhook', 4, 2) },
  { name: '3 foreign poller', whole: () => foreignPoller(1) },
  { name: '4 restart', whole: () => restarted(8), short: () => restarted(2) },
  { name: '4 kill -9', whole: () => killedRedis(15), short: () => killedRedis(2) },
  { name: '4 away', whole: () => away(3) },
  { name: '4 standing', whole: () => standing(3) },
  { name: '4 slow', whole: () => slow(200) },
  { name: '4 full', whole: () => full(3), short: () => full(1) },
  { name: '4 read-only', whole: () => readOnly(3) },
  { name: '4 FLUSHALL', whole: () => flushed(5), short: () => flushed(1) },
  { name: '4 failover', whole: () => failedOver(0, 3) },
  { name: '4 failover, WAIT', whole: () => failedOver(1, 3) },
  { name: '4 failover, bot killed too', whole: () => failedOver(1, 3, true) },
  { name: '5 429', whole: () => refused429(3) },
  { name: '5 500', whole: () => server500(2), short: () => server500(1) },
  { name: '5 broken', whole: () => broken(3), short: () => broken(1) },
  { name: '5 hung', whole: () => hung() },
  { name: '5 closed', whole: () => closed(3) },
  { name: '6 disk full', whole: () => diskFull(4), short: () => diskFull(1) },
  { name: '6 file system full', whole: () => fileSystemFull(4) },
  { name: '6 second process', whole: () => secondProcess(3) },
  { name: '7 rolling, webhook', whole: () => rolled('webhook', 12), short: () => rolled('webhook', 2) },
  { name: '7 rolling, polling', whole: () => rolled('polling', 12) },
  { name: '7 newer, webhook', whole: () => besideNewer('webhook', 1), short: () => besideNewer('webhook', 1) },
  { name: '7 newer, polling', whole: () => besideNewer('polling', 1) },
  { name: '8 clock, Redis', whole: () => stepped('redis', 4) },
  { name: '8 clock, LevelDB', whole: () => stepped('leveldb', 2) },
  { name: '8 blocked', whole: () => blocked(2_000, 8), short: () => blocked(2_000, 1) },
  { name: '8 backlog', whole: () => backlog(10_000) },
  { name: '8 throwing', whole: () => thrown(3), short: () => thrown(1) },
];
