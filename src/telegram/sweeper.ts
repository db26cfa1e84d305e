import type { DueItem } from '../store/store.ts';
import { type Delivery, OWNED_MS } from './delivery.ts';
import type { Handler } from './handle.ts';
import { whileLeased } from './lease.ts';
import { LEASES, type Others } from './others.ts';
import type { Shell } from './ports.ts';
import { wait } from './wait.ts';

const LOOK_MS = 1_000;
const LOOK_LIMIT = 200;

/** A wake that did not end (its state is a newer version's) is tried again after so long. */
const AGAIN_MS = 30_000;

type DueWake = Extract<DueItem, { kind: 'wake' }>;

export interface SweeperParts {
  readonly shell: Shell;
  readonly handler: Handler;
  readonly delivery: Delivery;
  readonly others: Others;
  /** Messages a second for what nobody is waiting for. */
  readonly rate: number;
  /** No other process can use this store. */
  readonly alone: boolean;
}

/**
 * Looks every second for what is due: wakes, which go the way of updates at no more than `rate` messages a second, and
 * outboxes whose owner is gone. One instance does this at a time.
 */
export function sweep(parts: SweeperParts, stop: AbortSignal): Promise<void> {
  const { shell, delivery, others, alone } = parts;
  // Alone with its store, a process need not wait until what a killed one owned has run out.
  let first = alone;
  return whileLeased(shell, LEASES.sweeper, stop, async (held) => {
    const wakes = new Wakes(parts);
    let away = false;
    do {
      try {
        const now = shell.now();
        const ahead = first || others.gone.length > 0 ? OWNED_MS : 0;
        const items = await shell.store.due(now, LOOK_LIMIT + wakes.stuck, ahead);
        away = false;
        first = false;
        for (const item of items) if (item.kind === 'outbox') delivery.adopt(item.chat);
        const due = items.filter((item) => item.kind === 'wake');
        await wakes.take(ahead === 0 ? due : due.filter((item) => item.at <= now), held);
      } catch (error) {
        if (!away) shell.log.warn('the store did not say what is due', { error });
        away = true;
      }
    } while (await wait(LOOK_MS, held));
  });
}

/** Wakes on their way; those that did not end stand aside for a while and take nobody's place. */
class Wakes {
  readonly #parts: SweeperParts;
  readonly #tried = new Map<string, number>();

  constructor(parts: SweeperParts) {
    this.#parts = parts;
  }

  /** How many that were tried are still there. */
  get stuck(): number {
    return this.#tried.size;
  }

  async take(items: readonly DueWake[], held: AbortSignal): Promise<void> {
    const { handler, rate, shell } = this.#parts;
    const listed = new Set(items.map(nameOf));
    for (const name of this.#tried.keys()) if (!listed.has(name)) this.#tried.delete(name);
    for (const item of items) {
      if (held.aborted) return;
      const name = nameOf(item);
      const tried = this.#tried.get(name);
      if (tried !== undefined && shell.ticks() - tried < AGAIN_MS) continue;
      this.#tried.set(name, shell.ticks());
      const { spoke } = await handler.wake(item);
      if (spoke) await wait(1000 / rate, held);
    }
  }
}

function nameOf({ chat, id, at }: DueWake): string {
  return `${chat} ${id} ${at}`;
}
