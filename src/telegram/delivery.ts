import type { ChatId, OutboxEntry } from '../store/store.ts';
import type { Failure } from './errors.ts';
import type { Gate } from './gate.ts';
import { type Body, Line, unpackBody } from './line.ts';
import type { Shell } from './ports.ts';
import type { Send, Sent } from './sender.ts';
import { backoff, wait } from './wait.ts';

/**
 * How long an ownership lasts without renewal. Whoever takes over cannot know whether what was on the wire arrived, and
 * sends it again: so a process that merely stands still is given time. What a killed one owned is free at once (Others).
 */
export const OWNED_MS = 30_000;

/** How often ownerships are looked at, and what is renewed then. */
const RENEW_EVERY_MS = 5_000;
const RENEW_BELOW_MS = OWNED_MS - 2_000;

/** What has to wait longer is put back; no line is kept for it. */
const PATIENCE_MS = 5_000;

/** Whether a commit took the ownership, how many entries wait before its own, and until when it owns, in ticks. */
export interface Ownership {
  readonly owns: boolean;
  readonly earlier: number;
  readonly until: number;
}

type Ending = { readonly ids: readonly string[]; readonly messageId?: number };

/**
 * Sends what was committed, from the outbox: each chat's entries strictly in order, chats side by side.
 * An entry is ended in the store before the next one of its chat is sent, so a kill doubles at most the one in flight.
 */
export class Delivery {
  readonly #shell: Shell;
  readonly #send: Send;
  readonly #gate: Gate;
  readonly #gone: () => readonly string[];
  readonly #lines = new Map<ChatId, Line>();
  readonly #running = new Set<Promise<void>>();
  readonly #stop = new AbortController();
  readonly #renewal: NodeJS.Timeout;
  #stopAt = Number.POSITIVE_INFINITY;

  /** `gone`: owners that will not come back. */
  constructor(shell: Shell, send: Send, gate: Gate, gone: () => readonly string[] = () => []) {
    this.#shell = shell;
    this.#send = send;
    this.#gate = gate;
    this.#gone = gone;
    this.#renewal = setInterval(() => this.#renewAll(), RENEW_EVERY_MS);
    this.#renewal.unref();
  }

