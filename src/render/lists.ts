import type { Lang } from '../../locales/index.ts';
import { encodeCallback } from '../dialogue/callback.ts';
import type { Say } from '../dialogue/says.ts';
import { RULES_UPDATED } from '../rulebook/sources.ts';
import { type Block, rows } from './block.ts';
import { t } from './catalog.ts';
import { debtLine, evidenceWords } from './facts.ts';
import type { Button } from './message.ts';

type Of<Kind extends Say['kind']> = Extract<Say, { kind: Kind }>;

/** /case: every fact, each changeable. */
export function caseBlocks(lang: Lang, no: number, { facts, lines }: Of<'case'>, today: string): Block[] {
  if (lines.length === 0) return [{ html: t(lang, 'talk.case.none', {}) }];
  const evidence = evidenceWords(lang, facts);
  const html = [
    t(lang, 'talk.case.title', { no: String(no), updated: RULES_UPDATED }),
    ...lines.map((line) => debtLine(lang, line, today)),
    ...(evidence.length > 0 ? [t(lang, 'talk.case.evidence', { list: evidence.join('、') })] : []),
    t(lang, 'talk.case.change', {}),
  ].join('\n');
  return [{ html, buttons: [...rows(changeButtons(lang, no), 2), ...manyButtons(lang, no, lines.length)] }];
}

/** /mydata: what is kept, in words, then all of it in a file. */
export function mydataBlocks(lang: Lang, { facts, lines, counts, held }: Of<'mydata'>, today: string): Block[] {
  const evidence = evidenceWords(lang, facts);
  const { ticks, reminders, rows: kept, forwards } = counts;
  const more = ticks + reminders + kept + forwards;
  if (lines.length + more === 0) return [{ html: t(lang, 'talk.mydata.none', {}) }];
  const html = [
    t(lang, 'talk.mydata.title', {}),
    ...lines.map((line) => debtLine(lang, line, today)),
    ...(evidence.length > 0 ? [t(lang, 'talk.case.evidence', { list: evidence.join('、') })] : []),
    ...(more > 0 ? [t(lang, 'group.mydata.more', textOf(counts))] : []),
    t(lang, 'group.mydata.file', {}),
  ].join('\n');
  const data = JSON.stringify({ lang, today, held });
  return [{ html }, { html: '', alone: true, file: { kind: 'mydata', data } }];
}

function textOf(counts: Of<'mydata'>['counts']) {
  const { ticks, reminders, rows: kept, forwards } = counts;
  return { ticks: String(ticks), reminders: String(reminders), rows: String(kept), forwards: String(forwards) };
}

function changeButtons(lang: Lang, no: number): Button[] {
  return [
    { text: t(lang, 'talk.button.changePlatform', {}), data: encodeCallback(no, 'f', 'platform') },
    { text: t(lang, 'talk.button.changeAmount', {}), data: encodeCallback(no, 'f', 'amount') },
    { text: t(lang, 'talk.button.changeDays', {}), data: encodeCallback(no, 'f', 'days') },
    { text: t(lang, 'talk.button.addDebt', {}), data: encodeCallback(no, 'add') },
  ];
}

function manyButtons(lang: Lang, no: number, count: number): Button[][] {
  if (count < 2) return [];
  const remove = Array.from({ length: count }, (_, index) => ({
    text: t(lang, 'talk.button.remove', { n: String(index + 1) }),
    data: encodeCallback(no, 'rmv', index, count),
  }));
  return rows(remove, 3);
}
