import { setTimeout as timer } from 'node:timers/promises';

/** Waits, or until `signal` fires; true if the time went by. */
export function wait(ms: number, signal: AbortSignal): Promise<boolean> {
  return timer(ms, true, { signal }).catch(() => false);
}

/** Pauses between tries: `first` to 2.5 × `first` ms, so that many don't knock at once, then doubling up to `most`. */
export function backoff(attempt: number, first = 200, most = 30_000): number {
  return Math.min(most, first * (1 + 1.5 * Math.random()) * 2 ** Math.min(attempt, 20));
}

/** The promise's value, or `late` after `ms`. The promise goes on. */
export function within<T, L>(promise: Promise<T>, ms: number, late: L): Promise<T | L> {
  let handle: NodeJS.Timeout | undefined;
  const timeout = new Promise<L>((resolve) => {
    handle = setTimeout(resolve, ms, late);
  });
  return Promise.race([promise, timeout]).finally(() => clearTimeout(handle));
}
