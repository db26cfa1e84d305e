import type { MessageKey } from '../../locales/index.ts';
import type { Instant, IsoDate } from '../domain/overdue.ts';
import type { Wake } from '../domain/wake.ts';
import type { NewLink } from './link.ts';
import type { Choice, Say } from './says.ts';
import type { State } from './state.ts';

/** When something happens: the instant, and the Shanghai day it falls on. */
export interface Clock {
  readonly now: Instant;
  readonly today: IsoDate;
  /** A fresh unguessable token, should a link be made; null where none can be. */
  readonly token?: string | null;
}

/** A step being built: the state so far and what is to be said. */
export interface Turn {
  readonly state: State;
  readonly says: readonly Say[];
  readonly wakes: readonly Wake[];
  readonly cancel: readonly string[] | 'all';
  /** /delete: the facts go, a tombstone stays. */
  readonly forget: boolean;
  /** A short line for answerCallbackQuery. */
  readonly toast: MessageKey | null;
  /** Deep links to keep before this is committed. */
  readonly links: readonly NewLink[];
  /** The last step was taken back: there is no other to take back. */
  readonly undone?: boolean;
  /** Rules whose answer was called wrong, to be counted. */
  readonly wrong?: readonly string[];
  /** A masked sentence for the operator, to be sent and not kept. */
  readonly report?: string;
}

export function turnOf(state: State): Turn {
  return { state, says: [], wakes: [], cancel: [], forget: false, toast: null, links: [] };
}

export function saying(turn: Turn, ...says: readonly Say[]): Turn {
  return { ...turn, says: [...turn.says, ...says] };
}

export function withState(turn: Turn, change: Partial<State>): Turn {
  return { ...turn, state: { ...turn.state, ...change } };
}

/** One sentence, perhaps with buttons under it. */
export function line(
  key: MessageKey,
  params: Readonly<Record<string, string>> = {},
  choices: readonly Choice[] = [],
): Say {
  return { kind: 'line', key, params, choices };
}
