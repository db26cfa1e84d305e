import type { Lang } from '../../locales/index.ts';
import type { DebtLine } from '../dialogue/says.ts';
import type { Facts, Held } from '../domain/facts.ts';
import type { IsoDate } from '../domain/overdue.ts';
import { textParams } from '../rulebook/params.ts';
import { hasText, say, t, wordingOf } from './catalog.ts';

/** One debt in a line: name, amount, days, or what it is if it isn't an own overdue one. */
export function debtLine(lang: Lang, line: DebtLine, today: IsoDate): string {
  const { platform, amount, days } = factWords(lang, line.facts, today);
  return t(lang, 'talk.case.debt', { n: String(line.index + 1), platform, amount, days });
}

/** The three facts in words; what isn't known says so. */
export function factWords(lang: Lang, facts: Facts, today: IsoDate) {
  const params = textParams(facts, today, null, wordingOf(lang));
  const named = facts.platform !== null || facts.platformText !== null;
  return {
    platform: named ? params.platform! : t(lang, 'talk.case.platformUnknown', {}),
    amount:
      params.amount === null
        ? t(lang, 'talk.case.amountUnknown', {})
        : tight(t(lang, 'talk.case.amount', { amount: params.amount })),
    days: statusWord(lang, facts) ?? daysWord(lang, params.days),
  };
}

/** No blank between two Chinese characters: a number may begin with 约. */
function tight(words: string): string {
  return words.replace(/(\p{Script=Han}) (?=\p{Script=Han})/gu, '$1');
}

/** The three facts as one phrase. */
export function caseWords(lang: Lang, facts: Facts, today: IsoDate): string {
  const { platform, amount, days } = factWords(lang, facts, today);
  return t(lang, 'talk.case.words', { platform, amount, days });
}

function daysWord(lang: Lang, days: string | null): string {
  return days === null ? t(lang, 'talk.case.daysUnknown', {}) : tight(t(lang, 'talk.case.days', { days }));
}

function statusWord(lang: Lang, facts: Facts): string | null {
  switch (facts.status) {
    case 'paid':
    case 'notOverdue':
    case 'otherPerson':
    case 'denied':
      return t(lang, `talk.case.status.${facts.status}`, {});
    default:
      return null;
  }
}

/** A piece of evidence in the person's favour or against, in a few words; null for one that has no words. */
export function evidenceWord(lang: Lang, id: string, held: Held): string | null {
  const key = `evidence.${id}.${held === false ? 'no' : 'yes'}`;
  return held !== 'unsure' && hasText(key) ? say(lang, key) : null;
}

/** All evidence of the case in words. */
export function evidenceWords(lang: Lang, facts: Facts): string[] {
  return Object.entries(facts.evidence).flatMap(([id, held]) => evidenceWord(lang, id, held!) ?? []);
}
