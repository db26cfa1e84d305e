import type { Lang } from '../../locales/index.ts';

/** A document as data: what stands on the page, in order. */
export type Block =
  | { readonly kind: 'title' | 'heading' | 'para' | 'note'; readonly text: string }
  | { readonly kind: 'list'; readonly mark: 'dot' | 'box' | 'number'; readonly items: readonly string[] }
  | {
      readonly kind: 'table';
      readonly head: readonly string[];
      readonly rows: readonly (readonly string[])[];
      /** Share of the width, summing to 100. */
      readonly widths: readonly number[];
    }
  | { readonly kind: 'pageBreak' };

export const DOCX_MIME = 'application/vnd.openxmlformats-officedocument.wordprocessingml.document';

/** Sizes are half points, spacing twentieths of a point. */
const SIZE = { title: 36, heading: 26, para: 23, note: 19 } as const;
/** Text width of an A4 page within the margins below, in twentieths of a point. */
const WIDTH = 9_500;
const MARGIN = 1_200;
const FONT = { ascii: 'Arial', hAnsi: 'Arial', eastAsia: 'Microsoft YaHei', cs: 'Arial' } as const;

/** Blocks to a .docx file. The library is loaded at the first document, so that a program without one doesn't pay. */
export async function toDocx(blocks: readonly Block[], meta: { title: string; lang: Lang }): Promise<Uint8Array> {
  const docx = await import('docx');
  type Child = InstanceType<typeof docx.Paragraph> | InstanceType<typeof docx.Table>;

  const paragraph = (text: string, kind: keyof typeof SIZE, extra: object = {}) =>
    new docx.Paragraph({
      spacing: { after: kind === 'note' ? 60 : 110, line: 320 },
      ...extra,
      children: [new docx.TextRun({ text, size: SIZE[kind], ...(kind === 'note' ? { color: '555555' } : {}) })],
    });
  const heading = (text: string, kind: 'title' | 'heading') =>
    new docx.Paragraph({
      heading: kind === 'title' ? docx.HeadingLevel.HEADING_1 : docx.HeadingLevel.HEADING_2,
      alignment: kind === 'title' ? docx.AlignmentType.CENTER : docx.AlignmentType.LEFT,
      spacing: kind === 'title' ? { before: 0, after: 240 } : { before: 200, after: 80 },
      keepNext: true,
      children: [new docx.TextRun({ text, size: SIZE[kind], bold: true, color: '1F2A37' })],
    });
  const cell = (text: string, width: number, head: boolean) =>
    new docx.TableCell({
      width: { size: width, type: docx.WidthType.DXA },
      margins: { top: 60, bottom: 60, left: 90, right: 90 },
      ...(head ? { shading: { type: docx.ShadingType.CLEAR, fill: 'EEF1F4', color: 'auto' } } : {}),
      children: [new docx.Paragraph({ children: [new docx.TextRun({ text, size: 20, bold: head })] })],
    });
  const table = (block: Extract<Block, { kind: 'table' }>) => {
    const widths = block.widths.map((share) => Math.round((share / 100) * WIDTH));
    const row = (cells: readonly string[], head: boolean) =>
      new docx.TableRow({
        cantSplit: true,
        ...(head ? { tableHeader: true } : { height: { value: 400, rule: docx.HeightRule.ATLEAST } }),
        children: cells.map((text, at) => cell(text, widths[at] ?? 0, head)),
      });
    return new docx.Table({
      width: { size: WIDTH, type: docx.WidthType.DXA },
      columnWidths: widths,
      layout: docx.TableLayoutType.FIXED,
      rows: [row(block.head, true), ...block.rows.map((cells) => row(cells, false))],
    });
  };
  const render = (block: Block): Child[] => {
    switch (block.kind) {
      case 'title':
      case 'heading':
        return [heading(block.text, block.kind)];
      case 'para':
      case 'note':
        return [paragraph(block.text, block.kind)];
      case 'list':
        return block.items.map((item, at) =>
          paragraph(`${mark(block.mark, at)}${item}`, 'para', { indent: { left: 360, hanging: 360 } }),
        );
      case 'table':
        return [table(block), new docx.Paragraph({ spacing: { after: 60 }, children: [] })];
      case 'pageBreak':
        return [new docx.Paragraph({ children: [new docx.PageBreak()] })];
    }
  };
  const document = new docx.Document({
    title: meta.title,
    creator: 'overdue-advisor',
    lastModifiedBy: 'overdue-advisor',
    styles: {
      default: {
        document: { run: { font: FONT, language: { eastAsia: meta.lang === 'hant' ? 'zh-TW' : 'zh-CN' } } },
      },
    },
    sections: [
      {
        properties: {
          page: {
            size: { width: 11_906, height: 16_838 },
            margin: { top: MARGIN, bottom: MARGIN, left: MARGIN, right: MARGIN },
          },
        },
        children: blocks.flatMap(render),
      },
    ],
  });
  return new Uint8Array(await docx.Packer.toBuffer(document));
}

function mark(kind: 'dot' | 'box' | 'number', at: number): string {
  if (kind === 'number') return `${at + 1}. `;
  return kind === 'box' ? '□ ' : '· ';
}
