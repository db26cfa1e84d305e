/*
 * Red flags of fraud: a private payee, a fee in advance, a shared screen, codes and passwords, paid agents, washing of
 * the credit record, false officials, buyers of debts, lent cards. What is merely asked about (征信修复是骗人的吗) or
 * was not done to the writer is none.
 */

import type { Clauses } from './clauses.ts';
import { around, holds, before as leading } from './nearby.ts';
import type { Interrupt, ScamFlag } from './reading.ts';
import { type Found, sayings } from './sayings.ts';
import { AGENTS, FALSE_OFFICIALS, TRADE, WASHING } from './scamHelpers.ts';
import { MONEY, SECRETS } from './scamMoney.ts';
import { TOLD, TOLD_PARTS } from './scamTold.ts';
import { PARTS } from './scamWords.ts';

const scams = sayings([...MONEY, ...SECRETS, ...AGENTS, ...WASHING, ...FALSE_OFFICIALS, ...TRADE, ...TOLD], {
  ...PARTS,
  ...TOLD_PARTS,
});

/** Right before a flag: it did not happen, or the writer speaks of what he may do. */
const NOT_DONE = [
  '没',
  '没有',
  '不用',
  '不会',
  '不要',
  '不收',
  '不需要',
  '从没',
  '没让',
  '没叫',
  '没要',
  '不是',
  '没找',
  '没给',
  '别',
  '能不能',
  '可不可以',
  '要不要',
  '会不会',
  '怎么',
  '哪里',
  '如何',
  '什么是',
];
/** Of something else: 贷款没下来 … 要我先存一万. */
const NO_NOT = [
  '没下来',
  '没还',
  '没钱',
  '没下款',
  '没放款',
  '没想到',
  '没办法',
  '没批',
  '别人',
  '个别',
  '特别',
  '级别',
];
const REACH = 7;
/** A plain question about a thing, with nobody in it who wants money. */
const QUESTIONS = [
  '怎么',
  '如何',
  '是什么',
  '什么意思',
  '合法吗',
  '违法吗',
  '骗人的吗',
  '可以吗',
  '能退',
  '要不要找',
  '靠谱吗',
  '是不是骗',
  '真的吗',
  '有用吗',
  '吗',
  '要不要',
  '有没有',
  '是不是要',
  '一般收多少',
  '收多少钱',
  '多少费用',
];
const OTHERS = [
  '让我',
  '要我',
  '叫我',
  '说',
  '他',
  '对方',
  '有人',
  '已经',
  '收了',
  '交了',
  '给了',
  '转了',
  '发了',
  '告诉',
  '客服',
  '中介',
  '公司',
  '元',
  '块',
  '千',
  '百',
  '%',
  '点',
  '老师',
  '付',
  '万',
  '加我',
  '自称',
  '冒充',
  '刚',
];

/** Asked what a word means; who asks whether he may lend his card is about to. */
const MEANINGS = ['是什么', '什么是', '什么意思', '啥意思'];

/** The red flags a text shows. */
export function scamOf(clauses: Clauses): Interrupt | null {
  const flags = scams(clauses)
    .filter((one) => isDone(clauses, one))
    .map(({ value }) => value);
  return flags.length > 0 ? { kind: 'scam', flags: [...new Set(flags)] } : null;
}

