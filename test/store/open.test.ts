import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { transpile } from '../support/transpile.ts';

// A module hook that prints every package loaded: the start is quick only if the other store's library stays away.
const HOOK = `
import { register } from 'node:module';
register('data:text/javascript,' + encodeURIComponent(\`
  import { writeSync } from 'node:fs';
  export async function load(url, context, next) {
    const found = /node_modules\\\\/(ioredis|classic-level)\\\\//.exec(url);
    if (found) writeSync(1, found[1] + '\\\\n');
    return next(url, context);
  }\`));
`;

let script: ReturnType<typeof transpile>;
let folder: string;
beforeAll(() => {
  script = transpile('open', ['src/store', 'src/domain']);
  folder = mkdtempSync(join(tmpdir(), 'open-'));
});
afterAll(() => {
  script.remove();
  rmSync(folder, { recursive: true, force: true });
});

test.each([
  ['the embedded store', null, 'classic-level', 'open'],
  ['Redis', 'redis://127.0.0.1:1', 'ioredis', 'unreachable'],
])('%s loads its own library only', (_, redisUrl, library, outcome) => {
  const open = pathToFileURL(join(script.folder, 'src', 'store', 'open.js')).href;
  const config = JSON.stringify({ redisUrl, redisWait: 0, dataDir: join(folder, 'data') });
  const program = `
    const { openStore } = await import('${open}');
    await openStore(${config}).then((store) => (console.log('open'), store.close()), (error) => console.log(error.kind));`;
  const hook = `data:text/javascript,${encodeURIComponent(HOOK)}`;
  const args = ['--import', hook, '--input-type=module', '--eval', program];
  const run = spawnSync(process.execPath, args, { encoding: 'utf8' });
  const lines = run.stdout.trim().split('\n');
  expect([...new Set(lines)], run.stderr).toEqual([library, outcome]);
});
