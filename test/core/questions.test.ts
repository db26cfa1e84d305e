import { describe, expect, test } from 'vitest';
import { expectedGain, MAX_QUESTIONS } from '../../src/core/questions.ts';
import { scoreReasons } from '../../src/core/reasons.ts';
import { advise, BOOK } from '../../src/rulebook/advise.ts';
import { QUESTIONS, questionById } from '../../src/rulebook/questions.ts';
import { view } from '../../src/rulebook/view.ts';
import { facts, TODAY } from '../rulebook/facts.ts';

describe('the next question', () => {
  test.each([
    ['day 89 and 9,999 yuan', { days: 89, amount: 9_999 }, false],
    ['day 90', { days: 90, amount: 9_999 }, true],
    ['day 91', { days: 91, amount: 9_999 }, true],
    ['10,000 yuan', { days: 10, amount: 10_000 }, true],
    ['a range that may reach 90', { days: [60, 120], amount: 500 }, true],
    ['already answered', { days: 200, evidence: { courtCaseVerified: false } }, false],
  ] as const)('the court comes first: %s', (_, given, first) => {
    expect(advise(facts(given), TODAY).question === 'court').toBe(first);
  });

  test('is never one that was put or whose evidence is known, and five are the most', () => {
    for (const days of [5, 45, 100, 400]) {
      const put: string[] = [];
      let evidence = {};
      for (;;) {
        const question = advise(facts({ days, evidence }), TODAY, { asked: put }).question;
        if (question === null) break;
        expect(put).not.toContain(question);
        put.push(question);
        evidence = { ...evidence, ...questionById(question)?.options.at(-2)?.sets };
      }
      expect(put.length).toBeGreaterThan(0);
      expect(put.length).toBeLessThanOrEqual(MAX_QUESTIONS);
    }
  });

  test('is the open one with the largest gain', () => {
    const given = facts({ days: 45 });
    const scored = scoreReasons(BOOK, view(given, TODAY));
    const gains = QUESTIONS.filter((question) => question.id !== 'court' && !('when' in question)).map(
      (question) => [question.id, expectedGain(question, BOOK, scored)] as const,
    );
    const best = gains.toSorted((a, b) => b[1] - a[1])[0];
    expect(advise(given, TODAY).question).toBe(best?.[0]);
  });

  test('the gain is the entropy expected to go: nothing where no answer changes a share', () => {
    const scored = scoreReasons(BOOK, view(facts(), TODAY));
    const idle = { id: 'idle', about: ['stableJobOrAssets'], options: [{ id: 'a', sets: {}, base: 1 }] } as const;
    expect(expectedGain(idle, BOOK, scored)).toBeCloseTo(0, 12);
  });

  test('the gain is entropy now minus mean entropy after an answer, computed the long way', () => {
    const entropy = (shares: readonly number[]) => {
      const total = shares.reduce((sum, share) => sum + share, 0);
      return -shares.reduce((sum, share) => (share > 0 ? sum + (share / total) * Math.log(share / total) : sum), 0);
    };
    for (const days of [5, 45, 400]) {
      const scored = scoreReasons(BOOK, view(facts({ days }), TODAY));
      for (const question of QUESTIONS) {
        const answers = question.options.map(({ sets, base }) => {
          const shares = scored.map((one) =>
            Object.entries(sets).reduce((share, [id, held]) => {
              const table = held === true ? BOOK.holds : held === false ? BOOK.fails : {};
              return share * (table[id as keyof typeof table]?.[one.rule.id] ?? 1);
            }, one.share),
          );
          return { weight: base * shares.reduce((sum, share) => sum + share, 0), entropy: entropy(shares) };
        });
        const weight = answers.reduce((sum, answer) => sum + answer.weight, 0);
        const mean = answers.reduce((sum, answer) => sum + answer.weight * answer.entropy, 0) / weight;
        expect(expectedGain(question, BOOK, scored)).toBeCloseTo(entropy(scored.map((one) => one.share)) - mean, 9);
      }
    }
  });

  test('no other is put once a reason is established', () => {
    expect(advise(facts({ days: 40, evidence: { planConfirmed: true } }), TODAY).question).toBeNull();
    expect(advise(facts({ days: 200, evidence: { transferNotice: true } }), TODAY).question).toBe('court');
  });

  test.each(QUESTIONS.map((question) => [question.id, question] as const))(
    '%s: at most four answers and 不确定',
    (_, question) => {
      expect(question.options.length).toBeLessThanOrEqual(5);
      const unsure = question.options.at(-1);
      expect(unsure?.id).toBe('unsure');
      expect(Object.values(unsure?.sets ?? {}).every((held) => held === 'unsure')).toBe(true);
      expect(question.about.some((id) => id in (unsure?.sets ?? {}))).toBe(true);
    },
  );

  test.each(QUESTIONS.map((question) => [question.id, question] as const))(
    '%s is closed by any of its answers',
    (_, question) => {
      for (const option of question.options) expect(question.about.some((id) => id in option.sets)).toBe(true);
    },
  );
});
