import { describe, expect, test } from 'vitest';
import { advise } from '../../src/rulebook/advise.ts';
import { type Case, facts, TODAY } from '../rulebook/facts.ts';

function from(given: Case, id: string) {
  return advise(facts(given), TODAY).risks.find((risk) => risk.id === id)?.from;
}

describe('the day a risk may come from', () => {
  test.each<[string, Case, string, string | null | undefined]>([
    ['day 45: day 91 is 46 days on', { days: 45 }, 'suit_later', '2027-01-06'],
    ['of a range the high end counts: it may come sooner', { days: [45, 60] }, 'suit_later', '2026-12-22'],
    ['the day before', { days: 90 }, 'suit_later', '2026-11-22'],
    ['reached: said without a day', { days: 91 }, 'suit_possible', null],
    ['an outside firm from day 31', { days: 1 }, 'outsourced_later', '2026-12-21'],
    ['assignment from day 121', { days: 120 }, 'assignment_later', '2026-11-22'],
  ])('%s', (_, given, id, day) => {
    expect(from(given, id)).toBe(day);
  });
});

describe('the plan', () => {
  test('stands in the order of its days', () => {
    for (const days of [1, 45, 120, 400, 900]) {
      const due = advise(facts({ platform: 'fenqile', days }), TODAY).steps.map((step) => step.due ?? '');
      expect(due).toEqual(due.toSorted());
    }
  });

  test('what is urgent displaces what can wait', () => {
    const evidence = { courtCaseVerified: true, cardFrozenByCourt: true, askedTransferToPersonalAccount: true };
    const ids = advise(facts({ days: 800, evidence }), TODAY).steps.map((step) => step.id);
    expect(ids.slice(0, 4)).toEqual(['legal_first', 'stop_transfer', 'answer_court', 'ask_freeze']);
    expect(ids).toHaveLength(5);
  });

  test('a reason that is hardly possible gets no step', () => {
    const ids = advise(facts({ days: 3 }), TODAY).steps.map((step) => step.id);
    expect(ids).not.toContain('check_company');
  });
});
