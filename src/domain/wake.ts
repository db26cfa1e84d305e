import type { Instant } from './overdue.ts';

/** Something to be done at a time: a wake goes through `step` like an update. Holds no text. */
export interface Wake {
  readonly id: string;
  readonly kind: string;
  readonly at: Instant;
}
