import { describe, expect, it } from 'vitest';
import { mask } from '../../src/understanding/personal.ts';
import { read } from '../../src/understanding/read.ts';
import type { PersonalKind } from '../../src/understanding/reading.ts';

/** Invented data: value first, then the ways to write it. */
const ITEMS: readonly [PersonalKind, readonly string[]][] = [
  [
    'idCard',
    [
      '110101199003074512',
      '11010119900307451X',
      '11010119900307451x',
      '１１０１０１１９９００３０７４５１２',
      '110101 19900307 4512',
      '110101-19900307-4512',
      '身份证110101900307451',
      '身份证号：440308198812125678',
      '我的證件號碼 330106197705054321',
      '110101 1990 0307 4512',
    ],
  ],
  [
    'bankCard',
    [
      '6222021234567890123',
      '6222 0212 3456 7890 123',
      '6222-0212-3456-7890',
      '６２２２０２１２３４５６７８９０１２３',
      '4512345678901234',
      '卡号6228480012345678910',
      '尾号不是 6217 0012 3456 7890 123',
      '银行卡 5187181234567890',
      '6225881234567890',
      '6226.0212.3456.7890',
    ],
  ],
  [
    'mobile',
    [
      '13800001234',
      '138 0000 1234',
      '138-0000-1234',
      '１３８００００１２３４',
      '+86 13900001234',
      '8618600001234',
      '0086 15500001234',
      '1 7 7 0 0 0 0 1 2 3 4',
      '电话19900001234',
      '打16600001234找我',
      '(138)00001234',
      '138.0000.1234',
      '手机号15012345678。',
    ],
  ],
  [
    'landline',
    [
      '010-62345678',
      '02161234567',
      '0571-88123456',
      '(0755)26001234',
      '０１０６２３４５６７８',
      '0571 8812 3456',
      '020-3812 3456',
    ],
  ],
  ['mail', ['zhang.san@example.com', 'a_b-c+d@mail.example.cn', 'ＡＢＣ@ｅｘａｍｐｌｅ.com', '邮箱wang@example.org']],
  [
    'socialAccount',
    [
      '微信abc12345',
      '微信号：wx_zhang88',
      'VX: lisi-2020',
      'wx号zhaoliu66',
      'QQ 123456789',
      'qq号是987654321',
      '加我微信 wangwu_1',
      '薇信hello999',
      '扣扣12345678',
      'WeChat: someone1',
    ],
  ],
  [
    'name',
    [
      '我叫张三',
      '我叫王小明',
      '联系人李四',
      '紧急联系人：赵铁柱',
      '姓名 陈大文',
      '我的名字是欧阳锋',
      '借款人是刘强',
      '我叫 孙悟',
      '聯絡人張偉',
      '真名周星',
    ],
  ],
];
const flat = ITEMS.flatMap(([kind, texts]) => texts.map((text) => [kind, text] as const));
/** Letters and digits of the secret, without what people put between. */
const bare = (text: string) => text.normalize('NFKC').replace(/[^0-9a-z]/giu, '');

describe('personal data', () => {
  it('is tried on sixty items and more', () => {
    expect(flat.length).toBeGreaterThanOrEqual(60);
  });

  it.each(flat)('%s: %s', (kind, text) => {
    const masked = mask(`你好 ${text}`);
    expect(masked.kinds).toContain(kind);
    expect(masked.text).toHaveLength(`你好 ${text}`.length);
    const left = bare(masked.text);
    expect(left.match(/\d{5,}/u)).toBeNull();
    if (kind === 'name') expect(masked.text.match(/＊{2,4}/u)).not.toBeNull();
  });

  it.each([
    '花呗欠8000，逾期45天',
    '合同编号1234567890123456',
    '订单号 202511210000123456',
    '案号（2025）粤0106民初12345号',
    '联系人会不会接到电话',
    '紧急联系人被催收骚扰了',
    '我叫不动他',
    '12378投诉有用吗',
    '95188打来的',
    '欠12345.67元',
    '微信分付逾期了',
    'qq被盗了',
    '2025-10-08到期',
    '2016年4月21日',
  ])('%s holds none', (text) => {
    expect(mask(text)).toEqual({ text, kinds: [] });
  });

  it('a sum beside a telephone stays', () => {
    const { debts, personal } = read('花呗欠8000 13800001234 这个号一直打', {
      today: '2026-11-21',
      asked: null,
      known: [],
    });
    expect(personal).toEqual(['mobile']);
    expect(debts[0]?.amount).toMatchObject({ min: 800_000, max: 800_000 });
  });
});
