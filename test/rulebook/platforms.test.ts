import { describe, expect, it } from 'vitest';
import { AMBIGUOUS_TERMS, PLATFORMS, platformById } from '../../src/rulebook/platforms.ts';

describe('the platform table', () => {
  it('has 64 products with an id and a name of their own', () => {
    expect(PLATFORMS).toHaveLength(64);
    expect(new Set(PLATFORMS.map(({ id }) => id)).size).toBe(64);
    expect(new Set(PLATFORMS.map(({ name }) => name)).size).toBe(64);
    for (const { id } of PLATFORMS) expect(platformById(id)?.id).toBe(id);
    expect(platformById('nobody')).toBeUndefined();
  });

  it('lets one spelling mean one product only', () => {
    const owner = new Map<string, string>();
    for (const { id, name, nameHant, aliases } of PLATFORMS) {
      for (const spelling of new Set([name, nameHant, ...aliases].map((one) => one.toLowerCase()))) {
        expect(owner.get(spelling), `${spelling} of ${id}`).toBeUndefined();
        owner.set(spelling, id);
      }
    }
  });

  it('never counts a spelling both as sure and as doubtful', () => {
    const sure = new Set(PLATFORMS.flatMap(({ aliases }) => aliases.map((alias) => alias.toLowerCase())));
    for (const { ambiguousAliases } of PLATFORMS)
      for (const spelling of ambiguousAliases)
        expect(sure.has((spelling as string).toLowerCase()), spelling).toBe(false);
  });

  it.each(['华北', '花园', '360', 'hb', '月付', '分期了', '够花', '信也'])(
    '%s alone names nothing for sure',
    (word) => {
      for (const { name, nameHant, aliases } of PLATFORMS)
        expect([name, nameHant, ...aliases].map((one) => (one as string).toLowerCase())).not.toContain(word);
    },
  );

  it('writes names in both scripts: no simplified character in the traditional name', () => {
    for (const { id, nameHant } of PLATFORMS) expect(nameHant, id).not.toMatch(/[贷呗东乐团费马银条钱赢树业实险]/);
  });

  it('shows what is not verified as such: a telephone only where a source holds it', () => {
    for (const { id, channel, lender, creditReporting, penalty } of PLATFORMS) {
      if (channel.phone !== null) expect(['95188', '95384'], id).toContain(channel.phone);
      if (lender.name === null) expect(lender.verified, id).toBe(false);
      if (creditReporting.verified) expect(id).toBe('huabei');
      expect(penalty.verified, id).toBe(false);
      expect(channel.path, id).not.toMatch(/\d{5,}/);
    }
  });

  it('knows the five that were summoned, the one card, the one lease', () => {
    const ids = (keep: (one: (typeof PLATFORMS)[number]) => boolean) => PLATFORMS.filter(keep).map(({ id }) => id);
    expect(ids(({ summoned2026 }) => summoned2026).toSorted()).toEqual([
      'fenqile',
      'niwodai',
      'qifu',
      'xinyongfei',
      'yixianghua',
    ]);
    expect(ids(({ kind }) => kind === 'creditCard')).toEqual(['credit_card']);
    expect(ids(({ product }) => product === 'lease')).toEqual(['alipay_rent']);
  });

  it('asks back between products that exist', () => {
    for (const { candidates } of AMBIGUOUS_TERMS)
      for (const id of candidates) expect(platformById(id), id).toBeDefined();
  });
});
