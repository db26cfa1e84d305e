import * as z from 'zod/mini';
import { read } from '../understanding/read.ts';
import type { Reading } from '../understanding/reading.ts';
import { decodeCallback, encodeCallback } from './callback.ts';
import { type NewLink, newLink } from './link.ts';
import { answerTo, caseOf } from './oneshot.ts';
import type { Choice, Say } from './says.ts';
import { type Clock, line } from './turn.ts';

const schema = z.object({
  v: z.literal(1),
  /** The one setting of a group: who may ask. */
  who: z.enum(['admins', 'members']),
  /** Admins were told that the bot needs no rights. */
  rightsTold: z.optional(z.boolean()),
  rate: z.optional(z.object({ from: z.number(), count: z.number(), told: z.optional(z.boolean()) })),
});

/** What is kept of a group: a setting and a counter, nothing anybody said. */
export type GroupState = z.infer<typeof schema>;

/** Something addressed to the bot in a group. `replyTo`: the message the answer answers. */
export type GroupInput =
  | {
      readonly kind: 'question';
      readonly text: string;
      readonly senderIsAdmin: boolean;
      /** User id of the author of the question: the link is his alone; null if Telegram doesn't say. */
      readonly asker: number | null;
      /** The admin who asked for somebody else; null if he asked for himself. */
      readonly admin: number | null;
    }
  | { readonly kind: 'settings'; readonly senderIsAdmin: boolean }
  | { readonly kind: 'press'; readonly data: string; readonly senderIsAdmin: boolean }
  | { readonly kind: 'promoted' };

export interface GroupStep {
  readonly state: GroupState;
  readonly says: readonly Say[];
  readonly lang: 'hans' | 'hant';
  /** Deep links to keep; buttons name their tokens. */
  readonly links: readonly NewLink[];
  readonly toast: Say | null;
}

/** Fresh unguessable tokens come in: the step itself is pure. */
export interface GroupMoment extends Clock {
  readonly tokens: readonly [string, string];
}

const WINDOW_MS = 60_000;
const MAX_PER_WINDOW = 20;

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
      return input.senderIsAdmin ? saying(state, settingsSay(state)) : saying(state, line('group.adminsOnly.settings'));
    case 'press':
      return onPress(state, input);
    case 'promoted':
      return state.rightsTold ? saying(state) : saying({ ...state, rightsTold: true }, line('group.noRightsNeeded'));
  }
}

function saying(state: GroupState, ...says: readonly Say[]): GroupStep {
  return { state, says, lang: 'hans', links: [], toast: null };
}

type Question = Extract<GroupInput, { kind: 'question' }>;

function onQuestion(state: GroupState, input: Question, moment: GroupMoment): GroupStep {
  const reading = read(input.text, { today: moment.today, asked: null, known: [] });
  const urgent = reading.interrupt?.kind === 'distress';
  if (!urgent && !input.senderIsAdmin && state.who === 'admins') return saying(state, line('group.adminsOnly'));
  if (input.text.trim() === '') return saying(state, line('group.how'));
  const counted = count(state, moment);
  if (!urgent && counted.silence !== 'none') {
    return counted.silence === 'tell' ? saying(counted.state, line('talk.slowDown')) : saying(counted.state);
  }
  return answered(counted.state, input, reading, moment);
}

function answered(state: GroupState, input: Question, reading: Reading, moment: GroupMoment): GroupStep {
  const debt = caseOf(reading, moment.today);
  const says = answerTo({ debt, intents: reading.intents }, reading, 'group', moment);
  const [token, adminToken] = moment.tokens;
  const links =
    input.asker === null
      ? []
      : [newLink(token, { user: input.asker, intents: [...reading.intents], ...(debt ? { debt } : {}) })];
  const distress = reading.interrupt?.kind === 'distress' && input.admin !== null;
  const guidance = distress ? [newLink(adminToken, { user: input.admin, intents: [], guidance: true })] : [];
  const [first] = says;
  const why = first?.kind === 'answer' ? first.answer.id : first?.kind === 'brief' ? 'brief' : null;
  const say: Say = {
    kind: 'groupAnswer',
    says,
    why,
    link: links[0]?.token ?? null,
    guidance: guidance[0]?.token ?? null,
  };
  return { state, says: [say], lang: reading.script ?? 'hans', links: [...links, ...guidance], toast: null };
}

/** Buttons of a group: 为什么 for everybody, settings for admins. */
function onPress(state: GroupState, input: Extract<GroupInput, { kind: 'press' }>): GroupStep {
  const callback = decodeCallback(input.data);
  const [what] = callback?.args ?? [];
  if (callback?.verb === 'gw' && what) return saying(state, { kind: 'groupWhy', id: what });
  if (callback?.verb !== 'gs' || (what !== 'admins' && what !== 'members')) return toast(state, 'talk.stale.toast');
  if (!input.senderIsAdmin) return toast(state, 'group.adminsOnly.toast');
  const next: GroupState = { ...state, who: what };
  return { ...saying(next, settingsSay(next)), toast: line('talk.toast.noted') };
}

function toast(state: GroupState, key: 'talk.stale.toast' | 'group.adminsOnly.toast'): GroupStep {
  return { ...saying(state), toast: line(key) };
}

function settingsSay(state: GroupState): Say {
  const choices: Choice[] = (['admins', 'members'] as const).map((who) => ({
    label: `group.who.${who}` as const,
    data: encodeCallback(0, 'gs', who),
  }));
  return line(state.who === 'admins' ? 'group.settings.admins' : 'group.settings.members', {}, choices);
}

/** Counts questions of the group in its record; over the limit 慢一点 is said once a window. */
function count(state: GroupState, { now }: Clock): { state: GroupState; silence: 'none' | 'tell' | 'quiet' } {
  const old = state.rate;
  const running = old !== undefined && now >= old.from && now - old.from < WINDOW_MS;
  const rate = running ? { ...old, count: old.count + 1 } : { from: now, count: 1 };
  if (rate.count <= MAX_PER_WINDOW) return { state: { ...state, rate }, silence: 'none' };
  return { state: { ...state, rate: { ...rate, told: true } }, silence: running && old.told ? 'quiet' : 'tell' };
}
