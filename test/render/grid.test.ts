import { describe, expect, test } from 'vitest';
import type { Say } from '../../src/dialogue/says.ts';
import type { Facts } from '../../src/domain/facts.ts';
import { planBlocks, stepBlocks } from '../../src/render/plan.ts';
import { plainText } from '../../src/render/telegram-text.ts';
import { verdictBlocks, whyBlocks } from '../../src/render/verdict.ts';
import { advise, type RulebookAdvice } from '../../src/rulebook/advise.ts';
import { PLATFORMS } from '../../src/rulebook/platforms.ts';
import { ACKNOWLEDGES, DANGEROUS } from '../rulebook/dangerous.ts';
import { facts, TODAY } from '../rulebook/facts.ts';
import { grid } from '../rulebook/grid.ts';

/** Every so manieth cell of the grid (a prime, so that no dimension falls out of step), and one of every product. */
function* cells(): Generator<Facts> {
  let at = 0;
  for (const cell of grid()) if (at++ % 31 === 0) yield cell;
  for (const { id } of PLATFORMS)
    for (const days of [3, 45, 120, 400, 800]) yield facts({ platform: id, amount: [21_300, 30_000], days });
}

const told = [...cells()].map((given) => advise(given, TODAY));

function verdictOf(advice: RulebookAdvice): string[] {
  const say = { kind: 'verdict', advice, question: advice.question } as const satisfies Say;
  return verdictBlocks('hans', 1, say).map(({ html }) => plainText(html));
}

/** All that can be read of one advice by pressing its buttons. */
function everythingOf(advice: RulebookAdvice): string {
  const blocks = [
    ...whyBlocks('hans', 1, { kind: 'why', advice }),
    ...whyBlocks('hans', 1, { kind: 'why', advice, more: true }),
    ...planBlocks('hans', 1, { kind: 'plan', advice, ticks: [] }),
    ...advice.steps.flatMap(({ id }) => stepBlocks('hans', { kind: 'stepDetail', advice, id })),
  ];
  return [...verdictOf(advice), ...blocks.map(({ html }) => plainText(html))].join('\n');
}

/** Titles of laws name what they forbid or rule; they are no advice. */
function untitled(text: string): string {
  return text.replace(/《[^》]*》/g, '《》');
}

const shown = told.map((advice) => [advice, untitled(everythingOf(advice))] as const);

function wrong(check: (text: string, advice: RulebookAdvice) => string | null): string[] {
  return [...new Set(shown.flatMap(([advice, text]) => check(text, advice) ?? []))].slice(0, 10);
}

describe('what is rendered of the grid', () => {
  test('a verdict takes two messages and at most 900 characters', () => {
    const long = told.flatMap((advice) => {
      const messages = verdictOf(advice);
      const length = messages.join('').length;
      const { platform, daysOverdue, amount, evidence } = advice.facts;
      return messages.length === 2 && length <= 900
        ? []
        : [`${length} ${JSON.stringify({ platform, daysOverdue, amount, evidence })}`];
    });
    expect(long).toEqual([]);
  });

  test('nothing is dangerous to say', () => {
    expect(wrong((text) => DANGEROUS.map((pattern) => pattern.exec(text)?.[0]).find(Boolean) ?? null)).toEqual([]);
  });

  test('no percentages of likelihood: figures in per cent are rates and the line of the courts', () => {
    expect(
      wrong(
        (text) =>
          [...text.matchAll(/\d[\d.–-]*\s*%/g)]
            .map(([figure]) => figure)
            .find((figure) => !/^0\.\d+%|^24%/.test(figure)) ?? null,
      ),
    ).toEqual([]);
  });

  test('where three years may lie back nothing recognises the debt', () => {
    expect(
      wrong((text, { limitation }) =>
        limitation === 'caution'
          ? (ACKNOWLEDGES.map((pattern) => pattern.exec(text)?.[0]).find(Boolean) ?? null)
          : null,
      ),
    ).toEqual([]);
  });

  test('every value is filled in', () => {
    expect(wrong((text) => /[{}]|undefined|null|NaN|Infinity/.exec(text)?.[0] ?? null)).toEqual([]);
  });
});
