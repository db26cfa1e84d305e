import type { Limitation } from '../domain/advice.ts';
import type { Facts } from '../domain/facts.ts';

/** From here on three years may lie behind the last contact, payment or due date: nothing that recognises the debt. */
const CAUTION_FROM_DAYS = 730;
/** From here on it is said once that an offer restarts the period. */
const MENTION_FROM_DAYS = 365;

/**
 * How careful the advice must be about limitation (民法典 188, 195条; 时效规定 14, 19条). It is a care level, never a
 * date: days that are not known, or open upwards, may be any number and ask for caution.
 */
export function limitationOf(facts: Pick<Facts, 'daysOverdue' | 'status'>): Limitation {
  if (facts.status === 'notOverdue') return 'none';
  const most = facts.daysOverdue?.max ?? Number.POSITIVE_INFINITY;
  if (most >= CAUTION_FROM_DAYS) return 'caution';
  return most >= MENTION_FROM_DAYS ? 'mention' : 'none';
}
