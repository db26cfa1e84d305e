import { charsOf, isDigitAt, isHanAt } from './chars.ts';

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

const SENTENCE_MARKS = charsOf('。！？!?；;\n…');
const CLAUSE_MARKS = charsOf('，,、：:（）()“”"「」');
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
const PARTICLES = charsOf('吧呢啊呀哦了吗嘛的哈呗哟~～.。！？!?，, ');

/** Cuts a normal text. */
export function clausesOf(text: string, spaced: readonly boolean[] = []): Clauses {
  const clause: number[] = [];
  const sentence: number[] = [];
  let c = 0;
  let s = 0;
  for (let i = 0; i < text.length; i++) {
    if (spaced[i] && isHanAt(text, i) && isHanAt(text, i - 1)) c++;
    clause.push(c);
    sentence.push(s);
    const code = text.charCodeAt(i);
    const ends = SENTENCE_MARKS.has(code);
    if (ends) s++;
    if (ends || (CLAUSE_MARKS.has(code) && !(code === COMMA && isDigitAt(text, i - 1) && isDigitAt(text, i + 1)))) c++;
  }
  return { text, clause, sentence, head: headOf(text), tail: tailOf(text), kept: { heard: null } };
}

/** 12,345 is one number. */
const COMMA = 0x2c;

function headOf(text: string): number {
  let at = 0;
  for (let again = true; again; ) {
    again = false;
    while (at < text.length && PARTICLES.has(text.charCodeAt(at))) at++;
    for (const word of FILLERS) {
      if (text.length <= at + word.length || !text.startsWith(word, at)) continue;
      at += word.length;
      again = true;
      break;
    }
  }
  return at;
}

function tailOf(text: string): number {
  let at = text.length;
  while (at > 0 && PARTICLES.has(text.charCodeAt(at - 1))) at--;
  return at;
}
