import fc from 'fast-check';
import { Converter } from 'opencc-js/cn2t';
import { describe, expect, it } from 'vitest';
import { read } from '../../src/understanding/read.ts';
import type { Reading } from '../../src/understanding/reading.ts';

const context = { today: '2026-11-21', asked: null, known: [] };
const values = ({ debts, total, intents, interrupt }: Reading) =>
  JSON.stringify({ debts: debts.map((debt) => ({ ...debt, platformText: null })), total, intents, interrupt });

const AMOUNTS: readonly [string, number, number][] = [
  ['8000', 8000, 8000],
  ['一万二', 12000, 12000],
  ['两千三百元', 2300, 2300],
  ['五千多', 5000, 5999],
  ['两三万', 20000, 30000],
];
const TIMES: readonly [string, number, number][] = [
  ['45天', 45, 45],
  ['三个月', 90, 92],
  ['一个多月', 31, 59],
  ['半年', 180, 184],
];
const LENDERS = [
  ['花呗', 'huabei'],
  ['京东白条', 'jd_baitiao'],
  ['分期乐', 'fenqile'],
  ['小花钱包', 'xiaohua'],
] as const;
const told = fc.tuple(fc.constantFrom(...LENDERS), fc.constantFrom(...AMOUNTS), fc.constantFrom(...TIMES));
const sentence = told.map(([lender, amount, time]) => `${lender[0]}欠${amount[0]}，逾期${time[0]}了，会上征信吗`);

describe('reading any text', () => {
  it('never throws', () => {
    fc.assert(fc.property(fc.string({ unit: 'binary', maxLength: 300 }), (text) => void read(text, context)));
  });

  it('never throws on what looks like a message', () => {
    const piece = fc.constantFrom(
      '花呗',
      '欠',
      '逾期',
      '万',
      '千',
      '半',
      '几',
      '多',
      '零',
      '十',
      '百',
      '廿',
      '两',
      '一',
      'k',
      '个',
      '来',
      '把',
      '过',
      '天',
      '个月',
      '年',
      '号',
      '3',
      '.',
      ',',
      ' ',
      '，',
      '还',
      '没',
      '死',
      '法院',
      '转',
      '\n',
      '¥',
      'w',
      '到',
      '-',
    );
    fc.assert(
      fc.property(fc.array(piece, { maxLength: 60 }), (pieces) => void read(pieces.join(''), context)),
      { numRuns: 500 },
    );
  });
});

describe('a value that is written', () => {
  it('is read back', () => {
    fc.assert(
      fc.property(told, ([lender, amount, time]) => {
        const { debts } = read(`${lender[0]}欠${amount[0]}，逾期${time[0]}了`, context);
        expect(debts).toHaveLength(1);
        expect(debts[0]).toMatchObject({
          platform: lender[1],
          amount: { min: amount[1] * 100, max: amount[2] * 100 },
          daysOverdue: { min: time[1], max: time[2] },
          status: 'overdue',
        });
      }),
    );
  });

  it('any whole sum is read back, in figures', () => {
    fc.assert(
      fc.property(fc.integer({ min: 100, max: 9_999_999 }), (yuan) => {
        expect(read(`花呗欠${yuan}元`, context).debts[0]?.amount).toEqual({
          min: yuan * 100,
          max: yuan * 100,
          certainty: 'stated',
        });
      }),
    );
  });

  it('any number of days is read back', () => {
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 3000 }), (days) => {
        expect(read(`花呗逾期${days}天`, context).debts[0]?.daysOverdue).toEqual({
          min: days,
          max: days,
          certainty: 'stated',
        });
      }),
    );
  });
});

describe('the way of writing changes nothing', () => {
  const traditional = Converter({ from: 'cn', to: 'tw' });
  const wide = (text: string) => text.replace(/[!-~]/g, (char) => String.fromCharCode(char.charCodeAt(0) + 0xfee0));
  const spread = (text: string) => [...text].join(' ');
  const veiled = (text: string) => [...text].join('\u200b');

  it.each([
    ['traditional characters', traditional],
    ['full width', wide],
    ['blanks between all characters', spread],
    ['invisible characters', veiled],
  ])('%s', (_, change) => {
    fc.assert(
      fc.property(sentence, (text) => {
        expect(values(read(change(text), context))).toBe(values(read(text, context)));
      }),
    );
  });
});

describe('a number said by its unit alone, after a blank', () => {
  it.each([
    ['逾期 十天', { daysOverdue: { min: 10, max: 10 } }],
    ['花呗欠 千把块', { platform: 'huabei', amount: { min: 100_000 } }],
    ['网贷欠了 百八十块', { amount: { min: 18_000, max: 18_000 } }],
    ['花呗逾期 廿天', { platform: 'huabei' }],
    ['欠过 万 没还', {}],
  ])('%s is read to its end', (text, debt) => {
    expect(read(text, context).debts[0] ?? {}).toMatchObject(debt);
  });
});

describe('what was asked', () => {
  it.each([
    ['8000', 'amount', { amount: { min: 800_000, max: 800_000, certainty: 'latent' } }],
    ['45', 'days', { daysOverdue: { min: 45, max: 45, certainty: 'latent' } }],
    ['一个多月', 'days', { daysOverdue: { min: 31, max: 59, certainty: 'approximate' } }],
  ] as const)('%s after a question for %s', (text, slot, debt) => {
    expect(read(text, { ...context, asked: { slot } }).debts[0]).toMatchObject(debt);
  });

  it('a bare number that nobody asked for is nothing', () => {
    expect(read('8000', context).debts).toEqual([]);
  });
});
