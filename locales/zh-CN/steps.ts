/** Steps of the plan: line, where, words to copy, what to keep, how you know it is done. */
export const steps = {} as const;
