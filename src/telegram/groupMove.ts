import { type GroupState, parseGroup } from '../dialogue/group.ts';
import type { Instant } from '../domain/overdue.ts';
import type { ChatId } from '../store/store.ts';
import type { Shell } from './ports.ts';
import { frameOf, type OpenJob, type Take } from './turn.ts';

/** A setting is no secret: it outlives a quiet season, and is renewed by every use. */
export const GROUP_LIFE_MS = 180 * 86_400_000;

/**
 * A group became a supergroup: its record is taken over once, whichever of the two chats says so and however often, and
 * the old one ends after that. What spans two chats is never one commit.
 */
export function moveJob(shell: Shell, from: ChatId, to: ChatId): OpenJob {
  const seen = `m${from}`;
  const open = async (): Promise<Take> => {
    const old = await shell.store.read(from, shell.now());
    return (record) => {
      const now = shell.now();
      const state = JSON.stringify(moved(old?.state ?? '', record?.state ?? ''));
      const commit = { state, outbox: [], wakes: [], cancel: [], expiresAt: now + GROUP_LIFE_MS } as const;
      const after = () => endOld(shell, from, now);
      return {
        commit: { ...frameOf(shell, { chat: to, seen }, record, now), ...commit },
        toast: null,
        unreadable: null,
        links: [],
        after,
      };
    };
  };
  return { chat: to, seen, open };
}

/** What was set in the old chat holds in the new one, which may have said hello meanwhile. */
function moved(from: string, to: string): GroupState {
  if (from === '') return parseGroup(to);
  const old = parseGroup(from);
  return { ...old, ...parseGroup(to), who: old.who };
}

/** Empties the old chat's record for good; one that is empty already is left. Losing a race leaves it to expire. */
async function endOld(shell: Shell, from: ChatId, now: Instant): Promise<void> {
  const { store } = shell;
  const old = await store.read(from, now);
  if (old === null || old.state === '') return;
  const frame = frameOf(shell, { chat: from, seen: null }, old, now);
  await store.commit({
    ...frame,
    state: '',
    tombstone: true,
    outbox: [],
    wakes: [],
    cancel: 'all',
    expiresAt: now + 86_400_000,
  });
}
