import type { Message, Update, User } from 'grammy/types';
import { cleanText, type Reader } from './input.ts';

/** Who sent something in a group. `id` is null for anonymous admins and channels. */
export interface Sender {
  readonly id: number | null;
  /** Speaks as the group itself: only admins can. */
  readonly asGroup: boolean;
}

/** Where an answer belongs. */
export interface Place {
  readonly replyTo?: number;
  readonly thread?: number;
}

/** What an update of a group is to us. */
export type GroupEvent =
  | {
      readonly kind: 'question';
      readonly text: string;
      readonly sender: Sender;
      /** User id of the question's author, null if Telegram doesn't say. */
      readonly author: number | null;
      readonly own: boolean;
      /** A reply to one of our answers, neither command nor mention. */
      readonly soft: boolean;
      readonly place: Place;
    }
  | { readonly kind: 'settings' | 'help' | 'privacy'; readonly sender: Sender; readonly place: Place }
  | {
      readonly kind: 'press';
      readonly data: string;
      readonly sender: Sender;
      readonly messageId?: number;
      readonly place: Place;
    }
  | { readonly kind: 'promoted' }
  | { readonly kind: 'added'; readonly promoted: boolean }
  | { readonly kind: 'moved'; readonly from: number; readonly to: number };

/** Commands that are asked also without our name behind them; the others are for whichever bot is named. */
const ASKING = ['wen', 'ask'];
const BARE = [...ASKING, 'shezhi'];

/** Reads an update of a group. Null: not addressed to us, dropped before anything of it is understood. */
export function readGroup(update: Update, reader: Reader): GroupEvent | null {
  if (update.callback_query !== undefined) return readPress(update.callback_query, reader);
  if (update.my_chat_member !== undefined) return readMembership(update.my_chat_member);
  const { message } = update;
  if (message === undefined) return null;
  if (message.migrate_to_chat_id !== undefined) return moved(message.chat.id, message.migrate_to_chat_id);
  if (message.migrate_from_chat_id !== undefined) return moved(message.migrate_from_chat_id, message.chat.id);
  return isIgnored(message, reader) ? null : readMessage(message, reader);
}

function moved(from: number, to: number): GroupEvent | null {
  return Number.isSafeInteger(from) && Number.isSafeInteger(to) ? { kind: 'moved', from, to } : null;
}

/** Bots and ignored users; an anonymous admin looks like a bot and is none. */
function isIgnored({ from, sender_chat, is_automatic_forward }: Message, reader: Reader): boolean {
  if (is_automatic_forward === true) return true;
  if (from !== undefined && reader.ignoreIds.has(from.id)) return true;
  return from?.is_bot === true && sender_chat === undefined;
}

function readMessage(message: Message, reader: Reader): GroupEvent | null {
  const text = cleanText(message.text ?? message.caption ?? '').trim();
  const sender = senderOf(message);
  const place = placeOf(message);
  const command = commandIn(text, reader.username);
  if (command === 'foreign') return null;
  if (command === null) return readPlain(message, text, reader);
  const { name, argument, named } = command;
  if (!named && !BARE.includes(name)) return null;
  if (name === 'shezhi') return { kind: 'settings', sender, place };
  if (name === 'privacy' || name === 'mydata' || name === 'delete') return { kind: 'privacy', sender, place };
  if (!ASKING.includes(name)) return { kind: 'help', sender, place };
  return readQuestion(message, argument, sender);
}

interface Command {
  readonly name: string;
  readonly argument: string;
  /** Our name stands behind it. */
  readonly named: boolean;
}

function commandIn(text: string, username: string): Command | 'foreign' | null {
  const match = /^\/([a-z]{1,32})(?:@([a-z0-9_]{1,64}))?(?:\s([\s\S]*))?$/i.exec(text);
  if (match === null) return null;
  const [, name = '', addressee, argument = ''] = match;
  if (addressee !== undefined && addressee.toLowerCase() !== username.toLowerCase()) return 'foreign';
  return { name: name.toLowerCase(), argument: argument.trim(), named: addressee !== undefined };
}

