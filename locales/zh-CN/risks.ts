/** Risks and the timeline. */
export const risks = {} as const;
