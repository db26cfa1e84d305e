import type { Advice, ReasonFinding } from '../domain/advice.ts';
import type { Range } from '../domain/facts.ts';

/** A reason whose place changed; `null` where it was or is not among the reasons. */
export interface Moved {
  readonly id: string;
  readonly before: number | null;
  readonly after: number | null;
}

/** What another advice says differently: for what-ifs and after an answer. */
export interface Difference {
  /** Reasons among the first places of either, whose place changed; those that rose first. */
  readonly reasons: readonly Moved[];
  readonly risksAdded: readonly string[];
  readonly risksGone: readonly string[];
  readonly stepsAdded: readonly string[];
  readonly stepsGone: readonly string[];
  /** Interest so far, before and after, fen; `null` where either is not known or both are equal. */
  readonly cost: { readonly before: Range; readonly after: Range } | null;
  readonly limitationChanged: boolean;
}

const PLACES = 3;

/** What changes from one advice to another. */
export function difference(before: Advice, after: Advice): Difference {
  return {
    reasons: moved(before.reasons, after.reasons),
    risksAdded: only(after.risks, before.risks),
    risksGone: only(before.risks, after.risks),
    stepsAdded: only(after.steps, before.steps),
    stepsGone: only(before.steps, after.steps),
    cost: costs(before, after),
    limitationChanged: before.limitation !== after.limitation,
  };
}

interface Named {
  readonly id: string;
}

function only(list: readonly Named[], other: readonly Named[]): readonly string[] {
  return list.filter((one) => !other.some((two) => two.id === one.id)).map((one) => one.id);
}

function moved(before: readonly ReasonFinding[], after: readonly ReasonFinding[]): readonly Moved[] {
  const rank = (list: readonly ReasonFinding[], id: string) => list.find((one) => one.id === id)?.rank ?? null;
  const shown = [...after.slice(0, PLACES), ...before.slice(0, PLACES)].map((one) => one.id);
  return [...new Set(shown)]
    .map((id) => ({ id, before: rank(before, id), after: rank(after, id) }))
    .filter((move) => move.before !== move.after)
    .sort((a, b) => rise(b) - rise(a));
}

function rise(move: Moved): number {
  const away = PLACES + 1;
  return (move.before ?? away) - (move.after ?? away);
}

function costs(before: Advice, after: Advice): Difference['cost'] {
  const one = before.cost?.soFar ?? null;
  const two = after.cost?.soFar ?? null;
  if (one === null || two === null || (one.min === two.min && one.max === two.max)) return null;
  return { before: one, after: two };
}
