import { spawnSync } from 'node:child_process';
import { fileURLToPath } from 'node:url';

export * from '../../scripts/bot-process.ts';

const root = fileURLToPath(new URL('../..', import.meta.url));
let built = false;

/** Compiles the program if its sources changed. Throws if they don't compile. */
export function buildProgram(): void {
  if (built) return;
  const build = "import { build } from './scripts/build.mjs'; build();";
  const run = spawnSync(process.execPath, ['--input-type=module', '-e', build], { cwd: root, encoding: 'utf8' });
  if (run.status !== 0) throw new Error(`the program does not build:\n${run.stderr}`);
  built = true;
}
