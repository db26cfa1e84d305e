import { parseState, serializeState } from '../../src/dialogue/state.ts';
import { step } from '../../src/dialogue/step.ts';
import { type IsoDate, shanghaiDay } from '../../src/domain/overdue.ts';
import type { OutMessage } from '../../src/render/message.ts';
import { render } from '../../src/render/render.ts';
import { readCommand } from '../../src/telegram/input.ts';

/** What a user does: a text, or a press with the data of a button he was shown. */
export type Act = { readonly kind: 'say'; readonly text: string } | { readonly kind: 'press'; readonly data: string };

/** One act and the messages the pure dialogue answers it with, as sent. */
export interface Planned {
  readonly act: Act;
  readonly answers: readonly string[];
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
  readonly steps: readonly Planned[];
}

type Wish = { readonly say: string } | { readonly pressed: number };

const PLATFORMS = ['花呗', '借呗', '京东白条', '分期乐', '小花钱包', '微粒贷'] as const;

/** The facts of user `n`: no two of a run share their amounts. */
function toldBy(n: number): Told {
  const amount = 1_003 + n * 7;
  return { platform: PLATFORMS[n % PLATFORMS.length]!, amounts: [amount, amount + 200_000], days: 5 + (n % 301) };
}

/** Three ways to say the same: facts one by one, all at once, in another order; each ends with the case read back. */
function wishesOf(n: number, { platform, amounts, days }: Told): readonly Wish[] {
  const [first, second] = amounts;
  const ways: readonly (readonly Wish[])[] = [
    [{ say: '/start' }, { say: `${platform}欠了${first}元` }, { say: `逾期${days}天了` }, { pressed: 0 }],
    [{ say: `${platform}欠了${first}元，逾期${days}天，突然没人打电话了` }, { say: '会坐牢吗' }, { pressed: 1 }],
    [{ say: `逾期${days}天了，突然没人打电话了` }, { say: platform }, { say: `欠${first}元` }, { say: '利息怎么算' }],
  ];
  return [...ways[n % ways.length]!, { say: `不对，是${second}元` }, { say: '/case' }];
}

/** What user `n` does and must be answered, worked out by the pure dialogue alone: no store, no process, no network. */
export function planTalk(n: number): Plan {
  const told = toldBy(n);
  const now = Date.now();
  const steps: Planned[] = [];
  let state: Parameters<typeof step>[0] = null;
  let shown: readonly OutMessage[] = [];
  for (const wish of wishesOf(n, told)) {
    const act = actOf(wish, shown);
    const result = step(state, inputOf(act), { now });
    const parsed = parseState(serializeState(result.state));
    state = parsed.kind === 'state' ? parsed.state : null;
    shown = render(result.says, result.state, shanghaiDay(now));
    steps.push({ act, answers: shown.map(({ html }) => html) });
  }
  const last = steps.at(-1)!.answers.join('\n');
  if (!strayFacts(last, told) || !last.includes(told.platform)) return { told, day: shanghaiDay(now), steps };
  throw new Error(`the plan of talk ${n} does not end with its own facts:\n${last}`);
}

function actOf(wish: Wish, shown: readonly OutMessage[]): Act {
  if ('say' in wish) return { kind: 'say', text: wish.say };
  const buttons = shown.flatMap(({ buttons: rows }) => (rows ?? []).flat()).filter((button) => 'data' in button);
  const button = buttons[wish.pressed];
  // An answer without buttons is met with another question.
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
