import { describe, expect, it } from 'vitest';
import { type ContactRow, readContact, rowOf } from '../../src/understanding/contactLog.ts';

/** Saturday 2026-11-21, 20:30 in Shanghai. */
const NOW = Date.parse('2026-11-21T12:30:00Z');
const TODAY = '2026-11-21';
const YESTERDAY = '2026-11-20';

type Told = Partial<ContactRow> | null;

const SENTENCES: readonly (readonly [string, Told])[] = [
  // The whole row
  [
    '刚接到催收电话，自称XX公司，工号12，说要上门，打了我妈',
    { on: TODAY, hour: 20, channel: 'call', firm: undefined, kinds: ['visit'], third: 'parents', effective: true },
  ],
  [
    '昨天下午三点，自称华通资产管理有限公司，说不还就起诉我',
    { on: YESTERDAY, hour: 15, firm: '华通资产管理有限公司', kinds: ['sue'] },
  ],
  ['今早7点多打来的电话，骂我，很难听', { on: TODAY, hour: 7, channel: 'call', kinds: ['insult'], effective: true }],
  ['11月3号晚上十点半打来，说再不还就发朋友圈', { on: '2026-11-03', hour: 22, channel: 'call', kinds: ['expose'] }],
  [
    '前天他们发短信，署名是正大律师事务所，说要走法律程序',
    { on: '2026-11-19', channel: 'sms', firm: '正大律师事务所', kinds: ['sue'] },
  ],
  // Days
  ['今天打了五个电话，我都没接', { on: TODAY, channel: 'call', times: 5, effective: false }],
  ['大前天接到电话让我赶紧还', { on: '2026-11-18', kinds: ['demand'] }],
  ['3天前打电话催还款', { on: '2026-11-18', channel: 'call', kinds: ['demand'] }],
  ['2026年11月9日上午9点来电，说限期还清', { on: '2026-11-09', hour: 9, kinds: ['deadline'] }],
  ['18号中午打电话说要起诉', { on: '2026-11-18', hour: 11, until: 14, kinds: ['sue'] }],
  ['30号打来电话说要起诉', { on: '2026-10-30', kinds: ['sue'] }],
  ['上周三他们打电话骂人', { on: '2026-11-11', kinds: ['insult'] }],
  ['周四下午打来电话', { on: '2026-11-19', hour: 13, until: 18 }],
  ['12月25日打来电话催款', { on: '2025-12-25' }],
  ['他们打电话骂我', { on: null, hour: undefined, kinds: ['insult'] }],
  // Hours
  ['昨晚11点半打电话来', { on: YESTERDAY, hour: 23, until: 24 }],
  ['昨晚一点打电话来', { on: TODAY, hour: 1, until: 2 }],
  ['昨晚十二点打电话来', { on: TODAY, hour: 0, until: 1 }],
  ['今天凌晨2点打电话来', { on: TODAY, hour: 2, until: 3 }],
  ['昨天半夜打电话来', { on: YESTERDAY, hour: 22, until: 30 }],
  ['昨天22:15来电', { on: YESTERDAY, hour: 22, until: 23 }],
  ['今天9点打电话来的', { on: TODAY, hour: 9 }],
  ['今天8点打电话来的', { on: TODAY, hour: undefined }],
  ['昨天8点打电话来的', { on: YESTERDAY, hour: undefined }],
  ['昨天中午1点打电话来的', { on: YESTERDAY, hour: 13 }],
  ['昨天打电话来，我有一点害怕', { on: YESTERDAY, hour: undefined }],
  ['刚刚又打来电话', { on: TODAY, hour: 20, until: 21 }],
  ['今天天没亮就打电话', { on: TODAY, hour: 5, until: 8 }],
  // Channel
  ['昨天加我微信，让我还钱', { channel: 'chat', kinds: ['demand'] }],
  ['今天有两个人来我家了，在门口喊我还钱', { channel: 'visit', kinds: ['demand'] }],
  ['昨天收到一封催收函', { channel: 'letter' }],
  ['今天收到邮件说要起诉', { channel: 'mail', kinds: ['sue'] }],
  ['App里推送说我逾期了，今天的', { on: TODAY, channel: 'app' }],
  ['有人在我抖音评论里说我是老赖', { channel: 'social', kinds: ['credit'] }],
  ['短信说明天要上门', { channel: 'sms', kinds: ['visit'] }],
  // What was said
  ['打电话说要报警抓我，让我坐牢', { kinds: ['arrest'] }],
  ['电话里说要找人收拾我', { kinds: ['violence'] }],
  ['电话里说上征信影响孩子', { kinds: ['credit'] }],
  ['电话里说要冻结我的银行卡', { kinds: ['freeze'] }],
  ['自称是法院的，打电话说今天不处理就强制执行', { kinds: ['sue', 'official'], firm: undefined }],
  ['打电话让我把钱转到他个人账户', { kinds: ['personalAccount'] }],
  ['电话里说先交2000保证金才能协商', { kinds: ['fee', 'offer'] }],
  ['今天来电说可以减免利息', { kinds: ['offer'] }],
  ['昨天打电话，没说要起诉，就是让我还款', { kinds: ['demand'] }],
  // Others
  ['昨天打给我老婆了', { on: YESTERDAY, channel: 'call', third: 'spouse', kinds: [] }],
  ['他们给我单位打电话，跟我领导说我欠钱不还', { third: 'employer', kinds: ['toldOthers'] }],
  ['说要打给我爸妈', { third: undefined, kinds: ['contactOthers'] }],
  ['电话里威胁要联系我同事', { third: undefined, kinds: ['contactOthers'] }],
  ['我姐今天接到他们电话了', { third: 'siblings', channel: 'call' }],
  ['骚扰我朋友，发短信给他', { third: 'friends', channel: 'sms' }],
  ['打电话给村委，说我欠款', { third: 'community', channel: 'call', kinds: ['toldOthers'] }],
  ['没有联系我家人，只是给我打电话催还款', { third: undefined, channel: 'call', kinds: ['demand'] }],
  ['昨天打了我前夫的电话', { third: 'formerPartner' }],
  // Firms and persons
  ['自称王经理，打电话让我还钱', { firm: undefined, kinds: ['demand'] }],
  ['对方是某公司，打电话催还款', { firm: undefined }],
  ['说是催收公司，打电话的', { firm: undefined }],
  ['打电话来说是分期乐的，要我还款', { firm: '分期乐' }],
  ['打电话来自称招联消费金融，要我还款', { firm: '招联消费金融' }],
  ['自称张伟，工号8866，电话13812345678，说要上门', { firm: undefined, kinds: ['visit'] }],
  ['短信落款是恒信调解中心，让我今天之前还清', { firm: '恒信调解中心', channel: 'sms', kinds: ['deadline'] }],
  // How often
  ['今天打了八次电话，接通了', { times: 8, effective: true }],
  ['昨天有12个未接电话', { times: 12, effective: false, channel: 'call' }],
  ['今天打了十几个电话', { times: undefined }],
  ['昨天发了三条短信', { times: 3, channel: 'sms' }],
  // Hours that are not exact
  ['今天早上八点不到就打过来了', { on: TODAY, hour: 7, until: 8, channel: 'call' }],
  ['昨晚快11点还在打', { on: YESTERDAY, hour: 22, until: 23, channel: 'call' }],
  ['今天下午2点左右打来电话，语气很凶', { on: TODAY, hour: 13, until: 15 }],
  ['昨天大概晚上10点打来的', { on: YESTERDAY, hour: 21, until: 23 }],
  ['昨天上午打了3次下午又打了4次', { on: YESTERDAY, hour: undefined, times: 7 }],
  // What is to come is neither the time nor a visit
  ['他说他是京东金融的，明天上午来我家收钱', { on: null, hour: undefined, channel: null, kinds: ['visit'] }],
  ['短信说您的案件已移交，今日18点前还款', { hour: undefined, channel: 'sms', kinds: ['deadline'] }],
  [
    '今天打电话说再不处理就去我老家找我父母',
    { on: TODAY, channel: 'call', third: undefined, kinds: ['visit', 'contactOthers'] },
  ],
  // Words that look like another channel
  ['昨天发短信到我单位群里', { on: YESTERDAY, channel: 'sms', kinds: ['expose'] }],
  ['对方说先交500元手续费到他个人微信', { channel: null, kinds: ['personalAccount', 'fee'] }],
  ['昨天上门的人说不给钱就不走', { on: YESTERDAY, channel: 'visit' }],
  ['自称顺丰快递的', null],
  ['没人给我打电话了', null],
  ['他们没有骂我', null],
  // Not a contact
  ['我欠花呗八千', null],
  ['今天天气不错', null],
  ['', null],
];

