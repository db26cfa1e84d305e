import type { EvidenceId, Held, Quantity, Status } from '../domain/facts.ts';
import type { IsoDate } from '../domain/overdue.ts';
import type { AboutUs } from './aboutUs.ts';
import type { Topic } from './topics.ts';

/** What people ask. Ids are contract (`--json`, `eval`). */
export const INTENTS = [
  'why_stopped',
  'will_be_sued',
  'jail',
  'home_visit',
  'contacts_exposed',
  'credit_record',
  'penalty_calc',
  'negotiate',
  'minimum_payment',
  'partial_payment',
  'complain',
  'harassment_evidence',
  'change_number',
  'account_frozen',
  'repay_order',
  'scam_or_identity',
  'limitation_period',
  'family_liability',
  'court_papers',
  'how_to_repay',
  'grace_period',
  'collection_process',
  'paid_still_dunned',
  'auto_deduct',
  'restore_access',
  'reborrow',
  'interest_legality',
  'enforcement',
  'diagnose',
  'distress',
  'out_of_scope',
] as const;
export type Intent = (typeof INTENTS)[number];

/** One debt as a message tells it. A value without a name is a debt with `platform: null`. */
export interface DebtReading {
  readonly platform: string | null;
  /** As written, for a lender that is not in the table; else null. */
  readonly platformText: string | null;
  /** Fen. */
  readonly amount: Quantity | null;
  readonly amountIs: 'principal' | 'total' | null;
  readonly daysOverdue: Quantity | null;
  readonly status: Status;
}

/** What the sentence does in the talk, beside what it says. */
export type Act =
  | 'dontKnow'
  | 'skip'
  | 'yes'
  | 'no'
  | 'restart'
  | 'undo'
  | 'repeat'
  | 'whyAsk'
  | 'whyThat'
  | 'thanks'
  | 'greeting'
  | 'ok'
  | 'wrong'
  | 'stop'
  | 'simpler'
  | 'files'
  | 'insult'
  | 'continue'
  | 'stopReminders'
  | 'addDebt'
  | 'removeDebt';

export type ScamFlag =
  | 'personalAccount'
  | 'upfrontFee'
  | 'screenShare'
  | 'codeOrPassword'
  | 'paidAgency'
  | 'creditWashing'
  | 'impersonatesOfficial'
  | 'debtBuyer'
  | 'lendCards';

export type CourtPaper =
  | 'summons'
  | 'complaint'
  | 'paymentOrder'
  | 'judgment'
  | 'enforcementNotice'
  | 'freezeOrder'
  | 'courtSms'
  | 'arbitration'
  | 'unknownPaper';

export type ThreatKind = 'violence' | 'visit' | 'contacts' | 'workplace' | 'exposure' | 'detention' | 'abuse';

export type Interrupt =
  /** `near`: it is told of somebody else, who needs the writer's help. */
  | { readonly kind: 'distress'; readonly tier: 'explicit' | 'passive'; readonly near?: true }
  | { readonly kind: 'threat'; readonly threats: readonly ThreatKind[] }
  | { readonly kind: 'courtPapers'; readonly papers: readonly CourtPaper[] }
  | { readonly kind: 'scam'; readonly flags: readonly ScamFlag[] };

/** Asked as a supposition: "60天后呢", "要是先还2000", "那白条呢". */
export interface WhatIf {
  readonly moreDays: Quantity | null;
  readonly daysOverdue: Quantity | null;
  /** Fen. */
  readonly amount: Quantity | null;
  /** Fen paid now. */
  readonly payment: Quantity | null;
  readonly platform: string | null;
}

/** Kinds of personal data a text holds. The data itself is never handed on. */
export type PersonalKind = 'idCard' | 'bankCard' | 'mobile' | 'landline' | 'mail' | 'socialAccount' | 'name';

/** The slot a question of ours asks for; a bare number or "一个多月" is read in its light. */
export type Asked =
  | { readonly slot: 'platform' | 'amount' | 'days' | 'income' | 'livingCosts' }
  | { readonly slot: 'evidence'; readonly question: string };

export interface ReadContext {
  readonly today: IsoDate;
  readonly asked: Asked | null;
  /** Platforms already in the case: "那个" and "白条还了" are read in their light. */
  readonly known: readonly string[];
}

/** Everything one message says. Never throws; an empty text gives an empty reading. */
export interface Reading {
  /** Script the text is written in; null where no character tells. */
  readonly script: 'hans' | 'hant' | null;
  readonly debts: readonly DebtReading[];
  /** Fen; one sum named for several debts. */
  readonly total: Quantity | null;
  /** How many debts, if said ("五家", "七八个平台"). */
  readonly debtCount: Quantity | null;
  readonly evidence: readonly { readonly id: EvidenceId; readonly held: Held }[];
  /** Days since the calls stopped. */
  readonly silentDays: Quantity | null;
  /** Fen a month. */
  readonly income: Quantity | null;
  readonly livingCosts: Quantity | null;
  /** Best first, [] if none. */
  readonly intents: readonly Intent[];
  /** Those of them that were asked in so many words; the others are only touched on. */
  readonly plain: readonly Intent[];
  /** What the message adds to a question: whose debt it is, which paper, whose house. */
  readonly topics: readonly Topic[];
  /** Intents that tie for the first place: asked back with buttons. Empty or two and more. */
  readonly tie: readonly Intent[];
  readonly interrupt: Interrupt | null;
  /** 催死了, 穷死: at most one soft sentence. */
  readonly distressIdiom: boolean;
  /** A term of the rulebook's AMBIGUOUS_TERMS (its `term`) that must be asked back. */
  readonly ambiguous: string | null;
  readonly act: Act | null;
  /** Number of a step of the plan that is asked about: 第三步怎么做. */
  readonly planStep: number | null;
  /** A few characters: an answer, or a word of it. */
  readonly short: boolean;
  /** A question about the one who answers: 你是AI吗, 收费吗. */
  readonly aboutUs: AboutUs | null;
  readonly whatIf: WhatIf | null;
  /** 不对 / 不是…是… / 改成 / 说错了: the values of this message replace those that stand, even stated ones. */
  readonly correction: boolean;
  readonly personal: readonly PersonalKind[];
  /** Starts with 群友问: or the like: a question passed on, not the writer's own. */
  readonly passedOn: boolean;
  readonly outOfScope: boolean;
}
