import type { Wake } from '../domain/wake.ts';
import type { Input, Moment } from './input.ts';
import { newState, type State } from './state.ts';

/** What is to be said, as data; `render` makes messages of it. (Being built.) */
export interface Say {
  readonly kind: string;
}

export interface StepResult {
  readonly state: State;
  readonly says: readonly Say[];
  readonly wakes: readonly Wake[];
  readonly cancel: readonly string[] | 'all';
  /** /delete: the facts go, a tombstone stays. */
  readonly forget: boolean;
  /** A short line for answerCallbackQuery. */
  readonly toast: string | null;
}

/** One thing that happened, stepped. Pure: no clock, no I/O. `state: null` is a chat we know nothing of. */
export function step(state: State | null, _input: Input, _moment: Moment): StepResult {
  return {
    state: state ?? newState(),
    says: [{ kind: 'stub' }],
    wakes: [],
    cancel: [],
    forget: false,
    toast: null,
  };
}
