import { describe, expect, test } from 'vitest';
import { advise } from '../../src/rulebook/advise.ts';
import { EXAMPLES, type Example } from './examples.ts';
import { facts, TODAY } from './facts.ts';

function place(rule: string, example: Example): Example['is'] {
  const [part, id] = rule.split('.');
  const advice = advise(facts(example.facts), TODAY);
  const list: readonly { readonly id: string }[] =
    part === 'reason' ? advice.reasons : part === 'risk' ? advice.risks : advice.steps;
  const at = list.findIndex((one) => one.id === id);
  if (at < 0) return 'absent';
  return at === 0 && example.is === 'first' ? 'first' : 'shown';
}

describe.each(Object.entries(EXAMPLES))('%s', (rule, examples) => {
  test.each(examples.map((example) => [example.title, example] as const))('%s', (_, example) => {
    expect(place(rule, example)).toBe(example.is);
  });
});
