import type { MessageKey } from '../../locales/index.ts';
import type { Intent, Interrupt, Reading } from '../understanding/reading.ts';
import { intentChoices, nearest } from './choices.ts';
import { justSaid } from './said.ts';
import type { State } from './state.ts';
import { type Clock, line, saying, type Turn, withState } from './turn.ts';
import { askMissing, reprompt } from './verdict.ts';

/** So long what cannot be read may still belong to an emergency. */
export const URGENT_MS = 30 * 60_000;

/** What is said to somebody in an emergency whose next words say nothing we can read: first, and once more. */
const AFTER: Readonly<
  Record<Interrupt['kind'], { readonly keys: readonly [MessageKey, MessageKey]; readonly ask: readonly Intent[] }>
> = {
  distress: { keys: ['talk.after.distress', 'talk.after.distress.again'], ask: [] },
  threat: { keys: ['talk.after.threat', 'talk.after.threat.again'], ask: ['harassment_evidence', 'complain'] },
  courtPapers: {
    keys: ['talk.after.court', 'talk.after.court.again'],
    ask: ['court_papers', 'negotiate', 'enforcement'],
  },
  scam: { keys: ['talk.after.scam', 'talk.after.scam.again'], ask: ['how_to_repay', 'complain'] },
};

/** What is known of a message that could not be read. */
type Unread = Pick<Reading, 'outOfScope' | 'short' | 'debtCount'>;

/** Nothing in a message could be read: an emergency goes on, else what is open, else the nearest questions, never twice the same. */
export function unread(turn: Turn, { outOfScope: outside, short, debtCount }: Unread, clock: Clock): Turn {
  const { state } = turn;
  const urgent = afterUrgent(turn, clock);
  if (urgent) return urgent;
  if (debtCount && state.debts.length === 0)
    return withState(saying(turn, line('talk.ask.many')), { asking: { slot: 'platform' } });
  if (turn.says.length > 0) return spokenAlready(turn, clock);
  if (outside) return outOfScope(turn, clock);
  if (short && isRough(state.asking?.slot) && !justSaid(state, 'talk.ask.rough'))
    return askMissing(saying(turn, line('talk.ask.rough')), clock.today);
  const again = justSaid(state, 'nearest');
  const near = again
    ? saying(turn, line('talk.nearest.again', {}, intentChoices(state, others(state))))
    : saying(turn, { kind: 'nearest', intents: nearest(state), known: state.told.verdict === true });
  if (state.asking && state.asking.slot !== 'evidence') return askMissing(near, clock.today, true);
  // What comes next is read in the light of the three facts.
  return state.debts.length === 0 ? withState(near, { asking: { slot: 'platform' } }) : near;
}

/** A sum or a time may be told roughly. */
function isRough(slot: string | undefined): boolean {
  return slot === 'amount' || slot === 'days';
}

function afterUrgent(turn: Turn, clock: Clock): Turn | null {
  const { urgent } = turn.state;
  if (!urgent || clock.now - urgent.at > URGENT_MS || turn.says.length > 0) return null;
  const { keys, ask } = AFTER[urgent.kind];
  const key = keys[urgent.said ?? 0];
  if (!key) return null;
  const told = withState(turn, { urgent: { ...urgent, said: (urgent.said ?? 0) + 1 } });
  return saying(told, line(key, {}, intentChoices(turn.state, ask)));
}

function outOfScope(turn: Turn, clock: Clock): Turn {
  const { state } = turn;
  if (justSaid(state, 'talk.outOfScope')) return saying(turn, line('talk.outOfScope.again', {}, intentChoices(state)));
  return reprompt(saying(turn, line('talk.outOfScope')), clock.today);
}

/** After a kind word the way on: what is missing, or questions to choose from. */
function spokenAlready(turn: Turn, clock: Clock): Turn {
  const soft = turn.says.some((say) => say.kind === 'line' && say.key.startsWith('talk.soft'));
  if (!soft) return turn;
  return turn.state.told.verdict
    ? saying(turn, line('talk.soft.next', {}, intentChoices(turn.state)))
    : askMissing(turn, clock.today, true);
}

/** Other questions than those just offered. */
function others(state: State): Intent[] {
  const offered = nearest(state);
  const all: readonly Intent[] = ['diagnose', 'how_to_repay', 'contacts_exposed', 'jail', 'credit_record', 'negotiate'];
  return all.filter((intent) => !offered.includes(intent)).slice(0, 3);
}
