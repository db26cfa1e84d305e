import { describe, expect, it } from 'vitest';
import { ANSWER_RULES } from '../../src/rulebook/answers.ts';
import { PAGES } from '../../src/rulebook/pages.ts';
import { casesPage } from '../../src/rulebook/pagesCase.ts';
import { REASONS } from '../../src/rulebook/reasons.ts';
import { RISKS } from '../../src/rulebook/risks.ts';
import { RULES_UPDATED } from '../../src/rulebook/sources.ts';
import { STEPS } from '../../src/rulebook/steps.ts';
import { CASES } from './cases.ts';

const TODAY = '2026-11-21';
const names = Object.keys(PAGES) as (keyof typeof PAGES)[];

describe('the pages for lawyers', () => {
  it.each(names)('%s is as it was read last (renew: npx vitest run test/rulebook -u)', async (name) => {
    await expect(PAGES[name]()).toMatchFileSnapshot(`../golden/${name}.md`);
  });

  it('cases: forty, as they were read last', async () => {
    expect(CASES).toHaveLength(40);
    await expect(casesPage(CASES, TODAY)).toMatchFileSnapshot('../golden/cases.md');
  });

  it.each(names)('%s says from when the rules are', (name) => {
    expect(PAGES[name]()).toContain(`规则更新至 ${RULES_UPDATED}`);
  });

  it('name every rule by its id', () => {
    const rules = PAGES.rules();
    for (const { id } of REASONS) expect(rules).toContain(`\`reason.${id}\``);
    for (const { id } of RISKS) expect(rules).toContain(`\`risk.${id}\``);
    for (const { id } of STEPS) expect(rules).toContain(`\`step.${id}\``);
    for (const { id } of ANSWER_RULES) expect(PAGES.answers()).toContain(`\`answer.${id}\``);
  });

  it('leave no placeholder open in a case', () => {
    expect(casesPage(CASES, TODAY)).not.toMatch(/\{\w+\}|undefined|null/);
  });
});
