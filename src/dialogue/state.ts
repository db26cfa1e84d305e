import * as z from 'zod/mini';
import { EVIDENCE, type Evidence, type Facts, type Quantity } from '../domain/facts.ts';
import { daysBetween, type IsoDate } from '../domain/overdue.ts';
import { RELATIONS } from '../understanding/topics.ts';

const quantity = z.object({
  min: z.number(),
  max: z.nullable(z.number()),
  certainty: z.enum(['stated', 'approximate', 'latent']),
});

const slot = z.enum(['platform', 'amount', 'days']);

/** One debt as it is kept; absent means not known. Days count from the day they were told. */
export const debtSchema = z.object({
  /** Number its reminders and calendar know it by, once there were some. */
  id: z.optional(z.number()),
  platform: z.optional(z.string()),
  text: z.optional(z.string()),
  amount: z.optional(quantity),
  amountIs: z.optional(z.enum(['principal', 'total'])),
  days: z.optional(quantity),
  silent: z.optional(quantity),
  /** The day `days` and `silent` were told. */
  on: z.optional(z.string()),
  status: z.enum(['overdue', 'paid', 'notOverdue', 'hypothetical', 'otherPerson', 'denied', 'unclear']),
  evidence: z.optional(z.partialRecord(z.enum(EVIDENCE), z.union([z.boolean(), z.literal('unsure')]))),
  /** Whose debt it is, seen from the writer, where it isn't simply his own. */
  relation: z.optional(z.enum(RELATIONS)),
  /** Discriminating questions put already. */
  asked: z.optional(z.array(z.string())),
  /** Slots the person does not know: not asked again. */
  unknown: z.optional(z.array(slot)),
});

const asking = z.union([
  z.object({ slot: z.enum(['platform', 'amount', 'days', 'income', 'livingCosts']) }),
  z.object({ slot: z.literal('evidence'), question: z.string() }),
]);

/** A row of the contact log; checked again by `rowOf`, which knows its kinds and roles. */
const logRow = z.record(z.string(), z.unknown());

const core = {
  v: z.literal(1),
  lang: z.enum(['hans', 'hant']),
  /** Chosen by /lang: what is written no longer changes it. */
  langFixed: z.optional(z.boolean()),
  /** Number of the case; buttons carry it, so that those of an older case are known as stale. */
  no: z.number(),
  debts: z.array(debtSchema),
  /** Index of the debt talked about. */
  focus: z.number(),
  asking: z.nullable(asking),
  /** What was told once already. */
  told: z.object({ privacy: z.optional(z.boolean()), verdict: z.optional(z.boolean()), soft: z.optional(z.boolean()) }),
  total: z.optional(quantity),
  income: z.optional(quantity),
  livingCosts: z.optional(quantity),
  /** After explicit distress: nothing about debt until the person returns to it. */
  hold: z.optional(z.boolean()),
  /** Reminders and limits rest until then (ms). */
  rest: z.optional(z.number()),
  /** The last emergency: what comes within half an hour and can't be read may belong to it. */
  urgent: z.optional(
    z.object({
      kind: z.enum(['distress', 'threat', 'courtPapers', 'scam']),
      at: z.number(),
      said: z.optional(z.number()),
    }),
  ),
  /** The court paper told of: what is asked later is answered in its light. */
  paper: z.optional(z.string()),
  /** The next text is a sentence for the operator. */
  reporting: z.optional(z.boolean()),
  /** Names of what the last reply said, so that the next does not say it again. */
  last: z.optional(z.string()),
  /** Steps done. */
  ticks: z.optional(z.array(z.string())),
  /** Wakes the person asked for: number of the debt and step or risk id → the day. */
  reminders: z.optional(z.record(z.string(), z.string())),
  /** 〔开始记录〕 was pressed. */
  logging: z.optional(z.boolean()),
  /** A row shown and not confirmed; `pendingAt`: which row of the log it changes. */
  pendingRow: z.optional(logRow),
  pendingAt: z.optional(z.number()),
  /** The next text is about the row shown: its last four digits, or what is wrong in it. */
  rowAsks: z.optional(z.enum(['last4', 'change'])),
  log: z.optional(z.array(logRow)),
  /** Window of the rate limit: start (ms) and count, and whether 慢一点 was said in it. */
  rate: z.optional(z.object({ from: z.number(), count: z.number(), told: z.optional(z.boolean()) })),
  /** Questions passed on, each tied to its answer for 24 h: slots only, neither name, id nor origin. */
  forwards: z.optional(
    z.array(
      z.object({
        id: z.number(),
        at: z.number(),
        debt: z.optional(debtSchema),
        intents: z.array(z.string()),
        /** Until then what comes belongs to it: a comment, another part of its album. */
        open: z.optional(z.string()),
      }),
    ),
  ),
  /** The last text: a forward within 3 s makes a comment of it. Its slots, never its words. */
  lastText: z.optional(
    z.object({
      at: z.number(),
      id: z.optional(z.number()),
      debt: z.optional(debtSchema),
      intents: z.optional(z.array(z.string())),
    }),
  ),
};

