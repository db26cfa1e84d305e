import { once } from 'node:events';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { BOT_CORE, end, median, pause, startOn } from './bench-host.ts';
import type { Figure } from './bench-report.ts';
import type { Load } from './bench-world.ts';

const ROUNDS = 7;
const LOOK_MS = 4;
const MAIN = fileURLToPath(new URL('../main.js', import.meta.url));

/** Rows about the time from the start of node to the first sign of life; the embedded store, a new folder each time. */
export async function startFigures(load: Load): Promise<Figure[]> {
  const apiRoot = await load.order<string>({ do: 'open', name: 'start' });
  const [terminal, polling]: [number[], number[]] = [[], []];
  for (let round = 0; round < ROUNDS; round++) {
    terminal.push(await inFolder(untilAnswer));
    polling.push(await inFolder((folder) => untilPoll(load, apiRoot, folder)));
  }
  return [
    { id: 'start.terminal', unit: 'ms', value: median(terminal) },
    { id: 'start.polling', unit: 'ms', value: median(polling) },
  ];
}

async function inFolder(work: (folder: string) => Promise<number>): Promise<number> {
  const folder = mkdtempSync(join(tmpdir(), 'bench-start-'));
  try {
    return await work(folder);
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

async function untilAnswer(folder: string): Promise<number> {
  const started = performance.now();
  const env = { PATH: process.env.PATH ?? '', DATA_DIR: folder };
  const child = startOn(BOT_CORE, process.execPath, [MAIN], { stdio: ['pipe', 'pipe', 'inherit'], env });
  child.stdin?.end('花呗欠8000，逾期45天，突然没人打电话了\n');
  await once(child.stdout!, 'data');
  const ms = performance.now() - started;
  child.stdout!.resume();
  await once(child, 'exit');
  return ms;
}

async function untilPoll(load: Load, apiRoot: string, folder: string): Promise<number> {
  const polls = () => load.order<number>({ do: 'calls', name: 'start', method: 'getUpdates' });
  const before = await polls();
  const started = performance.now();
  const env = {
    PATH: process.env.PATH ?? '',
    DATA_DIR: folder,
    BOT_TOKEN: '4242:stand-in',
    TELEGRAM_API_ROOT: apiRoot,
    LOG_LEVEL: 'error',
  };
  const child = startOn(BOT_CORE, process.execPath, [MAIN], { stdio: ['ignore', 'ignore', 'inherit'], env });
  while ((await polls()) === before) await pause(LOOK_MS);
  const ms = performance.now() - started;
  await end(child);
  return ms;
}
