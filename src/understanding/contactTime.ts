import {
  addDays,
  addMonths,
  type Instant,
  type IsoDate,
  isIsoDate,
  shanghaiDay,
  shanghaiInstant,
} from '../domain/overdue.ts';

/** Day and hours (half-open, `to` may pass 24) of a contact; `null` where the text doesn't tell. */
export interface ContactTime {
  readonly day: IsoDate | null;
  readonly hours: { readonly from: number; readonly to: number } | null;
}

const NUMBER = '(\\d{1,2}|[一二两三四五六七八九十]{1,3}|零)';
const PERIODS: readonly (readonly [RegExp, number, number])[] = [
  [/凌晨/, 0, 6],
  [/大?半夜|深夜|夜里|三更/, 22, 30],
  [/一大早|清早|清晨|天没亮/, 5, 8],
  [/早上|早晨|今早/, 6, 9],
  [/上午/, 8, 12],
  [/中午/, 11, 14],
  [/下午/, 13, 18],
  [/傍晚/, 17, 20],
  [/晚上|今晚|昨晚|前晚|当晚|昨夜/, 18, 24],
];

/** What is still to come tells nothing of when the contact was: 明天来你家, 今天18点前还. */
const TO_COME = /明天|后天|下周|下个?月|(?:点|日|号|天)(?:之|以)?前[^面]|以内|之内/;

/** When a contact was, read against `now`. An hour without 上午/下午 counts only if just one of both has passed today. */
export function readContactTime(text: string, now: Instant): ContactTime {
  const clauses = text.split(/[,，。;；\n\s]+/);
  const past = clauses.filter((clause) => !TO_COME.test(clause) || /天前/.test(clause)).join('，');
  return readPast(past, now);
}

function readPast(text: string, now: Instant): ContactTime {
  const today = shanghaiDay(now);
  const hourNow = Math.floor((now - shanghaiInstant(today)) / 3_600_000);
  const day = dayOf(text, today);
  const clock = clockHour(text, day === today ? hourNow : null);
  if (clock !== null) return settle(text, day, clock, today);
  if (/刚|现在|这会儿/.test(text) && (day === null || day === today)) {
    return { day: today, hours: { from: hourNow, to: hourNow + 1 } };
  }
  const named = PERIODS.filter(([words]) => words.test(text));
  const [period] = named;
  return { day, hours: period === undefined || named.length > 1 ? null : { from: period[1], to: period[2] } };
}

/** 昨晚一点 is today at one; 晚上十二点 is the next day's hour 0. 快八点 is the hour before, 八点左右 the hours around. */
function settle(text: string, day: IsoDate | null, hour: number, today: IsoDate): ContactTime {
  const late = /晚|夜/.test(text) && (hour < 6 || hour === 24);
  const next = day !== null && late && (hour === 24 || /昨|前/.test(text)) && day < today;
  const at = hour % 24;
  const before = at > 0 && /(?:快|将近)[^，]{0,3}(?:点|时)|(?:点|时)(?:钟)?(?:不到|差)/.test(text);
  const around = at > 0 && /(?:大概|差不多|大约)[^，]{0,4}(?:点|时)|(?:点|时)[^，]{0,2}(?:左右|前后|的样子)/.test(text);
  const hours = { from: before || around ? at - 1 : at, to: before ? at : at + 1 };
  return { day: next && day !== null ? addDays(day, 1) : day, hours };
}

function clockHour(text: string, hourNow: number | null): number | null {
  const periods =
    '凌晨|大?半夜|深夜|夜里|一大早|清早|清晨|早上|早晨|今早|上午|中午|下午|傍晚|晚上|今晚|昨晚|前晚|当晚|昨夜|今天|昨天|前天';
  const clock = new RegExp(
    `(${periods})?(?:快|大概|差不多|将近|都)?(?:${NUMBER}(?:点|时(?!候))|(\\d{1,2})[:：]\\d{2})`,
  ).exec(text);
  const said = clock?.[2] ?? clock?.[3];
  if (clock === null || said === undefined) return null;
  const hour = said === '零' ? 0 : smallNumber(said);
  const named = clock[1] ?? PERIODS.map(([words]) => words.exec(text)?.[0]).find((word) => word !== undefined) ?? '';
  if (hour === null || hour > 24) return null;
  if (clock[1] === undefined && clock[2] !== undefined && /^(?:一|两)$/.test(said)) return null;
  if (hour > 12 || hour === 0) return hour;
  if (/凌晨|早|上午|清/.test(named)) return hour === 12 ? 0 : hour;
  if (/中午/.test(named)) return hour < 3 ? hour + 12 : hour;
  if (/半夜|深夜|夜里|昨夜/.test(named)) return hour >= 8 ? (hour === 12 ? 24 : hour + 12) : hour;
  if (/晚/.test(named)) return hour === 12 ? 24 : hour < 6 ? hour : hour + 12;
  if (/下午|傍/.test(named)) return hour === 12 ? 12 : hour + 12;
  return onlyPast(hour, hourNow);
}

