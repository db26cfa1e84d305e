import type { Certainty } from '../domain/facts.ts';
import { yuan } from '../domain/money.ts';
import { type CueLine, Cues, type Span } from './cues.ts';
import type { Numeral } from './numerals.ts';
import type { Clauses } from './sayings.ts';

/** What a sum is. Only `remaining`, `owed`, `billed`, `principal`, `total`, `borrowed` and `bare` can be the debt. */
export type AmountRole =
  | 'remaining'
  | 'owed'
  | 'billed'
  | 'principal'
  | 'total'
  | 'borrowed'
  | 'bare'
  | 'computed'
  | 'limit'
  | 'minimum'
  | 'paid'
  | 'payment'
  | 'instalment'
  | 'income'
  | 'costs'
  | 'balance'
  | 'threshold'
  | 'interest'
  | 'fee'
  | 'price'
  | 'settlement'
  | 'other';

/** A sum of money in the text, in fen. */
export interface Money extends Span {
  readonly min: number;
  readonly max: number | null;
  readonly certainty: Certainty;
  readonly role: AmountRole;
  /** 元, 块, ¥, 万, k: it can be nothing else. */
  readonly marked: boolean;
  /** Without a word of debt and not beside a lender's name. */
  readonly aside: boolean;
  /** Negated: 不是8千. */
  readonly denied: boolean;
}

