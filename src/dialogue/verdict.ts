import type { Advice } from '../domain/advice.ts';
import type { Budget } from '../domain/facts.ts';
import type { IsoDate } from '../domain/overdue.ts';
import { advise } from '../rulebook/advise.ts';
import { adviseDebts } from '../rulebook/debts.ts';
import { ownDebts } from './merge.ts';
import { askName, justSaid } from './said.ts';
import type { DebtLine, Say } from './says.ts';
import { type Asking, type Debt, factsOf, isOwnOverdue, missingSlots, type State } from './state.ts';
import { type Clock, line, saying, type Turn, withState } from './turn.ts';

/** At most this many discriminating questions a case. */
const MAX_QUESTIONS = 5;

/** The debt talked about. */
export function focusOf(state: State): Debt | undefined {
  return state.debts[state.focus] ?? state.debts[0];
}

/** The advice on the debt talked about, or on the first that allows one: own, late, and nothing left to ask. */
export function currentAdvice(state: State, today: IsoDate): Advice | null {
  const kept = [focusOf(state), ...state.debts].find((one) => one && readyForVerdict(one));
  return kept ? adviceOn(kept, today) : null;
}

export function readyForVerdict(kept: Debt): boolean {
  return isOwnOverdue(kept) && missingSlots(kept).length === 0;
}

/** Debts are never changed in place: what was worked out about one on a day holds as long as it does. */
const WORKED_OUT = new WeakMap<Debt, { readonly today: IsoDate; readonly advice: Advice }>();

export function adviceOn(kept: Debt, today: IsoDate): Advice {
  const known = WORKED_OUT.get(kept);
  if (known?.today === today) return known.advice;
  const advice = advise(factsOf(kept, today), today, { asked: kept.asked ?? [] });
  WORKED_OUT.set(kept, { today, advice });
  return advice;
}

export function debtLines(state: State, today: IsoDate): DebtLine[] {
  return state.debts.map((kept, index) => ({ index, facts: factsOf(kept, today), missing: missingSlots(kept) }));
}

function budgetOf(state: State): Budget {
  return { income: state.income ?? null, livingCosts: state.livingCosts ?? null };
}

/** The next discriminating question, null if five were put or none is left. */
export function nextQuestion(state: State, advice: Advice): string | null {
  const put = focusOf(state)?.asked ?? [];
  return put.length >= MAX_QUESTIONS ? null : advice.question;
}

/** The verdict on the debt talked about, with its question now being asked. */
export function giveVerdict(turn: Turn, today: IsoDate, beside = false): Turn {
  const ready = turn.state.debts.findIndex((one) => readyForVerdict(one));
  const focused = focusOf(turn.state);
  if (focused && !readyForVerdict(focused) && ready !== -1)
    return giveVerdict(withState(turn, { focus: ready }), today, beside);
  const advice = currentAdvice(turn.state, today);
  if (!advice) return turn;
  const question = nextQuestion(turn.state, advice);
  const told = saying(turn, { kind: 'verdict', advice, question, ...(beside ? { beside } : {}) });
  return asked(withState(told, { told: { ...told.state.told, verdict: true } }), question);
}

/** Marks a question as put and as the one an answer is awaited for. */
export function asked(turn: Turn, question: string | null): Turn {
  if (question === null) return withState(turn, { asking: null });
  const { state } = turn;
  const kept = focusOf(state);
  if (!kept) return turn;
  const put = [...new Set([...(kept.asked ?? []), question])];
  const debts = state.debts.with(state.debts.indexOf(kept), { ...kept, asked: put });
  return withState(turn, { debts, asking: { slot: 'evidence', question } });
}

/**
 * Asks for what is missing: of the debt talked about, or of several at once where the same is missing of them.
 * `inPassing`: what was asked just before is only named again.
 */
