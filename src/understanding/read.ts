import type { Quantity } from '../domain/facts.ts';
import { type Money, moneysOf } from './amount.ts';
import { datesOf } from './calendar.ts';
import { debtsOf } from './debts.ts';
import { durationsOf } from './duration.ts';
import { intentsOf } from './intents.ts';
import { normalize } from './normalize.ts';
import { numeralsOf } from './numerals.ts';
import { daysByDate, timesOf } from './overdue.ts';
import { namedIn } from './platform.ts';
import type { ReadContext, Reading } from './reading.ts';
import { clausesOf } from './sayings.ts';
import { statusOf } from './status.ts';

/** Reads one message. Pure, never throws, linear in the length of the text (cut at `MAX_LENGTH`). */
export function read(text: string, context: ReadContext): Reading {
  const normal = normalize(text);
  const clauses = clausesOf(normal.text, normal.spaced);
  const slot = context.asked?.slot ?? null;
  const numerals = numeralsOf(normal.text, normal.spaced);
  const named = namedIn(normal, slot === 'platform');
  const dates = datesOf(normal.text, numerals, context.today);
  const durations = durationsOf(normal.text, numerals);
  const spoken = named.length > 0;
  const byDate = daysByDate(clauses, dates, context.today, slot === 'days');
  const times = timesOf(clauses, durations, slot === 'days', spoken);
  const allTimes = byDate ? [...times, byDate] : times;
  const money = moneysOf(
    clauses,
    numerals,
    [...named, ...dates, ...durations],
    slot === 'amount' || slot === 'income' || slot === 'livingCosts',
  );
  const hasDays = allTimes.some((time) => time.role === 'overdue' || time.role === 'unpaid');
  const status = statusOf(clauses, hasDays);
  const { debts, total } = debtsOf({ clauses, named, moneys: money, times: allTimes, status });
  const { intents } = intentsOf(clauses);
  const silent = allTimes.find((time) => time.role === 'silent');
  return {
    script: normal.script,
    debts,
    total,
    debtCount: null,
    evidence: [],
    silentDays: silent?.days ?? null,
    income: sumOf(money, 'income'),
    livingCosts: sumOf(money, 'costs'),
    intents,
    tie: [],
    interrupt: null,
    distressIdiom: false,
    ambiguous: named.find((one) => one.ambiguous !== null)?.ambiguous ?? null,
    act: null,
    whatIf: null,
    correction: false,
    personal: [],
    passedOn: false,
    outOfScope: false,
  };
}

function sumOf(money: readonly Money[], role: Money['role']): Quantity | null {
  const found = money.find((one) => one.role === role);
  return found ? { min: found.min, max: found.max, certainty: found.certainty } : null;
}
