import type { Input } from '../dialogue/input.ts';
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
}

/** One job: something that happened in a chat, under the id it is marked as seen by. */
export interface Job {
  readonly chat: ChatId;
  readonly seen: string;
  readonly input: Input;
}

/** Steps and renders a job on the record as read. 'newer': its state is not ours to touch. Throws what the dialogue throws. */
export function takeTurn(
  dialogue: Dialogue,
  shell: Shell,
  job: Job,
  record: ChatRecord | null,
  days: number,
): Turn | 'newer' {
  const now = shell.now();
  const known = knownOf(dialogue, record);
  if (known === 'newer') return 'newer';
  const { result, lost } = stepFrom(dialogue, known, job.input, now);
  const messages = dialogue.render(result.says, result.state, now);
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
    expiresAt: expiryOf(result.state, days, now, result.forget),
  };
  const toast = result.toast === null ? null : dialogue.toast(result.toast, result.state);
  return { commit, toast, unreadable: lost ? (record?.state ?? null) : null };
}

/** The commit for a job whose handling throws: the state as it is, one kind sentence, the id seen. */
export function apologize(dialogue: Dialogue, shell: Shell, job: Job, record: ChatRecord | null, days: number): Commit {
  const now = shell.now();
  // A wake nobody waits for ends in silence.
  const silent = job.input.kind === 'wake';
  return {
    ...frame(shell, job, record, now),
    state: record?.state ?? '',
    outbox: silent ? [] : [{ body: packBody({ html: dialogue.sorry }, now) }],
    wakes: [],
    cancel: [],
    expiresAt: now + days * 86_400_000,
  };
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
  now: number,
): { result: StepResult; lost: boolean } {
  if (!lost || input.kind === 'wake') return { result: dialogue.step(state, input, { now }), lost };
  const first = dialogue.step(null, { kind: 'lost' }, { now });
  const then = dialogue.step(first.state, input, { now });
  return { result: { ...then, says: [...first.says, ...then.says], cancel: 'all' }, lost };
}
