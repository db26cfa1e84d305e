import type { EvidenceId, Held } from '../domain/facts.ts';
import { rerank } from './acts.ts';
import { answerSay } from './answering.ts';
import { withoutReminders } from './reminders.ts';
import { type Debt, factsOf } from './state.ts';
import { type Clock, line, saying, type Turn, withState } from './turn.ts';
import { adviceOn } from './verdict.ts';

/** What an answer to 后来怎样 tells the case. */
const TELLS: Readonly<Record<string, Readonly<Partial<Record<EvidenceId, Held>>>>> = {
  quiet: { totalSilenceAllChannels: true },
  called: { totalSilenceAllChannels: false },
  agreed: { planConfirmed: true, contactedService30d: true },
};

/** The answer feeds the case of that debt: it re-ranks, or leads to what is to be done now. */
export function onCheckIn(turn: Turn, how: string | undefined, debt: string | undefined, clock: Clock): Turn {
  const kept = turn.state.debts.find(({ id }) => id !== undefined && String(id) === debt);
  if (!kept || how === undefined) return turn;
  const focused = withState(turn, { focus: turn.state.debts.indexOf(kept) });
  if (how === 'paid') return paidOff(focused, kept, clock);
  const before = adviceOn(kept, clock.today);
  const { silent, ...rest } = kept;
  const evidence = { ...kept.evidence, ...TELLS[how] } as NonNullable<Debt['evidence']>;
  // A call ends the silence that was told.
  const fed: Debt = how === 'called' || silent === undefined ? { ...rest, evidence } : { ...rest, silent, evidence };
  const told = replace(focused, kept, fed);
  const asked = how === 'paper' ? 'court_papers' : how === 'called' ? 'collection_process' : null;
  const answer = asked && answerSay(asked, factsOf(fed, clock.today), clock.today, null);
  return answer ? saying(told, answer) : rerank(told, before, clock);
}

function paidOff(turn: Turn, kept: Debt, clock: Clock): Turn {
  const paid: Debt = { ...kept, status: 'paid' };
  const told = saying(withoutReminders(replace(turn, kept, paid), kept), line('talk.status.paid'));
  const answer = answerSay('restore_access', factsOf(paid, clock.today), clock.today, null);
  return answer ? saying(told, answer) : told;
}

function replace(turn: Turn, kept: Debt, next: Debt): Turn {
  const { debts } = turn.state;
  return withState(turn, { debts: debts.with(debts.indexOf(kept), next) });
}
