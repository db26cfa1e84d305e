/** Runs jobs one after the other; at most `limit` wait or run. */
export interface Queue {
  /** The job's result; `null` at once if the queue is full. Rejects as the job does, and the next one still runs. */
  enqueue<Result>(job: () => Promise<Result>): Promise<Result> | null;
}

/** A queue for work that is heavy: a burst waits, a flood is refused. */
export function createQueue(limit: number): Queue {
  let waiting = 0;
  let last: Promise<unknown> = Promise.resolve();
  return {
    enqueue(job) {
      if (waiting >= limit) return null;
      waiting += 1;
      const run = last.then(job).finally(() => {
        waiting -= 1;
      });
      // The chain goes on after a failure; who enqueued gets the rejection.
      last = run.catch(() => undefined);
      return run;
    },
  };
}
