import type { Clauses } from './clauses.ts';
import type { Intent } from './reading.ts';
import { type Saying, sayings } from './sayings.ts';

/** Words too grave to be taken for chatter where no plainer saying was found, with the intent that they fall back to. */
const TABLE: readonly Saying<Intent | null>[] = [
  [
    '死|自杀|轻生|遗书|救救我|救命|绝望|绝路|崩溃|天塌|天都塌|无助|孤独|好苦|太苦|命苦|以泪洗面|流泪|泪|哭|没法过|过不下去|没法活|不想醒|消失|解脱|窒息|麻木|人都快废|人快废|废了|太难了|好难|抑郁|自残|流血|血流|尸|刀|心如死灰|万念俱灰|行尸走肉|跳楼|天台|活着|活下去|想哭|痛不欲生|撑不|熬不|扛不|容身',
    'distress',
  ],
  [
    '杀人|杀我|打人|打我|砍|恐吓|威胁|绑架|跟踪|泼油漆|堵门|花圈|裸照|敲诈|勒索|要挟|闯进|强行进|砸我|砸了|扣了我|抢了我|骂我|欺负|处理我|收拾|别怪|小心点|黑社会|闹事|堵我|围住|闹到|架着我|出了事',
    'harassment_evidence',
  ],
  ['传票|法院|法庭|判决|裁定|起诉|被告|立案|执行局|法官|开庭|支付令|仲裁|应诉|查封|司法', 'court_papers'],
  [
    '转账给|转钱|打钱|打款|先给钱|先交|要我转|让我转|要我交|让我交|验证码|共享屏幕|安全账户|私人账户|个人账户|保证金|解冻',
    'scam_or_identity',
  ],
  [
    '死机|卡死|死板|死党|死鱼|死记|死角|锁死|打死|好笑|笑死|热死|冷死|累死|饿死|困死|忙死|无聊死|丑死|渴死|吵死|气死|烦死|急死|死胡同|死忠|剧情|角色|游戏|电视剧|电影|小说|手机没电|猫|狗|花草|植物|鱼',
    null,
  ],
];
const words = sayings(TABLE);

/** The intent of the gravest word, by the order of the table; null where there is none. */
export function graveOf(clauses: Clauses): Intent | null {
  const found = words(clauses);
  const harmless = found.filter((one) => one.value === null);
  const grave = found
    .filter((one) => !harmless.some((other) => other.start < one.end && one.start < other.end))
    .sort((a, b) => a.line - b.line);
  return grave.find((one) => one.value !== null)?.value ?? null;
}
