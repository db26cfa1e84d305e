/*
 * Emergencies: distress, then threat, then court papers, then scam.
 * Distress is explicit where somebody speaks of dying or harming himself, passive where he asks after his own death,
 * in legal dress too. 催死了, 穷死, 社死 are idioms.
 * A threat is what has been announced or has happened to body, home, name or liberty: violence, coming to the door,
 * posters, doctored pictures, an announced mass mailing to the contacts, confinement. Calls and abuse by telephone, to
 * contacts too, are harassment (an intent); so are questions (会上门吗, 会爆通讯录吗).
 * Court papers are those said to come from a court, or with a case number; lawyers' letters and mediation texts are not.
 */
import type { CourtPaper, Interrupt, ScamFlag, ThreatKind } from './reading.ts';
import { type Clauses, type Saying, sayings } from './sayings.ts';
import { WORDS } from './words.ts';

type Distress = 'explicit' | 'passive' | 'idiom';

/** Speaking of others, of news, or of what he will not do. */
const NOT_SELF = '-别人|朋友|新闻|不会|同事|有人|听说|邻居|看到|怕他|没想过|不至于|没想|不是想|他要|她要|以前';

const DISTRESS: readonly Saying<Distress>[] = [
  [
    `自杀|自尽|轻生|寻死|遗书|遗言|自残|割腕|割了手腕|割手腕|割脉|跳楼|跳河|跳江|跳桥|跳海|上吊|喝农药|喝药|百草枯|敌敌畏|吞药|烧炭|一了百了|了结自己|结束生命|结束自己|了此残生|安眠药|卧轨|开煤气|跳下去|投河|撞墙死 ${NOT_SELF}`,
    'explicit',
  ],
  [
    '想死|想去死|不想活|不想再活|活够了|活腻|想跳|死了算|去死算|只想死|只有死|只能死|死路一条|不如死|以死|死给|死了干净|结束这一切|走绝路|想不开|寻短见|离开这个世界|不想醒|不想再醒|求死|干脆死|死了得了|死了好|死了拉倒|一死了之|没有活下去|不活了|活不成|生无可恋|了断|死意|想结束自己|结束我的生命|活到头|不活|死了才|死了就解脱|以命|一命抵|拿命还|用命还|赔命|死掉|一死 -别|不|没|他|她',
    'explicit',
  ],
  [
    '活着 ~ 没意思|没意义|没劲|没什么意思|太累|有什么意思|干什么|还有什么|有什么意义|是负担|受罪|没有意义|没盼头',
    'explicit',
  ],
  [
    '活不下去|活不下|活不了|没法活|没办法活|没活路|撑不下去|撑不住|熬不下去|坚持不下去|不想撑|扛不下去|没有活路|看不到希望了|挺不下去|活不过 -公司|店',
    'explicit',
  ],
  ['准备好|买了|买好|存了|藏了|囤了|备好|都有 ~ 药|绳子|刀|炭|农药 -感冒|治|看病', 'explicit'],
  ['药|绳子|刀|炭|农药|遗书 ~ 准备好|买好|备好|写好|藏好|都在手边', 'explicit'],
  ['吞了|吃了|喝了|咽了 ~ 药|农药|安眠|一把|一瓶|几十片 -感冒|胃|退烧|中', 'explicit'],
  ['孩子|一家|全家|娃|爸妈 ~ 一起走|一起死|一块走|同归于尽|一起跳|一块死|陪我死', 'explicit'],
  [
    '在|站|爬到|坐|走到|来到|上了|到了 ~ 楼顶|天台|桥上|顶楼|窗台|江边|阳台边|河边|海边|铁轨|栏杆外 -旅游|玩|散步',
    'explicit',
  ],
  [
    '伤害自己|弄死自己|杀了自己|杀死自己|让我死|我去死|死的心都有|死的念头|死的想法|想到死|想过死|考虑过死|考虑死|划了自己|划自己|割自己|拿刀划',
    'explicit',
  ],
  ['后事|告别|诀别 ~ 安排|交代|交待|好了|家人|孩子|爸妈|世界', 'explicit'],
  ['安排好|交代|交待|跟|和|写 ~ 后事|家人告别|告别信|诀别', 'explicit'],
  [
    `一头撞死|撞死算|我要跳了|跳了算了|了结了|永别|诀别|下辈子|来世再|来生|最后一条消息|不用救我|别救我|死在家|安静地走|悄悄走|体面地走|不想熬了|活着好累|解脱自己|只想解脱|想解脱|死的心都有|去死吧我|要跳下去|从楼上跳|从桥上跳|开窗跳|吃了一瓶|吞了一瓶|刀在手|刀就在|准备走了|今晚就走|死了之后你们|对不起爸妈|对不起孩子我走|不想再睁眼|不想睁眼|不想看到明天|结束一切|想结束了|划了一刀|割了一刀|流了好多血 ${NOT_SELF}`,
    'explicit',
  ],
  [
    '我死|我死了|我死后|我要是死|如果我死|我人没了|我不在|我走了|我没了|要是我死|人死|哪天我不在|我去世|我死掉|我真死 … 债|还|钱|花呗|借呗|白条|网贷|父母|家里|孩子|老婆|就没|不用|老公|家人|谁|会不会|能不能|是不是|爸妈|追|清',
    'passive',
  ],
  [
    '借款人|欠款人|本人|自己|当事人 ~ 去世|死亡|死了|身故|没了|不在了 … 我是说我|我自己|债|还|处理|平台 !我爸|我妈|老公|他|她|爷爷',
    'passive',
  ],
  [
    '消失|死了|不在了|没了|走了 ~ 大家|都|家里|他们|你们|家人|全家 ~ 轻松|解脱|好过|省心|好|清静|安生 -电话|催收|短信',
    'passive',
  ],
  ['没有我|没了我|我不在|没我 ~ 家里|他们|家人|孩子|老婆|大家|爸妈|父母|会|都|更', 'passive'],
  [
    '想消失|消失就好|不想存在|不存在就好|睡过去|永远睡|不用醒|一觉不醒|再也不醒|从世上消失|不要醒|醒不过来|拖累家人|拖累父母|拖累大家|拖累你们|累赘|多余的人|没脸活|活着累|走到头|到头了|没有明天|没有以后了|人生完了|这辈子完了|一睡不|没意思了活|命不值|我的命|这条命|烂命|活成这样|没有意义了|不配活|不该活|不该出生 -电话|催收|账号',
    'passive',
  ],
  [
    '人死|死了|死后|死亡|身故|死掉|出车祸|出意外|出事|没命|人没了|不在人世|不在世|人不在 … 债|还|欠|贷|催|追|花呗|白条|清|不用 !我爸|我妈|爷爷|奶奶|老公|老婆|朋友|去世了|父亲|母亲|催死|笑死|气死|他|她|哥|姐|弟|叔|舅',
    'passive',
  ],
  ['人死债 ~ 消|清|了|还在', 'passive'],
  ['一死 ~ 债|百了', 'passive'],
  ['活着 ~ 拖累|是负担|没用|浪费|给家里添', 'passive'],
  ['不配|没资格|没脸|没勇气 ~ 活|活着|活下去|活在', 'passive'],
  ['不知道 ~ 有没有明天|能不能撑|活到|撑到', 'passive'],
  [
    '不想面对明天|不想继续了|没什么留恋|没有留恋|不留恋|没人会在乎|没人在乎我|去一个没人的地方|从这个世界|真想一觉|睡着不醒|不醒来|别醒来|醒不来就好|不用醒来|世上没有我|我这种人|没用的人|好想消失|想消失|消失了就好|消失算了|人间不值得|我是废人',
    'passive',
  ],
  ['意外险|人身险|寿险|保险|赔偿金|器官|肾 ~ 赔|还债|还|够|卖', 'passive'],
  [
    '累死|催死|穷死|饿死|急死|气死|愁死|烦死|吓死|笑死|忙死|热死|冷死|困死|社死|坑死|逼死|害死|恨死|吵死|难受死|担心死|丢死人|打死|骂死|死皮赖脸|死期|死心|死了心|该死|死缠|往死里|死活|要死|死循环|死机|死账|死磕|死板|怕死|心死|难死|郁闷死|要命|死马|死撑|死扛|死要面子|无聊死|羡慕死|烦得要死|死命|死咬',
    'idiom',
  ],
];

