import { zhCN } from '../../locales/zh-CN/index.ts';
import { shanghaiDay } from '../../src/domain/overdue.ts';
import type { Call, StandIn } from '../standin.ts';
import { type Act, type Path, type Plan, planTalk, strayFacts, type Way } from './talk.ts';

/** How the talks of a crowd ended. */
export interface Tally {
  readonly dialogues: number;
  /** Answers that never came. */
  readonly lost: number;
  /** Messages that came once more. */
  readonly doubled: number;
  /** Doubled ones that were not in flight at a kill, or more than one for a chat and a kill. */
  readonly unexplained: number;
  /** Messages that are not what the pure dialogue says there, or hold facts nobody told. */
  readonly wrong: number;
  /** Talks whose facts the store no longer knew: said anew, from the start. */
  readonly restarted: number;
  /** Milliseconds from an act to its first answer. */
  readonly waits: readonly number[];
  readonly notes: readonly string[];
}

export interface CrowdOptions {
  /** Talks at the same time. */
  readonly size: number;
  /** A pause of up to so many ms between an answer and the next act. */
  readonly thinkMs?: number;
  /** How long an answer is waited for before it counts as lost. */
  readonly patienceMs?: number;
  /** The store may lose what it acknowledged: a talk that derails says everything anew and is judged by facts alone. */
  readonly mayRestart?: boolean;
  /** Ends by itself after so many talks. */
  readonly talks?: number;
  readonly firstChat?: number;
  /** Which way each talk goes; all three in turn if not said. */
  readonly way?: (chat: number) => Way;
  /** Everything is said at once, without waiting for answers. */
  readonly burst?: boolean;
  /** The store is emptied meanwhile: a message that comes again is a talk that begins anew. */
  readonly forgets?: boolean;
  /** How long messages that come once more are waited for at the end. */
  readonly settleMs?: number;
}

const SENDS = new Set(['sendMessage', 'editMessageText', 'sendDocument', 'sendPhoto']);

/** One user: what he was to hear, what he heard. */
export class Talker {
  readonly chat: number;
  readonly plan: Plan;
  readonly #forgets: boolean;
  /** The ways the talk may still be going. */
  #paths: readonly Path[];
  heard = 0;
  doubled = 0;
  /** How often the newest message was shown. */
  shown = 0;
  /** Messages that were in flight at a kill and may come once more. */
  readonly mayDouble = new Set<string>();
  unexplained = 0;
  wrong: string | null = null;
  derailed = false;
  /** Everything heard since it derailed. */
  readonly since: string[] = [];
  wake: () => void = () => {};

  /** `forgets`: where the store forgets everything, a message that comes again unmarked is a talk that begins anew. */
  constructor(chat: number, plan: Plan, forgets: boolean) {
    this.chat = chat;
    this.plan = plan;
    this.#forgets = forgets;
    this.#paths = plan.paths;
  }

