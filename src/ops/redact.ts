import { createHmac } from 'node:crypto';

/** What a log line may hold beside its message. Whatever else is handed over is dropped. */
export interface LogFields {
  /** Telegram's update id, or a wake's id. */
  readonly update?: number | string;
  /** The chat's id; it is hashed with the instance's key before it is written. */
  readonly chat?: number | string;
  /** Name of the dialogue's state, never its content. */
  readonly state?: string;
  readonly rules?: readonly string[];
  readonly outcome?: string;
  readonly kind?: string;
  /** Name of a Bot API method. */
  readonly method?: string;
  /** HTTP status or Bot API error code. */
  readonly code?: number;
  readonly attempt?: number;
  readonly count?: number;
  /** Milliseconds. */
  readonly ms?: number;
  readonly port?: number;
  readonly version?: number;
  /** Anything thrown: its class, its code and its stack's frames are kept, its message is not. */
  readonly error?: unknown;
}

export type Redacted = Readonly<Record<string, unknown>>;

const NAMES = ['state', 'outcome', 'kind', 'method'] as const;
const NUMBERS = ['code', 'attempt', 'count', 'ms', 'port', 'version'] as const;
const HIDDEN = '[redacted]';

/** Key for hashing chats: the same on all instances of a bot, of no use without its token. */
export function chatKey(botToken: string): string {
  return createHmac('sha256', botToken).update('chat').digest('hex');
}

/** A chat's id as it stands in the log: 12 hex digits. */
export function hashChat(chat: number | string, key: string): string {
  return createHmac('sha256', key).update(String(chat)).digest('hex').slice(0, 12);
}

/** The fields a line may hold, each in its one permitted form. */
export function redactFields(fields: LogFields, key: string): Redacted {
  const kept: Record<string, unknown> = {};
  if (fields.update !== undefined) kept.update = updateId(fields.update);
  if (fields.chat !== undefined) kept.chat = hashChat(fields.chat, key);
  for (const name of NAMES) if (fields[name] !== undefined) kept[name] = identifier(fields[name]);
  for (const name of NUMBERS) if (typeof fields[name] === 'number') kept[name] = Math.round(fields[name]);
  if (Array.isArray(fields.rules)) kept.rules = fields.rules.map(identifier);
  if (fields.error !== undefined) kept.error = describeError(fields.error);
  return kept;
}

/** A message is a sentence of ours; what could have slipped into it is blotted out all the same. */
export function redactMessage(message: string): string {
  return message
    .slice(0, 300)
    .replace(/[a-z]+:\/\/\S+/gi, HIDDEN)
    .replace(/\S*\d{5,}\S*/g, HIDDEN)
    .replace(/[^\x20-\x7e]+/g, HIDDEN);
}

function updateId(value: unknown): number | string {
  if (typeof value === 'number') return value;
  return typeof value === 'string' && /^[uw][\w.-]{0,40}$/.test(value) ? value : HIDDEN;
}

/** Names from the code: Latin, begin with a letter, hold no long number (an amount, a token, a telephone). */
function identifier(value: unknown): string {
  return typeof value === 'string' && /^[A-Za-z][\w.:-]{0,47}$/.test(value) && !/\d{5}/.test(value) ? value : HIDDEN;
}

function describeError(error: unknown): Redacted {
  if (!(error instanceof Error)) return { name: typeof error };
  const { code, error_code: apiCode, cause } = error as Error & { code?: unknown; error_code?: unknown };
  const described: Record<string, unknown> = { name: identifier(error.name) };
  if (typeof code === 'string') described.code = identifier(code);
  if (typeof apiCode === 'number') described.code = apiCode;
  if (cause instanceof Error) described.cause = identifier(cause.name);
  described.at = frames(error.stack ?? '');
  return described;
}

/** Places in the code only: the head of a stack repeats the message, which may quote a text or a URL with the token. */
function frames(stack: string): readonly string[] {
  const places = stack.matchAll(/^ {4}at (?:.*[/\\])?([\w.-]+\.[cm]?[jt]s:\d+):\d+\)?$/gm);
  return [...places].slice(0, 5).map((match) => match[1] ?? '');
}
