import { describe, expect, test } from 'vitest';
import { answerOnce } from '../../src/dialogue/oneshot.ts';
import { Talk } from './talk.ts';

const CASE = '花呗欠8000，逾期45天，突然没人打电话了';

function told(...texts: readonly string[]): Talk {
  const talk = new Talk();
  for (const text of texts) talk.say(text);
  return talk;
}

describe('what is asked about the bot itself', () => {
  test.each([
    ['你是谁', '免费的自动程序'],
    ['你是AI吗', '不是真人'],
    ['转人工', '12348'],
    ['你是律师吗', '不是律师意见'],
    ['收费吗', '一分钱不收'],
    ['你是骗子吧', '不收钱'],
    ['凭什么相信你', '核对'],
    ['你说的准吗', '不保证'],
    ['你不会把我信息卖了吧', '不会告诉平台'],
    ['谁开发的你', '不是平台'],
    ['那你能告诉我什么', '能做的'],
  ])('%s is answered, whatever stands', (text, shown) => {
    expect(new Talk().say(text).split('\n')[0]).toContain(shown);
    expect(told(CASE).say(text).split('\n')[0]).toContain(shown);
  });

  test.each(['催收是机器人吗', '他们是骗子吗', '律师函收费吗', '平台会告诉我家人吗'])('%s is about others', (text) => {
    const talk = told(CASE);
    talk.say(text);
    expect(talk.state?.last).not.toContain('aboutUs');
  });

  test('你怎么知道: the grounds of a verdict, or that no account is seen', () => {
    expect(new Talk().say('你怎么知道')).toContain('看不到你的账');
  });
});

describe('after an emergency nothing that cannot be read is turned away', () => {
  test.each([
    ['催收说今天下午带人来我家，要打我', '我一个人在家带孩子', '门锁好'],
    ['有个人说是花呗法务部的，让我转3000到他个人账户就能销账', '他还发了照片', '110'],
    ['我收到法院传票了', '是真的那种', '12368'],
  ])('%s — %s', (first, next, shown) => {
    const talk = told(first);
    const reply = talk.say(next);
    expect(reply).toContain(shown);
    expect(reply).not.toMatch(/帮不上|没看懂/);
    expect(talk.say('呜呜呜呜')).not.toBe(reply);
  });

  test('an hour later it is past', () => {
    const talk = told('催收说今天下午带人来我家，要打我');
    talk.now += 3_600_000;
    expect(talk.say('咕噜咕噜')).not.toContain('门锁好');
  });
});

describe('nothing is said twice in a row', () => {
  test.each([
    ['咕噜咕噜', '咕噜咕噜'],
    ['你个垃圾机器人', '滚'],
    ['🌚', '🌚'],
    ['我好害怕', '我好害怕'],
    ['会坐牢吗', '到底会不会坐牢'],
    ['为什么', '依据是什么'],
    ['你好', '明天天气怎么样'],
  ])('%s, %s', (first, second) => {
    const talk = told(CASE);
    const reply = talk.say(first);
    expect(talk.say(second)).not.toBe(reply);
  });

  test('what was answered just before is answered by its first sentence', () => {
    const talk = told(CASE);
    const first = talk.say('会坐牢吗');
    const second = talk.say('会坐牢吗');
    expect(second).toContain(first.slice(0, first.indexOf('。')));
    expect(second.length).toBeLessThan(first.length / 2);
  });

  test('who is in distress is not told the same words again', () => {
    const talk = told(CASE, '我不想活了');
    const first = talk.say('嗯');
    expect(talk.say('你真的懂吗')).not.toBe(first);
    expect(talk.state?.hold).toBe(true);
  });

  test('what is missing is named once, and not pressed for', () => {
    const talk = told('花呗');
    expect(talk.say('短信还在发')).toContain('还想知道');
    expect(talk.say('App里账单也在')).not.toContain('还想知道');
  });
});

