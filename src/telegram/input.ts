import type { Message, MessageOrigin, Update, User } from 'grammy/types';
import { COMMANDS, type CommandName, type Input, type UnsupportedKind } from '../dialogue/input.ts';
import type { Instant } from '../domain/overdue.ts';
import type { ChatId } from '../store/store.ts';

/** What an update is to us. `kind` of a taken one names it in metrics. */
export type Incoming =
  | {
      readonly kind: 'text' | 'edit' | 'command' | 'press' | 'forward' | 'unsupported';
      readonly chat: ChatId;
      readonly seen: string;
      readonly input: Input;
      /** To be answered by answerCallbackQuery. */
      readonly callback?: string;
      /** When Telegram got it. */
      readonly at?: Instant;
    }
  | { readonly kind: 'group'; readonly chat: ChatId; readonly update: Update; readonly callback?: string }
  | { readonly kind: 'ignored'; readonly why: string; readonly callback?: string };

/** Who we are, to tell commands for us from commands for other bots; users whose updates are dropped. */
export interface Reader {
  readonly username: string;
  /** Our user id, once Telegram has said it: tells replies to us from others. */
  readonly id?: number;
  readonly ignoreIds: ReadonlySet<number>;
}

/** Telegram's own limit; what is longer did not come from Telegram. */
const MAX_TEXT = 4096;

/** Reads one update. Never throws: what is not shaped as the Bot API says is ignored, `why` is 'shape'. */
export function readUpdate(update: Update, reader: Reader): Incoming {
  try {
    return readShape(update, reader);
  } catch {
    return { kind: 'ignored', why: 'shape' };
  }
}

function readShape(update: Update, reader: Reader): Incoming {
  if (update.callback_query !== undefined) return readPress(update, reader);
  const message = update.message ?? update.edited_message;
  const where = (message ?? update.my_chat_member)?.chat;
  if (where === undefined || where.type === 'channel') return { kind: 'ignored', why: 'kind' };
  const chat = chatId(where);
  // Who is ignored in a group is told there: an anonymous admin looks like a bot.
  if (where.type !== 'private') return { kind: 'group', chat, update };
  if (message === undefined) return { kind: 'ignored', why: 'service' };
  if (isIgnored(message.from, reader)) return { kind: 'ignored', why: 'sender' };
  const input = readMessage(message, update.edited_message !== undefined, reader);
  if (input === null) return { kind: 'ignored', why: 'service' };
  const edited = input.kind === 'text' && input.edited === true;
  const at = Number.isSafeInteger(message.date) ? { at: 1000 * message.date } : {};
  return { kind: kindOf(input, edited), chat, seen: seenId(update), input, ...at };
}

/** A chat without a number would share its record with every other such chat. */
function chatId(chat: { readonly id: number }): ChatId {
  if (!Number.isSafeInteger(chat.id)) throw new TypeError('a chat has a number');
  return String(chat.id);
}

/** The name an update is marked as seen under. */
function seenId(update: Update): string {
  return `u${update.update_id}`;
}

function kindOf(input: Input, edited: boolean): 'text' | 'edit' | 'command' | 'forward' | 'unsupported' {
  if (edited) return 'edit';
  return input.kind === 'command' || input.kind === 'forward' || input.kind === 'text' ? input.kind : 'unsupported';
}

function isIgnored(from: User | undefined, reader: Reader): boolean {
  return from !== undefined && (from.is_bot === true || reader.ignoreIds.has(from.id));
}

function readPress(update: Update, reader: Reader): Incoming {
  const query = update.callback_query;
  if (query === undefined) return { kind: 'ignored', why: 'kind' };
  const callback = String(query.id);
  if (query.from !== undefined && reader.ignoreIds.has(query.from.id))
    return { kind: 'ignored', why: 'sender', callback };
  const chat = query.message?.chat;
  if (chat === undefined) return { kind: 'ignored', why: 'noChat', callback };
  if (chat.type !== 'private') return { kind: 'group', chat: chatId(chat), update, callback };
  const messageId = query.message?.message_id;
  const input: Input = {
    kind: 'press',
    data: cleanText(query.data ?? ''),
    ...(messageId === undefined ? {} : { messageId }),
    ...shownIn(query),
  };
  return { kind: 'press', chat: chatId(chat), seen: seenId(update), input, callback };
}

