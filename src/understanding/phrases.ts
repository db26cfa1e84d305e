/**
 * Words and what stands near them, in a text that was cut into clauses. One line of words a phrase:
 *   `a|b`   either, right after what stands before; an empty alternative makes it optional
 *   `~4`    up to 4 characters may stand between, no mark of a clause among them
 *   `!a|b`  not if one of these follows at once, `<a|b` not if one of these stands right before (last)
 */
export interface Phrases {
  /** Where the first of the phrases begins; -1 if none stands in the text. */
  readonly at: (text: string) => number;
  readonly in: (text: string) => boolean;
}

interface Slot {
  readonly words: readonly string[];
  readonly gap: number;
}

interface Phrase {
  readonly slots: readonly Slot[];
  readonly notAfter: readonly string[];
  readonly notBefore: readonly string[];
}

/** Makes phrases ready. Ends are kept as a set, so the cost is that of the text, whatever stands in it. */
export function phrases(...lines: readonly string[]): Phrases {
  const all = lines.map(compile);
  const at = (text: string): number => {
    let first = -1;
    for (const one of all) {
      const found = firstOf(one, text, first < 0 ? text.length : first);
      if (found >= 0) first = found;
    }
    return first;
  };
  return { at, in: (text) => at(text) >= 0 };
}

function compile(line: string): Phrase {
  const slots: Slot[] = [];
  let gap = 0;
  let [notAfter, notBefore]: string[][] = [[], []];
  for (const part of line.split(' ')) {
    if (part.startsWith('~')) gap = Number(part.slice(1));
    else if (part.startsWith('!')) notAfter = part.slice(1).split('|');
    else if (part.startsWith('<')) notBefore = part.slice(1).split('|');
    else {
      slots.push({ words: part.split('|'), gap });
      gap = 0;
    }
  }
  return { slots, notAfter: notAfter!, notBefore: notBefore! };
}

/** The first place before `limit` where a phrase begins. */
function firstOf({ slots, notAfter, notBefore }: Phrase, text: string, limit: number): number {
  let best = -1;
  for (const word of slots[0]!.words) {
    const end = best < 0 ? limit : best;
    for (let start = text.indexOf(word); start >= 0 && start < end; start = text.indexOf(word, start + 1)) {
      if (notBefore.some((other) => text.endsWith(other, start))) continue;
      const ends = rest(slots, text, start + word.length);
      if (!ends.some((to) => !notAfter.some((other) => text.startsWith(other, to)))) continue;
      best = start;
      break;
    }
  }
  return best;
}

/** Everywhere that a phrase may end whose first word ends somewhere. */
function rest(slots: readonly Slot[], text: string, from: number): number[] {
  let ends = [from];
  for (let at = 1; at < slots.length && ends.length > 0; at++) {
    const next = new Set<number>();
    for (const end of ends) step(slots[at]!, text, end, next);
    ends = [...next];
  }
  return ends;
}

const MARKS = '，,。！!？?；;\n';

function step({ words, gap }: Slot, text: string, end: number, next: Set<number>): void {
  for (let start = end; start <= end + gap; start++) {
    for (const word of words) if (text.startsWith(word, start)) next.add(start + word.length);
    if (start < text.length && MARKS.includes(text[start]!)) return;
  }
}
