import type { MessageKey } from '../../locales/index.ts';
import type { Advice } from '../domain/advice.ts';
import type { Facts, LenderKind, Quantity } from '../domain/facts.ts';
import type { IsoDate } from '../domain/overdue.ts';
import type { Answer } from '../rulebook/answers.ts';
import type { DebtsAdvice } from '../rulebook/debts.ts';
import type { InterruptPart } from '../rulebook/interrupts.ts';
import type { ContactRow } from '../understanding/contactLog.ts';
import type { Intent, Interrupt } from '../understanding/reading.ts';
import type { Slot } from './state.ts';

/** A button as data: which text, which callback. */
export interface Choice {
  readonly label: MessageKey;
  readonly params?: Readonly<Record<string, string>>;
  readonly data: string;
}

/** One debt with the facts and advice about it, for lists. */
export interface DebtLine {
  readonly index: number;
  readonly facts: Facts;
  readonly missing: readonly Slot[];
}

/** What is to be said, as data; `render` makes messages of it. */
export type Say =
  | {
      readonly kind: 'line';
      readonly key: MessageKey;
      readonly params?: Readonly<Record<string, string>>;
      readonly choices?: readonly Choice[];
    }
  | {
      readonly kind: 'ask';
      readonly missing: readonly Slot[];
      readonly slot: Slot;
      readonly facts: Facts;
      readonly first: boolean;
      /** How many debts lack this slot: asked about all at once. */
      readonly alike: number;
      /** Asked just before: only named, without buttons. */
      readonly again?: boolean;
    }
  /** A sentence about one debt: its placeholders are the debt's name, sum, days, and all of them. */
  | { readonly kind: 'about'; readonly key: MessageKey; readonly facts: Facts; readonly choices?: readonly Choice[] }
  /** A value that may be meant: asked before it is taken. */
  | { readonly kind: 'maybe'; readonly slot: 'amount' | 'days'; readonly value: Quantity; readonly facts: Facts }
  /** The first reason and the first step, in one sentence. */
  | { readonly kind: 'simple'; readonly advice: Advice }
  /** A fact was changed after the verdict: only what is different. */
  | { readonly kind: 'changed'; readonly before: Advice; readonly after: Advice }
  | {
      readonly kind: 'verdict';
      readonly advice: Advice;
      readonly question: string | null;
      /** Stands under an answer: the shorter form. */
      readonly beside?: boolean;
      /** Questions of the message that were not answered yet. */
      readonly also?: readonly Intent[];
    }
  | {
      readonly kind: 'passOn';
      readonly id: number;
      readonly says: readonly Say[];
      /** The origin was hidden: whose question it is, is asked by buttons. */
      readonly hidden: boolean;
      /** Name of the message to edit instead of sending. */
      readonly replaces: string | null;
    }
  | {
      readonly kind: 'groupAnswer';
      readonly says: readonly Say[];
      /** Id of the answer 为什么 explains; null where there is nothing to explain. */
      readonly why: string | null;
      /** Token of the asker's own link, and of the admin's. */
      readonly link: string | null;
      readonly guidance: string | null;
    }
  | { readonly kind: 'linkOffer'; readonly token: string }
  | { readonly kind: 'groupWhy'; readonly id: string }
  | { readonly kind: 'brief'; readonly advice: Advice }
  | {
      readonly kind: 'rerank';
      readonly before: Advice;
      readonly after: Advice;
      readonly question: string | null;
      /** Nothing moved since the last answer, which said the rest. */
      readonly brief?: boolean;
    }
  | { readonly kind: 'question'; readonly id: string }
  | {
      readonly kind: 'answer';
      readonly intent: Intent;
      readonly answer: Answer;
      readonly facts: Facts;
      readonly advice: Advice | null;
      /** Said just before: only its first sentence; a third time, with a way on. `brief`: beside another answer. */
      readonly again?: 'second' | 'third' | 'brief';
    }
  | {
      readonly kind: 'interrupt';
      readonly parts: readonly InterruptPart[];
      readonly facts: Facts;
      readonly of: Interrupt['kind'];
    }
  | { readonly kind: 'clarifyPlatform'; readonly term: string; readonly candidates: readonly string[] }
  | { readonly kind: 'clarifyIntent'; readonly intents: readonly Intent[] }
  | { readonly kind: 'nearest'; readonly intents: readonly Intent[]; readonly known?: boolean }
  | { readonly kind: 'whatIf'; readonly before: Advice; readonly after: Advice; readonly payment: Facts['amount'] }
  | {
      readonly kind: 'debts';
      readonly debts: readonly DebtLine[];
      /** On those debts that are one's own and told in full, in their order; null where there is none yet. */
      readonly advice: DebtsAdvice | null;
      readonly today: IsoDate;
    }
  | { readonly kind: 'plan'; readonly advice: Advice; readonly ticks: readonly string[] }
  | { readonly kind: 'stepDetail'; readonly advice: Advice; readonly id: string }
  /** `more`: what risks and plan rest on; else the reasons. */
  | { readonly kind: 'why'; readonly advice: Advice; readonly more?: boolean }
  | { readonly kind: 'case'; readonly facts: Facts; readonly lines: readonly DebtLine[] }
  | {
      readonly kind: 'mydata';
      readonly lines: readonly DebtLine[];
      readonly facts: Facts;
      /** How many of what else is kept: steps done, reminders, rows of the log, questions passed on. */
      readonly counts: Readonly<Record<'ticks' | 'reminders' | 'rows' | 'forwards', number>>;
      /** Everything kept, as it is kept. */
      readonly held: Readonly<Record<string, unknown>>;
    }
  | {
      readonly kind: 'reminders';
      readonly advice: Advice;
      /** Number of the debt. */
      readonly debt: number;
      readonly chosen: readonly string[];
    }
  | {
      readonly kind: 'reminder';
      readonly family: 'step' | 'risk';
      readonly id: string;
      /** What it is stopped by. */
      readonly key: string;
      readonly day: string;
      readonly when: 'today' | 'tomorrow' | 'past';
      readonly advice: Advice;
    }
  | { readonly kind: 'log'; readonly rows: readonly ContactRow[]; readonly page: number; readonly lender: LenderKind }
  /** A row to be confirmed. */
  | { readonly kind: 'logRow'; readonly row: ContactRow }
  /** A row of the log, to be changed or deleted. */
  | { readonly kind: 'logEntry'; readonly row: ContactRow; readonly index: number; readonly of: number }
  | { readonly kind: 'logFlags'; readonly rows: readonly ContactRow[]; readonly lender: LenderKind }
  | { readonly kind: 'file'; readonly file: string; readonly data: string };
