import type { DueItem } from '../store/store.ts';
import type { Delivery } from './delivery.ts';
import type { Handler } from './handle.ts';
import { whileLeased } from './lease.ts';
import type { Shell } from './ports.ts';
import { wait } from './wait.ts';

const LOOK_MS = 1_000;
const LOOK_LIMIT = 200;

/**
 * Looks every second for what is due: wakes, which go the way of updates at no more than `rate` messages a second, and
 * outboxes whose owner is gone. One instance does this at a time.
 */
export function sweep(
  shell: Shell,
  handler: Handler,
  delivery: Delivery,
  rate: number,
  stop: AbortSignal,
): Promise<void> {
  return whileLeased(shell, 'sweeper', stop, async (held) => {
    let away = false;
    do {
      try {
        const items = await shell.store.due(shell.now(), LOOK_LIMIT);
        away = false;
        for (const item of items) if (item.kind === 'outbox') delivery.adopt(item.chat);
        await wakeAll(items, handler, rate, held);
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
