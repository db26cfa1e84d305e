import type { Wake } from '../domain/wake.ts';
import { read } from '../understanding/read.ts';
import type { Intent, Reading } from '../understanding/reading.ts';
import type { Input } from './input.ts';
import { withNamed } from './merge.ts';
import { answerTo, caseOf } from './oneshot.ts';
import type { Say } from './says.ts';
import { type Debt, type State, undone } from './state.ts';
import { type Clock, line, saying, type Turn, turnOf, withState } from './turn.ts';

/** What is kept of a question passed on lives this long. */
const FORWARD_LIFE_MS = 24 * 3_600_000;

/** A text this long before a forward is its comment. */
const COMMENT_BEFORE_MS = 3_000;

/** What comes this soon after a forward still belongs to it. */
const QUIET_MS = 1_500;

/** Of the questions passed on the latest are kept. */
const MAX_FORWARDS = 20;

type Forwarded = Extract<Input, { kind: 'forward' }>;
type Kept = NonNullable<State['forwards']>[number];

/** The name under which the answer to a question passed on is tracked. */
export function forwardTrack(id: number): string {
  return `f${id}`;
}

/** A forwarded message in private: somebody else's question, answered so that it can be passed on. */
export function onForward(state: State, input: Forwarded, clock: Clock): Turn {
  const fresh = pruned(state, clock);
  if (input.origin === 'bot') return saying(turnOf(fresh), line('group.forward.ownAnswer'));
  const part = openFor(fresh, input.album ?? null, clock);
  if (part) return extend(fresh, part, readOn(input.text, clock), clock);
  const comment = commentBefore(fresh, clock);
  const base = comment ? (undone(fresh) ?? fresh) : fresh;
  return answerNew(base, readOn(input.text, clock), comment, input, clock);
}

/** "群友问:…" or /zhuanwen: typed by the admin, but somebody else's. */
export function onPassedOn(state: State, text: string, clock: Clock): Turn {
  const fresh = pruned(state, clock);
  return answerNew(fresh, readOn(text, clock), null, { kind: 'forward', text, origin: 'user' }, clock);
}

/** A text right after a forward, or a reply to its answer: it belongs there, not to one's own case. */
export function onForwardText(state: State, text: string, track: string | null, clock: Clock): Turn | null {
  const fresh = pruned(state, clock);
  const replied = fresh.forwards?.find(({ id }) => forwardTrack(id) === track);
  const kept = replied ?? openFor(fresh, null, clock);
  if (!kept) return null;
  const reading = readOn(text, clock);
  return replied ? askOn(fresh, kept, reading, clock) : extend(fresh, kept, reading, clock);
}

/** 〔这是我自己的〕: its slots go into one's own case; 〔帮别人问的〕: they stay apart. */
export function ownForward(state: State, id: number, mine: boolean, clock: Clock): Turn {
  const kept = pruned(state, clock).forwards?.find((one) => one.id === id);
  if (!kept) return saying(turnOf(state), line('group.forward.gone'));
  if (!mine) return saying(turnOf(state), line('group.forward.other'));
  const debts = kept.debt ? withNamed(state.debts, kept.debt) : state.debts;
  const forwards = (state.forwards ?? []).filter((one) => one.id !== id);
  const taken = saying(turnOf(state), line('group.forward.taken'));
  return withState(taken, { debts, focus: Math.max(0, debts.length - 1), forwards });
}

/** Without the questions passed on whose day is over. */
export function pruned(state: State, clock: Pick<Clock, 'now'>): State {
  const forwards = (state.forwards ?? []).filter(({ at }) => clock.now - at < FORWARD_LIFE_MS);
  return forwards.length === (state.forwards?.length ?? 0) ? state : { ...state, forwards };
}

function readOn(text: string, clock: Clock): Reading {
  return read(text, { today: clock.today, asked: null, known: [] });
}

