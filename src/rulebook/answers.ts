import type { MessageKey } from '../../locales/index.ts';
import { zhCN } from '../../locales/zh-CN/index.ts';
import { match } from '../core/rule.ts';
import type { Advice, StatementCertainty } from '../domain/advice.ts';
import type { Facts } from '../domain/facts.ts';
import type { IsoDate } from '../domain/overdue.ts';
import { ANSWERS_COURT } from './answersCourt.ts';
import { ANSWERS_CREDIT } from './answersCredit.ts';
import { ANSWERS_MONEY } from './answersMoney.ts';
import { ANSWERS_PEOPLE } from './answersPeople.ts';
import type { AnswerDraft, AnswerIntent, AnswerRule, AnswerTopic } from './answersRule.ts';
import { ANSWERS_SITUATION } from './answersSituation.ts';
import { ANSWERS_STOP } from './answersStop.ts';
import { type TextParams, textParams } from './params.ts';
import type { SourceId } from './sources.ts';
import { view } from './view.ts';

export type { AnswerId, AnswerIntent, AnswerRule, AnswerTopic } from './answersRule.ts';
export { ANSWER_TOPICS } from './answersRule.ts';

/** What is said to a question, with how sure it is and on what ground. */
export interface Answer {
  readonly id: string;
  readonly say: MessageKey;
  readonly params: TextParams;
  readonly certainty: StatementCertainty;
  readonly sources: readonly [SourceId, ...SourceId[]];
  /** What a button may still tell; each has an answer of its own. */
  readonly topics: readonly TopicChoice[];
}

/** A button below an answer. */
export interface TopicChoice {
  readonly id: AnswerTopic;
  readonly label: MessageKey;
}

const DRAFTS: readonly AnswerDraft[] = [
  ...ANSWERS_STOP,
  ...ANSWERS_CREDIT,
  ...ANSWERS_MONEY,
  ...ANSWERS_PEOPLE,
  ...ANSWERS_COURT,
  ...ANSWERS_SITUATION,
];

/** Every follow-up answer. Order means nothing; rank decides. */
export const ANSWER_RULES: readonly AnswerRule[] = DRAFTS.map((draft) => ({
  ...draft,
  intent: draft.id.slice(0, draft.id.indexOf('.')) as AnswerIntent,
  say: `answer.${draft.id}`,
}));

const BY_INTENT: ReadonlyMap<string, readonly AnswerRule[]> = new Map(
  ANSWER_RULES.map(({ intent }) => [intent, ANSWER_RULES.filter((rule) => rule.intent === intent)]),
);

/** All rules that apply to a question, highest rank first. */
export function applyingAnswers(
  intent: string,
  facts: Facts,
  today: IsoDate,
  params: TextParams,
  topic?: AnswerTopic,
): readonly AnswerRule[] {
  const seen = view(facts, today);
  return (BY_INTENT.get(intent) ?? [])
    .filter((rule) => rule.topic === undefined || rule.topic === topic)
    .filter((rule) => match(rule.when, seen).kind === 'applies' && filled(rule.say, params))
    .toSorted((a, b) => b.rank - a.rank);
}

/** The first of some topics that has an answer of its own to this question. */
export function topicFor(intent: string, topics: readonly AnswerTopic[]): AnswerTopic | undefined {
  return topics.find((topic) => (BY_INTENT.get(intent) ?? []).some((rule) => rule.topic === topic));
}

/** The buttons of a question, without the one that was pressed. */
function topicsOf(intent: string, chosen: AnswerTopic | undefined): readonly TopicChoice[] {
  const topics = (BY_INTENT.get(intent) ?? []).flatMap(({ topic }) => topic ?? []);
  return [...new Set(topics)]
    .filter((topic) => topic !== chosen)
    .map((topic) => ({ id: topic, label: `topic.${topic}` as const }));
}

/** A rule whose text needs a value we do not have does not speak; its general variant does. */
function filled(say: MessageKey, params: TextParams): boolean {
  return namesIn(say).every((name) => params[name] !== null);
}

const NAMES = new Map<MessageKey, readonly (keyof TextParams)[]>();

/** The placeholders of a text, read off it once. */
function namesIn(say: MessageKey): readonly (keyof TextParams)[] {
  const known = NAMES.get(say);
  if (known !== undefined) return known;
  const names = [...zhCN[say].matchAll(/\{(\w+)\}/g)].map(([, name]) => name as keyof TextParams);
  NAMES.set(say, names);
  return names;
}

/**
 * The answer to a question in the light of one debt's facts. `advice` saves working out again what
 * waiting costs; `topic` is what a
 * button told beside the facts. `null` for an intent without answers (distress, out of scope).
 */
export function answer(
  intent: string,
  facts: Facts,
  today: IsoDate,
  advice: Pick<Advice, 'cost'> | null = null,
  topic?: AnswerTopic,
): Answer | null {
  const params = textParams(facts, today, advice);
  const rule = applyingAnswers(intent, facts, today, params, topic)[0];
  if (rule === undefined) return null;
  return {
    id: rule.id,
    say: rule.say,
    params,
    certainty: rule.certainty,
    sources: rule.sources,
    topics: topicsOf(intent, topic),
  };
}
