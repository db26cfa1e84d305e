import { scriptOf, simplify } from './script.ts';

/** Text longer than this is cut before anything reads it (UTF-16 units). */
export const MAX_LENGTH = 4096;

/** A text made plain, with the way back to what was written. */
export interface Normal {
  /** Simplified, half-width, lower case, without blanks between Chinese characters. */
  readonly text: string;
  /** Where each unit of `text` begins in the original; at least one entry more than `text` has units. */
  readonly origin: readonly number[];
  /** True where a blank was dropped before a unit: numbers do not run across it. */
  readonly spaced: readonly boolean[];
  readonly original: string;
  readonly script: 'hans' | 'hant' | null;
}

type Fate = 'keep' | 'drop' | 'blank';

/** Zero-width, direction, variation and combining marks, controls and lone surrogates: nothing anybody reads. */
function fate(code: number): Fate {
  if (code === 0x20 || code === 0x09 || code === 0xa0 || code === 0x3000) return 'blank';
  if (code === 0x0a) return 'keep';
  if (code < 0x20 || (code >= 0x7f && code < 0xa0) || code === 0xad) return 'drop';
  if (code >= 0x300 && code <= 0x36f) return 'drop';
  if (code >= 0x2000 && code <= 0x200a) return 'blank';
  if ((code >= 0x200b && code <= 0x200f) || (code >= 0x202a && code <= 0x202e)) return 'drop';
  if ((code >= 0x2060 && code <= 0x206f) || (code >= 0x20d0 && code <= 0x20ff)) return 'drop';
  if ((code >= 0xd800 && code <= 0xdfff) || (code >= 0xfe00 && code <= 0xfe0f)) return 'drop';
  if (code === 0xfeff || (code >= 0xe0000 && code <= 0xe007f)) return 'drop';
  return 'keep';
}

const isPlain = (code: number) => code < 0x7f || (code >= 0x4e00 && code <= 0x9fff) || code === 0x3002;
const isCapital = (code: number) => code >= 0x41 && code <= 0x5a;
/** ， parts clauses: it becomes , only between digits of full width. */
const COMMA = 0xff0c;
const isDigit = (char: string | undefined) => char !== undefined && char >= '0' && char <= '9';
const isLatin = (char: string | undefined) => isDigit(char) || (char !== undefined && char >= 'a' && char <= 'z');
const isWide = (char: string | undefined) => char !== undefined && char >= '０' && char <= '９';

interface Draft {
  chars: string[];
  origin: number[];
  /** A blank stood before the unit. */
  gap: boolean[];
}

/** NFKC and lower case, character by character, so that every unit knows where it came from. */
function fold(original: string): Draft {
  const draft: Draft = { chars: [], origin: [], gap: [] };
  let gap = false;
  let at = 0;
  for (const char of original) {
    const code = char.codePointAt(0)!;
    const what = fate(code);
    if (what === 'blank') gap = true;
    if (what === 'keep') {
      const folded = plain(char, code, original, at);
      for (let i = 0; i < folded.length; i++) {
        draft.chars.push(folded[i]!);
        draft.origin.push(at);
        draft.gap.push(gap);
        gap = false;
      }
    }
    at += char.length;
  }
  return draft;
}

function plain(char: string, code: number, original: string, at: number): string {
  if (code === COMMA) return isWide(original[at - 1]) && isWide(original[at + 1]) ? ',' : '，';
  if (isPlain(code)) return isCapital(code) ? char.toLowerCase() : char;
  return char === '🔟' ? '10' : char.normalize('NFKC').toLowerCase();
}

/** Blanks between nearly all characters are ornament (逾 期 四 十 五 天); elsewhere they part things. */
function isSpacedOut(gap: readonly boolean[]): boolean {
  const gaps = gap.filter(Boolean).length;
  return gaps >= 3 && gaps >= 0.7 * (gap.length - 1);
}

