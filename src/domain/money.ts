/** Whole fen (1 yuan = 100 fen). All money inside the program is in fen; floats never hold money. */
export type Fen = number;

/** Whole yuan to fen. */
export function yuan(amount: number): Fen {
  return Math.round(amount * 100);
}

/** Fen as people write yuan: "8,000 元", "300.50 元"; no trailing ".00". */
export function formatFen(fen: Fen): string {
  const sign = fen < 0 ? '-' : '';
  const whole = Math.floor(Math.abs(fen) / 100);
  const rest = Math.abs(fen) % 100;
  const digits = whole.toString().replace(/\B(?=(?:\d{3})+$)/g, ',');
  return `${sign}${digits}${rest === 0 ? '' : `.${rest.toString().padStart(2, '0')}`} 元`;
}
