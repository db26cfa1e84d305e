import { expect, test } from 'vitest';
import { read } from '../../src/understanding/read.ts';

/** What whole replies were found to have heard that was not said. */
const hear = (text: string) => read(text, { today: '2026-11-21', asked: null, known: [] });
const holds = (text: string) =>
  hear(text)
    .evidence.filter(({ held }) => held === true)
    .map(({ id }) => id);

test.each(['微粒贷1万，逾期179天，电话短信全停了', '短信和电话都停了', '花呗欠8000，电话短信都没了，都停了'])(
  '%s: one lender, all channels',
  (text) => {
    expect(holds(text)).not.toContain('manyPlatformsSameTime');
    expect(holds(text)).toContain('totalSilenceAllChannels');
    expect(holds('好几家一起停了')).toContain('manyPlatformsSameTime');
  },
);

test.each(['App打不开，客服也打不通', '客服电话打不通'])('%s: nobody was talked to', (text) => {
  expect(holds(text)).not.toContain('contactedService30d');
  expect(holds('昨天打了客服谈分期')).toContain('contactedService30d');
});

test.each(['我是不是可以三年不还', '花呗8000，三年不还会怎样', '要是拖三年不还呢'])('%s: asked, not told', (text) => {
  expect(hear(text).debts.every(({ daysOverdue }) => daysOverdue === null)).toBe(true);
});

test.each(['花呗8000，三年不还了，没人催', '花呗8000两年不还，现在没人催了'])('%s: told', (text) => {
  expect(hear(text).debts[0]?.daysOverdue?.min).toBeGreaterThanOrEqual(730);
});
