import type { Certainty } from '../domain/facts.ts';
import { isTakenBack } from './nearby.ts';
import type { Numeral } from './numerals.ts';
import type { Span } from './spans.ts';
import { Trie } from './trie.ts';

/** A stretch of time in whole days. */
export interface Duration extends Span {
  readonly min: number;
  readonly max: number | null;
  readonly certainty: Certainty;
  /** 不是30天, 没有90天. */
  readonly denied: boolean;
}

type Unit = 'hour' | 'day' | 'week' | 'month' | 'year';

/** Days of whole units: a month counts 30 at least and what the calendar allows at most. */
const MONTH_MOST = [0, 31, 62, 92, 123, 153, 184, 215, 245, 276, 306, 337, 366];

function daysOf(unit: Unit, count: number): { min: number; max: number } {
  if (unit === 'hour') return { min: 0, max: 1 };
  if (unit === 'day') return { min: count, max: count };
  if (unit === 'week') return { min: 7 * count, max: 7 * count };
  const months = unit === 'year' ? 12 * count : count;
  const years = Math.floor(months / 12);
  const rest = months - 12 * years;
  const half = rest % 1 > 0 ? 15 : 0;
  const most = MONTH_MOST[Math.floor(rest)]! + half;
  return { min: 365 * years + 30 * Math.floor(rest) + half, max: Math.ceil(365.25 * years) + most };
}

/** N units and some: one day more, up to one day short of N + 1. */
function andMore(unit: Unit, count: number): { min: number; max: number } {
  if (unit === 'year') return { min: 365 * count + 1, max: Math.floor(365.25 * (count + 1)) - 1 };
  if (unit === 'month') return { min: 30 * count + 1, max: 30 * (count + 1) - 1 };
  const one = daysOf(unit, 1).max;
  return { min: one * count + 1, max: one * (count + 1) - (unit === 'day' ? 0 : 1) };
}

/** Unit words after a number; `more` and `half` are said inside or after the unit. */
const UNIT_LINES: readonly (readonly [words: string, unit: Unit, extra: 'more' | 'half' | null])[] = [
  ['个多月|个来月|个月多|月多|多个月|个月有余|月有余', 'month', 'more'],
  ['个半月|个月半', 'month', 'half'],
  ['个月|个多余月', 'month', null],
  ['年多|年有余', 'year', 'more'],
  ['年半', 'year', 'half'],
  ['年', 'year', null],
  ['个多星期|个多礼拜|个星期多|个礼拜多|周多|星期多|礼拜多', 'week', 'more'],
  ['个星期|个礼拜|个周|星期|礼拜|周', 'week', null],
  ['个多小时|个小时|小时|个钟头|分钟|个钟', 'hour', null],
  ['天多', 'day', 'more'],
  ['天', 'day', null],
  ['d', 'day', null],
];

const UNIT_WORDS = UNIT_LINES.map(([words, unit, extra]) => [words.split('|'), unit, extra] as const);

/** Ways to name a time without a number that the number reader knows. */
const FIXED: readonly [words: string, min: number, max: number, certainty: Certainty][] = [
  ['十天半个月|十天半月|十天半拉月', 10, 15, 'approximate'],
  ['三天两天|两天三天', 2, 3, 'approximate'],
  ['一个半月|个半月', 45, 46, 'stated'],
  ['大半个月|半个多月|半个月多|半月多|半拉多月', 16, 29, 'approximate'],
  ['半个月|半月|半拉月|半拉个月', 15, 15, 'stated'],
  ['俩半月|两个半月', 75, 77, 'stated'],
  ['大半年|半年多', 181, 364, 'approximate'],
  ['小半年', 120, 180, 'approximate'],
  ['半年|半载', 180, 184, 'stated'],
  ['俩多月', 61, 89, 'approximate'],
  ['仨多月', 91, 119, 'approximate'],
  ['俩个月|俩月|两月', 60, 62, 'stated'],
  ['仨月|仨个月', 90, 92, 'stated'],
  ['俩礼拜|俩星期|俩周', 14, 14, 'stated'],
  ['仨礼拜|仨星期', 21, 21, 'stated'],
  ['个把月|个把来月', 25, 45, 'approximate'],
  ['一年把|年把', 330, 500, 'approximate'],
  ['个把星期|个把礼拜', 7, 13, 'approximate'],
  ['小一个月', 25, 30, 'approximate'],
  ['小两个月', 50, 60, 'approximate'],
  ['个多月', 31, 59, 'approximate'],
  ['俩天', 2, 2, 'stated'],
  ['仨天', 3, 3, 'stated'],
];

