import { expect, test } from 'vitest';
import { verdictBlocks } from '../../src/render/verdict.ts';
import { advise } from '../../src/rulebook/advise.ts';
import { facts, TODAY } from '../rulebook/facts.ts';

function said(given: Parameters<typeof facts>[0]): string {
  const advice = advise(facts(given), TODAY);
  return verdictBlocks('hans', 1, { kind: 'verdict', advice, question: null })
    .map(({ html }) => html)
    .join('\n');
}

const COURTS = [{ courtCaseVerified: true }, { cardFrozenByCourt: true }] as const;

test('silence means no suit, but where a court is at work already', () => {
  expect(said({})).toContain('也不等于要起诉');
  for (const evidence of COURTS) expect(said({ days: 200, evidence })).not.toContain('也不等于要起诉');
});

test.each(['paid', 'denied', 'otherPerson'] as const)(
  'who owes nothing is not told that he must pay (%s)',
  (status) => {
    expect(said({ status })).not.toContain('不等于不用还');
  },
);

test('where nothing should be paid yet, a day more has no price', () => {
  expect(said({ days: 400 })).toContain('再拖一天多约');
  expect(said({ days: 800 })).not.toContain('再拖一天');
  expect(said({ days: 800 })).toContain('别因为这个数急着付');
});

test('what speaks only against a reason begins no sentence with 但', () => {
  expect(said({ days: 3, evidence: { smsOrPushContinues: true } })).not.toMatch(/）：但/);
});

test('an instalment has no date before its line', () => {
  expect(said({ evidence: { planConfirmed: true } })).toMatch(/\n1\. 按方案写的日期付第一期/);
});
