import type { MessageKey } from '../../locales/index.ts';
import type { Advice } from '../domain/advice.ts';
import { AMBIGUOUS_TERMS } from '../rulebook/platforms.ts';
import { read } from '../understanding/read.ts';
import type { Interrupt, Reading } from '../understanding/reading.ts';
import { signOf } from '../understanding/signs.ts';
import { caseSay, onAct, rerank, understood } from './acts.ts';
import { suppose, turnTo } from './another.ts';
import { answerSay, interruptSay, questionsIn, VERDICT_INTENTS } from './answering.ts';
import { encodeCallback } from './callback.ts';
import { afterChange } from './change.ts';
import { BY_STATUS, intentChoices } from './choices.ts';
import { onPassedOn } from './forward.ts';
import { aboutLog, rowLeft } from './log.ts';
import { bareValue, isBlank } from './maybe.ts';
import { debtOf, inScript, type Merged, merge } from './merge.ts';
import { continueTalk } from './press.ts';
import { answers, wantedIn, withAlso } from './questions.ts';
import { justSaid, notTwice } from './said.ts';
import { type Debt, factsOf, isOwnOverdue, type State } from './state.ts';
import { type Clock, line, saying, type Turn, turnOf, withState } from './turn.ts';
import { unread } from './unread.ts';
import {
  askMissing,
  askOrVerdict,
  currentAdvice,
  debtsSay,
  focusOf,
  hasSeveral,
  planSay,
  reprompt,
  severalDebts,
  withAdvice,
} from './verdict.ts';

/** Reminders and limits rest this long after explicit distress. */
const REST_MS = 72 * 3_600_000;

/** Longer than what is read: the user is told that only the beginning was. */
const READ_LIMIT = 4096;

/** Smileys and marks alone say nothing that could be read. */
const READABLE = /[\p{L}\p{N}]/u;

/** One message of a private chat. */
export function onText(known: State, text: string, clock: Clock): Turn {
  if (!READABLE.test(text)) return onSigns(known, text, clock);
  if (isForeign(text) && !known.hold) return reprompt(saying(turnOf(known), line('talk.foreign')), clock.today);
  const reading = read(text, {
    today: clock.today,
    asked: known.asking,
    known: known.debts.flatMap((kept) => (kept.platform ? [kept.platform] : [])),
  });
  const state = inScript(known, reading);
  if (reading.passedOn) return onPassedOn(state, text, clock);
  const take = (read: Reading) => onReading(rowLeft(state), read, clock, text.length > READ_LIMIT);
  const logged = aboutLog(state, text, reading.interrupt, clock, () => take(reading));
  if (logged) return logged;
  const turn = (isBlank(reading) ? bareValue(rowLeft(state), text, clock, take) : null) ?? take(reading);
  return withState(turn, { lastText: lastOf(reading, clock) });
}

/** Text without a Chinese character, and more than a word or two of it: numbers in it are not read as if it were Chinese. */
function isForeign(text: string): boolean {
  return !CHINESE.test(text) && (text.match(WORD)?.length ?? 0) >= FOREIGN_WORDS;
}
const CHINESE = /\p{Script=Han}/u;
const WORD = /\p{L}{2,}/gu;
const FOREIGN_WORDS = 4;

/** Smileys and marks alone. */
function onSigns(state: State, text: string, clock: Clock): Turn {
  const turn = turnOf(state);
  if (state.hold) return saying(turn, held(state));
  switch (signOf(text)) {
    case 'sad':
      return unread(softened(turn), { outOfScope: false, short: false, debtCount: null }, clock);
    case 'thanks':
      return understood(turn, clock);
    case 'puzzled':
      if (state.told.verdict) return saying(turn, line('talk.puzzled', {}, intentChoices(state)));
  }
  if (justSaid(state, 'talk.empty')) return saying(turn, line('talk.empty.again'));
  const asks = state.told.verdict ? turn : saying(turn, line('talk.empty'));
  return state.told.verdict ? saying(turn, line('talk.empty')) : askMissing(asks, clock.today, true);
}

