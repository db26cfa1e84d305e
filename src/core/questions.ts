import type { Evidence, EvidenceId } from '../domain/facts.ts';
import type { Multipliers, ReasonBook, Scored } from './reasons.ts';
import { type Condition, match, type View } from './rule.ts';

/** One answer to a discriminating question. `base`: how often it is given where no reason stands out (judgement). */
export interface OptionRule {
  readonly id: string;
  readonly sets: Evidence;
  readonly base: number;
}

/** A question that tells reasons apart. */
export interface QuestionRule<Q extends string = string> {
  readonly id: Q;
  /** Asked only while none of these is known. */
  readonly about: readonly [EvidenceId, ...EvidenceId[]];
  readonly when?: Condition;
  /** Asked before all others where this applies or may apply (of several, the book's first). */
  readonly firstWhen?: Condition;
  readonly options: readonly OptionRule[];
}

/** At most this many questions are asked about one debt. */
export const MAX_QUESTIONS = 5;

/** Below this gain (nats) a question is not worth a person's time. */
const LEAST_GAIN = 0.01;

/**
 * The question to ask next: the one that must come first, else the one expected to take away most uncertainty;
 * `null` where five were asked, none is left, or none would change much. Once a reason is established only the
 * one that must come first is still asked.
 */
export function nextQuestion<Q extends string>(
  questions: readonly QuestionRule<Q>[],
  book: ReasonBook,
  scored: readonly Scored[],
  view: View,
  asked: readonly string[],
): Q | null {
  if (asked.length >= MAX_QUESTIONS) return null;
  const open = questions.filter((question) => isOpen(question, view, asked));
  const first = open.find((question) => question.firstWhen && match(question.firstWhen, view).kind !== 'excluded');
  if (first !== undefined) return first.id;
  if (scored.some((one) => one.established)) return null;
  const shares = sharesOf(scored);
  let best: Q | null = null;
  let most = LEAST_GAIN;
  for (const question of open) {
    const gain = gainOf(question, book, shares);
    if (gain > most) {
      most = gain;
      best = question.id;
    }
  }
  return best;
}

function isOpen(question: QuestionRule, view: View, asked: readonly string[]): boolean {
  if (asked.includes(question.id)) return false;
  if (question.about.some((id) => view.evidence[id] !== undefined)) return false;
  return question.when === undefined || match(question.when, view).kind === 'applies';
}

/** Entropy now minus the mean entropy after an answer, in nats. An answer weighs its base times how well the reasons explain it. */
export function expectedGain(question: QuestionRule, book: ReasonBook, scored: readonly Scored[]): number {
  return gainOf(question, book, sharesOf(scored));
}

/** The shares p of the reasons, each with p ln p, and the sum of these. */
interface Shares {
  readonly sum: number;
  readonly of: ReadonlyMap<string, { readonly share: number; readonly term: number }>;
}

function sharesOf(scored: readonly Scored[]): Shares {
  const of = new Map<string, { share: number; term: number }>();
  let sum = 0;
  for (const { rule, share } of scored) {
    const term = share > 0 ? share * Math.log(share) : 0;
    of.set(rule.id, { share, term });
    sum += term;
  }
  return { sum, of };
}

/**
 * Only the shares an answer changes are recomputed: with shares p summing to 1 and `sum` = Σ p ln p, the entropy of
 * unnormalised shares of total t is ln t − sum / t; and mp ln mp − p ln p = (m − 1) p ln p + p m ln m.
 */
function gainOf(question: QuestionRule, book: ReasonBook, shares: Shares): number {
  let mass = 0;
  let after = 0;
  for (const option of question.options) {
    let total = 1;
    let { sum } = shares;
    for (const { reason, multiplier, term } of effectsOf(book, option)) {
      const held = shares.of.get(reason);
      if (held === undefined) continue;
      total += held.share * (multiplier - 1);
      sum += (multiplier - 1) * held.term + held.share * term;
    }
    mass += option.base * total;
    after += option.base * (total * Math.log(total) - sum);
  }
  return mass === 0 ? 0 : -shares.sum - after / mass;
}

/** What an answer multiplies a reason's share with, and m ln m. */
interface Effect {
  readonly reason: string;
  readonly multiplier: number;
  readonly term: number;
}

const OF_OPTION = new WeakMap<OptionRule, readonly Effect[]>();

/** All an answer sets, multiplied; made once per option (options are constants of the book). */
function effectsOf(book: ReasonBook, option: OptionRule): readonly Effect[] {
  const made = OF_OPTION.get(option);
  if (made !== undefined) return made;
  const product = new Map<string, number>();
  for (const [id, held] of Object.entries(option.sets) as [EvidenceId, unknown][]) {
    const table: Multipliers = (held === true ? book.holds[id] : held === false ? book.fails[id] : undefined) ?? {};
    for (const [reason, multiplier] of Object.entries(table)) {
      product.set(reason, (product.get(reason) ?? 1) * (multiplier ?? 1));
    }
  }
  const effects = [...product].map(([reason, multiplier]) => {
    return { reason, multiplier, term: multiplier > 0 ? multiplier * Math.log(multiplier) : 0 };
  });
  OF_OPTION.set(option, effects);
  return effects;
}
