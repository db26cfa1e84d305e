import type { MessageKey } from '../../locales/index.ts';
import type { OutFile } from './file.ts';
import { FileRefused, makeFile } from './files.ts';

/** What came of a recipe: the file, the sentence to say instead, or what went wrong. */
export type Answer = { readonly file: OutFile } | { readonly say: MessageKey } | { readonly failed: Error };

// The process the workshop starts: one recipe in, one answer out, until the workshop hangs up.
process.on('message', async ({ kind, data }: { kind: string; data: string }) => {
  process.send?.(await answerTo(kind, data));
});

async function answerTo(kind: string, data: string): Promise<Answer> {
  try {
    return { file: await makeFile(kind, data) };
  } catch (error) {
    if (error instanceof FileRefused) return { say: error.say };
    return { failed: error instanceof Error ? error : new Error('thrown, and no error') };
  }
}
