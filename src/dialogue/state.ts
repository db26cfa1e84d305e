/** The state of one private chat, as it is kept. Version 1. (Being built: only `v` and `lang` are firm.) */
export interface State {
  readonly v: 1;
  readonly lang: 'hans' | 'hant';
}

/** newer: written by a later version of the program; leave it alone. unreadable: set it aside and start anew. */
export type ParsedState =
  | { readonly kind: 'state'; readonly state: State }
  | { readonly kind: 'newer' }
  | { readonly kind: 'unreadable' };

export function parseState(text: string): ParsedState {
  try {
    const value = JSON.parse(text) as State;
    return value.v === 1 ? { kind: 'state', state: value } : { kind: 'newer' };
  } catch {
    return { kind: 'unreadable' };
  }
}

export function serializeState(state: State): string {
  return JSON.stringify(state);
}