  hear(said: string): void {
    const text = withoutApology(said);
    const stray = strayFacts(text, this.plan.told);
    if (stray !== null) this.wrong ??= `facts nobody told: ${stray}`;
    const going = this.#paths.filter((path) => path.heard[this.heard] === text);
    if (this.derailed) this.since.push(text);
    else if (going.length > 0) {
      this.#paths = going;
      this.heard += 1;
      this.shown = 1;
    } else {
      const before = this.#paths[0]?.heard.lastIndexOf(text, this.heard - 1) ?? -1;
      const marked = [...this.mayDouble].some((name) => name.startsWith(`${before + 1}#`));
      if (this.heard > 0 && before >= 0 && (marked || !this.#forgets)) this.#double(before + 1);
      else this.derail(text);
    }
    this.wake();
  }

  /** The talk has left its plan. */
  derail(text?: string): void {
    this.derailed = true;
    if (text !== undefined) this.since.push(text);
  }

  /** The newest message, as it may come again; null before any. */
  get latest(): string | null {
    return this.#paths[0]?.heard[this.heard - 1] ?? null;
  }

  /** What is to come next, as far as that is sure. */
  get next(): string {
    return this.#paths[0]?.heard[this.heard] ?? 'nothing';
  }

  /** How many messages step `index` ends with, on the way it goes. */
  upTo(index: number): number {
    return this.#paths[0]?.upTo[index] ?? 0;
  }

  get missing(): number {
    return Math.max(0, this.upTo(this.plan.steps.length - 1) - this.heard);
  }

  /** Message number `which` came once more. */
  #double(which: number): void {
    this.doubled += 1;
    const mark = [...this.mayDouble].find((name) => name.startsWith(`${which}#`));
    if (mark === undefined) this.unexplained += 1;
    else this.mayDouble.delete(mark);
    if (which === this.heard) this.shown += 1;
  }
}

/** Users who talk to the bot one step after another, each with facts of his own, and are told from what they must hear. */
export class Crowd {
  readonly #standIn: StandIn;
  readonly #options: Required<Omit<CrowdOptions, 'way'>> & Pick<CrowdOptions, 'way'>;
  readonly #talkers = new Map<number, Talker>();
  readonly #open = new Set<Talker>();
  readonly #ended: { readonly talker: Talker; readonly lost: number; readonly restarted: boolean }[] = [];
  readonly #waits: number[] = [];
  readonly #running: Promise<void>;
  readonly #unhook: () => void;
  #closing = false;
  #unsettled = 0;
  #next = 0;
  /** Messages heard by all so far. */
  heard = 0;

  constructor(standIn: StandIn, options: CrowdOptions) {
    const defaults = {
      thinkMs: 200,
      patienceMs: 90_000,
      mayRestart: false,
      talks: Number.POSITIVE_INFINITY,
      firstChat: 1,
      burst: false,
      forgets: false,
      settleMs: 0,
    };
    this.#standIn = standIn;
    this.#options = { ...defaults, ...options };
    this.#unhook = standIn.listen((call) => this.#called(call));
    const loops = Array.from({ length: options.size }, () => this.#loop());
    this.#running = Promise.all(loops).then(() => undefined);
  }

  /** Talks that are under way or ended a moment ago: whose messages may be in flight. */
  get recent(): readonly Talker[] {
    return [...this.#open, ...this.#ended.slice(-2 * this.#options.size).map(({ talker }) => talker)];
  }

  /** Talks that were begun, each in a chat of its own. */
  get begun(): number {
    return this.#next;
  }

  /** Begins no more talks, waits for those under way and until nothing more is confirmed, gives how all went. */
  async finish(): Promise<Tally> {
    this.#closing = true;
    await this.#running;
    const { updates } = this.#standIn;
    await this.#standIn.until('all confirmed', () => updates.waiting === 0, 40_000).catch(() => {});
    this.#unsettled = updates.waiting;
    // What a dead process had in flight comes once more by then.
    if (this.#options.settleMs > 0) await pause(this.#options.settleMs);
    this.#unhook();
    return this.#tally();
  }

  /** Resolves when `count` more messages were heard or `ms` went by. */
  async more(count: number, ms: number): Promise<void> {
    const wanted = this.heard + count;
    await this.#standIn.until('more messages', () => this.heard >= wanted, ms).catch(() => {});
  }

  #called(call: Call): void {
    if (call.code !== 200 || call.chat === null || !SENDS.has(call.method)) return;
    const talker = this.#talkers.get(call.chat);
    if (talker === undefined) return;
    this.heard += 1;
    talker.hear(String(call.payload.text ?? call.payload.caption ?? ''));
  }

  async #loop(): Promise<void> {
    while (!this.#closing && this.#next < this.#options.talks) {
      const chat = this.#options.firstChat + this.#next++;
      const talker = new Talker(chat, planTalk(chat, this.#options.way?.(chat)), this.#options.forgets);
      this.#talkers.set(chat, talker);
      this.#open.add(talker);
      const lost = await this.#talk(talker);
      const restarted = talker.derailed && this.#options.mayRestart;
      const gone = restarted ? await this.#restart(talker) : lost;
      this.#open.delete(talker);
      // A talk over midnight is answered with two days: it is not judged.
      if (shanghaiDay(Date.now()) === talker.plan.day) this.#ended.push({ talker, lost: gone, restarted });
    }
  }

  /** Gives how many answers never came. */
  async #talk(talker: Talker): Promise<number> {
    const { thinkMs, mayRestart, burst } = this.#options;
    for (const [index, acts] of talker.plan.steps.entries()) {
      if (!burst) await pause(Math.random() * thinkMs);
      const since = Date.now();
      const before = talker.heard;
      for (const act of acts) this.#act(talker, act);
      if (burst && index < talker.plan.steps.length - 1) continue;
      await this.#until(talker, () => talker.heard > before || talker.derailed);
      this.#waits.push(Date.now() - since);
      await this.#until(talker, () => talker.heard >= talker.upTo(index) || talker.derailed);
      if (talker.heard < talker.upTo(index) && mayRestart) talker.derail();
      if (talker.derailed) return 0;
      if (talker.heard < talker.upTo(index)) return talker.missing;
    }
    return 0;
  }

  /** Says everything anew, until the case that is read back is his. Gives 1 if it never is. */
  async #restart(talker: Talker): Promise<number> {
    const { platform, amounts, days } = talker.plan.told;
    for (const text of ['/new', `${platform}欠了${amounts[0]}元，逾期${days}天`, '/case']) {
      const before = talker.since.length;
      this.#act(talker, { kind: 'say', text });
      await this.#until(talker, () => talker.since.length > before);
      // More than one message may belong to an answer.
      await pause(400);
    }
    const money = amounts[0]!.toLocaleString('en-US');
    const right = () => talker.since.some((text) => text.includes(platform) && text.includes(money));
    await this.#until(talker, right);
    return right() ? 0 : 1;
  }

  #act(talker: Talker, act: Act): void {
    if (act.kind === 'say') this.#standIn.say(talker.chat, act.text);
    else this.#standIn.pressData(talker.chat, act.data, this.#standIn.messages(talker.chat).at(-1)?.id ?? 1);
  }