/** The words above a button that sends them on: they are kept nowhere else. */
function shownIn({ data, message }: NonNullable<Update['callback_query']>): { shown?: string } {
  if (data?.endsWith(':bad:send') !== true || message === undefined || !('text' in message)) return {};
  return { shown: cleanText(message.text) };
}

function readMessage(message: Message, edited: boolean, reader: Reader): Input | null {
  const text = cleanText(message.text ?? message.caption ?? '');
  const what = mediaOf(message);
  if (message.forward_origin !== undefined) return readForward(message, message.forward_origin, text, what, reader);
  if (text.trim() === '') return isContent(message) ? { kind: 'unsupported', what: what ?? 'other' } : null;
  const command = message.text === undefined || edited ? null : readCommand(text, reader.username);
  if (command === 'foreign') return null;
  if (command !== null) return command;
  return {
    kind: 'text',
    text,
    messageId: message.message_id,
    ...(edited ? { edited } : {}),
    ...(message.reply_to_message === undefined ? {} : { replyTo: message.reply_to_message.message_id }),
    ...(what === null ? {} : { attached: what }),
  };
}

function readForward(
  message: Message,
  origin: MessageOrigin,
  text: string,
  what: UnsupportedKind | null,
  reader: Reader,
): Input {
  if (text.trim() === '') return { kind: 'unsupported', what: what ?? 'other' };
  return {
    kind: 'forward',
    text,
    origin: originOf(origin, message.from?.id, reader.id),
    messageId: message.message_id,
    ...(message.media_group_id === undefined ? {} : { album: message.media_group_id }),
    ...(what === null ? {} : { attached: what }),
  };
}

function originOf(
  origin: MessageOrigin,
  sender: number | undefined,
  us: number | undefined,
): 'user' | 'hidden' | 'chat' | 'channel' | 'self' | 'bot' {
  if (origin.type === 'user') {
    if (origin.sender_user?.id === sender) return 'self';
    // Our own words come back as ours; another bot's are somebody's like a channel's.
    if (origin.sender_user?.is_bot !== true) return 'user';
    return us === undefined || origin.sender_user.id === us ? 'bot' : 'channel';
  }
  if (origin.type === 'hidden_user') return 'hidden';
  return origin.type === 'chat' || origin.type === 'channel' ? origin.type : 'hidden';
}

/** A command for us, 'foreign' for another bot's, null for no command or one we don't have (it is read as text). */
export function readCommand(text: string, username: string): Input | 'foreign' | null {
  const match = /^\/([a-z]{1,32})(?:@([a-z0-9_]{1,64}))?(?:\s([\s\S]*))?$/i.exec(text.trim());
  if (match === null) return null;
  const [, name = '', addressee, argument = ''] = match;
  if (addressee !== undefined && addressee.toLowerCase() !== username.toLowerCase()) return 'foreign';
  const known = COMMANDS.find((command) => command === name.toLowerCase());
  return known === undefined ? null : { kind: 'command', name: known satisfies CommandName, arg: argument.trim() };
}

/** Without NUL and halves of surrogate pairs, at most Telegram's length. */
export function cleanText(text: unknown): string {
  if (typeof text !== 'string') return '';
  return text
    .slice(0, MAX_TEXT)
    .replaceAll('\0', '')
    .replace(/\p{Surrogate}/gu, '');
}

const MEDIA: readonly (readonly [keyof Message, UnsupportedKind])[] = [
  ['sticker', 'sticker'],
  ['voice', 'voice'],
  ['audio', 'voice'],
  ['photo', 'photo'],
  ['animation', 'video'],
  ['video', 'video'],
  ['video_note', 'video'],
  ['document', 'document'],
  ['venue', 'location'],
  ['location', 'location'],
  ['contact', 'contact'],
  ['poll', 'other'],
  ['dice', 'other'],
  ['game', 'other'],
  ['story', 'other'],
  ['checklist', 'other'],
  ['paid_media', 'other'],
  ['invoice', 'other'],
];

function mediaOf(message: Message): UnsupportedKind | null {
  return MEDIA.find(([field]) => message[field] !== undefined)?.[1] ?? null;
}

/** Somebody said something (even an empty text), as opposed to a service message such as a pin. */
function isContent(message: Message): boolean {
  return message.text !== undefined || message.caption !== undefined || mediaOf(message) !== null;
}
