import type { Quantity, Status } from '../domain/facts.ts';
import { isNear, type Money } from './amount.ts';
import { DEBT_RANK } from './amountRoles.ts';
import type { Clauses } from './clauses.ts';
import type { Timed } from './overdue.ts';
import type { Named } from './platform.ts';
import type { DebtReading } from './reading.ts';
import type { Span } from './spans.ts';
import { type Part, statusesOf } from './status.ts';

/** What the debts of a message are made of. */
export interface Parts {
  readonly clauses: Clauses;
  readonly named: readonly Named[];
  readonly moneys: readonly Money[];
  readonly times: readonly Timed[];
  readonly status: Status;
  /** How many of one kind (两张信用卡), if said. */
  readonly count: number | null;
}

/** Debts, and a sum that belongs to several of them. */
export interface Debts {
  readonly debts: readonly DebtReading[];
  readonly total: Quantity | null;
}

/** 网贷都还完了，信用卡还欠2万: a class that is repaid stands beside the name that is not. */
function repaidClass({ clauses, named, moneys }: Parts): Named[] | null {
  const lenders = distinct(named.filter((one) => one.ambiguous === null));
  if (lenders.length < 2 || !lenders.some((one) => one.generic) || lenders.every((one) => one.generic)) return null;
  if (lenders.some((one, at) => !one.generic && onlyMentioned(clauses, one, lenders[at + 1]))) return null;
  const told = lenders.map((name) => ({ name, amount: null, days: null }));
  const statuses = statusesOf(clauses, partsOf(clauses, told));
  const isApart = statuses?.some((status, at) => lenders[at]!.generic && status === 'paid') ?? false;
  return isApart && moneys.length > 0 ? lenders : null;
}

const quantity = ({ min, max, certainty }: Money): Quantity => ({ min, max, certainty });
/** What a settled debt was taken out for is not owed. */
const isOver = (money: Money, status: Status) => money.role === 'borrowed' && status === 'paid';
const rankOf = (money: Money) => (money.aside ? 0.5 : (DEBT_RANK[money.role] ?? 0));

/** Pairs names, sums and times: with one name everything is its; with several, each goes to the nearest fitting one. */
export function debtsOf(parts: Parts): Debts {
  const owed = repaidClass(parts) ?? ownedNames(parts);
  const sums = parts.moneys.filter((money) => rankOf(money) > 0 && !money.denied && !isOver(money, parts.status));
  const times = parts.times.filter((time) => time.role === 'overdue' || time.role === 'unpaid');
  if (owed.length <= 1) return single(parts, owed[0] ?? null, sums, times);
  return several(parts, owed, sums, times);
}

function single(parts: Parts, name: Named | null, sums: readonly Money[], times: readonly Timed[]): Debts {
  const best =
    bestSum(sums, parts.moneys) ??
    (name
      ? bestSum(
          sums.filter((sum) => isNear(sum, [name])),
          [],
        )
      : null);
  const amount = eachOf(parts, sums, best);
  const daysOverdue = bestTime(times);
  if (!name && !amount && !daysOverdue) return { debts: [], total: null };
  return { debts: [debt(name, amount, daysOverdue, principalOf(sums, parts.moneys), parts.status)], total: null };
}

function debt(
  name: Named | null,
  amount: Quantity | null,
  daysOverdue: Quantity | null,
  amountIs: DebtReading['amountIs'],
  status: Status,
): DebtReading {
  const { platform, platformText } = name ?? { platform: null, platformText: null };
  return { platform, platformText, amount, amountIs: amount ? amountIs : null, daysOverdue, status };
}

/** The sum that says most plainly what is owed now; two that disagree on one footing are none. */
function bestSum(sums: readonly Money[], all: readonly Money[]): Quantity | null {
  const top = Math.max(0, ...sums.map(rankOf));
  const best = sums.filter((money) => rankOf(money) === top);
  const first = best[0];
  if (!first) return null;
  if (best.some((money) => money.min !== first.min || money.max !== first.max)) return null;
  const interest = all.find((money) => money.role === 'interest');
  if (first.role !== 'principal' || !interest || interest.max === null || first.max === null) return quantity(first);
  return { min: first.min, max: first.max + interest.max, certainty: 'approximate' };
}

