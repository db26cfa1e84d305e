import type { Numeral } from './numerals.ts';

/** How a sum is hedged. */
type Hedge = 'none' | 'about' | 'over' | 'just' | 'under' | 'upTo' | 'nearly' | 'atLeast' | 'more';

const SUFFIXES: readonly [string, Hedge][] = [
  ['左右', 'about'],
  ['上下', 'about'],
  ['出头', 'over'],
  ['冒头', 'over'],
  ['挂点零', 'just'],
  ['不到', 'under'],
  ['挂零', 'just'],
  ['以上', 'atLeast'],
  ['不止', 'atLeast'],
  ['开外', 'atLeast'],
  ['+', 'atLeast'],
  ['的样子', 'about'],
  ['多', 'more'],
  ['余', 'more'],
];
const PREFIXES: readonly [string, Hedge][] = [
  ['不到', 'under'],
  ['不足', 'under'],
  ['没到', 'under'],
  ['不超过', 'upTo'],
  ['没超过', 'upTo'],
  ['未超过', 'upTo'],
  ['最多', 'upTo'],
  ['顶多', 'upTo'],
  ['将近', 'nearly'],
  ['接近', 'nearly'],
  ['快到', 'nearly'],
  ['快', 'nearly'],
  ['近', 'nearly'],
  ['小', 'nearly'],
  ['差不多', 'about'],
  ['大概', 'about'],
  ['大约', 'about'],
  ['约', 'about'],
  ['估计', 'about'],
  ['好像', 'about'],
  ['可能', 'about'],
  ['应该', 'about'],
  ['也就', 'about'],
  ['得有', 'about'],
  ['超过', 'atLeast'],
  ['至少', 'atLeast'],
  ['起码', 'atLeast'],
  ['不止', 'atLeast'],
  ['最少', 'atLeast'],
  ['不低于', 'atLeast'],
  ['不下于', 'atLeast'],
  ['不下', 'atLeast'],
  ['少说', 'atLeast'],
  ['少说也有', 'atLeast'],
  ['多于', 'atLeast'],
  ['超', 'atLeast'],
  ['过', 'none'],
];

/** The hedge around a number, and how far the words of it reach. `tail`: where the unit ends. */
export function hedgeOf(text: string, numeral: Numeral, tail: number): { hedge: Hedge; start: number; end: number } {
  const after = SUFFIXES.find(([word]) => text.startsWith(word, tail));
  const from = verbStart(text, numeral.start);
  const before = PREFIXES.find(([word]) => text.slice(0, from).endsWith(word));
  const start = before ? from - before[0].length : numeral.start;
  if (after && !(after[1] === 'more' && text.startsWith('多少', tail)))
    return { hedge: after[1], start: numeral.start, end: tail + after[0].length };
  return { hedge: before?.[1] ?? 'none', start: before && before[1] !== 'none' ? start : numeral.start, end: tail };
}

const VERBS = '还欠了|欠了|欠|还欠|还有|有|还剩|剩|借了|总共|一共|了|是|着|个|也就'.split('|');

/** 至少欠5000, 大概有8000: the hedge stands before the verb. */
function verbStart(text: string, start: number): number {
  const left = text.slice(Math.max(0, start - 4), start);
  const verb = VERBS.find((word) => left.endsWith(word));
  return verb ? start - verb.length : start;
}

/** A hedge as a range. The step is the last place that counts: 5万 → 1万, 8500 → 100; for a round one a tenth. */
export function hedged(numeral: Numeral, hedge: Hedge): { min: number; max: number | null } {
  const { min, max, unit } = numeral;
  const step = min === unit ? unit / 10 : unit;
  switch (hedge) {
    case 'under':
      return { min: min - step, max: max - 1 };
    case 'nearly':
      return { min: min - Math.round(step * 0.4), max };
    case 'upTo':
      return { min: 0, max };
    case 'over':
      return { min, max: max + (step / (min === unit ? 1 : 10)) * 2 };
    case 'just':
      return { min, max: max + unit / 10 };
    case 'atLeast':
      return { min, max: null };
    case 'more':
      return { min, max: min + unit - 1 };
    default:
      return { min, max };
  }
}
