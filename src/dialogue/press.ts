import type { Quantity } from '../domain/facts.ts';
import { yuan } from '../domain/money.ts';
import { ANSWER_TOPICS, type AnswerTopic } from '../rulebook/answers.ts';
import { distressReply } from '../rulebook/interrupts.ts';
import { platformById } from '../rulebook/platforms.ts';
import { INTENTS, type Intent } from '../understanding/reading.ts';
import { addDebt, answerQuestion, caseSay, notKnown, removeDebt, restart, stopReminders } from './acts.ts';
import { answerSay, VERDICT_INTENTS } from './answering.ts';
import { type Callback, decodeCallback } from './callback.ts';
import { afterChange } from './change.ts';
import { onCheckIn } from './checkin.ts';
import { giveFile, offerFiles } from './files.ts';
import { ownForward } from './forward.ts';
import { newLink } from './link.ts';
import { onLogPress } from './log.ts';
import { chooseReminders, offerReminders, stopReminder } from './reminders.ts';
import { type Debt, factsOf, isOwnOverdue, lackingAlike, type Slot, type State } from './state.ts';
import { type Clock, line, saying, type Turn, turnOf, withState } from './turn.ts';
import {
  askMissing,
  askOrVerdict,
  currentAdvice,
  focusOf,
  giveVerdict,
  hasSeveral,
  planSay,
  reprompt,
  severalDebts,
  withAdvice,
} from './verdict.ts';

/** Bands behind the amount buttons, yuan; the label keys are talk.amount.<index>. */
export const AMOUNT_BANDS = [
  { min: 0, max: 5000 },
  { min: 5000, max: 10_000 },
  { min: 10_000, max: 30_000 },
  { min: 30_000, max: 100_000 },
  { min: 100_000, max: null },
] as const;

/** Bands behind the buttons for days overdue; the label keys are talk.days.<index>. */
export const DAYS_BANDS = [
  { min: 1, max: 7 },
  { min: 8, max: 30 },
  { min: 31, max: 60 },
  { min: 61, max: 90 },
  { min: 91, max: 180 },
  { min: 181, max: 365 },
  { min: 366, max: null },
] as const;

type Handler = (turn: Turn, args: readonly string[], clock: Clock) => Turn;

/** A button was pressed. One of an older case, or one we don't know, answers politely and shows what is open. */
export function onPress(state: State, data: string, clock: Clock): Turn {
  const callback = decodeCallback(data);
  const turn = turnOf(state);
  const handler = callback !== null && Object.hasOwn(HANDLERS, callback.verb) ? HANDLERS[callback.verb] : undefined;
  if (!callback || !handler || callback.no !== state.no) return stale(turn, clock);
  if (state.hold && !['go', 'pp'].includes(callback.verb)) return saying(turn, line('talk.held'));
  const turned = turnedTo(turn, callback.of, clock);
  return turned ? spoken(handler(turned, callback.args, clock), clock) : stale(turn, clock);
}

/** The debt a button was shown for is talked about again, and named; null where it is no longer in the case. */
function turnedTo(turn: Turn, of: string | null, clock: Clock): Turn | null {
  const { debts, focus } = turn.state;
  if (of === null || debts.length < 2) return turn;
  const index = debts.findIndex(({ platform }) => platform === of);
  if (index === -1) return null;
  if (index === focus) return turn;
  return saying(withState(turn, { focus: index, asking: null }), {
    kind: 'about',
    key: 'talk.about',
    facts: factsOf(debts[index], clock.today),
  });
}

/** A press that changed and said nothing was of something past: what is open is shown. */
function spoken(turn: Turn, clock: Clock): Turn {
  if (turn.says.length > 0 || turn.toast || turn.links.length > 0) return turn;
  return stale(turn, clock);
}

function stale(turn: Turn, clock: Clock): Turn {
  return reprompt(saying({ ...turn, toast: 'talk.stale.toast' }, line('talk.stale')), clock.today);
}

