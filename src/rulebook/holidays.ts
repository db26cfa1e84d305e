import { addDays, type IsoDate, isWeekend } from '../domain/overdue.ts';

/** A stretch in which collection is known to ease; both days count in. */
export interface HolidayWindow {
  readonly from: IsoDate;
  readonly to: IsoDate;
}

/** A holiday as the yearly notices name it. */
export type HolidayName = '春节' | '劳动节' | '国庆节';
interface NamedWindow extends HolidayWindow {
  readonly name: HolidayName | '3·15';
}

/**
 * The long holidays by year, after the State Council's yearly notices (国办发明电〔2024〕12号; 国务院办公厅
 * 2025-11-04通知), and 3·15. A year that is not here is not known: nothing is inferred for it.
 */
const WINDOWS: Readonly<Record<string, readonly NamedWindow[]>> = {
  '2025': [
    { name: '春节', from: '2025-01-28', to: '2025-02-04' },
    { name: '3·15', from: '2025-03-15', to: '2025-03-15' },
    { name: '劳动节', from: '2025-05-01', to: '2025-05-05' },
    { name: '国庆节', from: '2025-10-01', to: '2025-10-08' },
  ],
  '2026': [
    { name: '春节', from: '2026-02-15', to: '2026-02-23' },
    { name: '3·15', from: '2026-03-15', to: '2026-03-15' },
    { name: '劳动节', from: '2026-05-01', to: '2026-05-05' },
    { name: '国庆节', from: '2026-10-01', to: '2026-10-07' },
  ],
};

/** Days before a holiday in which calls already ease (judgement). */
const LEAD_DAYS = 3;

/** Two weeks after it the holiday explains nothing any more (collection-practice, judgement). */
const FADES_AFTER_DAYS = 14;

/**
 * Whether calls that stopped on a day may have stopped for a holiday, seen from `today`; `null` where the year's
 * calendar is not in the book.
 */
export function stoppedForHoliday(stopped: IsoDate, today: IsoDate): boolean | null {
  const windows = WINDOWS[stopped.slice(0, 4)];
  if (windows === undefined) return null;
  return windows.some(
    ({ from, to }) => addDays(from, -LEAD_DAYS) <= stopped && stopped <= to && today <= addDays(to, FADES_AFTER_DAYS),
  );
}

/**
 * The first day from `day` on that is neither a weekend nor within a long holiday of the book. Days worked in exchange and
 * the short holidays are not held: at worst an office is named a day late, or closed one day.
 */
export function officeDayFrom(day: IsoDate): IsoDate {
  const closed = (WINDOWS[day.slice(0, 4)] ?? []).some(
    ({ name, from, to }) => name !== '3·15' && from <= day && day <= to,
  );
  return closed || isWeekend(day) ? officeDayFrom(addDays(day, 1)) : day;
}

/** Where a holiday lies in a year the book does not hold: two begin on a fixed day, the Spring Festival within a month. */
const ANY_YEAR: Readonly<Record<HolidayName, readonly [from: string, to: string]>> = {
  春节: ['01-21', '02-20'],
  劳动节: ['05-01', '05-05'],
  国庆节: ['10-01', '10-07'],
};

/** A holiday of a year. */
export function holidayIn(name: HolidayName, year: number): HolidayWindow {
  const known = WINDOWS[year]?.find((one) => one.name === name);
  const [from, to] = ANY_YEAR[name];
  return known ?? { from: `${year}-${from}`, to: `${year}-${to}` };
}

/** The last such holiday that had begun by `today`; `null` where the year's calendar is not in the book. */
export function lastHoliday(name: HolidayName, today: IsoDate): HolidayWindow | null {
  const year = Number(today.slice(0, 4));
  const windows = WINDOWS[year];
  if (windows === undefined) return null;
  const all = [...(WINDOWS[year - 1] ?? []), ...windows];
  return all.findLast((one) => one.name === name && one.from <= today) ?? null;
}
