// Measures the bot against a bare grammY echo in one run: npm run bench. Writes out/bench.json.
// -- --write renews the table in README.md and docs/performance.md, -- --profile says whom the processor worked for,
// -- --only pure,start,commit,redis,traffic measures a part.
import { spawnSync } from 'node:child_process';
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import { BOT_CORE, end, machineLine, startOn } from './bench-host.ts';
import { profile } from './bench-profile.ts';
import { type Figure, rowsOf, tableOf } from './bench-report.ts';
import { startFigures } from './bench-start.ts';
import { commitFigures, redisFigures } from './bench-store.ts';
import { trafficFigures } from './bench-traffic.ts';
import { Load } from './bench-world.ts';

const PAGES = ['README.md', 'docs/performance.md'].map((name) =>
  fileURLToPath(new URL(`../../${name}`, import.meta.url)),
);
const OUT = fileURLToPath(new URL('../../out', import.meta.url));
const CORPUS = fileURLToPath(new URL('../../scripts/bench-corpus.mjs', import.meta.url));
const PURE = fileURLToPath(new URL('./bench-pure.js', import.meta.url));

const PARTS: Readonly<Record<string, (load: Load) => Promise<readonly Figure[]>>> = {
  pure: pureFigures,
  start: startFigures,
  commit: commitFigures,
  redis: redisFigures,
  traffic: (load) => trafficFigures(load, say),
};

function say(what: string): void {
  process.stderr.write(`${what}\n`);
}

/** In a process of its own, on the bot's core. */
async function pureFigures(): Promise<Figure[]> {
  const made = spawnSync(process.execPath, [CORPUS], { stdio: ['ignore', 2, 2] });
  if (made.status !== 0) throw new Error("the tests' sentences could not be read");
  const child = startOn(BOT_CORE, process.execPath, [PURE], { stdio: ['ignore', 'pipe', 'inherit'] });
  let text = '';
  for await (const chunk of child.stdout!) text += chunk;
  return JSON.parse(text) as Figure[];
}

async function main(): Promise<void> {
  const { values } = parseArgs({
    options: { profile: { type: 'boolean' }, write: { type: 'boolean' }, only: { type: 'string' } },
  });
  const load = new Load();
  if (values.profile) process.stdout.write(`${await profile(load)}\n`);
  else await measure(load, values.only?.split(',') ?? Object.keys(PARTS), values.write === true);
  await end(load.child);
}

/** Puts the table between the marks of a page. */
function renew(page: string, table: string): void {
  const text = readFileSync(page, 'utf8');
  writeFileSync(
    page,
    text.replace(/(<!-- bench -->\n)[\s\S]*?(<!-- \/bench -->)/, (_, from, to) => `${from}${table}${to}`),
  );
}

async function measure(load: Load, parts: readonly string[], write: boolean): Promise<void> {
  const started = performance.now();
  const machine = machineLine();
  const figures: Figure[] = [];
  for (const [name, part] of Object.entries(PARTS)) {
    if (!parts.includes(name)) continue;
    say(name);
    figures.push(...(await part(load)));
  }
  const rows = rowsOf(figures);
  const seconds = Math.round((performance.now() - started) / 1000);
  mkdirSync(OUT, { recursive: true });
  writeFileSync(`${OUT}/bench.json`, `${JSON.stringify({ machine, seconds, rows }, null, 2)}\n`);
  const table = `${machine}; ${seconds} s\n\n${tableOf(rows)}\n`;
  process.stdout.write(table);
  if (write) for (const page of PAGES) renew(page, table);
}

await main();
