import type { IsoDate } from '../domain/overdue.ts';
import type { SourceId } from './sources.ts';

/** A value that changes by date: the entry in force on a day is the last one that begins on or before it. */
interface Dated {
  readonly from: IsoDate;
  readonly value: number;
}

/** One figure of the law or of practice, with its values by date. */
interface Parameter {
  readonly unit: 'millionthsPerDay' | 'millionthsPerYear' | 'days' | 'years' | 'fen' | 'reportsPerYear';
  readonly values: readonly [Dated, ...Dated[]];
  readonly sources: readonly [SourceId, ...SourceId[]];
}

/** Dated figures, each standing once. */
export const PARAMETERS = {
  /** Where a product's own penalty is not known: the figure reported for several products, stated as an assumption. */
  assumedDailyRate: {
    unit: 'millionthsPerDay',
    values: [{ from: '2018-01-01', value: 500 }],
    sources: ['platform-public-info'],
  },
  /** Line above which courts may reduce a financial lender's total cost on request; not an automatic cap. */
  reducibleAbove: {
    unit: 'millionthsPerYear',
    values: [{ from: '2017-08-01', value: 240_000 }],
    sources: ['spc-2017-24pct'],
  },
  lprOneYear: {
    unit: 'millionthsPerYear',
    values: [{ from: '2026-07-20', value: 30_000 }],
    sources: ['lpr-2026-07'],
  },
  answerPeriod: { unit: 'days', values: [{ from: '2024-01-01', value: 15 }], sources: ['answer-15days'] },
  paymentOrderObjection: {
    unit: 'days',
    values: [{ from: '2024-01-01', value: 15 }],
    sources: ['payment-order-procedure'],
  },
  appealPeriod: { unit: 'days', values: [{ from: '2024-01-01', value: 15 }], sources: ['appeal-15days'] },
  publicNotice: { unit: 'days', values: [{ from: '2024-01-01', value: 30 }], sources: ['public-notice-service'] },
  creditRecordKept: { unit: 'years', values: [{ from: '2013-03-15', value: 5 }], sources: ['credit-5years'] },
  freeCreditReports: {
    unit: 'reportsPerYear',
    values: [{ from: '2013-03-15', value: 2 }],
    sources: ['credit-free-reports'],
  },
  maliciousOverdraftPrincipal: {
    unit: 'fen',
    values: [{ from: '2018-12-01', value: 5_000_000 }],
    sources: ['malicious-overdraft'],
  },
} as const satisfies Readonly<Record<string, Parameter>>;

export type ParameterName = keyof typeof PARAMETERS;

/** The value in force on a day; `null` before the first one we hold. */
export function parameterOn(name: ParameterName, day: IsoDate): number | null {
  const values: readonly Dated[] = PARAMETERS[name].values;
  return values.findLast((dated) => dated.from <= day)?.value ?? null;
}
