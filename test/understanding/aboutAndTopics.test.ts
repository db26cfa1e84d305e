import { describe, expect, test } from 'vitest';
import { read } from '../../src/understanding/read.ts';

const reading = (text: string) => read(text, { today: '2026-11-21', asked: null, known: ['huabei'] });
const topics = (text: string) => reading(text).topics.map(({ id }) => id);

describe('what a question is asked about', () => {
  test.each([
    ['spouse', '我老公欠了花呗三万'],
    ['spouse', '老婆欠的债我要还吗'],
    ['spouse', '我们没离婚'],
    ['parents', '我儿子网贷欠了好多钱'],
    ['parents', '爸妈要替我还吗'],
    ['heirs', '我爸去世了，他的借呗还欠两万'],
    ['heirs', '我没继承什么'],
    ['guarantor', '我给朋友担保的车贷'],
    ['guarantor', '我是担保人'],
    ['minor', '我17岁，用妈妈的身份证借了'],
    ['minor', '孩子用我的手机借了花呗'],
    ['someoneElse', '是我弟弟用我身份证借的'],
    ['someoneElse', '朋友用我的名义贷的'],
    ['children', '会不会影响孩子上学'],
    ['travel', '还能坐高铁吗'],
    ['wages', '会冻结我工资吗'],
    ['house', '会拍卖我的房子吗'],
    ['property', '会影响我爸妈的房子吗'],
    ['farCourt', '外地法院起诉我'],
    ['missedHearing', '我没去开庭怎么办'],
    ['notSigned', '传票我没签收'],
    ['courtFee', '诉讼费谁出'],
    ['acceleration', '他们要我一次性还清'],
    ['policeRefuse', '报警了警察不管'],
    ['noTrial', '没开庭就冻结我卡了'],
    ['again', '停多久会再催'],
    ['answerCalls', '要不要接催收的电话'],
    ['contactFirst', '主动打过去会不会又开始催'],
    ['principalOnly', '能不能只还本金'],
    ['partToStopSuit', '我先还2000他们会不会不告我'],
    ['exit', '影响办签证吗'],
    ['exam', '会影响我考公务员吗'],
    ['socialSecurity', '社保公积金会影响吗'],
    ['workplace', '他们给我老板打电话了我会不会被开除'],
    ['familyKnows', '我妈知道了怎么办'],
    ['skipHearing', '开庭我能不去吗'],
    ['lawyerNeeded', '要请律师吗'],
    ['closeAccount', '欠着钱能注销账号吗'],
    ['angerThem', '我主动投诉会不会激怒他们'],
    ['notPaying', '能不能不还'],
    ['noMoney', '没钱还怎么办'],
    ['rentHome', '租房子会查这个吗'],
    ['callLimits', '他们一天能打几个电话'],
    ['interestGoesOn', '停催了还算利息吗'],
    ['recordYears', '听说还完五年就没了对吗'],
    ['laterLoans', '影响以后买房贷款吗'],
    ['insultsLawful', '他们骂我合法吗'],
  ])('%s: %s', (id, text) => {
    expect(topics(text)).toContain(id);
  });

  test('a death weighs more than a marriage', () => {
    expect(topics('我老公死了，贷款还要还吗')[0]).toBe('heirs');
  });

  test.each([
    '花呗欠8000',
    '我死了债还要父母还吗',
    '担保公司打电话给我',
    '小贷担保费太高',
    '会不会联系我爸妈',
    '会冻结我的卡吗',
    '工资卡会被自动扣款吗',
    '会打电话给我老婆吗',
    '担保公司打电话给我怎么办',
  ])('%s: nothing of the kind', (text) => {
    expect(topics(text)).toEqual([]);
  });
});

describe('a question about us is none about others', () => {
  test.each([
    ['who', '你是谁'],
    ['human', '你是真人还是机器人'],
    ['human', '我要人工客服'],
    ['lawyer', '你是不是律师'],
    ['maker', '你背后是什么公司'],
    ['free', '这个要收钱吗'],
    ['trust', '我能相信你吗'],
    ['accuracy', '你的判断准不准'],
    ['privacy', '跟你说这些安全吗'],
    ['able', '你能做什么'],
    ['how', '多少你不知道吗'],
  ])('%s: %s', (id, text) => {
    expect(reading(text).aboutUs).toBe(id);
  });

  test.each([
    '催收是机器人吗',
    '他们是骗子吗',
    '平台会告诉我家人吗',
    '停息挂账收费吗',
    '对方说是律师',
    '会不会告诉我爸妈',
    '请律师要多少钱',
    '能相信催收吗',
    '怎么知道有没有被起诉',
    '他们是什么公司',
    '你觉得会起诉吗',
  ])('%s', (text) => {
    expect(reading(text).aboutUs).toBeNull();
  });
});

describe('what lies outside, beside a case and while something is asked', () => {
  const asked = (text: string) => read(text, { today: '2026-11-21', asked: { slot: 'platform' }, known: [] });

  test.each(['股票亏了十万怎么办', '今天天气怎么样'])('%s is no answer to ours', (text) => {
    expect(asked(text)).toMatchObject({ outOfScope: true, debts: [] });
  });

  test.each(['装修贷', '我也不知道'])('%s may be one', (text) => {
    expect(asked(text).outOfScope).toBe(false);
  });

  test.each(['我没去过兰州', '我儿子才20岁', '我能打电话给平台问吗'])(
    '%s, beside a case, is only not understood',
    (text) => {
      expect(reading(text).outOfScope).toBe(false);
    },
  );
});
