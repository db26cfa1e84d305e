import type { Lang } from '../../locales/index.ts';
import { encodeCallback } from '../dialogue/callback.ts';
import type { Say } from '../dialogue/says.ts';
import type { IsoDate } from '../domain/overdue.ts';
import { textParams } from '../rulebook/params.ts';
import { type Block, rows } from './block.ts';
import { t, say as text, wordingOf } from './catalog.ts';
import type { Button } from './message.ts';
import { sourceLine } from './sources.ts';
import { plainText } from './telegram-text.ts';

type Of<Kind extends Say['kind']> = Extract<Say, { kind: Kind }>;

/** A follow-up answer with how sure it is and where it comes from. */
export function answerBlocks(
  lang: Lang,
  no: number,
  { answer, facts, advice, again, intent }: Of<'answer'>,
  today: IsoDate,
  topics: readonly Button[] = [],
): Block[] {
  const words = text(lang, answer.say, textParams(facts, today, advice, wordingOf(lang)));
  if (again === 'brief') {
    const html = `${firstSentence(words)}${sourceLine(lang, answer.certainty, [], today)}`;
    return [
      { html, buttons: [[{ text: text(lang, `talk.intent.${intent}`), data: encodeCallback(no, 'i', intent) }]] },
    ];
  }
  if (again)
    return [
      { html: t(lang, `talk.answer.${again}`, { first: plainText(firstSentence(words)) }), ...buttonsOf(topics) },
    ];
  const html = `${words}\n${sourceLine(lang, answer.certainty, answer.sources, today)}`;
  return [{ html, ...buttonsOf(topics) }];
}

function buttonsOf(topics: readonly Button[]): Pick<Block, 'buttons'> {
  return topics.length > 0 ? { buttons: rows(topics, 2) } : {};
}

/** An answer stands in its first sentence; one too short to be it takes the next along. */
function firstSentence(words: string): string {
  const end = words.indexOf(STOP, LEAST_SENTENCE);
  return end === -1 ? words : words.slice(0, end + 1);
}
const STOP = '\u3002';
const LEAST_SENTENCE = 18;

/** What a button may add to the question; only under an answer that ends the reply. */
export function topicButtons(lang: Lang, no: number, { answer, intent }: Of<'answer'>): Button[] {
  return answer.topics.map(({ id, label }) => ({
    text: text(lang, label),
    data: encodeCallback(no, 't', intent, id),
  }));
}

/** An emergency reads at a glance. */
const INTERRUPT_LIMIT = 200;

/** An emergency: first of all, alone, short. */
export function interruptBlocks(lang: Lang, no: number, say: Of<'interrupt'>, today: IsoDate): Block[] {
  const params = textParams(say.facts, today, null, wordingOf(lang));
  const words = say.parts.map((part) => text(lang, part.say, params)).join('\n');
  const line = say.of === 'distress' ? '' : groundOf(lang, words, say, today);
  const buttons = say.parts.flatMap((part) => (part.choices ?? []).map((choice) => button(lang, no, choice)));
  return [{ html: `${words}${line}`, alone: true, ...(buttons.length > 0 ? { buttons: rows(buttons, 2) } : {}) }];
}

/** The source line where it fits, else the certainty alone; the rest stands behind 为什么. */
function groundOf(lang: Lang, words: string, { parts }: Of<'interrupt'>, today: IsoDate): string {
  const { certainty } = parts[0]!;
  const whole = sourceLine(
    lang,
    certainty,
    parts.flatMap(({ sources }) => sources),
    today,
  );
  return `\n${words.length + whole.length < INTERRUPT_LIMIT ? whole : sourceLine(lang, certainty, [], today)}`;
}

type Choice = NonNullable<Of<'interrupt'>['parts'][number]['choices']>[number];

function button(lang: Lang, no: number, { id, label }: Choice): Button {
  return { text: text(lang, label), data: choiceData(no, id) };
}

function choiceData(no: number, id: Choice['id']): string {
  if (id === 'better') return encodeCallback(no, 'go');
  return id === 'safe' || id === 'unsafe' ? encodeCallback(no, 'pp', id) : encodeCallback(no, 't', 'court_papers', id);
}
