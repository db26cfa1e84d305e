import type { Lang } from '../../locales/index.ts';
import { type Difference, difference } from '../core/difference.ts';
import type { Say } from '../dialogue/says.ts';
import type { Advice } from '../domain/advice.ts';
import { sayAmount, sayDays, sayMoney, textParams, withDate } from '../rulebook/params.ts';
import type { Block } from './block.ts';
import { hasText, say, t, wordingOf } from './catalog.ts';
import { factWords } from './facts.ts';
import { reasonText, stepKey } from './verdict.ts';

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
function cost(lang: Lang, before: Advice, after: Advice, changes: Difference): string[] {
  const { texts } = wordingOf(lang);
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
