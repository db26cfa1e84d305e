import type { Status } from '../domain/facts.ts';
import type { Clauses } from './clauses.ts';
import { type Found, sayings } from './sayings.ts';
import { type Sign, STATUS_TABLE } from './statusWords.ts';
import { WORDS } from './words.ts';

/** What a rule asks for: a sign, that a value was read, or that something is still open after a payment. */
type Term = Sign | 'days' | 'amount' | 'stillOpen';

interface Rule {
  readonly all: readonly Term[];
  readonly any?: readonly Term[];
  readonly none?: readonly Term[];
  readonly is: Status;
}

/** Somebody tells of himself and now. */
const SAID: readonly Term[] = ['own', 'fact', 'owing', 'dunned'];

/**
 * How a debt stands. The first rule that fits decides:
 *   whose      denied, then another's: neither can become the writer's own
 *   supposed   如果, 要是, 多久才 …
 *   repaid     unless something still open is said later; 逾期还款后会…吗 alone is asked in general
 *   in order   never overdue; due today or later, a delay wished for, the minimum paid, how paying works: all only
 *              where no fact of arrears stands beside it
 *   asked      about arrears what will come of them: a fact if he says 我, 现在, 已经, N天了, names what he owes or is
 *              dunned; if only a time is named (花呗逾期一天有影响吗) it cannot be told; without a time it is general
 *   told       arrears, a time or a call: overdue; 还不上 and 催我 alone cannot be told
 */
const RULES: readonly Rule[] = [
  { all: ['denied'], none: ['otherPerson'], is: 'denied' },
  { all: ['otherPerson'], is: 'otherPerson' },
  { all: ['hypothetical'], is: 'hypothetical' },
  {
    all: ['ifPaid'],
    none: ['paid', 'arrears', 'fact', 'owing', 'cannotPay', 'days', 'amount', 'dunned'],
    is: 'hypothetical',
  },
  { all: ['afterPaying', 'effect'], none: ['own', 'fact'], is: 'hypothetical' },
  { all: ['afterPaying'], is: 'paid' },
  { all: ['paid'], none: ['stillOpen'], is: 'paid' },
  { all: ['stillOpen'], none: ['arrears', 'fact', 'dunned'], is: 'unclear' },
  { all: ['neverOverdue'], is: 'notOverdue' },
  { all: ['notYet'], none: ['fact'], is: 'notOverdue' },
  { all: ['notDue'], none: ['fact', 'days', 'dunned'], is: 'notOverdue' },
  { all: ['minimum'], none: ['fact', 'days', 'dunned', 'owing', 'amount'], is: 'notOverdue' },
  { all: ['arrears', 'effect', 'past'], none: ['now'], is: 'unclear' },
  { all: ['open', 'amount', 'borrowed'], any: ['arrears', 'cannotPay'], none: ['own', 'fact'], is: 'unclear' },
  { all: ['arrears', 'open', 'days'], none: SAID, is: 'unclear' },
  { all: ['open', 'amount'], any: ['arrears', 'cannotPay'], none: SAID, is: 'hypothetical' },
  { all: ['arrears', 'open'], none: [...SAID, 'cannotPay'], is: 'hypothetical' },
  { all: ['arrears', 'effect'], any: SAID, is: 'overdue' },
  { all: ['arrears', 'effect', 'days', 'amount'], is: 'overdue' },
  { all: ['arrears', 'effect'], any: ['days', 'amount', 'counted', 'cannotPay'], is: 'unclear' },
  { all: ['arrears', 'effect'], is: 'hypothetical' },
  { all: ['arrears'], is: 'overdue' },
  { all: ['fact'], is: 'overdue' },
  { all: ['days', 'effect'], none: [...SAID, 'amount'], is: 'unclear' },
  { all: ['days'], is: 'overdue' },
  { all: ['owing'], none: ['mechanics'], is: 'overdue' },
  { all: ['cannotPay'], is: 'unclear' },
  { all: ['dunned'], is: 'overdue' },
  { all: ['reminded'], is: 'unclear' },
  { all: ['relief'], none: ['denied'], is: 'unclear' },
  { all: ['mechanics'], is: 'notOverdue' },
  { all: ['effect'], none: ['own', 'amount'], is: 'hypothetical' },
  { all: ['open'], none: ['own', 'amount'], is: 'hypothetical' },
  { all: ['grace'], is: 'hypothetical' },
];

