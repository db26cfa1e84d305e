import type { Band, EvidenceUse, ReasonFinding } from '../domain/advice.ts';
import type { EvidenceId, Held } from '../domain/facts.ts';
import { bandWeights, type DayBand } from './bands.ts';
import { type Condition, match, type View } from './rule.ts';

/** A possible reason, as data. */
export interface ReasonRule<R extends string = string, S extends string = string> {
  readonly id: R;
  /** Subjective weight per day band; 0 means: not without direct evidence. */
  readonly priors: readonly number[];
  /** Only possible where one of these holds: never shown without, gone where all are denied. */
  readonly needs?: readonly [EvidenceId, ...EvidenceId[]];
  /** Direct evidence: it leads, whatever its prior. */
  readonly establishedBy?: readonly [EvidenceId, ...EvidenceId[]];
  readonly sources: readonly [S, ...S[]];
}

export type Multipliers<R extends string = string> = Readonly<Partial<Record<R, number>>>;

/** A circumstance other than evidence (amount, product, lender) that raises or lowers reasons. */
export interface ContextRule<R extends string = string> {
  readonly id: string;
  readonly when: Condition;
  readonly multipliers: Multipliers<R>;
}

/** Everything the ranking reads; the engine itself names no rule. */
export interface ReasonBook<R extends string = string, S extends string = string> {
  readonly bands: readonly DayBand[];
  /** Days an open range ("more than 90") is taken to reach beyond its start. */
  readonly openDays: number;
  readonly reasons: readonly ReasonRule<R, S>[];
  readonly holds: Readonly<Partial<Record<EvidenceId, Multipliers<R>>>>;
  readonly fails: Readonly<Partial<Record<EvidenceId, Multipliers<R>>>>;
  readonly context: readonly ContextRule<R>[];
  readonly wording: { readonly likelyFrom: number; readonly possibleFrom: number };
  readonly undecided: { readonly topBelow: number; readonly gapBelow: number };
  /** Score an established reason starts from where its prior is lower. */
  readonly establishedFloor: number;
}

/** One reason as it stands in the distribution; hidden ones weigh but are not shown. */
export interface Scored<R extends string = string, S extends string = string> {
  readonly rule: ReasonRule<R, S>;
  readonly score: number;
  readonly share: number;
  readonly established: boolean;
  readonly shown: boolean;
  readonly raisedBy: readonly EvidenceUse[];
  readonly loweredBy: readonly EvidenceUse[];
}

interface Effect<R extends string> {
  readonly evidence: string;
  readonly held: boolean;
  readonly multipliers: Multipliers<R>;
}

/** What is not due yet has been overdue no day, whatever else is not known. */
const NOT_YET = { min: 0, max: 0 };

/** Scores of all reasons, in the order of the book, shares summing to 1. */
export function scoreReasons<R extends string, S extends string>(
  book: ReasonBook<R, S>,
  view: View,
): readonly Scored<R, S>[] {
  const days = view.status === 'notOverdue' ? NOT_YET : view.daysOverdue;
  const weights = bandWeights(days, book.bands, book.openDays);
  const effects = effectsOf(book, view);
  const scored = book.reasons.map((rule) => score(rule, weights, effects, view, book.establishedFloor));
  const total = scored.reduce((sum, one) => sum + one.score, 0);
  return scored.map((one) => ({ ...one, share: total === 0 ? 0 : one.score / total }));
}

function effectsOf<R extends string>(book: ReasonBook<R>, view: View): readonly Effect<R>[] {
  const effects: Effect<R>[] = [];
  for (const [id, held] of Object.entries(view.evidence) as [EvidenceId, Held][]) {
    const table = held === true ? book.holds[id] : held === false ? book.fails[id] : undefined;
    if (table !== undefined) effects.push({ evidence: id, held: held === true, multipliers: table });
  }
  for (const rule of book.context) {
    if (match(rule.when, view).kind === 'applies') {
      effects.push({ evidence: `context.${rule.id}`, held: true, multipliers: rule.multipliers });
    }
  }
  return effects;
}

function score<R extends string, S extends string>(
  rule: ReasonRule<R, S>,
  weights: readonly number[],
  effects: readonly Effect<R>[],
  view: View,
  floor: number,
): Scored<R, S> {
  const established = rule.establishedBy?.some((id) => view.evidence[id] === true) ?? false;
  const possible = need(rule, view);
  let value = rule.priors.reduce((sum, prior, band) => sum + prior * (weights[band] ?? 0), 0);
  if (established) value = Math.max(value, floor);
  const raisedBy: EvidenceUse[] = [];
  const loweredBy: EvidenceUse[] = [];
  for (const { evidence, held, multipliers } of effects) {
    const multiplier = multipliers[rule.id];
    if (multiplier === undefined || multiplier === 1) continue;
    value *= multiplier;
    (multiplier > 1 ? raisedBy : loweredBy).push({ evidence, held, multiplier });
  }
  if (possible === 'no' && !established) value = 0;
  return {
    rule,
    score: value,
    share: 0,
    established,
    shown: value > 0 && (possible === 'yes' || established),
    raisedBy: raisedBy.sort((a, b) => b.multiplier - a.multiplier),
    loweredBy: loweredBy.sort((a, b) => a.multiplier - b.multiplier),
  };
}

function need(rule: ReasonRule, view: View): 'yes' | 'no' | 'unknown' {
  if (rule.needs === undefined) return 'yes';
  if (rule.needs.some((id) => view.evidence[id] === true)) return 'yes';
  return rule.needs.every((id) => view.evidence[id] === false) ? 'no' : 'unknown';
}

/** The reasons to show, likeliest first: established ones lead, then by score; equal scores keep the book's order. */
export function rankReasons<R extends string, S extends string>(
  book: ReasonBook<R, S>,
  scored: readonly Scored<R, S>[],
): readonly ReasonFinding<R, S>[] {
  return scored
    .filter((one) => one.shown)
    .sort((a, b) => Number(b.established) - Number(a.established) || b.score - a.score)
    .map((one, index) => ({
      id: one.rule.id,
      rank: index + 1,
      band: bandOf(book, one),
      share: one.share,
      established: one.established,
      raisedBy: one.raisedBy,
      loweredBy: one.loweredBy,
      sources: one.rule.sources,
    }));
}

function bandOf(book: ReasonBook, one: Scored): Band {
  if (one.established || one.share >= book.wording.likelyFrom) return 'likely';
  return one.share >= book.wording.possibleFrom ? 'possible' : 'lessLikely';
}

/** Nothing stands out: nothing is established, and the first is too small or too close to the second. */
export function isUndecided(book: ReasonBook, ranked: readonly ReasonFinding[]): boolean {
  const [first, second] = ranked;
  if (first === undefined) return true;
  if (first.established) return false;
  return first.share < book.undecided.topBelow || first.share - (second?.share ?? 0) < book.undecided.gapBelow;
}