const THREATS: readonly Saying<ThreatKind>[] = [
  ['打断 ~ 腿|手', 'violence'],
  [
    '弄死|砍死|砍了我|砍我|打死我|杀了我|杀我|捅死|捅我|废了我|卸了我|要我命|要我的命|打残|打我一顿|揍我|放火|烧我|打我家人|做掉我|卸我|剁|横着出|躺着出|见血|收尸|断手断脚|下狠手|灭口|不得好死|买我的命|血债 -急|气|累|电话|自己',
    'violence',
  ],
  [
    '推了|打了|踹了|掐|拿刀|带刀|打伤|砸了|砸门|踹门|撬|扇了|动手打 ~ 我妈|我爸|我一|我家|我老婆|家门|家人|耳光|巴掌 -电话',
    'violence',
  ],
  [
    '威胁|恐吓|扬言|放话|说要|说会|警告我|吓唬我|讲要 … 杀|弄死|打我|砍|捅|打断|绑|灭口|收拾我|废|弄我|弄残|让我好看|不得安宁|家人安全|对我家人|孩子下手|打残|动手 -坐牢',
    'violence',
  ],
  [
    '说|扬言|威胁|恐吓|放话|吓我|喊着|叫嚣|讲|警告|发短信 … 收拾我|收拾你|教训我|教训你|卸|剁|打残|埋了|弄我|弄你|弄残|弄死|找人打|找人弄|打我|打你|砍|捅|放血|给我好看|让我好看|让你好看|绑我|绑你|烧|泼油漆|泼粪|泼漆|潑 -起诉',
    'violence',
  ],
  [
    '殴打|打人了|打了我|打了我爸|打了我妈|动手打|动手了|扇我|踢我|推倒|抢走|抢我|砸我|砸了|砸车|砸店|砸玻璃|被打了|挨打|持刀|拿刀|拿棍|寄刀片|死老鼠|刀片|子弹',
    'violence',
  ],
  ['跟踪我|尾随|盯梢|拉我上车|拽我|拖我|按住我', 'detention'],
  ['往|在|给 ~ 我家|家门|大门|墙 ~ 泼|喷|贴|写|涂|倒', 'visit'],
  ['派人|带人|找人|叫人 … 到我家|来我家|去我家|到家|上我家', 'visit'],
  [
    '说|扬言|威胁|要|已经|不然|就 … 全村|村里群|朋友圈|抖音|快手|网上|微信群|家族群|公司群|业主群 ~ 发|曝光|公开|挂|知道 -会不会|吗',
    'exposure',
  ],
  ['发|挂|传|曝光 ~ 村里群|朋友圈|抖音|快手|网上|家族群|公司群|业主群 -会不会|我想|吗', 'exposure'],
  ['遗照|遗像|黑白照|裸照|p成|裸贷|通缉令发|讣告', 'exposure'],
  ['不还 ~ 就 ~ 弄死|打断|砍|弄你|杀', 'violence'],
  [
    '说|扬言|威胁|恐吓|放话|讲|喊|通知 … 上门堵|带人来|派人来|找人来|带人去|派人去|上门来堵|来我家堵|去我家堵|堵我|来我家闹|去我家闹|来家里闹|上门闹|叫人来|带人到|来堵|上门收拾|带人上门|派人上门|安排人上门|明天上门|今天上门|今晚上门|现在就上门|马上上门|明天来我家|晚上来我家',
    'visit',
  ],
  ['派人|已经 ~ 在来|在路上|到楼下|来了', 'visit'],
  ['堵在|堵我|堵着|蹲在|守在|围在|围住|站在|正在砸|正在敲|敲|砸|踹 ~ 家门|门口|楼下|我家|门', 'visit'],
  [
    '有人|催收|他们|一帮人|几个人|来了几个|来了一群|几个大汉|陌生人 ~ 堵门|砸门|踹门|撞门|泼|锁眼|在我家门口|在门口|赖着不走|坐在我家|闯进|不走|在门外|在敲门',
    'visit',
  ],
  ['门锁|锁眼|大门|墙上|我家门|家门口 ~ 被堵|胶水|泼|油漆|红漆|喷|写了字', 'visit'],
  ['说|扬言|威胁|恐吓|要|不然|否则|讲 ~ 爆通讯录|爆我通讯录|群发|曝光我|发给所有人|轰炸通讯录|爆你通讯录', 'contacts'],
  ['爆|轰炸|群发 ~ 通讯录|所有人|全村|亲戚群 … 了|不然|否则|一小时', 'contacts'],
  [
    '说|威胁|要|扬言|已经|把|拿|讲 … 照片|头像|身份证|裸照|隐私|我 ~ p图|ps|发到|发给|群发|挂网上|曝光|发朋友圈|p成|发出去|发网上|人肉|挂到|发群|发抖音|公布 -会不会',
    'exposure',
  ],
  ['p图|ps|p成|合成|p了 ~ 遗像|裸照|通缉|灵堂|发群|发到|照片|我的图', 'exposure'],
  ['大字报|拉横幅|喇叭喊|挂横幅|贴我照片|贴了我|张贴我|贴海报|花圈|寿衣|送棺材|冥币|人肉我|裸照发', 'exposure'],
  [
    '威胁|扬言|说要|说|吓我|讲要|要 ~ 去我单位|来我单位|到我单位|去我公司|去公司闹|到公司闹|到单位闹|来公司闹|去学校|去孩子学校|到学校|到我厂|去我厂|到厂里|到孩子学校|去幼儿园|到幼儿园|接我孩子|接孩子',
    'workplace',
  ],
  ['不让|不准|不给 ~ 走|离开|出门|回家|出去 -还款', 'detention'],
  [
    '扣住|扣着|扣押|关在|关起来|关我|非法拘禁|限制自由|被他们关|软禁|控制住|被带走|强行带|绑架|把我关|扣了人|绑我|拘禁 -账户|花呗|额度|会不会|资金',
    'detention',
  ],
];

