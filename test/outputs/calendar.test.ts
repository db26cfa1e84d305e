import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { FIXTURES, LOOK_DAY } from '../../scripts/lookFixtures.ts';
import type { Advice } from '../../src/domain/advice.ts';
import type { Facts } from '../../src/domain/facts.ts';
import { makeCalendar } from '../../src/outputs/calendar.ts';
import { wordsOf } from '../../src/outputs/words.ts';
import { advise } from '../../src/rulebook/advise.ts';
import { parseCalendar, textOf } from './rfc5545.ts';

const WORDS = wordsOf('hans');
const MIDNIGHT = Date.parse('2026-11-20T16:00:00Z');
const HOUR = 3_600_000;

function calendar(facts: Facts, options: { today?: string; now?: number; caseId?: string } = {}) {
  const { today = LOOK_DAY, now = MIDNIGHT, caseId = '1' } = options;
  return makeCalendar(WORDS, { advice: advise(facts, today), caseId, now });
}

function events(facts: Facts, options: Parameters<typeof calendar>[1] = {}) {
  return parseCalendar(calendar(facts, options)!.bytes).components;
}

const FIRST = FIXTURES[0]!;

describe('the calendar of a plan', () => {
  it('is valid for every kind of debt, in both scripts', () => {
    for (const facts of FIXTURES) {
      for (const lang of ['hans', 'hant'] as const) {
        const file = makeCalendar(wordsOf(lang), { advice: advise(facts, LOOK_DAY), caseId: '1', now: MIDNIGHT });
        const parsed = parseCalendar(file!.bytes);
        expect(new Set(parsed.components.map((event) => textOf(event, 'UID'))).size).toBe(parsed.components.length);
      }
    }
  });

  it('holds every dated step at nine in the morning of Shanghai, with a reminder the day before and on the day', () => {
    const advice = advise(FIRST, LOOK_DAY);
    const steps = events(FIRST).filter((event) => textOf(event, 'UID').includes('-step-'));
    expect(steps.map((event) => textOf(event, 'DTSTART'))).toEqual(
      advice.steps.flatMap(({ due }) => (due === null ? [] : [`${due.replaceAll('-', '')}T010000Z`])),
    );
    const later = steps.find((event) => textOf(event, 'DTSTART') > '20261123')!;
    expect(later.components.map((alarm) => textOf(alarm, 'TRIGGER'))).toEqual(['-P1D', 'PT0S']);
  });

  it('puts what is due today at the next whole hour once nine is over, and leaves out reminders of the past', () => {
    const noon = events(FIRST, { now: MIDNIGHT + 12.5 * HOUR })[0]!;
    expect(textOf(noon, 'DTSTART')).toBe('20261121T050000Z');
    expect(noon.components.map((alarm) => textOf(alarm, 'TRIGGER'))).toEqual(['PT0S']);
    const night = events(FIRST, { now: MIDNIGHT + 22 * HOUR })[0]!;
    expect(textOf(night, 'DTSTART')).toBe('20261121T010000Z');
  });

  it('updates at a second import: same UIDs, a higher SEQUENCE, a later DTSTAMP', () => {
    const [before, after] = [events(FIRST), events(FIRST, { now: MIDNIGHT + HOUR })];
    expect(after.map((event) => textOf(event, 'UID'))).toEqual(before.map((event) => textOf(event, 'UID')));
    for (const [at, event] of after.entries()) {
      expect(Number(textOf(event, 'SEQUENCE'))).toBeGreaterThan(Number(textOf(before[at]!, 'SEQUENCE')));
      expect(textOf(event, 'DTSTAMP') > textOf(before[at]!, 'DTSTAMP')).toBe(true);
    }
  });

  it('keeps cases and debts apart', () => {
    const ids = (facts: Facts, caseId: string) => events(facts, { caseId }).map((event) => textOf(event, 'UID'));
    const all = [...ids(FIRST, '1'), ...ids(FIRST, '2'), ...ids(FIXTURES[1]!, '1')];
    expect(new Set(all).size).toBe(all.length);
  });

  it('makes no calendar where nothing has a date', () => {
    const advice: Advice = { ...advise(FIRST, LOOK_DAY), steps: [], risks: [] };
    expect(makeCalendar(WORDS, { advice, caseId: '1', now: MIDNIGHT })).toBeNull();
  });

  it('survives any name a person gives a lender', () => {
    const special = fc.string({ unit: fc.constantFrom('\\', ';', ',', ':', '\n', '\r', '\t', 'n', '字', '😀') });
    fc.assert(
      fc.property(fc.oneof(special, fc.string({ unit: 'binary', maxLength: 200 })), (name) => {
        const facts = { ...FIRST, platform: null, platformText: name.toWellFormed() };
        const described = textOf(events(facts)[0]!, 'DESCRIPTION');
        const printable = facts.platformText.replace(/\r?\n/g, '\n').replace(/(?!\n)\p{Cc}/gu, '');
        expect(described.startsWith(printable)).toBe(true);
      }),
    );
  });
});
