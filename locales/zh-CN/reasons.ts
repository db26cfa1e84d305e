/** Why the calls stopped: names, grounds, evidence in words, discriminating questions. */
export const reasons = {} as const;
