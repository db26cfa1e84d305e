import { Converter } from 'opencc-js/t2cn';

const convert = Converter({ from: 'tw', to: 'cn' });
const FIRST = 0x4e00;
const LAST = 0x9fff;

/** Characters of a two-byte legacy set: lead and trail bytes from the given bounds. */
function legacySet(label: string, leads: readonly [number, number], trails: readonly [number, number]): Set<string> {
  const bytes: number[] = [];
  for (let lead = leads[0]; lead <= leads[1]; lead++) {
    for (let trail = trails[0]; trail <= trails[1]; trail++) bytes.push(lead, trail, 0x0a);
  }
  return new Set(new TextDecoder(label).decode(new Uint8Array(bytes)));
}

/** Simplified form by traditional character. */
function conversions(): Map<string, string> {
  const source: string[] = [];
  for (let code = FIRST; code <= LAST; code++) source.push(String.fromCharCode(code));
  const target = convert(source.join('|')).split('|');
  const pairs = source.map((from, at) => [from, target[at]!] as const);
  return new Map(pairs.filter(([from, to]) => to !== from && to.length === 1));
}

const SIMPLE = conversions();
/** The two sets of common characters, as the mainland and Taiwan once coded them. */
const GB2312 = legacySet('gbk', [0xb0, 0xf7], [0xa1, 0xfe]);
const BIG5 = legacySet('big5', [0xa4, 0xf9], [0x40, 0xfe]);

/** Simplified form of a text of the same length; what has none stays. */
export function simplify(text: string): string {
  for (const char of text) {
    if (!SIMPLE.has(char) || GB2312.has(char)) continue;
    const whole = convert(text);
    return whole.length === text.length ? whole : characterwise(text);
  }
  return text;
}

function characterwise(text: string): string {
  let out = '';
  for (const char of text) out += SIMPLE.get(char) ?? char;
  return out;
}

/** Which script a text is written in: the one with more characters of its own; null where none tells. */
export function scriptOf(text: string): 'hans' | 'hant' | null {
  let hans = 0;
  let hant = 0;
  for (const char of text) {
    const mainland = GB2312.has(char);
    if (mainland === BIG5.has(char)) continue;
    if (mainland) hans++;
    else if (SIMPLE.has(char)) hant++;
  }
  if (hans === 0 && hant === 0) return null;
  return hant > hans ? 'hant' : 'hans';
}
