import * as z from 'zod/mini';
import type { Intent } from '../understanding/reading.ts';
import { answerSay, questionsIn } from './answering.ts';
import { withNamed } from './merge.ts';
import { debtSchema, factsOf, type State } from './state.ts';
import { type Clock, line, saying, type Turn, turnOf, withState } from './turn.ts';
import { askOrVerdict } from './verdict.ts';

/** A deep link lives this long. */
export const LINK_LIFE_MS = 24 * 3_600_000;

const schema = z.object({
  /** Only this user may use it; null: whoever comes first, once. */
  user: z.nullable(z.number()),
  debt: z.optional(debtSchema),
  intents: z.array(z.string()),
  /** How to help somebody in distress, for the admin who asked. */
  guidance: z.optional(z.boolean()),
});

/** What a deep link carries: the slots of a question, never its words. */
export type LinkPayload = z.infer<typeof schema>;

/** A link to be made: the shell keeps the payload under an unguessable token before the answer is committed. */
export interface NewLink {
  readonly token: string;
  readonly payload: string;
  readonly lifeMs: number;
}

export function newLink(token: string, payload: LinkPayload): NewLink {
  return { token, payload: JSON.stringify(payload), lifeMs: LINK_LIFE_MS };
}

/** What a token's payload says; null if it can't be read. */
export function parseLink(text: string): LinkPayload | null {
  try {
    const parsed = schema.safeParse(JSON.parse(text));
    return parsed.success ? parsed.data : null;
  } catch {
    return null;
  }
}

/** Somebody came by a link: his question goes on here, without typing again. */
export function onLink(state: State, link: LinkPayload, clock: Clock): Turn {
  if (link.guidance) return saying(turnOf(state), line('group.guidance'));
  // Nothing about debt stands in it (somebody in distress was answered there): then nothing about debt is begun here.
  if (!link.debt && link.intents.length === 0) return saying(turnOf(state), line('group.link.quiet'));
  const debts = link.debt ? withNamed(state.debts, link.debt) : state.debts;
  const focus = Math.max(0, debts.length - 1);
  const told = { ...state.told, privacy: true };
  const greeted = saying(withState(turnOf(state), { debts, focus, told }), line('group.link.hello'));
  const [wanted] = questionsIn(link.intents as readonly Intent[]);
  const answer = wanted ? answerSay(wanted, factsOf(link.debt, clock.today), clock.today, null) : null;
  return askOrVerdict(answer ? saying(greeted, answer) : greeted, clock);
}
