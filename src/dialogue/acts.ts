import type { Advice } from '../domain/advice.ts';
import type { Held } from '../domain/facts.ts';
import { questionById } from '../rulebook/questions.ts';
import type { Act, Reading } from '../understanding/reading.ts';
import { VERDICT_INTENTS } from './answering.ts';
import { encodeCallback } from './callback.ts';
import { intentChoices } from './choices.ts';
import { offerFiles } from './files.ts';
import { isNamed } from './merge.ts';
import { withoutReminders } from './reminders.ts';
import { justSaid } from './said.ts';
import type { Say } from './says.ts';
import { type Asking, type Debt, factsOf, lackingAlike, newState, type State, undone } from './state.ts';
import { type Clock, line, saying, type Turn, turnOf, withState } from './turn.ts';
import {
  asked,
  askMissing,
  askOrVerdict,
  currentAdvice,
  debtLines,
  debtsSay,
  focusOf,
  giveVerdict,
  hasSeveral,
  nextQuestion,
  reprompt,
  severalDebts,
} from './verdict.ts';

/** Acts that are the whole of a message; undefined to read on. */
export function onAct(turn: Turn, reading: Reading, clock: Clock): Turn | undefined {
  const { state } = turn;
  const bare = reading.debts.length === 0 && reading.evidence.length === 0 && reading.intents.length === 0;
  const asksNothingElse = reading.intents.every((intent) => VERDICT_INTENTS.includes(intent));
  const acts: Partial<Record<Act, () => Turn | undefined>> = {
    restart: () => restart(state, clock),
    undo: () => undo(state, clock),
    repeat: () => repeat(turn, clock),
    stopReminders: () => stopReminders(turn),
    whyAsk: () =>
      state.asking ? reprompt(saying(turn, line(whyAskKey(state.asking))), clock.today) : whyThat(turn, clock),
    whyThat: () => whyThat(turn, clock),
    continue: () => reprompt(saying(turn, line('talk.held.back')), clock.today),
    thanks: () => (bare ? saying(turn, line('talk.thanks')) : undefined),
    greeting: () => (bare ? greeting(turn, clock) : undefined),
    wrong: () => (bare ? whatIsWrong(turn, clock) : undefined),
    stop: () => (bare ? saying(withState(turn, { asking: null }), line('talk.bye')) : undefined),
    simpler: () => (reading.debts.length === 0 && asksNothingElse ? simply(turn, clock) : undefined),
    files: () => (reading.debts.length === 0 ? letters(turn, clock) : undefined),
    ok: () => (bare ? understood(turn, clock) : undefined),
    insult: () => (bare ? insulted(turn) : undefined),
    dontKnow: () => (bare ? notKnown(turn, clock) : undefined),
    skip: () => (bare ? notKnown(turn, clock) : undefined),
    yes: () => (bare ? yesNo(turn, true, clock) : undefined),
    no: () => (bare ? yesNo(turn, false, clock) : undefined),
    removeDebt: () => removeNamed(turn, reading, clock),
    addDebt: () => (bare ? addDebt(turn, clock) : undefined),
  };
  return reading.act === null ? undefined : acts[reading.act]?.();
}

/** 不对, and nothing more: the case, each fact changeable. */
function whatIsWrong(turn: Turn, clock: Clock): Turn {
  if (turn.state.debts.length === 0) return askMissing(turn, clock.today);
  return saying(turn, line('talk.wrong'), caseSay(turn.state, clock));
}

/** 说人话, 太长了: one sentence, one thing to do. */
function simply(turn: Turn, clock: Clock): Turn {
  const advice = currentAdvice(turn.state, clock.today);
  if (justSaid(turn.state, 'simple')) return saying(turn, line('talk.puzzled', {}, intentChoices(turn.state)));
  if (advice && turn.state.told.verdict) return saying(turn, { kind: 'simple', advice });
  return saying(turn, line('talk.simple.none'));
}

/** 帮我写一份困难说明: the papers that can be made of the case. */
function letters(turn: Turn, clock: Clock): Turn {
  return turn.state.debts.length > 0 ? offerFiles(turn) : askMissing(turn, clock.today);
}

