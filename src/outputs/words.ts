import { type Lang, type MessageKey, named, textsOf } from '../../locales/index.ts';
import type { Advice, StatementCertainty } from '../domain/advice.ts';
import type { Facts } from '../domain/facts.ts';
import type { IsoDate } from '../domain/overdue.ts';
import { type TextParams, textParams, type Wording, withDate } from '../rulebook/params.ts';
import { certaintyOf, type SourceId, sourceById } from '../rulebook/sources.ts';

export type Params = Readonly<Record<string, string | null | undefined>>;

/** Texts of one language for files: plain, nothing escaped. */
export interface Words {
  readonly lang: Lang;
  readonly wording: Wording;
  /** Fills the placeholders; throws if one has no value, so that no file ever holds a brace. */
  readonly say: (key: MessageKey, params?: Params) => string;
  /** The text of a key made of an id; `null` where the catalogue has none. */
  readonly maybe: (key: string, params?: Params) => string | null;
}

export function wordsOf(lang: Lang): Words {
  const texts = textsOf(lang);
  const say = (key: MessageKey, params: Params = {}): string =>
    texts[key].replace(/\{(\w+)\}/g, (_, name: string) => {
      const value = params[name];
      if (value === null || value === undefined) throw new Error(`no value for {${name}} in ${key}`);
      return value;
    });
  const maybe = (key: string, params: Params = {}) =>
    Object.hasOwn(texts, key) ? say(key as MessageKey, params) : null;
  return { lang, wording: { texts, hant: lang === 'hant' }, say, maybe };
}

/** Placeholders of one debt, `____` for what is not known: a letter leaves the gap to the person. */
export function blankParams(words: Words, facts: Facts, today: IsoDate): Readonly<Record<keyof TextParams, string>> {
  const blank = words.say('out.blank');
  const params = textParams(facts, today, null, words.wording);
  const named = facts.platform !== null || facts.platformText !== null;
  const filled = Object.entries(params).map(([name, value]) => [name, value ?? blank] as const);
  return { ...(Object.fromEntries(filled) as Record<keyof TextParams, string>), ...(named ? {} : { platform: blank }) };
}

/** Text of a risk, dated. */
export function riskText(words: Words, advice: Advice, id: string, from: IsoDate | null): string {
  const params = withDate(
    textParams(advice.facts, advice.today, advice, words.wording),
    from,
    advice.today,
    words.wording,
  );
  return words.maybe(`risk.${id}`, params) ?? id;
}

/** One part of a step (`line`, `where`, `say`, `keep`, `done`); `null` if it has none. */
export function stepPart(words: Words, advice: Advice, id: string, part: string, due: IsoDate | null): string | null {
  const params = withDate(
    textParams(advice.facts, advice.today, advice, words.wording),
    due,
    advice.today,
    words.wording,
  );
  return words.maybe(`step.${id}.${part}`, params);
}

export function certaintyWord(words: Words, certainty: StatementCertainty): string {
  return words.say(`talk.certainty.${certainty}`);
}

/** Sources as lines: title, how sure at most, when checked; each once, our own judgements left out. */
export function sourceLines(words: Words, ids: readonly string[]): string[] {
  const lines = ids.flatMap((id) => {
    const source = sourceById(id as SourceId);
    if (source.kind === 'judgement') return [];
    const params = {
      title: named(source.title, words.lang),
      certainty: certaintyWord(words, certaintyOf(source)),
      date: source.checkedOn,
    };
    return [words.say(source.verified === 'secondary' ? 'out.source.secondary' : 'out.source.line', params)];
  });
  return [...new Set(lines)];
}
