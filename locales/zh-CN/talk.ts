/** Greetings, questions, buttons, commands, errors: everything the dialogue itself says. */
export const talk = {} as const;
