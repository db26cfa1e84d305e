/** Distress, court papers, threats, scam. */
export const interrupts = {} as const;
