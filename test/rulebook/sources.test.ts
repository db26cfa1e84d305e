import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { isIsoDate } from '../../src/domain/overdue.ts';
import { certaintyOf, isStale, RULES_UPDATED, SOURCES, sourceById, staleSources } from '../../src/rulebook/sources.ts';

describe('sources', () => {
  it('have ids of their own and dates that exist', () => {
    expect(new Set(SOURCES.map(({ id }) => id)).size).toBe(SOURCES.length);
    for (const { id, inForce, checkedOn, reviewBy } of SOURCES) {
      expect(inForce === null || isIsoDate(inForce), id).toBe(true);
      expect(isIsoDate(checkedOn) && isIsoDate(reviewBy), id).toBe(true);
      expect(checkedOn <= RULES_UPDATED && checkedOn < reviewBy, id).toBe(true);
    }
  });

  it('have titles a user can read on a phone: short, no web address', () => {
    for (const { id, title, citation } of SOURCES) {
      expect(title.length, id).toBeLessThanOrEqual(41);
      expect(`${title}${citation}`, id).not.toMatch(/https?:|www\.|\.com|\.cn/);
    }
  });

  it('never hold what was not verified', () => {
    const ids: readonly string[] = SOURCES.map(({ id }) => id);
    expect(ids).not.toContain('gbt-unverified-details');
    expect(ids).not.toContain('cfc-20pct-rumour');
  });

  it.each([
    ['limitation-3years', 'statute'],
    ['credit-5years', 'statute'],
    ['malicious-overdraft', 'statute'],
    ['zhudai-2025-rule', 'statute'],
    ['gbt-call-frequency', 'standard'],
    ['cba-2026-visits', 'standard'],
    ['press-contact-reduced', 'usual'],
    ['practice-judgement', 'inferred'],
  ] as const)('%s makes sure as %s', (id, certainty) => {
    expect(certaintyOf(sourceById(id))).toBe(certainty);
  });

  it('are each what some rule, letter or parameter stands on', () => {
    const src = join(import.meta.dirname, '../../src');
    const code = readdirSync(src, { recursive: true, encoding: 'utf8' })
      .filter((file) => file.endsWith('.ts') && !/rulebook.(?:sources|claims)\.ts$/.test(file))
      .map((file) => readFileSync(join(src, file), 'utf8'))
      .join('\n');
    expect(SOURCES.map(({ id }) => id).filter((id) => !code.includes(`'${id}'`))).toEqual([]);
  });

  it('grow old by the day that is given, not by the clock', () => {
    const pilot = sourceById('npl-transfer-pilot');
    expect(isStale(pilot, '2026-12-31')).toBe(false);
    expect(isStale(pilot, '2027-01-01')).toBe(true);
    expect(staleSources(RULES_UPDATED)).toEqual([]);
    const later = staleSources('2027-01-01').map(({ id }) => id);
    expect(later).toContain('npl-transfer-pilot');
    expect(later[0]).toBe('lpr-2026-07');
    expect(staleSources('2099-01-01')).toHaveLength(SOURCES.length);
  });
});
