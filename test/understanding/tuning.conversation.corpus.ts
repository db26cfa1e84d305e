import type { Sample } from './corpus.ts';

export const conversation: readonly Sample[] = [
  { expect: { act: 'dontKnow', interrupt: null }, asked: { slot: 'amount' }, say: ['不记得', '没算过'] },
  { expect: { act: 'dontKnow', interrupt: null }, asked: { slot: 'days' }, say: ['想不起来了'] },
  {
    expect: { act: 'skip', interrupt: null },
    asked: { slot: 'evidence', question: 'any' },
    say: ['跳过', '这个不想说'],
  },
  { expect: { act: ['skip', 'dontKnow'], interrupt: null }, asked: { slot: 'amount' }, say: ['随便'] },
  { expect: { act: 'restart', interrupt: null }, say: ['重来', '从头来一遍'] },
  { expect: { act: 'undo', interrupt: null }, say: ['撤回', '刚才那句不算'] },
  { expect: { act: 'repeat', interrupt: null }, say: ['没看懂 再讲一次'] },
  {
    expect: { act: 'whyAsk', interrupt: null },
    asked: { slot: 'amount' },
    say: ['为什么问这个', '要知道金额做什么用'],
  },
  { expect: { act: 'whyThat', interrupt: null }, say: ['为什么这么说', '依据是什么'] },
  { expect: { act: 'thanks', interrupt: null }, say: ['多谢了啊', '感谢感谢'] },
  { expect: { act: 'greeting', interrupt: null }, say: ['在吗', '早上好'] },
  { expect: { act: 'insult', interrupt: null }, say: ['垃圾东西 什么都不懂'] },
  { expect: { act: 'continue', interrupt: null }, say: ['好些了 继续吧', '继续'] },
  { expect: { act: 'stopReminders', interrupt: null }, say: ['不要给我发提醒'] },
  { expect: { act: 'addDebt', interrupt: null }, say: ['我还有一笔', '再加一家'] },
  { expect: { act: 'yes', interrupt: null }, asked: { slot: 'evidence', question: 'any' }, say: ['嗯嗯'] },
  { expect: { act: 'no', interrupt: null }, asked: { slot: 'evidence', question: 'any' }, say: ['不是'] },
  {
    expect: { correction: true, debts: [{ platform: null, amount: [18000, 18000], days: null }], interrupt: null },
    say: ['不对 是一万八'],
  },
  {
    expect: { correction: true, debts: [{ platform: 'huabei', amount: [6000, 6000], days: null }], interrupt: null },
    say: ['说错了 花呗是6000'],
  },
  {
    expect: { correction: true, debts: [{ platform: null, amount: null, days: [60, 60] }], interrupt: null },
    say: ['不是30天 是60天'],
  },
  {
    expect: { correction: true, debts: [{ platform: 'jd_baitiao', amount: null, days: null }], interrupt: null },
    say: ['不是花呗 是白条'],
  },
  {
    expect: { correction: true, debts: [{ platform: 'fenqile', amount: null, days: null }], interrupt: null },
    say: ['不对不对 是分期乐不是小花钱包'],
  },
  {
    expect: { correction: true, debts: [{ platform: null, amount: null, days: [90, 92] }], interrupt: null },
    say: ['更正一下 是三个月'],
  },
  { expect: { whatIf: { moreDays: [60, 60] }, interrupt: null }, say: ['六十天以后会怎样'] },
  { expect: { whatIf: { moreDays: [60, 62] }, interrupt: null }, say: ['再过俩月呢'] },
  { expect: { whatIf: { payment: [2000, 2000] }, interrupt: null }, say: ['我先还两千会怎么样'] },
  { expect: { whatIf: { platform: 'jd_baitiao' }, interrupt: null }, say: ['那白条呢'] },
  { expect: { whatIf: { platform: 'fenqile' }, interrupt: null }, say: ['分期乐呢'] },
  { expect: { whatIf: { payment: [3000, 3000] }, interrupt: null }, say: ['假如一次还3000会好点吗'] },
  { expect: { whatIf: { moreDays: [90, 92] }, interrupt: null }, say: ['要是再拖三个月'] },
  {
    expect: { debts: [{ platform: null, amount: [20000, 30000], days: null }], interrupt: null },
    asked: { slot: 'amount' },
    say: ['两三万'],
  },
  {
    expect: { debts: [{ platform: null, amount: null, days: [30, 30] }], interrupt: null },
    asked: { slot: 'days' },
    say: ['三十'],
  },
  {
    expect: { debts: [{ platform: null, amount: null, days: [90, 92] }], interrupt: null },
    asked: { slot: 'days' },
    say: ['三个月'],
  },
  { expect: { income: [4500, 4500], interrupt: null }, asked: { slot: 'income' }, say: ['4500'] },
  { expect: { income: [3000, 4000], interrupt: null }, asked: { slot: 'income' }, say: ['三四千'] },
  { expect: { income: [6000, 6000], interrupt: null }, asked: { slot: 'income' }, say: ['到手6000'] },
  { expect: { act: 'whyThat', interrupt: null }, say: ['为啥会是这个原因'] },
];
