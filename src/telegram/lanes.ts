/** Tasks of one key go one after another, those of different keys side by side. */
export class Lanes {
  readonly #tails = new Map<string, Promise<unknown>>();

  /** Runs the task when all earlier ones of its key have ended. */
  run<T>(key: string, task: () => Promise<T>): Promise<T> {
    const before = this.#tails.get(key);
    const run = before === undefined ? task() : before.then(task, task);
    this.#tails.set(key, run);
    const leave = (): void => {
      if (this.#tails.get(key) === run) this.#tails.delete(key);
    };
    run.then(leave, leave);
    return run;
  }
}