export function askMissing(turn: Turn, today: IsoDate, inPassing = false): Turn {
  const incomplete = turn.state.debts.findIndex((one) => isOwnOverdue(one) && missingSlots(one).length > 0);
  const focus = focusOf(turn.state);
  const ask = focus && isOwnOverdue(focus) && missingSlots(focus).length > 0 ? turn.state.focus : incomplete;
  if (ask === -1 && turn.state.debts.length > 0) return turn;
  const kept = turn.state.debts[ask];
  const missing = missingSlots(kept);
  const slot = missing[0];
  if (slot === undefined) return turn;
  const alike = turn.state.debts.filter((one) => isOwnOverdue(one) && missingSlots(one).includes(slot)).length;
  const first = turn.state.debts.length === 0;
  const again = inPassing && turn.state.asking?.slot === slot;
  // Named in the last reply already: asking a third time would only press.
  if (again && turn.says.length > 0 && justSaid(turn.state, askName(slot, true))) return turn;
  const say: Say = { kind: 'ask', missing, slot, facts: factsOf(kept, today), first, alike, again };
  return withState(saying(turn, say), { asking: { slot }, focus: Math.max(0, ask) });
}

/** The verdict if nothing is missing, else the question for what is. */
export function askOrVerdict(turn: Turn, clock: Clock, beside = false): Turn {
  const kept = focusOf(turn.state);
  if (kept && readyForVerdict(kept)) return giveVerdict(turn, clock.today, beside);
  if (kept && !isOwnOverdue(kept)) return turn;
  return askMissing(turn, clock.today, true);
}

/** What is open, said again: a missing slot, or the question that stands. */
export function reprompt(turn: Turn, today: IsoDate): Turn {
  const { asking } = turn.state;
  if (asking?.slot === 'evidence') return saying(turn, { kind: 'question', id: asking.question });
  return askMissing(turn, today);
}

/** Several debts: the list, one order, one offer. Only one's own late ones that were told in full are ordered. */
export function debtsSay(state: State, today: IsoDate): Extract<Say, { kind: 'debts' }> {
  const debts = debtLines(state, today);
  const own = ownDebts(state).length;
  const ready = debts.filter(({ index }) => readyForVerdict(state.debts[index]!)).map(({ facts }) => facts);
  const advice =
    ready.length === 0 || (ready.length === 1 && debts.length > 1 && own > 1)
      ? null
      : adviseDebts(ready, budgetOf(state), today);
  return { kind: 'debts', debts, advice, today };
}

/** Several debts: the list, then what is missing; with nothing missing order and offer are in it, and the verdict follows if asked for. */
export function severalDebts(turn: Turn, wantsVerdict: boolean, clock: Clock): Turn {
  const said = debtsSay(turn.state, clock.today);
  const asked = askMissing(saying(turn, { ...said, advice: null }), clock.today);
  if (asked.says.length > turn.says.length + 1) return asked;
  const listed = saying(turn, said);
  const told = withState(listed, { told: { ...turn.state.told, verdict: true }, asking: null });
  return wantsVerdict ? giveVerdict(told, clock.today) : told;
}

export function hasSeveral(state: State): boolean {
  return ownDebts(state).length > 1;
}

export type { Asking };

/** Something said on the advice of the case; where there is none yet, what is missing is asked. */
export function withAdvice(turn: Turn, clock: Clock, make: (advice: Advice) => Say): Turn {
  const advice = currentAdvice(turn.state, clock.today);
  if (advice) return saying(turn, make(advice));
  return askMissing(turn.state.debts.length > 0 ? saying(turn, line('talk.plan.wait')) : turn, clock.today);
}

/** The plan, with what is done ticked; of a debt that is not one's own, not due, or paid, what to do about that. */
export function planSay(turn: Turn, clock: Clock): Turn {
  const kept = focusOf(turn.state);
  const ticks = turn.state.ticks ?? [];
  if (currentAdvice(turn.state, clock.today) === null && kept && !isOwnOverdue(kept))
    return saying(turn, { kind: 'plan', advice: adviceOn(kept, clock.today), ticks });
  return withAdvice(turn, clock, (advice) => ({ kind: 'plan', advice, ticks }));
}