const HANDLERS: Partial<Record<Callback['verb'], Handler>> = {
  ok: (turn, _, clock) => askMissing(withState(turn, { told: { ...turn.state.told, privacy: true } }), clock.today),
  p: (turn, [id], clock) => choosePlatform(turn, id, clock),
  a: (turn, [index], clock) => setBand(turn, 'amount', AMOUNT_BANDS[Number(index)], clock),
  d: (turn, [index], clock) => setBand(turn, 'days', DAYS_BANDS[Number(index)], clock),
  x: (turn, [slot], clock) => notKnown(turn, clock, slot as Slot) ?? reprompt(turn, clock.today),
  f: (turn, [slot], clock) => change(turn, slot as Slot, clock),
  e: (turn, [question, option], clock) => answerQuestion(turn, question ?? '', option ?? null, clock),
  s: (turn, [question], clock) => answerQuestion(turn, question ?? '', null, clock),
  i: (turn, [intent], clock) => answerIntent(turn, intent as Intent, clock),
  t: (turn, [intent, topic], clock) => answerIntent(turn, intent as Intent, clock, topic),
  pp: (turn, [choice], clock) => afterDistress(turn, choice, clock),
  plan: (turn, _, clock) => planSay(turn, clock),
  st: (turn, [id], clock) => withAdvice(turn, clock, (advice) => ({ kind: 'stepDetail', advice, id: id ?? '' })),
  tk: (turn, [id], clock) => planSay(tick(turn, id ?? ''), clock),
  why: (turn, [more], clock) => withAdvice(turn, clock, (advice) => ({ kind: 'why', advice, more: more === 'more' })),
  go: (turn, _, clock) => continueTalk(turn, clock),
  fo: (turn, [index], clock) => focusOn(turn, Number(index), clock),
  rmv: (turn, [index, count], clock) => removeShown(turn, Number(index), Number(count), clock),
  add: (turn, _, clock) => addDebt(turn, clock),
  bud: (turn) => withState(saying(turn, line('talk.debts.needBudget')), { asking: { slot: 'income' } }),
  rm: (turn, [what, id], clock) => onRemind(turn, what, id, clock),
  ci: (turn, [how, debt], clock) => onCheckIn(turn, how, debt, clock),
  lg: (turn, args, clock) => onLogPress(turn, args, clock),
  out: (turn, [kind, letter], clock) => (kind ? giveFile(turn, kind, letter, clock) : offerFiles(turn)),
  own: (turn, [id, whose], clock) => afterOwn(ownForward(turn.state, Number(id), whose === 'mine', clock), clock),
  lk: (turn, [id], clock) => offerLink(turn, Number(id), clock),
  new: (turn, _, clock) => restart(turn.state, clock),
  case: (turn, _, clock) => saying(turn, caseSay(turn.state, clock)),
  verdict: (turn, _, clock) => askOrVerdict(turn, clock),
  set: setValue,
};

function choosePlatform(turn: Turn, id: string | undefined, clock: Clock): Turn {
  if (id === 'other') return withState(saying(turn, line('talk.ask.typeName')), { asking: { slot: 'platform' } });
  if (id === undefined || !platformById(id)) return reprompt(turn, clock.today);
  return setDebt(turn, clock, (kept) => {
    const { text: _text, ...rest } = kept;
    return { ...rest, platform: id };
  });
}

/** The debt talked about, changed; then what is missing, or the verdict. */
function setDebt(turn: Turn, clock: Clock, changed: (kept: Debt) => Debt): Turn {
  return setDebts(turn, clock, [], changed);
}

/** As `setDebt`, of all those that were asked about at once. */
function setDebts(turn: Turn, clock: Clock, alike: readonly Debt[], changed: (kept: Debt) => Debt): Turn {
  const { state } = turn;
  const kept: Debt = focusOf(state) ?? { status: 'overdue', on: clock.today };
  const next = changed(kept);
  const replaced = state.debts.map((one) => (one === kept ? next : alike.includes(one) ? changed(one) : one));
  const debts = state.debts.length === 0 ? [next] : replaced;
  const before = state.told.verdict ? currentAdvice(state, clock.today) : null;
  const set: Turn = { ...withState(turn, { debts, asking: null }), toast: 'talk.toast.noted' };
  if (hasSeveral(set.state)) return severalDebts(set, false, clock);
  return (before && kept.days && kept.amount ? afterChange(set, before, clock) : null) ?? askOrVerdict(set, clock);
}

function setBand(
  turn: Turn,
  slot: 'amount' | 'days',
  band: { readonly min: number; readonly max: number | null } | undefined,
  clock: Clock,
): Turn {
  if (!band) return reprompt(turn, clock.today);
  const lacking = turn.state.asking?.slot === slot ? lackingAlike(turn.state, slot) : [];
  return setDebts(turn, clock, lacking, (kept) => {
    const unknown = (kept.unknown ?? []).filter((name) => name !== slot);
    const base: Debt = { ...kept, unknown };
    return slot === 'amount' ? { ...base, amount: inFen(band) } : { ...base, days: approximate(band), on: clock.today };
  });
}

/** A double tap, or one under an older list, would take out another debt than the one named on the button. */
function removeShown(turn: Turn, index: number, count: number, clock: Clock): Turn {
  const { debts } = turn.state;
  if (debts.length !== count || !debts[index])
    return saying({ ...turn, toast: 'talk.stale.toast' }, line('talk.stale'), caseSay(turn.state, clock));
  return removeDebt(turn, index, clock);
}

