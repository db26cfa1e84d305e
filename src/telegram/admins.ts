import type { Api } from 'grammy/web';
import type { Instant } from '../domain/overdue.ts';
import type { ChatId } from '../store/store.ts';
import { errorCode } from './errors.ts';
import type { Log } from './ports.ts';

/** Who was made or unmade an admin is known after this time at the latest. */
const KNOWN_MS = 5 * 60_000;
const CALL_MS = 5_000;
const TRIES = 2;
const MOST_GROUPS = 5_000;

interface Known {
  readonly at: Instant;
  readonly ids: ReadonlySet<number>;
}

/** Who the admins of groups are: asked of Telegram where it matters, remembered for five minutes. */
export class Admins {
  readonly #api: Api;
  readonly #log: Log;
  readonly #now: () => Instant;
  readonly #known = new Map<ChatId, Known>();
  readonly #asking = new Map<ChatId, Promise<ReadonlySet<number> | null>>();

  constructor(api: Api, log: Log, now: () => Instant) {
    this.#api = api;
    this.#log = log;
    this.#now = now;
  }

  /** User ids of the creator and the administrators; null if Telegram did not say and nothing is remembered. */
  async of(chat: ChatId): Promise<ReadonlySet<number> | null> {
    const known = this.#known.get(chat);
    const now = this.#now();
    if (known !== undefined && now >= known.at && now - known.at < KNOWN_MS) return known.ids;
    const asking = this.#asking.get(chat) ?? this.#ask(chat).finally(() => this.#asking.delete(chat));
    this.#asking.set(chat, asking);
    return (await asking) ?? known?.ids ?? null;
  }

  async #ask(chat: ChatId): Promise<ReadonlySet<number> | null> {
    for (let attempt = 0; attempt < TRIES; attempt++) {
      try {
        const signal = AbortSignal.timeout(CALL_MS) as unknown as Parameters<Api['getChatAdministrators']>[2];
        const members = await this.#api.getChatAdministrators(Number(chat), {}, signal);
        const ids = new Set(members.map(({ user }) => user.id));
        if (this.#known.size >= MOST_GROUPS) this.#known.clear();
        this.#known.set(chat, { at: this.#now(), ids });
        return ids;
      } catch (error) {
        const code = errorCode(error);
        this.#log.debug('who the admins are was not said', { chat, code, attempt });
        if (code >= 400 && code < 500) return null;
      }
    }
    return null;
  }
}