describe('who says little is led on', () => {
  test('a first word that cannot be read: the next is read in the light of the three facts', () => {
    const talk = told('咕噜咕噜');
    expect(talk.say('不想说')).toContain('不清楚没关系');
  });

  test('fear alone: a kind word, then what to tell', () => {
    const reply = new Talk().say('我好害怕');
    expect(reply).toContain('被债压着');
    expect(reply).toContain('欠哪一家');
  });

  test.each(['好的', '知道了', '👍', '嗯'])('%s after the verdict asks nothing again', (text) => {
    const talk = told(CASE);
    talk.say('都没有了');
    const reply = talk.say(text);
    expect(reply.length).toBeLessThan(120);
    expect(reply).not.toContain('没看懂');
  });

  test('no Chinese in it: said so, and no number is read', () => {
    const talk = new Talk();
    expect(talk.say('I owe 8000 on Huabei, 45 days overdue')).toContain('中文');
    expect(talk.state?.debts).toEqual([]);
  });

  test('tears are no empty message', () => {
    expect(new Talk().say('😭😭')).toContain('被债压着');
  });
});

describe('a fact changed after the verdict', () => {
  test('the case as it stands comes first, then what is different; the question put stays open', () => {
    const talk = told(CASE);
    const { asking } = talk.state!;
    const reply = talk.say('不对，是18000');
    expect(reply.split('\n')[0]).toContain('欠 1.8 万元，逾期 45 天');
    expect(reply.length).toBeLessThanOrEqual(300);
    expect(talk.state?.asking).toEqual(asking);
    expect(talk.press('看完整的')).toContain('接下来');
  });

  test('another lender: the verdict anew', () => {
    expect(told(CASE).say('打错了，是白条不是花呗')).toContain('接下来');
  });

  test('the same facts told again change nothing', () => {
    const talk = told(CASE);
    expect(talk.say('花呗欠8000，逾期45天')).not.toMatch(/改好了|接下来/);
  });

  test('undo takes back one step, said or pressed, and not the undo', () => {
    const talk = told(CASE, '不对，是9000');
    talk.say('撤销');
    expect(talk.state?.debts[0]?.amount?.min).toBe(800_000);
    expect(talk.say('撤销')).toContain('没有可以退回');
    expect(talk.state?.debts[0]?.amount?.min).toBe(800_000);
  });

  test('a value nobody asked for is confirmed, and taken by its button only', () => {
    const talk = told(CASE);
    expect(talk.say('还是6000吧')).toContain('你是说花呗欠 6,000 元吗');
    expect(talk.state?.debts[0]?.amount?.min).toBe(800_000);
    expect(talk.press('是，改成这个')).toContain('欠 6,000 元');
    expect(talk.state?.debts[0]?.amount?.min).toBe(600_000);
  });

  test('one that says what is known is heard', () => {
    expect(told(CASE).say('四十五天吧')).toContain('我记的就是');
  });

  test('evidence told after the verdict re-ranks; the verdict is not given again', () => {
    const reply = told(CASE).say('短信没有了，app里还能看到账单');
    expect(reply).toContain('记下了');
    expect(reply).not.toContain('接下来');
  });
});

describe('several debts', () => {
  test('that one is turned to, with the question just asked', () => {
    const talk = told('花呗欠8000，白条欠3000，都逾期45天');
    talk.say('会起诉吗');
    const reply = talk.say('那白条呢');
    expect(reply.split('\n')[0]).toContain('京东白条');
    expect(reply).toContain('起诉');
    expect(talk.state?.debts[talk.state.focus]?.platform).toBe('jd_baitiao');
  });

  test('one of which something is missing: that is asked', () => {
    const talk = told(CASE, '我还有借呗欠2万');
    expect(talk.say('那借呗呢')).toContain('借呗');
    expect(talk.state?.asking).toEqual({ slot: 'days' });
  });

  test('one is repaid: which, and what is left', () => {
    const talk = told('花呗欠8000，白条欠3000，都逾期45天');
    const reply = talk.say('花呗还清了');
    expect(reply.split('\n')[0]).toContain('花呗还清了');
    expect(reply).toContain('2. 京东白条，欠 3,000 元');
    expect(talk.state?.debts[talk.state.focus]?.platform).toBe('jd_baitiao');
  });

  test('a double tap on 删掉 takes out one', () => {
    const talk = told('花呗欠8000，白条欠3000，小花钱包5000，都逾期45天');
    talk.command('case');
    const pressed = talk.buttons().find(({ text }) => text === '删掉第 1 笔')!;
    const data = 'data' in pressed ? pressed.data : '';
    talk.data(data);
    talk.data(data);
    expect(talk.state?.debts.map(({ platform }) => platform)).toEqual(['jd_baitiao', 'xiaohua']);
  });
});

