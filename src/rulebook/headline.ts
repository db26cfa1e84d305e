import type { MessageKey } from '../../locales/index.ts';
import type { EvidenceUse } from '../domain/advice.ts';
import type { RulebookAdvice } from './advise.ts';
import type { ReasonId } from './reasons.ts';

/** How many risks of each kind a first verdict has room for. */
const ROOM = { now: 2, later: 2, cannot: 1 } as const;

/** While nobody could have called yet, less calling has a plainer explanation. */
const EARLY_DAYS = 30;

/** The risks a first verdict says, in their order; the rest stands behind 为什么. */
export function headlineRisks(advice: RulebookAdvice): RulebookAdvice['risks'] {
  const left: Record<keyof typeof ROOM, number> = { ...ROOM };
  return advice.risks.filter((risk) => {
    left[risk.when] -= 1;
    return left[risk.when] >= 0;
  });
}

/** The ground of a reason, in the words that fit the days. */
export function reasonWhyKey(id: ReasonId, advice: RulebookAdvice): MessageKey {
  const most = advice.facts.daysOverdue?.max ?? Number.POSITIVE_INFINITY;
  if (id === 'downshift' && most <= EARLY_DAYS) return 'reason.downshift.early';
  return `reason.${id}.why`;
}

/** The words for one piece of evidence as it worked on a reason. */
export function evidenceKey(use: EvidenceUse): MessageKey {
  return `evidence.${use.evidence}` as MessageKey;
}
