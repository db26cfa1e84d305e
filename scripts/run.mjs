// Builds if needed, then runs a compiled program in this process: node scripts/run.mjs main [arguments]
import { existsSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { build } from './build.mjs';

const [target, ...args] = process.argv.slice(2);
if (target === undefined) {
  console.error('Say what to run: node scripts/run.mjs main');
  process.exit(2);
}
build();
const file = new URL(`../dist/${target}.js`, import.meta.url);
if (!existsSync(file)) {
  console.error(`There is no ${target}.ts to run.`);
  process.exit(2);
}
// What the environment sets already goes before the file.
if (existsSync('.env')) process.loadEnvFile('.env');
process.argv.splice(1, process.argv.length, fileURLToPath(file), ...args);
await import(file.href);
