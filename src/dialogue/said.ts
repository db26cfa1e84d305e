import type { Say } from './says.ts';
import type { State } from './state.ts';

/** Names of what a reply says, kept until the next one: what was just said is not said again. */
export function namesOf(says: readonly Say[]): string {
  return [...new Set(says.map(nameOf))].join(' ');
}

function nameOf(say: Say): string {
  switch (say.kind) {
    case 'line':
      return say.key;
    case 'about':
      return say.key;
    case 'answer':
      return answerName(say);
    case 'interrupt':
      return `interrupt.${say.of}`;
    case 'ask':
      return askName(say.slot, say.again === true);
    default:
      return say.kind;
  }
}

/** One answer about one lender; with other facts the same question may be answered anew. */
function answerName({ answer, facts, again }: AnswerSay): string {
  // One sentence of it beside another answer: the whole is still to be said.
  if (again === 'brief') return `brief.${answer.id}`;
  return `${answer.id}@${facts.platform ?? ''}${again ? AGAIN : ''}`;
}

type AnswerSay = Extract<Say, { kind: 'answer' }>;

/** An answer that was just given comes by its first sentence; asked a third time, with a way on. */
export function notTwice(state: State, say: AnswerSay): AnswerSay {
  const names = (state.last ?? '').split(' ').filter((name) => name.startsWith(`${say.answer.id}@`));
  if (names.length === 0) return say;
  return { ...say, again: names.some((name) => name.endsWith(AGAIN)) ? 'third' : 'second' };
}

const AGAIN = '!';

/** The question for a slot, or what is still missing only named again. */
export function askName(slot: string, again: boolean): string {
  return again ? `ask.${slot}.again` : `ask.${slot}`;
}

/** Whether the last reply said this. */
export function justSaid(state: State, name: string): boolean {
  return (state.last ?? '').split(' ').includes(name);
}
