import type { Say } from '../dialogue/says.ts';
import type { State } from '../dialogue/state.ts';

/** What the log tells of a step: the name of the state it ended in, and the rules that spoke. Nothing of anybody. */
export interface Trace {
  readonly state: string;
  readonly rules: readonly string[];
}

/** Reasons are logged as far as a verdict shows them. */
const SHOWN_REASONS = 3;

export function traceOf(state: State, says: readonly Say[]): Trace {
  return { state: nameOf(state), rules: [...new Set(says.flatMap(rulesOf))] };
}

function nameOf({ hold, asking, told, debts }: State): string {
  if (hold) return 'held';
  if (asking) return asking.slot === 'evidence' ? `asking:${asking.question}` : `asking:${asking.slot}`;
  if (told.verdict) return 'advised';
  return debts.length > 0 ? 'case' : 'new';
}

function rulesOf(say: Say): readonly string[] {
  switch (say.kind) {
    case 'verdict':
    case 'brief':
      return [...say.advice.reasons.slice(0, SHOWN_REASONS), ...say.advice.steps].map(({ id }) => id);
    case 'answer':
      return [say.answer.id];
    case 'interrupt':
      return say.parts.map(({ id }) => id);
    case 'passOn':
      return say.says.flatMap(rulesOf);
    default:
      return [];
  }
}
