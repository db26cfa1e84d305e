/** Several debts: which first and why, what one can offer. */
export const debts = {
  'debts.why.court': '已有案子，期限不能错过，最先处理',
  'debts.why.frozen': '卡已被法院冻结，先问清是哪一笔',
  'debts.why.verify': '先核实收款方和债主，核清前不付',
  'debts.why.askFirst': '时间很久，先问 12348，暂时别付别签',
  'debts.why.plan': '已有新方案，先按约付，别断',
  'debts.why.card': '信用卡本金 5 万元以上，保持联系，尽早谈',
  'debts.why.fresh': '逾期还短，尽早补上或谈延期，免得越拖越长',
  'debts.why.rest': '没有要抢先的，利率高的先还',
  'debts.why.notMine': '不是你本人的债，先别付、别认',
  'debts.why.done': '你说已还清，只要结清证明',
  'debts.offer.unknown': '告诉我每月收入和必需开支，就能算出每家大概能还多少。',
  'debts.offer.none':
    '收入先顾吃住和看病，现在拿不出还款的钱。如实告诉各家，要求暂缓；别借新还旧。真困难可向街道申请救助。',
  'debts.offer.token': '每月能拿出 {amount}，五年也还不完全部。可先按各家金额分一小份，如实说明；对方不一定接受。',
  'debts.offer.proRata': '每月能拿出 {amount}，按各家欠款的比例分，对谁都说得清。',
  'debts.offer.full': '每月剩下的钱够一次结清现在能付的几家，先要书面结清金额。',
  'debts.offer.nobody': '现在没有一家适合马上付款，先按上面的顺序核实。',
  'debts.tier.low': '收入不到 3,000 元：先保生活，别硬凑月供。可谈延期和减免罚息。',
  'debts.tier.middle': '网上说“分 24 期、月供 5%”，其实总共多付两成。先争取停息，24 期每月约为总额的 4.2%。',
  'debts.tier.high':
    '网上说“收入高，一次结清就能拿大折扣”，其实不一定：减不减看机构和拖了多久，多半只减罚息和费用。先要到书面的结清金额。',
} as const;
