import { addDays, type IsoDate } from '../domain/overdue.ts';

/** A stretch in which collection is known to ease; both days count in. */
interface HolidayWindow {
  readonly from: IsoDate;
  readonly to: IsoDate;
}

/**
 * The long holidays by year, after the State Council's yearly notices (国办发明电〔2024〕12号; 国务院办公厅
 * 2025-11-04通知), and 3·15. A year that is not here is not known: nothing is inferred for it.
 */
const WINDOWS: Readonly<Record<string, readonly HolidayWindow[]>> = {
  '2025': [
    { from: '2025-01-28', to: '2025-02-04' },
    { from: '2025-03-15', to: '2025-03-15' },
    { from: '2025-05-01', to: '2025-05-05' },
    { from: '2025-10-01', to: '2025-10-08' },
  ],
  '2026': [
    { from: '2026-02-15', to: '2026-02-23' },
    { from: '2026-03-15', to: '2026-03-15' },
    { from: '2026-05-01', to: '2026-05-05' },
    { from: '2026-10-01', to: '2026-10-07' },
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
