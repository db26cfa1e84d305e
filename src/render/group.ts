import type { Lang } from '../../locales/index.ts';
import { encodeCallback } from '../dialogue/callback.ts';
import type { Say } from '../dialogue/says.ts';
import type { IsoDate } from '../domain/overdue.ts';
import { ANSWER_RULES } from '../rulebook/answers.ts';
import { INTERRUPT_RULES } from '../rulebook/interruptsTable.ts';
import { RULES_UPDATED } from '../rulebook/sources.ts';
import { type Block, rows } from './block.ts';
import { t } from './catalog.ts';
import type { Button } from './message.ts';
import { sourceList } from './sources.ts';
import { escapeHtml } from './telegram-text.ts';

/** Where a deep link leads. */
export function linkUrl(botName: string, token: string): string {
  return `https://t.me/${botName}?start=${token}`;
}

type GroupAnswer = Extract<Say, { kind: 'groupAnswer' }>;

/** One answer in a group, in one message: 为什么, and the link by which the asker goes on in private. */
export function groupAnswerBlocks(
  lang: Lang,
  say: GroupAnswer,
  blocks: (say: Say) => Block[],
  botName: string,
): Block[] {
  const html = wordsOf(say.says, blocks);
  const buttons: Button[] = [];
  if (say.why) buttons.push({ text: t(lang, 'group.why.button', {}), data: encodeCallback(0, 'gw', say.why, lang) });
  const url = say.link ? linkUrl(botName, say.link) : `https://t.me/${botName}`;
  buttons.push({ text: t(lang, 'group.link.button', {}), url });
  if (say.guidance) buttons.push({ text: t(lang, 'group.guidance.button', {}), url: linkUrl(botName, say.guidance) });
  return [{ html, alone: true, buttons: rows(buttons, 2) }];
}

/** Says as words alone: who reads them is not who would press, so choices stand as a list. */
export function wordsOf(says: readonly Say[], blocks: (say: Say) => Block[]): string {
  const lines = says.flatMap((say) =>
    blocks(say).flatMap(({ html, buttons }) => {
      const labels = say.kind === 'clarifyPlatform' ? (buttons ?? []).flat().map(({ text }) => escapeHtml(text)) : [];
      return labels.length > 0 ? [html, labels.join('、')] : [html];
    }),
  );
  return lines.join('\n');
}

/** 为什么 in a group: the sources, nothing personal. */
export function groupWhyBlocks(lang: Lang, id: string, today: IsoDate): Block[] {
  const rule = ANSWER_RULES.find((one) => one.id === id) ?? interruptRule(id);
  const params = { updated: RULES_UPDATED };
  if (!rule) return [{ html: t(lang, 'group.why.brief', params) }];
  const list = sourceList(lang, rule.sources, today, rule.sources.length);
  return [{ html: t(lang, 'group.why.answer', { ...params, list }) }];
}

function interruptRule(id: string) {
  return Object.entries(INTERRUPT_RULES).find(([name]) => name === id)?.[1];
}
