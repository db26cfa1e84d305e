import type { MessageKey } from '../../locales/index.ts';
import { splitByWeight } from '../core/offers.ts';
import { type Condition, match } from '../core/rule.ts';
import type { Budget, Facts, Quantity } from '../domain/facts.ts';
import { type Fen, yuan } from '../domain/money.ts';
import type { IsoDate } from '../domain/overdue.ts';
import { advise, type RulebookAdvice } from './advise.ts';
import type { SourceId } from './sources.ts';
import { view } from './view.ts';

/** Why a debt stands where it stands, and whether money may go there now. */
interface Priority {
  readonly id: string;
  readonly if: Condition;
  readonly order: number;
  readonly pays: boolean;
  readonly sources: readonly [SourceId, ...SourceId[]];
}

/** The first that applies counts. No law sets an order among unsecured lenders; this is advice (民法典 560条). */
const PRIORITIES = [
  { id: 'done', if: { status: ['paid'] }, order: 9, pays: false, sources: ['paid-still-dunned'] },
  {
    id: 'notMine',
    if: { status: ['denied', 'otherPerson'] },
    order: 8,
    pays: false,
    sources: ['not-my-loan', 'relatives-do-not-promise'],
  },
  { id: 'court', if: { holds: ['courtCaseVerified'] }, order: 1, pays: false, sources: ['answer-15days'] },
  { id: 'frozen', if: { holds: ['cardFrozenByCourt'] }, order: 2, pays: false, sources: ['account-freeze-who'] },
  {
    id: 'verify',
    if: {
      any: [
        { holds: ['askedTransferToPersonalAccount'] },
        { holds: ['transferNotice'] },
        { holds: ['creditReportTransferredOut'] },
        { holds: ['creditReportSubrogated'] },
        { holds: ['newCompanyNameInSms'] },
        { holds: ['appBillGoneUnpaid'] },
        { holds: ['appAndServiceDead'] },
      ],
    },
    order: 7,
    pays: false,
    sources: ['assignment-verify', 'fake-collector'],
  },
  {
    id: 'askFirst',
    if: { limitation: ['caution'] },
    order: 8,
    pays: false,
    sources: ['limitation-partial-payment', 'hotline-12348'],
  },
  { id: 'plan', if: { holds: ['planConfirmed'] }, order: 3, pays: true, sources: ['settlement-in-writing'] },
  {
    id: 'card',
    if: { kind: ['creditCard'], amountMax: { from: yuan(50_000) } },
    order: 4,
    pays: true,
    sources: ['malicious-overdraft', 'creditcard-art70'],
  },
  { id: 'fresh', if: { daysMax: { to: 31 } }, order: 5, pays: true, sources: ['credit-5years', 'repay-order-law'] },
  { id: 'rest', if: {}, order: 6, pays: true, sources: ['repay-order-law', 'practice-judgement'] },
] as const satisfies readonly Priority[];

export type PriorityId = (typeof PRIORITIES)[number]['id'];

/** One of several debts, in the order to deal with them. `index`: its place among those given. */
export interface RankedDebt {
  readonly index: number;
  readonly rank: number;
  readonly why: PriorityId;
  readonly sources: readonly SourceId[];
  readonly advice: RulebookAdvice;
}

/** What can be offered a month. `offers` holds one entry per debt given, 0 where nothing should be paid now. */
export type Offer =
  | { readonly kind: 'unknown'; readonly missing: readonly ('income' | 'livingCosts')[] }
  | { readonly kind: 'none'; readonly shortBy: Fen }
  | { readonly kind: 'nobody' }
  | {
      readonly kind: 'proRata' | 'token' | 'full';
      readonly perMonth: Fen;
      readonly offers: readonly Fen[];
    };

/** Monthly income as the articles cut it; what they say of each is put right. */
export type IncomeTier = 'low' | 'middle' | 'high';

export interface DebtsAdvice {
  /** Most urgent first. */
  readonly order: readonly RankedDebt[];
  readonly offer: Offer;
  readonly tier: IncomeTier | null;
  /** Debts beyond the limit, which were not looked at. */
  readonly omitted: number;
}

/** One case holds at most this many debts. */
export const MAX_DEBTS = 20;

/** What five years of instalments cannot pay off is a token, not a plan (the longest a card's instalments may run). */
const TOKEN_MONTHS = 60;

/** Advice for several debts: the order to deal with them and one offer that adds up to the fen. */
export function adviseDebts(debts: readonly Facts[], budget: Budget, today: IsoDate): DebtsAdvice {
  const kept = debts.slice(0, MAX_DEBTS);
  return {
    order: ordered(kept, today),
    offer: offerFor(kept, budget, today),
    tier: tierOf(budget.income),
    omitted: debts.length - kept.length,
  };
}

function ordered(debts: readonly Facts[], today: IsoDate): readonly RankedDebt[] {
  return debts
    .map((facts, index) => ({ index, priority: priorityOf(facts, today), advice: advise(facts, today) }))
    .sort((a, b) => a.priority.order - b.priority.order || rate(b.advice) - rate(a.advice) || a.index - b.index)
    .map(({ index, priority, advice }, at) => ({
      index,
      rank: at + 1,
      why: priority.id,
      sources: priority.sources,
      advice,
    }));
}

function priorityOf(facts: Facts, today: IsoDate): (typeof PRIORITIES)[number] {
  const seen = view(facts, today);
  const found = PRIORITIES.find((priority) => match(priority.if, seen).kind === 'applies');
  if (found === undefined) throw new Error('the last priority applies to every debt');
  return found;
}

function rate(advice: RulebookAdvice): number {
  return advice.cost?.dailyRateMillionths.max ?? 0;
}

/** Essential living comes first; ranges are read on the careful side: least income, highest costs, highest debt. */
function offerFor(debts: readonly Facts[], budget: Budget, today: IsoDate): Offer {
  const { income, livingCosts } = budget;
  const costs = livingCosts?.max ?? null;
  if (income === null || costs === null) {
    return {
      kind: 'unknown',
      missing: [...(income ? [] : (['income'] as const)), ...(costs === null ? (['livingCosts'] as const) : [])],
    };
  }
  const free = income.min - costs;
  if (free <= 0) return { kind: 'none', shortBy: costs - income.min };
  const weights = debts.map((facts) =>
    priorityOf(facts, today).pays ? (facts.amount?.max ?? facts.amount?.min ?? 0) : 0,
  );
  const total = weights.reduce((sum, weight) => sum + weight, 0);
  if (total === 0) return { kind: 'nobody' };
  const open = debts.some((facts, at) => weights[at] !== 0 && facts.amount?.max === null);
  if (free >= total && !open) return { kind: 'full', perMonth: total, offers: weights };
  const kind = free * TOKEN_MONTHS < total ? 'token' : 'proRata';
  return { kind, perMonth: free, offers: splitByWeight(free, weights) };
}

function tierOf(income: Quantity | null): IncomeTier | null {
  if (income === null) return null;
  if (income.min < yuan(3_000)) return 'low';
  return income.min <= yuan(5_000) ? 'middle' : 'high';
}

/** The sentence for the place of a debt. */
export function priorityKey(id: PriorityId): MessageKey {
  return `debts.why.${id}`;
}

/** The sentence for an offer; those with a sum take it as `{amount}`. */
export function offerKey(kind: Offer['kind']): MessageKey {
  return `debts.offer.${kind}`;
}

/** The sentence for a tier of income. */
export function tierKey(tier: IncomeTier): MessageKey {
  return `debts.tier.${tier}`;
}
