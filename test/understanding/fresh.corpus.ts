/** Sentences written without sight of the reading or of the other corpora. */
import type { Sample } from './corpus.ts';

const slots: readonly Sample[] = [
  {
    expect: {
      debts: [{ platform: 'anyihua', amount: [1100, 1999], days: [18, 18], status: 'overdue', fair: true }],
      interrupt: null,
    },
    say: ['安逸花欠一千好几，逾期十八天'],
  },
  {
    expect: {
      debts: [{ platform: 'huabei', amount: [9500, 9500], days: [121, 149], status: 'overdue' }],
      interrupt: null,
    },
    say: ['催收说给我减免到6000，花呗本来是9500，逾期四个多月'],
  },
  {
    expect: {
      debts: [{ platform: 'jd_baitiao', amount: [90, 130], days: [7, 7], status: ['overdue', 'unclear'], fair: true }],
      interrupt: null,
    },
    say: ['白条百十来块 忘了还 都一个礼拜了'],
  },
  {
    expect: {
      debts: [{ platform: 'jd_baitiao', amount: [1600, 1600], days: null, status: 'overdue' }],
      interrupt: null,
    },
    say: ['白条逾期1600'],
  },
  {
    expect: {
      debts: [{ platform: 'paipaidai', amount: [27000, 27999], days: [210, 215], status: 'overdue' }],
      interrupt: null,
    },
    say: ['拍拍贷连本带利一共两万七千多，逾期七个月'],
  },
  {
    expect: {
      debts: [{ platform: 'jd_baitiao', amount: [4050, 4050], days: [52, 52], status: ['overdue', 'unclear'] }],
      interrupt: null,
    },
    say: ['白条四千零五十 9月30日到期 拖到现在'],
  },
  {
    expect: {
      debts: [{ platform: 'fenqile', amount: null, days: [13, 13], status: ['overdue', 'unclear'] }],
      interrupt: null,
    },
    say: ['分期乐这个月8号的账单到今天21号都没还'],
  },
  {
    expect: { debts: [{ platform: 'huabei', amount: [1900, 1900], days: [2, 9], status: 'overdue' }], interrupt: null },
    say: ['花呗一千九，才逾期几天'],
  },
  {
    expect: {
      debts: [{ platform: 'credit_card', amount: [56000, 56000], days: [60, 62], status: 'overdue' }],
      interrupt: null,
    },
    say: ['招行信用卡五万六逾期2个月'],
  },
  {
    expect: {
      debts: [{ platform: 'huabei', amount: [9999.99, 9999.99], days: [28, 28], status: 'overdue' }],
      interrupt: null,
    },
    say: ['花呗9999.99逾期28天整'],
  },
  {
    expect: {
      debts: [{ platform: 'xiaohua', amount: [16000, 16000], days: [336, 336], status: ['overdue', 'unclear'] }],
      interrupt: null,
    },
    say: ['小花钱包一万六 去年12月20号该还的 一直没还'],
  },
  {
    expect: {
      debts: [
        { platform: 'jd_baitiao', amount: [3500, 3500], days: [17, 25], status: ['overdue', 'unclear'], fair: true },
      ],
      interrupt: null,
    },
    say: ['京东白条欠3k5 晚了二十来天'],
  },
  {
    expect: {
      debts: [{ platform: 'meituan_yuefu', amount: [520, 520], days: [44, 47], status: 'overdue', fair: true }],
      interrupt: null,
    },
    say: ['美团月付五百二，拖欠一个半月'],
  },
  {
    expect: {
      debts: [{ platform: 'jd_baitiao', amount: [4700, 4700], days: [61, 61], status: 'overdue', fair: true }],
      interrupt: null,
    },
    say: ['京东白条逾期 4千7百元 已经 6 1 天'],
  },
  {
    expect: {
      debts: [{ platform: 'huabei', amount: [13000, 13000], days: [57, 57], status: ['overdue', 'unclear'] }],
      interrupt: null,
    },
    say: ['花呗13000，9月25还款日，到今天一分没还'],
  },
  {
    expect: {
      debts: [{ platform: 'huabei', amount: [640, 640], days: [1, 1], status: ['overdue', 'unclear'] }],
      interrupt: null,
    },
    say: ['昨儿个忘还花呗了，640块'],
  },
  {
    expect: {
      debts: [{ platform: 'douyin_yuefu', amount: [1299.5, 1299.5], days: [3, 3], status: 'overdue' }],
      interrupt: null,
    },
    say: ['抖音月付1,299.50元逾期3天'],
  },
  {
    expect: {
      debts: [{ platform: 'jd_baitiao', amount: [2750, 2750], days: [112, 112], status: ['overdue', 'unclear'] }],
      interrupt: null,
    },
    say: ['白条2750块建军节那天到期，到今天一毛没还'],
  },
  {
    expect: {
      debts: [{ platform: 'huabei', amount: [3200, 3200], days: [48, 48], status: 'overdue' }],
      intents: ['why_stopped'],
      interrupt: null,
    },
    say: ['一天打过30个电话，后来一个都没有了 花呗3200 逾期48天'],
  },
  {
    expect: {
      debts: [{ platform: 'huabei', amount: [17000, 25000], days: [90, 92], status: 'overdue', fair: true }],
      interrupt: null,
    },
    say: ['俺花呗欠老鼻子了，得有两万来块，逾期仨月'],
  },
  {
    expect: {
      debts: [{ platform: 'jd_baitiao', amount: null, days: [6, 6], status: ['overdue', 'unclear'] }],
      interrupt: null,
    },
    say: ['白条还款日15号，今天都21号了还没凑够'],
  },
  {
    expect: {
      debts: [{ platform: 'shengbei', amount: [14000, 14000], days: [50, 50], status: 'overdue' }],
      interrupt: null,
    },
    say: ['省呗1.4万逾期五十天'],
  },
  {
    expect: {
      debts: [{ platform: 'ctrip', amount: [4100, 4100], days: [24, 24], status: 'overdue' }],
      interrupt: null,
    },
    say: ['携程拿去花4100，逾期24天'],
  },
  {
    expect: {
      debts: [{ platform: 'fenqile', amount: [8600, 8600], days: [52, 52], status: 'overdue' }],
      interrupt: null,
    },
    say: ['分期乐还剩8千6没还，逾期52天'],
  },
  {
    expect: {
      debts: [{ platform: null, platformText: '宜口袋', amount: [3000, 3000], days: [40, 40], status: 'overdue' }],
      interrupt: null,
    },
    say: ['宜口袋欠3000 逾期40天'],
  },
  {
    expect: {
      debts: [{ platform: 'xiaohua', amount: [6500, 6500], days: [74, 74], status: 'overdue' }],
      silentDays: [5, 5],
      interrupt: null,
    },
    say: ['小花钱包：欠款 6500；逾期：74 天；停催：5 天'],
  },
  {
    expect: {
      debts: [{ platform: 'fenqile', amount: [7700, 7700], days: [156, 156], status: ['overdue', 'unclear'] }],
      interrupt: null,
    },
    say: ['分期乐7700，今年6月18号到期，到现在没动过'],
  },
  {
    expect: {
      debts: [{ platform: 'huabei', amount: null, days: [37, 37], status: ['overdue', 'unclear'] }],
      interrupt: null,
    },
    say: ['上个月15号就该还花呗了，一直没钱'],
  },
  {
    expect: {
      debts: [
        { platform: 'jd_baitiao', amount: [2400, 2400], days: [44, 52], status: ['overdue', 'unclear'], fair: true },
      ],
      interrupt: null,
    },
    say: ['白条2400过完国庆就没还上'],
  },
  {
    expect: {
      debts: [{ platform: 'huabei', amount: [20000, 20000], days: [670, 735], status: 'overdue', fair: true }],
      interrupt: null,
    },
    say: ['花呗两万块，逾期快两年了'],
  },
  {
    expect: {
      debts: [{ platform: 'huabei', amount: null, days: [626, 626], status: ['overdue', 'unclear'] }],
      interrupt: null,
    },
    say: ['花呗最后还款日是2025年3月5日，之后再没还过'],
  },
  {
    expect: {
      debts: [{ platform: 'xiaohua', amount: [2000, 2000], days: [5, 5], status: 'overdue' }],
      interrupt: null,
    },
    say: ['宽限期3天早过了，小花钱包2000块，现在逾期5天'],
  },
  {
    expect: {
      debts: [{ platform: 'huabei', amount: [5100, 5100], days: [35, 36], status: 'overdue' }],
      interrupt: null,
    },
    say: ['花呗5100逾期一个月零五天'],
  },
  {
    expect: {
      debts: [{ platform: 'fenqile', amount: [4300, 4300], days: [36, 36], status: 'overdue' }],
      interrupt: null,
    },
    say: ['分期乐12期还了7期，后面没还，本金还有4300，逾期三十六天'],
  },
  {
    expect: {
      debts: [{ platform: 'qifu', amount: [7000, 8800], days: [27, 27], status: 'overdue', fair: true }],
      interrupt: null,
    },
    say: ['360借条毛八千，逾期27天'],
  },
  {
    expect: {
      debts: [{ platform: 'huabei', amount: [4000, 5000], days: [20, 30], status: 'overdue' }],
      interrupt: null,
    },
    say: ['花呗四五千，逾期二三十天'],
  },
  {
    expect: {
      debts: [{ platform: 'huabei', amount: [7890.5, 7890.5], days: [42, 43], status: 'overdue', fair: true }],
      interrupt: null,
    },
    say: ['我花呗欠7890块5毛，从10月10号开始逾期'],
  },
  {
    expect: {
      debts: [
        { platform: 'huabei', amount: [16000, 20000], days: [82, 112], status: ['overdue', 'unclear'], fair: true },
      ],
      interrupt: null,
    },
    say: ['我那个花呗嘛就是大概欠了有个一万八左右吧然后呢从八月份就没还了到现在'],
  },
  {
    expect: { debts: [{ platform: 'didi', amount: [5200, 5200], days: [30, 31], status: 'overdue' }], interrupt: null },
    say: ['滴滴的借款五千二，逾期1个月'],
  },
  {
    expect: {
      debts: [{ platform: 'fenqile', amount: [2980, 2980], days: [9, 9], status: 'overdue' }],
      interrupt: null,
    },
    say: ['订单号20261103887，分期乐欠2980元，逾期9天'],
  },
  {
    expect: {
      debts: [{ platform: 'youqianhua', amount: [30000, 33000], days: [130, 153], status: 'overdue', fair: true }],
      interrupt: null,
    },
    say: ['度小满三万挂零，逾期快五个月'],
  },
  {
    expect: {
      debts: [{ platform: 'huabei', amount: [15000, 15000], days: [20, 20], status: 'overdue' }],
      interrupt: null,
    },
    say: ['花呗额度2万 用了一万五 逾期20天'],
  },
  {
    expect: {
      debts: [{ platform: 'huabei', amount: [3300, 3300], days: [15, 15], status: ['overdue', 'unclear'] }],
      interrupt: null,
    },
    say: ['花呗三千三，都过去半拉月了还没还上'],
  },
  {
    expect: {
      debts: [{ platform: 'zhaolian', amount: [10050, 10050], days: [123, 126], status: 'overdue', fair: true }],
      interrupt: null,
    },
    say: ['招联好期贷一万零五十 逾期四个月零三天'],
  },
  {
    expect: {
      debts: [{ platform: 'fenqile', amount: [880, 880], days: [14, 14], status: 'overdue' }],
      interrupt: null,
    },
    say: ['分期乐八百八逾期俩礼拜了'],
  },
  {
    expect: {
      debts: [{ platform: 'fenqile', amount: [3200.6, 3200.6], days: [14, 14], status: 'overdue' }],
      interrupt: null,
    },
    say: ['分期乐三千二百块零六毛逾期两个星期'],
  },
  {
    expect: {
      debts: [{ platform: null, amount: [2600, 2600], days: null, status: ['overdue', 'unclear'] }],
      interrupt: null,
    },
    say: ['还欠着2600'],
  },
  {
    expect: {
      debts: [{ platform: 'haofenqi', amount: [8300, 8300], days: [120, 123], status: 'overdue' }],
      interrupt: null,
    },
    say: ['好分期八千三，逾期四个月'],
  },
  {
    expect: {
      debts: [{ platform: 'jd_baitiao', amount: [6200, 6200], days: [58, 58], status: 'overdue' }],
      interrupt: null,
    },
    say: ['客服让我先还500, 我欠白条6200, 逾期58天'],
  },
  {
    expect: {
      debts: [{ platform: 'huabei', amount: [6000, 6000], days: [35, 35], status: 'overdue' }],
      interrupt: null,
    },
    say: ['花贝欠6千 俞期35天'],
  },
  {
    expect: {
      debts: [{ platform: null, platformText: '飞鹿借条', amount: [1500, 1500], days: [12, 12], status: 'overdue' }],
      interrupt: null,
    },
    say: ['飞鹿借条逾期12天，1500'],
  },
  {
    expect: {
      debts: [{ platform: 'huabei', amount: [3150, 3150], days: [3, 3], status: ['overdue', 'unclear'] }],
      interrupt: null,
    },
    say: ['花呗3150 大前天到期的 没还'],
  },
  {
    expect: {
      debts: [{ platform: 'jiebei', amount: [67000, 67000], days: [425, 428], status: 'overdue', fair: true }],
      interrupt: null,
    },
    say: ['借呗欠六万七 逾期一年零两个月'],
  },
];

