import type { Quantity } from '../../src/domain/facts.ts';
import type { DebtReading, Reading } from '../../src/understanding/reading.ts';
import type { Ends, Expect, ExpectDebt, Sample } from './corpus.ts';

export type Verdict = 'right' | 'half' | 'wrong' | 'missed' | 'invented';

/** One value of one sentence, judged. */
export interface Judged {
  readonly what: string;
  readonly verdict: Verdict;
  /** A value read more than twice as high or as low as it is. */
  readonly farOff?: true;
}

const width = (low: number, high: number) => high - low + 1;

function farOff(want: Ends, low: number, high: number | null): boolean {
  return (want[1] !== null && low > 2 * want[1]) || (high !== null && 2 * high < want[0]);
}

/** Both ends equal: right. Holds the label and is at most twice as wide: half. `unit`: fen in one yuan, or 1. */
function judgeEnds(
  what: string,
  want: Ends | null,
  read: Quantity | null,
  { unit = 1, fair = false } = {},
): Judged | null {
  if (want === null) return read === null ? null : { what, verdict: 'invented' };
  if (read === null) return { what, verdict: 'missed' };
  const low = read.min / unit;
  const high = read.max === null ? null : read.max / unit;
  if (low === want[0] && high === want[1]) return { what, verdict: 'right' };
  const inside = low >= want[0] && (want[1] === null || (high !== null && high <= want[1]));
  if (fair && inside) return { what, verdict: 'right' };
  const holds = low <= want[0] && high !== null && want[1] !== null && high >= want[1];
  if (holds && width(low, high) <= 2 * width(want[0], want[1])) return { what, verdict: 'half' };
  return farOff(want, low, high) ? { what, verdict: 'wrong', farOff: true } : { what, verdict: 'wrong' };
}

function judgePlatform(want: ExpectDebt, read: DebtReading | null, askedBack: boolean): Judged | null {
  const what = 'platform';
  const got = read?.platform ?? null;
  if (want.platformText !== undefined) {
    const right = got === null && read?.platformText === want.platformText;
    return { what, verdict: right ? 'right' : got === null ? 'missed' : 'wrong' };
  }
  if (want.platform === undefined) return null;
  if (want.platform === null) return got === null ? null : { what, verdict: 'invented' };
  if (got === want.platform) return { what, verdict: 'right' };
  return { what, verdict: got === null || askedBack ? 'missed' : 'wrong' };
}

function judgeStatus(want: ExpectDebt, read: DebtReading | null): Judged | null {
  if (want.status === undefined) return null;
  const what = 'status';
  if (read === null) return { what, verdict: 'missed' };
  return { what, verdict: [want.status].flat().includes(read.status) ? 'right' : 'wrong' };
}

/** Each labelled debt with the debt read for it: the same platform, else the next one without a partner. */
function pair(want: readonly ExpectDebt[], read: readonly DebtReading[]) {
  const left = [...read];
  const take = (fits: (debt: DebtReading) => boolean) => {
    const at = left.findIndex(fits);
    return at < 0 ? null : left.splice(at, 1)[0]!;
  };
  const same = want.map((debt) => (debt.platform ? take((other) => other.platform === debt.platform) : null));
  const pairs = want.map((debt, i) => [debt, same[i] ?? take(() => true)] as const);
  return { pairs, left };
}

/** Debts read where none is: only those that would be advised on count. */
function judgeLeft(left: readonly DebtReading[]): Judged[] {
  return left
    .filter((debt) => debt.status === 'overdue' || debt.status === 'unclear')
    .flatMap((debt) => [
      debt.platform === null ? null : ({ what: 'platform', verdict: 'invented' } as const),
      debt.amount === null ? null : ({ what: 'amount', verdict: 'invented' } as const),
      debt.daysOverdue === null ? null : ({ what: 'days', verdict: 'invented' } as const),
    ])
    .filter((judged) => judged !== null);
}

function judgeDebts(want: readonly ExpectDebt[], reading: Reading): (Judged | null)[] {
  const { pairs, left } = pair(want, reading.debts);
  const judged = pairs.flatMap(([debt, read]) => {
    const fair = debt.fair ?? false;
    const { amount, days } = debt;
    return [
      judgePlatform(debt, read, reading.ambiguous !== null),
      amount === undefined ? null : judgeEnds('amount', amount, read?.amount ?? null, { unit: 100, fair }),
      days === undefined ? null : judgeEnds('days', days, read?.daysOverdue ?? null, { fair }),
      judgeStatus(debt, read),
    ];
  });
  return [...judged, ...judgeLeft(left)];
}