function isDone(clauses: Clauses, one: Found<ScamFlag>): boolean {
  const whole = around(clauses, one);
  const said = NO_NOT.reduce((part, word) => part.replaceAll(word, ''), leading(clauses, one));
  if (holds(said.slice(-REACH), NOT_DONE) || holds(whole, WARNED)) return false;
  if (one.value === 'codeOrPassword' && OFFICIAL.some((who) => whole.startsWith(who)) && holds(whole, ENTERED))
    return false;
  if (one.value === 'upfrontFee' && isOwnDeposit(clauses, whole)) return false;
  if (
    one.value === 'creditWashing' &&
    holds(whole, OFFICIAL) &&
    whole.endsWith('吗') &&
    !holds(whole.replaceAll('支付宝', ''), SOMEBODY)
  )
    return false;
  if (
    one.value === 'personalAccount' &&
    (holds(whole, TO_ME) || (holds(whole, OWN_SCAN) && !holds(clauses.text, WANTED)))
  )
    return false;
  if (one.value === 'screenShare' && holds(whole, AT_WORK) && !holds(clauses.text, ORDERED)) return false;
  if (
    one.value === 'codeOrPassword' &&
    (holds(whole, HOUSEHOLD) || (holds(clauses.text, MISTYPED) && !holds(clauses.text, ORDERED)))
  )
    return false;
  if (holds(whole, WOULD) && whole.endsWith('吗')) return false;
  if (holds(clauses.text.slice(one.start, one.end), REFUSED)) return false;
  if (one.value === 'upfrontFee' && whole.includes('骗') && holds(clauses.text, REPORTED)) return false;
  if (one.value === 'creditWashing' && holds(clauses.text, DISBELIEVED)) return false;
  if (one.value === 'lendCards' && !holds(whole, MEANINGS)) return true;
  return !holds(whole, QUESTIONS) || holds(whole, OTHERS);
}

/** Inside what was found: 验证码不要给别人. */
const REFUSED = ['不要给', '不能给', '别给', '没给', '不给', '不会给', '没有给'];
/** A deposit that a landlord keeps, a fee of the lender itself. */
const isOwnDeposit = ({ text }: Clauses, whole: string): boolean =>
  (whole.includes('押金') && (holds(text, LANDLORD) || (holds(whole, KEPT) && !holds(whole, PAID)))) ||
  holds(whole, LENDERS_FEE);
const LANDLORD = ['房东', '租房', '退租', '房租'];
const KEPT = ['没退', '不退', '退给我', '退回'];
const PAID = ['交了', '转了', '付了', '收了', '让我', '要我', '先交', '说'];
const LENDERS_FEE = ['平台收', '平台规定', '白条收', '花呗收', '银行收', '合不合规', '合规吗'];
/** It is over, and the police know. */
const REPORTED = ['立了案', '已立案', '已经立案', '立案回执', '报了警', '报过警', '已经报警'];
/** A code typed into the lender's own page. */
const ENTERED = ['输入验证码', '输验证码', '输入密码', '输密码', '输支付密码', '输入支付密码'];
/** Asked of the lender itself: 能找支付宝消掉吗. */
const OFFICIAL = ['支付宝', '平台', '银行', '官方', '征信中心', '人行'];
const SOMEBODY = ['元', '块', '百', '千', '收', '交', '付', '中介', '有人', '自称', '说'];

const DISBELIEVED = ['没敢信', '不敢信', '都不信', '没理他', '没搭理'];
/** Somebody told him not to. */
const WARNED = [
  '提醒我不要',
  '提醒不要',
  '叫我不要',
  '让我不要',
  '告诉我不要',
  '不要转',
  '别转',
  '警惕',
  '谨防',
  '不信',
  '不相信',
  '都是骗',
  '没理',
  '没敢信',
  '不敢信',
  '没上当',
  '没搭理',
  '没点',
  '加收',
];
/** The money comes to the writer. */
const TO_ME = ['转给我', '打给我', '给我转', '借给我', '汇给我'];
/** Paying by a code is daily life where nobody asks for it. */
const OWN_SCAN = ['扫码付款', '扫码还款', '扫码支付'];
const WANTED = ['让', '要我', '叫我', '说', '他', '她', '对方', '发来', '发了', '链接', '催收', '客服'];
/** Where screens are shared every day. */
const AT_WORK = ['开会', '同事', '公司', '上课', '网课', '面试', '老板', '领导'];
const ORDERED = ['让我', '要我', '叫我', '客服', '对方', '催收让', '骗', '说注销'];
/** A code that does not come, or does not fit. */
const MISTYPED = ['输错', '锁了', '被锁', '忘了', '收不到', '才收到', '没收到', '过期', '错了', '登录', '登不'];
/** Asked of the honest ones. */
const WOULD = ['会加', '会要', '会让', '会不会'];
const HOUSEHOLD = ['老婆', '老公', '我妈', '我爸', '家人', '女儿', '儿子', '爸妈', '我姐', '我哥', '媳妇', '对象'];
