import { describe, expect, it } from 'vitest';
import { debt, FIXTURES, LOOK_DAY, ROWS } from '../../scripts/lookFixtures.ts';
import type { Facts, LenderKind } from '../../src/domain/facts.ts';
import { type FileData, makeFile } from '../../src/outputs/files.ts';
import { LETTERS, type LetterId, letterFor } from '../../src/outputs/letterData.ts';
import { PLATFORMS } from '../../src/rulebook/platforms.ts';
import { checkXml, docxText, unzip } from './zip.ts';

const exactly = (value: number) => ({ min: value, max: value, certainty: 'stated' }) as const;
const HUABEI = debt('huabei', exactly(800_000), exactly(45));

async function document(kind: string, data: Partial<FileData>) {
  const file = await makeFile(kind, JSON.stringify({ facts: HUABEI, today: LOOK_DAY, lang: 'hans', ...data }));
  const files = unzip(file.bytes);
  return { file, files, text: docxText(files) };
}

const letter = (id: LetterId, data: Partial<FileData> = {}) => document('letter', { letter: id, ...data });
/** The page to hand in: what follows the page for oneself. */
const toSend = (text: string): string => text.slice(text.indexOf('致：'));

/** One platform of each kind of lender. */
const KINDS = [...new Set(PLATFORMS.map(({ kind }) => kind))];
const ofKind = (kind: LenderKind): Facts => ({ ...HUABEI, platform: PLATFORMS.find((one) => one.kind === kind)!.id });

/** Never in a document: findings, promises, legal pretension, natural persons' data, old or invented figures. */
const FORBIDDEN =
  /违法催收|暴力催收|非法催收|律师函如下|本律师|法律意见|保证(?:减免|成功|不起诉)|一定(?:会|能)(?:减免|成功)|免除(?:全部|所有)|68 ?%|45 ?%|92 ?%|undefined|null|NaN|\{\w+\}/;

describe('every document', () => {
  it.each(LETTERS)(
    '%s is well-formed, complete and says nothing forbidden, for every lender and script',
    async (id) => {
      for (const kind of KINDS) {
        for (const lang of ['hans', 'hant'] as const) {
          const { file, files, text } = await letter(id, { facts: ofKind(kind), lang, rows: ROWS });
          for (const [name, content] of files) if (/\.(?:xml|rels)$/.test(name)) checkXml(name, content);
          expect(text).not.toMatch(FORBIDDEN);
          expect(file.bytes.length).toBeLessThan(100_000);
          expect(file.filename).toMatch(/-2026-11-21\.docx$/);
        }
      }
    },
  );

  it('the summary is well-formed and complete for fifty debts', async () => {
    for (const facts of FIXTURES) {
      const { files, text } = await document('summary', { facts, others: FIXTURES.slice(0, 3) });
      for (const [name, content] of files) if (/\.(?:xml|rels)$/.test(name)) checkXml(name, content);
      expect(text).not.toMatch(FORBIDDEN);
      expect(text).toContain('不是律师意见');
    }
  });

  it('opens with what it needs to open', async () => {
    const { files } = await letter('negotiate');
    expect([...files.keys()]).toEqual(
      expect.arrayContaining(['[Content_Types].xml', '_rels/.rels', 'word/document.xml', 'word/styles.xml']),
    );
  });

  it('names no author but the program', async () => {
    const { files } = await letter('negotiate');
    expect(files.get('docProps/core.xml')).toMatch(/<dc:creator>overdue-advisor<\/dc:creator>/);
  });
});

