import type { Clauses } from './clauses.ts';
import { papersOf } from './courtPapers.ts';
import { distressOf } from './distress.ts';
import type { Interrupt } from './reading.ts';
import { scamOf } from './scam.ts';
import { threatOf } from './threats.ts';

/** What must be answered before anything else, the gravest first, and whether an idiom of dying stands in the text. */
export function interruptOf(clauses: Clauses): { interrupt: Interrupt | null; idiom: boolean } {
  const { tier, soft } = distressOf(clauses);
  if (tier) return { interrupt: { kind: 'distress', tier }, idiom: false };
  return { interrupt: threatOf(clauses) ?? papersOf(clauses) ?? scamOf(clauses), idiom: soft };
}
