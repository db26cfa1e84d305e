import type { Instant, IsoDate } from '../domain/overdue.ts';
import { PLATFORMS } from '../rulebook/platforms.ts';
import { isDigitAt, isHanAt } from './chars.ts';
import { clausesIn, numbersIn, readContactTime } from './contactTime.ts';
import {
  CHANNELS,
  type Channel,
  FIRM_ENDS,
  isNoFirm,
  ROLE_WORDS,
  ROLES,
  type Role,
  SAID,
  SAID_WORDS,
  type Said,
} from './contactWords.ts';
import { MAX_LENGTH } from './normalize.ts';
import { type Phrases, phrases } from './phrases.ts';
import { simplify } from './script.ts';

/**
 * One contact by a collector, as it is kept: kinds and roles. Full numbers, staff numbers, names and wording have
 * no field, so they cannot be kept. Absent means not known.
 */
export interface ContactRow {
  /** Shanghai day; `null` until the person says which. */
  readonly on: IsoDate | null;
  /** Hours of the day, half-open; `until` may pass 24 for a night. */
  readonly hour?: number | undefined;
  readonly until?: number | undefined;
  readonly channel: Channel | null;
  /** How the caller named the firm, if it is a firm's name. */
  readonly firm?: string | undefined;
  readonly kinds: readonly Said[];
  /** Somebody else who really was contacted (not: was threatened to be). */
  readonly third?: Role | undefined;
  /** A call that was answered and talked; false: tried without an answer. */
  readonly effective?: boolean | undefined;
  /** How often on that day, if said. */
  readonly times?: number | undefined;
  /** Last four digits of the number, only if the person gave them when asked. */
  readonly last4?: string | undefined;
}

const THREAT = phrases('说|要|会|明天|后天|下周|过几天|威胁|扬言|准备|打算|再不|不还|就|恐吓|吓唬|警告');
const TOLD_BY_THEM = phrases('说|讲|威胁|扬言|骂|吓|警告|发来|让我|要我|叫我|催我|逼我|他们|对方');
/** Nobody called: the silence itself is no contact. */
const SILENCE = phrases('没人|没有人 ~6 打|联系|催', '不打了|没再打|没打过|没打了|没打来|停催|不催了');
/** What a clause of a correction takes back. */
const WRONG = phrases('不是|不对|未', '没|没有 打|说|联系|找|发');
const CONTACTED = phrases('打|发|联系|找|骚扰|轰炸|问|告诉|加了|通知|接到|收到|被');

const NOT = ['没', '没有', '并未', '未', '不是', '别', '不会'];
/** What may stand between a denial and what it denies. */
const BETWEEN = [['要', '过', '到'], ['说', '提', '讲', '有'], ['再']];

/** Whether what is left of a word denies it: 没说要, 没再打. */
function isNegated(left: string): boolean {
  let rest = left;
  for (const words of BETWEEN) {
    if (NOT.some((word) => rest.endsWith(word))) return true;
    const word = words.find((one) => rest.endsWith(one));
    if (word !== undefined) rest = rest.slice(0, -word.length);
  }
  return NOT.some((word) => rest.endsWith(word));
}

/** What a text tells of one contact, as a proposal to be confirmed; `null` if it tells of none. */
export function readContact(written: string, now: Instant): ContactRow | null {
  const text = plain(written);
  const clauses = clausesIn(text);
  const channel = channelOf(clauses);
  const kinds = SAID_WORDS.filter(([, words]) => clauses.some((clause) => says(clause, words))).map(([kind]) => kind);
  const third = contactedRole(clauses);
  const firm = firmOf(text);
  const threatened = third === undefined && clauses.some((clause) => roleOf(clause) !== null && threatens(clause));
  const said = tidy([...kinds, ...(threatened ? (['contactOthers'] as const) : []), ...told(clauses, third)], channel);
  if (channel === null && said.length === 0 && third === undefined) return null;
  if (SILENCE.in(text) && said.length === 0) return null;
  const time = readContactTime(text, now);
  // A wish or a worry about 还款 or 征信 is no contact: somebody must have said it, or there is a day.
  if (channel === null && third === undefined && time.day === null && !TOLD_BY_THEM.in(text)) return null;
  const times = timesOf(text);
  return {
    on: time.day,
    ...(time.hours === null ? {} : { hour: time.hours.from, until: time.hours.to }),
    channel,
    ...(firm === null ? {} : { firm }),
    kinds: said,
    ...(third === undefined ? {} : { third }),
    ...effectiveOf(text, channel, said),
    ...(times === null ? {} : { times }),
  };
}

