/*
 * What must not be missed is often written so that no filter sees it: by sound (紫砂), by letters (想zs, 跳l), with
 * dots or blanks inside (自.杀), or in a tongue of the south. Before emergencies are looked for it is written plainly.
 */
import type { Clauses } from './clauses.ts';
import { type Hit, Trie } from './trie.ts';

/** Plain word, then its disguises. */
const SPELLINGS: readonly (readonly [plain: string, disguises: string])[] = [
  [
    '自杀',
    '自鲨|自沙|自刹|自煞|自莎|自傻|自s|自sha|z杀|zi杀|zisha|紫砂|紫沙|子杀|籽杀|suicide|kill myself|end my life|kms',
  ],
  ['想自杀', '想zs|想z s'],
  ['去自杀', '去zs'],
  ['要自杀', '要zs'],
  ['自杀的心', 'zs的心|z s的心'],
  ['自杀的念头', 'zs的念头|zs念头|z s的念头|zs的想法|zs的冲动'],
  ['自杀算了', 'zs算了'],
  ['死', '亖|歹匕|㱸'],
  ['想死', '想si|想die|想4|想屎|想鼠|想似|想嘎|想噶|want to die|想s了'],
  ['去死', '去si|去die|去4|去鼠|去似'],
  ['要死', '要si'],
  ['死了', 'si了|嘎了|噶了|鼠了|嗝屁了|嗝屁'],
  ['死掉', 'si掉|嘎掉|噶掉|鼠掉'],
  ['死了算', '4了算|似了算'],
  ['不如死', '不如si|不如4'],
  ['活', 'huo'],
  ['不想活', '不想火了|8想活|布想活|不想或了'],
  ['轻生', '轻笙|青生|轻s|qing生'],
  ['想轻生', '想轻声|想清生'],
  ['轻生的念头', '轻声的念头|轻声念头'],
  ['跳楼', '跳l|跳lou|tiaolou|条楼|跳喽'],
  ['想跳楼', '想tl'],
  ['去跳楼', '去tl'],
  ['割腕', '割w|割wan|割碗|ge腕|戈腕'],
  ['遗书', '遗shu|yi书|遗s'],
  ['吃药', '吃yao'],
  ['喝药', '喝yao'],
  ['农药', '农yao|nong药'],
  ['安眠药', '安眠yao'],
  ['上吊', '上diao|shang吊|上刁'],
  ['烧炭', '烧tan|烧碳'],
  ['去世', '去逝'],
  ['再见', '拜拜'],
  // Cantonese and other tongues
  ['不下去', '唔落去'],
  ['不想活', '唔想生|唔想做人|唔想再生|唔想活'],
  ['不要', '唔好'],
  ['真是', '真系'],
  ['不', '唔'],
  ['没', '冇'],
  ['的', '嘅'],
  ['了', '咗'],
  ['在', '喺'],
  ['站了', '企咗'],
  ['站在', '企喺'],
  ['他', '佢'],
  ['们', '哋'],
  ['给', '畀'],
  ['来', '嚟'],
  ['看', '睇'],
  ['这么', '咁'],
  ['现在', '而家'],
  ['今晚', '今晚黑'],
  ['明天', '听日'],
  ['他说', '佢话'],
  ['砍我', '斩我'],
  ['催收说', '催收佬话|收数佬话|追数佬话'],
  ['催收', '催收佬|收数佬|追数佬'],
  ['我', '俺|老子'],
  ['我妈', '俺娘|我娘|俺妈|俺老娘'],
  ['我爸', '俺爹|我爹|俺爸|俺大'],
  ['知道', '晓得'],
];

/** Look like a disguise and are none. */
const PLAIN = '紫砂壶|紫砂锅|紫砂杯|紫砂茶|紫砂泥|嘎腰子|噶腰子|嘎嘎|想去4s';

/** Words between whose characters marks or blanks are put. */
const PARTED =
  '自杀|跳楼|割腕|上吊|轻生|烧炭|遗书|农药|卧轨|跳河|跳江|不想活|想不开|想死|去死|安眠药|活不下去|寻死|自尽|喝药';
const MARKS = [
  '.',
  '..',
  '...',
  '·',
  '*',
  '**',
  '_',
  '-',
  '/',
  '+',
  '|',
  '^',
  '~',
  '丶',
  '#',
  '&',
  '、',
  '"',
  "'",
  ',',
];
/** Apart by a blank they are two words: 我想 死磕到底. */
const NOT_BY_BLANK: ReadonlySet<string> = new Set(['想死', '去死']);

/** A number that goes on, or a measure: 想4号还 is a date. */
const COUNTED = '0123456789月号天日万千百十个点次期家年周元块折成倍星级口人张笔分小.,-%';

const trie = new Trie<string | null>();
for (const [plain, disguises] of SPELLINGS) for (const word of disguises.split('|')) trie.add(word, plain);
for (const word of PLAIN.split('|')) trie.add(word, null);
for (const word of PARTED.split('|')) {
  if (!NOT_BY_BLANK.has(word)) trie.add(word, word);
  for (let at = 1; at < word.length; at++) {
    for (const mark of MARKS) trie.add(word.slice(0, at) + mark + word.slice(at), word);
  }
}

/** The same text with its disguises off. */
export function undisguised(clauses: Clauses): Clauses {
  const hits = trie.longest(clauses.text).filter((hit) => isDisguise(clauses, hit));
  return hits.length === 0 ? clauses : rewritten(clauses, hits);
}

function isDisguise({ text, clause }: Clauses, { start, end, value }: Hit<string | null>): boolean {
  if (value === null) return false;
  const [last, next] = [text[end - 1]!, text[end]];
  if (isLatin(text[start]!) && start > 0 && isLatin(text[start - 1]!)) return false;
  if (next !== undefined && isLatin(last) && isLatin(next)) return false;
  if (last === '4' && next !== undefined && COUNTED.includes(next)) return false;
  return text.slice(start, end) !== value || clause[start] !== clause[end - 1];
}

const isLatin = (char: string) => char >= 'a' && char <= 'z';

function rewritten({ text, clause, sentence, head, tail }: Clauses, hits: readonly Hit<string | null>[]): Clauses {
  const out = { text: '', clause: [] as number[], sentence: [] as number[], head: 0, tail: 0, kept: { heard: null } };
  const put = (words: string, at: number) => {
    out.text += words;
    for (let i = 0; i < words.length; i++) {
      out.clause.push(clause[at]!);
      out.sentence.push(sentence[at]!);
    }
  };
  let from = 0;
  for (const { start, end, value } of [...hits, { start: text.length, end: text.length, value: '' }]) {
    for (; from < start; from++) {
      if (from === head) out.head = out.text.length;
      put(text[from]!, from);
      if (from < tail) out.tail = out.text.length;
    }
    if (head >= start && head < end) out.head = out.text.length;
    put(value ?? '', start);
    if (start < tail && end > start) out.tail = out.text.length;
    from = end;
  }
  return out;
}