const ABSENT = {
  hour: undefined,
  until: undefined,
  firm: undefined,
  third: undefined,
  effective: undefined,
  times: undefined,
};

describe('a sentence becomes a row of kinds and roles', () => {
  it.each(SENTENCES)('%s', (text, told) => {
    const row = readContact(text, NOW);
    if (told === null) expect(row).toBeNull();
    else expect({ ...ABSENT, ...row }).toMatchObject(told);
  });

  it('never keeps a number, a name or wording', () => {
    const text =
      '刚接到电话，自称李小明，工号A9527，手机号13912345678，身份证110101199001011234，说“你这个骗子明天见”，打了我妈王桂兰';
    const kept = JSON.stringify(readContact(text, NOW));
    for (const secret of ['李小明', '9527', '139123', '1101', '骗子', '王桂兰', '明天见'])
      expect(kept).not.toContain(secret);
  });

  it('answers hostile text at once', () => {
    const pieces = ['打过来', '到了', '自称', '上门', '我妈', '说要', '十', '1', ' ', '，', '公司', '（', '点', '前'];
    for (const piece of pieces)
      for (const end of ['', 'x', '次', '公司的']) readContact(piece.repeat(4_000 / piece.length) + end, NOW);
    expect(readContact(`打${'过来'.repeat(2_000)}`, NOW)).toMatchObject({ channel: 'call' });
  }, 5_000);

  it('reads a stored row again as it was and drops what it does not know', () => {
    const row = readContact(SENTENCES[0]?.[0] ?? '', NOW);
    expect(rowOf(JSON.parse(JSON.stringify(row)))).toEqual({
      firm: undefined,
      times: undefined,
      last4: undefined,
      ...row,
    });
    expect(
      rowOf({ on: TODAY, channel: 'smoke', kinds: ['sue', 'unheard'], third: 'king', last4: '12345' }),
    ).toMatchObject({
      channel: null,
      kinds: ['sue'],
      third: undefined,
      last4: undefined,
    });
    expect(rowOf('text')).toBeNull();
  });
});
