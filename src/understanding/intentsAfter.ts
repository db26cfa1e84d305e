import { diagnose, distress, frozen, paidDunned, reborrow, restore, type Weighted, weighing } from './intentWeights.ts';
import type { Saying } from './sayings.ts';

/** Use after arrears; and the open question: what now. One line, one way to say it. See `sayings.ts` for the signs. */
export const ABOUT_AFTER: readonly Saying<Weighted>[] = [
  // blocked
  [
    '冻结|被封|封了|停用|限制使用|被限制|被限|账户限制|关闭了|封号|用不了|不能用|被停|账号限制|受限|关了|给我封',
    frozen,
  ],
  ['花呗|借呗|白条|账户|账号|微信|支付宝|卡|额度 ~ 冻|封|停用|被限|被关|限制|为0|没了|降了', frozen],
  ['付不了|用不了|被锁|锁了|没额度|额度没|被风控|不能用|关停|被清零|关掉了', weighing(frozen, 5)],
  ['冻|锁|禁用|降额|不能付款|不能转账|风控|收不了款|扫不了', weighing(frozen, 2.6)],
  // paid and still dunned
  [
    '还了|还完|结清|还清|已还|还啦|没欠|没有欠款|早还|还款了|没有欠|还款|有还款 … 还|怎么|咋|为什么|为啥|总 ~ 打|催|发短信|短信|提示|收到|电话|说|让我还 -没|未|还没',
    paidDunned,
  ],
  ['已经还|还过 … 你们不知道', weighing(paidDunned, 5)],
  ['没欠|没欠钱|不欠|没有欠款 … 催|打|短信', paidDunned],
  ['钱都还|都还完|早结清|都清了|已经清 ~ 还|怎么|为什么|咋', weighing(paidDunned, 6.8)],
  // to be used again
  [
    '还清|还完|还了|还上|结清|还款|还款后|全还 … 恢复|还能用|能用|再用|开通|使用|继续借|能借|额度|解冻|还可以用|可以用|能再|提示综合评估 -没|还没|怎么',
    restore,
  ],
  ['恢复|重新开通|解封|解冻|再开通|什么时候能用|什么时候恢复|重新使用|恢复使用|开通', weighing(restore, 6)],
  ['永久|还能再|以后还能 ~ 停用|用|借|开', weighing(restore, 6.6)],
  ['综合评估|评估不过|审核不过', weighing(restore, 6)],
  ['可以|能 ~ 帮我开通|开通 ~ 吗', weighing(restore, 6)],
  ['还清证明', weighing(restore, 1)],
  ['几时能|啥时候能|什么时候能|多久能|还能 ~ 用|开|恢复|再借|借出|解', weighing(restore, 5.6)],
  ['还能用|再用|恢复|重开|继续用|额度回|解开|重新|还可以用', weighing(restore, 2.4)],
  // a new loan for the old
  [
    '口子|下款|再借|以贷养贷|再贷|周转|还能下|能下|借新还旧|秒批|哪里能借|借钱还|借点还|再撸|能贷|贷款软件|还能贷|哪里借|哪能借',
    reborrow,
  ],
  ['想|再|可以 ~ 借 ~ 还|填|补 -怎么', weighing(reborrow, 6)],
  ['还能借|借到钱|哪里可以借|借一笔|贷一笔|再套|找人借|借别的 ~ 吗|先|还|填|，|来', weighing(reborrow, 6.4)],
  ['哪里能借|套出来|撸|倒一下|拆东墙|新口子|借新|再贷|借点', weighing(reborrow, 5)],
  // what now
  [
    '怎么办|咋办|怎么整|咋整|该怎么|如何是好|如何处理|怎么处理|咋弄|支招|想想办法|有什么办法|怎么做|该做什么|会怎么办|该咋|咋应付|什么情况|怎么弄|求助|求支招|帮帮我|何去何从',
    diagnose,
  ],
  [
    '会怎么样|会怎样|会咋样|怎么样|有什么后果|什么后果|啥后果|后果|会有什么|会发生什么|会如何|什么惩罚|有什么问题|会有事|不还会|会有什么影响|有什么影响|没事吗|会不会怎么',
    weighing(diagnose, 4.6),
  ],
  ['还不上|还不起|没钱还|没能力还|还不了|无力偿还|真还不起', weighing(diagnose, 2)],
  ['有事吗|有影响', weighing(diagnose, 2.8)],
  ['怎么回事|咋回事', weighing(diagnose, 1.5)],
  [
    '怎么破|有救吗|有救没|我完了|不要紧|会有事|有事没|咋样|说说|该做啥|怎么面对|没事吧|怎么选|好不好|如何是好|愁|一团糟|理不清|咋个办|点算|咋子办|搞不定',
    weighing(diagnose, 2.6),
  ],
  [
    '严重吗|没事吧|要紧吗|有事没|救救|教教|给个建议|出路|帮我分析|分析一下|看看我|怎么应对|该咋|怎么面对|怎么搞|如何应对|咋搞|建议|办法|怎么解决',
    diagnose,
  ],
  // distress
  [
    '好怕|慌|吃不下|难过|扛不住|不敢出门|没脸|想逃|喘不上|心累|好难|快疯|要疯|崩|内疚|自责|丢人|抬不起头|睡不',
    weighing(distress, 4.3),
  ],
  [
    '压力|绝望|崩溃|害怕|难受|失眠|睡不着|哭|心慌|伤神|焦虑|抑郁|好累|撑不住|活不下|痛苦|煎熬|手抖|好怕|很怕|活着|喘不过气|走投无路|精神 -没',
    distress,
  ],
];
