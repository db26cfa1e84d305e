import type { Intent } from '../understanding/reading.ts';
import { encodeCallback } from './callback.ts';
import type { Choice } from './says.ts';
import type { State } from './state.ts';
import { focusOf } from './verdict.ts';

/** What people ask most at this point of the talk. */
export function nearest(state: State): Intent[] {
  if (focusOf(state)?.status === 'paid') return ['restore_access', 'credit_record', 'paid_still_dunned'];
  return state.told.verdict ? ['will_be_sued', 'negotiate', 'credit_record'] : ['why_stopped', 'will_be_sued', 'jail'];
}

export function intentChoices(state: State, intents: readonly Intent[] = nearest(state)): Choice[] {
  return intents.map((intent) => ({
    label: `talk.intent.${intent}` as const,
    data: encodeCallback(state.no, 'i', intent),
  }));
}
