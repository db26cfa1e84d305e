import { describe, expect, expectTypeOf, it } from 'vitest';
import { zhCN } from '../../locales/zh-CN/index.ts';
import { interrupts } from '../../locales/zh-CN/interrupts.ts';
import type { Facts } from '../../src/domain/facts.ts';
import {
  distressReply,
  IDIOM_SAY,
  type InterruptFound,
  type InterruptPlace,
  interruptAnswer,
} from '../../src/rulebook/interrupts.ts';
import { COURT_PAPERS, INTERRUPT_RULES, SCAM_FLAGS, THREATS } from '../../src/rulebook/interruptsTable.ts';
import { fill } from '../../src/rulebook/params.ts';
import { PLATFORMS } from '../../src/rulebook/platforms.ts';
import type { Interrupt } from '../../src/understanding/reading.ts';
import { tight } from './said.ts';

const TODAY = '2026-11-21';
const PLACES: readonly InterruptPlace[] = ['private', 'group', 'forward'];

function about(platform: string | null): Facts {
  return {
    platform,
    platformText: null,
    amount: null,
    amountIs: null,
    daysOverdue: null,
    status: 'unclear',
    evidence: {},
    silentDays: null,
  };
}

function texts(interrupt: InterruptFound, place: InterruptPlace, platform: string | null = null): string[] {
  return interruptAnswer(interrupt, about(platform), place, TODAY).map((part) =>
    tight(fill(zhCN[part.say], part.params)),
  );
}

const EVERY: readonly InterruptFound[] = [
  { kind: 'distress', tier: 'explicit' },
  { kind: 'distress', tier: 'passive' },
  { kind: 'distress', tier: 'passive', near: true },
  ...THREATS.map((threat) => ({ kind: 'threat', threats: [threat] }) as const),
  ...COURT_PAPERS.map((paper) => ({ kind: 'courtPapers', papers: [paper] }) as const),
  ...SCAM_FLAGS.map((flag) => ({ kind: 'scam', flags: [flag] }) as const),
  { kind: 'threat', threats: [] },
  { kind: 'courtPapers', papers: [] },
  { kind: 'scam', flags: [] },
  { kind: 'scam', flags: SCAM_FLAGS },
];

describe('an interrupt', () => {
  it('understands just what the reading can tell', () => {
    expectTypeOf<Interrupt>().toEqualTypeOf<InterruptFound>();
  });

  it.each(EVERY.map((interrupt) => [JSON.stringify(interrupt), interrupt] as const))(
    '%s is short, filled and on a ground',
    (_, interrupt) => {
      for (const place of PLACES) {
        for (const platform of [null, ...PLATFORMS.map(({ id }) => id)]) {
          const said = texts(interrupt, place, platform);
          expect(said.length).toBeGreaterThan(0);
          expect(said.join('')).not.toMatch(/[{}]/);
          if (place !== 'forward') expect(said.join('').length, said.join('')).toBeLessThanOrEqual(200);
          for (const text of said) expect(text.length, text).toBeLessThanOrEqual(200);
        }
      }
    },
  );

  it('has a sentence for each entry of its table, and none that is never said', () => {
    const said = new Set<string>([IDIOM_SAY]);
    for (const interrupt of EVERY) {
      for (const place of PLACES) {
        for (const part of interruptAnswer(interrupt, about(null), place, TODAY)) {
          said.add(part.say);
          for (const choice of part.choices ?? []) said.add(choice.label);
        }
      }
    }
    for (const choice of ['safe', 'unsafe'] as const) said.add(distressReply(choice, about(null), TODAY)!.say);
    expect(Object.keys(interrupts).filter((key) => !said.has(key))).toEqual([]);
    expect(Object.keys(INTERRUPT_RULES).filter((id) => !said.has(`interrupt.${id}`))).toEqual([]);
  });

  it('names nobody in a group', () => {
    for (const interrupt of EVERY) {
      for (const { id, name } of PLATFORMS) expect(texts(interrupt, 'group', id).join('')).not.toContain(name);
    }
  });
});

