import { named, type Texts } from '../../locales/index.ts';
import { zhCN } from '../../locales/zh-CN/index.ts';
import type { Advice, Cost } from '../domain/advice.ts';
import type { Facts, LenderKind, Quantity, Range } from '../domain/facts.ts';
import type { Fen } from '../domain/money.ts';
import type { IsoDate } from '../domain/overdue.ts';
import { costOf } from './cost.ts';
import { platformById } from './platforms.ts';

/** Every placeholder a rule's text may hold. `date` is a step's due day or the day a risk may come from. */
export type ParamName =
  | 'platform'
  | 'lender'
  | 'channel'
  | 'complaint'
  | 'amount'
  | 'days'
  | 'today'
  | 'date'
  | 'costSoFar'
  | 'costPerDay'
  | 'costPer30'
  | 'rate';

/** `null`: not known; a rule whose text needs it must have a condition on the fact. */
export type TextParams = Readonly<Record<ParamName, string | null>>;

/** The table of texts the pieces come from, and whether names are wanted in traditional characters. */
export interface Wording {
  readonly texts: Texts;
  readonly hant: boolean;
}

const SIMPLIFIED: Wording = { texts: zhCN, hant: false };
const WAN: Fen = 1_000_000;
const TENTH_OF_WAN: Fen = 100_000;
const YI: Fen = 10_000_000_000;
const RATE_DIGITS = 10_000;

/** The last parameters made of some facts: one reply asks for the same ones several times. */
const MADE = new WeakMap<
  Facts,
  { readonly today: IsoDate; readonly cost: Cost | null; readonly texts: Texts; readonly params: TextParams }
>();

/** Strings for the placeholders, from the facts of one debt and the cost of its advice (worked out where there is none). */
export function textParams(
  facts: Facts,
  today: IsoDate,
  advice: Pick<Advice, 'cost'> | null,
  wording: Wording = SIMPLIFIED,
): TextParams {
  const { texts } = wording;
  const made = MADE.get(facts);
  const same = made !== undefined && made.today === today && made.texts === texts;
  if (same && (advice === null || made.cost === advice.cost)) return made.params;
  const cost = advice === null ? costOf(facts, today) : advice.cost;
  const params = paramsOf(facts, today, cost, wording);
  MADE.set(facts, { today, cost, texts, params });
  return params;
}

function paramsOf(facts: Facts, today: IsoDate, cost: Cost | null, { texts, hant }: Wording): TextParams {
  const platform = platformById(facts.platform);
  const name = hant ? platform?.nameHant : platform?.name;
  const said = (text: string | null | undefined) => (text ? named(text, hant ? 'hant' : 'hans') : null);
  return {
    platform: name ?? facts.platformText ?? texts['param.platform.unknown'],
    lender: said(platform?.lender.name) ?? texts['param.lender.unknown'],
    channel: said(platform?.channel.path) ?? texts['param.channel.unknown'],
    complaint: texts[COMPLAINT[platform?.kind ?? 'unknown']],
    amount: facts.amount === null ? null : sayAmount(facts.amount, texts),
    days: facts.daysOverdue === null ? null : sayDays(facts.daysOverdue, texts),
    today: sayDate(today, today, texts),
    date: null,
    costSoFar: cost?.soFar ? sayMoney(cost.soFar, texts) : null,
    costPerDay: cost === null ? null : sayMoney(cost.perDay, texts),
    costPer30: cost === null ? null : sayMoney(cost.per30Days, texts),
    rate: cost === null ? null : sayRate(cost.dailyRateMillionths, texts),
  };
}

/** The same parameters with the day of one step or risk. */
export function withDate(params: TextParams, date: IsoDate | null, today: IsoDate, wording: Wording = SIMPLIFIED) {
  return { ...params, date: date === null ? null : sayDate(date, today, wording.texts) } satisfies TextParams;
}

