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
 * A letter to edit and send oneself, a page on its use before it. A letter that acknowledges the debt is not made where
 * three years may have passed or where the debt is not the person's to pay: the file then says why, and what to do.
 */
export async function makeLetter(words: Words, input: LetterInput): Promise<OutFile> {
  const { status } = input.facts;
  const letter = letterFor(input.letter, view(input.facts).kind, status);
  const title = words.say(letter.title);
  const refused = refusal(letter, input);
  const name = refused === null ? title : words.say('out.limitation.page.title');
  const blocks = refused === null ? letterBlocks(words, letter, input) : refusedBlocks(words, refused, title, input);
  return {
    filename: `${name}-${input.today}.docx`,
    mime: DOCX_MIME,
    bytes: await toDocx(blocks, { title: name, lang: words.lang }),
    caption: refused === null ? words.say('letter.caption', { title }) : words.say(`letter.caption.${refused}`),
  };
}

type Refusal = 'limitation' | 'denied' | 'otherPerson' | 'paid';

function refusal(letter: Letter, { facts, limitation }: LetterInput): Refusal | null {
  const { status } = facts;
  // Whom a debt is sold to is the borrower's to ask.
  if (status === 'otherPerson' && (letter.acknowledges || letter.id === 'assignment')) return status;
  if (!letter.acknowledges) return null;
  if (status === 'denied' || status === 'paid') return status;
  return limitation === 'caution' ? 'limitation' : null;
}

function refusedBlocks(words: Words, refused: Refusal, title: string, input: LetterInput): Block[] {
  return refused === 'limitation'
    ? limitationPage(words, title, input.facts)
    : otherPage(words, refused, title, blankParams(words, input.facts, input.today));
}

/** Why this letter would be wrong, and what to do instead: in the words of the answers and steps on such a debt. */
const OTHER_PAGES = {
  denied: {
    why: ['answer.negotiate.denied'],
    step: 'not_mine',
    sources: ['not-my-loan', 'credit-dispute-20days'],
  },
  otherPerson: {
    why: ['answer.negotiate.otherPerson', 'answer.harassment_evidence.otherPerson'],
    step: 'not_yours',
    sources: ['relatives-do-not-promise', 'contract-binds-parties-only', 'hotline-12348'],
  },
  paid: {
    why: ['out.paid.page.why'],
    step: 'settlement_proof',
    sources: ['paid-still-dunned'],
  },
} as const satisfies Record<Exclude<Refusal, 'limitation'>, object>;

const STEP_PARTS = ['line', 'where', 'say', 'keep'] as const;

function otherPage(words: Words, refused: keyof typeof OTHER_PAGES, title: string, params: Params): Block[] {
  const page = OTHER_PAGES[refused];
  return [
    { kind: 'title', text: `${title}：${words.say('out.limitation.page.title')}` },
    ...page.why.map((key) => para(words.say(key, params))),
    { kind: 'heading', text: words.say('out.limitation.page.do.title') },
    ...STEP_PARTS.flatMap((part) => {
      const text = words.maybe(`step.${page.step}.${part}`, params);
      return text === null ? [] : [para(part === 'line' ? text : words.say(`talk.plan.${part}`, { [part]: text }))];
    }),
    { kind: 'heading', text: words.say('out.sources') },
    ...sourceLines(words, page.sources).map(note),
    note(words.say('out.notLegal')),
  ];
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
