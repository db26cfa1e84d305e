import { AMBIGUOUS_TERMS } from '../rulebook/platforms.ts';
import { read } from '../understanding/read.ts';
import type { Intent, Reading } from '../understanding/reading.ts';
import { answerSay, interruptSay, questionsIn, VERDICT_INTENTS } from './answering.ts';
import { debtOf, merge } from './merge.ts';
import { topicOf, withTopics } from './questions.ts';
import type { Say } from './says.ts';
import { type Debt, factsOf, newState, type State } from './state.ts';
import { type Clock, line } from './turn.ts';
import { adviceOn, focusOf, readyForVerdict } from './verdict.ts';

/** Where somebody else's question is answered. */
export type Place = 'group' | 'forward';

/** An answer to somebody else's question: in a group, or to be passed on. */
export interface OneShot {
  readonly says: readonly Say[];
  /** The case the question told, for asking on about it. */
  readonly state: State;
  readonly reading: Reading;
}

/** One question, one answer, without a case before it. */
export function answerOnce(text: string, place: Place, clock: Clock): OneShot {
  const reading = read(text, { today: clock.today, asked: null, known: [] });
  const debt = caseOf(reading, clock.today);
  const base = newState(reading.script ?? 'hans');
  const state: State = debt ? { ...base, debts: [debt] } : base;
  return { says: answerTo({ debt, intents: reading.intents }, reading, place, clock), state, reading };
}

/** The one debt a question is about. */
export function caseOf(reading: Reading, today: string): Debt | undefined {
  const merged = merge(newState(), reading, today);
  return merged.subject ?? focusOf(merged.state) ?? (reading.debts[0] && debtOf(reading.debts[0], today));
}

/** What is known of somebody else's question. */
export interface Asked {
  readonly debt?: Debt | undefined;
  readonly intents: readonly string[];
}

/** One answer to one question; asked back only if nothing useful can be said. */
export function answerTo(asked: Asked, reading: Reading, place: Place, clock: Clock): Say[] {
  const facts = factsOf(asked.debt, clock.today);
  if (reading.aboutUs && place === 'group') return [line(`talk.aboutUs.${reading.aboutUs}`)];
  if (reading.interrupt) return [withoutChoices(interruptSay(reading.interrupt, facts, place))];
  const advice = asked.debt && readyForVerdict(asked.debt) ? adviceOn(asked.debt, clock.today) : null;
  const [wanted] = withTopics(questionsIn(asked.intents as readonly Intent[]), reading);
  if (advice && (wanted === undefined || VERDICT_INTENTS.includes(wanted))) return [{ kind: 'brief', advice }];
  const topic = wanted && topicOf({}, wanted, reading, asked.debt);
  const answered = wanted ? answerSay(wanted, facts, clock.today, advice, topic) : null;
  if (answered) return [answered];
  return [askBack(asked, reading)];
}

/** Buttons ask the one who is affected, and he is not the one who reads this: what only asks is left out. */
function withoutChoices(say: Extract<Say, { kind: 'interrupt' }>): Say {
  const parts = say.parts.filter(({ choices }) => !choices);
  return parts.length > 0 ? { ...say, parts } : say;
}

function askBack(asked: Asked, reading: Reading): Say {
  const candidates = AMBIGUOUS_TERMS.find(({ term }) => term === reading.ambiguous)?.candidates;
  if (reading.ambiguous && candidates) return { kind: 'clarifyPlatform', term: reading.ambiguous, candidates };
  if (reading.outOfScope || reading.intents.includes('out_of_scope')) return line('talk.outOfScope');
  if (!asked.debt) return line('group.needAll');
  return line(asked.debt.platform || asked.debt.text ? 'talk.ask.passOn' : 'talk.ask.platform');
}
