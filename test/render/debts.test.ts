import { expect, test } from 'vitest';
import { debtsBlocks } from '../../src/render/debts.ts';
import { adviseDebts } from '../../src/rulebook/debts.ts';
import { facts, TODAY } from '../rulebook/facts.ts';

type Given = Parameters<typeof facts>[0];

/** What is said of several debts with so much left a month. */
function said(left: number, ...given: readonly Given[]): string {
  const all = given.map((one) => facts(one));
  const yuan = (value: number) => ({ min: value * 100, max: value * 100, certainty: 'stated' as const });
  const advice = adviseDebts(all, { income: yuan(3_000 + left), livingCosts: yuan(3_000) }, TODAY);
  const debts = all.map((one, index) => ({ index, facts: one, missing: [] }));
  return debtsBlocks('hans', 1, { kind: 'debts', debts, advice, today: TODAY })
    .map(({ html }) => html)
    .join('\n');
}

const BAITIAO = { platform: 'jd_baitiao', amount: 2_000 };

test('what is paid off at once is no sum a month', () => {
  const text = said(20_000, {}, BAITIAO);
  expect(text).toContain('花呗：一次 8,000 元');
  expect(text).not.toContain('：每月');
});

test('one payee alone gets no share “of each”', () => {
  const text = said(1_000, {}, { ...BAITIAO, days: 800 });
  expect(text).toContain('每月能拿出 1,000 元，现在能付的只有这一家。');
  expect(text).toContain('没算进来，问清以前不付');
  expect(text).not.toContain('按各家');
});

test('a debt in court is not forgotten where money is shared out', () => {
  const text = said(1_000, {}, BAITIAO, { platform: 'weilidai', evidence: { courtCaseVerified: true } });
  expect(text).toContain('已到法院的没算进来');
  expect(text).toContain('按各家欠款的比例分');
});
