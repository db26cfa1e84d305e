import { type Phrases, phrases } from './phrases.ts';

/** How the contact came. */
export const CHANNELS = ['call', 'sms', 'chat', 'visit', 'letter', 'mail', 'app', 'social'] as const;
export type Channel = (typeof CHANNELS)[number];

/** What was said, as kinds; wording is never kept. */
export const SAID = [
  'demand',
  'deadline',
  'visit',
  'sue',
  'arrest',
  'violence',
  'insult',
  'contactOthers',
  'toldOthers',
  'expose',
  'credit',
  'freeze',
  'official',
  'personalAccount',
  'fee',
  'offer',
] as const;
export type Said = (typeof SAID)[number];

/** Who else was contacted, as a role; never a name. */
export const ROLES = [
  'parents',
  'spouse',
  'partner',
  'formerPartner',
  'children',
  'siblings',
  'relatives',
  'family',
  'friends',
  'colleagues',
  'employer',
  'neighbours',
  'community',
  'guarantor',
  'contacts',
] as const;
export type Role = (typeof ROLES)[number];

/** Words of a role; the first that stands in a clause counts, so the narrower stand first. */
export const ROLE_WORDS: readonly (readonly [Role, Phrases])[] = [
  ['formerPartner', phrases('前妻|前夫|前女友|前男友|前任')],
  ['guarantor', phrases('担保人|保证人')],
  ['parents', phrases('爸|妈|父亲|母亲|父母|老头|老娘|双亲|家长')],
  ['spouse', phrases('老婆|老公|妻子|丈夫|爱人|媳妇|配偶')],
  ['partner', phrases('女朋友|男朋友|女友|男友|对象')],
  ['children', phrases('孩子|儿子|女儿|闺女|小孩')],
  ['siblings', phrases('哥哥|姐姐|弟弟|妹妹|我姐|我弟|我妹|兄弟姐妹|大哥|大姐', '我哥 !们')],
  ['relatives', phrases('亲戚|舅|姨|叔叔|伯|姑姑|姑妈|爷爷|奶奶|外公|外婆|姥|嫂|岳|公公|婆婆', '表|堂 哥|姐|弟|妹')],
  ['family', phrases('家人|家里|亲属|亲人')],
  ['colleagues', phrases('同事')],
  ['employer', phrases('领导|老板|人事|hr|单位|我公司|我们公司|厂里|上司|主管')],
  ['friends', phrases('朋友 !圈', '同学|室友|闺蜜|哥们')],
  ['neighbours', phrases('邻居|房东|物业|保安')],
  ['community', phrases('村委|居委|村里|村干部|社区|街道|村支书')],
  ['contacts', phrases('紧急联系人|联系人|通讯录')],
];

/** Words of what was said. */
export const SAID_WORDS: readonly (readonly [Said, Phrases])[] = [
  ['sue', phrases('起诉|告我|立案|打官司|上法院|法院见|走法律|法律程序|走诉讼|诉讼|开庭|强制执行|申请执行')],
  ['arrest', phrases('坐牢|抓我|抓人|抓走|拘留|报警抓|经侦|判刑|刑事|通缉|网逃|进去')],
  [
    'violence',
    phrases(
      '弄死|打断|砍|打死|收拾我|收拾你|弄你|杀|见血|人身安全|要我好看|要我命|让我好看|让我小心|打人|动手|泼油漆',
      '卸 ~2 腿',
    ),
  ],
  ['insult', phrases('骂|辱|难听|脏话|羞辱|侮辱|爆粗|不要脸|畜生|人渣')],
  [
    'expose',
    phrases('曝光|爆光|张贴|p图|群发|公开我', '发 ~4 朋友圈', '发 ~8 群', '照片 ~3 p', '贴 ~4 公告|照片|大字报|门口'),
  ],
  ['credit', phrases('征信|黑名单|失信|老赖')],
  ['freeze', phrases('冻结|冻卡|封卡|查封|划走', '扣 ~2 工资')],
  [
    'official',
    phrases(
      '自称|冒充|说是|说他是|说她是|说自己是|说他们是|装|装成 ~6 法院|公安|警察|派出所|检察|司法|执行局|监管|仲裁委',
    ),
  ],
  [
    'personalAccount',
    phrases('个人|私人|他|他的|她|她的|客服|客服的 账户|账号|帐户|卡|微信|支付宝', '私账|转给他|转到他'),
  ],
  ['fee', phrases('保证金|手续费|解冻费|服务费|诚意金|押金|先交')],
  ['offer', phrases('减免|打折|分期还|只还本金|协商|优惠|免息|延期')],
  [
    'deadline',
    phrases(
      '今天|明天|今晚|下班|点|号|日 |之 前 ~6 还|处理|结清|到账',
      '天|小时 |之 以内|之内|内',
      '限期|最后期限|最后一天|最后通牒',
    ),
  ],
  [
    'visit',
    phrases('上门|外访|老家|户籍地|走访|来家|来我家|到家|到我家|去家|去我家|去我老家|来单位|来公司|去单位|去公司'),
  ],
  ['demand', phrases('催 !收', '还款|还钱|欠款|结清|收钱|让我还|要我还|赶紧还|尽快还')],
];

/** Endings that make a name a firm's; what stands first is tried first. */
export const FIRM_ENDS =
  '有限公司|律师事务所|公司|律所|集团|银行|消费金融|消金|金融|资产管理|资产|资管|小额贷款|小贷|科技|法务部|法务|调解中心|催收部|保险|担保|服务中心|金服|数科'.split(
    '|',
  );

/** What a name of no firm begins with, holds, or is made of altogether. */
const NO_STARTS = 'x×某什么哪一个家这那的是了';
const NO_PARTS = [
  ...'的|先生|女士|小姐|经理|主任|老师|专员|我公司|我们公司|上班'.split('|'),
  ...['xx', '××', 'x×', '×x', '**', '＊＊'],
];
const KINDS = '催收|第三方|外包|委外|他们|他|我们|我|你们|你|贷款|放款|合作|外地|正规|小额|网贷|资产'.split('|');
const BARE = new Set(
  '公司|银行|金融|科技|资产|法务|法务部|律所|集团|催收部|服务中心|律师事务所|担保|保险|资管'.split('|'),
);

/** Whether a name only looks like a firm's: XX公司, 他们公司, 催收公司. */
export function isNoFirm(written: string): boolean {
  const name = written.toLowerCase();
  if (NO_STARTS.includes(name[0] ?? 'x') || NO_PARTS.some((part) => name.includes(part))) return true;
  for (let rest = name; ; ) {
    if (BARE.has(rest)) return true;
    const kind = KINDS.find((one) => rest.startsWith(one));
    if (kind === undefined) return false;
    rest = rest.slice(kind.length);
  }
}
