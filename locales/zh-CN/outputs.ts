/** Calendar, letters, contact log, pictures, case summary. */
export const outputs = {} as const;
