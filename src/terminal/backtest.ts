import type { Evidence, Facts, Quantity } from '../domain/facts.ts';
import { yuan } from '../domain/money.ts';
import type { IsoDate } from '../domain/overdue.ts';
import { advise } from '../rulebook/advise.ts';

/** A range, or one number, as a case writes it. */
type Written = number | Partial<Quantity> | null;

/** A case whose true reason became known: `{"facts": …, "reason": id}`. Facts that are left out are not known. */
export interface ReasonCase {
  readonly id?: string;
  readonly facts: Partial<Omit<Facts, 'amount' | 'daysOverdue' | 'silentDays'>> & {
    /** Fen, as in `Facts`. */
    readonly amount?: Written;
    /** Yuan, for cases written by hand. */
    readonly amountYuan?: Written;
    readonly daysOverdue?: Written;
    readonly silentDays?: Written;
  };
  readonly reason: string;
}

/** Rank of the true reason of each case, then how often it was first and among the first three. */
export function backtest(cases: readonly ReasonCase[], today: IsoDate): string[] {
  const ranks = cases.map(({ facts, reason }) => {
    const found = advise(factsOf(facts), today).reasons.find((one) => one.id === reason);
    return found?.rank ?? null;
  });
  const within = (most: number) => ranks.filter((rank) => rank !== null && rank <= most).length;
  const share = (count: number) => `${(count / cases.length).toFixed(3)} (${count}/${cases.length})`;
  const misses = cases.flatMap(({ id, reason }, at) =>
    ranks[at] === 1
      ? []
      : [
          `${id ?? `case ${at + 1}`}: ${reason} is ${ranks[at] === null ? 'not among the reasons' : `number ${ranks[at]}`}`,
        ],
  );
  return [...misses, `reasons: first ${share(within(1))}, first three ${share(within(3))}`];
}

function factsOf(facts: ReasonCase['facts']): Facts {
  const amount = facts.amountYuan === undefined ? quantity(facts.amount) : scaled(quantity(facts.amountYuan));
  return {
    platform: facts.platform ?? null,
    platformText: facts.platformText ?? null,
    amount,
    amountIs: facts.amountIs ?? null,
    daysOverdue: quantity(facts.daysOverdue),
    status: facts.status ?? 'overdue',
    evidence: facts.evidence ?? ({} satisfies Evidence),
    silentDays: quantity(facts.silentDays),
  };
}

function scaled(read: Quantity | null): Quantity | null {
  return read && { ...read, min: yuan(read.min), max: read.max === null ? null : yuan(read.max) };
}

function quantity(written: Written | undefined): Quantity | null {
  if (written === null || written === undefined) return null;
  if (typeof written === 'number') return { min: written, max: written, certainty: 'stated' };
  const { min = 0, max = null, certainty = 'stated' } = written;
  return { min, max, certainty };
}
