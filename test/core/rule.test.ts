import { describe, expect, test } from 'vitest';
import { type Condition, match, type View } from '../../src/core/rule.ts';

const view: View = {
  platform: 'p',
  platformText: null,
  amount: { min: 100, max: 100, certainty: 'stated' },
  amountIs: null,
  daysOverdue: { min: 31, max: 59, certainty: 'approximate' },
  status: 'overdue',
  evidence: { lawyerLetter: true, transferNotice: false, familyContacted: 'unsure' },
  silentDays: null,
  kind: 'bank',
  product: 'cashLoan',
  guarantor: null,
  summoned2026: false,
  reporting: 'yes',
  limitation: 'none',
};

describe('a condition applies, is excluded by a fact, or lacks one', () => {
  test.each<[string, Condition, ReturnType<typeof match>]>([
    ['nothing asked', {}, { kind: 'applies' }],
    ['range inside', { daysOverdue: { from: 31, to: 60 } }, { kind: 'applies' }],
    ['range outside', { daysOverdue: { from: 60 } }, { kind: 'excluded', by: 'daysOverdue' }],
    ['range across', { daysOverdue: { from: 40 } }, { kind: 'unknown', missing: ['daysOverdue'] }],
    ['its low end', { daysMin: { from: 31, to: 32 } }, { kind: 'applies' }],
    ['its high end', { daysMax: { from: 59, to: 60 } }, { kind: 'applies' }],
    ['its high end, a day later', { daysMax: { from: 60 } }, { kind: 'excluded', by: 'daysOverdue' }],
    ['evidence that holds', { holds: ['lawyerLetter'] }, { kind: 'applies' }],
    ['evidence denied', { holds: ['transferNotice'] }, { kind: 'excluded', by: 'transferNotice' }],
    ['evidence denied, as asked', { fails: ['transferNotice'] }, { kind: 'applies' }],
    ['evidence unsure', { holds: ['familyContacted'] }, { kind: 'unknown', missing: ['familyContacted'] }],
    ['unless: not known does no harm', { unless: ['familyContacted', 'courtCaseVerified'] }, { kind: 'applies' }],
    ['unless: holds', { unless: ['lawyerLetter'] }, { kind: 'excluded', by: 'lawyerLetter' }],
    ['lacks what is there', { lacks: ['amount'] }, { kind: 'excluded', by: 'amount' }],
    ['any: one applies', { any: [{ kind: ['microLoan'] }, { kind: ['bank'] }] }, { kind: 'applies' }],
    [
      'any: one unknown',
      { any: [{ kind: ['microLoan'] }, { guarantor: true }] },
      { kind: 'unknown', missing: ['platform'] },
    ],
    ['not: excluded', { not: { kind: ['bank'] } }, { kind: 'excluded', by: 'status' }],
    ['not: unknown stays unknown', { not: { guarantor: true } }, { kind: 'unknown', missing: ['platform'] }],
    [
      'two unknowns',
      { guarantor: true, daysOverdue: { from: 40 } },
      { kind: 'unknown', missing: ['platform', 'daysOverdue'] },
    ],
    ['one excluded beats unknowns', { guarantor: true, kind: ['creditCard'] }, { kind: 'excluded', by: 'kind' }],
  ])('%s', (_, condition, verdict) => {
    expect(match(condition, view)).toEqual(verdict);
  });

  test('an open end reaches every bound', () => {
    const open: View = { ...view, daysOverdue: { min: 10, max: null, certainty: 'stated' } };
    expect(match({ daysMax: { from: 90 } }, open).kind).toBe('applies');
    expect(match({ daysMax: { from: 0, to: 90 } }, open).kind).toBe('excluded');
    expect(match({ daysOverdue: { from: 90 } }, open).kind).toBe('unknown');
    expect(match({ daysOverdue: { from: 10 } }, open).kind).toBe('applies');
  });
});
