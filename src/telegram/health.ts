import type { Instant } from '../domain/overdue.ts';
import type { Metrics } from './ports.ts';

/** Whether the Bot API answers, as the taking of updates sees it. */
export class Health {
  readonly #now: () => Instant;
  readonly #metrics: Metrics;
  #lastSuccess: Instant | null = null;
  #failingSince: Instant | null = null;

  constructor(now: () => Instant, metrics: Metrics) {
    this.#now = now;
    this.#metrics = metrics;
  }

  success(): void {
    this.#lastSuccess = this.#now();
    this.#failingSince = null;
    this.#metrics.telegramSuccess();
  }

  failure(): void {
    this.#failingSince ??= this.#now();
  }

  get report(): { readonly lastSuccess: Instant | null; readonly failingSince: Instant | null } {
    return { lastSuccess: this.#lastSuccess, failingSince: this.#failingSince };
  }
}
