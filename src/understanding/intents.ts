import type { Clauses } from './clauses.ts';
import { ABOUT_AFTER } from './intentsAfter.ts';
import { ABOUT_CALLS } from './intentsCalls.ts';
import { ABOUT_LAW } from './intentsLaw.ts';
import { ABOUT_PAYING } from './intentsPaying.ts';
import { ABOUT_SHORT } from './intentsShort.ts';
import { INTENT_WORDS } from './intentWords.ts';
import type { Intent } from './reading.ts';
import { sayings } from './sayings.ts';
import { Trie } from './trie.ts';
import { WORDS } from './words.ts';

const LINES = [...ABOUT_CALLS, ...ABOUT_LAW, ...ABOUT_PAYING, ...ABOUT_AFTER];
const table = sayings([...LINES, ...ABOUT_SHORT], { ...WORDS, ...INTENT_WORDS });
/** In a longer text the lines of short questions only touch on what they would ask by themselves. */
const LONG = 24;
const IN_LONG = 1.6;

/** Words that make a clause a question or a wish. */
const ASKING = new Trie<true>();
for (const word of '吗|么|嘛|呢|怎|咋|什么|啥|为何|如何|多少|几天|多久|哪|谁|是否|能不能|会不会|可不可以|是不是|有没有|要不要|能否|多长|几点|几年|？|?|行不|可以不|会不|算不|求|请|帮我|帮忙|我想|申请|希望|麻烦'.split(
  '|',
))
  ASKING.add(word, true);

/** 听说不催了就是要起诉，是真的吗: what was heard is asked about, not who said it. */
const HEARSAY = sayings<true>([
  [
    '听说|听人说|网上|都说|据说|有人说|人家说|他们说|朋友说|群里|抖音|百度|传言|常说 … 真的吗|是真的|真的假的|真的么|对吗|对么|是吗|真假|对不对|是不是真|有这回事|靠谱吗',
    true,
  ],
]);
const TAIL = 6;

/** What is told weighs less than what is asked. */
const TOLD = 1;

/** The clauses that ask; all of them where none does, or the text is one clause. */
function askingClauses({ text, clause }: Clauses): (at: number) => boolean {
  const asking = new Set(ASKING.all(text).map(({ start }) => clause[start]));
  return asking.size === 0 ? () => true : (at) => asking.has(clause[at]);
}

/** Below this an intent was only touched on, from here on it was at least named. */
const NAMED = 2.3;
/** Weights so near say nothing about which was meant. */
const SAME = 0.25;
const MOST_TIED = 3;
/** What is answered by the verdict or by nobody needs no asking back. */
const UNTIED: ReadonlySet<Intent> = new Set<Intent>(['diagnose', 'why_stopped', 'distress', 'out_of_scope']);

/** The intents that tie for the first place: words of several, asked plainly none (征信 起诉). `plain`: said in so many words. */
export function tieOf(weights: ReadonlyMap<Intent, number>, plain: number): Intent[] {
  const [top] = weights.values();
  if (top === undefined || top >= plain || top < NAMED) return [];
  const tied = [...weights].filter(([, weight]) => top - weight <= SAME).map(([intent]) => intent);
  return tied.length > 1 && !tied.some((intent) => UNTIED.has(intent)) ? tied.slice(0, MOST_TIED) : [];
}

const NONE: { intents: Intent[]; weights: ReadonlyMap<Intent, number> } = { intents: [], weights: new Map() };

/** All intents of a text, best first: by weight, then by where they stand. A lender's name asks nothing: 信用卡, 分期乐. */
export function intentsOf(
  clauses: Clauses,
  names: readonly { readonly start: number; readonly end: number }[] = [],
): { intents: Intent[]; weights: ReadonlyMap<Intent, number> } {
  const best = new Map<Intent, { weight: number; start: number }>();
  const said = table(clauses);
  if (said.length === 0) return NONE;
  const heard = HEARSAY(clauses)[0];
  const asks = heard ? () => true : askingClauses(clauses);
  const long = clauses.tail - clauses.head > LONG;
  for (const { value, start, end, line } of said) {
    const [intent, weight] = value;
    const full = long && line >= LINES.length ? weight - IN_LONG : weight;
    if (heard && intent === 'scam_or_identity' && start >= heard.end - TAIL) continue;
    if (names.some((name) => name.start <= start && end <= name.end)) continue;
    const told = full > TOLD && !asks(end - 1) ? full - TOLD : full;
    const held = best.get(intent);
    if (!held || told > held.weight) best.set(intent, { weight: told, start });
  }
  const ranked = [...best]
    .filter(([, { weight }]) => weight > 0)
    .sort((a, b) => b[1].weight - a[1].weight || a[1].start - b[1].start);
  return {
    intents: ranked.map(([intent]) => intent),
    weights: new Map(ranked.map(([intent, { weight }]) => [intent, weight])),
  };
}
