import type { Limitation } from '../domain/advice.ts';
import type { EvidenceId, Facts, LenderKind, Range, Status } from '../domain/facts.ts';

/** Half-open bounds: `from` counts in, `to` does not. */
export interface Bounds {
  readonly from?: number;
  readonly to?: number;
}

/** Facts with what the platform table adds to them; what rules match on. */
export interface View extends Facts {
  readonly kind: LenderKind;
  readonly product: 'payLater' | 'cashLoan' | 'creditCard' | 'lease' | null;
  readonly guarantor: boolean | null;
  readonly summoned2026: boolean;
  /** Whether the product reaches the credit record, as the table knows it. */
  readonly reporting: 'yes' | 'mostly' | 'depends' | 'unknown';
  readonly limitation: Limitation;
}

/** A condition as data: all its fields must hold. */
export interface Condition {
  readonly platform?: readonly string[];
  readonly kind?: readonly LenderKind[];
  readonly product?: readonly NonNullable<View['product']>[];
  readonly guarantor?: boolean;
  readonly summoned2026?: boolean;
  readonly reporting?: readonly View['reporting'][];
  /** Days. */
  readonly daysOverdue?: Bounds;
  /** Fen. */
  readonly amount?: Bounds;
  /** Bounds on the low or the high end of a range alone: for a range these decide where `daysOverdue` cannot. */
  readonly daysMin?: Bounds;
  readonly daysMax?: Bounds;
  readonly amountMin?: Bounds;
  readonly amountMax?: Bounds;
  /** Holds where these are not known. */
  readonly lacks?: readonly ('amount' | 'daysOverdue')[];
  readonly limitation?: readonly Limitation[];
  readonly status?: readonly Status[];
  /** Excluded where one of these holds; not knowing does not matter. */
  readonly unless?: readonly EvidenceId[];
  readonly holds?: readonly EvidenceId[];
  readonly fails?: readonly EvidenceId[];
  readonly any?: readonly Condition[];
  readonly not?: Condition;
}

/** Names of the facts a condition can lack. */
export type MissingFact = 'platform' | 'kind' | 'daysOverdue' | 'amount' | 'status' | EvidenceId;

export type Verdict =
  | { readonly kind: 'applies' }
  | { readonly kind: 'excluded'; readonly by: MissingFact }
  | { readonly kind: 'unknown'; readonly missing: readonly MissingFact[] };

const APPLIES: Verdict = { kind: 'applies' };

/** Whether a condition holds for the facts: applies, excluded by which fact, or unknown for lack of which. */
export function match(condition: Condition, view: View): Verdict {
  const missing: MissingFact[] = [];
  for (const verdict of parts(condition, view)) {
    if (verdict.kind === 'excluded') return verdict;
    if (verdict.kind === 'unknown') missing.push(...verdict.missing);
  }
  return missing.length === 0 ? APPLIES : { kind: 'unknown', missing };
}

function* parts(condition: Condition, view: View): Generator<Verdict> {
  if (condition.platform) yield oneOf(condition.platform, view.platform, 'platform');
  if (condition.kind) yield oneOf(condition.kind, view.kind === 'unknown' ? null : view.kind, 'kind', view.kind);
  if (condition.product) yield oneOf(condition.product, view.product, 'kind');
  if (condition.guarantor !== undefined) yield same(condition.guarantor, view.guarantor, 'platform');
  if (condition.summoned2026 !== undefined) yield same(condition.summoned2026, view.summoned2026, 'platform');
  if (condition.reporting) yield oneOf(condition.reporting, view.reporting, 'platform');
  if (condition.daysOverdue) yield within(condition.daysOverdue, view.daysOverdue, 'daysOverdue');
  if (condition.amount) yield within(condition.amount, view.amount, 'amount');
  yield* ends(condition, view);
  for (const fact of condition.lacks ?? []) if (view[fact] !== null) yield { kind: 'excluded', by: fact };
  if (condition.limitation && !condition.limitation.includes(view.limitation)) {
    yield { kind: 'excluded', by: 'daysOverdue' };
  }
  for (const id of condition.unless ?? []) if (view.evidence[id] === true) yield { kind: 'excluded', by: id };
  if (condition.status) yield oneOf(condition.status, view.status, 'status');
  for (const id of condition.holds ?? []) yield held(id, true, view);
  for (const id of condition.fails ?? []) yield held(id, false, view);
  if (condition.any) yield anyOf(condition.any, view);
  if (condition.not) yield negated(match(condition.not, view));
}

function* ends(condition: Condition, view: View): Generator<Verdict> {
  if (condition.daysMin) yield within(condition.daysMin, low(view.daysOverdue), 'daysOverdue');
  if (condition.daysMax) yield within(condition.daysMax, high(view.daysOverdue), 'daysOverdue');
  if (condition.amountMin) yield within(condition.amountMin, low(view.amount), 'amount');
  if (condition.amountMax) yield within(condition.amountMax, high(view.amount), 'amount');
}

function low(range: Range | null): Range | null {
  return range === null ? null : { min: range.min, max: range.min };
}

function high(range: Range | null): Range | null {
  const max = range?.max ?? Number.POSITIVE_INFINITY;
  return range === null ? null : { min: max, max };
}

function oneOf<T extends string>(allowed: readonly T[], value: T | null, fact: MissingFact, raw?: T): Verdict {
  if (raw !== undefined && allowed.includes(raw)) return APPLIES;
  if (value === null) return { kind: 'unknown', missing: [fact] };
  return allowed.includes(value) ? APPLIES : { kind: 'excluded', by: fact };
}

function same(wanted: boolean, value: boolean | null, fact: MissingFact): Verdict {
  if (value === null) return { kind: 'unknown', missing: [fact] };
  return value === wanted ? APPLIES : { kind: 'excluded', by: fact };
}

/** A range lies inside (applies), outside (excluded) or across the bounds (unknown). */
function within(bounds: Bounds, range: Range | null, fact: MissingFact): Verdict {
  if (range === null) return { kind: 'unknown', missing: [fact] };
  const from = bounds.from ?? Number.NEGATIVE_INFINITY;
  const to = bounds.to ?? Number.POSITIVE_INFINITY;
  const max = range.max ?? Number.POSITIVE_INFINITY;
  if (max < from || range.min >= to) return { kind: 'excluded', by: fact };
  if (range.min >= from && (max < to || to === Number.POSITIVE_INFINITY)) return APPLIES;
  return { kind: 'unknown', missing: [fact] };
}

function held(id: EvidenceId, wanted: boolean, view: View): Verdict {
  const value = view.evidence[id];
  if (value === undefined || value === 'unsure') return { kind: 'unknown', missing: [id] };
  return value === wanted ? APPLIES : { kind: 'excluded', by: id };
}

function anyOf(conditions: readonly Condition[], view: View): Verdict {
  const missing: MissingFact[] = [];
  let by: MissingFact = 'status';
  for (const condition of conditions) {
    const verdict = match(condition, view);
    if (verdict.kind === 'applies') return APPLIES;
    if (verdict.kind === 'unknown') missing.push(...verdict.missing);
    else by = verdict.by;
  }
  return missing.length === 0 ? { kind: 'excluded', by } : { kind: 'unknown', missing };
}

function negated(verdict: Verdict): Verdict {
  if (verdict.kind === 'applies') return { kind: 'excluded', by: 'status' };
  return verdict.kind === 'excluded' ? APPLIES : verdict;
}
