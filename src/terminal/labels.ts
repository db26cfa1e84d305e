import type { Quantity, Status } from '../domain/facts.ts';
import { PLATFORMS } from '../rulebook/platforms.ts';
import type { DebtReading, Reading } from '../understanding/reading.ts';

type Label = number | readonly [number, number | null] | null;

/** One labelled message: what was written and what a person reads in it. Amounts in yuan. */
export interface Labelled {
  readonly id?: string;
  readonly text: string;
  readonly platforms: readonly string[];
  readonly mentions?: readonly string[];
  readonly amount_yuan: Label;
  readonly days_overdue: Label;
  readonly status: string;
  readonly intents: readonly string[];
  readonly debts?: readonly { readonly platform: string; readonly amount_yuan: Label; readonly days_overdue: Label }[];
  readonly note?: string;
}

/** A line as an object; null if it is none. */
export function lineOf(line: string): object | null {
  try {
    const value: unknown = JSON.parse(line);
    return typeof value === 'object' && value !== null && !Array.isArray(value) ? value : null;
  } catch {
    return null;
  }
}

export function isLabelled(row: object): row is Labelled {
  return 'text' in row && 'intents' in row && 'platforms' in row;
}

export type Verdict = 'right' | 'half' | 'wrong' | 'missed' | 'invented';

/** One value judged. `farOff`: wrong by more than twice. */
export interface Mark {
  readonly what: string;
  readonly verdict: Verdict;
  readonly expected: string;
  readonly read: string;
  readonly farOff?: boolean;
}

const CLASSES: Readonly<Record<string, string>> = {
  网贷: 'unknown_online_loan',
  小额贷款: 'unknown_online_loan',
  消费贷: 'unknown_online_loan',
  现金贷: 'unknown_online_loan',
  银行贷款: 'bank_consumer_loan',
  网捷贷: 'bank_consumer_loan',
};

