import type { Quantity } from '../domain/facts.ts';
import { aboutUsOf } from './aboutUs.ts';
import { actOf, isCorrection, isPassedOn, planStepIn } from './acts.ts';
import { isNear, type Money, moneysOf } from './amount.ts';
import { datesOf } from './calendar.ts';
import { type Clauses, clausesOf } from './clauses.ts';
import { type Debts, debtsOf } from './debts.ts';
import { daysByDate, stagesOf } from './dueDates.ts';
import { durationsOf } from './duration.ts';
import { evidenceOf } from './evidence.ts';
import { graveOf } from './grave.ts';
import { intentsOf, tieOf } from './intents.ts';
import { interruptOf } from './interrupts.ts';
import { pointed } from './known.ts';
import { MAX_LENGTH, normalize } from './normalize.ts';
import { type Numeral, numeralsOf } from './numerals.ts';
import { type Timed, timesOf } from './overdue.ts';
import { mask } from './personal.ts';
import { type Named, namedIn } from './platform.ts';
import type { Act, Intent, ReadContext, Reading } from './reading.ts';
import { isUse, scopeOf } from './scope.ts';
import { statusOf } from './status.ts';
import { type Topic, topicsOf } from './topics.ts';
import { whatIfOf } from './whatif.ts';

/** What the values of a message are read from. */
interface Found {
  readonly clauses: Clauses;
  readonly named: readonly Named[];
  readonly money: readonly Money[];
  readonly times: readonly Timed[];
  readonly numerals: readonly Numeral[];
  /** The message takes back what stood, if it says anything. */
  readonly corrects: boolean;
}

/** Reads one message. Pure, never throws, linear in the length of the text (cut at `MAX_LENGTH`). */
export function read(text: string, context: ReadContext): Reading {
  const masked = mask(text.slice(0, MAX_LENGTH));
  const normal = normalize(masked.text);
  const found = find(normal, context);
  const { clauses } = found;
  const act = actOf(clauses, context.asked);
  const { interrupt, idiom, ownDeath } = interruptOf(clauses);
  const debts = debtsIn(found, context);
  const evidence = evidenceOf(clauses);
  const heard = intentsOf(clauses, found.named);
  const { weights } = heard;
  const whatIf = whatIfOf(clauses, found.named, found.money, found.times);
  const says = debts.debts.length > 0 || debts.total !== null;
  const aboutUs = debts.debts.length === 0 && interrupt === null ? aboutUsOf(clauses) : null;
  const topics = interrupt?.kind === 'distress' ? [] : topicsOf(clauses);
  const outside =
    aboutUs !== null ||
    isOutside(found, {
      act,
      weights,
      interrupt: interrupt !== null,
      context,
      evidence: evidence.length,
      topics: topics.length,
    });
  const touched = debts.debts.length > 0 || evidence.length > 0 || topics.length > 0 || context.asked !== null;
  const intents = withTopic(touched || isOfDebts(clauses, weights, context) ? heard.intents : [], topics);
  // Where nothing plainer was said, a grave word leads.
  const unread = outside || (intents.length === 0 && interrupt === null);
  const grave = unread && aboutUs === null ? graveIn(clauses) : null;
  const outOfScope = outside && grave === null;
  const tells = says || evidence.length > 0 || topics.length > 0 || act !== null || whatIf !== null;
  const quiet = !tells && !outOfScope && interrupt === null && grave === null && intents.length > 1;
  return {
    script: normal.script,
    debts: outOfScope
      ? []
      : found.named.length > 0
        ? debts.debts
        : pointed(debts.debts, clauses, context.known, countOf(found)),
    total: outOfScope ? null : debts.total,
    debtCount: debtCount(found),
    evidence,
    silentDays: found.times.find((time) => time.role === 'silent')?.days ?? null,
    income: sumOf(found.money, 'income', context, 'income') ?? takenHome(found),
    livingCosts: sumOf(found.money, 'costs', context, 'livingCosts'),
    intents: outOfScope
      ? ['out_of_scope']
      : settled([...(ownDeath ? WHO_PAYS : grave ? [grave] : []), ...intents], interrupt),
    plain: outOfScope
      ? []
      : [
          ...(ownDeath ? WHO_PAYS : []),
          ...intents.filter(
            (intent) => (weights.get(intent) ?? 0) >= PLAIN && !(ownDeath && intent === 'how_to_repay'),
          ),
        ],
    topics,
    tie: quiet ? tieOf(weights, PLAIN) : [],
    interrupt,
    distressIdiom: idiom,
    ambiguous: found.named.find((one) => one.ambiguous !== null)?.ambiguous ?? null,
    act,
    aboutUs,
    planStep: planStepIn(clauses),
    short: clauses.tail - clauses.head <= SHORT_ANSWER,
    whatIf,
    correction: says && found.corrects,
    personal: masked.kinds,
    passedOn: isPassedOn(clauses),
    outOfScope,
  };
}

