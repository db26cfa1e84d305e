import type { EvidenceId, Held, Status } from '../../src/domain/facts.ts';
import type { Act, Asked, Intent } from '../../src/understanding/reading.ts';

/** Low and high end; `null` is open ("more than"). */
export type Ends = readonly [number, number | null];

type InterruptLabel = 'distress.explicit' | 'distress.passive' | 'threat' | 'courtPapers' | 'scam';

/** One debt. Amounts are in yuan. `null`: must not be read; left out: not scored. */
export interface ExpectDebt {
  readonly platform?: string | null;
  readonly platformText?: string;
  readonly amount?: Ends | null;
  readonly days?: Ends | null;
  /** Several: each is a fair reading. */
  readonly status?: Status | readonly Status[];
  /** The words leave the ends open (左右, 不到, 出头): a reading with both ends within the label is right. */
  readonly fair?: true;
}

/** A supposition; yuan and days. */
interface ExpectWhatIf {
  readonly moreDays?: Ends;
  readonly daysOverdue?: Ends;
  /** What is owed, supposed. */
  readonly amount?: Ends;
  readonly payment?: Ends;
  readonly platform?: string;
}

/** What a sentence says. A field given is checked (`null`: must not be read), a field left out is not scored. */
export interface Expect {
  /** `[]`: no debt may be read. */
  readonly debts?: readonly ExpectDebt[];
  readonly total?: Ends;
  readonly income?: Ends;
  readonly evidence?: Partial<Record<EvidenceId, Held>>;
  /** The first is the main one. */
  readonly intents?: readonly Intent[];
  /** Several: each is a fair reading. */
  readonly interrupt?: InterruptLabel | null | readonly InterruptLabel[];
  readonly idiom?: true;
  readonly ambiguous?: string;
  readonly act?: Act | readonly Act[];
  readonly whatIf?: ExpectWhatIf;
  readonly correction?: true;
  readonly silentDays?: Ends;
}

/** Value first, then the ways to say it. */
export interface Sample {
  readonly expect: Expect;
  readonly say: readonly string[];
  readonly asked?: Asked;
  /** Dates in the sentences are read against this day; else 2026-11-21, a Saturday. */
  readonly today?: string;
}
