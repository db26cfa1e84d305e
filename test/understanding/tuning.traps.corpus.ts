import type { Sample } from './corpus.ts';

export const traps: readonly Sample[] = [
  {
    expect: {
      debts: [{ platform: 'huabei', amount: [5000, 5000], days: [30, 30], status: 'overdue' }],
      interrupt: null,
    },
    say: ['我22岁 花呗5000 逾期30天 手机号用了10年'],
  },
  {
    expect: {
      debts: [{ platform: 'fenqile', amount: [9000, 9000], days: [60, 60], status: 'overdue' }],
      interrupt: null,
    },
    say: ['一天28个电话 分期乐9000 逾期60天 3天没吃饭'],
  },
  {
    expect: { debts: [{ platform: 'huabei', amount: [7000, 7000], days: null }], interrupt: null },
    say: ['花呗欠7000 最低还款要700'],
  },
  {
    expect: { debts: [{ platform: 'jd_baitiao', amount: [5600, 5600], days: null }], interrupt: null },
    say: ['白条5600 一期466 分12期的'],
  },
  {
    expect: { debts: [{ platform: 'fenqile', amount: [8000, 8000], days: null }], interrupt: null },
    say: ['分期乐8000 催收说还6000就给我结清'],
  },
  {
    expect: {
      debts: [{ platform: 'huabei', amount: [4000, 4000], days: [50, 50], status: 'overdue' }],
      interrupt: null,
    },
    say: ['花呗四千 五十天逾期 一年利率18%'],
  },
  {
    expect: { debts: [{ platform: 'jd_baitiao', amount: null, days: null }], interrupt: null },
    say: ['白条客服工号3321找我'],
  },
  {
    expect: {
      debts: [{ platform: 'huabei', amount: null, days: [20, 20], status: 'overdue' }],
      silentDays: [6, 6],
      interrupt: null,
    },
    say: ['花呗逾期20天 最近6天没人打电话'],
  },
  {
    expect: {
      debts: [{ platform: 'jd_baitiao', amount: [3000, 3000], days: null, status: 'paid' }],
      intents: ['paid_still_dunned'],
      interrupt: null,
    },
    say: ['白条3000我上个月还清了怎么还在催'],
  },
  {
    expect: { debts: [{ platform: 'huabei', amount: null, days: null, status: 'notOverdue' }], interrupt: null },
    say: ['花呗27号还款 到时候可能没钱'],
  },
  {
    expect: { debts: [{ platform: 'huabei', amount: null, days: null }], interrupt: null },
    say: ['花呗要是能分24个月还就好了'],
  },
  { expect: { debts: [], interrupt: null }, say: ['听人说2000块以下不起诉 真的吗'] },
  { expect: { debts: [], interrupt: null }, say: ['我一个月能挣6000左右'] },
  {
    expect: { debts: [{ platform: 'credit_card', amount: null, days: null }], interrupt: null },
    say: ['信用卡刷了5年了 今年逾期'],
  },
  {
    expect: {
      debts: [{ platform: 'huabei', amount: null, days: null, status: ['overdue', 'unclear'] }],
      interrupt: null,
    },
    say: ['还没还花呗'],
  },
  {
    expect: { debts: [{ platform: 'jd_baitiao', amount: [1000, 1999], days: null }], interrupt: null },
    say: ['白条一千多还没还'],
  },
  {
    expect: {
      debts: [{ platform: 'huabei', amount: [10000, 10000], days: [30, 31], status: 'overdue' }],
      interrupt: null,
    },
    say: ['花呗一万一个月没还'],
  },
  {
    expect: { debts: [{ platform: 'fenqile', amount: [5000, 5000], days: null }], interrupt: null },
    say: ['分期乐欠5000 一共打了300多个电话'],
  },
  {
    expect: { debts: [{ platform: 'jd_baitiao', amount: [1314, 1314], days: null }], interrupt: null },
    say: ['白条1314块没还哈哈哈'],
  },
  {
    expect: { debts: [{ platform: 'xiaohua', amount: [4000, 5000], days: null }], interrupt: null },
    say: ['小花钱包四五千块'],
  },
  {
    expect: { debts: [{ platform: 'jiebei', amount: [16800, 16800], days: null }], interrupt: null },
    say: ['借呗欠1.68万'],
  },
];
