import { describe, expect, it } from 'vitest';
import { zhCN } from '../../locales/zh-CN/index.ts';
import { EVIDENCE, type EvidenceId, type Facts, type Quantity, type Status } from '../../src/domain/facts.ts';
import { yuan } from '../../src/domain/money.ts';
import { ANSWER_RULES, ANSWER_TOPICS, type AnswerRule, answer, applyingAnswers } from '../../src/rulebook/answers.ts';
import { costOf } from '../../src/rulebook/cost.ts';
import { fill, textParams } from '../../src/rulebook/params.ts';
import { PLATFORMS } from '../../src/rulebook/platforms.ts';
import { certaintyOf, sourceById } from '../../src/rulebook/sources.ts';
import { INTENTS } from '../../src/understanding/reading.ts';
import { ACKNOWLEDGES } from './dangerous.ts';
import { asserted, tight } from './said.ts';

const TODAY = '2026-11-21';
const ASKED = INTENTS.filter((intent) => intent !== 'distress' && intent !== 'out_of_scope');
const ONE_OF_A_KIND = [
  null,
  'huabei',
  'jd_baitiao',
  'zhaolian',
  'fenqile',
  'wangshangdai',
  'credit_card',
  'alipay_rent',
  'beiyongjin',
  'unknown_online_loan',
] as const;
const STATUSES: readonly Status[] = [
  'overdue',
  'paid',
  'notOverdue',
  'hypothetical',
  'otherPerson',
  'denied',
  'unclear',
];

const NOTHING: Facts = {
  platform: null,
  platformText: null,
  amount: null,
  amountIs: null,
  daysOverdue: null,
  status: 'unclear',
  evidence: {},
  silentDays: null,
};

const exactly = (value: number): Quantity => ({ min: value, max: value, certainty: 'stated' });

function facts(given: Partial<Facts>): Facts {
  return { ...NOTHING, ...given };
}

function textOf(intent: string, given: Partial<Facts>, topic?: (typeof ANSWER_TOPICS)[number]): string {
  const found = answer(intent, facts(given), TODAY, null, topic);
  if (found === null) throw new Error(`no answer to ${intent}`);
  return tight(fill(zhCN[found.say], found.params));
}

const DAYS: readonly (Quantity | null)[] = [
  null,
  ...[3, 20, 45, 120, 300, 500, 800].map(exactly),
  { min: 31, max: 59, certainty: 'approximate' },
  { min: 91, max: null, certainty: 'approximate' },
  { min: 700, max: 731, certainty: 'approximate' },
];
const AMOUNTS = [null, 372, 20_000, 60_000] as const;

function* grid(): Generator<Facts> {
  for (const platform of ONE_OF_A_KIND)
    for (const status of STATUSES)
      for (const days of DAYS)
        for (const amount of AMOUNTS)
          yield facts({
            platform,
            status,
            daysOverdue: days,
            amount: amount === null ? null : exactly(yuan(amount)),
          });
}

const GRID = [...grid()];

describe('every question', () => {
  it.each(ASKED)('%s has one answer in every cell, in at most 300 characters with its source', (intent) => {
    const wrong: string[] = [];
    for (const given of GRID) {
      const found = answer(intent, given, TODAY);
      const said = found === null ? 'nothing {}' : fill(zhCN[found.say], found.params);
      const length = said.length + (found === null ? 0 : sourceById(found.sources[0]).title.length);
      if (/[{}]/.test(said) || length > 300) wrong.push(`${found?.id} ${length} ${said} ${JSON.stringify(given)}`);
    }
    expect(wrong).toEqual([]);
  });

  it.each(ASKED)('%s never has two answers of one rank', (intent) => {
    const ties = new Set<string>();
    for (const given of GRID) {
      const params = textParams(given, TODAY, { cost: costOf(given, TODAY) });
      const [first, second] = applyingAnswers(intent, given, TODAY, params);
      if (second && first!.rank === second.rank) ties.add(`${first!.id} and ${second.id}`);
    }
    expect([...ties]).toEqual([]);
  });

  it('does not answer what is not a question about a debt', () => {
    expect(answer('distress', NOTHING, TODAY)).toBeNull();
    expect(answer('out_of_scope', NOTHING, TODAY)).toBeNull();
  });
});

