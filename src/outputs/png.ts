import { promisify } from 'node:util';
import { crc32, deflate } from 'node:zlib';

export type Rgb = readonly [number, number, number];

const SIGNATURE = [137, 80, 78, 71, 13, 10, 26, 10];
const BIT_DEPTH = 8;
const INDEXED = 3;
const compress = promisify(deflate);

/** Colours on the way from one to the other, both included. */
export function blend(from: Rgb, to: Rgb, levels: number): Rgb[] {
  return [...Array(levels).keys()].map((at) => {
    const share = at / (levels - 1);
    return [0, 1, 2].map((part) => Math.round(from[part]! + (to[part]! - from[part]!) * share)) as unknown as Rgb;
  });
}

/** "#1F2A37" as numbers. */
export function rgb(hex: string): Rgb {
  return [1, 3, 5].map((at) => Number.parseInt(hex.slice(at, at + 2), 16)) as unknown as Rgb;
}

/**
 * RGBA pixels to an indexed PNG, each pixel the nearest colour of the palette (at most 256): a drawing of few colours
 * is half the size of its truecolour PNG. Packing runs off the event loop.
 */
export async function indexedPng(
  pixels: Uint8Array,
  width: number,
  height: number,
  palette: readonly Rgb[],
): Promise<Uint8Array> {
  const header = Buffer.alloc(13);
  header.writeUInt32BE(width, 0);
  header.writeUInt32BE(height, 4);
  header.set([BIT_DEPTH, INDEXED, 0, 0, 0], 8);
  const data = await compress(indexes(pixels, width, height, palette), { level: 4 });
  const chunks = [
    chunk('IHDR', header),
    chunk('PLTE', Buffer.from(palette.flat())),
    chunk('IDAT', data),
    chunk('IEND', Buffer.alloc(0)),
  ];
  return new Uint8Array(Buffer.concat([Buffer.from(SIGNATURE), ...chunks]));
}

/** One index a pixel, each row led by filter 0 (none). */
function indexes(pixels: Uint8Array, width: number, height: number, palette: readonly Rgb[]): Buffer {
  const rows = Buffer.alloc((width + 1) * height);
  const known = new Map<number, number>();
  let last = -1;
  let index = 0;
  for (let y = 0, at = 0; y < height; y++) {
    for (let x = 0; x < width; x++, at += 4) {
      const colour = (pixels[at]! << 16) | (pixels[at + 1]! << 8) | pixels[at + 2]!;
      if (colour !== last) {
        index = known.get(colour) ?? nearest(colour, palette);
        known.set(colour, index);
        last = colour;
      }
      rows[y * (width + 1) + 1 + x] = index;
    }
  }
  return rows;
}

function nearest(colour: number, palette: readonly Rgb[]): number {
  const [red, green, blue] = [colour >> 16, (colour >> 8) & 255, colour & 255];
  let best = 0;
  let least = Number.POSITIVE_INFINITY;
  for (const [index, [r, g, b]] of palette.entries()) {
    const distance = (r - red) ** 2 + (g - green) ** 2 + (b - blue) ** 2;
    if (distance < least) [best, least] = [index, distance];
  }
  return best;
}

function chunk(type: string, data: Buffer): Buffer {
  const body = Buffer.concat([Buffer.from(type, 'latin1'), data]);
  const framed = Buffer.alloc(body.length + 8);
  framed.writeUInt32BE(data.length, 0);
  framed.set(body, 4);
  framed.writeUInt32BE(crc32(body), body.length + 4);
  return framed;
}
