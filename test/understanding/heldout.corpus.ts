/**
 * The half nobody looked at while tuning; measured so a last time on 2026-11-21 and opened then, its misses mended by
 * class. It is a guard from here on; a fair figure needs new sentences.
 */
import type { Sample } from './corpus.ts';

const whyStopped: readonly Sample[] = [
  {
    expect: {
      debts: [{ platform: 'huabei', amount: null, days: null, status: ['overdue', 'unclear'] }],
      intents: ['why_stopped'],
      interrupt: null,
    },
    say: ['花呗那边好几天没动静 是咋回事', '为啥花呗不催我了'],
  },
  {
    expect: {
      debts: [{ platform: 'huabei', amount: [8000, 8000], days: [45, 45], status: ['overdue', 'unclear'] }],
      intents: ['why_stopped'],
      interrupt: null,
    },
    say: ['花呗八千块 逾期四十五天 催收说停就停了 为什么'],
  },
  {
    expect: {
      debts: [{ platform: 'huabei', amount: [3600, 3600], days: [60, 62], status: ['overdue', 'unclear'] }],
      intents: ['why_stopped'],
      interrupt: null,
    },
    say: ['我花呗3600逾期2个月 催收咋不找我了'],
  },
  {
    expect: {
      debts: [{ platform: 'jd_baitiao', amount: null, days: null, status: ['overdue', 'unclear'] }],
      intents: ['why_stopped'],
      interrupt: null,
    },
    say: ['京东白条的催收电话停了 是放弃我了吗', '求问 白条为什么不打电话来催了'],
  },
  {
    expect: {
      debts: [{ platform: 'jd_baitiao', amount: [12000, 12000], days: [90, 92], status: ['overdue', 'unclear'] }],
      intents: ['why_stopped'],
      interrupt: null,
    },
    say: ['京东白条欠12000 90多天不对是三个月整 忽然没人理我了 为什么呀'],
  },
  {
    expect: {
      debts: [{ platform: 'xiaohua', amount: null, days: null, status: ['overdue', 'unclear'] }],
      intents: ['why_stopped'],
      interrupt: null,
    },
    say: ['小花钱包催收电话没了 有懂的吗', '小花钱包的人怎么不联系我了'],
  },
  {
    expect: {
      debts: [{ platform: 'xiaohua', amount: [4500, 4500], days: [75, 75], status: ['overdue', 'unclear'] }],
      intents: ['why_stopped'],
      interrupt: null,
    },
    say: ['我在小花钱包借了四千五 75天没还 现在催收也不来电话了 咋回事呢'],
  },
  {
    expect: {
      debts: [{ platform: 'fenqile', amount: null, days: null, status: ['overdue', 'unclear'] }],
      intents: ['why_stopped'],
      interrupt: null,
    },
    say: ['分期乐怎么不催了', '分期乐催收突然停掉 求解'],
  },
  {
    expect: {
      debts: [{ platform: 'fenqile', amount: [20000, 20000], days: [120, 123], status: ['overdue', 'unclear'] }],
      intents: ['why_stopped'],
      interrupt: null,
    },
    say: ['乐信那个分期乐 2w 4个月没还了 电话停了是转给别人了吗'],
  },
  {
    expect: { debts: [], intents: ['why_stopped'], interrupt: null },
    say: [
      '最近催收的都不打电话了 为什么',
      '电话不响了我反而更慌 到底怎么了',
      '安静了好几天 催收去哪了',
      '停催是什么意思',
      '怎么一下子一个催收都没有了',
      '催收放假了吗 怎么不打了',
      '他们不催了是不是就不用还了',
      '咋没人打电话催俺了',
      '你好 请问逾期后催收电话突然停止的原因有哪些',
      '催收短信电话都没有了 会不会是系统出问题',
      '催收没声音了 是准备走法律程序吗',
      '好奇怪啊 今天一个催收电话都没',
    ],
  },
  {
    expect: { debts: [], intents: ['why_stopped'], silentDays: [3, 3], interrupt: null },
    say: ['已经三天没人催我了 咋回事'],
  },
  {
    expect: { debts: [], intents: ['why_stopped'], silentDays: [7, 7], interrupt: null },
    say: ['停催一个星期了什么原因'],
  },
  {
    expect: { debts: [], intents: ['why_stopped'], silentDays: [15, 15], interrupt: null },
    say: ['催收停了半个月了 这说明啥'],
  },
  {
    expect: { debts: [], intents: ['why_stopped'], silentDays: [30, 31], interrupt: null },
    say: ['一个月没有任何催收了是不是不追了'],
  },
  {
    expect: {
      debts: [{ platform: 'huabei', amount: null, days: [90, 92], status: ['overdue', 'unclear'] }],
      intents: ['why_stopped'],
      silentDays: [15, 15],
      interrupt: null,
    },
    say: ['花呗逾期三个月了 这半个月突然没电话 是什么信号'],
  },
  {
    expect: {
      debts: [{ platform: 'xiaohua', amount: null, days: null, status: ['overdue', 'unclear'] }],
      intents: ['why_stopped'],
      silentDays: [5, 5],
      interrupt: null,
    },
    say: ['小花钱包五天没打电话来 之前一天打七八个 为什么停'],
  },
  {
    expect: {
      debts: [{ platform: 'anyihua', amount: null, days: null, status: ['overdue', 'unclear'] }],
      intents: ['why_stopped'],
      interrupt: null,
    },
    say: ['安逸花那边电话停了 是咋了'],
  },
  {
    expect: {
      debts: [{ platform: 'meituan_yuefu', amount: null, days: null, status: ['overdue', 'unclear'] }],
      intents: ['why_stopped'],
      interrupt: null,
    },
    say: ['美团月付的催收不见了 为什么'],
  },
];

const amounts: readonly Sample[] = [
  {
    expect: { debts: [{ platform: 'huabei', amount: [12000, 12000], days: null }], interrupt: null },
    say: ['我花呗欠了一万二块钱还不上', '花呗欠1.2w'],
  },
  {
    expect: { debts: [{ platform: 'huabei', amount: [15000, 15000], days: null }], interrupt: null },
    say: ['花呗一万五 还不出来了', '花呗欠一万五千块'],
  },
  {
    expect: { debts: [{ platform: 'jd_baitiao', amount: [8800, 8800], days: null }], interrupt: null },
    say: ['京东白条八千八百块没还'],
  },
  {
    expect: { debts: [{ platform: 'jd_baitiao', amount: [8880, 8880], days: null }], interrupt: null },
    say: ['京东白条欠八千八百八'],
  },
  {
    expect: { debts: [{ platform: 'jd_baitiao', amount: [180, 180], days: null }], interrupt: null },
    say: ['白条欠百八十块'],
  },
  {
    expect: { debts: [{ platform: 'fenqile', amount: [3000, 3000], days: null }], interrupt: null },
    say: ['分期乐三千块没还'],
  },
  {
    expect: { debts: [{ platform: 'fenqile', amount: [12345.67, 12345.67], days: null }], interrupt: null },
    say: ['分期乐欠款12,345.67元'],
  },
  {
    expect: { debts: [{ platform: 'xiaohua', amount: [20000, 30000], days: null }], interrupt: null },
    say: ['小花钱包欠两三万'],
  },
  {
    expect: { debts: [{ platform: 'xiaohua', amount: [1000, 2000], days: null }], interrupt: null },
    say: ['小花钱包欠一两千'],
  },
  {
    expect: { debts: [{ platform: 'xiaohua', amount: [2000, 9999], days: null }], interrupt: null },
    say: ['小花钱包欠几千块'],
  },
  {
    expect: { debts: [{ platform: 'fenqile', amount: [30000, 99999], days: null }], interrupt: null },
    say: ['分期乐欠好几万'],
  },
  {
    expect: { debts: [{ platform: 'fenqile', amount: [20000, 99999], days: null }], interrupt: null },
    say: ['分期乐欠了几万块'],
  },
  {
    expect: { debts: [{ platform: 'huabei', amount: [20000, 23000], days: null, fair: true }], interrupt: null },
    say: ['花呗两万出头没还'],
  },
  {
    expect: { debts: [{ platform: 'huabei', amount: [0, 3000], days: null, fair: true }], interrupt: null },
    say: ['花呗不到3000 还没还'],
  },
  {
    expect: { debts: [{ platform: 'jd_baitiao', amount: [8000, 8999], days: null }], interrupt: null },
    say: ['京东白条8000多没还'],
  },
  {
    expect: { debts: [{ platform: 'xiaohua', amount: [12300, 12300], days: null }], interrupt: null },
    say: ['小花钱包欠壹万贰仟叁佰元整'],
  },
  {
    expect: { debts: [{ platform: 'fenqile', amount: [56000, 56000], days: null }], interrupt: null },
    say: ['分期乐欠五万六'],
  },
  {
    expect: { debts: [{ platform: 'huabei', amount: [6500, 6500], days: null }], interrupt: null },
    say: ['花呗欠六千五', '花呗 6 500 没还'],
  },
  {
    expect: { debts: [{ platform: 'jd_baitiao', amount: [10000, 19999], days: null }], interrupt: null },
    say: ['白条欠一万多'],
  },
  {
    expect: { debts: [{ platform: 'xiaohua', amount: [300, 399], days: null }], interrupt: null },
    say: ['小花钱包就欠三百多块'],
  },
  {
    expect: { debts: [{ platform: 'fenqile', amount: [7000, 8000], days: null }], interrupt: null },
    say: ['分期乐欠七八千'],
  },
  {
    expect: { debts: [{ platform: 'fenqile', amount: [14000, 16000], days: null, fair: true }], interrupt: null },
    say: ['分期乐欠15000左右'],
  },
  {
    expect: { debts: [{ platform: 'huabei', amount: [9000, 11000], days: null, fair: true }], interrupt: null },
    say: ['花呗差不多欠一万块'],
  },
  {
    expect: { debts: [{ platform: 'huabei', amount: [8000, 10000], days: null, fair: true }], interrupt: null },
    say: ['花呗快一万了还不上'],
  },
  {
    expect: { debts: [{ platform: 'xiaohua', amount: [5000, null], days: null }], interrupt: null },
    say: ['小花钱包欠五千以上'],
  },
  {
    expect: { debts: [{ platform: 'jd_baitiao', amount: [21000, 21000], days: null }], interrupt: null },
    say: ['白条欠两万一', '白条欠二万一千'],
  },
  {
    expect: { debts: [{ platform: 'jd_baitiao', amount: [3500, 3500], days: null }], interrupt: null },
    say: ['白条还差三千五百没还'],
  },
  {
    expect: { debts: [{ platform: 'jd_jintiao', amount: [50000, 50000], days: null }], interrupt: null },
    say: ['京东金条5w没还'],
  },
  {
    expect: { debts: [{ platform: 'jiebei', amount: [28000, 28000], days: null }], interrupt: null },
    say: ['借呗欠两万八'],
  },
  {
    expect: { debts: [{ platform: 'jiebei', amount: [130000, 130000], days: null }], interrupt: null },
    say: ['借呗欠十三万'],
  },
  {
    expect: { debts: [{ platform: 'weilidai', amount: [40000, 49999], days: null }], interrupt: null },
    say: ['微粒贷欠四万多'],
  },
  {
    expect: { debts: [{ platform: 'credit_card', amount: [66000, 66000], days: null }], interrupt: null },
    say: ['信用卡欠六万六'],
  },
  {
    expect: { debts: [{ platform: 'credit_card', amount: [105000, 105000], days: null }], interrupt: null },
    say: ['信用卡欠十万零五千'],
  },
  {
    expect: { debts: [{ platform: 'weilidai', amount: [30200, 30200], days: null }], interrupt: null },
    say: ['微粒贷三万零二百没还'],
  },
  {
    expect: { debts: [{ platform: 'anyihua', amount: [1680, 1680], days: null }], interrupt: null },
    say: ['安逸花一千六百八没还'],
  },
  {
    expect: { debts: [{ platform: 'youqianhua', amount: [9000, 9000], days: null }], interrupt: null },
    say: ['有钱花9000块没还'],
  },
  {
    expect: { debts: [{ platform: null, amount: [8000, 8000], days: null }], interrupt: null },
    asked: { slot: 'amount' },
    say: ['八千', '8k'],
  },
  {
    expect: { debts: [{ platform: null, amount: [23000, 23000], days: null }], interrupt: null },
    asked: { slot: 'amount' },
    say: ['两万三'],
  },
  {
    expect: { debts: [{ platform: null, amount: [5000, 5999], days: null }], interrupt: null },
    asked: { slot: 'amount' },
    say: ['五千多点'],
  },
  {
    expect: { debts: [{ platform: null, amount: [1000, 2000], days: null }], interrupt: null },
    asked: { slot: 'amount' },
    say: ['一两千吧'],
  },
  {
    expect: { debts: [{ platform: null, amount: [40000, 40000], days: null }], interrupt: null },
    asked: { slot: 'amount' },
    say: ['4w'],
  },
  {
    expect: { debts: [{ platform: null, amount: [600, 600], days: null }], interrupt: null },
    asked: { slot: 'amount' },
    say: ['六百'],
  },
  {
    expect: {
      debts: [{ platform: null, amount: [5000, 5000], days: null, status: ['overdue', 'unclear'] }],
      interrupt: null,
    },
    say: ['我一共欠5000 咋办'],
  },
  { expect: { debts: [{ platform: null, amount: [30000, 40000], days: null }], interrupt: null }, say: ['欠了三四万'] },
  {
    expect: { debts: [{ platform: 'huabei', amount: [2350.5, 2350.5], days: null }], interrupt: null },
    say: ['花呗欠了2350块5'],
  },
  {
    expect: { debts: [{ platform: 'xiaohua', amount: [1050, 1050], days: null }], interrupt: null },
    say: ['小花钱包欠1050'],
  },
  {
    expect: {
      debts: [{ platform: 'fenqile', amount: [11000, 11000], days: [30, 31], status: 'overdue' }],
      interrupt: null,
    },
    say: ['分期乐11000逾期1个月'],
  },
  {
    expect: {
      debts: [{ platform: 'fenqile', amount: [9800, 9800], days: [20, 20], status: 'overdue' }],
      interrupt: null,
    },
    say: ['分期乐9800逾期20天'],
  },
  {
    expect: {
      debts: [{ platform: 'huabei', amount: [1500, 1500], days: [50, 50], status: 'overdue' }],
      interrupt: null,
    },
    say: ['花呗一千五逾期五十天'],
  },
  {
    expect: {
      debts: [{ platform: 'jd_baitiao', amount: [5000, 5000], days: null, status: 'overdue' }],
      correction: true,
      interrupt: null,
    },
    say: ['说错了 白条是欠5000逾期'],
  },
  {
    expect: { debts: [{ platform: 'xiaohua', amount: [6200, 6200], days: null }], interrupt: null },
    say: ['小花钱包连本带息六千二没还'],
  },
  {
    expect: { debts: [{ platform: 'fenqile', amount: [7200, 7200], days: null }], interrupt: null },
    say: ['分期乐剩余待还7200', '分期乐当初借一万 还了一些 还剩7200没还'],
  },
];

