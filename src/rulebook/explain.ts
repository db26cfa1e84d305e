import { type Change, factsUsed, wouldChange } from '../core/explain.ts';
import type { Condition, MissingFact } from '../core/rule.ts';
import type { Advice, EvidenceUse } from '../domain/advice.ts';
import { BOOK } from './advise.ts';
import { RISKS } from './risks.ts';
import { isStale, type Source, type SourceId, sourceById } from './sources.ts';
import { STEPS } from './steps.ts';
import { view } from './view.ts';

/** Facts → rule → sources; `stale`: a source is past its review day (可能已更新). */
export interface Explanation {
  readonly rule: string;
  readonly facts: readonly MissingFact[];
  readonly sources: readonly { readonly source: Source; readonly stale: boolean }[];
}

/** Why a reason stands where it does, and what would move it. */
export interface ReasonExplanation extends Explanation {
  readonly raisedBy: readonly EvidenceUse[];
  readonly loweredBy: readonly EvidenceUse[];
  readonly wouldChange: readonly Change[];
}

/** The explanation of a reason of an advice; `null` if the advice doesn't hold it. */
export function explainReason(advice: Advice, id: string): ReasonExplanation | null {
  const reason = advice.reasons.find((one) => one.id === id);
  if (reason === undefined) return null;
  const seen = view(advice.facts, advice.today);
  return {
    ...explanation(`reason.${id}`, ['daysOverdue'], reason.sources, advice.today),
    raisedBy: reason.raisedBy,
    loweredBy: reason.loweredBy,
    wouldChange: wouldChange(BOOK, id, seen),
  };
}

/** The explanation of a risk of an advice; `null` if the advice doesn't hold it. */
export function explainRisk(advice: Advice, id: string): Explanation | null {
  const finding = advice.risks.find((one) => one.id === id);
  return finding === undefined ? null : explainRule(`risk.${id}`, conditionOf(RISKS, id), finding.sources, advice);
}

/** The explanation of a step of an advice; `null` if the advice doesn't hold it. */
export function explainStep(advice: Advice, id: string): Explanation | null {
  const finding = advice.steps.find((one) => one.id === id);
  return finding === undefined ? null : explainRule(`step.${id}`, conditionOf(STEPS, id), finding.sources, advice);
}

function conditionOf(rules: readonly { readonly id: string; readonly if: Condition }[], id: string): Condition {
  return rules.find((rule) => rule.id === id)?.if ?? {};
}

function explainRule(rule: string, condition: Condition, sources: readonly string[], advice: Advice): Explanation {
  return explanation(rule, factsUsed(condition, view(advice.facts, advice.today)), sources, advice.today);
}

function explanation(rule: string, facts: readonly MissingFact[], ids: readonly string[], today: string): Explanation {
  const sources = ids.map((id) => sourceById(id as SourceId));
  return { rule, facts, sources: sources.map((source) => ({ source, stale: isStale(source, today) })) };
}
