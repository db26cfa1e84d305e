import type { Sample } from './corpus.ts';

export const stories: readonly Sample[] = [
  {
    expect: {
      debts: [{ platform: 'jd_baitiao', amount: [15000, 15000], days: [100, 100], status: ['overdue', 'unclear'] }],
      intents: ['why_stopped'],
      interrupt: null,
    },
    say: [
      '两个娃的妈 老公不知道我欠钱 白条一万五 逾期100天了 每个月能攒出来的就八百 以前催收一天打二十多个 上周开始没人打 想问问为什么停了',
    ],
  },
  {
    expect: {
      debts: [{ platform: 'xiaohua', amount: [3200, 3200], days: [40, 40], status: ['overdue', 'unclear'] }],
      intents: ['why_stopped'],
      interrupt: null,
    },
    say: ['小花钱包三千二 逾期四十天 昨天起没电话 前面催收说要联系我妈 现在倒安静了 为啥'],
  },
  {
    expect: {
      debts: [{ platform: 'fenqile', amount: [12000, 12000], days: [120, 123], status: ['overdue', 'unclear'] }],
      intents: ['contacts_exposed'],
      interrupt: null,
    },
    say: ['在广州打工 分期乐12000四个月没还 每月工资四千五寄家里两千 会不会打给我爸妈'],
  },
  {
    expect: {
      debts: [
        { platform: 'huabei', amount: [4500, 4500], days: null },
        { platform: 'jd_baitiao', amount: [6000, 6000], days: null },
      ],
      intents: ['repay_order'],
      interrupt: null,
    },
    say: ['花呗4500 白条6000 我一个月就3200块 先还哪个'],
  },
  {
    expect: {
      debts: [{ platform: 'fenqile', amount: [5800, 5800], days: [33, 33], status: ['overdue', 'unclear'] }],
      intents: ['penalty_calc'],
      interrupt: null,
    },
    say: ['就是分期乐那个五千八然后逾期三十三天现在利息怎么算的'],
  },
  {
    expect: {
      debts: [{ platform: 'huabei', amount: [3000, 3000], days: [28, 28], status: ['overdue', 'unclear'] }],
      intents: ['why_stopped'],
      interrupt: null,
    },
    say: ['转一个群里的：花呗三千 逾期二十八天 催收不打了 什么情况'],
  },
  {
    expect: {
      debts: [{ platform: 'anyihua', amount: [22000, 22000], days: [200, 200], status: ['overdue', 'unclear'] }],
      intents: ['why_stopped'],
      interrupt: null,
    },
    say: ['安逸花2.2万逾期200天 之前委外打电话 最近没声音了 是被卖了吗'],
  },
  {
    expect: {
      debts: [{ platform: 'huabei', amount: [6600, 6600], days: null, status: ['overdue', 'unclear'] }],
      evidence: { familyContacted: true },
    },
    say: ['花呗六千六 催收打给我姐了 丢死人'],
  },
  {
    expect: {
      debts: [{ platform: 'jd_baitiao', amount: [4000, 4000], days: [30, 31], status: 'overdue' }],
      evidence: { promisedPayDate: true },
      interrupt: null,
    },
    say: ['白条4000逾期一个月 我答应月底还的'],
  },
  {
    expect: {
      debts: [{ platform: 'huabei', amount: [15000, 15000], days: [90, 92], status: ['overdue', 'unclear'] }],
      evidence: { complained60d: true },
      intents: ['why_stopped'],
      interrupt: null,
    },
    say: ['花呗一万五逾期三个月 投诉过一次 之后电话就没了 是不是投诉起作用了'],
  },
];
