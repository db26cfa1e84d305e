/*
 * A threat is what has been announced or has happened to body, home, name or liberty: violence, people at the door,
 * posters, doctored pictures, a mass mailing, a scene at work, confinement. Calls and abuse by telephone, to contacts
 * too, are harassment (an intent); so are questions and fears (会上门吗, 怕他们上门).
 */

import type { Clauses } from './clauses.ts';
import { around, holds, before as leading } from './nearby.ts';
import type { Interrupt, ThreatKind } from './reading.ts';
import { type Found, sayings } from './sayings.ts';
import { ABUSE, LIBERTY, VIOLENCE } from './threatsBody.ts';
import { NAME } from './threatsName.ts';
import { HOME, WORK } from './threatsPlaces.ts';
import { TOLD, TOLD_PARTS } from './threatsTold.ts';
import { PARTS } from './threatsWords.ts';

const threats = sayings([...VIOLENCE, ...HOME, ...NAME, ...WORK, ...LIBERTY, ...ABUSE, ...TOLD], {
  ...PARTS,
  ...TOLD_PARTS,
});

const WEAK: ReadonlySet<ThreatKind> = new Set(['visit', 'contacts', 'workplace', 'exposure']);
const ASKED = [
  '算不算',
  '合不合法',
  '会不会',
  '吗',
  '么样',
  '能不能',
  '是不是',
  '怕',
  '担心',
  '可不可以',
  '能否',
  '会否',
  '怎么处理',
];
/** What happened, and what may be done about it: 堵我家门可以报警吗. */
const WHAT_TO_DO = ['违法', '报警', '犯法', '侵权', '告他', '起诉他', '投诉', '举报', '怎么办', '犯罪'];
const SUPPOSED = [
  '会不会',
  '如果',
  '要是',
  '万一',
  '听说',
  '朋友说',
  '同事说',
  '群友说',
  '老乡说',
  '会打人吗',
  '敢打',
  '会真的',
  '怕他们',
  '会来打',
  '假如',
  '真的会',
  '犯不犯',
  '真有',
];
/** Told of others. */
const RUMOUR = [
  '网上都说',
  '大家都说',
  '人家都说',
  '网上说',
  '听说',
  '有人说',
  '据说',
  '新闻',
  '听人说',
  '群里说',
  '别人说',
  '贴吧',
  '抖音上说',
  '以前催收',
  '别人都',
  '别人被',
  '有人被',
  '看到有人',
  '朋友说',
  '同事说',
  '群友说',
  '老乡说',
  '真的假的',
];
/** Asked about before it came. */
const NOT_YET = ['还没来过', '没来过', '没有来过', '还没发生', '没发生过', '还没遇到', '还没上门', '暂时没'];
/** 真想打死那个客服. */
const OWN_ANGER = [
  '我想弄',
  '我想打',
  '我想砍',
  '我想杀',
  '我想把他',
  '我想砸',
  '我真想',
  '气得我想',
  '恨不得',
  '我都想',
  '真想打',
  '真想砸',
  '真想砍',
  '我要告',
  '我骂',
  '我要骂',
  '我想骂',
  '被我',
];
const ANNOUNCED = ['说', '威胁', '扬言', '恐吓', '放话', '发短信'];
const NOT_DONE = ['没', '没有', '不会', '从没', '没人', '怕', '担心', '会不会', '以免', '避免', '防止', '敢不敢'];
/** Asked of the writer himself: 要我把身份证发过去. */
const OF_SELF = [
  '让我把',
  '要我把',
  '叫我把',
  '让我拍',
  '要我拍',
  '让我发',
  '要我发',
  '叫我发',
  '我把',
  '要我提供',
  '让我提供',
];
const OFFICIAL = ['法院', '法官', '法警', '物业', '民警'];
/** Characters within which a denial or a fear governs. */
const REACH = 5;

/** The threats a text tells of. */
export function threatOf(clauses: Clauses): Interrupt | null {
  const kinds = threats(clauses)
    .filter((one) => isTold(clauses, one))
    .map(({ value }) => value);
  return kinds.length > 0 ? { kind: 'threat', threats: [...new Set(kinds)] } : null;
}

