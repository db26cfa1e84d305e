import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { zhCN } from '../../locales/zh-CN/index.ts';
import { splitByWeight } from '../../src/core/offers.ts';
import type { Budget } from '../../src/domain/facts.ts';
import { yuan } from '../../src/domain/money.ts';
import { adviseDebts, MAX_DEBTS, offerKey, priorityKey, tierKey } from '../../src/rulebook/debts.ts';
import { facts, TODAY } from './facts.ts';

function budget(income: number | null, costs: number | null): Budget {
  const quantity = (value: number | null) =>
    value === null ? null : ({ min: yuan(value), max: yuan(value), certainty: 'stated' } as const);
  return { income: quantity(income), livingCosts: quantity(costs) };
}

describe('splitting a sum', () => {
  test('adds up to the fen, nobody gets more than a fen beside the exact part', () => {
    fc.assert(
      fc.property(
        fc.nat(100_000_000),
        fc.array(fc.nat(1_000_000_000), { minLength: 1, maxLength: 20 }),
        (sum, weights) => {
          fc.pre(weights.some((weight) => weight > 0));
          const shares = splitByWeight(sum, weights);
          const total = weights.reduce((all, weight) => all + weight, 0);
          expect(shares.reduce((all, share) => all + share, 0)).toBe(sum);
          shares.forEach((share, at) => {
            expect(Math.abs(share - (sum * (weights[at] ?? 0)) / total)).toBeLessThanOrEqual(1);
            if (weights[at] === 0) expect(share).toBe(0);
          });
        },
      ),
    );
  });

  test('100 yuan over three alike: 33.34, 33.33, 33.33', () => {
    expect(splitByWeight(10_000, [1, 1, 1])).toEqual([3_334, 3_333, 3_333]);
  });
});

