import { type Lang, named } from '../../locales/index.ts';
import type { StatementCertainty } from '../domain/advice.ts';
import type { IsoDate } from '../domain/overdue.ts';
import { isStale, RULES_UPDATED, type Source, type SourceId, sourceById } from '../rulebook/sources.ts';
import { t } from './catalog.ts';

/** At most this many titles in one line; the rest stand behind 为什么. */
const SHOWN = 2;

/** The source as a user reads it: 据公开报道 where only reports were read, 可能已更新 past its review day. */
export function sourceTitle(lang: Lang, source: Source, today: IsoDate): string {
  const own = named(source.title, lang);
  const title = source.verified === 'secondary' ? t(lang, 'talk.source.secondary', { title: own }) : own;
  return isStale(source, today) ? t(lang, 'talk.source.stale', { title }) : title;
}

/** Titles of the first sources, each law and article once, though several sources may name it. */
export function sourceList(lang: Lang, ids: readonly string[], today: IsoDate, shown = SHOWN): string {
  const titles = new Set<string>();
  for (const id of ids) {
    const source = sourceById(id as SourceId);
    if (source.kind !== 'judgement' && titles.size < shown) titles.add(sourceTitle(lang, source, today));
  }
  return [...new Set([...titles].flatMap((title) => title.split(JOINED)))].join(JOINED);
}

/** What stands between two titles, and within the title of a source that names two laws. */
const JOINED = '；';

/** One line under a block: how sure it is, where it comes from, when that was checked. */
export function sourceLine(lang: Lang, certainty: StatementCertainty, ids: readonly string[], today: IsoDate): string {
  const name = t(lang, `talk.certainty.${certainty}`, {});
  const list = sourceList(lang, ids, today);
  if (list === '') return t(lang, 'talk.sourceLine.bare', { certainty: name });
  return t(lang, 'talk.sourceLine', { certainty: name, list, checked: RULES_UPDATED });
}
