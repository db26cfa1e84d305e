import type { Advice } from '../domain/advice.ts';
import type { Facts, Quantity } from '../domain/facts.ts';
import { advise } from '../rulebook/advise.ts';
import type { WhatIf } from '../understanding/reading.ts';
import type { Say } from './says.ts';
import type { Clock } from './turn.ts';

/** A supposition: computed on a copy of the facts, only the difference is said. The case stays as it is. */
export function whatIfSay(before: Advice, supposed: WhatIf, clock: Clock): Say & { readonly kind: 'whatIf' } {
  const after = advise(supposedFacts(before.facts, supposed), clock.today);
  return { kind: 'whatIf', before, after, payment: supposed.payment };
}

function supposedFacts(facts: Facts, supposed: WhatIf): Facts {
  const days =
    supposed.daysOverdue ??
    (supposed.moreDays && facts.daysOverdue ? plus(facts.daysOverdue, supposed.moreDays) : null);
  const amount = supposed.amount ?? (supposed.payment && facts.amount ? minus(facts.amount, supposed.payment) : null);
  return {
    ...facts,
    ...(days ? { daysOverdue: days } : {}),
    ...(amount ? { amount } : {}),
    ...(supposed.platform ? { platform: supposed.platform, platformText: null } : {}),
  };
}

function plus(days: Quantity, more: Quantity): Quantity {
  const max = days.max === null || more.max === null ? null : days.max + more.max;
  return { min: days.min + more.min, max, certainty: days.certainty };
}

function minus(amount: Quantity, paid: Quantity): Quantity {
  const most = paid.max ?? paid.min;
  const max = amount.max === null ? null : Math.max(0, amount.max - paid.min);
  return { min: Math.max(0, amount.min - most), max, certainty: amount.certainty };
}
