import { describe, expect, it } from 'vitest';
import { durationsOf } from '../../src/understanding/duration.ts';
import { normalize } from '../../src/understanding/normalize.ts';
import { numeralsOf } from '../../src/understanding/numerals.ts';

const numbers = (text: string) => {
  const { text: plain, spaced } = normalize(text);
  return numeralsOf(plain, spaced).map(({ min, max }) => [min, max]);
};
const days = (text: string) => {
  const { text: plain, spaced } = normalize(text);
  return durationsOf(plain, numeralsOf(plain, spaced)).map(({ min, max }) => [min, max]);
};

describe('numbers as people write them', () => {
  it.each<[string, number[][]]>([
    ['一万二', [[12000, 12000]]],
    ['1万5', [[15000, 15000]]],
    ['1w5', [[15000, 15000]]],
    ['1.2个w', [[12000, 12000]]],
    ['八千八百八', [[8880, 8880]]],
    ['两千一', [[2100, 2100]]],
    ['两千零五', [[2005, 2005]]],
    ['两三万', [[20000, 30000]]],
    ['一万二三', [[12000, 13000]]],
    ['几千', [[2000, 9999]]],
    ['好几万', [[30000, 99999]]],
    ['十几万', [[110000, 199999]]],
    ['30多万', [[300000, 399999]]],
    ['6000多元', [[6000, 6999]]],
    ['8万多', [[80000, 89999]]],
    ['5-6千', [[5000, 6000]]],
    ['8000到9000', [[8000, 9000]]],
    ['壹万贰仟叁佰元整', [[12300, 12300]]],
    ['12,345.67', [[12345.67, 12345.67]]],
    ['二〇二五', [[2025, 2025]]],
    [
      '欠两千三个月',
      [
        [2000, 2000],
        [3, 3],
      ],
    ],
    [
      '借一万一个月',
      [
        [10000, 10000],
        [1, 1],
      ],
    ],
    [
      '欠三百二十天',
      [
        [300, 300],
        [20, 20],
      ],
    ],
    ['逾期三百二十天', [[320, 320]]],
    ['千万别', []],
    ['万一', [[1, 1]]],
  ])('%s', (text, expected) => {
    expect(numbers(text)).toEqual(expected);
  });
});

describe('stretches of time', () => {
  it.each<[string, (number | null)[]]>([
    ['一个月', [30, 31]],
    ['两个月', [60, 62]],
    ['半年', [180, 184]],
    ['个半月', [45, 46]],
    ['一个多月', [31, 59]],
    ['三个礼拜', [21, 21]],
    ['仨月', [90, 92]],
    ['一年零三个月', [455, 458]],
    ['一年多', [366, 729]],
    ['三年多', [1096, 1460]],
    ['二十多天', [21, 29]],
    ['十几天', [11, 19]],
    ['几天', [2, 9]],
    ['几个月', [60, 279]],
    ['差不多三个月', [85, 92]],
    ['差不多2年', [700, 731]],
    ['快两年', [670, 730]],
    ['超过三个月', [91, null]],
    ['一百天以上', [100, null]],
    ['13小时', [0, 1]],
  ])('%s', (text, expected) => {
    expect(days(text)).toEqual([expected]);
  });
});
