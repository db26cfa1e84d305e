import { existsSync, readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { VARIABLES } from '../../src/config.ts';
import { COMMANDS } from '../../src/dialogue/input.ts';

const ROOT = new URL('../../', import.meta.url);
const read = (path: string) => readFileSync(new URL(path, ROOT), 'utf8');
const PAGES = [
  'README.md',
  'README.zh-CN.md',
  'CHANGELOG.md',
  'docs/operations.md',
  'docs/backup.md',
  'docs/threat-model.md',
];

describe.each(PAGES)('%s', (page) => {
  const text = read(page);

  test('its links lead somewhere', () => {
    const links = [...text.matchAll(/\]\((?!https?:)([^)#]+)/g)].map((match) => match[1]!);
    expect(links.filter((link) => !existsSync(new URL(link, new URL(page, ROOT))))).toEqual([]);
  });

  test('every npm script it names exists', () => {
    const scripts = Object.keys((JSON.parse(read('package.json')) as { scripts: object }).scripts);
    const named = [...text.matchAll(/npm run (?:-s )?([a-z]+)/g)].map((match) => match[1]!);
    expect(named.filter((name) => !scripts.includes(name))).toEqual([]);
  });

  test('every variable it names exists', () => {
    const named =
      text.match(/\b(?:BOT|REDIS|WEBHOOK|TELEGRAM|OPERATOR|METRICS|RETENTION|IGNORE|SEND|LOG|DATA)_[A-Z_]+\b/g) ?? [];
    expect(named.filter((name) => !VARIABLES.includes(name))).toEqual([]);
  });
});

test('README.md has a row for every variable', () => {
  const rows = read('README.md')
    .match(/^\| `[A-Z].*$/gm)!
    .join('\n');
  const inFiles = (name: string) => name.endsWith('_FILE');
  expect(VARIABLES.filter((name) => !inFiles(name) && !rows.includes(`\`${name}\``))).toEqual([]);
});

test('every command README.zh-CN.md names is one the bot knows', () => {
  const rows = read('README.zh-CN.md')
    .match(/^\| `\/.*$/gm)!
    .join('\n');
  const named = [...rows.matchAll(/`\/([a-z]+)`/g)].map((match) => match[1]!);
  expect(named.filter((name) => !(COMMANDS as readonly string[]).includes(name))).toEqual([]);
});
