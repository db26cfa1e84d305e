import { describe, expect, it } from 'vitest';
import { read } from '../../src/understanding/read.ts';

const reading = (text: string) => read(text, { today: '2026-11-21', asked: null, known: [] });

describe('what is an alarm, beside what only sounds like one', () => {
  it.each([
    ['等会就自杀', 'distress'],
    ['待会就跳', 'distress'],
    ['活不到明天了', 'distress'],
    ['只想悄悄消失', 'distress'],
    ['万一我有个三长两短 这些债谁还', 'distress'],
    ['吓唬我说公安明天来带走我', 'threat'],
    ['不然就给女儿班主任打电话', 'threat'],
    ['说不还钱就去我爸坟上闹', 'threat'],
    ['网友要借用我的银行卡走账', 'scam'],
    ['出租银行卡可以抵账吗', 'scam'],
    ['让我念短信里的六位数', 'scam'],
  ])('%s is %s', (text, kind) => {
    expect(reading(text).interrupt?.kind).toBe(kind);
  });

  it.each([
    '今天就跳槽了',
    '今天跳了一天舞',
    '想办法解决自己的债务',
    '想让催收彻底消失',
    '人还没死呢慢慢还',
    '摔断腿住院花呗没还',
    '会不会给我孩子学校打电话',
    '他们就打我爸妈',
    '威胁让我还款',
    '租房押金不退怎么办',
    '能不能用我银行卡还款',
    '跑分是什么',
  ])('%s is none', (text) => {
    expect(reading(text).interrupt).toBeNull();
  });
});

describe('what is asked', () => {
  it.each([
    ['这样下去会怎么样', 'diagnose'],
    ['我要注意什么', 'diagnose'],
    ['电话停了 是不是不用还了', 'why_stopped'],
    ['三年不联系是不是不用还了', 'limitation_period'],
    ['天天打我公司座机', 'contacts_exposed'],
    ['万一真上门怎么办', 'home_visit'],
    ['今天又来催了', 'collection_process'],
    ['谁最不能拖', 'repay_order'],
    ['先还白条行吗', 'repay_order'],
    ['给他们转500表个态', 'partial_payment'],
    ['不出庭可以吗', 'court_papers'],
    ['房东把我赶出来了 花呗也还不上', 'diagnose'],
  ])('%s: %s', (text, intent) => {
    expect(reading(text).intents[0]).toBe(intent);
  });

  it.each(['老公发高烧怎么办', '以太坊跌了怎么办', '客户欠我钱怎么要账', '手机屏碎了怎么办', '怎么做红烧肉'])(
    '%s is nothing of ours',
    (text) => {
      expect(reading(text).outOfScope).toBe(true);
    },
  );
});

describe('what a sentence does', () => {
  it.each([
    ['清空重来', 'restart'],
    ['重头开始', 'restart'],
    ['刚才说的什么', 'repeat'],
    ['你凭什么这么说', 'whyThat'],
    ['您好有人不', 'greeting'],
    ['你们就是骗子', 'insult'],
    ['你们是骗子吗', null],
    ['过了两周又打来了', null],
    ['继续拖下去会怎么样', null],
  ])('%s: %s', (text, act) => {
    expect(reading(text).act).toBe(act);
  });
});
