// npm run faults: breaks the program on purpose, with real processes, and prints what that cost. Options: --short, --only TEXT.
import { parseArgs } from 'node:util';
import { FAULTS } from './faults/list.ts';
import { type Row, tableOf } from './faults/table.ts';

const { values } = parseArgs({
  options: { short: { type: 'boolean', default: false }, only: { type: 'string', default: '' } },
});

const rows: Row[] = [];
const begun = Date.now();
for (const { name, run } of FAULTS.filter((fault) => fault.name.includes(values.only))) {
  const since = Date.now();
  const made = await run(values.short ? 'short' : 'whole');
  rows.push(...made);
  console.error(`${name}: ${Math.round((Date.now() - since) / 1000)} s`);
  for (const row of made) for (const problem of row.problems) console.error(`  ${row.fault}: ${problem}`);
}
console.log(tableOf(rows));
const problems = rows.flatMap(({ problems }) => problems).length;
console.log(`\n${rows.length} faults, ${problems} problems, ${Math.round((Date.now() - begun) / 1000)} s`);
process.exit(problems === 0 ? 0 : 1);