/** What a forward that follows within seconds takes from this text, should it be its comment. */
function lastOf(reading: Reading, clock: Clock): NonNullable<State['lastText']> {
  const [debt] = reading.debts;
  const slots = debt ? { debt: debtOf(debt, clock.today) } : {};
  return { at: clock.now, ...slots, ...(reading.intents.length > 0 ? { intents: [...reading.intents] } : {}) };
}

/** What a message says, in the light of the case. */
function onReading(state: State, reading: Reading, clock: Clock, cut = false): Turn {
  let turn = turnOf(state);
  if (cut) turn = saying(turn, line('talk.tooLong'));
  if (reading.personal.length > 0) turn = saying(turn, line('talk.personal'));
  if (reading.interrupt?.kind === 'distress' && reading.interrupt.tier === 'explicit')
    return onDistress(turn, reading, clock);
  if (state.hold && !returnsToDebt(reading)) return saying(turn, held(state));
  if (state.hold && reading.act === 'continue') return continueTalk(turn, clock);
  if (state.hold) turn = saying(withState(turn, { hold: false }), line('talk.held.back'));
  if (reading.aboutUs) return aboutUs(turn, reading.aboutUs, clock);
  const step = reading.planStep === null ? null : stepAsked(turn, reading.planStep, clock);
  if (step) return step;
  return onAct(turn, reading, clock) ?? onFacts(turn, reading, clock);
}

/** 第三步怎么做: that step of the plan, if there is one. */
function stepAsked(turn: Turn, number: number, clock: Clock): Turn | null {
  const advice = turn.state.told.verdict ? currentAdvice(turn.state, clock.today) : null;
  const step = advice?.steps[number - 1];
  return advice && step ? saying(turn, { kind: 'stepDetail', advice, id: step.id }) : null;
}

/** What is asked about the bot itself is answered first; then the three facts, while they are missing. */
function aboutUs(turn: Turn, about: NonNullable<Reading['aboutUs']>, clock: Clock): Turn {
  const key = `talk.aboutUs.${about}` as const;
  const said = saying(turn, line(justSaid(turn.state, key) ? 'talk.aboutUs.again' : key));
  return turn.state.told.verdict ? said : askMissing(said, clock.today, true);
}

function held(state: State) {
  return line(justSaid(state, 'talk.held') ? 'talk.held.again' : 'talk.held', {}, [
    { label: 'talk.button.continue', data: encodeCallback(state.no, 'go') },
  ]);
}

/** After distress the form stops: warm words, and nothing about debt until the person returns to it. */
function onDistress(turn: Turn, reading: Reading, clock: Clock): Turn {
  const interrupt = reading.interrupt as Interrupt;
  const urgent = { kind: interrupt.kind, at: clock.now };
  // What was told beside it is kept, and not spoken of.
  const { state } = merge(turn.state, reading, clock.today);
  const stopped = withState({ ...turn, state }, { hold: true, rest: clock.now + REST_MS, urgent });
  return saying(
    { ...stopped, says: [] },
    interruptSay(interrupt, factsOf(focusOf(stopped.state), clock.today), 'private'),
  );
}

/** The person talks about debt again: a fact, a question, or the word to go on. */
function returnsToDebt(reading: Reading): boolean {
  return (
    reading.act === 'continue' ||
    reading.debts.length > 0 ||
    reading.evidence.length > 0 ||
    reading.whatIf !== null ||
    questionsIn(reading.intents).length > 0
  );
}

