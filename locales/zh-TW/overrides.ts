import type { MessageKey } from '../index.ts';

/** Words the characters-only conversion gets wrong or writes as few people do: [as converted, as it should stand]. */
export const WORDS: readonly (readonly [string, string])[] = [
  ['平臺', '平台'],
  ['後臺', '後台'],
  // "30 天后" is taken for the goddess.
  ['天后', '天後'],
  ['衝正', '沖正'],
];

/** Texts that stand as written here, whatever the base says. */
export const TEXTS: Readonly<Partial<Record<MessageKey, string>>> = {};
