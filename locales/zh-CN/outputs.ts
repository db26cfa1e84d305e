/** Files: what every one of them shares, calendar, picture, case summary. */
const files = {
  'out.blank': '____',
  'out.notLegal': '信息参考，不是律师意见。内容请你自己核对、修改，由你自己决定发不发、发给谁。',
  'out.madeOn': '整理日期：{date}',
  'out.listComma': '、',
  'out.listSemicolon': '；',
  'out.sources': '依据',
  'out.source.line': '{title}（{certainty}，核对日期 {date}）',
  'out.source.secondary': '{title}（{certainty}，据公开报道或协会文件，核对日期 {date}）',
  'out.limitation.mention':
    '写这封信等于表示愿意还。对方收到后，三年的诉讼时效会重新算。这是正常的代价，知道就好。拖了两年以上或者记不清的，先打 12348，再决定寄不寄。',
  'out.limitation.stay': '这份文件里没有承认欠款、也没有承诺还款的话。自己加字时，先别加这类话。',
  'out.limitation.page.title': '这封信先不写',
  'out.limitation.page.why':
    '这笔账逾期可能已经很久，或者时间还不清楚，诉讼时效（法院保护债权的时间限制）可能是个问题。这时候写信申请分期、承认欠款、答应还款，法律上可能算“同意履行”：时间会重新算；时间已过的，以后也不能再拿它作理由。',
  'out.limitation.page.cannot': '我判断不了你这笔账的时间。有没有催过、收没收到、还没还过一部分，都会改变结果。',
  'out.limitation.page.do.title': '先做这几件',
  'out.limitation.page.do.1': '打 12348（公共法律服务热线，免费），或者问律师。',
  'out.limitation.page.do.2': '带上这些日期：借款日、最后一次还款日、收到催款短信和信件的日子、有没有被自动扣过款。',
  'out.limitation.page.do.3': '问清楚以前，不签还款协议，不在催款单上签字，不答应还款日期，也不先还一点“表诚意”。',
  'out.limitation.page.do.4': '收到法院的文书，仍然要按上面写的日期处理，不能不理。',
  'out.limitation.page.days': '能查到逾期多少天的话（App 账单里有），告诉我，也许就能写这封信。',
  'out.paid.page.why':
    '你说这笔已经还清。申请分期、说“现在还不起”，都和事实不符，也可能被当作还欠着。要做的是核对余额、拿到结清证明。金额对不上的，先让官方客服列明细。',
  'out.limitation.page.not': '这不是说不用还。没人催、时间久，债都不会自动消失。',
} as const;

const calendar = {
  'out.calendar.name': '逾期处理待办',
  'out.calendar.step': '待办：{line}',
  'out.calendar.risk': '留意：{line}',
  'out.calendar.about': '{platform}。{text}',
  'out.calendar.later': '从这天起可能发生，不是一定发生。',
  'out.calendar.alarm.before': '明天：{line}',
  'out.calendar.alarm.day': '今天：{line}',
  'out.calendar.file': '待办日历',
  'out.calendar.none': '现在没有定了日期的事，不用加日历。',
  'out.calendar.caption':
    '日历文件，共 {count} 件，一般在早上 9 点提醒。点开就能加进手机日历；再导入一次会更新，不会重复。有的安卓手机打不开，用我的提醒就行。和家人共用日历的，加之前先想一下。',
} as const;

const picture = {
  'out.picture.title': '你在哪一步',
  'out.picture.here': '你在这里',
  'out.picture.here.days': '今天 {date}，逾期 {days}',
  'out.picture.here.only': '今天 {date}',
  'out.picture.now': '现在要知道的',
  'out.picture.plan': '你要做的',
  'out.picture.later': '以后可能',
  'out.picture.from': '{date}起',
  'out.picture.undated': '时间不定',
  'out.picture.foot': '写“可能”的不一定发生。不是律师意见。',
  'out.picture.file': '你在哪一步',
  'out.picture.caption': '图：你在哪一步。{platform}，今天 {today}。{done}接下来：{next}。',
  'out.picture.caption.done': '现在要知道的：{list}。',
} as const;

const summary = {
  'out.summary.title': '情况小结',
  'out.summary.use': '打 12348 或见律师时可以照着说。姓名、证件号、账号没有写进来，需要时自己口头补充。',
  'out.summary.facts': '基本情况',
  'out.summary.platform': '平台',
  'out.summary.lender': '放款机构（以合同为准）',
  'out.summary.amount': '金额',
  'out.summary.amount.principal': '{amount}（本金）',
  'out.summary.amount.total': '{amount}（含息费）',
  'out.summary.days': '逾期天数',
  'out.summary.silent': '没有电话多久了',
  'out.summary.signals': '本人说过的情况',
  'out.summary.pair': '{name}：{value}',
  'out.summary.unknown': '不清楚',
  'out.summary.reasons': '没有电话的可能原因',
  'out.summary.undecided': '现在还不能确定，先列最可能的几种。',
  'out.summary.reason.line': '{name}（{band}，推断）',
  'out.summary.reason.established': '{name}（本人已有直接依据）',
  'out.summary.timeline': '时间线',
  'out.summary.when': '时间',
  'out.summary.what': '可能的情况',
  'out.summary.certainty': '把握',
  'out.summary.now': '现在',
  'out.summary.cannot': '不会发生',
  'out.summary.plan': '打算做的事',
  'out.summary.others': '其他欠款',
  'out.summary.other.line': '{platform}：{amount}，逾期 {days}',
  'out.summary.other.status': '{platform}：{amount}（{status}）',
  'out.summary.other.more': '还有 {n} 笔，没有列出',
  'out.summary.status': '这笔账',
  'out.summary.status.denied': '本人说不是自己借的',
  'out.summary.status.otherPerson': '是别人的债，对方找到本人',
  'out.summary.status.paid': '本人说已经还清',
  'out.summary.status.notOverdue': '还没有到期',
  'out.summary.ask': '想问的问题：____',
  'out.summary.file': '情况小结',
  'out.summary.caption': '情况小结一页，Word 或 WPS 可以打开。里面没有姓名和证件号。',
} as const;

const failed = {
  'out.busy': '要的人太多，这个文件暂时做不过来。上面的文字都还在，过一会儿可以再要。',
  'out.failed': '这个文件没做成。上面的文字都还在，过一会儿可以再要一次。',
} as const;

export const outputs = { ...files, ...calendar, ...picture, ...summary, ...failed } as const;
