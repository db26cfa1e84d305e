import { isDigitAt } from './chars.ts';
import type { Numeral } from './numerals.ts';

/** What is counted and is no money, or none of ours: sums are yuan. */
const COUNTERS =
  '次|下|些|个|家|期|号|岁|人|张|条|通|遍|点|%|％|天|日|年|月|周|星期|礼拜|小时|分钟|时|倍|级|楼|位|笔|份|折|民|执|开头|的电话|打来|打电话|短信|热线|来电|发来|成|度|分之|平|秒|刑|集|厘|分利|种|台|部|美元|美金|美刀|刀|港币|港元|日元|日币|欧元|英镑|韩元|韩币|泰铢|新台币|加元|澳元|新币'.split(
    '|',
  );
const PHONES = new Set(
  '12378|12368|12345|12315|12356|12348|12363|12386|110|119|120|114|10086|10010|95188|400'.split('|'),
);
/** A number after one of these names something. */
const LABELS =
  '工号|编号|尾号|卡号|房号|单号|代码|热线|拨打|号码|电话|尾数|客服|号牌|座机|编码|房间|学号|qq|微信'.split('|');

/** A number without 元: in words with 百/千/万, or of three digits and more, and not counting anything. */
export function unmarkedMoney(text: string, numeral: Numeral, bare: boolean): boolean {
  const { start, end } = numeral;
  if (
    text[start - 1] === '第' ||
    text[start - 1] === '.' ||
    text[start - 1] === '/' ||
    (text[end] === '/' && '0123456789月期天年日'.includes(text[end + 1] ?? '0')) ||
    (':：'.includes(text[end] ?? '?') && isDigitAt(text, end + 1))
  )
    return false;
  if (LABELS.some((word) => text.slice(Math.max(0, start - 4), start).endsWith(word))) return false;
  if (isLetter(text[start - 1]) || isLetter(text[end])) return false;
  if (isCounted(text, numeral)) return false;
  if (text[start - 1] === '块' && numeral.max < 10 && !numeral.scaled) return false;
  const digits = text.slice(start, end);
  if (
    PHONES.has(digits) ||
    (digits.length === 5 && (digits.startsWith('95') || digits.startsWith('96'))) ||
    (!numeral.vague && digits.length > 8)
  )
    return false;
  if (numeral.scaled) return true;
  return bare ? numeral.min >= 1 : numeral.min >= 100 && numeral.arabic;
}

/** 五次, 三天; not 五千多点, 3千分期. */
function isCounted(text: string, { end, scaled, more }: Numeral): boolean {
  if (text.startsWith('分期', end) || (scaled && more && text[end] === '点')) return false;
  if (text.startsWith('平台', end)) return false;
  if (text[end] === '下' && '周月个星礼半'.includes(text[end + 1] ?? '?')) return false;
  return COUNTERS.some((word) => text.startsWith(word, end));
}

const isLetter = (char: string | undefined) => char !== undefined && char >= 'a' && char <= 'z';
