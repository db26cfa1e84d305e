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
  readonly lacks?: readonly ('amount' | 'daysOverdue' | 'platform' | 'platformText')[];
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
export type MissingFact = 'platform' | 'platformText' | 'kind' | 'daysOverdue' | 'amount' | 'status' | EvidenceId;

export type Verdict =
  | { readonly kind: 'applies' }
  | { readonly kind: 'excluded'; readonly by: MissingFact }
  | { readonly kind: 'unknown'; readonly missing: readonly MissingFact[] };

const APPLIES: Verdict = { kind: 'applies' };

/** Whether a condition holds for the facts: applies, excluded by which fact, or unknown for lack of which. */
export function match(condition: Condition, view: View): Verdict {
  let missing: MissingFact[] | null = null;
  for (const key in condition) {
    const verdict = check(key as keyof Condition, condition, view);
    if (verdict.kind === 'excluded') return verdict;
    if (verdict.kind === 'unknown')
      missing = missing === null ? [...verdict.missing] : [...missing, ...verdict.missing];
  }
  return missing === null ? APPLIES : { kind: 'unknown', missing };
}

type Check<K extends keyof Condition> = (wanted: NonNullable<Condition[K]>, view: View) => Verdict;

/** One check for each field of a condition: a new field without a check doesn't compile. */
const CHECKS: { readonly [K in keyof Condition]-?: Check<K> } = {
  platform: (wanted, view) => oneOf(wanted, view.platform, 'platform'),
  kind: (wanted, view) => oneOf(wanted, view.kind === 'unknown' ? null : view.kind, 'kind', view.kind),
  product: (wanted, view) => oneOf(wanted, view.product, 'kind'),
  guarantor: (wanted, view) => same(wanted, view.guarantor, 'platform'),
  summoned2026: (wanted, view) => same(wanted, view.summoned2026, 'platform'),
  reporting: (wanted, view) => oneOf(wanted, view.reporting, 'platform'),
  daysOverdue: (wanted, view) => within(wanted, view.daysOverdue, 'daysOverdue'),
  amount: (wanted, view) => within(wanted, view.amount, 'amount'),
  daysMin: (wanted, view) => within(wanted, low(view.daysOverdue), 'daysOverdue'),
  daysMax: (wanted, view) => within(wanted, high(view.daysOverdue), 'daysOverdue'),
  amountMin: (wanted, view) => within(wanted, low(view.amount), 'amount'),
  amountMax: (wanted, view) => within(wanted, high(view.amount), 'amount'),
  lacks: (wanted, view) => excludedIf(wanted.find((fact) => view[fact] !== null)),
  limitation: (wanted, view) => excludedIf(wanted.includes(view.limitation) ? undefined : 'daysOverdue'),
  status: (wanted, view) => oneOf(wanted, view.status, 'status'),
  holds: (wanted, view) => all(wanted, true, view),
  fails: (wanted, view) => all(wanted, false, view),
  unless: (wanted, view) => excludedIf(wanted.find((id) => view.evidence[id] === true)),
  any: (wanted, view) => anyOf(wanted, view),
  not: (wanted, view) => negated(match(wanted, view)),
};

function check<K extends keyof Condition>(key: K, condition: Condition, view: View): Verdict {
  const wanted = condition[key];
  const run = CHECKS[key] as (wanted: NonNullable<Condition[K]>, view: View) => Verdict;
  return wanted === undefined ? APPLIES : run(wanted, view);
}

function excludedIf(fact: MissingFact | undefined): Verdict {
  return fact === undefined ? APPLIES : { kind: 'excluded', by: fact };
}

function all(ids: readonly EvidenceId[], wanted: boolean, view: View): Verdict {
  const missing: MissingFact[] = [];
  for (const id of ids) {
    const value = view.evidence[id];
    if (value === undefined || value === 'unsure') missing.push(id);
    else if (value !== wanted) return { kind: 'excluded', by: id };
  }
  return missing.length === 0 ? APPLIES : { kind: 'unknown', missing };
}

function low(range: Range | null): Range | null {
  return range === null ? null : { min: range.min, max: range.min };
}

function high(range: Range | null): Range | null {
  const max = range?.max ?? Number.MAX_SAFE_INTEGER;
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
