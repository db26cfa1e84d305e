// Compiles src, locales and scripts into dist/, where dist/main.js is the program. Does nothing if dist is newer.
import { spawnSync } from 'node:child_process';
import { existsSync, mkdirSync, readdirSync, statSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

const root = fileURLToPath(new URL('..', import.meta.url));
const stamp = join(root, 'dist', '.built');

function newest(folder) {
  let latest = 0;
  for (const entry of readdirSync(folder, { withFileTypes: true })) {
    const path = join(folder, entry.name);
    const time = entry.isDirectory() ? newest(path) : statSync(path).mtimeMs;
    if (time > latest) latest = time;
  }
  return latest;
}

/** Builds if a source is newer than the last build; exits with tsc's code if it fails. */
export function build({ force = false } = {}) {
  const sources = Math.max(...['src', 'locales', 'scripts'].map((name) => newest(join(root, name))));
  if (!force && existsSync(stamp) && statSync(stamp).mtimeMs > sources) return;
  const tsc = join(root, 'node_modules', 'typescript', 'bin', 'tsc');
  const run = spawnSync(process.execPath, [tsc, '-p', join(root, 'scripts', 'tsconfig.build.json')], {
    stdio: ['ignore', 2, 2],
  });
  if (run.status !== 0) process.exit(run.status ?? 1);
  mkdirSync(join(root, 'dist'), { recursive: true });
  writeFileSync(join(root, 'dist', 'main.js'), "import './src/main.js';\n");
  writeFileSync(stamp, '');
}

if (process.argv[1] === fileURLToPath(import.meta.url)) build({ force: true });
