import type { Held, Quantity } from '../domain/facts.ts';
import type { IsoDate } from '../domain/overdue.ts';
import { MAX_DEBTS } from '../rulebook/debts.ts';
import { mask } from '../understanding/personal.ts';
import type { DebtReading, Reading } from '../understanding/reading.ts';
import { isRelation } from '../understanding/topics.ts';
import { type Debt, isOwnOverdue, type State } from './state.ts';

/** The longest name of a lender. */
const MAX_NAME = 16;

export interface Merged {
  readonly state: State;
  /** A core fact (platform, amount, days, status) of the case changed. */
  readonly changed: boolean;
  /** Evidence of the case changed. */
  readonly evidenceChanged: boolean;
  /** The debt an answer should be about, when it isn't one of the case (a supposition). */
  readonly subject: Debt | null;
}

/** Takes what a message says into the case. A supposition never enters it. */
export function merge(state: State, reading: Reading, today: IsoDate): Merged {
  let next = state;
  let subject: Debt | null = null;
  for (const told of reading.debts) {
    if (told.status === 'hypothetical' || isOnlyAskedAbout(state, told, reading)) subject ??= debtOf(told, today);
    else next = forAll(next, told, reading, today) ?? withDebt(next, told, reading, today);
  }
  next = withRelation(withEvidence(next, reading, today), reading);
  if (reading.total && reading.debts.length !== 1) next = { ...next, total: reading.total };
  if (reading.income) next = { ...next, income: reading.income };
  if (reading.livingCosts) next = { ...next, livingCosts: reading.livingCosts };
  next = inScript(next, reading);
  return {
    state: next,
    changed: coreOf(state) !== coreOf(next),
    evidenceChanged: evidenceOf(state) !== evidenceOf(next),
    subject,
  };
}

/** "度小满上征信吗" beside a case of another lender: a question about a product, no debt told. */
function isOnlyAskedAbout(state: State, told: DebtReading, reading: Reading): boolean {
  const named = told.platform !== null || told.platformText !== null;
  const asks = reading.plain.some((intent) => intent !== 'why_stopped' && intent !== 'diagnose');
  if (!named || !asks || told.amount || told.daysOverdue || told.status !== 'unclear') return false;
  if (state.debts.length === 0 || state.asking?.slot === 'platform' || reading.act === 'addDebt') return false;
  return !state.debts.some((kept) => isNamed(kept, told));
}

function coreOf(state: State): string {
  return JSON.stringify(
    state.debts.map(({ platform, text, amount, amountIs, days, status, unknown }) => [
      platform,
      text,
      boundsOf(amount),
      amountIs,
      boundsOf(days),
      status,
      unknown,
    ]),
  );
}

/** How sure a value is alone changes nothing that is shown. */
function boundsOf(value: Quantity | undefined): readonly (number | null)[] | null {
  return value ? [value.min, value.max] : null;
}

function evidenceOf(state: State): string {
  return JSON.stringify(state.debts.map(({ evidence, silent }) => [evidence, silent]));
}

/** A lender's name is the only thing kept as written: only if it is one, short and with nothing personal in it. */
function nameToKeep(written: string | null): string | null {
  if (written === null || written.length > MAX_NAME || /\d{5}/.test(written)) return null;
  return mask(written).kinds.length === 0 ? written : null;
}

/** A debt that was told elsewhere: it replaces one of the same name, else it is another one. */
export function withNamed(debts: readonly Debt[], debt: Debt): Debt[] {
  const others = debts.filter((kept) => !debt.platform || kept.platform !== debt.platform);
  return [...others, debt].slice(-MAX_DEBTS);
}

/** A fresh debt from what was told. */
export function debtOf(told: DebtReading, today: IsoDate): Debt {
  const name = nameToKeep(told.platformText);
  return {
    status: told.status,
    on: today,
    ...(told.platform === null ? {} : { platform: told.platform }),
    ...(name === null ? {} : { text: name }),
    ...(told.amount === null ? {} : { amount: told.amount }),
    ...(told.amountIs === null ? {} : { amountIs: told.amountIs }),
    ...(told.daysOverdue === null ? {} : { days: told.daysOverdue }),
  };
}

/** "大概两个月了" when several were asked about at once: it holds for all that lack it. */
function forAll(state: State, told: DebtReading, reading: Reading, today: IsoDate): State | null {
  const { daysOverdue, amount, platform, platformText } = told;
  const only = daysOverdue && !amount && platform === null && platformText === null;
  if (!only || state.asking?.slot !== 'days' || reading.debts.length > 1) return null;
  const lacking = (kept: Debt) => isOwnOverdue(kept) && !kept.days;
  if (state.debts.filter(lacking).length < 2) return null;
  const debts = state.debts.map((kept) => (lacking(kept) ? updated(kept, told, reading, today) : kept));
  return { ...state, debts };
}

function withDebt(state: State, told: DebtReading, reading: Reading, today: IsoDate): State {
  const index = indexFor(state, told, reading);
  if (index === -1) {
    if (state.debts.length >= MAX_DEBTS) return state;
    return { ...state, debts: [...state.debts, debtOf(told, today)], focus: state.debts.length };
  }
  const debts = state.debts.with(index, updated(state.debts[index]!, told, reading, today));
  return { ...state, debts, focus: index };
}