const durations: readonly Sample[] = [
  {
    expect: { debts: [{ platform: 'huabei', amount: null, days: [12, 12], status: 'overdue' }], interrupt: null },
    say: ['花呗逾期12天了'],
  },
  {
    expect: { debts: [{ platform: 'huabei', amount: null, days: [45, 45], status: 'overdue' }], interrupt: null },
    say: ['花呗45天没还'],
  },
  {
    expect: { debts: [{ platform: 'huabei', amount: null, days: [30, 31], status: 'overdue' }], interrupt: null },
    say: ['花呗逾期一个月'],
  },
  {
    expect: { debts: [{ platform: 'huabei', amount: null, days: [31, 59], status: 'overdue' }], interrupt: null },
    say: ['花呗逾期一个多月了'],
  },
  {
    expect: { debts: [{ platform: 'huabei', amount: null, days: [45, 46], status: 'overdue' }], interrupt: null },
    say: ['花呗逾期个半月'],
  },
  {
    expect: { debts: [{ platform: 'jd_baitiao', amount: null, days: [90, 92], status: 'overdue' }], interrupt: null },
    say: ['白条逾期仨月了', '白条三个月没还 逾期中'],
  },
  {
    expect: { debts: [{ platform: 'jd_baitiao', amount: null, days: [180, 184], status: 'overdue' }], interrupt: null },
    say: ['京东白条逾期6个月了'],
  },
  {
    expect: { debts: [{ platform: 'jd_baitiao', amount: null, days: [455, 458], status: 'overdue' }], interrupt: null },
    say: ['白条逾期一年零三个月'],
  },
  {
    expect: { debts: [{ platform: 'jd_baitiao', amount: null, days: [545, 550], status: 'overdue' }], interrupt: null },
    say: ['白条逾期一年半'],
  },
  {
    expect: { debts: [{ platform: 'xiaohua', amount: null, days: [21, 21], status: 'overdue' }], interrupt: null },
    say: ['小花钱包逾期3周了'],
  },
  {
    expect: { debts: [{ platform: 'xiaohua', amount: null, days: [670, 730], status: 'overdue' }], interrupt: null },
    say: ['小花钱包逾期快两年'],
  },
  {
    expect: { debts: [{ platform: 'xiaohua', amount: null, days: [60, 92], status: 'overdue' }], interrupt: null },
    say: ['小花钱包逾期两三个月了'],
  },
  {
    expect: { debts: [{ platform: 'xiaohua', amount: null, days: [21, 29], status: 'overdue' }], interrupt: null },
    say: ['小花钱包逾期二十多天'],
  },
  {
    expect: { debts: [{ platform: 'fenqile', amount: null, days: [61, 89], status: 'overdue' }], interrupt: null },
    say: ['分期乐逾期两个多月'],
  },
  {
    expect: { debts: [{ platform: 'fenqile', amount: null, days: [11, 19], status: 'overdue' }], interrupt: null },
    say: ['分期乐逾期十几天'],
  },
  {
    expect: { debts: [{ platform: 'fenqile', amount: null, days: [366, 729], status: 'overdue' }], interrupt: null },
    say: ['分期乐逾期一年多'],
  },
  {
    expect: { debts: [{ platform: 'fenqile', amount: null, days: [14, 14], status: 'overdue' }], interrupt: null },
    say: ['分期乐逾期两周'],
  },
  {
    expect: { debts: [{ platform: 'fenqile', amount: null, days: [150, 153], status: 'overdue' }], interrupt: null },
    say: ['分期乐逾期五个月了'],
  },
  {
    expect: { debts: [{ platform: 'huabei', amount: null, days: [85, 92], status: 'overdue' }], interrupt: null },
    say: ['花呗逾期差不多三个月'],
  },
  {
    expect: { debts: [{ platform: 'huabei', amount: null, days: [91, 119], status: 'overdue' }], interrupt: null },
    say: ['花呗逾期三个多月'],
  },
  {
    expect: { debts: [{ platform: 'huabei', amount: null, days: [2, 9], status: 'overdue' }], interrupt: null },
    say: ['花呗逾期几天了'],
  },
  {
    expect: {
      debts: [{ platform: 'jiebei', amount: null, days: [100, null], status: 'overdue', fair: true }],
      interrupt: null,
    },
    say: ['借呗逾期超过100天了'],
  },
  {
    expect: { debts: [{ platform: 'jiebei', amount: null, days: [101, 199], status: 'overdue' }], interrupt: null },
    say: ['借呗逾期一百多天'],
  },
  {
    expect: { debts: [{ platform: 'jiebei', amount: null, days: [60, 62], status: 'overdue' }], interrupt: null },
    say: ['借呗逾期2个月'],
  },
  {
    expect: { debts: [{ platform: 'weilidai', amount: null, days: [8, 8], status: 'overdue' }], interrupt: null },
    say: ['微粒贷逾期八天'],
  },
  {
    expect: { debts: [{ platform: 'weilidai', amount: null, days: [1, 1], status: 'overdue' }], interrupt: null },
    say: ['微粒贷逾期一天'],
  },
  {
    expect: { debts: [{ platform: 'jd_baitiao', amount: null, days: [2, 2], status: 'overdue' }], interrupt: null },
    say: ['白条逾期两天了'],
  },
  {
    expect: { debts: [{ platform: 'fenqile', amount: null, days: [37, 37], status: 'overdue' }], interrupt: null },
    say: ['分期乐上月15号到期 一直没还'],
  },
  {
    expect: { debts: [{ platform: 'fenqile', amount: null, days: [258, 258], status: 'overdue' }], interrupt: null },
    say: ['分期乐三月八号就该还了 没还'],
  },
  {
    expect: { debts: [{ platform: 'huabei', amount: null, days: [366, 366], status: 'overdue' }], interrupt: null },
    say: ['花呗去年十一月二十号开始逾期'],
  },
  {
    expect: { debts: [{ platform: 'huabei', amount: null, days: [13, 13], status: 'overdue' }], interrupt: null },
    say: ['花呗本月8号还款日 没还上'],
  },
  {
    expect: { debts: [{ platform: 'jd_baitiao', amount: null, days: [81, 81], status: 'overdue' }], interrupt: null },
    say: ['白条从九月一号开始逾期'],
  },
  {
    expect: { debts: [{ platform: 'xiaohua', amount: null, days: [567, 567], status: 'overdue' }], interrupt: null },
    say: ['小花钱包2025年5月3号到期 一直没还'],
  },
  {
    expect: {
      debts: [{ platform: 'xiaohua', amount: null, days: [51, 70], status: 'overdue', fair: true }],
      interrupt: null,
    },
    say: ['小花钱包国庆前就该还了 没还'],
  },
  {
    expect: { debts: [{ platform: 'xiaohua', amount: null, days: [10, 10], status: 'overdue' }], interrupt: null },
    say: ['小花钱包逾期10天'],
  },
  {
    expect: { debts: [{ platform: 'huabei', amount: null, days: [3, 3], status: 'overdue' }], interrupt: null },
    say: ['花呗逾期3天'],
  },
  {
    expect: { debts: [{ platform: 'huabei', amount: null, days: [7, 7], status: 'overdue' }], interrupt: null },
    say: ['花呗逾期七天'],
  },
  {
    expect: { debts: [{ platform: null, amount: null, days: [45, 45] }], interrupt: null },
    asked: { slot: 'days' },
    say: ['45', '45天'],
  },
  {
    expect: { debts: [{ platform: null, amount: null, days: [60, 62] }], interrupt: null },
    asked: { slot: 'days' },
    say: ['两个月', '俩月'],
  },
  {
    expect: { debts: [{ platform: null, amount: null, days: [90, null], fair: true }], interrupt: null },
    asked: { slot: 'days' },
    say: ['九十天以上'],
  },
  {
    expect: { debts: [{ platform: null, amount: null, days: [37, 37] }], interrupt: null },
    asked: { slot: 'days' },
    say: ['10月15号到期的'],
  },
  {
    expect: { debts: [{ platform: null, amount: null, days: [180, 184] }], interrupt: null },
    asked: { slot: 'days' },
    say: ['半年'],
  },
  {
    expect: {
      debts: [{ platform: 'jd_baitiao', amount: null, days: [55, 65], status: 'overdue', fair: true }],
      interrupt: null,
    },
    say: ['白条逾期60天左右'],
  },
  {
    expect: { debts: [{ platform: 'fenqile', amount: null, days: [90, 123], status: 'overdue' }], interrupt: null },
    say: ['分期乐逾期三四个月'],
  },
  {
    expect: { debts: [{ platform: 'fenqile', amount: null, days: [75, 77], status: 'overdue' }], interrupt: null },
    say: ['分期乐逾期两个半月'],
  },
  {
    expect: { debts: [{ platform: 'fenqile', amount: null, days: [65, 67], status: 'overdue' }], interrupt: null },
    say: ['分期乐逾期2个月5天'],
  },
  {
    expect: { debts: [{ platform: 'xiaohua', amount: null, days: [365, 366], status: 'overdue' }], interrupt: null },
    say: ['小花钱包逾期一年整'],
  },
  {
    expect: {
      debts: [{ platform: 'xiaohua', amount: null, days: [1095, 1097], status: 'overdue', fair: true }],
      interrupt: null,
    },
    say: ['小花钱包逾期三年'],
  },
  {
    expect: { debts: [{ platform: null, amount: null, days: [20, 20], status: 'overdue' }], interrupt: null },
    say: ['我逾期二十天了'],
  },
  {
    expect: { debts: [{ platform: 'huabei', amount: null, days: [90, 90], status: 'overdue' }], interrupt: null },
    say: ['花呗今天正好逾期九十天'],
  },
  {
    expect: { debts: [{ platform: 'huabei', amount: null, days: [15, 15], status: 'overdue' }], interrupt: null },
    say: ['花呗逾期半个月'],
  },
  {
    expect: {
      debts: [{ platform: 'jd_baitiao', amount: null, days: [180, 364], status: 'overdue', fair: true }],
      interrupt: null,
    },
    say: ['白条逾期半年多'],
  },
  {
    expect: { debts: [{ platform: 'huabei', amount: null, days: [33, 33], status: 'overdue' }], interrupt: null },
    say: ['花呗预期33天'],
  },
];

