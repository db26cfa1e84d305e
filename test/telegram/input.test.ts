import fc from 'fast-check';
import type { Update } from 'grammy/types';
import { describe, expect, test } from 'vitest';
import { cleanText, type Incoming, readCommand, readUpdate } from '../../src/telegram/input.ts';

const reader = { username: 'our_bot', ignoreIds: new Set([666]) };
const from = { id: 7, is_bot: false, first_name: 'u' };
const chat = { id: 7, type: 'private', first_name: 'u' };
const read = (content: object): Incoming => readUpdate({ update_id: 5, ...content } as unknown as Update, reader);
const message = (content: object) => read({ message: { message_id: 9, date: 1, chat, from, ...content } });
const inputOf = (incoming: Incoming) => ('input' in incoming ? incoming.input : incoming.kind);

describe('what an update of a private chat is read as', () => {
  test.each([
    ['a text', { text: '你好' }, { kind: 'text', text: '你好', messageId: 9 }],
    [
      'a reply',
      { text: 'x', reply_to_message: { message_id: 3 } },
      { kind: 'text', text: 'x', messageId: 9, replyTo: 3 },
    ],
    ['a command', { text: '/start abc' }, { kind: 'command', name: 'start', arg: 'abc' }],
    ['a command for us by name', { text: '/CASE@Our_Bot' }, { kind: 'command', name: 'case', arg: '' }],
    ["another bot's command", { text: '/start@other_bot' }, 'ignored'],
    ['a command we do not have', { text: '/foo bar' }, { kind: 'text', text: '/foo bar', messageId: 9 }],
    ['a slash in a sentence', { text: '和/或' }, { kind: 'text', text: '和/或', messageId: 9 }],
    ['an empty text', { text: '' }, { kind: 'unsupported', what: 'other' }],
    ['nothing but NUL', { text: '\0\0' }, { kind: 'unsupported', what: 'other' }],
    ['a sticker', { sticker: {} }, { kind: 'unsupported', what: 'sticker' }],
    ['a voice message', { voice: {} }, { kind: 'unsupported', what: 'voice' }],
    ['a photo', { photo: [] }, { kind: 'unsupported', what: 'photo' }],
    [
      'a photo with words',
      { photo: [], caption: '这是真的吗' },
      { kind: 'text', text: '这是真的吗', messageId: 9, attached: 'photo' },
    ],
    ['a place', { venue: {}, location: {} }, { kind: 'unsupported', what: 'location' }],
    ['a pinned message', { pinned_message: {} }, 'ignored'],
  ])('%s', (_, content, expected) => {
    expect(inputOf(message(content))).toEqual(expected);
  });

  test.each([
    ['user', { type: 'user', sender_user: { id: 8, is_bot: false } }],
    ['self', { type: 'user', sender_user: { id: 7, is_bot: false } }],
    ['bot', { type: 'user', sender_user: { id: 9, is_bot: true } }],
    ['hidden', { type: 'hidden_user', sender_user_name: 'n' }],
    ['chat', { type: 'chat', sender_chat: {} }],
    ['channel', { type: 'channel', chat: {} }],
    ['hidden', { type: 'something new' }],
  ])('a forward of %s', (origin, forward_origin) => {
    const expected = { kind: 'forward', text: 'x', origin, messageId: 9, album: 'a' };
    expect(inputOf(message({ text: 'x', forward_origin, media_group_id: 'a' }))).toEqual(expected);
  });

  test('an edited text is a correction, and never a command', () => {
    const edited_message = { message_id: 9, date: 1, chat, from, text: '/delete' };
    expect(inputOf(read({ edited_message }))).toEqual({ kind: 'text', text: '/delete', messageId: 9, edited: true });
  });

  test('a press carries its data, its message and what answers it', () => {
    const callback_query = { id: 'q', from, chat_instance: '1', data: 'v1', message: { message_id: 3, date: 0, chat } };
    expect(read({ callback_query })).toEqual({
      kind: 'press',
      chat: '7',
      seen: 'u5',
      input: { kind: 'press', data: 'v1', messageId: 3 },
      callback: 'q',
    });
  });

  test('ignored people and bots are not read', () => {
    expect(message({ text: 'x', from: { ...from, id: 666 } }).kind).toBe('ignored');
    expect(message({ text: 'x', from: { ...from, is_bot: true } }).kind).toBe('ignored');
  });
});

test('groups are handed on, private chats and unknown kinds are not', () => {
  const group = { id: -5, type: 'supergroup', title: 'g' };
  expect(read({ message: { message_id: 1, date: 1, chat: group, from, text: 'x' } }).kind).toBe('group');
  for (const kind of ['poll', 'channel_post', 'inline_query', 'chat_boost', 'something_new']) {
    expect(read({ [kind]: {} }).kind).toBe('ignored');
  }
});

test('texts are cut at 4,096, without NUL and halves of pairs', () => {
  expect(cleanText('a\0b\ud83d c\ude00 😀')).toBe('ab c 😀');
  expect(cleanText('x'.repeat(10_000))).toHaveLength(4096);
  expect(cleanText(`${'x'.repeat(4095)}😀`)).toBe('x'.repeat(4095));
});

test('a command for another bot is told from ours in any case and spacing', () => {
  expect(readCommand('/wen@our_bot\n还要还吗', 'Our_Bot')).toEqual({ kind: 'command', name: 'wen', arg: '还要还吗' });
  expect(readCommand('/wen@our_bot2', 'our_bot')).toBe('foreign');
});

test('no shape of an update makes the reader throw, and no text longer than Telegram allows comes through', () => {
  const field = fc.constantFrom(
    'message',
    'edited_message',
    'callback_query',
    'poll',
    'my_chat_member',
    'business_message',
  );
  const part = fc.constantFrom(
    ...['chat', 'from', 'text', 'caption', 'id', 'type', 'data', 'message', 'forward_origin', 'sender_user', 'photo'],
    ...['sticker', 'reply_to_message', 'media_group_id', 'message_id', 'is_bot'],
  );
  const leaf = fc.oneof(
    fc.string({ unit: 'binary' }),
    fc.integer(),
    fc.boolean(),
    fc.constant(null),
    fc.constantFrom('private', 'user'),
  );
  const { content } = fc.letrec((tie) => ({
    content: fc.oneof(
      { maxDepth: 4 },
      leaf,
      fc.dictionary(part, tie('content'), { maxKeys: 8 }),
      fc.array(tie('content'), { maxLength: 3 }),
    ),
  }));
  const update = fc.dictionary(field, content, { minKeys: 1, maxKeys: 3 });
  fc.assert(
    fc.property(update, (given) => {
      const incoming = read(given);
      if ('input' in incoming && 'text' in incoming.input) expect(incoming.input.text.length).toBeLessThanOrEqual(4096);
    }),
    { numRuns: 2000 },
  );
});
