import type { Update } from 'grammy/types';
import type { Fold } from '../dialogue/fold.ts';
import { StoreAway } from '../store/errors.ts';
import type { Commit, CommitOutcome, DueItem } from '../store/store.ts';
import type { Aside } from './aside.ts';
import { Backlog } from './backlog.ts';
import type { Callbacks } from './callbacks.ts';
import { type Delivery, OWNED_MS } from './delivery.ts';
import { type Incoming, type Reader, readUpdate } from './input.ts';
import { Lanes } from './lanes.ts';
import { keepLinks, withLink } from './links.ts';
import type { Dialogue, Outcome, Shell, UpdateKind } from './ports.ts';
import { type KnownRecord, Recent } from './recent.ts';
import { Slots } from './slots.ts';
import { apologize, type Job, type OpenJob, type Setting, type Take, type Turn, takeTurn } from './turn.ts';
import { backoff, wait } from './wait.ts';

/** So many are between reading and committing at once: the first are settled, and sent, while the last still wait. */
const AT_ONCE = 16;

/** A press whose handling takes longer is answered without its toast. */
const PRESS_PATIENCE_MS = 3_000;
const STALE_TRIES = 20;
const STORE_PAUSE_MS = { first: 100, most: 2_000 };

/** Updates of groups as jobs; null for what is not addressed to us. */
export type Groups = (incoming: Extract<Incoming, { kind: 'group' }>) => OpenJob | null;

export interface HandlerParts {
  readonly shell: Shell;
  readonly dialogue: Dialogue;
  readonly delivery: Delivery;
  readonly callbacks: Callbacks;
  readonly reader: () => Reader;
  readonly groups: Groups;
  readonly retentionDays: number;
  readonly aside: Aside;
  /** Nobody else takes updates meanwhile: what was committed last is gone on from. */
  readonly alone: boolean;
}

type Try =
  | { readonly kind: 'ended'; readonly outcome: Outcome; readonly toast: string | null; readonly spoke: boolean }
  | Retry;
type Retry = { readonly kind: 'stale' | 'store' | 'threw'; readonly error?: unknown };

/** How a job ended, and whether anything was said. */
export interface Ended {
  readonly outcome: Outcome;
  readonly spoke: boolean;
}

/** Takes updates and wakes to their end: read, step, render, commit; chats side by side, one chat in order. */
export class Handler {
  readonly #parts: HandlerParts;
  readonly #lanes = new Lanes();
  readonly #slots = new Slots(AT_ONCE);
  readonly #inHand = new Map<string, Promise<Ended>>();
  readonly #backlog = new Backlog();
  readonly #recent = new Recent();
  readonly #stop = new AbortController();

  constructor(parts: HandlerParts) {
    this.#parts = parts;
  }

  /** Resolves with how the update ended. One that is in hand already is joined, not handled twice. */
  async update(update: Update): Promise<Outcome> {
    const incoming = readUpdate(update, this.#parts.reader());
    if (incoming.kind === 'ignored') return this.#ignore(incoming, update.update_id);
    const job = incoming.kind === 'group' ? this.#parts.groups(incoming) : incoming;
    const { callback } = incoming;
    if (job === null) return this.#ignore({ why: 'group', ...(callback === undefined ? {} : { callback }) });
    const answer = callback === undefined ? undefined : this.#answering(callback);
    const ended = await this.#take(job, incoming.kind === 'edit' ? 'text' : incoming.kind, answer);
    answer?.(null);
    return ended.outcome;
  }

  /** A wake that is due goes the way of an update. */
  wake(item: Extract<DueItem, { kind: 'wake' }>): Promise<Ended> {
    const input = { kind: 'wake', id: item.id, what: item.wake } as const;
    return this.#take({ chat: item.chat, seen: `w${item.id}`, input }, 'wake');
  }

  /** Others may have taken updates until now. */
  resume(): void {
    this.#recent.clear();
  }

  /** Tries that wait for the store end as failed; what is under way is waited for. */
  async stop(): Promise<void> {
    this.#stop.abort();
    await Promise.allSettled(this.#inHand.values());
  }

  #ignore({ why, callback }: { readonly why: string; readonly callback?: string }, update?: number): Outcome {
    if (callback !== undefined) this.#parts.callbacks.answer(callback, null);
    const { log, metrics } = this.#parts.shell;
    if (why === 'shape' && update !== undefined) log.warn('an update of no known shape', { update });
    metrics.update(why === 'group' ? 'group' : 'other', 'ignored', 0);
    return 'ignored';
  }

  /** Answers a press once: with the toast, or without when that takes too long. */
  #answering(callback: string): (toast: string | null) => void {
    let answered = false;
    const answer = (toast: string | null): void => {
      clearTimeout(late);
      if (!answered) this.#parts.callbacks.answer(callback, toast);
      answered = true;
    };
    const late = setTimeout(answer, PRESS_PATIENCE_MS, null);
    return answer;
  }

