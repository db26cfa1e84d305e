import { readdirSync, readFileSync } from 'node:fs';
import { expect, test } from 'vitest';

/** Who imports whom: a floor knows itself and what stands before it. */
const FLOORS = [
  ['locales', 'domain'],
  ['core'],
  ['rulebook'],
  ['understanding'],
  ['dialogue'],
  ['render'],
  ['outputs'],
  ['config'],
  ['store'],
  ['telegram', 'terminal'],
  ['ops'],
  ['app'],
  ['main'],
];

/** Each outside package's home. */
const HOMES: Readonly<Record<string, RegExp>> = {
  dayjs: /^src\/domain\/overdue\.ts$/,
  zod: /^src\/(config|dialogue\/(state|group|groupRate|link))\.ts$/,
  ioredis: /^(src\/store\/redis|scripts\/redis-server\.ts$)/,
  'classic-level': /^src\/store\/level/,
  grammy: /^(src\/telegram\/|scripts\/bench-echo\.ts$)/,
  undici: /^src\/telegram\/(http-fetch|undici-pool\.d)\.ts$/,
  '@grammyjs/runner': /^scripts\/bench-echo\.ts$/,
  'opencc-js': /^(src\/understanding\/(normalize|script)|scripts\/traditional)\.ts$/,
  pino: /^src\/ops\/log\.ts$/,
  'prom-client': /^src\/ops\/metrics\.ts$/,
  docx: /^src\/outputs\//,
  'write-excel-file': /^src\/outputs\//,
  satori: /^src\/outputs\//,
  '@resvg/resvg-js': /^src\/outputs\//,
};

const ROOT = new URL('../', import.meta.url);
const files = ['src', 'locales', 'scripts'].flatMap((folder) =>
  readdirSync(new URL(folder, ROOT), { recursive: true, encoding: 'utf8' })
    .filter((name) => name.endsWith('.ts'))
    .map((name) => `${folder}/${name.replaceAll('\\', '/')}`),
);
const sources = new Map(files.map((file) => [file, readFileSync(new URL(file, ROOT), 'utf8')]));
const codeOf = (file: string) => sources.get(file)!.replace(/\/\*[\s\S]*?\*\/|(^|\s)\/\/.*$/gm, '');

const imports = files.flatMap((file) =>
  [...codeOf(file).matchAll(/(?:\bfrom\s+|\bimport\s*\(?\s*)'([^']+)'/g)].map((match) => ({ file, to: match[1]! })),
);

function floorOf(path: string): number {
  const name = /^(?:src\/)?([\w-]+)/.exec(path)?.[1] ?? '';
  return FLOORS.findIndex((floor) => floor.includes(name));
}

const pathOf = (file: string, to: string) => new URL(to, new URL(file, ROOT)).pathname.slice(ROOT.pathname.length);
const inHouse = (file: string) => !file.startsWith('scripts/');
const list = (wrong: typeof imports) => wrong.map(({ file, to }) => `${file} → ${to}`);

test('the lines are read at all', () => {
  expect(imports.length).toBeGreaterThan(50);
});

test('every file of the house stands on a floor', () => {
  expect(files.filter((file) => inHouse(file) && floorOf(file) === -1)).toEqual([]);
});

test('lower floors know nothing of higher ones', () => {
  const local = imports.filter(({ file, to }) => inHouse(file) && to.startsWith('.'));
  expect(list(local.filter(({ file, to }) => floorOf(pathOf(file, to)) > floorOf(file)))).toEqual([]);
});

test('each outside package has one home', () => {
  const outside = imports.filter(({ to }) => !to.startsWith('.') && !to.startsWith('node:'));
  const named = (to: string) => Object.keys(HOMES).find((name) => to === name || to.startsWith(`${name}/`));
  expect(list(outside.filter(({ file, to }) => HOMES[named(to) ?? '']?.test(file) !== true))).toEqual([]);
});

test('what is pure touches no system', () => {
  const pure = imports.filter(({ file }) => inHouse(file) && floorOf(file) <= floorOf('src/render/'));
  expect(list(pure.filter(({ to }) => to.startsWith('node:')))).toEqual([]);
});

test('clock, chance and environment belong to the top floors', () => {
  const low = files.filter((file) => inHouse(file) && floorOf(file) < floorOf('src/telegram/'));
  const reaches = /\bDate\.now\b|\bnew Date\(\)|\bprocess\.env\b|\bperformance\.now\b|\bMath\.random\b/;
  expect(low.filter((file) => file !== 'src/config.ts' && reaches.test(codeOf(file)))).toEqual([]);
});

test('Chinese stands in src only where it is read or names something', () => {
  // labels reads the names of labelled files; letters looks at the unit behind a blank of its own text.
  const reading = /^src\/(understanding\/|rulebook\/|terminal\/labels\.ts|outputs\/letters\.ts)/;
  const house = files.filter((file) => file.startsWith('src/') && !reading.test(file));
  expect(house.filter((file) => /\p{Script=Han}/u.test(codeOf(file)))).toEqual([]);
});
