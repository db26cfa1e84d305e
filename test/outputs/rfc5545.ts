/** A strict reader of the part of RFC 5545 we write; throws with the rule that is broken. */
export interface Component {
  readonly name: string;
  readonly properties: readonly { readonly name: string; readonly params: string; readonly value: string }[];
  readonly components: readonly Component[];
}

const TEXT = new Set(['SUMMARY', 'DESCRIPTION', 'X-WR-CALNAME']);
const ONCE: Readonly<Record<string, readonly string[]>> = {
  VCALENDAR: ['PRODID', 'VERSION'],
  VEVENT: ['UID', 'DTSTAMP', 'DTSTART'],
  VALARM: ['ACTION', 'DESCRIPTION', 'TRIGGER'],
};
const FORM: Readonly<Record<string, RegExp>> = {
  DTSTAMP: /^\d{8}T\d{6}Z$/,
  DTSTART: /^\d{8}T\d{6}Z$/,
  DTEND: /^\d{8}T\d{6}Z$/,
  SEQUENCE: /^\d+$/,
  TRIGGER: /^-?P(?:\d+W|\d+D(?:T(?:\d+H)?(?:\d+M)?(?:\d+S)?)?|T(?:\d+H)?(?:\d+M)?(?:\d+S)?)$/,
  ACTION: /^DISPLAY$/,
  CLASS: /^(?:PUBLIC|PRIVATE|CONFIDENTIAL)$/,
  TRANSP: /^(?:OPAQUE|TRANSPARENT)$/,
  STATUS: /^(?:TENTATIVE|CONFIRMED|CANCELLED)$/,
  VERSION: /^2\.0$/,
  CALSCALE: /^GREGORIAN$/,
  METHOD: /^PUBLISH$/,
};

export function parseCalendar(bytes: Uint8Array): Component {
  const text = new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(bytes);
  if (!text.endsWith('\r\n')) throw new Error('§3.1: the last line has no CRLF');
  const physical = text.slice(0, -2).split('\r\n');
  for (const line of physical) checkPhysical(line);
  const lines = physical
    .join('\r\n')
    .replace(/\r\n[ \t]/g, '')
    .split('\r\n');
  const [root, rest] = component(lines);
  if (rest.length > 0) throw new Error(`§3.4: text after the calendar: ${rest[0]}`);
  if (root.name !== 'VCALENDAR') throw new Error('§3.4: not a calendar');
  if (root.components.length === 0) throw new Error('§3.6: a calendar without components');
  return root;
}

function checkPhysical(line: string): void {
  if (Buffer.byteLength(line) > 75) throw new Error(`§3.1: ${Buffer.byteLength(line)} octets: ${line}`);
  if (/[\r\n]/.test(line)) throw new Error('§3.1: a bare CR or LF');
  if (line === '') throw new Error('§3.1: an empty line');
  if (/\p{Cc}/u.test(line.replaceAll('\t', ''))) throw new Error('§3.1: a control character');
}

function component(lines: readonly string[]): [Component, readonly string[]] {
  const name = /^BEGIN:([A-Z]+)$/.exec(lines[0] ?? '')?.[1];
  if (name === undefined) throw new Error(`§3.6: BEGIN expected: ${lines[0]}`);
  const properties: Component['properties'][number][] = [];
  const components: Component[] = [];
  let rest: readonly string[] = lines.slice(1);
  while (rest[0] !== `END:${name}`) {
    if (rest.length === 0) throw new Error(`§3.6: ${name} has no END`);
    if (rest[0]?.startsWith('BEGIN:')) {
      const [child, after] = component(rest);
      components.push(child);
      rest = after;
      continue;
    }
    if (components.length > 0) throw new Error(`§3.6: a property after a component: ${rest[0]}`);
    properties.push(property(rest[0] ?? ''));
    rest = rest.slice(1);
  }
  checkOnce(name, properties);
  return [{ name, properties, components }, rest.slice(1)];
}

function property(line: string): Component['properties'][number] {
  const parts = /^([A-Z][A-Z0-9-]*)((?:;[A-Z0-9-]+=[^:;,"]*)*):(.*)$/s.exec(line);
  if (parts === null) throw new Error(`§3.1: no content line: ${line}`);
  const [, name = '', params = '', raw = ''] = parts;
  if (FORM[name] && !FORM[name].test(raw)) throw new Error(`§3.8: ${name} has a bad value: ${raw}`);
  return { name, params, value: TEXT.has(name) ? unescaped(raw) : raw };
}

function unescaped(raw: string): string {
  if (/(?:^|[^\\])(?:\\\\)*[;,]/.test(raw)) throw new Error(`§3.3.11: an unescaped ; or , in ${raw}`);
  return raw.replace(/\\(.?)/gs, (_, mark: string) => {
    if (mark === 'n' || mark === 'N') return '\n';
    if (mark === '\\' || mark === ';' || mark === ',') return mark;
    throw new Error(`§3.3.11: an unknown escape \\${mark}`);
  });
}

function checkOnce(name: string, properties: Component['properties']): void {
  const names = properties.map((one) => one.name);
  for (const needed of ONCE[name] ?? []) if (!names.includes(needed)) throw new Error(`§3.6: ${name} lacks ${needed}`);
  const twice = names.find((one, at) => names.indexOf(one) !== at);
  if (twice !== undefined) throw new Error(`§3.6: ${twice} twice in ${name}`);
}

/** The value of a property. */
export function textOf(part: Component, name: string): string {
  return part.properties.find((one) => one.name === name)?.value ?? '';
}
