import type { Api } from 'grammy/web';
import { errorCode, readFailure } from './errors.ts';
import type { Log } from './ports.ts';
import { backoff, wait } from './wait.ts';

const TRIES = 3;

/** Answers presses at once, beside the outbox: what is too old to be answered is let go. */
export class Callbacks {
  readonly #api: Api;
  readonly #log: Log;
  readonly #running = new Set<Promise<void>>();
  readonly #stop = new AbortController();

  constructor(api: Api, log: Log) {
    this.#api = api;
    this.#log = log;
  }

  answer(id: string, toast: string | null): void {
    const run = this.#answer(id, toast).finally(() => this.#running.delete(run));
    this.#running.add(run);
  }

  async stop(): Promise<void> {
    this.#stop.abort();
    await Promise.allSettled(this.#running);
  }

  async #answer(id: string, toast: string | null): Promise<void> {
    for (let attempt = 0; attempt < TRIES; attempt++) {
      try {
        await this.#api.answerCallbackQuery(id, toast === null ? {} : { text: toast.slice(0, 200) });
        return;
      } catch (error) {
        const failure = readFailure(error);
        if (failure.kind !== 'again') return this.#log.debug('a press was not answered', { code: errorCode(error) });
        if (!(await wait(backoff(attempt), this.#stop.signal))) return;
      }
    }
  }
}
