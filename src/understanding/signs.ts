/** What smileys and marks alone say. */
export type Sign = 'sad' | 'thanks' | 'puzzled';

const SIGNS: readonly (readonly [marks: string, sign: Sign])[] = [
  ['😭😢😞😔😣😖😫😩😥😰😨😱💔😿🥺😓😟🙁☹😦😧🤯😵', 'sad'],
  ['🙏👍👌❤💪🌹😊🙂😀😄👏🤝💐🫶', 'thanks'],
  ['?？❓❔🤔😕😳', 'puzzled'],
];
const BY_MARK = new Map(SIGNS.flatMap(([marks, sign]) => [...marks].map((mark) => [mark, sign] as const)));

/** The first sign of a text without letters and digits; null where none of its marks says anything. */
export function signOf(text: string): Sign | null {
  for (const mark of text) {
    const sign = BY_MARK.get(mark);
    if (sign) return sign;
  }
  return null;
}
