import type { Clauses } from './clauses.ts';
import { type Found, sayings } from './sayings.ts';
import { WORDS } from './words.ts';

/** A place in the text. */
export interface Place {
  readonly start: number;
  readonly end: number;
}

/** Whether one of the words stands in a part of the text. */
export const holds = (part: string, words: readonly string[]): boolean => words.some((word) => part.includes(word));

/** The clause of a place, up to the place. */
export function before({ text, clause }: Clauses, { start }: Place): string {
  return text.slice(clause.indexOf(clause[start]!), start);
}

/** The clauses that a place touches. */
export function around({ text, clause }: Clauses, { start, end }: Place): string {
  return text.slice(clause.indexOf(clause[start]!), clause.lastIndexOf(clause[end - 1]!) + 1);
}

/** Right behind a value: 6200，哦不，7200. */
export function isTakenBack(text: string, end: number): boolean {
  const at = MARKS.includes(text[end] ?? '?') ? end + 1 : end;
  if (TAKEN_BACK.some((word) => text.startsWith(word, at))) return true;
  return text.startsWith('不对', at) && !'账帐劲头'.includes(text[at + 2] ?? '?');
}

const MARKS = '，,、。 ';
const TAKEN_BACK = [
  '哦不',
  '噢不',
  '啊不',
  '呃不',
  '额不',
  '哎不',
  '不不',
  '不是不是',
  '说错',
  '写错',
  '打错',
  '记错',
  '搞错',
  '弄错',
  '按错',
  '输错',
  '错了',
  '口误',
  '笔误',
];

const overlap = (a: Place, b: Place): boolean => a.start < b.end && b.start < a.end;

/** What was found, without what is covered by a place of the others. */
export const uncovered = <T>(found: readonly Found<T>[], covers: readonly Place[]): Found<T>[] =>
  found.filter((one) => !covers.some((cover) => overlap(one, cover)));

const KIN = sayings<true>([['{kin}|{child}|他|她|对方|人家', true]], {
  kin: WORDS.kin!,
  child: '我爱人|爱人|另一半|我爸爸|我妈妈|爸妈|老人家|侄女|群友|网友',
});
/** 带着孩子, 对不起爸妈: these have him beside them, the writer is the subject. */
const BESIDE = [
  '带',
  '对不起',
  '和',
  '跟',
  '让',
  '给',
  '替',
  '陪',
  '为了',
  '要不是',
  '抱着',
  '拉着',
  '离开',
  '告诉',
  '看着',
  '拖累',
  '连累',
  '害',
  '被',
  '死给',
  '与',
  '向',
  '求',
  '逼',
];
const SELF = ['我', '自己', '本人'];

/** Whether the clause before a place has somebody else than the writer as its subject. */
export function isOfOther(clauses: Clauses, place: Place): boolean {
  const from = clauses.clause.indexOf(clauses.clause[place.start]!);
  const kin = KIN(clauses).findLast(({ start, end }) => start >= from && end <= place.start);
  if (!kin || holds(clauses.text.slice(kin.end, place.start), SELF)) return false;
  return !holds(clauses.text.slice(Math.max(from, kin.start - 3), kin.start), BESIDE);
}
