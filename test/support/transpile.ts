import { mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import ts from 'typescript';

const root = fileURLToPath(new URL('../..', import.meta.url));

/**
 * JavaScript of a few source folders, for a child process that needs a part of the program but no build of it all.
 * Lies where packages are found; `remove` takes it away.
 */
export function transpile(name: string, folders: readonly string[]): { readonly folder: string; remove(): void } {
  const folder = join(root, 'node_modules', '.cache', `${name}-${process.pid}`);
  const compilerOptions = {
    module: ts.ModuleKind.ESNext,
    target: ts.ScriptTarget.ES2023,
    rewriteRelativeImportExtensions: true,
    verbatimModuleSyntax: true,
  };
  for (const source of folders) {
    mkdirSync(join(folder, source), { recursive: true });
    for (const file of readdirSync(join(root, source)).filter((entry) => entry.endsWith('.ts'))) {
      const { outputText } = ts.transpileModule(readFileSync(join(root, source, file), 'utf8'), { compilerOptions });
      writeFileSync(join(folder, source, file.replace(/\.ts$/, '.js')), outputText);
    }
  }
  writeFileSync(join(folder, 'package.json'), '{"type":"module"}');
  return { folder, remove: () => rmSync(folder, { recursive: true, force: true }) };
}
