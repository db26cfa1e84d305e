import type { EvidenceId, Held } from '../domain/facts.ts';
import type { Clauses } from './clauses.ts';
import type { Reading } from './reading.ts';
import { type Found, type Saying, sayings } from './sayings.ts';
import { WORDS } from './words.ts';

type Sign = readonly [id: EvidenceId, held: Held];

/** One line, one way to say that a signal holds, does not, or is not known. The first line found for an id decides. */
const TABLE: readonly Saying<Sign>[] = [
  // plain negations and doubts first: the first line found for an id decides
  [
    '短信|推送|提醒|信息|消息|简讯|邮件 ~ 没断过|没停过|没断|没停|从没断|一直没断|从来没停',
    ['smsOrPushContinues', true],
  ],
  [
    '简讯|短讯 |还|还是|倒是|却|也 |一直|天天|每天|照样|照 |在|还 发|在|来|收到|有|没停 -没有|没收到|没见',
    ['smsOrPushContinues', true],
  ],
  [
    '各种|各|所有|任何|哪个|各个|全部|每个 渠道|方式|途径 ~ 没动静|没声|没消息|没有动静|没有消息|没人联系|没联系|静|没了',
    ['totalSilenceAllChannels', true],
  ],
  [
    '打到|打给|打去|打电话到|打电话给|电话打到|找到|催到|联系到 |了|我|我的|我家 舅|姑|姨|叔|伯|表|堂|嫂|岳|公公|婆婆|丈母娘|亲戚|邻居|爷爷|奶奶|外公|外婆|姐夫|妹夫|弟媳|村 -会|会不会|没|没有|怕|要|别 !会不会|吗|说要|威胁',
    ['familyContacted', true],
  ],
  [
    '打我|催我|骚扰我|联系我|烦我 |的 爸|妈|父母|家人|老婆|老公|媳妇|哥|姐|弟|妹|儿子|女儿|爷爷|奶奶|家里|亲戚|朋友|同事|领导 -会|会不会|没|没有|怕|别|不要 !会不会|吗|说要|威胁',
    ['familyContacted', true],
  ],
  [
    '别家|别的家|其他家|其它家|其他几家|别的几家|另外几家|别的平台|其他平台|其它平台 ~ 还在|照样|照常|照打|照催|天天|继续|还是|仍 ~ 打|催|来电 -没|不',
    ['onlyThisPlatform', true],
  ],
  [
    '同意|答应|批准|通过|接受|认可|批 |了 我的|我 |这个|那个|的|提的|提出的 方案|还款方案|还款计划|计划|申请|请求|还款申请 -不|没|没有|会|能不能|要是 !吗|会不会|怎么|如何|怎样|想让|让平台',
    ['planConfirmed', true],
  ],
  [
    '残疾证|低保证|低保证明|证明|材料|病历|诊断书|失业证 ~ 传上去|传了|上传|寄去|交上去|发过去|提交 … 受理了|收下了|收到了|通过了|认可了|登记了|说受理|说收到 -没|不 !没受理|不受理|没通过',
    ['hardshipDocsAccepted', true],
  ],
  [
    '材料|证明|病历|资料 ~ 没通过|没有通过|没批|没受理|没被接受|没被受理|退回来|不受理|不认',
    ['hardshipDocsAccepted', false],
  ],
  ['拦截|防骚扰|骚扰拦截|拦截功能 ~ 没打开|没开|没用|没装|从没|没启用', ['blockFeatureOn', false]],
  [
    '拦截|防骚扰|骚扰|陌生|勿扰|飞行模式 |我|了|功能|早就|一直|也|都|自己|号码|来电|电话|号|都给 打开了|开了|开着|开启|屏蔽|拦了',
    ['blockFeatureOn', true],
  ],
  ['设置成|设成|设了|调成|开了|开着|开启|一直 ~ 勿扰|飞行模式|静音模式|免打扰|骚扰|拒接陌生', ['blockFeatureOn', true]],
  ['把 ~ 陌生|不认识的|外地|未知 ~ 屏蔽|拦截|拦了|静音', ['blockFeatureOn', true]],
  ['翻了拦截|查了拦截|看了拦截|翻拦截|查拦截 … 没看到|没有|没见|空', ['blockLogCheckedEmpty', true]],
  ['号|号码|手机号|电话号 ~ 还是那个|还是原来|还是以前|是老|一直用|没动过|没变过', ['numberChangedOrSuspended', false]],
  [
    '预留的|登记的|留的|原来的|以前的|那个|旧的|旧 ~ 号|号码|手机|卡|电话 ~ 注销|停机|停用|不用|销|换|停了|弃用',
    ['numberChangedOrSuspended', true],
  ],
  ['没有不接|没不接|不是不接|都接的|我都接|都会接|个个都接|每个都接', ['alwaysRejectsCalls', false]],
  [
    '电话|来电|号|他们打来|陌生号|外地号 ~ 全挂|就挂|全不接|一概不接|一律拒|全拒|都拒|就按掉|都按掉|全按掉|不敢接|从不|都没接|都不接|直接按|挂断|一个都不接|都拉黑 -别|为什么',
    ['alwaysRejectsCalls', true],
  ],
  ['看到|见到|看见 ~ 号|陌生|外地 ~ 就挂|就按|不接|拒', ['alwaysRejectsCalls', true]],
  ['{family} ~ 没被联系|没有被联系|没被打|没有被打|没接过|没人打|没人找|都没事|不知道这事', ['familyContacted', false]],
  [
    '{family} ~ 说有人|说接到|说收到|告诉我有人|问我是不是|跟我说有 … 打电话|要钱|电话|短信|欠钱|催|找',
    ['familyContacted', true],
  ],
  [
    '{family} |跟我|告诉我|打电话 说 |是|，|, |昨天|前天|今天|上周|最近|这两天|前几天|昨晚|早上 有人|接到|收到 ~ 电话|短信|催|找|问 -会|会不会|怕 !会不会|怎么说',
    ['familyContacted', true],
  ],
  [
    '给 {family} |都|也|还|们 发短信|发信息|发消息|发了|打电话|打了 -我|我想|会|会不会|要|没|我要 !会不会|吗|说要',
    ['familyContacted', true],
  ],
  [
    '短信|推送|提醒|信息|消息|邮件 |倒是|倒|还是|还|一直|每天|仍|照常|照样|却|老是|总|偶尔|有时|时不时|依然|依旧|隔三差五|隔几天|陆续|也|会|都 |天天|每天|还|会|一直 来|发|有|收到|不断|没停|弹|推|有一条|正常 -没|没有|不|不再 !没有了|也不|不来|不发了',
    ['smsOrPushContinues', true],
  ],
  [
    '短信|推送|提醒|信息|消息|短信提醒 ~ 不来了|不来|没来|消失|断了|停了|也停|全停|没影|没再|不再',
    ['smsOrPushContinues', false],
  ],
  ['电话 ~ 短信 ~ 通通|统统|全部|全都|全|都|一概|一起 ~ 没|停|断', ['totalSilenceAllChannels', true]],
  ['彻底|完全|全面 ~ 失联|安静|静默|没动静|没消息|没声|断联', ['totalSilenceAllChannels', true]],
  [
    '每个平台|每家|各个平台|各家|所有平台|全部平台|几家|好几家|几个平台|都 |都|一起|同时|突然|也|现在|全都|全部 没声|没人打|不打|停|没动静|没电话|没催|不催|安静',
    ['manyPlatformsSameTime', true],
  ],
  [
    '几家|三家|四家|五家|六家|七家|八家|多家|家平台|各家|平台们|它们|个平台 ~ 约好|商量好|说好|串通 ~ 停|不打|没打|不催|没声|没电话|消失',
    ['manyPlatformsSameTime', true],
  ],
  [
    '同一天|同时|同一时间|一同|一齐|一道 ~ 全不打|不打|没人打|停|不催|没电话|安静|没声|消失',
    ['manyPlatformsSameTime', true],
  ],
  [
    '唯独|唯一|就剩|独独|偏偏|单独|光是|单是|唯有|只是 … 不催|停|没动静|不打|没声|没电话|没人',
    ['onlyThisPlatform', true],
  ],
  [
    '从没主动联系|没主动联系|没有主动联系|从来没找|没跟他们联系|没和他们联系|没打电话给客服|没联系平台|没找平台 -他们',
    ['contactedService30d', false],
  ],
  [
    '平台的人|客服|官方|平台客服|平台|人工客服|人工 ~ 谈过|沟通过|聊过|联系过|打过|协商过|申请过|反映过|说过|问过 -没|没有|从',
    ['contactedService30d', true],
  ],
  [
    '刚|前几天|昨天|前天|上周|上礼拜|这周|今天|最近|这个月|上个月|主动 … 联系|打电话给|打给|找|咨询|打了 ~ 客服|官方|平台 -没|没有|想',
    ['contactedService30d', true],
  ],
  [
    '不同意|没同意|拒绝|驳回|不批|没批|没谈|没下来|谈崩|没谈成|没谈下来|没给批 ~ 分期|协商|延期|减免|方案|申请|停息|下来|拢|妥',
    ['planConfirmed', false],
  ],
  [
    '方案|申请|协商|分期|延期 ~ 没批|没过|不批|没谈|被驳回|驳回|谈崩|没给|不行|没结果|没下文|没回复',
    ['planConfirmed', false],
  ],
  [
    '方案|分期|协商|延期|减免 … 合同|协议 |都|也|已经|也都|刚|还 签了|签好|签完|签过|签字|签下 -没|不|骗',
    ['planConfirmed', true],
  ],
  [
    '同意|答应|批准|批了|给批|批下 |了|给我|来|我 |一个|个|了个 分期|延期|减免|分|方案|展期 -不|没|没有|会|能|怎么|能不能 !吗|能不能|会不会|没批',
    ['planConfirmed', true],
  ],
  ['没谈下来|没谈拢|没谈妥|谈崩了|没谈成|还没谈好|没协商好|没协商成', ['planConfirmed', false]],
  [
    '同意|答应|批准|批了|给|通过 |了|我|给我|我的 |了|给我|做|办|做了|办了 分|延|个性化|减免|停息|展期|挂账 ~ 期|了|到|免 -不|没|没有|会|能不能|可以|吗|不会 !不同意|吗|能不能',
    ['planConfirmed', true],
  ],
  ['签|签了|签好|办了|办好|办下 ~ 协议|合同|方案|分期|还款计划|延期 -没|没有|怎么', ['planConfirmed', true]],
  ['谈好|谈妥|协商好|协商成|申请到|申请成 ~ 分|期|通过|了|还|每 -没|没有|怎么', ['planConfirmed', true]],
  [
    '一分|一分钱|一毛|一毛钱|一直|从来|从逾期|一次|没钱|最近|这几个月|这两个月|这个月|近两个月|一个月 ~ 没还过|都没还|没还|没有还过|没还款|没还上|没扣过 !还清|还没还 -今天|短信',
    ['paidOrDebited30d', false],
  ],
  [
    '没|没有|没跟|从没|不曾|没给 ~ 约过|承诺过|答应过|承诺|答应|许过|保证过|给过日期|定过日子|说过哪天',
    ['promisedPayDate', false],
  ],
  [
    '我跟|我和|跟|和|我对|对 ~ 催收|他们|客服|平台|那边|对方 ~ 说|约|讲|承诺|答应|保证 ~ 月底|下个月|号|发工资|还|周|过几天|月初|年底 -没|没有|怎么|不知道 !怎么|谈不',
    ['promisedPayDate', true],
  ],
  [
    '承诺|答应|保证|许诺|约好|约定|说定 ~ 还|还清|还款|处理|号|月底 -没|没有|不|催收|他们|客服',
    ['promisedPayDate', true],
  ],
  [
    '投诉|举报 |刚|已经|都|也|才|被|正在|还在 处理|受理|立案|回复|撤诉|撤销|结案|反馈 -没|没有|怎么',
    ['complained60d', true],
  ],
  [
    '打了|打过|拨了|拨打了|打|在|通过|去|上 ~ 12345|12378|12363|12315|12321|银保监|金融监管|监管局|金管局|信访|黑猫|互金协会|消费保|工信部|人行|央行|金融协会 ~ 投诉|反映|举报|说|告|投诉过|反映过|投了 -怎么|想|要不要|可以|能不能 !怎么投诉|可以吗|有用吗',
    ['complained60d', true],
  ],
  [
    '材料|证明|病历|单子|资料 ~ 不符合|不合格|没过|不够|没给|没交|不通过|被打回|打回|没寄|没发|没提交|不予|不收',
    ['hardshipDocsAccepted', false],
  ],
  [
    '是官方|是平台自己|平台自己|官方自己|银行自己|自营|平台内部|内部的人|官方的催收|真人客服|是客服 ~ 不是外包|不是第三方|打|催|人|的|员工',
    ['previousCallerInhouseOrAi', true],
  ],
  [
    '接起来|接了|接通|接听|打过来|打来的|打来 |就|都|全|就都|就是|一直|是|都是|全是|说话|听着 是录音|录音|机器|语音|ai|自动|智能|机器人',
    ['previousCallerInhouseOrAi', true],
  ],
  [
    '外面的|外头的|外边的|咨询公司|商务公司|商务咨询|信息科技公司|科技公司|服务外包|外包的|外包|委托的|受委托|催收公司|第三方 ~ 打来|打的|在打|催|公司|电话|人 -不是|转|下一步|会不会 !不是外包|会不会|什么时候',
    ['previousCallerThirdParty', true],
  ],
  [
    '催我的|打给我的|打电话的|打来的|联系我的|之前催|之前打 ~ 第三方|外面|外包|委外|公司|律所|资产|咨询',
    ['previousCallerThirdParty', true],
  ],
  [
    '快到|刚到|到|满|刚过|卡在|正好|第|临近|刚满|够 ~ 30|60|90|三十|六十|九十|一个月|两个月|三个月|俩月|仨月 ~ 天|的时候|那天|时|就|突然|停|以后 ~ 停|不打|没人打|没电话|不催|没人催|没|安静 -钱',
    ['stopNear306090', true],
  ],
  [
    '换了|换成|换|来了|变成|改成|冒出 |一|另|个|了|新|别的|另外|一个 家|一家|个|另一家|另外一家|别的|新的|陌生 ~ 催收公司|公司|催收|资产|机构|律所 -没|不',
    ['newCompanyNameInSms', true],
  ],
  ['没|没有|没见|未|没见到|没见过|没看到|没接到|不曾 ~ 债转|转让|债权', ['transferNotice', false]],
  ['征信|信用报告|报告|人行 ~ 债权转让|转让|转出|已转|转给', ['creditReportTransferredOut', true]],
  [
    '债权|债务|欠款|贷款|这笔|这笔钱|债|账 |已经|已|被|都|给|也 转让|转给|卖给|转到|移交给|打包卖 -会不会|会|是不是|没 !会不会|征信|吗|是不是',
    ['transferNotice', true],
  ],
  [
    'app|页面|账单|欠款|账|里面|手机上|平台上 |里|上|那里|还是|仍然|一直|都|也 |还|还能|一直|依然|仍 看见|看到|挂着|挂在|显示欠|有欠|有账|在|能看|查得到 -没|不 !登不|结清|打不开|短信',
    ['appBillGoneUnpaid', false],
  ],
  ['还 |能|可以|是|一直 看见|看到|看得到|挂着|挂在|查到 ~ 欠款|账单|那里|app|里', ['appBillGoneUnpaid', false]],
  [
    '显示|变成|成了|写着|状态 |已经|已|是|成了 结清|已结清|还清|已还清|零|0元|无欠款|没有欠款|没有待还|暂无 … 没还|可我|但我|可是|我还没|但是',
    ['appBillGoneUnpaid', true],
  ],
  [
    '客服|app|软件|平台|应用 ~ 打得通|能打通|打得开|能用|正常|登得上|登得进|能登|没问题|都在|还在 -短信|不',
    ['appAndServiceDead', false],
  ],
  [
    '保险|保险公司|担保|担保公司|担保方|保证保险|信保 |已经|已|替我|帮我|给|都|也|把钱 |替我|帮我|给我|给|先 赔|还了|赔了|代偿|垫付|代还|还上',
    ['creditReportSubrogated', true],
  ],
  [
    '征信|信用报告|报告 |上|里|那边|也|一直 没变|没动|还挂|还是|仍|没更新|没有变|照旧|依旧|还显示|还在 ~ 逾期|原|银行|平台|那家|以前|老|$',
    ['creditReportStillOriginalOverdue', true],
  ],
  ['卡|账户|银行卡|微信|支付宝 ~ 没有被|没被|没有|没 ~ 法院|冻|封|查封', ['cardFrozenByCourt', false]],
  [
    '法院|法庭|执行局 |把|给|已经|已|直接 |我|我的|我家|给我|的 ~ 冻|封|查封|划|扣 -没|没有|会|怕|会不会|如果 !会不会|会冻|吗|没有被',
    ['cardFrozenByCourt', true],
  ],
  ['律师函|律师信|催告函 ~ 没收到|没有收到|没见|没有|没来|没寄|没发', ['lawyerLetter', false]],
  [
    '律所|律师|律师事务所|法务 |给我|那边|给|向我|也|的|寄来|发来|所 |发|发来|寄|寄来|寄了|发了|发的|的 |了|一封|一份|份|封|来 函|信|催告函|告知函|通知函 -没|没有|会|会不会|短',
    ['lawyerLetter', true],
  ],
  [
    '没|没有|没让|没叫|没要 |让|叫|要|要求 |我|过我 转|打|付|还|汇 ~ 个人|私人|他个人|私',
    ['askedTransferToPersonalAccount', false],
  ],
  [
    '转|打|还|付|汇 |到|给|进|去|入 |他|她|一个|他的|某个|那个 个人|私人 |的 支付宝|微信|卡|账户|账号|户|银行卡|收款码|名下 -没|没有|没让',
    ['askedTransferToPersonalAccount', true],
  ],
  ['名下 |什么|啥|一|也|都|啥都|什么都|全|任何 |都|也|财产|资产|东西|啥 没|没有|空|无', ['stableJobOrAssets', false]],
  [
    '没|没有|无|失去 |稳定|固定|正式|任何|正经|啥|什么 |的 收入|工作|资产|财产|存款|积蓄|房产|职业',
    ['stableJobOrAssets', false],
  ],
  [
    '打零工|打散工|打临工|做日结|干日结|灵活就业|待业|无业|失业|下岗|被裁|靠低保|吃低保|没上班',
    ['stableJobOrAssets', false],
  ],
  // own phone
  [
    '没开|没有开|没设|没设置|没有设置|没弄|没装|没开启|未开|关了|关掉|关着|没开过 ~ 拦截|防骚扰|骚扰拦截|免打扰|屏蔽|白名单',
    ['blockFeatureOn', false],
  ],
  ['拦截 ~ 没开|没设|没有开|关了|关着|没弄', ['blockFeatureOn', false]],
  [
    '开了|开着|设了|设置了|装了|打开了|开通了|有|用了|一直开|开启了|弄了 ~ 拦截|防骚扰|骚扰|免打扰|屏蔽陌生|白名单|勿扰|只接通讯录|静音陌生|高频 -没|没有',
    ['blockFeatureOn', true],
  ],
  [
    '只接通讯录|屏蔽了陌生|陌生号码拦截|陌生电话静音|陌生来电静音|屏蔽陌生|陌生号码都|拦截陌生|陌生电话都拦|开了静音',
    ['blockFeatureOn', true],
  ],
  [
    '拦截|骚扰拦截|拦截列表|拦截记录|黑名单里 ~ 空的|没有|啥都没|什么都没|没东西|是空|一个都没|没记录|干净|一条都没|没有记录',
    ['blockLogCheckedEmpty', true],
  ],
  ['拦截 … 翻了|看了|查了|看过|查过 … 没有|没|空', ['blockLogCheckedEmpty', true]],
  ['看过|查过|看了|查了|翻了|翻过 ~ 拦截 … 没|空', ['blockLogCheckedEmpty', true]],
  [
    '拦截|拦截记录|拦截列表|骚扰拦截 ~ 一大堆|好多|有|很多|全是|一堆|几十个|都是|几个|十几 -没|空',
    ['blockLogHasCalls', true],
  ],
  ['被拦截|拦下|拦截了|都被拦|拦了 ~ 好多|几十|很多|一堆|电话|催收|个|了', ['blockLogHasCalls', true]],
  [
    '号|号码|手机号|电话号|电话|卡 ~ 没换|没有换|没换过|一直没换|没变|没有变|没停机|还是原来',
    ['numberChangedOrSuspended', false],
  ],
  ['没换|没换过|没有换|一直没换|没有更换 ~ 号|手机号|号码|电话', ['numberChangedOrSuspended', false]],
  ['号码 ~ 一直 ~ 没换|没变', ['numberChangedOrSuspended', false]],
  [
    '换了|换过|换掉|换手机|换新|改了|停用了|注销了|销了 ~ 号|手机号|手机号码|电话|电话号|卡|号码 -没|没有|想|能|要|可以',
    ['numberChangedOrSuspended', true],
  ],
  [
    '号|手机|电话卡|手机卡|手机号|号码|那个卡 ~ 停机|停用|欠费停|注销了|换了|不用了|销了|换过 -没|没有|想',
    ['numberChangedOrSuspended', true],
  ],
  ['停机了|欠费停机|换号了|换了号', ['numberChangedOrSuspended', true]],
  [
    '从来不接|从不接|一直不接|都不接|一直拒接|都是拒接|一直都是拒接|全部拒接|全拒接|直接挂|都挂|都挂了|挂掉|没接过|一个都没接|从没接|一直没接|不敢接|全都不接|直接拒接|一律不接|从来没接|拉黑了|全拉黑|打来就挂 -没|打来的人',
    ['alwaysRejectsCalls', true],
  ],
  ['都接|都有接|每次都接|接过|会接|接的 ~ 电话|了 -没|从|不', ['alwaysRejectsCalls', false]],
  // third persons
  ['没有|没|没给|没有给|未 ~ 联系|打给|打|找|骚扰|告诉|通知 ~ {family}', ['familyContacted', false]],
  ['{family} ~ 没接到|没有接到|没收到|没被|没人联系|没有收到', ['familyContacted', false]],
  [
    '联系|打给|骚扰|打电话给|打到|找到|打了|通知|告诉|找|发短信给|发给|联系了|打过给 ~ {family} -会不会|会|没|没有|想|要|能|会给|不敢|别|不让|不想 !会不会|会打给|会联系|吗|会给|说要|威胁|怕|找客服|会找',
    ['familyContacted', true],
  ],
  [
    '{family} ~ 接到|收到|也接到|被打|被骚扰|都接到|都收到|被催|被联系 -会不会|会|能 !会接到|会不会|吗',
    ['familyContacted', true],
  ],
  [
    '给|跟|向 ~ {family} ~ 打了|打电话了|打过|发了|说了|都打|打电话 -会|会不会|能|没 !会|吗|别',
    ['familyContacted', true],
  ],
  ['打到 ~ 公司|单位 -会不会|会 !会不会|会打|吗|说要', ['familyContacted', true]],
  // channels
  [
    '短信|推送|提示|app|信息|消息|邮件 ~ 没注意|没留意|不清楚|不知道|没看|忘了|不确定|不记得',
    ['smsOrPushContinues', 'unsure'],
  ],
  ['短信 ~ 有没有 ~ 没注意|不知道|不清楚|没看', ['smsOrPushContinues', 'unsure']],
  [
    '短信|推送|信息|app提示|提示|消息 ~ 也不发|不发了|也没|也停|没了|也没了|都没|没收到|没有了|不发|没有|一条没 -还在',
    ['smsOrPushContinues', false],
  ],
  [
    '短信|推送|信息|提示|消息|app|软件|弹窗|邮件|站内信 ~ 还在|还有|照发|照样|还发|天天发|照旧|没停|一直发|还收到|还老|继续|还是|老弹|还弹|每天|还会发|一直有|照常|倒是有|不断 -没 !登不|还显示|还能',
    ['smsOrPushContinues', true],
  ],
  [
    '还在|还|光|只|就|只剩|天天|每天|老|仍|一直 ~ 发|收到|弹|有|推 ~ 短信|信息|推送|提醒|提示|消息|通知|邮件 -不|没|没有|怎么|还款完',
    ['smsOrPushContinues', true],
  ],
  [
    '什么都没有了|全部都没|啥都没|啥也没|全没了|全都没有|完全没|彻底没|什么都没|全静|都没有了|所有 ~ 电话|短信|催收|联系|动静|消息|一个|渠道',
    ['totalSilenceAllChannels', true],
  ],
  [
    '电话|短信 ~ 短信|电话|推送 ~ 都没|一个都没|全没|都没有|都停|全停|全都没|全部停|都不|全都停|也没',
    ['totalSilenceAllChannels', true],
  ],
  ['电话短信|短信电话|电话和短信|短信和电话 ~ 都|全|一个|一条', ['totalSilenceAllChannels', true]],
  // how many lenders
  [
    '只有|就|就是|只是|仅|单单|就这|只 ~ 一家|这家|花呗|借呗|白条|分期乐|小花|微粒贷|它|这个|招联|安逸花|这一家|这一个 ~ 停|不打|没|不催|安静|没声|没动静',
    ['onlyThisPlatform', true],
  ],
  ['其他|别的|其它|另外几家|其余 ~ 还在|照样|照常|都在|还|照 ~ 催|打', ['onlyThisPlatform', true]],
  [
    '好几家|几家|四家|三家|五家|六家|七家|两家|都|全部|所有平台|所有的|几个平台|好多家|每家|全部平台|多家 ~ 一块|一起|同时|一下子|都|突然|全|同一天 ~ 停|没|安静|不打|不催|没声',
    ['manyPlatformsSameTime', true],
  ],
  ['网贷|平台 ~ 一下子|同时|一起|全 ~ 安静|停|没', ['manyPlatformsSameTime', true]],
  [
    '一起停|同时停|一块停|都停了|全停了|同一天停|都不打了|全都不催|都不催了|全安静|都安静 -短信|推送|通知|消息',
    ['manyPlatformsSameTime', true],
  ],
  // service, plans, payments
  [
    '没联系过|没找过|没打过|没有联系|没有找|从来没联系|没联系|从没找 ~ 客服|平台|官方|他们',
    ['contactedService30d', false],
  ],
  [
    '联系|找|打|打过|联系了|找过|找了|联系过|给|跟|问过|问了|和|刚 ~ 客服|官方 ~ 打过|打了|电话|说|谈|联系|协商|沟通|，|了|聊|申请| -没|要不要|怎么|想|能|没有|会|打不通|打不开|不通',
    ['contactedService30d', true],
  ],
  [
    '联系了|打了|找了|打过|联系过|找过|沟通过|问过|打给|刚给|咨询了|咨询过 ~ 客服|官方|官方客服|平台客服 -没|没有|从来',
    ['contactedService30d', true],
  ],
  [
    '协商|谈|方案|申请 ~ 没谈成|没成|没通过|失败|被拒|拒绝|不同意|没谈拢|没同意|不给|没下来|不成功|没谈下来|没有成功|黄了',
    ['planConfirmed', false],
  ],
  [
    '协商|谈|方案|分期|申请|延期|停息挂账 ~ 下来|好了|成功|通过|签了|成了|同意了|谈妥|确认了|批了|生效|达成|谈好|谈成|好的 -没|没有|不|能|可以',
    ['planConfirmed', true],
  ],
  ['同意|答应|批准|确认|批 ~ 给我|我 ~ 分期|延期|减免|停息|展期 -不|没|没有|会', ['planConfirmed', true]],
  ['新的还款计划|新还款计划|显示新计划|变成新的分期|重新分了期|合同也签|二次分期成功', ['planConfirmed', true]],
  [
    '没还|没扣|没有还|没有扣|没还过|没被扣|也没扣|一分没还 ~ 也没扣|过钱|也没还|钱|扣款 -我可|可我',
    ['paidOrDebited30d', false],
  ],
  ['这个月|最近|近一个月 ~ 没还也没|没还过|没有还过|没扣过|没有扣|一分没', ['paidOrDebited30d', false]],
  [
    '前几天|这个月|上周|昨天|刚|刚刚|最近|前天|上个星期|上礼拜|这周|月初|几天前|上个月底|前两天|半个月前|今天|十天前 ~ 还了|还过|被扣|扣了|自动扣|划走|划了|还进去|存了|打了|转了|还上|又还 -没|忘 !还清|还完|结清|没有|没还',
    ['paidOrDebited30d', true],
  ],
  [
    '被扣了|自动扣了|被划走|自动划走|扣走了|扣掉了|被划了|余额被扣|卡里被扣|工资被扣|零钱被扣 -没|没有|会|怕',
    ['paidOrDebited30d', true],
  ],
  [
    '答应|承诺|说好|约好|保证|许诺|答应过|跟他们说 ~ 还|下个月|月底|月初|号|下周|发工资|过几天 -他们|催收|没|没有|客服|平台',
    ['promisedPayDate', true],
  ],
  ['没答应|没承诺|没有答应|没许诺|没说过', ['promisedPayDate', false]],
  ['没投诉|没有投诉|没投诉过|从没投诉|没举报|没有举报|从来没投诉', ['complained60d', false]],
  [
    '投诉过|投诉了|举报过|举报了|打过12378|打了12378|投诉完|投诉后|投诉以后|投诉之后|我投诉|去投诉|在黑猫|黑猫上投诉|银保监投诉了|投诉到|刚投诉 -没|没有|怎么|想|要|要不要|可以|能|去哪|如何 !怎么投诉|想投诉|能投诉|可以投诉|咋投诉|投诉有用吗|去哪',
    ['complained60d', true],
  ],
  ['没交过|没提交|没有交|没给过 ~ 材料|证明|病历', ['hardshipDocsAccepted', false]],
  [
    '材料|证明|病历|住院单|诊断书|失业证|困难证明|残疾证|低保证 ~ 提交|交|发|给|寄|上传|通过|受理|收到|审核 ~ 客服|平台|受理|收到|了|通过|过|说 -没|没有|要',
    ['hardshipDocsAccepted', true],
  ],
  [
    '提交了|交了|发了|给了|寄了|上传了|提供了|交过 ~ 材料|证明|病历|住院|诊断|失业|困难 -没|要',
    ['hardshipDocsAccepted', true],
  ],
  // callers
  [
    '第三方|委外|外包|外包公司|委托方|催收公司|某某公司|律所|别的公司|受委托|外面的公司 ~ 在催|催|打|打的|电话|催收|的|公司 -不是|官方不 !是不是|什么时候',
    ['previousCallerThirdParty', true],
  ],
  ['之前|以前|原来|原先 … 第三方|委外|外包|催收公司|受委托|委托', ['previousCallerThirdParty', true]],
  ['报的是|自称|说是 ~ 公司|委托|律所|外包', ['previousCallerThirdParty', true]],
  [
    '之前|以前|原来|一直|都是|全是|打来的 ~ 官方|客服|机器人|ai|平台自己|机器语音|智能|自己的人|语音 ~ 在催|催|打|电话|的|语音 -没|第三方',
    ['previousCallerInhouseOrAi', true],
  ],
  [
    '机器人打|ai打|机器人语音|都是机器人|都是ai|人工智能打|语音机器人|机器人的电话|都是官方|自己的客服打',
    ['previousCallerInhouseOrAi', true],
  ],
  [
    '正好|刚好|卡着|刚满|刚到|满|逾期到|到了|差不多 ~ 30天|60天|90天|三十天|六十天|九十天|第三十天|第六十天|第九十天|第30天|第60天|第90天|三个月|一个月|两个月 … 停|不打|没|安静|突然',
    ['stopNear306090', true],
  ],
  // assignment
  [
    '署名|落款|发短信的|短信里|短信|公司|名字|抬头|发来的 ~ 变成|换成|换了|变了|改成|不一样|是另一家|别的公司|另外一家|成了 -没|手机|没有',
    ['newCompanyNameInSms', true],
  ],
  [
    '换了家公司|换了一家公司|换成另一家|换了个公司|变成资产管理|资产管理公司|换了别的公司|另一家公司的名字|换公司了 -没|没有',
    ['newCompanyNameInSms', true],
  ],
  ['没收到|没有收到|没有接到|没见过 ~ 转让|债权转让', ['transferNotice', false]],
  [
    '债权转让|转让通知|债转通知|债权转移|转让函|转让公告|债转了 -没|没有|是不是|会不会|会|被|没收到 !是不是被|会不会被',
    ['transferNotice', true],
  ],
  ['通知|说|告诉我|来信|寄来|短信说|发来 … 债 … 卖给|转给|转让给|卖了', ['transferNotice', true]],
  [
    '账单|欠款|app里|这笔|这笔账|app上 ~ 还在|还显示|还能看到|没变|都在|还看得到|看得见|还有 -不|没',
    ['appBillGoneUnpaid', false],
  ],
  [
    '账单|欠款|app里|这笔账|待还|还款记录|这笔|借款|账 ~ 没了|不见了|消失|归零|变成0|变成零|清零|看不到|查不到|是0|显示0|显示结清|都没了|没有账单|不显示|为0|为零|没有了|变0 -没|不是 !还清|还完了|已经还了|结清了|登不',
    ['appBillGoneUnpaid', true],
  ],
  [
    'app|软件|平台|应用|网站 ~ 登不|打不开|登录不|进不去|下架|闪退|没了|停服|用不了|不能登|登陆不|下不了|找不到了',
    ['appAndServiceDead', true],
  ],
  ['客服 ~ 空号|打不通|没人接|停机|联系不上|失联', ['appAndServiceDead', true]],
  ['平台 ~ 跑路|倒闭|关门|停业|没了|不在了', ['appAndServiceDead', true]],
  ['app|软件 ~ 能登|正常|还能用|能打开|好好的|可以登', ['appAndServiceDead', false]],
  // credit report
  ['转出|已转让|债权转出|转让出', ['creditReportTransferredOut', true]],
  ['征信|信用报告|报告 … 结清 ~ 没还|可我没|但我没', ['creditReportTransferredOut', true]],
  ['代偿|担保公司还|保险公司赔|担保代还|保险代还', ['creditReportSubrogated', true]],
  ['呆账|坏账|核销 -会不会|会|变成呆账吗', ['creditReportBadDebt', true]],
  [
    '征信|信用报告|报告 ~ 还是|还|没变|仍|一直|显示 ~ 逾期|原来|没变|花呗|那边',
    ['creditReportStillOriginalOverdue', true],
  ],
  // law
  [
    '调解中心|调解委员会|诉前调解|调解员|人民调解|诉调|调解短信|多元调解|转诉前调|调解的短信|调解通知',
    ['mediationSmsUnverified', true],
  ],
  [
    '12368|人民法院在线|诉讼服务网|法院官网 … 查不到|没有立案|没案|查无|没查到|没有案|没立案|没有记录|查了没|没有这个|查不到立案|没有我的',
    ['court12368NoCase', true],
  ],
  ['查不到|没查到|没有 ~ 案件|案子|立案|案号', ['court12368NoCase', true]],
  [
    '12368|人民法院在线|法院官网|法院 … 有立案|真有|查到|立案了|有案号|有案子|已立案|真的有|有案件|能查到 -没|查不|没有',
    ['courtCaseVerified', true],
  ],
  [
    '查到案号|查到立案|已经立案|立案了 -没|没有|是不是|会不会|说|称 !会不会|查不到|短信|说是',
    ['courtCaseVerified', true],
  ],
  ['法院 ~ 冻结|冻了|查封|保全|给冻|冻住 -没|会不会|没有|会 !会不会|会冻结|会被|吗', ['cardFrozenByCourt', true]],
  ['卡|账户|工资卡|微信|银行卡 ~ 被法院|法院 ~ 冻|封|划', ['cardFrozenByCourt', true]],
  ['司法冻结 -没|会', ['cardFrozenByCourt', true]],
  ['卡|银行卡|账户 ~ 没被冻|没有被冻|没冻|正常|没有冻结', ['cardFrozenByCourt', false]],
  ['没收到|没有收到|没有 ~ 律师函', ['lawyerLetter', false]],
  ['律师函|律师信|律师短信|律所的函|律师发函 -没|会不会|没有|会|收到不', ['lawyerLetter', true]],
  ['没有|没|都没|从没 ~ 律师函', ['lawyerLetter', false]],
  ['律师函|律师信|律师短信|律所的函|律师的函 -会不会|会|收到不', ['lawyerLetter', true]],
  ['征信 … 还是|仍是|仍然是 ~ 花呗|原来|借呗|白条|那边|逾期|平台|银行', ['creditReportStillOriginalOverdue', true]],
  ['卡|银行卡|账户|工资卡 … 没冻|没被冻|没有冻|没冻结|没有被冻', ['cardFrozenByCourt', false]],
  ['证明|材料|病历 ~ 被退|退回|没通过|不认|驳回|没受理|不受理|被拒', ['hardshipDocsAccepted', false]],
  ['一分没还|一毛没还|一分钱没还|一直没还过|没还过一分|没还过钱', ['paidOrDebited30d', false]],
  ['没|没有|没跟|没和 ~ 客服 ~ 说|联系|谈|聊|打', ['contactedService30d', false]],
  ['落款|署名|抬头 ~ 是|写的|变|换|成了 ~ 资产|陌生|另|别的|公司|某|担保|没听过', ['newCompanyNameInSms', true]],
  ['委托机构|委托公司|受托|受委托|外包机构|合作催收|第三方机构|代理公司', ['previousCallerThirdParty', true]],
  ['推送|短信|app|通知|提醒|提示 ~ 还|天天|照样|一直|老 ~ 弹|发|有|推|提醒|收到|在', ['smsOrPushContinues', true]],
  // the rest
  [
    '国庆|五一|元旦|春节|过年|长假|中秋|端午|清明|放假|假期|假前|315|3.15|十一 ~ 停|不打|没人|没打|没电话|没催|没动静|没声|没联系|没接到|没收到|没再|没有电话|没来|前|开始|那几天|期间|后 -限|双 !到期没还',
    ['stopDateInHolidayWindow', true],
  ],
  [
    '转|打|还|付|汇 ~ 个人|私人|他个人 ~ 账户|账号|卡|微信|户|收款码 -没有|没让|不是|没',
    ['askedTransferToPersonalAccount', true],
  ],
  ['私人账户|个人账户|个人卡|私户|个人收款码|个人账号 -没让|没有|不是|没', ['askedTransferToPersonalAccount', true]],
  [
    '名单|公示|官网|公布|合作机构|合作名单 ~ 没有|查不到|没找到|不在|找不到|没这家|里没|没有这家',
    ['callerNotOnOfficialList', true],
  ],
  ['不在|没在|查不到|找不到 ~ 名单|公示|公布|官网|合作', ['callerNotOnOfficialList', true]],
  [
    '没房|没房没车|没车|没工作|无业|失业|没有工作|没有房|没有固定|没资产|没有资产|没有财产|没存款|一无所有|待业|下岗|没稳定',
    ['stableJobOrAssets', false],
  ],
  [
    '在编|事业单位|机关单位|国有企业|铁饭碗|公务员|事业编|国企|有房|有车|教师|医生|体制内|有固定工作|稳定工作|有社保|有公积金|央企|工作稳定|有工作|正式工|编制|名下有 -没|没有|不是|无',
    ['stableJobOrAssets', true],
  ],
];
const signs = sayings(TABLE, WORDS);

