import http from 'node:http';
import type { AddressInfo } from 'node:net';

export interface Reply {
  readonly status: number;
  readonly body: string;
  readonly type?: string;
}

/** Answers a request, or null if its path is none of this route's. */
export type Route = (request: http.IncomingMessage, path: string) => Promise<Reply | null>;

export interface HttpServer {
  readonly port: number;
  /** Takes no more connections, answers what is under way, closes the connections Telegram keeps open. */
  close(): Promise<void>;
}

const HEADERS_MS = 10_000;
const REQUEST_MS = 30_000;

/** Listens; each request goes to the first route that knows its path, else 404. Rejects if the port is taken. */
export async function serve(host: string, port: number, routes: readonly Route[]): Promise<HttpServer> {
  let closing = false;
  const server = http.createServer({ headersTimeout: HEADERS_MS, requestTimeout: REQUEST_MS }, (request, response) => {
    answer(request, routes).then(({ status, body, type }) => {
      if (closing) response.setHeader('connection', 'close');
      response.writeHead(status, { 'content-type': type ?? 'text/plain; charset=utf-8' });
      // What is left of a body that was refused is not waited for.
      if (!request.complete) response.once('finish', () => request.destroy());
      response.end(request.method === 'HEAD' ? undefined : body);
    });
  });
  await new Promise<void>((resolve, reject) => {
    server.once('error', reject);
    server.listen(port, host, resolve);
  });
  return {
    port: (server.address() as AddressInfo).port,
    close: () =>
      new Promise((resolve) => {
        closing = true;
        server.close(() => resolve());
        server.closeIdleConnections();
      }),
  };
}

async function answer(request: http.IncomingMessage, routes: readonly Route[]): Promise<Reply> {
  try {
    const path = (request.url ?? '/').split('?', 1)[0] ?? '/';
    for (const route of routes) {
      const reply = await route(request, path);
      if (reply !== null) return reply;
    }
    return { status: 404, body: '' };
  } catch {
    return { status: 500, body: '' };
  }
}

/** The body as text; null if it is longer than `limit` bytes. Rejects if the connection breaks. */
export function readBody(request: http.IncomingMessage, limit: number): Promise<string | null> {
  return new Promise((resolve, reject) => {
    const chunks: Buffer[] = [];
    let size = 0;
    request.on('data', (chunk: Buffer) => {
      size += chunk.length;
      if (size > limit) resolve(null);
      else chunks.push(chunk);
    });
    request.on('end', () => resolve(Buffer.concat(chunks).toString('utf8')));
    request.on('error', reject);
    request.on('close', () => {
      if (!request.complete) reject(new Error('connection closed'));
    });
  });
}
