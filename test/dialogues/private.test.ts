import { describe, expect, test } from 'vitest';
import { undone } from '../../src/dialogue/state.ts';
import { makeFile } from '../../src/outputs/files.ts';
import { Talk } from './talk.ts';

const FOUR = [
  ['花呗', 'huabei'],
  ['京东白条', 'jd_baitiao'],
  ['小花钱包', 'xiaohua'],
  ['分期乐', 'fenqile'],
] as const;

describe('the three facts, in any order and number of messages', () => {
  test.each(FOUR)('%s, all in one message: the verdict at once', (name, id) => {
    const talk = new Talk();
    const reply = talk.say(`${name}欠8000，逾期45天，突然没人打电话了`);
    expect(reply).toContain('8,000 元');
    expect(reply).toContain('45 天');
    expect(reply).toContain('接下来');
    expect(talk.state?.debts[0]?.platform).toBe(id);
  });

  const facts = { platform: '花呗', amount: '欠8000', days: '逾期45天' };
  const orders = [
    ['platform', 'amount', 'days'],
    ['platform', 'days', 'amount'],
    ['amount', 'platform', 'days'],
    ['amount', 'days', 'platform'],
    ['days', 'platform', 'amount'],
    ['days', 'amount', 'platform'],
  ] as const;
  test.each(orders)('%s, then %s, then %s: only what is missing is asked', (first, second, third) => {
    const talk = new Talk();
    expect(talk.say(facts[first])).not.toContain('接下来');
    expect(talk.state?.asking).not.toBeNull();
    expect(talk.say(facts[second])).not.toContain('接下来');
    expect(talk.say(facts[third])).toContain('接下来');
    expect(talk.state?.debts).toHaveLength(1);
  });

  test('by buttons alone', () => {
    const talk = new Talk();
    talk.command('start');
    talk.press('知道了，开始');
    talk.press('花呗');
    talk.press('5千到1万');
    expect(talk.press('1到2个月')).toContain('接下来');
  });

  test('bare numbers are read in the light of what was asked', () => {
    const talk = new Talk();
    talk.say('花呗');
    talk.say('8000');
    const reply = talk.say('45');
    expect(reply).toContain('8,000 元');
    expect(reply).toContain('45 天');
  });

  test('not knowing is an answer: the advice comes all the same', () => {
    const talk = new Talk();
    talk.say('花呗欠8000');
    const reply = talk.say('不记得了');
    expect(reply).toContain('多久没说');
    expect(reply).toContain('接下来');
  });

  test('a lender that is not in the table is kept as written', () => {
    const talk = new Talk();
    const reply = talk.say('亚联财欠了2万，逾期三个月');
    expect(reply).toContain('亚联财');
    expect(reply).toContain('接下来');
  });
});

describe('every fact can be changed at any time', () => {
  test.each([
    ['不对，是1万2', '1.2 万元'],
    ['说错了，逾期60天', '60 天'],
    ['其实是京东白条', '京东白条'],
  ])('%s', (text, shown) => {
    const talk = new Talk();
    talk.say('花呗欠8000，逾期45天，突然没人打电话了');
    const reply = talk.say(text);
    expect(reply).toContain(shown);
    expect(talk.state?.debts).toHaveLength(1);
  });

  test('by button', () => {
    const talk = new Talk();
    talk.say('花呗欠8000，逾期45天');
    talk.press('改情况');
    talk.press('改天数');
    expect(talk.say('100天')).toContain('100 天');
  });

  test('a stated value is not replaced by a vaguer one that agrees', () => {
    const talk = new Talk();
    talk.say('花呗欠8000，逾期45天');
    talk.say('大概欠了几千吧，会坐牢吗');
    expect(talk.state?.debts[0]?.amount).toMatchObject({ min: 800_000, max: 800_000 });
  });
});