/** Words beside a sum and what they make of it. The nearest decides. */
const CUES: readonly CueLine<AmountRole | null>[] = [
  [
    '还剩|剩下|剩余|剩|还欠|还差|尚欠|未还金额|未还|没还|待还|还有|剩下的|余下|没还清|还没还|未结清|还差着',
    'remaining',
    'before',
  ],
  ['没还|未还|没还清|还不上|还不起|没还上|没有还|没能还|没结清|待还', 'remaining', 'after', 4],
  ['欠款|欠了|欠着|欠|拖欠|负债|外债|逾期金额|逾期|欠下|欠的|欠债|债务|欠钱|预期|愈期', 'owed', 'both'],
  ['透支|刷爆|刷了|刷掉|套了|套现|花了|用了|借走|欠条|违约', 'borrowed', 'before'],
  ['借款|借了|借到|借的|借|贷款|贷了|贷的|贷|放款|到账', 'borrowed', 'before'],
  [
    '账单金额|账单|帐单|要还|需还|应还|需要还|得还|该还|还要还|要我还|让我还|显示|本期|这期|当期|全额|催我还',
    'billed',
    'before',
  ],
  ['的账单|账单|的帐|的债', 'billed', 'after', 2],
  ['本金', 'principal', 'both', 4],
  [
    '连本带利|本息|本加息|利滚利|加利息|加起来|总共|一共|合计|总计|总额|总的|共计|总欠款|总负债|全部加起来|共',
    'total',
    'before',
  ],
  ['总额度|信用额度|额度|授信|限额|提额|固定额度|最高能借|最多能借|可借|可用额度', 'limit', 'both', 4],
  ['最低还款额|最低还款|最低还|最低额|最低要还|最低|最底还款|最底', 'minimum', 'before', 4],
  ['的最低|是最低|最低还款额', 'minimum', 'after', 1],
  [
    '已还|已经还了|已经还|还了|还过|还掉|还进去|只还了|先还了|交了|付了|还款了|还上了|陆续还|前后还|扣了|划扣|扣走|划走|划了|存了|存进去|转了',
    'paid',
    'before',
  ],
  ['已还|已经还了', 'paid', 'after', 1],
  [
    '先还|一次还|再还个|能还|只能还|可以还|还个|想还|打算还|准备还|凑|凑了|凑够|拿出|最多还|还他|如果还|要是还|先还个|再还',
    'payment',
    'before',
  ],
  [
    '每个月还|每月还|一个月还|月还|每月要还|每个月要还|月供|每期|每期还|一期|每月|每个月|一个月|分期还|月付款|一期要还|每期要还|一个月要还|一期得还|一个月得还|每月得还|一个月就|每月最多|一个月能还|每个月能还|每月能还|一个月最多',
    'instalment',
    'before',
    4,
  ],
  ['每期|/月|/期|一月|的月供', 'instalment', 'after', 1],
  ['工资|月薪|月收入|收入|薪水|底薪|到手|月入|挣|赚|拿|只拿|发|退休金|低保|每月工资|一个月工资', 'income', 'before', 7],
  ['的工资|工资|月薪|收入|的收入|薪水|低保|退休金', 'income', 'after', 1],
  [
    '房租|租金|生活费|开销|开支|花销|伙食费|学费|医药费|药费|水电|饭钱|奶粉|支出|吃饭|租房|抚养费|赡养费|车贷每月',
    'costs',
    'before',
    6,
  ],
  ['的房租|房租|生活费|的生活费|开销|的开销', 'costs', 'after', 1],
  ['余额|卡里有|卡里|存款|账户里|账户上|手里有|手上有|手头有|手里|身上有', 'balance', 'before'],
  ['余额|存款', 'balance', 'after', 2],
  [
    '满|超过多少|达到|立案标准|标准是|标准|起诉标准|恶意透支|是不是超过|要超过|不足|低于|高于',
    'threshold',
    'before',
    5,
  ],
  [
    '才会|才能|才给|就会|会被起诉|就起诉|要起诉|会起诉|以上才|以下不|以下就|以上就|以上会|才会被|才起诉|就会起诉|立案|以上立案|以内|以下|才立案|就可以立案|才算|就立案|以上的才',
    'threshold',
    'after',
    2,
  ],
  [
    '利息|罚息|违约金|手续费|服务费|滞纳金|会员费|担保费|日利|日息|利|逾期费|管理费|砍头息|息|复利',
    'interest',
    'before',
    5,
  ],
  ['的利息|利息|罚息|违约金|手续费|服务费|的罚息|的违约金|滞纳金|砍头息|的手续费', 'interest', 'after', 1],
  [
    '保证金|定金|押金|解冻费|解冻金|咨询费|代理费|律师费|认证金|诉讼费|验证金|前期费|办理费|处理费|收我|收费|先交|先转|先付|转账|转给|打给|打过去|转',
    'fee',
    'before',
  ],
  ['保证金|定金|押金|解冻费|的保证金|的费用|费用|手续|咨询费|代理费|律师费|服务费就', 'fee', 'after', 2],
  [
    '减到|减免到|优惠到|结清只要|打折|一次性还|一次性结清|一次性|只要还|只需要还|减免|免了|优惠|便宜',
    'settlement',
    'before',
  ],
  ['买了|价格|买的|价值|商品|东西|手机|彩礼|首付|损失|骗了|被骗|骗走|赔', 'price', 'before'],
  ['想贷款|想借|想贷|要借|需要借|再借|急用|急需|借我|想再借|想申请|还想借', 'other', 'before'],
  [
    '还是|还可以|还会|还能|还款日|还要不要|还有没有|还没有|还有什么|还有别的|还有人|欠费|欠妥|借口|借条|借呗|借此|网贷|信用贷|发现|发短信|发信息|发来|发了个|拿去花|拿来|共同|转让|一共有|利率|满意|再还不',
    null,
    'before',
  ],
];
const cues = new Cues<AmountRole>(CUES);

/** Roles that can be the debt, the strongest first. */
export const DEBT_RANK: Readonly<Partial<Record<AmountRole, number>>> = {
  remaining: 7,
  owed: 6,
  total: 5,
  billed: 4,
  principal: 3,
  borrowed: 2,
  bare: 1,
};

