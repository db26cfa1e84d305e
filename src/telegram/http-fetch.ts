import type { Dispatcher } from 'undici';
// The index would load fetch, web sockets and caches too: 100 ms and 9 MB for what is not used.
import Pool from 'undici/lib/dispatcher/pool.js';

/** What a client of `fetch` reads of an answer here. */
interface ThinResponse {
  readonly status: number;
  json(): Promise<unknown>;
}

interface ThinInit {
  readonly method?: string;
  readonly headers?: Record<string, string>;
  readonly body?: string | AsyncIterable<Uint8Array>;
  readonly signal?: AbortSignal;
}

export interface ThinFetch {
  readonly fetch: (url: string, init: ThinInit) => Promise<ThinResponse>;
  /** Closes every kept connection. */
  close(): void;
}

/** Telegram's answers are small; more than this is no answer of its. */
const MAX_ANSWER = 64 * 1024 * 1024;

const MOST_CONNECTIONS = 512;
const KEPT_MS = 30_000;

/**
 * A `fetch` over undici with kept connections: grammY's client costs most of an update with its own. Who calls sets the
 * time limit (`signal`). Rejects on network errors; error texts hold neither URL nor token.
 */
export function openThinFetch(apiRoot: string): ThinFetch {
  const pool = new Pool(new URL(apiRoot).origin, {
    connections: MOST_CONNECTIONS,
    pipelining: 1,
    keepAliveTimeout: KEPT_MS,
    headersTimeout: 0,
    bodyTimeout: 0,
  });

  const fetch = (url: string, { method, headers, body, signal }: ThinInit): Promise<ThinResponse> =>
    new Promise((resolve, reject) => {
      const path = url.slice(url.indexOf('/', url.indexOf('//') + 2));
      const answer = new Answer(resolve, reject, signal);
      const options = {
        path,
        method: (method ?? 'POST') as Dispatcher.HttpMethod,
        headers: headers ?? {},
        body: (body ?? null) as Dispatcher.DispatchOptions['body'],
      };
      if (signal?.aborted) reject(new Error('aborted'));
      else pool.dispatch(options as Dispatcher.DispatchOptions, answer);
    });
  return { fetch, close: () => void pool.destroy() };
}

/** One call's answer as it comes in. */
class Answer implements Dispatcher.DispatchHandler {
  readonly #resolve: (response: ThinResponse) => void;
  readonly #reject: (error: Error) => void;
  readonly #signal: AbortSignal | undefined;
  readonly #chunks: Buffer[] = [];
  #size = 0;
  #status = 0;
  #controller: Dispatcher.DispatchController | undefined;

  constructor(resolve: (response: ThinResponse) => void, reject: (error: Error) => void, signal?: AbortSignal) {
    this.#resolve = resolve;
    this.#reject = reject;
    this.#signal = signal;
    signal?.addEventListener('abort', this.#abort);
  }

  /** Rejects at once, also while the call still waits for a connection. */
  readonly #abort = (): void => {
    this.#controller?.abort(new Error('aborted'));
    this.#end();
    this.#reject(new Error('aborted'));
  };

  #end(): void {
    this.#signal?.removeEventListener('abort', this.#abort);
  }

  onRequestStart(controller: Dispatcher.DispatchController): void {
    this.#controller = controller;
    if (this.#signal?.aborted) controller.abort(new Error('aborted'));
  }

  onResponseStart(_: Dispatcher.DispatchController, status: number): void {
    this.#status = status;
  }

  onResponseData(controller: Dispatcher.DispatchController, chunk: Buffer): void {
    this.#chunks.push(chunk);
    this.#size += chunk.length;
    if (this.#size > MAX_ANSWER) controller.abort(new Error('answer too long'));
  }

  onResponseEnd(): void {
    this.#end();
    const text = (this.#chunks.length === 1 ? this.#chunks[0]! : Buffer.concat(this.#chunks)).toString('utf8');
    this.#resolve({ status: this.#status, json: async () => JSON.parse(text) });
  }

  onResponseError(_: Dispatcher.DispatchController, error: Error): void {
    this.#end();
    this.#reject(error);
  }
}
