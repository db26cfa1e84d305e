import type { Quantity } from '../domain/facts.ts';
import type { Money } from './amount.ts';
import type { Clauses } from './clauses.ts';
import type { Place } from './nearby.ts';
import type { Timed } from './overdue.ts';
import type { Named } from './platform.ts';
import type { WhatIf } from './reading.ts';
import { sayings } from './sayings.ts';

const NONE: WhatIf = { moreDays: null, daysOverdue: null, amount: null, payment: null, platform: null };

const SUPPOSED = sayings<'if' | 'that' | 'pay' | 'other'>([
  ['如果|要是|假如|假设|万一|若|假使|倘若|换成|换作|要不是', 'if'],
  ['^ 那|那么 ~ 呢', 'that'],
  ['先还|还|一次还|先给 ~ 会怎么样|会怎样|会好|行不行|呢|怎么样|有用|会不会|能|可以', 'pay'],
  ['^ 那|那么|换成|如果是|要是 ~ 呢', 'other'],
]);
/** Longer texts tell a case; 那白条呢 does not. */
const LONGEST_OTHER = 10;
/** Longer texts suppose other things than their values. */
const LONGEST_SUPPOSED = 24;
const SUPPOSED_DAYS: ReadonlySet<Timed['role']> = new Set<Timed['role']>(['overdue', 'unpaid']);
const SUPPOSED_SUMS: ReadonlySet<Money['role']> = new Set<Money['role']>(['owed', 'bare', 'total', 'principal']);

/** A supposition: 60天后呢, 要是先还2000, 那白条呢. */
export function whatIfOf(
  clauses: Clauses,
  named: readonly Named[],
  money: readonly Money[],
  times: readonly Timed[],
): WhatIf | null {
  const said = SUPPOSED(clauses);
  const kinds = new Set(said.map((one) => one.value));
  const opened = said.filter((one) => one.value === 'if' || one.value === 'that');
  const isSupposed = (one: Place) => clauses.tail <= LONGEST_SUPPOSED && opened.some((by) => leads(clauses, by, one));
  const ahead = times.find((time) => time.role === 'ahead');
  const payment = money.find(
    (one) =>
      one.role === 'payment' ||
      (kinds.has('if') && clauses.text.includes('还') && (one.role === 'paid' || one.role === 'settlement')) ||
      (kinds.has('if') && one.role !== 'remaining' && isPaying(clauses.text, one)),
  );
  const found: WhatIf = {
    ...NONE,
    moreDays: ahead?.days ?? null,
    daysOverdue:
      times.find((one) => (SUPPOSED_DAYS.has(one.role) || isAllThereIs(clauses, one)) && isSupposed(one))?.days ?? null,
    amount: owed(money.filter(isSupposed), payment ?? null),
    payment: payment && (kinds.has('if') || kinds.has('pay')) ? sum(payment) : null,
    platform: otherPlatform(clauses, named),
  };
  return Object.values(found).some((value) => value !== null) ? found : null;
}

/** 如果我还500, 要是还上个2000; not 如果没还500. */
function isPaying(text: string, { start }: Place): boolean {
  const left = text.slice(Math.max(0, start - 4), start);
  const word = PAYING.find((one) => left.endsWith(one));
  return word !== undefined && !'没未不欠'.includes(left.at(-word.length - 1) ?? '?');
}

const PAYING = ['还上个', '还上', '还掉', '还他', '还点', '还个', '还了', '还'];

/** 如果是三个月呢: with nothing beside it, the time is that of the arrears. */
function isAllThereIs({ text, head, tail }: Clauses, { start, end, role }: Timed): boolean {
  return (
    role === 'other' &&
    tail - head <= LONGEST_OTHER &&
    start - head <= 4 &&
    THEN.some((word) => text.startsWith(word, end))
  );
}

const THEN = ['呢', '了呢', '会怎', '怎么', '的话', '会'];

/** The value stands after the word that supposes it, in the same clause. */
function leads({ clause }: Clauses, by: Place, one: Place): boolean {
  return by.start < one.start && clause[by.start] === clause[one.start];
}

function owed(money: readonly Money[], payment: Money | null): Quantity | null {
  const found = money.find((one) => one !== payment && SUPPOSED_SUMS.has(one.role));
  return found ? sum(found) : null;
}

function sum({ min, max, certainty }: Money): Quantity {
  return { min, max, certainty };
}

function otherPlatform({ text, head }: Clauses, named: readonly Named[]): string | null {
  const only = named[0];
  if (named.length !== 1 || !only || text.length > LONGEST_OTHER) return null;
  const opened = '那换如要'.includes(text[0] ?? '?') || only.start <= head;
  const closed = ['呢', '的呢', '怎么样', '会怎', '的话'].some((word) => text.startsWith(word, only.end));
  return opened && closed ? only.platform : null;
}
