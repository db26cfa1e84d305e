import type { EvidenceId, Held } from '../../src/domain/facts.ts';
import type { Act, Intent } from '../../src/understanding/reading.ts';
import type { Sample } from './corpus.ts';
import { owes, owesAbout } from './owes.ts';

const asks = (intent: Intent, ...say: string[]): Sample => ({ expect: { intents: [intent], interrupt: null }, say });
const shows = (id: EvidenceId, held: Held, ...say: string[]): Sample => ({ expect: { evidence: { [id]: held } }, say });
const acts = (act: Act, ...say: string[]): Sample => ({
  expect: { act, interrupt: null },
  say,
  asked: { slot: 'amount' },
});
const open = ['overdue', 'unclear'] as const;

/** Classes of misreadings found with fresh sentences, each with what must not be taken for it. */
export const moreClasses: readonly Sample[] = [
  // about, and more than
  owes('huabei', [2100, 2999], 40, 'overdue', '花呗欠两千好几，逾期40天'),
  owes('fenqile', [31_000, 39_999], undefined, open, '分期乐三万好几没还上'),
  owes('huabei', 1000, [3, 9], open, '花呗欠一千，好几天没还了'),
  owesAbout('jd_baitiao', [4500, 5500], [280, 360], 'overdue', '白条五千来块，晚了三百来天'),
  owesAbout('xiaohua', [90, 130], undefined, open, '小花钱包就百十块，忘还了', '小花钱包百十来块忘了还'),
  owes('huabei', [5000, 9999], [90, 92], 'overdue', '花呗大几千逾期仨月'),
  owes('jd_baitiao', [50_000, 99_999], undefined, open, '白条大几万没还'),
  owesAbout('huabei', [10_000, 12_000], [60, 62], open, '花呗一万冒头，拖了俩月'),
  owes('fenqile', [20_000, null], [180, 184], 'overdue', '分期乐不下两万，逾期半年'),
  owes('huabei', 250.3, 9, 'overdue', '花呗两百五十块零三毛逾期9天'),
  // of several sums the debt
  owes('jd_baitiao', null, null, undefined, '白条这期最低要还350', '白条最低还款还要还350吗'),
  owes('jiebei', null, null, undefined, '借呗额度从2万降到3千', '借呗额度给我降到3千了'),
  owes('huabei', 8600, null, open, '花呗6800，说错了，8600', '花呗6800，哦不，8600', '花呗6800 呃不 是8600'),
  owes('huabei', 6800, null, undefined, '花呗6800不对账怎么办'),
  owes('huabei', 3000, null, undefined, '花呗3000下个月到期'),
  owes('fenqile', 5200, 38, open, '逾期天数38 金额5200 平台分期乐', '平台：分期乐，金额：5200，逾期天数：38'),
  {
    expect: {
      debts: [
        { platform: 'huabei', amount: [10_000, 10_000] },
        { platform: 'jiebei', amount: [15_000, 15_000] },
      ],
      total: [25_000, 25_000],
    },
    say: ['一共欠2万5：花呗1万，借呗1万5', '花呗1万，借呗1万5，一共2万5'],
  },
  {
    expect: {
      debts: [
        { platform: 'huabei', amount: [8000, 8000] },
        { platform: 'jd_baitiao', amount: [3000, 3000] },
      ],
    },
    say: ['花呗一共8000，白条3000', '花呗白条都逾期了，花呗8000，白条3000'],
  },
  // times
  owes('huabei', 1500, [57, 59], 'overdue', '花呗1500逾期两个月差三天'),
  owesAbout('fenqile', 12_000, [300, 550], 'overdue', '分期乐一万二逾期年把了'),
  owes('huabei', 2900, 45, open, '花呗2900 已经超了四十五天'),
  owes('jd_baitiao', 2750, 112, open, '白条2750建军节那天到期的 没还'),
  owes('huabei', undefined, [280, 293], open, '花呗年前就逾期了'),
  owes('huabei', undefined, null, undefined, '花呗欠8000打算年前还清', '花呗年后再还可以吗'),
  owes('jd_baitiao', 4700, 61, open, '白条逾期 4700元 已经 6 1 天'),
  owes(
    'huabei',
    3000,
    null,
    undefined,
    '花呗3000 从没逾期过一天',
    '花呗3000 从来没晚过一天',
    '花呗3000，每次都晚两三天还',
  ),
  owes('huabei', 3000, null, undefined, '花呗3000 三个月', '花呗3000，半年'),
  owes('huabei', null, 626, open, '花呗最后还款日是2025年3月5日，之后再没还过'),
  { expect: { silentDays: [30, 31], interrupt: null }, say: ['白条的催收一个月没找过我了'] },
  // how it stands
  owes(
    'huabei',
    8000,
    null,
    ['unclear', 'overdue', 'notOverdue'],
    '花呗8000，三个月还清可以吗',
    '花呗八千打算分半年还完',
  ),
  owes('jd_baitiao', undefined, null, 'paid', '白条三个月还清了', '白条上个月还清', '用了两年还清白条'),
  owes('huabei', 1900, [2, 9], 'overdue', '花呗一千九，才逾期几天'),
  owes('huabei', undefined, null, 'otherPerson', '花呗逾期的是我爱人'),
  owes('huabei', undefined, null, 'denied', '花呗不是我借的，是别人借的'),
  owes(undefined, undefined, 2, ['unclear', 'hypothetical'], '晚两天上征信吗'),
  {
    expect: {
      debts: [
        { platform: 'unknown_online_loan', status: 'paid' },
        { platform: 'credit_card', amount: [20_000, 20_000], status: open },
      ],
    },
    say: ['网贷都还完了，信用卡还欠2万', '网贷结清了，现在就差信用卡2万'],
  },
  {
    expect: { debts: [{ platform: 'huabei', amount: [5000, 5000], status: open }] },
    say: ['花呗五千没还，借呗怎么也给我关了', '花呗5000没还 借呗也借不出来了'],
  },
  {
    expect: { debts: [{ platform: 'huabei' }, { platform: 'jiebei' }] },
    say: ['花呗逾期两个月，借呗逾期被停了', '花呗5000没还，借呗停了还欠3000'],
  },
  // several, each for itself
  {
    expect: {
      debts: [
        { platform: 'jd_baitiao', days: [33, 33], status: 'overdue' },
        { platform: 'huanbei', status: 'notOverdue' },
      ],
    },
    say: ['白条2800逾期33天，还呗还没到期'],
  },
  {
    expect: {
      debts: [
        { platform: 'huabei', days: [12, 12], status: 'overdue' },
        { platform: 'jiebei', status: 'denied' },
      ],
    },
    say: ['花呗2300逾期12天，借呗不是我借的'],
  },
  {
    expect: {
      debts: [
        { platform: 'fenqile', days: [30, 30] },
        { platform: 'anyihua', days: [70, 70] },
      ],
    },
    say: ['分期乐和安逸花分别逾期了三十天和七十天'],
  },
  {
    expect: {
      debts: [
        { platform: 'huabei', amount: [4000, 4000], days: [66, 66] },
        { platform: 'jiebei', amount: [11_000, 11_000], days: [66, 66] },
      ],
    },
    say: ['花呗跟借呗都是逾期66天，一个4000一个1万1'],
  },
  {
    expect: {
      debts: [
        { platform: 'huabei', amount: [1900, 1900], days: [27, 27] },
        { platform: 'jiebei', amount: [7500, 7500], days: [27, 27] },
      ],
    },
    say: ['花呗逾期27天欠1900，借呗也是，欠7500'],
  },
  {
    expect: { debts: [{ platform: 'jd_baitiao' }, { platform: 'jd_jintiao' }], total: [9900, 9900] },
    say: ['白条逾期28天 金条逾期11天 两个合起来欠9900'],
  },
  {
    expect: {
      debts: [
        { platform: 'jiebei', amount: [16_000, 16_000], days: [90, 90] },
        { platform: 'huabei', amount: [4300, 4300], days: [90, 90] },
      ],
    },
    say: ['借呗逾期90天 欠16000 花呗逾期90天 欠4300'],
  },
  {
    expect: {
      debts: [
        { platform: 'anyihua', days: [43, 43] },
        { platform: 'zhaolian', days: [39, 39] },
      ],
    },
    say: ['逾期的有安逸花43天招联39天', '我逾期的有安逸花（43天）、招联（39天）'],
  },
  {
    expect: {
      debts: [
        { platform: 'huabei', days: null },
        { platform: 'jd_baitiao', days: null },
      ],
    },
    say: ['花呗3天宽限期，白条7天免息'],
  },
  // told first, supposed or spoken of others later
  owes('huanbei', 7400, [90, 92], 'overdue', '我欠还呗七千四逾期三个月。要是一次性还完罚息能不能免'),
  owes('huanbei', undefined, undefined, 'hypothetical', '要是还呗逾期三个月会怎样', '还呗逾期的话如果三个月不还呢'),
  owes('anyihua', 5300, 80, 'overdue', '安逸花欠5300，逾期满80天。我同学欠得多，他被上门了'),
  owes('anyihua', undefined, undefined, 'otherPerson', '我同学欠安逸花5300逾期80天'),
  owes('huabei', 8000, undefined, undefined, '花呗8000没还 一个月能剩两千五'),
  owes('weilidai', 21_000, undefined, ['overdue', 'unclear'], '亲戚那边还欠着，微粒贷两万一没还'),
  // names
  owes('xiaohua', 3000, null, open, '小花欠3000'),
  { expect: { debts: [{ platform: 'xiaohua' }] }, say: ['小花的'], asked: { slot: 'platform' } },
  { expect: { debts: [{ platform: null, platformText: '宜口袋' }] }, say: ['宜口袋欠3000 逾期40天'] },
  // signals
  shows('contactedService30d', 'unsure', '好像上个月联系过客服吧 记不太准了'),
  shows('smsOrPushContinues', 'unsure', '短信有没有我没留心'),
  shows('planConfirmed', true, '客服给我批了个分36期的方案，合同都签了', '平台批了个延期'),
  shows('planConfirmed', false, '申请延期被拒了'),
  shows('manyPlatformsSameTime', true, '三家平台约好了似的同一天全不打了', '几家商量好了一样都停了'),
  shows('familyContacted', true, '我妈说前天有人打电话问我欠钱的事'),
  shows('lawyerLetter', false, '没收到过律师函'),
  shows('stableJobOrAssets', true, '我在事业单位上班'),
  // questions
  asks(
    'why_stopped',
    '以前一天十几个电话，后来一个都没有了',
    '前阵子天天轰炸 现在风平浪静的',
    '不骚扰我了是要憋大招吗',
  ),
  asks('home_visit', '他们真会找到家里来吗'),
  asks('limitation_period', '拖满几年债就没了'),
  asks('family_liability', '是不是一定要替他还', '我欠的钱会让我老婆还吗'),
  asks('how_to_repay', '能让我弟帮我还花呗吗'),
  asks('change_number', '把现在这个号停了换个新的有没有坏处'),
  asks('harassment_evidence', '通话记录要不要留着'),
  asks('account_frozen', '微信突然收不了钱了'),
  asks('scam_or_identity', '这个催收短信的链接能点不'),
  asks('auto_deduct', '会不会自动扣我工资卡'),
  asks('diagnose', '逾期两个月了现在啥情况'),
  // what a sentence does
  acts('removeDebt', '白条那笔删掉吧 不算了', '把借呗那条去掉'),
  acts('skip', '随便吧都行'),
  acts('whyThat', '你咋判断出来的'),
  acts('dontKnow', '具体多少不晓得'),
  { expect: { correction: true }, say: ['欠三千 哎不对 三千三'] },
];
