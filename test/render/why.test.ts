import { describe, expect, test } from 'vitest';
import { plainText } from '../../src/render/telegram-text.ts';
import { whyBlocks } from '../../src/render/verdict.ts';
import { advise } from '../../src/rulebook/advise.ts';
import { sourceById } from '../../src/rulebook/sources.ts';
import { type Case, facts, TODAY } from '../rulebook/facts.ts';
import { grid } from '../rulebook/grid.ts';

function why(given: Case, today = TODAY): string[] {
  const advice = advise(facts(given), today);
  return [false, true].flatMap((more) =>
    whyBlocks('hans', 1, { kind: 'why', advice, more }).map(({ html }) => plainText(html)),
  );
}

describe('为什么', () => {
  test('the reasons, then behind a button the ground of each risk and step: facts, source, day', () => {
    const [reasons, grounds, ...more] = why({ amount: 10_000, days: 45 });
    expect(more).toEqual([]);
    expect(reasons).toContain('平台主动少打电话了');
    expect(grounds).toContain('信用报告上多半已经有这笔逾期。〔通常〕');
    expect(grounds).toContain(sourceById('credit-free-reports').title);
    expect(grounds).toMatch(/看的是：.*逾期天数.*（2026-11-21 核对）/);
    expect(grounds?.match(/^\d\. .+\n(?:看的是：.*。)?依据：/gm)).toHaveLength(5);
    expect(grounds).toContain('看的是：排在前面的原因');
  });

  test('what was not said yet and would move the first reason, up or down', () => {
    expect(why({})[0]).toContain('还没说、会改变第 1 条的：拦截记录里有来电，会更不像它；短信或提示还在发，会更像它');
    expect(why({ evidence: { transferNotice: true } })[0]).not.toContain('还没说');
  });

  test('what waiting adds up to at the next milestones, and that a total already holds interest', () => {
    const [, grounds] = why({ amount: 10_000, days: 45 });
    expect(grounds).toContain('到 60 天约 300 元；到 90 天约 450 元；到 180 天约 900 元');
    expect(grounds).toContain('若已含利息，实际会少些');
    expect(why({ amount: null })[1]).not.toContain('逾期费用：');
  });

  test('a source past its review day says so; what is only judgement says so', () => {
    expect(why({ days: 45 }, '2029-01-01')[1]).toContain('（可能已更新）');
    expect(why({ days: 45 })[1]).toContain('我们的判断（没有官方数据）');
  });

  test('no cell of the grid is left without words, or needs a second message', () => {
    let at = 0;
    for (const given of grid()) {
      if (at++ % 97 !== 0) continue;
      const advice = advise(given, TODAY);
      const halves = [false, true].map((more) => whyBlocks('hant', 1, { kind: 'why', advice, more }));
      for (const half of halves) expect(half).toHaveLength(1);
      const blocks = halves.flat();
      for (const { html } of blocks) {
        expect(html).not.toMatch(/[{}]|undefined|null/);
        expect(plainText(html).length).toBeLessThanOrEqual(2_200);
      }
    }
    expect(at).toBeGreaterThan(1_000);
  });
});
