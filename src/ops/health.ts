import type { Instant } from '../domain/overdue.ts';

export interface OpsRequest {
  readonly method: string;
  /** Path without query. */
  readonly path: string;
}

export interface OpsReply {
  readonly status: number;
  readonly body: string;
  /** Content type. */
  readonly type: string;
}

/** How the calls to the Bot API go, kept by whoever makes them. */
export interface TelegramHealth {
  /** When a call last came back with ok; null if none ever did. */
  readonly lastSuccess: Instant | null;
  /** Since when calls fail without a success between; null if the last one came back. A 403 of one chat is no failure. */
  readonly failingSince: Instant | null;
}

export interface OpsParts {
  /** Resolves if the store answers. */
  readonly ping: () => Promise<void>;
  readonly telegram: () => TelegramHealth;
  readonly metrics: { readonly contentType: string; page(): Promise<string> };
  readonly now: () => Instant;
}

/** Which of the routes a server serves: /metrics may have an address of its own. */
export type OpsRoute = '/healthz' | '/readyz' | '/metrics';

const TEXT = 'text/plain; charset=utf-8';
const PING_PATIENCE_MS = 2_000;
const FAILING_PATIENCE_MS = 60_000;

/** The routes of PORT and of METRICS_PORT. */
export function routesFor(config: { readonly port: number | null; readonly metricsPort: number | null }): {
  readonly main: readonly OpsRoute[];
  readonly metrics: readonly OpsRoute[];
} {
  const together = config.port === config.metricsPort;
  return { main: together ? ['/healthz', '/readyz', '/metrics'] : ['/healthz', '/readyz'], metrics: ['/metrics'] };
}

/** Answers one of `routes`; null if the path is none of them. */
export async function handleOps(
  request: OpsRequest,
  routes: readonly OpsRoute[],
  parts: OpsParts,
): Promise<OpsReply | null> {
  const route = routes.find((path) => path === request.path);
  if (route === undefined) return null;
  if (request.method !== 'GET' && request.method !== 'HEAD') return plain(405, 'method not allowed');
  if (route === '/healthz') return plain(200, 'ok');
  if (route === '/readyz') return readyz(parts);
  return { status: 200, body: await parts.metrics.page(), type: parts.metrics.contentType };
}

async function readyz(parts: OpsParts): Promise<OpsReply> {
  const missing = [];
  if (!(await answers(parts.ping))) missing.push('store');
  if (!reaches(parts.telegram(), parts.now())) missing.push('telegram');
  return missing.length === 0 ? plain(200, 'ready') : plain(503, `not ready: ${missing.join(', ')}`);
}

/** One hiccup is no reason to be taken out of service; a minute without a success is. */
function reaches(telegram: TelegramHealth, now: Instant): boolean {
  if (telegram.lastSuccess === null) return false;
  return telegram.failingSince === null || now - telegram.failingSince < FAILING_PATIENCE_MS;
}

async function answers(ping: () => Promise<void>): Promise<boolean> {
  let timer: NodeJS.Timeout | undefined;
  const late = new Promise<boolean>((resolve) => {
    timer = setTimeout(resolve, PING_PATIENCE_MS, false);
  });
  const answer = ping().then(
    () => true,
    () => false,
  );
  return Promise.race([answer, late]).finally(() => clearTimeout(timer));
}

function plain(status: number, body: string): OpsReply {
  return { status, body: `${body}\n`, type: TEXT };
}