/** Facts and questions of a message. */
function onFacts(turn: Turn, reading: Reading, clock: Clock): Turn {
  const before = () => currentAdvice(turn.state, clock.today);
  const turned = reading.whatIf && !reading.interrupt ? turnTo(turn, reading.whatIf, clock) : null;
  if (turned) return turned;
  if (reading.whatIf && before()) return suppose(turn, reading, clock);
  const merged = merge(turn.state, reading, clock.today);
  let next: Turn = { ...turn, state: merged.state };
  if (!reading.interrupt && reading.intents[0] === 'distress') next = softened(next);
  else if (!reading.interrupt && reading.distressIdiom) next = idiom(next, isOnlyIdiom(reading));
  if (reading.interrupt) return afterInterrupt(next, reading.interrupt, reading, clock);
  if (reading.ambiguous) return clarifyPlatform(next, reading.ambiguous, reading, merged, clock);
  if (reading.tie.length > 1) return saying(next, { kind: 'clarifyIntent', intents: reading.tie });
  return reply(next, reading, merged, before, clock);
}

/** A kind word; not the same one twice. */
function softened(turn: Turn): Turn {
  const { told } = turn.state;
  return saying(withState(turn, { told: { ...told, soft: true } }), line(told.soft ? 'talk.soft.again' : 'talk.soft'));
}

/** 催死了: one soft sentence a case; where nothing else is said, the kind word. */
function idiom(turn: Turn, alone: boolean): Turn {
  if (alone) return softened(turn);
  const { told } = turn.state;
  return told.soft ? turn : saying(withState(turn, { told: { ...told, soft: true } }), line('talk.idiom'));
}

function isOnlyIdiom(reading: Reading): boolean {
  return reading.debts.length === 0 && reading.evidence.length === 0 && reading.intents.length === 0;
}

/** The interrupt first; then the talk goes on where it was. */
function afterInterrupt(turn: Turn, interrupt: Interrupt, reading: Reading, clock: Clock): Turn {
  const ready = !turn.state.told.verdict && currentAdvice(turn.state, clock.today) !== null;
  const urgent = interruptSay(interrupt, factsOf(focusOf(turn.state), clock.today), 'private');
  let next = saying(
    withState(turn, { urgent: { kind: interrupt.kind, at: clock.now }, ...paperOf(interrupt) }),
    urgent,
  );
  // Whoever fears for somebody near is asked nothing about the debt now.
  if (interrupt.kind === 'distress' && interrupt.near) return next;
  if (interrupt.kind === 'distress') next = answers(next, reading, null, clock);
  if (ready) return saying(next, pendingVerdict(next.state));
  // What it asks itself comes first: one question at a time.
  if (urgent.parts.some(({ choices }) => choices) || turn.state.told.verdict) return next;
  return turn.state.debts.length > 0 ? reprompt(next, clock.today) : next;
}

/** A paper that was named; one not known, or a message still to be checked, chooses no answer later. */
function paperOf(interrupt: Interrupt): Partial<State> {
  const [paper] = interrupt.kind === 'courtPapers' ? interrupt.papers : [];
  return paper === undefined || paper === 'unknownPaper' || paper === 'courtSms' ? {} : { paper };
}

function pendingVerdict(state: State) {
  return line('talk.verdictPending', {}, [{ label: 'talk.button.verdict', data: encodeCallback(state.no, 'verdict') }]);
}

function clarifyPlatform(turn: Turn, term: string, reading: Reading, merged: Merged, clock: Clock): Turn {
  const candidates = AMBIGUOUS_TERMS.find((entry) => entry.term === term)?.candidates ?? [];
  const answered = answers(turn, reading, merged.subject, clock);
  return withState(saying(answered, { kind: 'clarifyPlatform', term, candidates }), { asking: { slot: 'platform' } });
}