/** Fills `{name}` in a text; a parameter that is not known is a bug in the rule and throws. */
export function fill(text: string, params: TextParams): string {
  return text.replace(PLACEHOLDER, (_, name: string) => {
    const value = params[name as ParamName];
    if (value === null || value === undefined) throw new Error(`no value for {${name}} in: ${text}`);
    return value;
  });
}

const COMPLAINT = {
  bank: 'param.complaint.bank',
  consumerFinance: 'param.complaint.bank',
  creditCard: 'param.complaint.bank',
  microLoan: 'param.complaint.local',
  facilitation: 'param.complaint.byLender',
  other: 'param.complaint.lease',
  unknown: 'param.complaint.byLender',
} as const satisfies Record<LenderKind, keyof Texts>;

const PLACEHOLDER = /\{(\w+)\}/g;

function put(text: string, values: Readonly<Record<string, string | number>>): string {
  return text.replace(PLACEHOLDER, (_, name: string) => String(values[name]));
}

/** An amount as people say it: "8,000 元", "8,000–8,999 元", "约 2 万元", "2 万元以上". */
export function sayAmount(amount: Quantity, texts: Texts = zhCN): string {
  return about(amount, sayMoney(amount, texts), texts);
}

/** A range of days: "45 天", "31–59 天", "约 90 天", "90 天以上". */
export function sayDays(days: Quantity, texts: Texts = zhCN): string {
  if (days.max === null) return put(texts['param.atLeast'], { value: put(texts['param.days'], { n: days.min }) });
  if (days.min === days.max) return about(days, put(texts['param.days'], { n: days.min }), texts);
  return put(texts['param.days.range'], { from: days.min, to: days.max });
}

function about(quantity: Quantity, value: string, texts: Texts): string {
  const single = quantity.min === quantity.max;
  return single && quantity.certainty === 'approximate' ? put(texts['param.about'], { value }) : value;
}

/** A range of fen as yuan; ten thousands are said in 万 where that is exact to a tenth. */
export function sayMoney(range: Range, texts: Texts = zhCN): string {
  if (range.max === null) return put(texts['param.atLeast'], { value: single(range.min, texts) });
  if (range.min === range.max) return single(range.min, texts);
  const wan = inWan(range.min) && inWan(range.max);
  const say = wan ? wanDigits : digits;
  return put(texts[wan ? 'param.wan.range' : 'param.yuan.range'], { from: say(range.min), to: say(range.max) });
}

function single(fen: Fen, texts: Texts): string {
  if (fen >= YI && fen % (YI / 10) === 0) return put(texts['param.yi'], { n: String(fen / YI) });
  return inWan(fen) ? put(texts['param.wan'], { n: wanDigits(fen) }) : put(texts['param.yuan'], { n: digits(fen) });
}

function inWan(fen: Fen): boolean {
  return fen >= WAN && fen % TENTH_OF_WAN === 0;
}

function wanDigits(fen: Fen): string {
  return String(fen / TENTH_OF_WAN / 10);
}

function digits(fen: Fen): string {
  const whole = Math.floor(fen / 100)
    .toString()
    .replace(/\B(?=(?:\d{3})+$)/g, ',');
  const rest = fen % 100;
  return rest === 0 ? whole : `${whole}.${rest.toString().padStart(2, '0')}`;
}

/** "12 月 5 日"; with the year where it is not this one. */
export function sayDate(date: IsoDate, today: IsoDate, texts: Texts = zhCN): string {
  const [year, month, day] = date.split('-').map(Number);
  const key = date.slice(0, 4) === today.slice(0, 4) ? 'param.date' : 'param.date.year';
  return put(texts[key], { year: year ?? 0, month: month ?? 0, day: day ?? 0 });
}

function sayRate(rate: Range, texts: Texts): string {
  const from = rate.min / RATE_DIGITS;
  const to = (rate.max ?? rate.min) / RATE_DIGITS;
  return from === to ? put(texts['param.rate'], { percent: from }) : put(texts['param.rate.range'], { from, to });
}
