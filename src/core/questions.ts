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
  /** Asked before all others where this applies or may apply. */
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
  let best: Q | null = null;
  let most = LEAST_GAIN;
  for (const question of open) {
    const gain = expectedGain(question, book, scored);
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

/** Entropy now minus the mean entropy after an answer, in nats; answers weigh base × how well the reasons explain them. */
export function expectedGain(question: QuestionRule, book: ReasonBook, scored: readonly Scored[]): number {
  const now = scored.map((one) => one.share);
  let mass = 0;
  let after = 0;
  for (const option of question.options) {
    const tables = tablesOf(book, option.sets);
    const next = scored.map((one) => tables.reduce((share, table) => share * (table[one.rule.id] ?? 1), one.share));
    const total = next.reduce((sum, share) => sum + share, 0);
    mass += option.base * total;
    after += option.base * total * entropy(next, total);
  }
  return mass === 0 ? 0 : entropy(now, 1) - after / mass;
}

function tablesOf(book: ReasonBook, sets: Evidence): readonly Multipliers[] {
  const tables: Multipliers[] = [];
  for (const [id, held] of Object.entries(sets) as [EvidenceId, unknown][]) {
    const table = held === true ? book.holds[id] : held === false ? book.fails[id] : undefined;
    if (table !== undefined) tables.push(table);
  }
  return tables;
}

function entropy(shares: readonly number[], total: number): number {
  let sum = 0;
  for (const share of shares) {
    if (share > 0) sum -= (share / total) * Math.log(share / total);
  }
  return sum;
}