  /**
   * Entries of a commit. If it took the ownership they are sent from here, older ones first; if this process held it
   * already they join its line; else another process sends them.
   */
  committed(chat: ChatId, entries: readonly OutboxEntry[], taken: Ownership): void {
    const line = this.#lines.get(chat);
    if (taken.owns) {
      // An ownership counted as over makes the line read the whole outbox before it sends.
      const ownedUntil = taken.earlier > 0 ? 0 : taken.until;
      if (line === undefined) this.#open(new Line(chat, ownedUntil), entries);
      else {
        // Nothing waited in the store: what is still in line was sent by another owner while this process stood still.
        if (taken.earlier === 0) line.drop([...line.all], []);
        line.ownedUntil = ownedUntil;
      }
    } else if (line !== undefined && taken.earlier > line.length + line.ending) {
      // Another process put entries before these: they are read before the next one is sent.
      line.ownedUntil = 0;
    }
    if (line === undefined) {
      // Another's, or ours since before a kill: the store knows.
      if (!taken.owns && entries.length > 0) this.adopt(chat);
    } else if (taken.owns || line.ownedUntil > this.#shell.ticks()) line.add(entries);
  }

  /** Takes over what another owner left, if it can. */
  adopt(chat: ChatId): void {
    if (!this.#lines.has(chat) && !this.#stop.signal.aborted) this.#open(new Line(chat, 0), []);
  }

  /** What this process has in hand. */
  sample(): { depth: number; oldestSeconds: number } {
    let depth = 0;
    let oldest = this.#shell.now();
    for (const line of this.#lines.values()) {
      depth += line.length;
      const body = line.first === undefined ? null : unpackBody(line.first.body);
      if (body !== null) oldest = Math.min(oldest, body.at);
    }
    return { depth, oldestSeconds: (this.#shell.now() - oldest) / 1000 };
  }

  /** Sends on for `ms` what need not wait, then leaves the rest to the other instances. */
  async stop(ms: number): Promise<void> {
    clearInterval(this.#renewal);
    this.#stopAt = this.#shell.ticks() + ms;
    this.#stop.abort();
    while (this.#running.size > 0) await Promise.allSettled(this.#running);
  }

  #open(line: Line, entries: readonly OutboxEntry[]): void {
    this.#lines.set(line.chat, line);
    line.add(entries);
    const run = this.#drain(line)
      .catch((error) => this.#shell.log.error('sending stopped for a chat', { chat: line.chat, error }))
      .finally(() => {
        if (this.#lines.get(line.chat) === line) this.#lines.delete(line.chat);
        this.#running.delete(run);
      });
    this.#running.add(run);
  }

  async #drain(line: Line): Promise<void> {
    for (let attempt = 0; ; ) {
      const stopping = this.#stop.signal.aborted;
      if (stopping && (attempt > 0 || this.#shell.ticks() >= this.#stopAt)) return this.#postpone(line, 0);
      const wanted = this.#gate.waitFor(line.chat, this.#shell.ticks());
      if (wanted > (stopping ? 0 : PATIENCE_MS)) return this.#postpone(line, wanted);
      if (wanted > 0) {
        await wait(wanted, this.#stop.signal);
        continue;
      }
      if (!(await this.#owns(line))) return;
      const entry = line.first;
      if (entry === undefined) {
        if (await this.#end(line, { ids: [] })) return;
        continue;
      }
      const ending = await this.#deliver(line, entry);
      if ('ids' in ending) {
        attempt = 0;
        if (await this.#end(line, ending)) return;
      } else if (ending.kind === 'again') {
        await wait(backoff(attempt, 200), this.#stop.signal);
        attempt += 1;
      }
    }
  }

  /** Sends one entry: how it ended, or that it has to wait. */
  async #deliver(line: Line, entry: OutboxEntry): Promise<Ending | Extract<Failure, { kind: 'again' | 'later' }>> {
    const body = unpackBody(entry.body);
    if (body === null) return this.#refused(line, entry, 'unreadable entry');
    let sent: Sent;
    try {
      sent = await this.#send(line.chat, body.message, await this.#target(line, body));
    } catch (error) {
      this.#shell.log.error('a message could not be made', { chat: line.chat, error });
      return this.#refused(line, entry, 'unmade message');
    }
    return this.#judge(line, entry, body, sent);
  }

  #judge(
    line: Line,
    entry: OutboxEntry,
    body: Body,
    sent: Sent,
  ): Ending | Extract<Failure, { kind: 'again' | 'later' }> {
    const { metrics, now, ticks } = this.#shell;
    if (sent.kind === 'again') {
      metrics.retry(sent.reason);
      return sent;
    }
    if (sent.kind === 'later') {
      metrics.retry('flood');
      this.#gate.refused(line.chat, ticks() + sent.ms);
      return sent;
    }
    if (sent.kind === 'gone') return this.#refused(line, entry, 'chat gone', line.all);
    if (sent.kind === 'refused' || sent.kind === 'anew' || sent.kind === 'plain') {
      return this.#refused(line, entry, 'message refused');
    }
    this.#gate.taken(line.chat);
    metrics.delivery(sent.kind === 'sent' ? 'sent' : 'edited', (now() - body.at) / 1000);
    if (sent.kind === 'done') return { ids: [entry.id] };
    if (entry.track !== undefined) line.tracked.set(entry.track, sent.messageId);
    return { ids: [entry.id], messageId: sent.messageId };
  }

  #refused(line: Line, entry: OutboxEntry, outcome: string, all: readonly OutboxEntry[] = [entry]): Ending {
    this.#shell.log.warn(`not delivered: ${outcome}`, { chat: line.chat, count: all.length });
    for (const _ of all) this.#shell.metrics.delivery('refused', 0);
    return { ids: all.map(({ id }) => id) };
  }

  /** The message to edit: as this line sent it, else as the store knows it; undefined: send anew. */
  async #target(line: Line, { message }: Body): Promise<number | undefined> {
    if (message.edit === undefined) return undefined;
    return (
      line.tracked.get(message.edit) ?? (await this.#shell.store.read(line.chat, this.#shell.now()))?.sent[message.edit]
    );
  }

  /** Ends entries in the store; true if the line is empty and given up. Tries until the store answers. */
  async #end(line: Line, ending: Ending): Promise<boolean> {
    line.end(ending.ids);
    line.ending = ending.ids.length;
    const { store, owner, now } = this.#shell;
    const ids = ending.ids.map((id) => (ending.messageId === undefined ? { id } : { id, messageId: ending.messageId }));
    for (let attempt = 0; ; attempt++) {
      const release = line.length === 0;
      const asked = [...line.all];
      try {
        const left = await store.settle(line.chat, owner, ids, { release, now: now() });
        line.ending = 0;
        // What is no longer given is no longer ours, or not for certain: the store is asked before the next send.
        if (line.drop(asked, left)) line.ownedUntil = 0;
        line.add(left);
        if (!release || line.length > 0) return false;
        this.#lines.delete(line.chat);
        return true;
      } catch (error) {
        this.#storeFailed(error, attempt);
        if (!(await wait(backoff(attempt, 100, 2_000), this.#stop.signal)) && attempt > 0) return true;
      }
    }
  }

  /** True while the outbox is ours; asks the store once the ownership may have run out. */
  async #owns(line: Line): Promise<boolean> {
    for (let attempt = 0; line.ownedUntil <= this.#shell.ticks(); attempt++) {
      try {
        if (!(await this.#claim(line))) return false;
      } catch (error) {
        this.#storeFailed(error, attempt);
        if (!(await wait(backoff(attempt, 100, 2_000), this.#stop.signal))) return false;
      }
    }
    return true;
  }

  async #claim(line: Line): Promise<boolean> {
    const { store, owner, now, ticks } = this.#shell;
    const [since, until] = [now(), ticks() + OWNED_MS];
    const asked = [...line.all];
    const entries = await store.claimOutbox(line.chat, owner, since + OWNED_MS, since, this.#gone());
    if (entries === null) return false;
    line.ownedUntil = until;
    line.drop(asked, entries);
    line.add(entries);
    return true;
  }

  #renewAll(): void {
    const now = this.#shell.ticks();
    for (const line of this.#lines.values()) {
      // What has run out already is asked for again before the next send.
      if (line.ownedUntil > now + RENEW_BELOW_MS || line.ownedUntil <= now) continue;
      this.#claim(line).then(
        (mine) => {
          if (!mine) line.ownedUntil = 0;
        },
        (error) => this.#storeFailed(error, 0),
      );
    }
  }

  /** Gives the outbox back, to be looked at again after `ms`, here or elsewhere. */
  async #postpone(line: Line, ms: number): Promise<void> {
    const { store, owner, now, log } = this.#shell;
    const failed = (error: unknown) => log.warn('an outbox was left as it is', { chat: line.chat, error });
    const since = now();
    await store.postponeOutbox(line.chat, owner, since + ms, since).catch(failed);
    if (ms > 0) setTimeout(() => this.adopt(line.chat), ms + 10).unref();
  }

  #storeFailed(error: unknown, attempt: number): void {
    this.#shell.metrics.storeFailure();
    if (attempt === 0) this.#shell.log.warn('the store did not answer while sending', { error });
  }
}
