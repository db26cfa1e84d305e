import type { Lang } from '../../locales/index.ts';

/** A document as data: what stands on the page, in order. */
export type Block =
  | { readonly kind: 'title' | 'heading' | 'para' | 'note'; readonly text: string }
  | { readonly kind: 'list'; readonly mark: 'dot' | 'box' | 'number'; readonly items: readonly string[] }
  | Table
  | { readonly kind: 'pageBreak' };

export interface Table {
  readonly kind: 'table';
  readonly head: readonly string[];
  readonly rows: readonly (readonly string[])[];
  /** Shares of the width, summing to 100. */
  readonly widths: readonly number[];
}

export interface Layout {
  readonly title: string;
  readonly lang: Lang;
  /** Smaller type and less air, for what has to fit on one page. */
  readonly dense?: boolean;
}

type Docx = typeof import('docx');
type Child = InstanceType<Docx['Paragraph']> | InstanceType<Docx['Table']>;

export const DOCX_MIME = 'application/vnd.openxmlformats-officedocument.wordprocessingml.document';

/** Half points. */
const SIZE = { title: 36, heading: 26, para: 23, note: 19 } as const;
const DENSE = { title: 30, heading: 22, para: 20, note: 16 } as const;
/** Twentieths of a point a half point of type: 1.4 lines. */
const DENSE_LINE = 14;
/** A4, margins and text width in twentieths of a point. */
const PAGE = { width: 11_906, height: 16_838 };
const MARGIN = 1_200;
const WIDTH = PAGE.width - 2 * MARGIN;
const INDENT = 360;
const EMPTY_ROW = 420;
const FONT = { ascii: 'Arial', hAnsi: 'Arial', eastAsia: 'Microsoft YaHei', cs: 'Arial' } as const;
const INK = '1F2A37';
const GREY = '555555';
const SHADE = 'EEF1F4';

/** Blocks to a .docx file. The library is loaded with the first document, so that a program without one doesn't pay. */
export async function toDocx(blocks: readonly Block[], layout: Layout): Promise<Uint8Array> {
  const docx = await import('docx');
  const language = { eastAsia: layout.lang === 'hant' ? 'zh-TW' : 'zh-CN' };
  const margin = layout.dense ? MARGIN * 0.75 : MARGIN;
  const document = new docx.Document({
    title: layout.title,
    creator: 'overdue-advisor',
    lastModifiedBy: 'overdue-advisor',
    styles: { default: { document: { run: { font: FONT, language } } } },
    sections: [
      {
        properties: { page: { size: PAGE, margin: { top: margin, bottom: margin, left: MARGIN, right: MARGIN } } },
        children: blocks.flatMap((block) => children(docx, block, layout)),
      },
    ],
  });
  return new Uint8Array(await docx.Packer.toBuffer(document));
}

function children(docx: Docx, block: Block, layout: Layout): Child[] {
  switch (block.kind) {
    case 'title':
    case 'heading':
      return [heading(docx, block.text, block.kind, layout)];
    case 'para':
    case 'note':
      return [paragraph(docx, block.text, block.kind, layout)];
    case 'list':
      return block.items.map((item, at) => paragraph(docx, item, 'para', layout, mark(block.mark, at)));
    case 'table':
      return layout.dense
        ? [table(docx, block, layout)]
        : [table(docx, block, layout), new docx.Paragraph({ spacing: { after: 60 }, children: [] })];
    case 'pageBreak':
      return [new docx.Paragraph({ children: [new docx.PageBreak()] })];
  }
}

function sizes(layout: Layout): Readonly<Record<keyof typeof SIZE, number>> {
  return layout.dense ? DENSE : SIZE;
}

/** The mark and a tab: lines that follow begin where the first one does. */
function mark(kind: 'dot' | 'box' | 'number', at: number): string {
  if (kind === 'number') return `${at + 1}.\t`;
  return kind === 'box' ? '□\t' : '·\t';
}

/** What has to fit on one page has lines of a set height, so that it does whatever font a program puts in. */
function lines(docx: Docx, layout: Layout, size: number, normal: number) {
  return layout.dense ? { line: size * DENSE_LINE, lineRule: docx.LineRuleType.EXACT } : { line: normal };
}

function heading(docx: Docx, text: string, kind: 'title' | 'heading', layout: Layout): Child {
  const title = kind === 'title';
  const air = layout.dense ? 0.5 : 1;
  const size = sizes(layout)[kind];
  return new docx.Paragraph({
    heading: title ? docx.HeadingLevel.HEADING_1 : docx.HeadingLevel.HEADING_2,
    alignment: title ? docx.AlignmentType.CENTER : docx.AlignmentType.LEFT,
    spacing: { before: (title ? 0 : 200) * air, after: (title ? 240 : 80) * air, ...lines(docx, layout, size, 240) },
    keepNext: true,
    children: [new docx.TextRun({ text, size, bold: true, color: INK })],
  });
}

function paragraph(docx: Docx, text: string, kind: 'para' | 'note', layout: Layout, marked = ''): Child {
  const after = kind === 'note' ? 40 : 90;
  const size = sizes(layout)[kind];
  const indent = marked === '' ? 0 : INDENT;
  return new docx.Paragraph({
    spacing: { after: layout.dense ? after / 3 : after, ...lines(docx, layout, size, kind === 'note' ? 270 : 310) },
    indent: { left: indent, hanging: indent },
    ...(indent === 0 ? {} : { tabStops: [{ type: docx.TabStopType.LEFT, position: indent }] }),
    children: [new docx.TextRun({ text: marked + text, size, color: kind === 'note' ? GREY : '000000' })],
  });
}

function table(docx: Docx, block: Table, layout: Layout): Child {
  const widths = block.widths.map((share) => Math.round((share / 100) * WIDTH));
  const size = sizes(layout).para - 2;
  const air = layout.dense ? 20 : 50;
  const cell = (text: string, width: number, head: boolean) =>
    new docx.TableCell({
      width: { size: width, type: docx.WidthType.DXA },
      margins: { top: air, bottom: air, left: 90, right: 90 },
      ...(head ? { shading: { type: docx.ShadingType.CLEAR, fill: SHADE, color: 'auto' } } : {}),
      children: [
        new docx.Paragraph({
          spacing: lines(docx, layout, size, 240),
          children: [new docx.TextRun({ text, size, bold: head })],
        }),
      ],
    });
  const row = (cells: readonly string[], head: boolean) =>
    new docx.TableRow({
      cantSplit: true,
      tableHeader: head,
      ...(cells.every((text) => text === '') ? { height: { value: EMPTY_ROW, rule: docx.HeightRule.ATLEAST } } : {}),
      children: cells.map((text, at) => cell(text, widths[at] ?? 0, head)),
    });
  return new docx.Table({
    width: { size: WIDTH, type: docx.WidthType.DXA },
    columnWidths: widths,
    layout: docx.TableLayoutType.FIXED,
    rows: [row(block.head, true), ...block.rows.map((cells) => row(cells, false))],
  });
}
