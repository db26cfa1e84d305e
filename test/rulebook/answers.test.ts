import { describe, expect, it } from 'vitest';
import { zhCN } from '../../locales/zh-CN/index.ts';
import type { Cost } from '../../src/domain/advice.ts';
import type { EvidenceId, Facts, Quantity, Status } from '../../src/domain/facts.ts';
import { yuan } from '../../src/domain/money.ts';
import { ANSWER_RULES, ANSWER_TOPICS, type AnswerRule, answer, applyingAnswers } from '../../src/rulebook/answers.ts';
import { fill, textParams } from '../../src/rulebook/params.ts';
import { PLATFORMS } from '../../src/rulebook/platforms.ts';
import { certaintyOf, sourceById } from '../../src/rulebook/sources.ts';
import { INTENTS } from '../../src/understanding/reading.ts';

const TODAY = '2026-11-21';
const ASKED = INTENTS.filter((intent) => intent !== 'distress' && intent !== 'out_of_scope');
const ONE_OF_A_KIND = [
  null,
  'huabei',
  'jiebei',
  'jd_baitiao',
  'zhaolian',
  'fenqile',
  'xiaohua',
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

const COST: Cost = {
  principal: { min: yuan(8_000), max: yuan(8_000) },
  dailyRateMillionths: { min: 500, max: 500 },
  rateBasis: 'platform',
  soFar: { min: yuan(180), max: yuan(180) },
  perDay: { min: yuan(4), max: yuan(4) },
  per30Days: { min: yuan(120), max: yuan(120) },
  amountIs: null,
};

function textOf(intent: string, given: Partial<Facts>, topic?: (typeof ANSWER_TOPICS)[number]): string {
  const found = answer(intent, facts(given), TODAY, { cost: given.amount ? COST : null }, topic);
  if (found === null) throw new Error(`no answer to ${intent}`);
  return fill(zhCN[found.say], found.params);
}

const DAYS = [null, 3, 20, 45, 120, 300, 500, 800] as const;
const AMOUNTS = [null, 372, 8_000, 20_000, 60_000] as const;

function* grid(): Generator<Facts> {
  for (const platform of ONE_OF_A_KIND)
    for (const status of STATUSES)
      for (const days of DAYS)
        for (const amount of AMOUNTS)
          yield facts({
            platform,
            status,
            daysOverdue: days === null ? null : exactly(days),
            amount: amount === null ? null : exactly(yuan(amount)),
          });
}

const GRID = [...grid()];

describe('every question', () => {
  it.each(ASKED)('%s has one answer in every cell, in at most 300 characters with its source', (intent) => {
    const wrong: string[] = [];
    for (const given of GRID) {
      const found = answer(intent, given, TODAY, { cost: given.amount ? COST : null });
      const said = found === null ? 'nothing {}' : fill(zhCN[found.say], found.params);
      const length = said.length + (found === null ? 0 : sourceById(found.sources[0]).title.length);
      if (/[{}]/.test(said) || length > 300) wrong.push(`${found?.id} ${length} ${said} ${JSON.stringify(given)}`);
    }
    expect(wrong).toEqual([]);
  });

  it.each(ASKED)('%s never has two answers of one rank', (intent) => {
    const ties = new Set<string>();
    for (const given of GRID) {
      const params = textParams(given, TODAY, { cost: given.amount ? COST : null });
      const [first, second] = applyingAnswers(intent, given, params);
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
    const reached = new Set<string>();
    for (const given of [...GRID, ...special()]) {
      for (const intent of ASKED) {
        for (const cost of [null, COST]) reached.add(answer(intent, given, TODAY, { cost })!.id);
        if (given === NOTHING || given.evidence !== NOTHING.evidence)
          for (const topic of ANSWER_TOPICS) reached.add(answer(intent, given, TODAY, null, topic)!.id);
      }
    }
    const missing = ANSWER_RULES.map((rule) => rule.id as string).filter((id) => !reached.has(id));
    expect(missing).toEqual([]);
  });
});

function* special(): Generator<Facts> {
  yield NOTHING;
  const evidence = new Set(ANSWER_RULES.flatMap((rule: AnswerRule) => [...(rule.when.holds ?? [])]));
  for (const id of evidence as Set<EvidenceId>)
    for (const days of [null, 100])
      yield facts({ evidence: { [id]: true }, daysOverdue: days === null ? null : exactly(days) });
  for (const platform of PLATFORMS) yield facts({ platform: platform.id, status: 'overdue' });
}