const platforms: readonly Sample[] = [
  {
    expect: { debts: [{ platform: 'huabei', amount: null, days: null }], interrupt: null },
    say: ['蚂蚁花呗还不上', '花贝没还', 'huabei还不上了'],
  },
  {
    expect: { debts: [{ platform: 'huabei', amount: [2000, 2000], days: null }], interrupt: null },
    say: ['hb欠2000没还'],
  },
  {
    expect: { debts: [{ platform: 'jd_baitiao', amount: null, days: null }], interrupt: null },
    say: ['京东白条还不起', '京东百条没还'],
  },
  {
    expect: { debts: [{ platform: 'jd_baitiao', amount: [1300, 1300], days: null }], interrupt: null },
    say: ['jdbt欠1300'],
  },
  {
    expect: { debts: [{ platform: 'xiaohua', amount: null, days: null }], interrupt: null },
    say: ['小花钱包逾期了', '小花 钱包 没还'],
  },
  {
    expect: { debts: [{ platform: 'fenqile', amount: null, days: null }], interrupt: null },
    say: ['乐分期还不上', '分期勒没还'],
  },
  { expect: { debts: [{ platform: 'jiebei', amount: null, days: null }], interrupt: null }, say: ['蚂蚁借呗还不上了'] },
  { expect: { debts: [{ platform: 'jd_jintiao', amount: null, days: null }], interrupt: null }, say: ['京东金条逾期'] },
  {
    expect: { debts: [{ platform: 'jd_cf_homecredit', amount: null, days: null }], interrupt: null },
    say: ['捷信还不上了'],
  },
  {
    expect: { debts: [{ platform: 'meituan_yuefu', amount: null, days: null }], interrupt: null },
    say: ['美团月付逾期'],
  },
  {
    expect: { debts: [{ platform: 'meituan_jieqian', amount: null, days: null }], interrupt: null },
    say: ['美团借钱逾期了'],
  },
  {
    expect: { debts: [{ platform: 'douyin_yuefu', amount: null, days: null }], interrupt: null },
    say: ['抖音月付逾期了'],
  },
  {
    expect: { debts: [{ platform: 'douyin_fangxinjie', amount: null, days: null }], interrupt: null },
    say: ['放心借逾期'],
  },
  {
    expect: { debts: [{ platform: 'weixin_fenfu', amount: null, days: null }], interrupt: null },
    say: ['微信分付没还'],
  },
  { expect: { debts: [{ platform: 'weilidai', amount: null, days: null }], interrupt: null }, say: ['微粒贷逾期了'] },
  { expect: { debts: [{ platform: 'youqianhua', amount: null, days: null }], interrupt: null }, say: ['度小满逾期'] },
  { expect: { debts: [{ platform: 'qifu', amount: null, days: null }], interrupt: null }, say: ['360借条逾期了'] },
  { expect: { debts: [{ platform: 'paipaidai', amount: null, days: null }], interrupt: null }, say: ['拍拍贷逾期'] },
  { expect: { debts: [{ platform: 'zhaolian', amount: null, days: null }], interrupt: null }, say: ['招联金融逾期'] },
  { expect: { debts: [{ platform: 'anyihua', amount: null, days: null }], interrupt: null }, say: ['安逸花逾期'] },
  { expect: { debts: [{ platform: 'boc_cf', amount: null, days: null }], interrupt: null }, say: ['中银消费金融逾期'] },
  { expect: { debts: [{ platform: 'psbc_cf', amount: null, days: null }], interrupt: null }, say: ['中邮钱包逾期'] },
  { expect: { debts: [{ platform: 'huanbei', amount: null, days: null }], interrupt: null }, say: ['还呗还不上'] },
  {
    expect: { debts: [{ platform: 'yixianghua', amount: null, days: null }], interrupt: null },
    say: ['宜享花还不起了'],
  },
  { expect: { debts: [{ platform: 'yangqianguan', amount: null, days: null }], interrupt: null }, say: ['洋钱罐没还'] },
  { expect: { debts: [{ platform: 'xinyongfei', amount: null, days: null }], interrupt: null }, say: ['信用飞逾期'] },
  { expect: { debts: [{ platform: 'suning', amount: null, days: null }], interrupt: null }, say: ['苏宁任性付逾期了'] },
  {
    expect: { debts: [{ platform: 'wangshangdai', amount: null, days: null }], interrupt: null },
    say: ['网商贷逾期了'],
  },
  {
    expect: { debts: [{ platform: 'credit_card', amount: null, days: null }], interrupt: null },
    say: ['信用卡逾期了', '招商信用卡刷爆了还不起'],
  },
  {
    expect: {
      debts: [{ platform: 'credit_card', amount: [8000, 8000], days: [60, 62], status: 'overdue' }],
      interrupt: null,
    },
    say: ['浦发信用卡欠八千 逾期两个月'],
  },
  {
    expect: { debts: [{ platform: 'unknown_online_loan', amount: null, days: null }], interrupt: null },
    say: ['欠了点网贷'],
  },
  {
    expect: { debts: [{ platform: 'unknown_online_loan', amount: [3000, 3000], days: null }], interrupt: null },
    say: ['网贷三千没还'],
  },
  {
    expect: {
      debts: [{ platform: null, platformText: '乐优贷', amount: null, days: [60, 62], status: 'overdue' }],
      interrupt: null,
    },
    say: ['乐优贷逾期两个月'],
  },
  {
    expect: { ambiguous: '月付', debts: [{ platform: null, amount: null, days: null }], interrupt: null },
    say: ['月付还不上怎么弄'],
  },
  { expect: { ambiguous: '支付宝', interrupt: null }, say: ['支付宝逾期了'] },
  {
    expect: { debts: [{ platform: 'weilidai', amount: null, days: null }], interrupt: null },
    asked: { slot: 'platform' },
    say: ['微粒贷'],
  },
  {
    expect: { debts: [{ platform: 'huabei', amount: null, days: null }], interrupt: null },
    asked: { slot: 'platform' },
    say: ['是花呗'],
  },
  {
    expect: { debts: [{ platform: 'jd_baitiao', amount: null, days: null }], interrupt: null },
    asked: { slot: 'platform' },
    say: ['京东白条那个'],
  },
  {
    expect: { debts: [{ platform: 'fenqile', amount: null, days: null }], interrupt: null },
    asked: { slot: 'platform' },
    say: ['就分期乐一家'],
  },
  {
    expect: { debts: [{ platform: 'xiaohua', amount: null, days: null }], interrupt: null },
    asked: { slot: 'platform' },
    say: ['小花钱包吧'],
  },
  {
    expect: { debts: [{ platform: 'huabei', amount: null, days: null }], interrupt: null },
    say: ['花呗逾期后借呗也用不了了'],
  },
];

const several: readonly Sample[] = [
  {
    expect: {
      debts: [
        { platform: 'huabei', amount: [8000, 8000], days: null },
        { platform: 'jd_baitiao', amount: [5000, 5000], days: null },
      ],
      interrupt: null,
    },
    say: ['花呗八千,白条五千'],
  },
  {
    expect: {
      debts: [
        { platform: 'huabei', amount: [3000, 3000], days: [60, 62], status: 'overdue' },
        { platform: 'fenqile', amount: [6000, 6000], days: [30, 31], status: 'overdue' },
      ],
      interrupt: null,
    },
    say: ['花呗3000逾期两个月 分期乐6000逾期一个月'],
  },
  {
    expect: {
      debts: [
        { platform: 'jd_baitiao', amount: [12000, 12000], days: null },
        { platform: 'xiaohua', amount: [4000, 4000], days: null },
      ],
      interrupt: null,
    },
    say: ['白条12000 小花钱包4000'],
  },
  {
    expect: {
      debts: [
        { platform: 'huabei', amount: [5000, 5000], days: null },
        { platform: 'jiebei', amount: [20000, 20000], days: null },
        { platform: 'weilidai', amount: [30000, 30000], days: null },
      ],
      interrupt: null,
    },
    say: ['花呗5000 借呗2万 微粒贷3万 全逾期'],
  },
  {
    expect: {
      debts: [
        { platform: 'huabei', amount: null, days: null },
        { platform: 'jd_baitiao', amount: null, days: null },
      ],
      total: [30000, 30000],
      interrupt: null,
    },
    say: ['花呗和白条加起来欠3万'],
  },
  {
    expect: {
      debts: [
        { platform: 'fenqile', amount: null, days: null },
        { platform: 'xiaohua', amount: null, days: null },
      ],
      total: [15000, 15000],
      interrupt: null,
    },
    say: ['分期乐小花钱包一起欠一万五'],
  },
  {
    expect: {
      debts: [
        { platform: 'huabei', amount: null, days: [90, 92], status: 'overdue' },
        { platform: 'jd_baitiao', amount: null, days: [60, 62], status: 'overdue' },
      ],
      interrupt: null,
    },
    say: ['花呗逾期三个月 白条逾期两个月'],
  },
  {
    expect: {
      debts: [
        { platform: 'fenqile', amount: [8000, 8000], days: [45, 45], status: 'overdue' },
        { platform: 'zhaolian', amount: [10000, 10000], days: [20, 20], status: 'overdue' },
      ],
      interrupt: null,
    },
    say: ['分期乐8000逾期45天，招联10000逾期20天'],
  },
  {
    expect: {
      debts: [
        { platform: 'huabei', amount: [2600, 2600], days: null },
        { platform: 'credit_card', amount: [30000, 30000], days: null },
      ],
      interrupt: null,
    },
    say: ['花呗2600 信用卡3万'],
  },
  {
    expect: {
      debts: [
        { platform: 'huabei', amount: null, days: null, status: 'paid' },
        { platform: 'jd_baitiao', amount: null, days: null, status: 'overdue' },
      ],
      interrupt: null,
    },
    say: ['花呗还清了 白条还逾期着'],
  },
  {
    expect: {
      debts: [
        { platform: 'anyihua', amount: [6000, 6000], days: null },
        { platform: 'huanbei', amount: [9000, 9000], days: null },
        { platform: 'haofenqi', amount: [4000, 4000], days: null },
      ],
      interrupt: null,
    },
    say: ['安逸花6000还呗9000好分期4000'],
  },
  {
    expect: {
      debts: [
        { platform: 'jd_baitiao', amount: null, days: null },
        { platform: 'jd_jintiao', amount: null, days: null },
      ],
      interrupt: null,
    },
    say: ['白条金条都逾期了'],
  },
  {
    expect: {
      debts: [
        { platform: 'huabei', amount: null, days: null },
        { platform: 'jiebei', amount: null, days: null },
        { platform: 'jd_baitiao', amount: null, days: null },
        { platform: 'fenqile', amount: null, days: null },
      ],
      interrupt: null,
    },
    say: ['花呗借呗白条分期乐全崩了'],
  },
  {
    expect: {
      debts: [
        { platform: 'huabei', amount: [4000, 4000], days: [150, 153], status: 'overdue' },
        { platform: 'xiaohua', amount: [2000, 2000], days: [120, 123], status: 'overdue' },
      ],
      interrupt: null,
    },
    say: ['花呗4000五个月没还 小花钱包2000四个月没还'],
  },
  {
    expect: {
      debts: [
        { platform: 'fenqile', amount: null, days: null },
        { platform: 'jd_baitiao', amount: null, days: null },
        { platform: 'xiaohua', amount: null, days: null },
      ],
      total: [60000, 69999],
      interrupt: null,
    },
    say: ['分期乐白条小花钱包加一块儿六万多'],
  },
];

const negatives: readonly Sample[] = [
  {
    expect: { debts: [{ platform: 'huabei', amount: null, days: null }], interrupt: null },
    say: ['花呗给我额度一万五 现在逾期了'],
  },
  {
    expect: {
      debts: [{ platform: 'huabei', amount: null, days: null, status: ['overdue', 'unclear'] }],
      intents: ['diagnose'],
      income: [4500, 4500],
      interrupt: null,
    },
    say: ['我月薪4500 花呗逾期了怎么办'],
  },
  {
    expect: { debts: [{ platform: 'fenqile', amount: null, days: null }], income: [5000, 5000], interrupt: null },
    say: ['我一月到手五千 分期乐还不上'],
  },
  {
    expect: { debts: [{ platform: 'jd_baitiao', amount: null, days: null }], interrupt: null },
    say: ['房租一个月1800交完就没钱还白条了'],
  },
  {
    expect: { debts: [{ platform: 'jd_baitiao', amount: null, days: null }], interrupt: null },
    say: ['白条每个月要还八百多 逾期了'],
  },
  {
    expect: { debts: [{ platform: 'huabei', amount: null, days: null }], interrupt: null },
    say: ['花呗昨天还了500进去'],
  },
  {
    expect: { debts: [{ platform: 'fenqile', amount: null, days: null }], interrupt: null },
    say: ['分期乐一天来二十个电话 逾期了'],
  },
  {
    expect: { debts: [{ platform: 'xiaohua', amount: null, days: null }], interrupt: null },
    say: ['小花钱包逾期3期了'],
  },
  {
    expect: { debts: [{ platform: 'huabei', amount: null, days: null }], interrupt: null },
    say: ['花呗上次也逾期 这是第3次'],
  },
  {
    expect: { debts: [{ platform: 'huabei', amount: null, days: null }], interrupt: null },
    say: ['是不是信用卡恶意透支要五万以上才立案 我是花呗逾期'],
  },
  {
    expect: { debts: [{ platform: 'jd_baitiao', amount: null, days: null }], interrupt: null },
    say: ['02138784988这个号是白条的吗'],
  },
  { expect: { debts: [] }, say: ['案号(2026)粤0305民初12345号 这个能查吗'] },
  {
    expect: {
      debts: [{ platform: 'huabei', amount: null, days: null, status: ['notOverdue', 'unclear'] }],
      interrupt: null,
    },
    say: ['花呗能不能延期10天', '花呗我想推迟半个月还行不行'],
  },
  {
    expect: { debts: [{ platform: 'jd_baitiao', amount: null, days: null }], interrupt: null },
    say: ['白条分12期 每期还不起了'],
  },
  {
    expect: { debts: [{ platform: 'huabei', amount: null, days: null, status: 'paid' }], interrupt: null },
    say: ['花呗我都还清三个月了 还不能用'],
  },
  {
    expect: { debts: [{ platform: 'xiaohua', amount: null, days: null, status: 'paid' }], interrupt: null },
    say: ['小花钱包结清一年了还有短信'],
  },
  {
    expect: { debts: [{ platform: 'huabei', amount: null, days: null }], interrupt: null },
    say: ['早上8点花呗催收就开始打'],
  },
  { expect: { debts: [], interrupt: null }, say: ['我在厂里打螺丝打了3年'] },
  { expect: { debts: [], intents: ['out_of_scope'], interrupt: null }, say: ['昨天买了5000块的手机好心疼'] },
  {
    expect: {
      debts: [{ platform: 'huabei', amount: null, days: null, status: ['overdue', 'unclear'] }],
      idiom: true,
      interrupt: null,
    },
    say: ['催死了 花呗天天打'],
  },
  {
    expect: {
      debts: [{ platform: 'huabei', amount: [10000, 10000], days: null }],
      income: [4000, 4000],
      interrupt: null,
    },
    say: ['工资4000 花呗欠一万'],
  },
  {
    expect: {
      debts: [{ platform: 'huabei', amount: [6000, 6000], days: [40, 40], status: 'overdue' }],
      interrupt: null,
    },
    say: ['花呗6000逾期40天 一天打我50个电话'],
  },
  {
    expect: {
      debts: [{ platform: 'jd_baitiao', amount: [9000, 9000], days: [70, 70], status: 'overdue' }],
      interrupt: null,
    },
    say: ['白条9000逾期70天 客服让我明天下午5点前还1200'],
  },
  {
    expect: { debts: [{ platform: 'fenqile', amount: [13000, 13000], days: null }], interrupt: null },
    say: ['分期乐欠13000 分了36期'],
  },
  {
    expect: {
      debts: [{ platform: 'jd_baitiao', amount: [7000, 7000], days: [60, 60], status: 'overdue' }],
      interrupt: null,
    },
    say: ['白条7000逾期60天 他说能给我办24期'],
  },
];