function principalOf(sums: readonly Money[], all: readonly Money[]): DebtReading['amountIs'] {
  if (sums.some((money) => money.role === 'principal'))
    return all.some((money) => money.role === 'interest') ? null : 'principal';
  return sums.some((money) => money.role === 'total' || money.role === 'billed') ? 'total' : null;
}

function bestTime(times: readonly Timed[]): Quantity | null {
  const top = Math.max(...times.map((time) => time.rank));
  const best = times.filter((time) => time.rank === top);
  const first = best[0];
  if (!first) return null;
  return best.some(({ days }) => days.min !== first.days.min || days.max !== first.days.max) ? null : first.days;
}

const NOT_OWED_AFTER = [
  '倒没事',
  '没事',
  '倒还好',
  '一直按时',
  '按时还',
  '没断过',
  '借不出',
  '借不了',
  '不能借',
  '贷不出',
  '用不了',
  '不能用',
  '打不开',
  '能用',
  '能使用',
  '什么时候',
  '为什么不能',
  '可以用',
  '也有',
  '有宽限',
  '怎么用不',
  '开通',
  '恢复',
  '还能借',
  '没欠',
  '没问题',
  '正常',
];
const NOT_OWED_BEFORE = [
  '影响',
  '影响到',
  '影响以后',
  '办理',
  '想办',
  '能办',
  '能申请',
  '能开',
  '能用',
  '可以开',
  '使用',
  '开通',
  '比',
  '不是',
  '不算',
  '没借过',
  '不欠',
];

/** Names that are owed to. One that is only spoken of (借呗用不了) goes, unless it is all there is. */
function ownedNames({ clauses, named, moneys }: Parts): Named[] {
  const lenders = distinct(named.filter((one) => one.ambiguous === null));
  if (lenders.length <= 1) return lenders.filter((one) => !denied(clauses.text, one));
  const owed = lenders.filter(
    (one, at) => !onlyMentioned(clauses, one, lenders[at + 1]) || beside(lenders[at - 1], one),
  );
  const named_ =
    owed.some((one) => !one.generic && one.platform !== null) &&
    !joinedGeneric(clauses.text, owed) &&
    !owed.some((one) => one.generic && moneys.some((sum) => touching(one, sum)))
      ? owed.filter((one) => !one.generic)
      : owed;
  return named_.length > 0 ? named_ : lenders.slice(0, 1);
}

/** 3万网贷5万信用卡: a class with a sum of its own is a debt of its own. */
const touching = (name: Span, sum: Span) =>
  sum.end === name.start || (sum.start >= name.end && sum.start - name.end <= OWN_REACH);
/** 网贷三个共两万一. */
const OWN_REACH = 4;

/** 花呗借呗都还清了: what is said of the last is said of both. */
const beside = (last: Named | undefined, one: Named) => last !== undefined && one.start - last.end <= 1;

function joinedGeneric(text: string, names: readonly Named[]): boolean {
  return (
    names.some((one) => one.generic && '和跟、与及'.includes(text[one.end] ?? '?')) ||
    names.some((one) => one.generic && '和跟、与及'.includes(text[one.start - 1] ?? '?')) ||
    names.every((one) => one.generic)
  );
}

const keyOf = (one: Named): string => one.platform ?? `?${one.platformText}`;

function distinct(named: readonly Named[]): Named[] {
  return named.filter((one, at) => named.findIndex((other) => keyOf(other) === keyOf(one)) === at);
}

const denied = (text: string, one: Named) => text.slice(0, one.start).endsWith('不是');

/** 用信用卡还花呗, 刷信用卡来还: the card is the means. */
function paysWith(text: string, { start, end, platform }: Named): boolean {
  if (platform !== 'credit_card' || !'用刷拿绑从走'.includes(text[start - 1] ?? '?')) return false;
  return PAYS.some((word) => text.startsWith(word, end));
}

const PAYS = [
  '还',
  '来还',
  '去还',
  '代还',
  '套',
  '可以还',
  '能还',
  '能不能还',
  '可不可以还',
  '先还',
  '付',
  '里的钱还',
  '帮',
];

