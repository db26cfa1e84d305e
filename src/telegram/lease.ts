import type { Shell } from './ports.ts';
import { wait } from './wait.ts';

const LEASE_MS = 15_000;
const RENEW_MS = 5_000;
const TRY_MS = 1_000;

/**
 * Does `work` while this process holds the lease `name`, and only then: it is renewed every 5 s, tried for every second,
 * given back at the end. `work` gets a signal that fires when the lease is lost or `stop` does.
 */
export async function whileLeased(
  shell: Shell,
  name: string,
  stop: AbortSignal,
  work: (held: AbortSignal) => Promise<void>,
): Promise<void> {
  while (!stop.aborted) {
    if (!(await take(shell, name))) {
      await wait(TRY_MS, stop);
      continue;
    }
    const lost = new AbortController();
    const held = AbortSignal.any([stop, lost.signal]);
    const renewing = renew(shell, name, held, lost);
    try {
      await work(held);
    } finally {
      lost.abort();
      await renewing;
      await shell.store.release(name, shell.owner).catch(() => {});
    }
    // Another instance that waits gets its turn before this one asks again.
    await wait(2 * TRY_MS, stop);
  }
}

async function renew(shell: Shell, name: string, held: AbortSignal, lost: AbortController): Promise<void> {
  let renewed = shell.ticks();
  while (await wait(RENEW_MS, held)) {
    const asked = shell.ticks();
    const mine = await shell.store.lease(name, shell.owner, LEASE_MS, shell.now()).catch(() => null);
    if (mine === true) renewed = asked;
    // A store that is away decides nothing until the lease must have run out.
    if (mine === false || shell.ticks() - renewed >= LEASE_MS) {
      shell.log.warn('a lease was lost', { kind: name });
      lost.abort();
    }
  }
}

async function take(shell: Shell, name: string): Promise<boolean> {
  try {
    return await shell.store.lease(name, shell.owner, LEASE_MS, shell.now());
  } catch {
    return false;
  }
}
