import type { Update } from 'grammy/types';
import type { Api } from 'grammy/web';
import { errorCode } from './errors.ts';
import type { Handler } from './handle.ts';
import type { Health } from './health.ts';
import { whileLeased } from './lease.ts';
import type { Outcome, Shell } from './ports.ts';
import { ALLOWED_UPDATES } from './start.ts';
import { backoff, wait, within } from './wait.ts';

export const POLL_SECONDS = 25;
const BATCH = 100;

/** How long the next poll waits for the last batch: what is settled by then is not handed out again. */
const SETTLING_MS = 50;

/** Pause when a poll brought only what is in hand already. */
const KNOWN_PAUSE_MS = 200;

/** How often at most the lease is given up because a state is newer than this program. */
const DECLINED_PAUSE_MS = 60_000;

export interface PollingParts {
  readonly shell: Shell;
  readonly api: Api;
  readonly handler: Handler;
  readonly health: Health;
}

/**
 * Takes updates by long polling while this process holds the lease. The offset is the lowest update not yet settled,
 * so Telegram keeps what a kill would lose; and since it hands out at most 100 from there, no more are in hand.
 */
export async function poll(parts: PollingParts, stop: AbortSignal): Promise<void> {
  let declinedAt = Number.NEGATIVE_INFINITY;
  await whileLeased(parts.shell, 'poller', stop, async (held) => {
    const window = new Window(parts.handler);
    for (let failures = 0; !held.aborted; ) {
      const updates = await fetchUpdates(parts, window.offset, held, failures);
      if (updates === null) {
        failures += 1;
        continue;
      }
      failures = 0;
      const fresh = window.take(updates);
      if (fresh === 0 && updates.length > 0) await wait(KNOWN_PAUSE_MS, held);
      await within(window.settled(), SETTLING_MS, undefined);
      if (window.declined && parts.shell.now() - declinedAt > DECLINED_PAUSE_MS) {
        declinedAt = parts.shell.now();
        parts.shell.log.warn('a newer version is needed for an update; others may poll now');
        return;
      }
    }
  });
}

async function fetchUpdates(
  { shell, api, health }: PollingParts,
  offset: number | undefined,
  held: AbortSignal,
  failures: number,
): Promise<Update[] | null> {
  try {
    const from = offset === undefined ? {} : { offset };
    const query = { ...from, limit: BATCH, timeout: POLL_SECONDS, allowed_updates: ALLOWED_UPDATES };
    const updates = await api.getUpdates(query, held as Parameters<Api['getUpdates']>[1]);
    health.success();
    return updates;
  } catch (error) {
    if (held.aborted) return null;
    health.failure();
    const code = errorCode(error);
    if (failures === 0) shell.log.warn(failureText(code), { method: 'getUpdates', code });
    // A webhook that somebody set stands in the way of polling until it is deleted.
    if (code === 409) await api.deleteWebhook().catch(() => {});
    await wait(code === 409 ? 3_000 : backoff(failures, 500, 10_000), held);
    return null;
  }
}

function failureText(code: number): string {
  if (code === 409) return 'somebody else polls with this token; waiting';
  return code === 401 || code === 404
    ? 'Telegram does not know BOT_TOKEN; waiting'
    : 'Telegram did not answer; waiting';
}

/** The updates in hand, from the lowest not yet settled on. */
class Window {
  readonly #handler: Handler;
  readonly #states = new Map<number, 'open' | 'settled' | 'again'>();
  readonly #open = new Set<Promise<void>>();
  /** Everything below is settled. */
  #settledBelow: number | undefined;
  declined = false;

  constructor(handler: Handler) {
    this.#handler = handler;
  }

  /** The lowest update not yet settled; undefined before any was seen. */
  get offset(): number | undefined {
    return this.#states.size > 0 ? Math.min(...this.#states.keys()) : this.#settledBelow;
  }

  /** Starts handling what is not in hand yet; gives how many that were. */
  take(updates: readonly Update[]): number {
    let fresh = 0;
    this.declined = false;
    for (const update of updates) {
      const state = this.#states.get(update.update_id);
      if (state === 'open' || state === 'settled') continue;
      fresh += 1;
      this.#start(update);
    }
    return fresh;
  }

  /** Resolves when nothing is in hand. */
  async settled(): Promise<void> {
    await Promise.all(this.#open);
  }

  #start(update: Update): void {
    this.#states.set(update.update_id, 'open');
    const run = this.#handler.update(update).then(
      (outcome) => this.#end(update.update_id, outcome),
      () => this.#end(update.update_id, 'failed'),
    );
    this.#open.add(run);
    run.finally(() => this.#open.delete(run));
  }

  #end(id: number, outcome: Outcome): void {
    if (outcome === 'declined') this.declined = true;
    this.#states.set(id, outcome === 'declined' || outcome === 'failed' ? 'again' : 'settled');
    this.#advance();
  }

  /** Forgets what is settled, from the lowest on. Ids may have gaps: the next known one counts. */
  #advance(): void {
    for (const id of [...this.#states.keys()].sort((a, b) => a - b)) {
      if (this.#states.get(id) !== 'settled') return;
      this.#states.delete(id);
      this.#settledBelow = Math.max(this.#settledBelow ?? 0, id + 1);
    }
  }
}
