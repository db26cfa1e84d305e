import type { BotCommand, Update, UserFromGetMe } from 'grammy/types';
import type { Api } from 'grammy/web';
import type { Texts } from '../../locales/index.ts';
import type { CommandName } from '../dialogue/input.ts';
import { errorCode } from './errors.ts';
import type { Log } from './ports.ts';
import { backoff, wait } from './wait.ts';

/** What we take; everything else Telegram keeps to itself. */
export const ALLOWED_UPDATES: readonly Exclude<keyof Update, 'update_id'>[] = [
  'message',
  'edited_message',
  'callback_query',
  'my_chat_member',
];

/** Commands of a private chat, in the order of its menu. */
const PRIVATE = [
  'start',
  'new',
  'case',
  'debts',
  'plan',
  'why',
  'zhuanwen',
  'jilu',
  'help',
  'limits',
  'privacy',
  'mydata',
  'delete',
  'lang',
] as const satisfies readonly CommandName[];

/** Repeats a call until Telegram takes it: a failing start is waited out, with one line at the first try and some later. */
export async function persist<T>(
  log: Log,
  method: string,
  call: () => Promise<T>,
  stop: AbortSignal,
): Promise<T | null> {
  for (let attempt = 0; !stop.aborted; attempt++) {
    try {
      return await call();
    } catch (error) {
      const code = errorCode(error);
      const unknown = code === 401 || code === 404;
      const message = unknown ? 'Telegram does not know BOT_TOKEN; waiting' : 'Telegram did not take a call; waiting';
      if (attempt === 0 || attempt % 10 === 9) log.warn(message, { method, code, attempt });
      await wait(backoff(attempt, 300, unknown ? 30_000 : 5_000), stop);
    }
  }
  return null;
}

/** Who we are; null if stopped before Telegram said so. */
export function whoAmI(api: Api, log: Log, stop: AbortSignal): Promise<UserFromGetMe | null> {
  return persist(log, 'getMe', () => api.getMe(), stop);
}

/** Commands a group's menu shows: to members, and to admins. */
const GROUP = ['wen', 'ask'] as const satisfies readonly CommandName[];
const GROUP_ADMINS = [...GROUP, 'shezhi'] as const satisfies readonly CommandName[];

/**
 * Commands and descriptions, in simplified characters for everybody: the Bot API takes two-letter language codes only,
 * so traditional ones can't be told apart here. Who writes them gets a menu of his own (`menuFor`).
 */
export async function introduce(api: Api, texts: Texts, log: Log, stop: AbortSignal): Promise<void> {
  const menus = [
    ['all_private_chats', PRIVATE],
    ['all_group_chats', GROUP],
    ['all_chat_administrators', GROUP_ADMINS],
  ] as const;
  for (const [type, names] of menus) {
    await persist(log, 'setMyCommands', () => api.setMyCommands(commandsIn(texts, names), { scope: { type } }), stop);
  }
  await persist(log, 'setMyDescription', () => api.setMyDescription(texts['talk.description']), stop);
  await persist(log, 'setMyShortDescription', () => api.setMyShortDescription(texts['talk.shortDescription']), stop);
}

/** The menu of one private chat in its own characters; one that Telegram does not take is let go. */
export async function menuFor(api: Api, chat: string, texts: Texts, log: Log): Promise<void> {
  const scope = { type: 'chat' as const, chat_id: Number(chat) };
  try {
    await api.setMyCommands(commandsIn(texts, PRIVATE), { scope });
  } catch (error) {
    log.debug('a menu was not taken', { code: errorCode(error) });
  }
}

function commandsIn(
  texts: Texts,
  names: readonly ((typeof PRIVATE)[number] | (typeof GROUP_ADMINS)[number])[],
): BotCommand[] {
  return names.map((command) => ({
    command,
    description: texts[`talk.command.${command}`],
  }));
}
