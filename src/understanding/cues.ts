import type { Clauses } from './clauses.ts';
import { byStart, Covered, firstFrom, type Span } from './spans.ts';
import { type Hit, Trie } from './trie.ts';

/** Words that give the number beside them its role. `before`: the word stands before the number. */
export type CueLine<R> = readonly [words: string, role: R, side: 'before' | 'after' | 'both', reach?: number];

interface Cue<R> {
  readonly role: R;
  readonly side: 'before' | 'after' | 'both';
  readonly reach: number;
}

const REACH = 6;
/** A comma between a word and its number counts as this many characters. */
const COMMA = 3;

/** A cue table made ready: one pass over the text, then the nearest fitting word for each span. */
export class Cues<R> {
  readonly #trie = new Trie<Cue<R> | null>();
  /** No word is farther from its span than this, its own length included. */
  #window = 0;

  /** `null` as role: words that only look like a cue (还是, 还有没有) and shadow it. */
  constructor(table: readonly CueLine<R | null>[]) {
    for (const [words, role, side, reach = REACH] of table) {
      for (const word of words.split('|')) {
        this.#trie.add(word, role === null ? null : { role, side, reach });
        this.#window = Math.max(this.#window, reach + word.length);
      }
    }
  }

  /** The role of each span by its nearest cue, or null where none is near; a cue serves one span only. */
  roles(clauses: Clauses, spans: readonly Span[], { blocks = spans, masked = [] }: Surroundings = {}): (R | null)[] {
    const roles: (R | null)[] = spans.map(() => null);
    if (spans.length === 0) return roles;
    const covered = new Covered(masked, clauses.text.length);
    const hits = this.#trie
      .longest(clauses.text)
      .filter((hit): hit is Hit<Cue<R>> => hit.value !== null && !covered.touches(hit));
    const walls = [...blocks].sort(byStart);
    const pairs = spans.flatMap((span, at) =>
      this.#near(hits, span).flatMap((hit) => {
        const distance = distanceTo(clauses, hit, span, walls);
        return distance === null ? [] : [{ at, hit, distance }];
      }),
    );
    pairs.sort((a, b) => a.distance - b.distance);
    const used = new Set<Hit<Cue<R>>>();
    for (const { at, hit } of pairs) {
      if (roles[at] !== null || used.has(hit)) continue;
      roles[at] = hit.value.role;
      used.add(hit);
    }
    return roles;
  }

  #near(hits: readonly Hit<Cue<R>>[], { start, end }: Span): readonly Hit<Cue<R>>[] {
    return hits.slice(firstFrom(hits, start - this.#window), firstFrom(hits, end + this.#window));
  }
}

/** `blocks`: no word reaches over these. `masked`: words inside these are no cues. */
export interface Surroundings {
  readonly blocks?: readonly Span[];
  readonly masked?: readonly Span[];
}

/** Characters between, commas weighing more; null if out of reach, in another sentence or on the wrong side. */
function distanceTo<R>(clauses: Clauses, hit: Hit<Cue<R>>, span: Span, walls: readonly Span[]): number | null {
  const before = hit.end <= span.start;
  if ((before ? span.start - hit.end : hit.start - span.end) > hit.value.reach) return null;
  if (!before && hit.start < span.end) return null;
  if (hit.value.side !== 'both' && (hit.value.side === 'before') !== before) return null;
  const [from, to] = before ? [hit.end, span.start] : [span.end, hit.start];
  if (walled(walls, from, to)) return null;
  if (!before && taken(clauses, hit, walls)) return null;
  const { clause, sentence } = clauses;
  const [left, right] = before ? [hit.end - 1, span.start] : [span.end - 1, hit.start];
  if (sentence[left] !== sentence[right]) return null;
  const commas = clause[right]! - clause[left]!;
  if (commas > 0 && !before) return null;
  const distance = to - from + commas * COMMA + (before ? 0 : 0.5);
  return distance <= hit.value.reach + (before ? 0 : 0.5) ? distance : null;
}

function walled(walls: readonly Span[], from: number, to: number): boolean {
  for (let at = firstFrom(walls, from); at < walls.length && walls[at]!.start < to; at++) {
    if (walls[at]!.end <= to) return true;
  }
  return false;
}

/** A word belongs to the number that follows it at once. */
function taken<R>({ clause }: Clauses, hit: Hit<Cue<R>>, walls: readonly Span[]): boolean {
  const wall = walls[firstFrom(walls, hit.end)];
  return wall !== undefined && wall.start - hit.end <= 1 && clause[wall.start] === clause[hit.start];
}
