import type { Numeral } from './numerals.ts';

const CONNECTORS = ['-', '~', '到', '至', '、', '—', '–', '或', '或者', '--'];

/** Two numbers with a connector or nothing between them are one range if they rise: 5-6千, 45-50, 三百五百. */
export function joinRanges(text: string, numerals: readonly Numeral[]): Numeral[] {
  const joined: Numeral[] = [];
  for (const next of numerals) {
    const last = joined.at(-1);
    const range = last && rangeOf(text, last, next);
    if (range) joined[joined.length - 1] = range;
    else joined.push(next);
  }
  return joined;
}

function rangeOf(text: string, first: Numeral, second: Numeral): Numeral | null {
  const between = text.slice(first.end, second.start);
  // 三千多不到四千
  if (between === '不到' && first.more && second.min > first.min && second.min <= 2 * first.min)
    return { ...second, start: first.start, min: first.min, max: second.min - 1, vague: true };
  const eitherOr = between === '' && first.scaled && second.scaled && !first.arabic && first.unit === second.unit;
  if ((!eitherOr && !CONNECTORS.includes(between)) || first.more || second.more) return null;
  const shared = !first.scaled && second.scaled && first.max < 100 && second.unit > 1 ? leading(second) : 1;
  const [min, max] = [first.min * shared, second.max];
  if (min >= max || max > min * 10 || (between === '、' && max > min + second.unit)) return null;
  return { ...second, start: first.start, min, vague: true };
}

function leading({ min }: Numeral): number {
  return 10 ** Math.floor(Math.log10(Math.max(1, min)));
}
