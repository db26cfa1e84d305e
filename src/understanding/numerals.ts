import { charsOf } from './chars.ts';
import { joinRanges } from './numeralRanges.ts';

/** A number as written: a range, how it was said, and where it stands. The unit word is not part of it. */
export interface Numeral {
  readonly start: number;
  readonly end: number;
  readonly min: number;
  readonly max: number;
  /** 多, 几, 来, 两三: the writer himself is not exact. */
  readonly vague: boolean;
  /** 多 or 余: at least one more of something. */
  readonly more: boolean;
  /** Written with 百, 千, 万, w or k. */
  readonly scaled: boolean;
  readonly arabic: boolean;
  /** Place value of the last digit that counts: 8000 → 1000, 1.2万 → 1000, 三百二十 → 10. */
  readonly unit: number;
}

const DIGITS = new Map(
  Object.entries({ 〇: 0, 零: 0, 一: 1, 壹: 1, 二: 2, 贰: 2, 两: 2, 三: 3, 叁: 3, 四: 4, 肆: 4, 五: 5, 伍: 5 }).concat(
    Object.entries({ 六: 6, 陆: 6, 七: 7, 柒: 7, 八: 8, 捌: 8, 九: 9, 玖: 9 }),
  ),
);
const SMALL = new Map(
  Object.entries({ 十: 10, 拾: 10, 廿: 20, 卅: 30, 百: 100, 佰: 100, 千: 1000, 仟: 1000, k: 1000 }),
);
const BIG = new Map(Object.entries({ 万: 10_000, w: 10_000, 亿: 100_000_000 }));
/** What a number can begin with. */
const STARTS = charsOf([...DIGITS.keys(), ...SMALL.keys(), ...'0123456789万好几数大'].join(''));
const COUNTERS = ['天', '日', '号', '年', '月', '周', '个月', '个多月', '个半月', '个星期', '个礼拜', '星期', '礼拜'];
const OTHER_COUNTERS = ['小时', '次', '期', '家', '张', '岁', '个人', '个电话', '个平台', '分钟', '遍', '笔'];
const BARE_BEFORE = new Set('上近过成');
const BARE_AFTER = new Set('把来元块儿余');

const isArabic = (char: string | undefined): boolean => char !== undefined && char >= '0' && char <= '9';
const isLatin = (char: string | undefined): boolean => char !== undefined && char >= 'a' && char <= 'z';

/** A number in the making. `slack`: how much more the last uncertain digit allows. */
interface Part {
  start: number;
  end: number;
  min: number;
  max: number;
  slack: number;
  unit: number;
  vague: boolean;
  more: boolean;
  scaled: boolean;
  arabic: boolean;
}

interface Source {
  readonly text: string;
  /** A blank stood before the unit: Chinese numbers do not run across it. */
  readonly spaced: readonly boolean[];
}

/** All numbers of a normal text, left to right, none overlapping; 5-6千 and 8000到9000 are one. */
export function numeralsOf(text: string, spaced: readonly boolean[]): Numeral[] {
  const source = { text, spaced };
  const found: Numeral[] = [];
  for (let at = 0; at < text.length; ) {
    const part = STARTS.has(text.charCodeAt(at)) ? (positional(text, at) ?? numberAt(source, at)) : null;
    // A part without a unit of text would hold the loop where it stands.
    const moves = part !== null && part.end > at;
    if (moves) found.push(finish(part));
    at = moves ? part.end : at + 1;
  }
  return joinRanges(text, found);
}

function finish({ slack, ...part }: Part): Numeral {
  return { ...part, max: slack > 0 ? part.max + slack - 1 : part.max, vague: part.vague || slack > 0 || part.more };
}

/** 二〇二五: three and more digits without a unit. */
function positional(text: string, start: number): Part | null {
  let end = start;
  let value = 0;
  for (; end - start < 9; end++) {
    const digit = text[end] === '两' ? undefined : DIGITS.get(text[end] ?? '');
    if (digit === undefined) break;
    value = value * 10 + digit;
  }
  if (end - start < 3 || SMALL.has(text[end] ?? '') || BIG.has(text[end] ?? '')) return null;
  return { ...part(start, end, value), unit: 1 };
}

function part(start: number, end: number, value: number): Part {
  const flags = { vague: false, more: false, scaled: false, arabic: false };
  return { start, end, min: value, max: value, slack: 0, unit: 1, ...flags };
}