/** A mention is a question like /wen; a reply to one of our messages may be one. All else is not for us. */
function readPlain(message: Message, text: string, reader: Reader): GroupEvent | null {
  const mention = mentionIn(text, reader.username);
  if (mention !== null) return readQuestion(message, mention, senderOf(message));
  const replied = repliedTo(message);
  if (text === '' || reader.id === undefined || replied?.from?.id !== reader.id) return null;
  const sender = senderOf(message);
  return { kind: 'question', text, sender, author: sender.id, own: true, soft: true, place: placeOf(message) };
}

/** The text without our name; null if it is not mentioned. */
function mentionIn(text: string, username: string): string | null {
  if (username === '') return null;
  const name = `@${username.toLowerCase()}`;
  const at = text.toLowerCase().indexOf(name);
  const after = text[at + name.length];
  if (at === -1 || (after !== undefined && /\w/.test(after))) return null;
  return `${text.slice(0, at)} ${text.slice(at + name.length)}`.trim();
}

/** The question: the message replied to (the part quoted of it) and what stands behind the command. */
function readQuestion(message: Message, argument: string, sender: Sender): GroupEvent {
  const place = placeOf(message);
  const replied = repliedTo(message);
  // What we said ourselves is nobody's question.
  if (replied === undefined || (replied.from?.is_bot === true && replied.sender_chat === undefined)) {
    if (argument === '') return { kind: 'help', sender, place };
    return { kind: 'question', text: argument, sender, author: sender.id, own: true, soft: false, place };
  }
  const author = senderOf(replied);
  const own = sender.id !== null && author.id === sender.id;
  const quoted = message.quote?.is_manual === true ? message.quote.text : (replied.text ?? replied.caption);
  const text = [cleanText(quoted ?? '').trim(), argument].filter((part) => part !== '').join('\n');
  const answering = { ...place, replyTo: replied.message_id };
  return { kind: 'question', text, sender, author: author.id, own, soft: false, place: answering };
}

/** The message replied to; in a topic everything "replies" to the message that opened it, which is none. */
function repliedTo(message: Message): Message['reply_to_message'] {
  const replied = message.reply_to_message;
  if (replied === undefined || replied.forum_topic_created !== undefined) return undefined;
  return replied;
}

function senderOf(message: {
  readonly from?: User;
  readonly sender_chat?: { readonly id: number };
  readonly chat: { readonly id: number };
}): Sender {
  if (message.sender_chat !== undefined) return { id: null, asGroup: message.sender_chat.id === message.chat.id };
  return { id: message.from?.is_bot === true ? null : (message.from?.id ?? null), asGroup: false };
}

function placeOf(message: Message): Place {
  return { replyTo: message.message_id, ...threadOf(message) };
}

/** Only topics have threads to answer in: chains of replies carry the same field. */
function threadOf(message: { readonly is_topic_message?: boolean; readonly message_thread_id?: number }): Place {
  return message.is_topic_message === true && message.message_thread_id !== undefined
    ? { thread: message.message_thread_id }
    : {};
}

function readPress(query: NonNullable<Update['callback_query']>, reader: Reader): GroupEvent | null {
  if (query.from === undefined || reader.ignoreIds.has(query.from.id)) return null;
  const { message } = query;
  const messageId = message?.message_id;
  const place = {
    ...(messageId === undefined ? {} : { replyTo: messageId }),
    ...(message !== undefined && 'is_topic_message' in message ? threadOf(message) : {}),
  };
  return {
    kind: 'press',
    data: cleanText(query.data ?? ''),
    sender: { id: query.from.id, asGroup: query.from.username === 'GroupAnonymousBot' },
    ...(messageId === undefined ? {} : { messageId }),
    place,
  };
}

const INSIDE = ['member', 'administrator', 'restricted', 'creator'];

/** Added, or made admin; removed, muted and everything else needs no word. */
function readMembership({
  old_chat_member: before,
  new_chat_member: after,
}: NonNullable<Update['my_chat_member']>): GroupEvent | null {
  const promoted = after.status === 'administrator';
  if (after.status === 'restricted' && (!after.is_member || !after.can_send_messages)) return null;
  if (!INSIDE.includes(after.status)) return null;
  const wasInside = INSIDE.includes(before.status) && !(before.status === 'restricted' && !before.is_member);
  if (!wasInside) return { kind: 'added', promoted };
  return promoted && before.status !== 'administrator' ? { kind: 'promoted' } : null;
}
