import type { MessageKey } from '../../locales/index.ts';
import type { LenderKind, Status } from '../domain/facts.ts';
import type { SourceId } from '../rulebook/sources.ts';
import { forStatus } from './letterStatus.ts';

export const LETTERS = [
  'negotiate',
  'hardship',
  'conduct',
  'complaint',
  'credit',
  'assignment',
  'answer',
  'order',
] as const;
export type LetterId = (typeof LETTERS)[number];

/** One piece of the page that is handed in. `rows`: the table of the contact log. */
export type Part =
  | { readonly kind: 'para' | 'heading'; readonly key: MessageKey }
  | { readonly kind: 'list'; readonly mark: 'number' | 'box' | 'dot'; readonly keys: readonly MessageKey[] }
  | { readonly kind: 'rows' }
  | { readonly kind: 'sources' }
  | { readonly kind: 'signature' };

/** The page for oneself. */
export interface Guide {
  readonly when: readonly MessageKey[];
  readonly whenNot: readonly MessageKey[];
  readonly how: readonly MessageKey[];
  readonly keep: readonly MessageKey[];
  readonly deadline: MessageKey;
}

/**
 * A letter as data. `acknowledges`: sending it counts as agreeing to pay, which restarts the limitation period
 * (SPC rules on limitation §14, §19): where three years may have passed it is not made.
 */
export interface Letter {
  readonly id: LetterId;
  readonly title: MessageKey;
  readonly acknowledges: boolean;
  /** `null` for a check list, which goes to nobody. */
  readonly to: MessageKey | null;
  readonly guide: Guide;
  readonly body: readonly Part[];
  readonly sources: readonly [SourceId, ...SourceId[]];
}

const para = (key: MessageKey): Part => ({ kind: 'para', key });
const heading = (key: MessageKey): Part => ({ kind: 'heading', key });
const list = (mark: 'number' | 'box' | 'dot', ...keys: MessageKey[]): Part => ({ kind: 'list', mark, keys });
const SIGNATURE: Part = { kind: 'signature' };

const NEGOTIATE: Letter = {
  id: 'negotiate',
  title: 'letter.negotiate.title',
  acknowledges: true,
  to: 'letter.lender',
  guide: {
    when: ['letter.negotiate.when.1', 'letter.negotiate.when.2'],
    whenNot: ['letter.negotiate.whenNot.1', 'letter.negotiate.whenNot.2', 'letter.negotiate.whenNot.3'],
    how: ['letter.negotiate.how.1', 'letter.negotiate.how.2'],
    keep: ['letter.negotiate.keep.1', 'letter.negotiate.keep.2'],
    deadline: 'letter.negotiate.deadline',
  },
  body: [
    para('letter.negotiate.body.1'),
    para('letter.negotiate.body.2'),
    para('letter.negotiate.body.3'),
    para('letter.negotiate.body.4'),
    para('letter.negotiate.body.ask'),
    list('number', 'letter.negotiate.body.ask.1', 'letter.negotiate.body.ask.2', 'letter.negotiate.body.ask.3'),
    para('letter.negotiate.body.5'),
    para('letter.attached'),
    SIGNATURE,
  ],
  sources: [
    'no-statutory-moratorium',
    'settlement-in-writing',
    'limitation-partial-payment',
    'anti-collection-warning',
  ],
};

/** Credit cards have a rule of their own for instalments; it must not be quoted for other loans. */
const NEGOTIATE_CARD: Letter = {
  ...NEGOTIATE,
  guide: { ...NEGOTIATE.guide, how: ['letter.negotiate.how.1', 'letter.negotiate.how.card'] },
  sources: ['creditcard-art70', 'creditcard-no-reinstalment', 'settlement-in-writing', 'limitation-partial-payment'],
};

const HARDSHIP: Letter = {
  id: 'hardship',
  title: 'letter.hardship.title',
  acknowledges: true,
  to: 'letter.lender',
  guide: {
    when: ['letter.hardship.when.1', 'letter.hardship.when.2'],
    whenNot: ['letter.hardship.whenNot.1', 'letter.hardship.whenNot.2'],
    how: ['letter.hardship.how.1', 'letter.hardship.how.2'],
    keep: ['letter.hardship.keep.1'],
    deadline: 'letter.hardship.deadline',
  },
  body: [
    para('letter.hardship.body.1'),
    para('letter.hardship.body.2'),
    para('letter.hardship.body.3'),
    para('letter.hardship.body.4'),
    para('letter.hardship.body.5'),
    SIGNATURE,
  ],
  sources: ['forged-documents', 'limitation-partial-payment'],
};

