import type { Clauses } from './sayings.ts';
import { type Hit, Trie } from './trie.ts';

/** Words that give the number beside them its role. `before`: the word stands before the number. */
export type CueLine<R> = readonly [words: string, role: R, side: 'before' | 'after' | 'both', reach?: number];

interface Cue<R> {
  readonly role: R;
  readonly side: 'before' | 'after' | 'both';
  readonly reach: number;
}

/** A stretch of the text that has a role to find. */
export interface Span {
  readonly start: number;
  readonly end: number;
}

const REACH = 6;
/** A comma between a word and its number counts as this many characters. */
const COMMA = 3;

/** A cue table made ready: one pass over the text, then the nearest fitting word for each span. */
export class Cues<R> {
  readonly #trie = new Trie<Cue<R> | null>();

  /** `null` as role: words that only look like a cue (还是, 还有没有) and shadow it. */
  constructor(table: readonly CueLine<R | null>[]) {
    for (const [words, role, side, reach = REACH] of table) {
      for (const word of words.split('|')) this.#trie.add(word, role === null ? null : { role, side, reach });
    }
  }

  /** The role of each span by its nearest cue, or null where none is near; a cue serves one span only. */
  roles(clauses: Clauses, spans: readonly Span[], { blocks = spans, masked = [] }: Surroundings = {}): (R | null)[] {
    const hits = this.#trie.longest(clauses.text).filter((hit): hit is Hit<Cue<R>> => hit.value !== null);
    const free = hits.filter((hit) => !masked.some((span) => hit.start < span.end && span.start < hit.end));
    const pairs = spans.flatMap((span, at) =>
      free.flatMap((hit) => {
        const distance = distanceTo(clauses, hit, span, blocks);
        return distance === null ? [] : [{ at, hit, distance }];
      }),
    );
    pairs.sort((a, b) => a.distance - b.distance);
    const roles: (R | null)[] = spans.map(() => null);
    const used = new Set<Hit<Cue<R>>>();
    for (const { at, hit } of pairs) {
      if (roles[at] !== null || used.has(hit)) continue;
      roles[at] = hit.value.role;
      used.add(hit);
    }
    return roles;
  }
}

/** `blocks`: no word reaches over these. `masked`: words inside these are no cues. */
export interface Surroundings {
  readonly blocks?: readonly Span[];
  readonly masked?: readonly Span[];
}

/** Characters between, commas weighing more; null if out of reach, in another sentence or on the wrong side. */
function distanceTo<R>(clauses: Clauses, hit: Hit<Cue<R>>, span: Span, blocks: readonly Span[]): number | null {
  const before = hit.end <= span.start;
  if ((before ? span.start - hit.end : hit.start - span.end) > hit.value.reach) return null;
  if (!before && hit.start < span.end) return null;
  if (hit.value.side !== 'both' && (hit.value.side === 'before') !== before) return null;
  const [from, to] = before ? [hit.end, span.start] : [span.end, hit.start];
  if (blocks.some((block) => block.start >= from && block.end <= to && block.start < to)) return null;
  if (!before && taken(clauses, hit, blocks)) return null;
  const { clause, sentence } = clauses;
  const [left, right] = before ? [hit.end - 1, span.start] : [span.end - 1, hit.start];
  if (sentence[left] !== sentence[right]) return null;
  const commas = clause[right]! - clause[left]!;
  if (commas > 0 && !before) return null;
  const distance = to - from + commas * COMMA + (before ? 0 : 0.5);
  return distance <= hit.value.reach + (before ? 0 : 0.5) ? distance : null;
}

/** A word belongs to the number that follows it at once. */
function taken<R>(clauses: Clauses, hit: Hit<Cue<R>>, blocks: readonly Span[]): boolean {
  const { clause } = clauses;
  return blocks.some(
    (block) => block.start >= hit.end && block.start - hit.end <= 1 && clause[block.start] === clause[hit.start],
  );
}
