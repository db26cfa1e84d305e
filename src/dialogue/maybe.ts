import type { Quantity } from '../domain/facts.ts';
import { yuan } from '../domain/money.ts';
import { read } from '../understanding/read.ts';
import type { DebtReading, Reading } from '../understanding/reading.ts';
import { caseSay } from './acts.ts';
import type { State } from './state.ts';
import { type Clock, saying, type Turn, turnOf } from './turn.ts';
import { focusOf } from './verdict.ts';

/** Longer texts tell something else than one value. */
const LONGEST = 8;

/** A smaller bare number is no sum: an age, a floor, a day. */
const LEAST_SUM = yuan(200);

/** Nothing in it was read, and it is not plainly about something else. */
export function isBlank(reading: Reading): boolean {
  const told = reading.debts.length + reading.evidence.length + reading.personal.length + reading.intents.length;
  const said = reading.act ?? reading.aboutUs ?? reading.whatIf ?? reading.interrupt ?? reading.ambiguous;
  const sums = reading.total ?? reading.income ?? reading.livingCosts;
  return told === 0 && !said && !sums && !reading.outOfScope && !reading.distressIdiom;
}

/**
 * 五十多天吧, 还是8000: a value nobody asked for. One that the case lacks is taken, one it has is confirmed,
 * another one is asked about before it is taken. Null where there is none.
 */
export function bareValue(state: State, text: string, clock: Clock, take: (reading: Reading) => Turn): Turn | null {
  const kept = focusOf(state);
  if (state.hold || [...text].length > LONGEST) return null;
  if (!kept) return firstValue(text, clock, take);
  const { facts } = caseSay(state, clock);
  for (const slot of ['days', 'amount'] as const) {
    const reading = read(text, { today: clock.today, asked: { slot }, known: [] });
    const value = valueIn(reading.debts[0], slot);
    if (!value || reading.interrupt) continue;
    const known = kept[slot];
    if (!known) return take(reading);
    if (value.min >= known.min && (value.max ?? value.min) <= (known.max ?? known.min))
      return saying(turnOf(state), { kind: 'about', key: 'talk.maybe.same', facts });
    return saying(turnOf(state), { kind: 'maybe', slot, value, facts });
  }
  return null;
}

/** 8000, before anything else was said: a sum all the same. */
function firstValue(text: string, clock: Clock, take: (reading: Reading) => Turn): Turn | null {
  const reading = read(text, { today: clock.today, asked: { slot: 'platform' }, known: [] });
  const [told] = reading.debts;
  return told?.platformText === null && (told.amount || told.daysOverdue) && !reading.interrupt ? take(reading) : null;
}

/** Days need their unit to be days; a sum may stand bare. */
function valueIn(told: DebtReading | undefined, slot: 'days' | 'amount'): Quantity | null {
  if (!told) return null;
  if (slot === 'days') return told.daysOverdue?.certainty === 'latent' ? null : told.daysOverdue;
  return told.amount && told.amount.min >= LEAST_SUM ? told.amount : null;
}
