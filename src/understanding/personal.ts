import { isDigitAt } from './chars.ts';
import type { PersonalKind } from './reading.ts';

/*
 * Personal data, found without regular expressions: digits are gathered in groups (6222 0000 …, 138-0000-1234), so that
 * no text, however hostile, costs more than its length.
 */

/** What a text holds of personal data, and the text without it. */
export interface Masked {
  /** ＊ for every unit that was personal: places stay what they were. */
  readonly text: string;
  readonly kinds: readonly PersonalKind[];
}

interface Stretch {
  readonly from: number;
  readonly to: number;
  readonly kind: PersonalKind;
}

const MARK = '＊';
const FULL_WIDTH = 0xfee0;

/** Replaces ID numbers, bank cards, telephones, mail, accounts and names by ＊, whatever their width and spacing. */
export function mask(original: string): Masked {
  const plain = halfWidth(original);
  const found = [...mails(plain), ...accounts(plain), ...numbers(plain), ...names(plain)];
  if (found.length === 0) return { text: original, kinds: [] };
  const units = original.split('');
  for (const { from, to } of found) units.fill(MARK, from, to);
  return { text: units.join(''), kinds: [...new Set(found.map((one) => one.kind))] };
}

/** Half-width and lower case, of the same length. */
function halfWidth(text: string): string {
  let out = '';
  let done = 0;
  for (let i = 0; i < text.length; i++) {
    const code = text.charCodeAt(i);
    const half = code >= 0xff01 && code <= 0xff5e ? code - FULL_WIDTH : code === 0x3000 || code === 0xa0 ? 0x20 : code;
    const small = half >= 0x41 && half <= 0x5a ? half + 0x20 : half;
    if (small === code) continue;
    out += text.slice(done, i) + String.fromCharCode(small);
    done = i + 1;
  }
  return done === 0 ? text : out + text.slice(done);
}

const isDigit = (char: string | undefined) => char !== undefined && char >= '0' && char <= '9';
const isWord = (char: string | undefined) => isDigit(char) || (char !== undefined && char >= 'a' && char <= 'z');
const isAccount = (char: string | undefined) => isWord(char) || char === '_' || char === '-';
const isMail = (char: string | undefined) => isAccount(char) || char === '.' || char === '+';
const isHan = (char: string | undefined) => char !== undefined && char >= '\u4e00' && char <= '\u9fff';

/** A run of digits without anything between. */
interface Group {
  readonly from: number;
  readonly to: number;
}

const GAPS = new Set(' .·-_—–()\u200b\u200c\u200d\ufeff\u2060');
const LONGEST_GAP = 2;
const MOST_DIGITS = 21;

function groupsOf(text: string): Group[] {
  const groups: Group[] = [];
  for (let at = 0; at < text.length; at++) {
    if (!isDigitAt(text, at)) continue;
    const from = at;
    while (isDigitAt(text, at)) at++;
    groups.push({ from, to: at });
  }
  return groups;
}

/** Each number begins at a group and takes as many as belong to it, the longest first. */
function numbers(text: string): Stretch[] {
  const groups = groupsOf(text);
  const found: Stretch[] = [];
  for (let at = 0; at < groups.length; ) {
    const hit = numberFrom(text, groups, at);
    if (hit) found.push(hit.stretch);
    at = hit ? hit.next : at + 1;
  }
  return found;
}

function numberFrom(text: string, groups: readonly Group[], first: number): { stretch: Stretch; next: number } | null {
  let digits = '';
  let best: { stretch: Stretch; next: number } | null = null;
  const lengths: number[] = [];
  for (let at = first; at < groups.length; at++) {
    const group = groups[at]!;
    if (at > first && !joined(text, groups[at - 1]!.to, group.from)) break;
    digits += text.slice(group.from, group.to);
    lengths.push(group.to - group.from);
    if (digits.length > MOST_DIGITS) break;
    const kind = kindOf(text, groups[first]!.from, group.to, digits, lengths);
    if (kind) best = { stretch: { from: groups[first]!.from, to: endOf(text, group.to, kind), kind }, next: at + 1 };
  }
  return best;
}

function joined(text: string, from: number, to: number): boolean {
  if (to - from > LONGEST_GAP) return false;
  for (let at = from; at < to; at++) if (!GAPS.has(text[at]!)) return false;
  return true;
}

const endOf = (text: string, end: number, kind: PersonalKind) =>
  kind === 'idCard' && text[end] === 'x' ? end + 1 : end;

const CONTRACTS = [
  '合同',
  '订单',
  '单号',
  '编号',
  '流水',
  '借据',
  '案号',
  '协议',
  '運單',
  '訂單',
  '單號',
  '編號',
  '協議',
];
const ID_LABELS = ['身份证', '身份證', '证件', '證件'];

function kindOf(
  text: string,
  from: number,
  to: number,
  digits: string,
  lengths: readonly number[],
): PersonalKind | null {
  const before = text.slice(Math.max(0, from - 8), from);
  const isLabelled = (words: readonly string[]) => words.some((word) => before.includes(word));
  if (!evenGroups(lengths) || isLabelled(CONTRACTS)) return null;
  if (isLabelled(ID_LABELS) && (digits.length === 15 || digits.length === 17 || digits.length === 18)) return 'idCard';
  if (digits.length === 18 && bornIn(digits)) return 'idCard';
  if (digits.length === 17 && text[to] === 'x' && bornIn(digits)) return 'idCard';
  if (digits.length >= 16 && digits.length <= 19) return 'bankCard';
  if (isMobile(digits)) return 'mobile';
  return isLandline(digits) ? 'landline' : null;
}