/** The forward that still takes what comes: the same album, or anything while it is quiet. */
function openFor(state: State, album: string | null, clock: Clock): Kept | undefined {
  const last = state.forwards?.at(-1);
  if (!last || clock.now - last.at > QUIET_MS) return undefined;
  return album === null || last.open === album ? last : undefined;
}

/** The text just before: it was a comment, so its facts are taken back and its answer is edited. */
function commentBefore(state: State, clock: Clock): State['lastText'] | null {
  const { lastText } = state;
  return lastText && clock.now - lastText.at <= COMMENT_BEFORE_MS ? lastText : null;
}

function answerNew(
  state: State,
  reading: Reading,
  comment: State['lastText'] | null,
  input: Forwarded,
  clock: Clock,
): Turn {
  const id = (state.forwards?.at(-1)?.id ?? 0) + 1;
  const intents = [...new Set([...reading.intents, ...((comment?.intents ?? []) as Intent[])])];
  const kept: Kept = { id, at: clock.now, intents, ...withDebt(joined(caseOf(reading, clock.today), comment?.debt)) };
  const open = input.album === undefined ? kept : { ...kept, open: input.album };
  const forwards = [...(state.forwards ?? []), open].slice(-MAX_FORWARDS);
  const { lastText: _taken, ...rest } = state;
  const says = answerTo(kept, reading, 'forward', clock);
  const turn = turnOf({ ...rest, forwards });
  if (isNothing(says)) return saying(turn, line('group.forward.nothing'));
  const asked = {
    kind: 'passOn' as const,
    id,
    says,
    hidden: input.origin === 'hidden',
    replaces: comment ? 'last' : null,
  };
  return { ...saying(turn, asked), wakes: [forgetting(kept)] };
}

/** A comment or another part: the answer is made anew from all that is known and edited in place. */
function extend(state: State, kept: Kept, reading: Reading, clock: Clock): Turn {
  const intents = [...new Set([...kept.intents, ...reading.intents])];
  const next: Kept = { ...kept, at: clock.now, intents, ...withDebt(joined(caseOf(reading, clock.today), kept.debt)) };
  const forwards = (state.forwards ?? []).map((one) => (one.id === kept.id ? next : one));
  const says = answerTo(next, reading, 'forward', clock);
  const asked = { kind: 'passOn' as const, id: kept.id, says, hidden: false, replaces: forwardTrack(kept.id) };
  return { ...saying(turnOf({ ...state, forwards }), asked), wakes: [forgetting(next)] };
}

/** The kind of wake by which a question passed on is forgotten when its day is over. */
export const FORGET = 'forget';

function forgetting({ id, at }: Kept): Wake {
  return { id: `f.${id}`, kind: FORGET, at: at + FORWARD_LIFE_MS };
}

/** Nothing in it is for us: nothing to pass on either. */
function isNothing(says: readonly Say[]): boolean {
  return says.every((say) => say.kind === 'line' && say.key === 'talk.outOfScope');
}

/** A reply to an answer asks on about that case, with its own answer. */
function askOn(state: State, kept: Kept, reading: Reading, clock: Clock): Turn {
  const next: Kept = { ...kept, ...withDebt(joined(caseOf(reading, clock.today), kept.debt)) };
  const forwards = (state.forwards ?? []).map((one) => (one.id === kept.id ? next : one));
  const says = answerTo({ ...next, intents: reading.intents }, reading, 'forward', clock);
  return saying(turnOf({ ...state, forwards }), { kind: 'passOn', id: kept.id, says, hidden: false, replaces: null });
}

function withDebt(debt: Debt | undefined): { debt?: Debt } {
  return debt ? { debt } : {};
}

/** What is newer stands; what it leaves open is taken from the other. */
function joined(newer: Debt | undefined, older: Debt | undefined): Debt | undefined {
  if (!newer || !older) return newer ?? older;
  const evidence = { ...older.evidence, ...newer.evidence };
  return { ...older, ...newer, status: newer.status === 'unclear' ? older.status : newer.status, evidence };
}
