import type { MessageKey } from '../../locales/index.ts';
import type { OptionRule, QuestionRule } from '../core/questions.ts';
import { yuan } from '../domain/money.ts';

/** One answer as a button; `sets` is what the case learns from it. */
export interface QuestionOption extends OptionRule {
  readonly label: MessageKey;
}

/** A discriminating question; `base` of its options is how often we expect it (judgement), 不确定 included where it is common. */
export interface Question extends QuestionRule {
  readonly say: MessageKey;
  readonly options: readonly [QuestionOption, QuestionOption, ...QuestionOption[]];
}

/** From here on a court case is asked about first, whatever the ranking. */
const COURT_FIRST = {
  status: ['overdue', 'unclear', 'hypothetical', 'otherPerson', 'denied'] as const,
  any: [{ daysOverdue: { from: 90 } }, { amount: { from: yuan(10_000) } }],
};

export const QUESTIONS = [
  {
    id: 'court',
    say: 'question.court',
    about: ['courtCaseVerified', 'cardFrozenByCourt', 'court12368NoCase'],
    firstWhen: COURT_FIRST,
    options: [
      { id: 'verified', label: 'question.court.verified', sets: { courtCaseVerified: true }, base: 0.005 },
      { id: 'frozen', label: 'question.court.frozen', sets: { cardFrozenByCourt: true }, base: 0.003 },
      {
        id: 'unverified',
        label: 'question.court.unverified',
        sets: { mediationSmsUnverified: true, courtCaseVerified: 'unsure' },
        base: 0.1,
      },
      {
        id: 'none',
        label: 'question.court.none',
        sets: { courtCaseVerified: false, cardFrozenByCourt: false },
        base: 0.892,
      },
      {
        id: 'unsure',
        label: 'question.unsure',
        sets: { courtCaseVerified: 'unsure', cardFrozenByCourt: 'unsure' },
        base: 0,
      },
    ],
  },
  {
    id: 'messages',
    say: 'question.messages',
    about: ['smsOrPushContinues', 'totalSilenceAllChannels'],
    options: [
      {
        id: 'still',
        label: 'question.messages.still',
        sets: { smsOrPushContinues: true, totalSilenceAllChannels: false },
        base: 0.55,
      },
      {
        id: 'silent',
        label: 'question.messages.silent',
        sets: { smsOrPushContinues: false, totalSilenceAllChannels: true },
        base: 0.45,
      },
      {
        id: 'unsure',
        label: 'question.unsure',
        sets: { smsOrPushContinues: 'unsure', totalSilenceAllChannels: 'unsure' },
        base: 0,
      },
    ],
  },
  {
    id: 'others',
    say: 'question.others',
    about: ['manyPlatformsSameTime', 'onlyThisPlatform'],
    options: [
      {
        id: 'only',
        label: 'question.others.only',
        sets: { onlyThisPlatform: true, manyPlatformsSameTime: false },
        base: 0.6,
      },
      {
        id: 'many',
        label: 'question.others.many',
        sets: { manyPlatformsSameTime: true, onlyThisPlatform: false },
        base: 0.25,
      },
      {
        id: 'single',
        label: 'question.others.single',
        sets: { onlyThisPlatform: 'unsure', manyPlatformsSameTime: false },
        base: 0.15,
      },
      {
        id: 'unsure',
        label: 'question.unsure',
        sets: { onlyThisPlatform: 'unsure', manyPlatformsSameTime: 'unsure' },
        base: 0,
      },
    ],
  },
  {
    id: 'blocked',
    say: 'question.blocked',
    about: ['blockLogHasCalls', 'blockLogCheckedEmpty', 'blockFeatureOn'],
    options: [
      {
        id: 'calls',
        label: 'question.blocked.calls',
        sets: { blockLogHasCalls: true, blockLogCheckedEmpty: false },
        base: 0.02,
      },
      {
        id: 'empty',
        label: 'question.blocked.empty',
        sets: { blockLogHasCalls: false, blockLogCheckedEmpty: true },
        base: 0.2,
      },
      {
        id: 'on',
        label: 'question.blocked.on',
        sets: { blockFeatureOn: true, blockLogHasCalls: 'unsure' },
        base: 0.13,
      },
      {
        id: 'unsure',
        label: 'question.unsure',
        sets: { blockLogHasCalls: 'unsure', blockFeatureOn: 'unsure' },
        base: 0.65,
      },
    ],
  },
  {
    id: 'recent',
    say: 'question.recent',
    about: ['contactedService30d', 'paidOrDebited30d', 'complained60d'],
    options: [
      { id: 'service', label: 'question.recent.service', sets: { contactedService30d: true }, base: 0.05 },
      { id: 'paid', label: 'question.recent.paid', sets: { paidOrDebited30d: true }, base: 0.03 },
      { id: 'complained', label: 'question.recent.complained', sets: { complained60d: true }, base: 0.02 },
      {
        id: 'none',
        label: 'question.recent.none',
        sets: { contactedService30d: false, paidOrDebited30d: false, complained60d: false },
        base: 0.65,
      },
      {
        id: 'unsure',
        label: 'question.unsure',
        sets: { contactedService30d: 'unsure', paidOrDebited30d: 'unsure', complained60d: 'unsure' },
        base: 0.25,
      },
    ],
  },
  {
    id: 'bill',
    say: 'question.bill',
    about: ['appBillGoneUnpaid', 'appAndServiceDead'],
    options: [
      {
        id: 'there',
        label: 'question.bill.there',
        sets: { appBillGoneUnpaid: false, appAndServiceDead: false },
        base: 0.85,
      },
      {
        id: 'gone',
        label: 'question.bill.gone',
        sets: { appBillGoneUnpaid: true, appAndServiceDead: false },
        base: 0.08,
      },
      { id: 'dead', label: 'question.bill.dead', sets: { appAndServiceDead: true }, base: 0.07 },
      {
        id: 'unsure',
        label: 'question.unsure',
        sets: { appBillGoneUnpaid: 'unsure', appAndServiceDead: 'unsure' },
        base: 0,
      },
    ],
  },
  {
    id: 'notice',
    say: 'question.notice',
    about: ['transferNotice', 'newCompanyNameInSms'],
    when: { daysOverdue: { from: 31 } },
    options: [
      { id: 'transfer', label: 'question.notice.transfer', sets: { transferNotice: true }, base: 0.01 },
      {
        id: 'newName',
        label: 'question.notice.newName',
        sets: { newCompanyNameInSms: true, transferNotice: 'unsure' },
        base: 0.08,
      },
      {
        id: 'none',
        label: 'question.notice.none',
        sets: { transferNotice: false, newCompanyNameInSms: false },
        base: 0.91,
      },
      {
        id: 'unsure',
        label: 'question.unsure',
        sets: { transferNotice: 'unsure', newCompanyNameInSms: 'unsure' },
        base: 0,
      },
    ],
  },
  {
    id: 'report',
    say: 'question.report',
    about: [
      'creditReportTransferredOut',
      'creditReportSubrogated',
      'creditReportBadDebt',
      'creditReportStillOriginalOverdue',
    ],
    when: { daysOverdue: { from: 61 } },
    options: [
      { id: 'overdue', label: 'question.report.overdue', sets: { creditReportStillOriginalOverdue: true }, base: 0.1 },
      { id: 'out', label: 'question.report.out', sets: { creditReportTransferredOut: true }, base: 0.01 },
      { id: 'guarantor', label: 'question.report.guarantor', sets: { creditReportSubrogated: true }, base: 0.01 },
      { id: 'bad', label: 'question.report.bad', sets: { creditReportBadDebt: true }, base: 0.02 },
      {
        id: 'unsure',
        label: 'question.report.notYet',
        sets: { creditReportTransferredOut: 'unsure', creditReportSubrogated: 'unsure', creditReportBadDebt: 'unsure' },
        base: 0.86,
      },
    ],
  },
  {
    id: 'caller',
    say: 'question.caller',
    about: ['previousCallerThirdParty', 'previousCallerInhouseOrAi'],
    options: [
      {
        id: 'house',
        label: 'question.caller.house',
        sets: { previousCallerInhouseOrAi: true, previousCallerThirdParty: false },
        base: 0.5,
      },
      {
        id: 'third',
        label: 'question.caller.third',
        sets: { previousCallerThirdParty: true, previousCallerInhouseOrAi: false },
        base: 0.5,
      },
      {
        id: 'unsure',
        label: 'question.unsure',
        sets: { previousCallerThirdParty: 'unsure', previousCallerInhouseOrAi: 'unsure' },
        base: 0,
      },
    ],
  },
  {
    id: 'number',
    say: 'question.number',
    about: ['numberChangedOrSuspended', 'alwaysRejectsCalls'],
    options: [
      {
        id: 'same',
        label: 'question.number.same',
        sets: { numberChangedOrSuspended: false, alwaysRejectsCalls: false },
        base: 0.7,
      },
      {
        id: 'rejects',
        label: 'question.number.rejects',
        sets: { numberChangedOrSuspended: false, alwaysRejectsCalls: true },
        base: 0.2,
      },
      { id: 'changed', label: 'question.number.changed', sets: { numberChangedOrSuspended: true }, base: 0.1 },
      {
        id: 'unsure',
        label: 'question.unsure',
        sets: { numberChangedOrSuspended: 'unsure', alwaysRejectsCalls: 'unsure' },
        base: 0,
      },
    ],
  },
  {
    id: 'stopDay',
    say: 'question.stopDay',
    about: ['stopNear306090'],
    when: { daysOverdue: { from: 31, to: 181 } },
    options: [
      { id: 'near', label: 'question.stopDay.near', sets: { stopNear306090: true }, base: 0.4 },
      { id: 'other', label: 'question.stopDay.other', sets: { stopNear306090: false }, base: 0.6 },
      { id: 'unsure', label: 'question.unsure', sets: { stopNear306090: 'unsure' }, base: 0 },
    ],
  },
  {
    id: 'plan',
    say: 'question.plan',
    about: ['planConfirmed'],
    when: { holds: ['contactedService30d'] },
    options: [
      { id: 'confirmed', label: 'question.plan.confirmed', sets: { planConfirmed: true }, base: 0.3 },
      { id: 'waiting', label: 'question.plan.waiting', sets: { planConfirmed: false }, base: 0.7 },
      { id: 'unsure', label: 'question.unsure', sets: { planConfirmed: 'unsure' }, base: 0 },
    ],
  },
  {
    id: 'hardship',
    say: 'question.hardship',
    about: ['hardshipDocsAccepted'],
    options: [
      { id: 'accepted', label: 'question.hardship.accepted', sets: { hardshipDocsAccepted: true }, base: 0.03 },
      { id: 'none', label: 'question.hardship.none', sets: { hardshipDocsAccepted: false }, base: 0.97 },
      { id: 'unsure', label: 'question.unsure', sets: { hardshipDocsAccepted: 'unsure' }, base: 0 },
    ],
  },
  {
    id: 'payTo',
    say: 'question.payTo',
    about: ['askedTransferToPersonalAccount'],
    firstWhen: { holds: ['callerNotOnOfficialList'], unless: ['askedTransferToPersonalAccount'] },
    when: { any: [{ holds: ['callerNotOnOfficialList'] }, { holds: ['newCompanyNameInSms'] }] },
    options: [
      { id: 'personal', label: 'question.payTo.personal', sets: { askedTransferToPersonalAccount: true }, base: 0.05 },
      { id: 'official', label: 'question.payTo.official', sets: { askedTransferToPersonalAccount: false }, base: 0.95 },
      { id: 'unsure', label: 'question.unsure', sets: { askedTransferToPersonalAccount: 'unsure' }, base: 0 },
    ],
  },
] as const satisfies readonly Question[];

export type QuestionId = (typeof QUESTIONS)[number]['id'];

const BY_ID = new Map<string, Question>(QUESTIONS.map((question) => [question.id, question]));

/** The question of an id; `undefined` for one that is not in the book (an old button). */
export function questionById(id: string): Question | undefined {
  return BY_ID.get(id);
}
