import type { IncomingMessage } from 'node:http';
import type { Payload } from './bot-api-check.ts';

/** A call's arguments, from JSON or multipart; files become "attach:NAME (N bytes)". */
export async function readPayload(request: IncomingMessage): Promise<Payload> {
  const chunks: Buffer[] = [];
  for await (const chunk of request) chunks.push(chunk as Buffer);
  const body = Buffer.concat(chunks);
  const type = request.headers['content-type'] ?? '';
  if (body.length === 0) return {};
  const boundary = /boundary=(\S+)/.exec(type)?.[1];
  return boundary === undefined ? (JSON.parse(body.toString('utf8')) as Payload) : readParts(body, boundary);
}

function readParts(body: Buffer, boundary: string): Payload {
  const values: Record<string, unknown> = {};
  const files = new Map<string, string>();
  for (const part of body.toString('latin1').split(`--${boundary}`).slice(1, -1)) {
    const gap = part.indexOf('\r\n\r\n');
    const head = part.slice(0, gap);
    const content = part.slice(gap + 4).replace(/\r\n$/, '');
    const name = /name="([^"]*)"/.exec(head)?.[1] ?? '';
    const filename = /filename="?([^"\r\n]*)"?/.exec(Buffer.from(head, 'latin1').toString('utf8'))?.[1];
    if (filename !== undefined) files.set(name, `${filename} (${content.length} bytes)`);
    else values[name] = readValue(Buffer.from(content, 'latin1').toString('utf8'));
  }
  for (const [name, value] of Object.entries(values)) {
    if (typeof value === 'string' && value.startsWith('attach://')) values[name] = files.get(value.slice(9)) ?? value;
  }
  return values;
}

/** Multipart carries everything as text: numbers, booleans and objects are read back, texts stay. */
function readValue(text: string): unknown {
  if (!/^(-?\d{1,15}|true|false|[[{][\s\S]*)$/.test(text)) return text;
  try {
    return JSON.parse(text);
  } catch {
    return text;
  }
}
