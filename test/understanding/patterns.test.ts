import { readdirSync, readFileSync } from 'node:fs';
import { isSafe } from 'redos-detector';
import { describe, expect, it } from 'vitest';
import { read } from '../../src/understanding/read.ts';

const LENGTH = 4096;
const CONTEXT = { today: '2026-11-21', asked: null, known: [] };
const MESSAGE =
  '微信abc12345 13800001234 花呗欠八千,上个月15号该还,2025-10-08逾期45天,突然没人打电话了，我叫张三，会上征信吗';

/** Longer than any date: dayjs parses the days that the reader itself has made. */
const DATE = 12;

/** Every expression that runs over the message while it is read, by watching them run. */
function running(text: string): RegExp[] {
  const seen = new Set<RegExp>();
  const { exec } = RegExp.prototype;
  RegExp.prototype.exec = function watched(this: RegExp, on: string) {
    if (on.length > DATE) seen.add(this);
    return exec.call(this, on);
  };
  try {
    read(text, CONTEXT);
  } finally {
    RegExp.prototype.exec = exec;
  }
  return [...seen];
}

describe('expressions that read strangers’ messages', () => {
  it('are none: reading is done by tables and scanners', () => {
    const found = running(MESSAGE);
    for (const expression of found) expect(isSafe(expression), String(expression)).toMatchObject({ safe: true });
    expect(found.map(String)).toEqual([]);
  });

  it('the watch sees an expression that runs, and the checker knows a trap', () => {
    const trap = /^(a+)+$/;
    const { exec } = RegExp.prototype;
    const seen: RegExp[] = [];
    RegExp.prototype.exec = function watched(this: RegExp, on: string) {
      seen.push(this);
      return exec.call(this, on);
    };
    trap.test('aaa');
    RegExp.prototype.exec = exec;
    expect(seen).toEqual([trap]);
    expect(isSafe(trap)).toMatchObject({ safe: false });
  });

  it('none is written in the folder', () => {
    expect(written('understanding')).toEqual([]);
  });

  it.each([
    ['dialogue', 'where the talk is led', ''],
    ['telegram', 'where updates are taken', 'nput.ts'],
  ])('each that is written in %s, %s, is safe', (folder, _, ending) => {
    const found = written(folder).filter(({ name }) => name.endsWith(ending));
    expect(found.length).toBeGreaterThan(0);
    const unsafe = found.filter(({ expression }) => !isSafe(expression, { maxSteps: 20_000, timeout: 5_000 }).safe);
    expect(unsafe.map(({ name, expression }) => `${name} ${expression}`)).toEqual([]);
  });
});

interface Written {
  readonly name: string;
  readonly expression: RegExp;
}

/** Every expression that stands in the code of a folder; one put together while running would not be seen, so none may be. */
function written(folder: string): Written[] {
  const literal =
    /(?<=[=(,:!&|?>[]\s*|^\s*)\/(?![/*])((?:\\.|\[(?:\\.|[^\]\n\\])*\]|[^/\n\\[])+)\/([dgimsuvy]*)(?=[.,;)\]\s])/gm;
  const at = new URL(`../../src/${folder}/`, import.meta.url);
  return readdirSync(at).flatMap((name) => {
    const code = readFileSync(new URL(name, at), 'utf8').replace(/'[^'\n]*'|\/\*[\s\S]*?\*\/|\/\/ .*/g, "''");
    expect(code, name).not.toContain('RegExp(');
    return [...code.matchAll(literal)].map(([, body, flags]) => ({ name, expression: new RegExp(body!, flags) }));
  });
}

const HOSTILE = [
  '1',
  '1 ',
  '1-',
  '1.',
  '一万',
  '逾期三个月',
  '一',
  '万',
  '几',
  '+86',
  'a',
  'a@',
  '@.',
  'qq',
  '微信',
  '联系人王',
  '推迟',
  ' ',
  '花',
  '花 ',
  '转给他',
  '我死',
  '法院',
  '催收说',
  '\u200b',
  '🌸',
  '，',
  '到',
  '5-',
  '昨天',
  '3月',
  '贷',
  '不是',
  '𠀀',
  'ﷺ',
];

describe('hostile texts of 4,096 units', () => {
  it.each(HOSTILE)('%j over and over is read', (piece) => {
    const text = piece.repeat(Math.ceil(LENGTH / piece.length)).slice(0, LENGTH);
    expect(read(text, CONTEXT)).toHaveProperty('debts');
  });

  it('what stands beyond the limit is not read', () => {
    const text = `${'好'.repeat(LENGTH)}花呗逾期45天`;
    expect(read(text, CONTEXT).debts).toEqual([]);
  });
});