const UNITS = ['元', '块', '圆', 'rmb', '人民币', '大洋', 'yuan', '毛', '大元'];
const COUNTERS = [
  '次',
  '个',
  '家',
  '期',
  '号',
  '岁',
  '人',
  '张',
  '条',
  '通',
  '遍',
  '点',
  '%',
  '％',
  '天',
  '日',
  '年',
  '月',
  '周',
  '星期',
  '礼拜',
  '小时',
  '分钟',
  '时',
  '倍',
  '级',
  '楼',
  '位',
  '笔',
  '份',
  '折',
  '民',
  '执',
  '开头',
  '的电话',
  '打来',
  '打电话',
  '短信',
  '热线',
  '来电',
  '发来',
  '成',
  '度',
  '分之',
  '平',
  '秒',
  '刑',
  '集',
  '厘',
  '分利',
  '种',
  '台',
  '部',
];
const PHONES = new Set([
  '12378',
  '12368',
  '12345',
  '12315',
  '12356',
  '12348',
  '12363',
  '12386',
  '110',
  '119',
  '120',
  '114',
  '10086',
  '10010',
  '10000',
  '95188',
  '400',
]);
const SUFFIXES: readonly [string, Hedge][] = [
  ['左右', 'about'],
  ['上下', 'about'],
  ['出头', 'over'],
  ['不到', 'under'],
  ['挂零', 'over'],
  ['以上', 'atLeast'],
  ['不止', 'atLeast'],
  ['开外', 'atLeast'],
  ['的样子', 'about'],
  ['多', 'more'],
  ['余', 'more'],
];
const PREFIXES: readonly [string, Hedge][] = [
  ['不到', 'under'],
  ['不足', 'under'],
  ['没到', 'under'],
  ['不超过', 'upTo'],
  ['没超过', 'upTo'],
  ['未超过', 'upTo'],
  ['最多', 'upTo'],
  ['顶多', 'upTo'],
  ['将近', 'nearly'],
  ['接近', 'nearly'],
  ['快到', 'nearly'],
  ['快', 'nearly'],
  ['近', 'nearly'],
  ['差不多', 'about'],
  ['大概', 'about'],
  ['大约', 'about'],
  ['约', 'about'],
  ['估计', 'about'],
  ['好像', 'about'],
  ['可能', 'about'],
  ['应该', 'about'],
  ['也就', 'about'],
  ['得有', 'about'],
  ['超过', 'atLeast'],
  ['至少', 'atLeast'],
  ['起码', 'atLeast'],
  ['不止', 'atLeast'],
  ['最少', 'atLeast'],
  ['不低于', 'atLeast'],
  ['多于', 'atLeast'],
  ['超', 'atLeast'],
  ['过', 'none'],
];

/** How a sum is hedged. */
type Hedge = 'none' | 'about' | 'over' | 'under' | 'upTo' | 'nearly' | 'atLeast' | 'more';

/** All sums of money, with their roles. `taken`: what platforms, dates and durations have already used. */
export function moneysOf(
  clauses: Clauses,
  numerals: readonly Numeral[],
  {
    names,
    taken,
    overdue,
    bare,
  }: { names: readonly Span[]; taken: readonly Span[]; overdue: readonly Span[]; bare: boolean },
): Money[] {
  const free = numerals.filter((numeral) => !overlaps(numeral, taken));
  const sums = free.flatMap((numeral) => candidate(clauses.text, numeral, bare));
  const blocks = [...sums, ...taken.filter((span) => isDigitish(clauses.text, span))];
  const roles = cues.roles(clauses, sums, { blocks, masked: [...overdue, ...names] });
  return sums.map((sum, at) => {
    const role = roles[at] ?? 'bare';
    return { ...sum, role, aside: role === 'bare' && names.length > 0 && !isNear(sum, names) };
  });
}

/** Right behind a lender's name, or right before one. */
export const isNear = (sum: Span, names: readonly Span[]): boolean =>
  names.some(
    (name) =>
      (sum.start >= name.end && sum.start - name.end <= 6) || (name.start >= sum.end && name.start - sum.end <= 2),
  );

const isDigitish = (text: string, span: Span) => numeralStart(text[span.start]);
const numeralStart = (char: string | undefined) =>
  char !== undefined && ((char >= '0' && char <= '9') || '一二两三四五六七八九十几半'.includes(char));

/** Whether a span touches one of the others. */
function overlaps(span: Span, others: readonly Span[]): boolean {
  return others.some((other) => span.start < other.end && other.start < span.end);
}

type Sum = Omit<Money, 'role' | 'aside'>;

function candidate(text: string, numeral: Numeral, bare: boolean): Sum[] {
  const unit = UNITS.find((word) => text.startsWith(word, numeral.end));
  const sign = '¥￥'.includes(text[numeral.start - 1] ?? '?');
  if (!unit && !sign && !unmarkedMoney(text, numeral, bare)) return [];
  if (numeral.max > 100_000_000 || numeral.max <= 0 || unit === '毛') return [];
  const tail = tailEnd(text, numeral, unit);
  const { hedge, start, end } = hedgeOf(text, numeral, tail);
  const range = hedged(numeral, hedge);
  const marked = unit !== undefined || sign || numeral.scaled;
  const exact = !numeral.vague && hedge === 'none';
  const certainty: Certainty = exact ? (marked ? 'stated' : 'latent') : 'approximate';
  return [
    {
      start,
      end,
      min: yuan(range.min),
      max: range.max === null ? null : yuan(range.max),
      certainty,
      marked,
      denied: isDenied(text, start),
    },
  ];
}