  #take(job: Job | OpenJob, kind: UpdateKind, answer?: (toast: string | null) => void): Promise<Ended> {
    const name = `${job.chat} ${job.seen}`;
    const before = this.#inHand.get(name);
    if (before !== undefined) return before;
    const { shell } = this.#parts;
    const since = shell.now();
    const leave = this.#backlog.enter(job);
    const run = this.#lanes
      .run(job.chat, () => this.#settle(job, answer))
      .finally(() => {
        leave();
        this.#inHand.delete(name);
      })
      .then((ended) => {
        shell.metrics.update(kind, ended.outcome, (shell.now() - since) / 1000);
        return ended;
      });
    this.#inHand.set(name, run);
    return run;
  }

  async #settle(job: Job | OpenJob, answer?: (toast: string | null) => void): Promise<Ended> {
    let threw = 0;
    let away = 0;
    for (let stale = 0; ; ) {
      const result = await this.#slots.run(() => this.#try(job, threw >= 2));
      if (result.kind === 'ended') {
        // The try whose answer was lost did commit: what it put into the outbox is ours to send.
        if (result.outcome === 'alreadySeen' && away > 0) this.#parts.delivery.adopt(job.chat);
        answer?.(result.toast);
        return { outcome: result.outcome, spoke: result.spoke };
      }
      this.#note(result, job, away + threw);
      if (result.kind === 'threw') threw += 1;
      else if (result.kind === 'store') away += 1;
      else if (++stale < STALE_TRIES) continue;
      const pause = backoff(away, STORE_PAUSE_MS.first, STORE_PAUSE_MS.most);
      const goOn = result.kind === 'threw' || (await wait(pause, this.#stop.signal));
      if (!goOn) return { outcome: 'failed', spoke: false };
    }
  }

  /** One try from reading to committing. `giveUp`: its handling threw twice, it is set aside. */
  async #try(job: Job | OpenJob, giveUp: boolean): Promise<Try> {
    const { shell, dialogue, retentionDays, reader, aside } = this.#parts;
    const setting = { shell, dialogue, retentionDays, botName: reader().username, aside };
    let record: KnownRecord | null;
    let take: Take;
    let fold: Fold | undefined;
    try {
      // Read before what waits is judged: should a later one be committed elsewhere meanwhile, this try is stale.
      record = this.#remembered(job) ?? (await shell.store.read(job.chat, shell.now()));
      take = 'open' in job ? await job.open() : await openPrivate(setting, job);
      if (!('open' in job)) {
        fold = await this.#backlog.foldOf(job, shell.now(), (seen) => shell.store.saw(job.chat, seen));
      }
    } catch (error) {
      return failed(error);
    }
    if (giveUp) return this.#commit(apologize(setting, job, record), 'setAside', null);
    let turn: Turn | 'newer';
    try {
      turn = take(record, fold);
    } catch (error) {
      return failed(error);
    }
    if (turn === 'newer') return { kind: 'ended', outcome: 'declined', toast: null, spoke: false };
    try {
      await this.#keepBefore(turn, job);
    } catch (error) {
      return failed(error);
    }
    const done = await this.#commit(turn.commit, 'committed', turn.toast);
    if (done.kind !== 'ended') return done;
    if (done.outcome === 'committed') turn.aside?.();
    if (done.outcome === 'committed') this.#remember(turn);
    shell.log.info('handled', { update: job.seen, chat: job.chat, outcome: done.outcome, ...turn.trace });
    this.#backlog.ended(job.chat, fold, done.outcome);
    try {
      await turn.after?.();
    } catch (error) {
      return failed(error);
    }
    return done;
  }

