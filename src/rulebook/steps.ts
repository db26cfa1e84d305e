import type { MessageKey } from '../../locales/index.ts';
import type { StepRule } from '../core/findings.ts';
import type { Condition } from '../core/rule.ts';
import type { EvidenceId } from '../domain/facts.ts';
import { yuan } from '../domain/money.ts';
import type { ReasonId } from './reasons.ts';
import type { SourceId } from './sources.ts';

/** A step of the library. `say`: it has a sentence to copy. `stance`: two that contradict never stand in one plan. */
interface Step extends StepRule<string, ReasonId, SourceId> {
  readonly say: boolean;
  readonly stance?: 'pay' | 'hold';
}

/** Somebody else may hold the debt, or a court has it: the old lender is not whom to bargain with. */
const NOT_THE_LENDER: readonly EvidenceId[] = [
  'courtCaseVerified',
  'cardFrozenByCourt',
  'transferNotice',
  'creditReportTransferredOut',
  'creditReportSubrogated',
  'askedTransferToPersonalAccount',
  'appAndServiceDead',
  'planConfirmed',
];
/** Who may bargain: not who denies the loan (it could be taken as owning it), nor who asks for somebody else. */
const OWES = ['overdue', 'unclear', 'hypothetical'] as const;
/** Who has the app and the phone in his own hand. */
const NOT_ANOTHERS = [...OWES, 'denied', 'paid', 'notOverdue'] as const;
const OPEN = [...OWES, 'otherPerson', 'denied'] as const;
const LOAN = ['bank', 'consumerFinance', 'microLoan', 'facilitation', 'unknown'] as const;
/** The person knows which product it is: there is an app to open and a contract in it. */
const NAMED = [
  { kind: ['bank', 'consumerFinance', 'microLoan', 'facilitation', 'creditCard', 'other'] },
  { platform: ['haohuanfenqi', 'budian'] },
  { not: { lacks: ['platformText'] } },
] as const satisfies readonly Condition[];
const COURT_LIKELY = [
  { daysMax: { from: 90 } },
  { amountMax: { from: yuan(10_000) } },
  { lacks: ['daysOverdue'] },
  { holds: ['mediationSmsUnverified'] },
  { holds: ['lawyerLetter'] },
] as const satisfies readonly Condition[];

