import type { Lang } from '../../locales/index.ts';
import { encodeCallback, ofDebt } from '../dialogue/callback.ts';
import type { Say } from '../dialogue/says.ts';
import { type TextParams, textParams, withDate } from '../rulebook/params.ts';
import { type Block, rows } from './block.ts';
import { say, t, wordingOf } from './catalog.ts';
import { factWords } from './facts.ts';
import type { Button } from './message.ts';
import { sourceLine } from './sources.ts';
import { plainText } from './telegram-text.ts';
import { stepKey } from './verdict.ts';

/** Telegram's limit for a text to copy. */
const COPY_LIMIT = 256;

type Of<Kind extends Say['kind']> = Extract<Say, { kind: Kind }>;

/** The plan as a list; each step has a button for how to do it and one to tick it. */
export function planBlocks(lang: Lang, no: number, { advice, ticks }: Of<'plan'>): Block[] {
  const wording = wordingOf(lang);
  const params = textParams(advice.facts, advice.today, advice, wording);
  const lines = advice.steps.map(({ id, due }, at) => {
    const dated = withDate(params, due, advice.today, wording);
    const mark = ticks.includes(id) ? '✓ ' : '';
    return [`${mark}${at + 1}.`, dated.date, say(lang, stepKey(id, 'line')!, dated)].filter(Boolean).join(' ');
  });
  const { platform } = factWords(lang, advice.facts, advice.today);
  const html = [t(lang, 'talk.plan.title', { platform }), ...lines, '', t(lang, 'talk.plan.pressForMore', {})].join(
    '\n',
  );
  const how = advice.steps.map(({ id }, at) =>
    button(t(lang, 'talk.button.step', { n: String(at + 1) }), no, 'st', id, advice.facts.platform),
  );
  const tick = advice.steps.map(({ id }, at) =>
    button(t(lang, 'talk.button.tick', { n: String(at + 1) }), no, 'tk', id, advice.facts.platform),
  );
  const keep: Button[] = [
    { text: t(lang, 'talk.button.remind', {}), data: encodeCallback(no, 'rm', 'ask') },
    { text: t(lang, 'talk.button.files', {}), data: encodeCallback(no, 'out') },
  ];
  return [{ html, buttons: [...rows(how, 3), ...rows(tick, 5), keep] }];
}

function button(text: string, no: number, verb: 'st' | 'tk', id: string, of: string | null): Button {
  return { text, data: encodeCallback(no, verb, id, ...ofDebt(of)) };
}

/** One step: where, the words to say (to copy), what to keep, how you know it is done, source. */
export function stepBlocks(lang: Lang, { advice, id }: Of<'stepDetail'>): Block[] {
  const found = advice.steps.find((step) => step.id === id);
  if (!found) return [{ html: t(lang, 'talk.plan.none', {}) }];
  const wording = wordingOf(lang);
  const params = withDate(textParams(advice.facts, advice.today, advice, wording), found.due, advice.today, wording);
  const words = part(lang, id, 'say', params);
  const html = [
    `<b>${part(lang, id, 'line', params) ?? ''}</b>`,
    wrapped(lang, 'where', part(lang, id, 'where', params)),
    wrapped(lang, 'say', words),
    wrapped(lang, 'keep', part(lang, id, 'keep', params)),
    wrapped(lang, 'done', part(lang, id, 'done', params)),
    sourceLine(lang, 'usual', found.sources, advice.today),
  ]
    .filter((line) => line !== null)
    .join('\n');
  const copies = words === null ? [] : copyButtons(lang, plainText(words));
  return [{ html, ...(copies.length > 0 ? { buttons: [copies] } : {}) }];
}

function part(
  lang: Lang,
  id: string,
  name: 'line' | 'where' | 'say' | 'keep' | 'done',
  params: TextParams,
): string | null {
  const key = stepKey(id, name);
  return key === null ? null : say(lang, key, params);
}

function wrapped(lang: Lang, name: 'where' | 'say' | 'keep' | 'done', text: string | null): string | null {
  if (text === null) return null;
  const plain = plainText(text);
  switch (name) {
    case 'where':
      return t(lang, 'talk.plan.where', { where: plain });
    case 'say':
      return t(lang, 'talk.plan.say', { say: plain });
    case 'keep':
      return t(lang, 'talk.plan.keep', { keep: plain });
    case 'done':
      return t(lang, 'talk.plan.done', { done: plain });
  }
}

/** A sentence to copy, split where it is longer than Telegram copies at once. */
function copyButtons(lang: Lang, text: string): Button[] {
  const label = t(lang, 'talk.plan.copy', {});
  const parts: string[] = [];
  for (let rest = text; rest !== ''; rest = rest.slice(COPY_LIMIT)) parts.push(rest.slice(0, COPY_LIMIT));
  return parts.map((copy, at) => ({ text: parts.length === 1 ? label : `${label} ${at + 1}`, copy }));
}