/** Somebody who comes back is told what is still known, as of today. */
function greeting(turn: Turn, clock: Clock): Turn {
  const kept = focusOf(turn.state);
  if (!kept && justSaid(turn.state, 'talk.greeting')) return saying(turn, line('talk.greeting.again'));
  if (!kept) return askMissing(saying(turn, line('talk.greeting')), clock.today);
  const back = saying(turn, { kind: 'about', key: 'talk.welcomeBack', facts: factsOf(kept, clock.today) });
  return turn.state.told.verdict ? back : askMissing(back, clock.today, true);
}

/** 好的, 知道了, 👍: no question is put again, what is missing is. */
export function understood(turn: Turn, clock: Clock): Turn {
  if (turn.state.told.verdict)
    return saying(
      turn,
      line('talk.ok.next', {}, [{ label: 'talk.button.plan', data: encodeCallback(turn.state.no, 'plan') }]),
    );
  return askMissing(turn, clock.today);
}

function insulted(turn: Turn): Turn {
  const key = justSaid(turn.state, 'talk.insult') ? 'talk.insult.again' : 'talk.insult';
  return saying(turn, line(key, {}, intentChoices(turn.state)));
}

/** A new case: the old facts go, the number grows so that old buttons are known as stale. */
export function restart(state: State, clock: Clock): Turn {
  const fresh: State = { ...newState(state.lang), no: state.no + 1, told: { privacy: true } };
  return { ...askMissing(saying(turnOf(fresh), line('talk.restart')), clock.today), cancel: 'all' };
}

export function undo(state: State, clock: Clock): Turn {
  const back = undone(state);
  if (!back) return reprompt(saying(turnOf(state), line('talk.undone.none')), clock.today);
  const turn: Turn = { ...saying(turnOf(back), line('talk.undone')), undone: true };
  return back.told.verdict ? saying(turn, caseSay(back, clock)) : reprompt(turn, clock.today);
}

/** Every fact of the case, each changeable. */
export function caseSay(state: State, clock: Clock): Extract<Say, { kind: 'case' }> {
  return { kind: 'case', facts: factsOf(focusOf(state), clock.today), lines: debtLines(state, clock.today) };
}

/** 再说一遍: made again from the state, so it is always of today. */
function repeat(turn: Turn, clock: Clock): Turn {
  const { state } = turn;
  if (state.told.verdict) return giveVerdict(turn, clock.today);
  if (state.asking) return reprompt(turn, clock.today);
  return saying(turn, line('talk.repeat.none'));
}

export function stopReminders(turn: Turn): Turn {
  const none = Object.keys(turn.state.reminders ?? {}).length === 0;
  const key = none ? 'talk.stopReminders.none' : 'talk.stopReminders';
  return { ...saying(withState(turn, { reminders: {} }), line(key)), cancel: 'all' };
}

function whyAskKey(asking: Asking) {
  const keys = {
    platform: 'talk.whyAsk.platform',
    amount: 'talk.whyAsk.amount',
    days: 'talk.whyAsk.days',
    evidence: 'talk.whyAsk.evidence',
    income: 'talk.whyAsk.budget',
    livingCosts: 'talk.whyAsk.budget',
  } as const;
  return keys[asking.slot];
}

function whyThat(turn: Turn, clock: Clock): Turn | undefined {
  const advice = currentAdvice(turn.state, clock.today);
  if (!advice || !turn.state.told.verdict) return undefined;
  return saying(turn, { kind: 'why', advice, more: justSaid(turn.state, 'why') });
}

/** "不记得" is an answer: the slot is declared unknown and the advice widens. */
export function notKnown(turn: Turn, clock: Clock, slot = turn.state.asking?.slot): Turn | undefined {
  const { state } = turn;
  if (slot === 'evidence' && state.asking?.slot === 'evidence')
    return answerQuestion(turn, state.asking.question, null, clock);
  if (slot !== 'platform' && slot !== 'amount' && slot !== 'days') return undefined;
  const kept: Debt = focusOf(state) ?? { status: 'unclear', on: clock.today };
  const next: Debt = { ...kept, unknown: [...new Set([...(kept.unknown ?? []), slot])] };
  if (slot === 'platform') next.platform = 'unknown_online_loan';
  const alike = lackingAlike(state, slot);
  const debts =
    state.debts.length === 0
      ? [next]
      : state.debts.map((one) =>
          one === kept
            ? next
            : alike.includes(one)
              ? { ...one, unknown: [...new Set([...(one.unknown ?? []), slot])] }
              : one,
        );
  const noted = saying(withState(turn, { debts, asking: null }), line('talk.ask.noted.unknown'));
  return hasSeveral(noted.state) ? severalDebts(noted, false, clock) : askOrVerdict(noted, clock);
}

