import type { Advice } from '../domain/advice.ts';
import { caseSay } from './acts.ts';
import { ownDebts } from './merge.ts';
import type { Debt, State } from './state.ts';
import { type Clock, line, saying, type Turn, withState } from './turn.ts';
import { adviceOn, debtsSay, focusOf, giveVerdict, readyForVerdict } from './verdict.ts';

/** A fact of the case was changed after the verdict: what is different; all of it anew where the ground shifted. */
export function afterChange(turn: Turn, before: Advice | null, clock: Clock): Turn | null {
  const kept = focusOf(turn.state);
  if (!kept) return null;
  if (kept.status === 'paid') return onePaid(turn, kept, clock);
  if (!readyForVerdict(kept)) return null;
  const after = adviceOn(kept, clock.today);
  if (before && isSameGround(before, after)) return saying(stillAsking(turn), { kind: 'changed', before, after });
  return giveVerdict(saying(withState(turn, unasked(turn.state, kept)), line('talk.changed')), clock.today);
}

/** The same lender, the same first reason: what was said before still stands but for sums and dates. */
function isSameGround(before: Advice, after: Advice): boolean {
  const { facts } = before;
  return (
    facts.platform === after.facts.platform &&
    facts.platformText === after.facts.platformText &&
    facts.status === after.facts.status &&
    before.reasons[0]?.id === after.reasons[0]?.id &&
    before.limitation === after.limitation
  );
}

/** The fact asked for is told; a question put stays open. */
function stillAsking(turn: Turn): Turn {
  return turn.state.asking?.slot === 'evidence' ? turn : withState(turn, { asking: null });
}

/** A question put and not answered yet may be put again. */
function unasked(state: State, kept: Debt): Partial<State> {
  const { asking } = state;
  if (asking?.slot !== 'evidence') return {};
  const asked = (kept.asked ?? []).filter((id) => id !== asking.question);
  return { debts: state.debts.with(state.debts.indexOf(kept), { ...kept, asked }), asking: null };
}

/** One of several is repaid: said of that one, then what is left. */
function onePaid(turn: Turn, kept: Debt, clock: Clock): Turn | null {
  const left = ownDebts(turn.state);
  if (left.length === 0) return null;
  const [next] = left;
  const { facts } = caseSay({ ...turn.state, focus: turn.state.debts.indexOf(kept) }, clock);
  const told = saying(turn, { kind: 'about', key: 'talk.status.paidOne', facts });
  const focused = withState(told, { focus: turn.state.debts.indexOf(next!), asking: null });
  return saying(focused, debtsSay(focused.state, clock.today));
}
