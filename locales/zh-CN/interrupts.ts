/** What comes before anything else: distress, threats, court papers, scams. At most 200 characters a message. */
export const interrupts = {
  'interrupt.distress.explicit':
    '听到你这样说，我很担心你。贷款的事可以等，先说你。你现在安全吗？如果马上有危险，请打 120 或 110，也请叫一个身边的人来陪你。想找人说说，可以打 12356 心理援助热线，有人听你说。你不用一个人扛着。',
  'interrupt.distress.group':
    '先放下欠款的事，人最要紧。心里难受的朋友，可以打 12356 心理援助热线，有危险请打 120 或 110；也欢迎私聊我，慢慢说。',
  'interrupt.distress.passive':
    '先说一句：你提到的事让我有点担心。欠款有办法慢慢处理，人最要紧。心里撑不住的时候，可以打 12356 心理援助热线；有危险打 120 或 110。',
  'interrupt.distress.near':
    '先顾人，欠款可以等。尽快联系上他，最好陪在身边，直接问一句“你现在安全吗”，听他说，不责怪、不说教。有危险打 120 或 110，说清他在哪里；也可以请他打 12356 心理援助热线，你自己也能打。你也别一个人扛。',
  'interrupt.distress.idiom': '这段日子不好过，辛苦了，我们一件一件来。',
  'interrupt.distress.forward':
    '这条话要认真对待。请先不谈欠款，私下联系他，直接问一句“你现在安全吗”，陪他说话，不说教。有危险打 120 或 110，把他所在的地方告诉接线员；也可以请他打 12356 心理援助热线。你自己也别一个人扛。',
  'interrupt.distress.safe':
    '好，谢谢你告诉我。贷款的事今天先放下，吃点东西，找个信得过的人待一会儿。难受的时候打 12356。我在这里，你什么时候想继续，再点下面的按钮。',
  'interrupt.distress.unsafe':
    '请现在就打 120 或 110，说清你在哪里。先离开危险的地方，离开手边会伤到自己的东西，叫一个身边的人来。电话接通之前，也可以打 12356。欠款的事完全可以等。',
  'interrupt.choice.safe': '我现在安全',
  'interrupt.choice.unsafe': '我现在有危险',
  'interrupt.choice.better': '好些了，继续',
  'interrupt.threat.violence':
    '你的安全最要紧。对方动手、要打人或已经在门口，马上打 110，去有人的地方，不单独见面。短信、录音、号码都留着。威胁人身安全，治安管理处罚法第50条管得到，报警要一份受案回执。投诉：{complaint}。',
  'interrupt.threat.detention':
    '有人不让你走、扣人，马上打 110，为讨债也不能限制人身自由。电话里说“马上来抓你”的，催收没有这个权力；自称公检法的，到派出所当面核实，不转钱。录音、号码留好。投诉：{complaint}。',
  'interrupt.threat.visit':
    '来人没有执法权，你可以不开门，隔着门说，录音录像，不当面付钱、不签字。强行进门、赖着不走、堵门泼漆，马上打 110。真是法院的人会出示证件，打 12368 核对。投诉：{complaint}。',
  'interrupt.threat.contacts':
    '不该把家人牵进来。没签字的父母、子女没有义务还，也不要答应“我来还”。请接到的人留下号码、时间、录音，回一句“请不要再联系我”。反复骚扰、辱骂、散布隐私，治安管理处罚法第50条管得到，可以打 110。投诉：{complaint}。',
  'interrupt.threat.workplace':
    '单位和同事与这笔债无关，催收不该打过去，更不能说你欠了多少。请接到的人记下号码、时间，有条件就录音。到单位闹、堵人的，打 110。你书面要求平台停止联系单位，再投诉：{complaint}。',
  'interrupt.threat.exposure':
    '未经你同意，催收和平台不能公开你的姓名、照片和欠款，群发、张贴都不行。截图要有时间、群名、账号，不要删。散布隐私，治安管理处罚法第50条管得到，可以打 110 要受案回执；也可以要求平台删除。投诉：{complaint}。',
  'interrupt.threat.abuse':
    '骂你不对，欠钱也不该受这个。不用回骂：录音、截图，记下时间、号码、公司和工号，说一句“我在录音，请文明说话”就可以挂。反复辱骂、恐吓，治安管理处罚法第50条管得到，打 110 要受案回执。投诉：{complaint}。',
  'interrupt.court.ask': '你收到的是哪一种？点一下，我说具体怎么办。',
  'interrupt.court.summons': '传票',
  'interrupt.court.complaint': '起诉状副本、应诉通知',
  'interrupt.court.paymentOrder': '支付令',
  'interrupt.court.judgment': '判决书、调解书',
  'interrupt.court.enforcementNotice': '执行通知',
  'interrupt.court.freezeOrder': '冻结裁定、账户被冻',
  'interrupt.court.courtSms': '法院短信',
  'interrupt.court.arbitration': '仲裁通知',
  'interrupt.court.lawyerLetter': '律师函',
  'interrupt.court.mediation': '调解邀请',
  'interrupt.court.unknownPaper': '看不出来',
  'interrupt.scam.lead': '先停一下，别转钱。这里有骗局的信号：',
  'interrupt.scam.personalAccount': '转到个人账户：正规还款只进官方 App 或合同写的账户。',
  'interrupt.scam.upfrontFee': '先交保证金、解冻费：监管部门不收任何费用，先收钱再办事的多是骗局。',
  'interrupt.scam.screenShare': '共享屏幕：对方能看见你的密码和验证码，马上退出。',
  'interrupt.scam.codeOrPassword': '要验证码、密码：给了就等于把钱交出去，谁要都别给。',
  'interrupt.scam.paidAgency': '收费代谈、包减免：五部门提示过，与法律不符，假材料你也要负责。',
  'interrupt.scam.creditWashing': '花钱洗征信：异议和修复都免费，真实的逾期洗不掉。',
  'interrupt.scam.impersonatesOfficial':
    '自称监管、公检法要钱：监管部门不催收、不收费；自称法院的打 12368 核对，冒充的可以报警。',
  'interrupt.scam.debtBuyer': '买断你的债、低价结清：批量转让的受让方要自己清收，不得再卖。',
  'interrupt.scam.lendCards': '借你的卡“走流水”：出借银行卡、手机卡可能被处罚，还可能犯罪。',
  'interrupt.scam.none': '从你说的里没有发现明显红旗，但这不等于可以放心。',
  'interrupt.scam.verify':
    '核实只用官方的路：自己打开官方 App，或打合同上的客服。已经转了钱，打 110；拿不准，打 96110 问。',
} as const;