/** 8 0 0 0 and 12 000 are one number each; a group after 逾期 is not joined to what follows. */
function joinsNumber(chars: readonly string[], gap: readonly boolean[], at: number): boolean {
  if (!isDigit(chars[at - 1]) || !isDigit(chars[at])) return false;
  const single = (i: number) =>
    isDigit(chars[i]) && (gap[i] || !isDigit(chars[i - 1])) && (gap[i + 1] || !isDigit(chars[i + 1]));
  if (single(at - 1) && single(at) && (single(at + 1) || single(at - 2))) return true;
  // 6 1 天 is 61 where everything is parted; 4 5天 may be four to five.
  const isPair = single(at - 1) && single(at) && gap[at - 1] === true && gap[at + 1] === true;
  if (isPair && Number(chars[at]) !== Number(chars[at - 1]) + 1) return true;
  const threeFollow = isDigit(chars[at + 1]) && isDigit(chars[at + 2]) && !isDigit(chars[at + 3]);
  let head = at - 1;
  while (isDigit(chars[head - 1]) && !gap[head] && at - head < 4) head--;
  return (
    threeFollow && !gap[at + 1] && !gap[at + 2] && at - head <= 3 && chars[head - 1] !== '期' && chars[at + 3] !== '天'
  );
}

/** Units of a text in which nothing was moved, and that none of them had a blank before it: shared, as most texts are such. */
const UNMOVED: readonly number[] = Array.from({ length: MAX_LENGTH + 1 }, (_, at) => at);
const UNSPACED: readonly boolean[] = UNMOVED.map(() => false);

/** A text whose units stay where they are, in half width and lower case; null if some are dropped, joined or parted. */
function inPlace(text: string): string | null {
  let out = '';
  let done = 0;
  for (let at = 0; at < text.length; at++) {
    const code = text.charCodeAt(at);
    if (isPlain(code) ? code > 0x20 && !isCapital(code) : PUNCTUATION.has(code)) continue;
    if (code === COMMA && !(isWide(text[at - 1]) && isWide(text[at + 1]))) continue;
    const half = code === COMMA ? null : narrow(code);
    if (half === null) return null;
    out += text.slice(done, at) + String.fromCharCode(half);
    done = at + 1;
  }
  return out + text.slice(done);
}

/** 、 “ ” stay what they are. */
const PUNCTUATION = new Set([0x3001, 0x201c, 0x201d]);

/** Full width or a capital made half width and small; null if it is something else. */
function narrow(code: number): number | null {
  const half = code >= 0xff01 && code <= 0xff5e ? code - 0xfee0 : code;
  if (isCapital(half)) return half + 0x20;
  return half === code ? null : half;
}

/** Normalises once; everything else reads the result. */
export function normalize(original: string): Normal {
  const cut = original.length > MAX_LENGTH ? original.slice(0, MAX_LENGTH) : original;
  const script = scriptOf(cut);
  const same = inPlace(cut);
  if (same !== null) return { text: simplify(same), origin: UNMOVED, spaced: UNSPACED, original: cut, script };
  const { chars, origin, gap } = fold(cut);
  const ornament = isSpacedOut(gap);
  const text: string[] = [];
  const origins: number[] = [];
  const spaced: boolean[] = [];
  for (let i = 0; i < chars.length && text.length < MAX_LENGTH; i++) {
    const parts = gap[i]! && !ornament && !joinsNumber(chars, gap, i);
    if (parts && isLatin(chars[i]) && isLatin(chars[i - 1])) {
      text.push(' ');
      origins.push(origin[i]!);
      spaced.push(true);
    }
    text.push(chars[i]!);
    origins.push(origin[i]!);
    spaced.push(parts);
  }
  origins.push(cut.length);
  return { text: simplify(text.join('')), origin: origins, spaced, original: cut, script };
}

/** What the person wrote at `start`..`end` of the normal text. */
export function written(normal: Normal, start: number, end: number): string {
  const from = normal.origin[start] ?? 0;
  const to = end > start ? afterUnit(normal, end) : from;
  return normal.original.slice(from, to).trim();
}

function afterUnit(normal: Normal, end: number): number {
  return normal.origin[end] ?? normal.original.length;
}
