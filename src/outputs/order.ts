import { type Lang, textsOf } from '../../locales/index.ts';
import type { OutFile } from './file.ts';
import { FileRefused, makeFile } from './files.ts';
import { createWorkshop, type Workshop } from './workshop.ts';

/** Made of text alone: not worth a thread. */
const LIGHT: readonly string[] = ['calendar', 'mydata'];
const TRIES = 2;

/** The file and what to say if it can't be handed over, or the sentence to say instead of it. */
export type Ordered = (OutFile & { readonly instead: string }) | { readonly say: string };

export type OrderFile = (kind: string, data: string, failed: (error: unknown) => void) => Promise<Ordered>;

/**
 * Has files made: what is heavy in the workshop, a failure tried once more and told to `failed`. Never rejects: whoever
 * asked gets the file or one honest sentence.
 */
export function createOrdering(workshop: Workshop): OrderFile {
  return async (kind, data, failed) => {
    const texts = textsOf(langOf(data));
    const make = LIGHT.includes(kind) ? makeFile : workshop.make;
    for (let left = TRIES; left > 0; left--) {
      try {
        return { ...(await make(kind, data)), instead: texts['out.failed'] };
      } catch (error) {
        if (error instanceof FileRefused) return { say: texts[error.say] };
        failed(error);
      }
    }
    return { say: texts['out.failed'] };
  };
}

/** The program's own. */
export const orderFile: OrderFile = createOrdering(createWorkshop());

/** Even a recipe nobody can read is answered. */
function langOf(data: string): Lang {
  try {
    return (JSON.parse(data) as { lang?: Lang }).lang === 'hant' ? 'hant' : 'hans';
  } catch {
    return 'hans';
  }
}
