import type { RiskFinding, StatementCertainty, StepFinding } from '../domain/advice.ts';
import { addDays, type IsoDate } from '../domain/overdue.ts';
import { type Condition, match, type View } from './rule.ts';

/** A risk, as data. Of one `group` at most one is said: rules of a group exclude each other by their conditions. */
export interface RiskRule<K extends string = string, S extends string = string> {
  readonly id: K;
  readonly when: RiskFinding['when'];
  readonly if: Condition;
  /** Day overdue from which it may come; its date is counted from the facts. */
  readonly fromDay?: number;
  readonly certainty: StatementCertainty;
  readonly group?: string;
  /** Lower is said earlier. */
  readonly order: number;
  readonly sources: readonly [S, ...S[]];
}

/** The risks that apply, in their order. */
export function findRisks<K extends string, S extends string>(
  rules: readonly RiskRule<K, S>[],
  view: View,
  today: IsoDate,
): readonly RiskFinding<K, S>[] {
  return rules
    .filter((rule) => match(rule.if, view).kind === 'applies')
    .sort((a, b) => a.order - b.order)
    .map((rule) => ({
      id: rule.id,
      when: rule.when,
      from: rule.fromDay === undefined ? null : dayReached(rule.fromDay, view, today),
      certainty: rule.certainty,
      sources: rule.sources,
    }));
}

/** The earliest day on which the debt may be `day` days overdue; today at the earliest, `null` where days are unknown. */
function dayReached(day: number, view: View, today: IsoDate): IsoDate | null {
  const reached = view.daysOverdue?.max ?? null;
  return reached === null ? null : addDays(today, Math.max(0, day - reached));
}

/** A step of the plan, as data. */
export interface StepRule<P extends string = string, R extends string = string, S extends string = string> {
  readonly id: P;
  readonly if: Condition;
  /** Only where one of these is among the leading reasons. */
  readonly reasons?: readonly R[];
  /** Days from today; `null`: its day stands in a paper we have not seen. */
  readonly dueIn: number | null;
  /** Somebody must answer who keeps office hours: it never falls on a weekend or a holiday. */
  readonly office?: true;
  /** Lower goes in first; the plan holds five. */
  readonly priority: number;
  /** Only the first of a group goes in. */
  readonly group?: string;
  /** It says or does something that recognises the debt. */
  readonly acknowledges: boolean;
  readonly sources: readonly [S, ...S[]];
}

const MAX_STEPS = 5;

/** At most five steps that apply, chosen by priority (`rules` come sorted by it), then put in the order of their days. */
export function chooseSteps<P extends string, R extends string, S extends string>(
  rules: readonly StepRule<P, R, S>[],
  view: View,
  reasons: readonly string[],
  today: IsoDate,
  caution: boolean,
  officeDay: (day: IsoDate) => IsoDate,
): readonly StepFinding<P, S>[] {
  const groups = new Set<string>();
  const chosen: StepRule<P, R, S>[] = [];
  for (const rule of rules) {
    if (chosen.length === MAX_STEPS) break;
    if (caution && rule.acknowledges) continue;
    if (rule.group !== undefined && groups.has(rule.group)) continue;
    if (rule.reasons !== undefined && !rule.reasons.some((id) => reasons.includes(id))) continue;
    if (match(rule.if, view).kind !== 'applies') continue;
    if (rule.group !== undefined) groups.add(rule.group);
    chosen.push(rule);
  }
  return chosen
    .map((rule) => ({ rule, due: dueDay(rule, today, officeDay) }))
    .sort((a, b) => order(a.due ?? today, b.due ?? today) || a.rule.priority - b.rule.priority)
    .map(({ rule, due }) => ({ id: rule.id, due, sources: rule.sources }));
}

function dueDay(rule: StepRule, today: IsoDate, officeDay: (day: IsoDate) => IsoDate): IsoDate | null {
  if (rule.dueIn === null) return null;
  const day = addDays(today, rule.dueIn);
  return rule.office ? officeDay(day) : day;
}

function order(a: IsoDate, b: IsoDate): number {
  return a < b ? -1 : Number(a > b);
}
