import type { InlineKeyboardButton, InlineKeyboardMarkup, Message } from 'grammy/types';
import { type Api, InputFile } from 'grammy/web';
import type { Button, OutMessage } from '../render/message.ts';
import { type Failure, readFailure } from './errors.ts';
import type { MakeFile, UploadFile } from './ports.ts';
import { type Recipe, type Upload, Uploads } from './uploads.ts';

export type Sent = { readonly kind: 'sent' | 'edited'; readonly messageId: number } | Exclude<Failure, Moved>;

type Moved = Extract<Failure, { kind: 'moved' }>;

/** Sends one message, or edits `target`. Telegram's refusals and network errors come back as values. */
export type Send = (chat: string, message: OutMessage, target: number | undefined) => Promise<Sent>;

export function createSend(api: Api, makeFile: MakeFile): Send {
  const sendFile = createSendFile(api, makeFile);
  const send = async (chat: string, message: OutMessage, target: number | undefined): Promise<Sent | Moved> => {
    if (message.file !== undefined) return sendFile(chat, message, message.file);
    return tried(() => (target === undefined ? sendText(api, chat, message) : edit(api, chat, target, message)));
  };
  return async (chat, message, target) => {
    const first = await send(chat, message, target);
    // The group became a supergroup while this waited: its answer goes there.
    if (first.kind === 'moved') return settled(await send(first.to, message, undefined));
    if (first.kind === 'anew') return settled(await send(chat, message, undefined));
    return first.kind === 'plain' ? sendPlain(api, chat, message) : first;
  };
}

async function tried(call: () => Promise<Sent>): Promise<Sent | Moved> {
  try {
    return await call();
  } catch (error) {
    return readFailure(error);
  }
}

type SendFile = (chat: string, message: OutMessage, recipe: Recipe) => Promise<Sent | Moved>;

/**
 * Telegram's own copy of a file where it has one and still knows it; else the file is made and uploaded; else its
 * sentence is said.
 */
function createSendFile(api: Api, makeFile: MakeFile): SendFile {
  const uploads = new Uploads();
  const upload = async (chat: string, message: OutMessage, recipe: Recipe, file: Upload | UploadFile) => {
    const content = 'fileId' in file ? file.fileId : new InputFile(file.bytes, file.name);
    const options = { caption: message.html || escapeHtml(file.caption), ...htmlOptions(message) };
    const sent = await (file.as === 'photo'
      ? api.sendPhoto(Number(chat), content, options)
      : api.sendDocument(Number(chat), content, options));
    uploads.sent(recipe, file, fileIdOf(sent));
    return { kind: 'sent', messageId: sent.message_id } as const;
  };
  return async (chat, message, recipe) => {
    const say = (text: string) => tried(() => sendText(api, chat, { ...message, html: escapeHtml(text) }));
    const known = uploads.find(recipe);
    if (known !== undefined) {
      const sent = await tried(() => upload(chat, message, recipe, known));
      if (sent.kind !== 'refused') return sent;
      uploads.drop(recipe);
      if ('bytes' in known) return say(known.instead);
    }
    const file = await makeFile(recipe);
    if ('say' in file) return say(file.say);
    uploads.made(recipe, file);
    const sent = await tried(() => upload(chat, message, recipe, file));
    if (sent.kind !== 'refused') return sent;
    uploads.drop(recipe);
    return say(file.instead);
  };
}

/** Telegram may keep a document as something else: then there is nothing to send again. */
function fileIdOf(sent: Partial<Pick<Message, 'photo' | 'document'>>): string | undefined {
  return sent.photo?.at(-1)?.file_id ?? sent.document?.file_id;
}

/** A chat moves once. */
function settled(sent: Sent | Moved): Sent {
  return sent.kind === 'moved' ? { kind: 'refused' } : sent;
}

async function sendText(api: Api, chat: string, message: OutMessage): Promise<Sent> {
  const sent = await api.sendMessage(Number(chat), message.html, textOptions(message));
  return { kind: 'sent', messageId: sent.message_id };
}

async function edit(api: Api, chat: string, target: number, message: OutMessage): Promise<Sent> {
  const { link_preview_options, parse_mode } = textOptions(message);
  const keyboard = keyboardOf(message);
  const markup = keyboard === undefined ? {} : { reply_markup: keyboard };
  await api.editMessageText(Number(chat), target, message.html, { link_preview_options, parse_mode, ...markup });
  return { kind: 'edited', messageId: target };
}

/** The answer without its markup is better than no answer; tried once. */
async function sendPlain(api: Api, chat: string, message: OutMessage): Promise<Sent> {
  const keyboard = keyboardOf(message);
  const text = plainText(message.html);
  if (text.trim() === '') return { kind: 'refused' };
  try {
    const sent = await api.sendMessage(Number(chat), text, {
      link_preview_options: { is_disabled: true },
      ...placeOptions(message),
      ...(keyboard === undefined ? {} : { reply_markup: keyboard }),
    });
    return { kind: 'sent', messageId: sent.message_id };
  } catch (error) {
    const failure = readFailure(error);
    return failure.kind === 'plain' || failure.kind === 'moved' ? { kind: 'refused' } : failure;
  }
}

function textOptions(message: OutMessage) {
  return { link_preview_options: { is_disabled: true }, ...htmlOptions(message) };
}

function htmlOptions(message: OutMessage) {
  const keyboard = keyboardOf(message);
  return {
    parse_mode: 'HTML' as const,
    ...(keyboard === undefined ? {} : { reply_markup: keyboard }),
    ...placeOptions(message),
  };
}

function placeOptions({ replyTo, thread }: OutMessage) {
  return {
    // Who deleted his question still gets its answer.
    ...(replyTo === undefined ? {} : { reply_parameters: { message_id: replyTo, allow_sending_without_reply: true } }),
    ...(thread === undefined ? {} : { message_thread_id: thread }),
  };
}

function keyboardOf(message: OutMessage): InlineKeyboardMarkup | undefined {
  if (message.buttons === undefined || message.buttons.length === 0) return undefined;
  return { inline_keyboard: message.buttons.map((row) => row.map(buttonOf)) };
}

function buttonOf(button: Button): InlineKeyboardButton {
  if ('data' in button) return { text: button.text, callback_data: button.data };
  return 'copy' in button
    ? { text: button.text, copy_text: { text: button.copy } }
    : { text: button.text, url: button.url };
}

function escapeHtml(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;');
}

const ENTITIES: Readonly<Record<string, string>> = { lt: '<', gt: '>', amp: '&', quot: '"' };

/** Telegram HTML as bare text. */
function plainText(html: string): string {
  return html
    .replace(/<\/?[a-z][^<>]*>/gi, '')
    .replace(/&(lt|gt|amp|quot);/g, (whole, name) => ENTITIES[name] ?? whole);
}
