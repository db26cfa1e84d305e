import { randomBytes } from 'node:crypto';
import type { Input, Moment } from '../dialogue/input.ts';
import type { NewLink } from '../dialogue/link.ts';
import type { State } from '../dialogue/state.ts';
import type { StepResult } from '../dialogue/step.ts';
import type { ChatId, ChatRecord, Commit } from '../store/store.ts';
import { OWNED_MS } from './delivery.ts';
import { expiryOf } from './expiry.ts';
import { packBody } from './line.ts';
import type { Dialogue, Shell } from './ports.ts';

/** What is to be committed for one input, and what to tell the press that caused it. */
export interface Turn {
  readonly commit: Commit;
  readonly toast: string | null;
  /** The old state could not be read: it is to be kept under another key first. */
  readonly unreadable: string | null;
  /** Deep links to keep before the commit. */
  readonly links: readonly NewLink[];
}

/** What every turn is taken with. */
export interface Setting {
  readonly dialogue: Dialogue;
  readonly shell: Shell;
  readonly retentionDays: number;
  readonly botName: string;
}

/** One job: something that happened in a chat, under the id it is marked as seen by. */
export interface Job {
  readonly chat: ChatId;
  readonly seen: string;
  readonly input: Input;
}

/** Steps and renders a job on the record as read. 'newer': its state is not ours to touch. Throws what the dialogue throws. */
export function takeTurn(setting: Setting, job: Job, record: ChatRecord | null): Turn | 'newer' {
  const { dialogue, shell, retentionDays, botName } = setting;
  const now = shell.now();
  const known = knownOf(dialogue, record);
  if (known === 'newer') return 'newer';
  const { result, lost } = stepFrom(dialogue, known, withReplyTrack(job.input, record), { now, token: freshToken() });
  const messages = dialogue.render(result.says, result.state, now, botName);
  const outbox = messages.map((message) => ({
    body: packBody(message, now),
    ...(message.track === undefined ? {} : { track: message.track }),
  }));
  const commit: Commit = {
    ...frame(shell, job, record, now),
    state: dialogue.serialize(result.state),
    ...(result.forget ? { tombstone: true } : {}),
    outbox,
    wakes: result.wakes,
    cancel: result.cancel,
    expiresAt: expiryOf(result.state, retentionDays, now, result.forget),
  };
  const toast = result.toast === null ? null : dialogue.toast(result.toast, result.state);
  return { commit, toast, unreadable: lost ? (record?.state ?? null) : null, links: result.links };
}

/** The commit for a job whose handling throws: the state as it is, one kind sentence, the id seen. */
export function apologize({ dialogue, shell, retentionDays }: Setting, job: Job, record: ChatRecord | null): Commit {
  const now = shell.now();
  // A wake nobody waits for ends in silence.
  const silent = job.input.kind === 'wake';
  return {
    ...frame(shell, job, record, now),
    state: record?.state ?? '',
    outbox: silent ? [] : [{ body: packBody({ html: dialogue.sorry }, now) }],
    wakes: [],
    cancel: [],
    expiresAt: now + retentionDays * 86_400_000,
  };
}

/** 96 bits: nobody guesses one in a day. */
function freshToken(): string {
  return randomBytes(12).toString('base64url');
}

function frame(shell: Shell, job: Job, record: ChatRecord | null, now: number) {
  return {
    chat: job.chat,
    seen: job.seen,
    expected: record?.version ?? 0,
    owner: shell.owner,
    ownedUntil: now + OWNED_MS,
    now,
  };
}

type Known = { readonly state: State | null; readonly lost: boolean };

/** An empty state is a chat we know nothing of (its first update was set aside). */
function knownOf(dialogue: Dialogue, record: ChatRecord | null): Known | 'newer' {
  if (record === null || record.state === '') return { state: null, lost: false };
  const parsed = dialogue.parse(record.state);
  if (parsed.kind === 'newer') return 'newer';
  return parsed.kind === 'state' ? { state: parsed.state, lost: false } : { state: null, lost: true };
}

/** After a lost state the honest sentence comes first, then the answer. */
function stepFrom(
  dialogue: Dialogue,
  { state, lost }: Known,
  input: Input,
  moment: Moment,
): { result: StepResult; lost: boolean } {
  if (!lost || input.kind === 'wake') return { result: dialogue.step(state, input, moment), lost };
  const first = dialogue.step(null, { kind: 'lost' }, moment);
  const then = dialogue.step(first.state, input, moment);
  return { result: { ...then, says: [...first.says, ...then.says], cancel: 'all' }, lost };
}

/** Tells the dialogue which of our messages was replied to: it knows them by name only. */
function withReplyTrack(input: Input, record: ChatRecord | null): Input {
  if (input.kind !== 'text' || input.replyTo === undefined || record === null) return input;
  const track = Object.entries(record.sent).find(([, id]) => id === input.replyTo)?.[0];
  return track === undefined ? input : { ...input, replyTrack: track };
}
