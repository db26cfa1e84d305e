import { groupStep, parseGroup } from '../dialogue/group.ts';
import { answerOnce } from '../dialogue/oneshot.ts';
import type { Say } from '../dialogue/says.ts';
import { type Debt, newState, type State } from '../dialogue/state.ts';
import { step } from '../dialogue/step.ts';
import type { Clock } from '../dialogue/turn.ts';
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
  const { says, state, debt } = answered(text, as, clock);
  const messages = render(says, state, today);
  return {
    reading: readingJson(reading),
    outcome: outcomeOf(says.flatMap(unwrapped)),
    advice: adviceOf(debt, today),
    reply: plainReply(messages, t(state.lang, 'talk.terminal.choices', {})).text,
  };
}

interface Answered {
  readonly says: readonly Say[];
  readonly state: Pick<State, 'lang' | 'no'>;
  readonly debt: Debt | undefined;
}

/** As the private chat, a group or a forward would answer it. */
function answered(text: string, as: As, clock: Clock): Answered {
  if (as === 'group') {
    const input = { kind: 'question', text, senderIsAdmin: true, asker: null, admin: null } as const;
    const { says, lang } = groupStep(parseGroup(null), input, { ...clock, tokens: ['', ''] });
    return { says, state: { lang, no: 0 }, debt: answerOnce(text, 'group', clock).state.debts[0] };
  }
  const input =
    as === 'private' ? { kind: 'text' as const, text } : { kind: 'forward' as const, text, origin: 'user' as const };
  const { says, state } = step(newState(), input, { now: clock.now, unlimited: true });
  return { says, state, debt: as === 'private' ? readyDebt(state) : state.forwards?.[0]?.debt };
}

/** The says inside an answer to a group or to pass on. */
function unwrapped(say: Say): readonly Say[] {
  return say.kind === 'passOn' || say.kind === 'groupAnswer' ? say.says : [say];
}

function readyDebt(state: State): Debt | undefined {
  return [focusOf(state), ...state.debts].find((kept) => kept && readyForVerdict(kept));
}

const BY_KIND: readonly (readonly [Outcome, readonly Say['kind'][]])[] = [
  ['interrupt', ['interrupt']],
  ['clarify', ['clarifyPlatform', 'clarifyIntent']],
  ['answer', ['answer', 'whatIf']],
  ['advise', ['verdict', 'brief', 'debts']],
  ['ask', ['ask', 'question', 'nearest', 'case']],
];

function outcomeOf(says: readonly Say[]): Outcome {
  const outside = (key: string) => key === 'talk.outOfScope' || key.startsWith('talk.aboutUs.');
  if (says.some((say) => say.kind === 'line' && outside(say.key))) return 'outOfScope';
  const found = BY_KIND.find(([, kinds]) => says.some((say) => kinds.includes(say.kind)));
  return found?.[0] ?? 'ask';
}

/** Only with all three facts: an unknown one gives no advice here. */
function adviceOf(kept: Debt | undefined, today: IsoDate) {
  const whole = kept && readyForVerdict(kept) && kept.amount && kept.days;
  return whole ? adviceJson(adviceOn(kept, today)) : null;
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
