import * as z from 'zod/mini';
import type { Instant } from '../domain/overdue.ts';

const WINDOW_MS = 60_000;
const MAX_OF_GROUP = 20;
const MAX_OF_SENDER = 6;

/** Counters of one minute: all questions of the group, and those of each sender under a hashed name. */
export const rateSchema = z.object({
  from: z.number(),
  count: z.number(),
  by: z.optional(z.record(z.string(), z.number())),
  told: z.optional(z.boolean()),
});

export type GroupRate = z.infer<typeof rateSchema>;

export interface Counted {
  readonly rate: GroupRate;
  /** none: answer; tell: say 慢一点; quiet: it was said in this window. */
  readonly silence: 'none' | 'tell' | 'quiet';
}

/** Counts a question. A new window forgets who asked in the old one. */
export function counted(old: GroupRate | undefined, sender: string | null, now: Instant): Counted {
  const running = old !== undefined && now >= old.from && now - old.from < WINDOW_MS;
  const base: GroupRate = running ? old : { from: now, count: 0 };
  const mine = sender === null ? 0 : (base.by?.[sender] ?? 0) + 1;
  const by = sender === null ? {} : { by: { ...base.by, [sender]: mine } };
  // Who is over his own limit uses up nothing of the group's.
  const rate: GroupRate = { ...base, ...by, count: base.count + (mine > MAX_OF_SENDER ? 0 : 1) };
  if (mine <= MAX_OF_SENDER && rate.count <= MAX_OF_GROUP) return { rate, silence: 'none' };
  return { rate: { ...rate, told: true }, silence: base.told ? 'quiet' : 'tell' };
}
