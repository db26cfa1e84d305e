import { caseSay, restart, undo } from './acts.ts';
import { encodeCallback } from './callback.ts';
import { onPassedOn } from './forward.ts';
import type { CommandName } from './input.ts';
import { onLog } from './log.ts';
import type { Say } from './says.ts';
import { newState, type State } from './state.ts';
import { onText } from './text.ts';
import { type Clock, line, saying, type Turn, turnOf, withState } from './turn.ts';
import { askMissing, debtsSay, planSay, reprompt, withAdvice } from './verdict.ts';

/** What the operator's settings add to what is said. */
export interface House {
  readonly retentionDays: number;
  readonly operatorContact: string | null;
  /** The operator takes masked sentences that were misread. */
  readonly operatorChat?: boolean;
}

/** A command of a private chat. One that belongs to groups is read as a question. */
export function onCommand(state: State, name: CommandName, arg: string, clock: Clock, house: House): Turn {
  const turn = turnOf(state);
  switch (name) {
    case 'start':
      return start(turn, clock, house);
    case 'new':
      return restart(state, clock);
    case 'case':
      return state.debts.length === 0
        ? askMissing(saying(turn, line('talk.case.none')), clock.today)
        : saying(turn, caseSay(state, clock));
    case 'debts':
      return state.debts.length === 0
        ? askMissing(saying(turn, line('talk.case.none')), clock.today)
        : saying(turn, debtsSay(state, clock.today));
    case 'plan':
      return planSay(turn, clock);
    case 'why':
      return withAdvice(turn, clock, (advice) => ({ kind: 'why', advice }));
    case 'help':
      return saying(turn, line('talk.help'));
    case 'limits':
      return saying(turn, line('talk.limits'));
    case 'privacy':
      return saying(turn, privacy(house));
    case 'mydata':
      return saying(turn, mydata(state, clock));
    case 'delete':
      return { ...saying(turnOf(newState(state.lang)), line('talk.deleted')), cancel: 'all', forget: true };
    case 'lang':
      return switchLanguage(turn);
    case 'undo':
      return undo(state, clock);
    case 'jilu':
      return onLog(turn, house.retentionDays, clock);
    case 'zhuanwen':
      return arg.trim() === '' ? saying(turn, line('group.forward.how')) : onPassedOn(state, arg, clock);
    default:
      return arg.trim() === '' ? saying(turn, line('talk.help')) : onText(state, arg, clock);
  }
}

function start(turn: Turn, clock: Clock, house: House): Turn {
  const { state } = turn;
  if (state.debts.length > 0) return reprompt(saying(turn, caseSay(state, clock)), clock.today);
  const told = withState(turn, { told: { ...state.told, privacy: true } });
  const kept = line('talk.start.kept', { days: String(house.retentionDays) }, [
    { label: 'talk.start.button', data: encodeCallback(state.no, 'ok') },
  ]);
  return saying(told, line('talk.start'), kept);
}

function privacy(house: House) {
  return house.operatorContact === null
    ? line('talk.privacy.noOperator', { days: String(house.retentionDays) })
    : line('talk.privacy', { days: String(house.retentionDays), operator: house.operatorContact });
}

/** /mydata: everything kept, to read and as it is kept. */
function mydata(state: State, clock: Clock): Say {
  const { facts, lines } = caseSay(state, clock);
  const counts = {
    ticks: state.ticks?.length ?? 0,
    reminders: Object.keys(state.reminders ?? {}).length,
    rows: state.log?.length ?? 0,
    forwards: state.forwards?.length ?? 0,
  };
  return { kind: 'mydata', facts, lines, counts, held: { ...state } };
}

function switchLanguage(turn: Turn): Turn {
  const lang = turn.state.lang === 'hans' ? 'hant' : 'hans';
  return saying(
    withState(turn, { lang, langFixed: true }),
    line(lang === 'hans' ? 'talk.lang.hans' : 'talk.lang.hant'),
  );
}
