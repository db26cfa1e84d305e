import type { Facts } from '../domain/facts.ts';
import { encodeCallback } from './callback.ts';
import type { Choice } from './says.ts';
import { factsOf } from './state.ts';
import { type Clock, line, saying, type Turn } from './turn.ts';
import { focusOf } from './verdict.ts';

/** Files that can be asked for, and the letters among them. */
const FILES = ['calendar', 'picture', 'summary'] as const;
const LETTERS = ['negotiate', 'hardship', 'conduct', 'complaint', 'credit', 'assignment', 'answer', 'order'] as const;

/** 〔文书和日历〕: which file. */
export function offerFiles(turn: Turn): Turn {
  const { no } = turn.state;
  const files: Choice[] = FILES.map((kind) => ({
    label: `talk.button.${kind}` as const,
    data: encodeCallback(no, 'out', kind),
  }));
  const letters: Choice[] = LETTERS.map((letter) => ({
    label: `keep.letter.${letter}` as const,
    data: encodeCallback(no, 'out', 'letter', letter),
  }));
  return saying(turn, line('keep.files', {}, [...files, ...letters]));
}

/** One file, made when it is sent, from the facts of the case. */
export function giveFile(turn: Turn, kind: string | undefined, letter: string | undefined, clock: Clock): Turn {
  const kept = focusOf(turn.state);
  if (!kept || kind === undefined) return saying(turn, line('talk.plan.none'));
  const { lang, no, debts, log } = turn.state;
  const others: Facts[] = debts.filter((one) => one !== kept).map((one) => factsOf(one, clock.today));
  const data = JSON.stringify({
    facts: factsOf(kept, clock.today),
    today: clock.today,
    lang,
    caseId: String(no),
    now: clock.now,
    ...(letter === undefined ? {} : { letter }),
    ...(log === undefined ? {} : { rows: log }),
    ...(others.length === 0 ? {} : { others }),
  });
  return saying(turn, { kind: 'file', file: kind, data });
}
