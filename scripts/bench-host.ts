import { type ChildProcess, type SpawnOptions, spawn, spawnSync } from 'node:child_process';
import { once } from 'node:events';
import { readFileSync } from 'node:fs';
import { createServer } from 'node:net';
import { cpus, loadavg, totalmem } from 'node:os';

/** What is measured runs on one core; what serves and loads it on the other. */
export const BOT_CORE = 0;
export const LOAD_CORE = 1;

const TICK_MS = 10;

const running = new Set<ChildProcess>();
process.on('exit', () => {
  for (const child of running) child.kill('SIGKILL');
});

const pins = spawnSync('taskset', ['--version'], { stdio: 'ignore' }).status === 0 && cpus().length > 1;

/** Starts a program on one core, where the machine allows that. It is killed with this process. */
export function startOn(core: number, program: string, args: readonly string[], options: SpawnOptions): ChildProcess {
  const child = pins
    ? spawn('taskset', ['-c', String(core), program, ...args], options)
    : spawn(program, args, options);
  running.add(child);
  child.once('exit', () => running.delete(child));
  return child;
}

/** Ends a process and waits for it. */
export async function end(child: ChildProcess, signal: NodeJS.Signals = 'SIGKILL'): Promise<void> {
  if (child.exitCode !== null || child.signalCode !== null) return;
  const gone = once(child, 'exit');
  child.kill(signal);
  await gone;
}

/** Processor time a process has used so far, all threads, user and system, in ms (steps of 10). */
export function cpuOf(child: ChildProcess): number {
  const stat = readFileSync(`/proc/${child.pid}/stat`, 'utf8');
  const fields = stat.slice(stat.lastIndexOf(')') + 2).split(' ');
  return (Number(fields[11]) + Number(fields[12])) * TICK_MS;
}

/** Resident memory of a process in MB: now, and the most it ever had. */
export function memoryOf(child: ChildProcess): { readonly now: number; readonly peak: number } {
  const status = readFileSync(`/proc/${child.pid}/status`, 'utf8');
  const field = (name: string) => Number(new RegExp(`${name}:\\s+(\\d+)`).exec(status)?.[1] ?? 0) / 1024;
  return { now: field('VmRSS'), peak: field('VmHWM') };
}

/** A port nobody listens on just now. */
export async function freePort(): Promise<number> {
  const server = createServer().listen(0, '127.0.0.1');
  await once(server, 'listening');
  const { port } = server.address() as { port: number };
  server.close();
  await once(server, 'close');
  return port;
}

export const pause = (ms: number): Promise<void> => new Promise((resolve) => setTimeout(resolve, ms));

/** The value below which a share `at` (0–1) of the values lies; NaN of none. */
export function quantile(values: readonly number[], at: number): number {
  const sorted = [...values].sort((a, b) => a - b);
  return sorted[Math.min(sorted.length - 1, Math.floor(at * sorted.length))] ?? Number.NaN;
}

export const median = (values: readonly number[]): number => quantile(values, 0.5);

/** What the figures were measured on, in one line. */
export function machineLine(): string {
  const model = cpus()[0]?.model.trim() ?? 'unknown processor';
  const redis = spawnSync('redis-server', ['--version'], { encoding: 'utf8' }).stdout ?? '';
  const version = /v=([\d.]+)/.exec(redis)?.[1] ?? 'none';
  const pinned = pins ? 'bot on one core, Bot API and Redis on the other' : 'processes not pinned';
  const memory = Math.round(totalmem() / 2 ** 30);
  const busy = loadavg()[0]?.toFixed(1);
  return `${cpus().length} × ${model}, ${memory} GB, Node ${process.versions.node}, Redis ${version}, ${pinned}; load of the machine before the run ${busy}`;
}
