import type { Lang, MessageKey } from '../../locales/index.ts';
import { encodeCallback } from '../dialogue/callback.ts';
import { PAGE_ROWS } from '../dialogue/log.ts';
import type { Say } from '../dialogue/says.ts';
import type { ContactRow } from '../understanding/contactLog.ts';
import { type Block, rows } from './block.ts';
import { t, wordingOf } from './catalog.ts';
import { flagWords } from './flagWords.ts';
import type { Button } from './message.ts';
import { type RowSay, rowLine } from './rowWords.ts';

type Of<Kind extends Say['kind']> = Extract<Say, { kind: Kind }>;

/** Channels whose sender has a number. */
const NUMBERED: readonly (string | null)[] = ['call', 'sms'];

/** A proposed row, to be confirmed. */
export function logRowBlocks(lang: Lang, no: number, { row }: Of<'logRow'>): Block[] {
  const press = pressing(lang, no);
  const last4 = NUMBERED.includes(row.channel) && row.last4 === undefined ? [press('last4')] : [];
  const html = t(lang, 'keep.log.confirm', { row: lineOf(lang, row) });
  return [
    {
      html,
      buttons: [
        [press('keep'), press('drop')],
        [press('fix'), ...last4],
      ],
    },
  ];
}

/** /jilu: a page of rows, each to be changed or deleted; what may not fit the rules; the table to take along. */
export function logBlocks(lang: Lang, no: number, { rows: kept, page, lender }: Of<'log'>): Block[] {
  const press = pressing(lang, no);
  if (kept.length === 0) return [{ html: t(lang, 'keep.log.empty', {}), buttons: [[press('stop', 'off')]] }];
  const flags = flagWords(plainWords(lang), kept, lender);
  const flagged = new Set(flags.flatMap((flag) => flag.rows));
  const from = page * PAGE_ROWS;
  const shown = kept.slice(from, from + PAGE_ROWS);
  const lines = shown.map((row, at) => {
    const params = { row: lineOf(lang, row) };
    return `${from + at + 1}. ${t(lang, flagged.has(row) ? 'keep.log.line.flag' : 'keep.log.line', params)}`;
  });
  const html = [
    t(lang, 'keep.log.title', { n: String(kept.length) }),
    ...lines,
    ...(flags.length > 0 ? [t(lang, 'keep.log.flags', { n: String(flags.length) })] : []),
    t(lang, 'keep.log.choose', {}),
  ].join('\n');
  const numbers = shown.map((_, at) => ({
    text: String(from + at + 1),
    data: encodeCallback(no, 'lg', 'row', from + at),
  }));
  const pages = [
    ...(page > 0 ? [press('older', 'list', page - 1)] : []),
    ...(from + PAGE_ROWS < kept.length ? [press('newer', 'list', page + 1)] : []),
  ];
  const table: Button = { text: t(lang, 'keep.log.export', {}), data: encodeCallback(no, 'out', 'contactLog') };
  const see = flags.length > 0 ? [press('flags.see', 'flags')] : [];
  const bottom = [pages, [table, ...see], [press('stop', 'off')]].filter((row) => row.length > 0);
  return [{ html, buttons: [...rows(numbers, 5), ...bottom] }];
}

/** One row of the list. */
export function logEntryBlocks(lang: Lang, no: number, { row, index, of }: Of<'logEntry'>): Block[] {
  const press = pressing(lang, no);
  const html = `${index + 1}. ${t(lang, 'keep.log.line', { row: lineOf(lang, row) })}`;
  const page = Math.floor(index / PAGE_ROWS);
  const buttons = [[press('change', 'edit', index), press('delete', 'del', index, of), press('back', 'list', page)]];
  return [{ html, buttons }];
}

/** What may not fit the rules, each with its certainty and source; the counts that are not the same are told apart. */
export function logFlagsBlocks(lang: Lang, { rows: kept, lender }: Of<'logFlags'>): Block[] {
  const words = plainWords(lang);
  const flags = flagWords(words, kept, lender);
  if (flags.length === 0) return [{ html: t(lang, 'log.flag.none', {}) }];
  const lines = flags.map(({ text, certainty, rule }, at) =>
    t(lang, 'keep.log.flags.line', { n: String(at + 1), text, certainty, rule }),
  );
  const limits = (['title', 'gbt', 'cba', 'old'] as const).map((name) => t(lang, `log.limits.${name}`, {}));
  return [
    { html: [t(lang, 'keep.log.flags.title', {}), ...lines].join('\n') },
    { html: limits.join('\n') },
    { html: t(lang, 'log.note.mine', {}) },
  ];
}

/** A button of the log: its label, and what it does (the same name where not said). */
function pressing(lang: Lang, no: number) {
  return (name: Labelled, ...what: readonly (string | number)[]): Button => ({
    text: t(lang, `keep.log.${name}`, {}),
    data: encodeCallback(no, 'lg', ...(what.length > 0 ? what : [name])),
  });
}

type Labelled =
  | 'keep'
  | 'drop'
  | 'fix'
  | 'last4'
  | 'change'
  | 'delete'
  | 'back'
  | 'older'
  | 'newer'
  | 'stop'
  | 'flags.see';

/** Plain here; escaped when it is put into a text. */
function lineOf(lang: Lang, row: ContactRow): string {
  return rowLine(plainWords(lang), row);
}

function plainWords(lang: Lang): RowSay & { readonly lang: Lang } {
  const { texts } = wordingOf(lang);
  return {
    lang,
    say: (key: MessageKey, params = {}) => texts[key].replace(/\{(\w+)\}/g, (_, name: string) => params[name] ?? ''),
  };
}
