import type { Act, Asked } from './reading.ts';
import { type Clauses, type Saying, sayings } from './sayings.ts';

/** What a sentence does in the talk. `^` and `$` keep long sentences from being taken for an answer. */
const TABLE: readonly Saying<Act>[] = [
  ['^ 还欠 |着|一个|另外|几个|几家 别的|其他|另一个|另一家|其它|别家', 'addDebt'],
  ['^ 缓过来|平静下来|冷静下来|平复了|稳定了|好一点|好一些', 'continue'],
  ['^ 重开|重启|重头来|从新来|从新开始|从头说|从头讲|从头问|清掉重来|清除重来', 'restart'],
  [
    '^ 我想|我要|咱们|咱|全部|能不能|可以|想|都|帮我|给我 |清掉|清空|删掉|从头|全部 重来|重新来|重新开始|重开|从头来|从头开始',
    'restart',
  ],
  ['^ 取消上|撤销上|回到上|退回上|返回', 'undo'],
  ['发错了|打错了 ~ 撤回|撤销|取消|不算', 'undo'],
  ['没|没太|不太|还没|看不|听不|没有|不怎么|没怎么 看明白|看懂|懂|听明白|明白|听懂 $', 'repeat'],
  ['问 |我|这个|这|金额|收入|我收入|天数|我欠多少|欠多少 做什么|干嘛|干什么|干啥|做啥|有什么用|有啥用 $', 'whyAsk'],
  ['跟你 ~ 关系|什么关系|啥关系', 'whyAsk'],
  ['你|你们 ~ 凭什么|凭啥|怎么 ~ 判断|说|认为|得出|断定|分析出', 'whyThat'],
  ['有什么|有啥|什么|有没有 根据|依据|证据证明你|道理 $', 'whyThat'],
  ['结论|这个结果|这个判断|这个说法|这答案 ~ 哪来|怎么来|怎么得|从哪|为什么', 'whyThat'],
  ['为什么|为啥 你 ~ 觉得|认为|判断|这么说', 'whyThat'],
  [
    '^ ok|好|好的|明白|明白了|知道了|知道|懂了|行|收到|嗯|嗯嗯|十分|太|真的|很|万分 ~ 谢谢|谢了|多谢|感谢|谢啦|谢',
    'thanks',
  ],
  ['^ 有人|哈喽|嗨|hi|hello|你好 在吗|在不在|在么|吗 $', 'greeting'],
  ['你 |是不是|就是|真是|真|这个|个|是 傻|傻子|傻逼|蠢|有病|智障|脑残|废物|猪', 'insult'],
  ['^ 我|现在|感觉|我感觉|我现在 好一点|好点|好一些|好多|好些|缓过来|平静|冷静下来|平复|没事|稳定 |了 $', 'continue'],
  ['^ 可以|能|那就|那|我们|我 |现在|可以 接着|继续|往下 |来|说|吧|问', 'continue'],
  ['^ 我|我这|另外 还欠|还有 |着|一个|另外|几个|几家 别的|其他|另一个|另一家|其它|别家', 'addDebt'],
  [
    '^ 重来|重新来|重新开始|从头来|从头开始|从头再来|重新来过|重新问|推倒重来|全部重来|清空重来|重置|再来一次',
    'restart',
  ],
  [
    '^ 撤回|撤销|取消刚才|刚才那句不算|刚才说的不算|上一步|返回上一|退回|刚刚那个不算|刚才的不算|不算刚才|回到上一|改回去|刚才那条不算',
    'undo',
  ],
  ['刚才|上一句|上一条|刚刚|前面 ~ 不算|作废|撤回|当我没说', 'undo'],
  [
    '再说一遍|再说一次|再讲一次|再讲一遍|没看懂|没听懂|没看明白|没明白|不明白你说|再发一遍|重复一遍|看不懂|听不懂|说清楚点|再解释|说简单点|什么意思没懂|再来一遍 -催收|短信|合同',
    'repeat',
  ],
  [
    '为什么|为啥|干嘛|干什么|问这个|要知道|要问|你问 ~ 问这个|问这些|要问|做什么用|干嘛|干什么|有什么用|做啥|知道这个|要知道|问我这个|干啥',
    'whyAsk',
  ],
  [
    '^ 为什么要问|问这个干|为什么问|为啥问|要这个干|这个有什么用|问这干|凭什么问|为什么需要|为啥要知道|为什么要知道|为什么需要知道',
    'whyAsk',
  ],
  [
    '依据|根据什么|凭什么这么说|为什么这么说|为啥这么说|怎么判断|怎么得出|你怎么知道|哪来的结论|有什么依据|怎么看出来|怎么推断|为什么会是这|为啥会是这|为什么是这个|为啥是这个|凭啥这么说|为什么你说|理由是什么|哪条法律|出处|法律依据|怎么这么判断|为什么觉得 -催收|起诉',
    'whyThat',
  ],
  ['^ 为什么|为啥|为何|点解|凭什么|凭啥 $', 'whyThat'],
  ['^ 为什么|为啥|怎么 ~ 会是|说是|排第一|排在|是平台|是外包|是转让 !起诉|不打|不催|没', 'whyThat'],
  ['^ 谢谢|多谢|感谢|谢了|谢啦|感恩|辛苦|太感谢|非常感谢|3q|thx|thanks|谢谢你|唔该|蟹蟹', 'thanks'],
  ['谢谢|感谢 $', 'thanks'],
  [
    '^ 在吗|在不在|你好|您好|早上好|晚上好|下午好|中午好|嗨|哈喽|hello|hi|hey|早|有人吗|在么|在不|哈罗|早安|晚安|我又来了|我来了|又来了|我回来了|回来了 $',
    'greeting',
  ],
  ['^ 你好|您好|在吗 $', 'greeting'],
  [
    '垃圾|傻逼|傻b|sb|废物|滚蛋|智障|脑残|骗子机器人|狗屁|操你|草泥马|妈的机器|什么都不懂|去你的|滚 ~ 机器人|东西|玩意|ai|bot|你|， -他们|催收|平台|客服|公司',
    'insult',
  ],
  [
    '^ 垃圾|傻逼|傻b|sb|废物|滚|滚蛋|智障|脑残|狗屁|操|草|你有病|你个|你是猪|什么破|破机器人|真没用|没用的东西|没卵用|蠢|笨蛋|白痴|神经病|去死吧你 !催收|平台|客服|他们|短信|说|骂',
    'insult',
  ],
  ['好些了|好点了|好多了|没事了|缓过来了|感觉好 ~ 继续|，|吧|了', 'continue'],
  [
    '^ 继续|接着说|继续吧|往下说|接着来|好些了|好点了|好多了|我好些了|我好多了|我没事了|没事了|可以继续|继续说|下一步|接着|往下 !催|打',
    'continue',
  ],
  [
    '不要|别|不用|停止|取消|关掉|关闭|不想|不需要|别再|不要再 ~ 提醒|发提醒|通知我|给我发|推送|发消息|打扰我 -催收|他们|短信|怎么|让',
    'stopReminders',
  ],
  ['^ 删除|删掉|去掉|移除|删了 !提醒|通讯录|联系人|记录|数据|全部', 'removeDebt'],
  ['^ 退订|取消提醒|停止提醒|关闭提醒', 'stopReminders'],
  [
    '还有|再加|另外还|再添|加上|还差|又有|我还有|另外|补充 ~ 一笔|一家|一个平台|一个没说|另一笔|一个债|一个欠|别的债|别的平台|其他平台的|一单|两家',
    'addDebt',
  ],
  [
    '^ 跳过|略过|过|下一个|下一题|不想说|不方便说|不想回答|这个不想说|不说|先不说|不告诉|换一个问题|不想讲|保密|不便透露|不回答|skip|pass|先跳|这题跳 !催|还|电话',
    'skip',
  ],
  ['这个|这题|我 ~ 不想说|不想回答|不方便|跳过|不想讲', 'skip'],
  ['^ 随便|无所谓|都行|都可以 $', 'skip'],
  [
    '^ 记不太清|记不大清|记不住|具体忘|具体不|具体记|真不清楚|真的不清楚|真忘|没数|心里没数|说不上来|说不清|讲不清|算不出|早就忘|不太知道|没有印象|不大记得|不是很清楚|不是很确定|哪记得|我哪|鬼知道|不记得|记不得|记不清|忘了|忘记了|想不起|不知道|不清楚|不晓得|没算过|没注意|没留意|没印象|说不好|说不准|不确定|没数过|没看过|不太清楚|不太记得|没统计|不大清楚|没概念|我也不知道|我不知道|我不清楚|我忘了|真不知道|不太确定|没算|没关注|搞不清|不懂|不好说|没查过|哪知道|谁知道|我哪记得|没细看|没细算|没看|没记|早忘了|真记不清|忘记多少|忘了多少|算不清 !还款|还了|还花|怎么办|会不会|还不|，我|催|信用卡',
    'dontKnow',
  ],
  ['记不清|想不起来|不记得|不知道|没算过|搞不清 ~ 了|具体|多少|多久|哪天 $', 'dontKnow'],
];
const acts = sayings(TABLE);

