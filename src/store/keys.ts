import { hash } from 'node:crypto';
import type { ChatId } from './store.ts';

const BUCKETS = 64;
const NAME_LENGTH = 16;
const KNOWN_CHATS = 1_000;

/** A chat's name in keys: no id in clear. Its first byte picks the bucket. */
export interface ChatName {
  readonly bucket: number;
  readonly name: string;
}

/** The bucket (0–63) and the hashed name (96 bits) of a chat. */
export function chatName(chat: ChatId): ChatName {
  const digest = hash('sha256', chat, 'base64url');
  return { bucket: Buffer.from(digest.slice(0, 4), 'base64url')[0]! % BUCKETS, name: digest.slice(0, NAME_LENGTH) };
}

/** The keys of one chat; all in the slot of its bucket. */
export interface ChatKeys {
  readonly record: string;
  readonly outbox: string;
  readonly due: string;
  readonly aside: string;
}

/** Every key in Redis is made here. The bucket is the hash tag; leases and tokens have slots of their own. */
export class Keys {
  readonly #prefix: string;
  /** The latest chats': each is asked for three times an update. */
  readonly #known = new Map<ChatId, ChatKeys>();

  constructor(prefix: string) {
    this.#prefix = prefix;
  }

  chat(chat: ChatId): ChatKeys {
    const known = this.#known.get(chat);
    if (known !== undefined) return known;
    if (this.#known.size >= KNOWN_CHATS) this.#known.clear();
    const keys = this.#make(chat);
    this.#known.set(chat, keys);
    return keys;
  }

  #make(chat: ChatId): ChatKeys {
    const { bucket, name } = chatName(chat);
    const tag = this.#tag(bucket);
    return { record: `${tag}c:${name}`, outbox: `${tag}o:${name}`, due: `${tag}due`, aside: `${tag}x:${name}` };
  }

  /** The due set of every bucket. */
  dueSets(): readonly string[] {
    return Array.from({ length: BUCKETS }, (_, bucket) => `${this.#tag(bucket)}due`);
  }

  lease(name: string): string {
    return `${this.#prefix}l:${name}`;
  }

  /** Who is there: a set of all instances. */
  get instances(): string {
    return `${this.#prefix}l:instances`;
  }

  token(token: string): string {
    return `${this.#prefix}t:${token}`;
  }

  #tag(bucket: number): string {
    return `${this.#prefix}{b${String(bucket).padStart(2, '0')}}:`;
  }
}