const negatives: readonly Sample[] = [
  {
    expect: { debts: [{ amount: null, days: null }], intents: ['credit_record'], interrupt: null },
    say: ['是不是90天以后才上征信'],
  },
  { expect: { debts: [{ amount: null, days: null }], interrupt: null }, say: ['花呗每个月10号还款'] },
  {
    expect: { debts: [{ platform: 'jd_baitiao', amount: null, days: null }], interrupt: null },
    say: ['白条那边说三个工作日内给我回复'],
  },
  {
    expect: { debts: [{ platform: 'fenqile', amount: null, days: null }], interrupt: null },
    say: ['分期乐有没有7天宽限期'],
  },
  {
    expect: {
      debts: [{ platform: 'xiaohua', amount: [3600, 3600], days: [44, 44], status: 'overdue' }],
      interrupt: null,
    },
    say: ['小花钱包欠3600逾期44天，他们要我今天5点前处理，不然加收20%'],
  },
  { expect: { debts: [{ amount: null, days: null }], interrupt: null }, say: ['手机号138开头尾号6677绑的花呗'] },
  { expect: { debts: [{ platform: 'fenqile', days: null }], interrupt: null }, say: ['分期乐借了6000分12期，每期580'] },
  { expect: { debts: [{ amount: null, days: null }], interrupt: null }, say: ['我京东白条用了五年了从来没出过问题'] },
  {
    expect: {
      debts: [{ platform: 'huabei', amount: [5200, 5200], days: null, status: ['overdue', 'unclear'] }],
      silentDays: [20, 20],
      interrupt: null,
    },
    say: ['花呗5200没还，有20天没接到电话了'],
  },
  {
    expect: {
      debts: [{ platform: 'huabei', amount: [3800, 3800], days: null, status: ['overdue', 'unclear'] }],
      interrupt: null,
    },
    say: ['去年双十一花呗买的东西还欠3800没还'],
  },
  {
    expect: { debts: [{ platform: 'xiaohua', amount: null, days: null }], interrupt: null },
    say: ['小花钱包一天给我打18个电话'],
  },
  {
    expect: {
      debts: [{ platform: 'jd_baitiao', amount: null, days: null, status: ['overdue', 'unclear'] }],
      silentDays: [30, 31],
      interrupt: null,
    },
    say: ['白条的催收一个月没找过我了'],
  },
  { expect: { debts: [{ amount: null, days: null }], interrupt: null }, say: ['给花呗客服打了5次电话，每次等20分钟'] },
  { expect: { debts: [{ amount: null, days: null }], interrupt: null }, say: ['月薪6000的话花呗能批多少'] },
  {
    expect: { debts: [{ platform: 'xiaohua', amount: null, days: null }], interrupt: null },
    say: ['小花钱包年化35.9%'],
  },
  {
    expect: { debts: [{ platform: 'huabei', amount: null, days: null }], interrupt: null },
    say: ['花呗能不能晚15天再还'],
  },
  {
    expect: { debts: [{ platform: 'jd_baitiao', amount: null, days: null }], interrupt: null },
    say: ['白条额度两万八被降到五千了'],
  },
  {
    expect: {
      debts: [{ platform: 'huabei', amount: null, days: null }],
      intents: ['minimum_payment'],
      interrupt: null,
    },
    say: ['花呗最低还款要还960，这样行不行'],
  },
];