  async #until(talker: Talker, condition: () => boolean): Promise<void> {
    const end = Date.now() + this.#options.patienceMs;
    while (!condition() && Date.now() < end) {
      await new Promise<void>((resolve) => {
        const timer = setTimeout(resolve, end - Date.now());
        talker.wake = () => {
          clearTimeout(timer);
          resolve();
        };
      });
    }
    talker.wake = () => {};
  }

  #tally(): Tally {
    const { mayRestart } = this.#options;
    const talkers = this.#ended.map(({ talker }) => talker);
    const wrong = talkers.filter((talker) => talker.wrong !== null || (talker.derailed && !mayRestart));
    const notes = wrong.slice(0, 3).map(describe);
    const silent = this.#ended.filter(({ lost }) => lost > 0);
    for (const { talker, lost } of silent.slice(0, 3)) notes.push(`chat ${talker.chat}: ${lost} answers never came`);
    return {
      dialogues: this.#ended.length,
      lost: sum(this.#ended.map(({ lost }) => lost)) + this.#unsettled,
      doubled: sum(talkers.map(({ doubled }) => doubled)),
      unexplained: sum(talkers.map(({ unexplained }) => unexplained)),
      wrong: wrong.length,
      restarted: this.#ended.filter(({ restarted }) => restarted).length,
      waits: this.#waits,
      notes,
    };
  }
}

/** Whoever seems to have waited for minutes (a clock that was set) is told so first; what follows is the same. */
function withoutApology(text: string): string {
  const apology = zhCN['group.backlog'];
  return text.startsWith(apology) ? text.slice(apology.length).trimStart() : text;
}

function describe({ chat, wrong, heard, next, since }: Talker): string {
  const instead = since[0]?.slice(0, 160) ?? 'nothing';
  return `chat ${chat}: ${wrong ?? `message ${heard + 1} is\n  ${instead}\nnot\n  ${next.slice(0, 160)}`}`;
}

export function sum(numbers: readonly number[]): number {
  return numbers.reduce((total, number) => total + number, 0);
}

export function pause(ms: number): Promise<void> {
  return new Promise((resolve) => setTimeout(resolve, ms));
}
