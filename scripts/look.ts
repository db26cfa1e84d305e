// Renders the documents and pictures into ./out for a person to look at: npm run look
// Documents become pictures too where LibreOffice and poppler-utils are there; as root on Debian they are installed.
import { spawnSync } from 'node:child_process';
import { mkdirSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { FILE_KINDS, type FileData, makeFile } from '../src/outputs/files.ts';
import { LETTERS } from '../src/outputs/letterData.ts';
import { packageRoot } from '../src/outputs/packageRoot.ts';
import { debt, FIXTURES, LOOK_DAY, ROWS } from './lookFixtures.ts';

const OUT = join(packageRoot(), 'out');
const PACKAGES = ['libreoffice-writer', 'libreoffice-calc', 'poppler-utils', 'fonts-noto-cjk'];

function exact(value: number) {
  return { min: value, max: value, certainty: 'stated' } as const;
}

async function save(folder: string, name: string, kind: string, data: FileData): Promise<string> {
  const started = performance.now();
  const file = await makeFile(kind, JSON.stringify(data));
  const ms = Math.round(performance.now() - started);
  const ending = file.filename.slice(file.filename.lastIndexOf('.'));
  mkdirSync(join(OUT, folder), { recursive: true });
  writeFileSync(join(OUT, folder, name + ending), file.bytes);
  return `${folder}/${name}${ending}  ${Math.ceil(file.bytes.length / 1000)} kB  ${ms} ms`;
}

/** Everything that is rendered: folder, name, kind, recipe. */
function* recipes(): Generator<readonly [string, string, string, FileData]> {
  const facts = debt('huabei', exact(800_000), exact(45), { smsOrPushContinues: true, familyContacted: true });
  const base = { facts, today: LOOK_DAY, lang: 'hans', rows: ROWS, caseId: '1' } as const;
  for (const letter of LETTERS) yield ['documents', `letter-${letter}`, 'letter', { ...base, letter }];
  for (const platform of ['jd_baitiao', 'fenqile', 'credit_card', 'alipay_rent', 'unknown_online_loan']) {
    const other = { ...facts, platform };
    yield ['documents', `complaint-${platform}`, 'letter', { ...base, facts: other, letter: 'complaint', rows: [] }];
  }
  const old = { ...facts, daysOverdue: exact(1_200) };
  yield ['documents', 'letter-negotiate-old', 'letter', { ...base, facts: old, letter: 'negotiate' }];
  yield ['documents', 'letter-conduct-old', 'letter', { ...base, facts: old, letter: 'conduct' }];
  const year = { ...facts, daysOverdue: exact(500), platform: 'credit_card' };
  yield ['documents', 'letter-negotiate-card-year', 'letter', { ...base, facts: year, letter: 'negotiate' }];
  for (const status of ['denied', 'otherPerson', 'paid', 'notOverdue'] as const) {
    const other = { ...facts, status };
    for (const letter of ['negotiate', 'conduct', 'assignment', 'credit', 'complaint'] as const) {
      yield ['documents', `${status}-${letter}`, 'letter', { ...base, facts: other, letter }];
    }
    yield ['documents', `${status}-summary`, 'summary', { ...base, facts: other }];
  }
  for (const letter of LETTERS) yield ['documents', `hant-${letter}`, 'letter', { ...base, lang: 'hant', letter }];
  for (const at of [0, 1, 4, 11, 26, 28]) {
    // The longest names, and more debts than a page lists.
    const data = { facts: FIXTURES[at]!, today: LOOK_DAY, lang: 'hant', others: FIXTURES.slice(0, 9) } as const;
    yield ['documents', `summary-full-${at}`, 'summary', data];
  }
  const others = FIXTURES.slice(3, 6);
  for (const kind of FILE_KINDS.filter((one) => one !== 'letter')) yield ['documents', kind, kind, { ...base, others }];
  yield ['documents', 'summary-hant', 'summary', { ...base, lang: 'hant' }];
  for (const [at, fixture] of FIXTURES.entries()) {
    const lang = at % 7 === 6 ? 'hant' : 'hans';
    const name = `${String(at).padStart(2, '0')}-${fixture.platform ?? 'none'}`;
    yield ['pictures', name, 'picture', { facts: fixture, today: LOOK_DAY, lang }];
  }
}

function has(command: string): boolean {
  return spawnSync('which', [command]).status === 0;
}

/** LibreOffice to PDF, poppler to PNG; says what is missing and goes on without. */
function toPages(): void {
  if (!(has('soffice') && has('pdftoppm')) && process.getuid?.() === 0 && has('apt-get')) {
    console.log(`installing ${PACKAGES.join(' ')} with apt-get`);
    spawnSync('apt-get', ['install', '-y', '-q', ...PACKAGES], { stdio: 'inherit' });
  }
  if (!(has('soffice') && has('pdftoppm'))) {
    console.log(`no LibreOffice or pdftoppm: the documents are not turned into pages (${PACKAGES.join(' ')})`);
    return;
  }
  const folder = join(OUT, 'documents');
  const pages = join(OUT, 'pages');
  mkdirSync(pages, { recursive: true });
  const documents = readdirSync(folder).filter((name) => /\.(?:docx|xlsx)$/.test(name));
  const convert = [
    '--headless',
    '--convert-to',
    'pdf',
    '--outdir',
    pages,
    ...documents.map((name) => join(folder, name)),
  ];
  spawnSync('soffice', convert, { stdio: 'ignore' });
  for (const name of readdirSync(pages).filter((one) => one.endsWith('.pdf'))) {
    spawnSync('pdftoppm', ['-r', '60', '-png', join(pages, name), join(pages, name.replace(/\.pdf$/, ''))]);
  }
  console.log(`${readdirSync(pages).filter((name) => name.endsWith('.png')).length} pages in out/pages`);
}

rmSync(OUT, { recursive: true, force: true });
for (const [folder, name, kind, data] of recipes()) console.log(await save(folder, name, kind, data));
toPages();
