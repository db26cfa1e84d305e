import { type ContactRow, readContact, rowOf } from '../understanding/contactLog.ts';
import { encodeCallback } from './callback.ts';
import type { State } from './state.ts';
import { type Clock, line, saying, type Turn, withState } from './turn.ts';

/** A log longer than this is no longer read by anybody. */
const MAX_ROWS = 60;

/** /jilu: begin (by the user's own press), or the list. */
export function onLog(turn: Turn): Turn {
  const { no, logging } = turn.state;
  if (!logging)
    return saying(
      turn,
      line('keep.log.offer', {}, [{ label: 'keep.log.start', data: encodeCallback(no, 'lg', 'on') }]),
    );
  return saying(turn, { kind: 'log', rows: rowsOf(turn.state) });
}

/** A text that tells of a contact becomes a proposed row while the log is kept; null: it tells of none. */
export function proposeRow(turn: Turn, text: string, clock: Clock): Turn | null {
  if (!turn.state.logging) return null;
  const row = readContact(text, clock.now);
  if (!row) return null;
  return saying(withState(turn, { pendingRow: { ...row } }), { kind: 'logRow', row });
}

/** 〔开始记录〕, 〔对,记下〕, 〔不记〕, the list, delete one, the table. */
export function onLogPress(turn: Turn, what: string | undefined, at: string | undefined): Turn {
  const { state } = turn;
  switch (what) {
    case 'on':
      return saying(withState(turn, { logging: true }), line('keep.log.started'));
    case 'keep':
      return keepPending(turn);
    case 'drop':
      return saying(without(turn), line('keep.log.dropped'));
    case 'del':
      return deleteRow(turn, Number(at));
    case 'off':
      return saying(withState(without(turn), { logging: false, log: [] }), line('keep.log.deleted'));
    default:
      return saying(turn, { kind: 'log', rows: rowsOf(state) });
  }
}

/** The confirmed rows, as checked values. */
function rowsOf(state: State): ContactRow[] {
  return (state.log ?? []).flatMap((row) => rowOf(row) ?? []);
}

function keepPending(turn: Turn): Turn {
  const { pendingRow, log } = turn.state;
  if (!pendingRow) return saying(turn, { kind: 'log', rows: rowsOf(turn.state) });
  const rows = [...(log ?? []), pendingRow].slice(-MAX_ROWS);
  return saying(withState(without(turn), { log: rows }), line('keep.log.kept', { n: String(rows.length) }));
}

function without(turn: Turn): Turn {
  const { pendingRow: _gone, ...rest } = turn.state;
  return { ...turn, state: rest };
}

function deleteRow(turn: Turn, index: number): Turn {
  const log = (turn.state.log ?? []).filter((_, at) => at !== index);
  const next = withState(turn, { log });
  return saying(next, { kind: 'log', rows: rowsOf(next.state) });
}
