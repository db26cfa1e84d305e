import { mask } from '../understanding/personal.ts';
import { read } from '../understanding/read.ts';
import { decodeCallback, encodeCallback } from './callback.ts';
import { intentChoices } from './choices.ts';
import type { House } from './command.ts';
import type { Input } from './input.ts';
import type { Choice } from './says.ts';
import type { State } from './state.ts';
import { type Clock, line, saying, type Turn, turnOf, withState } from './turn.ts';
import { currentAdvice, reprompt } from './verdict.ts';

/** Longer sentences are no report of one misreading. */
const MAX_REPORT = 500;

const PARTS = ['reason', 'risk', 'step', 'reading'] as const;
type Part = (typeof PARTS)[number];

/**
 * 〔回答不对〕: which part, counted by the ids of its rules; then, where the operator takes them, a sentence to send him.
 * Nothing of what was said before is kept, so the person writes it once more, sees it masked and sends it himself: it
 * travels in the message shown, never in the state. Null: another button, or one that does not count now.
 */
export function onBadPress(
  state: State,
  { data, shown }: Extract<Input, { kind: 'press' }>,
  clock: Clock,
  house: House,
): Turn | null {
  const callback = decodeCallback(data);
  if (callback?.verb !== 'bad' || callback.no !== state.no || state.hold) return null;
  const turn = turnOf(state);
  const [what] = callback.args;
  if (what === 'write' && house.operatorChat)
    return withState(saying(turn, line('group.report.write')), { reporting: true });
  if (what === 'send') return send(turn, shown, house);
  if (what === 'drop') return reprompt(saying(turn, line('group.report.dropped')), clock.today);
  const part = PARTS.find((one) => one === what);
  return part ? counted(turn, part, clock, house) : saying(turn, line('talk.bad.which', {}, partChoices(state)));
}

function partChoices({ no }: State): Choice[] {
  return PARTS.map((part) => ({ label: `talk.bad.${part}` as const, data: encodeCallback(no, 'bad', part) }));
}

function counted(turn: Turn, part: Part, clock: Clock, house: House): Turn {
  const { state } = turn;
  const write: Choice[] = house.operatorChat
    ? [{ label: 'group.report.button', data: encodeCallback(state.no, 'bad', 'write') }]
    : [];
  const thanked = saying(turn, line('talk.bad.thanks', {}, [...intentChoices(state), ...write]));
  return { ...thanked, wrong: rulesOf(state, part, clock) };
}

/** Ids of the rules behind the part that was shown. */
function rulesOf(state: State, part: Part, clock: Clock): readonly string[] {
  const advice = currentAdvice(state, clock.today);
  if (part === 'reading' || advice === null) return ['reading'];
  const shown = { reason: advice.reasons.slice(0, 3), risk: advice.risks, step: advice.steps }[part];
  return shown.map(({ id }) => `${part}.${id}`);
}

/** The sentence that was asked for, masked and shown before anything leaves. Null: an emergency goes its own way. */
export function onReport(state: State, text: string, clock: Clock): Turn | null {
  const reading = read(text, { today: clock.today, asked: null, known: [] });
  if (reading.interrupt) return null;
  const masked = mask(text).text.replace(/\s+/g, ' ').trim().slice(0, MAX_REPORT);
  const choices: Choice[] = [
    { label: 'group.report.send', data: encodeCallback(state.no, 'bad', 'send') },
    { label: 'group.report.drop', data: encodeCallback(state.no, 'bad', 'drop') },
  ];
  return saying(turnOf(state), line('group.report.preview', { text: masked }, choices));
}

/** What stands below the first line of the preview; masked again, since it came back from outside. */
function send(turn: Turn, shown: string | undefined, house: House): Turn {
  const report = mask((shown ?? '').split('\n').slice(1).join(' ').trim().slice(0, MAX_REPORT)).text;
  if (report === '' || !house.operatorChat) return saying(turn, line('group.report.gone'));
  return { ...saying(turn, line('group.report.sent')), report };
}
