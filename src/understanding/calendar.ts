import { addDays, addMonths, daysBetween, type IsoDate, isIsoDate } from '../domain/overdue.ts';
import type { Span } from './spans.ts';
import type { Numeral } from './numerals.ts';

/** A day or a stretch of days named in the text. */
export interface DateMention extends Span {
  readonly from: IsoDate;
  readonly to: IsoDate;
  /** A bare 15号: the month is a guess, so it counts only together with another day. */
  readonly dayOnly: number | null;
  /** 昨天, 前天: nearer than any calendar. */
  readonly relative: boolean;
}

const RELATIVE: readonly [string, number, number][] = [
  ['大前天', 3, 3],
  ['前两天', 1, 2],
  ['前天', 2, 2],
  ['昨天', 1, 1],
  ['昨晚', 1, 1],
  ['昨日', 1, 1],
];
const WEEKDAYS = ['一', '二', '三', '四', '五', '六', '日'];
const MONTH_BEFORE: readonly [string, number][] = [
  ['上上个月', -2],
  ['上个月', -1],
  ['上月', -1],
  ['这个月', 0],
  ['本月', 0],
  ['当月', 0],
];
const YEAR_BEFORE: readonly [string, number][] = [
  ['大前年', -3],
  ['前年', -2],
  ['去年', -1],
  ['今年', 0],
];

const two = (n: number): string => n.toString().padStart(2, '0');

/** All dates of a text that can be placed on the calendar, read against `today`. */
export function datesOf(text: string, numerals: readonly Numeral[], today: IsoDate): DateMention[] {
  const found = [...relatives(text, today), ...weekdays(text, today), ...monthDays(text, numerals, today)];
  const dotted = numerals.flatMap((numeral) => dottedDate(text, numeral));
  return [...found, ...dotted].sort((a, b) => a.start - b.start);
}

function mention(start: number, end: number, day: IsoDate): DateMention {
  return { start, end, from: day, to: day, dayOnly: null, relative: false };
}

function relatives(text: string, today: IsoDate): DateMention[] {
  return RELATIVE.flatMap(([word, least, most]) => {
    const start = text.indexOf(word);
    if (start < 0 || (word === '前天' && text[start - 1] === '大')) return [];
    const [from, to] = [addDays(today, -most), addDays(today, -least)];
    return [{ start, end: start + word.length, from, to, dayOnly: null, relative: true }];
  });
}

/** 上周三, 上个礼拜五, 上星期天. */
function weekdays(text: string, today: IsoDate): DateMention[] {
  const found: DateMention[] = [];
  const weekday = ((daysBetween('2024-01-01', today) % 7) + 7) % 7;
  for (const word of [
    '上周',
    '上个周',
    '上星期',
    '上个星期',
    '上礼拜',
    '上个礼拜',
    '这周',
    '本周',
    '这个星期',
    '这个礼拜',
  ]) {
    const start = text.indexOf(word);
    const char = text[start + word.length] ?? '';
    const day = char === '天' ? 6 : WEEKDAYS.indexOf(char);
    if (start < 0 || day < 0) continue;
    const back = weekday - day + (word.startsWith('上') ? 7 : 0);
    if (back >= 0) found.push(mention(start, start + word.length + 1, addDays(today, -back)));
  }
  return found;
}

/** 3月8号, 去年11月20, 2016年4月21日, 上个月15号, and a bare 15号. */
function monthDays(text: string, numerals: readonly Numeral[], today: IsoDate): DateMention[] {
  return numerals.flatMap((day, at) => {
    const suffix = '号日'.includes(text[day.end] ?? '?') ? 1 : 0;
    if (day.min !== day.max || !Number.isInteger(day.min) || day.min < 1 || day.min > 31 || day.scaled) return [];
    const month = numerals[at - 1];
    if (month && text[month.end] === '月' && month.end + 1 === day.start && month.min >= 1 && month.min <= 12) {
      if (suffix === 0 && !endsDate(text, day.end)) return [];
      return inMonth(text, numerals, at - 1, { month: month.min, day: day.min, end: day.end + suffix }, today);
    }
    if (suffix === 0 || text.startsWith('号码', day.end) || text.startsWith('号线', day.end)) return [];
    return inNamedMonth(text, day, today);
  });
}

/** 11月20 without 号 is a date unless a unit follows. */
function endsDate(text: string, end: number): boolean {
  return !'元块万千百天个次年期'.includes(text[end] ?? '。');
}

interface MonthDay {
  readonly month: number;
  readonly day: number;
  readonly end: number;
}

function inMonth(
  text: string,
  numerals: readonly Numeral[],
  at: number,
  { month, day, end }: MonthDay,
  today: IsoDate,
): DateMention[] {
  const start = numerals[at]!.start;
  const year = yearBefore(text, numerals[at - 1], start, today);
  const thisYear = Number(today.slice(0, 4));
  const iso = (y: number) => `${y}-${two(month)}-${two(day)}`;
  const guess = iso(thisYear) <= today ? iso(thisYear) : iso(thisYear - 1);
  const found = year ? iso(year.year) : guess;
  return isIsoDate(found) ? [mention(year?.start ?? start, end, found)] : [];
}

function yearBefore(
  text: string,
  numeral: Numeral | undefined,
  start: number,
  today: IsoDate,
): { year: number; start: number } | null {
  const word = YEAR_BEFORE.find(
    ([name]) => text.slice(0, start).endsWith(name) || text.slice(0, start).endsWith(`${name}的`),
  );
  if (word) return { year: Number(today.slice(0, 4)) + word[1], start: start - word[0].length };
  if (!numeral || text[numeral.end] !== '年' || numeral.end + 1 !== start) return null;
  const year = numeral.min < 100 ? 2000 + numeral.min : numeral.min;
  return year >= 1990 && year <= 2100 ? { year, start: numeral.start } : null;
}

function inNamedMonth(text: string, day: Numeral, today: IsoDate): DateMention[] {
  const end = day.end + 1;
  const named = MONTH_BEFORE.find(
    ([word]) => text.slice(0, day.start).endsWith(word) || text.slice(0, day.start).endsWith(`${word}的`),
  );
  const bare = { start: day.start, end, from: today, to: today, dayOnly: day.min, relative: false };
  if (!named) return [bare];
  const found = `${addMonths(`${today.slice(0, 7)}-01`, named[1]).slice(0, 7)}-${two(day.min)}`;
  const start = day.start - named[0].length;
  return isIsoDate(found) ? [mention(start, end, found)] : [{ ...bare, start }];
}

/** 2025-10-08, 2025.10.8, 10/8 is left alone: it may be a share. */
function dottedDate(text: string, numeral: Numeral): DateMention[] {
  if (numeral.min < 2000 || numeral.min > 2100 || !'-./'.includes(text[numeral.start + 4] ?? '?')) return [];
  const [year, month, day, rest] = text.slice(numeral.start, numeral.start + 11).split(text[numeral.start + 4]!);
  const dayDigits = [...(day ?? '').slice(0, 2)].filter((char) => char >= '0' && char <= '9').join('');
  const found = `${year}-${(month ?? '').padStart(2, '0')}-${dayDigits.padStart(2, '0')}`;
  if (rest !== undefined || !isIsoDate(found)) return [];
  return [mention(numeral.start, numeral.start + 6 + (month ?? '').length + dayDigits.length, found)];
}
