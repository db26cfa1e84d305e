import type { Sample } from './corpus.ts';

export const interrupts: readonly Sample[] = [
  {
    expect: { interrupt: 'distress.explicit' },
    say: [
      '活着没意思 想一了百了',
      '我准备好药了 欠太多还不完',
      '写好遗书了 对不起爸妈',
      '想自杀 被花呗逼的',
      '刚割了手腕 又怕疼',
      '带着孩子一起走算了 我还不起',
      '我想喝农药',
      '不想再醒过来了 每天一睁眼就是债',
    ],
  },
  { expect: { interrupt: ['distress.explicit', 'distress.passive'] }, say: ['活不下去了 催收天天打', '撑不住了'] },
  {
    expect: { interrupt: 'distress.passive' },
    say: [
      '我死了债是不是就没了',
      '我死了花呗还用还吗 我就问问',
      '如果我不在了 老婆孩子会不会被追债',
      '是不是消失了大家都轻松',
      '没有我 家里人会过得好一点吧',
    ],
  },
  {
    expect: { interrupt: null, idiom: true },
    say: [
      '催死了 天天打',
      '要饿死了 工资还没发',
      '累死了 上了一天班',
      '急死我了 利息多少啊',
      '气死我了 客服根本不理人',
      '愁死我了 这个月又还不上',
    ],
  },
  {
    expect: { interrupt: null },
    say: ['笑死 催收居然放假', '社死了 打到公司来了', '死皮赖脸一天打二十个', '死了心不指望他们减免了'],
  },
  {
    expect: { interrupt: 'courtPapers', intents: ['court_papers'] },
    say: [
      '我收到法院传票了',
      '收到支付令了怎么办',
      '判决书下来了',
      '12368给我发短信说立案了 有案号',
      '快递送来法院的应诉通知书和举证通知',
      '已经缺席判决了 才知道被告了',
      '家里收到法院的判决 让十天内还钱',
    ],
  },
  { expect: { interrupt: 'courtPapers' }, say: ['法院把我的工资卡冻结了', '微信和银行卡都被法院冻了'] },
  { expect: { interrupt: null }, say: ['会不会收到传票啊'] },
  { expect: { interrupt: null, intents: ['will_be_sued'] }, say: ['网贷多少钱会被起诉'] },
  {
    expect: { interrupt: null, intents: ['court_papers'] },
    say: ['收到律师函了 是不是要打官司', '那个调解中心的短信是真的吗'],
  },
  {
    expect: { interrupt: 'threat' },
    say: [
      '催收说要带人来我家打断我的腿',
      '他们说要爆我通讯录 群发给所有人',
      '说把我照片P图发到村里群',
      '说明天就上门堵我',
      '他说已经派人在来我家的路上了',
      '扬言要弄死我',
      '催收发短信说要去我老家贴大字报',
      '被催收的堵在家门口 推了我妈一把',
    ],
  },
  { expect: { interrupt: null, intents: ['home_visit'] }, say: ['会不会有人来家里'] },
  {
    expect: { interrupt: 'scam' },
    say: [
      '对方让我先交2000保证金才给减免',
      '让我下载会议软件共享屏幕操作',
      '交三千块能洗白征信 靠谱吗',
      '找了个债务优化公司 收费5800',
      '说把钱打到安全账户就不影响征信',
      '抖音上说征信修复 包过 付一半定金',
      '有人说花钱买断我的债 以后不用还给平台',
      '让我借银行卡给他走流水 说给我还债',
      'QQ上有个人说他是分期乐内部的 先转500给他就能销账',
    ],
  },
  {
    expect: { interrupt: null, debts: [{ platform: 'huabei', amount: null, days: null }] },
    say: ['死期是每月9号 花呗又要还了'],
  },
  { expect: { interrupt: null }, say: ['验证码一直收不到 登不上花呗'] },
];
