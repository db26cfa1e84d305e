/** Letters and check lists: the page for oneself, then the page to send. */
const frame = {
  'letter.guide.title': '先看这一页（自己看，不用交出去）',
  'letter.guide.when': '什么时候用',
  'letter.guide.whenNot': '什么时候不要用',
  'letter.guide.how': '怎么交',
  'letter.guide.keep': '留什么底',
  'letter.guide.deadline': '期限',
  'letter.guide.blank': '横线处自己填。姓名、证件号、账号没有存在这里，填好后不要发回给我。',
  'letter.guide.true': '只写真实的。编造经历、材料，或者投诉不实的事，本人要承担法律后果。',
  'letter.to': '致：{addressee}',
  'letter.sign.name': '本人签名：____　　证件号码：____',
  'letter.sign.date': '联系电话：____　　日期：____ 年 __ 月 __ 日',
  'letter.attached': '附件：____',
  'letter.lender': '{platform}（合同上的放款机构：____）',
  'letter.noAdmission': '本函只为沟通和核实，不是对欠款金额的确认，也不是还款承诺。',
  'letter.mine': '以上是我本人的记录和陈述，请核实。我对内容的真实性负责。',
  'letter.rows.intro': '我记录到以下联系，请核实：',
  'letter.rows.empty': '我记录到以下联系，请核实（自己填，只写有记录的）：',
  'letter.rows.when': '时间',
  'letter.rows.how': '方式',
  'letter.rows.who': '对方自称',
  'letter.rows.what': '内容（类别）',
  'letter.rows.third': '被联系的人',
  'letter.caption':
    '{title}，Word 或 WPS 可以打开。第一页写了什么时候用、怎么交。横线处自己填。信息参考，不是律师意见。',
  'letter.caption.limitation': '这封信先不写：时间可能太久，写了可能有法律后果。文件里说了为什么、先问谁。',
} as const;

const negotiate = {
  'letter.negotiate.title': '协商还款申请',
  'letter.negotiate.when.1': '你想还，但一次还不清，每月能拿出一笔稳得住的钱。',
  'letter.negotiate.when.2': '已经在官方 App 或客服问过，对方要书面材料，或者你想留个书面记录。',
  'letter.negotiate.whenNot.1': '每月能还多少还没算清。先算清，报低一点也要做得到。',
  'letter.negotiate.whenNot.2': '不是你借的、已经还清了、金额有争议：先核实，不要先写这封。',
  'letter.negotiate.whenNot.3': '有人收钱替你写、替你谈：不用找，自己就能交。',
  'letter.negotiate.how.1':
    '交给平台或放款机构的官方客服：App 内上传，或按合同上的地址寄挂号信、EMS。官方入口：{channel}。',
  'letter.negotiate.how.2': '一次只交一家。网贷没有法定的“必须分期”，对方可以不同意，不同意可以过一段时间再提。',
  'letter.negotiate.how.card':
    '信用卡要提的是“个性化分期”：确认还不起、又愿意还的，银行可以和你商量，最长 5 年。是“可以”，不是必须同意。',
  'letter.negotiate.keep.1': '信的照片、寄件单号、客服工单号、对方答复的截图。',
  'letter.negotiate.keep.2':
    '谈成后要书面或 App 内的方案：总额、每期日期和金额、收款账户、结清证明、征信怎么报。看到再付款。',
  'letter.negotiate.deadline': '没有法定期限，越早越好谈。官方客服说了答复日期的，记下来，到期追问。',
  'letter.negotiate.body.1': '我是{platform}的借款人，合同号或账户尾号：____。',
  'letter.negotiate.body.2':
    '按我看到的账单，目前逾期{days}，金额{amount}。其中本金、利息、罚息和费用各是多少，请列明。',
  'letter.negotiate.body.3': '逾期的原因：____。',
  'letter.negotiate.body.4':
    '我愿意还款，但现在没有能力一次还清。扣除基本生活费后，我每月能稳定还 ____ 元，可在每月 ____ 日还。',
  'letter.negotiate.body.ask': '我申请：',
  'letter.negotiate.body.ask.1': '分 ____ 期偿还。',
  'letter.negotiate.body.ask.2': '说明罚息、违约金能否减免，分期期间的息费怎么算。',
  'letter.negotiate.body.ask.3':
    '方案定下后给我书面或 App 内的确认，写明总额、每期日期和金额、收款账户、结清后的证明、征信怎么报送。',
  'letter.negotiate.body.5': '请通过我预留的联系方式或 App 答复。方案确认前，请不要只用电话约定。',
} as const;