const CONDUCT: Letter = {
  id: 'conduct',
  title: 'letter.conduct.title',
  acknowledges: false,
  to: 'letter.lender',
  guide: {
    when: ['letter.conduct.when.1'],
    whenNot: ['letter.conduct.whenNot.1', 'letter.conduct.whenNot.2', 'letter.conduct.whenNot.3'],
    how: ['letter.conduct.how.1', 'letter.conduct.how.2'],
    keep: ['letter.conduct.keep.1', 'letter.conduct.keep.2'],
    deadline: 'letter.conduct.deadline',
  },
  body: [
    para('letter.conduct.body.1'),
    { kind: 'rows' },
    para('letter.conduct.body.ask'),
    list(
      'number',
      'letter.conduct.body.ask.1',
      'letter.conduct.body.ask.2',
      'letter.conduct.body.ask.3',
      'letter.conduct.body.ask.4',
      'letter.conduct.body.ask.5',
    ),
    para('letter.noAdmission'),
    para('letter.mine'),
    SIGNATURE,
    para('letter.conduct.body.basis'),
    { kind: 'sources' },
  ],
  sources: ['gbt-contact-only-debtor', 'gbt-no-night-calls', 'civil-private-life-peace', 'pipl-minimum-necessary'],
};

/** The banking association's guide binds its members; credit cards have a rule of their own besides. */
const CONDUCT_MEMBER: Letter = { ...CONDUCT, sources: [...CONDUCT.sources, 'cba-2026-third-party'] };
const CONDUCTS: Readonly<Record<LenderKind, Letter>> = {
  bank: CONDUCT_MEMBER,
  consumerFinance: CONDUCT_MEMBER,
  creditCard: { ...CONDUCT, sources: [...CONDUCT_MEMBER.sources, 'creditcard-collection-art68'] },
  microLoan: CONDUCT,
  facilitation: CONDUCT,
  other: CONDUCT,
  unknown: CONDUCT,
};

const COMPLAINT: Letter = {
  id: 'complaint',
  title: 'letter.complaint.title',
  acknowledges: false,
  to: 'letter.complaint.to.firm',
  guide: {
    when: ['letter.complaint.when.1', 'letter.complaint.when.2'],
    whenNot: ['letter.complaint.whenNot.1', 'letter.complaint.whenNot.2', 'letter.complaint.whenNot.3'],
    how: ['letter.complaint.how.firm', 'letter.complaint.how.one'],
    keep: ['letter.complaint.keep.1'],
    deadline: 'letter.complaint.deadline.other',
  },
  body: [
    para('letter.complaint.body.who'),
    para('letter.complaint.body.before'),
    { kind: 'rows' },
    para('letter.complaint.body.ask'),
    list('number', 'letter.complaint.body.ask.1', 'letter.complaint.body.ask.2'),
    para('letter.complaint.body.only'),
    para('letter.noAdmission'),
    para('letter.mine'),
    para('letter.attached'),
    SIGNATURE,
  ],
  sources: ['complaint-evidence', 'complaint-routing-2023', 'gbt-contact-only-debtor'],
};

function complaintTo(how: MessageKey, to: MessageKey, deadline: MessageKey, sources: Letter['sources']): Letter {
  return { ...COMPLAINT, to, sources, guide: { ...COMPLAINT.guide, how: [how, 'letter.complaint.how.one'], deadline } };
}

const BANK_SOURCES: Letter['sources'] = [
  'complaint-evidence',
  'complaint-routing-2023',
  'complaint-time-limits',
  'bank-consumer-measures-collection',
];
const COMPLAINT_BANK = complaintTo(
  'letter.complaint.how.bank',
  'letter.complaint.to.bank',
  'letter.complaint.deadline.bank',
  BANK_SOURCES,
);

/** Who supervises the firm decides to whom a complaint goes. */
const COMPLAINTS: Readonly<Record<LenderKind, Letter>> = {
  bank: COMPLAINT_BANK,
  consumerFinance: complaintTo(
    'letter.complaint.how.bank',
    'letter.complaint.to.bank',
    'letter.complaint.deadline.bank',
    ['complaint-evidence', 'complaint-routing-2023', 'complaint-time-limits', 'cfc-measures-collection'],
  ),
  creditCard: complaintTo('letter.complaint.how.card', 'letter.complaint.to.bank', 'letter.complaint.deadline.bank', [
    'complaint-evidence',
    'complaint-routing-2023',
    'complaint-time-limits',
    'creditcard-collection-art68',
  ]),
  microLoan: complaintTo('letter.complaint.how.local', 'letter.complaint.to.local', 'letter.complaint.deadline.other', [
    'complaint-evidence',
    'microloan-complaint-route',
    'gbt-contact-only-debtor',
  ]),
  facilitation: COMPLAINT,
  unknown: COMPLAINT,
  other: complaintTo('letter.complaint.how.lease', 'letter.complaint.to.lease', 'letter.complaint.deadline.other', [
    'complaint-evidence',
    'consumer-complaint-7days',
  ]),
};

