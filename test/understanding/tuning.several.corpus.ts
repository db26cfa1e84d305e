import type { Sample } from './corpus.ts';

export const several: readonly Sample[] = [
  {
    expect: {
      debts: [
        { platform: 'huabei', amount: [8000, 8000], days: null },
        { platform: 'jd_baitiao', amount: [5000, 5000], days: null },
      ],
      interrupt: null,
    },
    say: ['花呗欠8000白条欠5000', '花呗8000 白条5000 都还不上'],
  },
  {
    expect: {
      debts: [
        { platform: 'huabei', amount: [3000, 3000], days: [60, 62], status: 'overdue' },
        { platform: 'fenqile', amount: [6000, 6000], days: [30, 31], status: 'overdue' },
      ],
      interrupt: null,
    },
    say: ['花呗欠三千俩月没还 分期乐欠六千一个月没还'],
  },
  {
    expect: {
      debts: [
        { platform: 'jd_baitiao', amount: [12000, 12000], days: null },
        { platform: 'xiaohua', amount: [4000, 4000], days: null },
      ],
      interrupt: null,
    },
    say: ['白条一万二 小花钱包四千'],
  },
  {
    expect: {
      debts: [
        { platform: 'huabei', amount: [5000, 5000], days: null },
        { platform: 'jiebei', amount: [20000, 20000], days: null },
        { platform: 'weilidai', amount: [30000, 30000], days: null },
      ],
      interrupt: null,
    },
    say: ['花呗五千借呗两万微粒贷三万'],
  },
  {
    expect: {
      debts: [
        { platform: 'huabei', amount: null, days: null },
        { platform: 'jd_baitiao', amount: null, days: null },
      ],
      total: [30000, 30000],
      interrupt: null,
    },
    say: ['花呗跟京东白条总共三万块'],
  },
  {
    expect: {
      debts: [
        { platform: 'fenqile', amount: null, days: null },
        { platform: 'xiaohua', amount: null, days: null },
      ],
      total: [15000, 15000],
      interrupt: null,
    },
    say: ['分期乐和小花钱包合计15000'],
  },
  {
    expect: {
      debts: [
        { platform: 'huabei', amount: null, days: [90, 92], status: 'overdue' },
        { platform: 'jd_baitiao', amount: null, days: [60, 62], status: 'overdue' },
      ],
      interrupt: null,
    },
    say: ['花呗仨月了 白条俩月 都逾期'],
  },
  {
    expect: {
      debts: [
        { platform: 'fenqile', amount: [8000, 8000], days: [45, 45], status: 'overdue' },
        { platform: 'zhaolian', amount: [10000, 10000], days: [20, 20], status: 'overdue' },
      ],
      interrupt: null,
    },
    say: ['分期乐八千四十五天 招联一万二十天 都逾期着'],
  },
  {
    expect: {
      debts: [
        { platform: 'huabei', amount: [2600, 2600], days: null },
        { platform: 'credit_card', amount: [30000, 30000], days: null },
      ],
      interrupt: null,
    },
    say: ['花呗两千六 还有信用卡三万'],
  },
  {
    expect: {
      debts: [
        { platform: 'weilidai', amount: [15000, 15000], days: null },
        { platform: 'meituan_jieqian', amount: [7000, 7000], days: null },
      ],
      interrupt: null,
    },
    say: ['微粒贷一万五 美团借钱7000'],
  },
  {
    expect: {
      debts: [
        { platform: 'anyihua', amount: [6000, 6000], days: null },
        { platform: 'huanbei', amount: [9000, 9000], days: null },
        { platform: 'haofenqi', amount: [4000, 4000], days: null },
      ],
      interrupt: null,
    },
    say: ['安逸花六千 还呗九千 好分期四千'],
  },
  {
    expect: {
      debts: [
        { platform: 'jd_baitiao', amount: null, days: null },
        { platform: 'jd_jintiao', amount: null, days: null },
      ],
      interrupt: null,
    },
    say: ['京东白条跟金条都还不上'],
  },
  {
    expect: {
      debts: [
        { platform: 'huabei', amount: null, days: null },
        { platform: 'jiebei', amount: null, days: null },
        { platform: 'jd_baitiao', amount: null, days: null },
        { platform: 'fenqile', amount: null, days: null },
      ],
      interrupt: null,
    },
    say: ['花呗、借呗、白条、分期乐都还不起了'],
  },
  {
    expect: {
      debts: [
        { platform: 'paipaidai', amount: [5500, 5500], days: null },
        { platform: 'qifu', amount: [8000, 8000], days: null },
      ],
      interrupt: null,
    },
    say: ['拍拍贷5500 360借条8000'],
  },
];
