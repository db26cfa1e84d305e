import type { MessageKey } from '../../locales/index.ts';
import type { ContactRow } from '../understanding/contactLog.ts';

/** Fills a text of one language, plain or escaped as the caller needs it. */
export interface RowSay {
  readonly say: (key: MessageKey, params?: Readonly<Record<string, string>>) => string;
}

/** The cells of a row in words; what isn't known says so, what doesn't apply is empty. */
export interface RowWords {
  readonly day: string;
  readonly time: string;
  readonly when: string;
  readonly channel: string;
  readonly how: string;
  readonly answered: string;
  readonly times: string;
  readonly firm: string;
  readonly what: string;
  readonly third: string;
}

export function rowWords(words: RowSay, row: ContactRow): RowWords {
  const day = row.on ?? words.say('log.day.unknown');
  const time = hours(words, row);
  const channel = row.channel === null ? words.say('log.unknown') : words.say(`log.channel.${row.channel}`);
  const answered = row.effective === undefined ? '' : words.say(row.effective ? 'log.answered.yes' : 'log.answered.no');
  const times = row.times === undefined ? '' : words.say('log.times', { count: String(row.times) });
  const last4 = row.last4 === undefined ? '' : words.say('log.last4', { digits: row.last4 });
  return {
    day,
    time,
    when: [day, time].filter(Boolean).join(' '),
    channel,
    how: [channel, answered, times, last4].filter(Boolean).join(' '),
    answered,
    times,
    firm: row.firm ?? words.say('log.unknown'),
    what: row.kinds.map((kind) => words.say(`log.said.${kind}`)).join(words.say('out.listComma')),
    third: row.third === undefined ? '' : words.say(`log.role.${row.third}`),
  };
}

/** A row in one line, for the list in the chat. */
export function rowLine(words: RowSay, row: ContactRow): string {
  const { when, how, firm, what, third } = rowWords(words, row);
  const line = words.say('log.line', { when, how, firm, what: what === '' ? words.say('log.unknown') : what });
  return third === '' ? line : line + words.say('log.line.third', { who: third });
}

function hours(words: RowSay, row: ContactRow): string {
  if (row.hour === undefined) return '';
  const until = row.until ?? row.hour + 1;
  if (until === row.hour + 1) return words.say('log.hour', { hour: String(row.hour) });
  const key = until > 24 ? 'log.hours.night' : 'log.hours';
  return words.say(key, { from: String(row.hour), to: String(until > 24 ? until - 24 : until) });
}
