import { randomUUID } from 'node:crypto';
import { Cluster, Redis, type RedisOptions } from 'ioredis';
import type { Instant } from '../domain/overdue.ts';
import { Keys } from './keys.ts';
import {
  escapePart,
  isSeenIn,
  packChat,
  packEntry,
  packWakes,
  seenToken,
  unpackDue,
  unpackEntry,
  unpackRecord,
} from './pack.ts';
import { ConnectedPresence, connectionName, namesIn, type Registry } from './presence.ts';
import { away, refusal } from './redis-errors.ts';
import { COMMIT_CODE, SCRIPTS, type ScriptName } from './scripts.ts';
import type { ChatId, ChatRecord, Commit, CommitOutcome, DueItem, OutboxEntry, Store } from './store.ts';

export interface RedisConfig {
  /** redis:// or rediss://; several nodes separated by commas are a Cluster. */
  readonly url: string;
  /** Replicas a commit waits for; 0 for none. */
  readonly wait: number;
  /** In front of every key; without braces, which would move the hash tag. */
  readonly prefix?: string;
  /** Whose clock counts; the server's if not said. */
  readonly clock?: 'own' | 'caller';
  /** Milliseconds until a command without answer counts as away. */
  readonly timeoutMs?: number;
}

type Client = Redis | Cluster;
type Arg = string | number;
type Script = (...args: Arg[]) => Promise<unknown>;

const DEFAULT_PREFIX = 'oa:';
const DEFAULT_TIMEOUT_MS = 3_000;
const WAIT_TIMEOUT_MS = 1_000;

const CLOSE_TIMEOUT_MS = 1_000;
const INSTANCES_MS = 86_400_000;

/** Connects and gives the store. Rejects with StoreAway if no node answers in time. */
export async function openRedis(config: RedisConfig): Promise<Store> {
  const name = randomUUID().slice(0, 13);
  const client = connect(config, name);
  // Commands that fail later tell their callers themselves; on opening only this event tells why.
  let latest: unknown = null;
  client.on('error', (error) => {
    latest = error;
  });
  try {
    // A Cluster asked amid a failover may say nothing at all, for ever: another try finds it whole.
    await inTime(
      client.connect().then(() => client.ping()),
      2 * (config.timeoutMs ?? DEFAULT_TIMEOUT_MS),
    );
  } catch (error) {
    client.disconnect();
    throw away(latest ?? error);
  }
  return new RedisStore(client, new Keys(config.prefix ?? DEFAULT_PREFIX), config, name);
}

async function inTime(work: Promise<unknown>, ms: number): Promise<void> {
  let timer: NodeJS.Timeout | undefined;
  const late = new Promise((_, reject) => {
    timer = setTimeout(() => reject(new Error(`no connection within ${ms} ms`)), ms);
  });
  await Promise.race([work, late]).finally(() => clearTimeout(timer));
}

function connect(config: RedisConfig, name: string): Client {
  const urls = config.url.split(',').map((url) => url.trim());
  const timeout = config.timeoutMs ?? DEFAULT_TIMEOUT_MS;
  const options = {
    commandTimeout: timeout,
    connectTimeout: timeout,
    // Its timer would hold the process for two seconds after a failed opening.
    disconnectTimeout: 200,
    // A connection that fell silent (a lost network tells nobody) is given up, not just its commands.
    socketTimeout: timeout,
    // A blip is bridged by one reconnection; a longer absence is told to the caller at once.
    maxRetriesPerRequest: 1,
    // A former primary keeps its connections after a failover by DNS: ask again where the name leads now.
    reconnectOnError: (error: Error) => error.message.startsWith('READONLY'),
    lazyConnect: true,
    connectionName: connectionName(name),
  } satisfies RedisOptions;
  const retryStrategy = (times: number) => Math.min(50 * 2 ** Math.min(times, 10), 1_000);
  if (urls.length === 1) return new Redis(urls[0]!, { ...options, retryStrategy, scripts: { ...SCRIPTS } });
  const { username, password, protocol } = new URL(urls[0]!);
  return new Cluster(urls, {
    lazyConnect: true,
    // A Cluster's own queue knows no time limit: with every node away its callers would wait for ever.
    enableOfflineQueue: false,
    scripts: { ...SCRIPTS },
    clusterRetryStrategy: retryStrategy,
    slotsRefreshTimeout: timeout,
    redisOptions: {
      ...options,
      ...(username === '' ? {} : { username: decodeURIComponent(username) }),
      ...(password === '' ? {} : { password: decodeURIComponent(password) }),
      ...(protocol === 'rediss:' ? { tls: {} } : {}),
    },
  });
}

class RedisStore implements Store {
  readonly #client: Client;
  readonly #keys: Keys;
  readonly #wait: number;
  /** The now a script goes by: '' for the server's. */
  readonly #time: (now: Instant) => Arg;
  readonly presence: ConnectedPresence;

