import type { ChatId, ChatRecord, DueItem, OutboxEntry } from './store.ts';

// How Redis holds a chat: one string, so that six updates of talk stay under a kilobyte, and one list for its outbox.
//   record  version \t owner \t owned until \t ,seen,seen, \t ;id|kind|at;… \t name=message id;… \n state
//   entry   id \t track \t body
//   due     o|chat  or  w|chat|id|kind
// Separators inside a part are escaped, so scripts may split without looking.

const UPDATE_ID = /^u(0|[1-9]\d{0,14})$/;

/** A part with every separator escaped. */
export function escapePart(text: string): string {
  return text.replace(/[%\t\n,;|=]/g, (char) => `%${char.charCodeAt(0).toString(16).padStart(2, '0')}`);
}

/** The inverse of `escapePart`. */
function unescapePart(part: string): string {
  return part.replace(/%([0-9a-f]{2})/g, (_, hex: string) => String.fromCharCode(Number.parseInt(hex, 16)));
}

/** A seen id, short: updates in base 36, others escaped behind a dot, wakes as "w" and their escaped id. */
export function seenToken(seen: string | null): string {
  if (seen === null) return '';
  const update = UPDATE_ID.exec(seen)?.[1];
  if (update !== undefined) return Number(update).toString(36);
  return seen.startsWith('w') ? `w:${escapePart(seen.slice(1))}` : `.${escapePart(seen)}`;
}

/** The record as the caller knows it. */
export function unpackRecord(raw: string): ChatRecord {
  const end = raw.indexOf('\n');
  const parts = raw.slice(0, end).split('\t');
  return { version: Number(parts[0]), state: raw.slice(end + 1), sent: unpackSent(parts[5] ?? '') };
}

/** Whether the record has seen the id of an update. */
export function isSeenIn(raw: string, seen: string): boolean {
  const ids = raw.slice(0, raw.indexOf('\n')).split('\t')[3] ?? '';
  return ids.includes(`,${seenToken(seen)},`);
}

function unpackSent(part: string): Record<string, number> {
  const sent: Record<string, number> = {};
  for (const pair of part.split(';')) {
    const [name, id] = pair.split('=');
    if (name !== undefined && id !== undefined) sent[unescapePart(name)] = Number(id);
  }
  return sent;
}

export function packEntry(entry: OutboxEntry): string {
  return `${entry.id}\t${escapePart(entry.track ?? '')}\t${entry.body}`;
}

export function unpackEntry(raw: string): OutboxEntry {
  const first = raw.indexOf('\t');
  const second = raw.indexOf('\t', first + 1);
  const track = unescapePart(raw.slice(first + 1, second));
  return { id: raw.slice(0, first), body: raw.slice(second + 1), ...(track === '' ? {} : { track }) };
}

/** The wakes of a commit: "id|kind|at;" each. */
export function packWakes(
  wakes: readonly { readonly id: string; readonly kind: string; readonly at: number }[],
): string {
  return wakes.map((wake) => `${escapePart(wake.id)}|${escapePart(wake.kind)}|${wake.at};`).join('');
}

/** The chat as it stands in members of the due set. */
export function packChat(chat: ChatId): string {
  return escapePart(chat);
}

/** A member of the due set with its score. */
export function unpackDue(member: string, at: number): DueItem {
  const [kind, chat = '', id = '', wake = ''] = member.split('|').map(unescapePart);
  return kind === 'w' ? { kind: 'wake', chat, id, wake, at } : { kind: 'outbox', chat, at };
}
