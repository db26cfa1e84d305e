// Makes the tests' own sentences and worked cases readable for the bench: dist/test/… beside the compiled program.
import { mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import ts from 'typescript';

const root = fileURLToPath(new URL('..', import.meta.url));
const compilerOptions = {
  module: ts.ModuleKind.ESNext,
  target: ts.ScriptTarget.ES2023,
  rewriteRelativeImportExtensions: true,
  verbatimModuleSyntax: true,
};
const corpora = readdirSync(join(root, 'test/understanding')).filter((name) => /(?<!\.test)\.ts$/.test(name));
const files = [...corpora.map((name) => `understanding/${name}`), 'rulebook/cases.ts', 'rulebook/facts.ts'];

for (const name of files) {
  const { outputText } = ts.transpileModule(readFileSync(join(root, 'test', name), 'utf8'), { compilerOptions });
  const target = join(root, 'dist/test', name.replace(/\.ts$/, '.js'));
  mkdirSync(dirname(target), { recursive: true });
  writeFileSync(target, outputText);
}
