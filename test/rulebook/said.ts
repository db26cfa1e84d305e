import { zhCN } from '../../locales/zh-CN/index.ts';

/** Every sentence a user can see, by key. */
export const TEXTS: readonly (readonly [string, string])[] = Object.entries(zhCN);

/** Without the thin space between Chinese and digits, so that a pattern need not care. */
export function tight(text: string): string {
  return text.replace(/(?<=[\u4e00-\u9fff]) (?=[\dA-Za-z{])|(?<=[\dA-Za-z%}]) (?=[\u4e00-\u9fff])/g, '');
}

/**
 * What a text asserts: what it only quotes (“…”) or takes up to put right (网上常说…，其实…。) is left out, so that a
 * correction is not mistaken for the claim.
 */
export function asserted(text: string): string {
  return tight(text)
    .replace(/网上[^。]*。/g, '')
    .replace(/“[^”]*”/g, '“”');
}