/** Which debt of the case is meant; -1 for a new one. */
function indexFor(state: State, told: DebtReading, reading: Reading): number {
  if (state.debts.length === 0) return -1;
  if (told.platform === null && told.platformText === null) return reading.act === 'addDebt' ? -1 : state.focus;
  const named = state.debts.findIndex((kept) => isNamed(kept, told));
  if (named !== -1) return named;
  const nameless = state.debts.findIndex((kept) => !kept.platform && !kept.text);
  if (nameless !== -1 && reading.debts.length === 1) return nameless;
  // "其实是白条" corrects the name; "还有白条5000" is another debt.
  const replaces = reading.correction || state.asking?.slot === 'platform' || isGeneric(state.debts[state.focus]);
  return replaces && reading.debts.length === 1 && reading.act !== 'addDebt' ? state.focus : -1;
}

export function isNamed(kept: Debt, told: DebtReading): boolean {
  return told.platform === null ? kept.text === told.platformText : kept.platform === told.platform;
}

function isGeneric(kept: Debt | undefined): boolean {
  return kept?.platform === 'unknown_online_loan';
}

function updated(kept: Debt, told: DebtReading, reading: Reading, today: IsoDate): Debt {
  const next: Debt = { ...kept };
  const name = nameToKeep(told.platformText);
  if (told.platform !== null) {
    next.platform = told.platform;
    delete next.text;
  } else if (name !== null) {
    next.text = name;
    delete next.platform;
  }
  if (told.amount && replaces(kept.amount, told.amount, reading.correction)) {
    next.amount = told.amount;
    if (told.amountIs) next.amountIs = told.amountIs;
    else delete next.amountIs;
  }
  if (told.daysOverdue && replaces(kept.days, told.daysOverdue, reading.correction)) {
    next.days = told.daysOverdue;
    next.on = today;
  }
  next.status = statusAfter(kept, told, reading);
  const known: string[] = [...(next.amount ? ['amount'] : []), ...(next.days ? ['days'] : [])];
  const unknown = (kept.unknown ?? []).filter((slot) => !known.includes(slot));
  if (unknown.length > 0) next.unknown = unknown;
  else delete next.unknown;
  return next;
}

/**
 * More told of a debt that is somebody else's, denied or paid doesn't make it one's own: "他们说逾期60天" of a loan
 * never taken, "逾期过40天" of one repaid. Only a correction does, or 还没还清 of one repaid.
 */
function statusAfter(kept: Debt, told: DebtReading, reading: Reading): Debt['status'] {
  if (told.status === 'unclear') return kept.status;
  if (reading.correction) return told.status;
  if (kept.status === 'denied' && told.status === 'otherPerson') return kept.status;
  if (told.status !== 'overdue') return told.status;
  if (kept.status === 'otherPerson' || kept.status === 'denied') return kept.status;
  const unnamed = told.platform === null && told.platformText === null;
  const detail = unnamed && (told.amount !== null || told.daysOverdue !== null);
  return kept.status === 'paid' && detail ? 'paid' : told.status;
}

/** An exact value replaces any; a vague one replaces only a vague one, unless it corrects or contradicts. */
function replaces(kept: Quantity | undefined, told: Quantity, correction: boolean): boolean {
  if (!kept || correction || told.certainty !== 'approximate') return true;
  return kept.certainty === 'approximate' || outside(kept, told);
}

/** A vague value that contradicts the stated one is news, not noise. */
function outside(kept: Quantity, told: Quantity): boolean {
  return (told.max !== null && told.max < kept.min) || (kept.max !== null && told.min > kept.max);
}

/** Whose debt it is holds for what is asked later; of one's own debt it only colours the question. */
function withRelation(state: State, { topics }: Reading): State {
  const kept = state.debts[state.focus];
  const relation = topics.map(({ id }) => id).find(isRelation);
  if (!kept || !relation || (kept.status !== 'otherPerson' && kept.status !== 'denied')) return state;
  return { ...state, debts: state.debts.with(state.focus, { ...kept, relation }) };
}

/** What a message tells of the case; papers of a court count as told and not checked. */
function evidenceIn({ evidence, interrupt }: Reading): Reading['evidence'] {
  const checked = evidence.some(({ id }) => id === 'courtCaseVerified' || id === 'court12368NoCase');
  if (interrupt?.kind !== 'courtPapers' || checked) return evidence;
  return [...evidence, { id: 'courtPapersUnverified', held: true }, { id: 'courtCaseVerified', held: 'unsure' }];
}

function withEvidence(state: State, reading: Reading, today: IsoDate): State {
  const told = evidenceIn(reading);
  if (told.length === 0 && !reading.silentDays) return state;
  const base =
    state.debts.length > 0 ? state : { ...state, debts: [{ status: 'unclear' as const, on: today }], focus: 0 };
  const kept = base.debts[base.focus]!;
  const evidence: Record<string, Held> = { ...(kept.evidence as Record<string, Held> | undefined) };
  for (const { id, held } of told) evidence[id] = held;
  const next: Debt = { ...kept, evidence: evidence as NonNullable<Debt['evidence']> };
  if (reading.silentDays) next.silent = reading.silentDays;
  return { ...base, debts: base.debts.with(base.focus, next) };
}

/** The debts of the case a verdict may be about. */
export function ownDebts(state: State): readonly Debt[] {
  return state.debts.filter((kept) => isOwnOverdue(kept));
}

/** Answers are in the characters the person writes, unless another script was chosen. */
export function inScript(state: State, { script }: Reading): State {
  return script === null || state.langFixed || script === state.lang ? state : { ...state, lang: script };
}
