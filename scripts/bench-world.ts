import { type ChildProcess, spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { BOT_CORE, cpuOf, end, freePort, LOAD_CORE, pause, startOn } from './bench-host.ts';
import type { Order } from './bench-load.ts';

const TOKEN = '4242:stand-in';
const SECRET = 'bench';
const WARM_UPDATES = 6_000;
const here = (file: string): string => fileURLToPath(new URL(file, import.meta.url));
const MAIN = here('../main.js');

type Spoken = { readonly id: number; readonly value?: unknown; readonly error?: string };

/** The process with the stand-ins and the people. */
export class Load {
  readonly child: ChildProcess;
  readonly #waiting = new Map<number, (spoken: Spoken) => void>();
  #next = 1;

  constructor() {
    const stdio = ['ignore', 'inherit', 'inherit', 'ipc'] as const;
    this.child = startOn(LOAD_CORE, process.execPath, [here('./bench-load.js')], { stdio: [...stdio] });
    this.child.on('message', (spoken: Spoken) => {
      this.#waiting.get(spoken.id)?.(spoken);
      this.#waiting.delete(spoken.id);
    });
  }

  order<T>(order: Order): Promise<T> {
    const id = this.#next++;
    return new Promise((resolve, reject) => {
      this.#waiting.set(id, ({ value, error }) =>
        error === undefined ? resolve(value as T) : reject(new Error(error)),
      );
      this.child.send({ id, order });
    });
  }
}

/** A redis-server of its own, without persistence, on the load's core. */
export class RedisHere {
  readonly child: ChildProcess;
  readonly port: number;
  readonly #folder = mkdtempSync(join(tmpdir(), 'bench-redis-'));

  private constructor(port: number) {
    this.port = port;
    const args = [
      '--port',
      String(port),
      '--bind',
      '127.0.0.1',
      '--save',
      '',
      '--appendonly',
      'no',
      '--dir',
      this.#folder,
    ];
    this.child = startOn(LOAD_CORE, 'redis-server', args, { stdio: 'ignore' });
  }

  static async start(): Promise<RedisHere> {
    const redis = new RedisHere(await freePort());
    for (let tries = 0; redis.cli(['ping']).trim() !== 'PONG'; tries++) {
      if (tries > 100) throw new Error('redis-server does not start: the bench needs one on the path');
      await pause(50);
    }
    return redis;
  }

  url(db = 0): string {
    return `redis://127.0.0.1:${this.port}/${db}`;
  }

  /** What redis-cli prints; `input` goes to its standard input. */
  cli(args: readonly string[], input?: string): string {
    const run = spawnSync('redis-cli', ['-p', String(this.port), ...args], {
      encoding: 'utf8',
      maxBuffer: 2 ** 28,
      ...(input === undefined ? {} : { input }),
    });
    return run.stdout ?? '';
  }

  async stop(): Promise<void> {
    await end(this.child);
    rmSync(this.#folder, { recursive: true, force: true });
  }
}

/** A bot under measurement: its processes, and the name of its stand-in. */
export interface Side {
  readonly name: string;
  readonly children: readonly ChildProcess[];
  /** Messages the bot sends for each line of the dialogue. */
  readonly expected: readonly number[];
}

export interface SideOptions {
  readonly mode: 'polling' | 'webhook';
  /** Null: the echo. */
  readonly redisUrl: string | null;
  readonly instances?: number;
  /** Arguments for node itself. */
  readonly node?: readonly string[];
  /** Another program than dist/main.js. */
  readonly program?: string;
}

/** Starts a bot against a stand-in of its own; resolves when one user was served the whole dialogue. */
export async function openSide(load: Load, name: string, options: SideOptions): Promise<Side> {
  const apiRoot = await load.order<string>({ do: 'open', name });
  const children: ChildProcess[] = [];
  const targets: string[] = [];
  for (let i = 0; i < (options.instances ?? 1); i++) {
    const port = await freePort();
    const target = `http://127.0.0.1:${port}/bot`;
    targets.push(target);
    const file = options.redisUrl === null ? here('./bench-echo.js') : (options.program ?? MAIN);
    children.push(
      startOn(BOT_CORE, process.execPath, [...(options.node ?? []), file], {
        stdio: ['ignore', 'ignore', 'inherit'],
        env: { PATH: process.env.PATH ?? '', ...environment(options, apiRoot, port, target) },
      }),
    );
  }
  const ready = options.mode === 'polling' ? 'getUpdates' : 'setWebhook';
  while ((await load.order<number>({ do: 'calls', name, method: ready })) < children.length) {
    if (children.some((child) => child.exitCode !== null)) throw new Error(`${name} did not start`);
    await pause(20);
  }
  if (targets.length > 1) await load.order({ do: 'targets', name, targets });
  await pause(100);
  return { name, children, expected: await load.order<number[]>({ do: 'calibrate', name }) };
}

function environment({ mode, redisUrl }: SideOptions, apiRoot: string, port: number, target: string) {
  return {
    BOT_TOKEN: TOKEN,
    TELEGRAM_API_ROOT: apiRoot,
    MODE: mode,
    LOG_LEVEL: 'warn',
    ...(redisUrl === null ? {} : { REDIS_URL: redisUrl }),
    ...(mode === 'polling'
      ? {}
      : { HOST: '127.0.0.1', PORT: String(port), WEBHOOK_URL: target, WEBHOOK_PATH: '/bot', WEBHOOK_SECRET: SECRET }),
  };
}

/** What one stretch at full load showed. */
export interface Stretch {
  /** Microseconds of processor time an update, all processes of the bot together. */
  readonly cpu: number;
  /** Updates answered in full a second. */
  readonly rate: number;
  readonly messages: number;
}

interface Count {
  readonly updates: number;
  readonly messages: number;
}

/** Lets `users` people write until so many updates were answered that the code is compiled, or `mostMs` have gone by. */
export async function warm(load: Load, side: Side, users: number, mostMs: number): Promise<void> {
  const { name } = side;
  await load.order({ do: 'start', name, users });
  const started = performance.now();
  while (performance.now() - started < mostMs) {
    await pause(250);
    if ((await load.order<Count>({ do: 'count', name })).updates >= WARM_UPDATES * side.children.length) break;
  }
  await load.order({ do: 'stop', name });
  await pause(300);
}

/** `users` people write as fast as they are answered; the first `warmMs` don't count. */
export async function stretch(load: Load, side: Side, users: number, warmMs: number, ms: number): Promise<Stretch> {
  const { name } = side;
  await load.order({ do: 'start', name, users });
  await pause(warmMs);
  const before = await load.order<Count>({ do: 'count', name });
  const [cpuBefore, from] = [cpuOfAll(side), performance.now()];
  await pause(ms);
  const after = await load.order<Count>({ do: 'count', name });
  const [cpuAfter, till] = [cpuOfAll(side), performance.now()];
  await load.order({ do: 'stop', name });
  await pause(200);
  const updates = after.updates - before.updates;
  return {
    cpu: ((cpuAfter - cpuBefore) * 1000) / updates,
    rate: (updates * 1000) / (till - from),
    messages: (after.messages - before.messages) / updates,
  };
}

const cpuOfAll = ({ children }: Side): number => children.reduce((sum, child) => sum + cpuOf(child), 0);
