// Compiles src, locales and scripts into dist/ and joins the program into dist/main.js. Does nothing if dist is up to date.
import { spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { copyFileSync, mkdirSync, readdirSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { dirname, join, relative } from 'node:path';
import { fileURLToPath } from 'node:url';

const root = fileURLToPath(new URL('..', import.meta.url));
const dist = join(root, 'dist');
const stamp = join(dist, '.built');

function* filesUnder(folder) {
  for (const entry of readdirSync(folder, { withFileTypes: true })) {
    const path = join(folder, entry.name);
    if (entry.isDirectory()) yield* filesUnder(path);
    else yield path;
  }
}

/** Names, sizes and times of all sources: a file that was deleted or came with an old date changes it too. */
function fingerprint(sources) {
  const hash = createHash('sha256').update(process.version);
  for (const path of sources.sort()) {
    const { size, mtimeMs } = statSync(path);
    hash.update(`${relative(root, path)}\0${size}\0${mtimeMs}\n`);
  }
  return hash.digest('hex');
}

function built() {
  try {
    return readFileSync(stamp, 'utf8');
  } catch {
    return '';
  }
}

function compile() {
  const tsc = join(root, 'node_modules', 'typescript', 'bin', 'tsc');
  const project = join(root, 'scripts', 'tsconfig.build.json');
  run([tsc, '-p', project], 'The build failed: the sources do not compile.');
}

function bundle() {
  run([join(root, 'scripts', 'bundle.mjs')], 'The build failed: the program could not be joined.');
}

function run(args, trouble) {
  // All of it goes to standard error: standard output belongs to the program that is started.
  const { status } = spawnSync(process.execPath, args, { stdio: ['ignore', 2, 2] });
  if (status === 0) return;
  console.error(trouble);
  process.exit(status ?? 1);
}

/** Builds if a source changed since the last build; ends the process with tsc's code if that fails. */
export function build({ force = false } = {}) {
  const folders = ['src', 'locales', 'scripts'].map((name) => join(root, name));
  const sources = [...folders.flatMap((folder) => [...filesUnder(folder)]), join(root, 'tsconfig.json')];
  const current = fingerprint(sources);
  if (!force && built() === current) return;
  withLock(() => {
    if (!force && built() === current) return;
    rmSync(stamp, { force: true });
    if (force) rmSync(join(dist, '.tsbuildinfo'), { force: true });
    compile();
    removeOrphans();
    copyBesides(sources);
    bundle();
    writeFileSync(stamp, current);
  });
}

/** One build at a time: a second program started meanwhile would read half-written files. */
function withLock(work) {
  mkdirSync(dist, { recursive: true });
  const lock = join(dist, '.building');
  while (!taken(lock)) Atomics.wait(new Int32Array(new SharedArrayBuffer(4)), 0, 0, 100);
  const release = () => rmSync(lock, { recursive: true, force: true });
  process.once('exit', release);
  work();
  process.off('exit', release);
  release();
}

/** Takes the lock if it is free or was left behind by a process that died. */
function taken(lock) {
  try {
    mkdirSync(lock);
    return true;
  } catch {
    const age = Date.now() - (statSync(lock, { throwIfNoEntry: false })?.mtimeMs ?? Date.now());
    if (age > 60_000) rmSync(lock, { recursive: true, force: true });
    return false;
  }
}

/** What tsc leaves behind when a source is gone. */
function removeOrphans() {
  for (const folder of ['src', 'locales', 'scripts']) {
    const from = join(dist, folder);
    mkdirSync(from, { recursive: true });
    const kept = new Set([...filesUnder(join(root, folder))].map((path) => relative(root, path)));
    for (const path of filesUnder(from)) {
      const name = relative(dist, path);
      if (!kept.has(name) && !kept.has(name.replace(/\.js$/, '.ts'))) rmSync(path);
    }
  }
}

/** What the program reads beside its code, as the store's script. */
function copyBesides(sources) {
  for (const path of sources.filter((source) => source.endsWith('.lua'))) {
    const target = join(dist, relative(root, path));
    mkdirSync(dirname(target), { recursive: true });
    copyFileSync(path, target);
  }
}

if (process.argv[1] === fileURLToPath(import.meta.url)) build({ force: true });
