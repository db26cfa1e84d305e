import { spawnSync } from 'node:child_process';
import { cpSync, mkdirSync, mkdtempSync, rmSync, symlinkSync, utimesSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterAll, beforeAll, expect, test, vi } from 'vitest';

const ROOT = fileURLToPath(new URL('../../', import.meta.url));
// Each run compiles; on a busy machine that takes its time.
vi.setConfig({ testTimeout: 120_000 });
let house = '';

/** A house of a few lines with our build scripts. */
beforeAll(() => {
  house = mkdtempSync(join(tmpdir(), 'build-'));
  for (const folder of ['src', 'locales', 'scripts']) mkdirSync(join(house, folder));
  for (const file of [
    'scripts/build.mjs',
    'scripts/bundle.mjs',
    'scripts/run.mjs',
    'scripts/tsconfig.build.json',
    'tsconfig.json',
    'package.json',
  ]) {
    cpSync(join(ROOT, file), join(house, file));
  }
  symlinkSync(join(ROOT, 'node_modules'), join(house, 'node_modules'));
  write('locales/words.ts', "export const word: string = 'one';\n");
  write(
    'src/main.ts',
    "import { word } from '../locales/words.ts';\nconsole.log(word, process.argv.slice(2).join());\n",
  );
});
afterAll(() => rmSync(house, { recursive: true, force: true }));

function write(path: string, text: string): void {
  writeFileSync(join(house, path), text);
}

function run(...args: string[]) {
  const { PATH, HOME } = process.env;
  const options = { cwd: house, env: { PATH, HOME, FROM_ENV: 'set' }, encoding: 'utf8' } as const;
  const { status, stdout, stderr } = spawnSync(process.execPath, ['scripts/run.mjs', ...args], options);
  return { status, stdout, stderr };
}

test.each(['main', 'src/main'])('%s: a run builds, arguments are handed on, nothing else is printed', (program) => {
  expect(run(program, '--today', '2026-12-31')).toEqual({
    status: 0,
    stdout: 'one --today,2026-12-31\n',
    stderr: '',
  });
});

test('a change is built, even one that carries an old date', () => {
  write('locales/words.ts', "export const word: string = 'two';\n");
  utimesSync(join(house, 'locales/words.ts'), new Date(0), new Date(0));
  expect(run('src/main').stdout).toBe('two \n');
  expect(run('main').stdout).toBe('two \n');
});

test('a source that does not compile is said in one line after the compiler, and nothing old is run', () => {
  write('locales/words.ts', 'export const word: string = 3;\n');
  const { status, stdout, stderr } = run('src/main');
  expect(status).not.toBe(0);
  expect(stdout).toBe('');
  expect(stderr).toMatch(/words\.ts\(1,14\): error .*\nThe build failed: the sources do not compile\.\n$/);
  expect(run('src/main').status).not.toBe(0);
});

test('a program whose source was deleted is gone', () => {
  write('locales/words.ts', "export const word: string = 'three';\n");
  write('src/other.ts', "console.log('other');\n");
  expect(run('src/other').stdout).toBe('other\n');
  rmSync(join(house, 'src/other.ts'));
  expect(run('src/other')).toEqual({ status: 2, stdout: '', stderr: 'There is no src/other.ts to run.\n' });
});

test('.env is read, and the environment goes before it', () => {
  write('src/main.ts', 'console.log(process.env.FROM_FILE, process.env.FROM_ENV);\n');
  write('.env', 'FROM_FILE=file\nFROM_ENV=file\n');
  expect(run('src/main').stdout).toBe('file set\n');
});