describe('a letter', () => {
  it.each(LETTERS)('%s says when, when not, how, what to keep, the deadline, its sources', async (id) => {
    const { text } = await letter(id);
    for (const part of ['什么时候用', '什么时候不要用', '怎么交', '留什么底', '期限', '依据', '不是律师意见']) {
      expect(text).toContain(part);
    }
    expect(text).toMatch(/核对日期 \d{4}-\d{2}-\d{2}/);
  });

  it.each(LETTERS.filter((id) => letterFor(id, 'bank').to !== null))(
    '%s goes to one addressee and leaves the name blank',
    async (id) => {
      const { text } = await letter(id, { rows: ROWS });
      expect(text.match(/致：/g)).toHaveLength(1);
      expect(text).toContain('本人签名：____');
      expect(text).toContain('证件号码：____');
      expect(text).toContain('本人要承担法律后果');
    },
  );

  it('is filled with what was told and blank where nothing was', async () => {
    const told = toSend((await letter('negotiate')).text);
    expect(told).toContain('逾期45 天');
    expect(told).toContain('金额8,000 元');
    const untold = toSend(
      (await letter('negotiate', { facts: debt(null, null, { min: 30, max: 60, certainty: 'approximate' }) })).text,
    );
    expect(untold).toContain('逾期30–60 天');
    expect(untold).toContain('金额____');
    expect(untold).toContain('致：____');
  });

  it('reports rows as the person’s own record, leaves out those without a day, and never finds anybody guilty', async () => {
    for (const id of ['conduct', 'complaint'] as const) {
      const page = toSend((await letter(id, { rows: ROWS })).text);
      expect(page).toContain('我记录到以下联系，请核实');
      expect(page).toContain('2026-11-18 7 点多');
      expect(page).not.toContain('日期未记');
      expect(page).not.toMatch(/违法|暴力|恐吓|骚扰|犯罪|侵权/);
    }
  });

  it('keeps the complaint apart from any waiver', async () => {
    for (const kind of KINDS) {
      const page = toSend((await letter('complaint', { facts: ofKind(kind) })).text);
      expect(page).toContain('与欠款金额、减免无关');
      expect(page).not.toMatch(/请求减免|要求减免|否则/);
    }
  });

  it.each([
    ['huabei', '国家金融监督管理总局'],
    ['credit_card', '国家金融监督管理总局'],
    ['bank_consumer_loan', '国家金融监督管理总局'],
    ['jd_baitiao', '地方金融管理部门'],
    ['fenqile', '分期乐消费者权益保护部门'],
    ['unknown_online_loan', '消费者权益保护部门'],
    ['alipay_rent', '市场监督管理部门'],
  ])('a complaint about %s goes to %s', async (platform, addressee) => {
    const page = toSend((await letter('complaint', { facts: { ...HUABEI, platform } })).text);
    expect(page.split('\n')[0]).toContain(addressee);
  });

  it('quotes the instalment rule of credit cards for credit cards only', async () => {
    const of = async (platform: string) => (await letter('negotiate', { facts: { ...HUABEI, platform } })).text;
    expect(await of('credit_card')).toContain('个性化分期');
    expect(await of('huabei')).not.toMatch(/个性化分期|第 ?70 ?条/);
  });

  it('chooses no defence and drafts none', async () => {
    for (const id of ['answer', 'order'] as const) {
      const { text } = await letter(id);
      expect(text).toContain('由你自己定');
      expect(text).toContain('表格用法院自己的');
      expect(text).not.toContain('致：');
      expect(text).not.toMatch(/答辩人认为|请求驳回|本人认为/);
    }
  });
});

describe('the limitation rule', () => {
  const old = { ...HUABEI, daysOverdue: exactly(1_200) };
  const year = { ...HUABEI, daysOverdue: exactly(500) };
  const ACKNOWLEDGES = /我愿意还|我申请|分期偿还|我没有不还的意思|目前逾期/;

  it.each(LETTERS.filter((id) => letterFor(id, 'bank').acknowledges))(
    '%s is not made where three years may have passed',
    async (id) => {
      const { text, file } = await letter(id, { facts: old });
      expect(text).not.toMatch(ACKNOWLEDGES);
      expect(text).toContain('12348');
      expect(text).toContain('这封信先不写');
      expect(file.caption).toContain('先不写');
    },
  );

  it.each(LETTERS.filter((id) => !letterFor(id, 'bank').acknowledges))(
    '%s is made, and acknowledges nothing',
    async (id) => {
      const { text } = await letter(id, { facts: old, rows: ROWS });
      expect(text).not.toMatch(ACKNOWLEDGES);
      if (letterFor(id, 'bank').to !== null) {
        expect(toSend(text)).toContain('不是对欠款金额的确认，也不是还款承诺');
        expect(text).toContain('先别加这类话');
      }
    },
  );

  it('asks for the days where they are not known, since they may be any number', async () => {
    const { text } = await letter('negotiate', { facts: { ...HUABEI, daysOverdue: null } });
    expect(text).toContain('这封信先不写');
    expect(text).toContain('能查到逾期多少天的话');
  });

  it('says once, from one year on, that the letter restarts the period', async () => {
    for (const id of ['negotiate', 'hardship'] as const) {
      expect((await letter(id, { facts: year })).text.match(/诉讼时效会重新算/g)).toHaveLength(1);
      expect((await letter(id)).text).not.toContain('诉讼时效会重新算');
    }
  });

  it('never shows when a period ends', async () => {
    for (const id of LETTERS) {
      const { text } = await letter(id, { facts: old });
      expect(text).not.toMatch(/时效.{0,12}(?:到期|届满|截止)|20(?:2[7-9]|3\d)-/);
    }
  });
});

describe('the summary', () => {
  it('holds facts, reasons, timeline, plan and sources, and no name', async () => {
    const { text } = await document('summary', { others: FIXTURES.slice(3, 5) });
    for (const part of ['基本情况', '没有电话的可能原因', '时间线', '打算做的事', '依据', '其他欠款'])
      expect(text).toContain(part);
    expect(text).toContain('平台：花呗');
    expect(text).toContain('金额：8,000 元');
    expect(text).not.toMatch(/姓名：|身份证/);
  });

  it('says what is not known', async () => {
    const { text } = await document('summary', { facts: debt(null, null, null) });
    expect(text).toContain('平台：不清楚');
    expect(text).toContain('逾期天数：不清楚');
  });
});
