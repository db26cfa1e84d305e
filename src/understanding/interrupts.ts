import type { Clauses } from './clauses.ts';
import { papersOf } from './courtPapers.ts';
import { undisguised } from './disguise.ts';
import { distressOf } from './distress.ts';
import type { Interrupt } from './reading.ts';
import { scamOf } from './scam.ts';
import { threatOf } from './threats.ts';

interface Urgent {
  readonly interrupt: Interrupt | null;
  /** An idiom of dying stands in the text. */
  readonly idiom: boolean;
  /** It is asked who pays when the writer is dead: that is answered too. */
  readonly ownDeath: boolean;
}

/** What must be answered before anything else, the gravest first. */
export function interruptOf(written: Clauses): Urgent {
  const clauses = undisguised(written);
  const { tier, ofOther, ownDeath, soft } = distressOf(clauses);
  const threat = tier && !ofOther ? null : threatOf(clauses);
  if (tier && threat === null)
    return { interrupt: { kind: 'distress', tier, ...(ofOther ? { near: true } : {}) }, idiom: false, ownDeath };
  return { interrupt: threat ?? papersOf(clauses) ?? scamOf(clauses), idiom: soft, ownDeath: false };
}
