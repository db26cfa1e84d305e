import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { bandWeights } from '../../src/core/bands.ts';
import { isUndecided, scoreReasons } from '../../src/core/reasons.ts';
import { EVIDENCE, type Evidence, type EvidenceId } from '../../src/domain/facts.ts';
import { advise, BOOK } from '../../src/rulebook/advise.ts';
import { HOLDS } from '../../src/rulebook/evidence.ts';
import { DAY_BANDS, REASONS, type ReasonId } from '../../src/rulebook/reasons.ts';
import { view } from '../../src/rulebook/view.ts';
import { facts, TODAY } from '../rulebook/facts.ts';
import { PLATFORM_OF_KIND } from '../rulebook/grid.ts';

const evidence = fc.dictionary(fc.constantFrom(...EVIDENCE), fc.constantFrom(true, false, 'unsure' as const), {
  maxKeys: 6,
}) as fc.Arbitrary<Evidence>;
const cases = fc.record({
  platform: fc.constantFrom(...PLATFORM_OF_KIND),
  days: fc.integer({ min: 0, max: 1_500 }),
  amount: fc.integer({ min: 100, max: 200_000 }),
  evidence,
});

describe('weights of the day bands', () => {
  test('priors of a band sum to one', () => {
    for (const at of DAY_BANDS.keys()) {
      expect(REASONS.reduce((sum, reason) => sum + (reason.priors[at] ?? 0), 0)).toBeCloseTo(1, 9);
    }
  });

  test.each([
    ['one day', { min: 30, max: 30 }, [0, 1, 0, 0, 0, 0, 0]],
    ['the next day', { min: 31, max: 31 }, [0, 0, 1, 0, 0, 0, 0]],
    ['half and half', { min: 30, max: 31 }, [0, 0.5, 0.5, 0, 0, 0, 0]],
    ['open from 300: 181 days', { min: 300, max: null }, [0, 0, 0, 0, 0, 66 / 181, 115 / 181]],
    ['not known', null, Array(7).fill(1 / 7)],
  ] as const)('%s', (_, days, weights) => {
    bandWeights(days, DAY_BANDS, 180).forEach((weight, at) => {
      expect(weight).toBeCloseTo(weights[at] as number, 9);
    });
  });
});

describe('whether the verdict begins with 现在还不能确定', () => {
  const ranked = (shares: readonly number[], established = false) =>
    shares.map((share, at) => ({
      id: `r${at}`,
      rank: at + 1,
      band: 'possible' as const,
      share,
      established,
      raisedBy: [],
      loweredBy: [],
      sources: [],
    }));

  test.each([
    ['34.9 % is too little', [0.349, 0.1], true],
    ['35 % is enough', [0.35, 0.1], false],
    ['seven points ahead is too close', [0.5, 0.43], true],
    ['nine points ahead is enough', [0.5, 0.41], false],
    ['alone', [0.9], false],
    ['nothing', [], true],
  ] as const)('%s', (_, shares, undecided) => {
    expect(isUndecided(BOOK, ranked(shares))).toBe(undecided);
  });

  test('what is established is decided, however small', () => {
    expect(isUndecided(BOOK, ranked([0.1, 0.1], true))).toBe(false);
  });
});

describe('evidence', () => {
  const pairs = EVIDENCE.flatMap((id) =>
    Object.entries(HOLDS[id]).flatMap(([reason, by]) => (by > 1 ? [[id, reason as ReasonId, by] as const] : [])),
  );

  test('for a reason never lowers its score, nor its rank against reasons it does not favour more', () => {
    fc.assert(
      fc.property(cases, fc.constantFrom(...pairs), (given, [id, reason, by]) => {
        const without: Evidence = Object.fromEntries(Object.entries(given.evidence).filter(([key]) => key !== id));
        const before = placed(given, without);
        const after = placed(given, { ...without, [id]: true });
        expect(after.score.get(reason)).toBeGreaterThanOrEqual(before.score.get(reason) ?? 0);
        for (const other of REASONS) {
          const favoured = (HOLDS[id] as Readonly<Record<string, number>>)[other.id] ?? 1;
          if (favoured > by || establishes(other, id)) continue;
          if (before.ahead(reason, other.id)) expect(after.ahead(reason, other.id)).toBe(true);
        }
      }),
      { numRuns: 400 },
    );
  });

  test.each(
    REASONS.flatMap((reason) =>
      ('establishedBy' in reason ? reason.establishedBy : []).flatMap((id) =>
        DAY_BANDS.map((band) => [reason.id, id, band.id, band.from] as const),
      ),
    ),
  )('%s is established by %s in band %s, whatever its prior', (reason, id, _, from) => {
    for (const platform of PLATFORM_OF_KIND) {
      const [first] = advise(facts({ platform, days: from, evidence: { [id]: true } }), TODAY).reasons;
      expect(first).toMatchObject({ id: reason, rank: 1, band: 'likely', established: true });
    }
  });

  test('no advice of an established reason is undecided', () => {
    expect(advise(facts({ days: 5, evidence: { transferNotice: true } }), TODAY).undecided).toBe(false);
  });
});

function placed(given: { platform: string | null; days: number; amount: number }, held: Evidence) {
  const scored = scoreReasons(BOOK, view(facts({ ...given, evidence: held }), TODAY));
  const byId = new Map(scored.map((one) => [one.rule.id, one]));
  return {
    score: new Map(scored.map((one) => [one.rule.id, one.score])),
    ahead: (one: ReasonId, two: ReasonId) => {
      const [a, b] = [byId.get(one), byId.get(two)];
      return a !== undefined && b !== undefined && lead(a, b) > 0;
    },
  };
}

function lead(a: { established: boolean; score: number }, b: { established: boolean; score: number }): number {
  return Number(a.established) - Number(b.established) || a.score - b.score;
}

function establishes(rule: (typeof REASONS)[number], id: EvidenceId): boolean {
  return 'establishedBy' in rule && (rule.establishedBy as readonly string[]).includes(id);
}
