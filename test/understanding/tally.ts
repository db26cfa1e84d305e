import type { Judged, Verdict } from './score.ts';

/** Counts of one kind of value; every ratio is shown with them. */
export type Tally = Readonly<Record<Verdict, number>> & { readonly farOff: number };

const VERDICTS = ['right', 'half', 'wrong', 'missed', 'invented'] as const;

/** Judged values counted by what they are. */
export function tally(judged: readonly Judged[]): ReadonlyMap<string, Tally> {
  const kinds = [...new Set(judged.map((one) => one.what))].sort();
  return new Map(
    kinds.map((kind) => {
      const own = judged.filter((one) => one.what === kind);
      const count = (verdict: Verdict) => own.filter((one) => one.verdict === verdict).length;
      const counts = Object.fromEntries(VERDICTS.map((verdict) => [verdict, count(verdict)]));
      return [kind, { ...(counts as Record<Verdict, number>), farOff: own.filter((one) => one.farOff).length }];
    }),
  );
}

/** Of what was read, how much was right; half right counts half. 1 if nothing was read. */
export function precision(t: Tally): number {
  const read = t.right + t.half + t.wrong + t.invented;
  return read === 0 ? 1 : (t.right + t.half / 2) / read;
}

/** Of what was said, how much was read right; 1 if nothing was said. */
export function recall(t: Tally): number {
  const said = t.right + t.half + t.wrong + t.missed;
  return said === 0 ? 1 : (t.right + t.half / 2) / said;
}

/** One line a kind, counts beside the ratios. */
export function table(tallies: ReadonlyMap<string, Tally>): string {
  const head = ['', 'right', 'half', 'wrong', 'missed', 'invented', '>2x', 'precision', 'recall'];
  const rows = [...tallies].map(([kind, t]) => [
    kind,
    ...VERDICTS.map((verdict) => String(t[verdict])),
    String(t.farOff),
    precision(t).toFixed(3),
    recall(t).toFixed(3),
  ]);
  return [head, ...rows].map((row) => row.map((cell, i) => cell.padEnd(i === 0 ? 24 : 10)).join('')).join('\n');
}
