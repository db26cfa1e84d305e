import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { type MessageKey, named, textsOf } from '../../locales/index.ts';
import { generate, makeConverter } from '../../scripts/traditional.ts';
import { PLATFORMS } from '../../src/rulebook/platforms.ts';
import { SOURCES } from '../../src/rulebook/sources.ts';

const FOLDER = new URL('../../locales/zh-TW/', import.meta.url);
const hans = textsOf('hans');
const hant = textsOf('hant');
const marks = (text: string) => [...text.matchAll(/\{\w+\}|<\/?\w+[^>]*>/g)].map((match) => match[0]).sort();

describe('locales/zh-TW', () => {
  test('stands as `npm run locales` writes it', async () => {
    const wanted = await generate();
    const names = readdirSync(FOLDER).filter((name) => name !== 'overrides.ts');
    const differing = [...wanted].filter(([name, content]) => {
      return !names.includes(name) || readFileSync(new URL(name, FOLDER), 'utf8') !== content;
    });
    const stale = names.filter((name) => !wanted.has(name));
    expect({ differing: differing.map(([name]) => name), stale }, 'renew with: npm run locales').toEqual({
      differing: [],
      stale: [],
    });
  });

  test('has every text of the base and no other', () => {
    expect(Object.keys(hant).sort()).toEqual(Object.keys(hans).sort());
  });

  test('keeps placeholders and tags', () => {
    const keys = Object.keys(hans) as MessageKey[];
    const drifted = keys.filter((key) => marks(hant[key] ?? '').join() !== marks(hans[key]).join());
    expect(drifted).toEqual([]);
  });

  test('holds every title, lender and way to reach one that a sentence may name', () => {
    const convert = makeConverter();
    const said = [...SOURCES.map(({ title }) => title), ...PLATFORMS.map(({ channel }) => channel.path)];
    const lenders = PLATFORMS.flatMap(({ lender }) => lender.name ?? []);
    const left = [...said, ...lenders].filter((text) => named(text, 'hant') !== convert(text));
    expect(left).toEqual([]);
    expect(named('支付宝 → 我的 → 借呗 → 客服/还款困难', 'hant')).toBe('支付寶 → 我的 → 借唄 → 客服/還款困難');
    expect(named('支付宝', 'hans')).toBe('支付宝');
  });

  test('no text of the base is traditional already', () => {
    const keys = Object.keys(hans) as MessageKey[];
    expect(keys.filter((key) => /[過還來時們這個對錢問題說話電]/.test(hans[key]))).toEqual([]);
  });
});

describe('the conversion', () => {
  const convert = makeConverter();

  test.each([
    ['支付宝、花呗、借呗、京东白条、分期乐', '支付寶、花唄、借唄、京東白條、分期樂'],
    ['《中华人民共和国个人信息保护法》', '《中華人民共和國個人信息保護法》'],
    ['最高人民法院、国家金融监督管理总局', '最高人民法院、國家金融監督管理總局'],
    ['{days} 天后', '{days} 天後'],
    ['平台后台里面', '平台後台裡面'],
    ['征信、复利、回复、恢复、反复', '徵信、複利、回覆、恢復、反覆'],
    ['只要还最低，多余的干脆不动', '只要還最低，多餘的乾脆不動'],
    ['短信、软件、网络、视频、质量', '短信、軟件、網絡、視頻、質量'],
    ['冲正、注销、发票、头发、几天、账户', '沖正、註銷、發票、頭髮、幾天、賬戶'],
    ['发卡行向学生发放，头发', '發卡行向學生發放，頭髮'],
    ['先别签，签合同要看；标签', '先別簽，簽合同要看；標籤'],
    ['合同里、卡里、心里、公里', '合同裡、卡裡、心裡、公里'],
    ['多半只抵了费用，停并催并开结清，合并', '多半只抵了費用，停並催並開結清，合併'],
    ['行政复议、复印件、不划算', '行政復議、複印件、不划算'],
    ['<b>{platform}</b> 欠 {amount}', '<b>{platform}</b> 欠 {amount}'],
  ])('%s', (simplified, traditional) => {
    expect(convert(simplified)).toBe(traditional);
  });
});
