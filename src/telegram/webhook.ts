import { hash, timingSafeEqual } from 'node:crypto';
import type { IncomingMessage } from 'node:http';
import type { Update } from 'grammy/types';
import type { Handler } from './handle.ts';
import { type Reply, type Route, readBody } from './http.ts';
import type { Outcome } from './ports.ts';
import { Slots } from './slots.ts';
import { within } from './wait.ts';

const BODY_LIMIT = 1024 * 1024;

/** An update not settled by then is refused, so that Telegram brings it again; its handling goes on meanwhile. */
const SETTLING_MS = 20_000;

/** So many are in hand at once; the bodies of the others are not read yet. */
const MOST_UNSETTLED = 100;
const MOST_WAITING = 1_000;

const DONE: Reply = { status: 200, body: '' };
const LATER: Reply = { status: 503, body: '' };

/** Takes updates by POST on `path` with the right secret: 200 when settled, 503 when Telegram is to try again. */
export function webhookRoute(handler: Handler, path: string, secret: string, patience = SETTLING_MS): Route {
  const slots = new Slots(MOST_UNSETTLED);
  const take = async (request: IncomingMessage): Promise<Outcome | 'tooLong' | 'unread'> => {
    const update = await readUpdateBody(request);
    return update === null ? 'unread' : update === 'tooLong' ? update : handler.update(update);
  };
  return async (request, requested) => {
    if (requested !== path) return null;
    if (request.method !== 'POST') return { status: 405, body: '' };
    if (!isSecret(request.headers['x-telegram-bot-api-secret-token'], secret)) return { status: 401, body: '' };
    if (slots.waiting >= MOST_WAITING) return LATER;
    // A slot is held until its update is settled, also past the answer: what waits for the store does not pile up.
    const outcome = await within(
      slots.run(() => take(request)),
      patience,
      'failed' as const,
    );
    if (outcome === 'tooLong') return { status: 413, body: '' };
    if (outcome === 'unread') return { status: 400, body: '' };
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
