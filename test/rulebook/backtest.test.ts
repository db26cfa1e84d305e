import { describe, expect, test } from 'vitest';
import { backtest, type ReasonCase } from '../../src/terminal/backtest.ts';
import { TODAY } from './facts.ts';

/** Cases as somebody who learned the true reason would write them down, one JSON a line. */
const LINES = `
{"id":"messages went on","facts":{"platform":"huabei","amountYuan":8000,"daysOverdue":45,"evidence":{"smsOrPushContinues":true}},"reason":"downshift"}
{"id":"paid by the guarantor","facts":{"platform":"fenqile","amountYuan":12000,"daysOverdue":100,"evidence":{"creditReportSubrogated":true}},"reason":"subrogation"}
{"id":"between agencies","facts":{"platform":"huabei","amount":300000,"daysOverdue":{"min":400,"max":null}},"reason":"agency_gap"}
{"id":"sold in the third week","facts":{"daysOverdue":20},"reason":"transfer"}
`;

const cases = LINES.trim()
  .split('\n')
  .map((line) => JSON.parse(line) as ReasonCase);

describe('cases whose reason became known', () => {
  test('are scored: how often the true reason was first, among the first three, and where it was not', () => {
    expect(backtest(cases, TODAY)).toEqual([
      'between agencies: agency_gap is number 3',
      'sold in the third week: transfer is not among the reasons',
      'reasons: first 0.500 (2/4), first three 0.750 (3/4)',
    ]);
  });

  test('yuan and fen, a number and a range say the same', () => {
    const [line] = cases.slice(-2);
    const same = { ...line!, facts: { ...line!.facts, amount: null, amountYuan: 3000 } };
    expect(backtest([same], TODAY)).toEqual(backtest([line!], TODAY));
  });
});
