import type { Fold } from '../dialogue/fold.ts';
import type { Instant } from '../domain/overdue.ts';
import type { ChatId } from '../store/store.ts';
import type { Outcome } from './ports.ts';
import type { Job, OpenJob } from './turn.ts';

/** Whoever waited longer than this gets one answer to all he wrote meanwhile. */
const LATE_MS = 2 * 60_000;

/** What waits in each chat's lane, to fold the answers to what waited too long. */
export class Backlog {
  readonly #waiting = new Map<ChatId, Job[]>();
  /** Chats of which an answer was left out. */
  readonly #owed = new Set<ChatId>();

  /** Takes a job up in its order; gives what takes it out. */
  enter(job: Job | OpenJob): () => void {
    if (!canFold(job)) return () => {};
    const waiting = this.#waiting.get(job.chat) ?? [];
    waiting.push(job);
    this.#waiting.set(job.chat, waiting);
    return () => {
      const rest = (this.#waiting.get(job.chat) ?? []).filter((one) => one !== job);
      if (rest.length > 0) this.#waiting.set(job.chat, rest);
      else this.#waiting.delete(job.chat);
    };
  }

  /**
   * Whether this job's answer is left out for a later one, or stands for those left out. What was seen already and only
   * came again is answered by nobody: it is no later one.
   */
  async foldOf(job: Job, now: Instant, saw: (seen: string) => Promise<boolean>): Promise<Fold | undefined> {
    if (!canFold(job)) return undefined;
    const waiting = this.#waiting.get(job.chat) ?? [];
    const later = isLate(job, now) ? waiting.slice(waiting.indexOf(job) + 1) : [];
    for (const one of later) if (isLate(one, now) && !(await saw(one.seen))) return 'quiet';
    return this.#owed.has(job.chat) ? 'last' : undefined;
  }

  /** A job ended with this fold; one that another instance answered meanwhile owes nothing either. */
  ended(chat: ChatId, fold: Fold | undefined, outcome: Outcome): void {
    if (fold === 'quiet' && outcome === 'committed') this.#owed.add(chat);
    if (fold === 'last') this.#owed.delete(chat);
  }
}

function isLate({ at }: Job, now: Instant): boolean {
  return at !== undefined && now - at > LATE_MS;
}

/**
 * One's own texts and commands. A question passed on is another person's and answered each; a press has no date; what
 * was deleted is confirmed.
 */
function canFold(job: Job | OpenJob): job is Job {
  if ('open' in job) return false;
  const { input } = job;
  return input.kind === 'text' || (input.kind === 'command' && input.name !== 'delete' && !input.link);
}