function onlyMentioned({ text, clause, sentence }: Clauses, one: Named, next: Named | undefined): boolean {
  if (paysWith(text, one)) return true;
  const left = text.slice(Math.max(0, one.start - 5), one.start);
  if (NOT_OWED_BEFORE.some((word) => left.endsWith(word)) || denied(text, one)) return true;
  let to = one.end;
  while (
    to < text.length &&
    to < one.end + 9 &&
    sentence[to] === sentence[one.start] &&
    to < (next?.start ?? text.length)
  )
    to++;
  const right = text.slice(one.end, to);
  if (clause[one.end - 1] === undefined) return false;
  if (NOT_OWED_AFTER.some((word) => right.includes(word))) return true;
  return SHUT.some((word) => right.includes(word)) && !DEBT_WORDS.some((word) => right.includes(word));
}

/** 花呗没还，借呗也给我关了: shut, which is not owed, unless a word of debt stands beside. */
const SHUT = ['关了', '关掉', '被关', '封了', '被封', '给封', '停了', '被停', '冻结了', '没额度', '降额', '额度没'];
const DEBT_WORDS = ['逾', '欠', '没还', '未还', '还不', '预期', '愈期', '催', '要还', '账单', '电话', '短信'];

/** 两张卡各5千 is 10,000. */
function eachOf({ clauses, count }: Parts, sums: readonly Money[], amount: Quantity | null): Quantity | null {
  const sum = sums[0];
  if (!amount || !sum || sums.length > 1 || count === null) return amount;
  const left = clauses.text.slice(Math.max(0, sum.start - 4), sum.start);
  if (!EACH.some((word) => left.includes(word))) return amount;
  return { ...amount, min: amount.min * count, max: amount.max === null ? null : amount.max * count };
}

const EACH = ['各', '每家', '每张', '每个', '都是'];
const ALL = ['都', '全'];
const APART = ['还完', '还清', '结清', '没还', '逾期', '未还'];
const COUNTING = new Set('0123456789一二两三四五六七八九十百千万天月');

function several(parts: Parts, names: readonly Named[], sums: readonly Money[], times: readonly Timed[]): Debts {
  const { clauses, status } = parts;
  const each = sums.length === 1 && EACH.some((word) => clauses.text.includes(word));
  const shared =
    sharedTotal(clauses, names, sums) ??
    (sums.length === 1 && !each && commonSum(clauses, names, sums[0]!) ? sums[0]! : null);
  const own = sums.filter((money) => money !== shared);
  const bySum = assigned(parts.named, names, own, clauses);
  const byTime =
    times.length === 1 && commonTime(clauses, names, times[0]!) ? null : assigned(parts.named, names, times, clauses);
  const daysOf = (name: Named, at: number): Quantity | null => {
    const days = byTime ? bestTime(byTime.get(name) ?? []) : bestTime(times);
    const last = names[at - 1];
    return days ?? (last && isLikewise(clauses.text, name) ? daysOf(last, at - 1) : null);
  };
  const found = names.map((name, at) => {
    const mine = each ? own : (bySum.get(name) ?? []);
    const amount = bestSum(mine, parts.moneys);
    const days = daysOf(name, at);
    return { name, amount, days, principal: principalOf(mine, []) };
  });
  const statuses = statusesOf(clauses, partsOf(clauses, found));
  const debts = found.map(({ name, amount, days, principal }, at) =>
    debt(name, amount, days, principal, statuses?.[at] ?? status),
  );
  return { debts, total: shared ? quantity(shared) : null };
}

/** The one sum of all: said apart from the names, or where its name has another sum of its own. 花呗一共8000，白条3000 has none. */
function sharedTotal(clauses: Clauses, names: readonly Named[], sums: readonly Money[]): Money | null {
  const totals = sums.filter((money) => money.role === 'total');
  const [total] = totals;
  if (!total || totals.length > 1) return null;
  if (sums.length === 1 || total.end <= names[0]!.start || inARow(clauses, names)) return total;
  const own = [...assign(names, sums, clauses).values()].find((mine) => mine.includes(total));
  const left = clauses.text.slice(Math.max(0, total.start - 8), total.start);
  return own && own.length === 1 && !TOGETHER.some((word) => left.includes(word)) ? null : total;
}

/** 借呗也是，欠7500: as late as the one before. */
const isLikewise = (text: string, { end }: Span): boolean =>
  ['也是，', '也是,', '也一样', '也是一样', '同样', '也是这样'].some((word) => text.startsWith(word, end));

const TOGETHER = ['合起来', '加起来', '加一块', '加一起', '合一块', '凑一起', '合计'];

interface Told {
  readonly name: Named;
  readonly amount: Quantity | null;
  readonly days: Quantity | null;
}

