import type { Limitation } from '../domain/advice.ts';
import type { Facts } from '../domain/facts.ts';

/** From here on three years may lie behind the last contact, payment or due date: nothing that recognises the debt. */
const CAUTION_FROM_DAYS = 730;
/** From here on it is said once that an offer restarts the period; "more than a year" has no upper end and asks for caution. */
const YEAR = 365;

/**
 * How careful the advice must be about limitation (民法典 188, 195条; 时效规定 14, 19条). It is a care level, never a
 * date. Days that are not known may be any number. Open days are read as people say them: "more than three months" is
 * no word for three years, so it is mentioned (with where to ask if it is longer), not blocked (judgement).
 */
export function limitationOf(facts: Pick<Facts, 'daysOverdue' | 'status'>): Limitation {
  const { daysOverdue: days, status } = facts;
  if (status === 'notOverdue') return 'none';
  if (days === null) return 'caution';
  if (days.max === null) return days.min >= YEAR ? 'caution' : 'mention';
  if (days.max >= CAUTION_FROM_DAYS) return 'caution';
  return days.max >= YEAR ? 'mention' : 'none';
}
