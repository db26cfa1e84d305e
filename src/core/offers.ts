import type { Fen } from '../domain/money.ts';

/**
 * A sum split by weight into whole fen that add up to it exactly: each part is rounded down, what is left goes fen by
 * fen to the largest remainders, the earlier first where they are equal. Weights of zero in all give zeros.
 */
export function splitByWeight(sum: Fen, weights: readonly Fen[]): readonly Fen[] {
  const total = weights.reduce((all, weight) => all + BigInt(weight), 0n);
  if (total === 0n) return weights.map(() => 0);
  const parts = weights.map((weight) => BigInt(sum) * BigInt(weight));
  const shares = parts.map((part) => Number(part / total));
  let left = sum - shares.reduce((all, share) => all + share, 0);
  const order = parts
    .map((part, index) => ({ index, rest: part % total }))
    .sort((a, b) => (a.rest === b.rest ? a.index - b.index : a.rest > b.rest ? -1 : 1));
  for (const { index } of order) {
    if (left === 0) break;
    shares[index] = (shares[index] ?? 0) + 1;
    left -= 1;
  }
  return shares;
}