/** 我没了要爸妈还吗 asks this in so many words, however it is put. */
const WHO_PAYS: readonly Intent[] = ['family_liability'];

/** 一个多月, said when the lender or the sum was asked: it is the arrears all the same. */
const shortly = ({ head, tail }: Clauses, slot: string | null) =>
  (slot === 'platform' || slot === 'amount') && tail - head <= LONGEST_DURATION;
const LONGEST_DURATION = 7;

function find(normal: ReturnType<typeof normalize>, { asked, today }: ReadContext): Found {
  const clauses = clausesOf(normal.text, normal.spaced);
  const slot = asked?.slot ?? null;
  const numerals = numeralsOf(normal.text, normal.spaced);
  const named = namedIn(normal, slot === 'platform');
  const dates = datesOf(normal.text, numerals, today);
  const durations = durationsOf(normal.text, numerals);
  const byDate = daysByDate(clauses, dates, today, slot === 'days');
  const dated = durations.filter((one) => !dates.some((date) => one.start < date.end && date.start < one.end));
  const corrects = isCorrection(clauses, true);
  const times = timesOf(
    clauses,
    dated,
    slot === 'days' || shortly(clauses, slot) || (corrects && (slot === null || slot === 'evidence')),
    { names: named, numerals },
  );
  const sums = slot === 'amount' || slot === 'platform' || slot === 'income' || slot === 'livingCosts';
  const told = [...times, ...stagesOf(clauses)];
  const overdue = told.filter((time) => time.role !== 'per' && time.role !== 'other');
  const money = moneysOf(clauses, numerals, {
    names: named,
    taken: [...named, ...dates, ...durations],
    overdue,
    bare: sums || corrects,
  });
  return { clauses, named, money, times: byDate ? [...told, byDate] : told, numerals, corrects };
}

/** In the light of what was asked: a bare number is a sum or a number of days. */
function debtsIn(found: Found, { asked }: ReadContext): Debts {
  const slot = asked?.slot;
  const bare = found.numerals[0];
  if (slot === 'income' || slot === 'livingCosts') return { debts: [], total: null };
  const onlyNumber = found.numerals.length === 1 && found.times.length === 0 && found.named.length === 0;
  const { clauses } = found;
  const count = countOf(found);
  if (slot === 'days' && onlyNumber && bare && !bare.scaled && bare.max < 4000 && covers(clauses, bare)) {
    const time: Timed = {
      ...bare,
      days: { min: bare.min, max: bare.max, certainty: 'latent' },
      role: 'overdue',
      rank: 1,
    };
    return debtsOf({ ...found, moneys: [], times: [time], status: 'overdue', count });
  }
  const hasDays = found.times.some((time) => time.role === 'overdue' || time.role === 'unpaid');
  const sumsUp = slot === 'platform' && onlyNumber && bare && covers(clauses, bare) && bare.min >= LEAST_SUM;
  const moneys =
    slot === 'amount' || sumsUp || (slot === undefined && found.corrects)
      ? found.money
      : found.money.filter(
          (one) =>
            one.marked ||
            one.role !== 'bare' ||
            isNear(one, found.named) ||
            spoken(clauses) ||
            (one.min >= LEAST_CORRECTED && isCorrection(clauses, true)),
        );
  if (moneys.length === 0 && found.named.length === 0 && found.times.length === 0) return { debts: [], total: null };
  return debtsOf({ ...found, moneys, status: statusOf(clauses, hasDays, moneys.length > 0, toldAt(found)), count });
}

/** A bare number from here on is a sum of yuan, whatever else was asked. */
const LEAST_SUM = 200;

/** Fen. A smaller bare number beside 说错了 is no sum (更正一下). */
const LEAST_CORRECTED = 10_000;

/** A number that is about all there is of the message. */
const covers = ({ head, tail }: Clauses, { start, end }: Numeral) => start - head + (tail - end) <= 4;

const spoken = ({ text }: Clauses) =>
  ['逾', '欠', '没还', '未还', '还不', '预期', '愈期'].some((word) => text.includes(word));

/** 到手6000，开支5000: beside costs it is what one earns, not what was paid out of a loan. */
function takenHome({ money, clauses }: Found): Quantity | null {
  if (!money.some((one) => one.role === 'costs')) return null;
  const home = money.find((one) => clauses.text.slice(0, one.start).endsWith('到手'));
  return home ? { min: home.min, max: home.max, certainty: home.certainty } : null;
}

