import { createHash } from 'node:crypto';
import type { MessageKey } from '../../locales/index.ts';
import { textsOf } from '../../locales/index.ts';
import { type GroupInput, type GroupState, type GroupStep, groupStep, parseGroup } from '../dialogue/group.ts';
import type { Say } from '../dialogue/says.ts';
import { type Instant, shanghaiDay } from '../domain/overdue.ts';
import type { OutMessage } from '../render/message.ts';
import { render } from '../render/render.ts';
import type { ChatId, ChatRecord, Store } from '../store/store.ts';
import type { Admins } from './admins.ts';
import { type GroupEvent, type Place, readGroup, type Sender } from './groupInput.ts';
import type { Incoming, Reader } from './input.ts';
import { packBody } from './line.ts';
import { newToken } from './links.ts';
import type { Shell } from './ports.ts';
import { frameOf, type OpenJob, type Take, type Turn } from './turn.ts';

/** A setting is no secret: it outlives a quiet season, and is renewed by every use. */
const LIFE_MS = 180 * 86_400_000;

/** The name the settings are tracked under, so that a press changes them in place. */
const PANEL = 'settings';

export interface GroupParts {
  readonly shell: Shell;
  readonly admins: Admins;
  readonly reader: () => Reader;
}

/** Updates of groups as jobs; null for what is not addressed to us. */
export function groupJobs(parts: GroupParts): (incoming: Extract<Incoming, { kind: 'group' }>) => OpenJob | null {
  return ({ chat, update }) => {
    const event = readGroup(update, parts.reader());
    if (event === null) return null;
    if (event.kind === 'moved') return moveJob(parts.shell, String(event.from), String(event.to));
    const open = async (): Promise<Take> => {
      const input = await inputOf(event, chat, parts.admins);
      return (record) => takeTurn(parts, { chat, seen: `u${update.update_id}` }, input, placeOf(event), record);
    };
    return { chat, seen: `u${update.update_id}`, open };
  };
}

type Addressed = Exclude<GroupEvent, { kind: 'moved' }>;

function placeOf(event: Addressed): Place {
  return 'place' in event ? event.place : {};
}

async function inputOf(event: Addressed, chat: ChatId, admins: Admins): Promise<GroupInput> {
  switch (event.kind) {
    case 'question': {
      const { text, sender, author, own, soft } = event;
      const senderIsAdmin = await isAdmin(sender, chat, admins);
      const admin = senderIsAdmin === true && !own ? sender.id : null;
      return { kind: 'question', text, senderIsAdmin, asker: author, admin, own, soft, ...nameOf(sender, chat) };
    }
    case 'settings':
      return { kind: 'settings', senderIsAdmin: await isAdmin(event.sender, chat, admins) };
    case 'press': {
      // 为什么 is for everybody: nobody need be asked who presses it.
      const senderIsAdmin = event.data.includes(':gs:') ? await isAdmin(event.sender, chat, admins) : false;
      const { data, messageId } = event;
      return { kind: 'press', data, senderIsAdmin, ...(messageId === undefined ? {} : { messageId }) };
    }
    case 'help':
    case 'privacy':
      return { kind: event.kind };
    default:
      return event;
  }
}

async function isAdmin({ id, asGroup }: Sender, chat: ChatId, admins: Admins): Promise<boolean | null> {
  if (asGroup) return true;
  if (id === null) return false;
  return (await admins.of(chat))?.has(id) ?? null;
}

/** The sender in the group's counter: of no use anywhere else. */
function nameOf({ id }: Sender, chat: ChatId): { sender?: string } {
  if (id === null) return {};
  return { sender: createHash('sha256').update(`${chat} ${id}`).digest('base64url').slice(0, 8) };
}

function takeTurn(
  { shell, reader }: GroupParts,
  job: { readonly chat: ChatId; readonly seen: string },
  input: GroupInput,
  place: Place,
  record: ChatRecord | null,
): Turn {
  const now = shell.now();
  const today = shanghaiDay(now);
  const tokens = [newToken(), newToken()] as const;
  const result = groupStep(parseGroup(record?.state ?? null), input, { now, today, tokens });
  const messages = render(result.says, { lang: result.lang, no: 0 }, today, reader().username);
  return {
    commit: {
      ...frameOf(shell, job, record, now),
      state: JSON.stringify(result.state satisfies GroupState),
      outbox: messages.map((message) => entryOf(message, place, result.panel, now)),
      wakes: [],
      cancel: [],
      expiresAt: now + LIFE_MS,
    },
    toast: toastOf(result.toast),
    unreadable: null,
    links: result.links,
  };
}

function entryOf(message: OutMessage, place: Place, panel: GroupStep['panel'], now: Instant) {
  const { track: _track, ...rest } = message;
  const placed = { ...rest, ...place, ...(panel === 'edit' ? { edit: PANEL } : {}) };
  return { body: packBody(placed, now), ...(panel === null ? {} : { track: PANEL }) };
}

function toastOf(say: Say | null): string | null {
  return say?.kind === 'line' ? textsOf('hans')[say.key satisfies MessageKey] : null;
}

/**
 * A group became a supergroup: its record is taken over once, whichever of the two chats says so and however often, and
 * the old one ends after that. What spans two chats is never one commit.
 */
function moveJob(shell: Shell, from: ChatId, to: ChatId): OpenJob {
  const seen = `m${from}`;
  const open = async (): Promise<Take> => {
    const old = await shell.store.read(from, shell.now());
    return (record) => {
      const now = shell.now();
      const state = JSON.stringify(moved(old?.state ?? '', record?.state ?? ''));
      const commit = { state, outbox: [], wakes: [], cancel: [], expiresAt: now + LIFE_MS } as const;
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
  const store: Store = shell.store;
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
