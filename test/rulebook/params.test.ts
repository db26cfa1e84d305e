import { describe, expect, test } from 'vitest';
import { zhCN } from '../../locales/zh-CN/index.ts';
import { advise } from '../../src/rulebook/advise.ts';
import { fill, sayAmount, sayDate, sayDays, sayMoney, textParams, withDate } from '../../src/rulebook/params.ts';
import { facts, TODAY } from './facts.ts';

const stated = 'stated' as const;
const about = 'approximate' as const;

describe('amounts and days as people say them', () => {
  test.each([
    [{ min: 800_000, max: 800_000, certainty: stated }, '8,000 元'],
    [{ min: 800_000, max: 899_900, certainty: stated }, '8,000–8,999 元'],
    [{ min: 2_000_000, max: 2_000_000, certainty: about }, '约 2 万元'],
    [{ min: 2_000_000, max: null, certainty: stated }, '2 万元以上'],
    [{ min: 2_300_000, max: 2_300_000, certainty: stated }, '2.3 万元'],
    [{ min: 2_345_000, max: 2_345_000, certainty: stated }, '23,450 元'],
    [{ min: 1_000_000, max: 1_500_000, certainty: stated }, '1 万–1.5 万元'],
    [{ min: 30_050, max: 30_050, certainty: stated }, '300.50 元'],
    [{ min: 5, max: 5, certainty: stated }, '0.05 元'],
  ])('%o', (amount, text) => {
    expect(sayAmount(amount)).toBe(text);
  });

  test.each([
    [{ min: 45, max: 45, certainty: stated }, '45 天'],
    [{ min: 90, max: 90, certainty: about }, '约 90 天'],
    [{ min: 31, max: 59, certainty: about }, '31–59 天'],
    [{ min: 90, max: null, certainty: stated }, '90 天以上'],
  ])('%o', (days, text) => {
    expect(sayDays(days)).toBe(text);
  });

  test('a day names its year where it is another one', () => {
    expect(sayDate('2026-12-05', TODAY)).toBe('12 月 5 日');
    expect(sayDate('2027-01-03', TODAY)).toBe('2027 年 1 月 3 日');
  });

  test('money of a range', () => {
    expect(sayMoney({ min: 150, max: 210 })).toBe('1.50–2.10 元');
  });
});

describe('parameters', () => {
  test('of a case', () => {
    const given = facts({ amount: 8_000, days: 45 });
    expect(textParams(given, TODAY, advise(given, TODAY))).toMatchObject({
      platform: '花呗',
      amount: '8,000 元',
      days: '45 天',
      today: '11 月 21 日',
      date: null,
      costSoFar: '180 元',
      costPerDay: '4 元',
      costPer30: '120 元',
      rate: '每天 0.05%',
    });
  });

  test('what is not known is null; a lender we do not have keeps its written name', () => {
    const given = { ...facts({ platform: null, amount: null, days: null }), platformText: '某某贷' };
    expect(textParams(given, TODAY, null)).toMatchObject({
      platform: '某某贷',
      amount: null,
      days: null,
      costSoFar: null,
      rate: null,
    });
  });

  test.each([
    ['huabei', '12378'],
    ['credit_card', '12378'],
    ['jd_baitiao', '12345'],
    ['fenqile', '12345'],
    ['alipay_rent', '市场监管'],
  ])('complaints about %s go to %s', (platform, where) => {
    expect(textParams(facts({ platform }), TODAY, null).complaint).toContain(where);
  });

  test('a small lender is not sent to the banks’ hotline', () => {
    expect(textParams(facts({ platform: 'jd_baitiao' }), TODAY, null).complaint).not.toContain('12378');
  });

  test('names come in traditional characters where wanted', () => {
    expect(textParams(facts(), TODAY, null, { texts: zhCN, hant: true }).platform).toBe('花唄');
  });

  test('a text is filled, and a value that is not known is a bug', () => {
    const params = withDate(textParams(facts({ amount: null }), TODAY, null), '2027-01-01', TODAY);
    expect(fill('{date}：{platform}', params)).toBe('2027 年 1 月 1 日：花呗');
    expect(() => fill('{amount}', params)).toThrow('amount');
  });
});