const status: readonly Sample[] = [
  {
    expect: {
      debts: [{ platform: 'huabei', amount: null, days: null, status: 'hypothetical' }],
      intents: ['diagnose'],
      interrupt: null,
    },
    say: ['如果花呗不还会怎样'],
  },
  {
    expect: {
      debts: [{ platform: 'jd_baitiao', amount: null, days: [90, 92], status: 'hypothetical' }],
      interrupt: null,
    },
    say: ['要是白条逾期三个月会咋样'],
  },
  {
    expect: {
      debts: [{ platform: 'fenqile', amount: [10000, 10000], days: null, status: 'hypothetical' }],
      interrupt: null,
    },
    say: ['假设分期乐欠一万不还会被告吗'],
  },
  {
    expect: { debts: [{ platform: 'huabei', amount: null, days: null, status: 'paid' }], interrupt: null },
    say: ['花呗昨天已经全部还清了', '我把花呗都还完了'],
  },
  {
    expect: { debts: [{ platform: 'xiaohua', amount: null, days: null, status: 'paid' }], interrupt: null },
    say: ['小花钱包上个月就结清啦'],
  },
  {
    expect: {
      debts: [{ platform: 'fenqile', amount: null, days: null, status: 'otherPerson' }],
      intents: ['family_liability'],
      interrupt: null,
    },
    say: ['我老公分期乐逾期 跟我有关系没'],
  },
  {
    expect: {
      debts: [{ platform: 'huabei', amount: [20000, 20000], days: null, status: 'otherPerson' }],
      interrupt: null,
    },
    say: ['我闺女花呗欠2万 当妈的急死了'],
  },
  {
    expect: { debts: [{ platform: 'huabei', amount: null, days: null, status: 'otherPerson' }], interrupt: null },
    say: ['我男朋友花呗逾期了打到我这里来'],
  },
  {
    expect: { debts: [{ platform: 'xiaohua', amount: null, days: null, status: 'denied' }], interrupt: null },
    say: ['小花钱包不是我借的 是别人用我身份证弄的'],
  },
  {
    expect: { debts: [{ platform: 'huabei', amount: null, days: null, status: 'notOverdue' }], interrupt: null },
    say: ['花呗明天到期 可能还不上', '下周花呗要还了没钱'],
  },
  {
    expect: { debts: [{ platform: 'jd_baitiao', amount: null, days: null, status: 'notOverdue' }], interrupt: null },
    say: ['白条目前没有逾期'],
  },
  {
    expect: { debts: [{ platform: 'fenqile', amount: null, days: null, status: 'overdue' }], interrupt: null },
    say: ['分期乐一直逾期着呢'],
  },
  {
    expect: { debts: [{ platform: 'huabei', amount: null, days: [40, 40], status: 'paid' }], interrupt: null },
    say: ['花呗之前逾期40天 上礼拜还清了'],
  },
];

const traditional: readonly Sample[] = [
  {
    expect: { debts: [{ platform: 'huabei', amount: [8000, 8000], days: null }], interrupt: null },
    say: ['花唄欠八千還不上'],
  },
  {
    expect: {
      debts: [{ platform: 'huabei', amount: null, days: [60, 62], status: ['overdue', 'unclear'] }],
      intents: ['why_stopped'],
      interrupt: null,
    },
    say: ['花唄兩個月沒還 最近都沒人打電話來催 怎麼回事'],
  },
  {
    expect: { debts: [{ platform: 'jd_baitiao', amount: [12000, 12000], days: null }], interrupt: null },
    say: ['白條欠了一萬兩千塊'],
  },
  {
    expect: { debts: [{ platform: 'fenqile', amount: null, days: [90, 92], status: 'overdue' }], interrupt: null },
    say: ['分期樂三個月沒還錢 逾期'],
  },
  {
    expect: {
      debts: [{ platform: 'xiaohua', amount: [5000, 5000], days: [45, 45], status: 'overdue' }],
      interrupt: null,
    },
    say: ['小花錢包5000 逾期45天'],
  },
  { expect: { intents: ['jail'], interrupt: null }, say: ['還不起會不會坐牢啊'] },
  { expect: { intents: ['negotiate'], interrupt: null }, say: ['可以跟平台協商分期還款嗎'] },
  { expect: { interrupt: 'distress.explicit' }, say: ['真的不想活了 欠這麼多錢'] },
  { expect: { interrupt: 'courtPapers' }, say: ['今天收到法院的傳票'] },
  { expect: { interrupt: 'threat' }, say: ['催收說要帶人來打我'] },
  { expect: { evidence: { smsOrPushContinues: true }, interrupt: null }, say: ['電話沒了但簡訊還一直發'] },
  {
    expect: { debts: [{ platform: 'huabei', amount: [3000, 3999], days: null }], interrupt: null },
    say: ['花唄三千多未還'],
  },
  { expect: { intents: ['out_of_scope'], interrupt: null }, say: ['今天天氣怎麼樣'] },
  {
    expect: {
      intents: ['why_stopped'],
      debts: [{ platform: 'jd_baitiao', amount: null, days: null, status: ['overdue', 'unclear'] }],
      interrupt: null,
    },
    say: ['白條怎麼都沒人催了'],
  },
  {
    expect: { debts: [{ platform: 'jd_baitiao', amount: null, days: [180, 184], status: 'overdue' }], interrupt: null },
    say: ['白條半年沒還了 一直逾期'],
  },
  { expect: { act: 'thanks', interrupt: null }, say: ['謝謝你'] },
];

const evidence: readonly Sample[] = [
  { expect: { evidence: { blockFeatureOn: true }, interrupt: null }, say: ['手机装了防骚扰的 会自动拦陌生号'] },
  { expect: { evidence: { blockFeatureOn: false }, interrupt: null }, say: ['我没开什么拦截'] },
  {
    expect: { evidence: { blockLogHasCalls: true }, interrupt: null },
    say: ['看了下拦截记录里全是他们的号', '骚扰拦截那里头有几十个被拦的电话'],
  },
  { expect: { evidence: { blockLogCheckedEmpty: true }, interrupt: null }, say: ['查过拦截了 里面是空的'] },
  {
    expect: { evidence: { numberChangedOrSuspended: true }, interrupt: null },
    say: ['我上个月换了手机号', '原来的卡注销了 换了新号'],
  },
  { expect: { evidence: { numberChangedOrSuspended: false }, interrupt: null }, say: ['我手机号没换 还是原来那个'] },
  { expect: { evidence: { alwaysRejectsCalls: true }, interrupt: null }, say: ['陌生电话我一律挂掉'] },
  { expect: { evidence: { familyContacted: true } }, say: ['他们打给我妈了', '打电话打到我舅舅那去了'] },
  { expect: { evidence: { familyContacted: false }, interrupt: null }, say: ['家里人没接到过电话'] },
  {
    expect: { evidence: { smsOrPushContinues: true }, interrupt: null },
    say: ['短信天天来', '就是不打电话 短信没断过'],
  },
  { expect: { evidence: { smsOrPushContinues: false }, interrupt: null }, say: ['短信倒是没有'] },
  {
    expect: { evidence: { totalSilenceAllChannels: true }, interrupt: null },
    say: ['电话短信app提醒全都没有了', '各种渠道都没动静了'],
  },
  { expect: { evidence: { manyPlatformsSameTime: true }, interrupt: null }, say: ['所有平台同时都不催了'] },
  {
    expect: { evidence: { onlyThisPlatform: true }, interrupt: null },
    say: ['就这一家不催了 别的照打', '别的平台还在打 就花呗没声了'],
  },
  { expect: { evidence: { contactedService30d: true }, interrupt: null }, say: ['前几天跟客服沟通过'] },
  {
    expect: { evidence: { planConfirmed: true }, interrupt: null },
    say: ['客服给我办了个性化分期 已经确认了', '他们同意我的还款方案了'],
  },
  { expect: { evidence: { planConfirmed: false }, interrupt: null }, say: ['方案没批下来'] },
  { expect: { evidence: { paidOrDebited30d: true }, interrupt: null }, say: ['上礼拜被自动扣了300'] },
  { expect: { evidence: { paidOrDebited30d: false }, interrupt: null }, say: ['最近一分钱没还过'] },
  {
    expect: { evidence: { promisedPayDate: true }, interrupt: null },
    say: ['我跟催收说好月底还', '我承诺了发工资就还'],
  },
  { expect: { evidence: { complained60d: true }, interrupt: null }, say: ['上个月打12378投诉了'] },
  { expect: { evidence: { complained60d: false }, interrupt: null }, say: ['没有投诉过'] },
  {
    expect: { evidence: { hardshipDocsAccepted: true }, interrupt: null },
    say: ['贫困证明交上去了 他们收了', '失业证明发过去审核通过了'],
  },
  { expect: { evidence: { previousCallerThirdParty: true }, interrupt: null }, say: ['原来催我的是外包的'] },
  {
    expect: { evidence: { previousCallerInhouseOrAi: true }, interrupt: null },
    say: ['之前打来的都是机器人', '打来的全是AI语音'],
  },
  { expect: { evidence: { stopNear306090: true }, interrupt: null }, say: ['刚过60天电话就没了'] },
  {
    expect: { evidence: { newCompanyNameInSms: true }, interrupt: null },
    say: ['短信里换了个没听过的公司名', '换了家公司给我发短信'],
  },
  { expect: { evidence: { transferNotice: true }, interrupt: null }, say: ['短信说债权已经转让给别的公司了'] },
  { expect: { evidence: { transferNotice: false }, interrupt: null }, say: ['没收到过什么转让通知'] },
  { expect: { evidence: { appBillGoneUnpaid: true }, interrupt: null }, say: ['打开app欠款变成0了 钱没还'] },
  { expect: { evidence: { appBillGoneUnpaid: false }, interrupt: null }, say: ['app里账单还在'] },
  {
    expect: { evidence: { appAndServiceDead: true }, interrupt: null },
    say: ['app打不开了 客服也打不通', '平台好像跑路了 app登不进客服没人'],
  },
  { expect: { evidence: { creditReportTransferredOut: true }, interrupt: null }, say: ['查征信显示已转出 可我没还'] },
  {
    expect: { evidence: { creditReportSubrogated: true }, interrupt: null },
    say: ['征信上显示代偿', '查征信写的是保险公司代偿'],
  },
  { expect: { evidence: { creditReportBadDebt: true }, interrupt: null }, say: ['征信报告上写呆账'] },
  {
    expect: { evidence: { creditReportStillOriginalOverdue: true }, interrupt: null },
    say: ['征信上还是原来那家 显示逾期', '征信报告里仍然是原平台逾期状态'],
  },
  {
    expect: { evidence: { mediationSmsUnverified: true }, interrupt: null },
    say: ['有个什么调解委员会给我发短信 不知真假'],
  },
  {
    expect: { evidence: { courtCaseVerified: true } },
    say: ['在人民法院在线服务上查到我的案子了', '法院公众号里能查到案号'],
  },
  { expect: { evidence: { cardFrozenByCourt: true } }, say: ['去银行问说卡是被某某法院冻的'] },
  {
    expect: { evidence: { court12368NoCase: true }, interrupt: null },
    say: ['打了12368说没有我的案子', '12368说没有案件'],
  },
  { expect: { evidence: { lawyerLetter: true }, interrupt: null }, say: ['律所给我发了律师函'] },
  { expect: { evidence: { lawyerLetter: false }, interrupt: null }, say: ['没收到律师函'] },
  { expect: { evidence: { stopDateInHolidayWindow: true }, interrupt: null }, say: ['就过年那阵子不打的'] },
  {
    expect: { evidence: { askedTransferToPersonalAccount: true } },
    say: ['他让我把钱转到个人账户', '催收发了个个人收款码叫我扫'],
  },
  { expect: { evidence: { callerNotOnOfficialList: true }, interrupt: null }, say: ['去官网查了 来电公司不在名单上'] },
  {
    expect: { evidence: { stableJobOrAssets: true }, interrupt: null },
    say: ['我有正式工作 名下还有套房', '有稳定工作交着社保 家里有房'],
  },
  { expect: { evidence: { stableJobOrAssets: false }, interrupt: null }, say: ['啥都没有 无业'] },
  { expect: { act: 'yes', interrupt: null }, asked: { slot: 'evidence', question: 'any' }, say: ['有的', '是啊'] },
  { expect: { act: 'no', interrupt: null }, asked: { slot: 'evidence', question: 'any' }, say: ['不在了', '没有了'] },
  { expect: { act: 'dontKnow', interrupt: null }, asked: { slot: 'evidence', question: 'any' }, say: ['不清楚'] },
  {
    expect: {
      debts: [{ platform: 'huabei', amount: [8000, 8000], days: [45, 45], status: 'overdue' }],
      evidence: { smsOrPushContinues: true },
      intents: ['why_stopped'],
      interrupt: null,
    },
    say: ['花呗8000逾期45天没电话了 短信还在发 为什么'],
  },
  { expect: { evidence: { numberChangedOrSuspended: true, familyContacted: true } }, say: ['我换号了 他们就打我爸妈'] },
  {
    expect: { evidence: { onlyThisPlatform: true, smsOrPushContinues: false }, interrupt: null },
    say: ['就白条一家停了 短信也没有了'],
  },
];

