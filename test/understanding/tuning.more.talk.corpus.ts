import type { Sample } from './corpus.ts';

export const moreTalk: readonly Sample[] = [
  { expect: { act: 'restart' }, say: ['重新来一遍', '从头说起', '全部清掉重来', '重开', '我想重新开始', '咱们重新来'] },
  { expect: { act: 'undo' }, say: ['刚才发错了 撤回', '上一条不算', '前面那句当我没说', '取消上一步'] },
  {
    expect: { act: 'repeat' },
    say: ['再说一遍吧', '没太看明白', '能说简单点吗', '什么意思 没看懂', '能再讲一遍吗', '你说的我没懂'],
  },
  {
    expect: { act: 'whyAsk' },
    asked: { slot: 'amount' },
    say: ['你问这个干嘛', '为什么要知道这个', '问金额做什么', '这跟你有什么关系', '为啥问我欠多少'],
  },
  {
    expect: { act: 'whyThat' },
    say: ['你凭什么这么判断', '为什么', '有什么根据', '怎么得出来的', '这结论哪来的', '为什么你觉得是这个'],
  },
  { expect: { act: 'thanks' }, say: ['谢谢你啊', '好的谢谢', '太谢谢了', '明白了 谢谢', 'ok 谢了', '十分感谢'] },
  { expect: { act: 'greeting' }, say: ['hello', '你好啊', '有人在吗', '晚上好呀', '哈喽在不在'] },
  { expect: { act: 'insult' }, say: ['你是不是傻', '什么垃圾机器人', '滚', '废物一个', '你个破机器人'] },
  {
    expect: { act: 'continue' },
    say: ['接着说吧', '我好一点了', '好些了', '继续说', '没事了 继续', '我缓过来了', '可以接着来'],
  },
  { expect: { act: 'stopReminders' }, say: ['别再提醒我了', '关掉提醒', '不要推送了', '取消提醒吧'] },
  { expect: { act: 'addDebt' }, say: ['我还有另外一家', '还欠别的平台', '再加一笔债', '还有一个平台没说'] },
  {
    expect: { act: 'skip' },
    asked: { slot: 'amount' },
    say: ['跳过吧', '下一题', '不想回答', '这个不方便说', '先不说这个'],
  },
  {
    expect: { act: 'dontKnow' },
    asked: { slot: 'days' },
    say: ['记不太清了', '具体忘了', '真不清楚', '没数', '说不上来', '我哪记得住'],
  },
  {
    expect: { act: 'yes' },
    asked: { slot: 'evidence', question: 'any' },
    say: ['是的有', '有过', '对', '嗯是', '有的有的', '收到过的'],
  },
  {
    expect: { act: 'no' },
    asked: { slot: 'evidence', question: 'any' },
    say: ['没有啊', '都没有', '没发生过', '从来没有', '不曾', '没有吧'],
  },
  {
    expect: { correction: true, debts: [{ platform: null, amount: [12000, 12000], days: null }] },
    say: [
      '其实是一万二',
      '我打错字了 是12000',
      '搞错了 是一万二',
      '我说的是一万二',
      '刚刚说错 是1.2万',
      '金额错了 应该12000',
    ],
  },
  {
    expect: { correction: true, debts: [{ platform: 'huabei', amount: null, days: null }] },
    say: ['我说的是花呗', '其实是花呗', '平台弄错了 是花呗', '不是白条 我说花呗'],
  },
  {
    expect: { correction: true, debts: [{ platform: null, amount: null, days: [45, 45] }] },
    say: ['其实逾期45天', '天数错了 逾期45天', '记错了 逾期四十五天', '纠正 逾期45天'],
  },
  { expect: { whatIf: { moreDays: [60, 60] } }, say: ['60天后呢', '再过六十天呢', '再拖60天会怎么样'] },
  {
    expect: { whatIf: { daysOverdue: [180, 184] } },
    say: ['要是逾期到半年呢', '如果逾期半年会怎样', '假如拖到半年呢'],
  },
  { expect: { whatIf: { daysOverdue: [90, 92] } }, say: ['如果是三个月呢', '要是逾期三个月呢', '换成逾期三个月呢'] },
  {
    expect: { whatIf: { amount: [30000, 30000] } },
    say: ['如果我欠的是3万呢', '要是欠三万呢', '假如是三万块呢', '那三万呢', '换成3万的话呢'],
  },
  { expect: { whatIf: { payment: [500, 500] } }, say: ['要是先还五百呢', '如果我还500会好点吗', '假如先还500块'] },
  {
    expect: { whatIf: { platform: 'jd_baitiao' } },
    say: ['白条呢', '换成白条呢', '要是白条呢', '如果是白条呢', '那京东白条怎么样'],
  },
];

/** Words of death, violence, court or money: never chatter. */
export const fallback: readonly Sample[] = [
  { expect: { intents: ['distress'] }, say: ['心里好苦', '每天以泪洗面', '感觉天塌了', '人都快废了', '好无助'] },
  { expect: { intents: ['court_papers'] }, say: ['传票', '法院的', '判决书'] },
  { expect: { intents: ['scam_or_identity'] }, say: ['让我先给钱', '要我转账', '他问我要验证码怎么说呢'] },
];
