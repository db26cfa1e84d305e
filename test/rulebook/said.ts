import { zhCN } from '../../locales/zh-CN/index.ts';

/** Every sentence a user can see, by key. */
export const TEXTS: readonly (readonly [string, string])[] = Object.entries(zhCN);

/**
 * What a text asserts: what it only quotes (“…”) or takes up to put right (网上常说…，其实…。) is left out, so that a
 * correction is not mistaken for the claim.
 */
export function asserted(text: string): string {
  return text.replace(/网上[^。]*。/g, '').replace(/“[^”]*”/g, '“”');
}
