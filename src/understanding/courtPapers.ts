/*
 * Court papers are those said to have come from a court or an arbitration body, a case number, a hearing, a judgment,
 * a freeze. Lawyers' letters, mediation texts, what collectors announce, questions and fears are none.
 */

import type { Clauses } from './clauses.ts';
import { around, holds, before as leading } from './nearby.ts';
import type { CourtPaper, Interrupt } from './reading.ts';
import { type Found, type Saying, sayings } from './sayings.ts';

const PARTS: Readonly<Record<string, string>> = {
  came: '收到|收着|接着|接了|收了个|收了一|签了|寄来|寄到|寄了|寄给|送来|送到|送达|拿到|拿了|接到|签收|代收|签了|拒收|给我|发来|发给|发了|收了|来了|到了|到手|快递|送了|贴了|贴在|转交|转交给|递|下来|下达|下了|出来|收|来|通知|看到|查到|手里有|手里|里面是|里面有|里是',
  court: '法院|法庭|人民法院|中院|区法院|县法院|执行局|立案庭',
  post: '票子|单子|一沓|短信|信息|彩信|快递|ems|专递|邮件|信|函|挂号信|材料|文书|文件|东西|通知|通知书|电话|来电|链接|公告|副本|邮寄|包裹',
  day: '下周|下个月|下月|下星期|下礼拜|明天|后天|号|日|时间|日期|上午|下午|今天|昨天|刚|完|过|初|礼拜|十五|前天|上周|月|定在|定了|了',
};