  /** Replies need the ids of what was sent, which only the store knows. */
  #remembered(job: Job | OpenJob): KnownRecord | null {
    const known = this.#recent.take(job.chat);
    return 'open' in job || (job.input.kind === 'text' && job.input.replyTo !== undefined) ? null : known;
  }

  #remember({ commit, state }: Turn): void {
    if (!this.#parts.alone || state === undefined || commit.tombstone) return;
    this.#recent.keep(commit.chat, { version: commit.expected + 1, state: commit.state, sent: {}, parsed: state });
  }

  /** What must stand before the commit does: deep links it speaks of, a state it replaces without having read it. */
  async #keepBefore({ commit, links, unreadable }: Turn, job: Job | OpenJob): Promise<void> {
    const { store, metrics, log } = this.#parts.shell;
    await keepLinks(store, job.chat, links, commit.now);
    if (unreadable === null) return;
    await store.setAside(job.chat, unreadable, commit.expiresAt);
    metrics.setAside('state');
    log.error('a state could not be read and was set aside', { update: job.seen, chat: job.chat });
  }

  async #commit(commit: Commit, outcome: 'committed' | 'setAside', toast: string | null): Promise<Try> {
    const { store, metrics, log } = this.#parts.shell;
    let done: CommitOutcome;
    const until = this.#parts.shell.ticks() + OWNED_MS;
    try {
      done = await store.commit(commit);
    } catch (error) {
      return failed(error);
    }
    if (done.kind === 'stale') return { kind: 'stale' };
    if (done.kind === 'failed') return { kind: 'store', error: done.reason };
    if (done.kind === 'alreadySeen') return { kind: 'ended', outcome: 'alreadySeen', toast: null, spoke: false };
    if (outcome === 'setAside') {
      metrics.setAside('update');
      log.error('an update was set aside: its handling threw twice', { update: commit.seen ?? '', chat: commit.chat });
    }
    const entries = commit.outbox.map((entry, index) => ({ ...entry, id: done.outbox[index] ?? '' }));
    const { owns, earlier } = done;
    this.#parts.delivery.committed(commit.chat, entries, { owns, earlier, until });
    return { kind: 'ended', outcome, toast, spoke: entries.length > 0 };
  }

  #note(result: Retry, job: Job | OpenJob, attempt: number): void {
    const { metrics, log } = this.#parts.shell;
    if (result.kind === 'stale') metrics.staleCommit();
    if (result.kind === 'stale') return;
    if (result.kind === 'store') metrics.storeFailure();
    // One line when a trouble begins; the figures tell how long it lasts.
    if (attempt > 0 && result.kind === 'store') return;
    const what = result.kind === 'store' ? 'the store did not answer; the update waits' : 'handling an update threw';
    log.warn(what, { update: job.seen, error: result.error });
  }
}

/** A store that is away is waited for; anything else that was thrown is a mistake of ours, and waiting mends none. */
function failed(error: unknown): Retry {
  return { kind: error instanceof StoreAway ? 'store' : 'threw', error };
}

async function openPrivate(setting: Setting, job: Job): Promise<Take> {
  const known = await withLink(setting.shell, job);
  return (record, fold) => takeTurn(setting, known, record, fold);
}
