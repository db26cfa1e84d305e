import { GrammyError } from 'grammy/web';

/** What a failed call means for the message it carried. */
export type Failure =
  /** The message stands as wanted already. */
  | { readonly kind: 'done' }
  /** Telegram could not read the markup: once more without. */
  | { readonly kind: 'plain' }
  /** The message to edit is not there: send a new one. */
  | { readonly kind: 'anew' }
  /** The chat is closed to us: all its entries end. */
  | { readonly kind: 'gone' }
  /** This message will never be taken. */
  | { readonly kind: 'refused' }
  /** The group goes on under another id. */
  | { readonly kind: 'moved'; readonly to: string }
  | { readonly kind: 'later'; readonly ms: number }
  | { readonly kind: 'again'; readonly reason: 'server' | 'network' };

const BY_DESCRIPTION: readonly (readonly [RegExp, Failure['kind'] & ('done' | 'plain' | 'anew' | 'gone')])[] = [
  [/message is not modified/i, 'done'],
  [/can't parse entities|can't find end|unsupported start tag|message text is empty/i, 'plain'],
  [/message to edit not found|message can't be edited|MESSAGE_ID_INVALID/i, 'anew'],
  [
    // A closed topic is no reason to leave the others: it ends its own message only.
    /chat not found|user not found|PEER_ID_INVALID|user is deactivated|bot was kicked|not enough rights/i,
    'gone',
  ],
];

/** Reads an error of a call that sends or edits. Our own bugs are not among them: they throw on. */
export function readFailure(error: unknown): Failure {
  if (!(error instanceof GrammyError)) return { kind: 'again', reason: 'network' };
  const code = error.error_code;
  if (code === 429) return { kind: 'later', ms: 1000 * Math.max(1, error.parameters.retry_after ?? 1) };
  if (code === 403) return { kind: 'gone' };
  // 401 and 404 speak of the token, not of the message: it waits until the operator has mended it.
  if (code >= 500 || code === 401 || code === 404 || code === 409) return { kind: 'again', reason: 'server' };
  const moved = error.parameters.migrate_to_chat_id;
  if (moved !== undefined) return { kind: 'moved', to: String(moved) };
  const known = BY_DESCRIPTION.find(([pattern]) => pattern.test(error.description));
  return { kind: known?.[1] ?? 'refused' };
}

/** Code of a Bot API error for a log line; 0 for a network error. */
export function errorCode(error: unknown): number {
  return error instanceof GrammyError ? error.error_code : 0;
}
