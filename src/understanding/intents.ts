import type { Intent } from './reading.ts';
import { type Clauses, type Saying, sayings } from './sayings.ts';
import { WORDS } from './words.ts';

/** An intent with its weight: the plainer the wording, the higher. */
type Weighted = readonly [intent: Intent, weight: number];

const why: Weighted = ['why_stopped', 8];
const sued: Weighted = ['will_be_sued', 7];
const jail: Weighted = ['jail', 8];
const visit: Weighted = ['home_visit', 7];
const contacts: Weighted = ['contacts_exposed', 7];
const credit: Weighted = ['credit_record', 6];
const penalty: Weighted = ['penalty_calc', 6];
const negotiate: Weighted = ['negotiate', 6];
const minimum: Weighted = ['minimum_payment', 7];
const partial: Weighted = ['partial_payment', 6.5];
const complain: Weighted = ['complain', 6];
const harassment: Weighted = ['harassment_evidence', 6.5];
const number: Weighted = ['change_number', 7];
const frozen: Weighted = ['account_frozen', 6.5];
const order: Weighted = ['repay_order', 8];
const scam: Weighted = ['scam_or_identity', 6.5];
const limitation: Weighted = ['limitation_period', 8];
const family: Weighted = ['family_liability', 7];
const papers: Weighted = ['court_papers', 8];
const repay: Weighted = ['how_to_repay', 5.5];
const grace: Weighted = ['grace_period', 7];
const process: Weighted = ['collection_process', 6];
const paidDunned: Weighted = ['paid_still_dunned', 8];
const deduct: Weighted = ['auto_deduct', 7];
const restore: Weighted = ['restore_access', 6.7];
const reborrow: Weighted = ['reborrow', 7];
const legality: Weighted = ['interest_legality', 7];
const enforcement: Weighted = ['enforcement', 7];
const diagnose: Weighted = ['diagnose', 3];
const weakly = ([intent]: Weighted, weight: number): Weighted => [intent, weight];

