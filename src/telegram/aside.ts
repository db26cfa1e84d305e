import type { Api } from 'grammy/web';
import { type Lang, textsOf } from '../../locales/index.ts';
import { errorCode } from './errors.ts';
import type { Log } from './ports.ts';
import { menuFor } from './start.ts';

/** Calls beside the outbox: what they carry is kept nowhere, and what fails is let go. */
export interface Aside {
  /** The chat's own menu, in the characters its person writes. */
  menu(chat: string, lang: Lang): void;
  /** A masked sentence to the operator. */
  report(text: string): void;
}

export function createAside(api: Api, log: Log, operatorChatId: string | null): Aside {
  return {
    menu: (chat, lang) => void menuFor(api, chat, textsOf(lang), log),
    report(text) {
      if (operatorChatId === null) return;
      const options = { link_preview_options: { is_disabled: true } };
      api
        .sendMessage(Number(operatorChatId), text, options)
        .catch((error) => log.warn('a report did not reach the operator', { code: errorCode(error) }));
    },
  };
}
