import type { ReasonId } from '../../src/rulebook/reasons.ts';
import type { RiskId } from '../../src/rulebook/risks.ts';
import type { StepId } from '../../src/rulebook/steps.ts';
import type { Case } from './facts.ts';

/** `first`: leads; `shown`: among those that apply; `absent`: not said. */
export interface Example {
  readonly title: string;
  readonly facts: Case;
  readonly is: 'first' | 'shown' | 'absent';
}

export type RuleId = `reason.${ReasonId}` | `risk.${RiskId}` | `step.${StepId}`;

const court = { courtCaseVerified: true } as const;
const frozen = { cardFrozenByCourt: true } as const;
const notice = { transferNotice: true } as const;
const caller = { askedTransferToPersonalAccount: true } as const;
const dead = { appAndServiceDead: true } as const;

/** At least one case for every rule; thresholds one day before and on the day. A rule without an example doesn't compile. */
export const EXAMPLES: Readonly<Record<RuleId, readonly [Example, ...Example[]]>> = {
  'reason.local_block': [
    { title: 'the block log has calls', facts: { days: 200, evidence: { blockLogHasCalls: true } }, is: 'first' },
    {
      title: 'all lenders went silent together',
      facts: { days: 20, evidence: { manyPlatformsSameTime: true, blockFeatureOn: true } },
      is: 'first',
    },
  ],
  'reason.contact_lost': [
    {
      title: 'number changed, family called',
      facts: {
        days: 150,
        evidence: { numberChangedOrSuspended: true, familyContacted: true, blockLogCheckedEmpty: true },
      },
      is: 'first',
    },
  ],
  'reason.stage_handover': [
    {
      title: 'stopped around day 60 after calls of the platform',
      facts: { days: 62, evidence: { stopNear306090: true, previousCallerInhouseOrAi: true } },
      is: 'first',
    },
    {
      title: 'days and silence say so by themselves',
      facts: { days: 70, silent: 10, evidence: { previousCallerInhouseOrAi: true } },
      is: 'first',
    },
    { title: 'over a year on no team changes over', facts: { days: 366 }, is: 'absent' },
  ],
  'reason.agency_gap': [
    {
      title: 'an agency called before, then all silent',
      facts: { days: 120, evidence: { previousCallerThirdParty: true, totalSilenceAllChannels: true } },
      is: 'first',
    },
    { title: 'in the first week no agency has it', facts: { days: 7 }, is: 'absent' },
    { title: 'from day 8 on it may', facts: { days: 8 }, is: 'shown' },
  ],
  'reason.downshift': [{ title: 'messages go on', facts: { evidence: { smsOrPushContinues: true } }, is: 'first' }],
  'reason.negotiation_hold': [
    { title: 'a plan was confirmed', facts: { days: 400, evidence: { planConfirmed: true } }, is: 'first' },
    { title: 'spoke with service', facts: { evidence: { contactedService30d: true } }, is: 'shown' },
    { title: 'never came up', facts: {}, is: 'absent' },
    { title: 'denied', facts: { evidence: { contactedService30d: false, planConfirmed: false } }, is: 'absent' },
  ],
  'reason.partial_payment': [
    { title: 'was debited', facts: { days: 5, evidence: { paidOrDebited30d: true } }, is: 'first' },
    { title: 'never came up', facts: { days: 5 }, is: 'absent' },
  ],
  'reason.complaint_hold': [
    { title: 'complained', facts: { evidence: { complained60d: true } }, is: 'first' },
    { title: 'never came up', facts: {}, is: 'absent' },
  ],
  'reason.hardship_hold': [
    { title: 'papers were accepted', facts: { evidence: { hardshipDocsAccepted: true } }, is: 'first' },
    { title: 'never came up', facts: {}, is: 'absent' },
  ],
  'reason.transfer': [
    { title: 'a notice came, even in the first week', facts: { days: 5, evidence: notice }, is: 'first' },
    {
      title: 'the credit report says transferred',
      facts: { days: 200, evidence: { creditReportTransferredOut: true } },
      is: 'first',
    },
    { title: 'day 60 without a notice', facts: { days: 60 }, is: 'absent' },
    { title: 'day 61 without a notice', facts: { days: 61 }, is: 'shown' },
  ],
  'reason.subrogation': [
    {
      title: 'the credit report says so',
      facts: { platform: 'fenqile', days: 20, evidence: { creditReportSubrogated: true } },
      is: 'first',
    },
    { title: 'day 60', facts: { platform: 'fenqile', days: 60 }, is: 'absent' },
    { title: 'day 61', facts: { platform: 'fenqile', days: 61 }, is: 'shown' },
  ],
  'reason.legal_prep': [
    { title: 'a verified case', facts: { days: 40, evidence: court }, is: 'first' },
    { title: 'a card frozen by a court', facts: { days: 5, evidence: frozen }, is: 'first' },
    { title: 'the first week', facts: { days: 7 }, is: 'absent' },
  ],
  'reason.cold_writeoff': [
    {
      title: 'the credit report says bad debt',
      facts: { days: 20, evidence: { creditReportBadDebt: true } },
      is: 'first',
    },
    { title: 'small and over a year old', facts: { days: 500, amount: 900 }, is: 'shown' },
    { title: 'day 30', facts: { days: 30 }, is: 'absent' },
  ],
  'reason.platform_exit': [
    { title: 'app and service are dead', facts: { platform: 'wanka', days: 100, evidence: dead }, is: 'first' },
    { title: 'never came up', facts: { platform: 'wanka', days: 100 }, is: 'absent' },
  ],
  'reason.vendor_or_system': [{ title: 'possible, never first', facts: { days: 5 }, is: 'shown' }],
  'reason.holiday': [
    {
      title: 'stopped in the October week, two weeks ago',
      facts: { days: 30, evidence: { stopDateInHolidayWindow: true, blockLogCheckedEmpty: true } },
      is: 'shown',
    },
    { title: 'stopped long after it', facts: { days: 60, silent: 20 }, is: 'absent' },
    { title: 'never came up', facts: { days: 30 }, is: 'absent' },
  ],
  'reason.settled_or_error': [{ title: 'says it is paid', facts: { days: 5, status: 'paid' }, is: 'first' }],
  'reason.fake_collector': [
    { title: 'was told to pay a private account', facts: { days: 5, evidence: caller }, is: 'shown' },
    { title: 'never came up', facts: { days: 5 }, is: 'absent' },
  ],

  'risk.scam_warning': [{ title: 'told to pay a private account', facts: { evidence: caller }, is: 'shown' }],
  'risk.court_running': [
    { title: 'verified case', facts: { evidence: court }, is: 'shown' },
    { title: 'only an unverified message', facts: { evidence: { mediationSmsUnverified: true } }, is: 'absent' },
  ],
  'risk.court_default': [{ title: 'verified case', facts: { evidence: court }, is: 'shown' }],
  'risk.frozen_scope': [{ title: 'frozen by a court', facts: { evidence: frozen }, is: 'shown' }],
  'risk.reduce_excess': [
    { title: 'a verified case', facts: { evidence: court }, is: 'shown' },
    { title: 'no case', facts: {}, is: 'absent' },
  ],
  'risk.court_unverified': [
    { title: 'papers nobody verified', facts: { evidence: { courtPapersUnverified: true } }, is: 'shown' },
    { title: 'the case is real', facts: { evidence: { courtPapersUnverified: true, ...court } }, is: 'absent' },
    {
      title: 'the court knows of none',
      facts: { evidence: { courtPapersUnverified: true, court12368NoCase: true } },
      is: 'absent',
    },
  ],
  'risk.mediation_unverified': [
    { title: 'a message nobody verified', facts: { evidence: { mediationSmsUnverified: true } }, is: 'shown' },
    { title: 'the case is real', facts: { evidence: { mediationSmsUnverified: true, ...court } }, is: 'absent' },
  ],
  'risk.lawyer_letter': [
    { title: 'a letter', facts: { evidence: { lawyerLetter: true } }, is: 'shown' },
    { title: 'a suit', facts: { evidence: { lawyerLetter: true, ...court } }, is: 'absent' },
  ],
  'risk.family_contacted': [
    { title: 'family was called', facts: { evidence: { familyContacted: true } }, is: 'shown' },
    { title: 'never came up', facts: {}, is: 'absent' },
  ],
  'risk.family_contacted_card': [
    {
      title: 'a card has a rule of its own',
      facts: { platform: 'credit_card', evidence: { familyContacted: true } },
      is: 'shown',
    },
    { title: 'not a card', facts: { evidence: { familyContacted: true } }, is: 'absent' },
  ],
  'risk.limitation_caution': [
    { title: 'day 729', facts: { days: 729 }, is: 'absent' },
    { title: 'day 730', facts: { days: 730 }, is: 'shown' },
    { title: 'a range that reaches it', facts: { days: [600, 730] }, is: 'shown' },
    { title: 'more than a year', facts: { days: [365, null] }, is: 'shown' },
    { title: 'more than a hundred days is no word for years', facts: { days: [100, null] }, is: 'absent' },
    { title: 'not known', facts: { days: null }, is: 'shown' },
  ],
  'risk.credit_five_years_if': [
    { title: 'the lender decides', facts: { platform: 'xiaohua' }, is: 'shown' },
    { title: 'a lease is not reported', facts: { platform: 'alipay_rent', days: 100 }, is: 'absent' },
  ],
  'risk.limitation_open': [
    { title: 'more than a hundred days', facts: { days: [100, null] }, is: 'shown' },
    { title: 'more than a year: caution instead', facts: { days: [365, null] }, is: 'absent' },
    { title: 'a range that ends', facts: { days: [300, 400] }, is: 'absent' },
  ],
  'risk.lender_renamed': [
    { title: 'the lender has another name', facts: { platform: 'jd_cf_homecredit', days: 1_100 }, is: 'shown' },
    { title: 'another lender', facts: { platform: 'zhaolian' }, is: 'absent' },
    { title: 'sold since', facts: { platform: 'jd_cf_homecredit', evidence: notice }, is: 'absent' },
  ],
  'risk.creditor_changed': [{ title: 'a notice', facts: { evidence: notice }, is: 'shown' }],
  'risk.guarantor_paid': [
    { title: 'as the report says', facts: { evidence: { creditReportSubrogated: true } }, is: 'shown' },
  ],
  'risk.writeoff_not_forgiven': [
    { title: 'as the report says', facts: { evidence: { creditReportBadDebt: true } }, is: 'shown' },
  ],
  'risk.not_mine': [
    { title: 'not taken out by him', facts: { status: 'denied' }, is: 'shown' },
    { title: 'his own', facts: {}, is: 'absent' },
  ],
  'risk.paid_check': [
    { title: 'says it is paid', facts: { status: 'paid' }, is: 'shown' },
    { title: 'overdue', facts: {}, is: 'absent' },
  ],
  'risk.due_without_grace': [
    { title: 'not overdue yet', facts: { status: 'notOverdue', days: null }, is: 'shown' },
    { title: 'due today', facts: { days: 0 }, is: 'shown' },
    { title: 'a day late', facts: { days: 1 }, is: 'absent' },
  ],
  'risk.interest_running': [
    { title: 'amount and days known', facts: { days: 1 }, is: 'shown' },
    { title: 'no amount', facts: { amount: null }, is: 'absent' },
    { title: 'a lease bears no interest', facts: { platform: 'alipay_rent' }, is: 'absent' },
    { title: 'paid', facts: { status: 'paid' }, is: 'absent' },
  ],
  'risk.interest_unknown': [
    { title: 'no amount', facts: { amount: null }, is: 'shown' },
    { title: 'no days', facts: { days: null }, is: 'shown' },
    { title: 'all known', facts: {}, is: 'absent' },
  ],
  'risk.lease_fees': [{ title: 'a lease', facts: { platform: 'alipay_rent' }, is: 'shown' }],
  'risk.credit_may_be_reported': [
    { title: 'day 30', facts: { days: 30 }, is: 'shown' },
    { title: 'day 31', facts: { days: 31 }, is: 'absent' },
  ],
  'risk.credit_recorded': [
    { title: 'day 30', facts: { days: 30 }, is: 'absent' },
    { title: 'day 31', facts: { days: 31 }, is: 'shown' },
  ],
  'risk.credit_depends': [
    { title: 'the lender decides', facts: { platform: 'xiaohua' }, is: 'shown' },
    { title: 'a product that reports', facts: {}, is: 'absent' },
    { title: 'a product that reports, for how long not known', facts: { days: null }, is: 'absent' },
    { title: 'a lease has no lender', facts: { platform: 'alipay_rent', days: 100 }, is: 'absent' },
  ],
  'risk.credit_lease': [
    { title: 'a lease', facts: { platform: 'alipay_rent', days: 100 }, is: 'shown' },
    { title: 'a loan', facts: {}, is: 'absent' },
  ],
  'risk.credit_other': [
    { title: 'somebody else’s debt', facts: { status: 'otherPerson' }, is: 'shown' },
    { title: 'his own', facts: {}, is: 'absent' },
  ],
  'risk.silence_not_waiver': [
    { title: 'overdue', facts: { days: 1 }, is: 'shown' },
    { title: 'paid', facts: { status: 'paid' }, is: 'absent' },
    { title: 'not his loan', facts: { status: 'denied' }, is: 'absent' },
    { title: 'somebody else’s debt', facts: { status: 'otherPerson' }, is: 'absent' },
  ],
  'risk.limit_may_close': [
    { title: 'day 30', facts: { days: 30 }, is: 'shown' },
    { title: 'day 31', facts: { days: 31 }, is: 'absent' },
  ],
  'risk.limit_closed': [
    { title: 'day 30', facts: { days: 30 }, is: 'absent' },
    { title: 'day 31', facts: { days: 31 }, is: 'shown' },
    { title: 'the platform is gone', facts: { evidence: dead }, is: 'absent' },
    { title: 'somebody else’s limit', facts: { status: 'otherPerson' }, is: 'absent' },
  ],
  'risk.autodebit': [
    { title: 'overdue', facts: { days: 1 }, is: 'shown' },
    { title: 'somebody else’s account', facts: { status: 'otherPerson' }, is: 'absent' },
  ],
  'risk.outsourced_later': [
    { title: 'day 30', facts: { days: 30 }, is: 'shown' },
    { title: 'day 31', facts: { days: 31 }, is: 'absent' },
  ],
  'risk.calls_return': [
    { title: 'day 30', facts: { days: 30 }, is: 'absent' },
    { title: 'day 31', facts: { days: 31 }, is: 'shown' },
  ],
  'risk.plan_broken': [
    { title: 'a plan is agreed', facts: { evidence: { planConfirmed: true } }, is: 'shown' },
    { title: 'long ago', facts: { days: 800, evidence: { planConfirmed: true } }, is: 'absent' },
  ],
  'risk.suit_later': [
    { title: 'day 90', facts: { days: 90 }, is: 'shown' },
    { title: 'day 91', facts: { days: 91 }, is: 'absent' },
    { title: 'a small sum', facts: { days: 90, amount: 4_999 }, is: 'absent' },
    { title: 'a plan is agreed', facts: { evidence: { planConfirmed: true } }, is: 'absent' },
  ],
  'risk.suit_later_small': [
    { title: '4,999 yuan', facts: { days: 90, amount: 4_999 }, is: 'shown' },
    { title: '5,000 yuan', facts: { days: 90, amount: 5_000 }, is: 'absent' },
  ],
  'risk.suit_possible_small': [
    { title: '4,999 yuan', facts: { days: 91, amount: 4_999 }, is: 'shown' },
    { title: '5,000 yuan', facts: { days: 91, amount: 5_000 }, is: 'absent' },
  ],
  'risk.suit_possible': [
    { title: 'day 90', facts: { days: 90 }, is: 'absent' },
    { title: 'day 91', facts: { days: 91 }, is: 'shown' },
    { title: 'already sued', facts: { days: 91, evidence: court }, is: 'absent' },
  ],
  'risk.guarantor_later': [
    { title: 'day 60', facts: { platform: 'fenqile', days: 60 }, is: 'shown' },
    { title: 'day 61', facts: { platform: 'fenqile', days: 61 }, is: 'absent' },
    { title: 'no guarantor', facts: { days: 40 }, is: 'absent' },
  ],
  'risk.guarantor_possible': [{ title: 'day 61', facts: { platform: 'fenqile', days: 61 }, is: 'shown' }],
  'risk.assignment_later': [
    { title: 'day 120', facts: { days: 120 }, is: 'shown' },
    { title: 'day 121', facts: { days: 121 }, is: 'absent' },
  ],
  'risk.assignment_possible': [
    { title: 'day 121', facts: { days: 121 }, is: 'shown' },
    { title: 'assigned already', facts: { days: 121, evidence: notice }, is: 'absent' },
  ],
  'risk.default_judgment': [
    { title: 'day 90, small', facts: { days: 90, amount: 9_999 }, is: 'absent' },
    { title: 'day 91', facts: { days: 91, amount: 9_999 }, is: 'shown' },
    { title: '10,000 yuan, day 30', facts: { days: 30, amount: 10_000 }, is: 'absent' },
    { title: '10,000 yuan, day 31', facts: { days: 31, amount: 10_000 }, is: 'shown' },
    { title: 'a court has frozen the card', facts: { days: 91, evidence: frozen }, is: 'absent' },
  ],
  'risk.preservation': [
    { title: 'day 91 and 10,000 yuan', facts: { days: 91, amount: 10_000 }, is: 'shown' },
    { title: 'small', facts: { days: 91, amount: 9_999 }, is: 'absent' },
  ],
  'risk.enforcement': [
    { title: 'day 180', facts: { days: 180 }, is: 'absent' },
    { title: 'day 181', facts: { days: 181 }, is: 'shown' },
  ],
  'risk.card_overdraft': [
    { title: 'a card, 50,000 yuan', facts: { platform: 'credit_card', amount: 50_000 }, is: 'shown' },
    { title: 'a card, less', facts: { platform: 'credit_card', amount: 49_999 }, is: 'absent' },
    { title: 'a card in its first month', facts: { platform: 'credit_card', amount: 50_000, days: 30 }, is: 'absent' },
    { title: '花呗 is no card', facts: { amount: 50_000 }, is: 'absent' },
  ],
  'risk.credit_five_years': [{ title: 'overdue', facts: {}, is: 'shown' }],
  'risk.limitation_mention': [
    { title: 'day 364', facts: { days: 364 }, is: 'absent' },
    { title: 'day 365', facts: { days: 365 }, is: 'shown' },
    { title: 'a range that ends', facts: { days: [300, 400] }, is: 'shown' },
    { title: 'open upwards: it is said with where to ask', facts: { days: [100, null] }, is: 'absent' },
    { title: 'day 730: caution instead', facts: { days: 730 }, is: 'absent' },
  ],
  'risk.no_jail': [
    { title: '花呗', facts: {}, is: 'shown' },
    { title: 'a card has its own sentence', facts: { platform: 'credit_card' }, is: 'absent' },
  ],
  'risk.no_jail_card': [{ title: 'a card', facts: { platform: 'credit_card' }, is: 'shown' }],
  'risk.no_jail_lease': [
    { title: 'a lease', facts: { platform: 'alipay_rent' }, is: 'shown' },
    { title: 'a loan', facts: {}, is: 'absent' },
  ],
  'risk.no_family_debt_other': [
    { title: 'the relative asks', facts: { status: 'otherPerson' }, is: 'shown' },
    { title: 'the borrower asks', facts: {}, is: 'absent' },
  ],
  'risk.no_platform_freeze': [
    { title: '花呗', facts: {}, is: 'shown' },
    { title: 'a court froze it', facts: { evidence: frozen }, is: 'absent' },
  ],
  'risk.no_bank_freeze': [{ title: 'a bank loan', facts: { platform: 'bank_consumer_loan' }, is: 'shown' }],
  'risk.no_family_debt': [{ title: 'anyone', facts: {}, is: 'shown' }],
  'risk.no_dishonest_list': [
    { title: 'no case', facts: {}, is: 'shown' },
    { title: 'a case', facts: { evidence: court }, is: 'absent' },
  ],

  'step.legal_first': [
    { title: 'day 729', facts: { days: 729 }, is: 'absent' },
    { title: 'day 730', facts: { days: 730 }, is: 'first' },
    { title: 'not known', facts: { days: null }, is: 'first' },
  ],
  'step.stop_transfer': [{ title: 'a private account', facts: { evidence: caller }, is: 'first' }],
  'step.answer_court': [{ title: 'a verified case', facts: { evidence: court }, is: 'first' }],
  'step.ask_freeze': [{ title: 'frozen', facts: { evidence: frozen }, is: 'first' }],
  'step.not_mine': [
    { title: 'not taken out by him', facts: { status: 'denied' }, is: 'first' },
    { title: 'his own', facts: {}, is: 'absent' },
  ],
  'step.not_yours': [{ title: 'asked for somebody else', facts: { status: 'otherPerson' }, is: 'first' }],
  'step.settlement_proof': [{ title: 'paid', facts: { status: 'paid' }, is: 'first' }],
  'step.before_due': [
    { title: 'not overdue', facts: { status: 'notOverdue', days: null }, is: 'first' },
    { title: 'overdue', facts: { days: 1 }, is: 'absent' },
  ],
  'step.verify_creditor': [{ title: 'a notice', facts: { days: 200, evidence: notice }, is: 'first' }],
  'step.find_creditor': [{ title: 'over a year', facts: { days: 400 }, is: 'shown' }],
  'step.screenshot_bill': [
    { title: 'the app works', facts: {}, is: 'first' },
    { title: 'somebody else’s app', facts: { status: 'otherPerson' }, is: 'absent' },
    { title: 'the app is dead', facts: { evidence: dead }, is: 'absent' },
  ],
  'step.screenshot_gone': [
    { title: 'the bill is gone', facts: { evidence: { appBillGoneUnpaid: true } }, is: 'shown' },
    { title: 'the bill is there', facts: {}, is: 'absent' },
  ],
  'step.find_which': [
    { title: 'not known which', facts: { platform: 'unknown_online_loan' }, is: 'shown' },
    { title: 'known', facts: { platform: 'fenqile' }, is: 'absent' },
  ],
  'step.find_lender_dead': [{ title: 'the app is dead', facts: { evidence: dead }, is: 'shown' }],
  'step.follow_hold': [
    { title: 'complained', facts: { evidence: { complained60d: true } }, is: 'shown' },
    { title: 'never came up', facts: {}, is: 'absent' },
  ],
  'step.reconcile': [{ title: 'was debited', facts: { evidence: { paidOrDebited30d: true } }, is: 'shown' }],
  'step.verify_papers': [
    { title: 'papers nobody verified', facts: { days: 20, evidence: { courtPapersUnverified: true } }, is: 'shown' },
    {
      title: 'the case is real',
      facts: { days: 20, evidence: { courtPapersUnverified: true, ...court } },
      is: 'absent',
    },
  ],
  'step.check_court': [
    {
      title: 'papers to be verified first',
      facts: { days: 90, evidence: { courtPapersUnverified: true } },
      is: 'absent',
    },
    { title: 'day 89, small', facts: { days: 89, amount: 9_999 }, is: 'absent' },
    { title: 'day 90', facts: { days: 90, amount: 9_999 }, is: 'shown' },
    { title: '10,000 yuan', facts: { days: 20, amount: 10_000 }, is: 'shown' },
    { title: 'open upwards', facts: { days: [60, null], amount: 300 }, is: 'shown' },
    { title: 'looked up: no case', facts: { days: 90, evidence: { court12368NoCase: true } }, is: 'absent' },
  ],
  'step.credit_report': [
    { title: 'day 89, small', facts: { days: 89, amount: 9_999 }, is: 'absent' },
    { title: 'day 90', facts: { days: 90, amount: 9_999 }, is: 'shown' },
  ],
  'step.court_settlement': [{ title: 'a verified case', facts: { evidence: court }, is: 'shown' }],
  'step.first_instalment': [
    { title: 'a plan was confirmed', facts: { evidence: { planConfirmed: true } }, is: 'shown' },
    {
      title: 'but somebody else may hold it',
      facts: { evidence: { planConfirmed: true, transferNotice: true } },
      is: 'absent',
    },
  ],
  'step.negotiate_card': [
    { title: 'a card', facts: { platform: 'credit_card' }, is: 'shown' },
    { title: '花呗 has no art. 70', facts: {}, is: 'absent' },
  ],
  'step.negotiate_lease': [{ title: 'a lease', facts: { platform: 'alipay_rent' }, is: 'shown' }],
  'step.negotiate_early': [
    { title: 'day 30', facts: { days: 30 }, is: 'shown' },
    { title: 'day 31', facts: { days: 31 }, is: 'absent' },
  ],
  'step.negotiate_mid': [
    { title: 'not his loan: nothing that could be taken as owning it', facts: { status: 'denied' }, is: 'absent' },
    { title: 'somebody else’s', facts: { status: 'otherPerson' }, is: 'absent' },
    { title: 'day 30', facts: { days: 30 }, is: 'absent' },
    { title: 'day 31', facts: { days: 31 }, is: 'shown' },
    { title: 'day 90', facts: { days: 90 }, is: 'shown' },
    { title: 'day 91', facts: { days: 91 }, is: 'absent' },
  ],
  'step.negotiate_late': [
    { title: 'day 90', facts: { days: 90 }, is: 'absent' },
    { title: 'day 91', facts: { days: 91 }, is: 'shown' },
    { title: 'day 364', facts: { days: 364 }, is: 'shown' },
    { title: 'day 365: it says that the period restarts', facts: { days: 365 }, is: 'absent' },
  ],
  'step.negotiate_year': [
    { title: 'day 364', facts: { days: 364 }, is: 'absent' },
    { title: 'day 365', facts: { days: 365 }, is: 'shown' },
    { title: 'day 729', facts: { days: 729 }, is: 'shown' },
    { title: 'day 730', facts: { days: 730 }, is: 'absent' },
  ],
  'step.find_lender': [
    { title: 'a facilitation platform', facts: { platform: 'fenqile' }, is: 'shown' },
    { title: '花呗 names its lender', facts: {}, is: 'absent' },
  ],
  'step.check_block': [
    { title: 'a likely reason', facts: { days: 20 }, is: 'shown' },
    { title: 'looked already', facts: { days: 20, evidence: { blockLogCheckedEmpty: true } }, is: 'absent' },
    { title: 'looked, and found calls', facts: { days: 20, evidence: { blockLogHasCalls: true } }, is: 'absent' },
    { title: 'somebody else’s phone', facts: { days: 20, status: 'otherPerson' }, is: 'absent' },
  ],
  'step.unblock': [
    { title: 'found calls', facts: { days: 300, evidence: { blockLogHasCalls: true } }, is: 'shown' },
    { title: 'found none', facts: { days: 300, evidence: { blockLogCheckedEmpty: true } }, is: 'absent' },
  ],
  'step.budget': [{ title: 'day 20', facts: { days: 20 }, is: 'shown' }],
  'step.update_number': [
    {
      title: 'number changed',
      facts: { evidence: { numberChangedOrSuspended: true, blockLogCheckedEmpty: true } },
      is: 'shown',
    },
    {
      title: 'also late and with much else to do',
      facts: { days: 200, evidence: { numberChangedOrSuspended: true } },
      is: 'shown',
    },
    { title: 'the number is the same', facts: { days: 200, evidence: { alwaysRejectsCalls: true } }, is: 'absent' },
  ],
  'step.check_company': [
    { title: 'an agency before', facts: { evidence: { previousCallerThirdParty: true } }, is: 'shown' },
  ],
  'step.keep_log': [
    { title: 'room is left', facts: { days: 3, evidence: { blockLogCheckedEmpty: true } }, is: 'shown' },
  ],
  'step.no_paid_agency': [{ title: 'room is left', facts: { days: 3, evidence: dead }, is: 'shown' }],
};
