import type { Advice } from '../domain/advice.ts';
import { addDays, type Instant, type IsoDate, shanghaiDay, shanghaiInstant } from '../domain/overdue.ts';
import type { Wake } from '../domain/wake.ts';
import { platformById } from '../rulebook/platforms.ts';
import { encodeCallback } from './callback.ts';
import type { Choice } from './says.ts';
import type { Debt, State } from './state.ts';
import { type Clock, line, saying, type Turn, turnOf, withState } from './turn.ts';
import { adviceOn, focusOf, readyForVerdict } from './verdict.ts';

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
  const kept = advisedDebt(turn.state);
  if (!kept) return saying(turn, line('talk.plan.none'));
  const { state, debt } = numbered(turn.state, kept);
  const own = `${debt}.`;
  const chosen = Object.keys(state.reminders ?? {}).filter((key) => key.startsWith(own));
  return saying(
    { ...turn, state },
    {
      kind: 'reminders',
      advice: adviceOn(kept, clock.today),
      debt,
      chosen: chosen.map((key) => key.slice(own.length)),
    },
  );
}

/** One or all of a debt's chosen: a wake the day before and one on the day, and one to ask how it went. */
export function chooseReminders(turn: Turn, which: string, debt: string | undefined, clock: Clock): Turn {
  const kept = turn.state.debts.find(({ id }) => id !== undefined && String(id) === debt);
  if (!kept) return offerReminders(turn, clock);
  const { no } = turn.state;
  const asked = datedItems(adviceOn(kept, clock.today)).filter(({ id }) => which === 'all' || id === which);
  const items = asked
    .map(({ id, day }) => ({ key: `${debt}.${id}`, day }))
    .map((item) => ({ ...item, wakes: wakesFor(item, no, clock.now) }))
    .filter(({ wakes }) => wakes.length > 0);
  if (items.length === 0) return saying(turn, line('keep.remind.now'));
  const reminders = { ...turn.state.reminders, ...Object.fromEntries(items.map(({ key, day }) => [key, day])) };
  const set = line('keep.remind.set', { n: String(items.length) }, stopChoices(turn.state));
  const wakes = [...items.flatMap((item) => item.wakes), checkIn(no, kept.id, clock)];
  return { ...saying(withState(turn, { reminders }), set), wakes: [...turn.wakes, ...wakes] };
}

/** One tap stops one; the others stay. */
export function stopReminder(turn: Turn, key: string): Turn {
  const { [key]: _stopped, ...rest } = turn.state.reminders ?? {};
  const stopped = line('keep.remind.stopped', {}, stopChoices(turn.state));
  return { ...saying(withState(turn, { reminders: rest }), stopped), cancel: wakeIds(turn.state.no, key) };
}

/** A debt that left the case takes its reminders along. */
export function withoutReminders(turn: Turn, gone: Debt): Turn {
  const all = Object.entries(turn.state.reminders ?? {});
  const kept = all.filter(([key]) => gone.id === undefined || !key.startsWith(`${gone.id}.`));
  if (kept.length === all.length) return turn;
  const dropped = all.filter((entry) => !kept.includes(entry));
  const cancel =
    turn.cancel === 'all' ? turn.cancel : [...turn.cancel, ...dropped.flatMap(([key]) => wakeIds(turn.state.no, key))];
  return { ...withState(turn, { reminders: Object.fromEntries(kept) }), cancel };
}

/** The debt whose plan is shown: the one talked about, or the first that has one. */
function advisedDebt(state: State): Debt | undefined {
  return [focusOf(state), ...state.debts].find((one) => one !== undefined && readyForVerdict(one));
}

/** The state in which this debt has a number, by which reminders and calendar know it whatever else comes or goes. */
export function numbered(state: State, kept: Debt): { readonly state: State; readonly debt: number } {
  if (kept.id !== undefined) return { state, debt: kept.id };
  const debt = 1 + Math.max(0, ...state.debts.map(({ id }) => id ?? 0));
  return { state: { ...state, debts: state.debts.with(state.debts.indexOf(kept), { ...kept, id: debt }) }, debt };
}

