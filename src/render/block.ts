import type { Button, OutMessage } from './message.ts';
import { plainText, splitHtml } from './telegram-text.ts';

/** A piece of a reply: paragraphs, perhaps with buttons. Blocks without buttons flow into the next one. */
export interface Block {
  readonly html: string;
  readonly buttons?: readonly (readonly Button[])[];
  /** Never joined with others: an interrupt, a file, something tracked. */
  readonly alone?: boolean;
  readonly track?: string;
  readonly edit?: string;
  readonly file?: OutMessage['file'];
}

/** A joined message stays this short, so that it reads on a phone. */
const COMFORT = 700;

/** Blocks to messages: short ones joined, none over Telegram's limit, buttons under the last part. */
export function toMessages(blocks: readonly Block[]): OutMessage[] {
  return join(blocks).flatMap(split);
}

function join(blocks: readonly Block[]): Block[] {
  const joined: Block[] = [];
  for (const block of blocks) {
    const last = joined.at(-1);
    if (last && joinable(last, block)) joined[joined.length - 1] = merged(last, block);
    else joined.push(block);
  }
  return joined;
}

function joinable(last: Block, block: Block): boolean {
  if (last.alone || block.alone || (last.buttons && block.buttons)) return false;
  return plainText(last.html).length + plainText(block.html).length <= COMFORT;
}

function merged(last: Block, block: Block): Block {
  const buttons = last.buttons ?? block.buttons;
  return { html: `${last.html}\n\n${block.html}`, ...(buttons ? { buttons } : {}) };
}

function split(block: Block): OutMessage[] {
  const parts = splitHtml(block.html);
  return parts.map((html, at) => ({
    html,
    ...(at === parts.length - 1 ? last(block) : {}),
  }));
}

function last(block: Block): Partial<OutMessage> {
  return {
    ...(block.buttons && block.buttons.length > 0 ? { buttons: block.buttons } : {}),
    ...(block.track === undefined ? {} : { track: block.track }),
    ...(block.edit === undefined ? {} : { edit: block.edit }),
    ...(block.file === undefined ? {} : { file: block.file }),
  };
}

/** Buttons in rows of `width`. */
export function rows(buttons: readonly Button[], width: number): Button[][] {
  const result: Button[][] = [];
  for (let from = 0; from < buttons.length; from += width) result.push(buttons.slice(from, from + width));
  return result;
}
