import type { Advice } from '../domain/advice.ts';
import type { Facts } from '../domain/facts.ts';
import type { IsoDate } from '../domain/overdue.ts';
import { type AnswerTopic, answer } from '../rulebook/answers.ts';
import { interruptAnswer } from '../rulebook/interrupts.ts';
import type { Intent, Interrupt } from '../understanding/reading.ts';
import type { Say } from './says.ts';

/** Intents that have no answer of their own. */
const UNANSWERED: readonly Intent[] = ['distress', 'out_of_scope'];

/** Intents a verdict answers by itself. */
export const VERDICT_INTENTS: readonly Intent[] = ['why_stopped', 'diagnose'];

/** The questions of a message that have an answer, in their order. */
export function questionsIn(intents: readonly Intent[]): Intent[] {
  return intents.filter((intent) => !UNANSWERED.includes(intent));
}

/** The answer to one question on these facts, as something to say; null if there is none. */
export function answerSay(
  intent: Intent,
  facts: Facts,
  today: IsoDate,
  advice: Advice | null,
  topic?: AnswerTopic,
): Extract<Say, { kind: 'answer' }> | null {
  const found = answer(intent, facts, today, advice, topic);
  return found && { kind: 'answer', intent, answer: found, facts, advice };
}

/** What an emergency says. */
export function interruptSay(
  interrupt: Interrupt,
  facts: Facts,
  place: 'private' | 'group' | 'forward',
): Extract<Say, { kind: 'interrupt' }> {
  return { kind: 'interrupt', parts: interruptAnswer(interrupt, facts, place), facts, of: interrupt.kind };
}
