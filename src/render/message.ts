/** One button. `data` is callback data of at most 64 bytes; `copy` at most 256 characters. */
export type Button =
  | { readonly text: string; readonly data: string }
  | { readonly text: string; readonly copy: string }
  | { readonly text: string; readonly url: string };

/** One message to send, Telegram HTML, already within Telegram's limits. */
export interface OutMessage {
  readonly html: string;
  readonly buttons?: readonly (readonly Button[])[];
  /** Name under which the sent message's id is kept, so that it can be edited or replied to later. */
  readonly track?: string;
  /** Edit the message tracked under this name instead of sending; sent anew if it is unknown. */
  readonly edit?: string;
  /** Message id this one answers. */
  readonly replyTo?: number;
  /** Topic of a forum it belongs to. */
  readonly thread?: number;
  /** A file made at sending time from this recipe (kind and the facts it needs), with `html` as caption. */
  readonly file?: { readonly kind: string; readonly data: string };
}
