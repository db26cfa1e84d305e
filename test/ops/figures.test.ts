import { expect, test } from 'vitest';
import type { Input } from '../../src/dialogue/input.ts';
import type { Say } from '../../src/dialogue/says.ts';
import { step } from '../../src/dialogue/step.ts';
import { figuresOf } from '../../src/ops/figures.ts';

const now = Date.UTC(2026, 10, 21, 4);

function figures(input: Input) {
  return figuresOf(input, step(null, input, { now }).says);
}

const text = (words: string): Input => ({ kind: 'text', text: words });

test.each([
  ['会坐牢吗', { interrupt: null, intent: 'jail', understood: true }],
  ['花呗欠8000，逾期45天，突然没人打电话了', { interrupt: null, understood: true }],
  ['活着没意思，不想活了', { interrupt: 'distress', intent: null, understood: true }],
  ['qwerty uiop', { interrupt: null, intent: null, understood: false }],
])('%s', (words, expected) => {
  expect(figures(text(words))).toMatchObject(expected);
});

test('presses, commands and wakes are no texts', () => {
  expect(figures({ kind: 'command', name: 'start', arg: '' })).toBeNull();
  expect(figures({ kind: 'press', data: 'x' })).toBeNull();
});

test('what was passed on counts by what was said about it', () => {
  const said: Say = { kind: 'nearest', intents: [] };
  const says: readonly Say[] = [{ kind: 'passOn', id: 1, says: [said], hidden: false, replaces: null }];
  const input: Input = { kind: 'forward', text: 'x', origin: 'user' };
  expect(figuresOf(input, says)).toEqual({ interrupt: null, intent: null, understood: false });
});

test('a question asked in a group counts, what is not answered there does not', () => {
  const says: readonly Say[] = [{ kind: 'nearest', intents: [] }];
  expect(figuresOf({ kind: 'question' }, says)).toMatchObject({ understood: false });
  expect(figuresOf({ kind: 'question' }, [])).toBeNull();
  expect(figuresOf({ kind: 'settings' }, says)).toBeNull();
});
