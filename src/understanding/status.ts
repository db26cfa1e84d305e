import type { Status } from '../domain/facts.ts';
import { type Clauses, type Found, type Saying, sayings } from './sayings.ts';
import { WORDS } from './words.ts';

type Sign =
  | 'effect'
  | 'paid'
  | 'notPaid'
  | 'hypothetical'
  | 'otherPerson'
  | 'denied'
  | 'notOverdue'
  | 'neverOverdue'
  | 'overdue'
  | 'question'
  | 'unclear';

/** One line, one way to say how a debt stands. */
const TABLE: readonly Saying<Sign>[] = [
  [
    '还清了|还完了|结清了|还清|还完|结清|还掉了|还掉|全还了|都还了|还上了|还啦|已还款|已经还款|还进去了|已经还了|早还|早就还|还款完成|已经还上|刚还了|早已还|款项以还清|还过了|还款了 -忘记|忘了|忘|没|不|能|可以|想|要|怎么|如果|还未|未|先|才|怎样|时间|内|之前|月底|天|让我|必须|全部|等|号|一次|准备|打算|哪天|何时|我会|会',
    'paid',
  ],
  ['全部还清|都还清|昨天还了|今天还了|上周还了|前几天还清 -没|不|要|让我|必须|才', 'paid'],
  ['逾期 … 还款后|还款之后|还款以后|然后还款', 'paid'],
  ['逾期过|之前逾期|曾经逾期|以前逾期|年前逾期 -没|没有|从来没', 'paid'],
  ['昨天|前天|今天|刚刚|上周 ~ 一次性还|还掉|全还|都还 -没', 'paid'],
  ['把 … 换上了|还上了|还了|还清|还完', 'paid'],
  ['每月|每个月|正常 … 都有还款', 'paid'],
  ['没还|还没|未还|还欠|还剩|没结清|没有还清|没还清|还差|又逾期|还不上|还不起|没钱还', 'notPaid'],
  ['如果|要是|假如|假设|倘若|若是|要不然|假使|比如|比方|如若|设想', 'hypothetical'],
  ['万一 -一|二|两|三|四|五|六|七|八|九|十|几', 'hypothetical'],
  ['多久才|多少天才|几天才', 'hypothetical'],
  [
    '逾期|不还|没还|还不上|还不起 … 会怎么样|会怎样|有什么后果|会有什么|什么后果|什么惩罚|什么影响|啥后果|有影响吗|影响大吗|有影响',
    'question',
  ],
  ['逾期|不还 … 多久|多少天|几天|多少钱|多少|会不会|会被|会打|吗|么|罚', 'question'],
  [
    '{kin} ~ 欠|逾期|花呗|借呗|白条|分期乐|小花|网贷|信用卡|贷款|借了|贷|没还|名下|微粒贷|安逸花|还不上|金条|招联|度小满|拍拍贷|还呗|美团|抖音|还不起|在 -给|打|骚扰|联系|找|骂|告诉|催|跟|和|问|让|被|向|借|骗',
    'otherPerson',
  ],
  ['帮|替|给|为|代 ~ {kin} ~ 担保|贷|借|问|咨询|看看 -打|发', 'otherPerson'],
  ['担保人|被担保|人死了|去世|过世|死了 … 要还|债|欠|贷|还吗|还要 -我', 'otherPerson'],
  ['我是|写的我|填的我|留的我 ~ 紧急联系人|担保人|联系人', 'otherPerson'],
  ['紧急联系人 ~ 写的我|是我|填的我|留的我', 'otherPerson'],
  ['从来没|从没|没有|没|从来没有|根本没|压根没|从未 ~ 借过|用过|办过|开通过|贷过|申请过|注册过|开过 -人', 'denied'],
  [
    '我没有|我哪有|我都没有|我根本没有|我压根没有|我从来没有 ~ 花呗|借呗|白条|分期乐|小花钱包|网贷|贷款|信用卡|借钱|欠',
    'denied',
  ],
  ['不是我的|跟我没关系|与我无关|和我没关系|不是我欠 ~ 债|钱|账|，|啊|$', 'denied'],
  ['不是我|不是本人|非本人|不是我自己|不是我本人 ~ 借|贷|操作|用|办|申请|签', 'denied'],
  ['冒用|盗用|冒名|被盗刷|盗刷|顶替|拿我身份证|用我身份证|用我的身份证|拿我的身份证|被人拿', 'denied'],
  ['没有欠款|没欠款|没有欠钱|没欠钱|不欠|没有欠|没欠|没有借|不欠钱 !还没|很', 'denied'],
  [
    '没逾期过|没有逾期过|从没逾期|从来没逾期|没有逾期|没逾期|还没逾期|未逾期|不逾期|还没有逾期|快逾期|马上逾期|要逾期|快要逾期|即将逾期|怕逾期|会逾期|一直按时还|按时还的|都是按时 !逾期了|天了|月了|已经逾期',
    'neverOverdue',
  ],
  [
    '今天到期|明天到期|后天到期|快到期|还没到期|没到期|没到还款日|还没到|下个月才|明天才|快到还款日|马上到期|下周到期|过几天到期|下个月到期|才还款|才到期|月底才|下个月要还|下个月还',
    'notOverdue',
  ],
  ['今天|明天|后天|这个月|下个月|月底|下周 ~ 要还|还款日|最后一天|到期|该还|还不上|还不了|才还|还款', 'notOverdue'],
  ['下个月|下周|明天|后天|月底 … 要还|到期|该还 -上', 'notOverdue'],
  ['还款日|到了还款日', 'notOverdue'],
  ['号还款|号到期|号要还|号还但|号还款日', 'notOverdue'],
  ['最低还款|还最低|最底还款 … 算不算|会产生|以后|还了|还完|划算|影响', 'notOverdue'],
  ['宽限|延期|推迟|延后|延长|晚几天|推后|晚一天|晚一点', 'notOverdue'],
  [
    '逾期了|已经逾期|已逾期|逾期中|一直逾期|都逾期|现在逾期|逾期着|目前逾期|又逾期|逾期严重|逾期太多|逾期还没|逾期快|逾期好|逾期有|逾期大|逾期差',
    'overdue',
  ],
  ['逾期 ~ 天了|月了|年了|天|个月|年|多天|俩月|仨月|月|礼拜|星期|周', 'overdue'],
  ['没还了|还没还|没还上|没有还|没还|未还|断供|没钱还|还不动|不还了|拖着|还不了了', 'overdue'],
  ['催收|催债|催我|暴力催|天天打|停催|不催|追债|催款', 'overdue'],
  ['欠了|还欠|欠着|拖欠|欠', 'overdue'],
  ['还不上|还不起|还不了|没能力还|无力偿还|没有能力还|无偿还能力', 'unclear'],
];
const signs = sayings(TABLE, WORDS);
/** Said plainly as a fact of now, whatever is asked beside it. */
const FACTUAL = ['逾期了', '已经', '天了', '月了', '年了', '周了', '拜了'];