/** All stretches of time, with 一年零三个月 joined and hedges (快, 差不多, 以上 …) worked in. */
export function durationsOf(text: string, numerals: readonly Numeral[]): Duration[] {
  const fixed = fixedOf(text);
  const counted = numerals
    .flatMap((numeral) => counts(text, numeral))
    .filter((one) => !fixed.some((other) => other.start <= one.start && one.end <= other.end));
  if (counted.length === 0 && fixed.length === 0) return [];
  const bare = fixed.filter((one) => !counted.some((other) => other.start < one.start && one.end <= other.end));
  return joined(
    text,
    [...bare, ...counted].sort((a, b) => a.start - b.start),
  ).map((raw) => hedge(text, raw));
}

interface Raw extends Span {
  readonly min: number;
  readonly max: number | null;
  readonly certainty: Certainty;
  readonly unit: Unit;
  readonly count: number;
}

const FIXED_WORDS = new Trie<Omit<Raw, 'start' | 'end'>>();
for (const [words, min, max, certainty] of FIXED) {
  for (const word of words.split('|')) {
    const unit = word.endsWith('月') ? 'month' : word.endsWith('年') ? 'year' : 'week';
    FIXED_WORDS.add(word, { min, max, certainty, unit, count: min / 30 });
  }
}

function fixedOf(text: string): Raw[] {
  return FIXED_WORDS.longest(text).map(({ start, end, value }) => ({ ...value, start, end }));
}

/** A number with its unit. A day-of-month, a year of the calendar and 第N天 are not stretches of time. */
function counts(text: string, numeral: Numeral): Raw[] {
  const { start, min, max, vague, more } = numeral;
  const plus = text[numeral.end] === '+';
  const end = plus ? numeral.end + 1 : numeral.end;
  if (min > 5000 || numeral.min !== Math.round(numeral.min * 2) / 2) return [];
  if ((min === 0 && max === 0) || (text[start] === '0' && numeral.arabic)) return [];
  if (
    DAYS_LABELS.some((word) => text.startsWith(word, start - word.length)) &&
    !isWordy(text[end]) &&
    text[end] !== '个'
  )
    return [{ start, end, min, max, certainty: 'stated', unit: 'day', count: min }];
  for (const [words, unit, extra] of UNIT_WORDS) {
    const word = words.find(
      (one) => text.startsWith(one, end) && !(one.endsWith('多') && '少久'.includes(text[end + one.length] ?? '?')),
    );
    if (word === undefined) continue;
    if (unit === 'year' && (numeral.min > 60 || (numeral.min > 9 && numeral.arabic && text[start - 1] !== '了')))
      return [];
    if (word === 'd' && isWordy(text[end + 1])) return [];
    const tail =
      extra === null &&
      unit !== 'day' &&
      text.startsWith('多', end + word.length) &&
      !asksHowMuch(text, end + word.length);
    const some = extra ?? (tail ? 'more' : null);
    const to = end + word.length + (tail ? 1 : 0);
    if (text[start - 1] === '第') return unit === 'day' ? [ordinal(numeral, to)] : [];
    const range = plus ? { min: daysOf(unit, min).min, max: null } : rangeOf(numeral, unit, some);
    return [
      {
        start,
        end: to,
        ...range,
        certainty: vague || more || plus || some === 'more' ? 'approximate' : 'stated',
        unit,
        count: min,
      },
    ];
  }
  return [];
}

