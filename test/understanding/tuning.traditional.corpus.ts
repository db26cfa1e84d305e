import type { Sample } from './corpus.ts';

export const traditional: readonly Sample[] = [
  {
    expect: {
      debts: [{ platform: 'huabei', amount: null, days: [60, 62], status: ['overdue', 'unclear'] }],
      intents: ['why_stopped'],
      interrupt: null,
    },
    say: ['花唄逾期兩個月 催收電話突然沒了 為什麼'],
  },
  {
    expect: { debts: [{ platform: 'jd_baitiao', amount: [12000, 12000], days: null }], interrupt: null },
    say: ['京東白條欠一萬二'],
  },
  {
    expect: { debts: [{ platform: 'fenqile', amount: null, days: [90, 92], status: 'overdue' }], interrupt: null },
    say: ['分期樂逾期三個月了'],
  },
  {
    expect: {
      debts: [{ platform: 'xiaohua', amount: [5000, 5000], days: [45, 45], status: 'overdue' }],
      interrupt: null,
    },
    say: ['小花錢包欠五千逾期四十五天'],
  },
  {
    expect: { debts: [{ platform: 'weilidai', amount: [20000, 30000], days: null }], interrupt: null },
    say: ['微粒貸欠兩三萬'],
  },
  { expect: { intents: ['credit_record'], interrupt: null }, say: ['逾期了會上徵信嗎'] },
  { expect: { intents: ['home_visit'], interrupt: null }, say: ['催收會上門嗎'] },
  { expect: { interrupt: 'distress.explicit' }, say: ['撐不下去了想死'] },
  { expect: { interrupt: 'scam' }, say: ['有人說先轉保證金就可以幫我減免債務'] },
  { expect: { intents: ['penalty_calc'], interrupt: null }, say: ['逾期一天罰息多少'] },
  { expect: { evidence: { numberChangedOrSuspended: true }, interrupt: null }, say: ['我換了手機號碼'] },
  {
    expect: { debts: [{ platform: 'fenqile', amount: null, days: [31, 59], status: 'overdue' }], interrupt: null },
    say: ['分期樂逾期一個多月'],
  },
  { expect: { intents: ['out_of_scope'], interrupt: null }, say: ['幫我寫一首詩'] },
  { expect: { intents: ['contacts_exposed'], interrupt: null }, say: ['他們會聯絡我的家人嗎'] },
  { expect: { act: 'dontKnow', interrupt: null }, asked: { slot: 'amount' }, say: ['不記得了'] },
];