const hardship = {
  'letter.hardship.title': '困难情况说明',
  'letter.hardship.when.1': '失业、生病、受灾、家里出了大事，收入少了，还款跟不上。',
  'letter.hardship.when.2': '客服要“困难证明”，或者你在申请分期、延期，想把情况说清。',
  'letter.hardship.whenNot.1': '没有的事不写，没有的材料不交。买来的“困难证明包”、假病历、假印章，可能违法甚至犯罪。',
  'letter.hardship.whenNot.2': '对方没要的病历细节、家人证件，不用主动交。',
  'letter.hardship.how.1': '和协商申请一起，从官方 App 或客服渠道交。官方入口：{channel}。',
  'letter.hardship.how.2': '材料交复印件，写上“仅用于向 ____ 申请还款安排”。原件自己留着。',
  'letter.hardship.keep.1': '交了哪些材料、哪天交的、工单号、对方答复的截图。',
  'letter.hardship.deadline': '没有法定期限。情况变了，可以再补一份。',
  'letter.hardship.body.1': '我是{platform}的借款人，合同号或账户尾号：____。目前逾期{days}，账单显示的金额{amount}。',
  'letter.hardship.body.2': '从 ____ 年 __ 月起，我遇到的困难是：____。',
  'letter.hardship.body.3': '目前每月收入约 ____ 元，必要的生活、医疗、赡养抚养支出约 ____ 元。',
  'letter.hardship.body.4': '我没有不还的意思。我希望贵方了解以上情况，与我商量可以做到的还款安排。',
  'letter.hardship.body.5': '我能提供的材料（选有的）：____（如离职证明、收入流水、诊断证明、低保或残疾证）。',
} as const;

const conduct = {
  'letter.conduct.title': '规范联系方式的函',
  'letter.conduct.when.1': '催收打给了家人、同事，或者太晚、太频繁，你想让机构书面知道并改。',
  'letter.conduct.whenNot.1': '有人身威胁、闯进家里：先打 110，不要先写信。',
  'letter.conduct.whenNot.2': '不能用来让对方完全不联系你本人。对本人的正常催收是允许的。',
  'letter.conduct.whenNot.3': '配偶、担保人、共同借款人可能算与债务有关的人，写之前先想清楚。',
  'letter.conduct.how.1':
    '交给平台或放款机构的官方客服、消费者权益保护部门。官方入口：{channel}。不用寄给打电话的那家公司。',
  'letter.conduct.how.2': '只写你有记录的那几次。没记清的不写。',
  'letter.conduct.keep.1': '通话记录、录音、短信的截图和原件；亲友愿意的话，让他们也留着。',
  'letter.conduct.keep.2': '寄件单号、工单号、对方答复。',
  'letter.conduct.deadline':
    '没有法定期限。银行、消费金融公司处理消费投诉一般 15 日内答复，复杂的 30 日。小贷公司不直接适用这个时限。',
  'letter.conduct.body.1': '我是{platform}的用户，合同号或账户尾号：____。',
  'letter.conduct.body.ask': '请贵方核实，并请：',
  'letter.conduct.body.ask.1': '有关事项请只联系我本人，我的联系电话：____。',
  'letter.conduct.body.ask.2': '不再联系与此无关的人，不向他们透露我的个人信息。',
  'letter.conduct.body.ask.3': '在 8:00 至 22:00 之间联系我。',
  'letter.conduct.body.ask.4': '告诉我现在受贵方委托联系我的机构全称。',
  'letter.conduct.body.ask.5': '把核实结果书面或在 App 内答复我。',
  'letter.conduct.body.basis': '我参考的规定和规范（其中国家标准、协会指引不是法律，是否适用请贵方核对）：',
} as const;