const several: readonly Sample[] = [
  {
    expect: {
      debts: [
        { platform: 'huabei', amount: [3300, 3300], days: [20, 20], status: 'overdue' },
        { platform: 'fenqile', amount: [6700, 6700], days: [20, 20], status: 'overdue' },
      ],
      total: [10000, 10000],
      interrupt: null,
    },
    say: ['一共欠1万，花呗3300分期乐6700，都逾期二十天'],
  },
  {
    expect: {
      debts: [
        { platform: 'huabei', amount: [7000, 7000], status: ['overdue', 'unclear'] },
        { platform: 'jiebei', amount: [15000, 15000], status: ['overdue', 'unclear'] },
      ],
      interrupt: null,
    },
    say: ['欠花呗七千欠借呗一万五'],
  },
  {
    expect: {
      debts: [
        { platform: 'xiaohua', amount: [6000, 6000], days: [90, 90], status: 'overdue' },
        { platform: 'huabei', amount: null, days: null, status: 'paid' },
      ],
      interrupt: null,
    },
    say: ['以前花呗也逾期过早还了，现在是小花钱包6000逾期90天'],
  },
  {
    expect: {
      debts: [
        { platform: 'huabei', amount: [10000, 19999], status: ['overdue', 'unclear'] },
        { platform: 'jd_baitiao', amount: [5000, 5999], status: ['overdue', 'unclear'] },
      ],
      interrupt: null,
    },
    say: ['花呗一万多，白条五千多，实在没辙了'],
  },
  {
    expect: {
      debts: [
        { platform: 'weipinhua', amount: [1000, 1000], status: 'overdue' },
        { platform: 'ctrip', amount: [3000, 3000], days: [15, 15], status: 'overdue' },
      ],
      interrupt: null,
    },
    say: ['唯品花1000携程拿去花3000逾期半个月'],
  },
  {
    expect: {
      debts: [
        { platform: 'xiaohua', days: [70, 70], status: 'overdue' },
        { platform: 'fenqile', days: [40, 40], status: 'overdue' },
      ],
      interrupt: null,
    },
    say: ['小花钱包逾期70天 分期乐逾期40天'],
  },
  {
    expect: {
      debts: [
        { platform: 'huabei', amount: [8000, 8000], days: [60, 62], status: 'overdue' },
        { platform: 'jd_baitiao', amount: [3000, 3000], days: [30, 31], status: 'overdue' },
      ],
      interrupt: null,
    },
    say: ['花呗8000逾期两个月，白条3000逾期一个月'],
  },
  {
    expect: {
      debts: [{ platform: 'huabei', amount: [5000, 5000], status: ['overdue', 'unclear'] }],
      intents: ['account_frozen'],
      interrupt: null,
    },
    say: ['花呗五千没还，借呗怎么也给我关了'],
  },
  {
    expect: { debts: [{ platform: 'jd_baitiao', days: [55, 55], status: 'overdue' }], interrupt: null },
    say: ['白条逾期55天了，花呗还在正常还'],
  },
  {
    expect: {
      debts: [
        { platform: 'credit_card', amount: [35000, 35000], days: [210, 215], status: 'overdue' },
        { platform: 'weilidai', amount: [20000, 20000], days: [90, 92], status: 'overdue' },
      ],
      interrupt: null,
    },
    say: ['浦发信用卡3.5万7个月没还 微粒贷2万逾期3个月'],
  },
  {
    expect: {
      debts: [
        { platform: 'fenqile', status: ['overdue', 'unclear'] },
        { platform: 'paipaidai', status: ['overdue', 'unclear'] },
        { platform: 'anyihua', status: ['overdue', 'unclear'] },
      ],
      total: [70000, 70000],
      interrupt: null,
    },
    say: ['分期乐拍拍贷安逸花全逾期了总共7万'],
  },
];

const talk: readonly Sample[] = [
  {
    expect: { correction: true, debts: [{ amount: [5400, 5400], days: null }], interrupt: null },
    say: ['金额改成5400'],
  },
  { expect: { whatIf: { moreDays: [60, 60] }, interrupt: null }, say: ['60天以后呢'] },
  { expect: { act: 'insult', interrupt: null }, say: ['说的什么狗屁玩意'] },
  { expect: { act: 'removeDebt', interrupt: null }, say: ['白条那笔删掉吧 不算了'] },
  { expect: { act: 'thanks', interrupt: null }, say: ['多谢了兄弟'] },
  {
    expect: { debts: [{ amount: null, days: [62, 62] }], interrupt: null },
    say: ['9月20号到期的'],
    asked: { slot: 'days' },
  },
  { expect: { act: 'dontKnow', interrupt: null }, say: ['我哪知道啊 没看过'], asked: { slot: 'days' } },
  { expect: { act: 'addDebt', interrupt: null }, say: ['我还有一笔要加'] },
  {
    expect: { correction: true, debts: [{ platform: 'fenqile', amount: null, days: null }], interrupt: null },
    say: ['不对不对 是分期乐 不是白条'],
  },
  { expect: { act: 'whyAsk', interrupt: null }, say: ['你问这个干嘛'], asked: { slot: 'amount' } },
  {
    expect: {
      correction: true,
      debts: [{ platform: 'huabei', amount: [7200, 7200], days: null, status: ['overdue', 'unclear'] }],
      interrupt: null,
    },
    say: ['花呗欠6200，哦不，7200'],
  },
  { expect: { act: 'dontKnow', interrupt: null }, say: ['记不清了'], asked: { slot: 'amount' } },
  { expect: { act: 'whyAsk', interrupt: null }, say: ['为啥要知道我欠多少'], asked: { slot: 'amount' } },
  {
    expect: { debts: [{ platform: 'xiaohua', amount: null, days: null }], interrupt: null },
    say: ['小花的'],
    asked: { slot: 'platform' },
  },
  { expect: { act: 'stopReminders', interrupt: null }, say: ['不要再给我发提醒了'] },
  { expect: { act: 'insult', interrupt: null }, say: ['你个傻逼机器人'] },
  {
    expect: { debts: [{ amount: [20000, 30000], days: null }], interrupt: null },
    say: ['两三万的样子吧'],
    asked: { slot: 'amount' },
  },
  { expect: { act: ['skip', 'dontKnow'], interrupt: null }, say: ['随便吧都行'], asked: { slot: 'amount' } },
  { expect: { whatIf: { daysOverdue: [180, 184] }, interrupt: null }, say: ['如果逾期到半年会怎样'] },
  {
    expect: { debts: [{ amount: null, days: [31, 59] }], interrupt: null },
    say: ['一个多月吧'],
    asked: { slot: 'days' },
  },
  {
    expect: { correction: true, debts: [{ platform: 'jd_baitiao', amount: null, days: null }], interrupt: null },
    say: ['我说错平台了，应该是白条'],
  },
  { expect: { act: 'undo', interrupt: null }, say: ['刚刚那个说错了撤回'] },
  { expect: { act: 'no', interrupt: null }, say: ['没有啊'], asked: { slot: 'evidence', question: 'blocked' } },
  {
    expect: { debts: [{ amount: [6800, 6800], days: null }], interrupt: null },
    say: ['算上利息六千八'],
    asked: { slot: 'amount' },
  },
  { expect: { whatIf: { platform: 'jd_baitiao' }, interrupt: null }, say: ['那换成白条呢'] },
  {
    expect: { debts: [{ amount: null, days: [365, 366], fair: true }], interrupt: null },
    say: ['整一年'],
    asked: { slot: 'days' },
  },
  {
    expect: { evidence: { smsOrPushContinues: true }, interrupt: null },
    say: ['短信倒是天天有'],
    asked: { slot: 'evidence', question: 'messages' },
  },
  {
    expect: { debts: [{ platform: 'jd_baitiao', amount: null, days: null }], interrupt: null },
    say: ['京东那个白条'],
    asked: { slot: 'platform' },
  },
  { expect: { act: ['skip', 'dontKnow'], interrupt: null }, say: ['不想说，下一个'], asked: { slot: 'days' } },
  { expect: { debts: [{ amount: null, days: [60, 62] }], interrupt: null }, say: ['俩月'], asked: { slot: 'days' } },
];

