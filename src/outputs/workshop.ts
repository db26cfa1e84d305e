import { type ChildProcess, fork } from 'node:child_process';
import { join } from 'node:path';
import type { OutFile } from './file.ts';
import { FileRefused } from './files.ts';
import { packageRoot } from './packageRoot.ts';
import { createQueue } from './queue.ts';
import type { Answer } from './workshopProcess.ts';

export interface WorkshopOptions {
  /** What the process runs: compiled. */
  readonly entry?: string;
  /** So many files may wait or be in the making; more are refused. */
  readonly limit?: number;
  /** The process ends after so long without work. */
  readonly idleMs?: number;
  /** A file that takes longer is given up. */
  readonly patienceMs?: number;
}

/** Makes files one after the other in a process of its own. */
export interface Workshop {
  /** As `makeFile`; rejects with `FileRefused` at once if too many wait. */
  make(kind: string, data: string): Promise<OutFile>;
  /** The process held at the moment. */
  readonly pid: number | undefined;
}

const ENTRY = join('dist', 'src', 'outputs', 'workshopProcess.js');
const HEAP = ['--max-old-space-size=160', '--max-semi-space-size=4'];

/**
 * The libraries that draw and pack take the processor and keep what they loaded. In a process of its own (a thread gives
 * back little of it) the bot goes on answering meanwhile, and all memory comes back when it ends. It starts with the
 * first file, knows nothing of the bot's secrets, and ends when idle; after a failure the next file gets a fresh one.
 */
export function createWorkshop(options: WorkshopOptions = {}): Workshop {
  const { limit = 20, idleMs = 30_000, patienceMs = 20_000 } = options;
  const queue = createQueue(limit);
  let worker: ChildProcess | null = null;
  let idle: NodeJS.Timeout | undefined;

  const start = (): ChildProcess => {
    const fresh = fork(options.entry ?? join(packageRoot(), ENTRY), [], {
      env: {},
      execArgv: HEAP,
      serialization: 'advanced',
      stdio: ['ignore', 'ignore', 'ignore', 'ipc'],
    });
    // Its end while nothing is made concerns nobody but the next file, which needs another one.
    fresh.on('error', () => {});
    fresh.once('exit', () => {
      if (worker === fresh) worker = null;
    });
    return fresh;
  };

  const end = (): void => {
    worker?.kill('SIGKILL');
    worker = null;
  };

  const work = async (kind: string, data: string): Promise<OutFile> => {
    clearTimeout(idle);
    worker ??= start();
    const held = worker;
    hold(held, true);
    try {
      return fileOf(await answerOf(held, { kind, data }, patienceMs));
    } catch (error) {
      if (!(error instanceof FileRefused)) end();
      throw error;
    } finally {
      hold(held, false);
      idle = setTimeout(end, idleMs).unref();
    }
  };

  return {
    make: async (kind, data) => {
      const made = queue.enqueue(() => work(kind, data));
      if (made === null) throw new FileRefused('out.busy');
      return made;
    },
    get pid() {
      return worker?.pid;
    },
  };
}

/** Only while it works it keeps this process alive. */
function hold(worker: ChildProcess, held: boolean): void {
  if (held) worker.ref();
  else worker.unref();
  if (held) worker.channel?.ref();
  else worker.channel?.unref();
}

/** One answer to one question; rejects if the process fails, ends or takes too long. */
function answerOf(worker: ChildProcess, ask: { kind: string; data: string }, patienceMs: number): Promise<Answer> {
  return new Promise<Answer>((resolve, reject) => {
    const late = setTimeout(() => settle(() => reject(new Error('the workshop took too long'))), patienceMs);
    const answered = (answer: unknown) => settle(() => resolve(answer as Answer));
    const failed = (error: Error) => settle(() => reject(error));
    const ended = () => settle(() => reject(new Error('the workshop ended')));
    const settle = (then: () => void): void => {
      clearTimeout(late);
      worker.off('message', answered).off('error', failed).off('exit', ended);
      then();
    };
    worker.once('message', answered).once('error', failed).once('exit', ended);
    worker.send(ask, (error) => error && failed(error));
  });
}

function fileOf(answer: Answer): OutFile {
  if ('file' in answer) return answer.file;
  if ('say' in answer) throw new FileRefused(answer.say);
  throw answer.failed;
}
