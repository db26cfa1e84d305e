import { describe, expect, it } from 'vitest';
import { MAX_LENGTH, normalize, written } from '../../src/understanding/normalize.ts';
import { scriptOf } from '../../src/understanding/script.ts';

describe('normalize', () => {
  it.each([
    ['花唄逾期罰息', '花呗逾期罚息'],
    ['ＪＤ白条', 'jd白条'],
    ['８０００元', '8000元'],
    ['1️⃣万2️⃣', '1万2'],
    ['花 呗', '花呗'],
    ['逾 期 四 十 五 天', '逾期四十五天'],
    ['花\u200b呗\u202e逾\ufeff期', '花呗逾期'],
    ['欠8 0 0 0元', '欠8000元'],
    ['欠12 000元', '欠12000元'],
    ['逾期45 800', '逾期45 800'],
    ['8000 45天', '8000 45天'],
    ['１２，３４５', '12,345'],
    ['a\ud800b', 'ab'],
    ['①②', '12'],
    ['', ''],
  ])('%j becomes %j', (text, plain) => {
    expect(normalize(text).text).toBe(plain);
  });

  it('knows where every unit came from', () => {
    const normal = normalize('我 欠 ＪＤ白條 八千塊');
    const at = normal.text.indexOf('jd白条');
    expect(written(normal, at, at + 4)).toBe('ＪＤ白條');
    expect(normal.origin.length).toBe(normal.text.length + 1);
  });

  it('cuts what is too long', () => {
    expect(normalize('花'.repeat(MAX_LENGTH + 10)).text.length).toBe(MAX_LENGTH);
    expect(normalize('ﷺ'.repeat(MAX_LENGTH)).text.length).toBeLessThanOrEqual(MAX_LENGTH + 1);
  });
});

describe('script', () => {
  it.each([
    ['花呗欠钱', 'hans'],
    ['花唄欠錢', 'hant'],
    ['白條欠八千', 'hant'],
    ['后天', null],
    ['8000', null],
    ['', null],
  ])('%j is %j', (text, script) => {
    expect(scriptOf(text)).toBe(script);
  });
});
