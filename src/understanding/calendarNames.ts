import { addDays, addMonths, daysBetween, type IsoDate, isIsoDate } from '../domain/overdue.ts';
import { type HolidayName, holidayIn, lastHoliday } from '../rulebook/holidays.ts';
import type { DateMention } from './calendar.ts';
import type { Numeral } from './numerals.ts';
import { Trie } from './trie.ts';

/** Days before and after a day that 国庆前 and 国庆后 mean (judgement: a fortnight). */
const AROUND = 14;

type Named =
  | { readonly kind: 'back'; readonly least: number; readonly most: number }
  | { readonly kind: 'week'; readonly back: number }
  | { readonly kind: 'month'; readonly back: number }
  | { readonly kind: 'holiday'; readonly name: HolidayName }
  /** Month and day, every year. */
  | { readonly kind: 'day'; readonly monthDay: string }
  /** A feast of the lunar calendar: somewhere between these days, every year. */
  | { readonly kind: 'feast'; readonly from: string; readonly to: string }
  /** 去年年底, 今年年初. */
  | { readonly kind: 'year'; readonly back: number; readonly from: string; readonly to: string }
  /** 年前, 年后: before and after the Spring Festival. */
  | { readonly kind: 'turn'; readonly side: '前' | '后' };

const LINES: readonly (readonly [words: string, named: Named])[] = [
  ['大前天', { kind: 'back', least: 3, most: 3 }],
  ['前两天', { kind: 'back', least: 1, most: 2 }],
  ['前天', { kind: 'back', least: 2, most: 2 }],
  ['昨天|昨晚|昨日|昨儿', { kind: 'back', least: 1, most: 1 }],
  ['前几天|前几日', { kind: 'back', least: 2, most: 9 }],
  ['上周|上个周|上星期|上个星期|上礼拜|上个礼拜', { kind: 'week', back: 1 }],
  ['上上周|上上个星期|上上个礼拜', { kind: 'week', back: 2 }],
  ['这周|本周|这个星期|这个礼拜', { kind: 'week', back: 0 }],
  ['上上个月|上上月', { kind: 'month', back: 2 }],
  ['上个月|上月', { kind: 'month', back: 1 }],
  ['国庆节|国庆|十一假期|十一黄金周|十一期间', { kind: 'holiday', name: '国庆节' }],
  ['五一节|五一|劳动节', { kind: 'holiday', name: '劳动节' }],
  ['春节|过年|新年', { kind: 'holiday', name: '春节' }],
  ['中秋节|中秋', { kind: 'feast', from: '09-08', to: '10-08' }],
  ['端午节|端午', { kind: 'feast', from: '05-28', to: '06-25' }],
  ['清明节|清明', { kind: 'feast', from: '04-04', to: '04-06' }],
  ['元宵节|元宵', { kind: 'feast', from: '02-04', to: '03-06' }],
  ['七夕节|七夕', { kind: 'feast', from: '08-01', to: '08-30' }],
  ['元旦', { kind: 'day', monthDay: '01-01' }],
  ['六一儿童节|六一', { kind: 'day', monthDay: '06-01' }],
  ['618那天|618的时候|618期间|618大促|618到期|六一八', { kind: 'day', monthDay: '06-18' }],
  ['双十一|双11', { kind: 'day', monthDay: '11-11' }],
  ['双十二|双12', { kind: 'day', monthDay: '12-12' }],
  ['情人节', { kind: 'day', monthDay: '02-14' }],
  ['三八节|三八妇女节|妇女节', { kind: 'day', monthDay: '03-08' }],
  ['愚人节', { kind: 'day', monthDay: '04-01' }],
  ['青年节|五四青年节', { kind: 'day', monthDay: '05-04' }],
  ['建党节|七一建党节', { kind: 'day', monthDay: '07-01' }],
  ['建军节|八一建军节', { kind: 'day', monthDay: '08-01' }],
  ['教师节', { kind: 'day', monthDay: '09-10' }],
  ['万圣节', { kind: 'day', monthDay: '10-31' }],
  ['平安夜', { kind: 'day', monthDay: '12-24' }],
  ['前年年底|前年底', { kind: 'year', back: 2, from: '12-01', to: '12-31' }],
  ['去年年底|去年底', { kind: 'year', back: 1, from: '12-01', to: '12-31' }],
  ['前年年初|前年初', { kind: 'year', back: 2, from: '01-01', to: '01-31' }],
  ['去年年初|去年初', { kind: 'year', back: 1, from: '01-01', to: '01-31' }],
  ['今年年初|今年初', { kind: 'year', back: 0, from: '01-01', to: '01-31' }],
  ['去年年中', { kind: 'year', back: 1, from: '06-01', to: '07-31' }],
  ['今年年中', { kind: 'year', back: 0, from: '06-01', to: '07-31' }],
  ['年前', { kind: 'turn', side: '前' }],
  ['年后', { kind: 'turn', side: '后' }],
  ['圣诞节|圣诞', { kind: 'day', monthDay: '12-25' }],
];
const NAMES = new Trie<Named>();
for (const [words, named] of LINES) for (const word of words.split('|')) NAMES.add(word, named);