/** Yes and no are heard only where something was asked. */
const ANSWERS: readonly Saying<Act>[] = [
  [
    '^ 不曾|没发生|没有|没|不是|不|无|否|没呢|没有呢|没啊|没得|木有|未|还没|从来没|并没有|不是的|没有过|都没|没有的|不在了|不在|没了|不发了|停了|no|冇|没有啊|么有|没收到|没接到|没联系|没投诉|没看到|没查 !知道|记|注意|印象|留意|清楚',
    'no',
  ],
  [
    '^ 有|有的|是|是的|对|对的|嗯|嗯嗯|恩|恩恩|在|还在|没错|有啊|有呢|是啊|是呀|收到过|收到了|接到过|yes|查过|看过|联系过|还有|一直有|都有|当然|确实|对啊|在的|有过|嗯有|是这样|确认|还在发|照发|换过|投诉过|打过|y|係|可以登|能登|能',
    'yes',
  ],
];
const answers = sayings(ANSWERS);
/** A longer text tells a story; it is no bare answer. */
const LONGEST_ANSWER = 12;

/** The act of a text, if it is one. */
export function actOf(clauses: Clauses, asked: Asked | null): Act | null {
  const found = [...acts(clauses)].sort((a, b) => a.line - b.line)[0];
  if (found) return found.value;
  const length = clauses.tail - clauses.head;
  if (length > LONGEST_ANSWER || (asked?.slot !== 'evidence' && length > 3)) return null;
  const answered = answers(clauses).filter((one) => endsThere(one, clauses));
  return answered.sort((a, b) => a.line - b.line)[0]?.value ?? null;
}

