import { hash, timingSafeEqual } from 'node:crypto';
import type { IncomingMessage } from 'node:http';
import type { Update } from 'grammy/types';
import type { Handler } from './handle.ts';
import { type Reply, type Route, readBody } from './http.ts';
import { within } from './wait.ts';

const BODY_LIMIT = 1024 * 1024;

/** An update not settled by then is refused, so that Telegram brings it again; its handling goes on meanwhile. */
const SETTLING_MS = 20_000;

const DONE: Reply = { status: 200, body: '' };
const LATER: Reply = { status: 503, body: '' };

/** Takes updates by POST on `path` with the right secret: 200 when settled, 503 when Telegram is to try again. */
export function webhookRoute(handler: Handler, path: string, secret: string, patience = SETTLING_MS): Route {
  return async (request, requested) => {
    if (requested !== path) return null;
    if (request.method !== 'POST') return { status: 405, body: '' };
    if (!isSecret(request.headers['x-telegram-bot-api-secret-token'], secret)) return { status: 401, body: '' };
    if (handler.full) return LATER;
    const update = await readUpdateBody(request);
    if (update === 'tooLong') return { status: 413, body: '' };
    if (update === null) return { status: 400, body: '' };
    const outcome = await within(handler.update(update), patience, 'failed' as const);
    return outcome === 'failed' || outcome === 'declined' ? LATER : DONE;
  };
}

/** Compares digests, so that the time taken tells neither length nor content. */
function isSecret(given: string | string[] | undefined, secret: string): boolean {
  const digest = (text: string) => hash('sha256', text, 'buffer');
  return timingSafeEqual(digest(typeof given === 'string' ? given : ''), digest(secret));
}

async function readUpdateBody(request: IncomingMessage): Promise<Update | null | 'tooLong'> {
  const text = await readBody(request, BODY_LIMIT);
  if (text === null) return 'tooLong';
  try {
    const value: unknown = JSON.parse(text);
    const id = typeof value === 'object' && value !== null && 'update_id' in value ? value.update_id : null;
    return Number.isSafeInteger(id) ? (value as Update) : null;
  } catch {
    return null;
  }
}
