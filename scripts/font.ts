// Makes src/outputs/font/: the subset of Noto Sans SC the pictures are drawn with, and its licence. Run by hand when
// the locales hold new characters: node scripts/run.mjs scripts/font [folder of @expo-google-fonts/noto-sans-sc]
// Needs npm (for the font, into a temporary folder) and pyftsubset (Debian: apt-get install fonttools).
import { spawnSync } from 'node:child_process';
import {
  copyFileSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  statSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { packageRoot } from '../src/outputs/packageRoot.ts';
import { PLATFORMS } from '../src/rulebook/platforms.ts';
import { makeConverter } from './traditional.ts';

const PACKAGE = '@expo-google-fonts/noto-sans-sc@0.4.3';
const ROOT = packageRoot();
const TARGET = join(ROOT, 'src', 'outputs', 'font');

function run(command: string, args: readonly string[], cwd?: string): void {
  const done = spawnSync(command, args, { stdio: 'inherit', ...(cwd === undefined ? {} : { cwd }) });
  if (done.status !== 0) throw new Error(`${command} failed${done.error ? `: ${done.error.message}` : ''}`);
}

/** Every character of GB 2312, levels 1 and 2 and its symbols (rows 1–9, 16–87). */
function gb2312(): string {
  const decoder = new TextDecoder('gb18030');
  const rows = [...Array(9).keys()].map((row) => row + 0xa1).concat([...Array(72).keys()].map((row) => row + 0xb0));
  const cells = [...Array(94).keys()].map((cell) => cell + 0xa1);
  const wanted = rows.filter((row) => row === 0xa1 || row === 0xa3 || row >= 0xb0);
  return wanted.map((row) => cells.map((cell) => decoder.decode(new Uint8Array([row, cell]))).join('')).join('');
}

function textsOf(folder: string): string {
  const files = readdirSync(folder, { withFileTypes: true });
  return files
    .map((file) =>
      file.isDirectory() ? textsOf(join(folder, file.name)) : readFileSync(join(folder, file.name), 'utf8'),
    )
    .join('');
}

function characters(): string {
  const ascii = String.fromCharCode(...[...Array(95).keys()].map((code) => code + 32));
  // The words of the trade: what the traditional texts of tomorrow are likely to hold.
  const trade = ['understanding', 'rulebook'].map((name) => textsOf(join(ROOT, 'src', name))).join('');
  const names = PLATFORMS.map((platform) => platform.name + platform.nameHant).join('');
  const all = new Set(ascii + gb2312() + names + textsOf(join(ROOT, 'locales')) + makeConverter()(trade));
  return [...all]
    .filter((character) => !/[\p{Co}\p{Cn}\p{Cc}]/u.test(character))
    .toSorted()
    .join('');
}

function main(): void {
  const work = mkdtempSync(join(tmpdir(), 'font-'));
  const given = process.argv[2];
  if (given === undefined) run('npm', ['install', '--no-save', '--ignore-scripts', '--prefix', work, PACKAGE]);
  const source = given ?? join(work, 'node_modules', '@expo-google-fonts', 'noto-sans-sc');
  const list = join(work, 'characters.txt');
  writeFileSync(list, characters());
  mkdirSync(TARGET, { recursive: true });
  const target = join(TARGET, 'NotoSansSC-subset.ttf');
  run('pyftsubset', [
    join(source, '400Regular', 'NotoSansSC_400Regular.ttf'),
    `--text-file=${list}`,
    `--output-file=${target}`,
    '--no-hinting',
    '--desubroutinize',
    '--layout-features=',
    '--drop-tables+=GSUB,GPOS,GDEF,BASE,vhea,vmtx,VORG,STAT,DSIG,meta',
    '--name-IDs=0,1,2,3,4,5,6,13,14',
  ]);
  copyFileSync(join(source, 'LICENSE_FONT'), join(TARGET, 'OFL.txt'));
  rmSync(work, { recursive: true });
  console.log(`${target}: ${statSync(target).size} bytes`);
}

main();
