import type { Sample } from './corpus.ts';

export const platforms: readonly Sample[] = [
  {
    expect: { debts: [{ platform: 'huabei', amount: null, days: null }], interrupt: null },
    say: ['支付宝花呗没还', '花被逾期了', '华呗还不了了'],
  },
  {
    expect: { debts: [{ platform: 'huabei', amount: [2000, 2000], days: null }], interrupt: null },
    say: ['花北欠两千没还'],
  },
  {
    expect: { debts: [{ platform: 'jd_baitiao', amount: null, days: null }], interrupt: null },
    say: ['JD白条逾期了', 'jd的白条没还呢'],
  },
  {
    expect: { debts: [{ platform: 'jd_baitiao', amount: [1300, 1300], days: null }], interrupt: null },
    say: ['东哥家的白条欠1300'],
  },
  {
    expect: { debts: [{ platform: 'xiaohua', amount: null, days: null }], interrupt: null },
    say: ['xhqb还不上', '晓花钱包逾期'],
  },
  {
    expect: { debts: [{ platform: 'fenqile', amount: null, days: null }], interrupt: null },
    say: ['fql逾期', '乐信还不起'],
  },
  { expect: { debts: [{ platform: 'jiebei', amount: null, days: null }], interrupt: null }, say: ['借贝逾期了'] },
  { expect: { debts: [{ platform: 'jd_jintiao', amount: null, days: null }], interrupt: null }, say: ['jd金条没还'] },
  {
    expect: { debts: [{ platform: 'jd_cf_homecredit', amount: null, days: null }], interrupt: null },
    say: ['捷信分期没还'],
  },
  {
    expect: { debts: [{ platform: 'meituan_yuefu', amount: null, days: null }], interrupt: null },
    say: ['美团的月付还不起'],
  },
  {
    expect: { debts: [{ platform: 'meituan_shenghuofei', amount: null, days: null }], interrupt: null },
    say: ['美团生活费没还'],
  },
  {
    expect: { debts: [{ platform: 'douyin_yuefu', amount: null, days: null }], interrupt: null },
    say: ['抖音里那个月付没还'],
  },
  {
    expect: { debts: [{ platform: 'douyin_fangxinjie', amount: null, days: null }], interrupt: null },
    say: ['抖音放心借还不起了'],
  },
  { expect: { debts: [{ platform: 'weixin_fenfu', amount: null, days: null }], interrupt: null }, say: ['分付逾期了'] },
  {
    expect: { debts: [{ platform: 'weilidai', amount: null, days: null }], interrupt: null },
    say: ['微信里的微粒贷没还'],
  },
  {
    expect: { debts: [{ platform: 'youqianhua', amount: null, days: null }], interrupt: null },
    say: ['百度有钱花还不上'],
  },
  { expect: { debts: [{ platform: 'qifu', amount: null, days: null }], interrupt: null }, say: ['奇富借条没还'] },
  { expect: { debts: [{ platform: 'paipaidai', amount: null, days: null }], interrupt: null }, say: ['ppd还不上'] },
  { expect: { debts: [{ platform: 'zhaolian', amount: null, days: null }], interrupt: null }, say: ['招联好期贷没还'] },
  {
    expect: { debts: [{ platform: 'anyihua', amount: null, days: null }], interrupt: null },
    say: ['马上消费的没还上'],
  },
  {
    expect: { debts: [{ platform: 'cib_cf', amount: null, days: null }], interrupt: null },
    say: ['兴业消费金融逾期了'],
  },
  { expect: { debts: [{ platform: 'huanbei', amount: null, days: null }], interrupt: null }, say: ['还呗逾期了'] },
  { expect: { debts: [{ platform: 'haofenqi', amount: null, days: null }], interrupt: null }, say: ['好分期逾期'] },
  { expect: { debts: [{ platform: 'niwodai', amount: null, days: null }], interrupt: null }, say: ['你我贷逾期'] },
  { expect: { debts: [{ platform: 'shengbei', amount: null, days: null }], interrupt: null }, say: ['省呗逾期了'] },
  { expect: { debts: [{ platform: 'juduoduo', amount: null, days: null }], interrupt: null }, say: ['桔多多没还上'] },
  { expect: { debts: [{ platform: 'didi', amount: null, days: null }], interrupt: null }, say: ['滴滴金融的贷款没还'] },
  {
    expect: { debts: [{ platform: 'pingan_puhui', amount: null, days: null }], interrupt: null },
    say: ['平安普惠逾期'],
  },
  {
    expect: { debts: [{ platform: 'credit_card', amount: null, days: null }], interrupt: null },
    say: ['建行信用卡还不上'],
  },
  {
    expect: {
      debts: [{ platform: 'credit_card', amount: [8000, 8000], days: [60, 62], status: 'overdue' }],
      interrupt: null,
    },
    say: ['交通银行信用卡8000逾期俩月'],
  },
  {
    expect: { debts: [{ platform: 'unknown_online_loan', amount: null, days: null }], interrupt: null },
    say: ['网贷还不上了'],
  },
  {
    expect: { debts: [{ platform: 'unknown_online_loan', amount: [3000, 3000], days: null }], interrupt: null },
    say: ['小贷欠3000'],
  },
  {
    expect: { debts: [{ platform: null, platformText: '快易花', amount: [2000, 2000], days: null }], interrupt: null },
    say: ['快易花欠2000没还'],
  },
  {
    expect: { ambiguous: '月付', debts: [{ platform: null, amount: null, days: null }], interrupt: null },
    say: ['月付逾期了'],
  },
  {
    expect: { ambiguous: '支付宝', debts: [{ platform: null, amount: [5000, 5000], days: null }], interrupt: null },
    say: ['支付宝欠了5000没还'],
  },
  { expect: { ambiguous: '支付宝', interrupt: null }, say: ['支付宝里的钱还不上了'] },
  {
    expect: { debts: [{ platform: 'huabei', amount: null, days: null }], interrupt: null },
    asked: { slot: 'platform' },
    say: ['花呗'],
  },
  {
    expect: { debts: [{ platform: 'jd_baitiao', amount: null, days: null }], interrupt: null },
    asked: { slot: 'platform' },
    say: ['白条'],
  },
  {
    expect: { debts: [{ platform: 'fenqile', amount: null, days: null }], interrupt: null },
    asked: { slot: 'platform' },
    say: ['分期乐'],
  },
  {
    expect: { debts: [{ platform: 'xiaohua', amount: null, days: null }], interrupt: null },
    asked: { slot: 'platform' },
    say: ['小花钱包'],
  },
  {
    expect: { debts: [{ platform: 'xiaohua', amount: [3000, 3000], days: null }], interrupt: null },
    say: ['花呗早还完了 现在就小花钱包欠3000'],
  },
];
