/** Code points a TrueType font has glyphs for: cmap formats 4 and 12. */
export function charactersOf(font: Buffer): ReadonlySet<number> {
  const tables = [...Array(font.readUInt16BE(4)).keys()].map((at) => 12 + at * 16);
  const entry = tables.find((at) => font.toString('latin1', at, at + 4) === 'cmap');
  if (entry === undefined) throw new Error('no cmap');
  const cmap = font.readUInt32BE(entry + 8);
  const found = new Set<number>();
  for (let at = 0; at < font.readUInt16BE(cmap + 2); at++) {
    const table = cmap + font.readUInt32BE(cmap + 4 + at * 8 + 4);
    const format = font.readUInt16BE(table);
    if (format === 4) addFormat4(font, table, found);
    if (format === 12) addFormat12(font, table, found);
  }
  return found;
}

function addFormat4(font: Buffer, table: number, found: Set<number>): void {
  const count = font.readUInt16BE(table + 6) / 2;
  for (let segment = 0; segment < count; segment++) {
    const end = font.readUInt16BE(table + 14 + segment * 2);
    const start = font.readUInt16BE(table + 16 + count * 2 + segment * 2);
    for (let code = start; code <= end && code !== 0xffff; code++) found.add(code);
  }
}

function addFormat12(font: Buffer, table: number, found: Set<number>): void {
  for (let group = 0; group < font.readUInt32BE(table + 12); group++) {
    const at = table + 16 + group * 12;
    for (let code = font.readUInt32BE(at); code <= font.readUInt32BE(at + 4); code++) found.add(code);
  }
}
