import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { Advice } from '../domain/advice.ts';
import type { OutFile } from './file.ts';
import { packageRoot } from './packageRoot.ts';
import { type PictureModel, pictureModel, type Stop } from './pictureModel.ts';
import { blend, indexedPng, rgb } from './png.ts';
import type { Words } from './words.ts';

/** Twice the width of a small phone, so that 30 px here read as 15 there. */
const WIDTH = 720;
const SIDE = 40;
const TEXT = WIDTH - 2 * SIDE;
const FONT_FILE = join('src', 'outputs', 'font', 'NotoSansSC-subset.ttf');

/** Ink on paper: the card brings its own ground, so that it reads in a dark and in a light chat. */
const PAPER = '#FBFAF6';
const INK = '#1F2A37';
const SOFT = '#5B6673';
const RAIL = '#CBD2D9';
const COLOURS = { now: '#66717D', plan: '#1B7F5C', later: '#B4690E' } as const;
const HERE = '#1D5FAF';
const WHITE = '#FFFFFF';
/** Every ink on its ground, in as many shades as soft edges need. */
const SHADES = 12;
const PALETTE = [
  ...[INK, SOFT, RAIL, HERE, ...Object.values(COLOURS)].flatMap((ink) => blend(rgb(PAPER), rgb(ink), SHADES)),
  ...[WHITE, RAIL].flatMap((ink) => blend(rgb(HERE), rgb(ink), SHADES)),
];

/** 你在哪一步: the timeline of one debt as a PNG, with its alt text as caption. */
export async function makePicture(words: Words, advice: Advice): Promise<OutFile> {
  const model = pictureModel(words, advice);
  return {
    filename: `${words.say('out.picture.file')}-${advice.today}.png`,
    mime: 'image/png',
    bytes: await draw(model),
    caption: model.alt,
  };
}

interface Element {
  readonly type: 'div';
  readonly props: {
    readonly style: Readonly<Record<string, string | number>>;
    readonly children?: readonly Element[] | string;
  };
}

/** Loaded with the first picture and kept: satori parses a font once for each object it is handed. */
let tools: Promise<{
  readonly toSvg: (element: Element) => Promise<string>;
  readonly toPng: (svg: string) => Promise<Uint8Array>;
}> | null = null;

async function draw(model: PictureModel): Promise<Uint8Array> {
  tools ??= load();
  const { toSvg, toPng } = await tools;
  return toPng(await toSvg(card(model)));
}

async function load() {
  const [{ default: satori }, { renderAsync }, data] = await Promise.all([
    import('satori'),
    import('@resvg/resvg-js'),
    readFile(join(packageRoot(), FONT_FILE)),
  ]);
  const fonts = [{ name: 'Noto Sans SC', data, weight: 400 as const, style: 'normal' as const }];
  return {
    toSvg: (element: Element) => satori(element as unknown as Parameters<typeof satori>[0], { width: WIDTH, fonts }),
    toPng: async (svg: string) => {
      const image = await renderAsync(svg, { font: { loadSystemFonts: false } });
      return indexedPng(image.pixels, image.width, image.height, PALETTE);
    },
  };
}

function box(style: Element['props']['style'], children: readonly Element[] | string): Element {
  return { type: 'div', props: { style: { display: 'flex', ...style }, children } };
}

function card(model: PictureModel): Element {
  const past = model.sections.filter(({ kind }) => kind === 'now');
  const ahead = model.sections.filter(({ kind }) => kind !== 'now');
  return box(
    { flexDirection: 'column', width: WIDTH, padding: `44px ${SIDE}px 36px`, backgroundColor: PAPER, color: INK },
    [
      box({ fontSize: 48, width: TEXT }, model.title),
      box({ fontSize: 36, color: SOFT, marginTop: 6, marginBottom: 30, width: TEXT }, model.platform),
      ...past.flatMap(section),
      here(model),
      ...ahead.flatMap(section),
      box({ fontSize: 26, color: SOFT, marginTop: 18, width: TEXT }, model.foot),
    ],
  );
}

function section({ kind, title, stops }: PictureModel['sections'][number]): Element[] {
  const colour = COLOURS[kind];
  return [
    railed(colour, 0, box({ fontSize: 30, color: colour, paddingBottom: 14 }, title)),
    ...stops.map((stop) => railed(colour, 22, entry(stop, colour, kind === 'now'))),
  ];
}

function entry({ when, text }: Stop, colour: string, past: boolean): Element {
  return box({ flexDirection: 'column', paddingBottom: 22, width: 560 }, [
    ...(when === '' ? [] : [box({ fontSize: 28, color: colour }, when)]),
    box({ fontSize: 32, lineHeight: 1.35, textWrap: 'pretty', color: past ? SOFT : INK }, text),
  ]);
}

function here(model: PictureModel): Element {
  return railed(
    HERE,
    34,
    box(
      {
        flexDirection: 'column',
        backgroundColor: HERE,
        color: WHITE,
        borderRadius: 18,
        padding: '16px 24px',
        marginBottom: 26,
        width: 520,
      },
      [box({ fontSize: 36 }, model.here), box({ fontSize: 30 }, model.hereNote)],
    ),
  );
}

/** A row with its piece of the rail and, if `dot` is not 0, a dot of that size on it. */
function railed(colour: string, dot: number, content: Element): Element {
  const mark = box(
    {
      position: 'absolute',
      left: 25 - dot / 2,
      top: dot > 30 ? 34 : 12,
      width: dot,
      height: dot,
      borderRadius: dot,
      backgroundColor: colour,
    },
    [],
  );
  const rail = box({ position: 'absolute', left: 23, top: 0, bottom: 0, width: 4, backgroundColor: RAIL }, []);
  return box({ position: 'relative', width: '100%' }, [
    box({ position: 'relative', width: 50, flexShrink: 0 }, dot === 0 ? [rail] : [rail, mark]),
    box({ paddingLeft: 20, flexDirection: 'column' }, [content]),
  ]);
}
