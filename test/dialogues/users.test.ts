import { describe, expect, test } from 'vitest';
import { Talk } from './talk.ts';

describe('a debt that is not one’s own to pay stays so when more is told of it', () => {
  test.each([
    ['我给朋友担保了2万，他不还了', '逾期100天了', 'otherPerson'],
    ['我儿子分期乐欠了两万', '他逾期半年了', 'otherPerson'],
    ['这笔美团借钱不是我借的，是冒名的', '他们说逾期60天了', 'denied'],
    ['花呗上周已经还清了', '欠过6000，逾期了40天', 'paid'],
  ] as const)('%s — %s', (first, more, status) => {
    const talk = new Talk();
    talk.say(first);
    const reply = talk.say(more);
    expect(talk.state?.debts[0]?.status).toBe(status);
    expect(reply).not.toContain('你的情况：');
    expect(reply).not.toContain('愿意还');
  });

  test.each([
    ['我儿子分期乐欠了两万', '别替他答应'],
    ['这笔美团借钱不是我借的，是冒名的', '先别还款'],
    ['花呗上周已经还清了', '结清证明'],
    ['花呗还没到期，下周要还5000', '到期前'],
  ])('%s: the plan is about that, and owes nothing up', (first, step) => {
    const talk = new Talk();
    talk.say(first);
    const plan = talk.command('plan');
    expect(plan).toContain(step);
    expect(plan).not.toMatch(/每月付得起|先要书面金额/);
  });

  test('not repaid after all', () => {
    const talk = new Talk();
    talk.say('花呗已经还清了');
    talk.say('说错了，花呗还没还清，还欠3000，逾期40天');
    expect(talk.state?.debts[0]?.status).toBe('overdue');
  });
});

describe('several debts', () => {
  test('what was not asked yet is no ground to say a debt is old', () => {
    const talk = new Talk();
    const reply = talk.say('花呗和借呗都逾期了，没人打电话了');
    expect(reply).not.toContain('时间很久');
    expect(reply).toContain('逾期多久');
  });

  test('an offer stands beside the name it is for, whatever else is listed', () => {
    const talk = new Talk();
    talk.say('花呗6000，白条4000，小花钱包8000，都逾期三个月了');
    talk.say('白条已经还清了');
    const reply = talk.say('到手6000，开支5000');
    expect(reply).not.toMatch(/京东白条：每月/);
    expect(reply).toMatch(/小花钱包：每月 571\.43 元/);
    expect(reply).toMatch(/花呗：每月 428\.57 元/);
  });
});

describe('nothing is asked over and over', () => {
  test('what was asked just before is only named again', () => {
    const talk = new Talk();
    talk.say('花呗');
    const reply = talk.say('短信还在发');
    expect(reply).toContain('记下了');
    expect(reply.length).toBeLessThan(60);
    expect(talk.labels()).toEqual([]);
  });

  test('a question of ours is not put again under what was not understood', () => {
    const talk = new Talk();
    const first = talk.say('花呗欠8000，逾期45天，突然没人打电话了');
    const question = /想问你一句：(.+)/.exec(first)?.[1] ?? '';
    expect(question).not.toBe('');
    expect(talk.say('哈哈')).not.toContain(question);
  });

  test('the verdict is not given twice because a question sounded like 怎么办', () => {
    const talk = new Talk();
    talk.say('花呗欠8000，逾期45天，突然没人打电话了');
    expect(talk.say('征信上怎么样')).not.toContain('接下来');
  });
});

describe('nothing is misread in silence', () => {
  const asked = () => {
    const talk = new Talk();
    talk.say('花呗欠8000，逾期45天，突然没人打电话了');
    return talk;
  };

  test.each([
    ['不对是9000', '9,000 元'],
    ['不对，是9000', '9,000 元'],
    ['说错了 是9000', '9,000 元'],
    ['数错了，是60天', '60 天'],
    ['哦不，是京东白条', '京东白条'],
  ])('%s is a correction, no answer to the question that stands', (text, shown) => {
    const talk = asked();
    expect(talk.say(text)).toContain(shown);
    expect(talk.state?.debts[0]?.evidence?.smsOrPushContinues).toBeUndefined();
  });

  test.each(['能不能协商', '好的', '不想还了怎么办'])('%s is no yes and no no', (text) => {
    const talk = asked();
    talk.say(text);
    expect(talk.state?.debts[0]?.evidence?.smsOrPushContinues).toBeUndefined();
  });

  test.each(['有', '还有', '没有', '没了'])('%s is an answer', (text) => {
    const talk = asked();
    talk.say(text);
    expect(talk.state?.debts[0]?.evidence?.smsOrPushContinues).toBeDefined();
  });

  test('a name with 分期 or 信用 in it asks nothing', () => {
    expect(new Talk().say('分期乐欠1万2，逾期100天，没人催了')).not.toContain('可以谈');
    expect(new Talk().say('信用卡欠8万，逾期100天，没人催了')).not.toContain('每月都会报送');
  });

  test('a question about another product is answered and adds no debt', () => {
    const talk = asked();
    expect(talk.say('度小满上征信吗')).toContain('度小满');
    expect(talk.state?.debts).toHaveLength(1);
  });

  test('有人说我借了, told of oneself, is nothing passed on', () => {
    expect(new Talk().say('有人说我借了2万网贷，我根本没借过')).not.toContain('可直接转发');
  });

  test('a number or a time, whatever was asked', () => {
    const talk = new Talk();
    talk.say('你好');
    talk.command('case');
    talk.say('8000');
    talk.say('花呗');
    expect(talk.say('45天')).toContain('你的情况：花呗，欠 8,000 元，逾期 45 天');
  });
});

describe('words that act like commands', () => {
  test.each([
    ['计划', '接下来|计划'],
    ['我的情况', '第 1 轮'],
    ['帮助', '/plan'],
    ['重来', '从头来'],
    ['删除。', '已全部删除'],
  ])('%s', (word, shown) => {
    const talk = new Talk();
    talk.say('花呗欠8000，逾期45天');
    expect(talk.say(word)).toMatch(new RegExp(shown));
  });

  test('删掉 with a name takes that debt out, and nothing else', () => {
    const talk = new Talk();
    talk.say('花呗欠8000，白条欠3000，都逾期45天');
    talk.say('删掉白条');
    expect(talk.state?.debts.map(({ platform }) => platform)).toEqual(['huabei']);
  });
});

describe('what-ifs', () => {
  test.each([
    ['60天后呢', '105 天'],
    ['那白条呢', '京东白条'],
  ])('%s', (text, shown) => {
    const talk = new Talk();
    talk.say('花呗欠8000，逾期45天，突然没人打电话了');
    const before = talk.state?.debts;
    const reply = talk.say(text);
    expect(reply).toContain('如果');
    expect(reply).toContain(shown);
    expect(talk.state?.debts).toEqual(before);
  });
});
