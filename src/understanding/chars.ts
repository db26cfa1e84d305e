/** A set of characters, asked by their code: a character as a text of its own would be made anew at every place. */
export type Chars = ReadonlySet<number>;

export const charsOf = (chars: string): Chars => new Set([...chars].map((char) => char.charCodeAt(0)));

/** Whether a unit of a text is a digit; beyond its ends none is. */
export function isDigitAt(text: string, at: number): boolean {
  const code = text.charCodeAt(at);
  return code >= 0x30 && code <= 0x39;
}

/** Whether a unit of a text is a Chinese character; beyond its ends none is. */
export function isHanAt(text: string, at: number): boolean {
  const code = text.charCodeAt(at);
  return code >= 0x4e00 && code <= 0x9fff;
}