/** 三千块钱, 八块五: the unit belongs to the sum. */
function tailEnd(text: string, numeral: Numeral, unit: string | undefined): number {
  if (!unit) return numeral.end;
  const end = numeral.end + unit.length;
  return text.startsWith('钱', end) ? end + 1 : text.startsWith('整', end) ? end + 1 : end;
}

/** A number without 元: in words with 百/千/万, or of three digits and more, and not counting anything. */
function unmarkedMoney(text: string, numeral: Numeral, bare: boolean): boolean {
  const { start, end } = numeral;
  if (
    text[start - 1] === '第' ||
    text[start - 1] === '.' ||
    text[start - 1] === '/' ||
    text[end] === '/' ||
    text[end] === ':' ||
    text[end] === '：'
  )
    return false;
  if (LABELS.some((word) => text.slice(Math.max(0, start - 4), start).endsWith(word))) return false;
  if (isLetter(text[start - 1]) || isLetter(text[end])) return false;
  if (COUNTERS.some((word) => text.startsWith(word, end)) && !text.startsWith('分期', end)) return false;
  const digits = text.slice(start, end);
  if (
    PHONES.has(digits) ||
    (digits.length === 5 && (digits.startsWith('95') || digits.startsWith('96'))) ||
    digits.length > 8
  )
    return false;
  if (numeral.scaled) return true;
  return bare ? numeral.min >= 1 : numeral.min >= 100 && numeral.arabic;
}

const LABELS = [
  '工号',
  '编号',
  '尾号',
  '卡号',
  '房号',
  '单号',
  '代码',
  '热线',
  '拨打',
  '号码',
  '电话',
  '尾数',
  '客服',
  '号牌',
  '座机',
  '编码',
  '房间',
  '学号',
  'qq',
  '微信',
];

const isLetter = (char: string | undefined) => char !== undefined && char >= 'a' && char <= 'z';

function hedgeOf(text: string, numeral: Numeral, tail: number): { hedge: Hedge; start: number; end: number } {
  const after = SUFFIXES.find(([word]) => text.startsWith(word, tail));
  const from = verbStart(text, numeral.start);
  const before = PREFIXES.find(([word]) => text.slice(0, from).endsWith(word));
  const start = before ? from - before[0].length : numeral.start;
  if (after && !(after[1] === 'more' && text.startsWith('多少', tail)))
    return { hedge: after[1], start: numeral.start, end: tail + after[0].length };
  return { hedge: before?.[1] ?? 'none', start: before && before[1] !== 'none' ? start : numeral.start, end: tail };
}

const VERBS = [
  '还欠了',
  '欠了',
  '欠',
  '还欠',
  '还有',
  '有',
  '还剩',
  '剩',
  '借了',
  '总共',
  '一共',
  '了',
  '是',
  '着',
  '个',
  '也就',
];

/** 至少欠5000, 大概有8000: the hedge stands before the verb. */
function verbStart(text: string, start: number): number {
  const left = text.slice(Math.max(0, start - 4), start);
  const verb = VERBS.find((word) => left.endsWith(word));
  return verb ? start - verb.length : start;
}

/** A hedge as a range. The step is the last place that counts: 5万 → 1万, 8500 → 100; for a round one a tenth. */
function hedged(numeral: Numeral, hedge: Hedge): { min: number; max: number | null } {
  const { min, max, unit } = numeral;
  const step = min === unit ? unit / 10 : unit;
  switch (hedge) {
    case 'under':
      return { min: min - step, max: max - 1 };
    case 'nearly':
      return { min: min - step, max };
    case 'upTo':
      return { min: 0, max };
    case 'over':
      return { min, max: max + (step / (min === unit ? 1 : 10)) * 2 };
    case 'atLeast':
      return { min, max: null };
    case 'more':
      return { min, max: min + unit - 1 };
    default:
      return { min, max };
  }
}

const DENIALS = ['不是', '没有', '并非', '没欠', '不到是', '没借'];

function isDenied(text: string, start: number): boolean {
  return DENIALS.some((word) => text.slice(0, start).endsWith(word));
}
