import type { Sample } from './corpus.ts';

export const moreSigns: readonly Sample[] = [
  {
    expect: { evidence: { blockFeatureOn: true } },
    say: [
      '前段时间装了个拦截软件',
      '手机上开通了高频骚扰防护',
      '小米手机自带的骚扰拦截我打开了',
      '把陌生来电都屏蔽了',
      '设置成勿扰模式了',
      '我开着飞行模式',
    ],
  },
  {
    expect: { evidence: { blockFeatureOn: false } },
    say: ['没装什么拦截软件', '骚扰拦截我早关了', '拦截功能没打开过'],
  },
  {
    expect: { evidence: { blockLogHasCalls: true } },
    say: ['翻拦截记录发现每天都有十几个', '黑名单里被拦了好多通', '拦截里面都是催收号码'],
  },
  {
    expect: { evidence: { blockLogCheckedEmpty: true } },
    say: ['拦截记录里什么也没有', '刚看了骚扰拦截 是空白的', '查了拦截记录没有新的'],
  },
  {
    expect: { evidence: { numberChangedOrSuspended: true } },
    say: ['上个月换了新号码', '原来的手机卡不用了', '那张卡早就欠费停机', '我换手机号了', '预留的号码已经注销'],
  },
  {
    expect: { evidence: { numberChangedOrSuspended: false } },
    say: ['手机号用了十年没换', '号还是那个号', '没换过手机号也没停机'],
  },
  {
    expect: { evidence: { alwaysRejectsCalls: true } },
    say: ['陌生电话我一个都不接', '催收的电话我全挂了', '都给拉黑了', '从逾期开始我就没接过电话', '看到外地号就挂'],
  },
  {
    expect: { evidence: { alwaysRejectsCalls: false } },
    say: ['他们的电话我都接了', '每个电话我都接', '我没有不接电话'],
  },
  {
    expect: { evidence: { familyContacted: true } },
    say: [
      '我妈接到催收电话了',
      '打到我老婆那里去了',
      '紧急联系人也被打了',
      '同事说有人打电话找我要钱',
      '催收把电话打给我姐了',
      '给我爸发短信了',
      '我单位也接到电话',
    ],
  },
  {
    expect: { evidence: { familyContacted: false } },
    say: ['家里人都没接到电话', '没打给我家里', '紧急联系人没有被联系', '没打过我爸妈电话'],
  },
  {
    expect: { evidence: { smsOrPushContinues: true } },
    say: [
      '电话不打了 短信倒是天天来',
      '只收到app的提醒',
      '微信公众号还在推还款提醒',
      '短信还是照样有',
      '偶尔还有一条短信',
      '还会收到催款短信',
    ],
  },
  {
    expect: { evidence: { smsOrPushContinues: false } },
    say: ['短信也停了', '连短信都没了', '推送什么的都没有了', '短信提醒也不来了'],
  },
  {
    expect: { evidence: { totalSilenceAllChannels: true } },
    say: [
      '电话短信微信全都没有了',
      '一点动静都没有 所有渠道都停了',
      '不管电话还是短信通通没了',
      '彻底没人联系我了 短信也没有',
    ],
  },
  {
    expect: { evidence: { manyPlatformsSameTime: true } },
    say: ['所有平台同一天都不催了', '五家网贷全停了', '花呗借呗白条同时没人打电话', '每个平台都没声音了'],
  },
  {
    expect: { evidence: { onlyThisPlatform: true } },
    say: ['就花呗不打了 别家还天天打', '别的平台该打还是打', '其余几家照样催', '单单白条没动静', '唯独分期乐不催'],
  },
  {
    expect: { evidence: { contactedService30d: true } },
    say: [
      '前几天我打客服问过',
      '跟官方客服沟通过了',
      '主动找客服协商过',
      '上礼拜在app里联系了客服',
      '刚和平台的人谈过',
    ],
  },
  {
    expect: { evidence: { contactedService30d: false } },
    say: ['还没联系过客服', '没给客服打过电话', '从没主动联系平台', '我没打过客服'],
  },
  {
    expect: { evidence: { planConfirmed: true } },
    say: [
      '客服同意我分24期了',
      '协商成功了 每月还800',
      '已经签了分期协议',
      '延期申请通过了',
      '个性化分期办下来了',
      '停息挂账办好了',
    ],
  },
  {
    expect: { evidence: { planConfirmed: false } },
    say: ['协商没成功', '客服不同意分期', '申请延期被拒了', '还没谈下来', '方案没批'],
  },
  {
    expect: { evidence: { paidOrDebited30d: true } },
    say: [
      '上周还了三百',
      '前天被自动扣了两百',
      '这个月还了一点进去',
      '月初还了一笔',
      '刚存进去的钱被划走了',
      '半个月前还过五百',
    ],
  },
  {
    expect: { evidence: { paidOrDebited30d: false } },
    say: ['一分钱都没还过', '最近没有还款也没扣款', '这两个月没还过', '没钱 一直没还'],
  },
  {
    expect: { evidence: { promisedPayDate: true } },
    say: ['我跟催收说月底还', '答应了他们15号还', '之前承诺发工资就还', '跟他说好下周一还一部分', '我保证了这个月还清'],
  },
  { expect: { evidence: { promisedPayDate: false } }, say: ['没答应过什么时候还', '没跟他们约过日子', '没有承诺过'] },
  {
    expect: { evidence: { complained60d: true } },
    say: [
      '上个月打12378投诉了',
      '我在互联网金融协会投诉过',
      '向金融监管局举报过催收',
      '投诉之后就没人打了',
      '黑猫投诉刚处理完',
      '打了12345反映催收',
    ],
  },
  { expect: { evidence: { complained60d: false } }, say: ['没投诉过', '我从没举报过', '还没有投诉'] },
  {
    expect: { evidence: { hardshipDocsAccepted: true } },
    say: ['交了失业证明 客服说收到了', '病历发给客服了 受理了', '困难材料审核通过了', '把住院证明上传了 显示已受理'],
  },
  {
    expect: { evidence: { hardshipDocsAccepted: false } },
    say: ['材料交了说不符合', '病历没给过他们', '没提交过证明'],
  },
  {
    expect: { evidence: { previousCallerThirdParty: true } },
    say: [
      '打来的是外包催收',
      '对方自称是受平台委托的',
      '一直是第三方打的',
      '催我的是外面的催收公司',
      '之前是某某商务咨询公司打来的',
    ],
  },
  {
    expect: { evidence: { previousCallerInhouseOrAi: true } },
    say: ['全是ai语音', '打来的都是机器人', '之前打电话的都是平台自己的人', '是官方的催收不是外包', '接起来是录音'],
  },
  {
    expect: { evidence: { stopNear306090: true } },
    say: ['逾期刚好三个月那天停的', '到第60天突然没人打了', '满一个月就不打了', '快到90天的时候停了'],
  },
  {
    expect: { evidence: { newCompanyNameInSms: true } },
    say: ['短信落款换成了另一家公司', '现在发短信的是某资产管理公司', '署名变成别的公司了', '换了一家催收公司发短信'],
  },
  {
    expect: { evidence: { transferNotice: true } },
    say: [
      '短信通知我债权已转让',
      '收到债转通知书',
      '说我的欠款已经转让给资产公司了',
      '通知说这笔债权转给别人了',
      '债权转让的短信收到了',
    ],
  },
  { expect: { evidence: { transferNotice: false } }, say: ['没有收到转让通知', '没见到什么债转短信'] },
  {
    expect: { evidence: { appBillGoneUnpaid: true } },
    say: [
      'app里看不到欠款了 但我没还',
      '点进去待还变成0了',
      '账单消失了我没还过',
      '借款记录没有了',
      '页面显示已结清 可是我没还',
    ],
  },
  { expect: { evidence: { appBillGoneUnpaid: false } }, say: ['账单还在', 'app里还能看见欠款', '欠款还挂在那里'] },
  {
    expect: { evidence: { appAndServiceDead: true } },
    say: ['app打不开了', '平台关门了', '软件下架了 客服打不通', '客服电话没人接 app也登不进', '那个平台已经跑路了'],
  },
  { expect: { evidence: { appAndServiceDead: false } }, say: ['app能正常打开', '软件还能用', '客服打得通'] },
  {
    expect: { evidence: { creditReportTransferredOut: true } },
    say: ['征信显示债权转让', '信用报告里状态是转出', '查征信那笔写着已转出'],
  },
  {
    expect: { evidence: { creditReportSubrogated: true } },
    say: ['征信上显示代偿', '保险公司替我赔了', '说是担保公司代偿了'],
  },
  { expect: { evidence: { creditReportBadDebt: true } }, say: ['征信显示呆账', '被核销了', '报告上写的呆账'] },
  {
    expect: { evidence: { creditReportStillOriginalOverdue: true } },
    say: ['征信上还是显示平台逾期', '征信报告没变 还挂着逾期', '征信那边还是原来的银行'],
  },
  {
    expect: { evidence: { mediationSmsUnverified: true } },
    say: ['有个调解中心给我发短信', '短信说要诉前调解', '调解员打电话叫我去调解', '收到调解通知 没写案号'],
  },
  {
    expect: { evidence: { courtCaseVerified: true } },
    say: ['短信里有案号', '打12368核实过确实有案子', '网上查到立案了'],
  },
  { expect: { evidence: { cardFrozenByCourt: true } }, say: ['卡被法院冻了', '法院把我账户封了', '银行说是司法冻结'] },
  { expect: { evidence: { cardFrozenByCourt: false } }, say: ['银行卡正常 没被冻结', '卡没有被法院冻'] },
  {
    expect: { evidence: { court12368NoCase: true } },
    say: ['12368说没有我的案子', '打12368问了 没有立案', '人民法院在线查了没有'],
  },
  {
    expect: { evidence: { lawyerLetter: true } },
    say: ['寄来一份律师函', '有律师函了', '律所给我发了函', '收到律师的催告函'],
  },
  { expect: { evidence: { lawyerLetter: false } }, say: ['没有律师函', '律师函没收到过'] },
  {
    expect: { evidence: { stopDateInHolidayWindow: true } },
    say: ['过年那几天开始没打的', '从国庆节开始就没人打了', '中秋以后就停了', '元旦前一天开始停的'],
  },
  {
    expect: { evidence: { askedTransferToPersonalAccount: true } },
    say: ['叫我打到个人卡上', '要我转到私人支付宝', '让我还到他个人账户'],
  },
  { expect: { evidence: { askedTransferToPersonalAccount: false } }, say: ['没让转私人账户', '没有叫我转给个人'] },
  {
    expect: { evidence: { callerNotOnOfficialList: true } },
    say: ['官网上查不到这家催收', '合作催收名单里没他们', '平台公示里没有这个公司'],
  },
  {
    expect: { evidence: { stableJobOrAssets: true } },
    say: ['我有正式工作 交社保', '名下有套房', '我是老师 有编制', '在国企上班'],
  },
  {
    expect: { evidence: { stableJobOrAssets: false } },
    say: ['我失业半年了', '名下什么都没有', '没有稳定收入', '没工作也没资产', '打零工没存款'],
  },
  {
    expect: { evidence: { smsOrPushContinues: 'unsure' } },
    say: ['短信没留意有没有', '不清楚短信还有没有', '短信我都删了没看'],
  },
  { expect: { evidence: { blockLogHasCalls: 'unsure' } }, say: ['拦截里有没有我不知道'] },
];
