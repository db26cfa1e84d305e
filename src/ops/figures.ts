import type { Say } from '../dialogue/says.ts';

/** What one text was taken for, without anything of its content. */
export interface TextFigures {
  readonly interrupt: string | null;
  /** The first question that was answered. */
  readonly intent: string | null;
  /** False if the answer was that nothing was understood, or that it is not what this is for. */
  readonly understood: boolean;
}

const TEXTS: ReadonlySet<string> = new Set(['text', 'forward', 'question']);

/**
 * The figures of one text, in private, passed on or asked in a group, read off the answer; null for what is no text
 * (presses, commands, wakes) and where nothing was answered.
 */
export function figuresOf({ kind }: { readonly kind: string }, says: readonly Say[]): TextFigures | null {
  if (!TEXTS.has(kind) || says.length === 0) return null;
  const spoken = says.flatMap((say) => (say.kind === 'passOn' ? say.says : [say]));
  let interrupt: string | null = null;
  let intent: string | null = null;
  for (const say of spoken) {
    if (say.kind === 'interrupt') interrupt ??= say.of;
    if (say.kind === 'answer') intent ??= say.intent;
  }
  return { interrupt, intent, understood: !spoken.some(notUnderstood) };
}

function notUnderstood(say: Say): boolean {
  return say.kind === 'nearest' || (say.kind === 'line' && say.key === 'talk.outOfScope');
}
