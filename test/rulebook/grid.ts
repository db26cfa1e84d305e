import { EVIDENCE, type Evidence, type Facts } from '../../src/domain/facts.ts';
import { QUESTIONS } from '../../src/rulebook/questions.ts';
import { facts } from './facts.ts';

/** One platform of every kind of lender, with and without guarantor, every way of reporting, and one not known. */
export const PLATFORM_OF_KIND = [
  'huabei',
  'jd_baitiao',
  'fenqile',
  'xiaohua',
  'anyihua',
  'credit_card',
  'bank_consumer_loan',
  'alipay_rent',
  'wanka',
  null,
] as const;

const DAYS = [
  0,
  1,
  7,
  8,
  30,
  31,
  60,
  61,
  89,
  90,
  91,
  120,
  121,
  180,
  181,
  364,
  365,
  366,
  729,
  730,
  1_200,
  [25, 40],
  [80, 130],
  [300, 800],
  [90, null],
  null,
] as const;

const AMOUNTS = [
  300,
  4_999,
  5_000,
  9_999,
  10_000,
  30_000,
  50_000,
  120_000,
  [3_000, 40_000],
  [8_000, null],
  null,
] as const;

/** All questions answered but those about the caller, the day of the stop and where to pay. */
export const MUCH_KNOWN: Evidence = {
  courtCaseVerified: false,
  cardFrozenByCourt: false,
  smsOrPushContinues: true,
  onlyThisPlatform: true,
  blockLogCheckedEmpty: true,
  contactedService30d: false,
  paidOrDebited30d: false,
  complained60d: false,
  appBillGoneUnpaid: false,
  transferNotice: false,
  newCompanyNameInSms: false,
  creditReportStillOriginalOverdue: true,
  numberChangedOrSuspended: false,
  hardshipDocsAccepted: false,
};

/** Nothing known, every single signal held and denied, and every answer to every question. */
const EVIDENCE_CELLS: readonly Evidence[] = [
  {},
  ...EVIDENCE.flatMap((id) => [{ [id]: true }, { [id]: false }]),
  ...QUESTIONS.flatMap((question) => question.options.map((option) => option.sets as Evidence)),
  { blockLogCheckedEmpty: true, appBillGoneUnpaid: false, previousCallerThirdParty: true, smsOrPushContinues: true },
  MUCH_KNOWN,
];

/** Every cell of platform × days × amount without evidence, and evidence over a thinner choice of the rest. */
export function* grid(): Generator<Facts> {
  for (const platform of PLATFORM_OF_KIND) {
    for (const days of DAYS) for (const amount of AMOUNTS) yield facts({ platform, days, amount });
    for (const [days, amount] of [
      [3, 2_000],
      [45, 60_000],
      [120, 2_000],
      [400, 60_000],
      [900, 2_000],
      [null, 60_000],
    ] as const) {
      for (const evidence of EVIDENCE_CELLS) yield facts({ platform, days, amount, evidence });
    }
  }
  for (const days of [3, 45, 200, 900]) yield facts({ platform: 'jd_cf_homecredit', days });
  for (const status of ['paid', 'notOverdue', 'unclear', 'denied', 'otherPerson'] as const) {
    for (const days of DAYS) yield facts({ status, days });
  }
}
