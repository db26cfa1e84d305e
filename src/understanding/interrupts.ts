/*
 * Emergencies: distress, then threat, then court papers, then scam.
 * Distress is explicit where somebody speaks of dying or harming himself, passive where he asks after his own death,
 * in legal dress too. 催死了, 穷死, 社死 are idioms.
 * A threat is what has been announced or has happened to body, home, name or liberty: violence, coming to the door,
 * posters, doctored pictures, an announced mass mailing to the contacts, confinement. Calls and abuse by telephone, to
 * contacts too, are harassment (an intent); so are questions (会上门吗, 会爆通讯录吗).
 * Court papers are those said to come from a court, or with a case number; lawyers' letters and mediation texts are not.
 */

import { papersOf } from './courtPapers.ts';
import { distressOf } from './distress.ts';
import type { Interrupt, ScamFlag } from './reading.ts';
import { type Clauses, type Saying, sayings } from './sayings.ts';
import { threatOf } from './threats.ts';
import { WORDS } from './words.ts';

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

const scams = sayings(SCAMS, WORDS);

const unique = <T>(values: readonly T[]): T[] => [...new Set(values)];

/** What must be answered before anything else, and whether an idiom of dying stands in the text. */
export function interruptOf(clauses: Clauses): { interrupt: Interrupt | null; idiom: boolean } {
  const { tier, soft } = distressOf(clauses);
  if (tier) return { interrupt: { kind: 'distress', tier }, idiom: false };
  return { interrupt: threatOf(clauses) ?? papersOf(clauses) ?? scamOf(clauses), idiom: soft };
}

function scamOf(clauses: Clauses): Interrupt | null {
  const found = scams(clauses);
  if (found.length === 0) return null;
  return { kind: 'scam', flags: unique(found.map((one) => one.value)) };
}