/** Options a bare 有 or 没有 means, by the id that says so; a question without one is put again. */
const YES_OPTIONS = ['still', 'there', 'calls', 'yes'];
const NO_OPTIONS = ['none', 'silent', 'gone', 'empty', 'no'];

/** 有 / 没有 after a question put. */
function yesNo(turn: Turn, yes: boolean, clock: Clock): Turn | undefined {
  const { asking } = turn.state;
  if (asking === null) return turn.state.told.verdict ? understood(turn, clock) : undefined;
  if (asking.slot !== 'evidence') return askMissing(turn, clock.today);
  const question = questionById(asking.question);
  const option = question?.options.find(({ id }) => (yes ? YES_OPTIONS : NO_OPTIONS).includes(id));
  return option ? answerQuestion(turn, asking.question, option.id, clock) : reprompt(turn, clock.today);
}

/** An option of a discriminating question was chosen; `null`: not known. Re-ranks and shows what changed. */
export function answerQuestion(turn: Turn, questionId: string, optionId: string | null, clock: Clock): Turn {
  const { state } = turn;
  const question = questionById(questionId);
  const kept = focusOf(state);
  const before = currentAdvice(state, clock.today);
  if (!question || !kept || !before) return reprompt(turn, clock.today);
  const option = question.options.find(({ id }) => id === (optionId ?? 'unsure'));
  const sets: Readonly<Record<string, Held>> = option ? (option.sets as Readonly<Record<string, Held>>) : {};
  const next: Debt = {
    ...kept,
    asked: [...new Set([...(kept.asked ?? []), questionId])],
    evidence: { ...kept.evidence, ...sets } as NonNullable<Debt['evidence']>,
  };
  const answered = withState(turn, { debts: state.debts.with(state.debts.indexOf(kept), next), asking: null });
  return rerank(answered, before, clock);
}

export function rerank(turn: Turn, before: Advice, clock: Clock): Turn {
  const after = currentAdvice(turn.state, clock.today);
  if (!after) return turn;
  const question = nextQuestion(turn.state, after);
  const same = JSON.stringify(before.reasons[0]) === JSON.stringify(after.reasons[0]);
  const brief = same && justSaid(turn.state, 'rerank');
  return asked(saying(turn, { kind: 'rerank', before, after, question, brief }), question);
}

/** 删掉小花钱包: a debt of the case, by its name. */
function removeNamed(turn: Turn, reading: Reading, clock: Clock): Turn | undefined {
  const [told] = reading.debts;
  const index = told ? turn.state.debts.findIndex((kept) => isNamed(kept, told)) : -1;
  if (index === -1 && told?.platform) return saying(turn, line('talk.debts.notThere'), caseSay(turn.state, clock));
  return index === -1 ? undefined : removeDebt(turn, index, clock);
}

/** A debt leaves the case. */
export function removeDebt(turn: Turn, index: number, clock: Clock): Turn {
  const debts = turn.state.debts.filter((_, at) => at !== index);
  const gone = turn.state.debts[index];
  const left = gone === undefined ? turn : withoutReminders(turn, gone);
  const removed = saying(withState(left, { debts, focus: 0, asking: null }), line('talk.debts.removed'));
  if (debts.length === 0) return askMissing(removed, clock.today);
  return saying(removed, debts.length > 1 ? debtsSay(removed.state, clock.today) : caseSay(removed.state, clock));
}

export function addDebt(turn: Turn, clock: Clock): Turn {
  const { state } = turn;
  const debts = [...state.debts, { status: 'overdue' as const }];
  return askMissing(withState(turn, { debts, focus: debts.length - 1, asking: null }), clock.today);
}