const ASKED = ['会不会', '吗', '么', '能不能', '是不是', '怕'];
const WEAK_THREAT: ReadonlySet<ThreatKind> = new Set(['visit', 'contacts', 'workplace', 'exposure']);

/** Asked about, supposed, or not come: no paper has arrived. */
const NO_PAPER = '-没有|没|会不会|不会|会|是不是|怎么没|没收|要不要|等|收不到|才|多久|什么时候|如果';

const PAPERS: readonly Saying<CourtPaper>[] = [
  [`收到|寄来|送来|拿到|接到|签收|签了|给我发|发来|收了|来了|快递|送了|寄了|贴了 … 传票 ${NO_PAPER}`, 'summons'],
  [`传票 ~ 来了|到了|收到|寄到|送到|怎么办|上写|上说|寄来|都来|发来|下来 ${NO_PAPER}`, 'summons'],
  [`法院传票|开庭传票|法院的传票 ${NO_PAPER} !会不会|会收到|会有|再还|吗|真的假的|没有传票`, 'summons'],
  [`起诉状|应诉通知|举证通知|起诉书|诉状副本|应诉书 ${NO_PAPER}`, 'complaint'],
  [`支付令|支付命令 ${NO_PAPER}|是什么|什么是`, 'paymentOrder'],
  [
    `判决书|缺席判决|缺席判|判决下来|已经判了|法院判了|判我还|判我|判决生效|一审判|法院判决|法院的判决|民事判决|裁定书|败诉 ${NO_PAPER} !会不会|会判|会被判`,
    'judgment',
  ],
  [`判决 ~ 下来|收到|让|生效|十天|还 ${NO_PAPER}`, 'judgment'],
  ['开过庭|开庭了|已经开庭|庭都开|开完庭 -没', 'judgment'],
  [
    `执行通知|执行裁定|执行局|执行法官|被强制执行了|已经强制执行|限制消费令|限高令|限高了|被限高|财产报告令|执行案号|被执行人了|被列为失信|进入执行|执行立案|申请执行了 ${NO_PAPER} !会不会|吗`,
    'enforcementNotice',
  ],
  [
    `法院 … 冻结|冻了|查封|划扣|保全|冻住|给冻|扣划|冻 ${NO_PAPER}|怎样 !会不会|会冻结|会被|吗|没有冻|没冻|不会|能不能|还没`,
    'freezeOrder',
  ],
  [`冻结|查封|保全|冻|划走|划扣 ~ 裁定|法院|通知书 ${NO_PAPER} !会不会|会被|吗`, 'freezeOrder'],
  [`司法冻结|财产保全|诉前保全|法院保全 ${NO_PAPER}|什么是`, 'freezeOrder'],
  ['12368 … 立案|案号|开庭|短信|发 !查不到|没有|没案|查无|没查|查了没|没立案|查不|没收', 'courtSms'],
  ['案号|立案号 ~ 是|：|:|为|20|( -没有|没|无|不带|没给|有没有|没看到|查不到', 'courtSms'],
  [
    `有案号|带案号|给了案号|民初|立案通知|受理通知|开庭通知|法院送达|法院专递|法院寄|法院的快递|法院邮寄|法院ems|电子送达|开庭时间|出庭通知|出庭日期|开庭日期 ${NO_PAPER}|无`,
    'courtSms',
  ],
  [
    `法院|法庭 ~ 给我|已经|发来|寄|送|打电话|打来|通知|发了|来电|来了|的|叫我 ~ 短信|立案|信|函|材料|文书|快递|通知我|让我去|案件|出庭|开庭 ${NO_PAPER}|冒充|假 !真的吗|会不会|真的假的|是不是真|没有传票|自称`,
    'courtSms',
  ],
  [`收到|接到 ~ 法院 ~ 短信|电话|通知|文书|材料|快递|信|的 ${NO_PAPER} !真的假的|真的吗|是不是真`, 'courtSms'],
  ['仲裁 ~ 通知|裁决|开庭|申请书|委|书|委员会 -劳动|没', 'arbitration'],
  [`已经|被 ~ 立案|起诉到法院|起诉了|告上法庭了 ${NO_PAPER}|要`, 'unknownPaper'],
];

