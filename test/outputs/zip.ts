import { inflateRawSync } from 'node:zlib';

/** Files of a zip (docx, xlsx) by name, as text. Throws on a broken directory or a wrong size. */
export function unzip(bytes: Uint8Array): ReadonlyMap<string, string> {
  const data = Buffer.from(bytes);
  const end = data.lastIndexOf(Buffer.from('PK\x05\x06', 'latin1'));
  if (end < 0) throw new Error('no end of central directory');
  const files = new Map<string, string>();
  let at = data.readUInt32LE(end + 16);
  for (let left = data.readUInt16LE(end + 10); left > 0; left--) {
    if (data.readUInt32LE(at) !== 0x02014b50) throw new Error('no central header');
    const [method, packed, size] = [data.readUInt16LE(at + 10), data.readUInt32LE(at + 20), data.readUInt32LE(at + 24)];
    const [named, extra, comment] = [28, 30, 32].map((offset) => data.readUInt16LE(at + offset)) as [
      number,
      number,
      number,
    ];
    const name = data.toString('utf8', at + 46, at + 46 + named);
    const local = data.readUInt32LE(at + 42);
    const from = local + 30 + data.readUInt16LE(local + 26) + data.readUInt16LE(local + 28);
    const raw = data.subarray(from, from + packed);
    const content = method === 0 ? raw : inflateRawSync(raw);
    if (content.length !== size) throw new Error(`${name}: ${content.length} bytes, ${size} said`);
    files.set(name, content.toString('utf8'));
    at += 46 + named + extra + comment;
  }
  return files;
}

/** Throws unless the text is well-formed XML with one root: tags nest, attributes are quoted, entities are known. */
export function checkXml(name: string, text: string): void {
  const open: string[] = [];
  let roots = 0;
  const body = text.replace(/^\uFEFF?<\?xml[^>]*\?>/, '').replace(/<!--.*?-->/gs, '');
  for (const [tag, between] of tags(body)) {
    if (/[<>]/.test(between) || /&(?!(?:amp|lt|gt|quot|apos|#\d+|#x[\da-fA-F]+);)/.test(between)) {
      throw new Error(`${name}: stray character in ${between}`);
    }
    const parts = /^<(\/)?([A-Za-z_][\w:.-]*)((?:\s+[A-Za-z_][\w:.-]*\s*=\s*(?:"[^"<]*"|'[^'<]*'))*)\s*(\/)?>$/.exec(
      tag,
    );
    if (parts === null) throw new Error(`${name}: bad tag ${tag}`);
    if (parts[1] !== undefined) {
      if (open.pop() !== parts[2]) throw new Error(`${name}: ${tag} closes another`);
    } else {
      if (open.length === 0) roots += 1;
      if (parts[4] === undefined) open.push(parts[2] ?? '');
    }
  }
  if (open.length > 0 || roots !== 1) throw new Error(`${name}: ${open.length} tags open, ${roots} roots`);
}

function* tags(body: string): Generator<readonly [string, string]> {
  let last = 0;
  for (const found of body.matchAll(/<[^>]*>/g)) {
    yield [found[0], body.slice(last, found.index)];
    last = found.index + found[0].length;
  }
  if (body.slice(last).trim() !== '') throw new Error(`text after the last tag: ${body.slice(last)}`);
}

/** What a reader sees of a docx: paragraphs as lines. */
export function docxText(files: ReadonlyMap<string, string>): string {
  const xml = files.get('word/document.xml') ?? '';
  return plain(xml.replace(/<\/w:p>/g, '\n').replace(/<[^>]*>/g, ''));
}

/** Cells of a sheet of an xlsx in order; an empty cell is an empty string. */
export function sheetRows(files: ReadonlyMap<string, string>, sheet: number): string[][] {
  const shared = [...(files.get('xl/sharedStrings.xml') ?? '').matchAll(/<si>(.*?)<\/si>/gs)].map((found) =>
    plain((found[1] ?? '').replace(/<[^>]*>/g, '')),
  );
  const xml = files.get(`xl/worksheets/sheet${sheet}.xml`) ?? '';
  return [...xml.matchAll(/<row[^>]*>(.*?)<\/row>/gs)].map((row) =>
    [...(row[1] ?? '').matchAll(/<c ([^>]*?)(?:\/>|>(.*?)<\/c>)/gs)].map((cell) => {
      const content = plain((cell[2] ?? '').replace(/<[^>]*>/g, ''));
      return /t="s"/.test(cell[1] ?? '') ? (shared[Number(content)] ?? '') : content;
    }),
  );
}

function plain(text: string): string {
  return text
    .replaceAll('&lt;', '<')
    .replaceAll('&gt;', '>')
    .replaceAll('&quot;', '"')
    .replaceAll('&apos;', "'")
    .replaceAll('&amp;', '&');
}
