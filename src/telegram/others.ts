import type { Shell } from './ports.ts';
import { wait } from './wait.ts';

const LOOK_MS = 500;

/**
 * Missed in so many looks in a row: a connection that was lost is made anew within a second, a dead process makes none.
 * No more than that: where a process is killed again and again, its next life is to outlast the looking.
 */
const GONE_AFTER = 5;

/** By then whatever a gone process owned was taken over, or has run out. */
const FORGOTTEN_AFTER = 120;

/** The leases there are. */
export const LEASES = { poller: 'poller', sweeper: 'sweeper' } as const;

/**
 * Who among the other instances was killed: what they held need not wait until it runs out. One that stands still keeps
 * its connections, and what it has on the wire is left to it for as long as it owns it.
 */
export class Others {
  readonly #shell: Shell;
  readonly #missed = new Map<string, number>();

  constructor(shell: Shell) {
    this.#shell = shell;
  }

  /** Instances that are gone for good. */
  get gone(): readonly string[] {
    return [...this.#missed].filter(([, looks]) => looks >= GONE_AFTER).map(([name]) => name);
  }

  /** Looks until `stop`. */
  async watch(stop: AbortSignal): Promise<void> {
    if (this.#shell.store.presence === undefined) return;
    do await this.look();
    while (await wait(LOOK_MS, stop));
  }

  async look(): Promise<void> {
    const { store } = this.#shell;
    const missing = (await store.presence?.missing()) ?? null;
    // A look that failed tells nothing: whoever was away as we were is to have time to come back.
    const stillMissed = new Set(missing ?? []);
    for (const name of this.#missed.keys()) if (!stillMissed.has(name)) this.#missed.delete(name);
    for (const name of stillMissed) {
      const looks = (this.#missed.get(name) ?? 0) + 1;
      this.#missed.set(name, looks);
      if (looks === GONE_AFTER) await this.#freeLeases(name);
    }
    const over = [...this.#missed].filter(([, looks]) => looks >= FORGOTTEN_AFTER).map(([name]) => name);
    if (over.length > 0) await store.presence?.forget(over);
  }

  async #freeLeases(name: string): Promise<void> {
    this.#shell.log.warn('an instance ended without a farewell; its work is taken over');
    const freed = Object.values(LEASES).map((lease) => this.#shell.store.release(lease, name));
    // What is not freed runs out.
    await Promise.allSettled(freed);
  }
}
