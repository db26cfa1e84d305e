/** Groups, forwards, deep links, privacy. */
export const groups = {} as const;