const TABLE: readonly Saying<CourtPaper>[] = [
  ['人民法院|法院|法庭 … 文书|材料|通知|案件 ~ 待签收|待查收|签收|查收|请及时|待领取|送达', 'courtSms'],
  [
    '有|查到|看到|搜到 |了|一条 |我|我的|自己|自己的 |的 开庭信息|立案信息|案件信息|诉讼信息|开庭记录|涉诉|被告信息 -没',
    'courtSms',
  ],
  ['法庭传唤|传唤我|法院传唤|传唤通知', 'summons'],
  ['工资|卡|钱|公积金|余额|存款 ~ 被 {court}|执行局 ~ 扣|划|冻|封', 'freezeOrder'],
  ['{day} ~ 到庭|应诉|去法院|过堂|上法庭|到法院', 'courtSms'],
  ['传票 … 让我|叫我|要我|通知我|喊我|到庭|开庭 -会', 'summons'],
  [
    '征信|信用报告|征信报告|天眼查|企查查 ~ 有|显示|多了|出现|查到|看到 ~ 强制执行|执行记录|判决|开庭|被执行|法院',
    'enforcementNotice',
  ],
  ['进|进入|转|转入|移送|移交|申请了|送 |了|强制|司法|到 执行 |了|阶段|程序|局|庭|立案', 'enforcementNotice'],
  ['{court} |给|给我|发|寄|送|下|来|已经|的 |发|寄|送|下|来 |给|达 |我|了|的|给我|来 支付令', 'paymentOrder'],
  ['诉前调|诉调|引调|先调|民诉前调|诉前调字|诉前调字第 0|1|2|3|4|5|6|7|8|9|第', 'courtSms'],
  [
    '执行信息公开网|裁判文书网|失信名单|被执行人名单|开庭公告网|庭审公开网 … 查到我|有我|查到了我|能查到|搜到我|我的名字|我名字|搜得到',
    'enforcementNotice',
  ],
  [
    '法警|法院的人|法官|法院工作人员|法院的工作人员|法院两个人|法院干警|法院的车 ~ 上门|来|送|找|到 ~ 传票|送达|材料|文书|签|我家|家里|村|公司|单位',
    'courtSms',
  ],
  ['执行证书|公证执行|强制执行公证|执行公证', 'enforcementNotice'],
  ['司法短信|法院|法庭|书记员|短信通知|通知 … 庭审|听证会|听证', 'courtSms'],
  ['拘留通知|拘留决定|拘传票|拘传|罚款决定书|拒不执行判决|拒执 ~ 来|到|收|下|寄|了|说|书|立案', 'enforcementNotice'],
  [
    '{court} 寄|来|发|给|寄来|送来|发来|给我|给我寄|来了 |的|了|一张|一份|一沓|了|张|份|个|来|来的|来的一 票子|票|单子|快件|来函|挂号信|文书|一沓|判决|裁定|通知|来信',
    'courtSms',
  ],
  ['^ 判了|判下来了|判决了', 'judgment'],
  ['{came} … 传票', 'summons'],
  ['传票 ~ {came}|怎么办|上写|上说|在|已经|都|上的|不去|没去', 'summons'],
  ['法院传票|开庭传票|法院的传票|法庭传票', 'summons'],
  ['法院传唤|法院传我|法庭传我', 'summons'],
  [
    '起诉状|起诉书|诉状副本|应诉通知|举证通知|应诉书|应诉材料|诉讼材料|诉讼文书|告知合议庭|诉讼权利义务|民事诉状',
    'complaint',
  ],
  ['支付令|支付命令 ~ {came}|怎么办|异议|十五|15', 'paymentOrder'],
  ['{came} ~ 支付令|支付命令', 'paymentOrder'],
  [
    '判决书|法院判决|法院的判决|缺席判决|缺席判|判决生效|一审判|二审判|民事判决|调解书|裁定书|民事裁定|败诉|法院判了|法院判我|法院判|判我还|判我|判决我|判我们|判令|输了官司|官司输|终本|终结本次',
    'judgment',
  ],
  ['判决|判 ~ 下来|收到|生效|十天|15天|出来|已经|上写|到了|我输|输了|完了 !判断|判定', 'judgment'],
  ['已经|都|刚|法院|被法院|被 判了|判决了|判下来|缺席', 'judgment'],
  ['开过庭|开了庭|开完庭|开的庭|开庭了|已经开庭|庭都开|错过开庭|错过了开庭|没去开庭|没有去开庭|没赶上开庭', 'judgment'],
  ['开庭|出庭 ~ {day}|通知|传票|公告|我没去|没去|排期', 'courtSms'],
  ['{day} ~ 开庭|出庭|的庭', 'courtSms'],
  [
    '执行通知|执行裁定|执行局|执行法官|被强制执行了|已经强制执行|强制执行了|限制消费令|限制高消费令|限消令|限高令|限高了|被限高|被限制高消费|限制高消费了|财产报告令|财产申报令|报告财产令|执行案号|被执行人了|失信被执行人|被列为失信|列为失信|列入失信|失信决定书|失信名单|进入执行|执行立案|执行阶段|申请执行了|申请强制执行了|已经申请执行|已申请执行|上了失信|成老赖了|成了失信|成被执行人|是被执行人|被执行了|拘留决定|司法拘留',
    'enforcementNotice',
  ],
  ['{court} … 冻结|冻了|查封|划扣|保全|冻住|给冻|扣划|冻|封了|划走|扣走|封条|划了|扣了', 'freezeOrder'],
  ['冻结|查封|保全|冻|划走|划扣|封|扣|扣划 ~ 裁定|{court}|通知书', 'freezeOrder'],
  [
    '司法冻结|执行冻结|财产保全|诉前保全|法院保全|司法查封|司法划扣|司法扣划|封条|有权机关冻结|司法机关冻结',
    'freezeOrder',
  ],
  [
    '被 |平台|花呗|借呗|白条|银行|分期乐|人|他们|小贷|公司|法院|招联|小花钱包|信用卡中心|蚂蚁 起诉了|告了|立案了|告上法庭|告上法院|起诉到|告到法院',
    'unknownPaper',
  ],
  ['已经|真的|已|昨天|刚 ~ 被 ~ 起诉|告上', 'unknownPaper'],
  [
    '起诉我了|把我告了|把我起诉|把我告上|把我告到|告我了|告了我|起诉了我|将我起诉|起诉到法院了|诉至法院|已经起诉我|已经被起诉|已被起诉|有人起诉我|已经被告|我成被告|成了被告|成被告了|列为被告|官司打起来|我被告了',
    'unknownPaper',
  ],
  [
    '法官|书记员|执行员|法警|法官助理|审判员|承办法官 ~ 电话|打|联系|加我|加了|叫我|通知|找|来|发|让我|说我|告诉',
    'courtSms',
  ],
  [
    '司法专邮|法院专递|司法送达|电子送达|公告送达|留置送达|法律文书|法院公告|开庭公告|法院文书|送达回证|法院ems|法院的ems|法院快递|法院的快递|法院寄|法院邮寄|法院送达|法院张贴|法院电话|法院来电|法院短信|法院的短信|法院的信|法院来信|法院信|法院的东西|法院的材料|法院材料|法院函|法院的函|立案通知|受理通知|开庭通知|开庭时间|出庭通知|出庭日期|开庭日期|开庭排期',
    'courtSms',
  ],
  ['{came} ~ {court} ~ {post}', 'courtSms'],
  ['{court} ~ {came}|打 ~ {post}|立案|案件|让我|叫我|出庭|开庭|应诉|我去|有案|起诉|拿', 'courtSms'],
  [
    '{court} ~ 打电话|打来电话|来电话|打来|来电|打了电话|打过电话|给我打|联系我|通知我|让我去|叫我去|喊我去|上门送|派人送|让我应诉',
    'courtSms',
  ],
  ['12368 … 立案|案号|开庭|短信|发|受理|核实|有案|案子|案件|通知', 'courtSms'],
  [
    '移动微法院|微法院|人民法院在线服务|在线服务|法院小程序|裁判文书网|执行信息公开网|人民法院公告网|开庭公告网|诉讼服务网|法院官网|庭审公开 … 有|案|查到|排期|提示|搜到|看到|显示',
    'courtSms',
  ],
  ['查到|看到|显示|有|搜到|多了 ~ 案子|案件|官司|开庭公告|立案信息|执行信息 -没', 'courtSms'],
  ['案号|立案号|案件号|案件编号 ~ 是|：|:|为|20|(|下来|有了|都|出来|查到|真|给', 'courtSms'],
  ['有|带|给了|写着|写了|附|发了|收到|发来|上面是|短信里有|有个 ~ 案号', 'courtSms'],
  ['民初|民特|执保|财保|民诉前调|诉前调字|民终|执恢|执字|民申 ~ 号', 'courtSms'],
  ['民初|执保|财保|民督|民终|执恢', 'courtSms'],
  ['已经|被|已 ~ 立案|起诉到法院|起诉了|告上法庭了|诉讼了|立了案 -催收', 'unknownPaper'],
  ['立案了|立了案|已立案|已经立案|案件已受理|案件受理|予以立案|案子立了', 'unknownPaper'],
  ['仲裁 ~ 通知|裁决|开庭|申请书|委|书|庭|短信|材料|了', 'arbitration'],
  ['{came} ~ 仲裁|裁决书', 'arbitration'],
  ['裁决书|仲裁委|网络仲裁|仲裁裁决|仲裁通知', 'arbitration'],
];