const complaint = {
  'letter.complaint.title': '投诉书',
  'letter.complaint.when.1': '已经向机构自己的客服投诉过，没答复或不满意。先留好那次的单号。',
  'letter.complaint.when.2': '投诉的是联系方式、信息泄露、收费不明这类事，并且有记录。',
  'letter.complaint.whenNot.1': '不能换来减免。投诉处理的是行为，欠款还是要另外谈。',
  'letter.complaint.whenNot.2': '同一件事不要到处重复投。已经起诉、仲裁的，监管一般不再接。',
  'letter.complaint.whenNot.3': '有人教你“投诉就能免债”、收钱代投诉：不要信。',
  'letter.complaint.how.bank': '放款的是银行、消费金融公司：交给金融监管总局当地的派出机构，也可以打 12378 问怎么交。',
  'letter.complaint.how.local':
    '放款的是小额贷款公司：交给它注册地的地方金融管理部门，可以打 12345 转。12378 一般不管小贷公司。',
  'letter.complaint.how.firm':
    '还不确定放款的是谁：先交给平台自己的投诉渠道（{channel}），同时查合同上的放款机构。银行、消费金融公司找 12378，小贷公司找注册地地方金融管理部门。',
  'letter.complaint.how.card': '发卡的是银行：交给金融监管总局当地的派出机构，也可以打 12378 问怎么交。',
  'letter.complaint.how.lease':
    '租赁商家不是放贷机构：先找商家和平台客服，再按消费纠纷向当地市场监管部门反映，可以打 12345 转。',
  'letter.complaint.how.one': '一封信只写给一个部门。',
  'letter.complaint.keep.1': '投诉单号、寄件单号、答复。录音、短信原件留在手机里，另存一份。',
  'letter.complaint.deadline.bank':
    '银行、消费金融公司收到投诉后，简单的 15 日内处理并告知，复杂的 30 日，特别复杂经批准再延 30 日。',
  'letter.complaint.deadline.other': '各地、各部门的答复时间不同，交的时候问清楚并记下来。',
  'letter.complaint.to.bank': '国家金融监督管理总局 ____ 监管局',
  'letter.complaint.to.local': '____（小贷公司注册地）地方金融管理部门',
  'letter.complaint.to.firm': '{platform}消费者权益保护部门（或投诉受理部门）',
  'letter.complaint.to.lease': '____ 市场监督管理部门',
  'letter.complaint.body.who': '被投诉机构：____（按合同写全称；产品名：{platform}）',
  'letter.complaint.body.before': '我已于 ____ 年 __ 月 __ 日向该机构反映，单号：____，结果：____。',
  'letter.complaint.body.ask': '我的请求：',
  'letter.complaint.body.ask.1': '核实以上情况，把结果答复我。',
  'letter.complaint.body.ask.2': '如有不当，请督促该机构及其委托的公司改正。',
  'letter.complaint.body.only': '本投诉只反映联系方式等行为，与欠款金额、减免无关。',
} as const;

