import { zhCN } from './zh-CN/index.ts';
import { zhTW } from './zh-TW/index.ts';
import { names } from './zh-TW/names.ts';

/** Every sentence a user can see, by key. The base language is the type: a key or placeholder that drifts doesn't compile. */
export type MessageKey = keyof typeof zhCN;

/** Names of the placeholders of a text: "{days} 天" → "days". */
export type PlaceholdersOf<Text extends string> = Text extends `${string}{${infer Name}}${infer Rest}`
  ? Name | PlaceholdersOf<Rest>
  : never;

/** The parameters a key needs. */
export type ParamsOf<Key extends MessageKey> = { readonly [Name in PlaceholdersOf<(typeof zhCN)[Key]>]: string };

export type Lang = 'hans' | 'hant';

/** A complete table of texts; placeholders are compared by a test. */
export type Texts = { readonly [Key in MessageKey]: string };

const NAMES: Readonly<Record<string, string>> = names;

/** A title, lender or channel of the rulebook in the script of a language; what the table lacks stays as it is. */
export function named(text: string, lang: Lang): string {
  return lang === 'hans' ? text : (NAMES[text] ?? text);
}

/** All texts in one script. The traditional ones are generated; a test compares keys and placeholders. */
export function textsOf(lang: Lang): Texts {
  return lang === 'hans' ? zhCN : (zhTW as Texts);
}