const status: readonly Sample[] = [
  {
    expect: { debts: [{ platform: 'jd_baitiao', status: 'otherPerson' }], interrupt: null },
    say: ['我老公的白条逾期了会影响我吗'],
  },
  {
    expect: { debts: [{ platform: 'fenqile', days: [30, 31], status: 'hypothetical' }], interrupt: null },
    say: ['万一分期乐逾期一个月会不会上征信，我现在还没逾期'],
  },
  {
    expect: {
      debts: [{ platform: 'huabei', amount: [8000, 8000], days: [45, 45], status: 'overdue' }],
      interrupt: null,
    },
    say: ['花呗欠八千逾期45天了还没还'],
  },
  {
    expect: {
      debts: [{ platform: 'huabei', amount: [5000, 5000], days: [180, 184], status: 'hypothetical' }],
      interrupt: null,
    },
    say: ['打个比方 花呗5000块逾期半年要多还多少利息'],
  },
  {
    expect: { debts: [{ platform: 'unknown_online_loan', status: 'otherPerson' }], interrupt: null },
    say: ['我闺女偷偷借了网贷还不上了 我这当妈的咋办'],
  },
  {
    expect: {
      debts: [{ platform: 'fenqile', amount: [7000, 7000], days: [60, 60], status: 'otherPerson' }],
      interrupt: null,
    },
    say: ['帮我室友问的，她分期乐欠7000逾期60天'],
  },
  {
    expect: { debts: [{ platform: 'huabei', days: null, status: 'notOverdue' }], interrupt: null },
    say: ['花呗一直按时还的，没逾期过'],
  },
  {
    expect: { debts: [{ platform: 'jd_baitiao', days: null, status: 'paid' }], interrupt: null },
    say: ['白条上个月就结清了，怎么还是用不了'],
  },
  {
    expect: {
      debts: [{ platform: 'huabei', amount: [2600, 2600], days: null, status: 'notOverdue' }],
      interrupt: null,
    },
    say: ['花呗2600下周三才到期，怕到时候还不上'],
  },
  {
    expect: { debts: [{ platform: 'xiaohua', status: 'otherPerson' }], interrupt: null },
    say: ['前男友用小花钱包借的钱不还，催收天天找我'],
  },
  {
    expect: { debts: [{ platform: 'xiaohua', status: 'paid' }], interrupt: null },
    say: ['小花钱包我爸帮我一次性还掉了'],
  },
  {
    expect: { debts: [{ platform: 'huabei', status: 'denied' }], interrupt: null },
    say: ['我花呗根本没开通过，怎么说我欠款'],
  },
  {
    expect: { debts: [{ platform: 'credit_card', status: 'denied' }], interrupt: null },
    say: ['我没办过这家的信用卡，征信上却有一张还逾期了'],
  },
  {
    expect: { debts: [{ platform: 'xiaohua', status: 'hypothetical' }], interrupt: null },
    say: ['如果我小花钱包故意不还呢 只是问问'],
  },
  { expect: { debts: [{ status: 'otherPerson' }], interrupt: null }, say: ['给朋友做的担保，他跑了，平台找我要'] },
  {
    expect: { debts: [{ platform: 'paipaidai', status: 'denied' }], interrupt: null },
    say: ['我压根没在拍拍贷借过钱，凭什么催我'],
  },
  {
    expect: { debts: [{ platform: 'fenqile', days: [60, 62], status: 'overdue' }], interrupt: null },
    say: ['分期乐断供两个月了'],
  },
  {
    expect: { debts: [{ platform: 'huabei', days: null, status: 'notOverdue' }], interrupt: null },
    say: ['今天是花呗还款日 晚上发工资再还来得及吗'],
  },
];

const evidence: readonly Sample[] = [
  {
    expect: { evidence: { contactedService30d: 'unsure' }, interrupt: null },
    say: ['好像上个月联系过客服吧 记不太准了'],
  },
  { expect: { evidence: { blockLogCheckedEmpty: true }, interrupt: null }, say: ['拦截名单我看过了，里面一个都没有'] },
  {
    expect: { evidence: { previousCallerThirdParty: true }, interrupt: null },
    say: ['之前打来的都说自己是受委托的第三方公司'],
  },
  { expect: { evidence: { planConfirmed: true }, interrupt: null }, say: ['客服给我批了个分36期的方案，合同都签了'] },
  { expect: { evidence: { creditReportSubrogated: true }, interrupt: null }, say: ['征信报告里显示担保人代偿'] },
  { expect: { evidence: { blockFeatureOn: false }, interrupt: null }, say: ['我没装什么拦截软件'] },
  { expect: { evidence: { numberChangedOrSuspended: true }, interrupt: null }, say: ['上个月我换了手机号没告诉他们'] },
  { expect: { evidence: { numberChangedOrSuspended: false }, interrupt: null }, say: ['号码一直没换过'] },
  { expect: { evidence: { contactedService30d: true }, interrupt: null }, say: ['前几天我打客服谈过延期'] },
  { expect: { evidence: { contactedService30d: false }, interrupt: null }, say: ['我一次也没联系过客服'] },
  {
    expect: { evidence: { smsOrPushContinues: true }, interrupt: null },
    say: ['没人打电话了就是那个app老弹消息催还钱'],
  },
  {
    expect: { evidence: { newCompanyNameInSms: true }, interrupt: null },
    say: ['最近短信的落款变成某某资产管理公司了'],
  },
  { expect: { evidence: { creditReportTransferredOut: true }, interrupt: null }, say: ['征信上那笔写的是转出'] },
  { expect: { evidence: { appBillGoneUnpaid: true }, interrupt: null }, say: ['我没还啊，打开app账单却显示0了'] },
  { expect: { evidence: { alwaysRejectsCalls: true }, interrupt: null }, say: ['陌生电话我从来不接'] },
  {
    expect: { evidence: { hardshipDocsAccepted: true }, interrupt: null },
    say: ['住院证明交上去了，客服说审核通过了'],
  },
  { expect: { evidence: { creditReportBadDebt: true } }, say: ['拉了征信，上面写着呆账两个字'] },
  { expect: { evidence: { manyPlatformsSameTime: true }, interrupt: null }, say: ['三家平台约好了似的同一天全不打了'] },
  { expect: { evidence: { blockFeatureOn: true }, interrupt: null }, say: ['陌生号码我都开了自动拦截的'] },
  { expect: { evidence: { paidOrDebited30d: true }, interrupt: null }, say: ['前天卡里的两百块被他们自动划走了'] },
  {
    expect: { evidence: { numberChangedOrSuspended: true }, interrupt: null },
    say: ['原来那张卡停机了，现在用的新号'],
  },
  { expect: { evidence: { promisedPayDate: true }, interrupt: null }, say: ['我答应过催收月底还清'] },
  { expect: { evidence: { stableJobOrAssets: true }, interrupt: null }, say: ['我在国企上班，工作稳定'] },
];

