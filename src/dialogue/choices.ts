import { INTENTS, type Intent } from '../understanding/reading.ts';
import { encodeCallback } from './callback.ts';
import type { Choice } from './says.ts';
import type { Debt, State } from './state.ts';
import { focusOf } from './verdict.ts';

/** What people ask next who have just been answered this. */
const NEXT: Partial<Record<Intent, readonly Intent[]>> = {
  court_papers: ['court_papers', 'enforcement', 'negotiate'],
  will_be_sued: ['court_papers', 'enforcement', 'negotiate'],
  account_frozen: ['account_frozen', 'enforcement', 'auto_deduct'],
  enforcement: ['court_papers', 'jail', 'negotiate'],
  jail: ['will_be_sued', 'enforcement', 'negotiate'],
  contacts_exposed: ['family_liability', 'harassment_evidence', 'complain'],
  home_visit: ['contacts_exposed', 'harassment_evidence', 'complain'],
  credit_record: ['restore_access', 'negotiate', 'partial_payment'],
  penalty_calc: ['interest_legality', 'negotiate', 'partial_payment'],
  negotiate: ['partial_payment', 'how_to_repay', 'penalty_calc'],
  partial_payment: ['negotiate', 'how_to_repay', 'repay_order'],
  scam_or_identity: ['how_to_repay', 'complain', 'collection_process'],
  family_liability: ['contacts_exposed', 'will_be_sued', 'negotiate'],
};

/** What people ask about a debt that gets no verdict. */
export const BY_STATUS: Partial<Record<Debt['status'], readonly Intent[]>> = {
  paid: ['restore_access', 'credit_record', 'paid_still_dunned'],
  otherPerson: ['family_liability', 'contacts_exposed', 'will_be_sued'],
  denied: ['scam_or_identity', 'credit_record', 'will_be_sued'],
  notOverdue: ['negotiate', 'grace_period', 'minimum_payment'],
};

/** What people ask most at this point of the talk. */
export function nearest(state: State): Intent[] {
  const ofStatus = BY_STATUS[focusOf(state)?.status ?? 'unclear'];
  if (ofStatus) return [...ofStatus];
  const next = NEXT[lastAnswered(state) ?? 'out_of_scope'];
  if (next) return [...next];
  return state.told.verdict ? ['will_be_sued', 'negotiate', 'credit_record'] : ['why_stopped', 'will_be_sued', 'jail'];
}

/** The question answered last, if the last reply answered one. */
function lastAnswered(state: State): Intent | undefined {
  const names = (state.last ?? '').split(' ').map((name) => name.slice(0, Math.max(0, name.indexOf('.'))));
  return INTENTS.find((intent) => names.includes(intent));
}

export function intentChoices(state: State, intents: readonly Intent[] = nearest(state)): Choice[] {
  return intents.map((intent) => ({
    label: `talk.intent.${intent}` as const,
    data: encodeCallback(state.no, 'i', intent),
  }));
}
