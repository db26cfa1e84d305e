import type { Saying } from './sayings.ts';
import { asks, type Topic, tells } from './topic.ts';

/** Everyday questions whose answer is chosen by what they are about. See `sayings.ts` for the signs. */
export const EVERYDAY: readonly Saying<Topic>[] = [
  // Everyday questions with an answer of their own.
  [
    '会|还会|会不会|还会不会|是不是会|以后会|肯定会|会再|什么时候|多久|啥时候|停多久|哪天 ~ 再打|再催|又打|又催|来催|打过来|打回来|恢复催|继续催|继续打|接着打|接着催|重新打|重新催|又来催|再联系我|再找我|卷土重来 -家|爸|妈|单位 !我妈|我爸|家里|公司|单位|亲',
    asks('again', 'collection_process', 'why_stopped', 'diagnose'),
  ],
  ['停|停催|停了|安静 多久|多长时间 … 算|就是|才是|才算', asks('again', 'collection_process', 'why_stopped')],
  ['还会|还会不会 ~ 有人 ~ 催|打', asks('again', 'collection_process', 'why_stopped')],
  [
    '要不要|该不该|能不能|可不可以|需不需要|用不用|敢不敢 |去|再 接|回|打 |这个|那个|这种|他们|他们的|催收|催收的|催收员|那 电话|的电话|打来的 -家|爸|妈',
    asks('answerCalls', 'collection_process', 'change_number', 'negotiate'),
  ],
  [
    '接不接|打不打|回不回|接还是不接 |那个|他们的|这个|催收|他们 |电话|的电话|好|$',
    asks('answerCalls', 'collection_process', 'change_number'),
  ],
  [
    '主动 |去|跟|给|和|找|要|先|再 联系|找他|沟通|打过去|打电话|打给|谈|协商|商量 -不能|怎么|如何 !投诉|举报',
    asks('contactFirst', 'negotiate', 'how_to_repay', 'collection_process', 'why_stopped'),
  ],
  [
    '要不要|该不该|应该|应不应该|需要|是不是|可以|还是|或者 |我|先|去|自己|该|给 打过去|打给他们|联系他们|联系平台|联系催收|找他们|打回去|回电话|回过去|回电|打给平台|打给催收|联系客服|找平台|打客服 -怎么',
    asks('contactFirst', 'negotiate', 'how_to_repay', 'collection_process', 'why_stopped'),
  ],
  ['等 |着 他们|催收|平台|对方 ~ 打|联系|找 … 还是', asks('contactFirst', 'negotiate', 'collection_process')],
  [
    '怕|会不会|担心 ~ 协商|联系 … 又|天天|开始|更 ~ 打|催',
    asks('contactFirst', 'negotiate', 'collection_process', 'will_be_sued'),
  ],
  [
    '只还|光还|就还|只给|只认|还|归还 |个 本金 |就|就可以|先|可以 |行|可以|吗|不|算|好|能|会|要|呢|$ !多少|先还利息',
    asks('principalOnly', 'negotiate', 'partial_payment', 'interest_legality', 'how_to_repay', 'repay_order'),
  ],
  [
    '还|先还|付|打|给 ~ 一点|点|一部分|部分|一些|百|千|0|一半 … 不告|不起诉|还告|还起诉|会起诉|会告|起诉 !投诉',
    asks('partToStopSuit', 'partial_payment', 'will_be_sued'),
  ],
  [
    '签证|出国|出境|护照|移民|留学 … 影响|限制|受限|吗|能|会|不|拒 !孩子|儿子|女儿|滞留|签证逾期|签证到期|材料',
    asks('exit', 'enforcement', 'credit_record', 'family_liability', 'diagnose'),
  ],
  [
    '影响|限制|耽误|不让|不能|还能|能不能 |我|到|办|去 签证|出国|出境|护照|移民',
    asks('exit', 'enforcement', 'credit_record', 'diagnose'),
  ],
  [
    '考公|公务员|考编|编制|政审|当兵|参军|入伍|事业编|教资|入党|背调|入职 … 影响|会|过|限制|不|查|吗|能|黄 !孩子|儿子|女儿|子女|小孩|弟|妹',
    asks('exam', 'enforcement', 'credit_record', 'family_liability', 'contacts_exposed', 'diagnose'),
  ],
  [
    '影响|耽误|妨碍|查到 ~ 考公|公务员|考编|编制|政审|当兵|参军|入伍|工作|找工作|入职|上班|教资|事业编|提拔 !孩子|儿子|女儿|子女|小孩|弟|妹',
    asks('exam', 'enforcement', 'credit_record', 'family_liability', 'diagnose'),
  ],
  [
    '社保|公积金|医保|养老金|养老保险|退休金|低保 … 影响|扣|冻|停|没|查|吗|会|动|执行 !扣社保|提取|缴',
    asks('socialSecurity', 'enforcement', 'credit_record', 'auto_deduct', 'account_frozen', 'diagnose'),
  ],
  [
    '影响|耽误|扣|冻 |我|我的|到 社保|公积金|医保|养老金|退休金',
    asks('socialSecurity', 'enforcement', 'credit_record', 'diagnose'),
  ],
  [
    '老板|单位|公司|领导|同事|人事 ~ 知道|开除|辞退|晓得 !孩子|贷款公司|担保公司|催收公司',
    asks('workplace', 'contacts_exposed', 'collection_process', 'diagnose'),
  ],
  [
    '打|联系|通知|告诉|找|打给|打电话给|骚扰|影响 |给|到|过|了|我|我们 |我|我们|我的 老板|单位|公司|领导|同事',
    asks('workplace', 'contacts_exposed', 'collection_process', 'diagnose'),
  ],
  [
    '给|跟|向|对 |我|我的|我们 老板|单位|领导|同事|公司 |都|也|都给 打电话|打|发短信|发信息',
    asks('workplace', 'contacts_exposed', 'collection_process', 'diagnose'),
  ],
  ['开除|辞退|丢工作|丢饭碗|炒鱿鱼', asks('workplace', 'contacts_exposed', 'collection_process', 'diagnose')],
  [
    `爸|妈|爸妈|父母|家里|家里人|家人|老婆|老公|全家|对象|孩子 |都|已经|要是|如果|会|万一|现在|也|会不会 知道|晓得|发现 |了|我|这|欠|，|吗|不|怎|$`,
    asks('familyKnows', 'contacts_exposed', 'collection_process', 'family_liability', 'diagnose'),
  ],
  [
    `通知|告诉|告知|瞒|瞒着|不想让|怕|别让|打给|打到 |我|我的|给|他们|让 爸|妈|爸妈|父母|家里|家里人|家人|老婆|老公|她|对象|我爸|我妈|我老婆|我老公 |知道|那|里|吗|发现|$ !我弟|我哥`,
    asks('familyKnows', 'contacts_exposed', 'collection_process', 'family_liability', 'diagnose'),
  ],
  ['不知道|瞒着 … 通知|告诉|打给 ~ 她|他|家|吗', asks('familyKnows', 'contacts_exposed', 'collection_process')],
  [
    '不去|不出庭|不到庭|不应诉|不开庭|不去开庭|不出席|缺席|不想去 |开庭|的话|会|也|行|可以|直接|就|法院|是不是 … 会|行|可以|怎|吗|后果|判|$ !工作|上班|没去|去不去上班|他们不去',
    asks('skipHearing', 'court_papers', 'will_be_sued', 'diagnose'),
  ],
  [
    '开庭|起诉|出庭|法院|庭 ~ 能不能|可以|能|可不可以|要不要|必须|一定要|非得 |我|要|不|亲自|本人 不去|去|到 |吗|么|不|$ -去哪',
    asks('skipHearing', 'court_papers', 'will_be_sued', 'diagnose'),
  ],
  [
    '要不要|能不能不|可以不|必须|一定要|非得 |我|亲自|本人|自己 出庭|开庭|到庭|应诉|去法院|去开庭',
    asks('skipHearing', 'court_papers', 'will_be_sued'),
  ],
  [
    '要不要|要|需要|用|必须|得|可以不|不|用不用 |去|找|自己 请律师|找律师|带律师',
    asks('lawyerNeeded', 'court_papers', 'will_be_sued', 'scam_or_identity'),
  ],
  [
    '注销|销户|关掉|关闭 |我的|掉|了|这个 花呗|借呗|白条|账号|账户|微粒贷|信用卡|分期乐 |可以|能|行|吗|么|不|会 -怎么|如何|被|手机',
    asks('closeAccount', 'restore_access', 'account_frozen', 'change_number', 'how_to_repay'),
  ],
  [
    '花呗|借呗|白条|账号|账户|信用卡|欠着钱|没还清 ~ 注销|销户 |可以|能|行|吗|么|不|会|账号|账户|花呗|借呗|$ -怎么|如何|被|手机',
    asks('closeAccount', 'restore_access', 'account_frozen', 'change_number', 'how_to_repay'),
  ],
  [
    '投诉|举报 |了|他们|平台|催收|以后|之后 … 激怒|报复|惹|生气|变本加厉|得罪|更凶|更狠|催得更|针对我',
    asks('angerThem', 'complain', 'harassment_evidence', 'collection_process'),
  ],
  [
    '可以|能|能不能|可不可以|要不要|是不是可以|可否|能否|干脆|索性|想|就是|真|我 |就|都|先|不想|直接 不还|不还了|不还钱|赖掉|赖账|不想还 |了|吗|么|呢|行|可以|它|$ !利息|最低|费|年前|三年|时效|24|36|替|担保|亲|爸|妈|不是我|没到账|朋友|一部分|先还|会坐牢|上门|征信|起诉',
    asks('notPaying', 'diagnose', 'how_to_repay', 'why_stopped', 'distress'),
  ],
  [
    '一直|就|就这么|就这样|老|总|继续|要是|如果|这么|^ |一直|就|这样 拖着|拖下去|不还|欠着|不管|不理|耗着|不管它|不理他们|装死|摆烂|躺平 |了|它 呢|会|行|可以|吗|怎|$ !利息|最低|费|年前|三年|时效|替|担保|爸|妈|一部分|坐牢|上门|征信|起诉',
    asks('notPaying', 'diagnose', 'how_to_repay', 'why_stopped', 'distress'),
  ],
  [
    '是不是|那|岂不是|就|可以|意思是|以后 |就|我就|可以|不用|再也 不用还|不用再还|不需要还 |了 |吗|么|$ !年|家|爸|妈|老婆|老公|最低',
    asks('notPaying', 'diagnose', 'why_stopped', 'how_to_repay'),
  ],
  [
    '拿不出|没钱|没有钱|一分钱都没|一分钱没|一分都没|身无分文|钱不够|还不够|凑不出|凑不齐 … 怎么|咋|呢|办 !判|开庭|律师|最低',
    asks('noMoney', 'diagnose', 'negotiate', 'scam_or_identity'),
  ],
  [
    '租房|租房子|房东 … 影响|查|看|知道|能|会 |征信|到|吗|不|$ !欠房租|押金',
    asks('rentHome', 'credit_record', 'enforcement', 'contacts_exposed', 'diagnose'),
  ],
  ['影响 ~ 租房|租房子', asks('rentHome', 'credit_record', 'enforcement', 'diagnose')],
  // What an answer of the tables is chosen by, said shortly.
  [
    '警察|派出所|报警|110 ~ 会|能|有用|会不会 ~ 管|理|受理|立案 -冻',
    asks('policeRefuse', 'harassment_evidence', 'complain', 'jail'),
  ],
  ['老婆|老公|丈夫|妻子|爱人|配偶|前夫|前妻 ~ 一起还|共同还|也要还|要还|还吗', tells('spouse')],
  ['担保 |人|要|期|期限|责任 担|多久|几年|多长', asks('guarantor', 'limitation_period', 'collection_process')],
  ['判决|判了|判下来 … 年 … 有效|过期|执行|失效|作废', asks('judgment', 'limitation_period', 'jail')],
  [
    '签|签了|签字|签收|按手印 ~ 催款|催收单|通知单|确认书|对账|催收函',
    asks('signedPaper', 'limitation_period', 'diagnose'),
  ],
  ['没签收|没签|拒收|不签收|没人签 … 算|收到|送达|生效|有效', asks('notSigned', 'court_papers', 'grace_period')],
  [
    '没去|没到庭|没出庭|没应诉 |开庭|法院|结果|就|，|然后 |结果|就|法院 判了|判决|缺席|输了|判我',
    asks('missedHearing', 'court_papers', 'will_be_sued'),
  ],
  [
    '别|不要|停止|不再|少|停 |再 给我打|打给我|打电话|催我|催收|打我|再打 |了|吗|么|$ !家|爸|妈|父母|亲|同事|朋友|单位|公司',
    asks('forbidCalls', 'collection_process', 'contacts_exposed', 'harassment_evidence'),
  ],
  [
    '委托|外包|交给|找 ~ 别人|第三方|外面的公司|别的公司 ~ 催 … 同意|合法|可以|有权|凭什么',
    asks('outsourced', 'collection_process', 'complain'),
  ],
  [
    '借|贷 ~ 到手|到账 … 要还|还多少|还吗|怎么算|算|还 !没到账|没收到|不到账|没到手',
    asks('preDeducted', 'interest_legality', 'penalty_calc', 'scam_or_identity'),
  ],
  ['没到账|没收到钱|钱没到|不到账|没拿到钱 … 还|要|怎么', asks('noMoneyReceived', 'scam_or_identity', 'how_to_repay')],
  [
    '花钱|交钱|付费|收费|给钱 ~ 洗|修复|消除|删|处理 ~ 征信|记录|白',
    asks('repairAgency', 'credit_record', 'scam_or_identity'),
  ],
  [
    '洗白|修复|消除 ~ 征信|信用|记录 … 真|能信|靠谱|收费|收钱|吗',
    asks('repairAgency', 'credit_record', 'scam_or_identity'),
  ],
  [
    '有人|中介|公司|维权 ~ 帮我|代我|替我|帮 … 停息|挂账|协商|减免|分期|投诉',
    asks('agency', 'scam_or_identity', 'negotiate', 'complain'),
  ],
  ['维权公司|法务公司|债务优化|代理维权|反催收|代协商', asks('agency', 'scam_or_identity', 'negotiate', 'complain')],
  ['支付令', asks('paymentOrder', 'court_papers', 'will_be_sued')],
  [
    '调解 |的 通知|邀请|短信|函|中心|员|书 |要|是|要不要|怎么|可以|能|我|说',
    asks('mediation', 'court_papers', 'negotiate', 'will_be_sued'),
  ],
  ['仲裁 |的 通知|委|短信|书|庭|怎么|要|是', asks('arbitration', 'court_papers', 'will_be_sued')],
  ['^ 我是|我还是|我只是|我 学生|大学生|在校学生|在校生|在读学生 |，还能借吗 $', asks('student', 'reborrow')],
  ['学生|大学生 ~ 还能|能|可以 ~ 借|贷', asks('student', 'reborrow')],
  ['背调 |会|会不会|能', asks('exam', 'enforcement', 'credit_record', 'contacts_exposed', 'diagnose')],
  [
    '一天|每天|一周|一个月|一星期 … 最多|能|可以|允许|规定 … 打|催|联系 |我 几|多少',
    asks('callLimits', 'collection_process', 'harassment_evidence'),
  ],
  [
    '最多|能|可以|允许 ~ 打|催 |我 几|多少 |个|次|通|遍',
    asks('callLimits', 'collection_process', 'harassment_evidence'),
  ],
  [
    '几点|什么时间|什么时段|半夜|晚上|凌晨|十点|十一点|22点|早上六点 … 打|催|联系 … 合规|规定|可以|允许|违规|合法|违法|不许',
    asks('callLimits', 'collection_process', 'harassment_evidence'),
  ],
  [
    '打 |了|我 几十|三十|二十|十几|五十|100|30|20|50 |多 |个|次|通 ~ 违法|违规|合法|正常|允许|可以',
    asks('callLimits', 'collection_process', 'harassment_evidence'),
  ],
  [
    '利息|罚息|违约金|息 |是不是|还|也|会|还会|会不会|是|每天|天天|照样|照 |一直|还|每天 |在|会|要 涨|算|加|滚|停|走|收 |吗|么|不|没|的|$ !多少|怎么算|怎么|减|免',
    asks('interestGoesOn', 'penalty_calc', 'why_stopped'),
  ],
  ['停催|不催|停了|不打 … 利息|罚息|违约金 … 吗|么|停|算|涨', asks('interestGoesOn', 'penalty_calc', 'why_stopped')],
  [
    '记录|征信|黑名单|污点|不良 … 几年|多久|多少年|保留|一直在|多长',
    asks('recordYears', 'credit_record', 'collection_process', 'limitation_period'),
  ],
  [
    '还完|还清|还了|结清 … 五年|5年|几年|记录|征信 … 没|消|删|恢复|清|吗',
    asks('recordYears', 'credit_record', 'restore_access', 'limitation_period'),
  ],
  [
    '影响|耽误|还能|能不能|以后|怕|担心 ~ 买房|房贷|车贷|贷款|按揭|办卡|买车|贷不了|贷不到 !借新|还花呗|还借呗|以贷|哪里|口子|一笔|再贷|把',
    asks('laterLoans', 'credit_record', 'family_liability', 'reborrow'),
  ],
  [
    '骂|辱骂|威胁|恐吓|骚扰|侮辱|p图|暴力催收 … 合法|违法|合规|犯不犯法|允许|算暴力|可以吗|对吗 !犯罪|坐牢|偷录',
    asks('insultsLawful', 'harassment_evidence', 'complain', 'interest_legality', 'jail'),
  ],
];