/** A row as a person corrects it ("是昨天晚上", "没说要上门"); `null` if the text changes nothing of it. */
export function amendContact(row: ContactRow, written: string, now: Instant): ContactRow | null {
  const text = plain(written);
  const clauses = clausesIn(text);
  const right = clauses.filter((clause) => !WRONG.in(clause));
  const rest = right.join('，');
  const channel = channelOf(right) ?? row.channel;
  const denied = SAID_WORDS.filter(([, words]) => clauses.some((one) => words.in(one) && !says(one, words)));
  const gone = denied.map(([kind]) => kind);
  const added = SAID_WORDS.filter(([, words]) => right.some((one) => says(one, words))).map(([kind]) => kind);
  const said = [...row.kinds, ...added].filter((kind) => !gone.includes(kind));
  const role = right.map(roleOf).find((one) => one !== null);
  const noThird = role === undefined && clauses.some((one) => WRONG.in(one) && roleOf(one) !== null);
  const { hour, until, third, ...kept } = row;
  const time = readContactTime(rest, now);
  const hours = time.hours === null ? { hour, until } : { hour: time.hours.from, until: time.hours.to };
  const amended: ContactRow = {
    ...kept,
    ...hours,
    on: time.day ?? row.on,
    channel,
    kinds: tidy(said, channel),
    third: role ?? (noThird ? undefined : third),
    firm: firmOf(rest) ?? row.firm,
    ...effectiveOf(rest, channel, []),
    times: timesOf(rest) ?? row.times,
    last4: ['尾号', '后四位', '末四位'].some((word) => text.includes(word)) ? digitsOf(text) : row.last4,
  };
  return JSON.stringify(rowOf(amended)) === JSON.stringify(rowOf(row)) ? null : amended;
}

/** The last four digits of a number, where a person was asked for them; never more of it. */
export function lastDigits(written: string): string | 'tooMany' | null {
  const text = plain(written);
  if (isLong(text)) return 'tooMany';
  return digitsOf(text) ?? null;
}

/** Five and more digits in a row, blanks and dashes aside: more of a number than is asked for. */
function isLong(text: string): boolean {
  let length = 0;
  for (let at = 0; at < text.length; at++) {
    const isPart = isDigitAt(text, at) || (length > 0 && ' -'.includes(text[at]!));
    length = isPart ? length + 1 : 0;
    if (length >= 5) return true;
  }
  return false;
}

function digitsOf(text: string): string | undefined {
  const found = numbersIn(text).find(({ start, end, arabic }) => arabic && end - start === 4);
  return found && text.slice(found.start, found.end);
}

/** In simplified characters, half width and small letters: what the words here are written in. */
function plain(written: string): string {
  return simplify(written.slice(0, MAX_LENGTH).normalize('NFKC').toLowerCase());
}

/** Words that ask: what holds one is a question, whatever else it tells. */
const ASKING = ['?', '吗', '怎么', '怎样', '会不会', '能不能', '要不要', '是不是', '可不可以', '多久', '咋', '如何'];

/** Whether a text asks something, so that it wants an answer and not only to be noted. */
export function asksSomething(written: string): boolean {
  const text = plain(written);
  return ASKING.some((word) => text.includes(word));
}

/** A row as it was stored or sent, checked anew; unknown kinds and roles fall away, `null` if it is no row. */
export function rowOf(value: unknown): ContactRow | null {
  if (typeof value !== 'object' || value === null) return null;
  const row = value as Record<string, unknown>;
  const pick = <T extends string>(list: readonly T[], item: unknown): T | undefined => list.find((one) => one === item);
  const whole = (item: unknown): number | undefined => (Number.isInteger(item) ? (item as number) : undefined);
  return {
    on: typeof row.on === 'string' ? row.on : null,
    hour: whole(row.hour),
    until: whole(row.until),
    channel: pick(CHANNELS, row.channel) ?? null,
    firm: typeof row.firm === 'string' ? row.firm : undefined,
    kinds: SAID.filter((kind) => Array.isArray(row.kinds) && row.kinds.includes(kind)),
    third: pick(ROLES, row.third),
    effective: typeof row.effective === 'boolean' ? row.effective : undefined,
    times: whole(row.times),
    last4:
      typeof row.last4 === 'string' && row.last4.length === 4 && digitsOf(row.last4) !== undefined
        ? row.last4
        : undefined,
  };
}

