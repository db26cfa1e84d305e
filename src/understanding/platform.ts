import { AMBIGUOUS_TERMS, PLATFORMS } from '../rulebook/platforms.ts';
import { charsOf } from './chars.ts';
import { type Normal, written } from './normalize.ts';
import { holdsTraditional } from './script.ts';
import type { Span } from './spans.ts';
import { type Hit, Trie } from './trie.ts';

/** A lender named in the text. */
export interface Named extends Span {
  readonly platform: string | null;
  /** As written, where it is not in the table. */
  readonly platformText: string | null;
  /** A term that names several products. */
  readonly ambiguous: string | null;
  /** 网贷, 小贷: a kind of lender, weaker than a name. */
  readonly generic: boolean;
}

interface Entry {
  readonly platform: string | null;
  readonly ambiguous: string | null;
  /** Also an everyday word: counts only beside a word of debt. */
  readonly weak: boolean;
  readonly generic: boolean;
}

/** Further spellings: typing errors, homophones, and how people put two words together. */
const MORE: readonly [words: string, platform: string][] = [
  [
    '花吧|花背|花白呗|华贝|花备|花倍|h呗|hb|🌸呗|蚂蚁花贝|蚂蚁花被|支付宝花被|支付宝花贝|支付宝的花呗|支付宝里的花呗|huabai',
    'huabei',
  ],
  ['借吧|借被|借背|接呗|借备|支付宝借呗|支付宝的借呗|支付宝里的借呗|jb呗', 'jiebei'],
  ['京东的白条|京东白跳|白跳|金东白条|京东白条儿|东哥白条|东哥家的白条|jd的白条|京条|狗东白条', 'jd_baitiao'],
  ['京东的金条|jd的金条|东哥金条|金条借款', 'jd_jintiao'],
  ['小花|小花的钱|小花钱吧|小花钱宝|小华钱包|小花的钱包|小花包|晓花钱包|小花钱袋', 'xiaohua'],
  ['分7乐|分期勒|分期勒乐|分期le|分期了乐|分七乐|分期热|分其乐|乐信分期乐|分期楽', 'fenqile'],
  ['美团的月付|美团里的月付|美团里面的月付|美团上的月付', 'meituan_yuefu'],
  ['美团的借钱|美团借款|美团里借的', 'meituan_jieqian'],
  ['抖音的月付|抖音里的月付|抖音里那个月付|抖音里面的月付|抖音上的月付|dou月付', 'douyin_yuefu'],
  ['抖音的放心借|放心贷', 'douyin_fangxinjie'],
  ['微信的分付|微信里的分付', 'weixin_fenfu'],
  [
    'wei粒贷|微粒代|微粒货|微粒带|微粒袋|微粒借|维力贷|微利代|微粒dai|威力贷|微信里的微粒贷|微信微粒贷|微利贷|微众微粒贷|微信的微粒贷',
    'weilidai',
  ],
  ['有钱花|百度的有钱花|百度有钱花|度小满有钱花', 'youqianhua'],
  ['财付通分付', 'weixin_fenfu'],
  ['唯品会', 'weipinhua'],
  ['万卡', 'wanka'],
  ['奇富借条|奇富数科|360的借条|360借钱|360贷款|三六零', 'qifu'],
  ['马上消费金融|安一花|安逸化', 'anyihua'],
  ['招联消费|招联好期', 'zhaolian'],
  ['拍拍袋|拍拍带', 'paipaidai'],
  ['还呗借钱', 'huanbei'],
  ['兴业消费|兴业消费金融', 'cib_cf'],
  ['苏宁任性付', 'suning'],
  ['信用卡|信用咔|信用卡账单|xin用卡|农行信用|工行信用|建行信用|招行信用|贷记卡', 'credit_card'],
  [
    '网捷贷|融e借|快e贷|建行快贷|招行闪电贷|工行融e借|农行网捷贷|银行消费贷|银行信用贷|银行的贷款|银行贷的款|信用社贷|信用社的贷款|农商行贷款|银行的消费贷',
    'bank_consumer_loan',
  ],
  [
    '网络贷款|网上贷款|手机贷|手机贷款|网络小贷|小额贷款|小额贷|贷款公司|小贷公司|贷款app|现金贷款|网上借款|网络借贷|网上的贷款|网上贷|网上借的钱|网络贷|714高炮|714贷|714网贷|高炮|消费贷|借款平台|网黑贷|网代|望贷|网袋|金融公司|网贷平台|网贷公司|网上申请贷款|网上申请了贷款|网上申请的贷款|网上申请了一次贷款|网上申请了一笔贷款|网上申请了个贷款|网上办了贷款|网上办的贷款|网上办了一笔贷款|网上借了|网上借钱|网上贷了',
    'unknown_online_loan',
  ],
];
/** Lenders and loans that are no product of the table: kept as written. */
const OTHERS =
  '房贷|车贷|助学贷款|助学贷|公积金贷款|装修贷|医美分期|银谷|布丁小贷|爱又米|借贷宝|闪银|小花花|中安信业|好享贷|融360|原子贷|亚联财|花猫|房屋贷款|按揭|校园贷|高利贷|私人借贷|民间借贷|车抵贷|保单贷';
