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

describe('a debt that is not the person’s to pay', () => {
  const of = (status: Facts['status'], days: number | null = 45): Facts => ({
    ...HUABEI,
    status,
    daysOverdue: days === null ? null : exactly(days),
  });
  /** Lines that take the debt, or a contract, for one's own. */
  const OWNS =
    /我是花呗的(?:借款人|用户)|我愿意还|我申请|分 ____ 期|目前逾期|先不向新账户付款|付到哪个对公账户|我没有不还的意思/;

  it.each(LETTERS)('%s holds no line that owns up to a debt that is denied', async (id) => {
    for (const days of [45, 500, 1_200, null]) {
      const { text } = await letter(id, { facts: of('denied', days), rows: ROWS });
      expect(text).not.toMatch(OWNS);
      expect(text).not.toMatch(FORBIDDEN);
    }
  });

  it.each(LETTERS)('%s holds no line that owns up to somebody else’s debt', async (id) => {
    for (const lang of ['hans', 'hant'] as const) {
      const { text } = await letter(id, { facts: of('otherPerson'), rows: ROWS, lang });
      expect(text).not.toMatch(OWNS);
    }
  });

  it.each([
    ['negotiate', 'denied', '那可能被当作承认'],
    ['hardship', 'denied', '要求|要机构拿出|拿出合同'],
    ['negotiate', 'otherPerson', '不要替他谈、替他签'],
    ['hardship', 'otherPerson', '不要替他谈、替他签'],
    ['assignment', 'otherPerson', '不要替他谈、替他签'],
    ['negotiate', 'paid', '拿到结清证明'],
    ['hardship', 'paid', '拿到结清证明'],
  ] as const)('%s of one that is %s is not made: the file says why and what to do', async (id, status, why) => {
    const { text, file } = await letter(id, { facts: of(status) });
    expect(text).toContain('这封信先不写');
    expect(text).toMatch(new RegExp(why));
    expect(text).toMatch(/核对日期 \d{4}/);
    expect(text).not.toContain('致：');
    expect(file.caption).toMatch(/先不写|不用写/);
  });

  it('what is asked for instead is said in the letters that are made', async () => {
    const conduct = toSend((await letter('conduct', { facts: of('denied'), rows: ROWS })).text);
    expect(conduct).toContain('这笔借款不是我本人借的，请核实');
    expect(conduct).toContain('停止就这笔借款向我催收');
    expect(toSend((await letter('complaint', { facts: of('denied') })).text)).toContain(
      '我的陈述：这笔借款不是我本人借的',
    );
    expect(toSend((await letter('credit', { facts: of('denied') })).text)).toContain('事实是：这笔借款不是我本人借的');
    const other = toSend((await letter('conduct', { facts: of('otherPerson') })).text);
    expect(other).toContain('我不是这笔借款的借款人');
    expect(other).toContain('不要再就这笔借款联系我');
    expect(other).not.toContain('在 8:00 至 22:00 之间联系我');
  });

  it.each(LETTERS)('%s of a debt that is paid promises no payment', async (id) => {
    const { text } = await letter(id, { facts: of('paid'), rows: ROWS });
    expect(text).not.toMatch(/我愿意还|我申请|目前逾期|先不向新账户付款|付到哪个对公账户|我没有不还的意思/);
    if (['conduct', 'complaint', 'credit', 'assignment'].includes(id)) expect(toSend(text)).toContain('我已经还清');
  });

  it('one not due yet is not called overdue', async () => {
    const { text } = await letter('negotiate', { facts: of('notOverdue', null) });
    expect(toSend(text)).toContain('目前还没有逾期');
    expect(toSend(text)).not.toMatch(/目前逾期|逾期的原因/);
  });

  it('is told for what it is in the summary, without reasons for calls that stopped', async () => {
    const others = [of('denied'), of('paid'), of('otherPerson'), of('notOverdue', null), HUABEI];
    const { text } = await document('summary', { facts: of('denied'), others });
    expect(text).toContain('这笔账：本人说不是自己借的');
    expect(text).not.toContain('没有电话的可能原因');
    for (const told of ['（本人说已经还清）', '（是别人的债，对方找到本人）', '（还没有到期）'])
      expect(text).toContain(told);
    expect(text).not.toMatch(/已经还清.{0,6}逾期/);
  });
});

describe('the summary', () => {
  it('names so many debts and counts the rest', async () => {
    const { text } = await document('summary', { others: FIXTURES.slice(0, 9) });
    expect(text).toContain('还有 3 笔，没有列出');
  });

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
