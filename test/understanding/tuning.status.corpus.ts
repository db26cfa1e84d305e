import type { Sample } from './corpus.ts';

export const status: readonly Sample[] = [
  {
    expect: {
      debts: [{ platform: 'huabei', amount: null, days: null, status: 'hypothetical' }],
      intents: ['diagnose'],
      interrupt: null,
    },
    say: ['假如我花呗一直不还有什么后果'],
  },
  {
    expect: {
      debts: [{ platform: 'jd_baitiao', amount: null, days: [90, 92], status: 'hypothetical' }],
      interrupt: null,
    },
    say: ['白条万一逾期3个月会有啥后果'],
  },
  {
    expect: {
      debts: [{ platform: 'huabei', amount: null, days: [30, 30], status: ['hypothetical', 'unclear'] }],
      intents: ['penalty_calc'],
      interrupt: null,
    },
    say: ['花呗逾期30天会多多少利息'],
  },
  {
    expect: { debts: [{ platform: 'huabei', amount: null, days: null, status: 'paid' }], interrupt: null },
    say: ['花呗结清了'],
  },
  {
    expect: { debts: [{ platform: 'jd_baitiao', days: null, status: 'paid' }], interrupt: null },
    say: ['白条3000昨天还掉了'],
  },
  {
    expect: { debts: [{ platform: 'fenqile', amount: null, days: null, status: 'otherPerson' }], interrupt: null },
    say: ['我弟弟分期乐没还 会找我吗'],
  },
  {
    expect: {
      debts: [{ platform: 'huabei', amount: [20000, 20000], days: null, status: 'otherPerson' }],
      interrupt: null,
    },
    say: ['我儿子花呗欠了两万 我该咋办'],
  },
  {
    expect: {
      debts: [{ platform: 'jd_baitiao', amount: null, days: [90, 92], status: 'otherPerson' }],
      interrupt: null,
    },
    say: ['我朋友白条逾期三个月了 紧急联系人写的我'],
  },
  {
    expect: { debts: [{ platform: 'xiaohua', amount: null, days: null, status: 'denied' }], interrupt: null },
    say: ['我从来没借过小花钱包 凭什么催我'],
  },
  {
    expect: { debts: [{ platform: 'fenqile', amount: null, days: null, status: 'denied' }], interrupt: null },
    say: ['我没用过分期乐啊 怎么说我欠钱'],
  },
  {
    expect: { debts: [{ platform: 'huabei', amount: null, days: null, status: 'notOverdue' }], interrupt: null },
    say: ['花呗还没到还款日'],
  },
  {
    expect: { debts: [{ platform: 'jd_baitiao', amount: null, days: null, status: 'notOverdue' }], interrupt: null },
    say: ['白条今天最后一天还款 还差点'],
  },
  {
    expect: {
      debts: [{ platform: 'huabei', amount: [5000, 5000], days: [25, 25], status: 'overdue' }],
      interrupt: null,
    },
    say: ['花呗欠5000 到今天逾期25天'],
  },
  {
    expect: { debts: [{ platform: 'jd_baitiao', amount: null, days: null, status: 'paid' }], interrupt: null },
    say: ['白条之前逾期过 现在已经还上了'],
  },
  {
    expect: { debts: [{ platform: 'xiaohua', amount: null, days: null, status: 'otherPerson' }], interrupt: null },
    say: ['我爸名下有个小花钱包没还 他现在不在了'],
  },
];
