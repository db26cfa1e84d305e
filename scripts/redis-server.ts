import { type ChildProcess, spawn, spawnSync } from 'node:child_process';
import { once } from 'node:events';
import { mkdtempSync, rmSync } from 'node:fs';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Redis } from 'ioredis';

export interface RedisServerOptions {
  /** Any directive of redis.conf, by name. */
  readonly config?: Readonly<Record<string, string | number>>;
  readonly port?: number;
}

/** One real redis-server on loopback, with a folder of its own. */
export interface RedisServer {
  readonly port: number;
  readonly url: string;
  readonly folder: string;
  /** A plain client for looking in from outside; closed with the server. */
  readonly client: Redis;
  readonly pid: () => number;
  /** Ends it (SIGTERM by default) and waits; the folder stays. */
  kill(signal?: NodeJS.Signals): Promise<void>;
  /** Starts it again on the same port and folder. */
  start(): Promise<void>;
  freeze(): void;
  thaw(): void;
  /** Kills it and removes its folder. */
  remove(): Promise<void>;
}

/** A port nobody listens on just now, whose cluster bus port (+10000) exists too. */
export async function freePort(): Promise<number> {
  for (;;) {
    const server = createServer().listen(0, '127.0.0.1');
    await once(server, 'listening');
    const { port } = server.address() as { port: number };
    server.close();
    await once(server, 'close');
    if (port < 55_000) return port;
  }
}

/** Starts a redis-server without persistence unless `config` asks for it; resolves when it answers. */
export async function startRedis(options: RedisServerOptions = {}): Promise<RedisServer> {
  const port = options.port ?? (await freePort());
  const folder = mkdtempSync(join(tmpdir(), 'redis-'));
  const config = { save: '', appendonly: 'no', 'repl-diskless-sync-delay': 0, ...options.config };
  let child: ChildProcess | null = null;
  let watcher: ChildProcess | null = null;
  const password = options.config?.requirepass;
  const client = new Redis(port, '127.0.0.1', {
    ...(password === undefined ? {} : { password: String(password) }),
    lazyConnect: true,
    retryStrategy: () => 50,
    maxRetriesPerRequest: null,
  });
  client.on('error', () => {});

  const kill = async (signal: NodeJS.Signals = 'SIGTERM') => {
    const running = child;
    if (running === null || running.exitCode !== null || running.signalCode !== null) return;
    const exit = once(running, 'exit');
    running.kill(signal);
    await exit;
    watcher?.kill('SIGKILL');
  };

  const start = async () => {
    const directives = Object.entries(config).flatMap(([name, value]) => [`--${name}`, String(value)]);
    const args = ['--port', String(port), '--bind', '127.0.0.1', '--dir', folder, '--daemonize', 'no', ...directives];
    child = spawn('redis-server', args, { stdio: ['ignore', 'pipe', 'pipe'] });
    watcher = endWithUs(child);
    const log = collect(child);
    await Promise.race([
      readyLine(child),
      once(child, 'exit').then(() => Promise.reject(new Error(`redis-server ended:\n${log()}`))),
    ]);
    if (client.status === 'wait') await client.connect();
    await client.ping();
  };
  try {
    await start();
  } catch (error) {
    await kill('SIGKILL');
    throw error;
  }

  return {
    port,
    url: `redis://${password === undefined ? '' : `:${password}@`}127.0.0.1:${port}`,
    folder,
    client,
    pid: () => child!.pid!,
    kill,
    start,
    freeze: () => child!.kill('SIGSTOP'),
    thaw: () => child!.kill('SIGCONT'),
    remove: async () => {
      client.disconnect();
      await kill('SIGKILL');
      rmSync(folder, { recursive: true, force: true });
    },
  };
}

/** Kills the server when this process ends, however it ends: a killed test worker runs no exit handler. */
function endWithUs(child: ChildProcess): ChildProcess {
  const watcher = spawn('sh', ['-c', 'read _; kill -9 "$0"', String(child.pid)], {
    stdio: ['pipe', 'ignore', 'ignore'],
  });
  watcher.unref();
  return watcher;
}

/** The last lines a child printed, for the message of a failed start. */
function collect(child: ChildProcess): () => string {
  let text = '';
  const keep = (chunk: Buffer) => {
    text = (text + chunk.toString()).slice(-2_000);
  };
  child.stdout!.on('data', keep);
  child.stderr!.on('data', keep);
  return () => text;
}

function readyLine(child: ChildProcess): Promise<void> {
  return new Promise((resolve) => {
    let text = '';
    child.stdout!.on('data', (chunk: Buffer) => {
      text += chunk.toString();
      if (text.includes('eady to accept connections')) resolve();
    });
  });
}

export interface RedisCluster {
  readonly nodes: readonly RedisServer[];
  /** All nodes, comma-separated, as REDIS_URL takes them. */
  readonly url: string;
  remove(): Promise<void>;
}

/** Starts `masters` masters with `replicas` replicas each and waits until every node sees the whole cluster. */
export async function startRedisCluster(masters = 3, replicas = 0): Promise<RedisCluster> {
  const config = { 'cluster-enabled': 'yes', 'cluster-node-timeout': 2_000 };
  const nodes = await Promise.all(Array.from({ length: masters * (1 + replicas) }, () => startRedis({ config })));
  const addresses = nodes.map((node) => `127.0.0.1:${node.port}`);
  const create = ['--cluster', 'create', ...addresses, '--cluster-replicas', String(replicas), '--cluster-yes'];
  const made = spawnSync('redis-cli', create, { encoding: 'utf8' });
  if (made.status !== 0) throw new Error(`redis-cli --cluster create failed:\n${made.stdout}${made.stderr}`);
  await Promise.all(nodes.map((node) => until(() => isWhole(node))));
  return {
    nodes,
    url: nodes.map((node) => node.url).join(','),
    remove: async () => {
      await Promise.all(nodes.map((node) => node.remove()));
    },
  };
}

/** cluster_state:ok, and a replica has its link up. */
async function isWhole(node: RedisServer): Promise<boolean> {
  const [state, replication] = [await node.client.cluster('INFO'), await node.client.info('replication')];
  return String(state).includes('cluster_state:ok') && !replication.includes('master_link_status:down');
}

/** Asks every 20 ms until it is so; fails after 20 s. */
export async function until(isSo: () => Promise<boolean> | boolean): Promise<void> {
  const end = Date.now() + 20_000;
  while (!(await isSo())) {
    if (Date.now() > end) throw new Error('it did not become so within 20 s');
    await new Promise((resolve) => setTimeout(resolve, 20));
  }
}
