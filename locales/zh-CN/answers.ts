/** Follow-up answers. */
export const answers = {} as const;
