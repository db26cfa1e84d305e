import type { Quantity } from '../domain/facts.ts';
import { isHanAt } from './chars.ts';
import type { Clauses } from './clauses.ts';
import { type CueLine, Cues } from './cues.ts';
import type { Duration } from './duration.ts';
import type { Numeral } from './numerals.ts';
import type { Span } from './spans.ts';

/** What a stretch of time is. Only `overdue` and `unpaid` are days overdue; `silent` is since the calls stopped. */
export type TimeRole =
  | 'overdue'
  | 'unpaid'
  | 'silent'
  | 'delay'
  | 'since'
  | 'term'
  | 'per'
  | 'deadline'
  | 'ahead'
  | 'other';

const CUES: readonly CueLine<TimeRole | null>[] = [
  [
    '逾期|预期|愈期|俞期|余期|遇期|逾|超期|超了|超时|过期|断供|过了还款日|过还款日|超过还款日|还款日过了|过了还款|过了还款期|晚还|迟还|晚了|迟了|延误|拖欠|逾斯|拖了|拖着|拖到|已经拖|欠了|断缴',
    'overdue',
    'both',
    8,
  ],
  [
    '没还|未还|没有还|没还款|未还款|没还上|不还|还不上|还不起|没还钱|没管|没交|没给|停还|没有还款|没能还|没去还|没按时还|没还过|没钱还|还没还|未按时还|忘还|忘记还|忘了还',
    'unpaid',
    'both',
    6,
  ],
  ['推迟|延迟', 'overdue', 'before', 2],
  ['过期|刚过期', 'overdue', 'before', 4],
  ['也是|同样是|也都是', 'unpaid', 'before', 0],
  ['晚|迟', 'overdue', 'before', 1],
  [
    '宽限|延期|延长|缓|再给|宽容|再宽|延后|推后|延缓|展期|宽限期|再等|多给|给我|申请推迟|申请延迟|申请延期|想推迟|公司推迟|工资推迟|可以推迟|能推迟|可以延迟|能延迟|晚点|通融|给三天|说给|限我|限期|要求|必须',
    'delay',
    'before',
    6,
  ],
  ['宽限|宽限期|的宽限|的时间还|时间还清|发工资|可以吗|可不可以|行吗|缓冲', 'delay', 'after', 3],
  [
    '还清|还完|已经还款|已还款|结清|还上|还掉|还了款|全还了|都还了|还完已经|还清已经|还清了|还完了|还款之后|还款后|还清都',
    'since',
    'before',
    5,
  ],
  ['前还清|前还完|前结清|前还|之前还|前就还|前借|前办|前贷|前注册|前申请|前投诉|前换', 'since', 'after', 0],
  ['期限|分|分成|借的是|借了|周期|为期|免息|贷了|最长|合同期|账期|分了|做了|办了|签了', 'term', 'before', 1],
  ['的借款|期限|的贷款|免息|期的|账期|的分期|分期', 'term', 'after', 1],
  [
    '没打|没有电话|没人催|没催|没电话|没接到|安静|停了|不打|没动静|没声音|没声|没联系|没消息|没收到|没人打|没人联系|没人找|没有催|没有打|不催|没来电|没响|没有接到|没有收到|没有人|没催收|没一个电话|没打来|清净|没给我打|没再打|没找过|没找我|没再找|没来找|没理我|停催|消失|没有联系|没接到过|没有任何|一个电话都没',
    'silent',
    'after',
    8,
  ],
  [
    '停了|消停了|安静了|停催|停了有|没打电话|没电话|没人催|不打电话|没催|断了|停催了|不催了|没联系了|清净了|不打了|静了|没动静|没声了|没声音|没人打|没人联系|没人找|没消息',
    'silent',
    'both',
    5,
  ],
  ['每|每隔', 'per', 'before', 0],
  ['还有|还剩|剩下|剩', 'term', 'before', 0],
  [
    '打了|连续|天天打|骚扰了|催了|打我|住院|失业|上班|工作|结婚|怀孕|离婚|生病|认识|协商|谈了|投诉|用了|刷了|开了|办卡|还了|存了|休息|上了|干了|做了|处了|等了|关机|躲了|失联|换号|被骗|发烧|坐了|正常还|按时还|存续|来了|考虑|失眠|睡',
    'other',
    'before',
    3,
  ],
  ['没工作|没上班|没睡|没收入|没发工资|没开工资|住院|失业|没工资|没睡着|没吃|没敢|睡不着|没出门', 'other', 'after', 3],
  ['后|之后|以后|过后', 'ahead', 'after', 0],
  ['再过|再拖|等过|再等|再不还|再晚|又过', 'ahead', 'before', 1],
  ['内|之内|以内|时间|期限|里面还', 'deadline', 'after', 0],
  ['前|之前|以前', 'since', 'after', 0],
  [
    '打|一个电话|几个电话|十几个|几十个|多少|利息|罚息|元|块|打我|催|要还|还款|工资|收入|挣|赚|就挣|只有|才',
    'per',
    'after',
    0,
  ],
  ['前还没还|以上没还|后还|没还呢|多少天', null, 'both'],
];
const cues = new Cues<TimeRole>(CUES);

