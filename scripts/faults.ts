// npm run faults: breaks the program on purpose, with real processes, and prints what that cost.
// Options: --short (CI's form), --only TEXT, --beside N (faults at the same time), --soak MINUTES (a steady load instead).
import { parseArgs } from 'node:util';
import { FAULTS } from './faults/list.ts';
import { soak } from './faults/soak.ts';
import { type Row, tableOf } from './faults/table.ts';

const { values } = parseArgs({
  options: {
    short: { type: 'boolean', default: false },
    only: { type: 'string', default: '' },
    soak: { type: 'string' },
    beside: { type: 'string', default: '4' },
  },
});

// The processes that were started end with this one.
for (const signal of ['SIGINT', 'SIGTERM'] as const) process.once(signal, () => process.exit(1));

if (values.soak !== undefined) process.exit((await soak(Number(values.soak))) === 0 ? 0 : 1);

const begun = Date.now();
const length = values.short ? 'short' : 'whole';
const chosen = FAULTS.filter(({ name, [length]: run }) => run !== undefined && name.includes(values.only));
const rows: Row[] = [];

/** Takes one fault after the other from the list; several of these run side by side. */
async function work(waiting: { readonly index: number; readonly fault: (typeof FAULTS)[number] }[]): Promise<void> {
  for (let next = waiting.shift(); next !== undefined; next = waiting.shift()) {
    const { index, fault } = next;
    const since = Date.now();
    const row = await (fault[length] ?? fault.whole)();
    rows[index] = row;
    console.error(`${fault.name}: ${Math.round((Date.now() - since) / 1000)} s`);
    for (const problem of row.problems) console.error(`  ${problem}`);
  }
}

const waiting = chosen.map((fault, index) => ({ index, fault }));
await Promise.all(Array.from({ length: Number(values.beside) }, () => work(waiting)));
console.log(tableOf(rows));
const problems = rows.flatMap((row) => row.problems).length;
console.log(`\n${rows.length} faults, ${problems} problems, ${Math.round((Date.now() - begun) / 1000)} s`);
process.exit(problems === 0 ? 0 : 1);