describe('income and costs of a single debt', () => {
  test('what is missing is named; then what can be paid, without an order of one', () => {
    const talk = told(CASE);
    expect(talk.say('房租吃饭4000')).toContain('每月到手多少');
    const reply = talk.say('到手6500，开支4000');
    expect(reply).toContain('2,500 元');
    expect(reply).not.toContain('先后顺序');
  });
});

describe('presses', () => {
  test.each([
    '1:constructor',
    '1:__proto__:x',
    '1:a:99',
    '1:p:nonsense',
    '1:fo:77',
    '1:rmv:77',
    '1:e:nothing:x',
    '1:set:days:x',
    'junk',
  ])('%s says something and changes no debt', (data) => {
    const talk = told(CASE);
    const { debts } = talk.state!;
    expect(talk.data(data)).not.toBe('');
    expect(talk.state?.debts).toEqual(debts);
  });
});

describe('lengths', () => {
  test.each([
    '花呗欠8000，逾期45天，突然没人打电话了，会不会起诉我',
    '白条欠5300逾期67天没人催了会坐牢吗',
    '分期乐欠12000，逾期三个月，没人催了，会上门吗，会联系我家人吗',
  ])('an answer and the verdict under it: %s', (text) => {
    const reply = new Talk().say(text);
    expect(reply).toContain('你的情况：');
    expect(reply.length).toBeLessThanOrEqual(960);
  });
});

describe('who comes back', () => {
  test('is told what is known, as of that day', () => {
    const talk = told(CASE);
    talk.now += 30 * 86_400_000;
    expect(talk.say('在吗')).toContain('花呗，欠 8,000 元，逾期 75 天');
  });
});

describe('whose debt it is, told once, holds for what is asked', () => {
  test.each([
    ['我老公欠了花呗三万逾期半年', '我要还吗', '夫妻'],
    ['我爸去世了，他的借呗还欠两万', '要我还吗', '遗产'],
    ['我给朋友担保了2万，他不还了', '我要还吗', '保证'],
  ])('%s — %s', (first, question, shown) => {
    const talk = told(first);
    expect(talk.say(question)).toContain(shown);
  });

  test('told with no question: what it means comes at once', () => {
    expect(new Talk().say('我17岁，用妈妈的身份证借了网贷5000')).toContain('18 岁');
  });
});

describe('two questions beside the facts', () => {
  test('the first is answered, the other waits under a button', () => {
    const talk = new Talk();
    const reply = talk.say('花呗欠8000逾期45天没人催了会不会坐牢还有会不会联系我爸妈');
    expect(reply).toContain('坐牢');
    expect(reply).toContain('你的情况：');
    expect(talk.press('会联系家人吗')).toMatch(/第三人|联系人/);
  });
});

describe('an answer asked for again and again', () => {
  test('comes shorter, then with a way on', () => {
    const talk = told(CASE, '会坐牢吗');
    expect(talk.say('真的不会坐牢吗')).toContain('还是这个答案');
    expect(talk.say('你确定不会坐牢？')).toContain('12348');
  });
});

test('answers that move nothing are taken in a word', () => {
  const talk = told('分期乐欠12000，逾期三个月，没人催了', '不知道');
  const reply = talk.say('不清楚');
  expect(reply.split('\n')[0]).toBe('记下了，判断没有变。');
});

