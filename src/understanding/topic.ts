import type { AnswerTopic } from '../rulebook/answers.ts';
import type { Intent } from './reading.ts';

/** Whose debt it is, seen from the writer: said once, it holds for what is asked later. What decides more stands first. */
export const RELATIONS = ['heirs', 'guarantor', 'minor', 'someoneElse', 'spouse', 'parents'] as const;
export type Relation = (typeof RELATIONS)[number];

export function isRelation(id: string): id is Relation {
  return RELATIONS.some((relation) => relation === id);
}

/** What a message adds to a question, by which its answer is chosen. */
export interface Topic {
  readonly id: AnswerTopic;
  /** The question the topic asks by itself; null where it only tells. */
  readonly intent: Intent | null;
  /** Questions that only sound out of the same words. */
  readonly over: readonly Intent[];
}

/** A relation that is told; it asks nothing by itself. */
export const tells = (id: Relation): Topic => ({ id, intent: null, over: [] });
/** A question with an answer of its own, and those it stands before. */
export const asks = (id: AnswerTopic, intent: Intent, ...over: Intent[]): Topic => ({ id, intent, over });
