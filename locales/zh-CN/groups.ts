/** Groups, forwards, deep links, privacy. */
export const groups = {
  'group.forward.mark': '【可直接转发】',
  'group.forward.ownAnswer': '这条本来就是我写的，可以直接转给别人。',
  'group.forward.gone': '这条转问已经过期，不在了。再转一次就好。',
  'group.forward.other': '好，按帮别人问的来，不会记进你自己的情况。',
  'group.forward.taken': '好，记进你自己的情况了。',
  'group.forward.nothing': '这条里没看到和欠款逾期有关的问题。想让我答哪一句，把那句单独转来就行。',
  'group.forward.how':
    '帮别人问：把对方的消息转发给我，或者写“/zhuanwen 花呗逾期45天没人催了怎么回事”。我的回答可以直接转回去。',
  'group.forward.mine': '这是我自己的',
  'group.forward.others': '帮别人问的',

  'group.how':
    '管理员回复群友的那条消息，发 /wen；或者写 /wen 加问题，比如“/wen 花呗逾期45天没人催了”。我只答一条，不带个人信息。',
  'group.how.members':
    '写 /wen 加自己的问题，比如“/wen 花呗逾期45天没人催了”；或者回复自己的那条消息发 /wen。我只答一条，不带个人信息。',
  'group.needAll': '写清三样我就能答：哪一家、大概欠多少、逾期多久。比如“花呗欠8000，逾期45天，没人催了”。',
  'group.personal': '另外提醒一句：姓名、手机号、证件号不要发在群里，发过的可以删掉那条消息。',
  'group.noText': '那条消息里没有我能读的文字（图片、语音看不了）。把问题写在 /wen 后面就行。',
  'group.ownOnly': '群友只能问自己的问题：写在 /wen 后面，或者回复自己的那条消息。别人的问题请管理员来问。',
  'group.privacy':
    '我在群里只看点名问我的那一条，答完不留原话。存着的只有：谁可以问、一分钟内问了几次、哪几条说过依据。不存是谁、说了什么。',
  'group.adminsUnknown': '刚才没能向 Telegram 核对谁是管理员，过一会儿再试一次。',
  'group.adminsOnly': '本群只有管理员能让我回答。你可以直接私聊我，内容只有你看得到。',
  'group.adminsOnly.settings': '只有管理员能改设置。',
  'group.adminsOnly.toast': '只有管理员能改',
  'group.settings.admins': '现在：只有管理员能问。要改点下面：',
  'group.settings.members': '现在：群成员都能问自己的问题。要改点下面：',
  'group.settings.same.toast': '现在就是这样',
  'group.who.admins': '只有管理员能问',
  'group.who.members': '成员也能问',
  'group.noRightsNeeded': '我不需要管理员权限，普通成员就够了。群里没有点名问我的消息，我一概不看也不存。',
  'group.hello':
    '大家好。管理员回复群友的消息发 /wen，我就答一句；其他消息我不看也不存。私聊我可以说自己的情况，只有你看得到。',
  'group.backlog': '刚才我停了一阵，让你久等了。你发的我都按顺序读了，合在一起回你。',
  'group.mydata.more':
    '还有：做完的步骤 {ticks} 个，提醒 {reminders} 个，催收记录 {rows} 条，转问 {forwards} 条（转问留 24 小时）。',
  'group.mydata.file': '没有原话、姓名、号码。存着的每一项都在下面的文件里；/delete 马上全删。',
  'group.mydata.caption': '我存着的全部内容（JSON 文件）。里面是你的欠款情况，别转给陌生人。',
  'group.report.button': '把那句发给运营者看',
  'group.report.write':
    '我没有留你的原话。愿意的话，把被看错的那一句再打一遍；号码、姓名我先遮住，给你看过，你点了才发给运营者，不存。',
  'group.report.preview': '会发给运营者的只有下面这句：\n{text}',
  'group.report.send': '发送',
  'group.report.drop': '不发',
  'group.report.sent': '发给运营者了，谢谢。我这里没有留。',
  'group.report.dropped': '好，没有发。',
  'group.report.gone': '那句话不在了，没有发出去。',
  'group.why.button': '为什么',
  'group.link.button': '私聊继续',
  'group.guidance.button': '管理员看这里',
  'group.why.told.toast': '依据已经说过了，看那条回答下面',
  'group.why.answer': '依据：{list}。判断部分是推断，不是律师意见。规则更新至 {updated}。',
  'group.why.brief':
    '排序是我们的判断：看这个逾期阶段常见什么，再看说出来的情况往哪边推。依据催收实务和公开报道。规则更新至 {updated}。',
  'group.link.hello':
    '你好，接着刚才的问题说，不用再打一遍。这里只有你看得到；只记哪家、多少、多久，发 /delete 马上全删。',
  'group.link.quiet':
    '你好，这里只有你看得到。想说什么都可以，慢慢说，不急。心里难受的时候，可以打 12356 心理援助热线；有危险打 120 或 110。',
  'group.link.gone': '这个链接用不了了（可能过期、用过，或者是给别人的）。没关系，直接说情况就行。',
  'group.link.offer': '把这个链接发给他，只能用一次，24 小时内有效：\n{url}',
  'group.forward.linkButton': '给他一个私聊链接',
  'group.guidance':
    '谢谢你留意到他。可以这样做：\n1. 私下问一句“你现在安全吗”，先听，不劝还钱、不讲道理。\n2. 他若说想结束生命或已在做，马上打 110 或 120，告诉他们人在哪里。\n3. 把 12356 心理援助热线给他，可以陪他一起打。\n4. 群里不讨论细节，不转他的话。\n你也别一个人扛。',
} as const;