const outOfScope: readonly Sample[] = [
  { expect: { debts: [], intents: ['out_of_scope'], interrupt: null }, say: ['怎么开通花呗'] },
  { expect: { debts: [], intents: ['out_of_scope'], interrupt: null }, say: ['淘宝退款3天了还没到账'] },
  { expect: { debts: [], intents: ['out_of_scope'], interrupt: null }, say: ['房东不退押金2000块咋办'] },
  { expect: { debts: [], intents: ['out_of_scope'], interrupt: null }, say: ['公积金怎么提取'] },
  { expect: { debts: [], intents: ['out_of_scope'], interrupt: null }, say: ['asdfgh'] },
  { expect: { debts: [], intents: ['out_of_scope'], interrupt: null }, say: ['基金定投多少合适'] },
  { expect: { debts: [], intents: ['out_of_scope'], interrupt: null }, say: ['我被公司裁了赔偿N+1怎么算'] },
  { expect: { debts: [], intents: ['out_of_scope'], interrupt: null }, say: ['周杰伦演唱会门票咋抢'] },
  { expect: { debts: [], intents: ['out_of_scope'], interrupt: null }, say: ['。。。'] },
  { expect: { debts: [], intents: ['out_of_scope'], interrupt: null }, say: ['水电费晚交一天要滞纳金吗'] },
  { expect: { debts: [], intents: ['out_of_scope'], interrupt: null }, say: ['转发这条锦鲤好运连连'] },
  { expect: { debts: [], intents: ['out_of_scope'], interrupt: null }, say: ['我家猫三天不吃东西了怎么办'] },
  { expect: { debts: [], intents: ['out_of_scope'], interrupt: null }, say: ['哪家银行存款利息高'] },
  { expect: { debts: [], intents: ['out_of_scope'], interrupt: null }, say: ['支付宝密码忘了'] },
  { expect: { debts: [], intents: ['out_of_scope'], interrupt: null }, say: ['美团月卡怎么取消'] },
  { expect: { debts: [], intents: ['out_of_scope'], interrupt: null }, say: ['花呗额度怎么提'] },
  { expect: { debts: [], intents: ['out_of_scope'], interrupt: null }, say: ['test'] },
  { expect: { debts: [], intents: ['out_of_scope'], interrupt: null }, say: ['你是人还是机器'] },
  { expect: { debts: [], intents: ['out_of_scope'], interrupt: null }, say: ['我失恋了好难受'] },
  { expect: { debts: [], intents: ['out_of_scope'], interrupt: null }, say: ['帮我算算个税 月薪一万五'] },
  { expect: { debts: [], intents: ['out_of_scope'], interrupt: null }, say: ['花呗红包怎么领'] },
  { expect: { debts: [], intents: ['out_of_scope'], interrupt: null }, say: ['社保断缴两个月有影响吗'] },
  { expect: { debts: [], intents: ['out_of_scope'], interrupt: null }, say: ['微信怎么换绑手机号'] },
  { expect: { debts: [], intents: ['out_of_scope'], interrupt: null }, say: ['信用卡年费多少钱'] },
  { expect: { debts: [], intents: ['out_of_scope'], interrupt: null }, say: ['滴滴司机绕路投诉'] },
  { expect: { debts: [], intents: ['out_of_scope'], interrupt: null }, say: ['英雄联盟s16谁夺冠'] },
  { expect: { debts: [], intents: ['out_of_scope'], interrupt: null }, say: ['减肥第三天饿死我了'] },
  { expect: { debts: [], intents: ['out_of_scope'], interrupt: null }, say: ['朋友欠我三万块不还怎么起诉他'] },
  { expect: { debts: [], intents: ['out_of_scope'], interrupt: null }, say: ['白条优惠券怎么用不了啊'] },
  { expect: { debts: [], intents: ['out_of_scope'], interrupt: null }, say: ['双十一凑单满300减50'] },
  { expect: { debts: [], intents: ['out_of_scope'], interrupt: null }, say: ['明天限号几'] },
  { expect: { debts: [], intents: ['out_of_scope'], interrupt: null }, say: ['抖音粉丝怎么涨'] },
  { expect: { debts: [], intents: ['out_of_scope'], interrupt: null }, say: ['考研英语一般多少分过线'] },
  { expect: { debts: [], intents: ['out_of_scope'], interrupt: null }, say: ['你会不会讲笑话'] },
  { expect: { debts: [], intents: ['out_of_scope'], interrupt: null }, say: ['京东plus会员值不值'] },
];

const distressExplicit: readonly Sample[] = [
  { expect: { interrupt: 'distress.explicit' }, say: ['活够了 等孩子睡了我就走'] },
  { expect: { interrupt: 'distress.explicit' }, say: ['我不要活啦，救救我'] },
  { expect: { interrupt: 'distress.explicit' }, say: ['想輕生'] },
  { expect: { interrupt: 'distress.explicit' }, say: ['把绳子都准备好了'] },
  { expect: { interrupt: 'distress.explicit' }, say: ['我觉得只有死路一条了 遗言都录好了'] },
  { expect: { interrupt: 'distress.explicit' }, say: ['昨晚已经试过一次了没死成'] },
  { expect: { interrupt: 'distress.explicit' }, say: ['有没有不疼的死法'] },
  { expect: { interrupt: 'distress.explicit' }, say: ['喺天台企咗好耐，唔想做人喇'] },
  { expect: { interrupt: 'distress.explicit' }, say: ['这日子我不过了，喝农药算了'] },
  { expect: { interrupt: 'distress.explicit' }, say: ['还不如让车撞死我算了，我现在就在马路边'] },
  { expect: { interrupt: 'distress.explicit' }, say: ['我想结束这一切，结束我的生命'] },
  { expect: { interrupt: 'distress.explicit' }, say: ['想一死百了 反正还不上'] },
  { expect: { interrupt: 'distress.explicit' }, say: ['欠款两万三 逾期四个月 电话停了 我也快停了 打算周末自我了断'] },
  { expect: { interrupt: 'distress.explicit' }, say: ['老公不知道我欠了这么多，我打算了结自己'] },
  { expect: { interrupt: 'distress.explicit' }, say: ['药都买回来了，吃下去就解脱了'] },
  { expect: { interrupt: 'distress.explicit' }, say: ['准备找个没人的地方上吊'] },
  { expect: { interrupt: 'distress.explicit' }, say: ['你说从18楼下去会不会马上就没了'] },
  { expect: { interrupt: 'distress.explicit' }, say: ['我不想活了 白條欠三萬'] },
  { expect: { interrupt: 'distress.explicit' }, say: ['我要是今天死了你们催收就高兴了是吧，我现在就去死'] },
  { expect: { interrupt: 'distress.explicit' }, say: ['我站在桥上呢 你们满意了吧'] },
  { expect: { interrupt: ['distress.explicit', 'distress.passive'] }, say: ['我跟家里人道过别了，债就这样吧'] },
  { expect: { interrupt: 'distress.explicit' }, say: ['逾期半年了每天都在想怎么死'] },
  { expect: { interrupt: 'distress.explicit' }, say: ['已经吞了半瓶药了'] },
];

