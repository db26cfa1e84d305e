import { METHODS, TYPES } from './bot-api.ts';

export type Payload = Readonly<Record<string, unknown>>;

interface Field {
  readonly name: string;
  readonly required: boolean;
  readonly types: readonly string[];
}

const parsed = new Map<string, readonly Field[]>();

function fieldsOf(table: Readonly<Record<string, string>>, name: string): readonly Field[] | null {
  const text = table[name];
  if (text === undefined) return null;
  const known = parsed.get(name);
  if (known !== undefined) return known;
  const fields = text.split(' ').filter(Boolean).map(readField);
  parsed.set(name, fields);
  return fields;
}

function readField(text: string): Field {
  const [name = '', types = ''] = text.split(':');
  return { name: name.replace('!', ''), required: name.endsWith('!'), types: types.split('|') };
}

/** What is wrong with a call, as Telegram would put it where it says anything; null if nothing is. */
export function checkCall(method: string, payload: Payload): string | null {
  const fields = fieldsOf(METHODS, method);
  if (fields === null) return `method ${method} is not known to the stand-in`;
  return (
    checkObject(method, fields, payload) ??
    checkText(payload) ??
    checkKeyboard(payload) ??
    checkLengths(method, payload)
  );
}

function checkObject(where: string, fields: readonly Field[], value: Payload): string | null {
  for (const name of Object.keys(value)) {
    if (!fields.some((field) => field.name === name)) return `${where}.${name} is no field of the Bot API`;
  }
  for (const field of fields) {
    const given = value[field.name];
    if (given === undefined || given === null) {
      if (field.required) return `${where}.${field.name} is required`;
      continue;
    }
    const problems = field.types.map((type) => checkType(`${where}.${field.name}`, type, given));
    if (!problems.includes(null)) return problems[0] ?? null;
  }
  return null;
}

function checkType(where: string, type: string, value: unknown): string | null {
  const wrong = `${where} is not ${type}`;
  if (type.endsWith('[]')) {
    if (!Array.isArray(value)) return wrong;
    return value.map((item) => checkType(where, type.slice(0, -2), item)).find((problem) => problem !== null) ?? null;
  }
  switch (type) {
    case 'Integer':
      return Number.isSafeInteger(value) ? null : wrong;
    case 'Float':
      return typeof value === 'number' ? null : wrong;
    case 'String':
    case 'InputFile':
      return typeof value === 'string' ? null : wrong;
    case 'Boolean':
      return typeof value === 'boolean' ? null : wrong;
    case 'True':
      return value === true ? null : wrong;
  }
  if (typeof value !== 'object' || value === null) return wrong;
  const fields = fieldsOf(TYPES, type);
  return fields === null ? null : checkObject(where, fields, value as Payload);
}

function checkText(payload: Payload): string | null {
  const caption = payload.text === undefined;
  const text = payload.text ?? payload.caption;
  if (typeof text !== 'string' || payload.callback_query_id !== undefined) return null;
  const plain = payload.parse_mode === 'HTML' ? plainOf(text) : text;
  if (plain instanceof Error) return plain.message;
  if (/\p{Surrogate}/u.test(plain)) return 'strings must be encoded in UTF-8';
  if (!caption && plain.trim() === '') return 'message text is empty';
  if (!caption && plain.length > 4096) return 'message is too long';
  return caption && plain.length > 1024 ? 'message caption is too long' : null;
}

const TAGS = new Set(
  'b strong i em u ins s strike del span tg-spoiler a tg-emoji tg-time code pre blockquote'.split(' '),
);

/** The text of Telegram HTML, or what Telegram says of it. */
export function plainOf(html: string): string | Error {
  const open: string[] = [];
  let plain = '';
  for (let at = 0; at < html.length; ) {
    const char = html[at];
    if (char !== '<') {
      const entity = char === '&' ? /^&(?:(lt|gt|amp|quot)|#(x[0-9a-f]+|\d+));/i.exec(html.slice(at, at + 12)) : null;
      plain += entity === null ? char : ({ lt: '<', gt: '>', amp: '&', quot: '"' }[entity[1] ?? ''] ?? '?');
      at += entity?.[0].length ?? 1;
      continue;
    }
    const tag = /^<(\/?)([a-z-]*)((?:\s+[a-z-]+(?:="[^"]*")?)*)\s*>/i.exec(html.slice(at));
    const name = tag?.[2]?.toLowerCase() ?? '';
    if (tag === null || !TAGS.has(name))
      return new Error(`can't parse entities: Unsupported start tag "${name}" at byte offset ${at}`);
    if (tag[1] === '') open.push(name);
    else if (open.pop() !== name) return new Error(`can't parse entities: Unexpected end tag at byte offset ${at}`);
    at += tag[0].length;
  }
  return open.length === 0
    ? plain
    : new Error(`can't parse entities: Can't find end tag corresponding to start tag "${open.at(-1)}"`);
}

function checkKeyboard(payload: Payload): string | null {
  const markup = payload.reply_markup as { inline_keyboard?: readonly (readonly Payload[])[] } | undefined;
  if (markup === undefined) return null;
  const keyboard = markup.inline_keyboard;
  if (keyboard === undefined) return 'reply_markup is no inline keyboard';
  const fields = fieldsOf(TYPES, 'InlineKeyboardButton') ?? [];
  if (keyboard.flat().length > 100) return 'reply markup is too long';
  for (const row of keyboard) {
    if (row.length === 0 || row.length > 8) return 'a row has 1 to 8 buttons';
    for (const button of row) {
      const problem = checkObject('button', fields, button) ?? checkButton(button);
      if (problem !== null) return problem;
    }
  }
  return null;
}

function checkButton(button: Payload): string | null {
  if (typeof button.text !== 'string' || button.text.trim() === '') return 'button text is empty';
  const actions = Object.keys(button).filter((name) => !['text', 'style', 'icon_custom_emoji_id'].includes(name));
  if (actions.length !== 1) return 'text buttons are unallowed in the inline keyboard';
  const data = button.callback_data;
  if (typeof data === 'string' && (data === '' || Buffer.byteLength(data) > 64)) return 'BUTTON_DATA_INVALID';
  const copy = (button.copy_text as { text?: string } | undefined)?.text;
  if (copy !== undefined && (copy === '' || copy.length > 256)) return 'BUTTON_COPY_TEXT_INVALID';
  return typeof button.url === 'string' && !URL.canParse(button.url) ? 'BUTTON_URL_INVALID' : null;
}

const LIMITS: Readonly<Record<string, Readonly<Record<string, number>>>> = {
  answerCallbackQuery: { text: 200 },
  setMyDescription: { description: 512 },
  setMyShortDescription: { short_description: 120 },
  setWebhook: { secret_token: 256 },
};

function checkLengths(method: string, payload: Payload): string | null {
  for (const [name, most] of Object.entries(LIMITS[method] ?? {})) {
    if (String(payload[name] ?? '').length > most) return `${method}.${name} is too long`;
  }
  if (typeof payload.language_code === 'string' && !/^([a-z]{2})?$/.test(payload.language_code)) {
    return 'invalid language code specified';
  }
  if (method !== 'setMyCommands') return null;
  const commands = payload.commands as readonly { command: string; description: string }[];
  const bad = commands.find(
    ({ command, description }) => !/^[a-z0-9_]{1,32}$/.test(command) || !/^.{1,256}$/s.test(description),
  );
  return bad === undefined && commands.length <= 100 ? null : 'BOT_COMMAND_INVALID';
}