/** Platform id of a label; null for a lender that is not in the table. */
function idOf(name: string): string | null {
  const found = PLATFORMS.find(
    (one) => one.id === name || one.name === name || (one.aliases as readonly string[]).includes(name),
  );
  const base = PLATFORMS.find((one) => one.name.split(/[(（]/u)[0] === name);
  return CLASSES[name] ?? found?.id ?? base?.id ?? null;
}

/** Everything that is scored of one message. */
export function marksOf(row: Labelled, reading: Reading): Mark[] {
  return [
    ...platformMarks(row, reading),
    ...valueMarks(row, reading),
    ...statusMarks(row, reading),
    ...intentMarks(row, reading),
  ];
}

function platformMarks(row: Labelled, { debts }: Reading): Mark[] {
  const mentioned = new Set((row.mentions ?? []).map(idOf));
  const left = debts.filter((one) => one.platform !== null || one.platformText !== null);
  const marks = distinct(row.platforms).map((name): Mark => {
    const id = idOf(name);
    const at = left.findIndex((one) => (id === null ? one.platform === null : one.platform === id));
    const hit = at >= 0 ? left.splice(at, 1)[0]! : null;
    const nameless = id === null && hit === null && left.length === 0;
    const verdict = hit ? 'right' : left.length > 0 && !nameless ? 'wrong' : 'missed';
    return {
      what: 'platform',
      verdict,
      expected: id ?? name,
      read: hit ? named(hit) : left.map(named).join(' ') || 'nothing',
    };
  });
  const wrong = marks.filter((mark) => mark.verdict === 'wrong').length;
  const extra = left.slice(wrong).filter((one) => one.platform !== null && !mentioned.has(one.platform));
  return [
    ...marks,
    ...extra.map((one): Mark => ({ what: 'platform', verdict: 'invented', expected: 'none', read: named(one) })),
  ];
}

/** 网贷 and 小贷 are one class in the table. */
function distinct(names: readonly string[]): string[] {
  const key = (name: string) => idOf(name) ?? name;
  return names.filter((name, at) => names.findIndex((other) => key(other) === key(name)) === at);
}

const named = (debt: DebtReading): string => debt.platform ?? `"${debt.platformText}"`;

function valueMarks(row: Labelled, reading: Reading): Mark[] {
  const amounts = reading.debts.map((one) => one.amount).filter((one) => one !== null);
  const sum = amounts.length > 0 ? added(amounts) : reading.total;
  const days = reading.debts.find((one) => one.daysOverdue !== null)?.daysOverdue ?? null;
  const dated = row.note?.includes('needs a reference date') ?? false;
  const each = (row.debts ?? []).flatMap((debt) => {
    const own = reading.debts.find((one) => one.platform === idOf(debt.platform));
    return [judged('amount of one debt', debt.amount_yuan, own?.amount ?? null, 100)];
  });
  const marks = [
    judged('amount', row.amount_yuan, sum, 100),
    dated ? null : judged('days', row.days_overdue, days, 1),
    ...each,
  ];
  return marks.filter((mark) => mark !== null);
}

function added(all: readonly Quantity[]): Quantity {
  const max = all.some((one) => one.max === null) ? null : all.reduce((sum, one) => sum + (one.max ?? 0), 0);
  return { min: all.reduce((sum, one) => sum + one.min, 0), max, certainty: 'approximate' };
}

/** Both ends equal: right. Holds the label and is at most twice as wide: half. Nothing read: missed. */
function judged(what: string, label: Label, read: Quantity | null, unit: number): Mark | null {
  const ends = typeof label === 'number' ? ([label, label] as const) : label;
  const expected = ends === null ? 'none' : `${ends[0]}..${ends[1] ?? ''}`;
  if (read === null) return ends === null ? null : { what, verdict: 'missed', expected, read: 'nothing' };
  const [low, high] = [read.min / unit, read.max === null ? null : read.max / unit];
  const shown = `${low}..${high ?? ''}`;
  if (ends === null) return { what, verdict: 'invented', expected, read: shown };
  if (low === ends[0] && high === ends[1]) return { what, verdict: 'right', expected, read: shown };
  const holds = low <= ends[0] && ends[1] !== null && high !== null && high >= ends[1];
  const half = holds && high - low + 1 <= 2 * (ends[1]! - ends[0] + 1);
  const farOff = (ends[1] !== null && low > 2 * ends[1]) || (high !== null && 2 * high < ends[0]);
  return { what, verdict: half ? 'half' : 'wrong', expected, read: shown, farOff };
}

const STATUS: Readonly<Record<string, Status>> = {
  not_overdue: 'notOverdue',
  other_person: 'otherPerson',
  denies_debt: 'denied',
};

function statusMarks(row: Labelled, { debts }: Reading): Mark[] {
  if (row.status === 'none') return [];
  const expected = STATUS[row.status] ?? row.status;
  const read = debts[0]?.status;
  if (read === undefined) return [];
  return [{ what: 'status', verdict: read === expected ? 'right' : 'wrong', expected, read }];
}

function intentMarks(row: Labelled, { intents, outOfScope, debts }: Reading): Mark[] {
  const main = row.intents[0] ?? '';
  const read = intents.slice(0, 3).join(' ') || 'nothing';
  if (main === 'out_of_scope') {
    const taken = !outOfScope && (intents.length > 0 || debts.length > 0);
    return [{ what: 'out of scope', verdict: outOfScope ? 'right' : taken ? 'wrong' : 'missed', expected: main, read }];
  }
  const none: Verdict = intents.length === 0 ? 'missed' : 'wrong';
  const at = (intents as readonly string[]).indexOf(main);
  return [
    { what: 'first intent', verdict: at === 0 ? 'right' : none, expected: main, read },
    { what: 'first three', verdict: at >= 0 && at < 3 ? 'right' : none, expected: main, read },
  ];
}

const VERDICTS: readonly Verdict[] = ['right', 'half', 'wrong', 'missed', 'invented'];

/** Counts of all marks, and the ratios beside them. */
export class Scores {
  readonly #marks: Mark[] = [];

  add(marks: readonly Mark[]): void {
    this.#marks.push(...marks);
  }

  /** One line a kind of value: precision over what was read, recall over what was said. */
  table(): string {
    const kinds = [...new Set(this.#marks.map((mark) => mark.what))].sort();
    return kinds.map((kind) => this.#row(kind)).join('\n');
  }

  #row(kind: string): string {
    const own = this.#marks.filter((mark) => mark.what === kind);
    const count = (verdict: Verdict) => own.filter((mark) => mark.verdict === verdict).length;
    const good = count('right') + count('half') / 2;
    const read = own.length - count('missed');
    const said = own.length - count('invented');
    const ratio = (of: number) => (of === 0 ? '-' : `${(good / of).toFixed(3)} (${good}/${of})`);
    const counts = VERDICTS.map((verdict) => `${verdict} ${count(verdict)}`).join(', ');
    const far = own.filter((mark) => mark.farOff).length;
    return `${kind}: precision ${ratio(read)}, recall ${ratio(said)}; ${counts}, wrong by more than twice ${far}`;
  }
}