function sumOf(
  money: readonly Money[],
  role: Money['role'],
  { asked }: ReadContext,
  slot: 'income' | 'livingCosts',
): Quantity | null {
  const found = money.find((one) => one.role === role) ?? (asked?.slot === slot ? money[0] : undefined);
  return found ? { min: found.min, max: found.max, certainty: found.certainty } : null;
}

/** 五家, 七八个平台. */
function debtCount({ clauses, numerals }: Found): Quantity | null {
  const { text } = clauses;
  for (const one of numerals) {
    const counted = ['家', '个平台', '个网贷', '家平台', '个app', '笔贷', '张信用卡', '张卡', '个软件'].some((word) =>
      text.startsWith(word, one.end),
    );
    if (!counted || one.min < 2 || one.max > 99) continue;
    return { min: one.min, max: one.max, certainty: one.vague ? 'approximate' : 'stated' };
  }
  return null;
}

/** A lender with days overdue, or several with a sum each: a case, whatever else is told. */
function isCase(named: readonly Named[], money: readonly Money[], times: readonly Timed[]): boolean {
  const lenders = named.filter((one) => one.platform !== null && !one.generic);
  const withSums = lenders.filter((one) => money.some((sum) => isNear(sum, [one])));
  return withSums.length > 1 || (withSums.length > 0 && times.some((time) => time.role === 'overdue'));
}

/** Where the days overdue begin to be told; -1 if they are not. */
const toldAt = ({ times }: Found): number =>
  times.find((time) => time.role === 'overdue' || time.role === 'unpaid')?.start ?? -1;

/** The same where it is exact. */
function countOf(found: Found): number | null {
  const counted = debtCount(found);
  return counted && counted.min === counted.max ? counted.min : null;
}

interface Otherwise {
  readonly act: Act | null;
  readonly weights: ReadonlyMap<Intent, number>;
  readonly interrupt: boolean;
  readonly context: ReadContext;
  readonly evidence: number;
  readonly topics: number;
}

/** An intent from here on was said in so many words. */
const PLAIN = 4.5;
/** No lender's name is longer. */
const LONGEST_NAME = 6;
/** So short is an answer, or a word of one. */
const SHORT_ANSWER = 6;

/** Nothing in it is about debts: no answer to a question of ours, no emergency, and words of other things or none. */
function isOutside({ clauses, named, money, times }: Found, other: Otherwise): boolean {
  if (other.interrupt || other.act !== null) return false;
  if (isCase(named, money, times)) return false;
  const signs = scopeOf(clauses);
  const about = other.evidence + other.topics + named.length;
  // A short answer to a question of ours may hold any word (装修贷); a longer one about plainly other things is none.
  if (other.context.asked !== null)
    return about === 0 && signs.has('out') && !signs.has('firm') && clauses.tail - clauses.head > LONGEST_NAME;
  if (signs.has('never') && (other.topics === 0 || signs.has('out') || signs.has('use'))) return true;
  if (signs.has('firm')) return false;
  const plain = [...other.weights].some(
    ([intent, weight]) => weight >= PLAIN && intent !== 'diagnose' && intent !== 'distress',
  );
  if (other.context.known.length === 0 && isUse(signs, other.weights)) return true;
  if (other.context.known.length > 0 && other.topics > 0) return false;
  // Nothing known to be another matter: what is not understood is asked about, never sent away.
  if (!signs.has('out')) return false;
  return !plain || !(signs.has('loose') || signs.has('faint')) || named.length === 0;
}

/** What the first topic asks, where nothing else was heard. */
function withTopic(intents: readonly Intent[], topics: readonly Topic[]): readonly Intent[] {
  const asked = topics.find(({ intent }) => intent !== null)?.intent;
  return intents.length === 0 && asked ? [asked] : intents;
}

/** One faint word (几点, 怎么样) is a question to us only beside a word of debts, or beside a case. */
function isOfDebts(clauses: Clauses, weights: ReadonlyMap<Intent, number>, { known }: ReadContext): boolean {
  if (known.length > 0 || [...weights.values()].some((weight) => weight >= PLAIN)) return true;
  const signs = scopeOf(clauses);
  return signs.has('firm') || signs.has('loose') || signs.has('faint');
}

/** A grave word is no chatter, unless the text is plainly about something else. */
function graveIn(clauses: Clauses): Intent | null {
  const signs = scopeOf(clauses);
  return signs.has('out') || signs.has('never') ? null : graveOf(clauses);
}

/** An emergency leads the intents that belong to it. */
function settled(intents: readonly Intent[], interrupt: Reading['interrupt']): readonly Intent[] {
  const first: Intent | null =
    interrupt?.kind === 'distress' ? 'distress' : interrupt?.kind === 'courtPapers' ? 'court_papers' : null;
  return [...new Set(first ? [first, ...intents] : intents)];
}