/** By what stands on a paper, who brought it and what it asks. */
const WRITTEN: readonly Saying<CourtPaper>[] = [
  ['本院|我院 ~ 受理|已受理|立案|决定|判决|裁定|通知', 'complaint'],
  ['受理 |了 |的 原告|申请人', 'complaint'],
  ['原告 ~ {lender}|诉|与|和 ~ 诉|你|我|被告|纠纷|一案 -说|催收', 'complaint'],
  [
    '印着|盖着|写着|抬头|落款|寄件方|寄件人|开头|红章|公章|发件|备注|署名 |是|写|的|写的|印的 ~ {court}|审判庭|速裁庭 -没|催收|律师',
    'courtSms',
  ],
  [
    '让我|叫我|要我|通知我|喊我|传我 … 第一|第二|第三|第四|第五|第六|第七|第八|第九|第十|速裁|民事|审判|调解 |审判|一 庭|法庭|审判庭',
    'courtSms',
  ],
  ['案件|案子 |已|已经|被|正在|状态 ~ 排期|待开庭|已立案|分案|移送', 'courtSms'],
  ['承办人|承办法官|书记员|审判员|合议庭|法官助理|主审法官 ~ 姓|留|打|通话|通了话|问我|核对|联系|加|发|叫', 'courtSms'],
  ['{court} ~ 让我|要我|叫我|通知我|限我 … 答辩|举证|到庭|应诉|申报', 'complaint'],
  ['答辩状|答辩通知|答辩期|交答辩|提交答辩|应诉答辩|权利义务告知 !怎么写|模板|范文', 'complaint'],
  ['查封|冻结|控制|保全|限制|封了 … {court}', 'freezeOrder'],
  ['民事传票|出庭传票|电子传票|一张传票|传票一张', 'summons'],
  ['协助执行|协执通知|扣留提取', 'enforcementNotice'],
  ['电子文书|文书|诉讼材料 ~ 待签收|待查收|要签收|请签收|签收', 'courtSms'],
  ['{court} |做|给|那边|把|的 ~ 控制|限制', 'freezeOrder'],
  ['诉讼费|案件受理费 ~ 我|承担|负担|交|由', 'judgment'],
];

