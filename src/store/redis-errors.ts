import { StoreAway } from './errors.ts';

/** Answers of a server that can't serve now but will: the same as no answer. */
const PASSING = new Set(['LOADING', 'CLUSTERDOWN', 'MASTERDOWN', 'TRYAGAIN', 'BUSY', 'MOVED', 'ASK']);

/** The code of a server's own no ("OOM", "READONLY", "NOAUTH" …); null if there was no answer or it will pass. */
export function refusal(error: unknown): string | null {
  if (!(error instanceof Error) || error.name !== 'ReplyError') return null;
  const code = error.message.split(' ', 1)[0]!;
  return PASSING.has(code) ? null : code;
}

/** What a failed command means to the caller. The text names no key and no value. */
export function away(error: unknown): StoreAway {
  if (error instanceof StoreAway) return error;
  const code = refusal(error);
  if (code !== null) return new StoreAway('refused', `Redis refused: ${code}`, { cause: error });
  const why = error instanceof Error ? error.message.split('\n', 1)[0] : 'no reason given';
  return new StoreAway('unreachable', `Redis is away: ${why}`, { cause: error });
}
