import { spawnSync } from 'node:child_process';
import { Keys } from '../../src/store/keys.ts';
import { openLevel } from '../../src/store/level.ts';
import { unpackEntry } from '../../src/store/pack.ts';
import { unpackBody } from '../../src/telegram/line.ts';
import { type BotProcess, startProcess, tempFolder } from '../bot-process.ts';
import { freePort, type RedisServer, startRedis } from '../redis-server.ts';
import { StandIn } from '../standin.ts';
import type { Talker } from './crowd.ts';

const SECRET = 'secret-of-the-faults';

export interface HouseOptions {
  readonly store: 'redis' | 'leveldb';
  readonly mode: 'polling' | 'webhook';
  readonly instances?: number;
  /** Directives of the Redis that is started. */
  readonly redis?: Readonly<Record<string, string | number>>;
  /** Where the bots find their store, if not in one that is started here. */
  readonly redisUrl?: string;
  readonly env?: Readonly<Record<string, string>>;
  /** DATA_DIR is a file system of its own with so many megabytes (needs root). */
  readonly ownFileSystemMb?: number;
  /** Programs of the instances, where they are not this one. */
  readonly programs?: readonly string[];
}

const AOF = { appendonly: 'yes', appendfsync: 'everysec' };

/** A Bot API stand-in, a store and real processes of the program. */
export class House {
  readonly standIn: StandIn;
  readonly redis: RedisServer | null;
  readonly folder: ReturnType<typeof tempFolder>;
  readonly bots: BotProcess[] = [];
  readonly #options: HouseOptions;
  readonly #ports: readonly number[];
  readonly #all: BotProcess[] = [];
  readonly #wanted = new Set<BotProcess>();
  /** Processes that ended though nobody ended them. */
  crashed = 0;

  private constructor(
    options: HouseOptions,
    standIn: StandIn,
    redis: RedisServer | null,
    folder: ReturnType<typeof tempFolder>,
    ports: readonly number[],
  ) {
    this.#options = options;
    this.standIn = standIn;
    this.redis = redis;
    this.folder = folder;
    this.#ports = ports;
    if (options.mode === 'webhook') standIn.updates.targets = ports.map(hookAt);
  }

  /** Starts all of it; the bots say they have started. */
  static async open(options: HouseOptions): Promise<House> {
    const own = options.store === 'redis' && options.redisUrl === undefined;
    const standIn = await StandIn.open({ webhookRetryMs: 100 });
    const redis = own ? await startRedis({ config: { ...AOF, ...options.redis } }) : null;
    const ports: number[] = [];
    for (let i = 0; i < (options.instances ?? 1); i++) ports.push(await freePort());
    const house = new House(options, standIn, redis, tempFolder(), ports);
    if (options.ownFileSystemMb !== undefined) mountOn(house.folder.path, options.ownFileSystemMb);
    await Promise.all(ports.map((_, index) => house.start(index)));
    return house;
  }

  /** Starts instance `index` (again) and waits until it says so. */
  async start(index = 0, program?: string): Promise<void> {
    const bot = this.launch(index, program);
    await bot.wrote(/started/);
  }

