import { describe, expect, test } from 'vitest';
import { zhCN } from '../../locales/zh-CN/index.ts';
import { advise, type RulebookAdvice } from '../../src/rulebook/advise.ts';
import { fill, textParams, withDate } from '../../src/rulebook/params.ts';
import { QUESTIONS } from '../../src/rulebook/questions.ts';
import { REASONS } from '../../src/rulebook/reasons.ts';
import { RISKS, riskKey } from '../../src/rulebook/risks.ts';
import { certaintyOf, sourceById } from '../../src/rulebook/sources.ts';
import { STEPS, stepKey, stepSayKey } from '../../src/rulebook/steps.ts';
import { ACKNOWLEDGES, DANGEROUS } from './dangerous.ts';
import { TODAY } from './facts.ts';
import { grid, MUCH_KNOWN } from './grid.ts';

const cells = [...grid()].map((facts) => advise(facts, TODAY));
const PARTS = ['line', 'where', 'keep', 'done'] as const;

/** Collects what is wrong in the cells, so that a failure names the case. */
function wrong(check: (advice: RulebookAdvice) => string | null): string[] {
  return cells.flatMap((advice) => {
    const said = check(advice);
    const { platform, daysOverdue, amount, evidence, status } = advice.facts;
    return said === null ? [] : [`${said}: ${JSON.stringify({ platform, daysOverdue, amount, evidence, status })}`];
  });
}

function doubled(groups: readonly (string | undefined)[]): string | undefined {
  const named = groups.filter((group) => group !== undefined);
  return named.find((group, at) => named.indexOf(group) !== at);
}

/** Every sentence a cell says of its risks and steps. */
function sentencesOf(advice: RulebookAdvice): string[] {
  const params = textParams(advice.facts, advice.today, advice);
  const risks = advice.risks.map((risk) => fill(zhCN[riskKey(risk.id)], withDate(params, risk.from, TODAY)));
  const steps = advice.steps.flatMap((step) => {
    const dated = withDate(params, step.due, TODAY);
    const say = stepSayKey(step.id);
    return [
      ...PARTS.map((part) => fill(zhCN[stepKey(step.id, part)], dated)),
      ...(say ? [fill(zhCN[say], dated)] : []),
    ];
  });
  return [...risks, ...steps];
}

const said = new Map(cells.map((advice) => [advice, sentencesOf(advice)]));

function sentences(advice: RulebookAdvice): readonly string[] {
  return said.get(advice) ?? [];
}

