import type { MessageKey } from '../index.ts';

/**
 * What the characters-only conversion gets wrong or writes as few people do: [as converted, as it should stand], put
 * right in this order. Where one of two characters is all but never meant, it goes, and its few words come back after.
 */
export const WORDS: readonly (readonly [string, string])[] = [
  ['平臺', '平台'],
  ['後臺', '後台'],
  // "30 天后" is taken for the goddess.
  ['天后', '天後'],
  // 發卡行, 學生發放: the hair is rarely meant.
  ['髮', '發'],
  ['頭發', '頭髮'],
  // To sign, not to draw lots.
  ['籤', '簽'],
  ['標簽', '標籤'],
  ['抽簽', '抽籤'],
  // 合同裡, 卡裡: inside, not the mile.
  ['里', '裡'],
  ['公裡', '公里'],
  ['裡程', '里程'],
  ['阿裡', '阿里'],
  // 多半只抵: only, not a pair's half.
  ['隻', '只'],
  ['併', '並'],
  ['合並', '合併'],
  ['一並', '一併'],
  ['並案', '併案'],
  ['複議', '復議'],
  ['衝正', '沖正'],
  ['劃算', '划算'],
];

/** Texts that stand as written here, whatever the base says. */
export const TEXTS: Readonly<Partial<Record<MessageKey, string>>> = {};
