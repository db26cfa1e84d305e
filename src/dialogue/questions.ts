import { ANSWER_TOPICS, topicFor } from '../rulebook/answers.ts';
import type { Intent, Interrupt, Reading } from '../understanding/reading.ts';
import { answerSay, questionsIn, VERDICT_INTENTS } from './answering.ts';
import { notTwice } from './said.ts';
import type { Say } from './says.ts';
import { type Debt, factsOf, type State } from './state.ts';
import { type Clock, saying, type Turn } from './turn.ts';
import { URGENT_MS } from './unread.ts';
import { adviceOn, focusOf, readyForVerdict } from './verdict.ts';

/** At most this many questions of one message are answered. */
const MAX_ANSWERS = 2;

/** The questions of a message: those asked in so many words; what is only touched on counts where nothing else is said. */
function askedIn(reading: Reading): Intent[] {
  const all = questionsIn(reading.intents);
  const plain = all.filter((intent) => reading.plain.includes(intent) || VERDICT_INTENTS.includes(intent));
  const tells = reading.evidence.length > 0 || reading.debts.some((told) => told.amount || told.daysOverdue);
  // "法院的文书怎么办": what is touched on is what the general question is about.
  const general = plain.every((intent) => VERDICT_INTENTS.includes(intent));
  return tells || !general ? plain : [...new Set([...all.slice(0, 1), ...plain])];
}

/** 会冻结我工资吗: what its topic asks, and not what only sounds out of the same words. */
export function withTopics(asked: readonly Intent[], { topics }: Reading): Intent[] {
  const [topic] = topics.filter(({ intent }) => intent !== null);
  if (!topic?.intent) return [...asked];
  const { intent, over } = topic;
  const rest = asked.filter((one) => one === intent || !over.includes(one));
  return rest.includes(intent) ? rest : [intent, ...rest];
}

/** The topic that chooses the answer: of this message, else whose debt it was told to be. */
export function topicOf({ paper }: Pick<State, 'paper'>, intent: Intent, { topics }: Reading, kept: Debt | undefined) {
  const kinds = [...topics.map(({ id }) => id), kept?.relation, paper];
  return topicFor(
    intent,
    ANSWER_TOPICS.filter((id) => kinds.includes(id)),
  );
}

/** What a question means right after an emergency: 是真的吗 of court papers, 怎么办 of a swindle. */
const IN_EMERGENCY: Partial<Record<Interrupt['kind'], Partial<Record<Intent, Intent>>>> = {
  courtPapers: { scam_or_identity: 'court_papers' },
  scam: { diagnose: 'scam_or_identity' },
  threat: { diagnose: 'harassment_evidence' },
};

function inContext({ urgent }: State, asked: readonly Intent[], clock: Clock): Intent[] {
  const meant = urgent && clock.now - urgent.at <= URGENT_MS ? IN_EMERGENCY[urgent.kind] : undefined;
  return asked.map((intent) => meant?.[intent] ?? intent);
}

/** The questions of a message that want an answer: not those the verdict gives by itself. */
export function wantedIn(state: State, reading: Reading, subject: Debt | null, clock: Clock): Intent[] {
  const kept = subject ?? focusOf(state);
  const verdictWill = !subject && kept !== undefined && readyForVerdict(kept);
  const asked = inContext(state, withTopics(askedIn(reading), reading), clock);
  // 能不能不还 is a question of its own, which no verdict answers.
  const own = (intent: Intent) => reading.topics.some((topic) => topic.intent === intent);
  return asked.filter((intent) => own(intent) || !(verdictWill && VERDICT_INTENTS.includes(intent)));
}

/** 怎么办 beside another question is answered by that one; so is 要我还吗, where all that is said is of another's debt. */
function isSaidBy(turn: Turn, intent: Intent): boolean {
  const other = turn.says.some((say) => say.kind === 'answer' && say.answer.id.endsWith('.otherPerson'));
  return intent === 'diagnose' || (intent === 'family_liability' && other);
}

/** Each question of the message, answered with the person's own facts. */
export function answers(turn: Turn, reading: Reading, subject: Debt | null, clock: Clock): Turn {
  const kept = subject ?? focusOf(turn.state);
  const wanted = wantedIn(turn.state, reading, subject, clock);
  if (wanted.length === 0) return turn;
  const facts = factsOf(kept, clock.today);
  const ready = kept !== undefined && readyForVerdict(kept);
  const advice = ready ? adviceOn(kept, clock.today) : null;
  const first = ready && !subject && !turn.state.told.verdict;
  return wanted.slice(0, first ? 1 : MAX_ANSWERS).reduce((built, intent, at) => {
    const say = answerSay(intent, facts, clock.today, advice, topicOf(turn.state, intent, reading, kept));
    if (!say || (at > 0 && isSaidBy(built, intent))) return built;
    const once = notTwice(turn.state, say);
    if (at === 0) return saying(built, once);
    return once.again ? built : saying(built, { ...once, again: 'brief' });
  }, turn);
}

/** What was asked beside the question answered is offered under the verdict. */
export function withAlso(say: Say, also: readonly Intent[]): Say {
  const rest = also.filter((intent) => intent !== 'diagnose').slice(0, MAX_ANSWERS);
  return say.kind === 'verdict' && say.beside && rest.length > 0 ? { ...say, also: rest } : say;
}
