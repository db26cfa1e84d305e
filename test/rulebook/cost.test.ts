import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { yuan } from '../../src/domain/money.ts';
import { costAhead, costOf, interest } from '../../src/rulebook/cost.ts';
import { parameterOn } from '../../src/rulebook/parameters.ts';
import { sayMoney } from '../../src/rulebook/params.ts';
import { facts, TODAY } from './facts.ts';

const principal = fc.integer({ min: 0, max: 200_000_000_00 });
const rate = fc.integer({ min: 0, max: 2_000 });
const days = fc.integer({ min: 0, max: 10_000 });

describe('interest in whole fen', () => {
  test('10,000 yuan × 0.05 % × 60 days = 300.00 yuan, exactly 3 %', () => {
    expect(interest(yuan(10_000), 500, 60)).toBe(yuan(300));
    const cost = interest(yuan(10_000), 500, 60);
    expect(sayMoney({ min: cost, max: cost })).toBe('300 元');
    expect(interest(yuan(10_000), 500, 60) / yuan(10_000)).toBe(0.03);
  });

  test('half a fen is rounded up', () => {
    expect(interest(1_000, 500, 1)).toBe(1);
    expect(interest(999, 500, 1)).toBe(0);
  });

  test('whole, never negative, and more days, principal or rate never cost less', () => {
    fc.assert(
      fc.property(principal, rate, days, fc.nat(500), (sum, daily, count, more) => {
        const cost = interest(sum, daily, count);
        expect(Number.isSafeInteger(cost) && cost >= 0).toBe(true);
        expect(interest(sum, daily, count + more)).toBeGreaterThanOrEqual(cost);
        expect(interest(sum + more, daily, count)).toBeGreaterThanOrEqual(cost);
        expect(interest(sum, daily + more, count)).toBeGreaterThanOrEqual(cost);
      }),
    );
  });

  test('is within half a fen of the true value', () => {
    fc.assert(
      fc.property(principal, rate, days, (sum, daily, count) => {
        const off = BigInt(interest(sum, daily, count)) * 1_000_000n - BigInt(sum) * BigInt(daily) * BigInt(count);
        expect(off >= -500_000n && off <= 500_000n).toBe(true);
      }),
    );
  });
});

describe('the cost of waiting', () => {
  test('花呗 has a reported rate', () => {
    expect(costOf(facts({ amount: 8_000, days: 45 }), TODAY)).toMatchObject({
      rateBasis: 'platform',
      soFar: { min: yuan(180), max: yuan(180) },
      perDay: { min: yuan(4), max: yuan(4) },
      per30Days: { min: yuan(120), max: yuan(120) },
    });
  });

  test('two reported rates give a range', () => {
    expect(costOf(facts({ platform: 'jd_baitiao', amount: 10_000, days: 10 }), TODAY)?.soFar).toEqual({
      min: yuan(50),
      max: yuan(70),
    });
  });

  test('no reported rate: the assumption of 0.05 % a day, called one', () => {
    const cost = costOf(facts({ platform: null, amount: 10_000, days: 60 }), TODAY);
    expect(cost).toMatchObject({ rateBasis: 'assumption', soFar: { min: yuan(300), max: yuan(300) } });
  });

  test('a range of amount or days stays a range, an open one stays open', () => {
    expect(costOf(facts({ amount: [8_000, 9_000], days: [30, 60] }), TODAY)?.soFar).toEqual({
      min: yuan(120),
      max: yuan(270),
    });
    expect(costOf(facts({ amount: [8_000, null] }), TODAY)?.soFar).toEqual({ min: yuan(180), max: null });
    expect(costOf(facts({ days: null }), TODAY)?.soFar).toBeNull();
  });

  test.each([
    ['no amount', facts({ amount: null })],
    ['a lease', facts({ platform: 'alipay_rent' })],
    ['paid', facts({ status: 'paid' })],
    ['not taken out by the person', facts({ status: 'denied' })],
  ])('none for %s', (_, given) => {
    expect(costOf(given, TODAY)).toBeNull();
  });

  test('at a milestone: the same principal and rate for other days', () => {
    const cost = costOf(facts({ amount: 10_000, days: 45 }), TODAY)!;
    const at = (max: number | null) =>
      costAhead(cost, { min: 1, max }).map(({ days, cost: { max: most } }) => [days, most]);
    expect(at(45)).toEqual([
      [60, yuan(300)],
      [90, yuan(450)],
      [180, yuan(900)],
    ]);
    expect(at(60).map(([days]) => days)).toEqual([90, 180, 365]);
    expect(at(59).map(([days]) => days)).toEqual([60, 90, 180]);
    expect(at(365)).toEqual([]);
    expect(at(null)).toEqual([]);
    expect(costAhead(cost, null)).toEqual([]);
  });
});

describe('dated figures', () => {
  test.each([
    ['lprOneYear', '2026-07-19', null],
    ['lprOneYear', '2026-07-20', 30_000],
    ['lprOneYear', TODAY, 30_000],
    ['reducibleAbove', TODAY, 240_000],
    ['assumedDailyRate', TODAY, 500],
    ['answerPeriod', TODAY, 15],
  ] as const)('%s on %s', (name, day, value) => {
    expect(parameterOn(name, day)).toBe(value);
  });
});
