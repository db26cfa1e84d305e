import { Converter } from 'opencc-js/t2cn';

const FIRST = 0x4e00;
const LAST = 0x9fff;

/** Bits of a character: in the set of common characters as the mainland, as Taiwan once coded it. */
const MAINLAND = 1;
const TAIWAN = 2;
const SETS = new Uint8Array(0x10000);
markSet('gbk', [0xb0, 0xf7], [0xa1, 0xfe], MAINLAND);
markSet('big5', [0xa4, 0xf9], [0x40, 0xfe], TAIWAN);

/** Marks the characters of a two-byte legacy set: lead and trail bytes from the given bounds. */
function markSet(
  label: string,
  leads: readonly [number, number],
  trails: readonly [number, number],
  bit: number,
): void {
  const bytes: number[] = [];
  for (let lead = leads[0]; lead <= leads[1]; lead++) {
    for (let trail = trails[0]; trail <= trails[1]; trail++) bytes.push(lead, trail, 0x0a);
  }
  const text = new TextDecoder(label).decode(new Uint8Array(bytes));
  for (let i = 0; i < text.length; i++) {
    const code = text.charCodeAt(i);
    if (code >= FIRST && code <= LAST) SETS[code]! |= bit;
  }
}

/** Whole texts, by phrases. The dictionary is laid out when the first character asks for it: most chats need none. */
let converter: ReturnType<typeof Converter> | undefined;

function convert(text: string): string {
  const ready = converter ?? Converter({ from: 'tw', to: 'cn' });
  converter = ready;
  return ready(text);
}

const SIMPLE = new Map<string, string>();

/** The simplified form of one character; itself if it has none. */
function simple(char: string): string {
  const known = SIMPLE.get(char);
  if (known !== undefined) return known;
  const code = char.charCodeAt(0);
  const found = char.length === 1 && code >= FIRST && code <= LAST ? convert(char) : char;
  const one = found.length === 1 ? found : char;
  SIMPLE.set(char, one);
  return one;
}

const isCommon = (code: number, set: number): boolean => (SETS[code]! & set) !== 0;
/** A character of no mainland text. */
const isTraditional = (text: string, at: number): boolean => {
  const code = text.charCodeAt(at);
  return code >= FIRST && code <= LAST && !isCommon(code, MAINLAND) && simple(text[at]!) !== text[at];
};

/** Whether a text holds a character that only Taiwan coded. Costs no dictionary. */
export function holdsTraditional(text: string): boolean {
  for (let at = 0; at < text.length; at++) if (SETS[text.charCodeAt(at)] === TAIWAN) return true;
  return false;
}

/** Simplified form of a text of the same length; what has none stays. */
export function simplify(text: string): string {
  for (let at = 0; at < text.length; at++) {
    if (!isTraditional(text, at)) continue;
    const whole = convert(text);
    return whole.length === text.length ? whole : characterwise(text);
  }
  return text;
}

function characterwise(text: string): string {
  let out = '';
  for (const char of text) out += simple(char);
  return out;
}

/** Which script a text is written in: the one with more characters of its own; null where none tells. */
export function scriptOf(text: string): 'hans' | 'hant' | null {
  let hans = 0;
  let hant = 0;
  for (let at = 0; at < text.length; at++) {
    const set = SETS[text.charCodeAt(at)]!;
    if (set === MAINLAND) hans++;
    else if (set === TAIWAN && simple(text[at]!) !== text[at]) hant++;
  }
  if (hans === 0 && hant === 0) return null;
  return hant > hans ? 'hant' : 'hans';
}