test('a fact asked for by 〔改金额〕 is asked no more once it is told', () => {
  const talk = told(CASE);
  talk.press('改情况');
  talk.press('改金额');
  talk.say('9000');
  expect(talk.state?.asking).toBeNull();
});

describe('a button belongs to the debt it was shown for', () => {
  test('an answer pressed after the talk has turned to another debt', () => {
    const talk = told('花呗欠8000，逾期45天，突然没人打电话了');
    const still = talk.buttons().find(({ text }) => text === '还有')!;
    talk.say('我还有白条欠3000，逾期20天');
    talk.say('那白条呢');
    const reply = talk.data('data' in still ? still.data : '');
    const [huabei, baitiao] = talk.state!.debts;
    expect(reply.split('\n')[0]).toContain('花呗');
    expect(huabei?.evidence?.smsOrPushContinues).toBe(true);
    expect(baitiao?.evidence?.smsOrPushContinues).toBeUndefined();
  });

  test('one of a debt that was taken out changes no other', () => {
    const talk = told('花呗欠8000，逾期45天，突然没人打电话了');
    const still = talk.buttons().find(({ text }) => text === '还有')!;
    talk.say('我还有白条欠3000，小花钱包2000，都逾期20天');
    talk.say('删掉花呗');
    const { debts } = talk.state!;
    talk.data('data' in still ? still.data : '');
    expect(talk.state?.debts).toEqual(debts);
  });
});

describe('what is asked of several debts at once', () => {
  const two = () => told('花呗8000，白条3000，都逾期了');

  test('a press holds for all of them', () => {
    const talk = two();
    expect(talk.state?.asking).toEqual({ slot: 'days' });
    expect(talk.press('2到3个月')).toContain('先后顺序');
    expect(talk.state?.debts.map(({ days }) => days?.min)).toEqual([61, 61]);
  });

  test('so does 不记得', () => {
    const talk = two();
    expect(talk.say('不记得')).not.toMatch(/逾期多久了/);
    expect(talk.state?.debts.map(({ unknown }) => unknown)).toEqual([['days'], ['days']]);
  });
});

describe('short words that say much', () => {
  test.each(['不对', '错了', '不是天数，是钱错了'])('%s, and nothing more: the case, to be changed', (text) => {
    const talk = told(CASE);
    expect(talk.say(text)).toContain('哪里不对');
    expect(talk.labels()).toContain('改金额');
  });

  test.each(['停', '别问了', '不聊了', '先这样吧', '拜拜'])('%s: nothing is asked on', (text) => {
    const talk = told(CASE);
    expect(talk.say(text)).toContain('先到这里');
    expect(talk.state?.asking).toBeNull();
  });

  test.each(['好的明白了，谢谢您', '知道了谢谢你'])('%s is thanks', (text) => {
    expect(told(CASE).say(text)).toContain('不客气');
  });

  test('a step of the plan is asked for by its number', () => {
    const talk = told(CASE);
    const plan = talk.command('plan');
    const third = /^3\. (?:\d+ 月 \d+ 日 )?(.+)$/m.exec(plan)?.[1] ?? '?';
    expect(talk.say('请问第三步怎么做呢').split('\n')[0]).toBe(third);
  });

  test.each(['我现在到底欠多少', '现在逾期多少天了？'])('%s: the case as it stands', (text) => {
    expect(told(CASE).say(text)).toContain('1. 花呗，欠 8,000 元，逾期 45 天');
  });

  test('a sum before anything else is a sum', () => {
    const talk = told('8000');
    expect(talk.state?.debts[0]?.amount?.min).toBe(800_000);
  });

  test('a rough word for what was asked: choose one, not 没看懂', () => {
    const talk = told('花呗');
    expect(talk.say('好多钱')).toContain('不用很准');
    expect(talk.labels()).toContain('5千到1万');
  });
});