/** section [万 section]: 一万二, 30多万, 1.2w, 八千八百八. */
function numberAt(source: Source, start: number): Part | null {
  const { text } = source;
  const hundredOrSo = text.startsWith('百十', start) ? aboutHundred(text, start) : null;
  if (hundredOrSo) return hundredOrSo;
  let whole = sectionAt(source, start, start) ?? bareBig(text, start);
  if (!whole) return null;
  for (let big = bigUnit(source, whole); big !== null; big = bigUnit(source, whole)) {
    whole = scale(whole, big.unit, big.end, big.middle);
    const rest = restAfter(source, whole, start, Math.min(whole.unit, big.unit));
    if (rest) whole = rest;
  }
  return suffix(text, whole);
}

/** 百十来块, 百十块: a hundred or a little more. Not 百十五. */
function aboutHundred(text: string, start: number): Part | null {
  const end = '来多几'.includes(text[start + 2] ?? '?') ? start + 3 : start + 2;
  if (DIGITS.has(text[end] ?? '') || SMALL.has(text[end] ?? '') || BIG.has(text[end] ?? '')) return null;
  return { ...part(start, end, 100), max: 120, vague: true, scaled: true, unit: 10 };
}

function bareBig(text: string, start: number): Part | null {
  if (text[start] !== '万' || !bareAllowed(text, start)) return null;
  return { ...part(start, start, 1), vague: true };
}

function bareAllowed(text: string, at: number): boolean {
  const [before, next] = [text[at - 1] ?? '', text[at + 1] ?? ''];
  if (before === '个') return false;
  if (BARE_AFTER.has(next) || (next === '八' && '十百千块'.includes(text[at + 2] ?? '?'))) return true;
  return BARE_BEFORE.has(before) && next !== '一' && next !== '别' && next !== '不';
}

/** 万, w or 亿 after a part, with 多, 几 or 个 between: 30多万, 1.2个w. */
function bigUnit(source: Source, whole: Part): { unit: number; end: number; middle: boolean } | null {
  const { text, spaced } = source;
  const middle = '多余来几'.includes(text[whole.end] ?? '?');
  let at = middle ? whole.end + 1 : whole.end;
  if (text[at] === '个' && (BIG.has(text[at + 1] ?? '') || SMALL.has(text[at + 1] ?? ''))) at++;
  const unit = BIG.get(text[at] ?? '');
  if (unit === undefined || whole.unit >= unit || (spaced[at] && isApart(whole))) return null;
  if (isLatin(text[at]) && isLatin(text[at + 1])) return null;
  return { unit, end: at + 1, middle };
}

/** A blank parts a Chinese digit from its unit; what is said by the unit alone (逾期 十天) has nothing to be parted from. */
const isApart = ({ start, end, arabic }: Part): boolean => !arabic && end > start;

function scale(whole: Part, unit: number, end: number, middle: boolean): Part {
  const step = middle ? placeValue(whole) : 0;
  const max = middle ? whole.min + step - 1 : whole.max;
  const slack = (middle ? 1 : whole.slack) * unit;
  const vague = whole.vague || middle;
  return { ...whole, end, min: whole.min * unit, max: max * unit, slack, unit: whole.unit * unit, vague, scaled: true };
}

/** 30 → 10, 8 → 1, 1.2 → 0.1: what 多 after a number may add to. */
function placeValue({ unit }: Part): number {
  return unit;
}

/** What follows 万: 一万二 (elliptic), 十万五, 1万5千, 一万零五百. `above`: the place it hangs on. */
function restAfter(source: Source, whole: Part, start: number, above: number): Part | null {
  const { text, spaced } = source;
  const at = whole.end;
  if (at >= text.length || (spaced[at] && !isArabic(text[at])) || whole.slack > 0 || whole.max !== whole.min)
    return null;
  if (spaced[at] && isArabic(text[at])) return null;
  const rest = sectionAt(source, at, start, above);
  if (!rest || rest.max >= above || BIG.has(text[rest.end] ?? '')) return null;
  return add(whole, rest);
}

function add(whole: Part, rest: Part): Part {
  return {
    ...rest,
    start: whole.start,
    min: whole.min + rest.min,
    max: whole.max + rest.max,
    scaled: whole.scaled || rest.scaled,
    arabic: whole.arabic || rest.arabic,
    vague: whole.vague || rest.vague,
  };
}

