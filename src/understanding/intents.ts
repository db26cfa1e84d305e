import { ABOUT_AFTER } from './intentsAfter.ts';
import { ABOUT_CALLS } from './intentsCalls.ts';
import { ABOUT_LAW } from './intentsLaw.ts';
import { ABOUT_PAYING } from './intentsPaying.ts';
import type { Intent } from './reading.ts';
import { type Clauses, sayings } from './sayings.ts';
import { WORDS } from './words.ts';

const table = sayings([...ABOUT_CALLS, ...ABOUT_LAW, ...ABOUT_PAYING, ...ABOUT_AFTER], WORDS);

/** All intents of a text, best first: by weight, then by where they stand. */
export function intentsOf(clauses: Clauses): { intents: Intent[]; weights: ReadonlyMap<Intent, number> } {
  const best = new Map<Intent, { weight: number; start: number }>();
  for (const { value, start } of table(clauses)) {
    const [intent, weight] = value;
    const held = best.get(intent);
    if (!held || weight > held.weight) best.set(intent, { weight, start });
  }
  const ranked = [...best]
    .filter(([, { weight }]) => weight > 0)
    .sort((a, b) => b[1].weight - a[1].weight || a[1].start - b[1].start);
  return {
    intents: ranked.map(([intent]) => intent),
    weights: new Map(ranked.map(([intent, { weight }]) => [intent, weight])),
  };
}
