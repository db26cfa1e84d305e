import type { EvidenceId, Facts, Held, Range } from './facts.ts';
import type { Fen } from './money.ts';
import type { IsoDate } from './overdue.ts';

/** How sure a statement is: the closed list of the design. */
export type StatementCertainty = 'statute' | 'standard' | 'usual' | 'contract' | 'inferred' | 'unknown';

/** How likely a reason is, in words only. */
export type Band = 'likely' | 'possible' | 'lessLikely';

/**
 * One piece of evidence as it worked on one reason: an `EvidenceId`, or a circumstance of the debt ("context.guarantor").
 * `held`: whether it holds or was denied; part of it may follow from the facts without standing in them.
 */
export interface EvidenceUse {
  readonly evidence: string;
  readonly held: boolean;
  readonly multiplier: number;
}

export interface ReasonFinding<R extends string = string, S extends string = string> {
  readonly id: R;
  /** 1 = likeliest. */
  readonly rank: number;
  readonly band: Band;
  /** Normalised share of the score, 0..1; for ordering and tests, never shown to a user. */
  readonly share: number;
  /** A direct fact (a notice, a verified case …) makes it the reason, whatever its prior. */
  readonly established: boolean;
  readonly raisedBy: readonly EvidenceUse[];
  readonly loweredBy: readonly EvidenceUse[];
  readonly sources: readonly S[];
}

export interface RiskFinding<K extends string = string, S extends string = string> {
  readonly id: K;
  /** `now`: has probably happened already; `later`: may come from `from` on; `cannot`: what can't happen. */
  readonly when: 'now' | 'later' | 'cannot';
  readonly from: IsoDate | null;
  readonly certainty: StatementCertainty;
  readonly sources: readonly S[];
}

export interface StepFinding<P extends string = string, S extends string = string> {
  readonly id: P;
  readonly due: IsoDate | null;
  readonly sources: readonly S[];
}

/** What waiting costs, each as a range in fen (a range of principal or of rate gives a range). */
export interface Cost {
  readonly principal: Range;
  /** Daily rates in millionths (0.05 % a day = 500), low and high. */
  readonly dailyRateMillionths: Range;
  /** `platform`: reported for this product; `assumption`: a stated assumption. */
  readonly rateBasis: 'platform' | 'assumption';
  readonly soFar: Range | null;
  readonly perDay: Range;
  readonly per30Days: Range;
  /** The amount given already holds interest and fees, or we don't know: the estimate is then an upper one. */
  readonly amountIs: 'principal' | 'total' | null;
}

/** `caution`: three years may be near or past; no acknowledging sentence. `mention`: say once that it restarts. */
export type Limitation = 'none' | 'mention' | 'caution';

export interface Advice {
  readonly facts: Facts;
  readonly today: IsoDate;
  /** All reasons that apply, ranked; the first three or four are shown. */
  readonly reasons: readonly ReasonFinding[];
  /** Below the thresholds of §6: the verdict begins with 现在还不能确定. */
  readonly undecided: boolean;
  /** The question that would tell the reasons apart best, `null` if none is left. */
  readonly question: string | null;
  readonly risks: readonly RiskFinding[];
  /** At most five. */
  readonly steps: readonly StepFinding[];
  readonly cost: Cost | null;
  readonly limitation: Limitation;
}

export type { EvidenceId, Fen, Held };