describe('distress', () => {
  it('asks first whether the person is safe, gives 12356, 120 and 110, and lets the loan wait', () => {
    const [text] = texts({ kind: 'distress', tier: 'explicit' }, 'private');
    for (const part of ['你现在安全吗', '12356', '120', '110', '贷款的事可以等']) expect(text).toContain(part);
  });

  it('says nothing about debt in what follows, and offers the way back', () => {
    for (const choice of ['safe', 'unsafe'] as const) {
      const reply = distressReply(choice, about('huabei'), TODAY)!;
      expect(zhCN[reply.say]).toContain('12356');
      expect(zhCN[reply.say]).not.toMatch(/逾期|利息|征信|协商|起诉|还款/);
      expect(reply.choices?.map(({ id }) => id)).toEqual(['better']);
    }
    expect(distressReply('better', about(null), TODAY)).toBeNull();
  });

  it('is the same one line in a group, whoever said it and however', () => {
    const explicit = texts({ kind: 'distress', tier: 'explicit' }, 'group');
    expect(texts({ kind: 'distress', tier: 'passive' }, 'group')).toEqual(explicit);
    expect(explicit).toHaveLength(1);
    expect(explicit[0]).toContain('12356');
    expect(explicit[0]).toContain('私聊');
    expect(explicit[0]).not.toContain('你');
  });

  it('never calls 12356 a line of 24 hours', () => {
    for (const text of Object.values<string>(interrupts)) expect(text).not.toMatch(/24\s*小时|全天候/);
  });
});

describe('threats', () => {
  it('answers the most dangerous one of several', () => {
    const several = interruptAnswer({ kind: 'threat', threats: ['abuse', 'violence'] }, about(null), 'private', TODAY);
    expect(several[0]!.id).toBe('threat.violence');
    expect(THREATS.slice(0, 2)).toEqual(['violence', 'detention']);
  });

  it.each(THREATS)('%s gives 110 or the law, and the complaint route of the lender', (threat) => {
    const card = texts({ kind: 'threat', threats: [threat] }, 'private', 'credit_card')[0]!;
    const small = texts({ kind: 'threat', threats: [threat] }, 'private', 'jd_baitiao')[0]!;
    expect(card).toContain('110');
    expect(card).toContain('12378');
    expect(small).toContain('12345');
    expect(small).not.toContain('12378');
  });
});

describe('court papers', () => {
  it.each(COURT_PAPERS)('%s tells how to verify it and that the paper itself counts', (paper) => {
    const said = texts({ kind: 'courtPapers', papers: [paper] }, 'private').join('');
    expect(said).toMatch(/12368|仲裁机构/);
  });

  it('says what an objection to a payment order needs', () => {
    const said = texts({ kind: 'courtPapers', papers: ['paymentOrder'] }, 'private').join('');
    for (const part of ['15日', '书面异议', '债务本身', '没钱']) expect(said).toContain(part);
  });

  it('says who to ask about a freeze and how long review may be asked for', () => {
    const said = texts({ kind: 'courtPapers', papers: ['freezeOrder'] }, 'private').join('');
    for (const part of ['法院', '案号', '5日', '复议', '生活费']) expect(said).toContain(part);
  });

  it('asks which paper it is where that is not known', () => {
    const part = interruptAnswer({ kind: 'courtPapers', papers: ['unknownPaper'] }, about(null), 'private', TODAY).at(
      -1,
    );
    expect(part!.choices?.map(({ id }) => id)).toContain('paymentOrder');
    const [known] = interruptAnswer({ kind: 'courtPapers', papers: ['summons'] }, about(null), 'private', TODAY);
    expect(known!.choices).toBeUndefined();
  });
});

describe('scams', () => {
  it('shows at most three red flags, each with its reason, and how to verify', () => {
    const said = texts({ kind: 'scam', flags: SCAM_FLAGS }, 'private');
    expect(said).toHaveLength(5);
    expect(said.at(-1)).toContain('官方App');
  });

  it('never says that something is safe', () => {
    for (const interrupt of EVERY.filter(({ kind }) => kind === 'scam'))
      expect(texts(interrupt, 'private').join('')).not.toMatch(/是安全的|可以放心(?!。)|放心转|没有问题/);
    expect(texts({ kind: 'scam', flags: [] }, 'private')[0]).toContain('没有发现明显红旗');
  });
});