const credit = {
  'letter.credit.title': '征信异议申请',
  'letter.credit.when.1': '信用报告上的内容与事实不符：不是你借的、还清了没更新、金额或日期记错、同一笔记了两次。',
  'letter.credit.whenNot.1': '逾期是真的。真实的逾期不能靠异议删掉，还清之日起保存 5 年。',
  'letter.credit.whenNot.2': '有人说能“修复”“洗白”、收费代办：是骗局。异议免费，自己就能提。',
  'letter.credit.how.1':
    '先查信用报告（每年可免费两次），按报告上写的机构名提。可以向报送的机构提，也可以向征信中心提。',
  'letter.credit.how.2': '带身份证件和能证明的材料。不是你借的，先报警要回执，再提异议。',
  'letter.credit.keep.1': '信用报告、申请回执、对方的书面答复。',
  'letter.credit.deadline': '对方应在 20 日内核查并书面答复。不满意，可以向当地人民银行投诉。',
  'letter.credit.to': '____（信用报告上显示的机构全称）',
  'letter.credit.body.1': '我在 ____ 年 __ 月 __ 日查询的个人信用报告中，发现以下信息与事实不符：',
  'letter.credit.body.2': '报告上的机构名称：____；账户编号或尾号：____。',
  'letter.credit.body.3': '报告上写的是：____。',
  'letter.credit.body.4': '事实是：____。',
  'letter.credit.body.5': '依据（附件）：____。',
  'letter.credit.body.6': '请按《征信业管理条例》第 25 条标注、核查，在 20 日内书面答复我，确有错误的请更正。',
} as const;

const assignment = {
  'letter.assignment.title': '债权转让核实函',
  'letter.assignment.when.1': '有人说“你的债已经转给我们了”，要你往新账户付款。',
  'letter.assignment.when.2': 'App 里的账单没了但你没还过，或者信用报告上显示转出。',
  'letter.assignment.whenNot.1': '不是用来拖时间的。核实清楚了，就按核实的对象处理。',
  'letter.assignment.whenNot.2': '对方催你马上转到个人账户、先交保证金：不要付，先打 96110 问。',
  'letter.assignment.how.1': '交给原来的放款机构官方客服，不交给打电话的人。官方入口：{channel}。',
  'letter.assignment.how.2': '同时让对方出示转让通知：原放款方、受让方、合同号、金额、日期。',
  'letter.assignment.keep.1': '转让通知的原件和照片、原机构的书面答复、通话记录。',
  'letter.assignment.deadline':
    '没有法定期限。没通知到你的转让，对你不发生效力；通知之后付错了人，新的债权人还可以向你要。所以先核实，再付款。',
  'letter.assignment.body.1': '我是{platform}的用户，合同号或账户尾号：____。',
  'letter.assignment.body.2': '____ 年 __ 月 __ 日，自称 ____（公司全称）的一方告诉我，上述合同的债权已经转让。',
  'letter.assignment.body.ask': '请书面或在 App 内告诉我：',
  'letter.assignment.body.ask.1': '债权是否已经转让。没有的话，请说明现在由谁联系我。',
  'letter.assignment.body.ask.2': '已转让的：受让方全称、转让日期、转让通知，转让时的本金、利息、罚息和费用明细。',
  'letter.assignment.body.ask.3': '今后应联系谁、付到哪个对公账户，信用报告会怎么更新。',
  'letter.assignment.body.3': '核实清楚前，我先不向新账户付款。',
} as const;

