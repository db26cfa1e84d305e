/** A file as it is sent. `caption` is plain text and stands for the picture where it can't be seen. */
export interface OutFile {
  readonly filename: string;
  readonly mime: string;
  readonly bytes: Uint8Array;
  readonly caption: string;
}

/** Nothing bigger is sent. */
export const MAX_BYTES = 1_000_000;