const UNSURE = [
  '没留心',
  '没在意',
  '没上心',
  '记不太',
  '记不准',
  '记不大',
  '不太记得',
  '不大记得',
  '不敢看',
  '没敢看',
  '删了没看',
  '没去看',
  '不知道',
  '不清楚',
  '不确定',
  '没注意',
  '没留意',
  '没看',
  '不记得',
  '不晓得',
  '记不清',
  '忘了',
  '不好说',
  '说不准',
  '说不好',
  '拿不准',
  '没印象',
  '没敢看',
];
const NOT_BEFORE = [
  '没收到过',
  '没有收到过',
  '没接到过',
  '没见过',
  '没',
  '没有',
  '没让',
  '并没',
  '从没',
  '从未',
  '没人',
  '没给',
  '不是',
  '未',
  '没收到',
  '没有收到',
  '都没',
  '没见',
];
/** Words after a signal that take it back: 转让通知没有. */
const NOT_AFTER = ['没有', '没收到', '没见', '没给', '没发', '倒没', '倒是没'];

/** All signals of a text, each once: the line that stands higher in the table decides. */
export function evidenceOf(clauses: Clauses): Reading['evidence'] {
  const held = new Map<EvidenceId, Held>();
  for (const one of [...signs(clauses)].sort((a, b) => a.line - b.line)) {
    const [id, holds] = one.value;
    if (id === 'paidOrDebited30d' && holds === true && isUnpaid(clauses.text, one)) continue;
    if (holds === true && OWN_ACTS.includes(id) && isOnlyThought(clauses, one)) continue;
    if (!held.has(id)) held.set(id, heldHere(clauses, one, holds));
  }
  if (held.get('manyPlatformsSameTime') === true && isOfChannels(clauses.text)) {
    held.delete('manyPlatformsSameTime');
    held.set('totalSilenceAllChannels', true);
  }
  if (held.get('court12368NoCase') === true) held.set('courtCaseVerified', false);
  if (held.get('blockLogCheckedEmpty') === true) held.set('blockLogHasCalls', false);
  if (held.get('onlyThisPlatform') === true && !held.has('manyPlatformsSameTime'))
    held.set('manyPlatformsSameTime', false);
  return [...held].map(([id, holds]) => ({ id, held: holds }));
}

