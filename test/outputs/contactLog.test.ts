import { describe, expect, it } from 'vitest';
import { LOOK_DAY, ROWS } from '../../scripts/lookFixtures.ts';
import { flagsOf } from '../../src/dialogue/contactFlags.ts';
import type { LenderKind } from '../../src/domain/facts.ts';
import { makeContactLog } from '../../src/outputs/contactLog.ts';
import { wordsOf } from '../../src/outputs/words.ts';
import { flagWords } from '../../src/render/flagWords.ts';
import { rowLine } from '../../src/render/rowWords.ts';
import type { ContactRow } from '../../src/understanding/contactLog.ts';
import { CHANNELS, ROLES, SAID } from '../../src/understanding/contactWords.ts';
import { checkXml, sheetRows, unzip } from './zip.ts';

const WORDS = wordsOf('hans');
const row = (told: Partial<ContactRow>): ContactRow => ({ on: '2026-11-20', channel: 'call', kinds: [], ...told });
const sources = (rows: readonly ContactRow[], lender: LenderKind) => flagsOf(rows, lender).map((flag) => flag.source);

type Case = readonly [string, readonly ContactRow[], LenderKind, readonly string[]];

const CASES: readonly Case[] = [
  // Time of day: 22:00 to 8:00, the whole range inside.
  ['21 o’clock is allowed', [row({ hour: 21, until: 22 })], 'bank', []],
  ['22 o’clock, bank', [row({ hour: 22, until: 23 })], 'bank', ['gbt-no-night-calls', 'cba-2026-hours']],
  [
    '22 o’clock, small loan: the association’s guide does not bind it',
    [row({ hour: 22, until: 23 })],
    'microLoan',
    ['gbt-no-night-calls'],
  ],
  ['7 o’clock', [row({ hour: 7, until: 8 })], 'microLoan', ['gbt-no-night-calls']],
  ['8 o’clock is allowed', [row({ hour: 8, until: 9 })], 'microLoan', []],
  ['早上, 6 to 9: not sure, so no flag', [row({ hour: 6, until: 9 })], 'microLoan', []],
  ['晚上, 18 to 24: not sure, so no flag', [row({ hour: 18, until: 24 })], 'microLoan', []],
  ['半夜, 22 to 6', [row({ hour: 22, until: 30 })], 'microLoan', ['gbt-no-night-calls']],
  ['from 22 until 9 is not all night', [row({ hour: 22, until: 33 })], 'bank', []],
  ['no hour said', [row({})], 'bank', []],
  ['a letter has no hour', [row({ channel: 'letter', hour: 23, until: 24 })], 'bank', []],
  // Frequency: more than three answered calls a day (GB/T).
  ['three answered', [row({ effective: true, times: 3 })], 'microLoan', []],
  ['four answered', [row({ effective: true, times: 4 })], 'microLoan', ['gbt-call-frequency']],
  [
    'two and two on one day',
    [row({ effective: true, times: 2 }), row({ effective: true, times: 2 })],
    'microLoan',
    ['gbt-call-frequency'],
  ],
  [
    'two and two on two days',
    [row({ effective: true, times: 2 }), row({ on: '2026-11-19', effective: true, times: 2 })],
    'microLoan',
    [],
  ],
  ['nine, not said whether answered', [row({ times: 9 })], 'bank', []],
  ['nine answered, day unknown', [row({ on: null, effective: true, times: 9 })], 'bank', []],
  ['nine text messages', [row({ channel: 'sms', effective: true, times: 9 })], 'bank', []],
  [
    'nine answered by the parents are no calls to the debtor',
    [row({ third: 'parents', effective: true, times: 9 })],
    'microLoan',
    ['gbt-contact-only-debtor'],
  ],
  // Unanswered tries: better not more than six (CBA), members only.
  ['six unanswered', [row({ effective: false, times: 6 })], 'bank', []],
  ['seven unanswered, bank', [row({ effective: false, times: 7 })], 'bank', ['cba-2026-dial-cap']],
  ['seven unanswered, small loan', [row({ effective: false, times: 7 })], 'microLoan', []],
  [
    'three answered and six unanswered stay two counts',
    [row({ effective: true, times: 3 }), row({ effective: false, times: 6 })],
    'bank',
    [],
  ],
  // Third parties.
  ['parents, small loan', [row({ third: 'parents' })], 'microLoan', ['gbt-contact-only-debtor']],
  [
    'parents, credit card',
    [row({ third: 'parents' })],
    'creditCard',
    ['gbt-contact-only-debtor', 'cba-2026-third-party', 'creditcard-collection-art68'],
  ],
  ['a guarantor owes too', [row({ third: 'guarantor' })], 'creditCard', []],
  ['only threatened to', [row({ kinds: ['contactOthers'] })], 'bank', []],
  // What was said.
  [
    'insults, bank',
    [row({ kinds: ['insult'] })],
    'bank',
    ['cba-2026-bans', 'bank-consumer-measures-collection', 'psl-art50-harassment'],
  ],
  ['insults, small loan', [row({ kinds: ['insult'] })], 'microLoan', ['psl-art50-harassment']],
  ['claims to be a court', [row({ kinds: ['official'] })], 'unknown', ['psl-impersonation']],
  ['to a personal account', [row({ kinds: ['personalAccount'] })], 'unknown', ['fake-collector']],
  ['to sue is a right', [row({ kinds: ['sue', 'visit', 'credit', 'demand', 'deadline', 'freeze'] })], 'bank', []],
];

