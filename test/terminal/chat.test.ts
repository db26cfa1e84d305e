import { spawnSync } from 'node:child_process';
import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterEach, beforeAll, beforeEach, expect, test } from 'vitest';
import { buildProgram } from '../support/process.ts';

const main = fileURLToPath(new URL('../../dist/main.js', import.meta.url));
let folder = '';

beforeAll(() => buildProgram());
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'terminal-'));
});
afterEach(() => rmSync(folder, { recursive: true, force: true }));

/** One run of the program in the folder, its lines given, its output; what it keeps stays for the next run. */
function talk(today: string, ...lines: string[]): string {
  const env = { PATH: process.env.PATH, DATA_DIR: join(folder, 'data') };
  const run = spawnSync(process.execPath, [main, '--today', today], {
    cwd: folder,
    env,
    input: `${lines.join('\n')}\n`,
    encoding: 'utf8',
  });
  expect(run.stderr).toBe('');
  return run.stdout;
}

/** The number a button has in the last list of choices. */
function numberOf(label: string, output: string): string {
  const list = output.slice(output.lastIndexOf('可以选'));
  const found = list.split('\n').find((line) => line.endsWith(`. ${label}`));
  if (found === undefined) throw new Error(`no ${label} in ${list}`);
  return found.split('.')[0]!;
}

const CASE = '花呗欠8000，逾期45天，突然没人打电话了';

test('every file asked for is written beside and named, and what was filled in is never written over', () => {
  const plan = talk('2026-11-21', CASE, '/plan');
  const files = numberOf('文书和日历', plan);
  const choice = talk('2026-11-21', '/plan', files);
  const letter = numberOf('协商还款申请', choice);
  const made = talk('2026-11-21', '/plan', files, letter, numberOf('画成时间线', choice), numberOf('放进日历', choice));
  const names = ['协商还款申请-2026-11-21.docx', '你在哪一步-2026-11-21.png', '待办日历-2026-11-21.ics'];
  for (const name of names) expect(made).toContain(`已存成文件：${name}`);
  expect(readdirSync(folder)).toEqual(expect.arrayContaining(names));
  writeFileSync(join(folder, names[0]!), 'filled in');
  expect(talk('2026-11-21', '/plan', files, letter)).toContain('协商还款申请-2026-11-21-2.docx');
  expect(readFileSync(join(folder, names[0]!), 'utf8')).toBe('filled in');
});

test('what was to be reminded of is said when its day has come, after a restart, once', () => {
  const plan = talk('2026-11-21', CASE, '/plan');
  const remind = numberOf('到期提醒我', plan);
  talk('2026-11-21', '/plan', remind, numberOf('全部提醒', talk('2026-11-21', '/plan', remind)));
  expect(talk('2026-11-23', '/case')).toMatch(/明天：.*要书面方案/);
  expect(talk('2026-11-23', '/case')).not.toContain('明天：');
  talk('2026-11-23', '别再提醒我');
  expect(talk('2026-11-28', '/case')).not.toMatch(/今天：|后来怎样|没有提醒你/);
});