/** Signs that are something somebody did. */
const OWN_ACTS: readonly EvidenceId[] = [
  'contactedService30d',
  'planConfirmed',
  'paidOrDebited30d',
  'promisedPayDate',
  'complained60d',
  'hardshipDocsAccepted',
];

/** 签个协议有用吗, 先还一半才给分期, 给我个客服电话: asked about, wished for or put as a condition; nothing was done. */
function isOnlyThought({ text, clause }: Clauses, { start, end }: Found<Sign>): boolean {
  const own = text.slice(clause.indexOf(clause[start]!), clause.lastIndexOf(clause[end - 1]!) + 1);
  if (THOUGHT.some((word) => own.includes(word))) return true;
  return ASKED.some((word) => own.endsWith(word)) && !DONE.some((word) => own.includes(word));
}

const THOUGHT = [
  ...['能不能', '可不可以', '要不要', '该不该', '用不用', '有用吗', '有没有用', '好不好', '行不行', '假装', '装作'],
  ...[
    '才给',
    '才肯',
    '才能',
    '才同意',
    '才让',
    '才行',
    '如果',
    '要是',
    '万一',
    '给我个',
    '给个',
    '怎么申请',
    '怎么谈',
    '怎么签',
  ],
];
const ASKED = ['吗', '么', '呢', '?', '？'];
const DONE = ['了', '过', '已经', '刚'];