/** 不 and 能 are answers by themselves, not in 不对是9000 or 能不能协商: the word ends the message, or its clause. */
function endsThere({ start, end }: { readonly start: number; readonly end: number }, clauses: Clauses): boolean {
  if (end >= clauses.tail || clauses.clause[end] !== clauses.clause[end - 1]) return true;
  if (MARKS.has(clauses.text[end]!)) return true;
  return end - start > 1 && clauses.tail - end <= LONGEST_REST;
}

const MARKS = new Set('，,。！!、 ');
/** 没收到过, 有的呀: so little may follow a word of two characters. */
const LONGEST_REST = 2;

const CORRECTIONS = sayings<true>([
  [
    '^ 不对|不是|说错|错了|写错|打错|改成|改一下|更正|纠正|搞错|弄错|应该是|我说错|记错|填错|改为|不不|改下|更正一下|修改',
    true,
  ],
  ['说错了|写错了|打错了|记错了|搞错了|弄错了|更正|纠正一下|输错|改成|改为|应该是|不对，|填错|改一下|手误', true],
  ['^ 其实|哦不|噢不|啊不|呃不|不不 ~ 是|欠|逾期|还是', true],
  ['数|天数|金额|名字|平台|这|那|都|也 ~ 错了|不对 … 是|才是', true],
  ['不是 … 是|而是', true],
  ['^ 我|不|那个|哦|哎 其实|说的是|是说|指的是|意思是', true],
  ['^ 其实|我说的是|我是说|我的意思是|我指的是|实际上|实际是|准确说|准确地说|确切说|应该|重新说|重说', true],
  ['打错字|打错数|写错字|输错|按错|说错|说反|写反|口误|笔误|看错|算错|弄混|搞混|记岔', true],
  [
    '金额|天数|平台|数字|时间|刚才|刚刚|前面|上面|名字 |我|那个|的|说的|写的|发的 错|不对|说错|弄错|搞错|打错|有误',
    true,
  ],
]);

/** 不对, 说错了, 不是…是…: what this message says replaces what stands. `hasValue`: it says something. */
export function isCorrection(clauses: Clauses, hasValue: boolean): boolean {
  return hasValue && CORRECTIONS(clauses).some((one) => one.start < clauses.text.length);
}

const PASSED_ON = sayings<true>([
  [
    '^ 群友|网友|群里|有人|朋友|粉丝|一个群友|帮群友|替群友|代问|帮人|替朋友|群里有人|帮朋友|有个群友|转一个|转群|转发|转一条|帮群里|一位群友 ~ 问|的问题|说|：|:|求助 !说我|跟我说|对我说|和我说|问我|帮我|加我|告诉我|我根本|我没',
    true,
  ],
  ['^ 代问|帮问|转发|转一个|帮人问|替人问|转问', true],
]);

/** A question handed on from somebody else. */
export function isPassedOn(clauses: Clauses): boolean {
  return PASSED_ON(clauses).length > 0;
}
