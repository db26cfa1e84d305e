import type { Advice } from '../domain/advice.ts';
import { type Instant, type IsoDate, shanghaiInstant } from '../domain/overdue.ts';
import type { OutFile } from './file.ts';
import { blankParams, riskText, sourceLines, stepPart, type Words } from './words.ts';

export interface CalendarInput {
  readonly advice: Advice;
  /** Tells the cases of one person apart; nothing that names a person or a chat. */
  readonly caseId: string;
  /** When the file is made: DTSTAMP, and SEQUENCE grows with it. */
  readonly now: Instant;
}

interface Event {
  readonly uid: string;
  readonly day: IsoDate;
  readonly summary: string;
  readonly description: string;
  readonly line: string;
}

const HOUR_OF_DAY = 9;
const LAST_HOUR = 20;
const MINUTES_LONG = 30;
const MINUTE = 60_000;
const HOUR = 60 * MINUTE;
const DAY = 24 * HOUR;
/** SEQUENCE counts minutes from here, so that it stays far below 2^31. */
const SEQUENCE_FROM = Date.UTC(2026, 0, 1);
/** RFC 5545 §3.1: a line is at most 75 octets, the break not counted. */
const LINE_OCTETS = 75;

/**
 * The dated steps and risks as an RFC 5545 calendar. Each is half an hour at 9:00 in Shanghai, written in UTC: China
 * has no summer time, so this is exact, needs no VTIMEZONE (which phones read differently) and, unlike an all-day
 * event, rings at the same moment everywhere. UIDs follow case, debt and step: a second import updates. `null` if
 * nothing has a date.
 */
export function makeCalendar(words: Words, input: CalendarInput): OutFile | null {
  const events = eventsOf(words, input);
  if (events.length === 0) return null;
  const lines = [
    'BEGIN:VCALENDAR',
    'VERSION:2.0',
    'PRODID:-//overdue-advisor//plan//ZH',
    'CALSCALE:GREGORIAN',
    'METHOD:PUBLISH',
    `X-WR-CALNAME:${escapeText(words.say('out.calendar.name'))}`,
    ...events.flatMap((event) => eventLines(words, event, input.now)),
    'END:VCALENDAR',
  ];
  return {
    filename: `${words.say('out.calendar.file')}-${input.advice.today}.ics`,
    mime: 'text/calendar; charset=utf-8',
    bytes: new TextEncoder().encode(lines.map((line) => `${fold(line)}\r\n`).join('')),
    caption: words.say('out.calendar.caption', { count: String(events.length) }),
  };
}

function eventsOf(words: Words, { advice, caseId }: CalendarInput): Event[] {
  const { platform } = blankParams(words, advice.facts, advice.today);
  const about = (text: string): string => words.say('out.calendar.about', { platform, text });
  const uid = (kind: string, id: string): string =>
    [caseId, advice.facts.platform ?? 'debt', kind, id].map((part) => part.replace(/[^\w-]/g, '')).join('-');
  const steps = advice.steps.flatMap(({ id, due, sources }): Event[] => {
    const line = stepPart(words, advice, id, 'line', due);
    if (due === null || line === null) return [];
    const parts = ['where', 'say', 'keep'].flatMap((part) => stepPart(words, advice, id, part, due) ?? []);
    const description = [about(line), ...parts, ...sourceLines(words, sources)].join('\n');
    return [{ uid: uid('step', id), day: due, summary: words.say('out.calendar.step', { line }), description, line }];
  });
  const risks = advice.risks.flatMap(({ id, when, from, sources }): Event[] => {
    if (when !== 'later' || from === null) return [];
    const line = riskText(words, advice, id, from);
    const description = [about(line), words.say('out.calendar.later'), ...sourceLines(words, sources)].join('\n');
    return [{ uid: uid('risk', id), day: from, summary: words.say('out.calendar.risk', { line }), description, line }];
  });
  return [...steps, ...risks];
}

function eventLines(words: Words, event: Event, now: Instant): string[] {
  const start = startOf(event.day, now);
  return [
    'BEGIN:VEVENT',
    `UID:${event.uid}@overdue-advisor`,
    `DTSTAMP:${utc(now)}`,
    `SEQUENCE:${Math.max(0, Math.floor((now - SEQUENCE_FROM) / MINUTE))}`,
    `DTSTART:${utc(start)}`,
    `DTEND:${utc(start + MINUTES_LONG * MINUTE)}`,
    `SUMMARY:${escapeText(event.summary)}`,
    `DESCRIPTION:${escapeText(event.description)}`,
    'CLASS:PRIVATE',
    'TRANSP:TRANSPARENT',
    'STATUS:CONFIRMED',
    ...(start - DAY > now ? alarm('-P1D', words.say('out.calendar.alarm.before', { line: event.line })) : []),
    ...alarm('PT0S', words.say('out.calendar.alarm.day', { line: event.line })),
    'END:VEVENT',
  ];
}

/** 9:00; for today, if that is over, the next whole hour until 20:00, so that it still rings. */
function startOf(day: IsoDate, now: Instant): Instant {
  const morning = shanghaiInstant(day, HOUR_OF_DAY);
  const next = Math.ceil((now + 1) / HOUR) * HOUR;
  return next > morning && next <= shanghaiInstant(day, LAST_HOUR) ? next : morning;
}

function alarm(trigger: string, text: string): string[] {
  return ['BEGIN:VALARM', 'ACTION:DISPLAY', `DESCRIPTION:${escapeText(text)}`, `TRIGGER:${trigger}`, 'END:VALARM'];
}

function utc(instant: Instant): string {
  return `${new Date(instant).toISOString().slice(0, 19).replace(/[-:]/g, '')}Z`;
}

/** RFC 5545 §3.3.11: backslash, semicolon, comma and line break are escaped; other control characters have no place. */
function escapeText(text: string): string {
  return text
    .replace(/[\\;,]/g, (mark) => `\\${mark}`)
    .replace(/\r?\n/g, '\\n')
    .replace(/\p{Cc}/gu, '');
}

/** Folded at 75 octets of UTF-8, never inside a character. */
function fold(line: string): string {
  const parts: string[] = [];
  let part = '';
  let octets = 0;
  for (const character of line) {
    const size = Buffer.byteLength(character);
    if (octets + size > LINE_OCTETS) {
      parts.push(part);
      part = ' ';
      octets = 1;
    }
    part += character;
    octets += size;
  }
  return [...parts, part].join('\r\n');
}
