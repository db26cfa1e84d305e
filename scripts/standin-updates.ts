import http from 'node:http';

export type StandInUpdate = Readonly<Record<string, unknown>> & { readonly update_id: number };

interface Poller {
  readonly limit: number;
  answer(updates: readonly StandInUpdate[] | 'conflict'): void;
}

export interface WebhookTarget {
  readonly url: string;
  readonly secret: string | undefined;
}

/**
 * Telegram's queue of updates. Polling: what lies below an offset is confirmed and gone, a second poller ends the first.
 * Webhook: messages and presses of a chat are separate queues, each in order, the head tried again until it is answered 200.
 */
export class UpdateQueue {
  #pending: StandInUpdate[] = [];
  /** Confirmed already, and handed out once more all the same. */
  readonly #again: StandInUpdate[] = [];
  #poller: Poller | null = null;
  #webhook: WebhookTarget | null = null;
  readonly #lanes = new Map<string, StandInUpdate[]>();
  readonly #agent = new http.Agent({ keepAlive: true });
  readonly #retryMs: number;
  /** Webhook targets that take turns, as behind a load balancer; else the one that was set. */
  targets: readonly string[] = [];
  /** Hands out every update once more after it was confirmed. */
  twice = false;
  /** Statuses of webhook deliveries, by update. */
  readonly statuses: { readonly id: number; readonly status: number }[] = [];
  #turn = 0;
  #closed = false;
  onChange: () => void = () => {};

  constructor(retryMs: number) {
    this.#retryMs = retryMs;
  }

  /** How many updates nobody confirmed. */
  get waiting(): number {
    let count = this.#pending.length + this.#again.length;
    for (const lane of this.#lanes.values()) count += lane.length;
    return count;
  }

  push(update: StandInUpdate): void {
    if (this.#webhook !== null) this.#deliver(update);
    else {
      this.#pending.push(update);
      this.#serve();
    }
  }

  /** Hands an update out once more, whatever the offset. */
  repeat(update: StandInUpdate): void {
    if (this.#webhook === null) {
      this.#again.push(update);
      this.#serve();
    } else this.#deliver(update);
  }

  poll(offset: number | undefined, limit: number, timeoutMs: number, answer: Poller['answer']): () => void {
    this.#poller?.answer('conflict');
    if (offset !== undefined) this.#confirm(offset);
    this.onChange();
    const end = (updates: readonly StandInUpdate[] | 'conflict'): void => {
      clearTimeout(timer);
      if (this.#poller === poller) this.#poller = null;
      answer(updates);
    };
    const poller: Poller = { limit, answer: end };
    const timer = setTimeout(end, timeoutMs, []);
    this.#poller = poller;
    this.#serve();
    return () => {
      clearTimeout(timer);
      if (this.#poller === poller) this.#poller = null;
    };
  }

  get webhook(): WebhookTarget | null {
    return this.#webhook;
  }

  setWebhook(target: WebhookTarget | null): void {
    this.#webhook = target;
    if (target === null) return;
    for (const update of this.#pending.splice(0)) this.#deliver(update);
  }

  close(): void {
    this.#closed = true;
    this.#poller?.answer([]);
    this.#agent.destroy();
  }

  #confirm(offset: number): void {
    const confirmed = this.#pending.filter((update) => update.update_id < offset);
    this.#pending = this.#pending.filter((update) => update.update_id >= offset);
    if (this.twice) this.#again.push(...confirmed);
  }

  #serve(): void {
    if (this.#poller === null || this.#pending.length + this.#again.length === 0) return;
    const again = this.#again.splice(0, this.#poller.limit);
    this.#poller.answer([...again, ...this.#pending.slice(0, this.#poller.limit - again.length)]);
  }

  #deliver(update: StandInUpdate): void {
    const lane = laneOf(update);
    const queue = this.#lanes.get(lane);
    const copies = this.twice ? [update, update] : [update];
    if (queue !== undefined) queue.push(...copies);
    else {
      this.#lanes.set(lane, copies);
      void this.#drain(lane, copies);
    }
  }

  async #drain(lane: string, queue: StandInUpdate[]): Promise<void> {
    for (let head = queue[0]; head !== undefined && !this.#closed; head = queue[0]) {
      if (this.#webhook === null) break;
      const status = await this.#post(head);
      this.statuses.push({ id: head.update_id, status });
      if (status === 200) queue.shift();
      else await new Promise((resolve) => setTimeout(resolve, this.#retryMs));
      this.onChange();
    }
    this.#lanes.delete(lane);
    // The webhook was deleted: what was not taken waits for whoever polls.
    this.#pending.push(...queue.splice(0));
    this.#serve();
  }

  #post(update: StandInUpdate): Promise<number> {
    const target = this.targets[this.#turn++ % Math.max(1, this.targets.length)] ?? this.#webhook?.url;
    if (target === undefined) return Promise.resolve(0);
    const body = JSON.stringify(update);
    const secret = this.#webhook?.secret;
    const headers = {
      'content-type': 'application/json',
      'content-length': Buffer.byteLength(body),
      ...(secret === undefined ? {} : { 'x-telegram-bot-api-secret-token': secret }),
    };
    return new Promise((resolve) => {
      const request = http.request(target, { method: 'POST', agent: this.#agent, headers }, (response) => {
        response.resume();
        response.on('end', () => resolve(response.statusCode ?? 0));
        response.on('error', () => resolve(0));
      });
      request.on('error', () => resolve(0));
      request.end(body);
    });
  }
}

function laneOf(update: StandInUpdate): string {
  const press = update.callback_query as { message?: { chat?: { id?: number } } } | undefined;
  if (press !== undefined) return `press ${press.message?.chat?.id}`;
  const message = (update.message ?? update.edited_message) as { chat?: { id?: number } } | undefined;
  return `message ${message?.chat?.id}`;
}
