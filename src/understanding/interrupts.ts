/*
 * Emergencies: distress, then threat, then court papers, then scam.
 * Distress is explicit where somebody speaks of dying or harming himself, passive where he asks after his own death,
 * in legal dress too. 催死了, 穷死, 社死 are idioms.
 * A threat is what has been announced or has happened to body, home, name or liberty: violence, coming to the door,
 * posters, doctored pictures, an announced mass mailing to the contacts, confinement. Calls and abuse by telephone, to
 * contacts too, are harassment (an intent); so are questions (会上门吗, 会爆通讯录吗).
 * Court papers are those said to come from a court, or with a case number; lawyers' letters and mediation texts are not.
 */
import { distressOf } from './distress.ts';
import type { CourtPaper, Interrupt, ScamFlag, ThreatKind } from './reading.ts';
import { type Clauses, type Saying, sayings } from './sayings.ts';
import { WORDS } from './words.ts';

const THREATS: readonly Saying<ThreatKind>[] = [
  [
    '再不还|不还钱|今天不还|不给钱|再拖|不还的话|还不上 ~ 就|要|会|让 … 打|砍|弄|废|堵|闹|泼|砸|烧|埋|绑|横着|躺着|好看|找我儿子|找我女儿|找我孩子|贴|曝光|裸照|人肉|大字报 -怕|会不会',
    'violence',
  ],
  ['让你|让我|叫我|叫你 ~ 好看|生不如死|不得安宁|断手|断腿|家破人亡|混不下去|出不了门', 'violence'],
  [
    '出门小心|走夜路|小心点你|小心你家|小心你的孩子|等着瞧|等着收尸|知道你家在哪|知道我家在哪|知道我孩子|我孩子在哪|孩子放学|动我家人|动我孩子|动你家人|诅咒我全家|咒我全家 -我',
    'violence',
  ],
  ['砍|卸|剁|打断|废|弄断 ~ 手|脚|腿|胳膊|手指', 'violence'],
  ['要|说|敢|来|会 ~ 弄死|打死|捅死|砍死|杀了|做了|搞死|整死|玩死 ~ 我|你|他|全家|家', 'violence'],
  ['搞死|整死|搞我|整我|弄我 ~ 全家|家人|一家|孩子|，|的|说', 'violence'],
  [
    '他们|催收|有人|对方|两个人|几个人|一伙人|混混|社会上的人|黑社会 … 堵我|堵门|打我一|打了我|打我们|动手|推搡|拽|摔|砸|踢门|踹|不让我走|泼|骂街|坐着不走|守着|拦住|拦我|闹事|撒泼',
    'visit',
  ],
  ['上门 ~ 闹|砸|打|堵|泼|骂|威胁|恐吓|把 -会不会|会|吗', 'visit'],
  ['说|威胁|扬言|要|恐吓 ~ 让我身败名裂|让我在村里|让我没脸|让全村|搞臭|弄臭|让我丢工作|让我失业', 'exposure'],
  ['群发 ~ 照片|短信|我|欠款|信息 … 了|给', 'exposure'],
  ['把我 ~ 信息|照片|欠钱|身份证|欠款|头像 ~ 发|贴|挂|曝光|公布', 'exposure'],
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
    '说|扬言|威胁|恐吓|放话|吓我|喊着|叫嚣|讲|警告|发短信 … 收拾我|收拾你|教训我|教训你|卸|剁|打残|埋了|弄我|弄你|弄残|弄死|找人打|找人弄|打我|打你|砍|捅|放血|给我好看|让我好看|让你好看|绑我|绑你|烧我|泼油漆|泼粪|泼漆 -起诉|就是 !打我电话|打我手机|天天给我打',
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
  [`被 ~ 起诉了|告了|立案了|告上法庭 ${NO_PAPER}|怕 !会怎样|后果|如果|万一|会怎么样`, 'unknownPaper'],
  [`开庭|出庭 ~ 下周|下个月|明天|号|时间|日期|通知|在 ${NO_PAPER}`, 'courtSms'],
  [`法官|书记员|执行员|法警 ~ 打|联系|加我|叫我|通知|找|来 ${NO_PAPER}|冒充|自称|假 !真的吗|假的`, 'courtSms'],
  [`司法专邮|法院张贴|公告送达|诉讼材料|诉讼文书|法律文书|应诉材料|法院公告 ${NO_PAPER}`, 'complaint'],
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
  ['三折|五折|七折|打折|低价 … 订金|定金|先付|先交|先转|内部', 'debtBuyer'],
  ['给的是|给了个|发来的是|提供的是 ~ 个人|私人 ~ 卡|账户|账号|微信|支付宝', 'personalAccount'],
  ['要|让|叫 ~ 我 ~ 银行卡密码|密码|验证码|人脸|刷脸', 'codeOrPassword'],
  ['刷单|返利|做任务|跟单|带我炒 … 还债|还款|上岸|赚|清债', 'upfrontFee'],
  ['包装资料|验流水|验证还款能力|证明还款能力 … 转|交|存|付|先', 'upfrontFee'],
  ['退息|退费|退款 … 先交|手续费|先转|先付|保证金', 'upfrontFee'],
  ['寄|交|给 ~ 银行卡|手机卡|电话卡|身份证 ~ 给他|给对方|过去|做流水', 'lendCards'],
  ['债事|债务清零|清零债务|一笔勾销 ~ 交|费|收|靠谱|公司|打折', 'debtBuyer'],
  [
    '借|租|出租|出借|卖|收|寄|办|提供|给 ~ 银行卡|电话卡|手机卡|对公户|卡 … 流水|跑分|抽成|寄过去|给我还债|日结|分成|报酬|给我钱 -我的',
    'lendCards',
  ],
  ['跑分|走流水|刷流水|过流水|做流水|养流水|收卡', 'lendCards'],
];

const threats = sayings(THREATS, WORDS);
const papers = sayings(PAPERS, WORDS);
const scams = sayings(SCAMS, WORDS);

const unique = <T>(values: readonly T[]): T[] => [...new Set(values)];

/** What must be answered before anything else, and whether an idiom of dying stands in the text. */
export function interruptOf(clauses: Clauses): { interrupt: Interrupt | null; idiom: boolean } {
  const { tier, soft } = distressOf(clauses);
  if (tier) return { interrupt: { kind: 'distress', tier }, idiom: false };
  return { interrupt: threatOf(clauses) ?? papersOf(clauses) ?? scamOf(clauses), idiom: soft };
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
