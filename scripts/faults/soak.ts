import { readdirSync, readFileSync, readlinkSync } from 'node:fs';
import { residentMb } from './clock.ts';
import { Crowd, pause } from './crowd.ts';
import { House } from './house.ts';
import { quantile, rowOf, tableOf } from './table.ts';

const SAMPLE_MS = 10_000;

interface Sample {
  readonly megabytes: number;
  readonly handles: number;
  /** Connections to the Bot API, and to Redis. */
  readonly telegram: number;
  readonly redis: number;
  /** Keys in Redis beyond one record a chat. */
  readonly keys: number;
}

/** A steady load for so many minutes: memory, file handles and keys, minute by minute. Gives how many problems there were. */
export async function soak(minutes: number): Promise<number> {
  const house = await House.open({ store: 'redis', mode: 'polling' });
  const crowd = new Crowd(house.standIn, { size: 12, thinkMs: 1_000 });
  const pid = house.bots[0]!.child.pid!;
  const ports = { telegram: Number(new URL(house.standIn.url).port), redis: house.redis!.port };
  const samples: Sample[] = [];
  const sample = async (): Promise<Sample> => {
    const { handles, to } = handlesOf(pid);
    return {
      megabytes: residentMb(pid),
      handles,
      telegram: to.get(ports.telegram) ?? 0,
      redis: to.get(ports.redis) ?? 0,
      keys: (await house.redis!.client.dbsize()) - crowd.begun,
    };
  };
  const begun = Date.now();
  for (let next = begun + SAMPLE_MS; next <= begun + minutes * 60_000; next += SAMPLE_MS) {
    await pause(next - Date.now());
    samples.push(await sample());
    // What the stand-in keeps of every call is not what is measured.
    house.standIn.calls.length = 0;
  }
  const tally = await crowd.finish();
  await house.close();
  const note = `${minutes} min, answers p50 ${quantile(tally.waits, 0.5)} ms, p99 ${quantile(tally.waits, 0.99)} ms`;
  const row = rowOf({ fault: 'soak, polling, Redis', rounds: 1, tallies: [tally], crashed: house.crashed, note });
  console.log(tableOf([row]));
  console.log(`\n${byMinute(samples)}`);
  for (const problem of row.problems) console.error(problem);
  return row.problems.length;
}

/** How many file handles a process has, and how many of them are connections to each port. */
function handlesOf(pid: number): { readonly handles: number; readonly to: ReadonlyMap<number, number> } {
  const portOf = new Map<string, number>();
  for (const line of readFileSync(`/proc/${pid}/net/tcp`, 'utf8').split('\n').slice(1)) {
    const [, , remote, , , , , , , inode] = line.trim().split(/\s+/);
    if (remote !== undefined && inode !== undefined) portOf.set(inode, Number.parseInt(remote.split(':')[1] ?? '', 16));
  }
  const names = readdirSync(`/proc/${pid}/fd`);
  const to = new Map<number, number>();
  for (const name of names) {
    const port = portOf.get(/^socket:\[(\d+)\]$/.exec(linkOf(`/proc/${pid}/fd/${name}`))?.[1] ?? '');
    if (port !== undefined) to.set(port, (to.get(port) ?? 0) + 1);
  }
  return { handles: names.length, to };
}

/** What a handle leads to; nothing if it was closed meanwhile. */
function linkOf(path: string): string {
  try {
    return readlinkSync(path);
  } catch {
    return '';
  }
}

/** Medians of each minute, as a Markdown table. */
function byMinute(samples: readonly Sample[]): string {
  const each = 60_000 / SAMPLE_MS;
  const lines = Array.from({ length: Math.ceil(samples.length / each) }, (_, minute) => {
    const some = samples.slice(minute * each, (minute + 1) * each);
    const middle = (field: keyof Sample) =>
      quantile(
        some.map((sample) => sample[field]),
        0.5,
      );
    const cells = [middle('megabytes'), middle('handles'), middle('telegram'), middle('redis'), middle('keys')];
    return `| ${minute + 1} | ${cells.join(' | ')} |`;
  });
  const head =
    '| minute | MB resident | file handles | of these to the Bot API | to Redis | keys beyond one a chat |\n| ---: | ---: | ---: | ---: | ---: | ---: |';
  return [head, ...lines].join('\n');
}