/** Everyday words among the aliases. */
const WEAK = new Set(
  '小花,信用贷,微粒,拍拍,众安,华北,花园,hb,分期了,分期勒,够花,不点,布点,易卡,萨摩耶,空手到,摆条,小赢,数禾,金条,支付宝500,500元备用金,花被,花北,花坝,花钡,花吧,花背,借北,借贝,借吧,借被,接呗,还贝,唯品会,榕树,租机,信用付,e贷,忘了名字,某平台,网上借的,360,信用租,京条,乐信,趣店,信也,备用金,大地保险,万卡,玖富,网袋,望贷,网代,手机贷,贷款公司,支付宝,月付,jdd,奇富,建行卡,招行卡,交行卡,浦发卡,平安卡,广发卡,中信卡,民生卡,兴业卡,光大卡,华夏卡,农行卡,工行卡,中行卡,邮储卡,还呗,省呗'.split(
    ',',
  ),
);
const DROPPED = new Set(['500元备用金', '支付宝500', '银行贷款']);

const trie = new Trie<Entry>();
for (const { id, name, aliases } of PLATFORMS) {
  const names = name.replace('（', '(').split('(')[0]!.split('/');
  for (const word of new Set([...names, ...aliases].map((one) => one.toLowerCase()))) {
    // A text is read simplified, and its simplified name stands in the table too.
    if (!DROPPED.has(word) && !holdsTraditional(word)) add(word, id, null);
  }
}
for (const { id, name } of PLATFORMS) if (name.length === 3) add(`${name[0]}*${name[2]}`, id, null);
for (const [words, id] of MORE) for (const word of words.split('|')) add(word, id, null);
for (const word of OTHERS.split('|')) add(word, null, null);
for (const { term } of AMBIGUOUS_TERMS) add(term, null, term);

function add(word: string, platform: string | null, ambiguous: string | null): void {
  trie.add(word, { platform, ambiguous, weak: WEAK.has(word), generic: platform === 'unknown_online_loan' });
}

const BANKS =
  '招商银行|招行|建设银行|建行|工商银行|工行|农业银行|农行|中国银行|中行|交通银行|交行|浦发银行|浦发|平安银行|广发银行|广发|中信银行|中信|民生银行|民生|兴业银行|兴业|光大银行|光大|华夏银行|华夏|邮储银行|邮储|邮政|北京银行|上海银行|宁波银行|江苏银行|南京银行|农商银行|农商行|农村信用社|信用社|村镇银行|邮政银行|银行'.split(
    '|',
  );
const ORNAMENTS = new Set([...' ·•.*_-~'].map((char) => char.charCodeAt(0)));
/** Words of debt that make an everyday word a lender's name. */
const DEBT_AFTER = [
  '断的',
  '断了',
  '还剩',
  '剩',
  '欠',
  '逾',
  '预期',
  '愈期',
  '没还',
  '还不',
  '没钱还',
  '不还',
  '未还',
  '催',
  '要还',
  '还了',
  '还没',
  '还款',
  '到期',
  '借了',
  '贷',
  '上征信',
  '怎么还',
  '罚',
  '利息',
  '账单',
  '协商',
  '停',
  '不打',
  '透支',
  '刷爆',
];
const DEBT_BEFORE = ['欠', '欠了', '逾期', '预期', '借了', '还', '催', '欠着', '还有', '我的', '没还'];
const LINKS = [
  '各',
  '分别',
  '大概',
  '大约',
  '差不多',
  '年前',
  '去年',
  '上个月',
  '目前',
  '当时',
  '那个',
  '也是',
  '小',
  '快',
  '里面',
  '里',
  '上',
  '的',
  '也',
  '都',
  '我',
  '现在',
  '总共',
  '一共',
  '那边',
  '这边',
  '已经',
  '钱',
  '还',
  '又',
  '最近',
  '全',
  '就',
  '实在',
  '真的',
  '老',
  '一直',
  '突然',
  '今天',
  '和',
  '跟',
  '、',
  '，',
];

