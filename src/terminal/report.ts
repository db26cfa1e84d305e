import { answerOnce } from '../dialogue/oneshot.ts';
import type { Say } from '../dialogue/says.ts';
import { factsOf, newState, type State } from '../dialogue/state.ts';
import { step } from '../dialogue/step.ts';
import { adviceOn, focusOf, readyForVerdict } from '../dialogue/verdict.ts';
import type { Advice } from '../domain/advice.ts';
import type { Quantity } from '../domain/facts.ts';
import { type IsoDate, shanghaiInstant } from '../domain/overdue.ts';
import { t } from '../render/catalog.ts';
import { render } from '../render/render.ts';
import { read } from '../understanding/read.ts';
import type { Reading } from '../understanding/reading.ts';
import { plainReply } from './plain.ts';

export type As = 'private' | 'group' | 'forward';
export type Outcome = 'interrupt' | 'clarify' | 'answer' | 'advise' | 'ask' | 'outOfScope';

/** One question answered, in the shape of the design's JSON contract. */
export interface Report {
  readonly reading: ReturnType<typeof readingJson>;
  readonly outcome: Outcome;
  readonly advice: ReturnType<typeof adviceJson> | null;
  readonly reply: string;
}

const NOON = 12;

/** One text, answered as in a fresh chat; dates in it are read against `today`. */
export function reportOn(text: string, today: IsoDate, as: As): Report {
  const clock = { now: shanghaiInstant(today, NOON), today };
  const reading = read(text, { today, asked: null, known: [] });
  const { says, state } = as === 'private' ? privateAnswer(text, clock.now) : answerOnce(text, as, clock);
  const messages = render(says, state, today);
  return {
    reading: readingJson(reading),
    outcome: outcomeOf(says),
    advice: adviceOf(state, today),
    reply: plainReply(messages, t(state.lang, 'talk.terminal.choices', {})).text,
  };
}

function privateAnswer(text: string, now: number): { says: readonly Say[]; state: State } {
  return step(newState(), { kind: 'text', text }, { now, unlimited: true });
}

const BY_KIND: readonly (readonly [Outcome, readonly Say['kind'][]])[] = [
  ['interrupt', ['interrupt']],
  ['clarify', ['clarifyPlatform', 'clarifyIntent']],
  ['answer', ['answer', 'whatIf']],
  ['advise', ['verdict', 'brief', 'debts']],
  ['ask', ['ask', 'question', 'nearest', 'case']],
];

function outcomeOf(says: readonly Say[]): Outcome {
  if (says.some((say) => say.kind === 'line' && say.key === 'talk.outOfScope')) return 'outOfScope';
  const found = BY_KIND.find(([, kinds]) => says.some((say) => kinds.includes(say.kind)));
  return found?.[0] ?? 'ask';
}

function adviceOf(state: State, today: IsoDate) {
  const kept = [focusOf(state), ...state.debts].find(
    (candidate) => candidate && readyForVerdict(candidate) && factsOf(candidate, today).amount,
  );
  return kept ? adviceJson(adviceOn(kept, today)) : null;
}

function inYuan(fen: Quantity | null) {
  return fen === null ? null : { min: fen.min / 100, max: fen.max === null ? null : fen.max / 100 };
}

function bounds(quantity: Quantity | null) {
  return quantity === null ? null : { min: quantity.min, max: quantity.max };
}

function readingJson(reading: Reading) {
  return {
    debts: reading.debts.map(({ platform, platformText, amount, daysOverdue, status }) => ({
      platform,
      platformText,
      amountYuan: inYuan(amount),
      daysOverdue: bounds(daysOverdue),
      status,
    })),
    totalYuan: inYuan(reading.total),
    intents: reading.intents,
    interrupt: reading.interrupt?.kind ?? null,
  };
}

function adviceJson(advice: Advice) {
  return {
    reasons: advice.reasons.map(({ id, rank, band, sources }) => ({ id, rank, band, sources })),
    risks: advice.risks.map(({ id, from, certainty, sources }) => ({ id, from, certainty, sources })),
    steps: advice.steps.map(({ id, due, sources }) => ({ id, due, sources })),
  };
}
