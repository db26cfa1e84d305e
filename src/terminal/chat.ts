import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, parse } from 'node:path';
import { createInterface } from 'node:readline';
import { parseArgs } from 'node:util';
import type { Config } from '../config.ts';
import { COMMANDS, type CommandName, type Input } from '../dialogue/input.ts';
import { parseState, type State, serializeState } from '../dialogue/state.ts';
import { step } from '../dialogue/step.ts';
import { isIsoDate, shanghaiDay, shanghaiInstant } from '../domain/overdue.ts';
import { t } from '../render/catalog.ts';
import type { Button, OutMessage } from '../render/message.ts';
import { render } from '../render/render.ts';
import { openStore } from '../store/open.ts';
import type { Store } from '../store/store.ts';
import { expiryOf } from '../telegram/expiry.ts';
import { endQuietly } from './pipe.ts';
import { plainReply } from './plain.ts';

const CHAT = 'terminal';
const NOON = 12;
const DUE_AT_ONCE = 20;

/** What the terminal needs of the configuration. */
export type TerminalConfig = Pick<Config, 'redisUrl' | 'redisWait' | 'dataDir' | 'retentionDays' | 'operatorContact'>;

/** One talk: what stands in the store, and the buttons a number may choose. */
interface Talk {
  readonly store: Store;
  readonly config: TerminalConfig;
  readonly now: () => number;
  buttons: readonly Button[];
}

/**
 * The dialogue on standard input, in the same store and by the same steps as on Telegram: a TTY, or lines until they
 * end. `--today DATE` for another day. Resolves when the input ends.
 */
export async function runTerminal(config: TerminalConfig): Promise<void> {
  const { values } = parseArgs({ options: { today: { type: 'string' } }, allowPositionals: true, strict: false });
  const today = typeof values.today === 'string' ? values.today : undefined;
  if (today !== undefined && !isIsoDate(today)) throw new Error('--today must be YYYY-MM-DD');
  endQuietly();
  const started = Date.now();
  const noon = today === undefined ? started : shanghaiInstant(today, NOON);
  const now = () => noon + Date.now() - started;
  const folder = temporaryFolder(config);
  const store = await openStore({ ...config, dataDir: folder ?? config.dataDir });
  try {
    await talk({ store, config, now, buttons: [] });
  } finally {
    await store.close();
    if (folder) rmSync(folder, { recursive: true, force: true });
  }
}

/** Lines from a pipe are a talk of their own: nothing of an earlier one, and nothing stays; unless a store was named. */
function temporaryFolder(config: TerminalConfig): string | null {
  if (process.stdin.isTTY || config.redisUrl !== null || process.env.DATA_DIR) return null;
  return mkdtempSync(join(tmpdir(), 'overdue-advisor-'));
}

async function talk(session: Talk): Promise<void> {
  const tty = process.stdin.isTTY === true;
  if (tty) await handle(session, { kind: 'command', name: 'start', arg: '' });
  await wakeUp(session);
  // Lines are lost that come before somebody waits for them.
  const lines = createInterface({ input: process.stdin, output: process.stdout, prompt: '> ', terminal: tty });
  if (tty) lines.prompt();
  for await (const line of lines) {
    if (line.trim() !== '') await handle(session, inputOf(line, session.buttons));
    if (tty) lines.prompt();
  }
}

/** A number chooses a button, a slash a command; everything else is said. */
function inputOf(line: string, buttons: readonly Button[]): Input {
  const text = line.trim();
  const chosen = /^\d{1,2}$/.test(text) ? buttons[Number(text) - 1] : undefined;
  if (chosen && 'data' in chosen) return { kind: 'press', data: chosen.data };
  const command = /^\/([a-z]+)\s*(.*)$/s.exec(text);
  const name = COMMANDS.find((known) => known === command?.[1]);
  return name ? { kind: 'command', name: name as CommandName, arg: command?.[2] ?? '' } : { kind: 'text', text: line };
}

/** Reminders whose day has come since the last talk. */
async function wakeUp(session: Talk): Promise<void> {
  for (const item of await session.store.due(session.now(), DUE_AT_ONCE)) {
    if (item.kind !== 'wake' || item.chat !== CHAT) continue;
    await handle(session, { kind: 'wake', id: item.id, what: item.wake }, `w${item.id}`);
  }
}

async function handle(session: Talk, input: Input, seen: string | null = null): Promise<void> {
  const { store, config } = session;
  const now = session.now();
  const record = await store.read(CHAT, now);
  const state = stateOf(record?.state);
  const house = { retentionDays: config.retentionDays, operatorContact: config.operatorContact };
  const result = step(state, input, { now, house, unlimited: true });
  const outcome = await store.commit({
    chat: CHAT,
    seen,
    expected: record?.version ?? 0,
    state: serializeState(result.state),
    tombstone: result.forget,
    outbox: [],
    wakes: result.wakes,
    cancel: result.cancel,
    expiresAt: expiryOf(result.state, config.retentionDays, now, result.forget),
    owner: CHAT,
    ownedUntil: now,
    now,
  });
  if (outcome.kind !== 'committed')
    process.stderr.write(`not kept: ${outcome.kind === 'failed' ? outcome.reason : outcome.kind}\n`);
  await print(session, result.state, result.says, now);
}

function stateOf(text: string | undefined): State | null {
  if (text === undefined) return null;
  const parsed = parseState(text);
  return parsed.kind === 'state' ? parsed.state : null;
}

async function print(session: Talk, state: State, says: Parameters<typeof render>[0], now: number): Promise<void> {
  const messages = render(says, state, shanghaiDay(now));
  const { text, buttons } = plainReply(messages, t(state.lang, 'talk.terminal.choices', {}));
  // Buttons under an earlier message stay pressable, as they do on Telegram.
  if (buttons.length > 0) session.buttons = buttons;
  const files = await Promise.all(messages.flatMap(({ file }) => (file ? [writeOut(state, file)] : [])));
  const said = [text, ...files].filter((part) => part.trim() !== '');
  if (said.length > 0) process.stdout.write(`${said.join('\n\n')}\n\n`);
}

/** A file of the talk, written to the folder the program was started in, and named. */
async function writeOut(state: State, { kind, data }: NonNullable<OutMessage['file']>): Promise<string> {
  const { orderFile } = await import('../outputs/order.ts');
  const file = await orderFile(kind, data, (error) => process.stderr.write(`a file could not be made: ${error}\n`));
  if ('say' in file) return file.say;
  return t(state.lang, 'talk.terminal.file', { caption: file.caption, file: writeBeside(file.filename, file.bytes) });
}

/** Writes under the name or, should that be there, the next free one: what was filled in is never written over. */
function writeBeside(filename: string, bytes: Uint8Array): string {
  const { name, ext } = parse(filename);
  for (let at = 1; ; at++) {
    const free = at === 1 ? filename : `${name}-${at}${ext}`;
    try {
      writeFileSync(free, bytes, { flag: 'wx' });
      return free;
    } catch (error) {
      if ((error as NodeJS.ErrnoException).code !== 'EEXIST') throw error;
    }
  }
}