function says(clause: string, words: Phrases): boolean {
  const at = words.at(clause);
  return at >= 0 && !isNegated(clause.slice(0, at));
}

function roleOf(clause: string): Role | null {
  return ROLE_WORDS.find(([, words]) => words.in(clause))?.[0] ?? null;
}

/** Left of the first word of contact; without one all but the last unit, as there is nothing to the right. */
const beforeContact = (clause: string): string => clause.slice(0, CONTACTED.at(clause));

/** A role in a clause that speaks of what is to come: "说要打给我妈". */
function threatens(clause: string): boolean {
  const role = ROLE_WORDS.find(([, words]) => words.in(clause))?.[1];
  if (role === undefined || isNegated(beforeContact(clause))) return false;
  return THREAT.in(clause.slice(0, role.at(clause))) && CONTACTED.in(clause);
}

function contactedRole(clauses: readonly string[]): Role | undefined {
  const clause = clauses.find(
    (one) => roleOf(one) !== null && CONTACTED.in(one) && !threatens(one) && !isNegated(beforeContact(one)),
  );
  return clause === undefined ? undefined : (roleOf(clause) ?? undefined);
}

const TOLD = phrases('告诉|跟|和|对|给|向|让|说|讲|透露 ~12 欠|借钱|借了钱|逾期|没还|不还');

/** Somebody else was contacted and told of the debt. */
function told(clauses: readonly string[], third: Role | undefined): readonly Said[] {
  return third !== undefined && clauses.some((clause) => TOLD.in(clause) && !threatens(clause)) ? ['toldOthers'] : [];
}

/** In the order of the list, once each; a visit that took place is a channel, no threat; 还款 alone is a demand. */
function tidy(kinds: readonly Said[], channel: Channel | null): readonly Said[] {
  const said = SAID.filter((kind) => kinds.includes(kind) && !(kind === 'visit' && channel === 'visit'));
  return said.length > 1 ? said.filter((kind) => kind !== 'demand') : said;
}

const PLANNED = phrases('要|会|说|威胁|扬言|准备|再不|明天|后天|下周|过几天');
const CAME = phrases('上门|站在门口|堵门|敲门', '来|跑来|找到|跑到|到 |了|过 我|我们 |老 家|单位|公司|村');
const SENT = phrases('发|打|寄');
const BY_CHANNEL: readonly (readonly [Channel, Phrases])[] = [
  ['sms', phrases('短信|彩信', '发 |来|了 ~4 信息')],
  ['letter', phrases('律师函|催收函|信函|挂号信|ems|纸质', '寄 来|了|到|信|的', '收到|寄|送 ~6 快递')],
  ['mail', phrases('邮件|邮箱')],
  ['chat', phrases('微信|企微|企业微信|qq|钉钉 !号|转|分付 <个人|私人|他|他的|她|她的')],
  ['social', phrases('抖音私信|私信|评论', '微博 !借')],
  ['app', phrases('推送|站内信|app里|弹窗')],
  ['call', phrases('电话|来电|未接|接通|拨|语音|呼', '打 过来|过去|来|给|我|了|的|到|爆|个|不停|过', '在打|又打|再打')],
];

function channelOf(clauses: readonly string[]): Channel | null {
  for (const clause of clauses) {
    const came = CAME.at(clause);
    if (came >= 0 && !PLANNED.in(clause.slice(0, came)) && !SENT.in(clause)) return 'visit';
    const channel = BY_CHANNEL.find(([, words]) => words.in(clause));
    if (channel !== undefined) return channel[0];
  }
  return null;
}

