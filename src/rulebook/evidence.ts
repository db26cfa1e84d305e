import type { ContextRule, Multipliers } from '../core/reasons.ts';
import type { EvidenceId } from '../domain/facts.ts';
import { yuan } from '../domain/money.ts';
import type { ReasonId } from './reasons.ts';

/** How much a signal that holds raises or lowers a reason. All are judgement, to be scored against known outcomes. */
export const HOLDS: Readonly<Record<EvidenceId, Multipliers<ReasonId>>> = {
  blockFeatureOn: { local_block: 4, contact_lost: 1.2 },
  blockLogHasCalls: { local_block: 15, downshift: 0.3, agency_gap: 0.4, transfer: 0.3 },
  blockLogCheckedEmpty: { local_block: 0.15 },
  numberChangedOrSuspended: { contact_lost: 4, local_block: 3 },
  alwaysRejectsCalls: { contact_lost: 3, legal_prep: 1.3 },
  familyContacted: { contact_lost: 3 },
  smsOrPushContinues: { downshift: 2.5, stage_handover: 1.5, transfer: 0.2, platform_exit: 0.1, local_block: 0.8 },
  totalSilenceAllChannels: {
    transfer: 2,
    agency_gap: 1.8,
    cold_writeoff: 1.5,
    contact_lost: 1.3,
    legal_prep: 1.3,
    platform_exit: 2,
    downshift: 0.5,
  },
  manyPlatformsSameTime: {
    local_block: 3,
    downshift: 2.5,
    holiday: 2,
    agency_gap: 0.4,
    transfer: 0.4,
    legal_prep: 0.4,
  },
  onlyThisPlatform: { local_block: 0.3, downshift: 0.8, agency_gap: 1.3 },
  contactedService30d: { negotiation_hold: 6 },
  planConfirmed: { negotiation_hold: 20 },
  paidOrDebited30d: { partial_payment: 10 },
  promisedPayDate: { partial_payment: 3 },
  complained60d: { complaint_hold: 10 },
  hardshipDocsAccepted: { hardship_hold: 15 },
  previousCallerThirdParty: { agency_gap: 2.5, stage_handover: 0.4 },
  previousCallerInhouseOrAi: { stage_handover: 2, agency_gap: 0.5 },
  stopNear306090: { stage_handover: 2.5, agency_gap: 1.5 },
  newCompanyNameInSms: { agency_gap: 2.5, transfer: 4, subrogation: 2 },
  transferNotice: { transfer: 30 },
  appBillGoneUnpaid: { transfer: 8, settled_or_error: 3, platform_exit: 2 },
  appAndServiceDead: { platform_exit: 15 },
  creditReportTransferredOut: { transfer: 20 },
  creditReportSubrogated: { subrogation: 40 },
  creditReportBadDebt: { cold_writeoff: 10 },
  creditReportStillOriginalOverdue: { transfer: 0.1, subrogation: 0.2 },
  mediationSmsUnverified: { legal_prep: 2, agency_gap: 1.3 },
  // Between a message that may be anybody's and a case the court confirmed (judgement).
  courtPapersUnverified: { legal_prep: 10 },
  courtCaseVerified: { legal_prep: 60 },
  cardFrozenByCourt: { legal_prep: 80 },
  court12368NoCase: { legal_prep: 0.2 },
  lawyerLetter: { legal_prep: 1.5 },
  stopDateInHolidayWindow: { holiday: 10 },
  // Raised from the table's 10: the warning must not stand without the reason among the first (judgement).
  askedTransferToPersonalAccount: { fake_collector: 60 },
  callerNotOnOfficialList: { fake_collector: 3 },
  stableJobOrAssets: { legal_prep: 1.5, cold_writeoff: 0.6 },
};

/**
 * What the absence of a signal says, where the person was asked and denied it: "从没联系过", "没投诉过", "App 正常".
 * Directions are those of the table of reasons; the figures are ours (judgement). What holds by no sign stands empty.
 */
export const FAILS: Readonly<Partial<Record<EvidenceId, Multipliers<ReasonId>>>> = {
  blockFeatureOn: { local_block: 0.6 },
  numberChangedOrSuspended: { contact_lost: 0.4 },
  alwaysRejectsCalls: { contact_lost: 0.7 },
  contactedService30d: { negotiation_hold: 0.2 },
  paidOrDebited30d: { partial_payment: 0.2 },
  complained60d: { complaint_hold: 0.1 },
  hardshipDocsAccepted: { hardship_hold: 0.1 },
  previousCallerThirdParty: { agency_gap: 0.5 },
  stopNear306090: { stage_handover: 0.5 },
  newCompanyNameInSms: { transfer: 0.8 },
  transferNotice: { transfer: 0.6 },
  appBillGoneUnpaid: { transfer: 0.4, settled_or_error: 0.3 },
  appAndServiceDead: { platform_exit: 0.1 },
  courtCaseVerified: { legal_prep: 0.6 },
  askedTransferToPersonalAccount: { fake_collector: 0.5 },
};

/** Circumstances of the debt that raise or lower reasons (judgement; amounts after the courts' published figures). */
export const CONTEXT = [
  {
    id: 'smallAndOld',
    when: { amount: { to: yuan(5_000) }, daysOverdue: { from: 91 } },
    multipliers: { cold_writeoff: 1.8, legal_prep: 0.4 },
  },
  {
    id: 'middleAndOld',
    when: { amount: { from: yuan(5_000), to: yuan(30_000) }, daysOverdue: { from: 91 } },
    multipliers: { legal_prep: 0.8 },
  },
  {
    id: 'largeAndOld',
    when: { amount: { from: yuan(30_000), to: yuan(100_000) + 1 }, daysOverdue: { from: 91 } },
    multipliers: { legal_prep: 1.8, cold_writeoff: 0.6 },
  },
  {
    id: 'veryLargeAndOld',
    when: { amount: { from: yuan(100_000) + 1 }, daysOverdue: { from: 91 } },
    multipliers: { legal_prep: 2, cold_writeoff: 0.3 },
  },
  { id: 'noGuarantor', when: { guarantor: false }, multipliers: { subrogation: 0.05 } },
  { id: 'guarantor', when: { guarantor: true, daysOverdue: { from: 61 } }, multipliers: { subrogation: 2 } },
  { id: 'summoned', when: { summoned2026: true }, multipliers: { downshift: 1.4 } },
  {
    id: 'tailPlatform',
    when: { platform: ['wanka'] },
    multipliers: { platform_exit: 2 },
  },
  {
    id: 'earlySeller',
    when: { platform: ['anyihua'], daysOverdue: { from: 101 } },
    multipliers: { transfer: 3 },
  },
  // Rent is seldom sold in bulk: the reports are of consumer loans.
  { id: 'lease', when: { product: ['lease'] }, multipliers: { transfer: 0.2 } },
  { id: 'saidPaid', when: { status: ['paid'] }, multipliers: { settled_or_error: 400 } },
] as const satisfies readonly ContextRule<ReasonId>[];
