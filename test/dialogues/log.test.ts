import { describe, expect, test } from 'vitest';
import { shanghaiInstant } from '../../src/domain/overdue.ts';
import { Talk } from './talk.ts';

const CALL = '刚接到催收电话，自称恒信公司，工号12，说要上门，打了我妈';

/** A case of a consumer finance firm, with the log begun. */
function keeping(platform = '花呗'): Talk {
  const talk = new Talk();
  talk.say(`${platform}欠8000，逾期45天`);
  talk.command('jilu');
  talk.press('开始记录');
  return talk;
}

function kept(talk: Talk, ...texts: string[]): Talk {
  for (const text of texts) {
    talk.say(text);
    talk.press('对，记下');
  }
  return talk;
}

describe('the contact log', () => {
  test('begins by the person’s own press, after saying how long it is kept', () => {
    const talk = new Talk();
    talk.say('花呗欠8000，逾期45天');
    expect(talk.say('刚接到催收电话，说要上门')).not.toContain('记成这样');
    const offer = talk.command('jilu');
    expect(offer).toContain('30 天后自动删');
    expect(talk.state?.logging).toBeUndefined();
    talk.press('开始记录');
    expect(talk.state?.logging).toBe(true);
  });

  test('keeps kinds and roles only, and only after a second press', () => {
    const talk = keeping();
    const shown = talk.say(CALL);
    expect(shown).toContain('2026-11-21 12 点多｜电话 接通｜自称：恒信公司｜说要上门｜联系了：父母');
    expect(talk.state?.log).toBeUndefined();
    talk.press('对，记下');
    expect(talk.state?.log).toHaveLength(1);
    expect(JSON.stringify(talk.state)).not.toMatch(/工号|"12"|妈|刚接到/);
    talk.say(CALL);
    talk.press('不记');
    expect(talk.state?.log).toHaveLength(1);
  });

  test('reads traditional characters as well', () => {
    const talk = keeping();
    expect(talk.say('剛接到催收電話，說要起訴，還打給了我同事')).toMatch(/說要起訴.*同事/);
    talk.press('對，記下');
    expect(talk.state?.log?.[0]).toMatchObject({ channel: 'call', kinds: ['sue'], third: 'colleagues' });
  });

  test('asks for the last four digits, and keeps no more of a number', () => {
    const talk = keeping();
    talk.say(CALL);
    expect(talk.press('补尾号')).toContain('后四位');
    expect(talk.say('13812340571')).toContain('只要后四位');
    expect(talk.say('0571')).toContain('尾号 0571');
    talk.press('对，记下');
    expect(talk.state?.log?.[0]).toMatchObject({ last4: '0571' });
    expect(JSON.stringify(talk.state)).not.toContain('1381234');
  });

  test('asks no digits of a letter, which has none', () => {
    const talk = keeping();
    talk.say('收到一封催收函，说限期三天还款');
    expect(talk.labels()).not.toContain('补尾号');
  });

  test.each([
    ['是昨天晚上8点', { on: '2026-11-20', hour: 20 }],
    ['没说要上门', { kinds: [] }],
    ['不是我妈，是我同事', { third: 'colleagues' }],
    ['没接通', { effective: false }],
    ['是短信', { channel: 'sms' }],
    ['自称正大律师事务所', { firm: '正大律师事务所' }],
    ['还说要起诉', { kinds: ['visit', 'sue'] }],
  ])('a row shown is put right by what is said: %s', (correction, expected) => {
    const talk = keeping();
    talk.say(CALL);
    talk.press('有不对的');
    talk.say(correction);
    talk.press('对，记下');
    expect(talk.state?.log).toHaveLength(1);
    expect(talk.state?.log?.[0]).toMatchObject(expected);
  });

  test('lists, changes and deletes, each row', () => {
    const talk = kept(keeping(), CALL, '昨天收到短信，说要起诉');
    expect(talk.command('jilu')).toMatch(/1\. .*说要上门[\s\S]*2\. .*说要起诉/);
    talk.press('2');
    talk.press('改这条');
    talk.say('是前天');
    talk.press('对，记下');
    expect(talk.state?.log?.map((row) => row.on)).toEqual(['2026-11-21', '2026-11-19']);
    talk.command('jilu');
    talk.press('1');
    const deleteIt = talk.buttons().find(({ text }) => text === '删这条') as { data: string };
    talk.press('删这条');
    expect(talk.state?.log).toHaveLength(1);
    talk.data(deleteIt.data);
    expect(talk.state?.log?.[0]).toMatchObject({ kinds: ['sue'] });
  });

  test('something else said instead of a correction leaves the row as it was, and is answered', () => {
    const talk = kept(keeping(), CALL);
    talk.command('jilu');
    talk.press('1');
    talk.press('改这条');
    expect(talk.say('会坐牢吗')).toContain('坐牢');
    expect(talk.state).not.toHaveProperty('pendingRow');
    expect(talk.state?.log).toHaveLength(1);
  });

  test('every row of a long log can be reached; a full one says so and drops none', () => {
    const talk = keeping();
    for (let day = 0; day < 60; day++) {
      talk.now += 86_400_000;
      kept(talk, '刚接到催收电话');
    }
    expect(talk.state?.log).toHaveLength(60);
    expect(talk.command('jilu')).toContain('60. ');
    for (let page = 0; page < 5; page++) talk.press('更早的');
    expect(talk.labels()).toEqual(expect.arrayContaining(['1', '10', '更新的']));
    expect(talk.labels()).not.toContain('更早的');
    talk.say('刚接到催收电话');
    expect(talk.press('对，记下')).toContain('这一条没有记');
    expect(talk.state?.log).toHaveLength(60);
  });

  test('an emergency in it is answered first, then the row is proposed', () => {
    const talk = keeping();
    const reply = talk.say('他们打电话说要打断我的腿，人已经在门口砸门');
    expect(reply.indexOf('110')).toBeGreaterThan(-1);
    expect(reply.indexOf('110')).toBeLessThan(reply.indexOf('记成这样'));
    const scam = talk.say('刚接到催收电话，让我把钱转到他个人账户，还要验证码');
    expect(scam).toContain('验证码');
    expect(scam).toContain('记成这样');
    const distress = talk.say('刚接到催收电话，我不想活了');
    expect(distress).not.toContain('记成这样');
  });

  test('a question asked with it is answered too', () => {
    const reply = keeping().say('刚接到催收电话，说要上门，会坐牢吗？');
    expect(reply).toMatch(/坐牢[\s\S]*记成这样/);
  });

  test.each(['会坐牢吗', '会打给我家人吗', '会上门吗', '我想协商分期还', '征信会花吗', '我没钱还款', '花呗还有3000'])(
    'what tells of no contact is answered as ever: %s',
    (text) => {
      expect(keeping().say(text)).not.toContain('记成这样');
    },
  );

  test('what may not fit a rule is marked in the list and told with rule and certainty, the limits kept apart', () => {
    const talk = kept(keeping(), '昨天晚上11点催收打电话骂我', '昨天接了他们4个电话');
    const list = talk.command('jilu');
    expect(list).toContain('⚑');
    expect(list).toContain('可能不符合规范，由有关部门认定');
    const flags = talk.press('看提示和依据');
    expect(flags).toMatch(/1\. 可能不符合：.*22:00.*（行业规范，.*GB\/T 45251/);
    expect(flags).toContain('三个“次数”不是一回事');
    expect(flags).toContain('没有经过核实');
    expect(flags).not.toMatch(/违法|暴力催收/);
  });

  test('a row that fits is not marked, and nothing is offered to look at', () => {
    const talk = kept(keeping(), '今天上午10点催收打电话说要起诉');
    expect(talk.command('jilu')).not.toContain('⚑');
    expect(talk.labels()).not.toContain('看提示和依据');
  });

  test('which rules hold follows the lender', () => {
    const bank = kept(keeping('招联'), '昨天晚上11点催收打电话骂我');
    bank.command('jilu');
    const small = kept(keeping('京东白条'), '昨天晚上11点催收打电话骂我');
    small.command('jilu');
    expect(bank.press('看提示和依据')).toContain('银行业协会指引说，未经同意');
    expect(small.press('看提示和依据')).not.toContain('银行业协会指引说，未经同意');
  });

  test('what is deleted is gone at once: no undo holds it', () => {
    const talk = kept(keeping(), CALL);
    talk.command('jilu');
    talk.press('停止并删除记录');
    expect(JSON.stringify(talk.state)).not.toContain('恒信');
    expect(talk.state?.logging).toBeUndefined();
    talk.command('jilu');
    expect(talk.labels()).toContain('开始记录');
  });

  test('feeds the table and the letters with confirmed rows only', () => {
    const talk = kept(keeping(), CALL);
    talk.say('昨天收到短信，说要起诉');
    talk.command('jilu');
    talk.press('导出表格');
    const data = JSON.parse(talk.messages[0]?.file?.data ?? '{}') as { rows: unknown[] };
    expect(data.rows).toHaveLength(1);
  });

  test('can be kept and taken along before anything was told of a debt', () => {
    const talk = new Talk();
    talk.command('jilu');
    talk.press('开始记录');
    kept(talk, '刚接到催收电话，说要起诉');
    talk.command('jilu');
    talk.press('导出表格');
    expect(talk.messages[0]?.file?.kind).toBe('contactLog');
  });

  test('an hour said is kept as an hour of Shanghai', () => {
    const talk = keeping();
    talk.now = shanghaiInstant('2026-11-22', 0) + 1_800_000;
    talk.say('刚接到催收电话');
    talk.press('对，记下');
    expect(talk.state?.log?.[0]).toMatchObject({ on: '2026-11-22', hour: 0 });
  });
});
