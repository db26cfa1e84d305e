import { daysBetween, type IsoDate } from '../domain/overdue.ts';
import type { DateMention } from './calendar.ts';
import type { Clauses } from './clauses.ts';
import { Cues } from './cues.ts';
import type { Timed } from './overdue.ts';

/** Words that make a date the day the debt was due. */
const DUE_CUES = new Cues<'due' | 'dayDue' | 'now' | 'delay' | 'other'>([
  [
    '还款日|到期|该还|应还|要还的|就到期|最后还款日|账单日|开始没还|开始逾期|就逾期|逾期|没还|未还|忘还|忘了还|忘记还|忘记|没还上|起没还|该还的|开始欠|的账单|没钱还|没有还|开始断|断供|就没还|还不上|开始还不|开始就没还|起就没还|就该还|过期|晚还|迟还|没按时',
    'due',
    'after',
    6,
  ],
  ['就断了|断的|断了|就停还|就没存|没往里存|没往里还', 'due', 'after', 2],
  ['到现在|至今|一直到现在|以后就没|之后就没|就没动过|没动过', 'due', 'after', 1],
  ['还款|要还|应该还', 'dayDue', 'after', 0],
  [
    '最后还款日|最后还款日是|最后还款日为|应还款日是|还款日为|还款日期是|到期日为|还款日是|还款日|到期日是|到期日|到期|逾期|逾期日|应还日|应该',
    'due',
    'before',
    3,
  ],
  ['今天|今天是|现在是|现在|今天都|都|今日|到了', 'now', 'before', 2],
  ['到|都到|拖到|一直到', 'now', 'before', 0],
  ['才还|才还上|才还清|才补|才想起|还上的|还清的', 'now', 'after', 1],
  [
    '延期到|推迟到|延到|宽限到|等到|可以吗|才发|发工资|才能|之前还|前还|再还|还可以|能还|会还|答应|承诺|说好|发工资日',
    'delay',
    'both',
    4,
  ],
  [
    '还掉|还清|还完|还上了|还了|结清|还款了|存|打电话|没电话|没人打|停的|停了|开始就没|起没电话|收到|接到|投诉|打来|开庭|晚上|没打|没人|没催|就没电话|起就没|开始没电话|开始没人|安静|不打|没声|签|办|借|申请',
    'other',
    'after',
    6,
  ],
  ['怎么不会自动扣款|自动扣款|扣款|发货|双十一', 'other', 'after', 3],
]);

/** Days overdue that dates tell: two days of a month, or a due day against today. */
export function daysByDate(
  clauses: Clauses,
  dates: readonly DateMention[],
  today: IsoDate,
  asked: boolean,
): Timed | null {
  if (dates.length === 0) return null;
  const roles = DUE_CUES.roles(clauses, dates);
  const pair = dayPair(clauses.text, dates, roles);
  if (pair) return pair;
  for (const [at, date] of dates.entries()) {
    if (date.dayOnly !== null || (roles[at] !== 'due' && !(asked && roles[at] === null))) continue;
    if (!isDueDay(clauses.text, date, asked)) continue;
    const [min, max] = [daysBetween(date.to, today), daysBetween(date.from, today)];
    if (min < 0 || max > 5000) continue;
    const certainty = min === max ? 'stated' : 'approximate';
    return { start: date.start, end: date.end, days: { min, max, certainty }, role: 'overdue', rank: 2.5 };
  }
  return null;
}

const BEGINS = ['开始', '起', '就', '以来', '至今', '到现在', '之后就', '以后就', '一直'];
const PAST = ['逾', '没', '未', '忘', '就', '开始'];

/** A month counts where something began in it; a day still to come only where it is told as past. */
function isDueDay(text: string, { end, whole, ahead }: DateMention, asked: boolean): boolean {
  if (whole && !asked) return BEGINS.some((word) => text.startsWith(word, end));
  return !ahead || asked || PAST.some((word) => text.slice(end, end + 8).includes(word));
}

/** 18号是还款日，今天19号. Over the end of a month the difference is open by a few days. */
function dayPair(
  text: string,
  dates: readonly DateMention[],
  roles: readonly ('due' | 'dayDue' | 'now' | 'delay' | 'other' | null)[],
): Timed | null {
  const due = dates.findIndex((date, at) => date.dayOnly !== null && (roles[at] === 'due' || roles[at] === 'dayDue'));
  const now = dates.findIndex((date, at) => date.dayOnly !== null && at > due && roles[at] === 'now');
  if (due < 0 || now < 0 || isAsked(text, dates[now]!)) return null;
  const difference = dates[now]!.dayOnly! - dates[due]!.dayOnly!;
  if (difference === 0) return null;
  const days =
    difference > 0
      ? { min: difference, max: difference, certainty: 'stated' as const }
      : { min: difference + 28, max: difference + 31, certainty: 'approximate' as const };
  return { start: dates[due]!.start, end: dates[now]!.end, days, role: 'overdue', rank: 2.5 };
}

const ASKED_BEFORE = ['想', '能', '可以', '申请', '希望', '如果'];
const ASKED_AFTER = ['可以', '行吗', '好吗', '行不', '能'];

/** 10号到期想拖到15号: a wish, no delay that was. */
function isAsked(text: string, { start, end }: DateMention): boolean {
  const [left, right] = [text.slice(Math.max(0, start - 6), start), text.slice(end, end + 6)];
  return ASKED_BEFORE.some((word) => left.includes(word)) || ASKED_AFTER.some((word) => right.includes(word));
}

/** M2, M3+: days overdue by thirties, as the trade counts them. */
export function stagesOf({ text }: Clauses): Timed[] {
  const found: Timed[] = [];
  for (let start = text.indexOf('m'); start >= 0; start = text.indexOf('m', start + 1)) {
    const stage = Number(text[start + 1] ?? '');
    const open = text[start + 2] === '+';
    const end = start + (open ? 3 : 2);
    if (!(stage >= 1) || isWordy(text[start - 1]) || isWordy(text[end])) continue;
    const days = { min: open ? 30 * stage + 1 : 30 * (stage - 1) + 1, max: open ? null : 30 * stage };
    found.push({ start, end, days: { ...days, certainty: 'approximate' }, role: 'overdue', rank: 2.7 });
  }
  return found;
}

const isWordy = (char: string | undefined): boolean =>
  char !== undefined && ((char >= 'a' && char <= 'z') || (char >= '0' && char <= '9') || char === '.');
