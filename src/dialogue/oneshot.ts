import type { MessageKey } from '../../locales/index.ts';
import { AMBIGUOUS_TERMS } from '../rulebook/platforms.ts';
import { read } from '../understanding/read.ts';
import type { Reading } from '../understanding/reading.ts';
import { answerSay, interruptSay, questionsIn, VERDICT_INTENTS } from './answering.ts';
import { merge } from './merge.ts';
import type { Say } from './says.ts';
import { type Debt, factsOf, newState, type State } from './state.ts';
import { type Clock, line } from './turn.ts';
import { adviceOn, focusOf, readyForVerdict } from './verdict.ts';

/** An answer to somebody else's question: in a group, or to be passed on. */
export interface OneShot {
  readonly says: readonly Say[];
  /** The case the question told, for asking on about it. */
  readonly state: State;
  readonly reading: Reading;
}

/** One question, one answer, without a case before it: asked back only if nothing useful can be said. */
export function answerOnce(text: string, place: 'group' | 'forward', clock: Clock): OneShot {
  const reading = read(text, { today: clock.today, asked: null, known: [] });
  const merged = merge(newState(reading.script ?? 'hans'), reading, clock.today);
  const kept = merged.subject ?? focusOf(merged.state);
  return { says: saysOf(reading, kept, place, clock), state: merged.state, reading };
}

function saysOf(reading: Reading, kept: Debt | undefined, place: 'group' | 'forward', clock: Clock): Say[] {
  const facts = factsOf(kept, clock.today);
  if (reading.interrupt) return [interruptSay(reading.interrupt, facts, place)];
  const advice = kept && readyForVerdict(kept) ? adviceOn(kept, clock.today) : null;
  const [wanted] = questionsIn(reading.intents);
  if (advice && (wanted === undefined || VERDICT_INTENTS.includes(wanted))) return [{ kind: 'brief', advice }];
  const answered = wanted ? answerSay(wanted, facts, clock.today, advice) : null;
  if (answered) return [answered];
  const candidates = AMBIGUOUS_TERMS.find(({ term }) => term === reading.ambiguous)?.candidates;
  if (reading.ambiguous && candidates) return [{ kind: 'clarifyPlatform', term: reading.ambiguous, candidates }];
  return [line(reading.debts.length > 0 ? askKey(kept) : 'talk.outOfScope')];
}

/** What would have to be said for an answer. */
function askKey(kept: Debt | undefined): MessageKey {
  if (!kept?.platform && !kept?.text) return 'talk.ask.platform';
  return 'talk.ask.passOn';
}