describe('undo', () => {
  test('takes back the last step, facts and all', () => {
    const talk = new Talk();
    talk.say('花呗欠8000，逾期45天');
    talk.say('不对，是9000');
    talk.command('undo');
    expect(talk.state?.debts[0]?.amount).toMatchObject({ min: 800_000 });
    expect(undone(talk.state!)).toBeNull();
  });
});

describe('discriminating questions', () => {
  test('an answer re-ranks, says what changed, and asks the next; at most five', () => {
    const talk = new Talk();
    talk.say('花呗欠3000，逾期20天，没人打电话了');
    let asked = 0;
    while (talk.state?.asking?.slot === 'evidence') {
      asked += 1;
      expect(talk.press('不确定')).toContain('记下了');
    }
    expect(asked).toBeGreaterThan(0);
    expect(asked).toBeLessThanOrEqual(5);
  });

  test('said in words as well as by button', () => {
    const talk = new Talk();
    talk.say('花呗欠3000，逾期20天，没人打电话了');
    expect(talk.say('短信还在发')).toContain('平台主动少打电话');
    expect(talk.state?.debts[0]?.evidence).toMatchObject({ smsOrPushContinues: true });
  });
});

describe('follow-ups belong to the same case', () => {
  test.each(['会坐牢吗', '会上门吗', '会不会联系我家人', '上征信吗', '怎么协商', '利息怎么算', '还清了还能用吗'])(
    '%s',
    (question) => {
      const talk = new Talk();
      talk.say('花呗欠8000，逾期45天，突然没人打电话了');
      const reply = talk.say(question);
      expect(reply).toMatch(/〔.+〕/);
      expect(reply.length).toBeLessThanOrEqual(300);
      expect(talk.state?.debts).toHaveLength(1);
    },
  );

  test('what-if shows the difference and leaves the case as it is', () => {
    const talk = new Talk();
    talk.say('花呗欠8000，逾期45天，突然没人打电话了');
    const reply = talk.say('60天后呢');
    expect(reply).toContain('如果');
    expect(talk.state?.debts[0]?.days).toMatchObject({ min: 45 });
  });

  test('days go on counting while nobody talks', () => {
    const talk = new Talk();
    talk.say('花呗欠8000，逾期45天');
    talk.now += 10 * 86_400_000;
    expect(talk.command('case')).toContain('55 天');
  });
});

describe('debts that are not one’s own overdue ones', () => {
  test.each([
    ['如果花呗欠1万逾期60天会怎么样', 'supposition'],
    ['我妈的花呗欠8000逾期45天', 'another person’s'],
    ['花呗逾期45天8000块已经还清了', 'repaid'],
  ])('%s is never told "you are N days overdue" (%s)', (text) => {
    const talk = new Talk();
    expect(talk.say(text)).not.toContain('你的情况');
  });
});

describe('distress told in other ways', () => {
  test('of somebody near: how to help him, and nothing is asked about the debt', () => {
    const talk = new Talk();
    const reply = talk.say('我老公说他不想活了 欠了八万网贷 该怎么办');
    expect(reply).toContain('你现在安全吗');
    expect(reply).toContain('12356');
    expect(reply).not.toContain('逾期多久');
    expect(talk.state?.hold).toBeFalsy();
  });

  test('in the last words of a long story: nothing about debt', () => {
    const talk = new Talk();
    const reply = talk.say(
      '花呗逾期四个月欠一万三，白条逾期两个月欠六千，上个月被裁了，这周突然没电话了，我想问是不是要起诉，算了，遗书都写好了',
    );
    expect(reply).toContain('12356');
    expect(reply).not.toContain('起诉');
    expect(talk.state?.hold).toBe(true);
  });

  test('behind letters and dots: heard all the same', () => {
    for (const text of ['想zs', '想自.杀', '我唔想活啦', '活不下qu了 想亖']) {
      expect(new Talk().say(text)).toContain('12356');
    }
  });

  test('in the dress of law: a word of care, then who pays', () => {
    const reply = new Talk().say('我没了要爸妈还吗');
    expect(reply).toContain('12356');
    expect(reply).toContain('没有签字的父母');
  });

  test('a joke or a denial brings no hotline', () => {
    for (const text of ['笑死 催收居然放假', '累死了 花呗8000逾期60天', '没想自杀 就是烦']) {
      expect(new Talk().say(text)).not.toContain('12356');
    }
  });
});

