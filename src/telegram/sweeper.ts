import type { DueItem } from '../store/store.ts';
import { type Delivery, OWNED_MS } from './delivery.ts';
import type { Handler } from './handle.ts';
import { whileLeased } from './lease.ts';
import type { Shell } from './ports.ts';
import { wait } from './wait.ts';

const LOOK_MS = 1_000;
const LOOK_LIMIT = 200;

export interface SweeperParts {
  readonly shell: Shell;
  readonly handler: Handler;
  readonly delivery: Delivery;
  /** Messages a second for what nobody is waiting for. */
  readonly rate: number;
  /** No other process can use this store. */
  readonly alone: boolean;
}

/**
 * Looks every second for what is due: wakes, which go the way of updates at no more than `rate` messages a second, and
 * outboxes whose owner is gone. One instance does this at a time.
 */
export function sweep({ shell, handler, delivery, rate, alone }: SweeperParts, stop: AbortSignal): Promise<void> {
  // Alone with its store, a process need not wait until what a killed one owned has run out.
  let ahead = alone ? OWNED_MS : 0;
  return whileLeased(shell, 'sweeper', stop, async (held) => {
    let away = false;
    do {
      try {
        const now = shell.now();
        const items = await shell.store.due(now + ahead, LOOK_LIMIT);
        away = false;
        ahead = 0;
        for (const item of items) if (item.kind === 'outbox') delivery.adopt(item.chat);
        const wakes = items.filter((item) => item.kind === 'wake' && item.at <= now);
        await wakeAll(wakes, handler, rate, held);
      } catch (error) {
        if (!away) shell.log.warn('the store did not say what is due', { error });
        away = true;
      }
    } while (await wait(LOOK_MS, held));
  });
}

async function wakeAll(items: readonly DueItem[], handler: Handler, rate: number, held: AbortSignal): Promise<void> {
  for (const item of items) {
    if (item.kind !== 'wake') continue;
    if (held.aborted) return;
    const { spoke } = await handler.wake(item);
    if (spoke) await wait(1000 / rate, held);
  }
}
