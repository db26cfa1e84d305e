// What CI runs: npm run check [-- --today DATE]. Goes on after a failure; the last line is "N passed, N failed".
import { spawn } from 'node:child_process';
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';

const root = fileURLToPath(new URL('..', import.meta.url));
const bin = (path) => join(root, 'node_modules', path);

// What reads dates and texts and needs no store: once more elsewhere on earth, so that a clock that leaked in shows.
const PURE = ['domain', 'core', 'rulebook', 'understanding', 'dialogue', 'render'];
const pure = PURE.map((name) => join('test', name)).filter((path) => existsSync(join(root, path)));

const CHECKS = [
  { name: 'types', args: [bin('typescript/bin/tsc'), '--noEmit', '-p', '.'] },
  { name: 'lint and format', args: [bin('@biomejs/biome/bin/biome'), 'ci', '--colors=off', '.'] },
  { name: 'unused code', args: [bin('knip/bin/knip.js'), '--no-progress'] },
  { name: 'build', args: [join('scripts', 'build.mjs')] },
  { name: 'image steps', args: [join('scripts', 'docker-replay.mjs')] },
  {
    name: 'pure tests, TZ=Pacific/Apia',
    args: [bin('vitest/vitest.mjs'), 'run', '--reporter=dot', ...pure],
    env: { TZ: 'Pacific/Apia' },
    skip: pure.length === 0,
  },
  { name: 'tests', args: [join('scripts', 'test.mjs')] },
];

/** Runs one check, shows its output, and gives its code and what it wrote on standard output. */
function run({ args, env = {} }) {
  return new Promise((resolve) => {
    const child = spawn(process.execPath, args, {
      cwd: root,
      env: { ...process.env, NO_COLOR: '1', ...env },
      stdio: ['ignore', 'pipe', 'inherit'],
    });
    let output = '';
    child.stdout.setEncoding('utf8');
    child.stdout.on('data', (text) => {
      output += text;
      process.stdout.write(text);
    });
    child.on('close', (code) => resolve({ ok: code === 0, output }));
  });
}

/** Sources whose day of review has come: a reminder, no failure. */
async function listStaleSources(today) {
  const file = join(root, 'dist', 'src', 'rulebook', 'sources.js');
  if (!existsSync(file)) return;
  const { SOURCES } = await import(pathToFileURL(file).href);
  const stale = SOURCES.filter((source) => source.reviewBy < today);
  console.log(`\n${stale.length} of ${SOURCES.length} sources are to be reviewed on ${today}.`);
  for (const source of stale) console.log(`  ${source.id}  checked ${source.checkedOn}, review by ${source.reviewBy}`);
}

function today() {
  const at = process.argv.indexOf('--today');
  return at === -1 ? new Date().toISOString().slice(0, 10) : (process.argv[at + 1] ?? '');
}

/** The tests' own count; a run that gave none has failed. */
function countOf(output) {
  const counts = [...output.matchAll(/^(\d+) passed, (\d+) failed$/gm)].at(-1);
  return counts ? { passed: Number(counts[1]), failed: Number(counts[2]) } : { passed: 0, failed: 0 };
}

const results = [];
let count = { passed: 0, failed: 0 };
for (const check of CHECKS.filter((each) => !each.skip)) {
  console.log(`\n=== ${check.name}`);
  const start = performance.now();
  const { ok, output } = await run(check);
  results.push({ name: check.name, ok, seconds: (performance.now() - start) / 1000 });
  if (check.name === 'tests') count = countOf(output);
}
await listStaleSources(today());
console.log('npm audit is not part of this: see "Supply chain" in docs/operations.md.\n');
for (const { name, ok, seconds } of results)
  console.log(`${ok ? 'ok    ' : 'FAILED'} ${name} (${seconds.toFixed(1)} s)`);

// A failed check that is no test counts as one failure, so that the last line never reads better than the run was.
const broken = results.filter(({ name, ok }) => !ok && (name !== 'tests' || count.failed === 0)).length;
const failed = count.failed + broken;
console.log(`\n${count.passed} passed, ${failed} failed`);
process.exitCode = failed === 0 ? 0 : 1;
