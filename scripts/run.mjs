// Builds if needed, then runs a compiled program in this process: node scripts/run.mjs src/main [arguments]
import { pathToFileURL } from 'node:url';
import { build } from './build.mjs';

build();
const [target, ...args] = process.argv.slice(2);
const file = new URL(`../dist/${target}.js`, import.meta.url);
process.argv.splice(1, process.argv.length, file.pathname, ...args);
await import(pathToFileURL(file.pathname).href);
