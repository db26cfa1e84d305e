import type { EvidenceId, Held } from '../domain/facts.ts';
import { rerank } from './acts.ts';
import { answerSay } from './answering.ts';
import { type Debt, factsOf } from './state.ts';
import { type Clock, line, saying, type Turn, withState } from './turn.ts';
import { currentAdvice, focusOf } from './verdict.ts';

/** What an answer to 后来怎样 tells the case. */
const TELLS: Readonly<Record<string, Readonly<Partial<Record<EvidenceId, Held>>>>> = {
  quiet: { totalSilenceAllChannels: true },
  agreed: { planConfirmed: true, contactedService30d: true },
};

/** The answer feeds the case: it re-ranks, or leads to what is to be done now. */
export function onCheckIn(turn: Turn, how: string | undefined, clock: Clock): Turn {
  const kept = focusOf(turn.state);
  if (!kept || how === undefined) return turn;
  const facts = factsOf(kept, clock.today);
  if (how === 'paid') {
    const paid = replace(turn, kept, { ...kept, status: 'paid' });
    const answer = answerSay('restore_access', factsOf({ ...kept, status: 'paid' }, clock.today), clock.today, null);
    const told = saying({ ...withState(paid, { reminders: {} }), cancel: 'all' }, line('talk.status.paid'));
    return answer ? saying(told, answer) : told;
  }
  const asked = how === 'paper' ? 'court_papers' : how === 'called' ? 'collection_process' : null;
  const answer = asked && answerSay(asked, facts, clock.today, null);
  if (answer) return saying(turn, answer);
  const before = currentAdvice(turn.state, clock.today);
  const evidence = { ...kept.evidence, ...TELLS[how] } as NonNullable<Debt['evidence']>;
  const told = replace(turn, kept, { ...kept, evidence });
  return before ? rerank(told, before, clock) : told;
}

function replace(turn: Turn, kept: Debt, next: Debt): Turn {
  const { debts } = turn.state;
  return withState(turn, { debts: debts.with(debts.indexOf(kept), next) });
}
