import type { Button, OutMessage } from '../render/message.ts';
import { plainText } from '../render/telegram-text.ts';

/** A reply as plain text, its buttons as one numbered list at the end. */
export interface PlainReply {
  readonly text: string;
  /** Buttons in the order of their numbers. */
  readonly buttons: readonly Button[];
}

/** Messages as a terminal shows them. */
export function plainReply(messages: readonly OutMessage[], choicesTitle: string): PlainReply {
  const buttons = messages.flatMap((message) => (message.buttons ?? []).flat()).filter((button) => !('copy' in button));
  const texts = messages.map((message) => plainText(message.html));
  const list = buttons.map((button, at) => `${at + 1}. ${button.text}${'url' in button ? ` ${button.url}` : ''}`);
  const parts = list.length > 0 ? [...texts, `${choicesTitle}\n${list.join('\n')}`] : texts;
  return { text: parts.join('\n\n'), buttons };
}
