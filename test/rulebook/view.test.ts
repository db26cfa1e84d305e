import { describe, expect, test } from 'vitest';
import { addDays } from '../../src/domain/overdue.ts';
import { stoppedForHoliday } from '../../src/rulebook/holidays.ts';
import { limitationOf } from '../../src/rulebook/limitation.ts';
import { view } from '../../src/rulebook/view.ts';
import { type Case, facts, TODAY } from './facts.ts';

describe('care about limitation', () => {
  test.each<[string, Case, string]>([
    ['day 364', { days: 364 }, 'none'],
    ['day 365', { days: 365 }, 'mention'],
    ['day 729', { days: 729 }, 'mention'],
    ['day 730', { days: 730 }, 'caution'],
    ['a range that reaches a year', { days: [300, 400] }, 'mention'],
    ['a range that reaches two', { days: [300, 730] }, 'caution'],
    ['more than a month', { days: [30, null] }, 'mention'],
    ['more than 364 days', { days: [364, null] }, 'mention'],
    ['more than a year', { days: [365, null] }, 'caution'],
    ['a range that ends within a year', { days: [31, 59] }, 'none'],
    ['not known', { days: null }, 'caution'],
    ['not overdue', { days: null, status: 'notOverdue' }, 'none'],
  ])('%s', (_, given, level) => {
    expect(limitationOf(facts(given))).toBe(level);
  });
});

describe('the day the calls stopped', () => {
  test.each([
    ['the day before the lead', '2026-02-11', '2026-02-20', false],
    ['three days before', '2026-02-12', '2026-02-20', true],
    ['the last day of the holiday', '2026-02-23', '2026-02-25', true],
    ['the day after it', '2026-02-24', '2026-02-25', false],
    ['seen two weeks after it', '2026-02-20', '2026-03-09', true],
    ['seen a day later', '2026-02-20', '2026-03-10', false],
    ['a year that is not in the book', '2031-02-20', '2031-02-21', null],
  ])('holiday: %s', (_, stopped, today, is) => {
    expect(stoppedForHoliday(stopped, today)).toBe(is);
  });

  test.each([
    [24, false],
    [25, true],
    [35, true],
    [36, false],
    [55, true],
    [65, true],
    [66, false],
    [84, false],
    [85, true],
    [95, true],
    [96, false],
  ])('stopped on day %i overdue: near a handover %s', (day, near) => {
    expect(view(facts({ days: day + 7, silent: 7 }), TODAY).evidence.stopNear306090).toBe(near);
  });

  test('what the person said is not replaced', () => {
    const given = facts({ days: 40, silent: 10, evidence: { stopNear306090: false } });
    expect(view(given, TODAY).evidence.stopNear306090).toBe(false);
  });

  test('nothing follows where the silence is longer than the debt, or today is not given', () => {
    expect(view(facts({ days: 5, silent: 20 }), TODAY).evidence.stopNear306090).toBeUndefined();
    expect(view(facts({ days: 40, silent: 10 })).evidence).toEqual({});
  });
});

describe('days of the calendar', () => {
  test.each([
    ['2026-11-21', 0, '2026-11-21'],
    ['2026-12-31', 1, '2027-01-01'],
    ['2028-02-28', 1, '2028-02-29'],
    ['2026-03-01', -1, '2026-02-28'],
  ])('%s plus %i', (day, days, expected) => {
    expect(addDays(day, days)).toBe(expected);
  });
});

describe('what the table adds', () => {
  test('a platform that is not in the table stays unknown', () => {
    expect(view(facts({ platform: null }))).toMatchObject({
      kind: 'unknown',
      product: null,
      guarantor: null,
      reporting: 'unknown',
    });
  });
  test('花呗 is consumer finance without guarantor', () => {
    expect(view(facts())).toMatchObject({ kind: 'consumerFinance', guarantor: false, reporting: 'yes' });
  });
});
