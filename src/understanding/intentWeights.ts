import type { Intent } from './reading.ts';

/** An intent with its weight: the plainer the wording, the higher. 8 and more: asked in so many words; below 3: one word of it. */
export type Weighted = readonly [intent: Intent, weight: number];

export const why: Weighted = ['why_stopped', 8];
export const sued: Weighted = ['will_be_sued', 7];
export const jail: Weighted = ['jail', 8];
export const visit: Weighted = ['home_visit', 7];
export const contacts: Weighted = ['contacts_exposed', 7];
export const credit: Weighted = ['credit_record', 6];
export const penalty: Weighted = ['penalty_calc', 6];
export const negotiate: Weighted = ['negotiate', 6];
export const minimum: Weighted = ['minimum_payment', 8.1];
export const partial: Weighted = ['partial_payment', 6.5];
export const complain: Weighted = ['complain', 6];
export const harassment: Weighted = ['harassment_evidence', 6.5];
export const number: Weighted = ['change_number', 7];
export const frozen: Weighted = ['account_frozen', 6.5];
export const order: Weighted = ['repay_order', 8];
export const scam: Weighted = ['scam_or_identity', 6.5];
export const limitation: Weighted = ['limitation_period', 8];
export const family: Weighted = ['family_liability', 7];
export const papers: Weighted = ['court_papers', 8];
export const repay: Weighted = ['how_to_repay', 5.5];
export const grace: Weighted = ['grace_period', 7];
export const process: Weighted = ['collection_process', 6];
export const paidDunned: Weighted = ['paid_still_dunned', 8];
export const deduct: Weighted = ['auto_deduct', 7];
export const restore: Weighted = ['restore_access', 6.7];
export const reborrow: Weighted = ['reborrow', 7];
export const legality: Weighted = ['interest_legality', 7];
export const enforcement: Weighted = ['enforcement', 7];
export const diagnose: Weighted = ['diagnose', 3];
export const distress: Weighted = ['distress', 7.2];

/** The same intent, more or less plainly said. */
export const weighing = ([intent]: Weighted, weight: number): Weighted => [intent, weight];
