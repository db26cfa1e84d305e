import type { Lang } from '../../locales/index.ts';
import { encodeCallback } from '../dialogue/callback.ts';
import type { Say } from '../dialogue/says.ts';
import { type Block, rows } from './block.ts';
import { t } from './catalog.ts';
import { debtLine, factWords } from './facts.ts';
import type { Button } from './message.ts';

type DebtsSay = Extract<Say, { kind: 'debts' }>;

/** Several debts: listed, each changeable; one order, one affordable offer. */
export function debtsBlocks(lang: Lang, no: number, { debts, today }: DebtsSay): Block[] {
  const html = [
    t(lang, 'talk.debts.title', { n: String(debts.length) }),
    ...debts.map((line) => debtLine(lang, line, today)),
    '',
    t(lang, 'talk.debts.focus', {}),
  ].join('\n');
  return [{ html, buttons: rows(focusButtons(lang, no, debts, today), 2) }];
}

function focusButtons(lang: Lang, no: number, debts: DebtsSay['debts'], today: string): Button[] {
  return debts.map(({ index, facts }) => ({
    text: `${index + 1}. ${factWords(lang, facts, today).platform}`,
    data: encodeCallback(no, 'fo', index),
  }));
}
