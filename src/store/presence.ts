import type { Presence } from './store.ts';

const PREFIX = 'overdue-advisor-';

/** What presence needs of a shared store. */
export interface Registry {
  /** The names of all connections there are just now. */
  connections(): Promise<readonly string[]>;
  members(): Promise<readonly string[]>;
  add(name: string): Promise<unknown>;
  remove(names: readonly string[]): Promise<unknown>;
}

/** What a process's connections are called. */
export function connectionName(name: string): string {
  return PREFIX + name;
}

/** The names in what CLIENT LIST gives. */
export function namesIn(clientList: string): readonly string[] {
  return [...clientList.matchAll(/ name=(\S+)/g)].map((match) => match[1]!);
}

/**
 * Who is at a shared store, told by connections: those of a killed process end with it, those of one that stands still
 * stay. A process says that it is there only once it sees itself: where names don't come through (a proxy, a server that
 * forbids CLIENT) nobody is ever missed.
 */
export class ConnectedPresence implements Presence {
  readonly name: string;
  readonly #registry: Registry;
  #said = false;

  constructor(name: string, registry: Registry) {
    this.name = name;
    this.#registry = registry;
  }

  async missing(): Promise<readonly string[] | null> {
    try {
      const members = await this.#registry.members();
      if (members.length === 1 && members[0] === this.name) return [];
      const connected = new Set(await this.#registry.connections());
      if (!connected.has(connectionName(this.name))) return null;
      if (!members.includes(this.name)) await this.#registry.add(this.name);
      this.#said = true;
      return members.filter((name) => !connected.has(connectionName(name)));
    } catch {
      return null;
    }
  }

  async forget(names: readonly string[]): Promise<void> {
    if (names.length > 0) await this.#registry.remove(names).catch(() => undefined);
  }

  /** Says farewell: who left is not missed. */
  async leave(): Promise<void> {
    if (this.#said) await this.forget([this.name]);
  }
}