/** A value asked about was meant: it replaces what stands. */
function setValue(turn: Turn, [slot, min, max, certainty]: readonly string[], clock: Clock): Turn {
  if (slot === 'no') return saying(turn, line('talk.maybe.kept'));
  const kept = focusOf(turn.state);
  const value = quantityOf(min, max, certainty);
  if (!kept || !value || (slot !== 'amount' && slot !== 'days')) return stale(turn, clock);
  const before = currentAdvice(turn.state, clock.today);
  const next: Debt = slot === 'amount' ? { ...kept, amount: value } : { ...kept, days: value, on: clock.today };
  const set = withState(turn, { debts: turn.state.debts.with(turn.state.debts.indexOf(kept), next) });
  return (turn.state.told.verdict ? afterChange(set, before, clock) : null) ?? askOrVerdict(set, clock);
}

function quantityOf(min = '', max = '', certainty = ''): Quantity | null {
  const [from, to] = [Number(min), max === '' ? null : Number(max)];
  const whole = Number.isSafeInteger(from) && from >= 0 && (to === null || (Number.isSafeInteger(to) && to >= from));
  if (min === '' || !whole) return null;
  return { min: from, max: to, certainty: certainty === 'approximate' ? 'approximate' : 'stated' };
}

function approximate(band: { readonly min: number; readonly max: number | null }): Quantity {
  return { min: band.min, max: band.max, certainty: 'approximate' };
}

function inFen(band: { readonly min: number; readonly max: number | null }): Quantity {
  return approximate({ min: yuan(band.min), max: band.max === null ? null : yuan(band.max) });
}

/** 〔改金额〕: the slot is asked again; the old value stands until a new one comes. */
function change(turn: Turn, slot: Slot, clock: Clock): Turn {
  const kept = focusOf(turn.state);
  if (!kept || !['platform', 'amount', 'days'].includes(slot)) return reprompt(turn, clock.today);
  const facts = factsOf(kept, clock.today);
  return withState(saying(turn, { kind: 'ask', missing: [slot], slot, facts, first: false, alike: 1 }), {
    asking: { slot },
  });
}

function answerIntent(turn: Turn, intent: Intent, clock: Clock, topic?: string): Turn {
  if (!INTENTS.includes(intent)) return reprompt(turn, clock.today);
  const advice = currentAdvice(turn.state, clock.today);
  if (VERDICT_INTENTS.includes(intent) && advice) return giveVerdict(turn, clock.today);
  const known = ANSWER_TOPICS.find((id): id is AnswerTopic => id === topic);
  const say = answerSay(intent, factsOf(focusOf(turn.state), clock.today), clock.today, advice, known);
  return say ? saying(turn, say) : reprompt(turn, clock.today);
}

function tick(turn: Turn, id: string): Turn {
  const ticks = turn.state.ticks ?? [];
  return withState(turn, { ticks: ticks.includes(id) ? ticks.filter((done) => done !== id) : [...ticks, id] });
}

/** 〔我安全〕 / 〔我不安全〕 under the words after explicit distress. */
function afterDistress(turn: Turn, choice: string | undefined, clock: Clock): Turn {
  if (choice !== 'safe' && choice !== 'unsafe') return continueTalk(turn, clock);
  const facts = factsOf(focusOf(turn.state), clock.today);
  const part = distressReply(choice, facts);
  return part ? saying(turn, { kind: 'interrupt', parts: [part], facts, of: 'distress' }) : turn;
}

/** 〔好些了,继续〕, pressed or said. */
export function continueTalk(turn: Turn, clock: Clock): Turn {
  const back = saying(withState(turn, { hold: false }), line('talk.held.back'));
  const { told, debts } = back.state;
  return told.verdict && debts.length > 0 ? saying(back, caseSay(back.state, clock)) : askOrVerdict(back, clock);
}

function focusOn(turn: Turn, index: number, clock: Clock): Turn {
  const kept = turn.state.debts[index];
  if (!kept) return reprompt(turn, clock.today);
  const focused = withState(turn, { focus: index, asking: null });
  return isOwnOverdue(kept) ? askOrVerdict(focused, clock) : planSay(focused, clock);
}

/** A one-time link by which the one whose question was passed on goes on himself. */
function offerLink(turn: Turn, id: number, clock: Clock): Turn {
  const kept = turn.state.forwards?.find((one) => one.id === id);
  if (!kept || !clock.token) return saying(turn, line('group.forward.gone'));
  const link = newLink(clock.token, { user: null, intents: kept.intents, ...(kept.debt ? { debt: kept.debt } : {}) });
  return { ...saying(turn, { kind: 'linkOffer', token: link.token }), links: [link] };
}

/** A question passed on that was one's own after all goes the way of one's own. */
function afterOwn(turn: Turn, clock: Clock): Turn {
  return turn.state.debts.length === 0 ? turn : askOrVerdict(turn, clock);
}

function onRemind(turn: Turn, what: string | undefined, id: string | undefined, clock: Clock): Turn {
  if (what === 'ask' || what === undefined) return offerReminders(turn, clock);
  if (what === 'stop') return stopReminders(turn);
  return what === 'off' ? stopReminder(turn, id ?? '') : chooseReminders(turn, what, id, clock);
}