/** Below 10,000: 千, 百, 十 and ones in falling order. `above`: the unit it hangs on, for 一万二. */
function sectionAt(source: Source, at: number, start: number, above = 0): Part | null {
  const { text, spaced } = source;
  let sum: Part | null = null;
  for (let limit = above > 0 ? above : Number.POSITIVE_INFINITY; at < text.length; ) {
    if (sum && spaced[at]) break;
    const zero = '零〇'.includes(text[at]!) && (sum !== null || above > 0) ? 1 : 0;
    const group = groupAt(source, at + zero, sum !== null || above > 0);
    if (!group || ((sum || above > 0) && zero === 0 && ownedByCounter(source, at, start, sum?.unit ?? above))) break;
    const unit = smallUnit(source, group);
    if (unit && unit.value >= limit) break;
    const next: Part | null = unit ? inUnits(group, unit) : ones(group, sum?.unit ?? above, zero === 1);
    if (!next) break;
    const grown: Part = sum ? add(sum, next) : { ...next, start: at };
    sum = grown;
    at = grown.end;
    limit = next.unit;
    if (!unit || next.slack > 0) break;
  }
  return sum;
}

function inUnits(group: Part, unit: { value: number; end: number; middle: boolean }): Part {
  const scaled = scale(group, unit.value, unit.end, unit.middle);
  const tens = unit.value < 100;
  return { ...scaled, unit: tens ? 10 * group.unit : scaled.unit, scaled: group.scaled || !tens };
}

function smallUnit(source: Source, group: Part): { value: number; end: number; middle: boolean } | null {
  const { text, spaced } = source;
  const middle = '多余来几'.includes(text[group.end] ?? '?') && group.min >= 10;
  let at = middle ? group.end + 1 : group.end;
  if (text[at] === '个' && isLatin(text[at + 1]) && SMALL.has(text[at + 1] ?? '')) at++;
  const value = SMALL.get(text[at] ?? '');
  if (value === undefined || (spaced[at] && isApart(group))) return null;
  if (isLatin(text[at]) && isLatin(text[at + 1])) return null;
  return { value, end: at + 1, middle };
}

/** A group without a unit: alone, after 零, after 十, or elliptic (两千一 = 2100). */
function ones(group: Part, unit: number, afterZero: boolean): Part | null {
  if (unit === 0 || afterZero || unit === 10) return unit === 10 && group.max > 9 ? null : group;
  if (group.max >= 10) return group.arabic && group.max < unit && Number.isInteger(group.min) ? group : null;
  if (group.slack > 0 || unit < 100 || !Number.isInteger(group.min)) return null;
  const step = unit / 10;
  return { ...group, min: group.min * step, max: group.max * step, unit: step };
}

/** One digit group: 两, 两三, 几, 好几, 45, 12,345.67; 十 alone is ten; 百 and 千 in company. */
function groupAt({ text, spaced }: Source, at: number, inside: boolean): Part | null {
  if (isArabic(text[at])) return inside || !isArabic(text[at - 1]) ? arabicAt(text, at) : null;
  if (text.startsWith('好几', at) && !inside) return { ...part(at, at + 2, 3), max: 9, slack: 1 };
  if (text.startsWith('大几', at) && !inside && '十百千万'.includes(text[at + 2] ?? '?'))
    return { ...part(at, at + 2, 5), max: 9, slack: 1 };
  if (text[at] === '几' || (text[at] === '数' && '十百千万'.includes(text[at + 1] ?? '?')))
    return some(text, at, inside);
  const first = DIGITS.get(text[at] ?? '');
  if (first === undefined) return bareSmall(text, at, inside);
  const second = spaced[at + 1] ? undefined : DIGITS.get(text[at + 1] ?? '');
  const pair = second !== undefined && first > 0 && (second === first + 1 || (first === 3 && second === 5));
  if (pair) return { ...part(at, at + 2, first), max: second, vague: true };
  return first === 0 ? null : part(at, at + 1, first);
}

/** 几 needs something it counts; after 十 it is 1 to 9. */
function some(text: string, at: number, inside: boolean): Part | null {
  const next = text[at + 1] ?? '';
  if (inside) return { ...part(at, at + 1, 1), max: 9, slack: 1 };
  if (!SMALL.has(next) && !BIG.has(next) && !COUNTERS.some((word) => text.startsWith(word, at + 1))) return null;
  return { ...part(at, at + 1, 2), max: 9, slack: 1 };
}

