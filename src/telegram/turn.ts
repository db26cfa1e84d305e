import type { Fold } from '../dialogue/fold.ts';
import type { Input, Moment } from '../dialogue/input.ts';
import type { NewLink } from '../dialogue/link.ts';
import type { State } from '../dialogue/state.ts';
import type { StepResult } from '../dialogue/step.ts';
import type { Instant } from '../domain/overdue.ts';
import type { ChatId, ChatRecord, Commit } from '../store/store.ts';
import type { Aside } from './aside.ts';
import { OWNED_MS } from './delivery.ts';
import { expiryOf } from './expiry.ts';
import { packBody } from './line.ts';
import { dropLinks, newToken, usedToken } from './links.ts';
import type { Dialogue, Shell } from './ports.ts';
import type { KnownRecord } from './recent.ts';
import type { Trace } from './trace.ts';

/** What is to be committed for one input, and what to tell the press that caused it. */
export interface Turn {
  readonly commit: Commit;
  /** What the commit's state is the text of. */
  readonly state?: State;
  readonly toast: string | null;
  /** The old state could not be read: it is to be kept under another key first. */
  readonly unreadable: string | null;
  /** Deep links to keep before the commit. */
  readonly links: readonly NewLink[];
  /** What is to be done once the commit stands, however often it is tried; it may be done twice. */
  readonly after?: () => Promise<void>;
  /** What goes beside the outbox when this commits. */
  readonly aside?: () => void;
  /** For the log. */
  readonly trace?: Trace;
}

/** What every turn is taken with. */
export interface Setting {
  readonly dialogue: Dialogue;
  readonly shell: Shell;
  readonly retentionDays: number;
  readonly botName: string;
  readonly aside: Aside;
}

/** One job: something that happened in a chat, under the id it is marked as seen by. */
export interface Job {
  readonly chat: ChatId;
  readonly seen: string;
  readonly input: Input;
  /** When Telegram got it, where that says whether it waited. */
  readonly at?: Instant;
}

/** Makes the turn of a job from the record as read. 'newer': its state is not ours to touch. */
export type Take = (record: KnownRecord | null, fold?: Fold) => Turn | 'newer';

/** A job that brings its own way of taking it: something in a group. `open` rejects if the store does not answer. */
export interface OpenJob {
  readonly chat: ChatId;
  readonly seen: string;
  open(): Promise<Take>;
}

/** Steps and renders a job on the record as read. 'newer': its state is not ours to touch. Throws what the dialogue throws. */
export function takeTurn(setting: Setting, job: Job, record: KnownRecord | null, fold?: Fold): Turn | 'newer' {
  const { dialogue, shell, retentionDays, botName } = setting;
  const now = shell.now();
  const known = knownOf(dialogue, record);
  if (known === 'newer') return 'newer';
  const moment = { now, token: newToken(), ...(fold === undefined ? {} : { fold }) };
  const { result, lost } = stepFrom(dialogue, known, withReplyTrack(job.input, record), moment);
  const messages = dialogue.render(result.says, result.state, now, botName);
  const outbox = messages.map((message) => ({
    body: packBody(message, now),
    ...(message.track === undefined ? {} : { track: message.track }),
  }));
  const commit: Commit = {
    ...frameOf(shell, job, record, now),
    state: dialogue.serialize(result.state),
    ...(result.forget ? { tombstone: true } : {}),
    outbox,
    wakes: result.wakes,
    cancel: result.cancel,
    expiresAt: expiryOf(result.state, retentionDays, now, result.forget),
  };
  const toast = result.toast === null ? null : dialogue.toast(result.toast, result.state);
  const unreadable = lost ? (record?.state ?? null) : null;
  const aside = () => {
    dialogue.count(job.input, result);
    besides(setting.aside, job.chat, known.state, result);
  };
  const trace = dialogue.trace(result.state, result.says);
  const after = afterwards(shell, job, result.forget, now);
  return { commit, state: result.state, toast, unreadable, links: result.links, aside, trace, ...after };
}

/** The commit for a job whose handling throws: the state as it is, one kind sentence, the id seen. */
export function apologize(
  { dialogue, shell, retentionDays }: Setting,
  job: Job | OpenJob,
  record: ChatRecord | null,
): Commit {
  const now = shell.now();
  // A wake nobody waits for ends in silence; so does what a group would have to read for one member.
  const silent = !('input' in job) || job.input.kind === 'wake';
  return {
    ...frameOf(shell, job, record, now),
    state: record?.state ?? '',
    outbox: silent ? [] : [{ body: packBody({ html: dialogue.sorry }, now) }],
    wakes: [],
    cancel: [],
    expiresAt: now + retentionDays * 86_400_000,
  };
}

/** A menu of its own for a chat that changes its characters, and a sentence the person sends to the operator. */
function besides(aside: Aside, chat: ChatId, before: State | null, { state, report }: StepResult): void {
  if (state.lang !== (before?.lang ?? 'hans')) aside.menu(chat, state.lang);
  if (report !== undefined) aside.report(report);
}

/** /delete takes the links along; a one-time link is gone once it was used. */
function afterwards({ store }: Shell, { chat, input }: Job, forget: boolean, now: number): Pick<Turn, 'after'> {
  const used = usedToken(input);
  if (forget) return { after: () => dropLinks(store, chat, now) };
  return used === null ? {} : { after: () => store.deleteTokens([used]) };
}

/** What every commit of a job holds. */
export function frameOf(
  shell: Shell,
  job: { readonly chat: ChatId; readonly seen: string | null },
  record: ChatRecord | null,
  now: number,
) {
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
function knownOf(dialogue: Dialogue, record: KnownRecord | null): Known | 'newer' {
  if (record === null || record.state === '') return { state: null, lost: false };
  if (record.parsed !== undefined) return { state: record.parsed, lost: false };
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
