import type { Instant, IsoDate } from '../domain/overdue.ts';
import { PLATFORMS } from '../rulebook/platforms.ts';
import { readContactTime, smallNumber } from './contactTime.ts';
import {
  CHANNELS,
  type Channel,
  FIRM_END,
  NO_FIRM,
  ROLE_WORDS,
  ROLES,
  type Role,
  SAID,
  SAID_WORDS,
  type Said,
} from './contactWords.ts';
import { MAX_LENGTH } from './normalize.ts';
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

const THREAT = /说|要|会|明天|后天|下周|过几天|威胁|扬言|准备|打算|再不|不还|就|恐吓|吓唬|警告/;
const NEGATED = /(?:没有?|并未|未|不是|别|不会)(?:再)?(?:说|提|讲|有)?(?:要|过|到)?$/;
const TOLD_BY_THEM = /说|讲|威胁|扬言|骂|吓|警告|发来|[让要叫催逼]我|他们|对方/;
/** Nobody called: the silence itself is no contact. */
const SILENCE = /没有?人.{0,6}(?:打|联系|催)|不打了|没再打|没打(?:过|了|来)|停催|不催了/;
/** What a clause of a correction takes back. */
const WRONG = /不是|不对|没有?(?:打|说|联系|找|发)|并?未/;
const CONTACTED = /打|发|联系|找|骚扰|轰炸|问|告诉|加了|通知|接到|收到|被/;

/** What a text tells of one contact, as a proposal to be confirmed; `null` if it tells of none. */
export function readContact(written: string, now: Instant): ContactRow | null {
  const text = plain(written);
  const clauses = clausesOf(text);
  const channel = channelOf(clauses);
  const kinds = SAID_WORDS.filter(([, words]) => clauses.some((clause) => says(clause, words))).map(([kind]) => kind);
  const third = contactedRole(clauses);
  const firm = firmOf(text);
  const threatened = third === undefined && clauses.some((clause) => roleOf(clause) !== null && threatens(clause));
  const said = tidy([...kinds, ...(threatened ? (['contactOthers'] as const) : []), ...told(clauses, third)], channel);
  if (channel === null && said.length === 0 && third === undefined) return null;
  if (SILENCE.test(text) && said.length === 0) return null;
  const time = readContactTime(text, now);
  // A wish or a worry about 还款 or 征信 is no contact: somebody must have said it, or there is a day.
  if (channel === null && third === undefined && time.day === null && !TOLD_BY_THEM.test(text)) return null;
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
  const clauses = clausesOf(text);
  const right = clauses.filter((clause) => !WRONG.test(clause));
  const rest = right.join('，');
  const channel = channelOf(right) ?? row.channel;
  const denied = SAID_WORDS.filter(([, words]) => clauses.some((one) => words.test(one) && !says(one, words)));
  const gone = denied.map(([kind]) => kind);
  const added = SAID_WORDS.filter(([, words]) => right.some((one) => says(one, words))).map(([kind]) => kind);
  const said = [...row.kinds, ...added].filter((kind) => !gone.includes(kind));
  const role = right.map(roleOf).find((one) => one !== null);
  const noThird = role === undefined && clauses.some((one) => WRONG.test(one) && roleOf(one) !== null);
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
    last4: /尾号|后四位|末四位/.test(text) ? digitsOf(text) : row.last4,
  };
  return JSON.stringify(rowOf(amended)) === JSON.stringify(rowOf(row)) ? null : amended;
}

/** The last four digits of a number, where a person was asked for them; never more of it. */
export function lastDigits(written: string): string | 'tooMany' | null {
  const text = plain(written);
  if (/\d[\d -]{4,}/.test(text)) return 'tooMany';
  return digitsOf(text) ?? null;
}

function digitsOf(text: string): string | undefined {
  return /(?<!\d)\d{4}(?!\d)/.exec(text)?.[0];
}

/** In simplified characters and half width: what the words here are written in. */
function plain(written: string): string {
  return simplify(written.slice(0, MAX_LENGTH).normalize('NFKC'));
}

function clausesOf(text: string): readonly string[] {
  return text.split(/[,，。;；!！?？、\n\s]+/).filter((clause) => clause !== '');
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
    last4: typeof row.last4 === 'string' && /^\d{4}$/.test(row.last4) ? row.last4 : undefined,
  };
}

function says(clause: string, words: RegExp): boolean {
  const at = clause.search(words);
  return at >= 0 && !NEGATED.test(clause.slice(0, at));
}

function roleOf(clause: string): Role | null {
  return ROLE_WORDS.find(([, words]) => words.test(clause))?.[0] ?? null;
}

/** A role in a clause that speaks of what is to come: "说要打给我妈". */
function threatens(clause: string): boolean {
  const role = ROLE_WORDS.find(([, words]) => words.test(clause))?.[1];
  if (role === undefined || NEGATED.test(clause.slice(0, clause.search(CONTACTED)))) return false;
  return THREAT.test(clause.slice(0, clause.search(role))) && CONTACTED.test(clause);
}

