/** A text cut into clauses and sentences, made once per message. */
export interface Clauses {
  readonly text: string;
  /** Number of the clause (by commas) and of the sentence of each unit. */
  readonly clause: readonly number[];
  readonly sentence: readonly number[];
  /** First and one past the last unit that carry meaning. */
  readonly head: number;
  readonly tail: number;
  /** What the sayings hear in it is kept here, once one of their tables was asked. */
  readonly kept: { heard: unknown };
}

const SENTENCE_MARKS = new Set('。！？!?；;\n…');
const CLAUSE_MARKS = new Set('，,、：:（）()“”"「」');
const FILLERS = [
  '你好',
  '您好',
  '请问',
  '那',
  '那么',
  '嗯',
  '哦',
  '呃',
  '额',
  '啊',
  '老师',
  '就是',
  '我想问',
  '问一下',
];
const PARTICLES = new Set('吧呢啊呀哦了吗嘛的哈呗哟~～.。！？!?，, ');

/** Cuts a normal text. */
export function clausesOf(text: string, spaced: readonly boolean[] = []): Clauses {
  const clause: number[] = [];
  const sentence: number[] = [];
  let c = 0;
  let s = 0;
  for (let i = 0; i < text.length; i++) {
    const char = text[i]!;
    if (spaced[i] && isHan(char) && isHan(text[i - 1])) c++;
    clause.push(c);
    sentence.push(s);
    if (SENTENCE_MARKS.has(char)) s++;
    if (SENTENCE_MARKS.has(char) || (CLAUSE_MARKS.has(char) && !betweenDigits(text, i))) c++;
  }
  return { text, clause, sentence, head: headOf(text), tail: tailOf(text), kept: { heard: null } };
}

const isHan = (char: string | undefined) => char !== undefined && char >= '\u4e00' && char <= '\u9fff';

function betweenDigits(text: string, at: number): boolean {
  const digit = (char: string | undefined) => char !== undefined && char >= '0' && char <= '9';
  return text[at] === ',' && digit(text[at - 1]) && digit(text[at + 1]);
}

function headOf(text: string): number {
  let at = 0;
  for (let again = true; again; ) {
    again = false;
    while (at < text.length && PARTICLES.has(text[at]!)) at++;
    const filler = FILLERS.find((word) => text.startsWith(word, at) && text.length > at + word.length);
    if (filler) {
      at += filler.length;
      again = true;
    }
  }
  return at;
}

function tailOf(text: string): number {
  let at = text.length;
  while (at > 0 && PARTICLES.has(text[at - 1]!)) at--;
  return at;
}
