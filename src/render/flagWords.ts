import { type Lang, named } from '../../locales/index.ts';
import { type Flag, flagsOf } from '../dialogue/contactFlags.ts';
import type { LenderKind } from '../domain/facts.ts';
import { certaintyOf, sourceById } from '../rulebook/sources.ts';
import type { ContactRow } from '../understanding/contactLog.ts';
import { type RowSay, rowWords } from './rowWords.ts';

/** Days named in a flag before the rest becomes 等. */
const DAYS_NAMED = 3;

interface FlagSay extends RowSay {
  readonly lang: Lang;
}

/** A flag in words: what may not fit, its certainty, its rule. */
export interface FlagWords {
  readonly text: string;
  readonly certainty: string;
  readonly rule: string;
  readonly rows: readonly ContactRow[];
}

/** The flags of a log, as a user reads them. */
export function flagWords(words: FlagSay, rows: readonly ContactRow[], lender: LenderKind): readonly FlagWords[] {
  return flagsOf(rows, lender).map((flag) => {
    const source = sourceById(flag.source);
    const text = words.say(flag.key, flagParams(words, flag));
    const lead = flag.key === 'log.flag.pay' ? '' : words.say('log.flag.lead');
    const certainty = words.say(`talk.certainty.${certaintyOf(source)}`);
    return { text: lead + text, certainty, rule: named(source.title, words.lang), rows: flag.rows };
  });
}

function flagParams(words: RowSay, flag: Flag) {
  const comma = words.say('out.listComma');
  const unique = (items: readonly string[]): string => [...new Set(items)].join(comma);
  const days = [...new Set(flag.rows.map((row) => rowWords(words, row).day))].toSorted();
  const more = days.length > DAYS_NAMED ? words.say('log.days.more') : '';
  return {
    when: days.slice(0, DAYS_NAMED).join(comma) + more,
    count: String(flag.count),
    who: unique(flag.rows.map((row) => rowWords(words, row).third).filter(Boolean)),
    what: unique(flag.kinds.map((kind) => words.say(`log.said.${kind}`))),
  };
}