const signs = sayings(STATUS_TABLE, WORDS);

/** Each term is one bit, so that a rule is weighed by three comparisons. */
const BITS = new Map<Term, number>();

function bitsOf(terms: readonly Term[] = []): number {
  let bits = 0;
  for (const term of terms) {
    const bit = BITS.get(term) ?? 1 << BITS.size;
    BITS.set(term, bit);
    bits |= bit;
  }
  if (BITS.size > 31) throw new Error('more terms than bits');
  return bits;
}

/** Every rule asks for one term at least, so `-1` (all bits) asks for nothing more. */
const READY = RULES.map(({ all, any, none, is }) => ({
  all: bitsOf(all),
  any: any ? bitsOf(any) : -1,
  none: bitsOf(none),
  is,
}));

const PAID = bitsOf(['paid']);
const STILL_OPEN = bitsOf(['stillOpen']);
const DAYS = bitsOf(['days']);
const AMOUNT = bitsOf(['amount']);

/** What the words around a debt make of it. `hasDays`, `hasAmount`: such values were read. */
export function statusOf(clauses: Clauses, hasDays: boolean, hasAmount: boolean, toldAt = -1): Status {
  return weighed(ownFirst(told(heard(clauses), toldAt), clauses, toldAt), hasDays, hasAmount);
}

/** 安逸花逾期80天。我同学说他那个…: who told of his own arrears speaks of others later. 是我弟欠的 says whose it was. */
function ownFirst(found: readonly Found<Sign>[], { text, sentence }: Clauses, toldAt: number): readonly Found<Sign>[] {
  if (toldAt < 0) return found;
  const isLater = ({ value, start, end }: Found<Sign>) =>
    value === 'otherPerson' && sentence[start]! > sentence[toldAt]! && !text.slice(start, end).includes('是我');
  const others = found.filter(({ value }) => value === 'otherPerson');
  return others.length > 0 && others.every(isLater) ? found.filter((one) => !others.includes(one)) : found;
}

/**
 * 欠还呗七千四逾期三个月，要是一次性还完…: what is supposed after it was told how things are supposes something else; and
 * a day to come (下个月开庭, 明天发工资还) is another than the one that went by.
 */
function told(found: readonly Found<Sign>[], toldAt: number): readonly Found<Sign>[] {
  const late = found.find((one) => one.value === 'arrears' || one.value === 'fact');
  if (toldAt < 0 || late === undefined) return found;
  const first = found.find((one) => one.value === 'hypothetical');
  const supposes = first === undefined || first.start < toldAt || late.end > first.start;
  return found.filter(
    ({ value, start }) =>
      !(value === 'hypothetical' && !supposes) && !(AFTERWARDS.has(value) && start >= late.end && start > toldAt),
  );
}

const AFTERWARDS: ReadonlySet<Sign> = new Set<Sign>(['notYet', 'notDue', 'neverOverdue', 'minimum']);

/** The signs of a text that fit where they stand. */
function heard(clauses: Clauses): Found<Sign>[] {
  const fitting = signs(clauses).filter((one) => fits(one, clauses));
  const supposed = fitting.filter((one) => one.value === 'ifPaid');
  return fitting.filter(
    (one) => one.value !== 'paid' || !supposed.some((other) => one.start < other.end && other.start < one.end),
  );
}

/** Debts whose part of the text says that they are repaid, beside others that are not; null if there is no such split. */
export function statusesOf(clauses: Clauses, parts: readonly Part[]): Status[] | null {
  const found = heard(clauses);
  const own = parts.map(({ from, to }) => found.filter((one) => one.start >= from && one.start < to));
  const repaid = own.map((signs) => has(signs, 'paid') && !has(signs, 'notPaid'));
  const each = own.map((signs, at) => (repaid[at] ? 'paid' : weighed(signs, parts[at]!.hasDays, parts[at]!.hasAmount)));
  const open = own.map(
    (signs, at) => !CLOSED.has(each[at]!) && (parts[at]!.hasDays || OPEN.some((sign) => has(signs, sign))),
  );
  return each.some((status) => CLOSED.has(status)) && open.includes(true) ? each : null;
}

/** What is said of one debt: from one unit of the text to another, and what values were read there. */
export interface Part {
  readonly from: number;
  readonly to: number;
  readonly hasDays: boolean;
  readonly hasAmount: boolean;
}