/** Told as announced or done; a question, a fear, a rumour or the writer's own anger is no report. */
function isTold(clauses: Clauses, one: Found<ThreatKind>): boolean {
  const said = leading(clauses, one);
  const whole = around(clauses, one);
  const inside = clauses.text.slice(one.start, one.end);
  if (holds(said.slice(-REACH), NOT_DONE) || holds(clauses.text, NOT_YET)) return false;
  if (holds(whole, OWN_ANGER) || (holds(whole, RUMOUR) && !whole.includes('我'))) return false;
  if (holds(whole, AT_HOME) && holds(whole, WOULD)) return false;
  if (isFigure(inside, whole) || isOfOwnPeople(said, whole)) return false;
  const announced = holds(whole.replaceAll('不说', ''), ANNOUNCED);
  if (one.value === 'exposure' && holds(whole, BUYERS)) return false;
  if (!WEAK.has(one.value))
    return announced || !(holds(whole, SUPPOSED) || (one.value === 'detention' && isAsked(whole)));
  if (holds(whole, OFFICIAL) || holds(inside, OF_SELF) || isOwnAct(said, inside)) return false;
  if (holds(whole, SUPPOSED) && !announced) return false;
  return !isAsked(whole) || (holds(whole, WHAT_TO_DO) && !holds(whole, ANYONE));
}

/** 我爸知道会打断我的腿 is no threat to life. */
const AT_HOME = [
  '爸妈要知道',
  '爸妈要是知道',
  '妈知道了',
  '爸知道了',
  '家里人知道',
  '老婆要是知道',
  '老公要是知道',
  '我妈会',
  '我爸会',
  '我妈知道',
  '我爸知道',
  '老婆会',
  '老婆知道',
  '老公知道',
  '爸妈知道',
  '我妈非',
  '我爸非',
  '我妈要',
  '我爸要',
  '家里知道',
];
const WOULD = ['会', '非', '要'];

/** Papers given to them are a fraud, no exposure. */
const BUYERS = ['卖家', '中介', '助理'];
/** Said of debtors at large. */
const ANYONE = ['欠款人', '借款人', '债务人', '逾期人'];

/** Where a word stands for another thing: 剁手党, 刀刀见血, 作废了, 扣着我押金, 弹窗写着, 紧急联系人也被打了电话. */
const isFigure = (inside: string, whole: string): boolean =>
  FIGURES.some(([word, besides]) => inside.includes(word) && holds(whole, besides));
const FIGURES: readonly (readonly [word: string, besides: readonly string[]])[] = [
  ['剁手', ['剁手党', '剁手一', '剁手买', '又剁手', '剁手了', '剁手之', '剁手后', '剁手欠', '剁手节']],
  ['见血', ['刀刀', '针针', '违约金', '利息']],
  ['废', ['作废', '报废', '荒废']],
  ['扣', ['押金', '工资', '房租', '定金', '货款', '奖金']],
  ['窗', ['弹窗', '窗口']],
  ['按', ['摩擦', '生活']],
  ['跟', ['跟着我学', '跟着我干', '跟着我做', '跟着我吃', '跟着我受', '跟着我过', '跟着我还']],
  ['打', ['被打了电话', '联系人也被打', '联系人被打', '被打电话']],
];

/** 我爸天天坐在小卖部门口, 我家狗跟着我: of whom nobody need be afraid. */
const isOfOwnPeople = (said: string, whole: string): boolean =>
  OWN_PEOPLE.some((one) => said.startsWith(one) && !holds(said.slice(one.length), PLACES)) && !holds(whole, FROM_THEM);
const OWN_PEOPLE = [
  '我爸',
  '我妈',
  '我老公',
  '我老婆',
  '我媳妇',
  '我儿子',
  '我女儿',
  '我孩子',
  '我家狗',
  '我家猫',
  '我家的狗',
  '我同事',
  '我朋友',
  '我闺蜜',
  '我弟',
  '我哥',
  '我姐',
  '我妹',
  '我婆婆',
  '我公公',
  '我奶奶',
  '我爷爷',
  '同事',
  '朋友',
  '亲戚',
  '老师',
  '房东',
];
const FROM_THEM = ['被', '他们', '催收', '说', '讲', '有人', '对方', '接到', '收到', '让人', '给人'];
const PLACES = ['门', '家', '店', '摊', '单位', '公司', '车', '手机', '学校'];

/** 我把他的号码发网上了. */
const isOwnAct = (said: string, inside: string): boolean =>
  said.startsWith('我把') || (said.endsWith('我') && '把拿将'.includes(inside[0] ?? '?'));

/** 会抓人不 asks as 会抓人吗 does. */
const isAsked = (whole: string): boolean => holds(whole, ASKED) || ASKING_ENDS.some((end) => whole.endsWith(end));
const ASKING_ENDS = ['不', '不?', '不？', '不啊', '么', '嘛'];
