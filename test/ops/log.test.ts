import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { createLog } from '../../src/ops/log.ts';
import { chatKey, hashChat, type LogFields, redactFields, redactMessage } from '../../src/ops/redact.ts';

const TOKEN = '123456789:AAEhBOweik6ad9r_QXMENQjcrGbqCr4K-bc';
const KEY = chatKey(TOKEN);

async function lineOf(message: string, fields: LogFields, level: 'info' | 'debug' = 'info'): Promise<string> {
  const lines: string[] = [];
  const log = await createLog({ logLevel: 'info', botToken: TOKEN }, { write: (line) => lines.push(line) });
  log[level](message, fields);
  return lines.join('');
}

describe('what a line holds', () => {
  test('update id, state, rule ids, hashed chat', async () => {
    const fields = { update: 7, chat: 42, state: 'verdict', rules: ['reason.assigned'], outcome: 'committed', ms: 3.4 };
    expect(JSON.parse(await lineOf('update handled', fields))).toMatchObject({
      msg: 'update handled',
      update: 7,
      chat: hashChat(42, KEY),
      state: 'verdict',
      rules: ['reason.assigned'],
      outcome: 'committed',
      ms: 3,
    });
  });

  test('a level below LOG_LEVEL writes nothing', async () => {
    expect(await lineOf('detail', {}, 'debug')).toBe('');
  });

  test('one chat has one hash on all instances, another without the token', () => {
    expect(hashChat(42, KEY)).toBe(hashChat('42', chatKey(TOKEN)));
    expect(hashChat(42, KEY)).not.toBe(hashChat(42, chatKey('1:other')));
    expect(hashChat(42, KEY)).toMatch(/^[0-9a-f]{12}$/);
  });
});

describe('what a line never holds', () => {
  test.each([
    ['text of a user', { state: '花呗欠八千' }],
    ['a sentence', { kind: 'my huabei debt' }],
    ['an amount as a name', { outcome: '8000' }],
    ['a long number within a name', { outcome: 'owed12345' }],
    ['the token', { method: TOKEN }],
    ['a telephone', { rules: ['13800138000'] }],
    ['text as an update id', { update: '花呗欠八千' }],
  ] as [string, LogFields][])('%s', (_title, fields) => {
    expect(JSON.stringify(redactFields(fields, KEY))).toMatch(/^\{"\w+":(\[)?"\[redacted\]"\]?\}$/);
  });

  test('a field nobody listed is dropped', () => {
    expect(redactFields({ text: 'I owe', amount: 8000, from: { id: 1 } } as LogFields, KEY)).toEqual({});
  });

  test('an error gives its class, code and places, not what it says', () => {
    const cause = new TypeError('fetch https://api.telegram.org/bot123:AA failed');
    const error = Object.assign(new Error(`request to /bot${TOKEN}/sendMessage: 花呗欠八千`, { cause }), {
      code: 'ECONNRESET',
    });
    const { error: kept } = redactFields({ error }, KEY);
    expect(kept).toMatchObject({ name: 'Error', code: 'ECONNRESET', cause: 'TypeError' });
    expect((kept as { at: string[] }).at[0]).toMatch(/^log\.test\.ts:\d+$/);
    expect(JSON.stringify(kept)).not.toMatch(/AAEh|sendMessage|花呗/);
  });

  test('a message that looks like a stack frame is still a message', () => {
    const error = new Error('x\n    at 8000yuan (owed.secret.text)\n    at 13800138000');
    expect(JSON.stringify(redactFields({ error }, KEY))).not.toMatch(/8000|secret|138/);
  });

  test.each([
    [`polling with ${TOKEN} begins`, 'polling with [redacted] begins'],
    ['store at redis://:pw@host:6379/0 is away', 'store at [redacted] is away'],
    ['said 花呗 twice', 'said [redacted] twice'],
    ['two\nlines', 'two[redacted]lines'],
    ['409: another instance polls', '409: another instance polls'],
  ])('message %j', (message, written) => {
    expect(redactMessage(message)).toBe(written);
  });

  test('whatever is handed over as a string field, no text gets through', () => {
    const text = fc.string({ unit: 'grapheme', minLength: 1 }).filter((value) => /[^\w.:-]/.test(value));
    fc.assert(
      fc.property(text, (value) => {
        const fields = { state: value, kind: value, outcome: value, method: value, update: value, rules: [value] };
        const hidden = '[redacted]';
        expect(redactFields(fields, KEY)).toEqual({
          state: hidden,
          kind: hidden,
          outcome: hidden,
          method: hidden,
          update: hidden,
          rules: [hidden],
        });
      }),
    );
  });
});
