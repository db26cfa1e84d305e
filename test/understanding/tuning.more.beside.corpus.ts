import type { Sample } from './corpus.ts';

/** Values told beside each other without the usual words, and what looks like a value and is none. */
export const moreBeside: readonly Sample[] = [
  { expect: { debts: [{ platform: null, amount: [4000, 4999], days: null }] }, say: ['四千多点', '大概四千多点吧'] },
  {
    expect: { debts: [{ platform: 'jiebei', amount: [1280.5, 1280.5], days: null }] },
    say: ['借呗欠了1280块5', '借呗欠一千两百八十块五毛', '欠借呗1280块5毛'],
  },
  {
    expect: { debts: [{ platform: 'jd_baitiao', amount: [7000, 7000], days: [50, 50] }] },
    say: ['白条7000 50天', '白条7千，50天', '白条7000 50d', '白条七千块 50天 不打电话了'],
  },
  {
    expect: { debts: [{ platform: 'jd_baitiao', amount: [7000, 7000], days: null }] },
    say: ['白条7000 12个月', '白条7000 一天利息多少', '白条7000 分期6个月'],
  },
  {
    expect: {
      debts: [
        { platform: 'jiebei', amount: null, days: null, status: 'paid' },
        { platform: 'fenqile', amount: null, days: [60, 62], status: 'overdue' },
      ],
    },
    say: ['借呗早还完了 分期乐逾期两个月', '借呗还清了，分期乐逾期两个月', '分期乐逾期两个月 昨天还清了借呗'],
  },
  { expect: { debts: [{ platform: 'huabei', status: 'hypothetical' }] }, say: ['花呗还清后多久能用'] },
  { expect: { debts: [{ platform: 'huabei' }] }, say: ['用信用卡还花呗可以吗', '我刷信用卡还的花呗'] },
  { expect: { debts: [{ platform: null, platformText: '恒小易' }] }, say: ['恒小易会爆通讯录吗', '恒小易上征信不'] },
  {
    expect: { debts: [] },
    say: ['名义贷款上征信吗', '骗贷款上征信', '多少天上征信', '停息挂账上征信吗', '能晚几天吗'],
  },
  { expect: { silentDays: [10, 10] }, say: ['十天没打电话了', '这十天突然没电话', '花呗十天没打电话来'] },
];
