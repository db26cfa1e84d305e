import * as z from 'zod/mini';
import type { MessageKey } from '../../locales/index.ts';
import { read } from '../understanding/read.ts';
import type { Reading } from '../understanding/reading.ts';
import { decodeCallback, encodeCallback } from './callback.ts';
import { counted, type GroupRate, rateSchema } from './groupRate.ts';
import { type NewLink, newLink } from './link.ts';
import { answerTo, caseOf } from './oneshot.ts';
import type { Choice, Say } from './says.ts';
import { type Clock, line } from './turn.ts';

/** 为什么 is explained once below an answer; so many answers are remembered. */
const MAX_EXPLAINED = 20;

/** Who adds the bot again within this time is not greeted again. */
const HELLO_EVERY_MS = 86_400_000;

const schema = z.object({
  v: z.literal(1),
  /** The one setting of a group: who may ask. */
  who: z.enum(['admins', 'members']),
  /** Admins were told that the bot needs no rights. */
  rightsTold: z.optional(z.boolean()),
  /** When the group was greeted (ms). */
  helloAt: z.optional(z.number()),
  /** Message ids of answers whose 为什么 was said. */
  explained: z.optional(z.array(z.number())),
  rate: z.optional(rateSchema),
});

/** What is kept of a group: a setting and counters, nothing anybody said. */
export type GroupState = z.infer<typeof schema>;

/** Who may do what admins may; null: Telegram did not say who is one. */
export type IsAdmin = boolean | null;

/** Something addressed to the bot in a group. */
export type GroupInput =
  | {
      readonly kind: 'question';
      readonly text: string;
      readonly senderIsAdmin: IsAdmin;
      /** User id of the author of the question: the link is his alone; null if Telegram doesn't say. */
      readonly asker: number | null;
      /** The admin who asked for somebody else; null if he asked for himself. */
      readonly admin: number | null;
      /** He has a private chat with the bot: guidance goes there. */
      readonly adminOpen?: boolean;
      /** The question is the sender's own. */
      readonly own?: boolean;
      /** Name of the sender in the counter of the limit: hashed, of no use outside this group. */
      readonly sender?: string;
      /** A reply to one of our answers, without a command: silence where there is nothing to answer. */
      readonly soft?: boolean;
    }
  | { readonly kind: 'settings'; readonly senderIsAdmin: IsAdmin }
  | { readonly kind: 'help' }
  | { readonly kind: 'privacy' }
  | { readonly kind: 'press'; readonly data: string; readonly senderIsAdmin: IsAdmin; readonly messageId?: number }
  | { readonly kind: 'promoted' }
  | { readonly kind: 'added'; readonly promoted: boolean };

export interface GroupStep {
  readonly state: GroupState;
  readonly says: readonly Say[];
  readonly lang: 'hans' | 'hant';
  /** Deep links to keep; buttons name their tokens. */
  readonly links: readonly NewLink[];
  readonly toast: Say | null;
  /** Whose private chat guidance goes to. */
  readonly guide: number | null;
  /** The settings, sent or edited in place. */
  readonly panel: 'new' | 'edit' | null;
}

/** Fresh unguessable tokens come in: the step itself is pure. */
export interface GroupMoment extends Clock {
  readonly tokens: readonly [string, string];
}

const NEW_GROUP: GroupState = { v: 1, who: 'admins' };

/** A group's record; one that can't be read is begun anew, it holds nothing of anybody. */
export function parseGroup(text: string | null): GroupState {
  if (text === null) return NEW_GROUP;
  try {
    const parsed = schema.safeParse(JSON.parse(text));
    return parsed.success ? parsed.data : NEW_GROUP;
  } catch {
    return NEW_GROUP;
  }
}

/** One thing addressed to the bot in a group. Pure. */
export function groupStep(state: GroupState, input: GroupInput, moment: GroupMoment): GroupStep {
  switch (input.kind) {
    case 'question':
      return onQuestion(state, input, moment);
    case 'settings':
      if (!input.senderIsAdmin) return saying(state, line(refusal(input.senderIsAdmin, 'group.adminsOnly.settings')));
      return { ...saying(state, settingsSay(state)), panel: 'new' };
    case 'help':
      return saying(state, line(state.who === 'admins' ? 'group.how' : 'group.how.members'));
    case 'privacy':
      return saying(state, line('group.privacy'));
    case 'press':
      return onPress(state, input);
    case 'promoted':
      return rightsTold(state);
    case 'added':
      return onAdded(state, input.promoted, moment);
  }
}

function saying(state: GroupState, ...says: readonly Say[]): GroupStep {
  return { state, says, lang: 'hans', links: [], toast: null, guide: null, panel: null };
}

function rightsTold(state: GroupState): GroupStep {
  return state.rightsTold ? saying(state) : saying({ ...state, rightsTold: true }, line('group.noRightsNeeded'));
}

function onAdded(state: GroupState, promoted: boolean, { now }: Clock): GroupStep {
  const again = state.helloAt !== undefined && now >= state.helloAt && now - state.helloAt < HELLO_EVERY_MS;
  const greeted = again ? saying(state) : saying({ ...state, helloAt: now }, line('group.hello'));
  if (!promoted) return greeted;
  const told = rightsTold(greeted.state);
  return { ...told, says: [...greeted.says, ...told.says] };
}

type Question = Extract<GroupInput, { kind: 'question' }>;