/** 逾期天数：67. The unit stands before the number. */
const DAYS_LABELS = ['逾期:', '逾期：', '逾期 : ', '天数', '天数:', '天数：', '天数是', '天数为', '天数=', '天数 '];

const isWordy = (char: string | undefined): boolean =>
  char !== undefined && ((char >= 'a' && char <= 'z') || (char >= '0' && char <= '9'));

const asksHowMuch = (text: string, at: number) => text.startsWith('多少', at) || text.startsWith('多久', at);

/** 逾期的第二天: one day late or two. */
function ordinal({ start, min }: Numeral, end: number): Raw {
  return { start: start - 1, end, min: min - 1, max: min, certainty: 'approximate', unit: 'day', count: min };
}

function rangeOf(
  { min, max, more, vague }: Numeral,
  unit: Unit,
  extra: 'more' | 'half' | null,
): { min: number; max: number } {
  if (extra === 'half') return unit === 'year' ? daysOf('month', 12 * min + 6) : daysOf('month', min + 0.5);
  if (extra === 'more') return { min: andMore(unit, min).min, max: andMore(unit, max).max };
  if (more) return { min: daysOf(unit, min).min + 1, max: daysOf(unit, max).max };
  const most = unit === 'month' && vague && max % 10 === 9 && max > min + 1 ? 31 * max : daysOf(unit, max).max;
  return { min: daysOf(unit, min).min, max: most };
}

const RANK: Readonly<Record<Unit, number>> = { hour: 0, day: 1, week: 2, month: 3, year: 4 };

/** 一年零三个月 and 两个月零五天 are one, 差两天三个月 too; 两天、三天 are not. */
function joined(text: string, raws: readonly Raw[]): Raw[] {
  const out: Raw[] = [];
  for (const next of raws) {
    const last = out.at(-1);
    const between = last ? text.slice(last.end, next.start) : '?';
    if (
      last &&
      last.max !== null &&
      next.max !== null &&
      ['', '零', '又', '加', '多', '〇'].includes(between) &&
      RANK[next.unit] < RANK[last.unit]
    ) {
      const certainty = next.certainty === 'stated' ? last.certainty : next.certainty;
      out[out.length - 1] = {
        ...next,
        start: last.start,
        min: last.min + next.min,
        max: last.max + next.max,
        certainty,
      };
    } else if (last && last.max !== null && next.max !== null && lacks(between) && RANK[next.unit] < RANK[last.unit]) {
      out[out.length - 1] = { ...next, start: last.start, min: last.min - next.max, max: last.max - next.min };
    } else if (last && last.max !== null && next.max !== null && isShortOf(text, last, next)) {
      out[out.length - 1] = { ...next, start: last.start - 1, min: next.min - last.max, max: next.max - last.min };
    } else if (
      last &&
      last.max !== null &&
      ['到', '至', '-', '~', '或', '或者'].includes(between) &&
      (next.max ?? 0) > last.max
    ) {
      out[out.length - 1] = { ...next, start: last.start, min: last.min, certainty: 'approximate' };
    } else out.push(next);
  }
  return out;
}

/** 两个月差三天, 三个月还差两天. */
const lacks = (between: string): boolean =>
  between === '差' || between === '还差' || between === '少' || between === '缺';

/** 差两天三个月, 还差五天就满一年. */
function isShortOf(text: string, last: Raw, next: Raw): boolean {
  const between = text.slice(last.end, next.start);
  return text[last.start - 1] === '差' && RANK[last.unit] < RANK[next.unit] && SHORT_OF.includes(between);
}

const SHORT_OF = ['', '到', '满', '就', '就是', '就满', '就到', '够', '不到', '凑'];