function contactedRole(clauses: readonly string[]): Role | undefined {
  const clause = clauses.find((one) => {
    const at = one.search(CONTACTED);
    return roleOf(one) !== null && at >= 0 && !threatens(one) && !NEGATED.test(one.slice(0, at));
  });
  return clause === undefined ? undefined : (roleOf(clause) ?? undefined);
}

/** Somebody else was contacted and told of the debt. */
function told(clauses: readonly string[], third: Role | undefined): readonly Said[] {
  const words = /(?:告诉|跟|和|对|给|向|让|说|讲|透露).{0,8}我?.{0,3}(?:欠|借钱|借了钱|逾期|没还|不还)/;
  return third !== undefined && clauses.some((clause) => words.test(clause) && !threatens(clause))
    ? ['toldOthers']
    : [];
}

/** In the order of the list, once each; a visit that took place is a channel, no threat; 还款 alone is a demand. */
function tidy(kinds: readonly Said[], channel: Channel | null): readonly Said[] {
  const said = SAID.filter((kind) => kinds.includes(kind) && !(kind === 'visit' && channel === 'visit'));
  return said.length > 1 ? said.filter((kind) => kind !== 'demand') : said;
}

const PLANNED = /要|会|说|威胁|扬言|准备|再不|明天|后天|下周|过几天/;
const CAME = /上门|(?:来|跑来|找到|跑到|到)(?:了|过)?我们?(?:老)?(?:家|单位|公司|村)|站在门口|堵门|敲门/;
const BY_CHANNEL: readonly (readonly [Channel, RegExp])[] = [
  ['sms', /短信|彩信|发(?:来|了)?.{0,4}信息/],
  ['letter', /律师函|催收函|信函|挂号信|EMS|纸质|寄(?:来|了|到|信|的)|(?:收到|寄|送).{0,6}快递/],
  ['mail', /邮件|邮箱/],
  ['chat', /(?<!个人|私人|他的?|她的?)(?:微信|企微|企业微信|QQ|qq|钉钉)(?!号|转|分付)/],
  ['social', /抖音私信|私信|评论|微博(?!借)/],
  ['app', /推送|站内信|[Aa][Pp][Pp]里|弹窗/],
  ['call', /电话|来电|未接|接通|拨|语音|呼|打(?:过来|过去|来|给|我|了|的|到|爆|个|不停|过)|[在又再]打/],
];

function channelOf(clauses: readonly string[]): Channel | null {
  for (const clause of clauses) {
    const came = CAME.exec(clause);
    if (came !== null && !PLANNED.test(clause.slice(0, came.index)) && !/[发打寄]/.test(clause)) return 'visit';
    const channel = BY_CHANNEL.find(([, words]) => words.test(clause));
    if (channel !== undefined) return channel[0];
  }
  return null;
}

const FIRM = new RegExp(
  `(?:自称|说(?:他|她|他们|自己)?(?:们)?是|署名(?:是)?|对方是|那边是|报的是|叫|落款(?:是)?|(?:是))(?:一家|一个|来自)?([\\p{Script=Han}A-Za-z()（）·]{2,18}?${FIRM_END}(?:有限公司|公司)?)`,
  'u',
);

/** A firm's name as the caller gave it; `null` for a person, an office, "XX公司" or nothing. */
function firmOf(text: string): string | null {
  const named = FIRM.exec(text)?.[1];
  if (named !== undefined && !NO_FIRM.test(named)) return named;
  const after = /(?:自称|说(?:他|她|自己|他们)?是|署名(?:是)?|对方是|落款(?:是)?)(?:一家)?(.{2,12})/.exec(text)?.[1];
  if (after === undefined) return null;
  return (
    PLATFORMS.find((platform) => platform.id !== 'unknown_online_loan' && after.startsWith(platform.name))?.name ?? null
  );
}

function effectiveOf(text: string, channel: Channel | null, said: readonly Said[]): { effective?: boolean } {
  if (channel !== 'call') return {};
  if (/没接|未接|拒接|没有接|不敢接|没敢接|没接到|响(?:了)?(?:一|几|两)?声/.test(text)) return { effective: false };
  return /接到|接了|接通|通话|聊了|跟我说|接起/.test(text) || said.length > 0 ? { effective: true } : {};
}

const TIMES = [
  /(?:打|来|拨|呼|发|响|接)(?:了|过|来|给我|我|到){0,4}(\d{1,2}|[一二两三四五六七八九十]{1,3})(?:个|次|通|遍|条|回)(?!月|人|多|小时)/g,
  /(\d{1,2}|[一二两三四五六七八九十]{1,3})(?:个|次|通)(?:未接|电话|来电)/g,
] as const;

/** How often, summed where a text counts twice ("上午三次下午四次"). */
function timesOf(text: string): number | null {
  const said = TIMES.map((words) => [...text.matchAll(words)].map((found) => smallNumber(found[1] ?? '')));
  const counts = said.find((found) => found.length > 0) ?? [];
  return counts.length === 0 || counts.includes(null)
    ? null
    : counts.reduce<number>((sum, count) => sum + (count ?? 0), 0);
}
