import type { Update } from 'grammy/types';
import type { Api } from 'grammy/web';
import { errorCode } from './errors.ts';
import type { Handler } from './handle.ts';
import type { Health } from './health.ts';
import { whileLeased } from './lease.ts';
import { LEASES } from './others.ts';
import type { Outcome, Shell } from './ports.ts';
import { ALLOWED_UPDATES } from './start.ts';
import { backoff, wait } from './wait.ts';

export const POLL_SECONDS = 25;
const BATCH = 100;

/** The next poll waits for what is in hand, unless none of it was settled for so long: the rest must not wait with it. */
const SETTLING_MS = 50;

/** The same when a poll brought only what is in hand already. */
const KNOWN_PAUSE_MS = 200;

/** A full batch that took longer came from a Bot API far away: half of it in hand, the next one is asked for. */
const FAR_MS = 10;

/** A trouble of the same kind that comes back within this time is not said again. */
const SAID_AGAIN_MS = 60_000;

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
  const said = new Map<number, number>();
  await whileLeased(parts.shell, LEASES.poller, stop, async (held) => {
    parts.handler.resume();
    const window = new Window(parts.handler);
    for (let failures = 0; !held.aborted; ) {
      const asked = parts.shell.ticks();
      const updates = await fetchUpdates(parts, window.offset, held, failures, said);
      if (updates === null) {
        failures += 1;
        continue;
      }
      failures = 0;
      const fresh = window.take(updates);
      const far = updates.length === BATCH && parts.shell.ticks() - asked > FAR_MS;
      await window.eased(far ? BATCH / 2 : 0, fresh > 0 || updates.length === 0 ? SETTLING_MS : KNOWN_PAUSE_MS);
      if (window.declined && parts.shell.ticks() - declinedAt > DECLINED_PAUSE_MS) {
        declinedAt = parts.shell.ticks();
        parts.shell.log.warn('a newer version is needed for an update; others may poll now');
        return;
      }
      // What was declined comes again with every poll.
      if (window.declined) await wait(KNOWN_PAUSE_MS, held);
    }
  });
}

async function fetchUpdates(
  { shell, api, health }: PollingParts,
  offset: number | undefined,
  held: AbortSignal,
  failures: number,
  said: Map<number, number>,
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
    // Two pollers of one token take turns: a line for each turn would fill the log.
    const lately = shell.ticks() - (said.get(code) ?? Number.NEGATIVE_INFINITY) < SAID_AGAIN_MS;
    if (failures === 0 && !lately) {
      said.set(code, shell.ticks());
      shell.log.warn(failureText(code), { method: 'getUpdates', code });
    }
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
  #open = 0;
  #ended = 0;
  #onEnd: () => void = () => {};
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

  /** Resolves when no more than `room` updates are in hand, or none was settled for `ms`. */
  async eased(room: number, ms: number): Promise<void> {
    if (this.#open <= room) return;
    await new Promise<void>((resolve) => {
      let ended = this.#ended;
      const leave = (): void => {
        clearInterval(looking);
        this.#onEnd = () => {};
        resolve();
      };
      const looking = setInterval(() => {
        if (ended === this.#ended) leave();
        ended = this.#ended;
      }, ms);
      this.#onEnd = () => {
        if (this.#open <= room) leave();
      };
    });
  }

  #start(update: Update): void {
    this.#states.set(update.update_id, 'open');
    this.#open += 1;
    this.#handler.update(update).then(
      (outcome) => this.#end(update.update_id, outcome),
      () => this.#end(update.update_id, 'failed'),
    );
  }

  #end(id: number, outcome: Outcome): void {
    if (outcome === 'declined') this.declined = true;
    this.#states.set(id, outcome === 'declined' || outcome === 'failed' ? 'again' : 'settled');
    if (id === this.offset) this.#advance();
    this.#open -= 1;
    this.#ended += 1;
    this.#onEnd();
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
