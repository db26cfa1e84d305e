import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { zhCN } from '../../locales/zh-CN/index.ts';
import type { StandIn } from '../../scripts/standin.ts';
import type { Input } from '../../src/dialogue/input.ts';
import type { State } from '../../src/dialogue/state.ts';
import type { Say, StepResult } from '../../src/dialogue/step.ts';
import type { Wake } from '../../src/domain/wake.ts';
import { openStore } from '../../src/store/open.ts';
import type { Store } from '../../src/store/store.ts';
import { type Bot, type BotSettings, createBot } from '../../src/telegram/bot.ts';
import { type HttpServer, type Route, serve } from '../../src/telegram/http.ts';
import type { Dialogue, Log, LogFields, MakeFile, Metrics } from '../../src/telegram/ports.ts';
import { type RedisServer, startRedis } from './redis.ts';

/** What the shell's own tests talk to: it numbers what it heard. `throw…` throws, `wait MS` asks to be woken. */
export const echo: Dialogue = {
  step(state, input, { now }): StepResult {
    const heard = (state as unknown as { heard?: string[] } | null)?.heard ?? [];
    const words = wordsOf(input);
    if (words.startsWith('throw')) throw new Error('thrown on purpose');
    const line = `${heard.length + 1}:${words}`;
    const next = { v: 1, lang: 'hans', heard: [...heard, words] } as unknown as State;
    const pause = /^wait (\d+)$/.exec(words)?.[1];
    const wakes: Wake[] =
      pause === undefined ? [] : [{ id: `n${heard.length}`, kind: 'nudge', at: now + Number(pause) }];
    const says = words === 'hush' ? [] : [{ kind: 'line', key: line } as unknown as Say];
    const forget = words === 'forget';
    return {
      state: next,
      says,
      wakes,
      cancel: forget ? 'all' : [],
      forget,
      toast: null,
      links: [],
    } as unknown as StepResult;
  },
  render: (says) =>
    says.map((say) => {
      const line = (say as unknown as { key: string }).key;
      if (line.includes(':markup')) return { html: `<b>${line}` };
      if (line.includes(':edit')) return { html: line, edit: 'card' };
      const track = line.includes(':card') ? { track: 'card' } : {};
      return { html: line, buttons: [[{ text: 'go', data: `go${line.length}` }]], ...track };
    }),
  parse(text) {
    const value = tryJson(text) as { v?: number } | null;
    if (value === null) return { kind: 'unreadable' };
    return value.v === 1 ? { kind: 'state', state: value as unknown as State } : { kind: 'newer' };
  },
  serialize: (state) => JSON.stringify(state),
  trace: () => ({ state: 'echo', rules: [] }),
  count: () => {},
  sorry: zhCN['talk.sorry'],
  toast: (key) => key,
};

function wordsOf(input: Input): string {
  switch (input.kind) {
    case 'text':
    case 'forward':
      return input.text;
    case 'press':
      return `press ${input.data}`;
    case 'command':
      return `/${input.name} ${input.arg}`.trim();
    case 'wake':
      return `woke ${input.what}`;
    default:
      return input.kind;
  }
}

function tryJson(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return null;
  }
}

export interface LoggedLine {
  readonly level: string;
  readonly message: string;
  readonly fields: LogFields;
}

/** A log that keeps its lines. */
export function keepingLog(): Log & { readonly lines: LoggedLine[] } {
  const lines: LoggedLine[] = [];
  const at =
    (level: string) =>
    (message: string, fields: LogFields = {}) =>
      void lines.push({ level, message, fields });
  return { lines, debug: at('debug'), info: at('info'), warn: at('warn'), error: at('error') };
}

/** Figures as lines, to look at. */
export function keepingMetrics(): Metrics & { readonly seen: string[] } {
  const seen: string[] = [];
  return {
    seen,
    update: (kind, outcome) => void seen.push(`update ${kind} ${outcome}`),
    delivery: (outcome) => void seen.push(`delivery ${outcome}`),
    retry: (reason) => void seen.push(`retry ${reason}`),
    staleCommit: () => void seen.push('stale'),
    setAside: (what) => void seen.push(`setAside ${what}`),
    storeFailure: () => void seen.push('storeFailure'),
    telegramSuccess: () => {},
  };
}

export interface RunningBot {
  readonly bot: Bot;
  readonly store: Store;
  readonly log: ReturnType<typeof keepingLog>;
  readonly metrics: ReturnType<typeof keepingMetrics>;
  readonly url: string | null;
  stop(): Promise<void>;
}

export interface BotOptions {
  readonly store: Store;
  readonly dialogue?: Dialogue;
  readonly settings?: Partial<BotSettings>;
  readonly webhookSecret?: string;
  readonly makeFile?: MakeFile;
}

/** The whole shell in this process, against the stand-in, over real HTTP. */
export async function startBot(standIn: StandIn, options: BotOptions): Promise<RunningBot> {
  const log = keepingLog();
  const metrics = keepingMetrics();
  const secret = options.webhookSecret;
  // The stand-in is told the address only after it is known, so the port is taken first.
  let server: HttpServer | null = null;
  let bot: Bot | null = null;
  if (secret !== undefined) {
    const late: Route = async (request, path) => (await bot?.route?.(request, path)) ?? null;
    server = await serve('127.0.0.1', 0, [late]);
  }
  const url = server === null ? null : `http://127.0.0.1:${server.port}/hook`;
  const settings: BotSettings = {
    token: standIn.token,
    apiRoot: standIn.url,
    mode: url === null ? 'polling' : 'webhook',
    webhook: url === null || secret === undefined ? null : { url, path: '/hook', secret },
    sendRate: 1000,
    retentionDays: 30,
    ignoreIds: [],
    ...options.settings,
  };
  const makeFile: MakeFile = async () => ({
    name: 'a.txt',
    bytes: new TextEncoder().encode('a'),
    as: 'document',
    caption: 'c',
    instead: 'no file',
  });
  const parts = {
    store: options.store,
    alone: false,
    dialogue: options.dialogue ?? echo,
    makeFile: options.makeFile ?? makeFile,
    texts: zhCN,
    log,
    metrics,
  };
  bot = createBot(settings, parts);
  const made = bot;
  void made.run();
  const stop = async () => {
    await Promise.all([server?.close(), made.stop(500)]);
  };
  return { bot: made, store: options.store, log, metrics, url, stop };
}

export interface TestStore {
  readonly name: 'redis' | 'leveldb';
  /** Another client of the same data (Redis), or the one there is (LevelDB locks its folder). */
  open(): Promise<Store>;
  readonly redis: RedisServer | null;
  remove(): Promise<void>;
}

export async function testStore(name: 'redis' | 'leveldb'): Promise<TestStore> {
  if (name === 'redis') {
    const redis = await startRedis();
    const opened: Store[] = [];
    const open = async () => {
      const store = await openStore({ redisUrl: redis.url, redisWait: 0, dataDir: '' });
      opened.push(store);
      return store;
    };
    const remove = async () => {
      await Promise.allSettled(opened.map((store) => store.close()));
      await redis.remove();
    };
    return { name, redis, open, remove };
  }
  const folder = mkdtempSync(join(tmpdir(), 'advisor-'));
  const store = await openStore({ redisUrl: null, redisWait: 0, dataDir: folder });
  const remove = async () => {
    await store.close();
    rmSync(folder, { recursive: true, force: true });
  };
  return { name, redis: null, open: async () => store, remove };
}