/** 8点 today: morning if the evening has not come yet; else not known. */
function onlyPast(hour: number, hourNow: number | null): number | null {
  if (hourNow === null) return null;
  const both = [hour % 12, (hour % 12) + 12].filter((one) => one <= hourNow);
  return both.length === 1 ? (both[0] ?? null) : null;
}

function dayOf(text: string, today: IsoDate): IsoDate | null {
  const written = writtenDay(text, today);
  if (written !== null) return written;
  if (/大前天/.test(text)) return addDays(today, -3);
  if (/前天|前晚/.test(text)) return addDays(today, -2);
  if (/昨/.test(text)) return addDays(today, -1);
  const ago = /(\d{1,2}|[一二两三四五六七八九十]{1,3})天(?:之|以)?前/.exec(text)?.[1];
  const days = ago === undefined ? null : smallNumber(ago);
  if (days !== null) return addDays(today, -days);
  return weekday(text, today) ?? (/今|刚|现在|这会儿/.test(text) ? today : null);
}

/** 11月3号, 2026-11-03, 3号: the latest such day that is not in the future. */
function writtenDay(text: string, today: IsoDate): IsoDate | null {
  const full = /(20\d{2})[-年./](\d{1,2})[-月./](\d{1,2})/.exec(text);
  if (full !== null) return valid(`${full[1]}-${two(full[2])}-${two(full[3])}`, today);
  const month = /(?<!\d)(\d{1,2})(?:月|[./](?=\d))(\d{1,2})(?:号|日)?(?!\d)/.exec(text);
  if (month !== null) {
    const year = Number(today.slice(0, 4));
    const tail = `${two(month[1])}-${two(month[2])}`;
    return valid(`${year}-${tail}`, today) ?? valid(`${year - 1}-${tail}`, today);
  }
  const only = /(?<![\d月])(\d{1,2})号(?!线|楼|前)/.exec(text)?.[1];
  if (only === undefined) return null;
  return (
    valid(`${today.slice(0, 8)}${two(only)}`, today) ?? valid(`${addMonths(today, -1).slice(0, 8)}${two(only)}`, today)
  );
}

function valid(day: string, today: IsoDate): IsoDate | null {
  return isIsoDate(day) && day <= today ? day : null;
}

function two(digits: string | undefined): string {
  return (digits ?? '').padStart(2, '0');
}

/** 周三, 上周三: the latest one before today. */
function weekday(text: string, today: IsoDate): IsoDate | null {
  const said = /(上)?(?:周|星期|礼拜)([一二三四五六日天])/.exec(text);
  if (said === null) return null;
  const wanted = '一二三四五六日'.indexOf((said[2] ?? '').replace('天', '日'));
  const current = (new Date(`${today}T00:00:00Z`).getUTCDay() + 6) % 7;
  if (said[1] !== undefined) return addDays(today, wanted - current - 7);
  return addDays(today, current >= wanted ? wanted - current : wanted - current - 7);
}

const DIGITS = '一二三四五六七八九';

/** 1 to 99 as digits or Chinese numerals; `null` for 几, 十几 and the like. */
export function smallNumber(text: string): number | null {
  if (/^\d{1,2}$/.test(text)) return Number(text);
  const parts = /^([一二两三四五六七八九])?(十)?([一二两三四五六七八九])?$/.exec(text);
  if (parts === null || text === '') return null;
  const value = (digit: string | undefined): number =>
    digit === undefined ? 0 : DIGITS.indexOf(digit.replace('两', '二')) + 1;
  if (parts[2] === undefined) return parts[3] === undefined ? value(parts[1]) : null;
  return (parts[1] === undefined ? 1 : value(parts[1])) * 10 + value(parts[3]);
}