const distressPassive: readonly Sample[] = [
  { expect: { interrupt: 'distress.passive' }, say: ['真的撑不下去了'] },
  { expect: { interrupt: 'distress.passive' }, say: ['活着好没意思'] },
  { expect: { interrupt: 'distress.passive' }, say: ['我快崩溃了撑不住了每天晚上都哭着醒'] },
  { expect: { interrupt: 'distress.passive' }, say: ['我这种人活着就是浪费粮食'] },
  { expect: { interrupt: 'distress.passive' }, say: ['要是一觉睡过去不醒来就好了'] },
  { expect: { interrupt: 'distress.passive' }, say: ['活着干嘛呢 一睁眼就是债'] },
  { expect: { interrupt: ['distress.passive', 'distress.explicit'] }, say: ['生无可恋'] },
  { expect: { interrupt: 'distress.passive' }, say: ['我死了债还要爸妈还吗'] },
  { expect: { interrupt: 'distress.passive' }, say: ['人死了欠白条的钱是不是一笔勾销，我最近总琢磨这个'] },
  { expect: { interrupt: 'distress.passive' }, say: ['这条命都不值我欠的那些钱'] },
  { expect: { interrupt: 'distress.passive' }, say: ['借款人身故贷款怎么处理 我就是借款人'] },
  { expect: { interrupt: 'distress.passive' }, say: ['看不到一点希望，不知道为啥还活着'] },
  { expect: { interrupt: 'distress.passive' }, say: ['我要是哪天走了，花呗会不会找我儿子'] },
  { expect: { interrupt: 'distress.passive' }, say: ['不晓得还能熬几天，心都死了'] },
];

const idioms: readonly Sample[] = [
  { expect: { interrupt: null, idiom: true }, say: ['快被利息压死了'] },
  { expect: { interrupt: null }, say: ['额度直接给我砍没了，心凉半截'] },
  { expect: { interrupt: null }, say: ['他家客服死活不接电话'] },
  { expect: { interrupt: null }, say: ['电视里有人因为网贷跳楼了 吓得我赶紧来问问'] },
  { expect: { interrupt: null }, say: ['这波操作把我整不会了 裂开'] },
  { expect: { interrupt: null }, say: ['这笔是不是成死账了'] },
  { expect: { interrupt: null }, say: ['催收这两天跟死了一样没声音'] },
  { expect: { interrupt: null, idiom: true }, say: ['急死了到底还不还得上'] },
  { expect: { interrupt: null }, say: ['我爷爷去世了 这个月没顾上还花呗'] },
  { expect: { interrupt: null }, say: ['以贷养贷就是个死循环'] },
  { expect: { interrupt: null }, say: ['跳楼价买的手机还没还完分期乐'] },
  { expect: { interrupt: null, idiom: true }, say: ['气死人 客服半天不接'] },
  { expect: { interrupt: null }, say: ['好日子到头了 账单来了'] },
  { expect: { interrupt: null }, say: ['人还活着就慢慢还呗'] },
  { expect: { interrupt: null, idiom: true }, say: ['被催收烦死了'] },
  { expect: { interrupt: null }, say: ['被掏空了都'] },
  { expect: { interrupt: null, idiom: true }, say: ['愁死我了咋还啊'] },
  { expect: { interrupt: null }, say: ['分期一时爽 还款火葬场'] },
  { expect: { interrupt: null }, say: ['打死我也不会再借网贷了'] },
  { expect: { interrupt: null, idiom: true }, say: ['天天打电话要命啊'] },
  { expect: { interrupt: null, idiom: true }, say: ['丢死人了打到我同事那'] },
  { expect: { interrupt: null }, say: ['这app卡死了进不去怎么还款'] },
  { expect: { interrupt: null, idiom: true }, say: ['穷死了这个月'] },
];

const courtPapers: readonly Sample[] = [
  { expect: { interrupt: 'courtPapers' }, say: ['快递送来起诉书，分期乐要我还一万九'] },
  { expect: { interrupt: 'courtPapers' }, say: ['微信零钱被法院冻了一万二'] },
  { expect: { interrupt: 'courtPapers' }, say: ['刚才查12368 客服说我确实有个案子在立案了'] },
  { expect: { interrupt: 'courtPapers' }, say: ['电子送达短信说我有民事案件，登录查了真有'] },
  { expect: { interrupt: 'courtPapers' }, say: ['今儿个收着法院的票子了，让俺初八去开庭'] },
  { expect: { interrupt: 'courtPapers' }, say: ['法院给我寄了支付令咋办'] },
  { expect: { interrupt: 'courtPapers' }, say: ['法院的人来家里送传票 我妈签的字'] },
  { expect: { interrupt: 'courtPapers' }, say: ['收到應訴通知書，白條的'] },
  { expect: { interrupt: 'courtPapers' }, say: ['（2026）沪0115民初20388号 短信里让我点链接看起诉材料'] },
  { expect: { interrupt: 'courtPapers' }, say: ['工资卡今天早上被法院划走三千'] },
  { expect: { interrupt: 'courtPapers' }, say: ['签收了一份民事裁定书 上面写着财产保全'] },
  { expect: { interrupt: 'courtPapers' }, say: ['强制执行申请都受理了 法院短信发来的'] },
  { expect: { interrupt: 'courtPapers' }, say: ['人民法院在线服务里查到我名字了 原告是分期乐那边的公司'] },
  { expect: { interrupt: 'courtPapers' }, say: ['法院限高令都下来了'] },
  { expect: { interrupt: 'courtPapers' }, say: ['12368给我发短信说有案子，带案号的'] },
  { expect: { interrupt: 'courtPapers' }, say: ['我银行卡被法院冻结了，取不出钱'] },
  { expect: { interrupt: 'courtPapers' }, say: ['执行局打电话让我去一趟 说不还就拘留'] },
  { expect: { interrupt: 'courtPapers' }, say: ['判决书下来了让我十天内还清'] },
  { expect: { interrupt: ['courtPapers', 'scam'] }, say: ['执行法官加我微信说要冻我的卡，案号查过是真的'] },
  { expect: { interrupt: 'courtPapers' }, say: ['今天邮政送来一个法院专递，里面是起诉状副本'] },
];

const letters: readonly Sample[] = [
  { expect: { interrupt: null, intents: ['will_be_sued'] }, say: ['催收说已经把我材料递法院了 是不是吓我'] },
  { expect: { intents: ['court_papers'] }, say: ['收到“立案告知书”，没有章也没有案号，是平台客服微信发的图'] },
  { expect: { interrupt: null, intents: ['court_papers'] }, say: ['短信说是某某律师事务所的函告，要理吗'] },
  { expect: { interrupt: null, intents: ['will_be_sued'] }, say: ['客服说再不还就走诉讼程序'] },
  { expect: { interrupt: null, intents: ['court_papers'] }, say: ['邮箱里收到律师函PDF，白条的'] },
  { expect: { interrupt: null, intents: ['court_papers'] }, say: ['起诉了会不会给我发传票 一般多长时间'] },
  { expect: { interrupt: null, intents: ['court_papers'] }, say: ['律师函会不会是假的啊'] },
  { expect: { interrupt: null, intents: ['court_papers'] }, say: ['调解员用手机号打来说帮我和花呗调解'] },
];

const threats: readonly Sample[] = [
  { expect: { interrupt: 'threat' }, say: ['俺娘接到电话 那人骂得可难听了还说要烧房子'] },
  { expect: { interrupt: 'threat' }, say: ['对方恐吓我 说黑白两道都有人'] },
  { expect: { interrupt: 'threat' }, say: ['催收要给我送花圈 还P了我的遗像'] },
  { expect: { interrupt: 'threat' }, say: ['他们说知道我孩子在哪个幼儿园 让我看着办'] },
  { expect: { interrupt: 'threat' }, say: ['打电话给我奶奶把老人吓得进医院了'] },
  { expect: { interrupt: 'threat' }, say: ['说要把我欠钱的事发到村里群'] },
  { expect: { interrupt: 'threat' }, say: ['说不还就让派出所来拷走我'] },
  { expect: { interrupt: 'threat' }, say: ['催收一直辱骂我老婆还说要让她丢工作'] },
  { expect: { interrupt: 'threat' }, say: ['催收说要找人打断我的腿'] },
  { expect: { interrupt: 'threat' }, say: ['放话要弄死我'] },
  { expect: { interrupt: 'threat' }, say: ['他们建了个群把我同学都拉进去了，说我欠小花钱包不还'] },
  { expect: { interrupt: 'threat' }, say: ['刚有人在楼下喊我名字骂我欠债不还'] },
  { expect: { interrupt: 'threat' }, say: ['他们打给我老板说我吸毒欠债'] },
  { expect: { interrupt: 'threat' }, say: ['扬言上门搬东西'] },
  { expect: { interrupt: 'threat' }, say: ['有两个男的堵在我家门口不走'] },
  { expect: { interrupt: 'threat' }, say: ['说要把我照片P成裸照发给所有亲戚'] },
  { expect: { interrupt: ['threat', 'scam'] }, say: ['自称派出所的说下午来抓我'] },
  { expect: { interrupt: 'threat' }, say: ['催收员说今晚就上门，让我等着'] },
];

