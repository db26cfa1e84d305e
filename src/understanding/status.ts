import type { Status } from '../domain/facts.ts';
import { type Clauses, type Saying, sayings } from './sayings.ts';
import { WORDS } from './words.ts';

type Sign =
  | 'paid'
  | 'hypothetical'
  | 'otherPerson'
  | 'denied'
  | 'notOverdue'
  | 'overdue'
  | 'question'
  | 'unclear'
  | 'notPaid';

const TABLE: readonly Saying<Sign>[] = [
  // paid
  [
    '还清了|还完了|结清了|还清|结清|还掉了|全还了|都还了|都还清|还上了|还啦|已还款|已经还款|已还清|还完款|还进去了|已经还了|已经还啦|早还了|早还完|早就还|还清后|还款完成|还完钱|已经还上|全部还清|还完已经|把钱还|刚还完|刚还了|早已还了|款项以还清|以还清 -没|不|能|可以|想|要|怎么|如果|还未|未|先|才|怎样',
    'paid',
  ],
  ['逾期 … 还款后|还款之后|还款以后|然后还款', 'paid'],
  ['逾期过|之前逾期|曾经逾期|以前逾期|年前逾期 -没|没有', 'paid'],
  ['把 ~ 换上了|还上了|还了|还清|还完', 'paid'],
  ['每月|每个月|一直|都是|正常 … 都有还款|正常还|按时还', 'paid'],
  ['没还|还没|未还|还欠|还剩|没结清|没有还清|没还清|还差|又逾期|还不上|还不起|没钱还', 'notPaid'],
  // supposition
  ['如果|要是|假如|假设|万一|倘若|若是|要不|假使|比如|比方|如若', 'hypothetical'],
  ['会|能 … 多久才|多少天才|几天才', 'hypothetical'],
  ['逾期|不还 … 会怎么样|会怎样|有什么后果|会有什么|什么后果|什么惩罚|什么影响|啥后果', 'question'],
  ['逾期|不还 … 多久|多少天|几天|多少钱|多少|会不会|会被|会打|吗|么', 'question'],
  // another's
  [
    '我朋友|朋友|我弟|我弟弟|我哥|我哥哥|我姐|我妹|我爸|我妈|我爸爸|我妈妈|我老公|我老婆|我儿子|我女儿|我女婿|我媳妇|我对象|我男朋友|我女朋友|我同事|我同学|我表弟|我表哥|我堂|我叔|我舅|我亲戚|我邻居|我丈夫|我妻子|女方|男方|我前夫|我前妻|儿子|女儿|亲戚|同事|老公|老婆|我侄|前夫|前妻|他的|别人|村的人|室友|闺蜜|我岳父|我公公|我婆婆 ~ 欠|逾期|花呗|借呗|白条|分期乐|小花|网贷|信用卡|贷款|借了|在|没还|用|名下|自己|贷了|的网贷|的花呗|有 -给|打|骚扰|联系|找|骂|告诉|催|跟|和|问|让|被|向|借',
    'otherPerson',
  ],
  ['帮朋友|替朋友|给朋友|帮亲戚|给别人|帮别人|替别人|为朋友 ~ 担保|贷的|借的|做担保', 'otherPerson'],
  ['担保人|被担保|人死了|去世|过世|死了 … 要还|债|欠|贷|还吗|还要', 'otherPerson'],
  ['我是|写的我|填的我|留的我 ~ 紧急联系人|担保人|联系人', 'otherPerson'],
  ['紧急联系人 ~ 写的我|是我|填的我|留的我', 'otherPerson'],
  // denied
  ['从来没|从没|没有|没|从来没有|根本没|压根没|从未 ~ 借过|用过|办过|开通过|贷过|申请过|注册过 -人', 'denied'],
  ['不是我|不是本人|非本人|不是我自己|不是我本人 ~ 借|贷|操作|用|办|申请|签', 'denied'],
  ['冒用|盗用|冒名|被盗刷|盗刷|顶替|拿我身份证|用我身份证|用我的身份证|拿我的身份证|被人拿', 'denied'],
  ['没有欠款|没欠款|没有欠钱|没欠钱|不欠|没有欠|没欠|没有逾期|没逾期|没有借 !还没|很', 'denied'],
  // not due
  [
    '今天到期|明天到期|后天到期|快到期|还没到期|没到期|没到还款日|还没到|下个月才|明天才|快到还款日|马上到期|下周到期|过几天到期|下个月到期',
    'notOverdue',
  ],
  ['今天|明天|后天|这个月 ~ 要还|还款日|最后一天|到期|该还|还不上|还不了|才还', 'notOverdue'],
  ['还款日|到了还款日', 'notOverdue'],
  ['号还款|号到期|号要还|号还但|号还款日', 'notOverdue'],
  ['最低还款|还最低|最底还款 … 算不算|会产生|以后|还了|还完|划算|影响', 'notOverdue'],
  ['宽限|延期|推迟|延后|延长|晚几天|推后|晚一天|晚一点', 'notOverdue'],
  [
    '还没逾期|没有逾期|未逾期|不逾期|还没有逾期|没逾期|快逾期|马上逾期|要逾期|快要逾期|即将逾期|怕逾期|会逾期|快逾期了',
    'notOverdue',
  ],
  // overdue now
  [
    '逾期了|已经逾期|已逾期|逾期中|一直逾期|都逾期|现在逾期|逾期着|目前逾期|又逾期|逾期严重|逾期太多|逾期还没|逾期快|逾期好|逾期有|逾期都|逾期大|逾期差',
    'overdue',
  ],
  ['逾期 ~ 天了|月了|年了|天|个月|年|多天|俩月|仨月|月|礼拜|星期|周', 'overdue'],
  ['没还了|还没还|没还上|没有还|没还|未还|一直没还|拖着没还|断供|没钱还|还不动|不还了|没还呢|拖着', 'overdue'],
  ['催收|催债|催我|暴力催收|天天打|停催|不催|追债|催款', 'overdue'],
  ['欠了|还欠|欠着|拖欠|欠', 'overdue'],
  ['还不上|还不起|还不了|没能力还|无力偿还|还不动|没有能力还|无偿还能力', 'unclear'],
];
const signs = sayings(TABLE, WORDS);

/** What the words around a debt make of it. `days`: a time overdue was read; `due`: it comes from the past. */
export function statusOf(clauses: Clauses, hasDays: boolean): Status {
  const found = new Set(signs(clauses).map((one) => one.value));
  const has = (sign: Sign) => found.has(sign);
  const asks = has('question');
  if (has('denied') && !has('otherPerson')) return 'denied';
  if (has('otherPerson')) return 'otherPerson';
  if (has('hypothetical')) return 'hypothetical';
  if (has('paid') && !(has('notPaid') && hasDays)) return 'paid';
  if (asks && !has('notPaid') && !/逾期了|已经|了 |天了|月了/u.test(clauses.text))
    return hasDays ? 'unclear' : 'hypothetical';
  if (has('overdue') && !(has('notOverdue') && !hasDays)) return 'overdue';
  if (has('notOverdue') && !hasDays) return 'notOverdue';
  if (hasDays) return 'overdue';
  return 'unclear';
}