/** Groups of one number are short and alike; 8000 13800001234 are two numbers. */
function evenGroups(lengths: readonly number[]): boolean {
  return lengths.length === 1 || lengths.every((length) => length <= 8);
}

function bornIn(digits: string): boolean {
  const [year, month, day] = [Number(digits.slice(6, 10)), Number(digits.slice(10, 12)), Number(digits.slice(12, 14))];
  return year >= 1900 && year <= 2100 && month >= 1 && month <= 12 && day >= 1 && day <= 31;
}

function isMobile(digits: string): boolean {
  const bare =
    digits.length === 13 && digits.startsWith('86')
      ? digits.slice(2)
      : digits.length === 15 && digits.startsWith('0086')
        ? digits.slice(4)
        : digits;
  return bare.length === 11 && bare[0] === '1' && bare[1]! >= '3';
}

/** Area code with its zero and seven or eight digits. */
function isLandline(digits: string): boolean {
  if (digits[0] !== '0' || digits[1] === '0') return false;
  const code = digits[1] === '1' || digits[1] === '2' ? 3 : 4;
  const rest = digits.length - code;
  return (rest === 7 || rest === 8) && digits[code]! >= '2';
}

function mails(text: string): Stretch[] {
  const found: Stretch[] = [];
  for (let at = text.indexOf('@'); at >= 0; at = text.indexOf('@', at + 1)) {
    let from = at;
    let to = at + 1;
    while (at - from < 64 && isMail(text[from - 1])) from--;
    while (to - at < 128 && isMail(text[to])) to++;
    if (from < at && text.slice(at, to).includes('.')) found.push({ from, to, kind: 'mail' });
  }
  return found;
}

const ACCOUNT_LABELS = [
  '微信号',
  '微信',
  '微信號',
  '薇信',
  '威信',
  'v信',
  'vx',
  'wx',
  'weixin',
  'wechat',
  'qq号',
  'qq號',
  'qq',
  '扣扣',
  '支付宝账号',
  '支付寶帳號',
  '抖音号',
];
const LINKS = new Set(' :：是为為号號加我=');
const SHORTEST_ACCOUNT = 5;

/** What follows a label: 微信 abc123, QQ:12345678. */
function accounts(text: string): Stretch[] {
  const found: Stretch[] = [];
  for (const label of ACCOUNT_LABELS) {
    for (let start = text.indexOf(label); start >= 0; start = text.indexOf(label, start + label.length)) {
      let from = start + label.length;
      while (from - start < label.length + 5 && LINKS.has(text[from] ?? '')) from++;
      let to = from;
      while (to - from < 32 && isAccount(text[to])) to++;
      const pasted = from === start + label.length && isWord(text[start - 1]);
      if (to - from >= SHORTEST_ACCOUNT && !pasted) found.push({ from, to, kind: 'socialAccount' });
    }
  }
  return found;
}

const NAME_LABELS = [
  '我叫',
  '我的名字是',
  '我名字叫',
  '名字叫',
  '姓名',
  '联系人',
  '聯絡人',
  '聯繫人',
  '借款人',
  '户主',
  '收款人',
  '真名',
  '本名',
];
const NAME_LINKS = new Set(' :：是叫为為做');
/** What may follow such a label without being part of a name. */
const NOT_IN_NAMES = new Set(
  '不没我你他她它了会能要打接电话被的是有都也在给让什怎吗说爆催收呢吧找可写填骚知来還还欠逾，。！？',
);
const SURNAMES = new Set(
  '王李张刘陈杨黄赵吴周徐孙马朱胡郭何林高罗郑梁谢宋唐许韩邓冯曹彭曾肖田董潘袁蔡蒋余于杜叶程魏苏吕丁任卢姚沈钟姜崔谭陆范汪廖石金韦贾夏付方白邹孟熊秦邱江尹薛闫段雷侯龙史陶黎贺顾毛郝龚邵万钱严覃武戴莫孔向汤欧上司诸劉陳楊黃趙吳孫馬鄭許韓馮蕭鄧葉蘇呂盧鐘譚陸範賈鄒閆龍賀顧龔錢嚴湯張羅謝',
);

/** A surname after a label, with at most three characters more. */
function names(text: string): Stretch[] {
  const found: Stretch[] = [];
  for (const label of NAME_LABELS) {
    for (let start = text.indexOf(label); start >= 0; start = text.indexOf(label, start + label.length)) {
      let from = start + label.length;
      while (from - start < label.length + 3 && NAME_LINKS.has(text[from] ?? '')) from++;
      if (!SURNAMES.has(text[from] ?? '')) continue;
      let to = from + 1;
      while (to < from + 4 && isHan(text[to]) && !NOT_IN_NAMES.has(text[to]!)) to++;
      if (to - from >= 2) found.push({ from, to, kind: 'name' });
    }
  }
  return found;
}
