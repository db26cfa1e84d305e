import type { MessageKey } from '../../locales/index.ts';
import type { Advice } from '../domain/advice.ts';
import { ANSWER_TOPICS, topicFor } from '../rulebook/answers.ts';
import { AMBIGUOUS_TERMS } from '../rulebook/platforms.ts';
import { read } from '../understanding/read.ts';
import type { Intent, Interrupt, Reading, WhatIf } from '../understanding/reading.ts';
import { signOf } from '../understanding/signs.ts';
import { caseSay, onAct, rerank, understood } from './acts.ts';
import { turnTo } from './another.ts';
import { answerSay, interruptSay, questionsIn, VERDICT_INTENTS } from './answering.ts';
import { encodeCallback } from './callback.ts';
import { afterChange } from './change.ts';
import { BY_STATUS, intentChoices } from './choices.ts';
import { onPassedOn } from './forward.ts';
import { aboutLog, rowLeft } from './log.ts';
import { bareValue, isBlank } from './maybe.ts';
import { debtOf, inScript, type Merged, merge } from './merge.ts';
import { continueTalk } from './press.ts';
import { justSaid, notTwice } from './said.ts';
import type { Say } from './says.ts';
import { type Debt, factsOf, isOwnOverdue, type State } from './state.ts';
import { type Clock, line, saying, type Turn, turnOf, withState } from './turn.ts';
import { URGENT_MS, unread } from './unread.ts';
import {
  adviceOn,
  askMissing,
  askOrVerdict,
  currentAdvice,
  debtsSay,
  focusOf,
  hasSeveral,
  planSay,
  readyForVerdict,
  reprompt,
  severalDebts,
  withAdvice,
} from './verdict.ts';
import { whatIfSay } from './whatIf.ts';

/** Reminders and limits rest this long after explicit distress. */
const REST_MS = 72 * 3_600_000;

/** Longer than what is read: the user is told that only the beginning was. */
const READ_LIMIT = 4096;

/** At most this many questions of one message are answered. */
const MAX_ANSWERS = 2;

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
      return unread(softened(turn), { outOfScope: false, short: false }, clock);
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
  const said = saying(turn, line(`talk.aboutUs.${about}`));
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
  const stopped = withState(turn, { hold: true, rest: clock.now + REST_MS, urgent });
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

/** What was asked beside the question answered is offered under the verdict. */
function withAlso(say: Say, also: readonly Intent[]): Say {
  const rest = also.filter((intent) => intent !== 'diagnose').slice(0, MAX_ANSWERS);
  return say.kind === 'verdict' && say.beside && rest.length > 0 ? { ...say, also: rest } : say;
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
function withTopics(asked: readonly Intent[], { topics }: Reading): Intent[] {
  const [topic] = topics.filter(({ intent }) => intent !== null);
  if (!topic?.intent) return [...asked];
  const { intent, over } = topic;
  return [intent, ...asked.filter((one) => one !== intent && !over.includes(one))];
}

/** The topic that chooses the answer: of this message, else whose debt it was told to be. */
function topicOf({ paper }: State, intent: Intent, { topics }: Reading, kept: Debt | undefined) {
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
function wantedIn(state: State, reading: Reading, subject: Debt | null, clock: Clock): Intent[] {
  const kept = subject ?? focusOf(state);
  const verdictWill = !subject && kept !== undefined && readyForVerdict(kept);
  const asked = inContext(state, withTopics(askedIn(reading), reading), clock);
  return asked.filter((intent) => !(verdictWill && VERDICT_INTENTS.includes(intent)));
}

/** 怎么办 beside another question is answered by that one; so is 要我还吗, where all that is said is of another's debt. */
function isSaidBy(turn: Turn, intent: Intent): boolean {
  const other = turn.says.some((say) => say.kind === 'answer' && say.answer.id.endsWith('.otherPerson'));
  return intent === 'diagnose' || (intent === 'family_liability' && other);
}

/** Each question of the message, answered with the person's own facts. */
function answers(turn: Turn, reading: Reading, subject: Debt | null, clock: Clock): Turn {
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
    return saying(built, at > 0 && !once.again ? { ...once, again: 'brief' } : once);
  }, turn);
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
    if (whose) return saying(turn, whose);
    const noted = NOTED[kept?.status ?? 'unclear'];
    if (noted) return saying(turn, line(noted, {}, intentChoices(state, BY_STATUS[kept!.status])));
    const asked = askMissing(turn, clock.today);
    return asked.says.length > turn.says.length ? asked : saying(turn, caseSay(state, clock));
  }
  return unread(turn, reading, clock);
}

/** A supposition about the case: the difference, and the question that came with it on the supposed facts. */
function suppose(turn: Turn, reading: Reading, clock: Clock): Turn {
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