describe('every answer', () => {
  const table = ANSWER_RULES.map((rule) => [rule.id, rule] as const);

  it('has an id of its own, and every sentence of the locale is an answer', () => {
    const ids = ANSWER_RULES.map((rule) => rule.id as string);
    expect(new Set(ids).size).toBe(ids.length);
    const said = Object.keys(zhCN).filter((key) => key.startsWith('answer.'));
    expect(said.map((key) => key.slice('answer.'.length)).toSorted()).toEqual(ids.toSorted());
  });

  it.each(table)('%s is short and plain', (_, rule) => {
    const text: string = zhCN[rule.say];
    expect(text.length).toBeLessThanOrEqual(260);
    expect(text).not.toMatch(/[!！~]|\p{Extended_Pictographic}/u);
    expect(text).toMatch(/[。”]$/);
  });

  it.each(table)('%s claims no more than its sources carry', (_, rule) => {
    const kinds = rule.sources.map((id) => certaintyOf(sourceById(id)));
    if (rule.certainty === 'statute' || rule.certainty === 'standard') expect(kinds).toContain(rule.certainty);
    if (rule.certainty === 'inferred') expect(kinds).toContain('inferred');
  });

  it('can be reached from some facts', () => {
    const missing = new Set<string>(ANSWER_RULES.map((rule) => rule.id));
    for (const intent of ASKED) {
      for (const topic of ANSWER_TOPICS) {
        for (const given of [NOTHING, facts({ status: 'otherPerson' })]) {
          missing.delete(answer(intent, given, TODAY, null, topic)!.id);
        }
      }
      for (const given of [...special(), ...GRID]) {
        if (![...missing].some((id) => id.startsWith(`${intent}.`))) break;
        missing.delete(answer(intent, given, TODAY)!.id);
      }
    }
    expect([...missing]).toEqual([]);
  });
});

function* special(): Generator<Facts> {
  yield NOTHING;
  const evidence = new Set(ANSWER_RULES.flatMap((rule: AnswerRule) => [...(rule.when.holds ?? [])]));
  for (const id of evidence as Set<EvidenceId>)
    for (const days of [null, 100, 800])
      yield facts({ evidence: { [id]: true }, daysOverdue: days === null ? null : exactly(days) });
  for (const platform of PLATFORMS) yield facts({ platform: platform.id, status: 'overdue' });
}

describe('buttons below an answer', () => {
  it('lead each to an answer of its own, and leave out the one pressed', () => {
    for (const intent of ASKED) {
      const { topics } = answer(intent, NOTHING, TODAY)!;
      for (const { id, label } of topics) {
        const found = answer(intent, NOTHING, TODAY, null, id)!;
        expect(ANSWER_RULES.find((rule) => rule.id === found.id)?.topic).toBe(id);
        expect(found.topics.map((topic) => topic.id)).not.toContain(id);
        expect(zhCN[label].length).toBeLessThanOrEqual(10);
      }
    }
    expect(answer('family_liability', NOTHING, TODAY)!.topics.map(({ id }) => id)).toContain('spouse');
  });
});

