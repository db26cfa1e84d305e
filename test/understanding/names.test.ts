import { describe, expect, it } from 'vitest';
import { PLATFORMS } from '../../src/rulebook/platforms.ts';
import { read } from '../../src/understanding/read.ts';

/** The service's name with a sum behind it is a sum owed to the wallet's reserve only with 元备用金 after it. */
const OPEN = ['支付宝500'];
const ALIASES = PLATFORMS.flatMap(({ id, aliases }) =>
  aliases.filter((alias) => !OPEN.includes(alias)).map((alias) => [alias, id] as const),
);

describe('names of the rulebook', () => {
  it('are read as their product, whatever the script', () => {
    const read_ = ([alias, id]: readonly [string, string]) =>
      read(`${alias}欠8000没还`, { today: '2026-11-21', asked: null, known: [] }).debts[0]?.platform === id;
    expect(ALIASES.length).toBeGreaterThan(250);
    expect(ALIASES.filter((one) => !read_(one))).toEqual([]);
  });
});
