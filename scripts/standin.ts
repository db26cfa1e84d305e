import { EventEmitter } from 'node:events';
import http from 'node:http';
import type { AddressInfo } from 'node:net';
import { checkCall, type Payload, plainOf } from './bot-api-check.ts';
import { type Fault, Faults } from './standin-faults.ts';
import { readPayload } from './standin-payload.ts';
import { type StandInUpdate, UpdateQueue } from './standin-updates.ts';

/** One call of the bot, as it came and as it ended. */
export interface Call {
  readonly at: number;
  readonly method: string;
  readonly payload: Payload;
  readonly chat: number | null;
  readonly code: number;
  readonly description: string | null;
  readonly fault: string | null;
}

export interface StandInButton {
  readonly text: string;
  readonly callback_data?: string;
  readonly copy_text?: { readonly text: string };
  readonly url?: string;
}

/** A message of the bot as its reader sees it now. */
export interface SeenMessage {
  readonly id: number;
  readonly chat: number;
  text: string;
  raw: string;
  buttons: readonly StandInButton[];
  edits: number;
  readonly at: number;
  readonly file: string | null;
  readonly replyTo: number | null;
  /** Topic it stands in. */
  readonly thread: number | null;
}

export interface StandInOptions {
  readonly token?: string;
  readonly port?: number;
  /** Pause before a webhook delivery is tried again. */
  readonly webhookRetryMs?: number;
  /** False: calls are counted, not kept, and not checked (load). */
  readonly record?: boolean;
}

const BOT = { id: 4242, is_bot: true, first_name: 'advisor', username: 'overdue_test_bot' };
const DONE: ReadonlySet<string> = new Set(['setMyCommands', 'setMyDescription', 'setMyShortDescription', 'leaveChat']);

class Refusal extends Error {}

/** A Bot API on loopback: real HTTP, Telegram's checks and queues, faults on demand. For tests, bench and faults. */
export class StandIn {
  readonly token: string;
  readonly calls: Call[] = [];
  /** Calls Telegram would have refused for what they hold. */
  readonly violations: string[] = [];
  readonly faults = new Faults();
  readonly updates: UpdateQueue;
  readonly counts = new Map<string, number>();
  readonly admins = new Map<number, readonly unknown[]>();
  /** Files it holds; an id taken out is one it no longer knows. */
  readonly fileIds = new Set<string>();
  /** Groups that became supergroups: whatever is sent to the old id is refused with the new one. */
  readonly moved = new Map<number, number>();
  readonly #messages = new Map<number, SeenMessage[]>();
  readonly #openPresses = new Set<string>();
  readonly #changes = new EventEmitter().setMaxListeners(0);
  readonly #listeners = new Set<(call: Call) => void>();
  readonly #server: http.Server;
  readonly #record: boolean;
  #nextUpdate = 1000;
  #nextMessage = 1;
  #nextPress = 1;

