import type { Sample } from './corpus.ts';

export const whyStopped: readonly Sample[] = [
  {
    expect: {
      debts: [{ platform: 'huabei', amount: null, days: null, status: ['overdue', 'unclear'] }],
      intents: ['why_stopped'],
      interrupt: null,
    },
    say: ['花呗怎么突然不给我打电话了', '花呗催收消失了是什么情况啊'],
  },
  {
    expect: {
      debts: [{ platform: 'huabei', amount: [8000, 8000], days: [45, 45], status: ['overdue', 'unclear'] }],
      intents: ['why_stopped'],
      interrupt: null,
    },
    say: ['欠花呗8000逾期45天了最近一个电话都没有 怎么回事'],
  },
  {
    expect: {
      debts: [{ platform: 'huabei', amount: [3600, 3600], days: [60, 62], status: ['overdue', 'unclear'] }],
      intents: ['why_stopped'],
      interrupt: null,
    },
    say: ['花呗三千六两个月没还 之前一天十几个电话 这几天手机安静得吓人 这是为啥'],
  },
  {
    expect: {
      debts: [{ platform: 'jd_baitiao', amount: null, days: null, status: ['overdue', 'unclear'] }],
      intents: ['why_stopped'],
      interrupt: null,
    },
    say: ['白条没人催了 啥意思啊', '白条这周一个电话没打来 正常吗'],
  },
  {
    expect: {
      debts: [{ platform: 'jd_baitiao', amount: [12000, 12000], days: [90, 92], status: ['overdue', 'unclear'] }],
      intents: ['why_stopped'],
      interrupt: null,
    },
    say: ['白条一万二逾期三个月 电话突然全断了 是不是有啥事要发生'],
  },
  {
    expect: {
      debts: [{ platform: 'xiaohua', amount: null, days: null, status: ['overdue', 'unclear'] }],
      intents: ['why_stopped'],
      interrupt: null,
    },
    say: ['小花钱包不催了 怎么个情况', '小花钱包咋突然哑巴了'],
  },
  {
    expect: {
      debts: [{ platform: 'xiaohua', amount: [4500, 4500], days: [75, 75], status: ['overdue', 'unclear'] }],
      intents: ['why_stopped'],
      interrupt: null,
    },
    say: ['小花钱包4500 逾期75天 昨天开始就没电话了 这是好事还是坏事'],
  },
  {
    expect: {
      debts: [{ platform: 'fenqile', amount: null, days: null, status: ['overdue', 'unclear'] }],
      intents: ['why_stopped'],
      interrupt: null,
    },
    say: ['分期乐不打电话了 是起诉前的平静吗', '为什么分期乐催着催着就没声了'],
  },
  {
    expect: {
      debts: [{ platform: 'fenqile', amount: [20000, 20000], days: [120, 123], status: ['overdue', 'unclear'] }],
      intents: ['why_stopped'],
      interrupt: null,
    },
    say: ['分期乐两万 逾期四个月 催收电话这个礼拜没响过 想知道原因'],
  },
  {
    expect: { debts: [], intents: ['why_stopped'], interrupt: null },
    say: [
      '催收突然停了是怎么回事',
      '为什么没人催我了',
      '催我的那帮人怎么没影了',
      '突然没有催收电话是好事吗',
      '我被停催了 说明什么',
      '以前天天打爆现在静悄悄的 啥情况',
      '催债的电话断了是不是要起诉我',
      '没接到催收电话一个多星期了 是不是把我忘了',
      '俺这催收咋停嘞 有知道的没',
      '电话停了一周 是不是债被卖了',
      '不催我了 我该高兴还是害怕',
      '为什么前两个月天天打 这个月不打了',
      '那个催收员不给我打电话了 换人了吗',
    ],
  },
  {
    expect: { debts: [], intents: ['why_stopped'], silentDays: [7, 7], interrupt: null },
    say: ['整整一周没有催收电话了 有点不对劲 为什么'],
  },
  {
    expect: { debts: [], intents: ['why_stopped'], silentDays: [15, 15], interrupt: null },
    say: ['半个月没接到过催收 是怎么了'],
  },
  {
    expect: { debts: [], intents: ['why_stopped'], silentDays: [30, 31], interrupt: null },
    say: ['都一个月没人打电话催了 这是为什么啊'],
  },
  {
    expect: {
      debts: [{ platform: 'fenqile', amount: null, days: [60, 62], status: ['overdue', 'unclear'] }],
      intents: ['why_stopped'],
      silentDays: [10, 10],
      interrupt: null,
    },
    say: ['分期乐逾期俩月 最近10天没有电话了 什么情况'],
  },
  {
    expect: {
      debts: [{ platform: 'jd_baitiao', amount: [6000, 6000], days: null, status: ['overdue', 'unclear'] }],
      intents: ['why_stopped'],
      silentDays: [20, 20],
      interrupt: null,
    },
    say: ['白条6000没还 已经20天没人催 是不是把我拉黑了哈哈'],
  },
  {
    expect: {
      debts: [{ platform: 'zhaolian', amount: null, days: null, status: ['overdue', 'unclear'] }],
      intents: ['why_stopped'],
      interrupt: null,
    },
    say: ['招联怎么突然不催了'],
  },
  {
    expect: {
      debts: [{ platform: 'weilidai', amount: null, days: null, status: ['overdue', 'unclear'] }],
      intents: ['why_stopped'],
      interrupt: null,
    },
    say: ['微粒贷为啥没人打电话了'],
  },
];