/** What the words around a debt make of it. `hasDays`, `hasAmount`: such values were read. */
export function statusOf(clauses: Clauses, hasDays: boolean, hasAmount: boolean): Status {
  const all = signs(clauses).filter((one) => fits(one, clauses));
  const found = new Set(all.map((one) => one.value));
  const has = (sign: Sign) => found.has(sign);
  if (has('denied') && !has('otherPerson')) return 'denied';
  if (has('otherPerson')) return 'otherPerson';
  if (has('hypothetical')) return 'hypothetical';
  if (has('paid') && lastOf(all, 'paid') >= lastOf(all, 'notPaid')) return 'paid';
  if (has('neverOverdue')) return 'notOverdue';
  if (has('question') && !has('notPaid') && !FACTUAL.some((word) => clauses.text.includes(word)))
    return hasDays ? 'unclear' : 'hypothetical';
  if (has('question') && hasDays && !hasAmount && !has('notPaid') && !told(all) && has('effect')) return 'unclear';
  if (has('overdue') && !(has('notOverdue') && !hasDays)) return 'overdue';
  if (has('notOverdue') && !hasDays) return 'notOverdue';
  return hasDays ? 'overdue' : 'unclear';
}

/** Something besides the time says that it is real. */
const told = (found: readonly Found<Sign>[]): boolean => found.filter((one) => one.value === 'overdue').length > 1;

const lastOf = (found: readonly Found<Sign>[], sign: Sign): number =>
  Math.max(-1, ...found.filter((one) => one.value === sign).map((one) => one.start));

/** 老公不知道我欠钱: the writer himself stands between, so the debt is his. */
function fits({ value, start, end }: Found<Sign>, { text }: Clauses): boolean {
  return (
    value !== 'otherPerson' || !text.slice(start + 1, end - 1).includes('我') || text.slice(start, end).includes('人')
  );
}
