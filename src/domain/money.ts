/** Whole fen (1 yuan = 100 fen). All money inside the program is in fen; floats never hold money. */
export type Fen = number;

/** Whole yuan to fen. */
export function yuan(amount: number): Fen {
  return Math.round(amount * 100);
}
