import { pages } from '../../locales/pages.ts';
import { zhCN } from '../../locales/zh-CN/index.ts';
import type { Condition } from '../core/rule.ts';
import type { StatementCertainty } from '../domain/advice.ts';
import { RULES_UPDATED, type SourceId, sourceById } from './sources.ts';

/** A word of the pages, with its placeholder filled. */
export function word(key: keyof typeof pages, value?: string | number): string {
  return value === undefined ? pages[key] : pages[key].replace(/\{\w+\}/, String(value));
}

/** Title, day of the rules and how the page is renewed. */
export function heading(title: keyof typeof pages): string[] {
  return [`# ${word(title)}`, '', `${word('updated', RULES_UPDATED)}${word('generated')}`, ''];
}

/** Condition as data, in one line. */
export function condition(given: Condition): string {
  return Object.keys(given).length === 0 ? '—' : `\`${JSON.stringify(given)}\``;
}

/** How sure, and on which sources, by title and id. */
export function ground(certainty: StatementCertainty | null, sources: readonly SourceId[]): string {
  return `${sure(certainty)}${word('word.sources')}：${sources.map((id) => `${sourceById(id).title} \`${id}\``).join('；')}`;
}

/** The same by id alone; the page of sources has the titles. */
export function groundIds(certainty: StatementCertainty | null, sources: readonly SourceId[]): string {
  return `${sure(certainty)}${word('word.sources')}：${sources.map((id) => `\`${id}\``).join(' ')}`;
}

function sure(certainty: StatementCertainty | null): string {
  return certainty === null ? '' : `${word('word.certainty')}：${zhCN[`talk.certainty.${certainty}`]}。`;
}

/** A row of a table; a bar inside a cell would end it. */
export function row(cells: readonly string[]): string {
  return `| ${cells.map((cell) => cell.replaceAll('|', '／')).join(' | ')} |`;
}

/** The head of a table with its rule. */
export function head(key: keyof typeof pages): string[] {
  const text = word(key);
  return [text, `|${' --- |'.repeat(text.split('|').length - 2)}`];
}