/** How a debt stands of which nothing is owed now, or not by the writer. */
const CLOSED: ReadonlySet<Status> = new Set<Status>(['paid', 'notOverdue', 'denied', 'otherPerson']);
const OPEN: readonly Sign[] = ['arrears', 'fact', 'owing', 'cannotPay', 'notPaid'];
const has = (found: readonly Found<Sign>[], sign: Sign): boolean => found.some((one) => one.value === sign);

function weighed(found: readonly Found<Sign>[], hasDays: boolean, hasAmount: boolean): Status {
  let terms = 0;
  for (const one of found) terms |= BITS.get(one.value) ?? 0;
  if ((terms & PAID) !== 0 && lastOf(found, 'paid') < lastOf(found, 'notPaid')) terms |= STILL_OPEN;
  if (hasDays) terms |= DAYS;
  if (hasAmount) terms |= AMOUNT;
  const fits = READY.find(({ all, any, none }) => (terms & all) === all && (terms & any) !== 0 && (terms & none) === 0);
  return fits?.is ?? 'unclear';
}

const lastOf = (found: readonly Found<Sign>[], sign: Sign): number =>
  found.reduce((last, one) => (one.value === sign ? Math.max(last, one.start) : last), -1);

/** 老公不知道我欠钱: the writer himself stands between, so the debt is his; 瞒着我 he only stands beside. */
function fits({ value, start, end }: Found<Sign>, { text }: Clauses): boolean {
  if (value === 'paid' && (isPartly(text, end) || isOffered(text, end) || isPlanned(text, start, end))) return false;
  if (value !== 'otherPerson') return true;
  const between = text.slice(start + 1, end - 1);
  // 亲戚那边还欠着四万: owed to them.
  if (['那边', '那里', '那儿', '手里'].some((word) => between.includes(word))) return false;
  return (
    !between.includes('我') || BESIDE.some((word) => between.includes(word)) || text.slice(start, end).includes('人')
  );
}

/** 三个月还清可以吗: a plan that is asked about. */
const isOffered = (text: string, end: number): boolean => OFFERS.some((word) => text.startsWith(word, end));
const OFFERS = [
  '可以吗',
  '可以么',
  '可以不',
  '可不可以',
  '行吗',
  '行不',
  '行么',
  '能行',
  '好吗',
  '成吗',
  '能同意',
  '够吗',
  '要多少',
  '需要多少',
  '得多少',
];

/** 半年还完, 两年还清: how long it shall take. 上个月还清, 用了两年还清 and 三个月还清了 are past. */
function isPlanned(text: string, start: number, end: number): boolean {
  const left = text.slice(Math.max(0, start - 8), start);
  const done = text[end] === '了' || text[end - 1] === '了';
  if (!done && AHEAD.some((word) => text.slice(Math.max(0, start - 8), end).includes(word))) return true;
  if (!PAID_OFF.has(text.slice(start, end)) || text[end] === '了' || TOOK.some((word) => left.includes(word)))
    return false;
  const unit = PLAN_UNITS.find((word) => left.endsWith(word));
  return unit !== undefined && SUM_DIGITS.concat('十半多').includes(left.at(-unit.length - 1) ?? '?');
}

/** 先把小的结清, 给我算结清: what is to be done, or is offered. */
const AHEAD = ['先把', '还是先', '给我算', '算我', '让我', '叫我', '要我', '逼我', '能不能', '才能', '必须', '要么'];
const PAID_OFF = new Set(['还清', '还完', '结清', '还掉']);
const PLAN_UNITS = ['个月', '年', '天', '期', '个星期', '个礼拜', '周'];
const TOOK = ['用了', '花了', '上', '前', '去'];

const SUM_DIGITS = '0123456789一二两三四五六七八九几';

/** 上周还了300: what was paid is named, so it is a part as far as we know. 还清了三天 is not. */
function isPartly(text: string, end: number): boolean {
  if (text[end - 1] !== '了' || '清完结'.includes(text[end - 2] ?? '?') || !SUM_DIGITS.includes(text[end] ?? '?'))
    return false;
  let to = end;
  while (to < text.length && `${SUM_DIGITS}十多个半`.includes(text[to]!)) to++;
  return !'天月年周次期家笔小星礼'.includes(text[to] ?? '?');
}

const BESIDE = ['瞒着我', '背着我', '偷偷'];