/** Every lender of a text. `asked`: we asked for one, so an everyday word may be a name. */
export function namedIn(normal: Normal, asked: boolean): Named[] {
  const { text } = normal;
  const hits = trie.longest(text, (code) => ORNAMENTS.has(code)).filter((hit) => stands(text, hit, asked));
  const named = hits.map((hit) => nameOf(normal, hit));
  const banks = bankProducts(text).filter((bank) => !touches(bank, named));
  const known = banks.length === 0 ? named : [...named, ...banks];
  const unknown = unknownLenders(normal).filter((other) => !touches(other, known));
  if (known.length === 0) return unknown;
  return merged(
    text,
    [...known, ...unknown].sort((a, b) => a.start - b.start),
  );
}

const touches = (span: Span, others: readonly Span[]) =>
  others.some((other) => span.start < other.end && other.start < span.end);

function nameOf(normal: Normal, { start, end, value }: Hit<Entry>): Named {
  const { platform, ambiguous, generic } = value;
  const platformText = platform === null && ambiguous === null ? written(normal, start, end) : null;
  return { start, end, platform, platformText, ambiguous, generic };
}

function stands(text: string, { start, end, value }: Hit<Entry>, asked: boolean): boolean {
  if (isLatin(text[start]) && isLatin(text[start - 1])) return false;
  if (isLatin(text[end - 1]) && isLatin(text[end])) return false;
  if (isDigit(text[start]) && (isDigit(text[start - 1]) || '年月元块天'.includes(text[end] ?? '?'))) return false;
  const word = text.slice(start, end);
  if (word === '还呗' && !debtAfter(text, end) && !debtBefore(text, start)) return asked;
  if (!value.weak) return true;
  if (word.startsWith('分期') && '已我就能可办了做想要'.includes(text[start - 1] ?? '?')) return false;
  if (word === '够花' && '不没够'.includes(text[start - 1] ?? '?')) return false;
  if (word === '网上借的') return debtBefore(text, start) || debtAfter(text, end);
  if (asked && end - start >= text.length - 4) return true;
  return debtAfter(text, end) || debtBefore(text, start);
}

const isDigit = (char: string | undefined) => char !== undefined && char >= '0' && char <= '9';
const isLatin = (char: string | undefined) => char !== undefined && char >= 'a' && char <= 'z';

function debtAfter(text: string, end: number): boolean {
  let at = end;
  for (let steps = 0; steps < 4; steps++) {
    if (DEBT_AFTER.some((word) => text.startsWith(word, at))) return true;
    if (at > end - 1 && isNumeral(text[at])) return true;
    const link = LINKS.find((word) => text.startsWith(word, at));
    if (!link) return false;
    at += link.length;
  }
  return false;
}

const isNumeral = (char: string | undefined) =>
  isDigit(char) || (char !== undefined && '一二两三四五六七八九十几好'.includes(char));

function debtBefore(text: string, start: number): boolean {
  const left = text.slice(Math.max(0, start - 4), start);
  return DEBT_BEFORE.some((word) => left.endsWith(word));
}

/** 建行信用卡, 农行贷款: the bank is the issuer, the product is a card or a loan. */
const banks = new Trie<string>();
for (const bank of BANKS) banks.add(bank, bank);
const BANK_LOANS = ['贷款', '的贷款', '贷的款', '信用贷', '借款', '贷了', '欠款'];

function bankProducts(text: string): Named[] {
  return banks.longest(text).flatMap(({ start, end }) => {
    const product = BANK_LOANS.find((word) => text.startsWith(word, end));
    const loan = { platform: 'bank_consumer_loan', platformText: null, ambiguous: null, generic: false };
    return product ? [{ start, end: end + product.length, ...loan }] : [];
  });
}

/** What lenders' names end in, and what no name holds. */
const NAME_ENDS = [
  '贷款',
  '贷',
  '花',
  '呗',
  '钱包',
  '金融',
  '借条',
  '白卡',
  '普惠',
  '金服',
  '快借',
  '易借',
  '消金',
  '分期',
  '借款',
  '口袋',
  '钱袋',
  '易贷',
];
const NAME_END_STARTS = charsOf(NAME_ENDS.map((word) => word[0]).join(''));
const NOT_IN_NAMES = new Set(
  '我你他她它的了在是有和跟与被把从用过没不还欠逾期怎么为什这那哪个些家都也就很要会能可想去来到给让说问吗呢吧钱块元万千百一二两三四五六七八九十几每年月日天号，。！？,!?、:;()（）0123456789 “”"催收再对找办申请借向房车网小信',
);
const NOT_NAMES = new Set([
  '信贷',
  '放贷',
  '还贷',
  '借贷',
  '房贷',
  '车贷',
  '网贷',
  '小贷',
  '零花',
  '白花',
  '乱花',
  '消费贷',
  '信用贷',
  '助贷',
  '商业贷款',
  '抵押贷款',
  '个人贷款',
  '无抵押贷款',
  '互联网贷款',
  '分期',
  '申请贷款',
  '办理贷款',
  '平台贷款',
  '消费金融',
  '公司贷款',
  '正规贷款',
  '微信钱包',
]);
const AFTER_NAME = ['欠', '逾', '没还', '还不', '不还', '未还', '催', '里', '上', '总', '一共', '那边', '借了', '还款'];

