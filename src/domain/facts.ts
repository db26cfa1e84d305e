import type { Fen } from './money.ts';

/** How sure a value is: said outright, said vaguely, or only read so because it was asked for. */
export type Certainty = 'stated' | 'approximate' | 'latent';

/** A closed range; `max: null` is open ("more than"). A single value has `min === max`. */
export interface Range {
  readonly min: number;
  readonly max: number | null;
}

/** A range and how sure it is. The unit (fen or days) is that of the field that holds it. */
export interface Quantity extends Range {
  readonly certainty: Certainty;
}

/** What a debt is, as far as the text tells. Only `overdue` and `unclear` may become "you are N days overdue". */
export type Status = 'overdue' | 'paid' | 'notOverdue' | 'hypothetical' | 'otherPerson' | 'denied' | 'unclear';

/** Kind of the firm that lent: complaint route, interest rules and card-only rules follow it. */
export type LenderKind = 'bank' | 'consumerFinance' | 'microLoan' | 'facilitation' | 'creditCard' | 'other' | 'unknown';

/** Signals that raise or lower a reason (collection-practice §4 and §6). */
export const EVIDENCE = [
  'blockFeatureOn',
  'blockLogHasCalls',
  'blockLogCheckedEmpty',
  'numberChangedOrSuspended',
  'alwaysRejectsCalls',
  'familyContacted',
  'smsOrPushContinues',
  'totalSilenceAllChannels',
  'manyPlatformsSameTime',
  'onlyThisPlatform',
  'contactedService30d',
  'planConfirmed',
  'paidOrDebited30d',
  'promisedPayDate',
  'complained60d',
  'hardshipDocsAccepted',
  'previousCallerThirdParty',
  'previousCallerInhouseOrAi',
  'stopNear306090',
  'newCompanyNameInSms',
  'transferNotice',
  'appBillGoneUnpaid',
  'appAndServiceDead',
  'creditReportTransferredOut',
  'creditReportSubrogated',
  'creditReportBadDebt',
  'creditReportStillOriginalOverdue',
  'mediationSmsUnverified',
  /** Told of papers or a message of a court (a summons, a case number), not checked with the court yet. */
  'courtPapersUnverified',
  'courtCaseVerified',
  'cardFrozenByCourt',
  'court12368NoCase',
  'lawyerLetter',
  'stopDateInHolidayWindow',
  'askedTransferToPersonalAccount',
  'callerNotOnOfficialList',
  'stableJobOrAssets',
] as const;
export type EvidenceId = (typeof EVIDENCE)[number];

/** true: holds; false: does not; 'unsure': asked and the person does not know. Absent: never came up. */
export type Held = boolean | 'unsure';
export type Evidence = Readonly<Partial<Record<EvidenceId, Held>>>;

/** What the rules may read of one debt. `null` is "not known"; nothing is ever filled in. */
export interface Facts {
  /** Id of the platform table, `null` when not said or not in the table. */
  readonly platform: string | null;
  /** As the person wrote it, when it is not in the table. */
  readonly platformText: string | null;
  /** What is owed, fen. */
  readonly amount: Quantity | null;
  /** Whether `amount` is principal alone or principal with interest and fees. */
  readonly amountIs: 'principal' | 'total' | null;
  /** Days overdue. */
  readonly daysOverdue: Quantity | null;
  readonly status: Status;
  readonly evidence: Evidence;
  /** Days since the calls stopped, if said. */
  readonly silentDays: Quantity | null;
}

/** What a person can pay, fen a month. */
export interface Budget {
  readonly income: Quantity | null;
  readonly livingCosts: Quantity | null;
}

export type { Fen };
