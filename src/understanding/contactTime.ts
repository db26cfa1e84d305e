import {
  addDays,
  addMonths,
  type Instant,
  type IsoDate,
  isIsoDate,
  shanghaiDay,
  shanghaiInstant,
} from '../domain/overdue.ts';
import { isDigitAt } from './chars.ts';
import { phrases } from './phrases.ts';

/** Day and hours (half-open, `to` may pass 24) of a contact; `null` where the text doesn't tell. */
export interface ContactTime {
  readonly day: IsoDate | null;
  readonly hours: { readonly from: number; readonly to: number } | null;
}

const PERIODS: readonly (readonly [words: readonly string[], from: number, to: number])[] = [
  [['凌晨'], 0, 6],
  [['大半夜', '半夜', '深夜', '夜里', '三更'], 22, 30],
  [['一大早', '清早', '清晨', '天没亮'], 5, 8],
  [['早上', '早晨', '今早'], 6, 9],
  [['上午'], 8, 12],
  [['中午'], 11, 14],
  [['下午'], 13, 18],
  [['傍晚'], 17, 20],
  [['晚上', '今晚', '昨晚', '前晚', '当晚', '昨夜'], 18, 24],
];
/** Right before an hour; a day there says that no period was named. */
const BEFORE_HOUR = [...PERIODS.flatMap(([words]) => words), '今天', '昨天', '前天'];
const ABOUT = ['快', '大概', '差不多', '将近', '都'];

/** What is still to come tells nothing of when the contact was: 明天来你家, 今天18点前还. */
const TO_COME = phrases('明天|后天|下周|下月|下个月|以内|之内', '点|日|号|天 |之|以 前 !面');
const AGO = phrases('天前');
const NOW_WORDS = ['刚', '现在', '这会儿'];

/** Clauses of a text, without what parts them. */
export function clausesIn(text: string): readonly string[] {
  const clauses: string[] = [];
  let from = 0;
  for (let at = 0; at <= text.length; at++) {
    if (at < text.length && !' ,，。;；!！?？、\n\t\r'.includes(text[at]!)) continue;
    if (at > from) clauses.push(text.slice(from, at));
    from = at + 1;
  }
  return clauses;
}

/** When a contact was, read against `now`. An hour without 上午/下午 counts only if just one of both has passed today. */
export function readContactTime(text: string, now: Instant): ContactTime {
  const past = clausesIn(text).filter((clause) => !TO_COME.in(clause) || AGO.in(clause));
  return readPast(past.join('，'), now);
}

function readPast(text: string, now: Instant): ContactTime {
  const today = shanghaiDay(now);
  const hourNow = Math.floor((now - shanghaiInstant(today)) / 3_600_000);
  const day = dayOf(text, today);
  const clock = clockHour(text, day === today ? hourNow : null);
  if (clock !== null) return settle(text, day, clock, today);
  if (holdsOne(text, NOW_WORDS) && (day === null || day === today)) {
    return { day: today, hours: { from: hourNow, to: hourNow + 1 } };
  }
  const named = PERIODS.filter(([words]) => holdsOne(text, words));
  const [period] = named;
  return { day, hours: period === undefined || named.length > 1 ? null : { from: period[1], to: period[2] } };
}

const holdsOne = (text: string, words: readonly string[]): boolean => words.some((word) => text.includes(word));

const SOON = phrases('快|将近 ~3 点|时', '点|时 |钟 不到|差');
const AROUND = phrases('大概|差不多|大约 ~4 点|时', '点|时 ~2 左右|前后|的样子');

/** 昨晚一点 is today at one; 晚上十二点 is the next day's hour 0. 快八点 is the hour before, 八点左右 the hours around. */
function settle(text: string, day: IsoDate | null, hour: number, today: IsoDate): ContactTime {
  const late = holdsOne(text, ['晚', '夜']) && (hour < 6 || hour === 24);
  const next = day !== null && late && (hour === 24 || holdsOne(text, ['昨', '前'])) && day < today;
  const at = hour % 24;
  const before = at > 0 && SOON.in(text);
  const around = at > 0 && AROUND.in(text);
  const hours = { from: before || around ? at - 1 : at, to: before ? at : at + 1 };
  return { day: next && day !== null ? addDays(day, 1) : day, hours };
}

/** The first hour of a text: 三点, 22:15. */
function clockHour(text: string, hourNow: number | null): number | null {
  const said = numbersIn(text).find(
    ({ end, arabic }) =>
      text[end] === '点' ||
      (text[end] === '时' && text[end + 1] !== '候') ||
      (arabic && ':：'.includes(text[end] ?? '?') && isDigitAt(text, end + 1) && isDigitAt(text, end + 2)),
  );
  if (said === undefined || said.value === null || said.value > 24) return null;
  const hour = said.value;
  const about = ABOUT.find((word) => text.endsWith(word, said.start));
  const from = said.start - (about?.length ?? 0);
  const beside = BEFORE_HOUR.find((word) => text.endsWith(word, from));
  const named = beside ?? PERIODS.flatMap(([words]) => words).find((word) => text.includes(word)) ?? '';
  // 有一点害怕
  if (beside === undefined && '一两'.includes(text.slice(said.start, said.end))) return null;
  if (hour > 12 || hour === 0) return hour;
  if (holdsOne(named, ['凌晨', '早', '上午', '清'])) return hour === 12 ? 0 : hour;
  if (named.includes('中午')) return hour < 3 ? hour + 12 : hour;
  if (holdsOne(named, ['半夜', '深夜', '夜里', '昨夜'])) return hour >= 8 ? (hour === 12 ? 24 : hour + 12) : hour;
  if (named.includes('晚') && named !== '傍晚') return hour === 12 ? 24 : hour < 6 ? hour : hour + 12;
  if (holdsOne(named, ['下午', '傍'])) return hour === 12 ? 12 : hour + 12;
  return onlyPast(hour, hourNow);
}

