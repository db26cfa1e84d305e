/** Differences below are the wall clock being slewed, not set, and no standing still. */
const SET_MS = 100;

/**
 * Milliseconds for this process's own deadlines. They never go back, whatever is done to the wall clock. Time in which
 * the process stood still counts; so does a machine asleep, which only the wall clock tells.
 */
export function createTicks(wall: () => number, steady: () => number): () => number {
  let ahead = 0;
  let apart = wall() - steady();
  return () => {
    const now = steady();
    const drift = wall() - now - apart;
    if (Math.abs(drift) > SET_MS) {
      ahead += Math.max(0, drift);
      apart += drift;
    }
    return now + ahead;
  };
}