/** Not done to the person, or not done at all. */
const NO_SCAM = '-没|没有|没让|不用|不会|不要|不收|不需要|从没|自己|我的';

const SCAMS: readonly Saying<ScamFlag>[] = [
  [
    `转|打|汇|付|还|存|打款 ~ 个人|私人|对方|陌生人|他 ~ 账户|账号|卡|卡里|微信|支付宝|户|收款码|户头 ${NO_SCAM}`,
    'personalAccount',
  ],
  [
    `个人账户|私人账户|个人账号|私人账号|私户|私人的卡|个人的卡|个人银行卡|私人微信|个人收款码|私人收款码|安全账户|指定账户|监管账户|他自己的账户|他的卡上|个人卡|私卡 ${NO_SCAM} !没让|没有让|不是个人`,
    'personalAccount',
  ],
  ['加 ~ 微信|qq … 转账|还款|转钱|转给', 'personalAccount'],
  [
    '陌生链接|发了个链接|发我一个链接|发来二维码|发二维码|扫他的码|扫码转|扫码付款|点链接|发来链接|发个链接|收款二维码 … 还|转|付|结清|退|征信|减免|客服|贷 -自己',
    'personalAccount',
  ],
  ['卡号填错|卡号错误|银行卡填错|账号填错|卡号输错 … 解冻|冻结|交|转|钱', 'upfrontFee'],
  [
    '先存|先充|先打|先缴|先汇|先交|先付|先转|要先给 ~ 元|块|百|千|万|0|钱|费 … 才|下款|放款|解|就|减|帮|给|能',
    'upfrontFee',
  ],
  ['下款|放款|解冻|提现|减免|结清 ~ 先|要 ~ 交|转|付|充|缴 ~ 钱|费|元|块|千|百|金', 'upfrontFee'],
  ['刷脸|人脸识别|人脸 … 帮他|他要|对方|让我帮|给他', 'codeOrPassword'],
  [
    '公安|警察|银保监|支付宝客服|京东客服|银行客服|官方客服|平台客服 … 转到|转账到|转钱|安全账户|验证码|共享|屏幕|资金归集',
    'impersonatesOfficial',
  ],
  [
    '律师|老师|大师|专家|公众号|抖音|群里|网上|中介|朋友圈|有人|有个人|某团队 … 代理协商|代协商|帮忙协商|停息挂账|帮我停息|债务优化|免还|少还|修复征信|洗白|逾期处理|上岸 … 收|费|%|百分|元|块|点|押',
    'paidAgency',
  ],
  ['转|贷 ~ 给他|到他|他 ~ 销账|结清|处理|减免|清账|平账|还', 'personalAccount'],
  ['再贷|再借|贷一笔|借一笔 … 转给他|转给|给他 … 清|帮我|平', 'personalAccount'],
  [
    '保证金|押金|解冻费|解冻金|认证金|验资|诚意金|前期费|激活费|包装费|工本费|律师费|手续费|定金|减免费|会员费|代办费|材料费|风险金|公证费|过桥费 ~ 才|先|就|解冻|减免|放款|给我|可以|能|下款|帮 -罚息|退',
    'upfrontFee',
  ],
  [
    `先|交|付|转|让我交|要交|收|要|缴 ~ 保证金|押金|定金|解冻费|解冻金|认证金|验证金|前期费|诚意金|减免费|材料费|风险金|验资|公证费|激活费|工本费|过桥费|包过费 ${NO_SCAM}`,
    'upfrontFee',
  ],
  ['先|再 ~ 转|交|付|打 ~ 元|块|百|千|万|0 ~ 才|就|给|解冻|销|能|帮|可以|减免 -工资|还给|我想', 'upfrontFee'],
  [
    '转|交|付|给 ~ 元|块|百|千|万|0 ~ 就能|就可以|就给|就帮|才能|才给|包 … 征信|逾期|记录|减免|结清|解冻|协商|停催|停息|销账',
    'upfrontFee',
  ],
  [
    '共享屏幕|屏幕共享|会议软件|远程控制|远程操作|下载会议|腾讯会议|控制我手机|投屏|云视频|zoom|teamviewer|向日葵|todesk|共享手机|看我屏幕|看我的屏幕',
    'screenShare',
  ],
  [
    '验证码|支付密码|银行卡密码|付款码|密码|动态码|校验码 ~ 给|发给|告诉|报给|念给 ~ 他|对方|客服|他们',
    'codeOrPassword',
  ],
  [
    '要|让我|问我|把|发|提供|告诉|给他|念|叫我|报|索要 ~ 验证码|支付密码|银行卡密码|动态码|校验码|付款码 -收不|没收|收到|改|忘|重置|一直|不要|没',
    'codeOrPassword',
  ],
  [
    '债务优化|债务重组|债务规划|反催收|代理维权|代理投诉|代理协商|停息挂账公司|法务公司|法务|债务公司|上岸公司|中介|代办|代协商|专业团队|第三方协商|债务咨询|养卡公司|代处理|逾期处理公司 ~ 收|费|钱|元|块|百|千|万|%|点|公司|靠谱|帮|说|机构|可信',
    'paidAgency',
  ],
  ['收费|收我|交钱|服务费|付费|收 … 协商|停息|挂账|减免|征信|处理债务 -罚|平台', 'paidAgency'],
  [
    '找|找了|交给|委托|联系|请 ~ 债务优化|债务重组|法务|代理维权|中介|反催收|代办|债务公司|协商公司|处理公司|维权公司',
    'paidAgency',
  ],
  ['帮我|帮忙|代|替我|代理 ~ 协商|停息|处理|谈 … 收|费|百分|点|块|千|抽', 'paidAgency'],
  [
    '征信修复|修复征信|洗白|洗征信|消除征信|消除逾期|消除记录|铲单|征信洗|征信优化|去除逾期|删除逾期|清除征信|改征信|铲除逾期|内部渠道|删掉逾期|删逾期|消逾期|抹掉记录|抹掉逾期|删除记录|消掉记录|删征信|修征信 -能自己',
    'creditWashing',
  ],
  [
    '注销账户|注销校园贷|注销学生|关闭校园贷|校园贷账户|学生贷账户|注销贷款|注销你的|不注销|清空额度|清空贷款额度|百万保障|关闭百万|注销金条|注销白条|注销借呗|关闭会员 … 征信|转|贷|客服|屏|会影响|电话 -我想|可以|我',
    'impersonatesOfficial',
  ],
  [
    '自称|冒充|说是|说自己是|说他是 ~ 客服|公安|银保监|法院|银监会|警察|检察院|金融局|内部 … 转|交|验证码|密码|屏幕|下载|资金|账户|销账',
    'impersonatesOfficial',
  ],
  ['资金清查|洗钱|通缉令|资金审查|涉案 ~ 转|配合|账户|影响', 'impersonatesOfficial'],
  ['买断|收购|打包买|接手 ~ 债|我的|欠款|账', 'debtBuyer'],
  ['债|欠款 ~ 买断|打包买|三折|一折|两折', 'debtBuyer'],
  ['债事|债务清零|清零债务|一笔勾销 ~ 交|费|收|靠谱|公司|打折', 'debtBuyer'],
  [
    '借|租|出租|出借|卖|收|寄|办|提供|给 ~ 银行卡|电话卡|手机卡|对公户|卡 … 流水|跑分|抽成|寄过去|给我还债|日结|分成|报酬|给我钱 -我的',
    'lendCards',
  ],
  ['跑分|走流水|刷流水|过流水|做流水|养流水|收卡', 'lendCards'],
];