const interrupts: readonly Sample[] = [
  {
    expect: { interrupt: 'distress.explicit' },
    say: [
      '我不想活了',
      '想从楼上跳下去算了',
      '撑不住了 真的想死',
      '死了是不是就不用还了 我真想去死',
      '我站在桥上 不知道该怎么办',
      '想结束自己的生命',
      '不如死了干净 白条分期乐欠了六万',
      '已经买好安眠药 就这样吧',
    ],
  },
  { expect: { interrupt: ['distress.explicit', 'distress.passive'] }, say: ['撑不下去了', '今晚就走了 谢谢你们'] },
  {
    expect: { interrupt: 'distress.passive' },
    say: [
      '要是我人没了 债还要爸妈还吗',
      '觉得自己是个累赘 拖累全家',
      '看不到一点希望 活得好累',
      '我走了以后借的钱会落到我妈头上吗',
      '意外险赔的钱够不够还网贷 万一我没了',
      '我要是没了 分期乐会不会找我儿子',
    ],
  },
  {
    expect: { interrupt: null, idiom: true },
    say: [
      '穷死了 哪有钱还',
      '烦死了这些催收',
      '被花呗坑死了',
      '吓死我了 还以为被起诉',
      '要被利息压死了',
      '难受死了 天天打电话',
    ],
  },
  {
    expect: { interrupt: null },
    say: ['我真是蠢死了 借那么多', '热死了今天', '困死了 凌晨还在算账', '打死我也不敢再借网贷了'],
  },
  {
    expect: { interrupt: 'courtPapers', intents: ['court_papers'] },
    say: [
      '法院寄来起诉状副本',
      '法院专递EMS送来一份开庭通知',
      '微众起诉我了 收到传票 下个月开庭',
      '收到仲裁通知书',
      '收到法院短信 (2026)沪0115民初2233号',
      '法院电话通知我去拿传票',
      '保全裁定书寄到我家了',
    ],
  },
  { expect: { interrupt: 'courtPapers' }, say: ['今天收到执行通知书', '我被执行了 收到限高令'] },
  { expect: { interrupt: null }, say: ['没收到过法院的东西'] },
  { expect: { interrupt: null, intents: ['will_be_sued'] }, say: ['花呗会去法院告我吗'] },
  { expect: { interrupt: null, intents: ['court_papers'] }, say: ['收到律师事务所短信说要起诉我', '律师函能不能不理'] },
  {
    expect: { interrupt: 'threat' },
    say: [
      '说今天不还就找人弄我',
      '威胁说要去我单位闹',
      '催收骂我全家 说不还就让我好看',
      '威胁要让派出所来抓我',
      '说要给我孩子学校打电话',
      '有人在我家门口泼油漆',
      '说要给我全公司的人发短信曝光我',
      '说再不还就卸我一条胳膊',
    ],
  },
  {
    expect: { interrupt: 'scam' },
    say: [
      '有个法务公司说收30%帮我停息挂账',
      '客服加我微信让我转到个人账户结清',
      '问我要验证码说帮我消除逾期记录',
      '自称银保监会的说要注销我的校园贷账户',
      '有人出钱租我银行卡说能抵债',
      '叫我提供身份证正反面和银行卡密码',
      '反催收的师傅说交服务费保证减免一半',
      '冒充花呗客服让我关闭百万保障 转账',
      '中介说交手续费就能做债务重组 先付款',
    ],
  },
  {
    expect: { interrupt: null, idiom: true, debts: [{ platform: 'jd_baitiao', amount: [5000, 5000], days: null }] },
    say: ['白条5000烦死了'],
  },
  { expect: { interrupt: null }, say: ['转账还款选哪个银行'] },
  { expect: { debts: [{ platform: 'huabei', amount: null, days: null }] }, say: ['花呗官方客服会要验证码吗'] },
];

const intents: readonly Sample[] = [
  {
    expect: { intents: ['will_be_sued'], interrupt: null },
    say: ['花呗这么点钱会告我吗', '他们是不是要去法院告我了', '分期乐会真的起诉人吗', '会不会直接走司法程序啊'],
  },
  {
    expect: { intents: ['jail'], interrupt: null },
    say: ['会坐牢吗', '欠钱不还犯法吗 要蹲监狱不', '警察会来抓我不', '这个要负刑事责任吗'],
  },
  {
    expect: { intents: ['home_visit'], interrupt: null },
    say: ['会上门吗', '他们会派人来家里吗', '多少钱才会上门催收', '会去我老家村里要债不'],
  },
  {
    expect: { intents: ['contacts_exposed'], interrupt: null },
    say: ['会联系我家人吗', '会打给我爸妈吗', '我老板会知道吗', '不想让家里知道 会通知他们吗'],
  },
  {
    expect: { intents: ['credit_record'], interrupt: null },
    say: ['上征信吗', '征信花了多久能恢复', '逾期记录几年消', '征信黑了怎么办'],
  },
  {
    expect: { intents: ['penalty_calc'], interrupt: null },
    say: ['利息怎么算', '罚息是多少啊', '现在总共要还多少 加上利息', '拖一个月要多出多少利息'],
  },
  {
    expect: { intents: ['negotiate'], interrupt: null },
    say: ['能协商吗', '可以只还本金吗', '停息挂账能办吗', '想和平台商量慢慢还', '有没有可能减免点利息'],
  },
  {
    expect: { intents: ['minimum_payment'], interrupt: null },
    say: ['只还最低还款额会怎样', '先还个最低算不算逾期', '最低还款都还不起咋办', '还了最低还催吗'],
  },
  {
    expect: { intents: ['partial_payment'], interrupt: null },
    say: ['能不能有多少还多少', '我先还500进去有用吗', '只能还得起一半 可以吗', '手里只有一千块 先还上有意义吗'],
  },
  {
    expect: { intents: ['complain'] },
    say: ['去哪里举报他们', '我要投诉他们暴力催收', '想告催收骚扰 找谁', '投诉黑猫管用不'],
  },
  {
    expect: { intents: ['harassment_evidence'] },
    say: ['一天打几十个电话算骚扰吗', '录音能当证据不', '催收半夜打电话违法吗', '轰炸我手机怎么保存证据'],
  },
  {
    expect: { intents: ['change_number'], interrupt: null },
    say: ['换号会有什么后果', '换了号码要告诉他们吗', '不接电话会不会更严重', '把他们全拉黑会不会有事'],
  },
  {
    expect: { intents: ['account_frozen'], interrupt: null },
    say: ['支付宝用不了了', '白条额度没了 关掉了', '花呗会不会被冻结', '京东账号还能用吗 会不会被封'],
  },
  {
    expect: { intents: ['repay_order'], interrupt: null },
    say: ['好几家先还谁', '手里就两千块 先填哪个窟窿', '哪家不还最要命', '应该先还利息高的还是金额小的'],
  },
  {
    expect: { intents: ['scam_or_identity'], interrupt: null },
    say: ['怎么确认他是不是骗子', '打电话的自称花呗工作人员 怎么核实', '怎么查催收公司是不是正规的'],
  },
  { expect: { intents: ['scam_or_identity'] }, say: ['他让我加QQ还款 可信吗'] },
  {
    expect: { intents: ['limitation_period'], interrupt: null },
    say: ['诉讼时效是多久', '时效过了还能告我吗', '欠了五年了还有法律效力吗', '过了时效他们还催合法吗'],
  },
  {
    expect: { intents: ['family_liability'], interrupt: null },
    say: ['父母要替我还钱吗', '老公欠的债我有责任不', '我爸去世了他的花呗谁还', '影响不影响孩子考公政审'],
  },
  {
    expect: { intents: ['court_papers'], interrupt: null },
    say: ['收到律师函怎么办', '律所发短信说三天内立案', '律师函是不是吓唬人的'],
  },
  {
    expect: { intents: ['how_to_repay'], interrupt: null },
    say: ['怎么还款', '从哪里还分期乐', '支付宝登不上 花呗怎么还', '可以让别人帮我还白条吗'],
  },
  {
    expect: { intents: ['grace_period'], interrupt: null },
    say: ['有没有宽限期', '过了12点算不算逾期', '白条能宽限几天', '还款日当天还算不算晚'],
  },
  {
    expect: { intents: ['collection_process'], interrupt: null },
    say: ['逾期几天开始打电话', '多久会转给第三方', '一般催收分几个阶段'],
  },
  {
    expect: { intents: ['paid_still_dunned'], interrupt: null },
    say: ['我都还清了怎么还催', '钱还完了还发逾期短信', '昨天还的款 今天还在催', '早就结清的 又冒出来说没还'],
  },
  {
    expect: { intents: ['auto_deduct'], interrupt: null },
    say: ['怎么没自动扣款', '自动扣款失败怎么弄', '能不能关掉自动扣款', '余额够为啥没扣'],
  },
  {
    expect: { intents: ['restore_access'], interrupt: null },
    say: ['还清后还能用花呗吗', '结清以后白条还能开不', '全还上了额度怎么没恢复', '花呗还清了咋还不能用'],
  },
  {
    expect: { intents: ['reborrow'], interrupt: null },
    say: ['哪里还能借到钱还网贷', '借新还旧行不行', '有逾期还能贷款吗', '急用钱还债 谁能借点'],
  },
  {
    expect: { intents: ['interest_legality'], interrupt: null },
    say: ['利息这么高合法吗', '罚息超过本金合理吗', '担保费会员费这么贵合法不', '这利息是不是违规了'],
  },
  {
    expect: { intents: ['enforcement'], interrupt: null },
    say: ['会变成老赖吗', '还能坐高铁吗', '限高是什么意思', '成了老赖还能坐飞机不'],
  },
  {
    expect: { intents: ['diagnose'], interrupt: null },
    say: ['怎么办', '还不上了该咋办啊', '我现在该做什么', '接下来会发生什么'],
  },
  { expect: { intents: ['distress'] }, say: ['天天睡不着 好焦虑', '每天提心吊胆的', '我崩溃了', '整夜整夜失眠'] },
  { expect: { intents: ['will_be_sued', 'jail'], interrupt: null }, say: ['会被起诉坐牢吗'] },
  { expect: { intents: ['home_visit', 'contacts_exposed'], interrupt: null }, say: ['会上门吗 会联系家人吗'] },
  {
    expect: {
      debts: [{ platform: 'huabei', amount: [8000, 8000], days: [45, 45], status: ['overdue', 'unclear'] }],
      intents: ['will_be_sued'],
      interrupt: null,
    },
    say: ['花呗8000逾期45天会起诉我吗'],
  },
  {
    expect: {
      debts: [{ platform: 'jd_baitiao', amount: [3000, 3000], days: [20, 20], status: ['overdue', 'unclear'] }],
      intents: ['home_visit'],
      interrupt: null,
    },
    say: ['白条3000逾期20天会上门不'],
  },
  {
    expect: {
      debts: [{ platform: 'fenqile', amount: [6000, 6000], days: [90, 92], status: ['overdue', 'unclear'] }],
      intents: ['contacts_exposed'],
      interrupt: null,
    },
    say: ['分期乐6000逾期三个月会打给我家里人吗'],
  },
  {
    expect: {
      debts: [{ platform: 'huabei', amount: [10000, 10000], days: [30, 30], status: ['overdue', 'unclear'] }],
      intents: ['negotiate'],
      interrupt: null,
    },
    say: ['花呗一万逾期30天能协商分期吗'],
  },
];