const papers = sayings([...TABLE, ...WRITTEN], { ...PARTS, lender: '公司|银行|小贷|消费金融|担保|平台|分期乐|拍拍贷' });

/** Anywhere before it in the clause: asked, feared, supposed, or told by others. */
const SUPPOSED = [
  '会不会',
  '要不要',
  '多久',
  '什么时候',
  '几时',
  '如果',
  '要是',
  '万一',
  '假如',
  '怕',
  '担心',
  '是不是',
  '能不能',
  '一般',
  '通常',
  '标准',
  '流程',
  '冒充',
  '自称',
  '怎么分辨',
  '什么是',
  '如何查',
  '怎么查',
  '咋查',
  '哪里查',
  '听说',
  '劳动',
  '威胁',
  '吓',
  '可能',
  '有没有',
  '有人说',
  '网上说',
  '群友说',
  '群里说',
  '群里有人说',
  '大家说',
  '催收',
  '对方说',
  '对方要',
  '客服',
  '他说',
  '他们说',
  '说要',
  '说会',
  '说马上',
  '电话说',
  '扬言',
  '公司说',
  '声称',
  '法务',
  '律师函说',
  '律师函里',
  '律师说',
  '短信说',
  '逾期多',
];
/** Right before it. */
const NOT = ['没', '没有', '未', '不', '会', '不会', '无', '不用', '还没', '没收到', '没见', '查不到', '要', '被没'];
/** Not of the paper: 没想到收到传票. */
const NO_NOT = [
  '没想到',
  '没还',
  '没钱',
  '没注意',
  '没办法',
  '没看',
  '没接',
  '不还',
  '还不上',
  '不上',
  '不起',
  '不料',
  '不久',
];
/** Inside what was found. */
const NOT_INSIDE = ['没', '会', '未', '不到', '多久', '一般', '能', '要'];
const STAYED_AWAY = ['能查到', '查到我', '查到了我', '没去', '没有去', '没来', '没赶', '没参加', '不去'];
const ASKED = [
  '怎么寄',
  '一般怎',
  '怎么发',
  '怎么通知',
  '怎么送',
  '会收到',
  '真的假的',
  '真的吗',
  '是不是真',
  '怎么分辨',
  '长什么样',
  '怎么区分',
];
const AFTERMATH = ['会怎', '后果', '会不会', '吗', '会有', '多久'];
const STATES: ReadonlySet<CourtPaper> = new Set(['freezeOrder', 'enforcementNotice', 'unknownPaper']);
const NEAR = 2;

