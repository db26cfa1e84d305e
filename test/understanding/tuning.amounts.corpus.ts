import type { Sample } from './corpus.ts';

export const amounts: readonly Sample[] = [
  {
    expect: { debts: [{ platform: 'huabei', amount: [12000, 12000], days: null }], interrupt: null },
    say: ['花呗欠一万二', '花呗1万2没还'],
  },
  {
    expect: { debts: [{ platform: 'huabei', amount: [15000, 15000], days: null }], interrupt: null },
    say: ['欠花呗1万5', '花呗总共欠了15000元'],
  },
  {
    expect: { debts: [{ platform: 'jd_baitiao', amount: [8800, 8800], days: null }], interrupt: null },
    say: ['白条欠八千八', '白条欠 8800 元'],
  },
  {
    expect: { debts: [{ platform: 'jd_baitiao', amount: [8880, 8880], days: null }], interrupt: null },
    say: ['白条8880没还上'],
  },
  {
    expect: { debts: [{ platform: 'fenqile', amount: [3000, 3000], days: null }], interrupt: null },
    say: ['分期乐欠3k', '分期乐3千 还不起了'],
  },
  {
    expect: { debts: [{ platform: 'fenqile', amount: [12345.67, 12345.67], days: null }], interrupt: null },
    say: ['分期乐一共12345.67没还'],
  },
  {
    expect: { debts: [{ platform: 'xiaohua', amount: [20000, 30000], days: null }], interrupt: null },
    say: ['小花钱包2-3万吧 具体没看'],
  },
  {
    expect: { debts: [{ platform: 'xiaohua', amount: [1000, 2000], days: null }], interrupt: null },
    say: ['小花钱包一两千块钱还没还'],
  },
  {
    expect: { debts: [{ platform: 'xiaohua', amount: [2000, 9999], days: null }], interrupt: null },
    say: ['小花钱包还有几千没还'],
  },
  {
    expect: { debts: [{ platform: 'fenqile', amount: [30000, 99999], days: null }], interrupt: null },
    say: ['分期乐好几万了 越滚越多'],
  },
  {
    expect: { debts: [{ platform: 'huabei', amount: [20000, 23000], days: null, fair: true }], interrupt: null },
    say: ['花呗欠2万出头'],
  },
  {
    expect: { debts: [{ platform: 'huabei', amount: [0, 3000], days: null, fair: true }], interrupt: null },
    say: ['花呗欠不到三千'],
  },
  {
    expect: { debts: [{ platform: 'jd_baitiao', amount: [8000, 8999], days: null }], interrupt: null },
    say: ['白条欠八千多', '白条8千多块 逾期了'],
  },
  {
    expect: { debts: [{ platform: 'fenqile', amount: [56000, 56000], days: null }], interrupt: null },
    say: ['分期乐伍万陆仟元没还', '分期乐5.6万逾期'],
  },
  {
    expect: { debts: [{ platform: 'huabei', amount: [6500, 6500], days: null }], interrupt: null },
    say: ['花呗６５００元没还', '花呗欠6.5k'],
  },
  {
    expect: { debts: [{ platform: 'jd_baitiao', amount: [10000, 19999], days: null }], interrupt: null },
    say: ['京东白条1万多 没钱还'],
  },
  {
    expect: { debts: [{ platform: 'xiaohua', amount: [300, 399], days: null }], interrupt: null },
    say: ['小花钱包300多没还'],
  },
  {
    expect: { debts: [{ platform: 'fenqile', amount: [7000, 8000], days: null }], interrupt: null },
    say: ['分期乐七八千块钱逾期了'],
  },
  {
    expect: { debts: [{ platform: 'fenqile', amount: [14000, 16000], days: null, fair: true }], interrupt: null },
    say: ['分期乐大概一万五的样子没还'],
  },
  {
    expect: { debts: [{ platform: 'huabei', amount: [9000, 11000], days: null, fair: true }], interrupt: null },
    say: ['花呗欠了一万上下'],
  },
  {
    expect: { debts: [{ platform: 'xiaohua', amount: [5000, null], days: null }], interrupt: null },
    say: ['小花钱包至少欠5000'],
  },
  {
    expect: { debts: [{ platform: 'xiaohua', amount: [100000, 199999], days: null, fair: true }], interrupt: null },
    say: ['小花钱包加利息十几万'],
  },
  {
    expect: { debts: [{ platform: 'jd_baitiao', amount: [21000, 21000], days: null }], interrupt: null },
    say: ['白条2万1没还'],
  },
  {
    expect: { debts: [{ platform: 'jd_baitiao', amount: [3500, 3500], days: null }], interrupt: null },
    say: ['白条欠三千五'],
  },
  {
    expect: { debts: [{ platform: 'jd_jintiao', amount: [50000, 50000], days: null }], interrupt: null },
    say: ['金条欠五万', '京东金条欠50000'],
  },
  {
    expect: { debts: [{ platform: 'jiebei', amount: [28000, 28000], days: null }], interrupt: null },
    say: ['借呗2万8逾期了'],
  },
  {
    expect: { debts: [{ platform: 'jiebei', amount: [130000, 130000], days: null }], interrupt: null },
    say: ['借呗13万还不动了'],
  },
  {
    expect: { debts: [{ platform: 'weilidai', amount: [40000, 49999], days: null }], interrupt: null },
    say: ['微粒贷4万多没还'],
  },
  {
    expect: { debts: [{ platform: 'credit_card', amount: [66000, 66000], days: null }], interrupt: null },
    say: ['招行信用卡欠了66000'],
  },
  {
    expect: { debts: [{ platform: 'credit_card', amount: [105000, 105000], days: null }], interrupt: null },
    say: ['信用卡10.5万没还'],
  },
  {
    expect: { debts: [{ platform: 'anyihua', amount: [1680, 1680], days: null }], interrupt: null },
    say: ['安逸花欠1680'],
  },
  {
    expect: { debts: [{ platform: 'youqianhua', amount: [9000, 9000], days: null }], interrupt: null },
    say: ['度小满欠九千'],
  },
  {
    expect: { debts: [{ platform: null, amount: [8000, 8000], days: null }], interrupt: null },
    asked: { slot: 'amount' },
    say: ['8000', '八千块吧'],
  },
  {
    expect: { debts: [{ platform: null, amount: [23000, 23000], days: null }], interrupt: null },
    asked: { slot: 'amount' },
    say: ['2万3', '23000元'],
  },
  {
    expect: { debts: [{ platform: null, amount: [5000, 5999], days: null }], interrupt: null },
    asked: { slot: 'amount' },
    say: ['五千多'],
  },
  {
    expect: { debts: [{ platform: null, amount: [1000, 2000], days: null }], interrupt: null },
    asked: { slot: 'amount' },
    say: ['一千到两千之间'],
  },
  {
    expect: { debts: [{ platform: null, amount: [40000, 40000], days: null }], interrupt: null },
    asked: { slot: 'amount' },
    say: ['4万'],
  },
  {
    expect: { debts: [{ platform: null, amount: [600, 600], days: null }], interrupt: null },
    asked: { slot: 'amount' },
    say: ['600块'],
  },
  {
    expect: {
      debts: [{ platform: null, amount: [5000, 5000], days: null, status: ['overdue', 'unclear'] }],
      interrupt: null,
    },
    say: ['欠五千块钱还不上'],
  },
  {
    expect: { debts: [{ platform: 'huabei', amount: [2350.5, 2350.5], days: null }], interrupt: null },
    say: ['花呗2350.5元没还'],
  },
  {
    expect: { debts: [{ platform: 'xiaohua', amount: [1050, 1050], days: null }], interrupt: null },
    say: ['小花钱包欠一千零五十'],
  },
  {
    expect: {
      debts: [{ platform: 'fenqile', amount: [11000, 11000], days: [30, 31], status: 'overdue' }],
      interrupt: null,
    },
    say: ['分期乐一万一一个月没还了'],
  },
  {
    expect: {
      debts: [{ platform: 'fenqile', amount: [9800, 9800], days: [20, 20], status: 'overdue' }],
      interrupt: null,
    },
    say: ['分期乐九千八逾期二十天'],
  },
  {
    expect: {
      debts: [{ platform: 'huabei', amount: [1500, 1500], days: [50, 50], status: 'overdue' }],
      interrupt: null,
    },
    say: ['花呗1500逾期50天'],
  },
  {
    expect: {
      debts: [{ platform: 'huabei', amount: [20000, 21000], days: null, status: 'overdue', fair: true }],
      interrupt: null,
    },
    say: ['花呗两万挂零逾期了'],
  },
  {
    expect: { debts: [{ platform: 'xiaohua', amount: [6200, 6200], days: null }], interrupt: null },
    say: ['小花钱包本金加利息6200'],
  },
  {
    expect: { debts: [{ platform: 'jd_baitiao', amount: [24000, 24000], days: null }], interrupt: null },
    say: ['白条24期一共欠两万四'],
  },
  {
    expect: { debts: [{ platform: 'fenqile', amount: [7200, 7200], days: null }], interrupt: null },
    say: ['分期乐还剩七千二没还完'],
  },
  {
    expect: { debts: [{ platform: 'huabei', amount: [4000, 4000], days: null }], interrupt: null },
    say: ['花呗总共六千 还了两千 还欠四千'],
  },
];
