import type { Lang } from '../../locales/index.ts';
import { encodeCallback } from '../dialogue/callback.ts';
import type { Say } from '../dialogue/says.ts';
import type { IsoDate } from '../domain/overdue.ts';
import { ANSWER_RULES } from '../rulebook/answers.ts';
import { RULES_UPDATED } from '../rulebook/sources.ts';
import { type Block, rows } from './block.ts';
import { t } from './catalog.ts';
import type { Button } from './message.ts';
import { sourceList } from './sources.ts';

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
  const html = say.says
    .flatMap(blocks)
    .map((block) => block.html)
    .join('\n');
  const buttons: Button[] = [];
  if (say.why) buttons.push({ text: t(lang, 'group.why.button', {}), data: encodeCallback(0, 'gw', say.why) });
  const url = say.link ? linkUrl(botName, say.link) : `https://t.me/${botName}`;
  buttons.push({ text: t(lang, 'group.link.button', {}), url });
  if (say.guidance) buttons.push({ text: t(lang, 'group.guidance.button', {}), url: linkUrl(botName, say.guidance) });
  return [{ html, alone: true, buttons: rows(buttons, 2) }];
}

/** 为什么 in a group: the sources, nothing personal. */
export function groupWhyBlocks(lang: Lang, id: string, today: IsoDate): Block[] {
  const rule = ANSWER_RULES.find((one) => one.id === id);
  const params = { updated: RULES_UPDATED };
  if (!rule) return [{ html: t(lang, 'group.why.brief', params) }];
  const list = sourceList(lang, rule.sources, today, rule.sources.length);
  return [{ html: t(lang, 'group.why.answer', { ...params, list }) }];
}
