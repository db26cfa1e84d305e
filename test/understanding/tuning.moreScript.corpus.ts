import type { Sample } from './corpus.ts';

export const moreScript: readonly Sample[] = [
  {
    expect: {
      debts: [{ platform: 'jd_baitiao', amount: [3000, 3000], days: null, status: ['overdue', 'unclear'] }],
      intents: ['home_visit'],
      interrupt: null,
    },
    say: ['白條欠三千會不會有人上門'],
  },
  {
    expect: {
      debts: [{ platform: 'xiaohua', amount: [4000, 4000], days: [60, 60], status: ['overdue', 'unclear'] }],
      intents: ['why_stopped'],
      interrupt: null,
    },
    say: ['小花錢包四千 逾期60天 催收停了'],
  },
  {
    expect: {
      debts: [{ platform: 'jiebei', amount: [10000, 10000], days: null, status: ['overdue', 'unclear'] }],
      intents: ['negotiate'],
      interrupt: null,
    },
    say: ['借唄一萬可以協商嗎'],
  },
  { expect: { evidence: { complained60d: true }, interrupt: null }, say: ['我上個月投訴過'] },
  { expect: { intents: ['minimum_payment'], interrupt: null }, say: ['只還最低可以嗎'] },
  { expect: { intents: ['limitation_period'], interrupt: null }, say: ['超過三年還要還嗎'] },
  { expect: { interrupt: 'distress.explicit' }, say: ['想自殺'] },
  { expect: { interrupt: 'courtPapers' }, say: ['收到支付命令了'] },
  { expect: { interrupt: 'scam' }, say: ['叫我先繳手續費才能減免'] },
  { expect: { interrupt: 'threat' }, say: ['說要派人到我家潑油漆'] },
  { expect: { act: 'whyAsk', interrupt: null }, asked: { slot: 'amount' }, say: ['為什麼要問這個'] },
  { expect: { intents: ['out_of_scope'], debts: [], interrupt: null }, say: ['幫我查一下航班'] },
  {
    expect: { debts: [{ platform: 'credit_card', amount: [20000, 29999], days: null }], interrupt: null },
    say: ['信用卡兩萬多沒還'],
  },
  {
    expect: { debts: [{ platform: null, amount: null, days: [60, 62] }], interrupt: null },
    asked: { slot: 'days' },
    say: ['兩個月'],
  },
];