const schema = z.object({ ...core, undo: z.optional(z.looseObject({})) });

export type Debt = z.infer<typeof debtSchema>;
export type Asking = z.infer<typeof asking>;
export type Slot = z.infer<typeof slot>;

/** The state of one private chat, as it is kept. `undo` holds the fields the last step changed, as they were. */
export type State = z.infer<typeof schema>;

/** newer: written by a later version of the program; leave it alone. unreadable: set it aside and start anew. */
export type ParsedState =
  | { readonly kind: 'state'; readonly state: State }
  | { readonly kind: 'newer' }
  | { readonly kind: 'unreadable' };

const VERSION = 1;

/** What came back from the store, checked. Older versions are migrated here (there is none before 1). */
export function parseState(text: string): ParsedState {
  let raw: unknown;
  try {
    raw = JSON.parse(text);
  } catch {
    return { kind: 'unreadable' };
  }
  const version = typeof raw === 'object' && raw !== null && 'v' in raw ? raw.v : undefined;
  if (typeof version === 'number' && version > VERSION) return { kind: 'newer' };
  const parsed = schema.safeParse(raw);
  return parsed.success ? { kind: 'state', state: parsed.data } : { kind: 'unreadable' };
}

export function serializeState(state: State): string {
  return JSON.stringify(state);
}

/** A chat we know nothing of. */
export function newState(lang: State['lang'] = 'hans'): State {
  return { v: VERSION, lang, no: 1, debts: [], focus: 0, asking: null, told: {} };
}

/** The facts of a kept debt as of `today`: days told earlier have grown since. */
export function factsOf(kept: Debt | undefined, today: IsoDate): Facts {
  const grown = kept?.on === undefined ? 0 : Math.max(0, daysBetween(kept.on, today));
  return {
    platform: kept?.platform ?? null,
    platformText: kept?.text ?? null,
    amount: kept?.amount ?? null,
    amountIs: kept?.amountIs ?? null,
    daysOverdue: kept?.days ? later(kept.days, grown) : null,
    status: kept?.status ?? 'unclear',
    evidence: (kept?.evidence ?? {}) as Evidence,
    silentDays: kept?.silent ? later(kept.silent, grown) : null,
  };
}

function later(days: Quantity, grown: number): Quantity {
  return { ...days, min: days.min + grown, max: days.max === null ? null : days.max + grown };
}

/** The slots still to be asked of a debt: neither known nor declared unknown. */
export function missingSlots(kept: Debt | undefined): Slot[] {
  const missing: Slot[] = [];
  const declared = kept?.unknown ?? [];
  if (!kept?.platform && !kept?.text) missing.push('platform');
  if (!kept?.amount) missing.push('amount');
  if (!kept?.days) missing.push('days');
  return missing.filter((name) => !declared.includes(name));
}

/** Those one's own debts that lack a slot, where they are several: they are asked about at once. */
export function lackingAlike(state: State, slot: Slot): readonly Debt[] {
  const lacking = state.debts.filter((kept) => isOwnOverdue(kept) && missingSlots(kept).includes(slot));
  return lacking.length > 1 ? lacking : [];
}

/** Whether the debt is one's own and late, as far as told: only such a debt gets a verdict. */
export function isOwnOverdue(kept: Debt | undefined): boolean {
  return kept !== undefined && (kept.status === 'overdue' || kept.status === 'unclear');
}

/** Limits, what has its own short life, reminders, whose wakes are gone, and the log: a row deleted is gone at once. */
const NOT_UNDONE: ReadonlySet<string> = new Set([
  'undo',
  'rate',
  'lastText',
  'forwards',
  'last',
  'urgent',
  'reminders',
  'logging',
  'log',
  'pendingRow',
  'pendingAt',
  'rowAsks',
]);

/** `next` with the fields that differ from `before` kept for one undo. */
export function withUndo(before: State | null, next: State): State {
  if (before === null) return next;
  const undo: Record<string, unknown> = {};
  for (const key of new Set([...Object.keys(before), ...Object.keys(next)]) as Set<keyof State>) {
    if (NOT_UNDONE.has(key)) continue;
    if (before[key] === next[key]) continue;
    if (JSON.stringify(before[key]) !== JSON.stringify(next[key])) undo[key] = before[key] ?? null;
  }
  return { ...next, undo };
}

/** The state before the last step; `null` if there is nothing to take back. */
export function undone(state: State): State | null {
  if (!state.undo || Object.keys(state.undo).length === 0) return null;
  const back: Record<string, unknown> = { ...state };
  for (const [key, value] of Object.entries(state.undo)) {
    if (value === null && key !== 'asking') delete back[key];
    else back[key] = value;
  }
  delete back.undo;
  return schema.parse(back);
}
