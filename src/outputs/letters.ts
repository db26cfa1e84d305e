import type { Advice } from '../domain/advice.ts';
import type { Facts } from '../domain/facts.ts';
import type { IsoDate } from '../domain/overdue.ts';
import { rowWords } from '../render/rowWords.ts';
import { view } from '../rulebook/view.ts';
import type { ContactRow } from '../understanding/contactLog.ts';
import { type Block, DOCX_MIME, toDocx } from './document.ts';
import type { OutFile } from './file.ts';
import { type Letter, type LetterId, letterFor, type Part } from './letterData.ts';
import { blankParams, type Params, sourceLines, type Words } from './words.ts';

export interface LetterInput {
  readonly letter: LetterId;
  readonly facts: Facts;
  readonly today: IsoDate;
  readonly limitation: Advice['limitation'];
  /** Confirmed rows of the contact log; those without a day are left out of letters. */
  readonly rows: readonly ContactRow[];
}

const EMPTY_ROWS = 4;

/**
 * A letter to edit and send oneself, a page on its use before it. Where three years may have passed, a letter that
 * acknowledges the debt is not made: the file then says why, and whom to ask.
 */
export async function makeLetter(words: Words, input: LetterInput): Promise<OutFile> {
  const letter = letterFor(input.letter, view(input.facts).kind);
  const refused = letter.acknowledges && input.limitation === 'caution';
  const title = words.say(letter.title);
  const name = refused ? words.say('out.limitation.page.title') : title;
  const blocks = refused ? limitationPage(words, title, input.facts) : letterBlocks(words, letter, input);
  return {
    filename: `${name}-${input.today}.docx`,
    mime: DOCX_MIME,
    bytes: await toDocx(blocks, { title: name, lang: words.lang }),
    caption: refused ? words.say('letter.caption.limitation') : words.say('letter.caption', { title }),
  };
}

/** What stands in a letter's file, as data. */
function letterBlocks(words: Words, letter: Letter, input: LetterInput): Block[] {
  const params = blankParams(words, input.facts, input.today);
  const page = letter.body.flatMap((part) => partBlocks(words, letter, part, params, input.rows));
  const to =
    letter.to === null ? [] : [para(wide(words.say('letter.to', { addressee: words.say(letter.to, params) })))];
  return [
    ...guideBlocks(words, letter, params, input.limitation),
    { kind: 'pageBreak' },
    { kind: 'title', text: words.say(letter.title) },
    ...to,
    ...page,
  ];
}

function guideBlocks(words: Words, letter: Letter, params: Params, limitation: Advice['limitation']): Block[] {
  const list = (title: 'when' | 'whenNot' | 'how' | 'keep'): Block[] => [
    { kind: 'heading', text: words.say(`letter.guide.${title}`) },
    { kind: 'list', mark: 'dot', items: letter.guide[title].map((key) => words.say(key, params)) },
  ];
  return [
    { kind: 'title', text: words.say('letter.guide.title') },
    ...list('when'),
    ...list('whenNot'),
    ...list('how'),
    ...list('keep'),
    { kind: 'heading', text: words.say('letter.guide.deadline') },
    para(words.say(letter.guide.deadline, params)),
    ...limitationNote(words, letter, limitation),
    ...(letter.to === null ? [] : [para(words.say('letter.guide.blank')), para(words.say('letter.guide.true'))]),
    { kind: 'heading', text: words.say('out.sources') },
    ...sourceLines(words, letter.sources).map((text) => ({ kind: 'note', text }) as const),
    note(words.say('out.notLegal')),
  ];
}

/** From one year on it is said once what an acknowledgement does; in the others, that none is to be added. */
function limitationNote(words: Words, letter: Letter, limitation: Advice['limitation']): Block[] {
  if (limitation === 'none' || letter.to === null) return [];
  return [para(words.say(letter.acknowledges ? 'out.limitation.mention' : 'out.limitation.stay'))];
}

function limitationPage(words: Words, title: string, facts: Facts): Block[] {
  const steps = [1, 2, 3, 4] as const;
  return [
    { kind: 'title', text: `${title}：${words.say('out.limitation.page.title')}` },
    para(words.say('out.limitation.page.why')),
    para(words.say('out.limitation.page.cannot')),
    { kind: 'heading', text: words.say('out.limitation.page.do.title') },
    { kind: 'list', mark: 'number', items: steps.map((at) => words.say(`out.limitation.page.do.${at}`)) },
    ...(facts.daysOverdue === null ? [para(words.say('out.limitation.page.days'))] : []),
    para(words.say('out.limitation.page.not')),
    { kind: 'heading', text: words.say('out.sources') },
    ...sourceLines(words, ['limitation-partial-payment', 'limitation-after-expiry', 'hotline-12348']).map(note),
    note(words.say('out.notLegal')),
  ];
}

function partBlocks(words: Words, letter: Letter, part: Part, params: Params, rows: readonly ContactRow[]): Block[] {
  switch (part.kind) {
    case 'para':
    case 'heading':
      return [{ kind: part.kind, text: wide(words.say(part.key, params)) }];
    case 'list':
      return [{ kind: 'list', mark: part.mark, items: part.keys.map((key) => wide(words.say(key, params))) }];
    case 'rows':
      return rowsTable(words, rows);
    case 'sources':
      return sourceLines(words, letter.sources).map(note);
    case 'signature':
      return (['name', 'date'] as const).map((line) => para(wide(words.say(`letter.sign.${line}`))));
  }
}

function rowsTable(words: Words, rows: readonly ContactRow[]): Block[] {
  const head = (['when', 'how', 'who', 'what', 'third'] as const).map((name) => words.say(`letter.rows.${name}`));
  const empty = [...Array(EMPTY_ROWS).keys()].map(() => head.map(() => ''));
  const dated = rows.filter((row) => row.on !== null);
  const filled = dated.map((row) => {
    const { when, how, firm, what, third } = rowWords(words, row);
    return [when, how, firm, what, third];
  });
  return [
    para(words.say(dated.length === 0 ? 'letter.rows.empty' : 'letter.rows.intro')),
    { kind: 'table', head, rows: dated.length === 0 ? empty : filled, widths: [24, 15, 22, 24, 15] },
  ];
}

/** Blanks as long as what is written into them by hand; those before 年 月 日 and units stay short. */
function wide(text: string): string {
  return text.replace(/_{4}(?! ?(?:年|期|元|日))/g, '____________');
}

function para(text: string): Block {
  return { kind: 'para', text };
}

function note(text: string): Block {
  return { kind: 'note', text };
}
