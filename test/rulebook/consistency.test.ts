import { describe, expect, test } from 'vitest';
import { zhCN } from '../../locales/zh-CN/index.ts';
import { EVIDENCE, type Facts, type Status } from '../../src/domain/facts.ts';
import { addDays, isWeekend } from '../../src/domain/overdue.ts';
import { advise, type RulebookAdvice } from '../../src/rulebook/advise.ts';
import { answer } from '../../src/rulebook/answers.ts';
import { officeDayFrom } from '../../src/rulebook/holidays.ts';
import { fill, textParams, withDate } from '../../src/rulebook/params.ts';
import { platformById } from '../../src/rulebook/platforms.ts';
import { riskKey } from '../../src/rulebook/risks.ts';
import { STEPS, stepKey } from '../../src/rulebook/steps.ts';
import { INTENTS } from '../../src/understanding/reading.ts';
import { facts, TODAY } from './facts.ts';
import { grid, PLATFORM_OF_KIND } from './grid.ts';

/** What one reply says must hold together: for this person, this lender, this day. */
const cells = [...grid(), ...otherWalks()].map((one) => advise(one, TODAY));

/** The grid keeps 花呗 for those who don't owe; here every kind of lender, and every signal. */
function* otherWalks(): Generator<Facts> {
  for (const platform of PLATFORM_OF_KIND) {
    for (const status of ['paid', 'notOverdue', 'denied', 'otherPerson'] as const) {
      for (const days of [0, 20, 200, 900, null]) yield facts({ platform, status, days });
      for (const id of EVIDENCE) yield facts({ platform, status, days: 100, evidence: { [id]: true } });
    }
  }
}

/** What is wrong, each kind of it once with a case to look at. */
function wrong(check: (advice: RulebookAdvice) => string | null): string[] {
  const found = new Map<string, string>();
  for (const advice of cells) {
    const said = check(advice);
    if (said !== null && !found.has(said)) found.set(said, JSON.stringify(advice.facts));
  }
  return [...found].map(([said, example]) => `${said}: ${example}`);
}

function risksSaid(advice: RulebookAdvice): string[] {
  const params = textParams(advice.facts, advice.today, advice);
  return advice.risks.map((risk) => fill(zhCN[riskKey(risk.id)], withDate(params, risk.from, TODAY)));
}

function linesSaid(advice: RulebookAdvice): string[] {
  const params = textParams(advice.facts, advice.today, advice);
  return advice.steps.map((step) => fill(zhCN[stepKey(step.id, 'line')], withDate(params, step.due, TODAY)));
}

const kindOf = ({ facts: { platform } }: RulebookAdvice) => platformById(platform)?.kind ?? 'unknown';
const has = (advice: RulebookAdvice, id: (typeof EVIDENCE)[number]) => advice.facts.evidence[id] === true;

describe('dates', () => {
  test('of what may come stand in their order', () => {
    expect(
      wrong(({ risks }) => {
        const days = risks.flatMap(({ when, from }) => (when === 'later' && from !== null ? [from] : []));
        return days.every((day, at) => at === 0 || (days[at - 1] ?? '') <= day) ? null : days.join(' ');
      }),
    ).toEqual([]);
  });

  test('of the plan stand in their order; a step without a day is for now', () => {
    expect(
      wrong(({ steps }) => {
        const days = steps.map(({ due }) => due ?? TODAY);
        return days.every((day, at) => at === 0 || (days[at - 1] ?? '') <= day) ? null : days.join(' ');
      }),
    ).toEqual([]);
  });

  test('of steps that need an office fall on no weekend and no long holiday, whatever day it is asked', () => {
    const office = new Set<string>(STEPS.filter((step) => 'office' in step).map(({ id }) => id));
    expect(office.size).toBeGreaterThan(0);
    for (let day = '2026-09-20'; day < '2026-10-20'; day = addDays(day, 1)) {
      for (const given of [{ days: 100 }, { days: 100, evidence: { courtCaseVerified: true } }] as const) {
        const due = advise(facts(given), day).steps.flatMap((step) => (office.has(step.id) ? [step.due ?? ''] : []));
        for (const one of due)
          expect([isWeekend(one), one >= '2026-10-01' && one <= '2026-10-07']).toEqual([false, false]);
      }
    }
    expect(officeDayFrom('2026-11-21')).toBe('2026-11-23');
    expect(officeDayFrom('2026-10-01')).toBe('2026-10-08');
    expect(officeDayFrom('2026-03-13')).toBe('2026-03-13');
  });

  test('an instalment is due on the day its plan says, which nobody told us', () => {
    const { steps } = advise(facts({ evidence: { planConfirmed: true } }), TODAY);
    expect(steps.find(({ id }) => id === 'first_instalment')?.due).toBeNull();
  });
});

