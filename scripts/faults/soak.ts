import { readdirSync } from 'node:fs';
import { residentMb } from './clock.ts';
import { Crowd, pause } from './crowd.ts';
import { House } from './house.ts';
import { quantile, rowOf, tableOf } from './table.ts';

const SAMPLE_MS = 10_000;

interface Sample {
  readonly megabytes: number;
  readonly handles: number;
  /** Keys in Redis beyond one record a chat. */
  readonly keys: number;
}

/** A steady load for so many minutes: memory, file handles and keys, by thirds of the time. Gives how many problems there were. */
export async function soak(minutes: number): Promise<number> {
  const house = await House.open({ store: 'redis', mode: 'polling' });
  const crowd = new Crowd(house.standIn, { size: 12, thinkMs: 1_000 });
  const pid = house.bots[0]!.child.pid!;
  const samples: Sample[] = [];
  const sample = async (): Promise<Sample> => ({
    megabytes: residentMb(pid),
    handles: readdirSync(`/proc/${pid}/fd`).length,
    keys: (await house.redis!.client.dbsize()) - crowd.begun,
  });
  for (const end = Date.now() + minutes * 60_000; Date.now() < end; ) {
    await pause(SAMPLE_MS);
    samples.push(await sample());
    // What the stand-in keeps of every call is not what is measured.
    house.standIn.calls.length = 0;
  }
  const tally = await crowd.finish();
  await house.close();
  const note = `${minutes} min, answers p50 ${quantile(tally.waits, 0.5)} ms, p99 ${quantile(tally.waits, 0.99)} ms`;
  const row = rowOf({ fault: 'soak, polling, Redis', rounds: 1, tallies: [tally], crashed: house.crashed, note });
  console.log(tableOf([row]));
  console.log(`\n${thirds(samples)}`);
  for (const problem of row.problems) console.error(problem);
  return row.problems.length;
}

/** Medians of each third, as a Markdown table. */
function thirds(samples: readonly Sample[]): string {
  const part = Math.ceil(samples.length / 3);
  const lines = [0, 1, 2].map((index) => {
    const some = samples.slice(index * part, (index + 1) * part);
    const middle = (field: keyof Sample) =>
      quantile(
        some.map((sample) => sample[field]),
        0.5,
      );
    return `| ${index + 1} of 3 | ${middle('megabytes')} | ${middle('handles')} | ${middle('keys')} |`;
  });
  const head =
    '| third of the time | MB resident | file handles | keys beyond one a chat |\n| --- | ---: | ---: | ---: |';
  return [head, ...lines].join('\n');
}
