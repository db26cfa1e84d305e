import { chooseSteps, findRisks } from '../core/findings.ts';
import { nextQuestion } from '../core/questions.ts';
import { isUndecided, type ReasonBook, rankReasons, scoreReasons } from '../core/reasons.ts';
import type { Advice, ReasonFinding, RiskFinding, StepFinding } from '../domain/advice.ts';
import type { Facts } from '../domain/facts.ts';
import type { IsoDate } from '../domain/overdue.ts';
import { costOf } from './cost.ts';
import { CONTEXT, FAILS, HOLDS } from './evidence.ts';
import { officeDayFrom } from './holidays.ts';
import { QUESTIONS, type QuestionId } from './questions.ts';
import { DAY_BANDS, REASONS, type ReasonId } from './reasons.ts';
import { RISKS, type RiskId } from './risks.ts';
import type { SourceId } from './sources.ts';
import { STEPS, type StepId } from './steps.ts';
import { view } from './view.ts';

/** Reasons of the first places feed the plan, and are what a verdict shows. */
const SHOWN_REASONS = 3;

/** The reasons with their weights; every figure in it is judgement. */
export const BOOK: ReasonBook<ReasonId, SourceId> = {
  bands: DAY_BANDS,
  openDays: 180,
  reasons: REASONS,
  holds: HOLDS,
  fails: FAILS,
  context: CONTEXT,
  wording: { likelyFrom: 0.35, possibleFrom: 0.1 },
  undecided: { topBelow: 0.35, gapBelow: 0.08 },
  establishedFloor: 0.05,
};

const BY_PRIORITY = STEPS.toSorted((a, b) => a.priority - b.priority);

/** The advice of this rulebook: every id is one that the compiler knows. */
export interface RulebookAdvice extends Advice {
  readonly reasons: readonly ReasonFinding<ReasonId, SourceId>[];
  readonly question: QuestionId | null;
  readonly risks: readonly RiskFinding<RiskId, SourceId>[];
  readonly steps: readonly StepFinding<StepId, SourceId>[];
}

/** Reasons, risks, plan and cost of one debt. `asked`: ids of the questions already put (at most five are). */
export function advise(facts: Facts, today: IsoDate, options: { asked?: readonly string[] } = {}): RulebookAdvice {
  const seen = view(facts, today);
  const scored = scoreReasons(BOOK, seen);
  const reasons = rankReasons(BOOK, scored);
  return {
    facts,
    today,
    reasons,
    undecided: isUndecided(BOOK, reasons),
    question: nextQuestion<QuestionId>(QUESTIONS, BOOK, scored, seen, options.asked ?? []),
    risks: findRisks<RiskId, SourceId>(RISKS, seen, today),
    steps: chooseSteps<StepId, ReasonId, SourceId>(
      BY_PRIORITY,
      seen,
      leading(reasons),
      today,
      seen.limitation === 'caution',
      officeDayFrom,
    ),
    cost: costOf(facts, today),
    limitation: seen.limitation,
  };
}

/** The reasons worth a step: the first, and of the others shown those that are more than possible on paper. */
function leading(reasons: RulebookAdvice['reasons']): readonly ReasonId[] {
  return reasons
    .slice(0, SHOWN_REASONS)
    .filter((reason) => reason.rank === 1 || reason.band !== 'lessLikely')
    .map((reason) => reason.id);
}
