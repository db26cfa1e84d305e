import type { Input, Moment } from '../dialogue/input.ts';
import type { ParsedState, State } from '../dialogue/state.ts';
import type { Say, StepResult } from '../dialogue/step.ts';
import type { Instant } from '../domain/overdue.ts';
import type { OutMessage } from '../render/message.ts';
import type { Store } from '../store/store.ts';

/** What a log line may hold: ids, kinds, counts, codes. Never what people wrote or owe. */
export type LogFields = Readonly<Record<string, string | number | boolean | null | undefined>>;

/** The log as the shell uses it; pino fits. */
export interface Log {
  debug(fields: LogFields, message: string): void;
  info(fields: LogFields, message: string): void;
  warn(fields: LogFields, message: string): void;
  error(fields: LogFields, message: string): void;
}

/** How an update or wake ended. `declined`: its state was written by a newer version; somebody else must take it. */
export type Outcome = 'committed' | 'alreadySeen' | 'setAside' | 'ignored' | 'declined' | 'unsettled';

/** How an outbox entry ended. `plain`: without its markup; `refused`: Telegram will never take it; `gone`: the chat is. */
export type Delivery = 'sent' | 'edited' | 'plain' | 'refused' | 'gone';

/** Counters the shell feeds. No user, no text, no platform. Durations in milliseconds. */
export interface Metrics {
  updateSettled(kind: string, outcome: Outcome, ms: number): void;
  delivered(outcome: Delivery, ms: number): void;
  retried(reason: 'rateLimit' | 'server' | 'network' | 'store'): void;
  staleCommit(): void;
  stateSetAside(): void;
  said(says: readonly Say[]): void;
  telegramReached(now: Instant): void;
  unsettled(count: number): void;
  outboxInHand(count: number): void;
}

/** The pure dialogue, as the shell calls it. */
export interface Dialogue {
  step(state: State | null, input: Input, moment: Moment): StepResult;
  render(says: readonly Say[], state: State): readonly OutMessage[];
  parse(text: string): ParsedState;
  serialize(state: State): string;
  /** The one kind sentence for an update that could not be handled; null state: language not known. */
  sorry(state: State | null): string;
}

/** A made file, ready to upload. */
export interface MadeFile {
  readonly name: string;
  readonly bytes: Uint8Array;
  readonly as: 'document' | 'photo';
}

export type MakeFile = (recipe: { readonly kind: string; readonly data: string }) => Promise<MadeFile>;

/** What the parts of the shell share. */
export interface Shell {
  readonly store: Store;
  readonly dialogue: Dialogue;
  readonly log: Log;
  readonly metrics: Metrics;
  readonly now: () => Instant;
  /** This process, as owner of outboxes and leases: unique per start. */
  readonly owner: string;
}
