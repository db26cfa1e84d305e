import { describe, expect, it } from 'vitest';
import { zhCN } from '../../locales/zh-CN/index.ts';
import { CLAIMS, type Claim } from '../../src/rulebook/claims.ts';
import { AMBIGUOUS_TERMS, platformById } from '../../src/rulebook/platforms.ts';
import { asserted, TEXTS } from './said.ts';

const all: readonly Claim[] = CLAIMS;
const held = all.filter((claim) => claim.verdict === 'supported' || claim.verdict === 'plausible');
const refused = all.filter((claim) => claim.verdict !== 'supported' && claim.verdict !== 'plausible');

/** A place that says something: a sentence of the locale, a row of the platform table, a term that is asked back. */
function stands(ref: string): boolean {
  const [kind, name = ''] = ref.split(/\.(.*)/s);
  if (kind === 'platform') return platformById(name) !== undefined;
  if (kind === 'ambiguous') return AMBIGUOUS_TERMS.some(({ term }) => term === name);
  const texts = Object.keys(zhCN);
  return texts.includes(ref) || texts.some((key) => key.startsWith(`${ref}.`));
}

describe('the claims people will have read', () => {
  it('stand once each, in our words', () => {
    expect(new Set(all.map(({ id }) => id)).size).toBe(all.length);
    expect(all.length).toBe(158);
    for (const { claim } of all) expect(claim.length).toBeGreaterThan(3);
  });

  it.each(held.map((claim) => [claim.id, claim] as const))('%s is covered by something that is said', (_, claim) => {
    if (!('coveredBy' in claim)) throw new Error('no cover');
    for (const ref of claim.coveredBy) expect(stands(ref), ref).toBe(true);
  });

  it.each(refused.map((claim) => [claim.id, claim] as const))('%s is asserted nowhere', (_, claim) => {
    if (!('never' in claim)) throw new Error('no pattern');
    const saying = TEXTS.filter(([, text]) => claim.never.test(asserted(text))).map(([key]) => key);
    expect(saying).toEqual([]);
  });

  it.each(refused.map((claim) => [claim.id, claim] as const))('%s, where it is wrong, is put right', (_, claim) => {
    if (!('correctedBy' in claim)) throw new Error('no correction');
    if (claim.verdict !== 'unverifiable') expect(claim.correctedBy.length).toBeGreaterThan(0);
    for (const ref of claim.correctedBy) expect(stands(ref), ref).toBe(true);
  });

  it('has patterns that recognise the claim itself', () => {
    const said: Readonly<Record<string, string>> = {
      's000-figure-05': '逾期30天以上的报送率是92%',
      's000-figure-06': '逾期五年自动消除',
      's000-figure-09': '利息超过本金3%',
      's000-risk-03': '平台用公告送达走完程序',
      's001-figure-04': '逾期超过30天后才报送征信',
      's001-figure-03': '要在每月最后一天前还',
      's002-stage-05': '平台通常会给宽限期',
      's003-stage-11': '第二天开始催，直到还款为止',
      's004-misconception-02': '转让后还有追踪权',
      's004-right-01': '拒绝配合就联系亲属',
    };
    for (const [id, text] of Object.entries(said)) {
      const claim = all.find((one) => one.id === id);
      expect(claim && 'never' in claim && claim.never.test(asserted(text)), id).toBe(true);
    }
  });
});
