/** What the talk says a second time, to somebody in need, and of itself. */
export const follow = {
  'talk.aboutUs.who':
    '我是逾期停催顾问，一个免费的自动程序。欠款逾期、催收电话停了，我帮你看为什么停、有什么风险、接下来做什么。我不是平台，不是催收，也不是律师。',
  'talk.aboutUs.human':
    '我是自动程序，不是真人。我按写好的规则和出处来答，同样的情况每次答得一样。想和真人说：法律问题打 12348，心里难受打 12356。',
  'talk.aboutUs.lawyer':
    '不是。我是自动程序，说的是参考信息，不是律师意见。想问律师，可以打 12348；收到法院的东西，更要问一次。',
  'talk.aboutUs.maker':
    '我是自动程序，不是平台，也不是催收公司，不替任何一家收钱。谁在运营、怎么联系、记了什么，发 /privacy 看。',
  'talk.aboutUs.free': '免费，一分钱不收，也不要验证码、证件和转账。谁用我的名义收钱，都是骗子。',
  'talk.aboutUs.trust':
    '有这个警觉是对的。可以这样看我：不收钱，不要验证码、证件、转账，不主动找你，每条都写出处，你可以自己核对。做决定以前，再打官方客服或 12348 问一遍。',
  'talk.aboutUs.accuracy':
    '不保证都准。我看不到你的账，只按你说的情况，对照公开的法规和报道来推断，所以每条都标了有多确定和出处。你说得越细，我说得越准；要紧的事打 12348 或官方客服核实。',
  'talk.aboutUs.privacy':
    '不会告诉平台、催收，也不会告诉你家里人。我只记你说的几项：哪家、多少、多久、几条情况；不记原话、姓名、电话。发 /delete 马上全删，细的发 /privacy。消息要经过 Telegram 的服务器。',
  'talk.aboutUs.able':
    '能做的：看电话为什么停、有什么风险，排接下来几步；会不会起诉、坐牢、上征信、联系家人，怎么协商，也可以问。做不到的：查你的账、查案子、替你去谈。',
  'talk.aboutUs.evade':
    '这类办法我不教：假材料、转移财产，查实了要担责任；躲着，利息照算，法院公告以后也能判。真付不起有正路：说明困难谈分期，法院执行也要留出必需的生活费。',
  'talk.simple': '一句话：先按“{first}”来看，停催不等于不用还。先做一件：{step}。',
  'talk.simple.none': '好，简单说：告诉我哪家、多少、多久，我就能告诉你先做什么。',
  'talk.debts.notThere': '这里没有记着这一笔，没什么要删的。',
  'talk.aboutUs.again': '还是刚才那句。我做不到什么，发 /limits 看；我记什么，发 /privacy 看。',
  'talk.aboutUs.how':
    '我看不到你的账。我是按你说的情况，对照公开的法规和报道推断的，所以写“可能”；说得越细，越分得清。每条的出处，点〔为什么〕能看。',

  'talk.after.threat':
    '先顾人身安全：门锁好，别开门，别单独出去，和家人待在一起。人在门口、楼下不走，或者要动手，马上打 110，说清地址。安全了我们再聊欠款。',
  'talk.after.threat.again':
    '我在。人还在，就打 110；人走了，把刚才的时间、号码、录音、监控存好，可以到派出所报案，要一份受案回执。想问取证和投诉，点下面。',
  'talk.after.scam':
    '已经转了钱，马上打 110，把转账记录、对方账号、聊天截图交给警察。给过验证码、密码的，马上改密码，打银行和支付平台的官方客服挂失。还没转没给，就停在这里。真欠的钱，只在官方 App 里还。',
  'talk.after.scam.again':
    '工作证、公章、律师函都可以造假，声音和头像也可以。只认一条：自己打开官方 App，或打合同上的客服去问。转过钱就打 110；拿不准，打 96110 问。',
  'talk.after.court':
    '法院的事，以纸上写的日期为准。真假打 12368 核对；怎么答辩、要不要请律师，打 12348 问。想细看哪一样，点下面。',
  'talk.after.court.again': '这句我没看懂。先记住两样：别错过纸上的日期；打 12368 核对案号。想问的点下面，或换个说法。',
  'talk.after.distress': '我在听。你不用急着说债的事。心里撑不住，打 12356，有人陪你说话；有危险打 120 或 110。',
  'talk.after.distress.again': '慢慢来。现在身边有人吗？叫一个信得过的人来陪你坐一会儿。想说债的事，随时说。',

  'talk.soft.again': '难受的时候别硬撑，可以打 12356 心理援助热线，有人听你说。债的事一件一件来，不用今晚都想清楚。',
  'talk.soft.next': '想先弄清哪一件？',
  'talk.held.again':
    '我还在。不用急着回我。想找人说话就打 12356，有危险打 120 或 110；身边有信得过的人，请他来陪陪你。想聊债的事了，直接说或点下面。',
  'talk.insult.again': '我听着。是哪里答得不对，直接说，我改；想换件事问，点下面。',
  'talk.nearest.again':
    '还是没看懂，对不起。换短一点的话试试，一次问一件事；也可以点下面。想和真人说，法律问题打 12348。',
  'talk.outOfScope.again': '这个也不在我会的里面。欠款逾期的事，可以点下面，或者直接说。',
  'talk.unsupported.again': '图片、语音、贴纸我看不了。里面写了什么，打几个字告诉我就行。',
  'talk.empty.again': '我在。想到什么，打几个字就行。',
  'talk.puzzled': '哪里没说清楚？直接问就行，也可以点下面。',
  'talk.foreign': '我只看得懂中文，请用汉字说。Sorry, I can only read Chinese.',
  'talk.ask.many': '几家可以一起看。一起写就行，比如“花呗6千，白条3千，都两个月了”；一家一家说也可以。',
  'talk.ask.rough': '不用很准，说个大概，或点一个。',
  'talk.bye': '好，先到这里。你说的我记着，想接着说随时来；想删掉，发 /delete。',
  'talk.wrong': '好，哪里不对？直接说对的数就行，比如“是9000”“逾期60天”，也可以点下面。',
  'talk.greeting.again': '我在。说说欠的是哪一家、多少、多久就行。',
  'talk.ok.next': '好。照计划一步一步来，有变化或想问什么，直接说。',
  'talk.answer.third':
    '看得出来你很担心这件事。答案没有变：{first}\n没有人能替你打包票。想更安心，把材料拿去问 12348；现在能做的一步步写在 /plan 里。',
  'talk.answer.second': '还是这个答案：{first}\n担心的是哪一点，可以说得具体些；想听律师怎么说，打 12348。',
  'talk.plan.wait': '还差一点，说全了我就能排。',
  'talk.rerank.brief': '记下了，判断没有变。',
  'talk.verdict.also': '你还问了别的，点最上面的按钮看。',
  'talk.why.more': '风险和计划的依据',
  'talk.case.words': '{platform}，{amount}，{days}',
  'talk.about': '{platform}这一笔（{case}）：',
  'talk.maybe.amount': '你是说{platform}欠 {value}吗？我现在记的是：{case}。',
  'talk.maybe.days': '你是说{platform}逾期 {value}吗？我现在记的是：{case}。',
  'talk.maybe.same': '对，我记的就是：{case}。',
  'talk.maybe.yes': '是，改成这个',
  'talk.maybe.no': '不是',
  'talk.maybe.kept': '好，不改。',
  'talk.changed.now': '改好了：{case}。',
  'talk.changed.same': '原因、风险和计划没有变。',
  'talk.changed.cost': '逾期费用到今天的估算：原来约 {before}，现在约 {after}。',
  'talk.changed.dates': '日子跟着变：{list}',
  'talk.button.whole': '看完整的',
  'talk.status.paidOne': '{platform}还清了，记下了。向它要一份结清证明。剩下的是：',
  'talk.noted.budget': '收入和开支记下了。各笔说全了，就能算每家能还多少。',
  'talk.budget.only': '先留生活费，{platform}每月最多能还 {amount}。',
  'talk.budget.missing.income': '还差一样：每月到手多少？说个大概就行。',
  'talk.budget.missing.livingCosts': '还差一样：吃住看病等必要开支，每月多少？',
} as const;
