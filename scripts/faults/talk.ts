import { parseState, serializeState } from '../../src/dialogue/state.ts';
import { step } from '../../src/dialogue/step.ts';
import { type IsoDate, shanghaiDay } from '../../src/domain/overdue.ts';
import type { OutMessage } from '../../src/render/message.ts';
import { render } from '../../src/render/render.ts';
import { readCommand } from '../../src/telegram/input.ts';

/** What a user does: a text, or a press with the data of a button he was shown. */
export type Act = { readonly kind: 'say'; readonly text: string } | { readonly kind: 'press'; readonly data: string };

/** One way a talk may go: what is heard in all, and how much of it after each step. */
export interface Path {
  readonly heard: readonly string[];
  readonly upTo: readonly number[];
}

/** What a user told of himself. */
export interface Told {
  readonly platform: string;
  readonly amounts: readonly number[];
  readonly days: number;
}

export interface Plan {
  readonly told: Told;
  readonly day: IsoDate;
  /** What is done at each step; several acts are done at once, in no order. */
  readonly steps: readonly (readonly Act[])[];
  /** More than one if acts at once can be taken in either order. */
  readonly paths: readonly Path[];
}

type Wish = { readonly say: string } | { readonly pressed: number } | { readonly both: readonly [string, number] };

/** Which way a talk goes: facts one by one, all at once, in another order, or with texts and presses at the same time. */
export type Way = 0 | 1 | 2 | 'atOnce' | 'texts';

const PLATFORMS = ['花呗', '借呗', '京东白条', '分期乐', '小花钱包', '微粒贷'] as const;

/** The facts of user `n`: no two of a run share their amounts. */
function toldBy(n: number): Told {
  const amount = 1_003 + n * 7;
  return { platform: PLATFORMS[n % PLATFORMS.length]!, amounts: [amount, amount + 200_000], days: 5 + (n % 301) };
}

/** Each way ends with the case read back. */
function wishesOf(way: Way, { platform, amounts, days }: Told): readonly Wish[] {
  const [first, second] = amounts;
  const whole = `${platform}欠了${first}元，逾期${days}天，突然没人打电话了`;
  const ways: Readonly<Record<Way, readonly Wish[]>> = {
    0: [{ say: '/start' }, { say: `${platform}欠了${first}元` }, { say: `逾期${days}天了` }, { pressed: 0 }],
    1: [{ say: whole }, { say: '会坐牢吗' }, { pressed: 1 }],
    2: [
      { say: `逾期${days}天了，突然没人打电话了` },
      { say: platform },
      { say: `欠${first}元` },
      { say: '利息怎么算' },
    ],
    atOnce: [{ say: whole }, { both: ['会坐牢吗', 0] }, { both: ['利息怎么算', 1] }],
    texts: [{ say: `${platform}欠了${first}元` }, { say: `逾期${days}天了` }, { say: '会坐牢吗' }],
  };
  return [...ways[way], { say: `不对，是${second}元` }, { say: '/case' }];
}

interface Branch extends Path {
  readonly state: Parameters<typeof step>[0];
}

/** What user `n` does and must be answered, worked out by the pure dialogue alone: no store, no process, no network. */
export function planTalk(n: number, way: Way = (n % 3) as Way): Plan {
  const told = toldBy(n);
  const now = Date.now();
  const day = shanghaiDay(now);
  let shown: readonly OutMessage[] = [];
  const taken = (branch: Branch, acts: readonly Act[]): Branch => {
    let { state } = branch;
    const heard = [...branch.heard];
    for (const act of acts) {
      const result = step(state, inputOf(act), { now });
      const parsed = parseState(serializeState(result.state));
      state = parsed.kind === 'state' ? parsed.state : null;
      const messages = render(result.says, result.state, day);
      if (messages.some(({ buttons }) => buttons !== undefined)) shown = messages;
      heard.push(...messages.map(({ html }) => html));
    }
    return { state, heard, upTo: [...branch.upTo, heard.length] };
  };
  let branches: readonly Branch[] = [{ state: null, heard: [], upTo: [] }];
  const steps: (readonly Act[])[] = [];
  for (const wish of wishesOf(way, told)) {
    const acts = actsOf(wish, shown);
    steps.push(acts);
    const orders = acts.length > 1 ? [acts, [...acts].reverse()] : [acts];
    branches = branches.flatMap((branch) => orders.map((order) => taken(branch, order)));
  }
  for (const { heard } of branches) {
    const last = heard.at(-1) ?? '';
    if (strayFacts(last, told) !== null || !last.includes(told.platform))
      throw new Error(`the plan of talk ${n} does not end with its own facts:\n${last}`);
  }
  return { told, day, steps, paths: branches.map(({ heard, upTo }) => ({ heard, upTo })) };
}

function actsOf(wish: Wish, shown: readonly OutMessage[]): readonly Act[] {
  if ('say' in wish) return [{ kind: 'say', text: wish.say }];
  if ('pressed' in wish) return [pressOf(shown, wish.pressed)];
  return [{ kind: 'say', text: wish.both[0] }, pressOf(shown, wish.both[1])];
}

/** A press of one of the last buttons shown; where there is none, another question. */
function pressOf(shown: readonly OutMessage[], index: number): Act {
  const buttons = shown.flatMap(({ buttons: rows }) => (rows ?? []).flat()).filter((button) => 'data' in button);
  const button = buttons[index];
  return button === undefined ? { kind: 'say', text: '会上门吗' } : { kind: 'press', data: button.data };
}

function inputOf(act: Act): Parameters<typeof step>[1] {
  if (act.kind === 'press') return { kind: 'press', data: act.data };
  const command = readCommand(act.text, '');
  return command === null || command === 'foreign' ? { kind: 'text', text: act.text } : command;
}

/** The first fact in a message that its reader never told: a foreign amount owed or a foreign number of days overdue. */
export function strayFacts(html: string, { platform, amounts, days }: Told): string | null {
  const text = html.replace(/<[^>]+>/g, '');
  for (const [line, owed] of text.matchAll(/欠 ([\d,]+) 元[^\n]*/g)) {
    if (!amounts.includes(Number(owed!.replaceAll(',', '')))) return line;
  }
  for (const line of text.match(/^你的情况：.*|^\d+\. .*，欠 .*/gm) ?? []) {
    const foreign = PLATFORMS.filter((name) => name !== platform && line.includes(name));
    const overdue = /逾期 (\d+) 天/.exec(line)?.[1];
    if (foreign.length > 0 || (overdue !== undefined && Number(overdue) !== days)) return line;
  }
  return null;
}
