import type { Evidence, Facts, Quantity } from '../src/domain/facts.ts';
import { yuan } from '../src/domain/money.ts';
import { PLATFORMS } from '../src/rulebook/platforms.ts';
import type { ContactRow } from '../src/understanding/contactLog.ts';

/** The day the fixtures are read on. */
export const LOOK_DAY = '2026-11-21';

function exactly(value: number): Quantity {
  return { min: value, max: value, certainty: 'stated' };
}

/** Facts of one debt; all figures invented. */
export function debt(
  platform: string | null,
  amount: Quantity | null,
  days: Quantity | null,
  evidence: Evidence = {},
): Facts {
  return {
    platform,
    platformText: null,
    amount,
    amountIs: null,
    daysOverdue: days,
    status: 'overdue',
    evidence,
    silentDays: null,
  };
}

const DAYS: readonly (Quantity | null)[] = [
  exactly(3),
  exactly(16),
  exactly(45),
  exactly(75),
  exactly(120),
  exactly(240),
  exactly(400),
  exactly(800),
  exactly(1200),
  { min: 60, max: 100, certainty: 'approximate' },
  { min: 180, max: null, certainty: 'approximate' },
  null,
];
const AMOUNTS: readonly (Quantity | null)[] = [
  exactly(yuan(800)),
  exactly(yuan(8_000)),
  { min: yuan(20_000), max: yuan(25_999), certainty: 'approximate' },
  exactly(yuan(123_456.78)),
  null,
];
const SIGNALS: readonly Evidence[] = [
  {},
  { smsOrPushContinues: true, manyPlatformsSameTime: true },
  { transferNotice: true, newCompanyNameInSms: true },
  { courtCaseVerified: true, stableJobOrAssets: true },
  { askedTransferToPersonalAccount: true },
  { cardFrozenByCourt: true },
  { creditReportBadDebt: true, totalSilenceAllChannels: true },
  { planConfirmed: true, paidOrDebited30d: true },
];

/** Fifty debts: the longest names first, then all spans of days, amounts and signals mixed. */
export const FIXTURES: readonly Facts[] = [...Array(50).keys()].map((at) => {
  const byLength = PLATFORMS.toSorted((a, b) => b.name.length - a.name.length);
  const platform = at % 11 === 10 ? null : (byLength[at % byLength.length]?.id ?? null);
  const facts = debt(
    platform,
    AMOUNTS[at % AMOUNTS.length] ?? null,
    DAYS[at % DAYS.length] ?? null,
    SIGNALS[at % SIGNALS.length] ?? {},
  );
  return at % 11 === 10 ? { ...facts, platformText: '张三的小店' } : facts;
});

/** Rows of a log; firms invented. */
export const ROWS: readonly ContactRow[] = [
  {
    on: '2026-11-18',
    hour: 7,
    until: 8,
    channel: 'call',
    firm: '恒信联合资产管理有限公司',
    kinds: ['visit', 'sue'],
    effective: true,
  },
  {
    on: '2026-11-18',
    hour: 22,
    until: 30,
    channel: 'call',
    kinds: ['insult', 'expose', 'violence'],
    third: 'parents',
    effective: true,
  },
  { on: '2026-11-19', channel: 'call', kinds: [], effective: true, times: 4 },
  { on: '2026-11-19', channel: 'call', kinds: [], effective: false, times: 12, last4: '0571' },
  {
    on: '2026-11-20',
    hour: 13,
    until: 18,
    channel: 'sms',
    firm: '正大律师事务所',
    kinds: ['deadline', 'credit', 'official'],
  },
  { on: null, channel: 'visit', kinds: ['demand'], third: 'employer' },
  { on: '2026-11-20', channel: 'chat', kinds: ['personalAccount', 'fee', 'offer'] },
];