/** The library the plan is chosen from: at most five, by priority. */
export const STEPS = [
  {
    id: 'legal_first',
    if: { limitation: ['caution'] },
    dueIn: 0,
    priority: 1,
    acknowledges: false,
    say: true,
    sources: ['hotline-12348', 'limitation-partial-payment'],
  },
  {
    id: 'stop_transfer',
    if: { any: [{ holds: ['askedTransferToPersonalAccount'] }, { holds: ['callerNotOnOfficialList'] }] },
    dueIn: 0,
    priority: 2,
    acknowledges: false,
    say: false,
    stance: 'hold',
    sources: ['fake-collector', 'hotline-96110-110'],
  },
  {
    id: 'verify_papers',
    if: { holds: ['courtPapersUnverified'], unless: ['courtCaseVerified', 'court12368NoCase'] },
    dueIn: 0,
    priority: 3,
    acknowledges: false,
    group: 'court',
    say: true,
    sources: ['court-sms-verify', 'answer-15days'],
  },
  {
    id: 'answer_court',
    if: { holds: ['courtCaseVerified'] },
    dueIn: 0,
    priority: 3,
    acknowledges: false,
    say: true,
    sources: ['answer-15days', 'default-judgment'],
  },
  {
    id: 'ask_freeze',
    if: { holds: ['cardFrozenByCourt'] },
    dueIn: 0,
    priority: 4,
    acknowledges: false,
    say: true,
    sources: ['account-freeze-who', 'freeze-duration-limits'],
  },
  {
    id: 'not_mine',
    if: { status: ['denied'] },
    dueIn: 0,
    priority: 2,
    acknowledges: false,
    say: true,
    stance: 'hold',
    sources: ['not-my-loan'],
  },
  {
    id: 'not_yours',
    if: { status: ['otherPerson'] },
    dueIn: 0,
    priority: 2,
    acknowledges: false,
    say: false,
    stance: 'hold',
    sources: ['relatives-do-not-promise', 'contract-binds-parties-only'],
  },
  {
    id: 'settlement_proof',
    if: { status: ['paid'] },
    dueIn: 0,
    priority: 5,
    acknowledges: false,
    say: true,
    sources: ['paid-still-dunned'],
  },
  {
    id: 'before_due',
    if: { any: [{ status: ['notOverdue'] }, { status: OWES, daysMax: { to: 1 } }] },
    dueIn: 0,
    priority: 6,
    group: 'bargain',
    acknowledges: true,
    say: true,
    sources: ['no-statutory-moratorium', 'no-statutory-grace'],
  },
  {
    id: 'verify_creditor',
    if: {
      any: [
        { holds: ['transferNotice'] },
        { holds: ['creditReportTransferredOut'] },
        { holds: ['creditReportSubrogated'] },
        { holds: ['newCompanyNameInSms'] },
        { holds: ['appBillGoneUnpaid'] },
      ],
    },
    dueIn: 0,
    priority: 10,
    group: 'creditor',
    acknowledges: false,
    say: true,
    stance: 'hold',
    sources: ['assignment-verify', 'assignment-notice'],
  },
  {
    id: 'find_creditor',
    if: { any: NAMED, unless: ['courtCaseVerified', 'appAndServiceDead'] },
    reasons: ['transfer', 'subrogation', 'cold_writeoff'],
    dueIn: 2,
    priority: 16,
    group: 'creditor',
    acknowledges: false,
    say: true,
    sources: ['assignment-notice', 'assignment-verify'],
  },
  {
    id: 'screenshot_bill',
    if: {
      status: NOT_ANOTHERS,
      any: NAMED,
      unless: ['appAndServiceDead', 'appBillGoneUnpaid'],
    },
    dueIn: 0,
    priority: 11,
    group: 'screenshot',
    acknowledges: false,
    say: false,
    sources: ['evidence-recording'],
  },
  {
    id: 'screenshot_gone',
    if: { status: NOT_ANOTHERS, holds: ['appBillGoneUnpaid'], unless: ['appAndServiceDead'] },
    dueIn: 0,
    priority: 11,
    group: 'screenshot',
    acknowledges: false,
    say: false,
    sources: ['evidence-recording'],
  },
  {
    id: 'find_lender_dead',
    if: { holds: ['appAndServiceDead'] },
    dueIn: 0,
    priority: 10,
    group: 'lender',
    acknowledges: false,
    say: false,
    sources: ['silence-not-waiver', 'credit-free-reports'],
  },
  {
    id: 'follow_hold',
    if: {
      any: [
        { holds: ['contactedService30d'] },
        { holds: ['complained60d'] },
        { holds: ['hardshipDocsAccepted'] },
        { holds: ['planConfirmed'] },
      ],
    },
    dueIn: 2,
    priority: 12,
    acknowledges: false,
    say: true,
    sources: ['collection-systems', 'settlement-in-writing'],
  },
  {
    id: 'reconcile',
    if: { any: [{ holds: ['paidOrDebited30d'] }, { status: ['paid'] }] },
    dueIn: 0,
    priority: 12,
    acknowledges: false,
    say: false,
    sources: ['repayment-allocation-order', 'paid-still-dunned'],
  },
  {
    id: 'check_court',
    if: { status: OPEN, any: COURT_LIKELY, unless: ['courtCaseVerified', 'court12368NoCase'] },
    dueIn: 1,
    office: true,
    priority: 13,
    acknowledges: false,
    group: 'court',
    say: true,
    sources: ['court-sms-verify', 'sue-no-threshold'],
  },
  {
    id: 'credit_report',
    if: { status: [...OWES, 'denied', 'paid'], any: COURT_LIKELY },
    dueIn: 3,
    priority: 14,
    acknowledges: false,
    say: false,
    sources: ['credit-free-reports', 'credit-dispute-20days'],
  },
  {
    id: 'court_settlement',
    if: { status: OWES, holds: ['courtCaseVerified'] },
    dueIn: 3,
    office: true,
    priority: 14,
    group: 'bargain',
    acknowledges: true,
    say: true,
    sources: ['mediation-paper-effect', 'pre-litigation-mediation'],
  },
  {
    id: 'first_instalment',
    if: {
      status: OWES,
      holds: ['planConfirmed'],
      unless: [
        'transferNotice',
        'creditReportTransferredOut',
        'creditReportSubrogated',
        'newCompanyNameInSms',
        'appBillGoneUnpaid',
        'askedTransferToPersonalAccount',
        'callerNotOnOfficialList',
        'courtCaseVerified',
      ],
    },
    dueIn: null,
    priority: 10,
    group: 'bargain',
    acknowledges: true,
    say: false,
    stance: 'pay',
    sources: ['settlement-in-writing'],
  },
  {
    id: 'negotiate_card',
    if: { kind: ['creditCard'], daysMin: { from: 1 }, status: OWES, unless: NOT_THE_LENDER },
    dueIn: 3,
    priority: 15,
    group: 'bargain',
    acknowledges: true,
    say: true,
    sources: ['creditcard-art70', 'creditcard-no-reinstalment'],
  },
  {
    id: 'negotiate_lease',
    if: { kind: ['other'], daysMin: { from: 1 }, status: OWES, unless: NOT_THE_LENDER },
    dueIn: 3,
    priority: 15,
    group: 'bargain',
    acknowledges: true,
    say: true,
    sources: ['penalty-reduction', 'settlement-in-writing'],
  },
  {
    id: 'negotiate_early',
    if: { kind: LOAN, daysMin: { from: 1, to: 31 }, status: OWES, unless: NOT_THE_LENDER },
    dueIn: 2,
    priority: 15,
    group: 'bargain',
    acknowledges: true,
    say: true,
    sources: ['no-statutory-moratorium', 'settlement-in-writing'],
  },
  {
    id: 'negotiate_mid',
    if: { kind: LOAN, daysMin: { from: 31, to: 91 }, status: OWES, unless: NOT_THE_LENDER },
    dueIn: 3,
    priority: 15,
    group: 'bargain',
    acknowledges: true,
    say: true,
    sources: ['no-statutory-moratorium', 'settlement-in-writing'],
  },
  {
    id: 'negotiate_late',
    if: { kind: LOAN, daysMin: { from: 91 }, limitation: ['none'], status: OWES, unless: NOT_THE_LENDER },
    dueIn: 5,
    priority: 15,
    group: 'bargain',
    acknowledges: true,
    say: true,
    sources: ['settlement-in-writing', 'no-statutory-moratorium'],
  },
  {
    id: 'negotiate_year',
    if: { kind: LOAN, daysMin: { from: 91 }, limitation: ['mention'], status: OWES, unless: NOT_THE_LENDER },
    dueIn: 5,
    priority: 15,
    group: 'bargain',
    acknowledges: true,
    say: true,
    sources: ['settlement-in-writing', 'limitation-partial-payment'],
  },
  {
    id: 'find_lender',
    if: { kind: ['facilitation', 'unknown'], any: NAMED, unless: ['appAndServiceDead'] },
    dueIn: 1,
    priority: 16,
    group: 'lender',
    acknowledges: false,
    say: false,
    sources: ['complaint-routing-2023', 'platform-public-info'],
  },
  {
    id: 'find_which',
    if: {
      any: [{ platform: ['unknown_online_loan'] }, { lacks: ['platform', 'platformText'] }],
      unless: ['appAndServiceDead'],
    },
    dueIn: 0,
    priority: 10,
    group: 'lender',
    acknowledges: false,
    say: false,
    sources: ['credit-free-reports', 'platform-public-info'],
  },
  {
    id: 'check_block',
    if: { status: [...OWES, 'denied'], unless: ['blockLogCheckedEmpty', 'blockLogHasCalls'] },
    reasons: ['local_block'],
    dueIn: 0,
    priority: 17,
    acknowledges: false,
    say: false,
    sources: ['practice-judgement', 'court-sms-verify'],
  },
  {
    id: 'unblock',
    if: { status: [...OWES, 'denied'], holds: ['blockLogHasCalls'] },
    dueIn: 0,
    priority: 12,
    acknowledges: false,
    say: false,
    sources: ['practice-judgement', 'court-sms-verify'],
  },
  {
    id: 'budget',
    if: { status: OWES, unless: ['courtCaseVerified'] },
    dueIn: 1,
    priority: 18,
    acknowledges: false,
    say: false,
    sources: ['practice-judgement', 'social-assistance-law'],
  },
  {
    id: 'update_number',
    if: {
      status: OWES,
      any: [{ holds: ['numberChangedOrSuspended'] }, { holds: ['familyContacted'] }],
      unless: ['appAndServiceDead'],
    },
    reasons: ['contact_lost'],
    dueIn: 0,
    priority: 12,
    acknowledges: false,
    say: false,
    sources: ['service-address-change', 'public-notice-service'],
  },
  {
    id: 'check_company',
    if: {
      status: OPEN,
      kind: [...LOAN, 'creditCard'],
      any: [{ daysMin: { from: 1 } }, { lacks: ['daysOverdue'] }],
      unless: ['askedTransferToPersonalAccount', 'callerNotOnOfficialList'],
    },
    reasons: ['agency_gap', 'stage_handover', 'vendor_or_system'],
    dueIn: 1,
    priority: 20,
    acknowledges: false,
    say: true,
    sources: ['cba-2026-whitelist', 'bank-consumer-measures-collection'],
  },
  {
    id: 'keep_log',
    if: {},
    dueIn: 7,
    priority: 40,
    acknowledges: false,
    say: false,
    sources: ['evidence-recording', 'complaint-evidence'],
  },
  {
    id: 'no_paid_agency',
    if: {},
    dueIn: 0,
    priority: 41,
    acknowledges: false,
    say: false,
    sources: ['anti-collection-warning'],
  },
] as const satisfies readonly Step[];

export type StepId = (typeof STEPS)[number]['id'];

/** Steps with a sentence to copy. */
type SayingStepId = Extract<(typeof STEPS)[number], { readonly say: true }>['id'];

const SAYING = new Set<string>(STEPS.filter((step) => step.say).map((step) => step.id));

/** The text of a part of a step. A step without one doesn't compile. */
export function stepKey(id: StepId, part: 'line' | 'where' | 'keep' | 'done'): MessageKey {
  return `step.${id}.${part}`;
}

/** The sentence to copy, where the step has one. */
export function stepSayKey(id: StepId): MessageKey | null {
  return saying(id) ? `step.${id}.say` : null;
}

function saying(id: StepId): id is SayingStepId {
  return SAYING.has(id);
}
