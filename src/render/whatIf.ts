import type { Lang } from '../../locales/index.ts';
import { type Difference, difference } from '../core/difference.ts';
import { encodeCallback } from '../dialogue/callback.ts';
import type { Say } from '../dialogue/says.ts';
import type { Advice } from '../domain/advice.ts';
import { sayAmount, sayDays, sayMoney, textParams, withDate } from '../rulebook/params.ts';
import { type Block, rows } from './block.ts';
import { hasText, say, t, wordingOf } from './catalog.ts';
import { caseWords, factWords } from './facts.ts';
import { caseButtons, reasonText, stepKey } from './verdict.ts';

type WhatIfSay = Extract<Say, { kind: 'whatIf' }>;

/** New risks and steps shown at most. */
const SHOWN = 2;

/** A supposition: only what is different from now. */
export function whatIfBlocks(lang: Lang, { before, after, payment }: WhatIfSay): Block[] {
  const changes = difference(before, after);
  const lines = [
    ...firstReason(lang, before, after),
    ...cost(lang, before, after, changes),
    ...risks(lang, after, changes.risksAdded),
    ...steps(lang, after, changes.stepsAdded),
  ];
  const said = lines.length > 0 ? lines : [t(lang, 'talk.whatIf.nothing', {})];
  const lead = t(lang, 'talk.whatIf.lead', { what: supposed(lang, before, after, payment) });
  return [{ html: [lead, ...said, ...(payment ? paying(lang, before) : [])].join('\n') }];
}

/** A fact of the case was changed: the case as it stands now, and what is different. */
export function changedBlocks(lang: Lang, no: number, { before, after }: Extract<Say, { kind: 'changed' }>): Block[] {
  const changes = difference(before, after);
  const lines = [
    ...cost(lang, before, after, changes, now(lang)),
    ...risks(lang, after, changes.risksAdded),
    ...dates(lang, before, after),
    ...steps(lang, after, changes.stepsAdded),
  ];
  const said = lines.length > 0 ? lines : [t(lang, 'talk.changed.same', {})];
  const lead = t(lang, 'talk.changed.now', { case: caseWords(lang, after.facts, after.today) });
  const whole = { text: t(lang, 'talk.button.whole', {}), data: encodeCallback(no, 'verdict') };
  return [{ html: [lead, ...said].join('\n'), buttons: rows([whole, ...caseButtons(lang, no)], 3) }];
}

/** What was so, and what is so now. */
function now(lang: Lang): (before: string, after: string) => string {
  return (before, after) => t(lang, 'talk.changed.cost', { before, after });
}

/** Risks of both whose day moved. */
function dates(lang: Lang, before: Advice, after: Advice): string[] {
  const wording = wordingOf(lang);
  const params = textParams(after.facts, after.today, after, wording);
  const list = after.risks.flatMap(({ id, from }) => {
    const was = before.risks.find((risk) => risk.id === id);
    const key = `risk.${id}`;
    if (!was?.from || !from || was.from === from || !hasText(key)) return [];
    return [say(lang, key, withDate(params, from, after.today, wording))];
  });
  return list.length > 0 ? [t(lang, 'talk.changed.dates', { list: list.slice(0, SHOWN).join('') })] : [];
}

function supposed(lang: Lang, before: Advice, after: Advice, payment: WhatIfSay['payment']): string {
  const { texts } = wordingOf(lang);
  const parts: string[] = [];
  if (after.facts.platform !== before.facts.platform) {
    parts.push(t(lang, 'talk.whatIf.platform', { platform: factWords(lang, after.facts, after.today).platform }));
  }
  if (payment) parts.push(t(lang, 'talk.whatIf.payment', { amount: sayAmount(payment, texts) }));
  else if (after.facts.amount && changed(before.facts.amount, after.facts.amount)) {
    parts.push(t(lang, 'talk.whatIf.amount', { amount: sayAmount(after.facts.amount, texts) }));
  }
  if (after.facts.daysOverdue && changed(before.facts.daysOverdue, after.facts.daysOverdue)) {
    parts.push(t(lang, 'talk.whatIf.days', { days: sayDays(after.facts.daysOverdue, texts) }));
  }
  return parts.join('，');
}

function changed(a: unknown, b: unknown): boolean {
  return JSON.stringify(a) !== JSON.stringify(b);
}

function firstReason(lang: Lang, before: Advice, after: Advice): string[] {
  const [was, is] = [before.reasons[0]!.id, after.reasons[0]!.id];
  if (was === is) return [];
  return [
    t(lang, 'talk.whatIf.first', { first: reasonText(lang, is, 'name'), previous: reasonText(lang, was, 'name') }),
  ];
}

/** Interest so far where the sum is the same; what a day costs where the sum is another. */
function cost(
  lang: Lang,
  before: Advice,
  after: Advice,
  changes: Difference,
  said?: (before: string, after: string) => string,
): string[] {
  const { texts } = wordingOf(lang);
  if (said && changes.cost) return [said(sayMoney(changes.cost.before, texts), sayMoney(changes.cost.after, texts))];
  if (before.facts.amount === after.facts.amount && changes.cost) return [pair(lang, 'talk.whatIf.cost', changes.cost)];
  if (!before.cost || !after.cost || !changed(before.cost.perDay, after.cost.perDay)) return [];
  return [
    t(lang, 'talk.whatIf.perDay', {
      before: sayMoney(before.cost.perDay, texts),
      after: sayMoney(after.cost.perDay, texts),
    }),
  ];
}

function pair(lang: Lang, key: 'talk.whatIf.cost', { before, after }: NonNullable<Difference['cost']>): string {
  const { texts } = wordingOf(lang);
  return t(lang, key, { before: sayMoney(before, texts), after: sayMoney(after, texts) });
}

function risks(lang: Lang, after: Advice, added: readonly string[]): string[] {
  const wording = wordingOf(lang);
  const params = textParams(after.facts, after.today, after, wording);
  const fresh = after.risks.filter(({ id }) => added.includes(id)).slice(0, SHOWN);
  const list = fresh.flatMap(({ id, from }) => {
    const key = `risk.${id}`;
    return hasText(key) ? [say(lang, key, withDate(params, from, after.today, wording))] : [];
  });
  return list.length > 0 ? [t(lang, 'talk.whatIf.newRisks', { list: list.join(' ') })] : [];
}

function steps(lang: Lang, after: Advice, added: readonly string[]): string[] {
  const wording = wordingOf(lang);
  const params = textParams(after.facts, after.today, after, wording);
  const list = after.steps
    .filter(({ id }) => added.includes(id))
    .slice(0, SHOWN)
    .map(({ id, due }) => say(lang, stepKey(id, 'line')!, withDate(params, due, after.today, wording)));
  return list.length > 0 ? [t(lang, 'talk.whatIf.newSteps', { list: list.join('；') })] : [];
}

/** Paying a part has its own consequences, whatever the ranking does. */
function paying(lang: Lang, before: Advice): string[] {
  if (before.limitation === 'caution') return [t(lang, 'talk.whatIf.caution', {})];
  const partial = t(lang, 'talk.whatIf.partial', {});
  return before.limitation === 'mention' ? [partial, t(lang, 'talk.whatIf.restart', {})] : [partial];
}
