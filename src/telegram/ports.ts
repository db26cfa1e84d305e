import type { GroupInput } from '../dialogue/group.ts';
import type { Input, Moment } from '../dialogue/input.ts';
import type { ParsedState, State } from '../dialogue/state.ts';
import type { Say, StepResult } from '../dialogue/step.ts';
import type { Instant } from '../domain/overdue.ts';
import type { OutMessage } from '../render/message.ts';
import type { Store } from '../store/store.ts';
import type { Trace } from './trace.ts';

/** What a log line may hold: ids, kinds, counts, codes. Never what people wrote or owe. */
export interface LogFields {
  readonly update?: number | string;
  readonly chat?: string;
  readonly kind?: string;
  /** Name of the dialogue's state, never its content. */
  readonly state?: string;
  /** Ids of the rules that spoke. */
  readonly rules?: readonly string[];
  readonly outcome?: string;
  readonly method?: string;
  readonly code?: number;
  readonly attempt?: number;
  readonly count?: number;
  readonly ms?: number;
  readonly port?: number;
  readonly error?: unknown;
}

type Write = (message: string, fields?: LogFields) => void;

/** The log as the shell uses it. */
export interface Log {
  readonly debug: Write;
  readonly info: Write;
  readonly warn: Write;
  readonly error: Write;
}

export type UpdateKind = 'text' | 'press' | 'command' | 'forward' | 'group' | 'wake' | 'unsupported' | 'other';

/** How an update or wake ended. `declined`: a newer version wrote its state, which is left alone; `failed`: stopped before it could be settled. */
export type Outcome = 'committed' | 'alreadySeen' | 'setAside' | 'declined' | 'ignored' | 'failed';

/** The figures the shell feeds. No user, no text, no platform. */
export interface Metrics {
  update(kind: UpdateKind, outcome: Outcome, seconds: number): void;
  delivery(outcome: 'sent' | 'edited' | 'refused', seconds: number): void;
  retry(reason: 'flood' | 'server' | 'network'): void;
  staleCommit(): void;
  setAside(what: 'state' | 'update'): void;
  storeFailure(): void;
  telegramSuccess(): void;
}

/** What is counted: an input of a private chat or a group, by its kind. */
export type Counted = { readonly kind: (Input | GroupInput)['kind'] };

/** The pure dialogue, as the shell calls it. */
export interface Dialogue {
  step(state: State | null, input: Input, moment: Moment): StepResult;
  /** `botName` is who links into the private chat lead to. */
  render(says: readonly Say[], state: State, now: Instant, botName: string): readonly OutMessage[];
  parse(text: string): ParsedState;
  serialize(state: State): string;
  /** What the log tells of a step. */
  trace(state: State, says: readonly Say[]): Trace;
  /** Counts what an input was taken for; told once its commit stands, however often it was stepped. */
  count(input: Counted, made: Pick<StepResult, 'says' | 'wrong'>): void;
  /** The one kind sentence for an update that could not be handled. */
  readonly sorry: string;
  /** The short line a press is answered with. */
  toast(key: string, state: State): string | null;
}

/** A file ready to upload. Its texts are plain. */
export interface UploadFile {
  readonly name: string;
  readonly bytes: Uint8Array;
  readonly as: 'document' | 'photo';
  /** Stands where the message brings no caption of its own. */
  readonly caption: string;
  /** What to say if Telegram does not take it. */
  readonly instead: string;
}

/** A made file, or the sentence to say where it is not made. */
export type MadeFile = UploadFile | { readonly say: string };

/** Makes a file at sending time from its recipe. */
export type MakeFile = (recipe: { readonly kind: string; readonly data: string }) => Promise<MadeFile>;

/** What the parts of the shell share. */
export interface Shell {
  readonly store: Store;
  readonly log: Log;
  readonly metrics: Metrics;
  /** The wall clock: what users see, dates, what is written down. */
  readonly now: () => Instant;
  /** Milliseconds that never go back, for this process's own deadlines. */
  readonly ticks: () => number;
  /** This process as owner of outboxes and leases: unique per start. */
  readonly owner: string;
}