/** Said of the paper: no court has sent it. */
const FORGED = [
  '冒充法院',
  '假冒法院',
  '自称法院',
  '口气是催收',
  '平台发的',
  '平台发来的',
  '没有章',
  '没有法院章',
  '没盖章',
  '没有公章',
  '自己写的',
  'p的',
  '没有案号',
  '没写案号',
  '没案号',
  '假传票',
  '传票的照片',
  '传票照片',
  '传票的图',
  '传票图片',
  '传票截图',
];
/** The writer is the one who sues. */
const OWN_SUIT = [
  '把催收告',
  '把平台告',
  '告了平台',
  '告了催收',
  '我起诉',
  '我要起诉',
  '我想起诉',
  '我去起诉',
  '我要告',
  '我想告',
  '我去法院告',
];
/** Another case than a debt. */
const OTHER_CASE = ['离婚', '抚养', '交通', '违章', '工伤', '邻居', '邻里', '遗产', '彩礼', '拆迁', '房产纠纷'];
/** A quarrel with an employer or a spouse, in which he is the one who asks. */
const OTHER_QUARREL = [
  '前夫',
  '前妻',
  '抚养费',
  '欠薪',
  '欠我',
  '拖欠',
  '讨薪',
  '劳动仲裁',
  '老板',
  '裁员',
  '补偿金',
  '赢了',
];
/** He was robbed, and the police took it up. */
const HIS_REPORT = ['派出所', '报警', '报案', '被骗', '刑警', '诈骗案'];
/** Whose papers they are. */
const OTHERS = ['同事', '朋友', '同学', '邻居', '网友', '别人', '闺蜜', '室友', '老乡', '有人', '亲戚'];
const COLLEAGUES = ['我同事', '我朋友', '我同学', '我邻居', '我闺蜜', '我室友', '我老乡', '我亲戚'];

/** The papers that have come. */
export function papersOf(clauses: Clauses): Interrupt | null {
  const kinds = papers(clauses)
    .filter((one) => hasCome(clauses, one))
    .map(({ value }) => value);
  return kinds.length > 0 ? { kind: 'courtPapers', papers: [...new Set(kinds)] } : null;
}

function hasCome(clauses: Clauses, one: Found<CourtPaper>): boolean {
  const said = leading(clauses, one)
    .replaceAll('委会', '')
    .replaceAll('这会儿', '')
    .replaceAll('那会儿', '')
    .replaceAll('一会儿', '');
  const inside = clauses.text.slice(one.start, one.end).replaceAll('委员会', '');
  const whole = around(clauses, one);
  if (one.value !== 'enforcementNotice' && holds(sentenceOf(clauses, one), OTHER_QUARREL)) return false;
  if (one.value === 'unknownPaper' && holds(clauses.text, HIS_REPORT)) return false;
  if (
    holds(clauses.text, FORGED) ||
    holds(clauses.text.replaceAll('把我', '').replaceAll('将我', '').replaceAll('对我', ''), OWN_SUIT) ||
    holds(whole, OTHER_CASE)
  )
    return false;
  if (holds(said, OTHERS) && !said.includes('我')) return false;
  if (COLLEAGUES.some((word) => said.endsWith(word))) return false;
  if (holds(said, SUPPOSED) || isDenied(said) || holds(whole, ASKED)) return false;
  if (holds(inside, NOT_INSIDE) && !holds(inside, STAYED_AWAY)) return false;
  if (one.value === 'courtSms' && whole.includes('调解') && !whole.includes('案号')) return false;
  return !(STATES.has(one.value) && holds(clauses.text.slice(one.end, one.end + AFTER), AFTERMATH));
}

const sentenceOf = ({ text, sentence }: Clauses, { start, end }: Found<CourtPaper>): string =>
  text.slice(sentence.indexOf(sentence[start]!), sentence.lastIndexOf(sentence[end - 1]!) + 1);

/** Characters after a state in which its consequences are asked for. */
const AFTER = 8;

function isDenied(said: string): boolean {
  const tail = said.slice(-4);
  return NOT.some((word) => said.slice(-(word.length + NEAR)).includes(word)) && !holds(tail, NO_NOT);
}
