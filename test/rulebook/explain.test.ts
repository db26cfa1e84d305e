import { describe, expect, test } from 'vitest';
import { difference } from '../../src/core/difference.ts';
import { yuan } from '../../src/domain/money.ts';
import { advise } from '../../src/rulebook/advise.ts';
import { explainReason, explainRisk, explainStep } from '../../src/rulebook/explain.ts';
import { facts, TODAY } from './facts.ts';

describe('why', () => {
  const advice = advise(facts({ days: 95, evidence: { smsOrPushContinues: true, complained60d: false } }), TODAY);

  test('a reason names what raised and lowered it, what would change it, and its sources with their day', () => {
    const why = explainReason(advice, 'downshift');
    expect(why?.raisedBy).toEqual([{ evidence: 'smsOrPushContinues', held: true, multiplier: 2.5 }]);
    expect(why?.wouldChange[0]).toEqual({ evidence: 'blockLogHasCalls', held: true, multiplier: 0.3 });
    expect(why?.sources.map(({ source, stale }) => [source.id, source.checkedOn, stale])).toContainEqual([
      'press-contact-reduced',
      '2026-11-21',
      false,
    ]);
    expect(why?.wouldChange.every(({ evidence }) => !(evidence in advice.facts.evidence))).toBe(true);
  });

  test('a risk names the facts it was decided by', () => {
    expect(explainRisk(advice, 'credit_recorded')?.facts).toEqual(['status', 'platform', 'daysOverdue']);
    expect(explainRisk(advice, 'default_judgment')?.facts).toEqual(['status', 'daysOverdue']);
  });

  test('a step too, of its alternatives only those that apply', () => {
    expect(explainStep(advice, 'check_court')).toMatchObject({
      rule: 'step.check_court',
      facts: ['status', 'daysOverdue'],
    });
  });

  test('what the advice does not hold has no explanation', () => {
    expect(explainReason(advice, 'holiday')).toBeNull();
    expect(explainRisk(advice, 'scam_warning')).toBeNull();
    expect(explainStep(advice, 'answer_court')).toBeNull();
  });

  test('a source past its review day says so', () => {
    const late = advise(facts({ evidence: { smsOrPushContinues: true } }), '2028-01-01');
    expect(explainReason(late, 'downshift')?.sources.every(({ stale }) => stale)).toBe(true);
  });
});

describe('what if', () => {
  const now = advise(facts({ amount: 10_000, days: 45 }), TODAY);

  test('nothing changes against itself', () => {
    expect(difference(now, now)).toEqual({
      reasons: [],
      risksAdded: [],
      risksGone: [],
      stepsAdded: [],
      stepsGone: [],
      cost: null,
      limitationChanged: false,
    });
  });

  test('sixty days later: a new tier of bargaining, the court may come, the cost grows', () => {
    const then = difference(now, advise(facts({ amount: 10_000, days: 105 }), TODAY));
    expect(then.risksAdded).toContain('suit_possible');
    expect(then.risksGone).toContain('suit_later');
    expect(then.stepsAdded).toContain('negotiate_late');
    expect(then.stepsGone).toContain('negotiate_mid');
    expect(then.cost).toEqual({
      before: { min: yuan(225), max: yuan(225) },
      after: { min: yuan(525), max: yuan(525) },
    });
    expect(then.reasons.find((move) => move.id === 'agency_gap')).toEqual({ id: 'agency_gap', before: 5, after: 2 });
  });

  test('an answer: those that rose come first', () => {
    const answered = advise(facts({ amount: 10_000, days: 45, evidence: { complained60d: true } }), TODAY);
    expect(difference(now, answered).reasons[0]).toEqual({ id: 'complaint_hold', before: null, after: 1 });
  });

  test('two years on, the care about limitation changes', () => {
    expect(difference(now, advise(facts({ days: 730 }), TODAY)).limitationChanged).toBe(true);
  });
});