/** What leads to the name of who called, the longer first. */
const INTRODUCED = [
  ...['自称', '说他们是', '说她们是', '说自己是', '说他是', '说她是', '说是', '署名是', '署名', '对方是', '那边是'],
  ...['报的是', '落款是', '落款', '叫', '是'],
];
const CALLED = [
  '自称',
  '说他们是',
  '说自己是',
  '说他是',
  '说她是',
  '说是',
  '署名是',
  '署名',
  '对方是',
  '落款是',
  '落款',
];
const ARTICLES = ['一家', '一个', '来自'];
const SHORTEST_NAME = 2;
const LONGEST_NAME = 18;

/** A firm's name as the caller gave it; `null` for a person, an office, "XX公司" or nothing. */
function firmOf(text: string): string | null {
  for (let at = 0; at < text.length; at++) {
    const led = INTRODUCED.find((word) => text.startsWith(word, at));
    const named = led && nameAt(text, at + led.length);
    if (!named) continue;
    if (!isNoFirm(named)) return named;
    break;
  }
  for (let at = 0; at < text.length; at++) {
    const led = CALLED.find((word) => text.startsWith(word, at));
    if (led === undefined) continue;
    const from = at + led.length + (text.startsWith('一家', at + led.length) ? 2 : 0);
    const isNamed = ({ id, name }: (typeof PLATFORMS)[number]) =>
      id !== 'unknown_online_loan' && text.startsWith(name.toLowerCase(), from);
    return PLATFORMS.find(isNamed)?.name ?? null;
  }
  return null;
}

/** A name that begins here and ends as firms' names do. */
function nameAt(text: string, from: number): string | null {
  const article = ARTICLES.find((word) => text.startsWith(word, from));
  const start = from + (article?.length ?? 0);
  for (let at = start; at < text.length && at - start <= LONGEST_NAME; at++) {
    const end = at - start < SHORTEST_NAME ? undefined : FIRM_ENDS.find((word) => text.startsWith(word, at));
    if (end !== undefined) {
      const to = at + end.length;
      const more = ['有限公司', '公司'].find((word) => text.startsWith(word, to));
      return text.slice(start, to + (more?.length ?? 0));
    }
    if (!isHanAt(text, at) && !isLetter(text[at]!)) return null;
  }
  return null;
}

const isLetter = (char: string): boolean => (char >= 'a' && char <= 'z') || '()（）·'.includes(char);

const MISSED = phrases('没接|未接|拒接|没有接|不敢接|没敢接|没接到', '响 |了 |一|几|两 声');
const TALKED = phrases('接到|接了|接通|通话|聊了|跟我说|接起');

function effectiveOf(text: string, channel: Channel | null, said: readonly Said[]): { effective?: boolean } {
  if (channel !== 'call') return {};
  if (MISSED.in(text)) return { effective: false };
  return TALKED.in(text) || said.length > 0 ? { effective: true } : {};
}

const COUNTED = '个次通遍条回';
const NO_COUNT = ['月', '人', '多', '小时'];
const CALLS = ['未接', '电话', '来电'];

/** How often, summed where a text counts twice ("上午三次下午四次"). */
function timesOf(text: string): number | null {
  const numbers = numbersIn(text);
  const done = numbers.filter(
    ({ start, end }) =>
      COUNTED.includes(text[end] ?? '?') &&
      !NO_COUNT.some((word) => text.startsWith(word, end + 1)) &&
      isDone(text, start),
  );
  const calls = numbers.filter(
    ({ end }) => '个次通'.includes(text[end] ?? '?') && CALLS.some((word) => text.startsWith(word, end + 1)),
  );
  const counts = (done.length > 0 ? done : calls).map(({ value }) => value);
  return counts.length === 0 || counts.includes(null)
    ? null
    : counts.reduce<number>((sum, count) => sum + (count ?? 0), 0);
}

/** 打了, 打过我, 发来: a verb of contact with at most four small words behind it. */
function isDone(text: string, end: number): boolean {
  let at = end;
  for (let steps = 0; steps < 4; steps++) {
    const word = ['给我', '了', '过', '来', '我', '到'].find((one) => text.endsWith(one, at));
    if (word === undefined || '打来拨呼发响接'.includes(text[at - 1]!)) break;
    at -= word.length;
  }
  return '打来拨呼发响接'.includes(text[at - 1] ?? '?');
}