const answer = {
  'letter.answer.title': '收到起诉材料：答辩准备清单',
  'letter.answer.when.1': '法院送来了起诉状副本、应诉通知书或传票，并且打 12368 或到法院核对过是真的。',
  'letter.answer.whenNot.1': '只有律师函、“调解中心”短信、没有案号：不是起诉，先核实，不用这份。',
  'letter.answer.how.1':
    '表格用法院自己的：随起诉材料寄来的、法院诉讼服务中心窗口、法院官网或“人民法院在线服务”小程序里都可以要。不清楚就打材料上的法院电话或 12368 问。',
  'letter.answer.how.2': '答辩状交到受理的法院，可以现场、邮寄或线上交。',
  'letter.answer.keep.1': '信封（上面有签收日期）、全部材料拍照、交答辩状的回执。',
  'letter.answer.deadline':
    '以通知书上写的日期为准。普通程序是收到起诉状副本起 15 日内答辩；简易、小额程序由法院定，可能更短。管辖异议也要在答辩期内提。',
  'letter.answer.intro': '这是核对清单，不是答辩状。提不提、提哪一点，由你自己定；拿不准先问 12348 或律师。',
  'letter.answer.dates': '先把日期写下来',
  'letter.answer.dates.1': '收到材料的日期：____',
  'letter.answer.dates.2': '答辩截止日期（看通知书）：____',
  'letter.answer.dates.3': '举证截止日期（看通知书）：____',
  'letter.answer.dates.4': '开庭时间、地点或线上链接：____',
  'letter.answer.dates.5': '案号、法院、承办人电话（材料上的）：____',
  'letter.answer.check': '逐项核对',
  'letter.answer.check.1': '原告是谁：原放款机构、担保公司，还是说受让了债权的公司？有没有转让或代偿的证明？',
  'letter.answer.check.2': '借款是不是我本人借的？合同、放款流水上的账户对不对？',
  'letter.answer.check.3': '实际到手多少钱？有没有先扣掉费用？',
  'letter.answer.check.4': '我还过的钱（含自动扣款）有没有全部算进去？把流水列出来。',
  'letter.answer.check.5': '本金、利息、罚息、违约金、服务费各是多少？怎么算的？我觉得不清楚或过高的是哪一项？',
  'letter.answer.check.6': '合同里怎么约定法院或仲裁？',
  'letter.answer.check.7':
    '借款、最后一次还款、收到催款的日子。时间久了的，带着这些日子问 12348 或律师；时间上的理由一般要在一审提出，法院不会提醒。',
  'letter.answer.check.8': '我现在的收入和困难，想不想调解，每月能做到多少。',
  'letter.answer.bring': '带去的材料',
  'letter.answer.bring.1': '身份证件、起诉材料和信封',
  'letter.answer.bring.2': '借款合同、放款和还款流水、扣款短信',
  'letter.answer.bring.3': '与对方的沟通记录、困难证明（真实的）',
  'letter.answer.absent': '不到庭，法院可以缺席判决，对方说的数可能就按那个数判。',
} as const;

const order = {
  'letter.order.title': '收到支付令：异议准备清单',
  'letter.order.when.1': '法院送来了“支付令”，并且打 12368 或到法院核对过是真的。',
  'letter.order.whenNot.1': '没有支付令，只有催款短信或律师函：不用这份。',
  'letter.order.how.1': '表格用法院自己的：到发支付令的法院立案窗口或诉讼服务中心要，或打材料上的法院电话、12368 问。',
  'letter.order.how.2': '异议要书面，交到发支付令的那家法院。口头说、向别的法院起诉都不算。',
  'letter.order.keep.1': '信封（上面有签收日期）、支付令拍照、交异议的回执。',
  'letter.order.deadline': '收到之日起 15 日内。期限内不还也不提书面异议，对方可以直接申请强制执行。',
  'letter.order.intro': '这是核对清单，不是异议书。提不提、为什么提，由你自己定；时间短，先打 12348 问。',
  'letter.order.dates': '先把日期写下来',
  'letter.order.dates.1': '签收支付令的日期：____',
  'letter.order.dates.2': '第 15 日是（请自己数，遇节假日问法院）：____',
  'letter.order.dates.3': '法院、案号、电话：____',
  'letter.order.check': '逐项核对',
  'letter.order.check.1': '申请人是谁？我和它有没有借款关系？',
  'letter.order.check.2': '是不是我本人借的？金额、已经还的、利息费用对不对？',
  'letter.order.check.3': '我对债务本身有没有不同意见？是哪一点？有什么证据？',
  'letter.order.check.4': '只是现在没钱、想缓一缓、想换个方式还：这不影响支付令。可以同时和对方谈，谈成要书面。',
  'letter.order.check.5': '借款、最后一次还款、收到催款的日子。时间久了的，带着这些日子问 12348 或律师。',
  'letter.order.bring': '带去的材料',
  'letter.order.bring.1': '身份证件、支付令和信封',
  'letter.order.bring.2': '借款合同、放款和还款流水',
} as const;

export const letters = {
  ...frame,
  ...negotiate,
  ...hardship,
  ...conduct,
  ...complaint,
  ...credit,
  ...assignment,
  ...answer,
  ...order,
} as const;
