import { createHash, randomFillSync } from 'node:crypto';
import type { Input } from '../dialogue/input.ts';
import { LINK_LIFE_MS, type NewLink, parseLink } from '../dialogue/link.ts';
import type { Instant } from '../domain/overdue.ts';
import type { ChatId, Store } from '../store/store.ts';
import type { Shell } from './ports.ts';
import type { Job } from './turn.ts';

const TOKEN = /^[\w-]{22}$/;

/** So many links of one person are known for deletion; older ones end by themselves after 24 h. */
const MAX_KNOWN = 50;

const TOKEN_BYTES = 16;
/** Randomness for 256 tokens: every turn takes one, asking the system each time costs more than all else about it. */
const stock = Buffer.alloc(256 * TOKEN_BYTES);
let taken = stock.length;

/** 128 bits nobody can guess, as Telegram takes them behind ?start=. */
export function newToken(): string {
  if (taken === stock.length) {
    randomFillSync(stock);
    taken = 0;
  }
  taken += TOKEN_BYTES;
  return stock.toString('base64url', taken - TOKEN_BYTES, taken);
}

/**
 * The job with what the token of `/start TOKEN` carries, if it is this person's to use: bound to him, or to nobody and
 * not used yet. Any other comes back as it is. The claim survives a second try of the update, not a second update.
 */
export async function withLink(shell: Shell, job: Job): Promise<Job> {
  const { input } = job;
  if (input.kind !== 'command' || input.name !== 'start' || !TOKEN.test(input.arg)) return job;
  const link = await openLink(shell, job, input.arg);
  return link === null ? job : { ...job, input: { ...input, link } };
}

async function openLink({ store, now }: Shell, { chat, seen }: Job, token: string): Promise<string | null> {
  const payload = await store.readToken(token, now());
  const link = payload === null ? null : parseLink(payload);
  if (link === null) return null;
  if (link.user !== null) return link.user === Number(chat) ? payload : null;
  return store.claimToken(token, `${chat} ${seen}`, now());
}

/** The token a one-time link was opened with; null if nothing is used up. */
export function usedToken(input: Input): string | null {
  if (input.kind !== 'command' || !input.link || parseLink(input.link)?.user !== null) return null;
  return input.arg;
}

/** Keeps links and whose they are (the person they are bound to, else who made them), so that /delete finds them. */
export async function keepLinks(store: Store, maker: ChatId, links: readonly NewLink[], now: Instant): Promise<void> {
  for (const { token, payload, lifeMs } of links) {
    const bound = parseLink(payload)?.user ?? null;
    const owner = ownerKey(bound === null ? maker : String(bound));
    // Named first: a link that is kept is always one that /delete finds.
    const known = [...knownTokens(await store.readToken(owner, now)), token].slice(-MAX_KNOWN);
    await store.putToken(owner, JSON.stringify(known), now + LINK_LIFE_MS, now);
    await store.putToken(token, payload, now + lifeMs, now);
  }
}

/** Deletes every link that is bound to this person or was made by him. */
export async function dropLinks(store: Store, chat: ChatId, now: Instant): Promise<void> {
  const owner = ownerKey(chat);
  await store.deleteTokens([...knownTokens(await store.readToken(owner, now)), owner]);
}

/** Never a token: those are 22 characters. */
function ownerKey(id: string): string {
  return `of.${createHash('sha256').update(id).digest('base64url')}`;
}

function knownTokens(text: string | null): readonly string[] {
  return text === null ? [] : (JSON.parse(text) as string[]);
}