  /** Starts instance `index` and waits for nothing. */
  launch(index: number, program = this.#options.programs?.[index]): BotProcess {
    const bot = startProcess(this.#envOf(index), program);
    this.bots[index] = bot;
    this.#all.push(bot);
    this.#wanted.add(bot);
    void bot.exited.then(() => {
      if (this.#wanted.delete(bot)) this.crashed += 1;
    });
    return bot;
  }

  /** One more process on the same store, which is expected to leave of itself: how it ended and what it said. */
  async guest(): Promise<{ readonly code: number | null; readonly lines: readonly string[] }> {
    const { PORT, ...env } = this.#envOf(0);
    const guest = startProcess(env);
    const { code } = await guest.exited;
    return { code, lines: guest.output().trim().split('\n') };
  }

  async kill(index = 0, signal: NodeJS.Signals = 'SIGKILL'): Promise<void> {
    const bot = this.bots[index]!;
    this.#wanted.delete(bot);
    await bot.kill(signal);
  }

  /** A figure of an instance's /metrics page, summed over its labels; NaN if it does not answer. */
  async figure(name: string, index = 0): Promise<number> {
    try {
      const page = await (await fetch(`http://127.0.0.1:${this.#ports[index]}/metrics`)).text();
      const lines = [...page.matchAll(new RegExp(`^${name}(?:\\{[^}]*\\})? (\\S+)$`, 'gm'))];
      return lines.reduce((total, [, value]) => total + Number(value), 0);
    } catch {
      return Number.NaN;
    }
  }

  /** What all bots of all time wrote that matches. */
  lines(pattern: RegExp): readonly string[] {
    return this.#all.flatMap((bot) => bot.output().split('\n')).filter((line) => pattern.test(line));
  }

  /**
   * After a kill, before the next start: for each talk whose oldest unsettled message was shown already, that message may
   * come once more. Gives how many there are.
   */
  async markInFlight(talkers: readonly Talker[]): Promise<number> {
    const inFlight = await this.inFlight(talkers);
    let count = 0;
    for (const talker of inFlight) {
      const mark = `${talker.heard}#${talker.shown}`;
      if (!talker.mayDouble.has(mark)) count += 1;
      talker.mayDouble.add(mark);
    }
    return count;
  }

  /** The talks whose oldest unsettled message was shown already: their process does not know yet that it arrived. */
  async inFlight(talkers: readonly Talker[]): Promise<readonly Talker[]> {
    const outboxes = await this.#outboxes(talkers);
    return talkers.filter((talker) => talker.latest !== null && outboxes.get(talker)?.[0] === talker.latest);
  }

  async close(): Promise<void> {
    for (const bot of this.bots) this.#wanted.delete(bot);
    await Promise.all(this.bots.map((bot) => bot.kill('SIGKILL')));
    await this.standIn.close();
    await this.redis?.remove();
    if (this.#options.ownFileSystemMb !== undefined) spawnSync('umount', [this.folder.path]);
    this.folder.remove();
  }

  async #outboxes(talkers: readonly Talker[]): Promise<Map<Talker, readonly string[]>> {
    const found = new Map<Talker, readonly string[]>();
    const textOf = (body: string) => unpackBody(body)?.message.html ?? '';
    if (this.redis !== null) {
      const keys = new Keys('oa:');
      for (const talker of talkers) {
        const raw = await this.redis.client.lrange(keys.chat(String(talker.chat)).outbox, 0, -1);
        found.set(
          talker,
          raw.map((entry) => textOf(unpackEntry(entry).body)),
        );
      }
      return found;
    }
    const store = await openLevel(this.folder.path);
    for (const talker of talkers) {
      const now = Date.now();
      const entries = await store.claimOutbox(String(talker.chat), 'alone', now, now);
      found.set(talker, entries?.map(({ body }) => textOf(body)) ?? []);
    }
    await store.close();
    return found;
  }

  #envOf(index: number): Record<string, string> {
    const { store, mode, redisUrl, env } = this.#options;
    const port = this.#ports[index]!;
    const hook = { WEBHOOK_URL: hookAt(port), WEBHOOK_PATH: '/hook', WEBHOOK_SECRET: SECRET };
    return {
      BOT_TOKEN: this.standIn.token,
      TELEGRAM_API_ROOT: this.standIn.url,
      MODE: mode,
      HOST: '127.0.0.1',
      PORT: String(port),
      ...(store === 'redis' ? { REDIS_URL: redisUrl ?? this.redis!.url } : { DATA_DIR: this.folder.path }),
      ...(mode === 'webhook' ? hook : {}),
      ...env,
    };
  }
}

/** A small file system in memory, on this folder. */
function mountOn(path: string, mb: number): void {
  const made = spawnSync('mount', ['-t', 'tmpfs', '-o', `size=${mb}m`, 'tmpfs', path], { encoding: 'utf8' });
  if (made.status !== 0) throw new Error(`mount failed: ${made.stderr}`);
}

function hookAt(port: number): string {
  return `http://127.0.0.1:${port}/hook`;
}