describe('flags of the contact log', () => {
  it.each(CASES)('%s', (_, rows, lender, expected) => {
    expect(sources(rows, lender)).toEqual(expected);
  });

  it('read as a possibility, with rule and certainty, never as a finding', () => {
    for (const lender of [
      'bank',
      'consumerFinance',
      'creditCard',
      'microLoan',
      'facilitation',
      'unknown',
      'other',
    ] as const) {
      for (const { text, rule, certainty } of flagWords(WORDS, ROWS, lender)) {
        expect(text).toMatch(/^可能不符合：|先不要转钱/);
        expect(text).not.toMatch(/违法|违规|暴力催收|\{/);
        expect(rule).not.toBe('');
        expect(certainty).toMatch(/^(?:法规|行业规范|通常)$/);
      }
    }
  });

  it('names the standard a standard, never law', () => {
    const flags = flagWords(WORDS, [row({ hour: 23, until: 24, effective: true, times: 5 })], 'microLoan');
    expect(flags.map(({ certainty }) => certainty)).toEqual(['行业规范', '行业规范']);
  });
});

describe('the workbook', () => {
  const make = async (rows: readonly ContactRow[]) => {
    const file = await makeContactLog(WORDS, { rows, lender: 'consumerFinance', today: LOOK_DAY });
    return { file, files: unzip(file.bytes) };
  };

  it('is well-formed and opens as one', async () => {
    const { files, file } = await make(ROWS);
    for (const [name, content] of files) if (/\.(?:xml|rels)$/.test(name)) checkXml(name, content);
    expect([...files.keys()]).toEqual(
      expect.arrayContaining(['[Content_Types].xml', 'xl/workbook.xml', 'xl/worksheets/sheet3.xml']),
    );
    expect(file.bytes.length).toBeLessThan(50_000);
  });

  it('holds the rows in order of time, with empty columns for number, staff number, wording and file', async () => {
    const [head, ...rest] = sheetRows((await make(ROWS.toReversed())).files, 1);
    const own = head!.flatMap((name, at) => (name.includes('自己填') ? [at] : []));
    expect(own).toHaveLength(4);
    const rows = rest.slice(0, ROWS.length);
    for (const cells of rows) for (const at of own) expect(cells[at] ?? '').toBe('');
    const days = rows.map((cells) => cells[1]!).filter((day) => day !== '日期未记');
    expect(days).toEqual(days.toSorted());
    expect(rows.flat()).toContain('恒信联合资产管理有限公司');
  });

  it('keeps the limits apart and cites no guide that was replaced', async () => {
    const text = sheetRows((await make(ROWS)).files, 2)
      .flat()
      .join('\n');
    expect(text).toContain('每天 3 次：国家推荐标准');
    expect(text).toContain('当天 6 次：银行业协会指引');
    expect(text).not.toMatch(/7 ?个自然日|告知式/);
  });

  it('brings a check list of evidence', async () => {
    const items = sheetRows((await make([])).files, 3);
    expect(items).toHaveLength(9);
  });

  it('says of an empty log that nothing was seen, not that all is well', async () => {
    const text = sheetRows((await make([])).files, 2)
      .flat()
      .join('\n');
    expect(text).toContain('不代表没有问题');
  });
});

describe('a row in one line', () => {
  it('has words for every channel, kind and role, in both scripts', () => {
    for (const lang of ['hans', 'hant'] as const) {
      const words = wordsOf(lang);
      for (const channel of CHANNELS) expect(rowLine(words, row({ channel, kinds: SAID }))).not.toMatch(/undefined|\{/);
      for (const third of ROLES) expect(rowLine(words, row({ third }))).not.toMatch(/undefined|\{/);
    }
  });

  it('says what is not known', () => {
    expect(rowLine(WORDS, row({ on: null, channel: null }))).toBe('日期未记｜未知｜自称：未知｜未知');
  });

  it('reads as a person would write it', () => {
    const line = rowLine(WORDS, row({ hour: 20, until: 21, effective: true, kinds: ['visit'], third: 'parents' }));
    expect(line).toBe('2026-11-20 20 点多｜电话 接通｜自称：未知｜说要上门｜联系了：父母');
  });
});
