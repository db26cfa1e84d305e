/*
 * Distress is explicit where somebody speaks of ending his life: the wish, a means, a place, a farewell, a plan. It is
 * passive where he asks after his own death (in legal dress too), sees no sense in living or cannot go on. 催死了, 穷死
 * are idioms. Of a near one it is passive: the line helps him who asks. News, denials and what is long over are none.
 */

import type { Clauses } from './clauses.ts';
import { FAREWELL } from './distressFarewell.ts';
import { IDIOMS } from './distressIdioms.ts';
import { LEGAL } from './distressOwnDeath.ts';
import { SCENES } from './distressScenes.ts';
import { WAYS } from './distressWays.ts';
import { GONE, WEARY } from './distressWeary.ts';
import { WISH } from './distressWish.ts';
import { PARTS, type Sign } from './distressWords.ts';
import { around, holds, isOfOther, before as leading, uncovered } from './nearby.ts';
import { type Found, sayings } from './sayings.ts';

const signs = sayings([...WISH, ...WAYS, ...FAREWELL, ...WEARY, ...GONE, ...LEGAL, ...SCENES, ...IDIOMS], PARTS);

const NEWS = [
  '新闻',
  '听说',
  '网上',
  '有人',
  '别人',
  '邻居',
  '电视',
  '报道',
  '案例',
  '看到一',
  '看到有',
  '听人',
  '之前有个',
  '据说',
  '抖音上',
  '一个人',
];
const DENIED = [
  '没想',
  '没有想',
  '没打算',
  '没有打算',
  '没有要',
  '不会',
  '不至于',
  '不是想',
  '不是要',
  '没到',
  '怎么会',
  '才不',
  '没有',
  '不想',
  '别',
  '并不',
  '从没',
  '从来没',
  '不可能',
  '没必要',
  '犯不着',
];
/** Right before it: 没想不开. */
const NOT = ['没', '不', '没有', '未', '不再', '再也不', '不再有', '不再想', '不会再'];
/** No denial: 要不死了算了. */
const NO_NOT = ['要不', '还不', '何不', '干嘛不', '为什么不', '为啥不', '怎么不', '咋不', '恨不'];
/** Characters between a denial and what it denies. */
const NEAR = 2;

/** Long ago, and over: 当年想过自杀，现在好了. */
const ONCE = [
  '当年',
  '以前',
  '去年',
  '前年',
  '曾经',
  '那时',
  '那会',
  '当时',
  '之前',
  '有一阵',
  '有段时间',
  '早些年',
  '年前',
];
const OVER = [
  '现在好',
  '想开了',
  '走出来',
  '挺过来',
  '熬过来',
  '缓过来',
  '想通了',
  '现在没事',
  '好多了',
  '都过去了',
  '不会了',
  '不再想',
  '不想死了',
  '没那么想了',
  '现在不会',
  '慢慢好起来',
  '现在过得',
  '现在还行',
  '现在挺好',
  '都好了',
  '现在也好',
];
/** Of a near one: it is over, he is buried. */
const BURIED = ['年前', '前年', '去年', '那年', '当年', '生前', '走的', '去世', '过世', '以前', '早年'];
/** Words that somebody else put at the writer: 他骂我怎么不去死. */
const AT_ME = [
  '让我',
  '骂我',
  '叫我',
  '咒我',
  '喊我',
  '劝我',
  '要我',
  '逼我',
  '教我',
  '怎么不',
  '怎么还不',
  '你快',
  '让你',
  '叫你',
];
const THEY = ['说', '他', '她', '催收', '对方', '客服', '那边', '那人', '那男', '那女', '打电话的'];
/** Characters between those words and the death they speak of. */
const AT_ME_REACH = 4;

export interface Distress {
  readonly tier: 'explicit' | 'passive' | null;
  /** It is told of somebody else alone. */
  readonly ofOther: boolean;
  /** The writer asks who pays when he is dead. */
  readonly ownDeath: boolean;
  /** One soft sentence: an idiom, or a denial. */
  readonly soft: boolean;
}

type Heard = 'explicit' | 'passive' | 'ofOther' | 'soft' | null;

const MASKS: ReadonlySet<Sign> = new Set<Sign>(['idiom', 'plain', 'told']);

/** How deep the distress is that a text tells of. */
export function distressOf(clauses: Clauses): Distress {
  const found = signs(clauses);
  const masks = found.filter(({ value }) => MASKS.has(value));
  const sure = found.filter(({ value }) => value === 'sure');
  const meant = [...uncovered(found, masks).filter(({ value }) => !MASKS.has(value)), ...sure];
  const told = masks.some(({ value }) => value === 'told');
  const kept = meant.filter(({ value }) => !(told && value === 'legal'));
  const heard = kept.map((one) => heardIn(clauses, one));
  const soft = heard.includes('soft') || masks.some(({ value }) => value === 'idiom');
  const ownDeath = kept.some(({ value }, at) => value === 'legal' && heard[at] !== null);
  if (heard.includes('explicit')) return { tier: 'explicit', ofOther: false, ownDeath, soft: false };
  if (heard.includes('passive')) return { tier: 'passive', ofOther: false, ownDeath, soft: false };
  if (heard.includes('ofOther')) return { tier: 'passive', ofOther: true, ownDeath: false, soft: false };
  return { tier: null, ofOther: false, ownDeath: false, soft };
}

function heardIn(clauses: Clauses, one: Found<Sign>): Heard {
  const said = leading(clauses, one);
  const deep = one.value !== 'passive' && one.value !== 'legal';
  if (isReported(said) || isToldToMe(clauses, said, one)) return null;
  if (isDenied(said)) return deep ? 'soft' : null;
  if (deep && isOver(clauses, one)) return 'soft';
  if (one.value === 'bye') return 'explicit';
  if (isOfOther(clauses, one))
    return one.value === 'legal' || one.value === 'own' || isBuried(clauses, one) ? null : 'ofOther';
  return deep ? 'explicit' : 'passive';
}

function isReported(said: string): boolean {
  const at = Math.max(...NEWS.map((word) => said.lastIndexOf(word)));
  return at >= 0 && !said.includes('我', at);
}

function isDenied(said: string): boolean {
  return (
    (NOT.some((word) => said.endsWith(word)) && !NO_NOT.some((word) => said.endsWith(word))) ||
    DENIED.some((word) => said.slice(-(word.length + NEAR)).includes(word))
  );
}

/** 他骂我怎么还不|去死, but not 逼我我就|去死. */
function isToldToMe({ text }: Clauses, said: string, { start }: Found<Sign>): boolean {
  const [at, word] = AT_ME.map((one) => [said.lastIndexOf(one), one] as const).reduce((a, b) => (b[0] > a[0] ? b : a));
  if (at < 0) return false;
  const between = said.slice(at + word.length);
  return between.length <= AT_ME_REACH && !between.includes('我') && holds(text.slice(0, start), THEY);
}

function isOver({ text }: Clauses, { start, end }: Found<Sign>): boolean {
  return holds(text.slice(0, end), ONCE) && holds(text.slice(start), OVER);
}

const isBuried = (clauses: Clauses, one: Found<Sign>): boolean =>
  holds(around(clauses, one), BURIED) || holds(clauses.text.slice(one.end), OVER);
