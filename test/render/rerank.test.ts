import { describe, expect, test } from 'vitest';
import { zhCN } from '../../locales/zh-CN/index.ts';
import type { Evidence } from '../../src/domain/facts.ts';
import { rerankBlocks } from '../../src/render/verdict.ts';
import { advise } from '../../src/rulebook/advise.ts';
import { QUESTIONS } from '../../src/rulebook/questions.ts';
import { facts, TODAY } from '../rulebook/facts.ts';

type Given = Parameters<typeof facts>[0];

/** What is said after a question's answer: lead, grounds and next step. */
function said(given: Given, evidence: Evidence): string {
  const before = advise(facts(given), TODAY);
  const after = advise(facts({ ...given, evidence }), TODAY);
  return rerankBlocks('hans', 1, { kind: 'rerank', before, after, question: null })[0]!.html;
}

const EVERY = QUESTIONS.flatMap(({ id, options }) => options.map((one) => [`${id}.${one.id}`, one.sets] as const));

describe('after an answer', () => {
  test.each(EVERY)('%s: nobody is sent to bargain where three years may lie back', (_, sets) => {
    expect(said({ days: 800 }, sets as Evidence)).toContain(`下一步：${zhCN['step.legal_first.line']}`);
  });

  test.each(EVERY)('%s: what is settled is not doubted, and a sentence is one', (_, sets) => {
    for (const given of [{}, { platform: 'credit_card', amount: 80_000, days: 120 }] satisfies Given[]) {
      const text = said(given, sets as Evidence);
      if (text.includes('基本清楚')) expect(text).not.toMatch(/，但|不过/);
      expect(text).not.toMatch(/因为不过|因为但/);
    }
  });

  test('what presses comes before what the reason suggests', () => {
    expect(said({}, { appAndServiceDead: true })).toContain(zhCN['step.find_lender_dead.line']);
    expect(said({ days: 120 }, { askedTransferToPersonalAccount: true })).toContain(zhCN['step.stop_transfer.line']);
    expect(said({}, { courtCaseVerified: true })).toContain(zhCN['step.answer_court.line']);
    expect(said({}, { smsOrPushContinues: true })).toContain(zhCN['reason.downshift.next']);
  });
});
