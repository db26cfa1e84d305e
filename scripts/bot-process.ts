import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { packageRoot } from '../src/outputs/packageRoot.ts';

const root = packageRoot();

export interface BotProcess {
  readonly child: ChildProcess;
  /** What it wrote so far, standard output and error together. */
  readonly output: () => string;
  readonly exited: Promise<{ readonly code: number | null; readonly signal: NodeJS.Signals | null }>;
  /** Resolves when it wrote a line that matches. */
  wrote(pattern: RegExp): Promise<void>;
  /** Sends the signal and waits for the end. */
  kill(signal: NodeJS.Signals): Promise<void>;
}

const running = new Set<ChildProcess>();
process.on('exit', () => {
  for (const child of running) child.kill('SIGKILL');
});

/** Starts `node dist/main.js`, or another program, with this environment and nothing else of ours. */
export function startProcess(env: Readonly<Record<string, string>>, program = 'dist/main.js'): BotProcess {
  const child = spawn(process.execPath, [program], {
    cwd: root,
    env: { PATH: process.env.PATH ?? '', ...env },
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  running.add(child);
  let text = '';
  for (const stream of [child.stdout, child.stderr]) {
    stream.setEncoding('utf8').on('data', (chunk: string) => {
      text += chunk;
      child.emit('wrote');
    });
  }
  const exited = once(child, 'exit').then(([code, signal]) => {
    running.delete(child);
    return { code, signal };
  });
  const wrote = async (pattern: RegExp): Promise<void> => {
    while (!pattern.test(text)) {
      const ended = await Promise.race([once(child, 'wrote').then(() => false), exited.then(() => true)]);
      if (ended && !pattern.test(text)) throw new Error(`it ended without writing ${pattern}:\n${text}`);
    }
  };
  const kill = async (signal: NodeJS.Signals): Promise<void> => {
    child.kill(signal);
    await exited;
  };
  return { child, output: () => text, exited, wrote, kill };
}

/** A folder of its own; `remove` takes it away. */
export function tempFolder(): { readonly path: string; remove(): void } {
  const path = mkdtempSync(join(tmpdir(), 'advisor-'));
  return { path, remove: () => rmSync(path, { recursive: true, force: true }) };
}
