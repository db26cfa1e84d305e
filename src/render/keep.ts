import type { Lang } from '../../locales/index.ts';
import { encodeCallback } from '../dialogue/callback.ts';
import { datedItems } from '../dialogue/reminders.ts';
import type { Say } from '../dialogue/says.ts';
import { textParams, withDate } from '../rulebook/params.ts';
import { type Block, rows } from './block.ts';
import { hasText, say, t, wordingOf } from './catalog.ts';
import type { Button } from './message.ts';

type Of<Kind extends Say['kind']> = Extract<Say, { kind: Kind }>;

/** Which reminders: one button each, those chosen are ticked. */
export function remindersBlocks(lang: Lang, no: number, { advice, debt, chosen }: Of<'reminders'>): Block[] {
  const wording = wordingOf(lang);
  const params = textParams(advice.facts, advice.today, advice, wording);
  const items = datedItems(advice);
  if (items.length === 0) return [{ html: t(lang, 'keep.remind.none', {}) }];
  const lines = items.map(({ id, day }, at) => {
    const dated = withDate(params, day, advice.today, wording);
    // A risk names its day itself.
    const when = id.startsWith('s.') ? `${dated.date ?? ''} ` : '';
    return `${chosen.includes(id) ? '✓ ' : ''}${at + 1}. ${when}${itemText(lang, id, dated)}`;
  });
  const one = items.map(({ id }, at) => button(String(at + 1), no, id, debt));
  const all = button(t(lang, 'keep.remind.all', {}), no, 'all', debt);
  return [{ html: [t(lang, 'keep.remind.which', {}), ...lines].join('\n'), buttons: [[all], ...rows(one, 5)] }];
}

function button(text: string, no: number, what: string, debt: number): Button {
  return { text, data: encodeCallback(no, 'rm', what, debt) };
}

/** The line of a step (`s.<id>`) or a risk (`r.<id>`). */
function itemText(lang: Lang, item: string, params: Parameters<typeof say>[2]): string {
  const key = item.startsWith('s.') ? `step.${item.slice(2)}.line` : `risk.${item.slice(2)}`;
  return hasText(key) ? say(lang, key, params) : '';
}

/** One reminder, made from the state of this moment. */
export function reminderBlocks(lang: Lang, no: number, one: Of<'reminder'>): Block[] {
  const { advice, family, id, day, key, when } = one;
  const wording = wordingOf(lang);
  const item = `${family === 'step' ? 's' : 'r'}.${id}`;
  const params = withDate(textParams(advice.facts, advice.today, advice, wording), day, advice.today, wording);
  const line = itemText(lang, item, params);
  const date = params.date ?? '';
  const html = when === 'past' ? t(lang, 'keep.remind.past', { date, line }) : t(lang, `keep.remind.${when}`, { line });
  const step: Button[] = [
    { text: t(lang, 'keep.remind.done', {}), data: encodeCallback(no, 'tk', id) },
    { text: t(lang, 'keep.remind.howto', {}), data: encodeCallback(no, 'st', id) },
  ];
  const stop: Button[] = [
    { text: t(lang, 'keep.remind.stopOne', {}), data: encodeCallback(no, 'rm', 'off', key) },
    { text: t(lang, 'keep.remind.stopAll', {}), data: encodeCallback(no, 'rm', 'stop') },
  ];
  return [{ html, buttons: family === 'step' ? [step, stop] : [stop] }];
}
