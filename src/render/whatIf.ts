import type { Lang } from '../../locales/index.ts';
import type { Say } from '../dialogue/says.ts';
import type { Advice } from '../domain/advice.ts';
import { sayAmount, sayDays, sayMoney, textParams, withDate } from '../rulebook/params.ts';
import type { Block } from './block.ts';
import { hasText, say, t, wordingOf } from './catalog.ts';
import { factWords } from './facts.ts';
import { reasonText, stepKey } from './verdict.ts';

type WhatIfSay = Extract<Say, { kind: 'whatIf' }>;

/** A supposition: only what is different from now. */
export function whatIfBlocks(lang: Lang, { before, after, payment }: WhatIfSay): Block[] {
  const lines = [
    ...firstReason(lang, before, after),
    ...cost(lang, before, after),
    ...risks(lang, before, after),
    ...steps(lang, before, after),
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

function cost(lang: Lang, before: Advice, after: Advice): string[] {
  const { texts } = wordingOf(lang);
  if (!before.cost || !after.cost) return [];
  const lines: string[] = [];
  const total = [before.cost.soFar, after.cost.soFar] as const;
  if (total[0] && total[1] && changed(total[0], total[1]) && after.facts.amount === before.facts.amount) {
    lines.push(t(lang, 'talk.whatIf.cost', { before: sayMoney(total[0], texts), after: sayMoney(total[1], texts) }));
  }
  if (changed(before.cost.perDay, after.cost.perDay)) {
    const params = { before: sayMoney(before.cost.perDay, texts), after: sayMoney(after.cost.perDay, texts) };
    lines.push(t(lang, 'talk.whatIf.perDay', params));
  }
  return lines;
}

function risks(lang: Lang, before: Advice, after: Advice): string[] {
  const wording = wordingOf(lang);
  const known = new Set(before.risks.map(({ id }) => id));
  const fresh = after.risks.filter(({ id }) => !known.has(id)).slice(0, 2);
  const params = textParams(after.facts, after.today, after, wording);
  const list = fresh.flatMap(({ id, from }) => {
    const key = `risk.${id}`;
    return hasText(key) ? [say(lang, key, withDate(params, from, after.today, wording))] : [];
  });
  return list.length > 0 ? [t(lang, 'talk.whatIf.newRisks', { list: list.join('；') })] : [];
}

function steps(lang: Lang, before: Advice, after: Advice): string[] {
  const wording = wordingOf(lang);
  const known = new Set(before.steps.map(({ id }) => id));
  const params = textParams(after.facts, after.today, after, wording);
  const list = after.steps
    .filter(({ id }) => !known.has(id))
    .slice(0, 2)
    .map(({ id, due }) => say(lang, stepKey(id, 'line')!, withDate(params, due, after.today, wording)));
  return list.length > 0 ? [t(lang, 'talk.whatIf.newSteps', { list: list.join('；') })] : [];
}

/** Paying a part has its own consequences, whatever the ranking does. */
function paying(lang: Lang, before: Advice): string[] {
  if (before.limitation === 'caution') return [t(lang, 'talk.whatIf.caution', {})];
  const partial = t(lang, 'talk.whatIf.partial', {});
  return before.limitation === 'mention' ? [partial, t(lang, 'talk.whatIf.restart', {})] : [partial];
}
