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

/**
 * Commands and descriptions, in simplified characters for everybody: the Bot API takes two-letter language codes only, so
 * traditional ones can't be told apart here.
 */
export async function introduce(api: Api, texts: Texts, log: Log, stop: AbortSignal): Promise<void> {
  const scope = { type: 'all_private_chats' as const };
  await persist(log, 'setMyCommands', () => api.setMyCommands(commandsIn(texts), { scope }), stop);
  await persist(log, 'setMyDescription', () => api.setMyDescription(texts['talk.description']), stop);
  await persist(log, 'setMyShortDescription', () => api.setMyShortDescription(texts['talk.shortDescription']), stop);
}

function commandsIn(texts: Texts): BotCommand[] {
  return PRIVATE.map((command) => ({
    command,
    description: texts[`talk.command.${command}`],
  }));
}
