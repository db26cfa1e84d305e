import { mkdirSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { end } from './bench-host.ts';
import { type Load, openSide, RedisHere, stretch, warm } from './bench-world.ts';

const WARM_MS = 15_000;
const STRETCH_MS = 8_000;
/** Starting and the first compiling are no part of the split. */
const SKIP_MS = 5_000;
/** The program in its modules: their names tell the owners. */
const MODULES = fileURLToPath(new URL('../src/main.js', import.meta.url));
const FOLDER = fileURLToPath(new URL('../../out/profile', import.meta.url));

interface Node {
  readonly id: number;
  readonly callFrame: { readonly functionName: string; readonly url: string };
  readonly children?: readonly number[];
}

interface Profile {
  readonly nodes: readonly Node[];
  readonly samples: readonly number[];
  readonly timeDeltas: readonly number[];
}

/** Who a stack frame belongs to; the innermost frame that has an owner decides. First match counts. */
const OWNERS: readonly (readonly [owner: string, url: RegExp, name?: RegExp])[] = [
  ['garbage collection', /^$/, /^\(garbage collector\)$/],
  ['idle', /^$/, /^\(idle\)$/],
  ['JSON and zod', /zod|./, /^(serializeState|parseState|packBody|unpackBody|json)$/],
  ['JSON and zod', /\/zod\//],
  ['HTTP', /\/undici\/|http-fetch\.js|node:_http|node:https?$|telegram\/http\.js/],
  ['Redis', /\/ioredis\/|redis-parser|\/store\//],
  ['grammY', /\/grammy\//],
  ['ours: reading', /\/src\/understanding\//],
  ['ours: rules', /\/src\/(rulebook|core|domain)\//],
  ['ours: dialogue', /\/src\/dialogue\//],
  ['ours: rendering', /\/src\/render\/|\/locales\//],
  ['ours: shell', /\/src\/(telegram|ops|app|main)/],
  ['metrics and log', /prom-client|\/pino\//],
];

/** Runs the polling bot at full load under the sampling profiler; gives who the processor worked for. */
export async function profile(load: Load): Promise<string> {
  rmSync(FOLDER, { recursive: true, force: true });
  mkdirSync(FOLDER, { recursive: true });
  const redis = await RedisHere.start();
  const node = ['--cpu-prof', `--cpu-prof-dir=${FOLDER}`];
  const side = await openSide(load, 'profile', { mode: 'polling', redisUrl: redis.url(), node, program: MODULES });
  await warm(load, side, 200, WARM_MS);
  await stretch(load, side, 200, 0, STRETCH_MS);
  for (const child of side.children) await end(child, 'SIGTERM');
  await redis.stop();
  const file = readdirSync(FOLDER).find((name) => name.endsWith('.cpuprofile'));
  if (file === undefined) throw new Error('no profile was written');
  return split(JSON.parse(readFileSync(join(FOLDER, file), 'utf8')) as Profile, SKIP_MS * 1000);
}

/** Shares by owner, without idle and without what came before `skip` µs. */
function split({ nodes, samples, timeDeltas }: Profile, skip: number): string {
  const owners = ownersOf(nodes);
  const spent = new Map<string, number>();
  let passed = 0;
  samples.forEach((id, index) => {
    const delta = timeDeltas[index] ?? 0;
    passed += delta;
    const owner = owners.get(id) ?? 'node itself';
    if (passed > skip && owner !== 'idle') spent.set(owner, (spent.get(owner) ?? 0) + delta);
  });
  const total = [...spent.values()].reduce((sum, one) => sum + one, 0);
  const sorted = [...spent].sort((a, b) => b[1] - a[1]);
  return [
    '| owner | share |',
    '|---|---|',
    ...sorted.map(([name, us]) => `| ${name} | ${((100 * us) / total).toFixed(1)} % |`),
  ].join('\n');
}

/** The owner of every node: its own, else that of whoever called it. */
function ownersOf(nodes: readonly Node[]): Map<number, string> {
  const parents = new Map(nodes.flatMap(({ id, children }) => (children ?? []).map((child) => [child, id] as const)));
  const byId = new Map(nodes.map((node) => [node.id, node]));
  const owners = new Map<number, string>();
  for (const { id } of nodes) {
    for (let at: number | undefined = id; at !== undefined && !owners.has(id); at = parents.get(at)) {
      const frame = byId.get(at)!.callFrame;
      const owner = OWNERS.find(
        ([, url, name]) => url.test(frame.url) && (name === undefined || name.test(frame.functionName)),
      );
      if (owner !== undefined) owners.set(id, owner[0]);
    }
  }
  return owners;
}
