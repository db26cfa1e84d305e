import type { Sample } from './corpus.ts';

export const negatives: readonly Sample[] = [
  {
    expect: { debts: [{ platform: 'huabei', amount: null, days: null }], interrupt: null },
    say: ['花呗额度8000 逾期了', '花呗最低还款328 我没还'],
  },
  {
    expect: { debts: [{ platform: 'huabei', amount: null, days: null }], income: [3000, 3000], interrupt: null },
    say: ['一个月工资才3000 花呗还不上'],
  },
  {
    expect: { debts: [{ platform: 'fenqile', amount: null, days: null }], income: [5000, 5000], interrupt: null },
    say: ['每月收入5000 分期乐还不起'],
  },
  {
    expect: { debts: [{ platform: 'jd_baitiao', amount: null, days: null }], interrupt: null },
    say: ['白条一期要还600 还不起'],
  },
  {
    expect: { debts: [{ platform: 'huabei', amount: null, days: null }], interrupt: null },
    say: ['花呗已经还了2000 还剩一些'],
  },
  {
    expect: { debts: [{ platform: 'fenqile', amount: null, days: null }], interrupt: null },
    say: ['分期乐一天打我30个电话'],
  },
  {
    expect: { debts: [{ platform: 'xiaohua', amount: null, days: null }], interrupt: null },
    say: ['小花钱包12期我还了5期 现在还不上'],
  },
  { expect: { debts: [{ platform: 'huabei', amount: null, days: null }], interrupt: null }, say: ['花呗逾期过两次'] },
  {
    expect: { debts: [{ platform: 'huabei', amount: null, days: null }], interrupt: null },
    say: ['听说花呗超过5万才会起诉 是吗'],
  },
  {
    expect: { debts: [{ platform: 'jd_baitiao', amount: null, days: null }], interrupt: null },
    say: ['0571开头的电话一直打 是白条吗'],
  },
  {
    expect: { debts: [{ platform: 'fenqile', amount: null, days: null }], interrupt: null },
    say: ['13800001234这个号一直打我 说是分期乐'],
  },
  {
    expect: { debts: [{ platform: 'xiaohua', amount: null, days: null }], interrupt: null },
    say: ['95开头的号码来催小花钱包'],
  },
  {
    expect: {
      debts: [{ platform: 'huabei', amount: null, days: null, status: ['notOverdue', 'unclear'] }],
      interrupt: null,
    },
    say: ['花呗可以宽限3天吗'],
  },
  {
    expect: { debts: [{ platform: 'jd_baitiao', amount: null, days: null, status: 'notOverdue' }], interrupt: null },
    say: ['白条25号还款 今天没钱'],
  },
  {
    expect: { debts: [{ platform: 'fenqile', amount: null, days: null }], interrupt: null },
    say: ['分期乐借的是24个月的 现在还不了'],
  },
  {
    expect: { debts: [{ platform: 'huabei', amount: null, days: null, status: 'paid' }], interrupt: null },
    say: ['花呗还完已经半年了'],
  },
  {
    expect: { debts: [{ platform: 'huabei', amount: null, days: null }], interrupt: null },
    say: ['花呗晚上10点还打电话来催'],
  },
  { expect: { debts: [], interrupt: null }, say: ['我今年22岁 刚毕业'] },
  { expect: { debts: [], interrupt: null }, say: ['想贷款3万 哪里能下'] },
  { expect: { debts: [], intents: ['out_of_scope'], interrupt: null }, say: ['工资什么时候发啊 都20号了'] },
  {
    expect: { debts: [{ platform: 'jd_baitiao', amount: [8000, 8000], days: null }], interrupt: null },
    say: ['白条欠8000 每个月挣3500'],
  },
  {
    expect: { debts: [{ platform: 'fenqile', amount: [20000, 20000], days: null }], interrupt: null },
    say: ['分期乐欠2万 客服说首付3000剩下分期'],
  },
  {
    expect: {
      debts: [{ platform: 'huabei', amount: [6000, 6000], days: [40, 40], status: 'overdue' }],
      interrupt: null,
    },
    say: ['花呗六千逾期四十天 说给我三天时间还清'],
  },
  {
    expect: {
      debts: [{ platform: 'xiaohua', amount: [5000, 5000], days: [100, 100], status: 'overdue' }],
      interrupt: null,
    },
    say: ['小花钱包5000逾期100天 我22岁月入3800'],
  },
  {
    expect: { debts: [{ platform: 'huabei', amount: null, days: [20, 20], status: 'overdue' }], interrupt: null },
    say: ['花呗逾期20天 还有个3天宽限期的说法吗'],
  },
  {
    expect: { debts: [{ platform: 'huabei', amount: null, days: null }], interrupt: null },
    say: ['我弟2003年的 花呗还不上了能用我的还吗'],
  },
];
