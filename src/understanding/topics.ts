import type { Clauses } from './clauses.ts';
import { type Saying, sayings } from './sayings.ts';
import { asks, RELATIONS, type Topic, tells } from './topic.ts';
import { EVERYDAY } from './topicsEveryday.ts';

export { isRelation, RELATIONS, type Relation, type Topic } from './topic.ts';

const KIN =
  '爸|妈|父亲|母亲|爷爷|奶奶|外公|外婆|老公|老婆|丈夫|妻子|哥|姐|弟|妹|儿子|女儿|亲人|借款人|家人|岳父|公公|婆婆|他|她';
const SPOUSE = '老公|老婆|丈夫|妻子|爱人|配偶|前夫|前妻|媳妇|我先生|孩子他爸|孩子他妈';
const OTHERS =
  '弟弟|哥哥|姐姐|妹妹|我弟|我哥|我姐|我妹|朋友|同事|亲戚|男友|女友|男朋友|女朋友|前任|对象|别人|室友|同学|闺蜜|他|她|有人|家里人';
const PARENTS = '父母|爸妈|我爸|我妈|爸爸|妈妈|我儿子|我女儿|儿子|女儿|孩子';

const TABLE: readonly Saying<Topic>[] = [
  [`${SPOUSE} … 欠|借|贷|逾期|花呗|债|要还|替我还|责任|牵连|受影响`, tells('spouse')],
  [`欠|借|贷|债|逾期 … ${SPOUSE}`, tells('spouse')],
  ['夫妻共同|夫妻债务|婚前债|婚后借|婚内|没离婚|离婚了|离婚以后|离婚前|离婚后|已经离婚', tells('spouse')],
  [`${PARENTS} ~ 欠|借了|贷了|网贷|逾期|替他还|帮他还|帮我还|替我还|要还|还吗|有责任 -去世|没了`, tells('parents')],
  [`替|帮 ${PARENTS} ~ 还`, tells('parents')],
  [`${KIN} ~ 去世|过世|病逝|身故|死了|不在了|离世|去逝 !我死|我不在|等我`, tells('heirs')],
  ['遗产|继承 … 债|还|欠|放弃|怎么|什么', tells('heirs')],
  ['没|没有|放弃|不 继承', tells('heirs')],
  [
    '担保|保证人|作保|做保|连带责任|担保人|做的保|共同借款 -反|融资|担保公司|融资性 !担保公司|担保方|担保费|保证金|没担保|无担保|不用担保',
    tells('guarantor'),
  ],
  [
    '未成年|没成年|不满18|没满18|不满十八|没满十八|我17岁|我16岁|我15岁|我14岁|才17|才16|才15|十七岁|十六岁|十五岁|17周岁|16周岁',
    tells('minor'),
  ],
  ['孩子|小孩|儿子|女儿 ~ 用我的|拿我的|偷用|偷偷用|用我|拿我 … 借|贷|花呗|充|买', tells('minor')],
  [
    `${OTHERS} ~ 用|拿|冒用|盗用|偷用 |了|着 我的|我 |的|名字和 身份证|身份|名义|手机|账号|信息|花呗|支付宝|名字|白条`,
    tells('someoneElse'),
  ],
  [`帮|替|给 ${OTHERS} ~ 借的|贷的|借了|贷了|套的|套出来|背的`, tells('someoneElse')],

  [
    '孩子|小孩|儿子|女儿|子女|下一代|后代 ~ 上学|读书|考公|参军|当兵|政审|前途|考大学|就业 -大学生',
    asks('children', 'enforcement', 'family_liability', 'credit_record', 'contacts_exposed'),
  ],
  ['坐|买|乘 ~ 高铁|飞机|动车|机票|高铁票|火车', asks('travel', 'enforcement', 'credit_record')],
  [
    '高铁|飞机|动车|出国|出境 ~ 还能|能不能|能坐|坐不了|可以|受限|限制|影响',
    asks('travel', 'enforcement', 'credit_record'),
  ],
  [
    '工资|工资卡|薪水 ~ 冻结|扣|划走|查封|执行|冻 !自动|代扣|协商|收入|扣社保',
    asks('wages', 'enforcement', 'account_frozen', 'auto_deduct'),
  ],
  [
    '冻结|扣|划走|执行|冻 |我|我的|掉|走 工资|工资卡|薪水 !自动|代扣',
    asks('wages', 'enforcement', 'account_frozen', 'auto_deduct'),
  ],
  [
    '房子|唯一住房|房产|住房 ~ 拍卖|查封|收走|执行|没收|保得住|强制 !父母|爸|妈|老婆|老公',
    asks('house', 'enforcement', 'account_frozen', 'home_visit'),
  ],
  [
    '拍卖|查封|收走|执行|没收 |我|我的|掉|我们|唯一|走 ~ 房子|房产|住房 !父母|爸|妈|老婆|老公',
    asks('house', 'enforcement', 'account_frozen', 'home_visit'),
  ],
  [
    `父母|爸|妈|老婆|老公|家人|家里|孩子 |人|们|的|名下|名下的 房子|房产|房|车子|存款|银行卡|财产|卡 ~ 执行|查封|冻结|拍卖|影响|牵连|保得住|收走`,
    asks('property', 'family_liability', 'enforcement', 'account_frozen', 'contacts_exposed'),
  ],
  [
    '执行|查封|冻结|拍卖|牵连|影响 ~ 父母|爸|妈|家人|老婆|老公|家里|孩子 |人|们|的|名下|名下的 房子|房产|房|车|存款|卡|银行卡|财产',
    asks('property', 'family_liability', 'enforcement', 'account_frozen', 'contacts_exposed'),
  ],
  [
    '外地|异地|别的省|外省|老远|太远|没去过|不在本地 ~ 法院|开庭|立案|起诉',
    asks('farCourt', 'court_papers', 'will_be_sued'),
  ],
  ['法院|开庭|起诉 ~ 在外地|外地|太远|去不了|没去过|外省', asks('farCourt', 'court_papers', 'will_be_sued')],
  [
    '没去|没到庭|没出庭|错过|忘了去 ~ 开庭|出庭|庭 |审|了 !会怎|不去|如果|要是',
    asks('missedHearing', 'court_papers', 'will_be_sued'),
  ],
  ['传票|法院|快递|文书|通知书 ~ 没签收|拒收|没签|家人签|我妈签|我爸签|退回去', asks('notSigned', 'court_papers')],
  ['诉讼费|律师费|受理费|保全费', asks('courtFee', 'will_be_sued', 'penalty_calc', 'scam_or_identity')],
  [
    '没开庭|没起诉|没判|没审 ~ 就 执行|冻结|强制|冻了',
    asks('noTrial', 'enforcement', 'account_frozen', 'will_be_sued'),
  ],
  ['砍头息|先扣了利息|先扣利息|到手只有|到账只有|实际到手', asks('preDeducted', 'interest_legality', 'penalty_calc')],
  [
    '要我|要求|让我|逼我|必须|非要|叫我 ~ 一次性还|一次还清|一次性结清|全部还清|全额还|一把还清',
    asks('acceleration', 'negotiate', 'how_to_repay'),
  ],
  [
    '派出所|警察|报警|报了警|110 ~ 不管|不受理|不立案|不理|经济纠纷',
    asks('policeRefuse', 'harassment_evidence', 'complain'),
  ],
  ['通讯录|相册 ~ 权限|读取|读了|授权|上传|爬', asks('permission', 'contacts_exposed')],
  [
    '催收|他们|平台|骚扰|隐私|爆通讯录 … 赔偿|索赔|精神损失|赔我',
    asks('compensation', 'contacts_exposed', 'harassment_evidence', 'complain'),
  ],
  [
    '信息|资料|号码|隐私|个人信息 ~ 被卖|卖了|泄露了|倒卖|被泄露',
    asks('infoSold', 'contacts_exposed', 'scam_or_identity', 'complain'),
  ],
  [
    '银行卡|储蓄卡|我的卡|卡里 |都|也|突然|好像|怎么|全|全部|里的钱|的钱 被冻结|冻结了|被冻|冻了|被锁|锁了|用不了|不能用|取不出 !信用卡|支付宝',
    asks('bankCard', 'account_frozen', 'enforcement', 'restore_access'),
  ],
  ['公安|警察|反诈|警方 ~ 冻结|冻了|止付|冻', asks('police', 'account_frozen')],
  ['卡|账户|支付宝|微信 ~ 风控|非柜面|限额了', asks('bankRisk', 'account_frozen')],
  [
    '外包|第三方|外面的公司|委外 ~ 合法|有权|能催|凭什么|可以催|有资格',
    asks('outsourced', 'collection_process', 'complain'),
  ],
  ['个人破产|申请破产|能破产|破产保护|宣告破产', asks('bankruptcy', 'diagnose')],
  ['征信|信用报告|信用记录 ~ 错了|有错|不对|搞错|写错|出错|不是我的', asks('wrongRecord', 'credit_record')],
];
const table = sayings([...TABLE, ...EVERYDAY]);

/** The topics of a message, each once; whose debt it is by what decides more. */
export function topicsOf(clauses: Clauses): readonly Topic[] {
  const found = table(clauses).map(({ value }) => value);
  const once = found.filter((one, at) => found.findIndex(({ id }) => id === one.id) === at);
  return once.sort((a, b) => rank(a) - rank(b));
}

function rank({ id }: Topic): number {
  return (RELATIONS as readonly string[]).indexOf(id);
}
