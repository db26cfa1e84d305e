import type { Evidence, Facts, Quantity } from '../../src/domain/facts.ts';
import { yuan } from '../../src/domain/money.ts';

export const TODAY = '2026-11-21';

export interface Case {
  readonly platform?: string | null;
  /** Whole yuan. */
  readonly amount?: number | readonly [number, number | null] | null;
  readonly days?: number | readonly [number, number | null] | null;
  readonly status?: Facts['status'];
  readonly evidence?: Evidence;
  readonly silent?: number;
}

/** Facts of one debt as a test writes them; what is not given is 花呗, 8,000 yuan, 45 days. */
export function facts(given: Case = {}): Facts {
  const { platform = 'huabei', amount = 8_000, days = 45, status = 'overdue', evidence = {}, silent } = given;
  return {
    platform,
    platformText: null,
    amount: quantity(amount, yuan),
    amountIs: null,
    daysOverdue: quantity(days, (value) => value),
    status,
    evidence,
    silentDays: silent === undefined ? null : { min: silent, max: silent, certainty: 'stated' },
  };
}

function quantity(
  value: number | readonly [number, number | null] | null,
  unit: (n: number) => number,
): Quantity | null {
  if (value === null) return null;
  const [min, max] = typeof value === 'number' ? [value, value] : value;
  return { min: unit(min), max: max === null ? null : unit(max), certainty: 'stated' };
}
