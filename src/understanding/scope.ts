import { type Clauses, type Saying, sayings } from './sayings.ts';

/** Words that put a message in scope: debt, repayment, collection, credit, consequences. */
const IN: readonly Saying<true>[] = [
  [
    '逾期|预期还|愈期|俞期|余期|欠款|欠钱|欠债|欠了|还款|还钱|还不上|还不起|没还|还清|还完|未还|不还|还了|要还|怎么还|先还|还最低|还一部分|还信用卡|还贷|还债|还利息|晚还',
    true,
  ],
  ['催收|催债|催款|催我|催人|停催|追债|讨债|暴力催|被催|没人催|不催', true],
  ['征信|失信|老赖|黑户|被执行|强制执行|限高|黑名单', true],
  ['罚息|违约金|滞纳金|最低还款|宽限|分期还|协商|停息|挂账|延期还|减免|结清|债务|债权|负债|担保', true],
  ['网贷|贷款|小贷|借款|信用卡|花呗逾|借钱|高利贷|砍头息|利率|年化|利息|口子|下款|以贷养贷', true],
  ['起诉|传票|法院|律师函|坐牢|被告|判刑|支付令|调解|仲裁|诉讼|冻结|立案|打官司|吃官司|上法庭', true],
  ['通讯录|上门|骚扰|辱骂|恐吓|威胁|外访|紧急联系人|爆', true],
  ['扣款|自动扣|划扣|还款日|账单日|到期|额度恢复|恢复使用|停用|封了|被限制|解冻', true],
  ['诈骗|骗子|保证金|冒用|盗用|转账|私人账户|真的吗|真的假的', true],
  ['换号|换手机号|拉黑|拒接|不接电话', true],
  ['打电话|没电话|电话', true],
  ['怎么办|咋办|后果', true],
];
const inside = sayings(IN);

/** Things people ask a wallet's or a shop's service about, and chatter. */
const OUT: readonly Saying<true>[] = [
  [
    '发货|快递|退货|退款|订单|收货|物流|外卖|商品|店铺|开店|装修店|淘宝店|优惠券|红包|购物|买东西|买手机|下单|运费|机票|退票|充值|话费|收款码|几天到货|自营|提现|到账|积分|会员|扣两次|口两次',
    true,
  ],
  ['额度 ~ 怎么提|提高|提升|提额|怎么涨|太低', true],
  [
    '怎么|如何|咋|帮我|可以 ~ 开通|开花呗|提额|提高|绑定|改头像|改密码|改名|用花呗|用白条|套现 !还|逾期|失信|恢复',
    true,
  ],
  [
    '天气|下雨|下雪|几度|气温|笑话|唱歌|唱首|写诗|一首诗|写首|作文|翻译|股票|基金|彩票|足球|世界杯|篮球|游戏|王者|上分|电影|电视剧|音乐|菜谱|好吃的|餐厅|旅游|景点|火车票|抢票|限行|星座|算命|女朋友|追女|男朋友分手|减肥|养生|感冒|看病|医院|考试|作业|学习|几点了|星期几|加等于|1加1|等于几|讲个|聊天|你是谁|你叫什么|是机器人吗|编程|代码|头像|直播|招聘|找工作|驾照|扣分|违章|社保|公积金提取|劳动合同|欠薪|工资什么时候|交通事故|离婚冷静|彩礼|房租押金|屏幕碎|维修|手机修|租房|拆迁|工伤|加油|优惠',
    true,
  ],
  ['没有竞争力|被盗对|qq号', true],
  ['别人|朋友|他|同事|亲戚|有人|同学|老板 ~ 借我|欠我|不还我|借了我|跟我借|向我借|欠了我', true],
  ['想贷款|想借|哪里能下|哪里能贷|怎么贷款|贷款哪家|要贷款|怎么申请贷款 !逾期|还|欠|催', true],
  ['办信用卡|信用卡推荐|哪个银行信用卡|申请信用卡|办卡 !逾期|欠|还不', true],
  ['转了|转账|汇款 ~ 万|元|块 … 到账|不到账', true],
];
const outside = sayings(OUT);

/** How a text stands to what we are for. */
export interface Scope {
  readonly inside: boolean;
  readonly outside: boolean;
}

/** Words for and against; the reader decides with what else it found. */
export function scopeOf(clauses: Clauses): Scope {
  return { inside: inside(clauses).length > 0, outside: outside(clauses).length > 0 };
}
