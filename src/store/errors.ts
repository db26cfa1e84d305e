/**
 * unreachable: no answer; whether a write happened is not known. refused: the store said no to something other than a
 * commit. locked: another process holds the folder. unusable: the folder or its data can't be opened.
 */
export type AwayKind = 'unreachable' | 'refused' | 'locked' | 'unusable';

/** The store is away. What was being handled is to be left unsettled and tried again. The message is one line. */
export class StoreAway extends Error {
  readonly kind: AwayKind;

  constructor(kind: AwayKind, message: string, options?: ErrorOptions) {
    super(message, options);
    this.name = 'StoreAway';
    this.kind = kind;
  }
}