describe('the grid of lender × days × amount × evidence', () => {
  test('every cell gives at least one reason, one risk and one step, and at most five steps', () => {
    expect(
      wrong(({ reasons, risks, steps }) => {
        if (reasons.length === 0) return 'no reason';
        if (risks.length === 0) return 'no risk';
        return steps.length === 0 || steps.length > 5 ? `${steps.length} steps` : null;
      }),
    ).toEqual([]);
  });

  test('of one group at most one rule speaks, and no plan both pays and holds back', () => {
    expect(
      wrong(({ risks, steps }) => {
        const groupOf = (id: string) =>
          RISKS.map((r): { id: string; group?: string } => r).find((r) => r.id === id)?.group;
        const twice = doubled(risks.map((risk) => groupOf(risk.id)));
        if (twice !== undefined) return `two risks of group ${twice}`;
        const stances = steps.map(
          ({ id }) => STEPS.map((s): { id: string; stance?: string } => s).find((s) => s.id === id)?.stance,
        );
        return stances.includes('pay') && stances.includes('hold') ? 'pays and holds back' : null;
      }),
    ).toEqual([]);
  });

  test('a group of steps puts one in at most', () => {
    expect(
      wrong(({ steps }) => {
        const twice = doubled(
          steps.map(({ id }) => STEPS.map((s): { id: string; group?: string } => s).find((s) => s.id === id)?.group),
        );
        return twice === undefined ? null : `two steps of group ${twice}`;
      }),
    ).toEqual([]);
  });

  test('every sentence has its values: no unknown fact is filled in, no placeholder is left', () => {
    expect(
      wrong((advice) => sentences(advice).find((text) => /[{}]|null|undefined|NaN|Infinity/.test(text)) ?? null),
    ).toEqual([]);
  });

  test('no sentence says what the knowledge calls dangerous to say', () => {
    const found = [...new Set([...said.values()].flat())].flatMap((text) =>
      DANGEROUS.filter((pattern) => pattern.test(text)).map((p) => `${p}: ${text}`),
    );
    expect(found).toEqual([]);
  });

  test('where three years may lie back, the plan begins with 12348 and nothing in it recognises the debt', () => {
    expect(
      wrong((advice) => {
        if (advice.limitation !== 'caution') return null;
        if (advice.steps[0]?.id !== 'legal_first') return `begins with ${advice.steps[0]?.id}`;
        return sentences(advice).find((text) => ACKNOWLEDGES.some((pattern) => pattern.test(text))) ?? null;
      }),
    ).toEqual([]);
  });

  test('who denies the loan or asks for somebody else is told nothing that recognises it', () => {
    expect(
      wrong((advice) => {
        if (!['denied', 'otherPerson'].includes(advice.facts.status)) return null;
        return sentences(advice).find((text) => ACKNOWLEDGES.some((pattern) => pattern.test(text))) ?? null;
      }),
    ).toEqual([]);
  });

  test('a reason that needs a fact is never shown without it', () => {
    expect(
      wrong(({ reasons, facts }) => {
        const bad = reasons.find((reason) => {
          const rule = REASONS.map(
            (r): { id: string; needs?: readonly string[]; establishedBy?: readonly string[] } => r,
          ).find((r) => r.id === reason.id);
          const grounds = [...(rule?.needs ?? []), ...(rule?.establishedBy ?? [])];
          return (
            rule?.needs !== undefined &&
            !grounds.some((id) => facts.evidence[id as keyof typeof facts.evidence] === true)
          );
        });
        return bad === undefined ? null : `${bad.id} shown`;
      }),
    ).toEqual([]);
  });

  test('shares are shares, ranks count from 1, established reasons lead', () => {
    expect(
      wrong(({ reasons }) => {
        if (reasons.some((reason, at) => reason.rank !== at + 1)) return 'ranks';
        if (reasons.reduce((sum, reason) => sum + reason.share, 0) > 1 + 1e-9) return 'shares';
        const last = reasons.findLastIndex((reason) => reason.established);
        return reasons.slice(0, last + 1).every((reason) => reason.established && reason.band === 'likely')
          ? null
          : 'order';
      }),
    ).toEqual([]);
  });

  test('dates lie on or after today', () => {
    expect(
      wrong(({ risks, steps }) =>
        [...risks.map((risk) => risk.from), ...steps.map((step) => step.due)].some((day) => day !== null && day < TODAY)
          ? 'a day gone by'
          : null,
      ),
    ).toEqual([]);
  });

  test.each([
    ['reasons', REASONS, (advice: RulebookAdvice) => advice.reasons.slice(0, 3)],
    ['risks', RISKS, (advice: RulebookAdvice) => advice.risks],
    ['steps', STEPS, (advice: RulebookAdvice) => advice.steps],
  ] as const)('all %s are reached somewhere', (_, rules, of) => {
    const reached = new Set<string>(cells.flatMap((advice) => of(advice).map((one) => one.id)));
    expect(rules.map((rule) => rule.id).filter((id) => !reached.has(id))).toEqual([]);
  });

  test('all questions are asked somewhere', () => {
    const asked = new Set<string | null>(cells.map((advice) => advice.question));
    for (const advice of cells.filter(({ facts }, at) => at % 29 === 0 || facts.evidence === MUCH_KNOWN)) {
      const put: string[] = [];
      for (let next = advice.question; next !== null; next = advise(advice.facts, TODAY, { asked: put }).question) {
        asked.add(next);
        put.push(next);
      }
    }
    expect(QUESTIONS.map((question) => question.id).filter((id) => !asked.has(id))).toEqual([]);
  });
});

describe('certainty', () => {
  test.each(RISKS.map((risk) => [risk.id, risk] as const))('%s is no surer than its best source', (_, risk) => {
    const order = ['unknown', 'inferred', 'contract', 'usual', 'standard', 'statute'];
    const best = Math.max(...risk.sources.map((id) => order.indexOf(certaintyOf(sourceById(id)))));
    expect(order.indexOf(risk.certainty)).toBeLessThanOrEqual(best);
  });
});