/** One line, one way to say it. See `sayings.ts` for the signs. */
export const INTENT_TABLE: readonly Saying<Weighted>[] = [
  // why the calls stopped
  ['突然|忽然|一下子|最近|这几天|这周|这个月|现在|这个礼拜|这两天|昨天|前面|上周|倒 … {nocall}', why],
  ['不打|没打|没人打|没有打|不给我打|没给我打|没人给我打 ~ 电话|来', why],
  [
    '没人催|不催|没催|没有催|没有人催|没人打电话|没人联系|没人找|停催|不联系我|没接到催收|没接到过催收|没有催收|没催收|不来催 -怎么还|为什么还|能不能|怎样才|让他们|可不可以',
    why,
  ],
  [
    '催收|催债|电话|催我|催的人|催款 ~ 停了|没了|断了|消失|没影|没动静|不打了|没声|安静|全断|就没|突然停|咋停|没响过|没有了|少了|变少|停一|停了',
    why,
  ],
  ['催着催着|打着打着 ~ 没|不', why],
  ['停了 ~ 一周|半个月|一个月|好几天|几天|多久 … {why}', why],
  ['电话 ~ 停|断 … 是不是', why],
  ['为什么|为啥|怎么|咋 ~ 没人|不催|不打|没催|没打|没声|停了|哑巴|没影|没电话|没有电话|没动静|不联系|不找', why],
  ['一个电话|电话 ~ 都没|没有|没 ~ 有|打来|接到|响', why],
  ['突然|忽然|这几天|最近|现在|倒|手机 ~ 安静|静悄悄|清净|消停|哑巴|没声', why],
  ['没人|没 ~ 打|催|电话 … {why}', why],
  ['没接到 ~ 催收|电话', why],
  ['不起诉|没起诉|又不起诉|不催|没动静 … 还|要', weakly(why, 5)],
  // court
  [
    '会|会不会|要|能|被|是不是|是不是要|真会|真的会|可能|多少|多久|准备|什么时候|不|还|真|说|也|直接 ~ 起诉|打官司|吃官司|上法院|上法庭|告上法|走法律|被告|告我|法院告|诉讼 -怎么|我要|我想|反',
    sued,
  ],
  [
    '起诉|打官司|吃官司|上法庭|告上法庭|上法院|法诉|上诉 ~ 我|吗|么|不|会|了|怎么办|标准|前|后|的|条件|金额|多少|有什么',
    weakly(sued, 6.8),
  ],
  ['起诉前|是不是要起诉|要起诉我|告我', weakly(sued, 5)],
  ['法院|法庭|开庭 … 怎么办|会怎么样|后果|吗', weakly(sued, 4.5)],
  // jail
  [
    '坐牢|做牢|座牢|进监狱|蹲监|判刑|拘留|被抓|抓我|抓人|抓起来|刑事|抓进去|牢狱|蹲号子|进局子|吃牢饭|犯罪|犯法|刑责|被捕|抓走|坐监|逮捕|违法犯罪|进去蹲 -因为|因|在|正在|出|我爸|曾经',
    jail,
  ],
  ['会不会|会|要 ~ 进去 ~ 吗|啊|呀|不|呢', jail],
  ['算|构成|算不算|属于|定 ~ 诈骗 !电话|短信|对方|客服', weakly(jail, 7.5)],
  ['派出所|公安|警察 … 找我|抓|打电话|传唤|立案|追究', weakly(jail, 7)],
  // home visit
  [
    '上门|外访|到家里|来家里|来我家|到我家|跑到我家|家门口|找上门|来家|去我家|到家|户籍地|来老家|回老家|堵门 -送货|服务|保洁|维修',
    visit,
  ],
  ['有人|派人|人|催收 ~ 来|到|上|去 ~ 家|门|村|老家|住处|单位找', visit],
  ['农村|村里|搬家|住 … 来找|找到|找我', visit],
  ['会|会不会 ~ 来找|找到我|找过来|找我人', weakly(visit, 6)],
  // contacts
  ['爆通讯录|爆我通讯录|通讯录|轰炸|呼死你|群发|曝通讯录|暴通讯录|曝光', contacts],
  ['打给|联系|骚扰|告诉|通知|找|打到|打电话给|发给|给|打我|打 ~ {family} -想|我要|我该|我想|没有|没|没有', contacts],
  ['给|跟|向|对 ~ {family} ~ 打电话|打|发短信|说|发信息|联系', contacts],
  ['{family} ~ 会|能 ~ 知道|接到|收到|被打|骚扰', contacts],
  ['打到|打去|打来 ~ 单位|公司|学校|老家|村', contacts],
  ['紧急联系人', weakly(contacts, 6)],
  ['短信|信息|消息 ~ 给|发 ~ {family}', contacts],
  ['辱骂 ~ {family}', contacts],
  ['会|会不会|能 ~ 让|被 ~ {family} ~ 知道', contacts],
  // credit record
  [
    '征信|个人信用|信用记录|信誉|黑户|信用污点|不良记录|负面记录|信用报告|黑名单|上人行|人行|报送 -老赖|失信|洗|修复',
    credit,
  ],
  ['影响|耽误 ~ 以后|将来|今后|贷款|房贷|车贷|买房|办卡|信用|房子|孩子|申请', credit],
  ['还能|能|可以|以后 ~ 买房|贷款买|办房贷|房贷|车贷|申请下来|贷房|办信用卡|按揭 -快还', weakly(credit, 5.8)],
  [
    '有影响|有没有影响|有什么影响|影响大|影响吗|不良影响|会影响|影响什么|有事吗|会不会有影响|会不会影响|有啥影响',
    weakly(credit, 4.5),
  ],
  ['结清证明|还清证明|开证明|开具', weakly(credit, 5)],
  ['信用 ~ 不好|坏|受损|分', weakly(credit, 4)],
  // penalty
  ['罚息|违约金|滞纳金|逾期费|复利|单利|罚多少|罚款', penalty],
  ['利息 ~ 多少|怎么算|咋算|如何计算|怎么计算|是多少|几块|多高|大概|计算|怎么收|几个点|咋|会多 -合法|违法', penalty],
  ['多少|几|扣多少|收多少|要还多少|多还 ~ 利息|钱 !被骗|起诉|判|会被起诉|上法', weakly(penalty, 5)],
  ['一天 ~ 多少|罚|几块|利息', penalty],
  ['逾期利息|逾期 ~ 利息 -合法|高|违法', weakly(penalty, 5.5)],
  ['为什么|怎么|咋 ~ 还有|告诉我欠|欠这么多|多了|变成|涨 ~ 欠款|多|两千|六百|了', weakly(penalty, 5)],
  ['还款完成|还完 … 还有 … 欠款', weakly(penalty, 6)],
  ['总共|一共|要|现在 ~ 还多少|还多少钱|还几多', weakly(penalty, 5.2)],
  // negotiate
  ['协商|谈分期|停息挂账|停息|分60期|个性化分期|减免|展期|延期|宽限几|推迟 ~ 还款|谈 -已经|之前|上次', negotiate],
  ['协商|停息挂账|延期|宽限|减免|谈判|缓几天|缓一缓|缓缓|二次分期|重新分期|推后|延后|延长', weakly(negotiate, 5.5)],
  [
    '能|可以|可不可以|能不能|能否|是否能|是否可以|想|申请|怎么|给我|给不给 ~ 分期|分几期|推迟|晚点还|晚几天|晚两天|慢慢还|只还本金|不要利息|免利息|少还|打折|分 ~ 期',
    negotiate,
  ],
  ['推迟|晚|延迟|延后 ~ 还 ~ 可以吗|行吗|好吗|行不|可不可以', negotiate],
  ['推迟 … 可以吗|行吗', negotiate],
  ['申请|想 ~ 推迟|延迟|延期|晚', negotiate],
  ['还款日|还款日期 ~ 推后|可不可以|改|能', negotiate],
  ['推迟 ~ 发工资|发薪', weakly(negotiate, 6)],
  ['还可以吗|再还可以|再还行|之前还 … 好吗|可以吗', weakly(negotiate, 5)],
  ['跟|和|找 ~ 他们|平台|催收|客服|银行 ~ 谈|说|协商|商量', negotiate],
  ['话术', negotiate],
  ['还利息|只还利息|先还利息|只还本金', weakly(negotiate, 5)],
  ['无力偿还|不是不想还|也想还款|有还款意愿|愿意还|没那么多钱|没有这么多|没那么多', weakly(negotiate, 4)],
  ['明天|下周|月底|过几天|后天 ~ 发工资|还|给 ~ 可以吗|行吗', weakly(negotiate, 5)],
  // minimum
  ['最低还款|还最低|最低额|最底还款|最低那|只还最低|还最底|最低 -最低生活|利率', minimum],
  // partial
  ['先还|只还|还 ~ 一部分|一点|利息|两百|几百|一千|五百|一些|部分|点 ~ 行|可以|吗|会|能|有用', partial],
  ['一点一点|一部分一部分|慢慢|每个月还|每月还|一个月还 ~ 还|两百|几百|点|百|千 ~ 行|可以|吗|还', partial],
  [
    '还一点|还一部分|部分还款|先还一点|先还点|还部分|还一些|只还了|还了一期|少还点|先还利息|只还利息|一点点还|有多少还多少',
    weakly(partial, 6),
  ],
  // complain
  ['投诉|举报|12378|银保监|金融监管|黑猫|维权|告他们|12345 -我|过|已经', complain],
  ['投诉|举报|维权', weakly(complain, 5)],
  ['怎么|咋|去哪|哪里|找谁|向谁|什么部门|打哪个|如何|应该怎么|该怎么 ~ 投诉|举报|告|维权 -怎么', weakly(complain, 8.5)],
  ['违规|暴力|恶意 ~ 催收', weakly(complain, 4.5)],
  ['比本金|利息比 … 高', weakly(complain, 4)],
  ['为什么你们|包庇|凭什么', weakly(complain, 3.5)],
  ['威胁|恐吓|骂|骚扰|辱骂|诽谤 … 怎么办|怎么处理|怎么办|该怎么|违法|处理', weakly(complain, 4)],
  // harassment
  ['辱骂|骂人|骂我|谩骂|骚扰|恐吓|威胁|诽谤|暴力催收|侮辱|p图|ps|轰炸|羞辱|恶语|骂', harassment],
  ['取证|录音|截图|留证|证据|保留证', weakly(harassment, 7.5)],
  ['一天|每天|天天|一直|不停 ~ 打|十几个|几十个|二十|催 ~ 电话|个|次', weakly(harassment, 4)],
  ['半夜|凌晨|晚上 ~ 打|催|电话', weakly(harassment, 5)],
  ['贴|张贴|大字报|喷漆|泼漆 ~ 门|催债|欠款|单|我家', weakly(harassment, 6.8)],
  // number
  [
    '换号|换手机号|换电话|换了手机|换个号|换了电话|换了号|注销手机|销号|手机卡注销|换卡|停机|关机|把号|换手机|注销号码|失联 -从来|一直没|没|号没',
    number,
  ],
  ['手机卡|电话卡|手机号|号码 ~ 注销|换|停|销|不用', number],
  ['不接|不接电话|拉黑|拒接|躲 ~ 电话|会|行|可以|吗|怎样', weakly(number, 6.6)],
  // frozen
  [
    '冻结|被封|封了|停用|限制使用|被限制|被限|账户限制|关闭了|封号|用不了|不能用|被停|账号限制|受限|关了|给我封',
    frozen,
  ],
  ['花呗|借呗|白条|账户|账号|微信|支付宝|卡|额度 ~ 冻|封|停用|被限|被关|限制|为0|没了|降了', frozen],
  // order
  [
    '先还哪|先还谁|还哪个|还哪一|哪个先还|还款顺序|顺序|先后|优先还|先还花呗还是|先还信用卡还是|哪个重要|先处理哪|先还网贷还是|先顾哪|先还什么',
    order,
  ],
  ['先还 … 还是', order],
  // scam / identity
  [
    '真的吗|真的假的|是真是假|真假|骗子|诈骗|骗人|被骗|骗我|骗局|可信|靠谱|是不是真|冒充|是真的|是假的|假的 -算|算不算|属于|构成|是不是|算是|是不是算|符合',
    scam,
  ],
  ['是不是|会不会是|是 ~ 诈骗|骗子|假的|假冒', weakly(scam, 7)],
  [
    '冒用|盗用|冒名|被盗|顶替|不是我借|不是我本人|不是本人|不是我自己|身份证丢|身份被|别人用我|拿我身份|用我身份|没借过|没贷过|没办过|从来没借|没用过|没申请过',
    weakly(scam, 7),
  ],
  ['要不要相信|能信吗|可以信|安全吗|要不要信', scam],
  // limitation
  [
    '诉讼时效|时效|过期|三年|3年|几年|多少年|五年|十年|好多年|好几年|两年 ~ 不用还|还要还|就不用|作废|还算|算|没用|过期|失效|不还|还用还|没还 -逾期',
    limitation,
  ],
  ['时效', limitation],
  ['过了|超过 ~ 三年|3年|几年|两年 ~ 还|就|是不是', limitation],
  ['几年|多少年 ~ 没还 ~ 过期|失效|不用', limitation],
  ['好多年前|很多年前 … 现在|找我', weakly(limitation, 5)],
  ['还款期 ~ 三年|两年|多年', weakly(limitation, 8.5)],
  // family
  ['影响|连累|牵连|祸及|拖累 ~ 孩子|子女|家人|家里|父母|老婆|老公|配偶|下一代|儿子|女儿|爸妈 -工作', family],
  [
    '孩子|子女|家人|父母|老婆|老公|配偶|妻子|爱人|我妈|我爸|儿子|女儿|爸妈|家里人|媳妇 ~ 要|用|替|帮|会|需 ~ 还|偿还|承担|负责|受牵连|受影响|影响|查封|一起',
    family,
  ],
  ['要|用|让|得|算 ~ 老婆|老公|父母|家人|孩子|我 ~ 一起还|还吗|还么|承担|负责', family],
  ['父债子还|夫妻共同|共同债务|婚前|离婚|继承|遗产|人死|去世|死后|死了 ~ 债|还|贷|欠|的|，|算|吗', family],
  [
    '我儿子|我女儿|我老公|我老婆|我爸|我妈|我弟|我哥|我姐|我朋友|女方|男方|我丈夫|我妻子 … 欠|贷|信用卡|网贷|没还|还不上',
    weakly(family, 4.6),
  ],
  ['算我的|我要还吗|我用还吗|我要替|跟我有关|我有责任|能用我的还|找我', weakly(family, 5)],
  ['担保人|担保 ~ 责任|承担|要还', weakly(family, 4.2)],
  // papers
  [
    '律师函|律师信|起诉状|传票|支付令|应诉|判决书|判决|开庭通知|法院短信|法院通知|法院的短信|法院传|案号|裁定|调解书|缺席判|仲裁 -会不会收到|多久收到',
    papers,
  ],
  ['律师 ~ 发|短信|打电话|函|联系', papers],
  ['调解|调解员|调解中心|诉前调解|人民调解 -不用|怎样', papers],
  ['会不会|会 ~ 收到 ~ 传票|律师函', weakly(sued, 8.1)],
  // how to repay
  [
    '怎么还|咋还|如何还|怎样还|还款入口|哪里还|在哪还|去哪还|怎么操作|还款方式|怎么主动还|对公账户|还款操作|在哪里还|从哪里还|自助还款|主动还款|怎么还款|怎样还款 -怎么还不|咋还',
    repay,
  ],
  ['怎么还 ~ 不起|没|有|提示|打|发|给|是|会|显示|催|说', weakly(repay, 0)],
  ['无法|不能|不可以|没办法|没法|为什么不可以 ~ 还款|自助还款|还进去', repay],
  ['还能|可以|能 ~ 自己还|app里还|提前还|全部还|换卡还|用别的卡|扣款', repay],
  ['注销|换|丢了|关闭 ~ 支付宝|账号|账户|卡 … 还款|还', weakly(repay, 5.6)],
  ['还款 ~ 失败|不成功|进不去|打不开', repay],
  ['现在还款|现在还|马上还', weakly(repay, 2.5)],
  // grace
  ['宽限期|宽限|几天内|多少天内|缓冲期', weakly(grace, 6.2)],
  ['算不算逾期|算逾期|算不算|算是逾期|才算逾期|不算逾期|还算逾期 !最低', grace],
  ['晚|迟|过了 ~ 几个小时|一天|几小时|小时|几天|一个小时|两天|半天|几分钟|点 ~ 有事|算|影响|吗|会|可以', grace],
  ['还来得及|来得及吗|几点之前|几点前|最晚几点|几点算|还款日当天|几点扣', grace],
  ['今天还不上 … 明天', weakly(grace, 6.5)],
  ['超过|过了 ~ 点|小时 … 吗|违约', weakly(grace, 6.2)],
  ['逾期 ~ 小时|分钟', weakly(grace, 5)],
  ['还没|没 ~ 收到扣款', weakly(grace, 4.5)],
  // process
  ['催收流程|流程|什么时候会|几天会|多久会|多久才会|多久 ~ 打电话|联系|催|上门|爆|发短信|委外|给|通知', process],
  ['催收 ~ 流程|步骤|阶段|手段|时间|几点', process],
  ['m1|m2|m3|委外|第三方催收是|外包 ~ 是|什么|啥|意思|会|吗', process],
  ['为什么|怎么|干嘛|凭什么 ~ 催我|催收我|打我电话|给我打电话|打电话给我 -已经|还了|还清', weakly(process, 4.5)],
  ['会|会不会 ~ 打电话|发短信|催收|催 ~ 吗|么|给我', weakly(process, 3.5)],
  ['没有通知|没通知|怎么没 ~ 通知|提醒', weakly(process, 3)],
  // paid still dunned
  [
    '还了|还完|结清|还清|已还|还啦|没欠|没有欠款|早还|还款了|没有欠|还款|有还款 … 还|怎么|咋|为什么|为啥|总 ~ 打|催|发短信|短信|提示|收到|电话|说|让我还 -没|未|还没',
    paidDunned,
  ],
  ['已经还|还过 … 你们不知道', weakly(paidDunned, 5)],
  ['没欠|没欠钱|不欠|没有欠款 … 催|打|短信', paidDunned],
  // auto deduct
  ['自动扣|自动划|扣款|划扣|代扣|扣走|划走|不扣|没扣|多扣|扣了两|重复扣|口款|扣光|全扣|扣我', deduct],
  ['扣 ~ 工资|余额|卡里|银行卡|余额宝', deduct],
  // restore
  [
    '还清|还完|还了|还上|结清|还款|还款后|全还 … 恢复|还能用|能用|再用|开通|使用|继续借|能借|额度|解冻|还可以用|可以用|能再|提示综合评估 -没|还没|怎么',
    restore,
  ],
  ['恢复|重新开通|解封|解冻|再开通|什么时候能用|什么时候恢复|重新使用|恢复使用|开通', weakly(restore, 6)],
  ['永久|还能再|以后还能 ~ 停用|用|借|开', weakly(restore, 6.6)],
  ['综合评估|评估不过|审核不过', weakly(restore, 6)],
  ['可以|能 ~ 帮我开通|开通 ~ 吗', weakly(restore, 6)],
  ['还清证明', weakly(restore, 1)],
  // reborrow
  [
    '口子|下款|再借|以贷养贷|再贷|周转|还能下|能下|借新还旧|秒批|哪里能借|借钱还|借点还|再撸|能贷|贷款软件|还能贷|哪里借|哪能借',
    reborrow,
  ],
  ['想|再|可以 ~ 借 ~ 还|填|补 -怎么', weakly(reborrow, 6)],
  // interest legality
  ['高利贷|砍头息|利息 ~ 合法|违法|太高|过高|有问题|比本金|不合理|合理|高 ~ 吗|了|能|怎么|都|，', legality],
  [
    '年化|年利率|综合年化|利率|36%|24%|超过24%的|百分之36|百分之24|irr ~ 高利贷|违法|合法|算|超过|吗|多少|不还|36|24|是否',
    legality,
  ],
  ['高利贷|砍头息|高利息|高违约金|利息高达|逾期利息高|整顿 -私人', legality],
  ['服务费|担保费|会员费 ~ 合法|违法|合理|不合理|不还|退|高|太|含', legality],
  ['是否违法|违不违法|合不合法|合法吗|违法吗 -贴', weakly(legality, 4.6)],
  // enforcement
  [
    '失信|老赖|强制执行|执行|限高|限制高消费|查封|被执行|坐高铁|坐火车|做火车|坐飞机|高铁|飞机|冻结工资|冻结我工资|扣工资|拍卖|冻结我的银行卡|拿走|抄家|没收|不再失信 -不再|已经',
    enforcement,
  ],
  ['会|会不会 ~ 冻结 ~ 工资|银行卡|存款|账户|卡', enforcement],
  // diagnose
  [
    '怎么办|咋办|怎么整|咋整|该怎么|如何是好|如何处理|怎么处理|咋弄|支招|想想办法|有什么办法|怎么做|该做什么|会怎么办|该咋|咋应付|什么情况|怎么弄|求助|求支招|帮帮我|何去何从',
    diagnose,
  ],
  [
    '会怎么样|会怎样|会咋样|怎么样|有什么后果|什么后果|啥后果|后果|会有什么|会发生什么|会如何|什么惩罚|有什么问题|会有事|不还会|会有什么影响|有什么影响|没事吗|会不会怎么',
    weakly(diagnose, 4.6),
  ],
  ['还不上|还不起|没钱还|没能力还|还不了|无力偿还|真还不起', weakly(diagnose, 2)],
  ['有事吗|有影响', weakly(diagnose, 2.8)],
  ['怎么回事|咋回事', weakly(diagnose, 1.5)],
  ['超过24|超过36|24%|36% … 不还|合法|违法|算', legality],
  ['还能|可以|能 … 自己还|主动还|还吗', weakly(repay, 5)],
  ['开庭|开过庭|庭审|判我|领材料', papers],
  ['法院 ~ 打电话|案件|材料|来电', weakly(papers, 7)],
  // distress
  [
    '压力|绝望|崩溃|害怕|难受|失眠|睡不着|哭|心慌|伤神|焦虑|抑郁|好累|撑不住|活不下|痛苦|煎熬|手抖|好怕|很怕|活着|喘不过气|走投无路|精神 -没',
    ['distress', 7.2],
  ],
];

const table = sayings(INTENT_TABLE, WORDS);

/** All intents of a text, best first: by weight, then by where they stand. */
export function intentsOf(clauses: Clauses): { intents: Intent[]; weights: ReadonlyMap<Intent, number> } {
  const best = new Map<Intent, { weight: number; start: number }>();
  for (const { value, start } of table(clauses)) {
    const [intent, weight] = value;
    const held = best.get(intent);
    if (!held || weight > held.weight) best.set(intent, { weight, start });
  }
  const ranked = [...best]
    .filter(([, { weight }]) => weight > 0)
    .sort((a, b) => b[1].weight - a[1].weight || a[1].start - b[1].start);
  return {
    intents: ranked.map(([intent]) => intent),
    weights: new Map(ranked.map(([intent, { weight }]) => [intent, weight])),
  };
}
