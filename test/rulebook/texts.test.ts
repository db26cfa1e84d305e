import { describe, expect, test } from 'vitest';
import { debts } from '../../locales/zh-CN/debts.ts';
import { params } from '../../locales/zh-CN/params.ts';
import { reasons } from '../../locales/zh-CN/reasons.ts';
import { risks } from '../../locales/zh-CN/risks.ts';
import { steps } from '../../locales/zh-CN/steps.ts';
import { EVIDENCE } from '../../src/domain/facts.ts';
import { CONTEXT } from '../../src/rulebook/evidence.ts';
import { parameterOn } from '../../src/rulebook/parameters.ts';
import { QUESTIONS, questionById } from '../../src/rulebook/questions.ts';
import { REASONS } from '../../src/rulebook/reasons.ts';
import { RISKS, riskKey } from '../../src/rulebook/risks.ts';
import { STEPS, stepKey, stepSayKey } from '../../src/rulebook/steps.ts';
import { ACKNOWLEDGES, DANGEROUS } from './dangerous.ts';
import { TODAY } from './facts.ts';

const TEXTS: Readonly<Record<string, string>> = { ...reasons, ...risks, ...steps, ...debts, ...params };
const STEP_TEXTS: Readonly<Record<string, string>> = steps;

/** The first verdict has 900 characters for all of it; each part has its share. */
const MOST: readonly (readonly [RegExp, number])[] = [
  [/^reason\.\w+\.name$/, 18],
  [/^reason\.\w+\.why$/, 90],
  [/^reason\.\w+\.next$/, 50],
  [/^evidence\./, 14],
  [/^question\.\w+$/, 40],
  [/^question\.\w+\.\w+$/, 12],
  [/^risk\./, 45],
  [/^step\.\w+\.line$/, 38],
  [/^step\.\w+\.say$/, 120],
  [/^step\.\w+\.(?:where|keep|done)$/, 40],
  [/^debts\./, 60],
];

describe.each(Object.entries(TEXTS))('%s', (key, text) => {
  test('is within its length, plain and not dangerous', () => {
    const most = MOST.find(([pattern]) => pattern.test(key))?.[1] ?? 30;
    expect([...text].length).toBeLessThanOrEqual(most);
    expect(text).not.toMatch(/[!！?]|\.{3}|,(?!\d)/);
    expect(DANGEROUS.filter((pattern) => pattern.test(text))).toEqual([]);
  });
});

describe('every sentence belongs to a rule and every rule has its sentences', () => {
  const wanted = new Set<string>([
    ...REASONS.flatMap(({ id }) => [`reason.${id}.name`, `reason.${id}.why`, `reason.${id}.next`]),
    ...EVIDENCE.flatMap((id) => [`evidence.${id}.yes`, `evidence.${id}.no`]),
    ...CONTEXT.map(({ id }) => `evidence.context.${id}.yes`),
    ...QUESTIONS.flatMap(({ say, options }) => [say, ...options.map((option) => option.label)]),
    ...RISKS.map(({ id }) => riskKey(id)),
    ...STEPS.flatMap(({ id }) => (['line', 'where', 'keep', 'done'] as const).map((part) => stepKey(id, part))),
    ...STEPS.flatMap(({ id }) => stepSayKey(id) ?? []),
  ]);
  const held = Object.keys({ ...reasons, ...risks, ...steps });

  test('no sentence without a rule', () => expect(held.filter((key) => !wanted.has(key))).toEqual([]));
  test('no rule without a sentence', () => expect([...wanted].filter((key) => !(key in TEXTS))).toEqual([]));
  test('an old button finds no question', () => expect(questionById('gone')).toBeUndefined());
});

describe('figures in sentences are those of the parameters', () => {
  test.each([
    ['risk.reduce_excess', '24%', 'reducibleAbove', 240_000],
    ['risk.default_judgment', '30 日', 'publicNotice', 30],
    ['risk.credit_five_years', '5 年', 'creditRecordKept', 5],
    ['risk.card_overdraft', '5 万元', 'maliciousOverdraftPrincipal', 5_000_000],
    ['step.credit_report.line', '每年两次', 'freeCreditReports', 2],
  ] as const)('%s says %s', (key, figure, name, value) => {
    expect(TEXTS[key]).toContain(figure);
    expect(parameterOn(name, TODAY)).toBe(value);
  });
});

describe('recognising the debt', () => {
  const textsOf = (id: string) =>
    Object.keys(STEP_TEXTS)
      .filter((key) => key.startsWith(`step.${id}.`))
      .map((key) => STEP_TEXTS[key] ?? '');
  const recognises = (id: string) => textsOf(id).some((text) => ACKNOWLEDGES.some((pattern) => pattern.test(text)));

  test.each(STEPS.map((step) => [step.id, step.acknowledges] as const))(
    '%s is marked as it speaks: %s',
    (id, marked) => {
      expect(recognises(id)).toBe(marked);
    },
  );

  test.each(Object.entries(risks))('no risk does: %s', (_, text) => {
    expect(ACKNOWLEDGES.filter((pattern) => pattern.test(text))).toEqual([]);
  });
});

describe('the pattern lists bite', () => {
  test.each([
    '成功率 68%',
    '宽限 3 天没事',
    '逾期 90 天必起诉',
    '五年自动洗白',
    '过三年就不用还',
    '换号就找不到你',
    '投诉减免',
    '滞纳金每天算',
  ])('%s', (text) => {
    expect(DANGEROUS.some((pattern) => pattern.test(text))).toBe(true);
  });
});