function refusal<Key extends MessageKey>(isAdmin: IsAdmin, key: Key): Key | 'group.adminsUnknown' {
  return isAdmin === null ? 'group.adminsUnknown' : key;
}

/** Distress is answered for anybody, over any limit; all else only for who may ask. */
function onQuestion(state: GroupState, input: Question, moment: GroupMoment): GroupStep {
  const reading = read(input.text, { today: moment.today, asked: null, known: [] });
  if (reading.interrupt?.kind === 'distress') return answered(state, input, reading, moment);
  if (input.soft && (reading.intents.length === 0 || reading.outOfScope)) return saying(state);
  const no = refused(state, input);
  if (no !== null) return input.soft ? saying(state) : limited(state, input, moment, (next) => saying(next, line(no)));
  if (input.text.trim() === '') return limited(state, input, moment, (next) => saying(next, line('group.noText')));
  return limited(state, input, moment, (next) => answered(next, input, reading, moment));
}

/** Why this sender may not ask this; null if he may. A member asks for himself only. */
function refused(state: GroupState, input: Question) {
  if (input.senderIsAdmin) return null;
  if (state.who === 'admins') return refusal(input.senderIsAdmin, 'group.adminsOnly');
  return input.own === false ? ('group.ownOnly' as const) : null;
}

/** Counts a question; over the limit 慢一点 is said once a window, then nothing. */
function limited(
  state: GroupState,
  input: Question,
  { now }: Clock,
  then: (state: GroupState) => GroupStep,
): GroupStep {
  const { rate, silence } = counted(state.rate as GroupRate | undefined, input.sender ?? null, now);
  const next: GroupState = { ...state, rate };
  if (silence === 'none') return then(next);
  return silence === 'tell' ? saying(next, line('talk.slowDown')) : saying(next);
}

function answered(state: GroupState, input: Question, reading: Reading, moment: GroupMoment): GroupStep {
  const debt = caseOf(reading, moment.today);
  const says = answerTo({ debt, intents: reading.intents }, reading, 'group', moment);
  const [token, adminToken] = moment.tokens;
  const distress = reading.interrupt?.kind === 'distress';
  // Where somebody is in distress the link leads to a talk, not to a debt.
  const about = distress ? { intents: [] } : { intents: [...reading.intents], ...(debt ? { debt } : {}) };
  const links = input.asker === null ? [] : [newLink(token, { user: input.asker, ...about })];
  const guided = distress ? input.admin : null;
  const guidance =
    guided !== null && !input.adminOpen ? [newLink(adminToken, { user: guided, intents: [], guidance: true })] : [];
  const [first] = says;
  const personal = reading.personal.length > 0 && !distress ? [line('group.personal')] : [];
  const say: Say = {
    kind: 'groupAnswer',
    says: [...says, ...personal],
    why: first ? whyOf(first) : null,
    link: links[0]?.token ?? null,
    guidance: guidance[0]?.token ?? null,
  };
  return {
    ...saying(state, say),
    lang: reading.script ?? 'hans',
    links: [...links, ...guidance],
    guide: input.adminOpen ? guided : null,
  };
}

/** Under which id 为什么 explains an answer; null where there is nothing to explain. */
function whyOf(say: Say): string | null {
  if (say.kind === 'answer') return say.answer.id;
  if (say.kind === 'interrupt') return say.of === 'distress' ? null : (say.parts[0]?.id ?? null);
  return say.kind === 'brief' ? 'brief' : null;
}

/** Buttons of a group: 为什么 for everybody, settings for admins. */
function onPress(state: GroupState, input: Extract<GroupInput, { kind: 'press' }>): GroupStep {
  const callback = decodeCallback(input.data);
  const [what, lang] = callback?.args ?? [];
  if (callback?.verb === 'gw' && what) {
    return { ...explain(state, what, input.messageId), lang: lang === 'hant' ? 'hant' : 'hans' };
  }
  if (callback?.verb !== 'gs' || (what !== 'admins' && what !== 'members')) return toast(state, 'talk.stale.toast');
  if (!input.senderIsAdmin) return toast(state, refusal(input.senderIsAdmin, 'group.adminsOnly.toast'));
  if (state.who === what) return toast(state, 'group.settings.same.toast');
  const next: GroupState = { ...state, who: what };
  return { ...saying(next, settingsSay(next)), toast: line('talk.toast.noted'), panel: 'edit' };
}

/** 为什么, once below each answer: whoever presses again is pointed to it. */
function explain(state: GroupState, id: string, messageId: number | undefined): GroupStep {
  if (messageId === undefined) return saying(state, { kind: 'groupWhy', id });
  const explained = state.explained ?? [];
  if (explained.includes(messageId)) return toast(state, 'group.why.told.toast');
  const next: GroupState = { ...state, explained: [...explained, messageId].slice(-MAX_EXPLAINED) };
  return saying(next, { kind: 'groupWhy', id });
}

type Toast =
  | 'talk.stale.toast'
  | 'group.adminsOnly.toast'
  | 'group.adminsUnknown'
  | 'group.settings.same.toast'
  | 'group.why.told.toast';

function toast(state: GroupState, key: Toast): GroupStep {
  return { ...saying(state), toast: line(key) };
}

function settingsSay(state: GroupState): Say {
  const choices: Choice[] = (['admins', 'members'] as const).map((who) => ({
    label: `group.who.${who}` as const,
    data: encodeCallback(0, 'gs', who),
  }));
  return line(state.who === 'admins' ? 'group.settings.admins' : 'group.settings.members', {}, choices);
}
