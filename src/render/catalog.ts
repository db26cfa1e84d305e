import { type Lang, type MessageKey, type ParamsOf, textsOf } from '../../locales/index.ts';
import type { Wording } from '../rulebook/params.ts';
import { escapeHtml } from './telegram-text.ts';

/** The table of texts of a language and how names are written in it. */
export function wordingOf(lang: Lang): Wording {
  return { texts: textsOf(lang), hant: lang === 'hant' };
}

/** A sentence, its placeholders filled; values are escaped for Telegram HTML. A key or name that is wrong doesn't compile. */
export function t<Key extends MessageKey>(lang: Lang, key: Key, params: ParamsOf<Key>): string {
  return say(lang, key, params);
}

/** As `t`, for keys that are data (rules name their texts); a missing value throws, tests render every rule. */
export function say(
  lang: Lang,
  key: MessageKey,
  params: Readonly<Record<string, string | null | undefined>> = {},
): string {
  const words = textsOf(lang)[key];
  if (!words.includes('{')) return words;
  return words.replace(/\{(\w+)\}/g, (_, name: string) => {
    const value = params[name];
    if (value === null || value === undefined) throw new Error(`no value for {${name}} in ${key}`);
    return escapeHtml(value);
  });
}

/** Whether a key stands in the catalogue; for families of keys of which not all members have a text. */
export function hasText(key: string): key is MessageKey {
  return Object.hasOwn(textsOf('hans'), key);
}
