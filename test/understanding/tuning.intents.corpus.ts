import type { Sample } from './corpus.ts';

export const intents: readonly Sample[] = [
  {
    expect: { intents: ['will_be_sued'], interrupt: null },
    say: ['会被起诉吗', '欠多少会上法院', '逾期多久会打官司啊', '一直不还会不会吃官司', '是不是真的会被告上法庭'],
  },
  {
    expect: { intents: ['jail'], interrupt: null },
    say: ['还不上会不会被抓', '逾期算不算诈骗 会判刑吗', '俺会不会进去啊', '白条不还会被拘留吗'],
  },
  {
    expect: { intents: ['home_visit'], interrupt: null },
    say: ['催收会不会跑到我家来', '说外访是真的会来吗', '住在农村会有人来找吗'],
  },
  { expect: { intents: ['home_visit'] }, say: ['上门来了我该咋应付'] },
  {
    expect: { intents: ['contacts_exposed'], interrupt: null },
    say: ['会不会爆通讯录', '他们会给我同事打电话吗', '紧急联系人会接到电话吗', '会不会打到我公司来'],
  },
  {
    expect: { intents: ['credit_record'], interrupt: null },
    say: ['会影响征信不', '逾期了以后还能买房贷款吗', '小花钱包上不上征信', '影响我以后办房贷不'],
  },
  {
    expect: { intents: ['penalty_calc'], interrupt: null },
    say: ['逾期一天罚多少钱', '白条逾期违约金咋算的', '滞纳金一天几块', '逾期利息大概多少'],
  },
  {
    expect: { intents: ['negotiate'], interrupt: null },
    say: ['怎么跟他们谈分期', '想申请延期 怎么说', '分期乐能不能给我分60期', '协商话术有没有'],
  },
  {
    expect: { intents: ['minimum_payment'], interrupt: null },
    say: ['还最低行不行', '最低还款有用吗', '每月就还最低可以吗', '花呗还最低还划算不'],
  },
  {
    expect: { intents: ['partial_payment'], interrupt: null },
    say: ['先还一部分行吗', '每个月还两百行不行', '一点一点还可以不', '还一点他们还会催吗'],
  },
  {
    expect: { intents: ['complain'] },
    say: ['怎么投诉催收', '投诉电话打哪个', '12378投诉有用吗', '找什么部门投诉网贷'],
  },
  {
    expect: { intents: ['harassment_evidence'] },
    say: ['催收骂人怎么取证', '被骚扰了要保留啥证据', '他们P我的图发群里 我该留什么证据', '辱骂我的短信要截图吗'],
  },
  {
    expect: { intents: ['change_number'], interrupt: null },
    say: ['我能换手机号吗', '想把手机卡注销了行不行', '关机不接电话会怎样', '是不是别换号比较好'],
  },
  {
    expect: { intents: ['account_frozen'], interrupt: null },
    say: ['花呗被冻结了怎么回事', '账户被限制了咋解', '微信支付被限制 跟逾期有关吗', '花呗给我停用了'],
  },
  {
    expect: { intents: ['repay_order'], interrupt: null },
    say: ['先还哪个好', '花呗白条分期乐先还哪一个', '还款顺序怎么排', '信用卡和网贷先还哪边'],
  },
  {
    expect: { intents: ['scam_or_identity'], interrupt: null },
    say: ['这个催收是真的吗', '是不是诈骗电话啊', '有人冒用我身份借的钱咋办', '这短信是真的假的'],
  },
  {
    expect: { intents: ['limitation_period'], interrupt: null },
    say: ['过了三年还要还吗', '网贷超过三年是不是就不用还了', '几年没还算过期啊', '诉讼时效从哪天算'],
  },
  {
    expect: { intents: ['family_liability'], interrupt: null },
    say: ['要老婆一起还吗', '会影响孩子上学当兵吗', '离婚了他的网贷算我的吗', '会连累家里人吗'],
  },
  {
    expect: { intents: ['court_papers'], interrupt: null },
    say: ['律师函要不要理', '诉前调解的短信要回吗', '调解员打电话说要调解 去不去', '对方律师打电话叫我去调解'],
  },
  {
    expect: { intents: ['how_to_repay'], interrupt: null },
    say: ['还款入口在哪找', '卡丢了怎么还花呗', '逾期了还能在app里自己还吗', '对公账户还款怎么操作'],
  },
  {
    expect: { intents: ['grace_period'], interrupt: null },
    say: ['晚一天算逾期吗', '今天还款日 晚上还来得及吗', '晚几个小时还有事吗', '几天内还不算逾期'],
  },
  {
    expect: { intents: ['collection_process'], interrupt: null },
    say: ['催收流程是怎样的', '什么时候会委外', 'M1 M2是啥意思'],
  },
  {
    expect: { intents: ['paid_still_dunned'], interrupt: null },
    say: ['已经还了还给我打电话', '结清了还说我欠钱', '花呗早还了 咋还收到催收短信', '没欠钱了为啥还催我'],
  },
  {
    expect: { intents: ['auto_deduct'], interrupt: null },
    say: ['卡里有钱为什么不扣', '把我工资全扣走了', '怎么多扣了我的钱', '存进去的钱会被自动划走吗'],
  },
  {
    expect: { intents: ['restore_access'], interrupt: null },
    say: ['还完了多久能恢复额度', '我还清了什么时候能再用', '还了之后还能继续借吗', '怎么重新开通 已经还完了'],
  },
  {
    expect: { intents: ['reborrow'], interrupt: null },
    say: ['有没有口子能下款 我逾期了', '想再借一笔把花呗填上', '以贷养贷还能撑多久', '逾期了哪个平台还能下'],
  },
  {
    expect: { intents: ['interest_legality'], interrupt: null },
    say: ['年化36算高利贷吗', '砍头息怎么办', '超过24%的利息可以不还吗', '综合年化多少算违法'],
  },
  {
    expect: { intents: ['enforcement'], interrupt: null },
    say: ['会上失信名单不', '会强制执行我房子吗', '会不会冻结我工资', '执行会把家里东西拿走吗'],
  },
  {
    expect: { intents: ['diagnose'], interrupt: null },
    say: ['逾期了咋整', '会有什么后果', '求支招 真还不起了', '俺这情况咋弄嘞'],
  },
  {
    expect: { intents: ['distress'] },
    say: ['压力太大了 天天哭', '心里难受得要命 不敢跟家里说', '好绝望啊', '害怕得手抖 一听见铃声就心慌'],
  },
  { expect: { intents: ['jail', 'will_be_sued'], interrupt: null }, say: ['会不会坐牢 会不会被起诉'] },
  { expect: { intents: ['credit_record', 'penalty_calc'], interrupt: null }, say: ['上征信不 利息咋算'] },
  {
    expect: {
      debts: [{ platform: 'huabei', amount: [8000, 8000], days: [45, 45], status: ['overdue', 'unclear'] }],
      intents: ['will_be_sued'],
      interrupt: null,
    },
    say: ['花呗欠八千逾期45天 会不会被告'],
  },
  {
    expect: {
      debts: [{ platform: 'jd_baitiao', amount: [3000, 3000], days: [20, 20], status: ['overdue', 'unclear'] }],
      intents: ['home_visit'],
      interrupt: null,
    },
    say: ['白条三千逾期二十天会有人来家里吗'],
  },
  {
    expect: {
      debts: [{ platform: 'xiaohua', amount: [2000, 2000], days: [15, 15], status: ['overdue', 'unclear'] }],
      intents: ['credit_record'],
      interrupt: null,
    },
    say: ['小花钱包2000逾期半个月上征信吗'],
  },
  {
    expect: {
      debts: [{ platform: 'jd_baitiao', amount: [5000, 5000], days: null, status: ['overdue', 'unclear'] }],
      intents: ['minimum_payment'],
      interrupt: null,
    },
    say: ['白条5000能只还最低吗'],
  },
];
