/** What is to be written: a value, or null for "away with it". */
export type Changes = ReadonlyMap<string, string | null>;

/** The part of a database the writer needs. */
export interface BatchTarget {
  getSync(key: string): string | undefined;
  batch(
    operations: ({ type: 'put'; key: string; value: string } | { type: 'del'; key: string })[],
    options: { sync: boolean },
  ): Promise<void>;
}

interface Group {
  readonly changes: Map<string, string | null>;
  readonly done: Promise<void>;
  readonly settle: (error: Error | null) => void;
  sync: boolean;
}

/**
 * Group commit: what is handed in while a batch is being written goes into the next one, so that many chats share one
 * sync. Reads see what is handed in, and everything is written in that order; a batch that fails takes all that was
 * built upon it with it.
 */
export class GroupWriter {
  readonly #target: BatchTarget;
  #writing: Group | null = null;
  #next: Group | null = null;

  constructor(target: BatchTarget) {
    this.#target = target;
  }

  get(key: string): string | null {
    for (const group of [this.#next, this.#writing]) {
      const value = group?.changes.get(key);
      if (value !== undefined) return value;
    }
    return this.#target.getSync(key) ?? null;
  }

  /** Resolves when the changes stand (`sync`: on the disk); rejects if they don't. */
  write(changes: Changes, sync: boolean): Promise<void> {
    if (this.#next === null) {
      this.#next = newGroup();
      if (this.#writing === null) queueMicrotask(() => this.#run());
    }
    for (const [key, value] of changes) this.#next.changes.set(key, value);
    this.#next.sync ||= sync;
    return this.#next.done;
  }

  /** Resolves when all that was handed in before stands; rejects if it doesn't. */
  flushed(): Promise<void> {
    return (this.#next ?? this.#writing)?.done ?? Promise.resolve();
  }

  async #run(): Promise<void> {
    while (this.#next !== null) {
      const group = this.#next;
      this.#writing = group;
      this.#next = null;
      const error = await this.#attempt(group);
      this.#writing = null;
      group.settle(error);
      if (error !== null) this.#dropNext(error);
    }
  }

  async #attempt(group: Group): Promise<Error | null> {
    const operations = [...group.changes].map(([key, value]) =>
      value === null ? { type: 'del' as const, key } : { type: 'put' as const, key, value },
    );
    try {
      await this.#target.batch(operations, { sync: group.sync });
      return null;
    } catch (error) {
      return error instanceof Error ? error : new Error(String(error));
    }
  }

  #dropNext(error: Error): void {
    const next: Group | null = this.#next;
    this.#next = null;
    next?.settle(error);
  }
}

function newGroup(): Group {
  let settle: Group['settle'] = () => {};
  const done = new Promise<void>((resolve, reject) => {
    settle = (error) => (error === null ? resolve() : reject(error));
  });
  // Whoever wrote awaits it; this keeps a group nobody awaits any more from ending the process.
  done.catch(() => {});
  return { changes: new Map(), done, settle, sync: false };
}