describe('in an emergency', () => {
  test('怎么办 is answered of the emergency', () => {
    const talk = told('有人打电话说帮我消除花呗逾期记录 要验证码');
    expect(talk.say('我给了')).toContain('挂失');
    expect(talk.say('怎么办')).toContain('110');
    expect(talk.say('钱没少')).not.toContain('挂失');
  });

  test('the paper told of chooses later answers', () => {
    const talk = told('欠了平安普惠5万，去年法院判了，收到判决书');
    expect(talk.say('会坐牢吗')).toContain('判决以后');
  });
});

test('two questions: the second in one sentence, the rest under a button', () => {
  const talk = told(CASE);
  const reply = talk.say('会不会上征信，能不能只还本金');
  expect(reply.length).toBeLessThanOrEqual(320);
  expect(talk.press('怎么协商').length).toBeGreaterThan(100);
});

describe('who finds it too much, or wants what is not given', () => {
  test.each(['能不能说人话', '太长了看不完', '一句话告诉我怎么办', '说了等于没说'])(
    '%s: one sentence, one thing to do',
    (text) => {
      const reply = told(CASE).say(text);
      expect(reply).toMatch(/^一句话：/);
      expect(reply.length).toBeLessThan(100);
    },
  );

  test.each(['怎么躲债', '能不能开个假证明', '怎么把钱转到别人名下'])('%s is taught to nobody', (text) => {
    const talk = told(CASE);
    expect(talk.say(text)).toContain('我不教');
    expect(talk.state?.debts).toHaveLength(1);
  });

  test('a letter asked for in words', () => {
    const talk = told(CASE);
    talk.say('帮我写一份困难说明吧');
    expect(talk.labels()).toContain('协商还款申请');
  });

  test('删掉 of a debt that is not in the case adds none', () => {
    const talk = told(CASE);
    expect(talk.say('删掉白条')).toContain('没有记着');
    expect(talk.state?.debts).toHaveLength(1);
  });

  test.each(['有人说不还3年就没事了', '网友说90天必起诉'])('%s: hearsay, asked for oneself', (text) => {
    expect(told(CASE).say(text)).not.toContain('可直接转发');
  });

  test('a bank card that is frozen is not the limit of the product', () => {
    expect(new Talk().say('银行卡被冻结了，我欠招联金融3万逾期一年半')).toContain('先问清是谁冻的');
  });
});

describe('somebody else’s question', () => {
  test('whose debt it is chooses the answer there too; the bot says what it is', () => {
    const clock = { now: 0, today: '2026-11-21' };
    const said = (text: string) => JSON.stringify(answerOnce(text, 'group', clock).says);
    expect(said('我老公欠的网贷我要还吗')).toContain('family_liability.spouse');
    expect(said('你是机器人吗')).toContain('talk.aboutUs.human');
  });
});

describe('read on, last', () => {
  test('what was told beside distress is kept, and not asked again', () => {
    const talk = told('分期乐两万逾期五个月，现在停了，我好想从楼上跳下去');
    expect(talk.state?.hold).toBe(true);
    expect(talk.press('好些了，继续')).toContain('分期乐，欠 2 万元，逾期 150');
  });

  test('one sentence of an answer is not the answer: asked for, it comes whole', () => {
    const talk = told(CASE);
    talk.say('会不会上征信，能不能只还本金');
    expect(talk.say('怎么协商')).not.toContain('还是这个答案');
  });

  test('of several debts the plan of the one that is named', () => {
    const talk = told('花呗欠8000，白条欠3000，都逾期45天');
    expect(talk.say('白条的计划').split('\n')[0]).toBe('计划（京东白条）');
  });

  test('several lenders, none named', () => {
    expect(new Talk().say('我欠了五家')).toContain('一起写就行');
  });
});

describe('what is nobody’s business', () => {
  test('an account told of is not turned away as out of scope', () => {
    expect(told(CASE).say('微信号zhangwei123')).not.toContain('帮不上');
  });

  test('你记住我名字了吗; 删掉我的信息', () => {
    const talk = told(CASE);
    expect(talk.say('你记住我名字了吗')).toContain('不记原话、姓名、电话');
    expect(talk.say('删掉我的信息')).toContain('已全部删除');
  });
});
