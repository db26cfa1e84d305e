import type { Lang } from '../../locales/index.ts';
import { encodeCallback } from '../dialogue/callback.ts';
import type { Say } from '../dialogue/says.ts';
import type { Fen } from '../domain/money.ts';
import type { Offer, RankedDebt } from '../rulebook/debts.ts';
import { sayMoney } from '../rulebook/params.ts';
import { type Block, rows } from './block.ts';
import { say, t, wordingOf } from './catalog.ts';
import { debtLine, factWords } from './facts.ts';
import type { Button } from './message.ts';
import { sourceLine } from './sources.ts';

type DebtsSay = Extract<Say, { kind: 'debts' }>;

/** Several debts: listed, each changeable; one order of dealing with them, one affordable offer. */
export function debtsBlocks(lang: Lang, no: number, { debts, advice, today }: DebtsSay): Block[] {
  const title = t(lang, 'talk.debts.title', { n: String(debts.length) });
  const listed = [title, ...debts.map((line) => debtLine(lang, line, today))];
  if (advice === null) return [{ html: listed.join('\n') }];
  if (debts.length === 1) return onlyDebt(lang, no, advice, today);
  const names = namesByOffer(lang, advice, today);
  const html = [
    ...listed,
    '',
    t(lang, 'talk.debts.order', {}),
    ...orderLines(lang, advice.order, today),
    '',
    ...offerLines(lang, advice.offer, names),
    ...outLines(lang, advice),
    ...tierLine(lang, advice.tier),
    sourceLine(
      lang,
      'inferred',
      advice.order.flatMap((ranked) => ranked.sources),
      today,
    ),
    '',
    t(lang, 'talk.debts.focus', {}),
  ].join('\n');
  return [
    { html, buttons: rows([...focusButtons(lang, no, debts, today), ...budgetButton(lang, no, advice.offer)], 2) },
  ];
}

/** Of a single debt there is no order to say: what can be paid on it, or what is missing to say so. */
function onlyDebt(
  lang: Lang,
  no: number,
  { offer, tier, order }: NonNullable<DebtsSay['advice']>,
  today: string,
): Block[] {
  const { platform } = factWords(lang, order[0]!.advice.facts, today);
  const ground = sourceLine(lang, 'inferred', order[0]!.sources, today);
  switch (offer.kind) {
    case 'unknown': {
      const [missing] = offer.missing.length === 1 ? offer.missing : [];
      if (missing) return [{ html: t(lang, `talk.budget.missing.${missing}`, {}) }];
      return [{ html: say(lang, 'debts.offer.unknown'), buttons: [budgetButton(lang, no, offer)] }];
    }
    case 'none':
    case 'nobody':
      return [{ html: [say(lang, `debts.offer.${offer.kind}`), ground].join('\n') }];
    default: {
      const most = t(lang, 'talk.budget.only', { platform, amount: money(lang, offer.perMonth) });
      return [{ html: [most, ...tierLine(lang, tier), ground].join('\n') }];
    }
  }
}

/** Names in the order of the offers: the debts advised on, not all that are listed. */
function namesByOffer(lang: Lang, advice: NonNullable<DebtsSay['advice']>, today: string): string[] {
  const names: string[] = [];
  for (const { index, advice: one } of advice.order) names[index] = factWords(lang, one.facts, today).platform;
  return names;
}

/** The order; neighbours that stand there for the same reason share a line. */
function orderLines(lang: Lang, order: readonly RankedDebt[], today: string): string[] {
  const groups: { why: RankedDebt['why']; names: string[]; from: number; to: number }[] = [];
  for (const { rank, why, advice } of order) {
    const { platform } = factWords(lang, advice.facts, today);
    const last = groups.at(-1);
    if (last?.why === why) Object.assign(last, { names: [...last.names, platform], to: rank });
    else groups.push({ why, names: [platform], from: rank, to: rank });
  }
  return groups.map(({ why, names, from, to }) => {
    const n = from === to ? String(from) : `${from}–${to}`;
    return t(lang, 'talk.debts.orderLine', { n, platform: names.join('、'), why: say(lang, `debts.why.${why}`) });
  });
}

/** What can be paid a month, and to whom how much; sums to the fen. */
function offerLines(lang: Lang, offer: Offer, names: readonly string[]): string[] {
  switch (offer.kind) {
    case 'unknown':
    case 'none':
    case 'nobody':
      return [say(lang, `debts.offer.${offer.kind}`)];
    default: {
      const paid = offer.offers.flatMap((fen, at) => (fen === 0 ? [] : [{ offer: money(lang, fen), at }]));
      const key = offer.kind === 'full' ? 'talk.debts.offerOnce' : 'talk.debts.offer';
      const lines = paid.map(({ offer: sum, at }) => t(lang, key, { platform: names[at] ?? '', offer: sum }));
      return [offerLead(lang, offer.kind, money(lang, offer.perMonth), paid.length), ...lines];
    }
  }
}

function offerLead(lang: Lang, kind: 'proRata' | 'token' | 'full', amount: string, payees: number): string {
  const sole = kind === 'proRata' && payees === 1;
  return sole ? t(lang, 'talk.debts.offerSole', { amount }) : say(lang, `debts.offer.${kind}`, { amount });
}

/** What stands in no offer, where there is one: a court has it, or it must be asked about first. */
function outLines(lang: Lang, { offer, order }: NonNullable<DebtsSay['advice']>): string[] {
  if (!('offers' in offer)) return [];
  const stands = (...whys: readonly RankedDebt['why'][]) => order.some(({ why }) => whys.includes(why));
  return [
    ...(stands('court', 'frozen') ? [t(lang, 'talk.debts.courtOut', {})] : []),
    ...(stands('verify', 'askFirst') ? [t(lang, 'talk.debts.heldOut', {})] : []),
  ];
}

function money(lang: Lang, fen: Fen): string {
  return sayMoney({ min: fen, max: fen }, wordingOf(lang).texts);
}

function tierLine(lang: Lang, tier: NonNullable<DebtsSay['advice']>['tier']): string[] {
  return tier === null ? [] : [say(lang, `debts.tier.${tier}`)];
}

function focusButtons(lang: Lang, no: number, debts: DebtsSay['debts'], today: string): Button[] {
  return debts.map(({ index, facts }) => ({
    text: factWords(lang, facts, today).platform,
    data: encodeCallback(no, 'fo', index),
  }));
}

function budgetButton(lang: Lang, no: number, offer: Offer): Button[] {
  return offer.kind === 'unknown' ? [{ text: t(lang, 'talk.button.budget', {}), data: encodeCallback(no, 'bud') }] : [];
}
