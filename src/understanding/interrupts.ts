import type { Clauses } from './clauses.ts';
import { papersOf } from './courtPapers.ts';
import { undisguised } from './disguise.ts';
import { distressOf } from './distress.ts';
import type { Interrupt } from './reading.ts';
import { scamOf } from './scam.ts';
import { threatOf } from './threats.ts';

/** What must be answered before anything else, the gravest first, and whether an idiom of dying stands in the text. */
export function interruptOf(written: Clauses): { interrupt: Interrupt | null; idiom: boolean } {
  const clauses = undisguised(written);
  const { tier, ofOther, soft } = distressOf(clauses);
  const threat = tier && !ofOther ? null : threatOf(clauses);
  if (tier && threat === null) return { interrupt: { kind: 'distress', tier }, idiom: false };
  return { interrupt: threat ?? papersOf(clauses) ?? scamOf(clauses), idiom: soft };
}