describe('after explicit distress', () => {
  test('nothing about debt until the person returns to it', () => {
    const talk = new Talk();
    talk.say('花呗欠8000，逾期45天');
    const first = talk.say('我不想活了');
    expect(first).toContain('12356');
    expect(first).not.toMatch(/逾期|征信|起诉/);
    expect(talk.say('嗯')).not.toMatch(/逾期|征信|起诉/);
    expect(talk.press('好些了，继续')).toContain('花呗');
  });
});

describe('bad input', () => {
  test.each(['', '   ', '😀😀😀', '\u0000\u0000', '\ud83d', '\u202eabc', '。。。', 'asdfgh', 'x'.repeat(10_000)])(
    '%j: one kind sentence, no fact invented',
    (text) => {
      const talk = new Talk();
      talk.say('花呗欠8000，逾期45天');
      const before = talk.state?.debts;
      expect(talk.say(text).length).toBeGreaterThan(0);
      expect(talk.state?.debts).toEqual(before);
    },
  );

  test('unknown callback data', () => {
    const talk = new Talk();
    talk.say('花呗欠8000');
    for (const data of ['', 'nonsense', '99:a:1', '1:zzz', '1:a:99', `1:${'x'.repeat(60)}`]) {
      expect(talk.data(data).length).toBeGreaterThan(0);
    }
    expect(talk.state?.debts[0]?.amount).toMatchObject({ min: 800_000 });
  });
});

describe('commands', () => {
  test.each([
    'start',
    'new',
    'case',
    'debts',
    'plan',
    'why',
    'help',
    'limits',
    'privacy',
    'mydata',
    'delete',
    'lang',
    'undo',
  ] as const)('/%s answers in any state', (name) => {
    expect(new Talk().command(name).length).toBeGreaterThan(0);
    const talk = new Talk();
    talk.say('花呗欠8000，逾期45天');
    expect(talk.command(name).length).toBeGreaterThan(0);
  });

  test('/mydata shows everything kept, in words and in a file, and nothing else', async () => {
    const talk = new Talk();
    expect(talk.command('mydata')).not.toContain('JSON');
    talk.say('花呗欠8000，逾期45天，短信还在发');
    const reply = talk.command('mydata');
    expect(reply).toMatch(/花呗[\s\S]*8,?000[\s\S]*45/);
    const file = talk.messages.find((message) => message.file)?.file;
    const { bytes } = await makeFile(file!.kind, file!.data);
    expect(JSON.parse(new TextDecoder().decode(bytes))).toMatchObject({ debts: talk.state?.debts });
    expect(new TextDecoder().decode(bytes)).not.toContain('短信还在发');
  });

  test('/delete leaves nothing', () => {
    const talk = new Talk();
    talk.say('花呗欠8000，逾期45天');
    talk.command('delete');
    expect(talk.result?.forget).toBe(true);
    expect(talk.state?.debts).toEqual([]);
  });
});

describe('length and traditional script', () => {
  test('the first verdict is at most 900 characters in at most two messages', () => {
    for (const [name] of FOUR) {
      for (const days of [3, 20, 45, 75, 120, 300, 800]) {
        const talk = new Talk();
        const reply = talk.say(`${name}欠了大概两三万，逾期${days}天，突然没人打电话了`);
        const verdict = talk.messages.slice(0, 2);
        expect(reply).toContain('接下来');
        expect(verdict.map(({ html }) => html.replace(/<[^>]+>/g, '')).join('').length).toBeLessThanOrEqual(900);
      }
    }
  });

  test('who writes in traditional characters is answered in them', () => {
    const talk = new Talk();
    expect(talk.say('花唄欠了8000，逾期45天，突然沒人打電話了')).toContain('電話');
  });
});
