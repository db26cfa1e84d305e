import { type Instant, shanghaiDay } from '../domain/overdue.ts';
import { commandWord } from '../understanding/commandWords.ts';
import { onBadPress, onReport } from './bad.ts';
import { type House, onCommand } from './command.ts';
import { folded, quietly } from './fold.ts';
import { FORGET, onForward, onForwardText, pruned } from './forward.ts';
import type { Input, Moment } from './input.ts';
import { limited } from './limit.ts';
import { onLink, parseLink } from './link.ts';
import { onPress } from './press.ts';
import { onWake } from './reminders.ts';
import { justSaid, namesOf } from './said.ts';
import type { Say } from './says.ts';
import { newState, type State, undone, withUndo } from './state.ts';
import { onText } from './text.ts';
import { type Clock, line, saying, type Turn, turnOf } from './turn.ts';
import { askMissing } from './verdict.ts';

/** What a step gives: the state to commit, what is said, and what goes with it. */
export type StepResult = Omit<Turn, 'undone'>;

const DEFAULT_HOUSE: House = { retentionDays: 30, operatorContact: null };

/** One thing that happened in a private chat. Pure: no clock, no I/O. `state: null`: a chat we know nothing of. */
export function step(state: State | null, input: Input, moment: Moment): StepResult {
  const clock: Clock = { now: moment.now, today: shanghaiDay(moment.now), token: moment.token ?? null };
  const known = pruned(state ?? newState(), clock);
  const base = input.kind === 'text' || input.kind === 'wake' ? known : notReporting(known);
  const routed = route(base, input, clock, moment.house ?? DEFAULT_HOUSE);
  if (moment.fold === 'quiet' && !routed.forget) {
    const quiet = quietly(base, routed);
    return { ...quiet, state: withUndo(base, quiet.state) };
  }
  const turn = withPrivacyLine(base, input, moment.fold === 'last' ? folded(routed, clock) : routed);
  const kept =
    turn.forget || input.kind === 'wake' ? turn.state : withUndo(turn.undone ? null : base, remembering(turn));
  const counted = moment.unlimited ? null : limited(base, kept, input, clock.now);
  if (!counted) return { ...turn, state: kept };
  return { ...turn, state: counted.state, says: spoken(turn, counted.silence) };
}

function route(state: State, input: Input, clock: Clock, house: House): Turn {
  switch (input.kind) {
    case 'text':
      return input.edited ? onEdit(state, input, clock) : onWords(state, input, clock, house);
    case 'press':
      return onBadPress(state, input, clock, house) ?? onPress(state, input.data, clock);
    case 'command':
      if (input.link) return onStartLink(state, input.link, clock, house);
      if (input.name === 'start' && input.arg !== '') return onDeadLink(state, clock, house);
      return onCommand(state, input.name, input.arg, clock, house);
    case 'forward':
      return input.origin === 'self' ? onText(state, input.text, clock) : onForward(state, input, clock);
    case 'lost':
      return saying(turnOf(state), line('talk.lost'));
    case 'unsupported':
      return unsupported(state, clock);
    case 'wake':
      // What is past was left out already when the state was taken up.
      if (input.what === FORGET) return turnOf(state);
      return onWake(state, input.id, input.what, clock);
  }
}

/** What can't be looked at: what is open stays open, and the example is given once. */
function unsupported(state: State, clock: Clock): Turn {
  const told = justSaid(state, 'talk.unsupported') || state.debts.length > 0;
  const said = saying(turnOf(state), line(told ? 'talk.unsupported.again' : 'talk.unsupported'));
  const asks = state.debts.length > 0 && state.asking !== null && state.asking.slot !== 'evidence';
  return asks && !state.hold ? askMissing(said, clock.today, true) : said;
}

/** /start with a link that is the sender's to use; one that can't be read is a plain start. */
function onStartLink(state: State, payload: string, clock: Clock, house: House): Turn {
  const link = parseLink(payload);
  return link ? onLink(state, link, clock) : onDeadLink(state, clock, house);
}

/** A link that is foreign, used, past or none: said the same way of all of them, then a plain start. */
function onDeadLink(state: State, clock: Clock, house: House): Turn {
  const started = onCommand(state, 'start', '', clock, house);
  return { ...started, says: [line('group.link.gone'), ...started.says] };
}

type Text = Extract<Input, { kind: 'text' }>;

/** 计划 typed as a word does what /plan does. */
function onWords(state: State, input: Text, clock: Clock, house: House): Turn {
  const command = input.replyTrack === undefined ? commandWord(input.text) : null;
  return command ? onCommand(state, command, '', clock, house) : onOwnText(state, input, clock);
}

/** A text is one's own, unless it comments on a question passed on or replies to its answer. */
function onOwnText(state: State, input: Text, clock: Clock): Turn {
  if (state.reporting) {
    const rest = notReporting(state);
    return onReport(rest, input.text, clock) ?? onOwnText(rest, input, clock);
  }
  const aside = state.forwards ? onForwardText(state, input.text, input.replyTrack ?? null, clock) : null;
  return aside ?? remembered(onText(state, input.text, clock), input, clock);
}

/** Only the text right after 〔发给运营者〕 is for him. */
function notReporting(state: State): State {
  const { reporting: _over, ...rest } = state;
  return rest;
}

/** The last message, edited, corrects what it said; an older one is past. */
function onEdit(state: State, input: Text, clock: Clock): Turn {
  if (input.messageId === undefined || state.lastText?.id !== input.messageId) {
    return saying(turnOf(state), line('talk.edited.old'));
  }
  return remembered(onText(undone(state) ?? state, input.text, clock), input, clock);
}

/** A forward within three seconds makes a comment of this text; an edit of it takes its facts back. */
function remembered(turn: Turn, input: Text, clock: Clock): Turn {
  const at = clock.now;
  const lastText = input.messageId === undefined ? { at } : { at, id: input.messageId };
  return { ...turn, state: { ...turn.state, lastText: { ...turn.state.lastText, ...lastText } } };
}

/** What is kept and /delete, once, with the first answer to somebody who wrote straight away. */
function withPrivacyLine(before: State, input: Input, turn: Turn): Turn {
  if (before.told.privacy || turn.state.told.privacy || turn.state.hold || turn.forget) return turn;
  if (input.kind === 'wake' || turn.says.length === 0) return turn;
  const state: State = { ...turn.state, told: { ...turn.state.told, privacy: true } };
  return saying({ ...turn, state }, line('talk.kept'));
}

/** The state with the names of what is said now. */
function remembering({ state, says }: Turn): State {
  return says.length === 0 ? state : { ...state, last: namesOf(says) };
}

/** Over the limit only an interrupt is said, and 慢一点 once a window. */
function spoken(turn: Turn, silence: 'none' | 'tell' | 'quiet'): readonly Say[] {
  if (silence === 'none') return turn.says;
  const urgent = turn.says.filter((say) => say.kind === 'interrupt');
  return silence === 'tell' ? [...urgent, line('talk.slowDown')] : urgent;
}

export type { Instant, Say };
