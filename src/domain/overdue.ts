import dayjs from 'dayjs';
import utc from 'dayjs/plugin/utc.js';

dayjs.extend(utc);

/** A calendar day in Asia/Shanghai, "YYYY-MM-DD". */
export type IsoDate = string;

/** Milliseconds since the epoch. */
export type Instant = number;

// Plain UTC arithmetic where a talk asks often: dayjs is ten times slower.
const SHANGHAI_OFFSET_HOURS = 8;
const DAY_MS = 86_400_000;

/** The Shanghai calendar day of an instant. China has had no summer time since 1991. */
export function shanghaiDay(now: Instant): IsoDate {
  return new Date(now + SHANGHAI_OFFSET_HOURS * 3_600_000).toISOString().slice(0, 10);
}

/** The instant of `hour`:00 Shanghai time on a day. */
export function shanghaiInstant(day: IsoDate, hour = 0): Instant {
  return dayjs.utc(day).valueOf() + (hour - SHANGHAI_OFFSET_HOURS) * 3_600_000;
}

/** `day` plus whole days (may be negative). */
export function addDays(day: IsoDate, days: number): IsoDate {
  return new Date(Date.parse(day) + days * DAY_MS).toISOString().slice(0, 10);
}

/** `day` plus whole months, clamped to the month's end. */
export function addMonths(day: IsoDate, months: number): IsoDate {
  return dayjs.utc(day).add(months, 'month').format('YYYY-MM-DD');
}

/** Whole days from `from` to `to`; negative if `to` is earlier. */
export function daysBetween(from: IsoDate, to: IsoDate): number {
  return Math.round((Date.parse(to) - Date.parse(from)) / DAY_MS);
}

/** Saturday or Sunday. */
export function isWeekend(day: IsoDate): boolean {
  return new Date(Date.parse(day)).getUTCDay() % 6 === 0;
}

/** True for a day that exists, written YYYY-MM-DD. */
export function isIsoDate(text: string): boolean {
  return /^\d{4}-\d{2}-\d{2}$/.test(text) && dayjs.utc(text).format('YYYY-MM-DD') === text;
}