describe('one reply', () => {
  test('says no sentence twice', () => {
    expect(
      wrong((advice) => {
        const all = [...risksSaid(advice), ...linesSaid(advice)];
        return all.find((text, at) => all.indexOf(text) !== at) ?? null;
      }),
    ).toEqual([]);
  });

  test('of a case in court neither supposes one nor looks for it', () => {
    expect(
      wrong((advice) => {
        if (!has(advice, 'courtCaseVerified') && !has(advice, 'cardFrozenByCourt')) return null;
        const supposed = risksSaid(advice).find((text) =>
          /万一被起诉|可能被调解或起诉|被起诉的可能性|留意调解和起诉/.test(text),
        );
        const looked = has(advice, 'courtCaseVerified') && advice.steps.some(({ id }) => id === 'check_court');
        return supposed ?? (looked ? 'looks for the case it knows' : null);
      }),
    ).toEqual([]);
  });

  test('tells who has paid of no debt, and a relative nothing of what is the borrower’s own', () => {
    expect(
      wrong((advice) => {
        const said = risksSaid(advice).join('\n');
        if (advice.facts.status === 'paid') return /不会坐牢|替你还|还不上|账还在|多出约/.exec(said)?.[0] ?? null;
        if (advice.facts.status !== 'otherPerson') return null;
        return /替你还|信用报告上多半|额度|绑定的银行卡|不等于不用还/.exec(said)?.[0] ?? null;
      }),
    ).toEqual([]);
  });

  test('speaks of a card’s law to cards only, of interest and credit limits to no lease', () => {
    expect(
      wrong((advice) => {
        const said = [...risksSaid(advice), ...linesSaid(advice)].join('\n');
        const kind = kindOf(advice);
        if (kind !== 'creditCard' && /个性化分期|恶意透支|信用卡只能|持卡人/.test(said)) return 'card law';
        return kind === 'other' && /利息|罚息|额度|放款方|征信看/.test(said) ? 'loan words for a lease' : null;
      }),
    ).toEqual([]);
  });

  test('does not doubt that a product is reported which its answer says is', () => {
    expect(
      wrong((advice) =>
        platformById(advice.facts.platform)?.creditReporting.value === 'yes' &&
        advice.risks.some(({ id }) => id === 'credit_depends')
          ? 'doubted'
          : null,
      ),
    ).toEqual([]);
  });

  test('opens no app that is dead or not known, and takes no picture of a bill that is gone', () => {
    expect(
      wrong((advice) => {
        const ids = advice.steps.map(({ id }) => id);
        if (has(advice, 'appAndServiceDead')) return linesSaid(advice).find((line) => line.includes('App')) ?? null;
        if (advice.facts.platform === null && ids.includes('screenshot_bill')) return 'which app';
        return has(advice, 'appBillGoneUnpaid') && ids.includes('screenshot_bill') ? 'no bill there' : null;
      }),
    ).toEqual([]);
  });
});

/** Sentences that send somebody to pay. */
const PAYS = /今天(?:能还)?就还|现在还上|尽快还上|手动还|能还就还|付多少能补上|从官方入口还|要让这一期算补上/;
const ASKED = INTENTS.filter((intent) => intent !== 'distress' && intent !== 'out_of_scope');

describe('an answer', () => {
  const walks = (status: Status, days: readonly (number | null)[]) =>
    [...PLATFORM_OF_KIND, 'unknown_online_loan', 'weilidai'].flatMap((platform) =>
      days.map((one) => facts({ platform, status, days: one })),
    );
  const answers = (all: readonly Facts[]) =>
    all.flatMap((one) => {
      const advice = advise(one, TODAY);
      return ASKED.map((intent) => {
        const found = answer(intent, one, TODAY, advice)!;
        return { id: found.id, said: fill(zhCN[found.say], found.params), facts: one };
      });
    });

  test.each(['denied', 'otherPerson'] as const)('sends nobody to pay whose debt it is not (%s)', (status) => {
    const found = answers(walks(status, [0, 3, 45, 200, 500, 900, null])).filter(({ said }) => PAYS.test(said));
    expect([...new Set(found.map(({ id, said }) => `${id} ${PAYS.exec(said)?.[0]}`))]).toEqual([]);
  });

  test('sends nobody to pay where three years may lie back', () => {
    const found = answers(walks('overdue', [730, 900, 1_500])).filter(({ said }) => PAYS.test(said));
    expect([...new Set(found.map(({ id }) => id))]).toEqual([]);
  });

  test('calls nothing overdue that falls due today', () => {
    const found = answers(walks('overdue', [0])).filter(({ said }) => /逾期 0 天|早已算违约|逾期以后再还/.test(said));
    expect([...new Set(found.map(({ id }) => id))]).toEqual([]);
  });

  test('knows of the court, the plan and the new creditor the person told of', () => {
    const at = (intent: string, evidence: Facts['evidence'], days: number | null) =>
      answer(intent, facts({ days, evidence }), TODAY)!.id;
    for (const days of [45, 200, null]) {
      for (const held of [{ courtCaseVerified: true }, { cardFrozenByCourt: true }] as const) {
        for (const intent of ['negotiate', 'how_to_repay', 'diagnose', 'partial_payment', 'minimum_payment']) {
          expect(at(intent, held, days)).toBe(`${intent}.court`);
        }
        expect(at('will_be_sued', held, days)).toMatch(/\.(?:court|frozen)$/);
        expect(at('why_stopped', held, days)).toMatch(/\.(?:court|frozen)$/);
      }
    }
    for (const intent of ['negotiate', 'diagnose', 'partial_payment', 'minimum_payment', 'how_to_repay']) {
      expect(at(intent, { planConfirmed: true }, 45)).toBe(`${intent}.plan`);
      expect(at(intent, { creditReportTransferredOut: true }, 45)).toMatch(/\.(?:moved|verify)$/);
    }
  });

  test('speaks of malicious overdraft and personal instalments to a card (or a lender not known), or to say they are not for others', () => {
    const found = answers(walks('overdue', [3, 45, 200, 500, 900, null])).filter(
      ({ facts: { platform }, said }) =>
        platformById(platform) !== null &&
        !['creditCard', 'unknown'].includes(platformById(platform)?.kind ?? 'unknown') &&
        /个性化分期|恶意透支|容时/.test(said) &&
        !/不适用于它|套不到/.test(said),
    );
    expect([...new Set(found.map(({ id }) => id))]).toEqual([]);
  });
});
