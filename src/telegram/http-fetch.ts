import http from 'node:http';
import https from 'node:https';

/** What a client of `fetch` reads of an answer here. */
interface ThinResponse {
  readonly status: number;
  json(): Promise<unknown>;
}

type Body = string | AsyncIterable<Uint8Array>;

interface ThinInit {
  readonly method?: string;
  readonly headers?: Record<string, string>;
  readonly body?: Body;
  readonly signal?: AbortSignal;
}

export interface ThinFetch {
  readonly fetch: (url: string, init: ThinInit) => Promise<ThinResponse>;
  /** Closes every kept connection. */
  close(): void;
}

/** Telegram's answers are small; more than this is no answer of its. */
const MAX_ANSWER = 64 * 1024 * 1024;

/**
 * A `fetch` over node:http(s) with kept connections: grammY's client costs most of an update with its own.
 * Rejects on network errors; error texts hold neither URL nor token.
 */
export function openThinFetch(apiRoot: string): ThinFetch {
  const root = new URL(apiRoot);
  const transport = root.protocol === 'http:' ? http : https;
  const agent = new transport.Agent({ keepAlive: true, maxSockets: 512, maxFreeSockets: 256, scheduling: 'lifo' });
  const port = root.port === '' ? {} : { port: Number(root.port) };
  const base = { agent, hostname: root.hostname.replace(/^\[|\]$/g, ''), ...port };

  const fetch = (url: string, init: ThinInit): Promise<ThinResponse> =>
    new Promise((resolve, reject) => {
      const path = url.slice(url.indexOf('/', url.indexOf('//') + 2));
      const body = init.body ?? '';
      const headers = {
        ...init.headers,
        ...(typeof body === 'string' ? { 'content-length': Buffer.byteLength(body) } : {}),
      };
      const request = transport.request({ ...base, method: init.method ?? 'POST', path, headers }, (response) => {
        readAll(response).then(
          (text) => resolve({ status: response.statusCode ?? 0, json: async () => JSON.parse(text) }),
          reject,
        );
      });
      request.setNoDelay(true);
      request.on('error', reject);
      listenForAbort(init.signal, request, reject);
      if (typeof body === 'string') request.end(body);
      else pipeBody(body, request).catch(reject);
    });
  return { fetch, close: () => agent.destroy() };
}

function readAll(response: http.IncomingMessage): Promise<string> {
  return new Promise((resolve, reject) => {
    let text = '';
    response.setEncoding('utf8');
    response.on('data', (chunk: string) => {
      text += chunk;
      if (text.length > MAX_ANSWER) response.destroy(new Error('answer too long'));
    });
    response.on('end', () => resolve(text));
    response.on('error', reject);
    response.on('close', () => reject(new Error('connection closed before the answer ended')));
  });
}

function listenForAbort(signal: AbortSignal | undefined, request: http.ClientRequest, reject: (error: Error) => void) {
  if (signal === undefined) return;
  const abort = (): void => {
    request.destroy();
    reject(new Error('aborted'));
  };
  if (signal.aborted) return abort();
  signal.addEventListener('abort', abort, { once: true });
  request.on('close', () => signal.removeEventListener('abort', abort));
}

async function pipeBody(body: AsyncIterable<Uint8Array>, request: http.ClientRequest): Promise<void> {
  for await (const chunk of body) {
    if (!request.write(chunk)) await new Promise((resolve) => request.once('drain', resolve).once('close', resolve));
  }
  request.end();
}
