import { createHash } from 'node:crypto';
import type { MessageKey } from '../../locales/index.ts';
import { textsOf } from '../../locales/index.ts';
import { type GroupInput, type GroupState, type GroupStep, groupStep, parseGroup } from '../dialogue/group.ts';
import type { Say } from '../dialogue/says.ts';
import { parseState } from '../dialogue/state.ts';
import { type Instant, shanghaiDay } from '../domain/overdue.ts';
import type { OutMessage } from '../render/message.ts';
import { render } from '../render/render.ts';
import type { ChatId, ChatRecord } from '../store/store.ts';
import type { Admins } from './admins.ts';
import { expiryOf } from './expiry.ts';
import { type GroupEvent, type Place, readGroup, type Sender } from './groupInput.ts';
import { GROUP_LIFE_MS, moveJob } from './groupMove.ts';
import type { Incoming, Reader } from './input.ts';
import { packBody } from './line.ts';
import { newToken } from './links.ts';
import type { Dialogue, Shell } from './ports.ts';
import { frameOf, type OpenJob, type Take, type Turn } from './turn.ts';

const GUIDE_TRIES = 10;

/** The name the settings are tracked under, so that a press changes them in place. */
const PANEL = 'settings';

export interface GroupParts {
  readonly shell: Shell;
  readonly admins: Admins;
  readonly reader: () => Reader;
  /** Sends what waits in a chat. */
  readonly send: (chat: ChatId) => void;
  readonly retentionDays: number;
  readonly count: Dialogue['count'];
}

/** Updates of groups as jobs; null for what is not addressed to us. */
export function groupJobs(parts: GroupParts): (incoming: Extract<Incoming, { kind: 'group' }>) => OpenJob | null {
  return ({ chat, update }) => {
    const event = readGroup(update, parts.reader());
    if (event === null) return null;
    if (event.kind === 'moved') return moveJob(parts.shell, String(event.from), String(event.to));
    const open = async (): Promise<Take> => {
      const input = await withOpenChat(await inputOf(event, chat, parts.admins), parts.shell);
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
  parts: GroupParts,
  job: { readonly chat: ChatId; readonly seen: string },
  input: GroupInput,
  place: Place,
  record: ChatRecord | null,
): Turn {
  const { shell, reader } = parts;
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
      expiresAt: now + GROUP_LIFE_MS,
    },
    toast: toastOf(result.toast),
    unreadable: null,
    links: result.links,
    aside: () => parts.count(input, { says: result.says }),
    ...(result.guide === null ? {} : { after: () => guide(parts, String(result.guide), job, result.lang) }),
  };
}

/** Whether the admin who asks has a private chat with us: the bot never writes first. */
async function withOpenChat(input: GroupInput, { store, now }: Shell): Promise<GroupInput> {
  if (input.kind !== 'question' || input.admin === null) return input;
  const record = await store.read(String(input.admin), now());
  return { ...input, adminOpen: record !== null && record.state !== '' };
}

/** How to help somebody in distress, into the admin's own chat: once for each question, whatever stands there. */
async function guide(
  { shell, send, retentionDays }: GroupParts,
  admin: ChatId,
  job: { readonly chat: ChatId; readonly seen: string },
  lang: GroupStep['lang'],
): Promise<void> {
  const seen = `g${job.chat}.${job.seen}`;
  for (let tries = 0; tries < GUIDE_TRIES; tries++) {
    const now = shell.now();
    const record = await shell.store.read(admin, now);
    const known = record === null ? null : parseState(record.state);
    if (record === null || known?.kind !== 'state') return;
    const commit = {
      ...frameOf(shell, { chat: admin, seen }, record, now),
      state: record.state,
      outbox: [{ body: packBody({ html: textsOf(lang)['group.guidance'] }, now) }],
      wakes: [],
      cancel: [],
      expiresAt: expiryOf(known.state, retentionDays, now, false),
    };
    const done = await shell.store.commit(commit);
    if (done.kind === 'committed') send(admin);
    if (done.kind !== 'stale') return;
  }
}

function entryOf(message: OutMessage, place: Place, panel: GroupStep['panel'], now: Instant) {
  const { track: _track, ...rest } = message;
  const placed = { ...rest, ...place, ...(panel === 'edit' ? { edit: PANEL } : {}) };
  return { body: packBody(placed, now), ...(panel === null ? {} : { track: PANEL }) };
}

function toastOf(say: Say | null): string | null {
  return say?.kind === 'line' ? textsOf('hans')[say.key satisfies MessageKey] : null;
}