const RANK: Readonly<Partial<Record<TimeRole, number>>> = { overdue: 3, unpaid: 2 };
const DEBT_WORDS = ['逾', '没还', '未还', '欠', '不还', '还不', '预期', '愈期', '没有还', '拖', '没钱还'];

/** A time with its role; `rank` is how plainly it says "overdue". */
export interface Timed extends Span {
  readonly days: Quantity;
  readonly role: TimeRole;
  readonly rank: number;
}

/** Roles of all stretches of time. One without a cue is days overdue only where we asked or debt is spoken of. */
export function timesOf(clauses: Clauses, durations: readonly Duration[], asked: boolean, known: Known): Timed[] {
  const held = durations.filter((one) => !one.denied);
  if (held.length === 0) return [];
  const named = known.names.length > 0;
  const tagged = held.filter((one) => known.names.some((name) => isTagged(clauses.text, name, one)));
  const roles = listed(clauses.text, held, cues.roles(clauses, held, { blocks: durations }));
  const plain = roles.some((role) => role === 'overdue' || role === 'unpaid');
  const debt = DEBT_WORDS.some((word) => clauses.text.includes(word));
  return held.map((one, at) => {
    const beside = !plain && roles[at] === null && isBesideSum(clauses, one, known);
    const alone =
      !plain &&
      isAlone(clauses.text, one) &&
      (debt ? named || clauses.text.startsWith('是多少', one.end) : named && clauses.text[one.end] === '了');
    const all = !plain && named && clauses.text[one.start - 1] === '都';
    const byName = tagged.length > 1 && tagged.includes(one);
    const said = roles[at] ?? (asked || alone || beside || all || byName ? 'unpaid' : 'other');
    const role = overrule(clauses, one, said, asked);
    const certainty = beside && !alone && !asked && one.certainty === 'stated' ? 'approximate' : one.certainty;
    const days = { min: one.min, max: one.max, certainty };
    const rank = (RANK[role] ?? 0) - (roles[at] === null ? 1.5 : 0);
    return { start: one.start, end: one.end, days, role, rank };
  });
}

/** 安逸花43天招联39天, 花呗（9天）、白条（31天）: right behind a name, and nothing is said of it. Two at least. */
function isTagged(text: string, name: Span, { start, end }: Duration): boolean {
  if (start < name.end || start - name.end > 1 || (!'（(：: '.includes(text[name.end] ?? '?') && start !== name.end))
    return false;
  const next = text[end];
  return (
    next === undefined ||
    '，,。、；;）)/ 了\n'.includes(next) ||
    (text.slice(end).length > 0 && isHanAt(text, end) && !'内前后期的免借分宽'.includes(next))
  );
}

/** 逾期分别是2个月、3个月、25天: what is said of the first is said of all. */
function listed(text: string, held: readonly Duration[], roles: (TimeRole | null)[]): (TimeRole | null)[] {
  for (let at = 1; at < held.length; at++) {
    const last = roles[at - 1];
    const between = text.slice(held[at - 1]!.end, held[at]!.start);
    const isLate = last === 'overdue' || last === 'unpaid';
    if (roles[at] === null && isLate && ['、', '和', '跟', '，', ',', '与'].includes(between)) roles[at] = last;
  }
  return roles;
}

/** What else the message names: lenders, and numbers that may be sums. */
export interface Known {
  readonly names: readonly Span[];
  readonly numerals: readonly Numeral[];
}

const NEXT_TO_SUM = 3;
/** Days: 花呗8000 12个月 is how long it runs. */
const LIKELY_TERM = 360;
/** Three, six, nine months: a debt runs so long as often as it is late. */
const TERMS = new Set([90, 180, 270]);
const TERM_WORDS = ['分期', '分成', '借了', '贷了', '借', '贷', '期限', '免息', '每', '月供', '利息', '工资', '到手'];

/** 花呗8000 45天, 花呗8千2，45天: a lender, a sum and a time in one breath, and no word of a term. */
function isBesideSum(
  { text, sentence, clause }: Clauses,
  { start, end, min, max }: Duration,
  { names, numerals }: Known,
): boolean {
  if (max !== null && (max >= LIKELY_TERM || TERMS.has(min))) return false;
  const sum = numerals.find((one) => one.end <= start && start - one.end <= NEXT_TO_SUM && isSum(one));
  const name = sum && names.find((one) => one.end <= sum.start && sum.start - one.end <= NEXT_TO_SUM);
  if (!sum || !name || sentence[name.start] !== sentence[start]) return false;
  if (![...text.slice(sum.end, start)].every((char) => '，,、 元块钱了有'.includes(char))) return false;
  if (end < text.length && clause[end] === clause[end - 1] && !'，,。！!？?；;了没未还就'.includes(text[end]!))
    return false;
  const between = text.slice(name.end, sum.start);
  const right = text.slice(end, end + 4);
  return (
    !TERM_WORDS.some((word) => between.includes(word) || right.includes(word)) && !'内前后'.includes(text[end] ?? '?')
  );
}