const outOfScope: readonly Sample[] = [
  {
    expect: { intents: ['out_of_scope'], debts: [], interrupt: null },
    say: [
      '今天吃什么好',
      '帮我写个情人节文案',
      '推荐一部电影',
      '怎么做红烧肉',
      '帮我写python代码',
      '比特币多少钱了',
      '我猫不吃饭咋办',
      '孩子发烧39度怎么办',
      '怎么退货',
      '快递到哪了',
      '考研英语怎么复习',
      '头疼吃什么药',
      '如何开通花呗',
      '京东plus会员怎么取消',
      '信用卡哪张送礼品',
      '微信怎么加群',
      '话费充错了怎么退',
      '房东不退押金咋办',
      '离婚孩子判给谁',
      '我想注册个公司',
      '二手车过户要啥手续',
      '你叫什么名字啊',
      '双色球开奖号码',
      '花呗支持境外付款吗',
      '分期乐买手机是正品吗',
      '买基金亏了两万',
      '老板拖欠我三个月工资怎么办',
      '怎么给公司讨账',
      '公积金怎么提取',
    ],
  },
];

const conversation: readonly Sample[] = [
  { expect: { act: 'dontKnow', interrupt: null }, asked: { slot: 'amount' }, say: ['记不清了', '忘了欠多少了'] },
  { expect: { act: 'dontKnow', interrupt: null }, asked: { slot: 'days' }, say: ['不知道多久了', '不清楚具体哪天'] },
  { expect: { act: 'skip', interrupt: null }, asked: { slot: 'evidence', question: 'any' }, say: ['下一个'] },
  { expect: { act: 'skip', interrupt: null }, asked: { slot: 'amount' }, say: ['不方便说'] },
  { expect: { act: ['skip', 'dontKnow'], interrupt: null }, asked: { slot: 'amount' }, say: ['随便吧'] },
  { expect: { act: 'restart', interrupt: null }, say: ['重新开始', '清空重新问'] },
  { expect: { act: 'undo', interrupt: null }, say: ['上一步'] },
  { expect: { act: 'repeat', interrupt: null }, say: ['再说一遍', '你刚说啥来着 重复下'] },
  { expect: { act: 'whyAsk', interrupt: null }, asked: { slot: 'amount' }, say: ['问这个干嘛'] },
  { expect: { act: 'whyAsk', interrupt: null }, asked: { slot: 'days' }, say: ['你问多少天干啥'] },
  { expect: { act: 'whyThat', interrupt: null }, say: ['凭什么这样判断'] },
  { expect: { act: 'thanks', interrupt: null }, say: ['谢谢', '谢谢你 真的帮了大忙'] },
  { expect: { act: 'greeting', interrupt: null }, say: ['你好', '哈喽 有人吗'] },
  { expect: { act: 'insult', interrupt: null }, say: ['你个傻逼机器人', '滚吧废物'] },
  { expect: { act: 'continue', interrupt: null }, say: ['我没事了 接着说'] },
  { expect: { act: 'stopReminders', interrupt: null }, say: ['别再提醒我了', '取消提醒'] },
  { expect: { act: 'addDebt', interrupt: null }, say: ['还有别的平台也欠了'] },
  { expect: { act: 'yes', interrupt: null }, asked: { slot: 'evidence', question: 'any' }, say: ['对'] },
  { expect: { act: 'no', interrupt: null }, asked: { slot: 'evidence', question: 'any' }, say: ['并没有'] },
  {
    expect: { correction: true, debts: [{ platform: null, amount: [18000, 18000], days: null }], interrupt: null },
    say: ['不是8千 是1.8万', '打错了 应该是18000'],
  },
  {
    expect: { correction: true, debts: [{ platform: 'huabei', amount: [6000, 6000], days: null }], interrupt: null },
    say: ['花呗改成六千'],
  },
  {
    expect: { correction: true, debts: [{ platform: null, amount: null, days: [60, 60] }], interrupt: null },
    say: ['记错了 逾期60天'],
  },
  {
    expect: { correction: true, debts: [{ platform: 'jd_baitiao', amount: null, days: null }], interrupt: null },
    say: ['弄错了 是京东白条'],
  },
  {
    expect: { correction: true, debts: [{ platform: 'fenqile', amount: null, days: null }], interrupt: null },
    say: ['更正 那家是分期乐'],
  },
  { expect: { whatIf: { moreDays: [60, 60] }, interrupt: null }, say: ['60天后呢'] },
  { expect: { whatIf: { moreDays: [60, 62] }, interrupt: null }, say: ['再过两个月呢'] },
  { expect: { whatIf: { payment: [2000, 2000] }, interrupt: null }, say: ['要是先还2000呢'] },
  { expect: { whatIf: { payment: [500, 500] }, interrupt: null }, say: ['如果这个月先还500呢'] },
  { expect: { whatIf: { platform: 'jd_baitiao' }, interrupt: null }, say: ['白条的话怎样'] },
  { expect: { whatIf: { platform: 'fenqile' }, interrupt: null }, say: ['那要是分期乐呢'] },
  { expect: { whatIf: { moreDays: [90, 90] }, interrupt: null }, say: ['再拖90天会咋样'] },
  {
    expect: { debts: [{ platform: null, amount: [8000, 8000], days: null }], interrupt: null },
    asked: { slot: 'amount' },
    say: ['大概八千吧 记不太清'],
  },
  {
    expect: { debts: [{ platform: null, amount: [20000, 30000], days: null }], interrupt: null },
    asked: { slot: 'amount' },
    say: ['2到3万之间'],
  },
  {
    expect: { debts: [{ platform: null, amount: null, days: [30, 30] }], interrupt: null },
    asked: { slot: 'days' },
    say: ['30'],
  },
  {
    expect: { debts: [{ platform: null, amount: null, days: [90, 92] }], interrupt: null },
    asked: { slot: 'days' },
    say: ['仨月了吧'],
  },
  { expect: { income: [4500, 4500], interrupt: null }, asked: { slot: 'income' }, say: ['四千五'] },
  { expect: { income: [6000, 6000], interrupt: null }, asked: { slot: 'income' }, say: ['一个月六千'] },
  {
    expect: { debts: [{ platform: 'jd_baitiao', amount: [10000, 10000], days: null }], interrupt: null },
    asked: { slot: 'amount' },
    say: ['白条1万'],
  },
];

const stories: readonly Sample[] = [
  {
    expect: {
      debts: [{ platform: 'huabei', amount: [8600, 8600], days: [75, 75], status: ['overdue', 'unclear'] }],
      intents: ['why_stopped'],
      interrupt: null,
    },
    say: [
      '我今年23 在东莞电子厂 去年跟风买手机买鞋 花呗欠了八千六 七月没发工资开始断的 到现在逾期75天 前面一天打十几个电话我都不敢接 这个星期突然一个都没有 我反而睡不着 到底怎么回事',
    ],
  },
  {
    expect: {
      debts: [{ platform: 'fenqile', amount: [9000, 9000], days: [60, 62], status: 'overdue' }],
      interrupt: null,
    },
    say: ['我是开小吃店的 生意黄了 分期乐还有九千没还 逾期两个月 房租3500都交不上'],
  },
  {
    expect: {
      debts: [{ platform: 'huabei', amount: [20000, 20000], days: [180, 184], status: ['overdue', 'unclear'] }],
      intents: ['will_be_sued'],
      interrupt: null,
    },
    say: ['送外卖摔断腿三个月没跑单 花呗两万逾期半年了 会不会起诉我呀'],
  },
  {
    expect: {
      debts: [{ platform: 'jd_baitiao', amount: [7000, 7000], days: [50, 50], status: ['overdue', 'unclear'] }],
      intents: ['negotiate'],
      interrupt: null,
    },
    say: ['白条七千 逾期五十天 上个月失业了 现在手里有一千 想问能不能协商分期慢慢还'],
  },
  {
    expect: {
      debts: [{ platform: 'xiaohua', amount: [10000, 10000], days: [90, 90], status: ['overdue', 'unclear'] }],
      intents: ['credit_record'],
      interrupt: null,
    },
    say: ['那个啥我小花钱包一万块逾期九十天了就是想问下这个上不上征信啊我明年想买房'],
  },
  {
    expect: {
      debts: [{ platform: 'huabei', amount: [3000, 3000], days: [28, 28], status: ['overdue', 'unclear'] }],
      intents: ['why_stopped'],
      interrupt: null,
    },
    say: ['群友问：花呗3000逾期28天 这两天没人打电话了 怎么回事'],
  },
  {
    expect: {
      debts: [{ platform: 'jd_baitiao', amount: [9500, 9500], days: [120, 123], status: ['overdue', 'unclear'] }],
      intents: ['why_stopped'],
      interrupt: null,
    },
    say: ['【转】姐妹白条9500四个月没还了 催收说没就没 帮看看咋回事'],
  },
  {
    expect: {
      debts: [{ platform: 'weilidai', amount: [35000, 35000], days: [65, 65], status: ['overdue', 'unclear'] }],
      intents: ['home_visit'],
      interrupt: null,
    },
    say: ['微粒贷三万五 65天 会上门不会啊 在县城'],
  },
  {
    expect: {
      debts: [{ platform: 'fenqile', amount: null, days: null }],
      intents: ['partial_payment'],
      interrupt: null,
    },
    say: ['分期乐还不上全部 先还个三百五百的行吗'],
  },
  {
    expect: {
      debts: [{ platform: 'xiaohua', amount: [7800, 7800], days: [150, 153], status: 'overdue' }],
      evidence: { newCompanyNameInSms: true },
      interrupt: null,
    },
    say: ['小花钱包7800五个月没还 现在发短信的换了家公司'],
  },
];

