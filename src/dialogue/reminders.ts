import type { Advice } from '../domain/advice.ts';
import { addDays, type Instant, type IsoDate, shanghaiDay, shanghaiInstant } from '../domain/overdue.ts';
import type { Wake } from '../domain/wake.ts';
import { encodeCallback } from './callback.ts';
import type { Choice } from './says.ts';
import type { State } from './state.ts';
import { type Clock, line, saying, type Turn, turnOf, withState } from './turn.ts';
import { currentAdvice } from './verdict.ts';

/** Reminders are sent at this hour, Shanghai; late ones only inside the window. */
const HOUR = 10;
const WINDOW = { from: 9, to: 21 };

/** 后来怎样: this long after reminders were chosen. */
const CHECK_IN_DAYS = 7;

const REMIND = 'remind';
const CHECK_IN = 'checkin';

/** Something with a day that can be reminded of: a step, or a risk that may come from then on. */
interface Dated {
  readonly id: string;
  readonly day: IsoDate;
}

/** What of the advice has a day from today on; steps first. */
export function datedItems(advice: Advice): Dated[] {
  const steps = advice.steps.flatMap(({ id, due }) => (due === null ? [] : [{ id: `s.${id}`, day: due }]));
  const risks = advice.risks.flatMap(({ id, from, when }) =>
    from === null || when !== 'later' || from <= advice.today ? [] : [{ id: `r.${id}`, day: from }],
  );
  return [...steps, ...risks];
}

/** 〔到期提醒我〕: which, by buttons. Nothing is sent that was not chosen. */
export function offerReminders(turn: Turn, clock: Clock): Turn {
  const advice = currentAdvice(turn.state, clock.today);
  if (!advice) return saying(turn, line('talk.plan.none'));
  return saying(turn, { kind: 'reminders', advice, chosen: Object.keys(turn.state.reminders ?? {}) });
}

/** One or all of them chosen: a wake the day before and one on the day, and one to ask how it went. */
export function chooseReminders(turn: Turn, which: string | undefined, clock: Clock): Turn {
  const advice = currentAdvice(turn.state, clock.today);
  if (!advice) return saying(turn, line('talk.plan.none'));
  const items = datedItems(advice).filter(({ id }) => which === 'all' || id === which);
  const reminders = { ...turn.state.reminders };
  for (const { id, day } of items) reminders[id] = day;
  const wakes = [...items.flatMap((item) => wakesFor(item, turn.state.no, clock.now)), checkIn(turn.state.no, clock)];
  const chosen = saying(
    withState(turn, { reminders }),
    line('keep.remind.set', { n: String(items.length) }, stopChoices(turn.state)),
  );
  return { ...chosen, wakes: [...turn.wakes, ...wakes] };
}

/** One tap stops one; the others stay. */
export function stopReminder(turn: Turn, id: string): Turn {
  const { [id]: _stopped, ...rest } = turn.state.reminders ?? {};
  const stopped = saying(
    withState(turn, { reminders: rest }),
    line('keep.remind.stopped', {}, stopChoices(turn.state)),
  );
  return { ...stopped, cancel: [wakeId(turn.state.no, id, 'b'), wakeId(turn.state.no, id, 'd')] };
}

function stopChoices({ no }: State): Choice[] {
  return [{ label: 'keep.remind.stopAll', data: encodeCallback(no, 'rm', 'stop') }];
}

function wakeId(no: number, id: string, at: 'b' | 'd'): string {
  return `${no}.${id}.${at}`;
}

function wakesFor({ id, day }: Dated, no: number, now: Instant): Wake[] {
  const times = [
    { at: shanghaiInstant(addDays(day, -1), HOUR), id: wakeId(no, id, 'b') },
    { at: shanghaiInstant(day, HOUR), id: wakeId(no, id, 'd') },
  ];
  return times.filter(({ at }) => at > now).map((time) => ({ ...time, kind: REMIND }));
}

function checkIn(no: number, { today }: Clock): Wake {
  return { id: `${no}.checkin`, kind: CHECK_IN, at: shanghaiInstant(addDays(today, CHECK_IN_DAYS), HOUR) };
}

/** A wake is due: its text is made from the state of this moment, or nothing is sent. */
export function onWake(state: State, id: string, kind: string, clock: Clock): Turn {
  const turn = turnOf(state);
  const later = allowedAt(state, clock.now);
  if (later > clock.now) return { ...turn, wakes: [{ id, kind, at: later }] };
  if (Number(id.split('.')[0]) !== state.no || state.debts.length === 0) return turn;
  return kind === CHECK_IN ? askHowItWent(turn) : remind(turn, id, clock);
}

/** When it may be sent: not at night, and not in the 72 hours after explicit distress. */
function allowedAt(state: State, now: Instant): Instant {
  if (state.rest !== undefined && now < state.rest) return nextMorning(state.rest);
  const day = shanghaiDay(now);
  const inside = now >= shanghaiInstant(day, WINDOW.from) && now < shanghaiInstant(day, WINDOW.to);
  return inside ? now : nextMorning(now);
}

function nextMorning(at: Instant): Instant {
  const day = shanghaiDay(at);
  const morning = shanghaiInstant(day, HOUR);
  return at <= morning ? morning : shanghaiInstant(addDays(day, 1), HOUR);
}

/** A step done, a reminder stopped, a debt gone: nothing is sent. */
function remind(turn: Turn, id: string, clock: Clock): Turn {
  const { state } = turn;
  const [, family, ...rest] = id.split('.');
  const item = `${family}.${rest.slice(0, -1).join('.')}`;
  const rule = rest.slice(0, -1).join('.');
  const advice = currentAdvice(state, clock.today);
  if (!advice || state.reminders?.[item] === undefined || state.ticks?.includes(rule)) return turn;
  const day = rest.at(-1) === 'b' ? 'tomorrow' : 'today';
  return saying(turn, { kind: 'reminder', family: family === 's' ? 'step' : 'risk', id: rule, day, advice });
}

const HOW_IT_WENT = ['quiet', 'called', 'paper', 'agreed', 'paid'] as const;

function askHowItWent(turn: Turn): Turn {
  const { no, reminders } = turn.state;
  if (!reminders) return turn;
  const choices: Choice[] = HOW_IT_WENT.map((how) => ({
    label: `keep.checkin.${how}` as const,
    data: encodeCallback(no, 'ci', how),
  }));
  return saying(turn, line('keep.checkin', {}, [...choices, ...stopChoices(turn.state)]));
}
