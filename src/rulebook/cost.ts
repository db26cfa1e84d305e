import type { Cost } from '../domain/advice.ts';
import type { Facts, Range } from '../domain/facts.ts';
import type { Fen } from '../domain/money.ts';
import type { IsoDate } from '../domain/overdue.ts';
import { parameterOn } from './parameters.ts';
import { platformById } from './platforms.ts';

/**
 * Simple interest in whole fen, rounded half up: principal × rate × days. 10,000 yuan × 0.05 % × 60 days = 300.00 yuan.
 * `rate` is in millionths a day. Exact at any size: the product outgrows a double, so it is taken as a big integer.
 */
export function interest(principal: Fen, rate: number, days: number): Fen {
  return Number((BigInt(principal) * BigInt(rate) * BigInt(days) + 500_000n) / 1_000_000n);
}

const NO_DEBT: ReadonlySet<Facts['status']> = new Set(['paid', 'denied']);

function span(principal: Range, rate: Range, days: Range): Range {
  const open = principal.max === null || rate.max === null || days.max === null;
  return {
    min: interest(principal.min, rate.min, days.min),
    max: open ? null : interest(principal.max as Fen, rate.max as number, days.max as number),
  };
}

/** What the debt has grown to cost after so many days, of the same principal and rate as `cost`. */
function costAt(cost: Cost, days: Range): Range {
  return span(cost.principal, cost.dailyRateMillionths, days);
}

/** Days at which people look ahead. */
const MILESTONES = [30, 60, 90, 180, 365] as const;

/** What it will have cost at the next milestones, at most three; none where the days are open, not known or past a year. */
export function costAhead(cost: Cost, daysOverdue: Range | null): readonly { days: number; cost: Range }[] {
  const reached = daysOverdue?.max ?? null;
  if (reached === null) return [];
  return MILESTONES.filter((days) => days > reached)
    .slice(0, 3)
    .map((days) => ({ days, cost: costAt(cost, { min: days, max: days }) }));
}

/**
 * What waiting costs (民法典 676条: 按约定). The product's reported daily rate where there is one, else the stated
 * assumption; `null` without an amount, without a debt (paid, or not taken out by the person) and for leases, whose fees
 * are no interest. Where nothing is overdue yet it is what each day of delay would cost.
 */
export function costOf(facts: Facts, today: IsoDate): Cost | null {
  const platform = platformById(facts.platform);
  if (facts.amount === null || platform?.product === 'lease' || NO_DEBT.has(facts.status)) return null;
  const reported = platform?.penalty.dailyMillionths ?? null;
  const assumed = parameterOn('assumedDailyRate', today);
  const rate = reported ?? (assumed === null ? null : { min: assumed, max: assumed });
  if (rate === null) return null;
  const principal = { min: facts.amount.min, max: facts.amount.max };
  return {
    principal,
    dailyRateMillionths: rate,
    rateBasis: reported === null ? 'assumption' : 'platform',
    soFar: facts.daysOverdue === null ? null : span(principal, rate, facts.daysOverdue),
    perDay: span(principal, rate, { min: 1, max: 1 }),
    per30Days: span(principal, rate, { min: 30, max: 30 }),
    amountIs: facts.amountIs,
  };
}
