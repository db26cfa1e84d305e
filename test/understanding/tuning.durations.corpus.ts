import type { Sample } from './corpus.ts';

export const durations: readonly Sample[] = [
  {
    expect: { debts: [{ platform: 'huabei', amount: null, days: [12, 12], status: 'overdue' }], interrupt: null },
    say: ['花呗逾期十二天'],
  },
  {
    expect: { debts: [{ platform: 'huabei', amount: null, days: [45, 45], status: 'overdue' }], interrupt: null },
    say: ['花呗都逾期四十五天了'],
  },
  {
    expect: { debts: [{ platform: 'huabei', amount: null, days: [30, 31], status: 'overdue' }], interrupt: null },
    say: ['花呗一个月没还了 逾期了'],
  },
  {
    expect: { debts: [{ platform: 'huabei', amount: null, days: [31, 59], status: 'overdue' }], interrupt: null },
    say: ['花呗逾期1个多月'],
  },
  {
    expect: { debts: [{ platform: 'huabei', amount: null, days: [45, 46], status: 'overdue' }], interrupt: null },
    say: ['花呗逾期一个半月了'],
  },
  {
    expect: { debts: [{ platform: 'jd_baitiao', amount: null, days: [90, 92], status: 'overdue' }], interrupt: null },
    say: ['白条逾期三个月'],
  },
  {
    expect: { debts: [{ platform: 'jd_baitiao', amount: null, days: [180, 184], status: 'overdue' }], interrupt: null },
    say: ['白条逾期半年', '京东白条逾期有半年了'],
  },
  {
    expect: { debts: [{ platform: 'jd_baitiao', amount: null, days: [455, 458], status: 'overdue' }], interrupt: null },
    say: ['白条逾期1年3个月了'],
  },
  {
    expect: { debts: [{ platform: 'xiaohua', amount: null, days: [21, 21], status: 'overdue' }], interrupt: null },
    say: ['小花钱包逾期三个礼拜', '小花钱包逾期二十一天'],
  },
  {
    expect: { debts: [{ platform: 'xiaohua', amount: null, days: [670, 730], status: 'overdue' }], interrupt: null },
    say: ['小花钱包快2年没还了 一直逾期'],
  },
  {
    expect: { debts: [{ platform: 'xiaohua', amount: null, days: [60, 92], status: 'overdue' }], interrupt: null },
    say: ['小花钱包逾期2-3个月吧'],
  },
  {
    expect: { debts: [{ platform: 'xiaohua', amount: null, days: [21, 29], status: 'overdue' }], interrupt: null },
    say: ['小花钱包逾期20几天了'],
  },
  {
    expect: { debts: [{ platform: 'fenqile', amount: null, days: [61, 89], status: 'overdue' }], interrupt: null },
    say: ['分期乐逾期2个多月了'],
  },
  {
    expect: { debts: [{ platform: 'fenqile', amount: null, days: [11, 19], status: 'overdue' }], interrupt: null },
    say: ['分期乐逾期10几天'],
  },
  {
    expect: { debts: [{ platform: 'fenqile', amount: null, days: [366, 729], status: 'overdue' }], interrupt: null },
    say: ['分期乐一年多没还了 逾期'],
  },
  {
    expect: { debts: [{ platform: 'fenqile', amount: null, days: [14, 14], status: 'overdue' }], interrupt: null },
    say: ['分期乐逾期两个星期'],
  },
  {
    expect: { debts: [{ platform: 'fenqile', amount: null, days: [150, 153], status: 'overdue' }], interrupt: null },
    say: ['分期乐逾期5个月'],
  },
  {
    expect: { debts: [{ platform: 'huabei', amount: null, days: [85, 92], status: 'overdue' }], interrupt: null },
    say: ['花呗差不多逾期三个月了吧'],
  },
  {
    expect: { debts: [{ platform: 'huabei', amount: null, days: [91, 119], status: 'overdue' }], interrupt: null },
    say: ['花呗逾期3个月多了'],
  },
  {
    expect: { debts: [{ platform: 'huabei', amount: null, days: [60, 279], status: 'overdue' }], interrupt: null },
    say: ['花呗逾期好像几个月了'],
  },
  {
    expect: {
      debts: [{ platform: 'jiebei', amount: null, days: [100, null], status: 'overdue', fair: true }],
      interrupt: null,
    },
    say: ['借呗逾期一百天以上'],
  },
  {
    expect: { debts: [{ platform: 'jiebei', amount: null, days: [60, 62], status: 'overdue' }], interrupt: null },
    say: ['借呗逾期俩月'],
  },
  {
    expect: { debts: [{ platform: 'weilidai', amount: null, days: [8, 8], status: 'overdue' }], interrupt: null },
    say: ['微粒贷逾期8天'],
  },
  {
    expect: { debts: [{ platform: 'weilidai', amount: null, days: [1, 1], status: 'overdue' }], interrupt: null },
    say: ['微粒贷昨天忘还了 逾期了'],
  },
  {
    expect: { debts: [{ platform: 'jd_baitiao', amount: null, days: [2, 2], status: 'overdue' }], interrupt: null },
    say: ['白条前天到期 没钱还'],
  },
  {
    expect: { debts: [{ platform: 'fenqile', amount: null, days: [37, 37], status: 'overdue' }], interrupt: null },
    say: ['分期乐上个月15号该还的 到现在没还'],
  },
  {
    expect: { debts: [{ platform: 'fenqile', amount: null, days: [258, 258], status: 'overdue' }], interrupt: null },
    say: ['分期乐3月8号到期 没还'],
  },
  {
    expect: { debts: [{ platform: 'huabei', amount: null, days: [366, 366], status: 'overdue' }], interrupt: null },
    say: ['花呗去年11月20就到期没还'],
  },
  {
    expect: { debts: [{ platform: 'huabei', amount: null, days: [13, 13], status: 'overdue' }], interrupt: null },
    say: ['花呗这个月8号该还没还'],
  },
  {
    expect: { debts: [{ platform: 'jd_baitiao', amount: null, days: [81, 81], status: 'overdue' }], interrupt: null },
    say: ['白条9月1号到期没还'],
  },
  {
    expect: { debts: [{ platform: 'jd_baitiao', amount: null, days: [32, 32], status: 'overdue' }], interrupt: null },
    say: ['京东白条10月20号还款日没还上'],
  },
  {
    expect: { debts: [{ platform: 'xiaohua', amount: null, days: [310, 310], status: 'overdue' }], interrupt: null },
    say: ['小花钱包今年1月15号就逾期了'],
  },
  {
    expect: { debts: [{ platform: 'xiaohua', amount: null, days: [10, 10], status: 'overdue' }], interrupt: null },
    say: ['小花钱包上周三该还 没还'],
  },
  {
    expect: { debts: [{ platform: 'huabei', amount: null, days: [3, 3], status: 'overdue' }], interrupt: null },
    say: ['花呗18号还款日 今天21号了还没还'],
  },
  {
    expect: { debts: [{ platform: 'huabei', amount: null, days: [7, 7], status: 'overdue' }], interrupt: null },
    say: ['花呗拖了一个礼拜了 逾期中', '花呗逾期一星期'],
  },
  {
    expect: { debts: [{ platform: null, amount: null, days: [45, 45] }], interrupt: null },
    asked: { slot: 'days' },
    say: ['四十五天', '大概45天吧'],
  },
  {
    expect: { debts: [{ platform: null, amount: null, days: [60, 62] }], interrupt: null },
    asked: { slot: 'days' },
    say: ['2个月吧'],
  },
  {
    expect: { debts: [{ platform: null, amount: null, days: [31, 59] }], interrupt: null },
    asked: { slot: 'days' },
    say: ['一个多月'],
  },
  {
    expect: { debts: [{ platform: null, amount: null, days: [90, null], fair: true }], interrupt: null },
    asked: { slot: 'days' },
    say: ['三个月以上吧'],
  },
  {
    expect: { debts: [{ platform: null, amount: null, days: [37, 37] }], interrupt: null },
    asked: { slot: 'days' },
    say: ['上个月15号'],
  },
  {
    expect: {
      debts: [{ platform: 'jd_baitiao', amount: null, days: [105, 123], status: 'overdue', fair: true }],
      interrupt: null,
    },
    say: ['白条逾期快四个月了'],
  },
  {
    expect: {
      debts: [{ platform: 'jd_baitiao', amount: null, days: [55, 65], status: 'overdue', fair: true }],
      interrupt: null,
    },
    say: ['白条逾期大约六十天'],
  },
  {
    expect: { debts: [{ platform: 'fenqile', amount: null, days: [90, 123], status: 'overdue' }], interrupt: null },
    say: ['分期乐逾期三到四个月'],
  },
  {
    expect: { debts: [{ platform: 'fenqile', amount: null, days: [65, 67], status: 'overdue' }], interrupt: null },
    say: ['分期乐逾期两个月零五天'],
  },
  {
    expect: { debts: [{ platform: 'xiaohua', amount: null, days: [365, 366], status: 'overdue' }], interrupt: null },
    say: ['小花钱包逾期一年'],
  },
  {
    expect: {
      debts: [{ platform: 'xiaohua', amount: null, days: [730, 732], status: 'overdue', fair: true }],
      interrupt: null,
    },
    say: ['小花钱包逾期两年了'],
  },
  {
    expect: { debts: [{ platform: null, amount: null, days: [20, 20], status: 'overdue' }], interrupt: null },
    say: ['逾期20天了怎么办'],
  },
  {
    expect: { debts: [{ platform: null, amount: null, days: [4, 5], status: 'overdue' }], interrupt: null },
    say: ['逾期四五天了'],
  },
  {
    expect: { debts: [{ platform: 'huabei', amount: null, days: [90, 90], status: 'overdue' }], interrupt: null },
    say: ['花呗逾期90天'],
  },
  {
    expect: { debts: [{ platform: 'huabei', amount: null, days: [15, 15], status: 'overdue' }], interrupt: null },
    say: ['花呗逾期半拉月了'],
  },
  {
    expect: { debts: [{ platform: 'jd_baitiao', amount: null, days: [1, 2], status: 'overdue' }], interrupt: null },
    say: ['白条逾期一两天'],
  },
  {
    expect: { debts: [{ platform: 'huabei', amount: null, days: [33, 33], status: 'overdue' }], interrupt: null },
    say: ['花呗愈期33天了'],
  },
];