/** 短信和电话都停了: what stopped together are the ways to reach one, not the lenders. */
function isOfChannels(text: string): boolean {
  const lenders = SEVERAL.some((word) => text.includes(word));
  return !lenders && CHANNELS.filter((word) => text.includes(word)).length > 1;
}

const SEVERAL = ['家', '平台', '几个', '所有', '网贷', '一起', '同时', '同一天'];
const CHANNELS = ['短信', '电话', '推送', '微信', '邮件'];

/** 前天忘记还了, 昨天就该还了, 刚打了电话: nothing was paid. */
function isUnpaid(text: string, { start, end }: Found<Sign>): boolean {
  if (UNDONE.some((word) => text.slice(start, end).includes(word))) return true;
  return '打转'.includes(text[end - 2] ?? '?') && CALLED.some((word) => text.startsWith(word, end));
}

const UNDONE = ['忘', '该还', '要还', '没还', '得还', '还不', '应还'];
const CALLED = ['电话', '个电话', '两个电话', '几个', '好几', '十', '客服', '人工', '1', '9'];

const isHan = (char: string): boolean => char >= '\u4e00' && char <= '\u9fff';

/** A signal in its sentence: not known, taken back, or as the line says. */
function heldHere({ text, sentence, clause }: Clauses, { start, end }: Found<Sign>, holds: Held): Held {
  const to = sentence.lastIndexOf(sentence[end - 1]!) + 1;
  const from = clause.indexOf(clause[start]!);
  const near = text
    .slice(from, Math.min(to, end + 8))
    .replaceAll('没看到', '')
    .replaceAll('没看见', '');
  if (UNSURE.some((word) => near.includes(word))) return 'unsure';
  if (holds !== true) return holds;
  const left = text.slice(from, start);
  const right = text.slice(end, end + 6);
  const bare = right.slice(2) === '' || !isHan(right[2] ?? '。');
  const denied =
    NOT_BEFORE.some((word) => left.endsWith(word)) || (bare && NOT_AFTER.some((word) => right.startsWith(word)));
  return !denied;
}
