import type { View } from '../core/rule.ts';
import type { Evidence, Facts, Quantity } from '../domain/facts.ts';
import { addDays, type IsoDate } from '../domain/overdue.ts';
import { stoppedForHoliday } from './holidays.ts';
import { limitationOf } from './limitation.ts';
import { platformById } from './platforms.ts';

/** The stretches around 30, 60 and 90 days in which teams change over (judgement); both ends count in. */
const HANDOVERS = [
  [25, 35],
  [55, 65],
  [85, 95],
] as const;

/**
 * Facts joined with what the platform table knows of the product and, given `today`, with what follows from the day the
 * calls stopped. What is not in the table stays unknown; what the person said himself is never replaced.
 */
export function view(facts: Facts, today?: IsoDate): View {
  const platform = platformById(facts.platform);
  return {
    ...facts,
    evidence: today === undefined ? facts.evidence : { ...stopEvidence(facts, today), ...facts.evidence },
    kind: platform?.kind ?? 'unknown',
    product: platform?.product ?? null,
    guarantor: platform?.guarantor ?? null,
    summoned2026: platform?.summoned2026 ?? false,
    reporting: platform?.creditReporting.value ?? 'unknown',
    limitation: limitationOf(facts),
  };
}

/** Only days said exactly tell on which day the calls stopped. */
function stopEvidence(facts: Facts, today: IsoDate): Evidence {
  const silent = exactly(facts.silentDays);
  if (silent === null) return {};
  const holiday = stoppedForHoliday(addDays(today, -silent), today);
  const days = exactly(facts.daysOverdue);
  return {
    ...(holiday === null ? {} : { stopDateInHolidayWindow: holiday }),
    ...(days === null || days < silent ? {} : { stopNear306090: nearHandover(days - silent) }),
  };
}

function exactly(quantity: Quantity | null): number | null {
  return quantity !== null && quantity.min === quantity.max ? quantity.min : null;
}

function nearHandover(day: number): boolean {
  return HANDOVERS.some(([from, to]) => from <= day && day <= to);
}
