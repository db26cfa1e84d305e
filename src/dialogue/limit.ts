import type { Instant } from '../domain/overdue.ts';
import type { Input } from './input.ts';
import type { State } from './state.ts';

const WINDOW_MS = 60_000;

/** More answers than this in a minute is no conversation. Everything is still read. */
const MAX_PER_WINDOW = 120;

export interface Limited {
  readonly state: State;
  /** none: answer; tell: say 慢一点; quiet: it was said in this window. */
  readonly silence: 'none' | 'tell' | 'quiet';
}

/** Counts an input of the user in the chat's record. Limits rest for 72 h after distress. */
export function limited(before: State, after: State, input: Input, now: Instant): Limited {
  if (input.kind === 'wake') return { state: after, silence: 'none' };
  const old = before.rate;
  const rate =
    old && now - old.from < WINDOW_MS && now >= old.from ? { ...old, count: old.count + 1 } : { from: now, count: 1 };
  const over = rate.count > MAX_PER_WINDOW && !(after.rest !== undefined && now < after.rest);
  if (!over) return { state: { ...after, rate }, silence: 'none' };
  const silence = 'told' in rate && rate.told ? 'quiet' : 'tell';
  return { state: { ...after, rate: { ...rate, told: true } }, silence };
}
