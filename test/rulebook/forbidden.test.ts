import { describe, expect, it } from 'vitest';
import { zhCN } from '../../locales/zh-CN/index.ts';
import { ANSWER_RULES } from '../../src/rulebook/answers.ts';
import { SOURCES, sourceById } from '../../src/rulebook/sources.ts';
import { asserted, TEXTS } from './said.ts';

/** What does harm when said, and a sentence that would say it. */
const FORBIDDEN: readonly (readonly [RegExp, string])[] = [
  [/(?<![\d.])(23|45|60|68|72|83|92)\s*[%％]/, '成功率68%'],
  [/成功率/, '分期成功率很高'],
  [/24\s*小时.{0,6}(热线|服务|有人)|全天候/, '12356是24小时热线'],
  [/(?<!不是|不算|不构成|代替|不提供|没有)(法律意见|法律顾问)/, '这是我们的法律意见'],
  [/(必|必然|一定会)(被)?(起诉|立案)/, '逾期90天必起诉'],
  [/(三|3)\s*天(之)?(内|以内).{0,4}(都)?没事|宽限(三|3)天没/, '宽限期三天内没事'],
  [/30\s*天(以)?后才(会)?(上|报)/, '30天后才上征信'],
  [/(五|5)年(后)?自动(洗白|消除|清除)/, '五年自动洗白'],
  [/(三|3)年(后|了)?.{0,6}(就)?不用(再)?还/, '过了3年就不用还'],
  [/小额.{0,6}(不会|不可能)(被)?(告|起诉)/, '小额不会被起诉'],
  [/换(了)?号.{0,8}(找不到|没事|就行)/, '换号他们就找不到你'],
  [/(不接|别接)所有电话|全部拉黑/, '建议不接所有电话'],
  [/把(钱|财产|存款)(先)?转(移|给|到)(家人|别人|亲友)/, '把钱转给家人'],
  [/(做|开|弄)(一份|个)?假(的)?(证明|病历|材料)/, '开个假证明'],
  [/投诉.{0,4}(换|逼|迫使).{0,6}(减免|免息)/, '用投诉逼它减免'],
  [/(?<!不|并不)(等于|说明|意味着)(已经)?(被)?起诉/, '收到律师函等于已经起诉'],
  [/都是吓唬(人|你)/, '法院短信都是吓唬人'],
  [/违反国标(就)?是违法|国标规定.{0,4}违法/, '违反国标就是违法'],
  [/(每天|一天)最多打\s*[三六36]\s*个?/, '每天最多打3个电话'],
  [/第\s*42\s*条|500\s*元(以下)?罚款/, '治安法第42条'],
  [/公告.{0,6}60\s*日/, '公告60日'],
  [/96110\s*报警|报警.{0,4}96110/, '打96110报警'],
  [/(?<!没有)(停息挂账|二次分期).{0,6}是.{0,8}(法定|国家规定)/, '停息挂账是国家规定的权利'],
  [/非恶意逾期证明/, '开非恶意逾期证明'],
  [/唯一住房.{0,4}(不会|不能)(被)?执行/, '唯一住房不会执行'],
  [/免费派律师|指派律师/, '12348会免费派律师'],
  [/以后(都)?不会再(催|打)/, '以后不会再催了'],
  [/超过\s*24\s*[%％].{0,6}(违法|无效)/, '超过24%就违法'],
  [/高利贷.{0,6}不用还|被约谈(?!不等于).{0,4}不用还/, '平台被约谈就不用还'],
  [/父债子(还|偿)/, '父债子偿'],
  [/(?<!不能|没法|没有人能|不会|不)保证(能|会|恢复|成功|减免|不)/, '保证恢复额度'],
  [/(?<!不(等于)?|不能当作|不是)(是|很|绝对)安全的/, '这个链接是安全的'],
  [/银保监会|银监会/, '向银保监会投诉'],
  [/12315|12300|95118|10109/, '打12315'],
];

describe('what does harm', () => {
  it.each(FORBIDDEN.map(([pattern, sample]) => [sample, pattern] as const))('%s: said nowhere', (sample, pattern) => {
    expect(pattern.test(sample), 'the pattern knows its own sentence').toBe(true);
    const saying = TEXTS.filter(([, text]) => pattern.test(asserted(text))).map(([key, text]) => `${key}: ${text}`);
    expect(saying).toEqual([]);
  });
});

describe('numbers', () => {
  const LINES = ['12356', '12378', '12363', '12368', '12345', '12348', '12381', '12321', '96110', '110', '120'];

  it('of telephones are the verified ones', () => {
    const wrong: string[] = [];
    for (const [key, text] of TEXTS) {
      const dialled = [...text.matchAll(/(?:打|拨|热线|电话|报警)\s*(\d{3,})/g)].map(([, number]) => number!);
      const long = [
        ...text.matchAll(/(?<![\d.,–-])(?:1[02]\d{3}|9[56]\d{3,4}|400[\d-]{7,}|0\d{2,3}-\d{7,8}|1[3-9]\d{9})(?!\d)/g),
      ];
      for (const number of [...dialled, ...long.map(([number]) => number)])
        if (!LINES.includes(number)) wrong.push(`${key}: ${number}`);
    }
    expect(wrong).toEqual([]);
  });

  it('of articles stand in the citation of a source; an answer names only those of its own', () => {
    const CHINESE: Readonly<Record<string, string>> = { 七十: '70', 五十: '50' };
    const everywhere = SOURCES.map(({ citation }) => citation).join('\n');
    for (const [key, text] of TEXTS) {
      const rule = ANSWER_RULES.find(({ say }) => say === key);
      const citations = rule ? rule.sources.map((id) => sourceById(id).citation).join('\n') : everywhere;
      for (const [, number] of text.matchAll(/第([\d一二三四五六七八九十百]+)条/g)) {
        const article = CHINESE[number!] ?? number!;
        expect(citations, `${key}: ${article}`).toMatch(new RegExp(`(?<!\\d)${article}(?!\\d)`));
      }
    }
  });
});

describe('plain words', () => {
  it('no exclamation marks, no emoji in what the rulebook says', () => {
    for (const [key, text] of TEXTS)
      if (/^(answer|interrupt|reason|risk|step)\./.test(key))
        expect(text, key).not.toMatch(/[!！]|\p{Extended_Pictographic}/u);
  });

  it('no shaming', () => {
    for (const [key, text] of TEXTS) expect(asserted(text), key).not.toMatch(/老赖|赖账|活该|自作自受|骗贷的/);
    expect(Object.keys(zhCN).length).toBeGreaterThan(300);
  });
});
