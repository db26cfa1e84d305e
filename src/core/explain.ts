import type { EvidenceId, Held } from '../domain/facts.ts';
import type { ReasonBook } from './reasons.ts';
import { type Condition, type MissingFact, match, type View } from './rule.ts';

const FACT_OF: Readonly<Partial<Record<keyof Condition, MissingFact>>> = {
  platform: 'platform',
  kind: 'kind',
  product: 'kind',
  guarantor: 'platform',
  summoned2026: 'platform',
  reporting: 'platform',
  daysOverdue: 'daysOverdue',
  daysMin: 'daysOverdue',
  daysMax: 'daysOverdue',
  amount: 'amount',
  amountMin: 'amount',
  amountMax: 'amount',
  limitation: 'daysOverdue',
  status: 'status',
};

/** The facts a condition was decided by: of alternatives only those that apply are named. */
export function factsUsed(condition: Condition, view: View): readonly MissingFact[] {
  const used = new Set<MissingFact>();
  for (const key of Object.keys(condition) as (keyof Condition)[]) {
    const fact = FACT_OF[key];
    if (fact !== undefined) used.add(fact);
  }
  for (const fact of [...(condition.holds ?? []), ...(condition.fails ?? []), ...(condition.lacks ?? [])])
    used.add(fact);
  const inner = (condition.any ?? []).filter((one) => match(one, view).kind === 'applies');
  for (const one of condition.not ? [...inner, condition.not] : inner) {
    for (const fact of factsUsed(one, view)) used.add(fact);
  }
  return [...used];
}

/** One fact that is not known yet and what it would do to a reason. */
export interface Change {
  readonly evidence: EvidenceId;
  readonly held: boolean;
  readonly multiplier: number;
}

/** What would change a reason's place: evidence not known yet, strongest first, at most `most`. */
export function wouldChange(book: ReasonBook, id: string, view: View, most = 3): readonly Change[] {
  const changes: Change[] = [];
  for (const [tables, held] of [
    [book.holds, true],
    [book.fails, false],
  ] as const) {
    for (const [evidence, table] of Object.entries(tables) as [EvidenceId, Readonly<Record<string, number>>][]) {
      const multiplier = table[id];
      if (multiplier === undefined || known(view.evidence[evidence])) continue;
      changes.push({ evidence, held, multiplier });
    }
  }
  return changes.sort((a, b) => strength(b) - strength(a)).slice(0, most);
}

function known(held: Held | undefined): boolean {
  return held === true || held === false;
}

function strength(change: Change): number {
  return Math.abs(Math.log(change.multiplier));
}
