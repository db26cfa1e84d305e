import { type Debt, isOwnOverdue, type State } from './state.ts';
import { type Clock, line, type Turn } from './turn.ts';
import { focusOf, giveVerdict, readyForVerdict } from './verdict.ts';

/**
 * After a downtime several messages of one chat wait: all are read in order, one answer is given. `quiet`: another one
 * follows; `last`: the answer for all of them.
 */
export type Fold = 'quiet' | 'last';

/** Facts are taken, nothing is said but an emergency, and what was not said does not count as told. */
export function quietly(before: State, turn: Turn): Turn {
  const { told, asking, debts } = turn.state;
  const unseen = asking?.slot === 'evidence' && JSON.stringify(asking) !== JSON.stringify(before.asking);
  const state: State = {
    ...turn.state,
    told: { ...told, verdict: before.told.verdict, privacy: before.told.privacy },
    asking: unseen ? null : asking,
    debts: debts.map((kept, at) => unasked(kept, before.debts[at])),
  };
  return { ...turn, state, says: turn.says.filter(({ kind }) => kind === 'interrupt') };
}

/** Questions that were never seen may be put later. */
function unasked(kept: Debt, before: Debt | undefined): Debt {
  const { asked: _unseen, ...rest } = kept;
  return before?.asked === undefined ? rest : { ...rest, asked: before.asked };
}

/** Emergencies first, then why this comes late, then the answer, and the verdict should one not have been said. */
export function folded(turn: Turn, clock: Clock): Turn {
  const urgent = turn.says.filter(({ kind }) => kind === 'interrupt');
  const rest = turn.says.filter(({ kind }) => kind !== 'interrupt');
  const said = { ...turn, says: [...urgent, line('group.backlog'), ...rest] };
  return verdictIsDue(turn) ? giveVerdict(said, clock.today) : said;
}

function verdictIsDue({ state }: Turn): boolean {
  const kept = focusOf(state);
  if (state.told.verdict || state.hold || !kept) return false;
  return isOwnOverdue(kept) && readyForVerdict(kept);
}
