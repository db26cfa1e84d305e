import type { WorkedCase } from '../../src/rulebook/pagesCase.ts';
import { facts } from './facts.ts';

type Given = Parameters<typeof facts>[0];

function worked(title: string, given: Given, ...asked: readonly string[]): WorkedCase {
  const questions = asked.map((one) => {
    const [intent = '', topic] = one.split('/');
    return topic === undefined ? { intent } : { intent, topic: topic as never };
  });
  return { title, facts: facts(given), asked: questions };
}

/** Forty cases that a lawyer reads aloud: every band of days, every kind of lender, every signal that decides. */
export const CASES: readonly WorkedCase[] = [
  worked('花呗八千，逾期四十五天，突然没电话', {}, 'why_stopped', 'jail', 'restore_access'),
  worked(
    '花呗三天，短信还在',
    { days: 3, amount: 1_200, evidence: { smsOrPushContinues: true } },
    'credit_record',
    'grace_period',
  ),
  worked('花呗一万，六十天', { amount: 10_000, days: 60 }, 'penalty_calc', 'negotiate'),
  worked(
    '花呗三百天，拦截记录里有来电',
    { days: 300, evidence: { blockLogHasCalls: true } },
    'why_stopped',
    'change_number',
  ),
  worked('花呗五百天，账单不见了', { days: 500, evidence: { appBillGoneUnpaid: true } }, 'negotiate', 'how_to_repay'),
  worked('花呗八百天，什么都没收到', { days: 800 }, 'limitation_period', 'negotiate', 'partial_payment'),
  worked('花呗，多久记不清', { days: null }, 'diagnose', 'how_to_repay'),
  worked('花呗三百七十二元，一百天', { amount: 372, days: 100 }, 'will_be_sued', 'home_visit'),
  worked('花呗，已经还清', { status: 'paid', days: 20 }, 'restore_access', 'credit_record', 'paid_still_dunned'),
  worked('花呗，还没到期', { status: 'notOverdue', days: null }, 'minimum_payment', 'negotiate', 'auto_deduct'),
  worked(
    '花呗，家人问要不要替他还',
    { status: 'otherPerson' },
    'family_liability/spouse',
    'family_liability/heirs',
    'contacts_exposed',
  ),
  worked('花呗，不是自己借的', { status: 'denied', amount: 3_000 }, 'scam_or_identity', 'credit_record'),
  worked(
    '借呗三万，一百二十天，有律师函',
    { platform: 'jiebei', amount: 30_000, days: 120, evidence: { lawyerLetter: true } },
    'court_papers',
    'will_be_sued',
  ),
  worked('借呗两万一，一个多月', { platform: 'jiebei', amount: 21_000, days: [31, 59] }, 'penalty_calc', 'jail'),
  worked(
    '白条六千，九十天，短信说诈骗立案',
    { platform: 'jd_baitiao', amount: 6_000, days: 90 },
    'jail',
    'credit_record',
    'complain',
  ),
  worked(
    '白条两百天，换过号',
    { platform: 'jd_baitiao', amount: 5_000, days: 200, evidence: { numberChangedOrSuspended: true } },
    'change_number',
    'will_be_sued',
  ),
  worked(
    '金条一万五，一百五十天',
    { platform: 'jd_jintiao', amount: 15_000, days: 150 },
    'interest_legality',
    'negotiate',
  ),
  worked(
    '分期乐一万二，七十天，换了公司名',
    { platform: 'fenqile', amount: 12_000, days: 70, evidence: { newCompanyNameInSms: true } },
    'scam_or_identity',
    'complain',
  ),
  worked(
    '分期乐一百天，信用报告写代偿',
    { platform: 'fenqile', amount: 12_000, days: 100, evidence: { creditReportSubrogated: true } },
    'how_to_repay',
    'credit_record',
  ),
  worked(
    '小花钱包四千，二十天，天天骂人',
    { platform: 'xiaohua', amount: 4_000, days: 20 },
    'harassment_evidence',
    'complain',
    'contacts_exposed',
  ),
  worked(
    '小花钱包四十天，家人被打电话',
    { platform: 'xiaohua', amount: 4_000, days: 40, evidence: { familyContacted: true } },
    'contacts_exposed',
    'home_visit',
  ),
  worked(
    '信用卡两万一，六十天',
    { platform: 'credit_card', amount: 21_000, days: 60 },
    'negotiate',
    'jail',
    'penalty_calc',
  ),
  worked(
    '信用卡八万，一百二十天',
    { platform: 'credit_card', amount: 80_000, days: 120 },
    'jail',
    'will_be_sued',
    'change_number',
  ),
  worked('信用卡四百天', { platform: 'credit_card', amount: 20_000, days: 400 }, 'negotiate', 'limitation_period'),
  worked(
    '信用卡，到期还不上',
    { platform: 'credit_card', amount: 9_000, days: null, status: 'notOverdue' },
    'minimum_payment',
    'reborrow',
  ),
  worked('微粒贷三万，十天', { platform: 'weilidai', amount: 30_000, days: 10 }, 'grace_period', 'diagnose'),
  worked(
    '网商贷五万，四个月，人去世了',
    { platform: 'wangshangdai', amount: 50_000, days: [119, 124], status: 'otherPerson' },
    'family_liability/heirs',
  ),
  worked(
    '银行消费贷十二万，两百天，核到案子',
    { platform: 'bank_consumer_loan', amount: 120_000, days: 200, evidence: { courtCaseVerified: true } },
    'court_papers/summons',
    'enforcement',
  ),
  worked(
    '银行消费贷六万，卡被法院冻了',
    { platform: 'bank_consumer_loan', amount: 60_000, days: 240, evidence: { cardFrozenByCourt: true } },
    'account_frozen',
    'enforcement/wages',
  ),
  worked(
    '招联四年，收到转让通知',
    { platform: 'zhaolian', amount: 8_000, days: 1_500, evidence: { transferNotice: true } },
    'limitation_period',
    'how_to_repay',
  ),
  worked('安逸花三千，一百二十天', { platform: 'anyihua', amount: 3_000, days: 120 }, 'why_stopped', 'will_be_sued'),
  worked(
    '捷信六千，五个月',
    { platform: 'jd_cf_homecredit', amount: 6_000, days: [150, 153] },
    'diagnose',
    'collection_process',
  ),
  worked(
    '万卡，App 登不上',
    { platform: 'wanka', amount: 7_000, days: 600, evidence: { appAndServiceDead: true } },
    'how_to_repay',
    'credit_record',
  ),
  worked(
    '你我贷，找过客服，方案确认了',
    { platform: 'niwodai', amount: 9_000, days: 50, evidence: { contactedService30d: true, planConfirmed: true } },
    'negotiate',
    'partial_payment',
  ),
  worked(
    '宜享花，投诉过',
    { platform: 'yixianghua', amount: 9_000, days: 80, evidence: { complained60d: true } },
    'complain',
    'interest_legality',
  ),
  worked('备用金五百，十天', { platform: 'beiyongjin', amount: 500, days: 10 }, 'credit_record', 'will_be_sued'),
  worked(
    '支付宝租机，一百天',
    { platform: 'alipay_rent', amount: 2_000, days: 100 },
    'penalty_calc',
    'complain',
    'credit_record',
  ),
  worked(
    '不知道是哪家的网贷，要转个人账户',
    { platform: 'unknown_online_loan', amount: 5_000, days: 60, evidence: { askedTransferToPersonalAccount: true } },
    'scam_or_identity',
    'how_to_repay',
  ),
  worked(
    '只知道没电话了',
    { platform: null, amount: null, days: null, status: 'unclear' },
    'why_stopped',
    'credit_record',
    'will_be_sued',
  ),
  worked(
    '好几家一起没声',
    { platform: 'meituan_jieqian', amount: 6_000, days: 35, evidence: { manyPlatformsSameTime: true } },
    'repay_order',
    'why_stopped',
  ),
];
