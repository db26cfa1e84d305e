import { pattern } from './patterns.ts';
import type { PersonalKind } from './reading.ts';

/** Blanks, dots and hyphens people put between digits. */
const GAP = '[\\s.·\\-_—–]?';
const digits = (least: number, most: number) => `\\d(?:${GAP}\\d){${least - 1},${most - 1}}`;
const START = '(?<![\\d])';
const END = '(?![\\d])';

interface Rule {
  readonly kind: PersonalKind;
  readonly expression: RegExp;
  /** What of a match is personal: the whole, or what follows a label. */
  readonly keep?: (match: string) => string;
  readonly unless?: (text: string, at: number) => boolean;
}

const CONTRACT_LABELS = ['合同', '订单', '单号', '编号', '流水号', '运单', '借据', '案号', '协议号'];
const labelled = (text: string, at: number) =>
  CONTRACT_LABELS.some((word) => text.slice(Math.max(0, at - 8), at).includes(word));

const ID = pattern('personal.idCard', new RegExp(`${START}[1-9](?:${GAP}\\d){16}${GAP}[\\dXx]${END}`, 'gu'));
const OLD_ID = pattern(
  'personal.idLabelled',
  new RegExp(`(?:身份证|證件|证件)[^\\d]{0,6}${digits(15, 18)}[Xx]?`, 'gu'),
);
const CARD = pattern('personal.bankCard', new RegExp(`${START}${digits(16, 19)}${END}`, 'gu'));
const MOBILE = pattern(
  'personal.mobile',
  new RegExp(`${START}(?:(?:\\+|00)?86${GAP})?1[3-9](?:${GAP}\\d){9}${END}`, 'gu'),
);
const LANDLINE = pattern(
  'personal.landline',
  new RegExp(`${START}[(]?0\\d{2,3}[)]?${GAP}[2-9]\\d{2,3}${GAP}\\d{4}${END}`, 'gu'),
);
const MAIL = pattern('personal.mail', /[\w.+-]{1,64}@[\w-]{1,63}(?:\.[\w-]{1,63}){1,4}/gu);
const SOCIAL = pattern(
  'personal.social',
  /(?:微信号?|薇信|威信|v信|vx|wx|weixin|wechat|qq号?|扣扣|支付宝账号|抖音号)[\s:：是为号]{0,4}[a-z0-9][a-z0-9_-]{4,24}/giu,
);
const NAME = pattern(
  'personal.name',
  /(?:我叫|我的名字是|我名字叫|我的名字叫|本人姓名|姓名|联系人叫|联系人是|紧急联系人|联系人|借款人叫|借款人是|户主叫|收款人叫|收款人)[\s:：是叫为]{0,3}[\u4e00-\u9fff·]{2,4}/gu,
);

const RULES: readonly Rule[] = [
  { kind: 'mail', expression: MAIL },
  { kind: 'socialAccount', expression: SOCIAL },
  { kind: 'idCard', expression: OLD_ID },
  { kind: 'idCard', expression: ID, unless: (text, at) => labelled(text, at) },
  { kind: 'bankCard', expression: CARD, unless: (text, at) => labelled(text, at) },
  { kind: 'mobile', expression: MOBILE },
  { kind: 'landline', expression: LANDLINE },
];

/** What a text holds of personal data, and the text without it. Digits of any width are seen. */
export interface Masked {
  readonly text: string;
  readonly kinds: readonly PersonalKind[];
}

const FULL_WIDTH = 0xfee0;
const MARK = '＊';

/** Same length, half-width, so that places stay what they are. */
function halfWidth(text: string): string {
  let out = '';
  for (let i = 0; i < text.length; i++) {
    const code = text.charCodeAt(i);
    out += code >= 0xff01 && code <= 0xff5e ? String.fromCharCode(code - FULL_WIDTH) : code === 0x3000 ? ' ' : text[i];
  }
  return out;
}

/** Replaces personal data by ＊ of the same length, so that places in the text stay what they were. */
export function mask(original: string): Masked {
  const plain = halfWidth(original);
  let text = original;
  let seen = plain;
  const kinds = new Set<PersonalKind>();
  const blot = (from: number, to: number, kind: PersonalKind) => {
    const stars = MARK.repeat(to - from);
    text = text.slice(0, from) + stars + text.slice(to);
    seen = seen.slice(0, from) + stars + seen.slice(to);
    kinds.add(kind);
  };
  for (const { kind, expression, unless } of RULES) {
    for (const match of seen.matchAll(expression)) {
      if (!unless?.(seen, match.index)) blot(match.index, match.index + match[0].length, kind);
    }
  }
  for (const { from, to } of namesIn(seen)) blot(from, to, 'name');
  return { text, kinds: [...kinds] };
}

/** What may follow 我叫 or 联系人 without being a name. */
const NOT_NAMES = new Set('不没我你他她它了会能要打接电被的是有都也在给让什怎吗说爆催收呢吧找可写填联骚知来'.split(''));
const LABELS = [
  '我的名字是',
  '我的名字叫',
  '我名字叫',
  '本人姓名',
  '姓名',
  '联系人叫',
  '联系人是',
  '紧急联系人',
  '联系人',
  '借款人叫',
  '借款人是',
  '户主叫',
  '收款人叫',
  '收款人',
  '我叫',
];
const SURNAMES = new Set(
  '王李张刘陈杨黄赵吴周徐孙马朱胡郭何林高罗郑梁谢宋唐许韩邓冯曹彭曾肖田董潘袁蔡蒋余于杜叶程魏苏吕丁任卢姚沈钟姜崔谭陆范汪廖石金韦贾夏付方白邹孟熊秦邱江尹薛闫段雷侯龙史陶黎贺顾毛郝龚邵万钱严覃武戴莫孔向汤欧阳劉陳楊黃趙吳孫馬鄭許韓馮蕭鄧葉蘇呂盧鐘譚陸範賈鄒閆龍賀顧龔錢嚴湯'.split(
    '',
  ),
);

/** A surname after a label, and at most three characters with it. */
function namesIn(text: string): { from: number; to: number }[] {
  const found: { from: number; to: number }[] = [];
  for (const match of text.matchAll(NAME)) {
    const label = LABELS.find((word) => match[0].startsWith(word)) ?? '';
    let from = match.index + label.length;
    while (' :：是叫为\t'.includes(text[from] ?? '?')) from++;
    if (!SURNAMES.has(text[from] ?? '')) continue;
    let to = from + 1;
    while (to < from + 3 && isHan(text[to]) && !NOT_NAMES.has(text[to]!)) to++;
    if (to - from >= 2) found.push({ from, to });
  }
  return found;
}

const isHan = (char: string | undefined) => char !== undefined && char >= '\u4e00' && char <= '\u9fff';