const distress = sayings(DISTRESS, WORDS);
const threats = sayings(THREATS, WORDS);
const papers = sayings(PAPERS, WORDS);
const scams = sayings(SCAMS, WORDS);

const unique = <T>(values: readonly T[]): T[] => [...new Set(values)];

/** What must be answered before anything else, and whether an idiom of dying stands in the text. */
export function interruptOf(clauses: Clauses): { interrupt: Interrupt | null; idiom: boolean } {
  const found = distress(clauses);
  const idioms = found.filter((one) => one.value === 'idiom');
  const meant = found.filter((one) => !idioms.some((idiom) => idiom.start < one.end && one.start < idiom.end));
  const tiers = unique(meant.map((one) => one.value));
  const idiom = idioms.length > 0;
  if (tiers.includes('explicit')) return { interrupt: { kind: 'distress', tier: 'explicit' }, idiom: false };
  if (tiers.includes('passive')) return { interrupt: { kind: 'distress', tier: 'passive' }, idiom: false };
  return { interrupt: threatOf(clauses) ?? papersOf(clauses) ?? scamOf(clauses), idiom };
}

function threatOf(clauses: Clauses): Interrupt | null {
  const found = threats(clauses).filter((one) => !(WEAK_THREAT.has(one.value) && isAsked(clauses, one.start)));
  if (found.length === 0) return null;
  return { kind: 'threat', threats: unique(found.map((one) => one.value)) };
}

/** A question about the future is no report. */
function isAsked({ text, clause }: Clauses, at: number): boolean {
  const from = clause.indexOf(clause[at]!);
  const to = clause.lastIndexOf(clause[at]!) + 1;
  const part = text.slice(from, to);
  return ASKED.some((word) => part.includes(word));
}

function papersOf(clauses: Clauses): Interrupt | null {
  const found = papers(clauses);
  if (found.length === 0) return null;
  return { kind: 'courtPapers', papers: unique(found.map((one) => one.value)) };
}

function scamOf(clauses: Clauses): Interrupt | null {
  const found = scams(clauses);
  if (found.length === 0) return null;
  return { kind: 'scam', flags: unique(found.map((one) => one.value)) };
}
