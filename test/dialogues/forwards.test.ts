import { describe, expect, test } from 'vitest';
import { Talk } from './talk.ts';

const QUESTION = '花呗欠8000，逾期45天，突然没人打电话了怎么回事';

function forward(
  talk: Talk,
  text: string,
  origin: 'user' | 'hidden' | 'chat' | 'channel' | 'self' | 'bot' = 'user',
  album?: string,
) {
  return talk.step({ kind: 'forward', text, origin, ...(album ? { album } : {}) });
}

describe('a question passed on', () => {
  test.each(['user', 'hidden', 'chat', 'channel'] as const)(
    'from %s: one answer, marked, nothing in one’s own case',
    (origin) => {
      const talk = new Talk();
      const reply = forward(talk, QUESTION, origin);
      expect(reply).toContain('【可直接转发】');
      expect(talk.messages.filter(({ html }) => html.includes('可直接转发'))).toHaveLength(1);
      expect(talk.state?.debts).toEqual([]);
    },
  );

  test('holds no amount and no days of the asker', () => {
    const reply = forward(new Talk(), QUESTION);
    expect(reply).not.toContain('8,000');
    expect(reply).not.toContain('45 天');
  });

  test('typed after 群友问: or /zhuanwen it is the same', () => {
    expect(new Talk().say(`群友问：${QUESTION}`)).toContain('【可直接转发】');
    expect(new Talk().command('zhuanwen', QUESTION)).toContain('【可直接转发】');
  });

  test('never mixes with one’s own case', () => {
    const talk = new Talk();
    talk.say('京东白条欠5000，逾期20天');
    talk.now += 10_000;
    forward(talk, QUESTION);
    expect(talk.state?.debts.map(({ platform }) => platform)).toEqual(['jd_baitiao']);
  });

  test('own words forwarded are own words', () => {
    const talk = new Talk();
    expect(forward(talk, QUESTION, 'self')).not.toContain('可直接转发');
    expect(talk.state?.debts).toHaveLength(1);
  });

  test('the bot’s own answer is recognised', () => {
    expect(forward(new Talk(), QUESTION, 'bot')).not.toContain('可直接转发');
  });

  test('hidden origin: nothing enters the own case before the press', () => {
    const talk = new Talk();
    forward(talk, QUESTION, 'hidden');
    expect(talk.state?.debts).toEqual([]);
    expect(talk.press('这是我自己的')).toContain('你的情况');
    expect(talk.state?.debts).toHaveLength(1);
  });

  test('a bunch: one answer each', () => {
    const talk = new Talk();
    const names = ['花呗', '借呗', '分期乐', '微粒贷'];
    const replies = names.map((name) => {
      talk.now += 2_000;
      return forward(talk, `${name}逾期了会坐牢吗`);
    });
    for (const reply of replies) expect(reply).toContain('【可直接转发】');
    expect(talk.state?.forwards).toHaveLength(4);
  });

  test('a text within three seconds before it is its comment: facts taken back, answer edited', () => {
    const talk = new Talk();
    talk.say('他欠了2万');
    talk.now += 1_000;
    forward(talk, '花呗逾期45天，没人打电话了');
    expect(talk.state?.debts).toEqual([]);
    expect(talk.messages[0]?.edit).toBe('last');
  });

  test('a text long before stays one’s own', () => {
    const talk = new Talk();
    talk.say('花呗欠2万');
    talk.now += 5_000;
    forward(talk, '借呗逾期45天，没人打电话了');
    expect(talk.state?.debts).toHaveLength(1);
    expect(talk.messages[0]?.edit).toBeUndefined();
  });

  test('a comment right after, or another part of the album, edits the answer', () => {
    const talk = new Talk();
    forward(talk, '花呗逾期45天', 'user', 'album1');
    const track = talk.messages[0]?.track;
    talk.now += 500;
    forward(talk, '欠8000，没人打电话了', 'user', 'album1');
    expect(talk.messages[0]?.edit).toBe(track);
    expect(talk.state?.forwards).toHaveLength(1);
  });

  test('replying to its answer asks on about that case', () => {
    const talk = new Talk();
    talk.say('京东白条欠5000，逾期20天');
    talk.now += 10_000;
    forward(talk, '信用卡欠6万，逾期100天');
    const track = talk.messages[0]?.track;
    talk.now += 60_000;
    const reply = talk.step({ kind: 'text', text: '会坐牢吗', replyTo: 5, ...(track ? { replyTrack: track } : {}) });
    expect(reply).toContain('【可直接转发】');
    expect(reply).toContain('信用卡');
    expect(talk.state?.debts).toHaveLength(1);
  });

  test('is forgotten after 24 hours', () => {
    const talk = new Talk();
    forward(talk, QUESTION);
    talk.now += 25 * 3_600_000;
    forward(talk, '借呗逾期三天会上征信吗');
    expect(talk.state?.forwards).toHaveLength(1);
  });

  test('is forgotten by a wake, even if nobody writes again', () => {
    const talk = new Talk();
    forward(talk, QUESTION);
    const [wake] = talk.result?.wakes ?? [];
    talk.now = wake!.at;
    expect(talk.step({ kind: 'wake', id: wake!.id, what: wake!.kind })).toBe('');
    expect(talk.state?.forwards).toEqual([]);
    expect(JSON.stringify(talk.state)).not.toContain('huabei');
  });

  test('twelve of them: each keeps its buttons', () => {
    const talk = new Talk();
    const buttons = Array.from({ length: 12 }, () => {
      talk.now += 4_000;
      forward(talk, QUESTION, 'hidden');
      return talk.buttons().find(({ text }) => text === '这是我自己的');
    });
    const [first] = buttons;
    expect(talk.data(first && 'data' in first ? first.data : '')).toContain('记进你自己的情况');
    expect(talk.state?.debts).toHaveLength(1);
  });

  test('nothing for us in it: said so, not marked to pass on', () => {
    const talk = new Talk();
    expect(forward(talk, '大家晚上吃啥')).not.toContain('可直接转发');
    expect(talk.labels()).toEqual([]);
  });

  test('distress in it: what to do stands before the mark, only the line to pass on behind it', () => {
    const reply = forward(new Talk(), '这辈子还不完了，活着没意思');
    const [before, after] = reply.split('【可直接转发】');
    expect(before).toContain('你现在安全吗');
    expect(after).toContain('12356');
    expect(after).not.toContain('私下联系他');
  });

  test('distress in it: guidance for whoever passed it on, and the line to pass on', () => {
    expect(forward(new Talk(), '欠了好多网贷，我真的不想活了')).toContain('12356');
  });
});

describe('an edited message', () => {
  test('corrects what it said, if it is the last one', () => {
    const talk = new Talk();
    talk.step({ kind: 'text', text: '花呗欠8000，逾期45天', messageId: 7 });
    talk.step({ kind: 'text', text: '花呗欠9000，逾期45天', messageId: 7, edited: true });
    expect(talk.state?.debts).toHaveLength(1);
    expect(talk.state?.debts[0]?.amount).toMatchObject({ min: 900_000 });
  });

  test('changes nothing if others came after it', () => {
    const talk = new Talk();
    talk.step({ kind: 'text', text: '花呗欠8000，逾期45天', messageId: 7 });
    talk.step({ kind: 'text', text: '会坐牢吗', messageId: 9 });
    expect(talk.step({ kind: 'text', text: '花呗欠9000', messageId: 7, edited: true })).not.toBe('');
    expect(talk.state?.debts[0]?.amount).toMatchObject({ min: 800_000 });
  });
});
