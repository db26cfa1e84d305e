import { describe, expect, it } from 'vitest';
import { read } from '../../src/understanding/read.ts';

const CASE = ['huabei', 'jd_baitiao'];
const debtsOf = (text: string, known: readonly string[] = CASE) =>
  read(text, { today: '2026-11-21', asked: null, known }).debts.map(({ platform, daysOverdue, amount, status }) => [
    platform,
    daysOverdue?.min ?? null,
    amount === null ? null : amount.min / 100,
    status,
  ]);

describe('debts that are pointed at', () => {
  it.each([
    [
      '两个都逾期60天了',
      [
        ['huabei', 60, null, 'overdue'],
        ['jd_baitiao', 60, null, 'overdue'],
      ],
    ],
    [
      '都还清了',
      [
        ['huabei', null, null, 'paid'],
        ['jd_baitiao', null, null, 'paid'],
      ],
    ],
    ['第一个逾期45天', [['huabei', 45, null, 'overdue']]],
    ['第二笔欠5000没还', [['jd_baitiao', null, 5000, 'overdue']]],
    [
      '两个平台各欠5000没还',
      [
        ['huabei', null, 5000, 'overdue'],
        ['jd_baitiao', null, 5000, 'overdue'],
      ],
    ],
    ['那个逾期50天了', [[null, 50, null, 'overdue']]],
    ['已经还清了', [[null, null, null, 'paid']]],
  ])('%s', (text, debts) => {
    expect(debtsOf(text)).toEqual(debts);
  });

  it.each([
    ['两个一共欠2万', [[null, null, 20_000, 'overdue']]],
    ['微粒贷逾期30天', [['weilidai', 30, null, 'overdue']]],
    ['还清了还能用吗', []],
    ['如果都还清了', []],
    ['第三个逾期45天', [[null, 45, null, 'overdue']]],
  ])('%s is of the one the talk is about, or of none', (text, debts) => {
    expect(debtsOf(text)).toEqual(debts);
  });

  it('without a case nothing is repaid that has no name', () => {
    expect(debtsOf('已经还清了', [])).toEqual([]);
  });
});

describe('two intents that tie', () => {
  const tie = (text: string) => read(text, { today: '2026-11-21', asked: null, known: [] }).tie;

  it('are both named, to be asked back', () => {
    expect(tie('法院 利息')).toEqual(['will_be_sued', 'penalty_calc']);
  });

  it.each(['会坐牢吗', '会坐牢吗 会上门吗', '征信 起诉', '花呗8000逾期45天 法院 利息', '谢谢'])('%s: none', (text) => {
    expect(tie(text)).toEqual([]);
  });
});