type Hedge = 'nearly' | 'about' | 'roughly' | 'over' | 'atLeast' | 'under' | 'upTo';
const BEFORE: readonly [string, Hedge][] = [
  ['不到', 'under'],
  ['不足', 'under'],
  ['没到', 'under'],
  ['还没到', 'under'],
  ['未满', 'under'],
  ['没满', 'under'],
  ['不超过', 'upTo'],
  ['没超过', 'upTo'],
  ['快要', 'nearly'],
  ['快到', 'nearly'],
  ['快满', 'nearly'],
  ['快', 'nearly'],
  ['将近', 'nearly'],
  ['接近', 'nearly'],
  ['近', 'nearly'],
  ['眼看', 'nearly'],
  ['差不多有', 'about'],
  ['差不多', 'about'],
  ['大概', 'roughly'],
  ['大约', 'roughly'],
  ['约', 'roughly'],
  ['估计', 'roughly'],
  ['可能', 'roughly'],
  ['好像', 'roughly'],
  ['应该', 'roughly'],
  ['大致', 'roughly'],
  ['超过了', 'over'],
  ['超过', 'over'],
  ['超', 'over'],
  ['不止', 'over'],
  ['至少', 'atLeast'],
  ['起码', 'atLeast'],
  ['最少', 'atLeast'],
  ['不低于', 'atLeast'],
];
const AFTER: readonly [string, Hedge][] = [
  ['以上', 'atLeast'],
  ['不止', 'over'],
  ['左右', 'roughly'],
  ['上下', 'roughly'],
  ['的样子', 'roughly'],
  ['不到', 'under'],
];
const DENIALS = ['不是', '没有', '没到', '并非'];

function hedge(text: string, raw: Raw): Duration {
  let [start, end] = [raw.start, raw.end];
  const left = text.slice(0, start).endsWith('最近') ? '' : text.slice(0, start);
  const bare = '了有是'.includes(left.at(-1) ?? '?') ? left.slice(0, -1) : left;
  const far = bare.endsWith('逾期') ? bare.slice(0, -2) : null;
  const before = BEFORE.find(([word]) => left.endsWith(word) || (word !== '超' && bare.endsWith(word)));
  const leap = before
    ? undefined
    : BEFORE.find(([word]) => far?.endsWith(word) && word !== '超' && word !== '近' && word !== '快');
  const after = AFTER.find(([word]) => text.startsWith(word, end));
  const kind = after?.[1] ?? before?.[1] ?? leap?.[1];
  if (before) start -= before[0].length;
  if (after) end += after[0].length;
  const takenBack = isTakenBack(text, raw.end);
  const denied = takenBack || (DENIALS.some((word) => left.endsWith(word)) && kind !== 'under');
  const { unit, count, min, max, certainty } = raw;
  const range = kind ? hedged(kind, { unit, count, min, max }) : { min, max };
  return { start, end, ...range, certainty: kind ? 'approximate' : certainty, denied };
}

function hedged(
  kind: Hedge,
  { unit, count, min, max }: { unit: Unit; count: number; min: number; max: number | null },
): { min: number; max: number | null } {
  switch (kind) {
    case 'nearly':
      return { min: Math.max(0, min - nearlyStep(unit, count, min)), max: min };
    case 'about':
      return { min: Math.max(0, min - aboutStep(unit, count)), max };
    case 'over':
      return { min: min + 1, max: null };
    case 'atLeast':
      return { min, max: null };
    case 'under':
      return {
        min: count >= 2 && unit === 'month' ? daysOf(unit, count - 1).min : Math.floor(min / 2),
        max: Math.max(0, min - 1),
      };
    case 'upTo':
      return { min: 0, max };
    default:
      return { min, max };
  }
}

/** 快两年 is up to two months short, 快四个月 ten days, 快60天 a tenth. */
function nearlyStep(unit: Unit, count: number, min: number): number {
  if (unit === 'year') return 30 * Math.min(2, Math.max(1, count));
  if (unit === 'month') return count < 2 ? 5 : 10;
  return Math.max(1, Math.round(min / 10));
}

function aboutStep(unit: Unit, count: number): number {
  if (unit === 'year') return 15 * Math.max(1, count);
  return unit === 'month' ? 5 : 0;
}