function bareSmall(text: string, at: number, inside: boolean): Part | null {
  const unit = SMALL.get(text[at] ?? '');
  if (unit === undefined || isLatin(text[at]) || (inside && unit >= 100)) return null;
  if (unit >= 100 && !bareAllowed(text, at)) return null;
  return { ...part(at, at, 1), vague: unit >= 100 };
}

function arabicAt(text: string, start: number): Part {
  let end = start;
  let digits = '';
  while (end < text.length && end - start < 24) {
    if (isArabic(text[end])) digits += text[end];
    else if (!groupComma(text, end)) break;
    end++;
  }
  let unit = 1;
  if (text[end] === '.' && isArabic(text[end + 1])) {
    digits += '.';
    for (end++; isArabic(text[end]) && unit > 1e-9; end++) {
      digits += text[end];
      unit /= 10;
    }
  }
  const value = Number(digits);
  return { ...part(start, end, value), unit: unit < 1 ? unit : trailingUnit(value), arabic: true };
}

function groupComma(text: string, at: number): boolean {
  if (text[at] !== ',' || !isArabic(text[at - 1])) return false;
  for (let i = 1; i <= 3; i++) if (!isArabic(text[at + i])) return false;
  return !isArabic(text[at + 4]);
}

function trailingUnit(value: number): number {
  let unit = 1;
  while (value > 0 && value % (unit * 10) === 0) unit *= 10;
  return unit;
}

/** In 两千三个月 and 欠三百二十天 the last numeral counts time, not money. */
function ownedByCounter(source: Source, at: number, start: number, unit: number): boolean {
  if (unit < 100) return false;
  const { text } = source;
  const group = groupAt(source, at, true);
  if (!group) return false;
  const small = smallUnit(source, group);
  let end = small ? small.end : group.end;
  const ones = small ? groupAt(source, end, true) : null;
  if (ones) end = ones.end;
  if ('多几来'.includes(text[end] ?? '?')) end++;
  const counter = [...COUNTERS, ...OTHER_COUNTERS].find((word) => text.startsWith(word, end));
  if (counter === undefined) return false;
  return unit >= 1000 || !small || !'天日'.includes(counter) || '欠借贷还'.includes(text[start - 1] ?? '?');
}

const NOT_MORE = ['多少', '多久', '多长', '多大', '多次'];

/** 多 and 余 after the whole; 把, 来 and 八 after a bare unit; 半 after 万. */
function suffix(text: string, whole: Part): Part {
  const { end, unit } = whole;
  const char = text[end] ?? '';
  if ((char === '多' || char === '余') && !NOT_MORE.some((word) => text.startsWith(word, end))) {
    if (whole.min < 10 && !whole.scaled) return whole;
    return { ...whole, end: end + 1, more: true, vague: true, ...below(whole) };
  }
  const isSome = whole.arabic ? unit >= 10 : unit >= 1000 && !isCounting(text[end + 1]);
  if (char === '几' && isSome && whole.min === whole.max) {
    return { ...whole, end: end + 1, min: whole.min + unit / 10, max: whole.min + unit - 1, vague: true, slack: 0 };
  }
  if (char === '来' && '块元万个天'.includes(text[end + 1] ?? '?') && unit >= 10) {
    return { ...whole, end: end + 1, vague: true, max: whole.min + unit / 2, slack: 0 };
  }
  if (text.startsWith('好几', end) && whole.scaled && whole.min === whole.max && !isCounting(text[end + 2])) {
    return { ...whole, end: end + 2, min: whole.min + unit / 10, max: whole.min + unit - 1, vague: true, slack: 0 };
  }
  if (char === '把' && unit >= 100) return { ...whole, end: end + 1, vague: true };
  if (char === '半' && unit >= 1000 && !'个年月天'.includes(text[end + 1] ?? '?')) {
    return { ...whole, end: end + 1, min: whole.min + unit / 2, max: whole.max + unit / 2, unit: unit / 10 };
  }
  return whole;
}

/** 一千好几天: what is said after the sum counts something. */
const isCounting = (char: string | undefined): boolean =>
  char !== undefined && '天日个年月周次家期星礼笔张'.includes(char);

function below({ min, unit }: Part): { max: number; slack: number } {
  return { max: min + unit - 1, slack: 0 };
}