  constructor(client: Client, keys: Keys, { wait, clock = 'own' }: RedisConfig, name: string) {
    this.#client = client;
    this.#keys = keys;
    this.#wait = wait;
    this.#time = clock === 'own' ? () => '' : (now) => now;
    this.presence = new ConnectedPresence(name, registryOf(client, keys.instances));
  }

  async read(chat: ChatId): Promise<ChatRecord | null> {
    const raw = await answered(this.#client.get(this.#keys.chat(chat).record));
    return raw === null ? null : unpackRecord(raw);
  }

  async saw(chat: ChatId, seen: string): Promise<boolean> {
    const raw = await answered(this.#client.get(this.#keys.chat(chat).record));
    return raw !== null && isSeenIn(raw, seen);
  }

  async commit(commit: Commit): Promise<CommitOutcome> {
    const entries = commit.outbox.map((entry, index) => ({ id: `${commit.expected + 1}-${index}`, ...entry }));
    const args = this.#commitArgs(commit, entries);
    try {
      const { reply, replicas } = await this.#runCommit(args);
      return this.#outcome(commit, entries, reply, replicas);
    } catch (error) {
      const reason = refusal(error);
      if (reason === null) throw away(error);
      return { kind: 'failed', reason };
    }
  }

  #commitArgs(commit: Commit, entries: readonly OutboxEntry[]): Arg[] {
    const keys = this.#keys.chat(commit.chat);
    const cancel = commit.cancel === 'all' ? '*' : commit.cancel.map((id) => `${escapePart(id)},`).join('');
    return [
      ...[keys.record, keys.outbox, keys.due, keys.aside],
      ...[seenToken(commit.seen), commit.expected, commit.expected + 1, commit.state, commit.tombstone ? '1' : ''],
      ...[lifeSpan(commit.expiresAt, commit.now), escapePart(commit.owner)],
      ...[commit.ownedUntil - commit.now, this.#time(commit.now)],
      ...[packChat(commit.chat), cancel, packWakes(commit.wakes)],
      ...entries.map(packEntry),
    ];
  }

  /** WAIT travels with the script: the same connection, no round trip more. */
  async #runCommit(args: Arg[]): Promise<{ reply: number[]; replicas: number }> {
    if (this.#wait === 0) return { reply: (await this.#call('oaCommit', args)) as number[], replicas: 0 };
    const pipeline = this.#client.pipeline();
    (pipeline as unknown as Record<ScriptName, (...args: Arg[]) => unknown>).oaCommit(...args);
    pipeline.wait(this.#wait, WAIT_TIMEOUT_MS);
    const [commit, wait] = (await pipeline.exec()) as [[Error | null, unknown], [Error | null, unknown]];
    if (commit[0]) throw commit[0];
    return { reply: commit[1] as number[], replicas: wait[0] ? 0 : Number(wait[1]) };
  }

  #outcome(commit: Commit, entries: readonly OutboxEntry[], reply: number[], replicas: number): CommitOutcome {
    const [code, owns, earlier = 0] = reply;
    if (code === COMMIT_CODE.alreadySeen) return { kind: 'alreadySeen' };
    if (code === COMMIT_CODE.stale) return { kind: 'stale' };
    return {
      kind: 'committed',
      version: commit.expected + 1,
      owns: owns === 1,
      outbox: entries.map((entry) => entry.id),
      earlier,
      ...(replicas < this.#wait ? { unreplicated: true } : {}),
    };
  }

  async claimOutbox(
    chat: ChatId,
    owner: string,
    ownedUntil: Instant,
    now: Instant,
    gone: readonly string[] = [],
  ): Promise<readonly OutboxEntry[] | null> {
    const { record, outbox, due } = this.#keys.chat(chat);
    const args = [record, outbox, due, escapePart(owner), ownedUntil - now, this.#time(now), packChat(chat)];
    args.push(...gone.map(escapePart));
    const reply = (await this.#run('oaClaim', args)) as string[] | null;
    return reply === null ? null : reply.map(unpackEntry);
  }

  async settle(
    chat: ChatId,
    owner: string,
    entries: readonly { readonly id: string; readonly messageId?: number }[],
    options: { readonly release: boolean; readonly now: Instant },
  ): Promise<readonly OutboxEntry[]> {
    const { record, outbox, due } = this.#keys.chat(chat);
    const ended = entries.flatMap((entry) => [entry.id, entry.messageId ?? '']);
    const args = [escapePart(owner), options.release ? '1' : '', this.#time(options.now), packChat(chat), ...ended];
    return ((await this.#run('oaSettle', [record, outbox, due, ...args])) as string[]).map(unpackEntry);
  }

  async postponeOutbox(chat: ChatId, owner: string, at: Instant, now: Instant): Promise<void> {
    const { record, outbox, due } = this.#keys.chat(chat);
    const args = [escapePart(owner), at - now, packChat(chat), this.#time(now)];
    await this.#run('oaPostpone', [record, outbox, due, ...args]);
  }

  async due(now: Instant, limit: number, aheadMs = 0): Promise<readonly DueItem[]> {
    const sets = this.#keys.dueSets();
    const until = (this.#time(now) === now ? now : await this.#serverTime()) + aheadMs;
    const replies = await answered(
      Promise.all(sets.map((key) => this.#client.zrangebyscore(key, '-inf', until, 'WITHSCORES', 'LIMIT', 0, limit))),
    );
    const items: DueItem[] = [];
    for (const reply of replies) {
      for (let i = 0; i < reply.length; i += 2) items.push(unpackDue(reply[i]!, Number(reply[i + 1])));
    }
    return items.sort((a, b) => a.at - b.at).slice(0, limit);
  }

  async lease(name: string, owner: string, ttlMs: number, now: Instant): Promise<boolean> {
    return (await this.#run('oaLease', [this.#keys.lease(name), escapePart(owner), this.#time(now), ttlMs])) === 1;
  }

  async release(name: string, owner: string): Promise<void> {
    await this.#run('oaRelease', [this.#keys.lease(name), escapePart(owner)]);
  }

  async putToken(token: string, payload: string, expiresAt: Instant, now?: Instant): Promise<void> {
    const value = `${expiresAt}\t\t${payload}`;
    const key = this.#keys.token(token);
    await answered(
      now === undefined
        ? this.#client.set(key, value, 'PXAT', expiresAt)
        : this.#client.set(key, value, 'PX', lifeSpan(expiresAt, now)),
    );
  }

  async readToken(token: string, now: Instant): Promise<string | null> {
    const raw = await answered(this.#client.get(this.#keys.token(token)));
    const [, until, payload] = /^(\d+)\t[^\t]*\t(.*)$/s.exec(raw ?? '') ?? [];
    return payload === undefined || Number(until) <= now ? null : payload;
  }

  async claimToken(token: string, claimer: string, now: Instant): Promise<string | null> {
    const args = [this.#keys.token(token), `.${escapePart(claimer)}`, now];
    return (await this.#run('oaClaimToken', args)) as string | null;
  }

  async deleteTokens(tokens: readonly string[]): Promise<void> {
    await answered(Promise.all(tokens.map((token) => this.#client.del(this.#keys.token(token)))));
  }

  async setAside(chat: ChatId, state: string, expiresAt: Instant, now?: Instant): Promise<void> {
    const life = lifeSpan(expiresAt, now ?? (await this.#serverTime()));
    await this.#run('oaSetAside', [this.#keys.chat(chat).aside, state, life]);
  }

  async #serverTime(): Promise<Instant> {
    const [seconds, micros] = (await answered(this.#client.time())) as unknown as [number | string, number | string];
    return Number(seconds) * 1_000 + Math.floor(Number(micros) / 1_000);
  }

  async ping(): Promise<void> {
    await answered(this.#client.ping());
  }

  async close(): Promise<void> {
    await this.presence.leave();
    const timeout = new Promise<void>((resolve) => setTimeout(resolve, CLOSE_TIMEOUT_MS).unref());
    await Promise.race([this.#client.quit().catch(() => undefined), timeout]);
    this.#client.disconnect();
  }

  #run(script: ScriptName, args: Arg[]): Promise<unknown> {
    return answered(this.#call(script, args));
  }

  #call(script: ScriptName, args: Arg[]): Promise<unknown> {
    return (this.#client as unknown as Record<ScriptName, Script>)[script](...args);
  }
}

/**
 * The instances as a set, and the names of connections. Who lives is connected to every master of a Cluster, since it
 * looks for the others there: masters that don't answer tell nothing about anybody.
 */
function registryOf(client: Client, key: string): Registry {
  const listOf = async (node: Redis): Promise<readonly string[]> => namesIn(String(await node.client('LIST')));
  return {
    connections: async () => {
      const nodes = client instanceof Cluster ? client.nodes('master') : [client];
      const lists = await Promise.allSettled(nodes.map(listOf));
      return lists.flatMap((list) => (list.status === 'fulfilled' ? list.value : []));
    },
    members: () => client.smembers(key),
    // A member that lives longer than the key adds itself again.
    add: (name) => client.multi().sadd(key, name).pexpire(key, INSTANCES_MS).exec(),
    remove: (names) => client.srem(key, ...names),
  };
}

/** Milliseconds a key lives; at least one, since none would be an error. */
function lifeSpan(expiresAt: Instant, now: Instant): number {
  return Math.max(1, Math.round(expiresAt - now));
}

async function answered<T>(reply: Promise<T>): Promise<T> {
  try {
    return await reply;
  } catch (error) {
    throw away(error);
  }
}
