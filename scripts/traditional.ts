// Writes locales/zh-TW from locales/zh-CN: npm run locales
import { readdirSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { Converter } from 'opencc-js/cn2t';
import { TEXTS, WORDS } from '../locales/zh-TW/overrides.ts';
import { PLATFORMS } from '../src/rulebook/platforms.ts';
import { SOURCES } from '../src/rulebook/sources.ts';

type Part = Readonly<Record<string, string>>;

const BASE = new URL('../locales/zh-CN/', import.meta.url);
const HEAD = '// Generated from locales/zh-CN by `npm run locales`. Corrections stand in overrides.ts.\n';

/** Simplified to traditional characters as written in Taiwan; no phrase is exchanged for another. */
export function makeConverter(): (text: string) => string {
  const convert = Converter({ from: 'cn', to: 'tw' });
  return (text) => WORDS.reduce((result, [from, to]) => result.replaceAll(from, to), convert(text));
}

/** The files of locales/zh-TW by name, as they should stand: one for each part of the base, and an index. */
export async function generate(): Promise<ReadonlyMap<string, string>> {
  const convert = makeConverter();
  const parts = await loadParts();
  const files = new Map<string, string>();
  for (const [part, texts] of parts) files.set(`${part}.ts`, partFile(part, texts, convert));
  files.set('names.ts', partFile('names', namesOfRulebook(), convert));
  return files.set('index.ts', indexFile([...parts.keys()]));
}

/** What the rulebook names and sentences hold as they are: titles of laws and reports, lenders, ways to reach them. */
function namesOfRulebook(): Part {
  const said = [
    ...SOURCES.map(({ title }) => title),
    ...PLATFORMS.flatMap(({ lender, channel }) => [lender.name ?? '', channel.path]),
  ];
  return Object.fromEntries(said.filter(Boolean).map((text) => [text, text]));
}

/** Each part of the base is a file that exports one table under its own name. */
async function loadParts(): Promise<ReadonlyMap<string, Part>> {
  const parts = new Map<string, Part>();
  for (const file of readdirSync(BASE).sort()) {
    const part = file.replace(/\.[jt]s$/, '');
    const module = (await import(new URL(file, BASE).href)) as Readonly<Record<string, Part | undefined>>;
    const texts = module[part];
    if (texts !== undefined) parts.set(part, texts);
  }
  return parts;
}

function partFile(part: string, texts: Part, convert: (text: string) => string): string {
  const overrides: Readonly<Record<string, string | undefined>> = TEXTS;
  const lines = Object.entries(texts).map(([key, text]) => {
    return `  ${JSON.stringify(key)}: ${JSON.stringify(overrides[key] ?? convert(text))},\n`;
  });
  return `${HEAD}export const ${part} = {\n${lines.join('')}};\n`;
}

function indexFile(parts: readonly string[]): string {
  const imports = parts.map((part) => `import { ${part} } from './${part}.ts';\n`);
  const spreads = parts.map((part) => `  ...${part},\n`);
  return `${HEAD}${imports.join('')}\nexport const zhTW: Readonly<Record<string, string>> = {\n${spreads.join('')}};\n`;
}

/** Writes all parts and removes the parts the base no longer has. */
async function renew(folder: string): Promise<void> {
  const files = await generate();
  for (const [name, content] of files) writeFileSync(join(folder, name), content);
  for (const name of readdirSync(folder)) if (!files.has(name) && name !== 'overrides.ts') rmSync(join(folder, name));
}

if (import.meta.url === pathToFileURL(process.argv[1] ?? '').href) await renew(join('locales', 'zh-TW'));
