import type { Quantity } from '../domain/facts.ts';
import type { Money } from './amount.ts';
import type { Timed } from './overdue.ts';
import type { Named } from './platform.ts';
import type { WhatIf } from './reading.ts';
import { type Clauses, sayings } from './sayings.ts';

const NONE: WhatIf = { moreDays: null, daysOverdue: null, amount: null, payment: null, platform: null };

const SUPPOSED = sayings<'if' | 'pay' | 'other'>([
  ['如果|要是|假如|假设|万一|若|假使|倘若', 'if'],
  ['先还|还|一次还|先给 ~ 会怎么样|会怎样|会好|行不行|呢|怎么样|有用|会不会|能|可以', 'pay'],
  ['^ 那|那么|换成|如果是|要是 ~ 呢', 'other'],
]);
/** Longer texts tell a case; 那白条呢 does not. */
const LONGEST_OTHER = 10;

/** A supposition: 60天后呢, 要是先还2000, 那白条呢. */
export function whatIfOf(
  clauses: Clauses,
  named: readonly Named[],
  money: readonly Money[],
  times: readonly Timed[],
): WhatIf | null {
  const kinds = new Set(SUPPOSED(clauses).map((one) => one.value));
  const ahead = times.find((time) => time.role === 'ahead');
  const payment = money.find(
    (one) =>
      one.role === 'payment' ||
      (kinds.has('if') && clauses.text.includes('还') && (one.role === 'paid' || one.role === 'settlement')),
  );
  const found: WhatIf = {
    ...NONE,
    moreDays: ahead?.days ?? null,
    payment: payment && (kinds.has('if') || kinds.has('pay')) ? sum(payment) : null,
    platform: otherPlatform(clauses, named),
  };
  return found.moreDays || found.payment || found.platform ? found : null;
}

function sum({ min, max, certainty }: Money): Quantity {
  return { min, max, certainty };
}

function otherPlatform({ text, head }: Clauses, named: readonly Named[]): string | null {
  const only = named[0];
  if (named.length !== 1 || !only || text.length > LONGEST_OTHER) return null;
  const opened = '那换如要'.includes(text[0] ?? '?') || only.start <= head;
  const closed = text.startsWith('呢', only.end) || text.startsWith('的呢', only.end);
  return opened && closed ? only.platform : null;
}