const CREDIT: Letter = {
  id: 'credit',
  title: 'letter.credit.title',
  acknowledges: false,
  to: 'letter.credit.to',
  guide: {
    when: ['letter.credit.when.1'],
    whenNot: ['letter.credit.whenNot.1', 'letter.credit.whenNot.2'],
    how: ['letter.credit.how.1', 'letter.credit.how.2'],
    keep: ['letter.credit.keep.1'],
    deadline: 'letter.credit.deadline',
  },
  body: [
    para('letter.credit.body.1'),
    para('letter.credit.body.2'),
    para('letter.credit.body.3'),
    para('letter.credit.body.4'),
    para('letter.credit.body.5'),
    para('letter.credit.body.6'),
    para('letter.noAdmission'),
    para('letter.mine'),
    SIGNATURE,
  ],
  sources: ['credit-dispute-20days', 'credit-5years', 'credit-complaint-30days', 'credit-repair-scam'],
};

const ASSIGNMENT: Letter = {
  id: 'assignment',
  title: 'letter.assignment.title',
  acknowledges: false,
  to: 'letter.lender',
  guide: {
    when: ['letter.assignment.when.1', 'letter.assignment.when.2'],
    whenNot: ['letter.assignment.whenNot.1', 'letter.assignment.whenNot.2'],
    how: ['letter.assignment.how.1', 'letter.assignment.how.2'],
    keep: ['letter.assignment.keep.1'],
    deadline: 'letter.assignment.deadline',
  },
  body: [
    para('letter.assignment.body.1'),
    para('letter.assignment.body.2'),
    para('letter.assignment.body.ask'),
    list('number', 'letter.assignment.body.ask.1', 'letter.assignment.body.ask.2', 'letter.assignment.body.ask.3'),
    para('letter.assignment.body.3'),
    para('letter.noAdmission'),
    SIGNATURE,
  ],
  sources: ['assignment-notice', 'assignment-verify', 'assignment-defences', 'fake-collector'],
};

const numbered = <Prefix extends string>(prefix: Prefix, count: number): MessageKey[] =>
  [...Array(count).keys()].map((at) => `${prefix}.${at + 1}` as MessageKey);

const ANSWER: Letter = {
  id: 'answer',
  title: 'letter.answer.title',
  acknowledges: false,
  to: null,
  guide: {
    when: ['letter.answer.when.1'],
    whenNot: ['letter.answer.whenNot.1'],
    how: ['letter.answer.how.1', 'letter.answer.how.2'],
    keep: ['letter.answer.keep.1'],
    deadline: 'letter.answer.deadline',
  },
  body: [
    para('letter.answer.intro'),
    heading('letter.answer.dates'),
    list('box', ...numbered('letter.answer.dates', 5)),
    heading('letter.answer.check'),
    list('box', ...numbered('letter.answer.check', 8)),
    heading('letter.answer.bring'),
    list('box', ...numbered('letter.answer.bring', 3)),
    para('letter.answer.absent'),
  ],
  sources: ['answer-15days', 'default-judgment', 'court-sms-verify', 'limitation-is-defence'],
};

const ORDER: Letter = {
  id: 'order',
  title: 'letter.order.title',
  acknowledges: false,
  to: null,
  guide: {
    when: ['letter.order.when.1'],
    whenNot: ['letter.order.whenNot.1'],
    how: ['letter.order.how.1', 'letter.order.how.2'],
    keep: ['letter.order.keep.1'],
    deadline: 'letter.order.deadline',
  },
  body: [
    para('letter.order.intro'),
    heading('letter.order.dates'),
    list('box', ...numbered('letter.order.dates', 3)),
    heading('letter.order.check'),
    list('box', ...numbered('letter.order.check', 5)),
    heading('letter.order.bring'),
    list('box', ...numbered('letter.order.bring', 2)),
  ],
  sources: ['payment-order-procedure', 'court-sms-verify', 'limitation-is-defence'],
};

const SAME = {
  hardship: HARDSHIP,
  credit: CREDIT,
  assignment: ASSIGNMENT,
  answer: ANSWER,
  order: ORDER,
};

/** The letter for a kind of lender: complaint route and instalment rule follow the lender; then for what the debt is. */
export function letterFor(id: LetterId, lender: LenderKind, status: Status = 'overdue'): Letter {
  return forStatus(ofLender(id, lender), status);
}

function ofLender(id: LetterId, lender: LenderKind): Letter {
  if (id === 'complaint') return COMPLAINTS[lender];
  if (id === 'conduct') return CONDUCTS[lender];
  if (id === 'negotiate') return lender === 'creditCard' ? NEGOTIATE_CARD : NEGOTIATE;
  return SAME[id];
}
