import { encodeCallback } from './callback.ts';
import { numbered } from './reminders.ts';
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

/** What a file needs beside the facts of its debt. What it needs not would make the same content a new one each time. */
const NEEDS: Readonly<Record<string, readonly ('now' | 'caseId' | 'letter' | 'rows' | 'others')[]>> = {
  calendar: ['now', 'caseId'],
  letter: ['letter', 'rows'],
  contactLog: ['rows'],
  summary: ['others'],
  picture: [],
};

/** One file, made when it is sent, from the facts of the case. */
export function giveFile(turn: Turn, kind: string | undefined, letter: string | undefined, clock: Clock): Turn {
  const kept = focusOf(turn.state);
  const needs = NEEDS[kind ?? ''];
  // A log may be kept before anything was told of a debt.
  const bare = kept === undefined && kind !== 'contactLog';
  if (bare || kind === undefined || needs === undefined) return saying(turn, line('talk.plan.none'));
  // Two debts of one lender are two in the calendar.
  const known = kind === 'calendar' && kept ? numbered(turn.state, kept) : { state: turn.state, debt: kept?.id ?? 0 };
  const { lang, no, debts, log } = turn.state;
  const parts = {
    now: clock.now,
    caseId: `${no}-${known.debt}`,
    letter,
    rows: log,
    others: debts.filter((one) => one !== kept).map((one) => factsOf(one, clock.today)),
  };
  const facts = factsOf(kept, clock.today);
  const needed = Object.fromEntries(needs.map((name) => [name, parts[name]]));
  const data = JSON.stringify({ facts, today: clock.today, lang, ...needed });
  return saying({ ...turn, state: known.state }, { kind: 'file', file: kind, data });
}
