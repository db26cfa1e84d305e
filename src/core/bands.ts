import type { Range } from '../domain/facts.ts';
import type { Bounds } from './rule.ts';

/** A stretch of days overdue for which one column of priors holds; half-open. */
export interface DayBand extends Bounds {
  readonly id: string;
  readonly from: number;
  /** `undefined` on the last band only. */
  readonly to?: number;
}

/**
 * How much each band weighs for a range of days, summing to 1: the share of the range's days that fall into it.
 * An open range counts as many days again as one band of the table (`openDays`); not known at all weighs all bands alike.
 */
export function bandWeights(days: Range | null, bands: readonly DayBand[], openDays: number): readonly number[] {
  if (days === null) return bands.map(() => 1 / bands.length);
  const end = (days.max ?? days.min + openDays) + 1;
  const overlaps = bands.map((band) => overlap(days.min, end, band));
  const total = overlaps.reduce((sum, part) => sum + part, 0);
  return overlaps.map((part) => part / total);
}

function overlap(from: number, to: number, band: DayBand): number {
  return Math.max(0, Math.min(to, band.to ?? Number.POSITIVE_INFINITY) - Math.max(from, band.from));
}
