import type { LenderKind } from '../domain/facts.ts';
import { view } from '../rulebook/view.ts';
import {
  amendContact,
  asksSomething,
  type ContactRow,
  lastDigits,
  readContact,
  rowOf,
} from '../understanding/contactLog.ts';
import type { Interrupt } from '../understanding/reading.ts';
import { encodeCallback } from './callback.ts';
import type { Say } from './says.ts';
import { factsOf, type State } from './state.ts';
import { type Clock, line, saying, type Turn, turnOf, withState } from './turn.ts';
import { focusOf } from './verdict.ts';

/** A log longer than this is no longer read by anybody. */
const MAX_ROWS = 60;

/** Rows a page of the list shows. */
export const PAGE_ROWS = 10;

/** /jilu: begin (by the user's own press), or the list. `days`: how long a case is kept. */
export function onLog(turn: Turn, days: number, clock: Clock): Turn {
  const { no, logging } = turn.state;
  if (logging) return saying(turn, listSay(turn.state, null, clock));
  const start = { label: 'keep.log.start', data: encodeCallback(no, 'lg', 'on') } as const;
  return saying(turn, line('keep.log.offer', { days: String(days) }, [start]));
}

/**
 * What a text has to do with the log: an answer about the row shown, or a contact told while the log is kept. An
 * emergency in it, or a question asked with it, is answered first, by `read`. Null: it has nothing to do with it.
 */
export function aboutLog(
  state: State,
  text: string,
  interrupt: Interrupt | null,
  clock: Clock,
  read: () => Turn,
): Turn | null {
  if (state.hold || interrupt?.kind === 'distress') return null;
  const asks = asksSomething(text);
  if (interrupt === null && !asks) {
    const answered = answerRow(turnOf(state), text, clock);
    if (answered) return answered;
  }
  const row = state.logging ? readContact(text, clock.now) : null;
  // "会上门吗" speaks of no contact, "刚才说要上门，会来吗" does: it has a day.
  if (row === null || (asks && interrupt === null && row.on === null)) return null;
  return proposed(interrupt || asks ? read() : turnOf(rowLeft(state)), row);
}

/** The text asked for under a row that is shown: its last digits, or what is wrong in it; null: it is about something else. */
function answerRow(turn: Turn, text: string, clock: Clock): Turn | null {
  const { rowAsks } = turn.state;
  const row = rowOf(turn.state.pendingRow);
  if (rowAsks === undefined || row === null) return null;
  if (rowAsks === 'change') {
    const amended = amendContact(row, text, clock.now);
    return amended && proposed(turn, amended, turn.state.pendingAt);
  }
  const digits = lastDigits(text);
  if (digits === null) return null;
  return digits === 'tooMany'
    ? saying(turn, line('keep.log.last4.only'))
    : proposed(turn, { ...row, last4: digits }, turn.state.pendingAt);
}

/** What was asked about a row is no longer asked; a row that was only to be changed stays as it was. */
export function rowLeft(state: State): State {
  if (state.rowAsks === undefined) return state;
  const { rowAsks: _over, ...rest } = state;
  return rest.pendingAt === undefined ? rest : without(rest);
}

/** The buttons of the log. */
export function onLogPress(turn: Turn, [what, at, of]: readonly string[], clock: Clock): Turn {
  const { state } = turn;
  const index = Number(at);
  switch (what) {
    case 'on':
      return saying(withState(turn, { logging: true }), line('keep.log.started'));
    case 'keep':
      return keepPending(turn, clock);
    case 'drop':
      return saying({ ...turn, state: without(state) }, line('keep.log.dropped'));
    case 'fix':
      return askAbout(turn, 'change', clock);
    case 'last4':
      return askAbout(turn, 'last4', clock);
    case 'row':
      return entry(turn, index, clock);
    case 'edit':
      return edit(turn, index, clock);
    case 'del':
      // A button pressed twice would take the row that came into its place.
      return Number(of) === state.log?.length
        ? deleteRow(turn, index, clock)
        : saying(turn, listSay(state, null, clock));
    case 'flags':
      return saying(turn, { kind: 'logFlags', rows: rowsOf(state), lender: lenderOf(state, clock) });
    case 'off': {
      const { log: _rows, logging: _on, ...rest } = without(state);
      return saying({ ...turn, state: rest }, line('keep.log.deleted'));
    }
    default:
      return saying(turn, listSay(state, at === undefined ? null : index, clock));
  }
}

/** The confirmed rows, as checked values. */
function rowsOf(state: State): ContactRow[] {
  return (state.log ?? []).flatMap((row) => rowOf(row) ?? []);
}

/** A page of the list; `null`: the last one. */
function listSay(state: State, page: number | null, clock: Clock): Say {
  const rows = rowsOf(state);
  const last = Math.max(0, Math.ceil(rows.length / PAGE_ROWS) - 1);
  return { kind: 'log', rows, page: Math.min(page ?? last, last), lender: lenderOf(state, clock) };
}

/** Which rules hold for the lender depends on its kind: that of the debt talked about. */
function lenderOf(state: State, clock: Clock): LenderKind {
  return view(factsOf(focusOf(state), clock.today)).kind;
}

function proposed(turn: Turn, row: ContactRow, at?: number): Turn {
  const state = { ...without(turn.state), pendingRow: { ...row }, ...(at === undefined ? {} : { pendingAt: at }) };
  return saying({ ...turn, state }, { kind: 'logRow', row });
}

function keepPending(turn: Turn, clock: Clock): Turn {
  const { pendingRow, pendingAt, log = [] } = turn.state;
  if (!pendingRow) return saying(turn, listSay(turn.state, null, clock));
  const kept = { ...turn, state: without(turn.state) };
  if (pendingAt !== undefined && log[pendingAt] !== undefined) {
    const changed = withState(kept, { log: log.with(pendingAt, pendingRow) });
    return saying(changed, line('keep.log.changed', { n: String(pendingAt + 1) }));
  }
  if (log.length >= MAX_ROWS) return saying(kept, line('keep.log.full', { n: String(MAX_ROWS) }));
  const rows = [...log, pendingRow];
  return saying(withState(kept, { log: rows }), line('keep.log.kept', { n: String(rows.length) }));
}

function without(state: State): State {
  const { pendingRow: _row, pendingAt: _at, rowAsks: _asks, ...rest } = state;
  return rest;
}

function askAbout(turn: Turn, what: 'last4' | 'change', clock: Clock): Turn {
  if (!turn.state.pendingRow) return saying(turn, listSay(turn.state, null, clock));
  return saying(withState(turn, { rowAsks: what }), line(`keep.log.${what}.ask`));
}

function entry(turn: Turn, index: number, clock: Clock): Turn {
  const rows = rowsOf(turn.state);
  const row = rows[index];
  return saying(turn, row ? { kind: 'logEntry', row, index, of: rows.length } : listSay(turn.state, null, clock));
}

function edit(turn: Turn, index: number, clock: Clock): Turn {
  const row = turn.state.log?.[index];
  if (!row) return entry(turn, index, clock);
  return askAbout(withState(turn, { pendingRow: row, pendingAt: index }), 'change', clock);
}

function deleteRow(turn: Turn, index: number, clock: Clock): Turn {
  const log = (turn.state.log ?? []).filter((_, at) => at !== index);
  const next = withState({ ...turn, state: without(turn.state) }, { log });
  return saying(next, listSay(next.state, Math.floor(index / PAGE_ROWS), clock));
}
