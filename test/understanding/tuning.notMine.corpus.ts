import type { Sample } from './corpus.ts';

export const notMine: readonly Sample[] = [
  {
    expect: { debts: [{ platform: 'huabei', amount: null, days: [60, 60], status: 'hypothetical' }], interrupt: null },
    say: ['要是花呗逾期了六十天会被怎么样'],
  },
  {
    expect: {
      debts: [{ platform: 'jd_baitiao', amount: [5000, 5000], days: null, status: 'hypothetical' }],
      interrupt: null,
    },
    say: ['如果我白条欠五千不还呢'],
  },
  {
    expect: { debts: [{ platform: 'fenqile', amount: null, days: [90, 92], status: 'hypothetical' }], interrupt: null },
    say: ['假设分期乐拖三个月不还会怎么着'],
  },
  {
    expect: {
      debts: [{ platform: 'xiaohua', amount: [3000, 3000], days: [30, 30], status: 'hypothetical' }],
      interrupt: null,
    },
    say: ['假设小花钱包借3000 逾期30天 罚多少'],
  },
  {
    expect: { debts: [{ platform: 'huabei', amount: null, days: null, status: 'hypothetical' }], interrupt: null },
    say: ['花呗如果逾期会影响我爸妈吗'],
  },
  {
    expect: {
      debts: [{ platform: 'jd_baitiao', amount: null, days: [2, 9], status: 'hypothetical' }],
      interrupt: null,
    },
    say: ['白条如果晚还几天会上征信吗'],
  },
  {
    expect: {
      debts: [{ platform: 'huabei', amount: [15000, 15000], days: null, status: 'otherPerson' }],
      interrupt: null,
    },
    say: ['室友花呗欠一万五 催收老打我电话'],
  },
  {
    expect: { debts: [{ platform: 'fenqile', amount: null, days: null, status: 'otherPerson' }], interrupt: null },
    say: ['我妈的分期乐逾期了 我帮她问'],
  },
  {
    expect: {
      debts: [{ platform: 'jd_baitiao', amount: [6000, 6000], days: [100, 100], status: 'otherPerson' }],
      interrupt: null,
    },
    say: ['同事白条六千逾期一百天 填我做联系人'],
  },
  {
    expect: { debts: [{ platform: 'xiaohua', amount: null, days: [60, 62], status: 'otherPerson' }], interrupt: null },
    say: ['朋友小花钱包逾期俩月 我要负责吗'],
  },
  {
    expect: {
      debts: [{ platform: 'weilidai', amount: [30000, 30000], days: null, status: 'otherPerson' }],
      interrupt: null,
    },
    say: ['老公的微粒贷三万没还'],
  },
  {
    expect: {
      debts: [{ platform: 'unknown_online_loan', amount: null, days: null, status: 'otherPerson' }],
      interrupt: null,
    },
    say: ['我外甥网贷没还 打到我这儿'],
  },
  {
    expect: { debts: [{ platform: 'huabei', amount: null, days: null, status: 'denied' }], interrupt: null },
    say: ['我没开过花呗 哪来的欠款'],
  },
  {
    expect: {
      debts: [{ platform: 'jd_baitiao', amount: [2000, 2000], days: null, status: 'denied' }],
      interrupt: null,
    },
    say: ['有人冒名用我的白条 说我欠2000'],
  },
  {
    expect: { debts: [{ platform: 'fenqile', amount: null, days: null, status: 'denied' }], interrupt: null },
    say: ['分期乐不是我借的'],
  },
  {
    expect: { debts: [{ platform: 'zhaolian', amount: null, days: null, status: 'denied' }], interrupt: null },
    say: ['招联说我欠款 我根本没有借'],
  },
  {
    expect: { debts: [{ platform: 'huabei', amount: null, days: null, status: 'paid' }], interrupt: null },
    say: ['花呗的钱我前天一次性还清'],
  },
  {
    expect: { debts: [{ platform: 'jd_baitiao', amount: null, days: null, status: 'paid' }], interrupt: null },
    say: ['白条那边结清证明都开好了'],
  },
  {
    expect: { debts: [{ platform: 'fenqile', amount: null, days: [60, 62], status: 'paid' }], interrupt: null },
    say: ['分期乐逾期过俩月 不过已经还完了'],
  },
  {
    expect: { debts: [{ platform: 'xiaohua', amount: null, days: null, status: 'paid' }], interrupt: null },
    say: ['小花钱包我都结清了还来电话'],
  },
  {
    expect: { debts: [{ platform: 'huabei', amount: null, days: null, status: 'notOverdue' }], interrupt: null },
    say: ['花呗我一直按时还的 没逾期过'],
  },
  {
    expect: { debts: [{ platform: 'fenqile', amount: null, days: null, status: 'notOverdue' }], interrupt: null },
    say: ['分期乐没有逾期 就是下个月怕还不上'],
  },
  {
    expect: { debts: [{ platform: 'jd_baitiao', amount: null, days: null, status: 'notOverdue' }], interrupt: null },
    say: ['下个月白条要还了钱不够'],
  },
  {
    expect: { debts: [{ platform: 'xiaohua', amount: null, days: null, status: 'notOverdue' }], interrupt: null },
    say: ['小花钱包月底才还款'],
  },
];
