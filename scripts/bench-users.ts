import type { StandIn } from './standin.ts';

/** The dialogue every user leads: the three facts one by one, a signal, a question. */
export const TALK = [
  '/start',
  '花呗',
  '8000',
  '逾期45天，突然没人打电话了',
  '拦截记录里没有被拦的来电',
  '会坐牢吗',
] as const;

interface User {
  chat: number;
  at: number;
  /** Messages still to come before the user writes again. */
  open: number;
  since: number;
}

/** People at a stand-in: each writes the dialogue from a fresh chat, again and again. */
export class Users {
  readonly #standIn: StandIn;
  readonly #expected: readonly number[];
  readonly #waiting = new Map<number, User>();
  readonly #latencies: number[] = [];
  #nextChat: number;
  #on = false;
  /** Updates answered in full so far, and messages of the bot. */
  updates = 0;
  messages = 0;

  /** `expected`: messages the bot sends for each line of the dialogue. */
  constructor(standIn: StandIn, expected: readonly number[], firstChat: number) {
    this.#standIn = standIn;
    this.#expected = expected;
    this.#nextChat = firstChat;
  }

  /** The bot sent a message to a chat. */
  sent(chat: number): void {
    this.messages += 1;
    const user = this.#waiting.get(chat);
    if (user === undefined) return;
    if (user.open === this.#expected[user.at]) this.#latencies.push(performance.now() - user.since);
    user.open -= 1;
    if (user.open > 0) return;
    this.updates += 1;
    this.#waiting.delete(chat);
    user.at += 1;
    if (this.#on) this.#write(user.at < TALK.length ? user : this.#fresh());
  }

  /** Closed loop: each of `count` users writes as soon as the answer is there. */
  start(count: number): void {
    this.#on = true;
    for (let i = 0; i < count; i++) this.#write(this.#fresh());
  }

  stop(): void {
    this.#on = false;
    this.#waiting.clear();
  }

  /** Open loop: `rate` updates a second whatever the answers do. Gives ms from handing over to the first message. */
  async open(rate: number, ms: number): Promise<readonly number[]> {
    this.#latencies.length = 0;
    const users = Array.from({ length: rate }, () => this.#fresh());
    const started = performance.now();
    for (let written = 0; performance.now() - started < ms; ) {
      const due = Math.floor(((performance.now() - started) / 1000) * rate);
      for (; written < due; written++) this.#writeNext(users, written % rate);
      await new Promise((resolve) => setTimeout(resolve, 1));
    }
    await new Promise((resolve) => setTimeout(resolve, 500));
    return this.#latencies;
  }

  /** One user leads the dialogue in peace; gives the messages that came for each line. */
  async calibrate(quietMs: number): Promise<number[]> {
    const chat = this.#fresh().chat;
    const counts: number[] = [];
    for (const text of TALK) {
      const before = this.messages;
      this.#standIn.say(chat, text);
      for (let seen = -1; seen !== this.messages || this.messages === before; ) {
        seen = this.messages;
        await new Promise((resolve) => setTimeout(resolve, quietMs));
      }
      counts.push(this.messages - before);
    }
    return counts;
  }

  #writeNext(users: User[], place: number): void {
    const user = users[place]!;
    // Whoever still waits for an answer is left waiting; somebody new writes in his place.
    const next = user.open > 0 || user.at >= TALK.length ? this.#fresh() : user;
    users[place] = next;
    this.#write(next);
  }

  #fresh(): User {
    return { chat: this.#nextChat++, at: 0, open: 0, since: 0 };
  }

  #write(user: User): void {
    user.open = this.#expected[user.at] ?? 1;
    user.since = performance.now();
    this.#waiting.set(user.chat, user);
    this.#standIn.say(user.chat, TALK[user.at] ?? '');
  }
}
