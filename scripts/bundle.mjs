// Joins the compiled program and most of its packages into dist/main.js and a few files beside it: some 600 small modules
// cost a third of the start and 15 MB.
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { rolldown } from 'rolldown';

const root = fileURLToPath(new URL('..', import.meta.url));
const { dependencies } = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8'));

/** What every run needs from the first moment on. The others are native or big, and loaded when they are used. */
const JOINED = ['dayjs', 'grammy', 'ioredis', 'opencc-js', 'pino', 'prom-client', 'undici', 'zod'];
const apart = Object.keys(dependencies).filter((name) => !JOINED.includes(name));

const bundle = await rolldown({
  input: join(root, 'dist', 'src', 'main.js'),
  platform: 'node',
  external: (id) => apart.some((name) => id === name || id.startsWith(`${name}/`)),
});
await bundle.write({
  dir: join(root, 'dist'),
  format: 'esm',
  entryFileNames: 'main.js',
  chunkFileNames: 'main/[name].js',
});
await bundle.close();