function stopChoices({ no }: State): Choice[] {
  return [{ label: 'keep.remind.stopAll', data: encodeCallback(no, 'rm', 'stop') }];
}

/** `<case>.<debt>.<s or r>.<id>.<b: the day before, d: the day>`: ids of ours, no text. */
function wakeIds(no: number, key: string): string[] {
  return ['b', 'd'].map((at) => `${no}.${key}.${at}`);
}

function wakesFor({ key, day }: { readonly key: string; readonly day: IsoDate }, no: number, now: Instant): Wake[] {
  const days = [addDays(day, -1), day];
  return wakeIds(no, key)
    .map((id, at) => ({ id, kind: REMIND, at: shanghaiInstant(days[at]!, HOUR) }))
    .filter(({ at }) => at > now);
}

function checkIn(no: number, debt: number | undefined, { today }: Clock): Wake {
  return { id: `${no}.${debt}.checkin`, kind: CHECK_IN, at: shanghaiInstant(addDays(today, CHECK_IN_DAYS), HOUR) };
}

/** A wake is due: its text is made from the state of this moment, or nothing is sent. */
export function onWake(state: State, id: string, kind: string, clock: Clock): Turn {
  const turn = turnOf(state);
  const later = allowedAt(state, clock.now);
  if (later > clock.now) return { ...turn, wakes: [{ id, kind, at: later }] };
  // Who has not come back to the talk after distress is not reminded of a debt.
  if (Number(id.split('.')[0]) !== state.no || state.debts.length === 0 || state.hold) return turn;
  return kind === CHECK_IN ? askHowItWent(turn, id) : remind(turn, id, clock);
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

/** A step done, a reminder stopped, a debt gone or no longer to be paid, advice that changed: nothing is sent. */
function remind(turn: Turn, wake: string, clock: Clock): Turn {
  const { state } = turn;
  const [, debt, family, rule = '', at] = wake.split('.');
  const day = state.reminders?.[`${debt}.${family}.${rule}`];
  const kept = state.debts.find(({ id }) => String(id) === debt);
  if (day === undefined || !kept || !readyForVerdict(kept) || state.ticks?.includes(rule)) return turn;
  const advice = adviceOn(kept, clock.today);
  // A risk whose day has come stands in the advice under another name.
  const stands =
    family === 's'
      ? advice.steps.some(({ id }) => id === rule)
      : clock.today >= day || advice.risks.some(({ id, from }) => id === rule && from === day);
  // The day before that was put off: the day itself has a wake of its own.
  if (!stands || (at === 'b' && clock.today >= day)) return turn;
  const when = at === 'b' ? 'tomorrow' : clock.today > day ? 'past' : 'today';
  const key = `${debt}.${family}.${rule}`;
  return saying(turn, { kind: 'reminder', family: family === 's' ? 'step' : 'risk', id: rule, key, day, when, advice });
}

const HOW_IT_WENT = ['quiet', 'called', 'paper', 'agreed', 'paid'] as const;

function askHowItWent(turn: Turn, wake: string): Turn {
  const { no, debts, lang } = turn.state;
  const debt = wake.split('.')[1] ?? '';
  const kept = debts.find(({ id }) => String(id) === debt);
  if (!kept || !readyForVerdict(kept)) return turn;
  const choices: Choice[] = HOW_IT_WENT.map((how) => ({
    label: `keep.checkin.${how}` as const,
    data: encodeCallback(no, 'ci', how, debt),
  }));
  const named = platformById(kept.platform ?? null);
  const platform = (lang === 'hant' ? named?.nameHant : named?.name) ?? kept.text;
  const several = debts.length > 1 && platform !== undefined;
  const all = [...choices, ...stopChoices(turn.state)];
  return saying(turn, several ? line('keep.checkin.of', { platform }, all) : line('keep.checkin', {}, all));
}