/** 三年前, 去年后半年: no Spring Festival. */
const OF_A_YEAR = '0123456789一二两三四五六七八九十百几多半来数好今去前明当同每成周整全大旧往晚早少老青中';

const WEEKDAYS = '一二三四五六日天';

interface Range {
  readonly from: IsoDate;
  readonly to: IsoDate;
  readonly end: number;
  /** A month as a whole. */
  readonly whole?: true;
}

/** Words that say the year of the day after them, and how many years from this one. */
export const YEARS: readonly (readonly [word: string, back: number])[] = [
  ['大前年', -3],
  ['前年', -2],
  ['去年', -1],
  ['今年', 0],
];

/** Days that have a name: 前天, 上周五, 上个月底, 国庆前, 去年双十一. */
export function namedDates(text: string, today: IsoDate): DateMention[] {
  return NAMES.longest(text).flatMap(({ start, end, value }): DateMention[] => {
    const said = yearSaid(text, start, today);
    if (value.kind === 'turn' && (said || OF_A_YEAR.includes(text[start - 1] ?? '。'))) return [];
    const range = rangeOf(value, text, end, today, said?.year ?? null);
    if (!range || daysBetween(range.from, today) < 0) return [];
    const to = range.to > today ? today : range.to;
    const ahead = value.kind === 'turn';
    return [
      {
        start: said?.start ?? start,
        end: range.end,
        from: range.from,
        to,
        dayOnly: null,
        whole: range.whole ?? false,
        ahead,
      },
    ];
  });
}

/** 去年国庆, 前年的春节: the year said right before. */
function yearSaid(
  text: string,
  start: number,
  today: IsoDate,
): { readonly year: number; readonly start: number } | null {
  const before = text.slice(0, start).endsWith('的') ? start - 1 : start;
  const found = YEARS.find(([word]) => text.slice(0, before).endsWith(word));
  return found ? { year: Number(today.slice(0, 4)) + found[1], start: before - found[0].length } : null;
}

function rangeOf(named: Named, text: string, end: number, today: IsoDate, year: number | null): Range | null {
  switch (named.kind) {
    case 'back':
      return { from: addDays(today, -named.most), to: addDays(today, -named.least), end };
    case 'week':
      return week(named.back, text, end, today);
    case 'month':
      return partOf(addMonths(`${today.slice(0, 7)}-01`, -named.back), text, end);
    case 'holiday': {
      const window = year === null ? lastHoliday(named.name, today) : holidayIn(named.name, year);
      return window && around(window, text, end);
    }
    case 'year': {
      const year = Number(today.slice(0, 4)) - named.back;
      return { from: `${year}-${named.from}`, to: `${year}-${named.to}`, end };
    }
    case 'turn': {
      const window = lastHoliday('春节', today);
      return window && { ...around(window, named.side, 0), end };
    }
    case 'feast': {
      const of = year ?? lastYearOf(named.from, today);
      return around({ from: `${of}-${named.from}`, to: `${of}-${named.to}` }, text, end, true);
    }
    case 'day': {
      const day = `${year ?? lastYearOf(named.monthDay, today)}-${named.monthDay}`;
      return around({ from: day, to: day }, text, end);
    }
  }
}