  private constructor(options: StandInOptions) {
    this.token = options.token ?? '4242:stand-in';
    this.#record = options.record ?? true;
    this.updates = new UpdateQueue(options.webhookRetryMs ?? 50);
    this.updates.onChange = () => this.#changes.emit('change');
    this.#server = http.createServer({ keepAliveTimeout: 60_000 }, (request, response) => {
      this.#serve(request, response).catch(() => response.destroy());
    });
  }

  static async open(options: StandInOptions = {}): Promise<StandIn> {
    const standIn = new StandIn(options);
    await new Promise<void>((resolve) => standIn.#server.listen(options.port ?? 0, '127.0.0.1', resolve));
    return standIn;
  }

  get url(): string {
    return `http://127.0.0.1:${(this.#server.address() as AddressInfo).port}`;
  }

  async close(): Promise<void> {
    this.updates.close();
    this.#server.closeAllConnections();
    await new Promise((resolve) => this.#server.close(resolve));
  }

  /** Messages the bot's reader sees in a chat, in order. */
  messages(chat: number): readonly SeenMessage[] {
    return this.#messages.get(chat) ?? [];
  }

  called(method: string): readonly Call[] {
    return this.calls.filter((call) => call.method === method);
  }

  /** Tells every call once it has ended; gives what ends the telling. */
  listen(listener: (call: Call) => void): () => void {
    this.#listeners.add(listener);
    return () => this.#listeners.delete(listener);
  }

  /** Resolves when the condition holds: looked at after every call and confirmation, and now and then between. */
  async until(what: string, condition: () => boolean, ms = 20_000): Promise<void> {
    if (condition()) return;
    await new Promise<void>((resolve, reject) => {
      const look = (): void => {
        if (!condition()) return;
        leave();
        resolve();
      };
      const leave = (): void => {
        clearTimeout(timer);
        clearInterval(between);
        this.#changes.off('change', look);
      };
      const between = setInterval(look, 25);
      const timer = setTimeout(() => {
        leave();
        reject(new Error(`waited ${ms} ms in vain for ${what}`));
      }, ms);
      this.#changes.on('change', look);
    });
  }

  /** A user writes. Gives the update. */
  say(chat: number, text: string, extra: Payload = {}): StandInUpdate {
    const entities = text.startsWith('/')
      ? [{ type: 'bot_command', offset: 0, length: text.split(/\s/)[0]?.length ?? 0 }]
      : [];
    return this.push({
      message: { ...this.#frame(chat), text, ...(entities.length > 0 ? { entities } : {}), ...extra },
    });
  }

  /** A user sends something else than text: `{ sticker: {…} }` and so on. */
  send(chat: number, content: Payload): StandInUpdate {
    return this.push({ message: { ...this.#frame(chat), ...content } });
  }

  /** A user presses the button with this label on the newest message that has it, or sends this callback data. */
  press(chat: number, label: string, from?: number): StandInUpdate {
    const message = this.messages(chat).findLast((one) => one.buttons.some((button) => button.text === label));
    const data = message?.buttons.find((button) => button.text === label)?.callback_data ?? label;
    return this.pressData(chat, data, message?.id ?? this.messages(chat).at(-1)?.id ?? 1, from);
  }

  pressData(chat: number, data: string, messageId: number, from = chat): StandInUpdate {
    const id = String(this.#nextPress++);
    this.#openPresses.add(id);
    const text = this.messages(chat).find((one) => one.id === messageId)?.text ?? '…';
    const message = { message_id: messageId, date: seconds(), chat: chatOf(chat), from: BOT, text };
    return this.push({ callback_query: { id, from: userOf(from), chat_instance: '1', data, message } });
  }

  /** A user forwards somebody's message; `origin` is Telegram's forward_origin. */
  forward(chat: number, text: string, origin: Payload, extra: Payload = {}): StandInUpdate {
    return this.push({
      message: { ...this.#frame(chat), text, forward_origin: { date: seconds(), ...origin }, ...extra },
    });
  }

  /** Somebody writes in a group; `extra` may hold reply_to_message, message_thread_id and the like. */
  sayIn(group: number, from: number, text: string, extra: Payload = {}): StandInUpdate {
    return this.say(group, text, { from: userOf(from), ...extra });
  }

  /** A message of the group, for reply_to_message; nobody hands it to the bot. */
  written(group: number, from: number, text: string, extra: Payload = {}): Payload & { readonly message_id: number } {
    return { ...this.#frame(group), from: userOf(from), text, ...extra };
  }

  /** Who the admins of a group are. */
  setAdmins(group: number, ids: readonly number[]): void {
    const members = ids.map((id, at) => ({ status: at === 0 ? 'creator' : 'administrator', user: userOf(id) }));
    this.admins.set(group, members);
  }

  /** Queues any update; an id is given. */
  push(content: Payload): StandInUpdate {
    const update = { update_id: this.#nextUpdate++, ...content };
    this.updates.push(update);
    return update;
  }

  /** Hands an update out once more. */
  redeliver(update: StandInUpdate): void {
    const press = update.callback_query as { id: string } | undefined;
    if (press !== undefined) this.#openPresses.add(press.id);
    this.updates.repeat(update);
  }

  #frame(chat: number): Payload & { readonly message_id: number } {
    return { message_id: this.#nextMessage++, date: seconds(), chat: chatOf(chat), from: userOf(chat) };
  }

  async #serve(request: http.IncomingMessage, response: http.ServerResponse): Promise<void> {
    const [, token, method = ''] = /^\/bot([^/]+)\/(\w+)/.exec(request.url ?? '') ?? [];
    const payload = await readPayload(request);
    if (token !== this.token) return reply(response, 401, { ok: false, error_code: 401, description: 'Unauthorized' });
    this.counts.set(method, (this.counts.get(method) ?? 0) + 1);
    const chat = typeof payload.chat_id === 'number' ? payload.chat_id : null;
    const fault = this.faults.meet(method, chat);
    if (fault?.kind === 'slow') await new Promise((resolve) => setTimeout(resolve, fault.ms));
    if (fault?.kind === 'refuse') return this.#refuse(response, method, payload, chat, fault);
    if (fault?.kind === 'reset' || fault?.kind === 'hang') {
      this.#note(method, payload, chat, 0, null, fault.kind);
      if (fault.kind === 'reset') response.destroy();
      return;
    }
    const to = chat === null ? undefined : this.moved.get(chat);
    if (to !== undefined && method.startsWith('send')) return this.#move(response, method, payload, chat, to);
    if (method === 'getUpdates') return this.#poll(request, response, payload);
    this.#answer(response, method, payload, chat, fault);
  }

  #answer(
    response: http.ServerResponse,
    method: string,
    payload: Payload,
    chat: number | null,
    fault: Fault | null,
  ): void {
    let answer: Payload;
    try {
      answer = { ok: true, result: this.#do(method, payload) };
    } catch (error) {
      if (!(error instanceof Refusal)) throw error;
      answer = { ok: false, error_code: 400, description: `Bad Request: ${error.message}` };
    }
    const refused = answer.ok === true ? null : String(answer.description);
    this.#note(method, payload, chat, refused === null ? 200 : 400, refused, fault?.kind ?? null);
    if (fault?.kind === 'doneButBroken') response.destroy();
    else if (fault?.kind === 'resetMidAnswer') breakMidway(response, answer);
    else reply(response, refused === null ? 200 : 400, answer);
  }

  #refuse(
    response: http.ServerResponse,
    method: string,
    payload: Payload,
    chat: number | null,
    fault: Fault & { kind: 'refuse' },
  ): void {
    const parameters = fault.retryAfter === undefined ? {} : { parameters: { retry_after: fault.retryAfter } };
    const description = fault.description ?? DESCRIPTIONS[fault.code] ?? 'refused';
    this.#note(method, payload, chat, fault.code, description, 'refuse');
    reply(response, fault.code, { ok: false, error_code: fault.code, description, ...parameters });
  }

  #move(response: http.ServerResponse, method: string, payload: Payload, chat: number | null, to: number): void {
    const description = 'Bad Request: group chat was upgraded to a supergroup chat';
    this.#note(method, payload, chat, 400, description, null);
    reply(response, 400, { ok: false, error_code: 400, description, parameters: { migrate_to_chat_id: to } });
  }

  #poll(request: http.IncomingMessage, response: http.ServerResponse, payload: Payload): void {
    if (this.updates.webhook !== null) {
      const description =
        "Conflict: can't use getUpdates method while webhook is active; use deleteWebhook to delete the webhook first";
      this.#note('getUpdates', payload, null, 409, description, null);
      reply(response, 409, { ok: false, error_code: 409, description });
      return;
    }
    const offset = payload.offset as number | undefined;
    const limit = (payload.limit as number | undefined) ?? 100;
    const timeout = 1000 * ((payload.timeout as number | undefined) ?? 0);
    const leave = this.updates.poll(offset, limit, timeout, (updates) => {
      if (updates !== 'conflict') return reply(response, 200, { ok: true, result: updates });
      const description =
        'Conflict: terminated by other getUpdates request; make sure that only one bot instance is running';
      this.#note('getUpdates', payload, null, 409, description, null);
      reply(response, 409, { ok: false, error_code: 409, description });
    });
    response.on('close', leave);
    request.on('error', leave);
    this.#note('getUpdates', payload, null, 200, null, null);
  }

  #note(
    method: string,
    payload: Payload,
    chat: number | null,
    code: number,
    description: string | null,
    fault: string | null,
  ): void {
    const call = { at: Date.now(), method, payload, chat, code, description, fault };
    if (this.#record) this.calls.push(call);
    for (const listener of this.#listeners) listener(call);
    this.#changes.emit('change');
  }

  #do(method: string, payload: Payload): unknown {
    const problem = this.#record ? checkCall(method, payload) : null;
    if (problem !== null) {
      this.violations.push(`${method}: ${problem}`);
      throw new Refusal(problem);
    }
    switch (method) {
      case 'getMe':
        return { ...BOT, can_join_groups: true, can_read_all_group_messages: false, supports_inline_queries: false };
      case 'setWebhook':
        this.updates.setWebhook({ url: String(payload.url), secret: payload.secret_token as string | undefined });
        return true;
      case 'deleteWebhook':
        this.updates.setWebhook(null);
        return true;
      case 'getWebhookInfo':
        return {
          url: this.updates.webhook?.url ?? '',
          has_custom_certificate: false,
          pending_update_count: this.updates.waiting,
        };
      case 'sendMessage':
        return this.#sent(payload);
      case 'sendDocument':
      case 'sendPhoto':
        return this.#sentFile(payload);
      case 'editMessageText':
      case 'editMessageReplyMarkup':
        return this.#edited(payload, method === 'editMessageText');
      case 'answerCallbackQuery':
        return this.#answeredPress(String(payload.callback_query_id));
      case 'getChatAdministrators':
        return this.admins.get(Number(payload.chat_id)) ?? [];
      case 'getChat':
        return chatOf(Number(payload.chat_id));
    }
    if (DONE.has(method)) return true;
    throw new Refusal(`method ${method} is not built`);
  }

  #sent(payload: Payload): Payload {
    const chat = Number(payload.chat_id);
    const raw = String(payload.text ?? payload.caption ?? '');
    const message: SeenMessage = {
      id: this.#nextMessage++,
      chat,
      text: seenText(raw, payload),
      raw,
      buttons: buttonsOf(payload),
      edits: 0,
      at: Date.now(),
      file: (payload.document ?? payload.photo ?? null) as string | null,
      replyTo: (payload.reply_parameters as { message_id?: number } | undefined)?.message_id ?? null,
      thread: (payload.message_thread_id as number | undefined) ?? null,
    };
    if (this.#record) {
      const known = this.#messages.get(chat);
      if (known === undefined) this.#messages.set(chat, [message]);
      else known.push(message);
    }
    return { message_id: message.id, date: seconds(), chat: chatOf(chat), from: BOT, text: message.text };
  }

  /** A file uploaded, or one Telegram holds already by its id. */
  #sentFile(payload: Payload): unknown {
    const given = String(payload.document ?? payload.photo);
    const uploaded = / \(\d+ bytes\)$/.test(given);
    if (!uploaded && !this.fileIds.has(given)) throw new Refusal('wrong file identifier/HTTP URL specified');
    const id = uploaded ? `file-${this.#nextMessage}` : given;
    this.fileIds.add(id);
    const file = { file_id: id, file_unique_id: id };
    const sent = this.#sent(payload);
    return { ...sent, ...(payload.photo === undefined ? { document: file } : { photo: [file] }) };
  }

  #edited(payload: Payload, withText: boolean): unknown {
    const message = this.messages(Number(payload.chat_id)).find(({ id }) => id === payload.message_id);
    if (message === undefined) {
      if (this.#record) throw new Refusal('message to edit not found');
      return true;
    }
    const raw = withText ? String(payload.text) : message.raw;
    const buttons = buttonsOf(payload);
    if (raw === message.raw && JSON.stringify(buttons) === JSON.stringify(message.buttons)) {
      throw new Refusal(
        'message is not modified: specified new message content and reply markup are exactly the same as a current content and reply markup of the message',
      );
    }
    Object.assign(message, {
      raw,
      buttons,
      text: withText ? seenText(raw, payload) : message.text,
      edits: message.edits + 1,
    });
    return { message_id: message.id, date: seconds(), chat: chatOf(message.chat), from: BOT, text: message.text };
  }

  #answeredPress(id: string): true {
    if (!this.#openPresses.delete(id) && this.#record) {
      throw new Refusal('query is too old and response timeout expired or query ID is invalid');
    }
    return true;
  }
}

const DESCRIPTIONS: Readonly<Record<number, string>> = {
  400: 'Bad Request: chat not found',
  403: 'Forbidden: bot was blocked by the user',
  409: 'Conflict: terminated by other getUpdates request; make sure that only one bot instance is running',
  429: 'Too Many Requests: retry later',
  500: 'Internal Server Error',
  502: 'Bad Gateway',
};

function seenText(raw: string, payload: Payload): string {
  if (payload.parse_mode !== 'HTML') return raw;
  const plain = plainOf(raw);
  return typeof plain === 'string' ? plain : raw;
}

function buttonsOf(payload: Payload): readonly StandInButton[] {
  const markup = payload.reply_markup as { inline_keyboard?: readonly (readonly StandInButton[])[] } | undefined;
  return markup?.inline_keyboard?.flat() ?? [];
}

function chatOf(id: number): Payload {
  return id > 0 ? { id, type: 'private', first_name: 'u' } : { id, type: 'supergroup', title: 'g' };
}

function userOf(id: number): Payload {
  return { id: Math.abs(id), is_bot: false, first_name: 'u', language_code: 'zh-hans' };
}

function seconds(): number {
  return Math.floor(Date.now() / 1000);
}

function reply(response: http.ServerResponse, status: number, answer: Payload): void {
  const body = JSON.stringify(answer);
  response.writeHead(status, { 'content-type': 'application/json', 'content-length': Buffer.byteLength(body) });
  response.end(body);
}

function breakMidway(response: http.ServerResponse, answer: Payload): void {
  const body = JSON.stringify(answer);
  response.writeHead(200, { 'content-type': 'application/json', 'content-length': Buffer.byteLength(body) });
  response.write(body.slice(0, Math.floor(body.length / 2)), () => response.destroy());
}