const threatNear: readonly Sample[] = [
  { expect: { interrupt: null }, say: ['从来没人上门过'] },
  { expect: { interrupt: null }, say: ['没威胁我 就是天天打电话'] },
  { expect: { interrupt: null }, say: ['催收态度还挺好的，没骂人'] },
  { expect: { interrupt: null, intents: ['contacts_exposed'] }, say: ['我怕他们找我爸妈'] },
  { expect: { interrupt: null, intents: ['complain'] }, say: ['听说有人被爆通讯录，这种能投诉吗'] },
];

const scam: readonly Sample[] = [
  { expect: { interrupt: 'scam' }, say: ['让我把身份证银行卡密码都发过去'] },
  { expect: { interrupt: 'scam' }, say: ['下了个叫某某会议的软件让我开屏幕共享，说注销校园贷'] },
  { expect: { interrupt: 'scam' }, say: ['让我借卡给他走流水，走完帮我还债'] },
  { expect: { interrupt: 'scam' }, say: ['叫我先还到员工个人账户然后开结清证明'] },
  { expect: { interrupt: 'scam' }, say: ['分期乐催收发来收款码 名字叫张某'] },
  { expect: { interrupt: 'scam' }, say: ['说先交2000保证金就能停催'] },
  { expect: { interrupt: 'scam' }, say: ['咸鱼上找了个铲单的要收费'] },
  { expect: { interrupt: 'scam' }, say: ['有人说两千块买断我的债'] },
  { expect: { interrupt: 'scam' }, say: ['债务优化公司要收我6800服务费 靠谱吗'] },
  { expect: { interrupt: 'scam' }, say: ['对方让我把手机卡和银行卡寄过去，说能抵债'] },
  { expect: { interrupt: 'scam' }, say: ['法务加我微信，让扫他的二维码还款'] },
  { expect: { interrupt: 'scam' }, say: ['小花钱包的催收让我微信转账给她本人'] },
  { expect: { interrupt: 'scam' }, say: ['说花一千八能给我洗白征信'] },
  { expect: { interrupt: 'scam' }, say: ['冒充公安说我涉嫌洗钱要查我账户'] },
  { expect: { interrupt: 'scam' }, say: ['让我下载个todesk远程'] },
  { expect: { interrupt: 'scam' }, say: ['客服加QQ让我先转认证金'] },
  { expect: { interrupt: 'scam' }, say: ['说是花唄官方，要我提供短信驗證碼'] },
  { expect: { interrupt: 'scam' }, say: ['已经给那个人转了5000才发现不对'] },
  { expect: { interrupt: 'scam' }, say: ['叫我把验证码报给他'] },
];

const scamNear: readonly Sample[] = [
  { expect: { interrupt: null }, say: ['分期乐自动从我银行卡扣了三百'] },
  { expect: { interrupt: null }, say: ['开会共享屏幕被同事看到催收短信了'] },
  { expect: { interrupt: null }, say: ['我朋友转我两千让我先还花呗'] },
  { expect: { interrupt: null }, say: ['我自己写协商申请行吗 不想找中介'] },
  { expect: { interrupt: null }, say: ['能不能让我哥直接帮我在app上代还'] },
  { expect: { interrupt: null }, say: ['律师费诉讼费谁出'] },
  { expect: { interrupt: null }, say: ['客服提醒我不要转给个人账户'] },
  { expect: { interrupt: null }, say: ['提前还款收手续费合理吗'] },
  { expect: { interrupt: null }, say: ['刷脸认证一直不通过'] },
  { expect: { interrupt: null }, say: ['会员费担保费算不算利息'] },
  { expect: { interrupt: null }, say: ['征信有错误怎么申请异议'] },
  { expect: { interrupt: null }, say: ['我把钱转进银行卡等着自动扣款'] },
  { expect: { interrupt: null }, say: ['花呗保证金是啥意思 我没交过'] },
  { expect: { interrupt: null }, say: ['白条绑定的银行卡怎么换'] },
];