/** 8点 today: morning if the evening has not come yet; else not known. */
function onlyPast(hour: number, hourNow: number | null): number | null {
  if (hourNow === null) return null;
  const both = [hour % 12, (hour % 12) + 12].filter((one) => one <= hourNow);
  return both.length === 1 ? (both[0] ?? null) : null;
}

function dayOf(text: string, today: IsoDate): IsoDate | null {
  const numbers = numbersIn(text);
  const written = writtenDay(text, numbers, today);
  if (written !== null) return written;
  if (text.includes('大前天')) return addDays(today, -3);
  if (holdsOne(text, ['前天', '前晚'])) return addDays(today, -2);
  if (text.includes('昨')) return addDays(today, -1);
  const ago = numbers.find(({ end }) => ['天前', '天之前', '天以前'].some((word) => text.startsWith(word, end)));
  if (ago !== undefined && ago.value !== null) return addDays(today, -ago.value);
  return weekday(text, today) ?? (holdsOne(text, ['今', ...NOW_WORDS]) ? today : null);
}

/** 11月3号, 2026-11-03, 3号: the latest such day that is not in the future. */
function writtenDay(text: string, numbers: readonly Spoken[], today: IsoDate): IsoDate | null {
  const digits = numbers.filter(({ arabic }) => arabic);
  const isAfter = (one: Spoken | undefined, last: Spoken, marks: string) =>
    one !== undefined && one.start === last.end + 1 && marks.includes(text[last.end] ?? '?');
  for (const [at, year] of digits.entries()) {
    const [month, day] = [digits[at + 1], digits[at + 2]];
    if (year.end - year.start !== 4 || !text.startsWith('20', year.start)) continue;
    if (!isAfter(month, year, '-年./') || !isAfter(day, month!, '-月./')) continue;
    const said = text.slice(day!.start, Math.min(day!.end, day!.start + 2));
    return valid(`${text.slice(year.start, year.end)}-${two(text, month!)}-${said.padStart(2, '0')}`, today);
  }
  for (const [at, month] of digits.entries()) {
    const day = digits[at + 1];
    if (month.value === null || !isAfter(day, month, '月./') || day!.value === null) continue;
    const [year, tail] = [Number(today.slice(0, 4)), `${two(text, month)}-${two(text, day!)}`];
    return valid(`${year}-${tail}`, today) ?? valid(`${year - 1}-${tail}`, today);
  }
  const only = digits.find(
    ({ start, end, value }) =>
      value !== null && text[end] === '号' && text[start - 1] !== '月' && !'线楼前'.includes(text[end + 1] ?? '?'),
  );
  if (only === undefined) return null;
  const day = two(text, only);
  return valid(`${today.slice(0, 8)}${day}`, today) ?? valid(`${addMonths(today, -1).slice(0, 8)}${day}`, today);
}

function valid(day: string, today: IsoDate): IsoDate | null {
  return isIsoDate(day) && day <= today ? day : null;
}

const two = (text: string, { start, end }: Spoken): string => text.slice(start, end).padStart(2, '0');

const WEEKDAYS = '一二三四五六日';

/** 周三, 上周三: the latest one before today. */
function weekday(text: string, today: IsoDate): IsoDate | null {
  for (let at = 0; at < text.length; at++) {
    const word = ['周', '星期', '礼拜'].find((one) => text.startsWith(one, at));
    const wanted = word ? WEEKDAYS.indexOf((text[at + word.length] ?? '?').replace('天', '日')) : -1;
    if (word === undefined || wanted < 0) continue;
    const current = (new Date(`${today}T00:00:00Z`).getUTCDay() + 6) % 7;
    if (text[at - 1] === '上') return addDays(today, wanted - current - 7);
    return addDays(today, current >= wanted ? wanted - current : wanted - current - 7);
  }
  return null;
}

/** A number of a text: digits, or up to three Chinese numerals; its value is `null` where it is none of 0 to 99. */
export interface Spoken {
  readonly start: number;
  readonly end: number;
  readonly value: number | null;
  readonly arabic: boolean;
}

const DIGITS = '一二三四五六七八九';
const NUMERALS = '一二两三四五六七八九十零';

/** Every run of digits or of Chinese numerals. */
export function numbersIn(text: string): Spoken[] {
  const found: Spoken[] = [];
  for (let start = 0; start < text.length; ) {
    const arabic = isDigitAt(text, start);
    const isPart = (at: number) => (arabic ? isDigitAt(text, at) : NUMERALS.includes(text[at] ?? '?'));
    let end = start;
    while (end < text.length && isPart(end)) end++;
    if (end > start) found.push({ start, end, value: smallNumber(text.slice(start, end)), arabic });
    start = Math.max(end, start + 1);
  }
  return found;
}

/** 0 to 99 as digits or Chinese numerals; `null` for 几, 十几 and the like. */
function smallNumber(text: string): number | null {
  if (isDigitAt(text, 0)) return text.length <= 2 ? Number(text) : null;
  if (text === '零') return 0;
  const value = (digit: string): number => DIGITS.indexOf(digit === '两' ? '二' : digit) + 1;
  const ten = text.indexOf('十');
  if (ten < 0) return text.length === 1 ? value(text) : null;
  if (ten > 1 || text.length - ten > 2 || text.includes('零')) return null;
  const tens = ten === 0 ? 1 : value(text[0]!);
  const ones = text.length - ten === 2 ? value(text[ten + 1]!) : 0;
  return text.indexOf('十', ten + 1) >= 0 ? null : tens * 10 + ones;
}
