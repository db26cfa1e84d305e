import type { Lang, MessageKey } from '../../locales/index.ts';
import { encodeCallback, ofDebt } from '../dialogue/callback.ts';
import { AMOUNT_BANDS, DAYS_BANDS } from '../dialogue/press.ts';
import type { Say } from '../dialogue/says.ts';
import type { Slot } from '../dialogue/state.ts';
import { sayAmount, sayDays } from '../rulebook/params.ts';
import { platformById } from '../rulebook/platforms.ts';
import { type Block, rows } from './block.ts';
import { say, t, wordingOf } from './catalog.ts';
import { caseWords, factWords } from './facts.ts';
import type { Button } from './message.ts';
import { questionButtons, questionOf } from './verdict.ts';

type Of<Kind extends Say['kind']> = Extract<Say, { kind: Kind }>;

/** Products offered as buttons; everything else is typed. */
const OFFERED = ['huabei', 'jiebei', 'jd_baitiao', 'fenqile', 'xiaohua', 'credit_card'] as const;

/** The question for what is missing: only that, and the first of it as buttons. */
export function askBlocks(
  lang: Lang,
  no: number,
  { missing, slot, facts, first, alike, again }: Of<'ask'>,
  today: string,
): Block[] {
  if (again) return [{ html: t(lang, 'talk.ask.stillMissing', { rest: restWords(lang, missing) }) }];
  const named = facts.platform !== null || facts.platformText !== null;
  const platform = named ? factWords(lang, facts, today).platform : t(lang, 'talk.ask.thisDebt', {});
  return [
    {
      html: alike > 1 ? askAll(lang, missing, slot) : askText(lang, missing, slot, platform, first),
      buttons: alike > 1 && slot === 'amount' ? [] : askButtons(lang, no, slot, alike > 1 ? null : facts.platform),
    },
  ];
}

/** What is still missing, in a few words. */
function restWords(lang: Lang, missing: readonly Slot[]): string {
  return missing.map((name) => t(lang, `talk.ask.rest.${name}`, {})).join(t(lang, 'talk.ask.rest.comma', {}));
}

function askText(lang: Lang, missing: readonly Slot[], slot: Slot, platform: string, first: boolean): string {
  if (first) return t(lang, 'talk.ask.all', {});
  if (slot === 'platform') {
    const rest = missing.filter((name) => name !== 'platform');
    if (rest.length === 0) return t(lang, 'talk.ask.platform', {});
    return t(lang, 'talk.ask.platformMore', { rest: restWords(lang, rest) });
  }
  if (slot === 'amount')
    return t(lang, missing.includes('days') ? 'talk.ask.amountDays' : 'talk.ask.amount', { platform });
  return t(lang, 'talk.ask.days', { platform });
}

/** The same is missing of several debts. */
function askAll(lang: Lang, missing: readonly Slot[], slot: Slot): string {
  if (slot === 'amount')
    return t(lang, missing.includes('days') ? 'talk.ask.all.amountDays' : 'talk.ask.all.amount', {});
  return t(lang, slot === 'days' ? 'talk.ask.all.days' : 'talk.ask.platform', {});
}

function askButtons(lang: Lang, no: number, slot: Slot, of: string | null): Button[][] {
  switch (slot) {
    case 'platform':
      return rows([...OFFERED.map((id) => platformButton(lang, no, id)), other(lang, no)], 3);
    case 'amount':
      return rows([...bands(lang, no, 'a', 'amount', AMOUNT_BANDS.length, of), unknown(lang, no, slot, of)], 3);
    case 'days':
      return rows([...bands(lang, no, 'd', 'days', DAYS_BANDS.length, of), unknown(lang, no, slot, of)], 3);
  }
}

function platformButton(lang: Lang, no: number, id: string): Button {
  const platform = platformById(id);
  const name = lang === 'hant' ? platform?.nameHant : platform?.name;
  return { text: name ?? id, data: encodeCallback(no, 'p', id) };
}

function other(lang: Lang, no: number): Button {
  return { text: t(lang, 'talk.ask.otherPlatform', {}), data: encodeCallback(no, 'p', 'other') };
}

function unknown(lang: Lang, no: number, slot: Slot, of: string | null): Button {
  return { text: t(lang, 'talk.ask.dontRemember', {}), data: encodeCallback(no, 'x', slot, ...ofDebt(of)) };
}

function bands(
  lang: Lang,
  no: number,
  verb: 'a' | 'd',
  family: 'amount' | 'days',
  count: number,
  of: string | null,
): Button[] {
  return Array.from({ length: count }, (_, index) => ({
    text: say(lang, `talk.${family}.${index}` as MessageKey),
    data: encodeCallback(no, verb, index, ...ofDebt(of)),
  }));
}

/** A discriminating question again. */
export function questionBlocks(lang: Lang, no: number, id: string): Block[] {
  return [{ html: say(lang, questionOf(id).say), buttons: rows(questionButtons(lang, no, id), 2) }];
}

/** A sentence about one debt. */
export function aboutBlocks(lang: Lang, { key, facts, choices }: Of<'about'>, today: string): Block[] {
  const buttons = (choices ?? []).map(({ label, params, data }) => ({ text: say(lang, label, params), data }));
  const html = say(lang, key, { ...factWords(lang, facts, today), case: caseWords(lang, facts, today) });
  return [{ html, ...(buttons.length > 0 ? { buttons: rows(buttons, 2) } : {}) }];
}

/** A value that may be meant, with a button to take it. */
export function maybeBlocks(lang: Lang, no: number, { slot, value, facts }: Of<'maybe'>, today: string): Block[] {
  const { texts } = wordingOf(lang);
  const html = t(lang, `talk.maybe.${slot}`, {
    platform: factWords(lang, facts, today).platform,
    value: slot === 'days' ? sayDays(value, texts) : sayAmount(value, texts),
    case: caseWords(lang, facts, today),
  });
  const yes = encodeCallback(no, 'set', slot, value.min, value.max ?? '', value.certainty, ...ofDebt(facts.platform));
  const buttons = [
    { text: t(lang, 'talk.maybe.yes', {}), data: yes },
    { text: t(lang, 'talk.maybe.no', {}), data: encodeCallback(no, 'set', 'no') },
  ];
  return [{ html, buttons: [buttons] }];
}

/** A name that may be several products. */
export function clarifyPlatformBlocks(lang: Lang, no: number, { term, candidates }: Of<'clarifyPlatform'>): Block[] {
  const buttons = [...candidates.map((id) => platformButton(lang, no, id)), other(lang, no)];
  return [{ html: t(lang, 'talk.clarify.platform', { term }), buttons: rows(buttons, 2) }];
}

export function intentButtons(lang: Lang, no: number, intents: readonly string[]): Button[] {
  return intents.map((intent) => ({
    text: say(lang, `talk.intent.${intent}` as MessageKey),
    data: encodeCallback(no, 'i', intent),
  }));
}
