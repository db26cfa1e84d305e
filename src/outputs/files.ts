import type { Lang, MessageKey } from '../../locales/index.ts';
import type { Facts } from '../domain/facts.ts';
import { type Instant, type IsoDate, shanghaiInstant } from '../domain/overdue.ts';
import { advise } from '../rulebook/advise.ts';
import { view } from '../rulebook/view.ts';
import { type ContactRow, rowOf } from '../understanding/contactLog.ts';
import { makeCalendar } from './calendar.ts';
import { makeContactLog } from './contactLog.ts';
import { MAX_BYTES, type OutFile } from './file.ts';
import { LETTERS, type LetterId } from './letterData.ts';
import { makeLetter } from './letters.ts';
import { makePicture } from './picture.ts';
import { makeSummary } from './summary.ts';
import { type Words, wordsOf } from './words.ts';

export const FILE_KINDS = ['calendar', 'letter', 'contactLog', 'picture', 'summary'] as const;
export type FileKind = (typeof FILE_KINDS)[number];

/** What a file is made from; travels as JSON in `OutMessage.file.data`. */
export interface FileData {
  readonly facts: Facts;
  readonly today: IsoDate;
  readonly lang: Lang;
  /** Which letter, for the kind `letter`. */
  readonly letter?: LetterId;
  /** Confirmed rows of the contact log. */
  readonly rows?: readonly ContactRow[];
  /** The other debts of the case, for the summary. */
  readonly others?: readonly Facts[];
  /** Number of the case, so that the calendar of another case doesn't overwrite this one's. */
  readonly caseId?: string;
  /** Everything kept, for `mydata`. */
  readonly held?: Readonly<Record<string, unknown>>;
  /** When it was asked for; the morning of `today` without it. */
  readonly now?: Instant;
}

/** Everything that is kept of a chat, as it is kept: a state is small, whatever it holds. */
function makeMyData(words: Words, { today, held }: FileData): OutFile {
  return {
    filename: `mydata-${today}.json`,
    mime: 'application/json',
    bytes: new TextEncoder().encode(`${JSON.stringify(held ?? {}, null, 2)}\n`),
    caption: words.say('group.mydata.caption'),
  };
}

/** A file that is not made, and the sentence to say instead. */
export class FileRefused extends Error {
  readonly say: MessageKey;
  constructor(say: MessageKey) {
    super(`file refused: ${say}`);
    this.name = 'FileRefused';
    this.say = say;
  }
}

/**
 * The file of a recipe, made here and now (`orderFile` has it made elsewhere). Rejects with `FileRefused` if there is
 * nothing to make or the file is too big, with another error for a recipe that is broken; nothing is written to disk.
 */
export async function makeFile(kind: string, data: string): Promise<OutFile> {
  const recipe = JSON.parse(data) as FileData;
  if (kind === 'mydata') return makeMyData(wordsOf(recipe.lang), recipe);
  const file = await make(kindOf(kind), recipe, wordsOf(recipe.lang));
  if (file.bytes.length > MAX_BYTES) throw new FileRefused('out.failed');
  return file;
}

function kindOf(kind: string): FileKind {
  const found = FILE_KINDS.find((one) => one === kind);
  if (found === undefined) throw new Error(`no file of kind ${kind}`);
  return found;
}

async function make(kind: FileKind, recipe: FileData, words: Words): Promise<OutFile> {
  const { facts, today } = recipe;
  const advice = advise(facts, today);
  const rows = (recipe.rows ?? []).flatMap((row) => rowOf(row) ?? []);
  switch (kind) {
    case 'calendar':
      return (
        makeCalendar(words, { advice, caseId: recipe.caseId ?? '1', now: recipe.now ?? shanghaiInstant(today) }) ??
        refuse('out.calendar.none')
      );
    case 'letter':
      return makeLetter(words, { letter: letterOf(recipe.letter), facts, today, limitation: advice.limitation, rows });
    case 'contactLog':
      return makeContactLog(words, { rows, lender: view(facts).kind, today });
    case 'summary':
      return makeSummary(words, { advice, others: recipe.others ?? [] });
    case 'picture':
      return makePicture(words, advice);
  }
}

function letterOf(letter: LetterId | undefined): LetterId {
  const found = LETTERS.find((one) => one === letter);
  if (found === undefined) throw new Error(`no letter ${letter}`);
  return found;
}

function refuse(say: MessageKey): never {
  throw new FileRefused(say);
}