const voices: readonly Sample[] = [
  {
    expect: {
      debts: [{ platform: 'huabei', amount: [4300, 4300], days: null, status: ['overdue', 'unclear'] }],
      intents: ['jail'],
      interrupt: null,
    },
    say: ['喂你好那个我想问一下就是我花呗欠了四千三然后一直没钱还会不会被抓起来啊'],
  },
  {
    expect: {
      debts: [{ platform: 'jd_baitiao', amount: [2700, 2700], days: null, status: ['overdue', 'unclear'] }],
      intents: ['credit_record'],
      interrupt: null,
    },
    say: ['白条2700没还上呜呜 会不会影响我考研政审还有征信啥的'],
  },
  {
    expect: {
      debts: [{ platform: 'huabei', amount: [500, 500], days: [5, 5], status: ['overdue', 'unclear'] }],
      intents: ['diagnose'],
      interrupt: null,
    },
    say: ['花呗就500块逾期了5天咋办呀 人都傻了'],
  },
  {
    expect: {
      debts: [{ platform: 'fenqile', amount: [3300, 3300], days: null, status: ['overdue', 'unclear'] }],
      intents: ['contacts_exposed'],
      interrupt: null,
    },
    say: ['分期乐三千三 好怕打电话给我辅导员 会打吗'],
  },
  {
    expect: {
      debts: [{ platform: 'jd_baitiao', amount: [20000, 20000], days: null, status: 'hypothetical' }],
      interrupt: null,
    },
    say: ['如果白条欠两万不还会有什么后果呢 先问问'],
  },
  {
    expect: {
      debts: [{ platform: 'weilidai', amount: [17000, 17000], days: null, status: ['overdue', 'unclear'] }],
      intents: ['family_liability'],
      interrupt: null,
    },
    say: ['微粒贷欠一万七 会影响我儿子上学吗'],
  },
  {
    expect: {
      debts: [{ platform: 'meituan_yuefu', amount: [1200, 1200], days: [25, 25], status: ['overdue', 'unclear'] }],
      intents: ['why_stopped'],
      interrupt: null,
    },
    say: ['美团月付1200 逾期25天 咋这周没人打电话了'],
  },
  {
    expect: {
      debts: [
        { platform: 'douyin_fangxinjie', amount: [13000, 13000], days: [100, 100], status: ['overdue', 'unclear'] },
      ],
      intents: ['why_stopped'],
      interrupt: null,
    },
    say: ['放心借13000 100天 停催半个月 是啥原因'],
  },
  {
    expect: {
      debts: [{ platform: 'qifu', amount: [7000, 7000], days: [55, 55], status: ['overdue', 'unclear'] }],
      intents: ['home_visit'],
      interrupt: null,
    },
    say: ['360借条七千逾期55天会上门么'],
  },
  {
    expect: {
      debts: [{ platform: 'huanbei', amount: [6100, 6100], days: [30, 31], status: ['overdue', 'unclear'] }],
      intents: ['negotiate'],
      interrupt: null,
    },
    say: ['还呗6100逾期一个月 能申请分期还不'],
  },
  {
    expect: {
      debts: [{ platform: 'credit_card', amount: [38000, 38000], days: [120, 123], status: ['overdue', 'unclear'] }],
      intents: ['why_stopped'],
      interrupt: null,
    },
    say: ['中信信用卡三万八四个月没还 银行都不打电话了 怎么回事'],
  },
  {
    expect: {
      debts: [{ platform: 'huabei', amount: [7700, 7700], days: null, status: ['overdue', 'unclear'] }],
      intents: ['restore_access'],
      interrupt: null,
    },
    say: ['花呗七千七等我还清了还能接着用吗'],
  },
  {
    expect: {
      debts: [{ platform: 'jd_baitiao', amount: [1100, 1100], days: [6, 6], status: ['overdue', 'unclear'] }],
      intents: ['grace_period'],
      interrupt: null,
    },
    say: ['白条1100 过了6天了 有没有宽限的说法'],
  },
  {
    expect: {
      debts: [{ platform: 'huabei', amount: [3800, 3800], days: [41, 41], status: ['overdue', 'unclear'] }],
      intents: ['why_stopped'],
      evidence: { blockFeatureOn: true },
      interrupt: null,
    },
    say: ['花呗三千八逾期41天 没电话了 我手机装了防骚扰软件 是被拦了吗'],
  },
  {
    expect: {
      debts: [{ platform: 'fenqile', amount: [6700, 6700], days: [95, 95], status: 'overdue' }],
      evidence: { transferNotice: true },
      interrupt: null,
    },
    say: ['分期乐6700逾期95天 今天来了债权转让通知 啥意思'],
  },
  {
    expect: {
      debts: [{ platform: 'huabei', amount: [2200, 2200], days: [30, 30], status: ['overdue', 'unclear'] }],
      evidence: { paidOrDebited30d: true },
      intents: ['why_stopped'],
      interrupt: null,
    },
    say: ['花呗2200逾期30天 上周还了300 后面就没打电话了 为啥'],
  },
  {
    expect: {
      debts: [{ platform: 'anyihua', amount: [8800, 8800], days: [130, 130], status: 'overdue' }],
      evidence: { creditReportTransferredOut: true },
      interrupt: null,
    },
    say: ['安逸花8800逾期130天 征信显示转出了'],
  },
  {
    expect: {
      debts: [{ platform: 'huabei', amount: [6000, 6000], days: null, status: ['overdue', 'unclear'] }],
      evidence: { hardshipDocsAccepted: true },
      interrupt: null,
    },
    say: ['花呗六千 我把残疾证和低保证明传上去了 他们说受理了'],
  },
  {
    expect: {
      debts: [{ platform: 'jd_baitiao', amount: [24000, 24000], days: null }],
      interrupt: 'courtPapers',
      intents: ['court_papers'],
    },
    say: ['白条两万四 京东把我告了 法院送来了起诉状'],
  },
  {
    expect: { debts: [{ platform: 'xiaohua', amount: [5500, 5500], days: null }], interrupt: 'threat' },
    say: ['小花钱包5500 催收说不还就把我照片发到老家群里'],
  },
  {
    expect: { debts: [{ platform: 'fenqile', amount: [40000, 40000], days: null }], interrupt: 'distress.explicit' },
    say: ['分期乐四万 老婆也走了 我不想活在这个世上了'],
  },
  {
    expect: { debts: [{ platform: 'huabei', amount: [7000, 7000], days: null }], interrupt: 'scam' },
    say: ['花呗七千 对方自称京东法务叫我转账到他私人卡里'],
  },
  {
    expect: {
      debts: [{ platform: 'huabei', amount: [5000, 5000], days: null, status: ['overdue', 'unclear'] }],
      interrupt: null,
      idiom: true,
    },
    say: ['花呗五千 烦死了 每天都催'],
  },
  {
    expect: {
      debts: [{ platform: 'jd_baitiao', amount: [8000, 8000], days: [20, 20], status: 'otherPerson' }],
      interrupt: null,
    },
    say: ['我妹妹白条欠8000逾期20天 她不敢说 我替她问'],
  },
  {
    expect: { debts: [{ platform: 'huabei', amount: null, days: null, status: 'denied' }], interrupt: null },
    say: ['我花呗明明没欠钱 凭什么说我逾期'],
  },
  {
    expect: {
      debts: [
        { platform: 'huabei', amount: null, days: null },
        { platform: 'jd_baitiao', amount: null, days: null },
        { platform: 'fenqile', amount: null, days: null },
      ],
      total: [50000, 50000],
      interrupt: null,
    },
    say: ['花呗白条分期乐三个一共5万'],
  },
  {
    expect: {
      debts: [
        { platform: 'huabei', amount: [2000, 2000], days: null },
        { platform: 'jd_baitiao', amount: [4000, 4000], days: null },
        { platform: 'fenqile', amount: [6000, 6000], days: null },
        { platform: 'xiaohua', amount: [8000, 8000], days: null },
      ],
      interrupt: null,
    },
    say: ['花呗2千 白条4千 分期乐6千 小花钱包8千'],
  },
  {
    expect: {
      debts: [{ platform: 'huabei', amount: [6800, 6800], days: [58, 58], status: ['overdue', 'unclear'] }],
      intents: ['why_stopped'],
      interrupt: null,
    },
    say: ['花呗  6800   逾期58天    怎么 没人催 了'],
  },
  {
    expect: {
      debts: [{ platform: 'jd_baitiao', amount: [13500, 13500], days: [77, 77], status: ['overdue', 'unclear'] }],
      intents: ['why_stopped'],
      interrupt: null,
    },
    say: ['京东白条：13500元；逾期：77天；问题：催收为何停止'],
  },
  {
    expect: { debts: [{ platform: 'fenqile', amount: [25000, 25000], days: null }], interrupt: null },
    say: ['分期樂２５０００未還'],
  },
  {
    expect: {
      debts: [{ platform: 'xiaohua', amount: [1800, 1800], days: [19, 19], status: 'overdue' }],
      interrupt: null,
    },
    say: ['小花钱包一千八逾期十九天了'],
  },
  {
    expect: { debts: [{ platform: 'huabei', amount: [32000, 32000], days: null }], interrupt: null },
    say: ['花呗三万二块钱还不上'],
  },
  {
    expect: {
      debts: [
        { platform: 'jd_baitiao', days: null },
        { platform: 'jd_jintiao', days: null },
      ],
      interrupt: null,
    },
    say: ['白条加金条十万出头'],
  },
  {
    expect: { debts: [{ platform: 'jd_baitiao', amount: [4800, 4800], days: null }], interrupt: null },
    say: ['白条￥4800 没还'],
  },
  {
    expect: { debts: [{ platform: 'huabei', amount: null, days: [26, 26], status: 'overdue' }], interrupt: null },
    say: ['花呗从上月26号开始就没还了'],
  },
  {
    expect: { debts: [{ platform: 'jd_baitiao', amount: null, days: [14, 14], status: 'overdue' }], interrupt: null },
    say: ['白条11.7号还款日 没还'],
  },
  {
    expect: { debts: [{ platform: 'xiaohua', amount: null, days: [163, 163], status: 'overdue' }], interrupt: null },
    say: ['小花钱包6月11号逾期到现在'],
  },
];

const traps: readonly Sample[] = [
  {
    expect: {
      debts: [{ platform: 'jd_baitiao', amount: [6000, 6000], days: [45, 45], status: 'overdue' }],
      interrupt: null,
    },
    say: ['房租1500 工资3800 白条6000逾期45天'],
  },
  {
    expect: { debts: [{ platform: 'xiaohua', amount: [2000, 2000], days: null }], interrupt: null },
    say: ['小花钱包借了2000 到手只有1400'],
  },
  {
    expect: { debts: [{ platform: 'huabei', amount: [7000, 7000], days: null }], interrupt: null },
    say: ['花呗账单7000 额度10000'],
  },
  {
    expect: { debts: [{ platform: 'fenqile', amount: [8000, 8000], days: null }], interrupt: null },
    say: ['分期乐欠8000 他们叫我今天先还2000'],
  },
  {
    expect: {
      debts: [{ platform: 'huabei', amount: [4000, 4000], days: [50, 50], status: 'overdue' }],
      interrupt: null,
    },
    say: ['花呗4000逾期50天 客服给我延了7天'],
  },
  {
    expect: { debts: [{ platform: 'jd_baitiao', amount: null, days: null }], interrupt: null },
    say: ['白条逾期 95118打来的'],
  },
  {
    expect: {
      debts: [{ platform: 'xiaohua', amount: [6000, 6000], days: [110, 110], status: 'overdue' }],
      interrupt: null,
    },
    say: ['小花钱包6000 逾期110天 催收说48小时内还'],
  },
  {
    expect: {
      debts: [{ platform: 'fenqile', amount: null, days: [120, 120], status: 'overdue' }],
      silentDays: [30, 31],
      interrupt: null,
    },
    say: ['分期乐逾期120天 停催一个月了'],
  },
  {
    expect: {
      debts: [{ platform: 'jd_baitiao', amount: [3000, 3000], days: null, status: 'paid' }],
      intents: ['paid_still_dunned'],
      interrupt: null,
    },
    say: ['白条那3000早就结清了还打电话'],
  },
  {
    expect: { debts: [{ platform: 'fenqile', amount: null, days: null, status: 'hypothetical' }], interrupt: null },
    say: ['万一分期乐还不起会怎样'],
  },
  {
    expect: { debts: [{ platform: 'huabei', amount: null, days: null }], interrupt: null },
    say: ['花呗还款记录能查几年'],
  },
  { expect: { debts: [], interrupt: null }, say: ['3年以上7年以下 这个判多久'] },
  { expect: { debts: [], interrupt: null }, say: ['三万块钱能买什么车'] },
  {
    expect: { debts: [{ platform: 'credit_card', amount: null, days: null }], interrupt: null },
    say: ['信用卡额度3万 逾期了'],
  },
  {
    expect: {
      debts: [{ platform: 'huabei', amount: null, days: null, status: ['overdue', 'unclear'] }],
      interrupt: null,
    },
    say: ['花呗还没还呢'],
  },
  {
    expect: {
      debts: [{ platform: 'huabei', amount: [10000, 10000], days: [30, 31], status: 'overdue' }],
      interrupt: null,
    },
    say: ['花呗一万逾期一个月'],
  },
  {
    expect: { debts: [{ platform: 'huabei', amount: [800, 800], days: [4, 4], status: 'overdue' }], interrupt: null },
    say: ['花呗欠八百四天没还'],
  },
  {
    expect: {
      debts: [{ platform: 'fenqile', amount: [2000, 3000], days: [10, 15], status: 'overdue' }],
      interrupt: null,
    },
    say: ['分期乐两三千逾期十天半个月'],
  },
  {
    expect: {
      debts: [{ platform: 'huabei', amount: [5200, 5200], days: [40, 50], status: 'overdue' }],
      interrupt: null,
    },
    say: ['花呗5200 逾期四五十天吧'],
  },
  {
    expect: { debts: [{ platform: 'weilidai', amount: [20000, 20000], days: null }], interrupt: null },
    say: ['微粒贷剩两万本金 利息另算'],
  },
  {
    expect: { debts: [{ platform: 'jiebei', amount: [16800, 16800], days: null }], interrupt: null },
    say: ['借呗16800块'],
  },
];