/** The year in which a day of the year was last reached. */
function lastYearOf(monthDay: string, today: IsoDate): number {
  const year = Number(today.slice(0, 4));
  return `${year}-${monthDay}` <= today ? year : year - 1;
}

function week(back: number, text: string, end: number, today: IsoDate): Range | null {
  const monday = addDays(today, -(((daysBetween('2024-01-01', today) % 7) + 7) % 7) - 7 * back);
  const at = WEEKDAYS.indexOf(text[end] ?? '?');
  if (at >= 0) {
    const day = addDays(monday, Math.min(at, 6));
    return day <= today ? { from: day, to: day, end: end + 1 } : null;
  }
  return back > 0 ? { from: monday, to: addDays(monday, 6), end } : null;
}

/**
 * 国庆前, 双十一之后: a fortnight around it; 期间, 的时候 and nothing: itself. `somewhere`: it lies within these days, and
 * so does what it begins with.
 */
function around(day: { from: IsoDate; to: IsoDate }, text: string, end: number, somewhere = false): Range {
  const side = ['之前', '以前', '前', '之后', '以后', '后', '完'].find((word) => text.startsWith(word, end));
  const { from, to } = day;
  if (!side) return { from, to, end };
  const past = end + side.length;
  if (side.endsWith('前')) return { from: addDays(from, -AROUND), to: addDays(somewhere ? to : from, -1), end: past };
  return { from: addDays(somewhere ? from : to, 1), to: addDays(to, AROUND), end: past };
}

const PARTS: readonly (readonly [words: readonly string[], from: number, to: number])[] = [
  [['月初', '初'], 1, 10],
  [['中旬', '月中旬', '月中'], 11, 20],
  [['月底', '底', '月末', '末', '下旬'], 26, 31],
];

/** A month, or its 初, 中旬 or 底. `first`: its first day. */
function partOf(first: IsoDate, text: string, end: number): Range {
  const last = addDays(addMonths(first, 1), -1);
  const month = first.slice(0, 8);
  for (const [words, from, to] of PARTS) {
    const word = words.find((one) => text.startsWith(one, end));
    if (word === undefined) continue;
    const until = `${month}${to}`;
    return {
      from: `${month}${from.toString().padStart(2, '0')}`,
      to: isIsoDate(until) ? until : last,
      end: end + word.length,
    };
  }
  return { from: first, to: last, end, whole: true };
}

const AFTER_MONTH = ['份', '开始', '起', '就', '底', '初', '中旬', '末', '下旬', '逾期', '到期', '的'];

/** 10月开始没还, 去年12月份: a month without a day. `year`: the year said before it, and where that begins. */
export function monthOnly(
  text: string,
  month: Numeral,
  year: { readonly year: number; readonly start: number } | null,
  today: IsoDate,
): DateMention | null {
  const { min, max, start, end } = month;
  if (min !== max || !Number.isInteger(min) || min < 1 || min > 12 || month.scaled || text[end] !== '月') return null;
  const led = year !== null || '从自打在'.includes(text[start - 1] ?? '?');
  if (!led && !AFTER_MONTH.some((word) => text.startsWith(word, end + 1))) return null;
  const of = (y: number) => `${y}-${min.toString().padStart(2, '0')}-01`;
  const thisYear = Number(today.slice(0, 4));
  const first = of(year?.year ?? (of(thisYear) <= today ? thisYear : thisYear - 1));
  if (!isIsoDate(first) || first > today) return null;
  const range = partOf(first, text, text[end + 1] === '份' ? end + 2 : end + 1);
  const to = range.to > today ? today : range.to;
  const whole = range.whole ?? false;
  return { start: year?.start ?? start, end: range.end, from: range.from, to, dayOnly: null, whole, ahead: false };
}
