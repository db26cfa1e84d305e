import type { Certainty } from '../domain/facts.ts';
import { yuan } from '../domain/money.ts';
import { hedged, hedgeOf } from './amountHedge.ts';
import { type AmountRole, ROLE_CUES } from './amountRoles.ts';
import type { Clauses } from './clauses.ts';
import { Cues } from './cues.ts';
import { isTakenBack } from './nearby.ts';
import { unmarkedMoney } from './notMoney.ts';
import type { Numeral } from './numerals.ts';
import { byStart, Covered, firstFrom, type Span } from './spans.ts';

/** A sum of money in the text, in fen. */
export interface Money extends Span {
  readonly min: number;
  readonly max: number | null;
  readonly certainty: Certainty;
  readonly role: AmountRole;
  /** 元, 块, ¥, 万, k: it can be nothing else. */
  readonly marked: boolean;
  /** Without a word of debt and not beside a lender's name. */
  readonly aside: boolean;
  /** Negated: 不是8千. */
  readonly denied: boolean;
}

const cues = new Cues<AmountRole>(ROLE_CUES);

const UNITS = '元|块|圆|rmb|人民币|大洋|yuan|毛|大元'.split('|');

/** All sums of money, with their roles. `taken`: what platforms, dates and durations have already used. */
export function moneysOf(
  clauses: Clauses,
  numerals: readonly Numeral[],
  {
    names,
    taken,
    overdue,
    bare,
  }: { names: readonly Span[]; taken: readonly Span[]; overdue: readonly Span[]; bare: boolean },
): Money[] {
  if (numerals.length === 0) return [];
  const used = new Covered(taken, clauses.text.length);
  const sums = numerals.flatMap((one) => (used.touches(one) ? [] : candidate(clauses.text, one, bare)));
  if (sums.length === 0) return [];
  const blocks = [...sums, ...taken.filter((span) => isDigitish(clauses.text, span))];
  const roles = cues.roles(clauses, sums, { blocks, masked: [...overdue, ...names] });
  const lenders = [...names].sort(byStart);
  return sums.map((sum, at) => {
    const role = isThreshold(clauses.text, sum) ? 'threshold' : (roles[at] ?? 'bare');
    const aside = role === 'bare' && names.length > 0 && !isNear(sum, lenders);
    const denied = sum.denied || (at + 1 < sums.length && isTakenBack(clauses.text, sum.end));
    return { ...sum, role: settled(clauses, sums, roles, at, role), aside, denied };
  });
}

/** What the nearest word says, where what stands further off says more. */
function settled(
  { text, clause }: Clauses,
  sums: readonly Sum[],
  roles: readonly (AmountRole | null)[],
  at: number,
  role: AmountRole,
): AmountRole {
  if (role === 'plusInterest') return addedOrAll(sums, roles, at);
  const { start } = sums[at]!;
  const left = text.slice(Math.max(clause.indexOf(clause[start]!), start - MINIMUM_REACH), start);
  return role === 'billed' && MINIMUM.some((word) => left.includes(word)) ? 'minimum' : role;
}

/** 最低还款这期要还960. */
const MINIMUM = ['最低', '最底'];
const MINIMUM_REACH = 10;

/** 1万以下会起诉吗: a line in the law, nobody's debt. */
function isThreshold(text: string, { end }: Span): boolean {
  if (text.startsWith('以下', end) || text.startsWith('以内', end)) return true;
  return text.startsWith('以上', end - 2) && '会才就能'.includes(text[end] ?? '?');
}

/** 本金8000加利息1200: what is added; 加利息9200: the sum of both. */
function addedOrAll(sums: readonly Sum[], roles: readonly (AmountRole | null)[], at: number): AmountRole {
  const before = sums[at - 1];
  return before && roles[at - 1] === 'principal' && before.min >= sums[at]!.min ? 'interest' : 'total';
}

/** Right behind a lender's name, or right before one. `names` by their start. */
export function isNear(sum: Span, names: readonly Span[]): boolean {
  const [before, next] = [names[firstFrom(names, sum.start) - 1], names[firstFrom(names, sum.end)]];
  const behind = before !== undefined && sum.start >= before.end && sum.start - before.end <= 6;
  return behind || (next !== undefined && next.start - sum.end <= 2);
}

