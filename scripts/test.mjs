// npm test: everything, with a real Redis. Arguments go to vitest. Ends with one line "N passed, N failed".
import { spawnSync } from 'node:child_process';
import { mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { ensureRedisServer } from './redis.mjs';

const root = fileURLToPath(new URL('..', import.meta.url));
const vitest = join(root, 'node_modules', 'vitest', 'vitest.mjs');

const excluded = [];
if (!ensureRedisServer({ install: !process.env.REDIS_URL })) {
  if (!process.env.REDIS_URL) {
    console.error('npm test needs a redis-server on the PATH, or REDIS_URL: apt-get install redis-server');
    process.exit(1);
  }
  excluded.push(...startingRedis());
  console.error(`No redis-server on the PATH: left out, since they start and kill their own: ${excluded.join(', ')}`);
}

const folder = mkdtempSync(join(tmpdir(), 'test-report-'));
const report = join(folder, 'report.json');
const reporters = ['--reporter=default', '--reporter=json', `--outputFile.json=${report}`];
const run = spawnSync(
  process.execPath,
  [vitest, 'run', ...reporters, ...excluded.map((file) => `--exclude=${file}`), ...process.argv.slice(2)],
  {
    cwd: root,
    stdio: 'inherit',
  },
);
console.log(counts());
rmSync(folder, { recursive: true, force: true });
process.exit(run.status ?? 1);

/** Test files that need a server of their own; REDIS_URL alone serves the others. */
function startingRedis() {
  return readdirSync(join(root, 'test'), { recursive: true })
    .filter((file) => file.endsWith('.test.ts'))
    .map((file) => join('test', file))
    .filter((file) => /\bstartRedis(Cluster)?\(/.test(readFileSync(join(root, file), 'utf8')));
}

/** A file that could not be loaded counts as one failure. */
function counts() {
  try {
    const { numPassedTests, numFailedTests, testResults } = JSON.parse(readFileSync(report, 'utf8'));
    const broken = testResults.filter((file) => file.status === 'failed' && file.assertionResults.length === 0).length;
    return `${numPassedTests} passed, ${numFailedTests + broken} failed`;
  } catch {
    return '0 passed, 1 failed';
  }
}
