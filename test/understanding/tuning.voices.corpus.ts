import type { Sample } from './corpus.ts';

export const voices: readonly Sample[] = [
  {
    expect: {
      debts: [{ platform: 'fenqile', amount: [8200, 8200], days: [48, 48], status: ['overdue', 'unclear'] }],
      intents: ['why_stopped'],
      interrupt: null,
    },
    say: [
      '就是说我那个分期乐嘛 八千二 逾期有四十八天了 前面那个催收天天给我打 结果从前天开始就没打了 我想问一下这是咋回事呀',
    ],
  },
  {
    expect: {
      debts: [{ platform: 'xiaohua', amount: [11000, 11000], days: [150, 153], status: ['overdue', 'unclear'] }],
      intents: ['why_stopped'],
      interrupt: null,
    },
    say: ['小花钱包11000，5个月没还，催收停了快一周，这是什么套路？'],
  },
  {
    expect: {
      debts: [{ platform: 'jd_baitiao', amount: [16000, 16000], days: [85, 85], status: ['overdue', 'unclear'] }],
      intents: ['negotiate'],
      interrupt: null,
    },
    say: ['本人在厂里上班 白条一万六逾期85天 现在每个月能拿出1000 有没有办法跟他们谈'],
  },
  {
    expect: {
      debts: [{ platform: 'huabei', amount: [9999, 9999], days: [88, 88], status: ['overdue', 'unclear'] }],
      intents: ['will_be_sued'],
      interrupt: null,
    },
    say: ['花呗9999 88天了 会告我不'],
  },
  {
    expect: {
      debts: [{ platform: 'jiebei', amount: [48000, 48000], days: [120, 123], status: ['overdue', 'unclear'] }],
      intents: ['enforcement'],
      interrupt: null,
    },
    say: ['借呗四万八四个月没还 会不会变老赖 高铁还能不能坐'],
  },
  {
    expect: {
      debts: [{ platform: 'xiaohua', amount: [2600, 2600], days: [70, 70], status: ['overdue', 'unclear'] }],
      intents: ['penalty_calc'],
      interrupt: null,
    },
    say: ['小花钱包借2600逾期70天利息要多少啦'],
  },
  {
    expect: {
      debts: [{ platform: 'douyin_yuefu', amount: [900, 900], days: [14, 14], status: ['overdue', 'unclear'] }],
      intents: ['credit_record'],
      interrupt: null,
    },
    say: ['抖音月付九百块 逾期两周 上征信不'],
  },
  {
    expect: {
      debts: [{ platform: 'youqianhua', amount: [26000, 26000], days: [180, 184], status: ['overdue', 'unclear'] }],
      intents: ['will_be_sued'],
      interrupt: null,
    },
    say: ['度小满两万六半年没还 会打官司吗'],
  },
  {
    expect: {
      debts: [{ platform: 'paipaidai', amount: [4400, 4400], days: null, status: ['overdue', 'unclear'] }],
      intents: ['complain'],
      interrupt: null,
    },
    say: ['拍拍贷4400 催收太凶 怎么投诉'],
  },
  {
    expect: {
      debts: [{ platform: 'haofenqi', amount: [5200, 5200], days: [66, 66], status: ['overdue', 'unclear'] }],
      intents: ['why_stopped'],
      interrupt: null,
    },
    say: ['好分期5200逾期66天突然安静了为什么'],
  },
  {
    expect: {
      debts: [{ platform: 'credit_card', amount: [15000, 15000], days: [90, 92], status: ['overdue', 'unclear'] }],
      intents: ['minimum_payment'],
      interrupt: null,
    },
    say: ['信用卡一万五逾期三个月 还个最低有用没'],
  },
  {
    expect: {
      debts: [{ platform: 'huabei', amount: [5000, 5000], days: null, status: ['overdue', 'unclear'] }],
      intents: ['account_frozen'],
      interrupt: null,
    },
    say: ['花呗欠5000 现在支付宝余额都用不了了 是被限制了吗'],
  },
  {
    expect: {
      debts: [{ platform: 'fenqile', amount: [14000, 14000], days: [200, 200], status: ['overdue', 'unclear'] }],
      intents: ['limitation_period'],
      interrupt: null,
    },
    say: ['分期乐一万四逾期200天 过多久就超诉讼时效了'],
  },
  {
    expect: {
      debts: [{ platform: 'jd_baitiao', amount: [8000, 8000], days: null, status: ['overdue', 'unclear'] }],
      evidence: { numberChangedOrSuspended: true },
      intents: ['why_stopped'],
      interrupt: null,
    },
    say: ['白条八千 我换号了 然后就没催收了 是联系不上我吗'],
  },
  {
    expect: {
      debts: [{ platform: 'xiaohua', amount: [3900, 3900], days: null, status: ['overdue', 'unclear'] }],
      evidence: { appAndServiceDead: true },
      interrupt: null,
    },
    say: ['小花钱包3900 app登不上了 客服也没人 还用还吗'],
  },
  {
    expect: {
      debts: [{ platform: 'jd_baitiao', amount: [10000, 10000], days: null, status: ['overdue', 'unclear'] }],
      evidence: { planConfirmed: true },
      intents: ['why_stopped'],
      interrupt: null,
    },
    say: ['白条1万 跟客服谈好分12期已经通过了 电话就停了 正常吗'],
  },
  {
    expect: {
      debts: [{ platform: 'fenqile', amount: [4000, 4000], days: null, status: ['overdue', 'unclear'] }],
      evidence: { manyPlatformsSameTime: true },
      interrupt: null,
    },
    say: ['分期乐4000 不光它 好几家都同时没电话了'],
  },
  {
    expect: {
      debts: [{ platform: 'huabei', amount: [30000, 30000], days: [365, 366], status: 'overdue' }],
      interrupt: 'courtPapers',
    },
    say: ['花呗三万逾期一年 今天收到法院传票了 我该咋办'],
  },
  {
    expect: { debts: [{ platform: 'fenqile', amount: [18000, 18000], days: null }], interrupt: 'threat' },
    say: ['分期乐一万八 催收扬言带人到我厂里打我'],
  },
  {
    expect: { debts: [{ platform: 'huabei', amount: [12000, 12000], days: null }], interrupt: 'distress.explicit' },
    say: ['花呗一万二 我真的撑不住了 想从天台跳下去'],
  },
  {
    expect: { debts: [{ platform: 'jd_baitiao', amount: [9000, 9000], days: null }], interrupt: 'scam' },
    say: ['白条九千 有人说交1500给他就能让利息全免 还要我银行卡密码'],
  },
  {
    expect: { debts: [{ platform: 'jd_baitiao', amount: [3600, 3600], days: null }], interrupt: 'distress.passive' },
    say: ['白条3600 要是哪天我不在了 爸妈会不会被找上门'],
  },
  {
    expect: {
      debts: [{ platform: 'jd_baitiao', amount: [6000, 6000], days: [35, 35], status: 'overdue' }],
      interrupt: null,
      idiom: true,
    },
    say: ['白条6000逾期35天 穷死了真没钱'],
  },
  {
    expect: {
      debts: [{ platform: 'huabei', amount: [6000, 6000], days: [60, 60], status: 'otherPerson' }],
      interrupt: null,
    },
    say: ['帮同事问下 他花呗6000逾期60天了'],
  },
  {
    expect: {
      debts: [{ platform: 'huabei', amount: [2000, 2000], days: null }],
      evidence: { lawyerLetter: true },
      interrupt: null,
    },
    say: ['花呗2000块 竟然发律师函来了'],
  },
  {
    expect: {
      debts: [
        { platform: 'huabei', amount: [3000, 3000], days: [60, 62], status: 'overdue' },
        { platform: 'jd_baitiao', amount: [7000, 7000], days: [60, 62], status: 'overdue' },
      ],
      interrupt: null,
    },
    say: ['花呗3000 白条7000 都逾期两个月了'],
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
    say: ['1 花呗2000 2 白条4000 3 分期乐6000 4 小花钱包8000'],
  },
  {
    expect: {
      debts: [{ platform: 'huabei', amount: [6800, 6800], days: [58, 58], status: ['overdue', 'unclear'] }],
      intents: ['why_stopped'],
      interrupt: null,
    },
    say: ['花呗，6800，58天逾期，没人催了，为啥？？？'],
  },
  {
    expect: {
      debts: [{ platform: 'jd_baitiao', amount: [13500, 13500], days: [77, 77], status: ['overdue', 'unclear'] }],
      intents: ['why_stopped'],
      interrupt: null,
    },
    say: ['求助！白条欠款13500，逾期77天，电话突然停催，什么原因'],
  },
  {
    expect: { debts: [{ platform: 'fenqile', amount: [25000, 25000], days: null }], interrupt: null },
    say: ['分期乐２万５没还'],
  },
  {
    expect: {
      debts: [{ platform: 'xiaohua', amount: [1800, 1800], days: [19, 19], status: 'overdue' }],
      interrupt: null,
    },
    say: ['小花钱包1800拖了19天没还'],
  },
  {
    expect: { debts: [{ platform: 'huabei', amount: [32000, 32000], days: null }], interrupt: null },
    say: ['花呗3万2千没还'],
  },
  {
    expect: { debts: [{ platform: 'jd_baitiao', amount: [4800, 4800], days: null }], interrupt: null },
    say: ['白条四千八百元整'],
  },
  {
    expect: { debts: [{ platform: 'huabei', amount: null, days: [26, 26], status: 'overdue' }], interrupt: null },
    say: ['花呗10月26号该还的没还'],
  },
  {
    expect: { debts: [{ platform: 'fenqile', amount: null, days: [92, 92], status: 'overdue' }], interrupt: null },
    say: ['分期乐8月21日到期 至今没还'],
  },
  {
    expect: { debts: [{ platform: 'jd_baitiao', amount: null, days: [14, 14], status: 'overdue' }], interrupt: null },
    say: ['白条11月7日到期没还上'],
  },
];