const isDigitish = (text: string, span: Span) => numeralStart(text[span.start]);
const numeralStart = (char: string | undefined) =>
  char !== undefined && ((char >= '0' && char <= '9') || '一二两三四五六七八九十几半'.includes(char));

type Sum = Omit<Money, 'role' | 'aside'>;

function candidate(text: string, numeral: Numeral, bare: boolean): Sum[] {
  if (text.startsWith('位数', numeral.end)) return ofDigits(numeral);
  const unit = UNITS.find((word) => text.startsWith(word, numeral.end));
  const sign = '¥￥'.includes(text[numeral.start - 1] ?? '?');
  if (!unit && !sign && !unmarkedMoney(text, numeral, bare)) return [];
  if (numeral.max > 100_000_000 || numeral.max <= 0 || unit === '毛' || isTogether(text, numeral)) return [];
  const dimes = dimesAfter(text, numeral, unit);
  const tail = dimes?.end ?? tailEnd(text, numeral, unit);
  const { hedge, start, end } = hedgeOf(text, numeral, tail);
  const range = dimes ? { min: numeral.min + dimes.yuan, max: numeral.max + dimes.yuan } : hedged(numeral, hedge);
  const marked = unit !== undefined || sign || numeral.scaled;
  const exact = !numeral.vague && hedge === 'none';
  const certainty: Certainty = exact ? (marked ? 'stated' : 'latent') : 'approximate';
  return [
    {
      start,
      end,
      min: yuan(range.min),
      max: range.max === null ? null : yuan(range.max),
      certainty,
      marked,
      denied: isDenied(text, start),
    },
  ];
}

/** 加一块儿, 合一块: together, no yuan. */
const isTogether = (text: string, { start }: Numeral): boolean =>
  text.startsWith('一块', start) && (text[start + 2] === '儿' || '加合凑在算'.includes(text[start - 1] ?? '?'));

/** 五位数: from 10,000 to 99,999. */
function ofDigits({ start, end, min, max }: Numeral): Sum[] {
  if (min < 3 || max > 7) return [];
  const range = { min: yuan(10 ** (min - 1)), max: yuan(10 ** max - 1) };
  return [{ start, end: end + 2, ...range, certainty: 'approximate', marked: true, denied: false }];
}

const DIMES = ['', '一', '二', '三', '四', '五', '六', '七', '八', '九'];
const DIMES_END = '毛角钱没逾未，,。！!？?、还';

/** 2350块5, 八块五毛: the tenths of a yuan, and where they end. Not 2000块5天. */
function dimesAfter(text: string, numeral: Numeral, unit: string | undefined): { yuan: number; end: number } | null {
  if (unit !== '块' || numeral.vague || numeral.unit < 1) return null;
  const at = text[numeral.end + 1] === '零' ? numeral.end + 2 : numeral.end + 1;
  const digit = text[at] === '两' ? 2 : Math.max(DIMES.indexOf(text[at] ?? '?'), '0123456789'.indexOf(text[at] ?? '?'));
  const next = text[at + 1];
  if (digit < 1 || (next !== undefined && !DIMES_END.includes(next))) return null;
  return { yuan: digit / 10, end: next === '毛' || next === '角' || next === '钱' ? at + 2 : at + 1 };
}

/** 三千块钱, 八块五: the unit belongs to the sum. */
function tailEnd(text: string, numeral: Numeral, unit: string | undefined): number {
  if (!unit) return numeral.end;
  const end = numeral.end + unit.length;
  return text.startsWith('钱', end) ? end + 1 : text.startsWith('整', end) ? end + 1 : end;
}

const DENIALS = ['不是', '没有', '并非', '没欠', '不到是', '没借'];

function isDenied(text: string, start: number): boolean {
  // 呃不 是8600 takes back what stood before, not what follows.
  if ('哦噢啊呃额哎'.includes(text[start - 3] ?? '?')) return false;
  return DENIALS.some((word) => text.slice(0, start).endsWith(word));
}
