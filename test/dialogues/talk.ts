import { deepStrictEqual } from 'node:assert';
import type { CommandName } from '../../src/dialogue/input.ts';
import { parseState, type State, serializeState } from '../../src/dialogue/state.ts';
import { type StepResult, step } from '../../src/dialogue/step.ts';
import { shanghaiDay, shanghaiInstant } from '../../src/domain/overdue.ts';
import type { Button, OutMessage } from '../../src/render/message.ts';
import { render } from '../../src/render/render.ts';
import { plainText } from '../../src/render/telegram-text.ts';

/**
 * A private chat without Telegram: what goes in, what comes out. Every state passes through the store's form; a state
 * gone on from without the store gives the same, and no step changes it in place.
 */
export class Talk {
  state: State | null = null;
  /** The state as the last step left it, not read from its text. */
  #handed: State | null = null;
  result: StepResult | null = null;
  messages: readonly OutMessage[] = [];
  now: number;

  constructor(today = '2026-11-21') {
    this.now = shanghaiInstant(today, 12);
  }

  /** Says a text; gives the whole reply as plain text. */
  say(text: string): string {
    return this.step({ kind: 'text', text });
  }

  command(name: CommandName, arg = ''): string {
    return this.step({ kind: 'command', name, arg });
  }

  /** Presses the button with this label, of the last reply. */
  press(label: string): string {
    const button = this.buttons().find(({ text }) => text === label);
    if (!button || !('data' in button)) throw new Error(`no button ${label} among: ${this.labels().join(' | ')}`);
    return this.data(button.data);
  }

  data(data: string): string {
    return this.step({ kind: 'press', data });
  }

  step(input: Parameters<typeof step>[1]): string {
    const handed = step(freeze(this.#handed), input, { now: this.now });
    this.result = step(this.state, input, { now: this.now });
    deepStrictEqual(plain(handed), plain(this.result));
    this.#handed = handed.state;
    const parsed = parseState(serializeState(this.result.state));
    if (parsed.kind !== 'state') throw new Error('the state does not survive the store');
    this.state = parsed.state;
    this.messages = render(this.result.says, this.state, shanghaiDay(this.now));
    return this.messages.map(({ html }) => plainText(html)).join('\n---\n');
  }

  buttons(): Button[] {
    return this.messages.flatMap(({ buttons }) => (buttons ?? []).flat());
  }

  labels(): string[] {
    return this.buttons().map(({ text }) => text);
  }
}

function freeze<T>(value: T): T {
  if (typeof value === 'object' && value !== null && !Object.isFrozen(value)) {
    Object.freeze(value);
    for (const one of Object.values(value)) freeze(one);
  }
  return value;
}

const plain = (value: unknown): unknown => JSON.parse(JSON.stringify(value));
