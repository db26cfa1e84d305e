import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { tempFolder } from '../bot-process.ts';
import { Crowd, pause } from './crowd.ts';
import { House } from './house.ts';
import { play } from './scenario.ts';
import { quantile, type Row, rowOf } from './table.ts';

/** Loaded before the program: SIGUSR2 sets the clock an hour forward, SIGWINCH an hour back. Timers don't notice, as in life. */
const STEPPING = `
const real = Date.now;
let ahead = 0;
Date.now = () => real() + ahead;
process.on('SIGUSR2', () => { ahead += 3600000; });
process.on('SIGWINCH', () => { ahead -= 3600000; });
`;

/** Loaded before the program: reading a text that is this mark throws. */
const MARK = '\u{1f9e8}';
const THROWING = `
const real = String.prototype.normalize;
String.prototype.normalize = function (...args) {
  if (String(this) === '${MARK}') throw new Error('on purpose');
  return real.apply(this, args);
};
`;

/** Environment that loads the code before the program. */
function preloaded(folder: string, code: string): Readonly<Record<string, string>> {
  const file = join(folder, 'preload.mjs');
  writeFileSync(file, code);
  return { NODE_OPTIONS: `--import=${file}` };
}

export async function stepped(store: 'redis' | 'leveldb', rounds: number): Promise<Row> {
  const folder = tempFolder();
  try {
    return await play({
      fault: `clock set an hour forward and back, ${store === 'redis' ? 'Redis' : 'LevelDB'}`,
      rounds,
      house: { store, mode: 'polling', env: preloaded(folder.path, STEPPING) },
      disturb: async (house) => {
        for (const signal of ['SIGUSR2', 'SIGWINCH', 'SIGWINCH', 'SIGUSR2'] as const) {
          house.bots[0]!.child.kill(signal);
          await pause(2_000);
        }
        return undefined;
      },
    });
  } finally {
    folder.remove();
  }
}

export async function thrown(rounds: number): Promise<Row> {
  const folder = tempFolder();
  try {
    return await play({
      fault: 'an update whose handling throws',
      rounds,
      house: { store: 'redis', mode: 'polling', env: preloaded(folder.path, THROWING) },
      disturb: async (house, _, round) => {
        const chats = Array.from({ length: 10 }, (_, index) => 800_000 + round * 100 + index);
        for (const chat of chats)
          for (const text of ['花呗欠了八千', `怎么办${MARK}`, '逾期45天', '/case']) house.standIn.say(chat, text);
        const heard = (chat: number) => house.standIn.messages(chat).map(({ text }) => text);
        const right = () => chats.every((chat) => /花呗[\s\S]*8,000[\s\S]*45/.test(heard(chat).at(-1) ?? ''));
        await house.standIn.until('their cases', right, 15_000).catch(() => {});
        const aside = house.lines(/an update was set aside/).length;
        if (aside !== (round + 1) * 10) return { problems: [`${aside} set aside, not ${(round + 1) * 10}`] };
        return right()
          ? { note: 'each set aside with one kind sentence' }
          : { problems: ['others of the chat did not go on'] };
      },
    });
  } finally {
    folder.remove();
  }
}

/** Everything was said while nobody listened: then the bot is started. */
export async function backlog(updates: number): Promise<Row> {
  const house = await House.open({ store: 'redis', mode: 'polling' });
  await house.kill(0, 'SIGTERM');
  const talks = Math.ceil(updates / 5);
  const crowd = new Crowd(house.standIn, { size: talks, talks, way: () => 'texts', burst: true, patienceMs: 240_000 });
  const since = Date.now();
  await house.start();
  const pid = house.bots[0]!.child.pid!;
  let peak = 0;
  const watch = setInterval(() => {
    peak = Math.max(peak, residentMb(pid));
  }, 250);
  await house.standIn.until('all confirmed', () => house.standIn.updates.waiting === 0, 240_000).catch(() => {});
  const taken = (Date.now() - since) / 1000;
  const tally = await crowd.finish();
  clearInterval(watch);
  await house.close();
  const median = (quantile(tally.waits, 0.5) / 1000).toFixed(1);
  const note = `taken in ${taken.toFixed(0)} s, at most ${peak} MB; half answered after ${median} s`;
  return rowOf({ fault: `backlog of ${talks * 5} updates`, rounds: 1, tallies: [tally], crashed: house.crashed, note });
}

/** Megabytes a process holds in memory. */
export function residentMb(pid: number): number {
  const kilobytes = /^VmRSS:\s+(\d+)/m.exec(readFileSync(`/proc/${pid}/status`, 'utf8'))?.[1];
  return Math.round(Number(kilobytes) / 1024);
}