describe('several debts', () => {
  const court = facts({ platform: 'zhaolian', evidence: { courtCaseVerified: true } });
  const old = facts({ platform: 'fenqile', days: 900 });
  const fresh = facts({ platform: 'jd_baitiao', days: 12 });
  const plain = facts({ days: 100 });
  const moved = facts({ platform: 'xiaohua', days: 200, evidence: { transferNotice: true } });

  test('a court case comes first, what must be asked about or verified comes last', () => {
    const { order } = adviseDebts([plain, old, moved, fresh, court], budget(null, null), TODAY);
    expect(order.map((debt) => [debt.rank, debt.index, debt.why])).toEqual([
      [1, 4, 'court'],
      [2, 3, 'fresh'],
      [3, 0, 'rest'],
      [4, 2, 'verify'],
      [5, 1, 'askFirst'],
    ]);
  });

  test('of two alike the dearer comes first', () => {
    const dear = facts({ platform: 'jd_jintiao', days: 100 });
    const { order } = adviseDebts([plain, dear], budget(null, null), TODAY);
    expect(order.map((debt) => debt.index)).toEqual([1, 0]);
  });

  test('pro rata after essential living, to the fen; nothing where a payment may restart a period or reach the wrong hands', () => {
    const { offer } = adviseDebts([plain, old, moved, fresh], budget(5_000, 4_000), TODAY);
    expect(offer).toEqual({ kind: 'proRata', perMonth: yuan(1_000), offers: [yuan(500), 0, 0, yuan(500)] });
  });

  test.each([
    ['income not given', budget(null, 3_000), { kind: 'unknown', missing: ['income'] }],
    ['costs not given', budget(5_000, null), { kind: 'unknown', missing: ['livingCosts'] }],
    ['a deficit', budget(3_000, 3_500), { kind: 'none', shortBy: yuan(500) }],
    ['nothing left', budget(3_000, 3_000), { kind: 'none', shortBy: 0 }],
    ['one yuan left', budget(3_001, 3_000), { kind: 'token', perMonth: yuan(1), offers: [yuan(1)] }],
    ['more than all of it', budget(20_000, 3_000), { kind: 'full', perMonth: yuan(8_000), offers: [yuan(8_000)] }],
  ])('%s', (_, given, offer) => {
    expect(adviseDebts([plain], given, TODAY).offer).toEqual(offer);
  });

  test('sixty months: 133.33 a month is a token for 8,000 yuan, 133.34 is not', () => {
    const at = (fen: number) =>
      adviseDebts(
        [plain],
        { income: { min: fen, max: fen, certainty: 'stated' }, livingCosts: { min: 0, max: 0, certainty: 'stated' } },
        TODAY,
      ).offer.kind;
    expect(at(13_333)).toBe('token');
    expect(at(13_334)).toBe('proRata');
  });

  test('ranges are read on the careful side', () => {
    const range = {
      income: { min: yuan(3_000), max: yuan(6_000), certainty: 'stated' },
      livingCosts: { min: yuan(2_000), max: yuan(2_500), certainty: 'stated' },
    } as const;
    expect(adviseDebts([plain], range, TODAY).offer).toMatchObject({ kind: 'proRata', perMonth: yuan(500) });
    const open = { ...range, livingCosts: { min: yuan(2_000), max: null, certainty: 'stated' } } as const;
    expect(adviseDebts([plain], open, TODAY).offer).toMatchObject({ kind: 'unknown', missing: ['livingCosts'] });
  });

  test('an amount that is open upwards is never called paid off at once', () => {
    expect(adviseDebts([facts({ amount: [1_000, null] })], budget(9_000, 2_000), TODAY).offer.kind).toBe('proRata');
  });

  test('nothing goes to a loan he denies or to somebody else’s', () => {
    const list = [facts({ status: 'denied' }), plain, facts({ status: 'otherPerson' })];
    const { offer, order } = adviseDebts(list, budget(5_000, 4_000), TODAY);
    expect(offer).toMatchObject({ offers: [0, yuan(1_000), 0] });
    expect(order.map((debt) => debt.why)).toEqual(['rest', 'notMine', 'notMine']);
  });

  test('money goes to nobody while no creditor is certain', () => {
    expect(adviseDebts([moved, old], budget(9_000, 2_000), TODAY).offer).toEqual({ kind: 'nobody' });
  });

  test('offers add up, whatever the debts', () => {
    const debt = fc.record({ amount: fc.integer({ min: 1, max: 200_000 }), days: fc.integer({ min: 1, max: 1_000 }) });
    fc.assert(
      fc.property(
        fc.array(debt, { minLength: 1, maxLength: MAX_DEBTS }),
        fc.nat(20_000),
        fc.nat(20_000),
        (list, income, costs) => {
          const { offer, order } = adviseDebts(list.map(facts), budget(income, costs), TODAY);
          expect(order.map((one) => one.index).toSorted((a, b) => a - b)).toEqual([...list.keys()]);
          if (!('offers' in offer)) return;
          expect(offer.offers.reduce((sum, one) => sum + one, 0)).toBe(offer.perMonth);
          expect(offer.perMonth).toBeLessThanOrEqual(yuan(income - costs));
          offer.offers.forEach((one, at) => {
            expect(one).toBeLessThanOrEqual(yuan(list[at]?.amount ?? 0) + 1);
          });
        },
      ),
      { numRuns: 60 },
    );
  });

  test('twenty are looked at, the rest is counted', () => {
    const many = Array.from({ length: 23 }, () => plain);
    expect(adviseDebts(many, budget(null, null), TODAY)).toMatchObject({ omitted: 3, order: { length: 20 } });
  });

  test.each([
    [2_999, 'low'],
    [3_000, 'middle'],
    [5_000, 'middle'],
    [5_001, 'high'],
    [null, null],
  ])('income %s is the tier %s', (income, tier) => {
    expect(adviseDebts([plain], budget(income, 1_000), TODAY).tier).toBe(tier);
  });

  test('each place, offer and tier has its sentence', () => {
    expect(zhCN[priorityKey('court')]).toContain('案子');
    expect(zhCN[offerKey('none')]).toContain('借新还旧');
    expect(zhCN[tierKey('middle')]).toContain('4.2%');
  });
});
