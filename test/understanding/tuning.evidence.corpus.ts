import type { Sample } from './corpus.ts';

export const evidence: readonly Sample[] = [
  {
    expect: { evidence: { blockFeatureOn: true }, interrupt: null },
    say: ['我手机开了骚扰拦截', '我设了只接通讯录里的电话'],
  },
  { expect: { evidence: { blockFeatureOn: false }, interrupt: null }, say: ['手机没设置拦截啊'] },
  { expect: { evidence: { blockLogHasCalls: true }, interrupt: null }, say: ['拦截列表里一大堆未接'] },
  {
    expect: { evidence: { blockLogCheckedEmpty: true }, interrupt: null },
    say: ['拦截记录我翻了 啥都没有', '看过骚扰拦截 一个都没拦'],
  },
  { expect: { evidence: { numberChangedOrSuspended: true }, interrupt: null }, say: ['我那个号停机了'] },
  { expect: { evidence: { numberChangedOrSuspended: false }, interrupt: null }, say: ['号码一直没换过'] },
  {
    expect: { evidence: { alwaysRejectsCalls: true }, interrupt: null },
    say: ['他们打来我从来不接', '我一直都是拒接的'],
  },
  { expect: { evidence: { familyContacted: true } }, say: ['催收联系我家里人了'] },
  { expect: { evidence: { familyContacted: false }, interrupt: null }, say: ['没有联系我家人'] },
  {
    expect: { evidence: { smsOrPushContinues: true }, interrupt: null },
    say: ['电话没了 短信还在发', 'app还老弹还款提醒'],
  },
  { expect: { evidence: { smsOrPushContinues: false }, interrupt: null }, say: ['短信也不发了'] },
  { expect: { evidence: { smsOrPushContinues: 'unsure' }, interrupt: null }, say: ['短信有没有我没注意'] },
  { expect: { evidence: { totalSilenceAllChannels: true }, interrupt: null }, say: ['什么都没有了 电话短信一个都没'] },
  {
    expect: { evidence: { manyPlatformsSameTime: true }, interrupt: null },
    say: ['好几家一块停的', '四家网贷一下子全安静了'],
  },
  { expect: { evidence: { onlyThisPlatform: true }, interrupt: null }, say: ['只有分期乐停了 其他的还在催'] },
  {
    expect: { evidence: { contactedService30d: true }, interrupt: null },
    say: ['我上周刚给客服打过电话', '十天前我联系了官方客服'],
  },
  { expect: { evidence: { planConfirmed: true }, interrupt: null }, say: ['协商下来了分36期 合同也签了'] },
  { expect: { evidence: { planConfirmed: false }, interrupt: null }, say: ['协商没谈成'] },
  {
    expect: { evidence: { paidOrDebited30d: true }, interrupt: null },
    say: ['我前几天还了五百进去', '这个月还过一点'],
  },
  { expect: { evidence: { paidOrDebited30d: false }, interrupt: null }, say: ['这个月没还也没扣过钱'] },
  { expect: { evidence: { promisedPayDate: true }, interrupt: null }, say: ['答应他们下个月10号还一部分'] },
  { expect: { evidence: { complained60d: true }, interrupt: null }, say: ['我投诉过他们', '前阵子在黑猫上投诉了催收'] },
  { expect: { evidence: { complained60d: false }, interrupt: null }, say: ['我没投诉'] },
  { expect: { evidence: { hardshipDocsAccepted: true }, interrupt: null }, say: ['住院材料提交给客服 说受理了'] },
  {
    expect: { evidence: { previousCallerThirdParty: true }, interrupt: null },
    say: ['之前打电话的都是第三方催收公司', '之前是委外在催'],
  },
  { expect: { evidence: { previousCallerInhouseOrAi: true }, interrupt: null }, say: ['以前一直是官方客服在催'] },
  {
    expect: { evidence: { stopNear306090: true }, interrupt: null },
    say: ['正好逾期满90天那天停的', '卡着第三十天突然不打了'],
  },
  { expect: { evidence: { newCompanyNameInSms: true }, interrupt: null }, say: ['发短信的变成什么资产管理公司了'] },
  {
    expect: { evidence: { transferNotice: true }, interrupt: null },
    say: ['收到一条债权转让通知', '寄来一封信说我的债卖给了某某资产'],
  },
  {
    expect: { evidence: { appBillGoneUnpaid: true }, interrupt: null },
    say: ['app里账单不见了 可我没还啊', '账单没了 我一分没还'],
  },
  { expect: { evidence: { appBillGoneUnpaid: false }, interrupt: null }, say: ['账单还显示着呢'] },
  { expect: { evidence: { appAndServiceDead: true }, interrupt: null }, say: ['软件登不上去 客服电话是空号'] },
  {
    expect: { evidence: { creditReportTransferredOut: true }, interrupt: null },
    say: ['征信上写着转出', '征信报告那笔变成转出了'],
  },
  { expect: { evidence: { creditReportSubrogated: true }, interrupt: null }, say: ['征信多了一笔担保公司代偿'] },
  {
    expect: { evidence: { creditReportBadDebt: true }, interrupt: null },
    say: ['征信变成呆账了', '查了征信 那笔是呆账'],
  },
  {
    expect: { evidence: { creditReportStillOriginalOverdue: true }, interrupt: null },
    say: ['征信查了 还是花呗那边逾期没变'],
  },
  {
    expect: { evidence: { mediationSmsUnverified: true }, interrupt: null },
    say: ['收到短信说是调解中心 没有案号', '短信说我的案子已转诉前调解 让打个手机号'],
  },
  { expect: { evidence: { courtCaseVerified: true } }, say: ['12368查了真的有立案'] },
  { expect: { evidence: { cardFrozenByCourt: true } }, say: ['银行卡被法院冻结了', '工资卡被法院给冻了'] },
  { expect: { evidence: { court12368NoCase: true }, interrupt: null }, say: ['问过12368 查不到立案'] },
  { expect: { evidence: { lawyerLetter: true }, interrupt: null }, say: ['收到一封律师函', '手机收到律师函短信'] },
  {
    expect: { evidence: { stopDateInHolidayWindow: true }, interrupt: null },
    say: ['国庆放假那几天停的', '长假前一天开始不打了'],
  },
  { expect: { evidence: { askedTransferToPersonalAccount: true } }, say: ['说要转私人账户才给结清'] },
  {
    expect: { evidence: { callerNotOnOfficialList: true }, interrupt: null },
    say: ['官网公示的名单里没有这家催收', '那公司不在他们公布的合作机构里'],
  },
  { expect: { evidence: { stableJobOrAssets: true }, interrupt: null }, say: ['我是在编的 有车有房'] },
  { expect: { evidence: { stableJobOrAssets: false }, interrupt: null }, say: ['我没房没车也没工作'] },
  { expect: { act: 'yes', interrupt: null }, asked: { slot: 'evidence', question: 'any' }, say: ['还在', '嗯 有'] },
  { expect: { act: 'no', interrupt: null }, asked: { slot: 'evidence', question: 'any' }, say: ['没有', '没'] },
  {
    expect: { act: 'dontKnow', interrupt: null },
    asked: { slot: 'evidence', question: 'any' },
    say: ['不知道', '没留意'],
  },
  {
    expect: {
      debts: [{ platform: 'fenqile', amount: null, days: null, status: ['overdue', 'unclear'] }],
      evidence: { appBillGoneUnpaid: true },
      interrupt: null,
    },
    say: ['分期乐不催了 打开一看账单都没了 我可没还'],
  },
  {
    expect: { evidence: { complained60d: true, smsOrPushContinues: true }, interrupt: null },
    say: ['投诉完就没电话了 光发短信'],
  },
  {
    expect: { evidence: { blockLogCheckedEmpty: true, numberChangedOrSuspended: false }, interrupt: null },
    say: ['号没换 拦截记录也是空的'],
  },
  {
    // Asked about, wished for or a condition: nothing was done.
    expect: { evidence: {}, interrupt: null },
    say: [
      '签个分期协议有没有用',
      '客服电话给我个呗',
      '他们说先还一半才给分期',
      '要不要先打给客服谈谈',
      '要是客服同意分期呢',
    ],
  },
  {
    expect: { debts: [{ platform: 'huabei', amount: null, days: [45, 45], status: 'overdue' }], interrupt: null },
    say: ['花呗欠了900美元逾期45天', '花呗逾期45天 欠2万港币'],
  },
];
