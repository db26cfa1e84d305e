import { addMonths, daysBetween, type IsoDate, isIsoDate } from '../domain/overdue.ts';
import { monthOnly, namedDates, YEARS } from './calendarNames.ts';
import type { Numeral } from './numerals.ts';
import { byStart, Covered, type Span } from './spans.ts';

/** A day or a stretch of days named in the text. */
export interface DateMention extends Span {
  readonly from: IsoDate;
  readonly to: IsoDate;
  /** A bare 15号: the month is a guess, so it counts only together with another day. */
  readonly dayOnly: number | null;
  /** A month, not a day: it tells only where something began. */
  readonly whole: boolean;
  /** Without a year it lies ahead: read as last year's only where it is told as past. */
  readonly ahead: boolean;
}

const MONTH_BEFORE: readonly [string, number][] = [
  ['上上个月', -2],
  ['上个月', -1],
  ['上月', -1],
  ['这个月', 0],
  ['本月', 0],
  ['当月', 0],
];

/** A day without a year that comes within so many days may be meant as still to come. */
const SOON = 62;

const two = (n: number): string => n.toString().padStart(2, '0');

/** All dates of a text that can be placed on the calendar, read against `today`. */
export function datesOf(text: string, numerals: readonly Numeral[], today: IsoDate): DateMention[] {
  if (numerals.length === 0) return namedDates(text, today);
  const days = monthDays(text, numerals, today);
  const dotted = numerals.flatMap((numeral) => dottedDate(text, numeral));
  const used = new Covered([...days, ...dotted], text.length);
  const rest = [...monthsOnly(text, numerals, today), ...namedDates(text, today)];
  return [...days, ...dotted, ...rest.filter((one) => !used.touches(one))].sort(byStart);
}

function mention(start: number, end: number, day: IsoDate, ahead = false): DateMention {
  return { start, end, from: day, to: day, dayOnly: null, whole: false, ahead };
}

function monthsOnly(text: string, numerals: readonly Numeral[], today: IsoDate): DateMention[] {
  return numerals.flatMap((month, at) => {
    if (text[month.end] !== '月' || text.startsWith('有余', month.end + 1)) return [];
    return monthOnly(text, month, yearBefore(text, numerals[at - 1], month.start, today), today) ?? [];
  });
}

/** 3月8号, 去年11月20, 2016年4月21日, 上个月15号, and a bare 15号. */
function monthDays(text: string, numerals: readonly Numeral[], today: IsoDate): DateMention[] {
  return numerals.flatMap((day, at) => {
    const suffix = '号日'.includes(text[day.end] ?? '?') ? 1 : 0;
    const pointed = suffix === 1 && day.arabic ? pointedDay(text, day) : null;
    if (pointed) return inMonth(text, numerals, at, { ...pointed, end: day.end + 1 }, today);
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

/** 11.7号: the 7th of November. */
function pointedDay(text: string, { start, end }: Numeral): { month: number; day: number } | null {
  const [month, day, rest] = text.slice(start, end).split('.').map(Number);
  if (month === undefined || day === undefined || rest !== undefined) return null;
  return month >= 1 && month <= 12 && day >= 1 && day <= 31 ? { month, day } : null;
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
  const ahead = !year && guess !== iso(thisYear) && daysBetween(today, iso(thisYear)) <= SOON;
  return isIsoDate(found) ? [mention(year?.start ?? start, end, found, ahead)] : [];
}

function yearBefore(
  text: string,
  numeral: Numeral | undefined,
  start: number,
  today: IsoDate,
): { year: number; start: number } | null {
  const word = YEARS.find(
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
  const bare = { start: day.start, end, from: today, to: today, dayOnly: day.min, whole: false, ahead: false };
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