describe('what people ask most', () => {
  it('answers about the credit record for every product by its name', () => {
    for (const { id, name } of PLATFORMS) {
      const said = textOf('credit_record', { platform: id, status: 'overdue' });
      const byName = ['huabei', 'jd_baitiao', 'credit_card', 'unknown_online_loan'].includes(id);
      if (!byName) expect(said).toContain(name);
      expect(said).toContain('信用报告');
    }
    expect(textOf('credit_record', { platform: 'huabei' })).toMatch(/^会。花呗/);
    expect(textOf('credit_record', { platform: 'jd_baitiao' })).toContain('没有核实');
    expect(textOf('credit_record', { platform: 'beiyongjin' })).toContain('互相矛盾');
    expect(answer('credit_record', facts({ platform: 'beiyongjin' }), TODAY)!.certainty).toBe('unknown');
  });

  it('counts the five years from the end of the default, never from its first day', () => {
    for (const { id } of PLATFORMS)
      expect(textOf('credit_record', { platform: id, status: 'paid' })).toMatch(/从还清那天起(保存)?5年/);
  });

  it('never promises that a product can be used again', () => {
    for (const given of GRID) {
      const said = textOf('restore_access', given);
      expect(said).toMatch(/不能保证|不一定|没有固定天数|没有义务|没有人能保证|由发卡行定|由它自己|由平台/);
      expect(said).not.toMatch(/一定(会|能)恢复|马上恢复|\d+天(后|内)恢复/);
    }
  });

  it('says something else for a card, for 花呗 and for a facilitation', () => {
    for (const intent of ['jail', 'complain', 'contacts_exposed', 'interest_legality', 'credit_record']) {
      const said = ['credit_card', 'huabei', 'fenqile'].map((platform) => textOf(intent, { platform }));
      expect(new Set(said).size, intent).toBe(3);
    }
  });

  it('says something else on day 3 than on day 300', () => {
    for (const intent of [
      'why_stopped',
      'will_be_sued',
      'negotiate',
      'diagnose',
      'collection_process',
      'partial_payment',
    ])
      expect(textOf(intent, { daysOverdue: exactly(3) })).not.toBe(textOf(intent, { daysOverdue: exactly(300) }));
  });

  it('names malicious overdraft as a danger for a card of 50,000 yuan and for nothing else', () => {
    const card = (amount: number) => textOf('jail', { platform: 'credit_card', amount: exactly(yuan(amount)) });
    expect(card(49_999)).toMatch(/^不会/);
    expect(card(50_000)).toContain('认真对待');
    for (const { id, kind } of PLATFORMS)
      if (kind !== 'creditCard')
        expect(textOf('jail', { platform: id, amount: exactly(yuan(60_000)) })).toMatch(/^(不会|一般不会)/);
  });

  it('offers article 70 (个性化分期) for cards only', () => {
    for (const { id, kind } of PLATFORMS) {
      const said = textOf('negotiate', { platform: id, daysOverdue: exactly(60) });
      expect(said.includes('个性化分期'), id).toBe(kind === 'creditCard');
    }
  });

  it('sends complaints where they belong', () => {
    expect(textOf('complain', { platform: 'zhaolian' })).toContain('12378');
    expect(textOf('complain', { platform: 'jd_baitiao' })).toContain('12345');
    expect(textOf('complain', { platform: 'jd_baitiao' })).toContain('12378一般不管小贷公司');
  });

  it('works the interest out for the given sum, and says the formula', () => {
    const said = textOf('penalty_calc', {
      platform: 'huabei',
      amount: exactly(yuan(10_000)),
      daysOverdue: exactly(60),
      status: 'overdue',
    });
    expect(said).toContain('300元');
    expect(said).toContain('0.05%');
  });
});

/** Debts of two years and more, with every single piece of evidence. */
function* old(): Generator<Facts> {
  const days = [exactly(730), { min: 700, max: 731, certainty: 'approximate' } as const];
  for (const daysOverdue of days)
    for (const platform of ['huabei', 'fenqile', 'credit_card', 'alipay_rent'])
      for (const id of [null, ...EVIDENCE])
        yield facts({ platform, daysOverdue, status: 'overdue', evidence: id === null ? {} : { [id]: true } });
}

describe('limitation', () => {
  const OFFERS = ['negotiate', 'partial_payment', 'minimum_payment', 'how_to_repay', 'repay_order', 'restore_access'];
  const MAYBE_OLD: readonly (Quantity | null)[] = [
    exactly(730),
    exactly(800),
    { min: 700, max: 731, certainty: 'approximate' },
    { min: 91, max: null, certainty: 'approximate' },
    null,
  ];

  it.each(OFFERS)('%s suggests nothing that recognises an old debt without saying who to ask first', (intent) => {
    for (const platform of ONE_OF_A_KIND)
      for (const daysOverdue of MAYBE_OLD)
        for (const status of ['overdue', 'unclear', 'hypothetical'] as const) {
          const said = textOf(intent, { platform, daysOverdue, status });
          if (intent === 'restore_access' && status !== 'overdue') continue;
          expect(said, said).toContain('12348');
        }
  });

  it('warns before any payment from day 730 on, and mentions the restart from day 365 on', () => {
    const negotiate = (days: number) => textOf('negotiate', { daysOverdue: exactly(days), status: 'overdue' });
    expect(negotiate(730)).toMatch(/^先别去谈，也先别付/);
    expect(negotiate(729)).toContain('会让诉讼时效重新计算');
    expect(negotiate(365)).toContain('会让诉讼时效重新计算');
    expect(negotiate(364)).not.toContain('诉讼时效');
  });

  it('from day 730 on no answer says or does what recognises the debt, whatever else is known', () => {
    const found = new Set<string>();
    for (const intent of ASKED)
      for (const given of old()) {
        const said = answer(intent, given, TODAY)!;
        const text = tight(fill(zhCN[said.say], said.params));
        if (ACKNOWLEDGES.some((pattern) => pattern.test(asserted(text)))) found.add(`${said.id}: ${text}`);
      }
    expect([...found]).toEqual([]);
  });

  it('never shows when a period ends', () => {
    for (const given of GRID) {
      const said = textOf('limitation_period', given);
      expect(said).not.toMatch(/\d{4}\s*年\s*\d+\s*月|到期日是|还剩|还差\s*\d+|已经过了时效|没有过时效/);
    }
  });
});