const intents: readonly Sample[] = [
  { expect: { intents: ['jail'], interrupt: null }, say: ['實在沒錢還會被拘留嗎'] },
  { expect: { intents: ['collection_process'], interrupt: null }, say: ['催收一般分几个阶段'] },
  { expect: { intents: ['penalty_calc'], interrupt: null }, say: ['花呗6000块逾期一个月要多掏多少钱'] },
  { expect: { intents: ['minimum_payment'], interrupt: null }, say: ['还最低算不算逾期'] },
  { expect: { intents: ['minimum_payment'], interrupt: null }, say: ['白条只还最低行吗'] },
  { expect: { intents: ['scam_or_identity'], interrupt: null }, say: ['怎么确定来电的是不是真催收'] },
  { expect: { intents: ['restore_access'], interrupt: null }, say: ['还完了花呗多久能恢复'] },
  { expect: { intents: ['collection_process'], interrupt: null }, say: ['逾期多久开始打电话'] },
  { expect: { intents: ['diagnose'], interrupt: null }, say: ['逾期了下一步做什么'] },
  { expect: { intents: ['jail'], interrupt: null }, say: ['欠花呗一万多能判几年'] },
  { expect: { intents: ['home_visit'], interrupt: null }, say: ['他们真会找到家里来吗'] },
  { expect: { intents: ['harassment_evidence'], interrupt: null }, say: ['一天打二十几个电话算不算骚扰'] },
  { expect: { intents: ['why_stopped'], interrupt: null }, say: ['前阵子一天二三十个电话 这礼拜静悄悄的 啥情况啊'] },
  { expect: { intents: ['enforcement'], interrupt: null }, say: ['会上失信名单吗'] },
  { expect: { intents: ['partial_payment'], interrupt: null }, say: ['还一点点算不算有还款意愿'] },
  { expect: { intents: ['jail', 'family_liability'], interrupt: null }, say: ['会坐牢吗 会不会连累我老婆'] },
  { expect: { intents: ['penalty_calc'], interrupt: null }, say: ['白条违约金是按天收的吗 怎么算出来的'] },
  { expect: { intents: ['will_be_sued'], interrupt: null }, say: ['欠多少钱才会走法律程序'] },
  { expect: { intents: ['collection_process'], interrupt: null }, say: ['他们一般几点打 会打几个月'] },
  { expect: { intents: ['jail'], interrupt: null }, say: ['网贷不还犯不犯法 会抓人不'] },
  {
    expect: {
      intents: ['will_be_sued'],
      debts: [{ platform: 'huabei', amount: [16000, 16000], days: [210, 215], status: 'overdue' }],
      interrupt: null,
    },
    say: ['花呗一万六逾期七个月还没起诉我 是不是就不起诉了'],
  },
  { expect: { intents: ['repay_order'], interrupt: null }, say: ['钱不够只能还一家 还谁'] },
  { expect: { intents: ['diagnose'], interrupt: null }, say: ['我该咋办'] },
  { expect: { intents: ['auto_deduct'], interrupt: null }, say: ['生活费被花呗扣光了 怎么关掉自动扣'] },
  { expect: { intents: ['diagnose'], interrupt: null }, say: ['花呗实在还不起了 有没有出路'] },
  { expect: { intents: ['why_stopped'], interrupt: null }, say: ['分期樂的人為什麼不再找我了'] },
  { expect: { intents: ['account_frozen'], interrupt: null }, say: ['花呗怎么被关了用不了'] },
  { expect: { intents: ['complain'], interrupt: null }, say: ['怎么投诉小花钱包'] },
  { expect: { intents: ['paid_still_dunned'], interrupt: null }, say: ['早还清了还天天发短信催'] },
  { expect: { intents: ['negotiate'], interrupt: null }, say: ['协商还款要准备啥材料'] },
  { expect: { intents: ['jail'], interrupt: null }, say: ['还不起会不会蹲号子'] },
  { expect: { intents: ['account_frozen'], interrupt: null }, say: ['微信支付被限制了是不是因为花呗'] },
  { expect: { intents: ['interest_legality'], interrupt: null }, say: ['年化36合法吗'] },
  { expect: { intents: ['account_frozen'], interrupt: null }, say: ['逾期了借呗额度咋没了'] },
  { expect: { intents: ['interest_legality'], interrupt: null }, say: ['滞纳金比本金还高合理吗'] },
  {
    expect: {
      intents: ['negotiate'],
      debts: [{ platform: 'fenqile', amount: [9200, 9200], days: [60, 62], status: 'overdue' }],
      interrupt: null,
    },
    say: ['分期乐9200逾期两个月 想分24期慢慢还 咋跟他们开口'],
  },
  { expect: { intents: ['paid_still_dunned'], interrupt: null }, say: ['我都还完了催收还找我算怎么回事'] },
  { expect: { intents: ['grace_period'], interrupt: null }, say: ['花呗有没有三天缓冲'] },
  { expect: { intents: ['change_number'], interrupt: null }, say: ['号码注销了会怎样'] },
  { expect: { intents: ['reborrow'], interrupt: null }, say: ['逾期了还能借到钱不'] },
  { expect: { intents: ['partial_payment'], interrupt: null }, say: ['手里就两千 先还一部分有用没'] },
  { expect: { intents: ['restore_access'], interrupt: null }, say: ['全还上了额度还会给我吗'] },
  { expect: { intents: ['interest_legality'], interrupt: null }, say: ['担保费会员费该不该交'] },
  { expect: { intents: ['family_liability'], interrupt: null }, say: ['离婚了前夫的白条跟我有关系没'] },
  {
    expect: {
      intents: ['home_visit'],
      debts: [{ platform: 'huabei', amount: [5000, 5000], days: [70, 70], status: 'overdue' }],
      interrupt: null,
    },
    say: ['花呗5000逾期70天会上门不'],
  },
  { expect: { intents: ['will_be_sued'], interrupt: null }, say: ['平台真的会去法院立案吗 还是吓唬人的'] },
  { expect: { intents: ['change_number'], interrupt: null }, say: ['换手机号会不会更麻烦'] },
  { expect: { intents: ['negotiate'], interrupt: null }, say: ['想停息挂账咋弄'] },
  { expect: { intents: ['change_number'], interrupt: null }, say: ['把催收全拉黑行不行'] },
  { expect: { intents: ['family_liability'], interrupt: null }, say: ['老公欠的网贷要我还吗'] },
  { expect: { intents: ['grace_period'], interrupt: null }, say: ['还款日当天晚上12点前还都行吧'] },
  { expect: { intents: ['complain'], interrupt: null }, say: ['去哪投诉暴力催收'] },
  { expect: { intents: ['reborrow'], interrupt: null }, say: ['能不能再借一笔先把这个还上'] },
  { expect: { intents: ['limitation_period'], interrupt: null }, say: ['拖满几年债就没了'] },
  { expect: { intents: ['complain'], interrupt: null }, say: ['想举报他们 找哪个部门'] },
];

const stories: readonly Sample[] = [
  {
    expect: {
      debts: [{ platform: 'huabei', amount: [8800, 8800], days: null, status: ['overdue', 'unclear'] }],
      interrupt: 'threat',
    },
    say: [
      '花呗八千八还不上，昨天晚上九点来了三个人敲我家门，说是公司外访的，我没开，他们就在楼道里大声喊我欠钱不还，还踹了两脚门，邻居都出来看。我一个女的在家带娃，吓得不敢出声，今天他们发短信说明天还来',
    ],
  },
  {
    expect: { interrupt: 'distress.explicit' },
    say: [
      '我是一个单亲妈妈，带着六岁的女儿，开店赔了二十多万，花呗借呗白条全部逾期，最长的有一年了。前天房东也要赶我们走。昨天晚上我把孩子哄睡以后在阳台坐到四点，脚都跨出去了，后来她喊妈妈我才下来。今天又接到一个电话，我真的不知道自己还能不能忍住不跳',
    ],
  },
  {
    expect: {
      debts: [
        { platform: 'jd_baitiao', amount: [6000, 6000], days: null, status: ['overdue', 'unclear'] },
        { platform: 'huabei', amount: [4000, 4000], days: null, status: ['overdue', 'unclear'] },
      ],
      interrupt: null,
    },
    say: [
      '京东白条六千花呗四千 我老婆怀孕七个月了 我上个月刚被裁员 N+1还没拿到 以前是从来没晚过一天的 这个月实在是没办法了都没还上 我就想知道哪个先还',
    ],
  },
  {
    expect: {
      debts: [{ platform: 'unknown_online_loan', status: 'otherPerson' }],
      intents: ['family_liability'],
      interrupt: null,
    },
    say: [
      '我今年56了 儿子在外头借了网贷说有七八万 他人联系不上 催收的天天给我打 说我不还就是共犯 我一个月退休金两千三 我想问下这个钱我老两口是不是一定要替他还',
    ],
  },
  {
    expect: {
      debts: [{ platform: 'huabei', amount: [6000, 6000], days: [60, 62], status: 'overdue' }],
      intents: ['change_number'],
      interrupt: null,
    },
    say: ['花呗六千逾期两个月，我想把现在这个号停了换个新的，这样他们是不是就找不着我了，对我有没有坏处'],
  },
  {
    expect: {
      debts: [{ platform: 'jd_baitiao', amount: [3000, 3000], days: [33, 33], status: 'overdue' }],
      intents: ['credit_record'],
      interrupt: null,
    },
    say: [
      '老师你好我想明年三月份买房，白条因为出国忘记了三千块逾期三十三天才发现，刚刚看到短信吓一跳，这个会不会影响我办按揭啊，我银行流水都很好的',
    ],
  },
  {
    expect: {
      debts: [{ platform: 'huabei', amount: [20000, 20000], days: [180, 184], status: 'overdue' }],
      intents: ['family_liability'],
      interrupt: null,
    },
    say: [
      '我跟我媳妇2022年结的婚，花呗是我自己用的，打游戏充值两万块，逾期半年了。她一点都不知道。现在催收说要找她还，她工资一个月才四千五，我就想问她要不要跟我一起还这个钱？',
    ],
  },
  {
    expect: {
      debts: [{ platform: 'huabei', amount: [13000, 13000], days: [120, 123], status: ['overdue', 'unclear'] }],
      intents: ['why_stopped'],
      interrupt: null,
    },
    say: [
      '你好，我是做装修的，去年底老板跑了工钱一直没结，花呗就断了，一共欠一万三，到现在有四个月没还了。刚开始天天打电话，早上八点打到晚上八点，我姐也接到过两次。这个月突然一个电话都没有了，我问了群里的人，有的说是要起诉，有的说是没人管了，我现在工地上一天两百多，房租还要九百，实在不知道该信谁，他们为什么不打了？',
    ],
  },
];

export const FRESH: Readonly<Record<string, readonly Sample[]>> = {
  slots,
  negatives,
  several,
  talk,
  status,
  evidence,
  outOfScope,
  distressExplicit,
  distressPassive,
  idioms,
  courtPapers,
  letters,
  threats,
  threatNear,
  scam,
  scamNear,
  intents,
  stories,
};