const crises: readonly Sample[] = [
  {
    expect: { interrupt: 'distress.explicit' },
    say: [
      '我想结束这一切 不想再还了',
      '我要去跳河',
      '我不想活到明天了',
      '活腻了 早死早解脱',
      '想轻生 欠了十几万没人知道',
      '我今晚就去死',
      '想一死了之 债也就清了',
      '不想活咯 每天像坐牢一样',
      '自杀是不是能让他们不再催我爸妈',
    ],
  },
  {
    expect: { interrupt: 'distress.passive' },
    say: [
      '如果我出了意外 花呗还要我爸妈还吗',
      '我要是猝死了 网贷怎么算',
      '活着真的没什么盼头了',
      '不知道自己还能撑多久 没有人能帮我',
      '真希望睡着就别醒了',
      '欠债的人死了 父母有义务还吗 我欠了八万',
    ],
  },
  { expect: { interrupt: ['distress.explicit', 'distress.passive'] }, say: ['真不如一头撞死', '想彻底消失'] },
  {
    expect: { interrupt: 'courtPapers', intents: ['court_papers'] },
    say: [
      '法院给我寄了一份民事裁定书',
      '开庭通知书上写着12月8号',
      '收到人民法院短信送达链接 案号是(2026)粤0106民初778号',
      '法院判了 判决书寄到老家',
      '广州仲裁委给我寄了仲裁申请书',
      '刚接到法庭书记员电话叫我应诉',
      '我妈说家里来了张法院的传票',
      '送达回证签了 起诉状也拿到了',
    ],
  },
  { expect: { interrupt: 'courtPapers' }, say: ['收到报告财产令'] },
  {
    expect: { interrupt: 'threat' },
    say: [
      '催收说今晚派人来砸门',
      '他们威胁要弄我女儿',
      '催收放狠话说要到我单位拉横幅',
      '扬言明天带三个兄弟来我宿舍收拾我',
      '威胁要给我村支书和所有亲戚打电话',
      '骂我祖宗十八代 说要整死我',
      '他们把我关在办公室不让走 逼我还钱',
      '恐吓我说要送我去坐牢 警察马上到',
    ],
  },
  {
    expect: { interrupt: 'scam' },
    say: [
      '对方让我下个APP开屏幕共享教我还款',
      '有人自称法院的让我转钱到指定账户撤案',
      '律所说交6000元代理费包停催',
      '债务规划师收我4800 说能减免七成',
      '催收让我把钱打到他微信',
      '让我把验证码报给他 说核对身份',
      '他们说低价收我的债 让我把钱给他们就不欠平台了',
      '缴纳5000保证金后办理停息挂账 这个能信吗',
    ],
  },
  {
    expect: { interrupt: null },
    say: [
      '我爸去世了 花呗怎么处理',
      '我快被逼疯了',
      '这利息高得要命',
      '我想结束花呗 注销它',
      '上楼的时候接到催收电话',
      '以前收到过催收短信 没收到传票',
      '律师函上说要去法院',
      '会不会冻结我的微信',
      '他们说话还行 没有威胁我',
      '转账给花呗官方怎么转',
      '还款可以绑定妈妈的银行卡吗',
      '跳过这题',
      '没死就还 慢慢来',
    ],
  },
  { expect: { debts: [] }, say: ['征信修复是不是都是骗人的'] },
  { expect: { interrupt: null, idiom: true }, say: ['烦得要死', '愁死个人了'] },
];

const notMine: readonly Sample[] = [
  {
    expect: { debts: [{ platform: 'huabei', amount: null, days: [60, 60], status: 'hypothetical' }], interrupt: null },
    say: ['假如花呗逾期60天 会发生什么'],
  },
  {
    expect: {
      debts: [{ platform: 'jd_baitiao', amount: [5000, 5000], days: null, status: 'hypothetical' }],
      interrupt: null,
    },
    say: ['万一白条5000还不上会怎么处理'],
  },
  {
    expect: { debts: [{ platform: 'fenqile', amount: null, days: [90, 92], status: 'hypothetical' }], interrupt: null },
    say: ['倘若分期乐逾期三个月会起诉吗'],
  },
  {
    expect: {
      debts: [{ platform: 'xiaohua', amount: [3000, 3000], days: [30, 30], status: 'hypothetical' }],
      interrupt: null,
    },
    say: ['打个比方小花钱包3000逾期30天要多少利息'],
  },
  {
    expect: { debts: [{ platform: 'huabei', amount: null, days: null, status: 'hypothetical' }], interrupt: null },
    say: ['以后花呗要是还不上会打给家里人吗'],
  },
  {
    expect: {
      debts: [{ platform: 'jd_baitiao', amount: null, days: null, status: ['hypothetical', 'notOverdue'] }],
      interrupt: null,
    },
    say: ['我还没逾期 就想知道白条逾期了会怎样'],
  },
  {
    expect: {
      debts: [{ platform: 'huabei', amount: [15000, 15000], days: null, status: 'otherPerson' }],
      interrupt: null,
    },
    say: ['我表弟花呗欠了一万五跑路了 催收找我'],
  },
  {
    expect: { debts: [{ platform: 'fenqile', amount: null, days: null, status: 'otherPerson' }], interrupt: null },
    say: ['我老婆背着我分期乐借了好多 已经逾期'],
  },
  {
    expect: {
      debts: [{ platform: 'jd_baitiao', amount: [6000, 6000], days: [100, 100], status: 'otherPerson' }],
      interrupt: null,
    },
    say: ['我哥白条6000逾期100天了 天天打我这来'],
  },
  {
    expect: { debts: [{ platform: 'xiaohua', amount: null, days: [60, 62], status: 'otherPerson' }], interrupt: null },
    say: ['我女朋友小花钱包两个月没还 逾期了 怎么帮她'],
  },
  {
    expect: {
      debts: [{ platform: 'weilidai', amount: [30000, 30000], days: null, status: 'otherPerson' }],
      interrupt: null,
    },
    say: ['我爸微粒贷欠三万 他不会弄让我问问'],
  },
  {
    expect: {
      debts: [{ platform: 'unknown_online_loan', amount: null, days: null, status: 'otherPerson' }],
      interrupt: null,
    },
    say: ['前夫的网贷催收找到我'],
  },
  {
    expect: { debts: [{ platform: 'huabei', amount: null, days: null, status: 'denied' }], interrupt: null },
    say: ['花呗不是我本人开的 有人盗用我的身份'],
  },
  {
    expect: {
      debts: [{ platform: 'jd_baitiao', amount: [2000, 2000], days: null, status: 'denied' }],
      interrupt: null,
    },
    say: ['白条那2000根本不是我买的 被盗刷了'],
  },
  {
    expect: { debts: [{ platform: 'fenqile', amount: null, days: null, status: 'denied' }], interrupt: null },
    say: ['分期乐我从没注册过却说我逾期'],
  },
  {
    expect: { debts: [{ platform: 'zhaolian', amount: null, days: null, status: 'denied' }], interrupt: null },
    say: ['招联我压根没借过钱 却来催我'],
  },
  {
    expect: { debts: [{ platform: 'huabei', amount: null, days: null, status: 'paid' }], interrupt: null },
    say: ['花呗全还上啦 终于解放了'],
  },
  {
    expect: { debts: [{ platform: 'jd_baitiao', amount: null, days: null, status: 'paid' }], interrupt: null },
    say: ['白条已还清'],
  },
  {
    expect: { debts: [{ platform: 'fenqile', amount: null, days: [60, 62], status: 'paid' }], interrupt: null },
    say: ['分期乐之前逾期两个月 现在全部结清'],
  },
  {
    expect: { debts: [{ platform: 'xiaohua', amount: null, days: null, status: 'paid' }], interrupt: null },
    say: ['小花钱包早就还清了 怎么征信还显示逾期'],
  },
  {
    expect: { debts: [{ platform: 'huabei', amount: null, days: null, status: 'notOverdue' }], interrupt: null },
    say: ['花呗后天才到期'],
  },
  {
    expect: { debts: [{ platform: 'fenqile', amount: null, days: null, status: 'notOverdue' }], interrupt: null },
    say: ['分期乐还有5天到还款日'],
  },
  {
    expect: { debts: [{ platform: 'jd_baitiao', amount: null, days: null, status: 'notOverdue' }], interrupt: null },
    say: ['白条12月8号还款 现在没逾期'],
  },
  {
    expect: { debts: [{ platform: 'xiaohua', amount: null, days: null, status: 'notOverdue' }], interrupt: null },
    say: ['小花钱包还没到期'],
  },
];

const unsureEvidence: readonly Sample[] = [
  { expect: { evidence: { smsOrPushContinues: 'unsure' }, interrupt: null }, say: ['短信还有没有我也说不准'] },
  { expect: { evidence: { blockFeatureOn: 'unsure' }, interrupt: null }, say: ['不知道手机有没有开拦截'] },
  { expect: { evidence: { transferNotice: 'unsure' }, interrupt: null }, say: ['好像有转让通知又好像没有 不确定'] },
  { expect: { evidence: { appBillGoneUnpaid: 'unsure' }, interrupt: null }, say: ['app账单还在不在我没看过'] },
  { expect: { evidence: { lawyerLetter: false }, interrupt: null }, say: ['没有收到律师函'] },
  { expect: { evidence: { complained60d: false }, interrupt: null }, say: ['我从来没有投诉过他们'] },
  { expect: { evidence: { contactedService30d: false }, interrupt: null }, say: ['我没联系过客服'] },
  { expect: { evidence: { paidOrDebited30d: false }, interrupt: null }, say: ['最近没还过钱也没被扣'] },
  { expect: { evidence: { familyContacted: false }, interrupt: null }, say: ['他们没打给我家里人'] },
  { expect: { evidence: { transferNotice: false }, interrupt: null }, say: ['没有收到转让通知'] },
  { expect: { evidence: { onlyThisPlatform: true }, interrupt: null }, say: ['别家还在打'] },
  { expect: { evidence: { blockLogCheckedEmpty: true }, interrupt: null }, say: ['拦截记录里没有他们的电话'] },
  { expect: { evidence: { smsOrPushContinues: true }, interrupt: null }, say: ['不是全停 短信还有'] },
  { expect: { evidence: { numberChangedOrSuspended: false }, interrupt: null }, say: ['手机号没变过'] },
  { expect: { evidence: { appAndServiceDead: false }, interrupt: null }, say: ['app能打开 客服也打得通'] },
  { expect: { interrupt: null }, say: ['查了没有立案'] },
  { expect: { evidence: { cardFrozenByCourt: false }, interrupt: null }, say: ['卡没被冻'] },
  { expect: { evidence: { hardshipDocsAccepted: false }, interrupt: null }, say: ['困难材料交了没通过'] },
  { expect: { evidence: { promisedPayDate: false }, interrupt: null }, say: ['我没答应过哪天还'] },
  { expect: { evidence: { stableJobOrAssets: false }, interrupt: null }, say: ['没有正式工作 也没房子'] },
  { expect: { evidence: { askedTransferToPersonalAccount: false }, interrupt: null }, say: ['没叫我转私人账户'] },
  { expect: { evidence: { alwaysRejectsCalls: false }, interrupt: null }, say: ['电话我都接的'] },
  { expect: { evidence: { smsOrPushContinues: true }, interrupt: null }, say: ['短信照旧每天一条'] },
  { expect: { evidence: { previousCallerThirdParty: true }, interrupt: null }, say: ['打电话的自称受委托的公司'] },
  { expect: { evidence: { previousCallerInhouseOrAi: true }, interrupt: null }, say: ['以前打来的是平台自己的人'] },
  { expect: { evidence: { newCompanyNameInSms: true }, interrupt: null }, say: ['短信署名变成另一家公司了'] },
  { expect: { evidence: { onlyThisPlatform: true }, interrupt: null }, say: ['其他家都正常催 单单这家停了'] },
];

const moreScript: readonly Sample[] = [
  {
    expect: {
      debts: [{ platform: 'huabei', amount: [6000, 6000], days: [30, 31], status: ['overdue', 'unclear'] }],
      intents: ['why_stopped'],
      interrupt: null,
    },
    say: ['花唄六千逾期一個月 怎麼突然沒人打給我'],
  },
  {
    expect: {
      debts: [{ platform: 'fenqile', amount: [20000, 20000], days: [180, 184], status: ['overdue', 'unclear'] }],
      intents: ['will_be_sued'],
      interrupt: null,
    },
    say: ['分期樂兩萬半年沒還 會被告嗎'],
  },
  {
    expect: { debts: [{ platform: 'huabei', amount: null, days: null, status: 'hypothetical' }], interrupt: null },
    say: ['如果花唄不還會怎樣'],
  },
  { expect: { evidence: { appBillGoneUnpaid: true }, interrupt: null }, say: ['app裡帳單不見了 我沒還錢'] },
  { expect: { evidence: { transferNotice: true }, interrupt: null }, say: ['收到債權轉讓通知'] },
  { expect: { intents: ['complain'] }, say: ['要去哪裡投訴催收'] },
  { expect: { interrupt: 'distress.explicit' }, say: ['我不想活了 欠債太多'] },
  { expect: { interrupt: 'distress.passive' }, say: ['我死了債要爸媽還嗎'] },
  { expect: { interrupt: 'courtPapers' }, say: ['法院寄來判決書'] },
  { expect: { interrupt: 'scam' }, say: ['對方要我的驗證碼'] },
  { expect: { act: 'restart', interrupt: null }, say: ['重新開始'] },
  { expect: { intents: ['out_of_scope'], debts: [], interrupt: null }, say: ['推薦一家好吃的火鍋'] },
  {
    expect: {
      debts: [{ platform: 'credit_card', amount: [50000, 50000], days: [90, 92], status: 'overdue' }],
      interrupt: null,
    },
    say: ['信用卡五萬逾期三個月'],
  },
  {
    expect: { debts: [{ platform: null, amount: [8000, 8000], days: null }], interrupt: null },
    asked: { slot: 'amount' },
    say: ['八千塊'],
  },
];

/** The half nobody looks at while tuning, by theme: same ways of speaking, other sentences. */
export const HELDOUT: Readonly<Record<string, readonly Sample[]>> = {
  whyStopped,
  amounts,
  durations,
  platforms,
  several,
  negatives,
  status,
  traditional,
  evidence,
  interrupts,
  intents,
  outOfScope,
  conversation,
  stories,
  voices,
  traps,
  crises,
  notMine,
  unsureEvidence,
  moreScript,
};