/** The part of the text that is about each debt: up to where the next one begins; names side by side share theirs. */
function partsOf({ text, clause }: Clauses, told: readonly Told[]): Part[] {
  const starts = told.map(({ name }, at) => {
    const last = told[at - 1]?.name;
    return last ? Math.max(clause.indexOf(clause[name.start]!), last.end) : 0;
  });
  const cuts = starts.map((start, at) =>
    told[at - 1] && start === told[at - 1]!.name.end ? told[at]!.name.start : start,
  );
  return told.map(({ name, amount, days }, at) => {
    let [first, last] = [at, at];
    while (first > 0 && beside(told[first - 1]!.name, told[first]!.name)) first--;
    while (last + 1 < told.length && beside(told[last]!.name, told[last + 1]!.name)) last++;
    const [from, to] = [Math.min(cuts[first]!, name.start), cuts[last + 1] ?? text.length];
    return { from, to, hasDays: days !== null, hasAmount: amount !== null };
  });
}

/** Names side by side (花呗借呗欠2万) share what follows; 花呗逾期，借呗欠3000 do not. */
function commonSum(clauses: Clauses, names: readonly Named[], sum: Span): boolean {
  return inARow(clauses, names) && (sum.start > names.at(-1)!.end || sum.end <= names[0]!.start);
}

function commonTime(clauses: Clauses, names: readonly Named[], time: Span): boolean {
  return inARow(clauses, names) || ALL.some((word) => clauses.text.slice(names.at(-1)!.end, time.start).includes(word));
}

function inARow({ text }: Clauses, names: readonly Named[]): boolean {
  return names.every((name, at) => {
    const next = names[at + 1];
    return (
      next === undefined ||
      (next.start - name.end <= 3 &&
        !APART.includes(text.slice(name.end, next.start).slice(0, 2)) &&
        ![...text.slice(name.end, next.start)].some((char) => COUNTING.has(char)))
    );
  });
}

/** 分期乐和安逸花分别逾期了三十天和七十天, 一个4000一个1万1: as many values as names, behind them all, each to its own. */
function isInOrder(names: readonly Named[], values: readonly Span[], { text }: Clauses): boolean {
  const last = names.at(-1);
  if (!last || values.length !== names.length || names.length < 2 || values[0]!.start < last.end) return false;
  return IN_ORDER.some((word) => text.slice(names[0]!.end, values[0]!.start).includes(word));
}

const IN_ORDER = ['分别', '一个', '一家', '一笔', '依次', '前者'];

/** A name said twice (花呗白条都逾期了，花呗4000，白条6000) takes what stands by either. */
function assigned<T extends Span>(
  named: readonly Named[],
  names: readonly Named[],
  values: readonly T[],
  clauses: Clauses,
): Map<Named, T[]> {
  const mentions = named.filter((one) => names.some((name) => keyOf(name) === keyOf(one)));
  if (mentions.length === names.length) return assign(names, values, clauses);
  const out = new Map<Named, T[]>();
  for (const [mention, own] of assign(mentions, values, clauses)) {
    const name = names.find((one) => keyOf(one) === keyOf(mention))!;
    out.set(name, [...(out.get(name) ?? []), ...own]);
  }
  return out;
}

/** Each value goes to the name before it; to the one after it where the values come first (8000花呗，5000白条). */
function assign<T extends Span>(names: readonly Named[], values: readonly T[], clauses: Clauses): Map<Named, T[]> {
  const out = new Map<Named, T[]>();
  if (isInOrder(names, values, clauses)) return new Map(names.map((name, at) => [name, [values[at]!]]));
  const valuesFirst = names.every((name) => values.some(({ end }) => end <= name.start && name.start - end <= 3));
  for (const value of values) {
    const before = names.filter((name) => name.end <= value.start).at(-1);
    const after = names.find((name) => name.start >= value.end);
    const same = (name: Named | undefined) =>
      name !== undefined && clauses.clause[name.start] === clauses.clause[value.start];
    const preferAfter =
      valuesFirst ||
      before === undefined ||
      (!same(before) &&
        same(after) &&
        after!.start - value.end <= 2 &&
        !'欠剩'.includes(clauses.text[value.start - 1] ?? '?'));
    const name = preferAfter ? (after ?? before) : before;
    if (name) out.set(name, [...(out.get(name) ?? []), value]);
  }
  return out;
}