function judgeEvidence(want: NonNullable<Expect['evidence']>, reading: Reading): Judged[] {
  return Object.entries(want).map(([id, held]) => {
    const got = reading.evidence.find((one) => one.id === id);
    return { what: 'evidence', verdict: got === undefined ? 'missed' : got.held === held ? 'right' : 'wrong' };
  });
}

/** A sentence out of scope is right if nothing in it is taken for a case. */
export function takenForCase(reading: Reading): boolean {
  const first = reading.intents[0];
  return !reading.outOfScope && ((first !== undefined && first !== 'out_of_scope') || reading.debts.length > 0);
}

function judgeIntents(want: NonNullable<Expect['intents']>, reading: Reading): Judged[] {
  const main = want[0]!;
  if (main === 'out_of_scope')
    return [{ what: 'outOfScope', verdict: takenForCase(reading) ? 'wrong' : reading.outOfScope ? 'right' : 'missed' }];
  const at = reading.intents.indexOf(main);
  const none = reading.intents.length === 0 ? 'missed' : 'wrong';
  return [
    { what: 'first intent', verdict: at === 0 ? 'right' : none },
    { what: 'first three', verdict: at >= 0 && at < 3 ? 'right' : none },
  ];
}

function interruptClass(reading: Reading): string | null {
  const it = reading.interrupt;
  return it?.kind === 'distress' ? `distress.${it.tier}` : (it?.kind ?? null);
}

function judgeInterrupt(want: NonNullable<Expect['interrupt']> | null, reading: Reading): Judged | null {
  const got = interruptClass(reading);
  if (want === null) return got === null ? null : { what: `alarm ${got}`, verdict: 'invented' };
  const fair: readonly string[] = [want].flat();
  const what = `alarm ${fair[0]}`;
  return { what, verdict: got === null ? 'missed' : fair.includes(got) ? 'right' : 'wrong' };
}

const plain = (what: string, got: unknown, fair: readonly unknown[]): Judged => ({
  what,
  verdict: fair.includes(got) ? 'right' : got === null || got === false ? 'missed' : 'wrong',
});

function judgeWhatIf(want: NonNullable<Expect['whatIf']>, { whatIf }: Reading): (Judged | null)[] {
  const what = 'what if';
  return [
    want.moreDays ? judgeEnds(what, want.moreDays, whatIf?.moreDays ?? null) : null,
    want.daysOverdue ? judgeEnds(what, want.daysOverdue, whatIf?.daysOverdue ?? null) : null,
    want.amount ? judgeEnds(what, want.amount, whatIf?.amount ?? null, { unit: 100 }) : null,
    want.payment ? judgeEnds(what, want.payment, whatIf?.payment ?? null, { unit: 100 }) : null,
    want.platform ? plain(what, whatIf?.platform ?? null, [want.platform]) : null,
  ];
}

/** Everything that can be said about one reading, value by value. */
export function judge({ expect }: Sample, reading: Reading): Judged[] {
  const judged = [
    ...(expect.debts ? judgeDebts(expect.debts, reading) : []),
    ...(expect.evidence ? judgeEvidence(expect.evidence, reading) : []),
    ...(expect.intents ? judgeIntents(expect.intents, reading) : []),
    ...(expect.whatIf ? judgeWhatIf(expect.whatIf, reading) : []),
    expect.interrupt === undefined ? null : judgeInterrupt(expect.interrupt, reading),
    expect.total ? judgeEnds('total', expect.total, reading.total, { unit: 100 }) : null,
    expect.income ? judgeEnds('income', expect.income, reading.income, { unit: 100 }) : null,
    expect.silentDays ? judgeEnds('silent days', expect.silentDays, reading.silentDays) : null,
    expect.ambiguous ? plain('ambiguous', reading.ambiguous, [expect.ambiguous]) : null,
    expect.act ? plain('act', reading.act, [expect.act].flat()) : null,
    expect.correction ? plain('correction', reading.correction, [true]) : null,
    expect.idiom ? plain('idiom', reading.distressIdiom, [true]) : null,
  ];
  return judged.filter((one) => one !== null);
}

/** A label that is not "overdue now", read as "overdue now". */
export function wronglyOverdue({ expect }: Sample, reading: Reading): boolean {
  const foreign = expect.debts?.every((debt) => debt.status !== undefined && ![debt.status].flat().includes('overdue'));
  const open = expect.debts?.some((debt) => [debt.status].flat().includes('unclear'));
  return (
    foreign === true && expect.debts!.length > 0 && !open && reading.debts.some((debt) => debt.status === 'overdue')
  );
}