/** A name we do not have: 快易花欠2000. Only right before a word of debt or after 欠/借, so that no sentence is torn up. */
function unknownLenders(normal: Normal): Named[] {
  const { text } = normal;
  const found: Named[] = [];
  for (let at = 1; at < text.length; at++) {
    if (!NAME_END_STARTS.has(text.charCodeAt(at))) continue;
    const suffix = NAME_ENDS.find((word) => text.startsWith(word, at));
    if (!suffix) continue;
    const end = at + suffix.length;
    const start = nameStart(text, at);
    const name = text.slice(start, end);
    const length = at - start;
    const isName = length >= 1 && length <= 4 && name.length >= 3 && !NOT_NAMES.has(name) && !isNoName(name);
    const placed = AFTER_NAME.some((word) => text.startsWith(word, end)) || isDigit(text[end]);
    if (!isName || !placed || found.some((other) => other.end > start)) continue;
    found.push({
      start,
      end,
      platform: null,
      platformText: written(normal, start, end),
      ambiguous: null,
      generic: false,
    });
  }
  const asked = found.length === 0 ? askedName(normal) : null;
  return asked ? [asked] : found;
}

/** 爸贷款, 名义贷款, 骗贷款: whose loan or what kind, no name. */
const isNoName = (name: string): boolean => [...NO_NAME].some((char) => name.includes(char));
const NO_NAME = '爸妈爹娘哥姐弟妹夫妻老婆儿女友朋事名义骗帮替拿冒搞做正才刚又总全多乱套断停只先自己人谁';

const ASKS = [
  '上征信',
  '上不上征信',
  '会上征信',
  '爆通讯录',
  '会爆通讯录',
  '是正规',
  '正规吗',
  '正规不',
  '靠谱吗',
  '能协商',
  '可以协商',
];
/** What stands before 上征信吗 and is no name. */
const NO_ASKED_NAME = new Set(
  '么什时候久少停挂账协商结清提前最低分期担保单费额度电话征查询晚迟次息金罚约违坏呆律师院法起诉公司平台呗条卡款债务本先后如果但而且所以因离婚孩学校机器咨监管被又底外包短',
);

/** 羊小咩上征信不: a message that opens with a name of three to five and asks of credit. */
function askedName(normal: Normal): Named | null {
  const { text } = normal;
  for (const word of ASKS) {
    const end = text.indexOf(word);
    if (end < 3 || end > 5) continue;
    const name = text.slice(0, end);
    const isName = [...name].every(
      (char) => isHan(char) && ('小钱'.includes(char) || !NOT_IN_NAMES.has(char)) && !NO_ASKED_NAME.has(char),
    );
    if (!isName || isNoName(name)) continue;
    return { start: 0, end, platform: null, platformText: written(normal, 0, end), ambiguous: null, generic: false };
  }
  return null;
}

const isHan = (char: string): boolean => char >= '\u4e00' && char <= '\u9fff';

function nameStart(text: string, at: number): number {
  let start = at;
  while (start > 0 && at - start < 5 && !NOT_IN_NAMES.has(text[start - 1]!)) start--;
  return start;
}

/** 支付宝 beside a product of its own, or a class beside the name it explains, says nothing more. */
function merged(text: string, named: readonly Named[]): Named[] {
  const products = named.filter((one) => one.platform !== null && !one.generic);
  return named.filter((one, at) => {
    if (one.ambiguous !== null)
      return products.length === 0 && named.findIndex((other) => other.ambiguous === one.ambiguous) === at;
    if (!one.generic) return true;
    const last = named[at - 1];
    if (last !== undefined && !last.generic && last.end === one.start) return false;
    const next = named[at + 1];
    const explains =
      next !== undefined &&
      next.start - one.end <= 2 &&
      ![...text.slice(one.end, next.start)].some(isNumeral) &&
      text.slice(one.end, next.start) !== '、' &&
      !next.generic &&
      text.slice(one.end, next.start) !== '和';
    return !explains;
  });
}