const isSum = ({ scaled, min }: Numeral): boolean => scaled || min >= 100;

/** 花呗8000 45天: nothing follows but the end, a mark or 了. */
function isAlone(text: string, { start, end }: Duration): boolean {
  if (text.startsWith('是多少', end)) return true;
  const next = text[end] ?? '。';
  const before = text[start - 1] ?? '。';
  return (
    '。，,！!？?；;、 了吧呢啊整\n会没未都白花分信小招'.includes(next) &&
    !'借贷用款'.includes(before) &&
    before !== '，' &&
    before !== ','
  );
}

const RATE_AFTER = [
  '打',
  '催',
  '十几',
  '几十',
  '几个',
  '二十',
  '三十',
  '就3',
  '元',
  '块',
  '利息多少',
  '多少利息',
  '工资',
  '收入',
  '一千',
];

const WISHED = ['可以吗', '行吗', '还款可以', '可不可以', '发工资', '发薪', '好吗'];
const WISHING = ['公司', '单位', '工资', '申请', '想', '能', '可以', '允许', '同意', '希望', '求', '麻烦'];
const LATER = ['推迟', '延迟', '晚', '迟', '拖', '缓', '晚个', '迟个'];

/** 申请推迟一天, 推迟两天可以吗: not late yet. */
function isWish(text: string, { start }: Duration, left: string, right: string): boolean {
  if (!LATER.some((word) => left.endsWith(word))) return false;
  return asksLeave(text, start, right);
}

function asksLeave(text: string, start: number, right: string): boolean {
  const before = text.slice(Math.max(0, start - 10), start).replace('可能', '');
  return WISHED.some((word) => right.includes(word)) || WISHING.some((word) => before.includes(word));
}

/** What the nearest word says is overruled where the words around make another thing of it. */
function overrule(clauses: Clauses, one: Duration, said: TimeRole, asked: boolean): TimeRole {
  const { text } = clauses;
  const left = text.slice(Math.max(0, one.start - 6), one.start);
  const right = text.slice(one.end, one.end + 8);
  if (asked && isWish(text, one, left, right)) return 'delay';
  if (asked && said !== 'silent' && said !== 'delay') return 'overdue';
  if (text[one.start - 1] === '每') return 'per';
  if (text[one.start - 1] === '同' || isNever(left) || isHabit(left)) return 'other';
  if (isOpenQuestion(text, one) || (said !== 'silent' && isLately(left, right))) return 'other';
  if (said === 'unpaid' && isSupposed(one, left, right)) return 'ahead';
  if (said === 'overdue' && isWish(text, one, left, right)) return 'delay';
  if (
    one.max !== null &&
    one.max <= 31 &&
    said !== 'overdue' &&
    said !== 'silent' &&
    RATE_AFTER.some((word) => right.startsWith(word)) &&
    text[one.start - 1] !== '第'
  )
    return 'per';
  return said;
}

/** Days from which 不还 after a time is rather asked about than told: 三年不还会怎样. */
const YEAR = 365;
const SUPPOSED_AFTER = ['会', '怎', '吗', '行', '就', '是不是', '后果', '有什么', '呢', '能'];
const SUPPOSED_BEFORE = ['可以', '能', '不能', '如果', '要是', '假如', '万一', '拖', '要不'];

/** Years without paying that are asked about or thought of (可以三年不还), not told. */
function isSupposed(one: Duration, left: string, right: string): boolean {
  if (one.min < YEAR || !right.startsWith('不还') || right.startsWith('不还了')) return false;
  return SUPPOSED_BEFORE.some((word) => left.endsWith(word)) || SUPPOSED_AFTER.some((word) => right.includes(word));
}

const OPEN_AFTER = ['会', '才', '有什么', '算', '可以', '上征信', '就会', '能', '内', '要', '影响'];

/** 逾期几天会上征信: asked, not told. */
function isOpenQuestion(text: string, { start, end }: Duration): boolean {
  return (
    text[start] === '几' &&
    text[start - 1] !== '好' &&
    !text.includes('如果') &&
    OPEN_AFTER.some((word) => text.startsWith(word, end))
  );
}

/** 从来没晚过一天: not even one. */
function isNever(left: string): boolean {
  if (!left.endsWith('过')) return false;
  return NEVER.some((word) => left.includes(word));
}

/** 每次都晚两三天还. */
const isHabit = (left: string): boolean => HABITS.some((word) => left.includes(word));
const HABITS = ['每次', '每回', '每期都', '有时', '偶尔', '经常'];

const NEVER = ['没', '未', '不曾', '没有'];

const UNPAID_AFTER = ['没', '未', '逾', '不还', '还不', '还没'];

/** 最近几个月手头紧: a time of trouble, not of arrears. */
function isLately(left: string, right: string): boolean {
  const lately = left.endsWith('最近') || left.endsWith('这') || left.endsWith('最近这');
  return lately && !UNPAID_AFTER.some((word) => right.startsWith(word));
}
