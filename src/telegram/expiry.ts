import type { State } from '../dialogue/state.ts';
import { type Instant, shanghaiInstant } from '../domain/overdue.ts';

const DAY_MS = 86_400_000;
const AFTER_REMINDER_DAYS = 30;
const MOST_DAYS = 180;
const TOMBSTONE_DAYS = 1;

/**
 * When a chat's keys expire: so many days after its last message; a reminder the person asked for keeps it until its
 * day + 30, 180 days at most. A tombstone stays a day.
 */
export function expiryOf(state: State, retentionDays: number, now: Instant, forget: boolean): Instant {
  if (forget) return now + TOMBSTONE_DAYS * DAY_MS;
  let until = now + retentionDays * DAY_MS;
  for (const day of Object.values(state.reminders ?? {})) {
    until = Math.max(until, shanghaiInstant(day, 24) + AFTER_REMINDER_DAYS * DAY_MS);
  }
  return Math.min(until, now + MOST_DAYS * DAY_MS);
}
