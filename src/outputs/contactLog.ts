import type { LenderKind } from '../domain/facts.ts';
import type { IsoDate } from '../domain/overdue.ts';
import { flagWords } from '../render/flagWords.ts';
import { rowWords } from '../render/rowWords.ts';
import type { ContactRow } from '../understanding/contactLog.ts';
import type { OutFile } from './file.ts';
import type { Words } from './words.ts';

const XLSX_MIME = 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet';
/** Height of a line of text. */
const LINE_POINTS = 15;

/** In widths of a digit, what a landscape page of A4 takes. */
const PAGE_WIDTH = 95;

/** Printed so small that a sheet's columns stand on one page. */
const FIT_WIDTH = { files: { transform: { 'xl/worksheets/sheet{id}.xml': { transformElementAttributes: fitWidth } } } };

function fitWidth(
  tag: string,
  attributes: Record<string, string | number>,
  _index: number | undefined,
  { columns = [] }: { readonly columns?: readonly { readonly width?: number }[] },
): Record<string, string | number> {
  if (tag !== 'pageSetup') return attributes;
  const width = columns.reduce((sum, column) => sum + (column.width ?? 0), 0);
  return { ...attributes, scale: Math.min(100, Math.floor((100 * PAGE_WIDTH) / width)) };
}

type Cell = {
  value: string;
  fontWeight?: 'bold';
  wrap: boolean;
  backgroundColor?: string;
  alignVertical: 'top';
  height?: number;
};

/** The log as a workbook: the rows with empty columns to fill in on the phone, the flags with their rules, a check list. */
export async function makeContactLog(
  words: Words,
  input: { rows: readonly ContactRow[]; lender: LenderKind; today: IsoDate },
): Promise<OutFile> {
  const { default: writeXlsxFile } = await import('write-excel-file/node');
  const sheets = [
    sheet(
      words.say('log.sheet.rows'),
      rowsSheet(words, input.rows),
      [6, 13, 16, 16, 9, 8, 22, 26, 14, 8, 22, 18, 34, 26],
    ),
    sheet(words.say('log.sheet.flags'), flagsSheet(words, input.rows, input.lender), [70, 44, 12]),
    sheet(words.say('log.sheet.evidence'), evidenceSheet(words), [24, 60, 14]),
  ];
  const bytes = await writeXlsxFile(sheets, { features: [FIT_WIDTH] }).toBuffer();
  return {
    filename: `${words.say('log.file')}-${input.today}.xlsx`,
    mime: XLSX_MIME,
    bytes: new Uint8Array(bytes),
    caption: words.say('log.caption', { count: String(input.rows.length) }),
  };
}

/** Heights are set here: programs that open the file don't work out those of wrapped cells by themselves. */
function sheet(name: string, data: Cell[][], widths: readonly number[]) {
  const rows = data.map((cells) => {
    const lines = cells.map(({ value, wrap }, at) => (wrap ? Math.ceil(textWidth(value) / (widths[at] ?? 1)) : 1));
    const height = Math.max(1, ...lines) * LINE_POINTS + 3;
    return cells.map((cell) => ({ ...cell, height }));
  });
  return {
    sheet: name,
    data: rows,
    columns: widths.map((width) => ({ width })),
    stickyRowsCount: 1,
    orientation: 'landscape' as const,
  };
}

/** In widths of a digit, as column widths are; a Chinese character is two, and a little air. */
function textWidth(text: string): number {
  return [...text].reduce((sum, character) => sum + (character > '\u2000' ? 2.1 : 1.05), 0);
}

function head(texts: readonly string[]): Cell[] {
  return texts.map((value) => ({
    value,
    fontWeight: 'bold',
    wrap: true,
    backgroundColor: '#EEF1F4',
    alignVertical: 'top',
  }));
}

function line(texts: readonly string[]): Cell[] {
  return texts.map((value) => ({ value, wrap: true, alignVertical: 'top' }));
}

/** Not wrapped, so that it runs over the empty cells beside it. */
function note(value: string): Cell[] {
  return [{ value, wrap: false, alignVertical: 'top' }];
}

function rowsSheet(words: Words, rows: readonly ContactRow[]): Cell[][] {
  const names = ['no', 'day', 'time', 'how', 'answered', 'times', 'firm', 'what', 'third', 'last4'] as const;
  const own = ['number', 'staff', 'words', 'file'] as const;
  const sorted = rows.toSorted((a, b) => `${a.on ?? ''}${pad(a.hour)}`.localeCompare(`${b.on ?? ''}${pad(b.hour)}`));
  const filled = sorted.map((row, at) => {
    const cells = rowWords(words, row);
    const told = [
      cells.day,
      cells.time,
      cells.channel,
      cells.answered,
      cells.times,
      cells.firm,
      cells.what,
      cells.third,
    ];
    return line([String(at + 1), ...told, row.last4 ?? '', ...own.map(() => '')]);
  });
  return [
    head([...names, ...own].map((name) => words.say(`log.col.${name}`))),
    ...filled,
    ...(['fill', 'mine'] as const).map((name) => note(words.say(`log.note.${name}`))),
  ];
}

function pad(hour: number | undefined): string {
  return String(hour ?? 0).padStart(2, '0');
}

function flagsSheet(words: Words, rows: readonly ContactRow[], lender: LenderKind): Cell[][] {
  const flags = flagWords(words, rows, lender).map(({ text, rule, certainty }) => line([text, rule, certainty]));
  const limits = (['title', 'gbt', 'cba', 'old'] as const).map((name) => line([words.say(`log.limits.${name}`)]));
  return [
    head((['flag', 'rule', 'certainty'] as const).map((name) => words.say(`log.col.${name}`))),
    ...(flags.length === 0 ? [line([words.say('log.flag.none')])] : flags),
    line(['']),
    ...limits,
    line(['']),
    note(words.say('log.note.mine')),
  ];
}

function evidenceSheet(words: Words): Cell[][] {
  const items = [1, 2, 3, 4, 5, 6, 7, 8] as const;
  return [
    head((['item', 'how.keep', 'done'] as const).map((name) => words.say(`log.col.${name}`))),
    ...items.map((at) => line([words.say(`log.evidence.${at}`), words.say(`log.evidence.${at}.how`), ''])),
  ];
}