/** Answers, the verdict or what changed, then what is missing; at least one sentence always. */
function reply(turn: Turn, reading: Reading, merged: Merged, before: () => Advice | null, clock: Clock): Turn {
  const next = answers(turn, reading, merged.subject, clock);
  const spoke = next.says.length > turn.says.length;
  const wantsVerdict = reading.intents.some((intent) => VERDICT_INTENTS.includes(intent));
  if (merged.changed && hasSeveral(next.state)) return severalDebts(next, wantsVerdict, clock);
  if (merged.changed && merged.state.told.verdict) {
    const corrected = afterChange(next, before(), clock);
    if (corrected) return corrected;
  }
  const heard = merged.evidenceChanged && !merged.changed && merged.state.told.verdict ? before() : null;
  if (heard) return rerank(next, heard, clock);
  const again = wantsVerdict && merged.state.told.verdict && !merged.changed && !merged.evidenceChanged && !spoke;
  if (again && before()) return sayAgain(next, reading.intents[0] === 'diagnose', clock);
  const told = merged.state.told.verdict === true && spoke;
  if (merged.changed || (wantsVerdict && !merged.subject && !told)) {
    const after = askOrVerdict(next, clock, spoke);
    const also = wantedIn(next.state, reading, merged.subject, clock).slice(1);
    if (after.says.length > next.says.length) return { ...after, says: after.says.map((say) => withAlso(say, also)) };
  }
  if (reading.income || reading.livingCosts) return budget(next, clock);
  const own = isOwnOverdue(focusOf(next.state));
  if (merged.evidenceChanged && !spoke && (own || !merged.changed))
    return askOrVerdict(saying(next, line('talk.noted.evidence')), clock);
  if (spoke) return invite(next, clock);
  return notUnderstood(next, reading, merged, clock);
}

/** Asked once more after the verdict: 怎么办 is the plan, 为什么停 the grounds. */
function sayAgain(turn: Turn, plan: boolean, clock: Clock): Turn {
  if (plan) return planSay(turn, clock);
  const more = justSaid(turn.state, 'why');
  return withAdvice(turn, clock, (advice) => ({ kind: 'why', advice, more }));
}

/** What is left a month; of debts not told in full yet, what is still missing. */
function budget(turn: Turn, clock: Clock): Turn {
  const { state } = turn;
  if (currentAdvice(state, clock.today)) return saying(withState(turn, { asking: null }), debtsSay(state, clock.today));
  return askMissing(saying(turn, line('talk.noted.budget')), clock.today);
}

/** After an answer: how to get more, unless that was asked already. */
function invite(turn: Turn, clock: Clock): Turn {
  const { state } = turn;
  if (state.told.verdict || state.asking) return turn;
  if (state.debts.length > 0) return askMissing(turn, clock.today, true);
  return withState(saying(turn, line('talk.ask.invite')), { asking: { slot: 'platform' } });
}

/** Told whose debt it is: what that means for the one who writes. */
function relationSay(kept: Debt, clock: Clock) {
  return answerSay('family_liability', factsOf(kept, clock.today), clock.today, null, kept.relation);
}

/** What is said of facts of a debt that gets no verdict. */
const NOTED: Partial<Record<Debt['status'], MessageKey>> = {
  paid: 'talk.status.paid',
  otherPerson: 'talk.noted.other',
  denied: 'talk.noted.denied',
  notOverdue: 'talk.noted.notOverdue',
};

function notUnderstood(turn: Turn, reading: Reading, merged: Merged, clock: Clock): Turn {
  const { state } = turn;
  if (merged.state.debts.length > 0 && reading.debts.length > 0) {
    const kept = focusOf(state);
    const whose = merged.changed && kept?.relation ? relationSay(kept, clock) : null;
    if (whose && !notTwice(state, whose).again) return saying(turn, whose);
    const noted = NOTED[kept?.status ?? 'unclear'];
    if (noted) return saying(turn, line(noted, {}, intentChoices(state, BY_STATUS[kept!.status])));
    const asked = askMissing(turn, clock.today);
    if (asked.says.length > turn.says.length) return asked;
    // Of several one is named and nothing else: 白条的计划.
    return hasSeveral(state) ? planSay(turn, clock) : saying(turn, caseSay(state, clock));
  }
  return unread(turn, reading, clock);
}
