import type { Intent, Reading, WhatIf } from '../understanding/reading.ts';
import { answerSay, questionsIn, VERDICT_INTENTS } from './answering.ts';
import { notTwice } from './said.ts';
import { type Debt, factsOf, type State } from './state.ts';
import { type Clock, saying, type Turn, withState } from './turn.ts';
import { adviceOn, askOrVerdict, currentAdvice, planSay, readyForVerdict } from './verdict.ts';
import { whatIfSay } from './whatIf.ts';

/** Questions about all debts together. */
const OF_ALL: readonly Intent[] = ['repay_order'];

/** "那花呗呢" of a debt that is in the case: the talk turns to it; null where the message supposes anything else. */
export function turnTo(turn: Turn, supposed: WhatIf, clock: Clock): Turn | null {
  const { platform, ...values } = supposed;
  if (Object.values(values).some((value) => value !== null)) return null;
  const index = turn.state.debts.findIndex((kept) => platform !== null && kept.platform === platform);
  if (index === -1) return null;
  const turned = withState(turn, { focus: index });
  const kept = turned.state.debts[index]!;
  const asked = askedBefore(turn.state);
  if (asked && !OF_ALL.includes(asked)) return sameQuestion(turned, kept, asked, clock);
  const next = askOrVerdict(withState(turned, { asking: null }), clock);
  return next.says.length > turned.says.length ? next : planSay(turned, clock);
}

/** The question the message before asked, if it asked one. */
function askedBefore({ lastText }: State): Intent | undefined {
  return questionsIn((lastText?.intents ?? []) as Intent[]).find((intent) => !VERDICT_INTENTS.includes(intent));
}

function sameQuestion(turn: Turn, kept: Debt, intent: Intent, clock: Clock): Turn {
  const facts = factsOf(kept, clock.today);
  const advice = readyForVerdict(kept) ? adviceOn(kept, clock.today) : null;
  const say = answerSay(intent, facts, clock.today, advice);
  return say ? saying(turn, { kind: 'about', key: 'talk.about', facts }, notTwice(turn.state, say)) : turn;
}

/** A supposition about the case: the difference, and the question that came with it on the supposed facts. */
export function suppose(turn: Turn, reading: Reading, clock: Clock): Turn {
  const { state, supposed } = aboutNamed(turn.state, reading.whatIf!);
  const before = currentAdvice(state, clock.today);
  if (!before) return turn;
  const say = whatIfSay(before, supposed, clock);
  const said = saying({ ...turn, state }, say);
  const intent = questionsIn(reading.intents).find((id) => id !== 'partial_payment' && !VERDICT_INTENTS.includes(id));
  const answered = intent ? answerSay(intent, say.after.facts, clock.today, say.after) : null;
  return answered ? saying(said, answered) : said;
}

/** "要是先还白条2000": of a debt that is in the case the supposition is about that debt, not about another name. */
function aboutNamed(state: State, supposed: WhatIf): { state: State; supposed: WhatIf } {
  const index = state.debts.findIndex((kept) => supposed.platform !== null && kept.platform === supposed.platform);
  if (index === -1) return { state, supposed };
  return { state: { ...state, focus: index }, supposed: { ...supposed, platform: null } };
}
