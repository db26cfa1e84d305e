import { createHash } from 'node:crypto';
import type { UploadFile } from './ports.ts';

/** A file Telegram holds already. */
export interface Upload extends Omit<UploadFile, 'bytes'> {
  readonly fileId: string;
}

/** What a file is made from. */
export interface Recipe {
  readonly kind: string;
  readonly data: string;
}

const UPLOADS = 500;
const WAITING = 8;

/**
 * What Telegram holds of the files sent lately, and the last ones it has not taken yet, each by a hash of its recipe:
 * the same content is neither made nor uploaded twice. In memory only: a recipe holds its day, so that a restart loses
 * a day's at most, and nothing about a chat is kept.
 */
export class Uploads {
  readonly #known = new Map<string, Upload>();
  readonly #waiting = new Map<string, UploadFile>();

  /** Telegram's own copy, or the file as it was made for a send that failed. */
  find(recipe: Recipe): Upload | UploadFile | undefined {
    const key = keyOf(recipe);
    return this.#known.get(key) ?? this.#waiting.get(key);
  }

  /** Made and not sent yet: a send that is tried again need not make it anew. */
  made(recipe: Recipe, file: UploadFile): void {
    put(this.#waiting, keyOf(recipe), file, WAITING);
  }

  sent(recipe: Recipe, { as, name, caption, instead }: Upload | UploadFile, fileId: string | undefined): void {
    const key = keyOf(recipe);
    this.#waiting.delete(key);
    if (fileId !== undefined) put(this.#known, key, { as, name, caption, instead, fileId }, UPLOADS);
  }

  drop(recipe: Recipe): void {
    const key = keyOf(recipe);
    this.#waiting.delete(key);
    this.#known.delete(key);
  }
}

/** The newest last; the oldest goes. */
function put<Value>(map: Map<string, Value>, key: string, value: Value, most: number): void {
  map.delete(key);
  map.set(key, value);
  for (const oldest of map.keys()) {
    if (map.size <= most) return;
    map.delete(oldest);
  }
}

function keyOf({ kind, data }: Recipe): string {
  return createHash('sha256').update(`${kind}\0${data}`).digest('base64url');
}
