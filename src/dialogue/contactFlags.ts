import type { MessageKey } from '../../locales/index.ts';
import type { LenderKind } from '../domain/facts.ts';
import type { SourceId } from '../rulebook/sources.ts';
import type { ContactRow } from '../understanding/contactLog.ts';
import type { Said } from '../understanding/contactWords.ts';

/** A place where the record may not fit a rule; never a finding that it broke one. */
export interface Flag {
  readonly key: FlagKey;
  readonly source: SourceId;
  readonly rows: readonly ContactRow[];
  /** Kinds of what was said that the flag is about. */
  readonly kinds: readonly Said[];
  readonly count: number;
}
export type FlagKey = Extract<
  MessageKey,
  `log.flag.${'night' | 'often' | 'third' | 'talk'}.${string}` | 'log.flag.pay'
>;

/** Members of the banking association and their agents; small-loan firms are not, of facilitation the lender decides. */
const MEMBERS: readonly LenderKind[] = ['bank', 'consumerFinance', 'creditCard'];
/** GB/T 45251-2025: at most three effective calls a day. */
const EFFECTIVE_A_DAY = 3;
/** CBA guide 2026: unanswered tries to one number, better not more than six a day. */
const UNANSWERED_A_DAY = 6;
const NIGHT_FROM = 22;
const NIGHT_UNTIL = 8;

const ROUGH: readonly Said[] = ['violence', 'insult', 'expose', 'arrest', 'official'];

/** All flags of a log: time of day, frequency, third parties, threats, payments. Rows whose facts are unknown give none. */
export function flagsOf(rows: readonly ContactRow[], lender: LenderKind): readonly Flag[] {
  const member = MEMBERS.includes(lender);
  return [
    ...nightFlags(rows, member),
    ...oftenFlags(rows, member),
    ...thirdFlags(rows, lender),
    ...talkFlags(rows, lender),
  ];
}

function flag(
  key: FlagKey,
  source: SourceId,
  rows: readonly ContactRow[],
  kinds: readonly Said[] = [],
  count = 0,
): Flag[] {
  return rows.length === 0 ? [] : [{ key, source, rows, kinds, count }];
}

function nightFlags(rows: readonly ContactRow[], member: boolean): Flag[] {
  const night = rows.filter(atNight);
  return [
    ...flag('log.flag.night.gbt', 'gbt-no-night-calls', night),
    ...(member ? flag('log.flag.night.cba', 'cba-2026-hours', night) : []),
  ];
}

/** Only if the whole range lies between 22:00 and 8:00; letters and mails have no hour of contact. */
function atNight(row: ContactRow): boolean {
  if (row.hour === undefined || row.channel === 'letter' || row.channel === 'mail') return false;
  const until = row.until ?? row.hour + 1;
  return (row.hour >= NIGHT_FROM && until <= 24 + NIGHT_UNTIL) || until <= NIGHT_UNTIL;
}

/** Two counts that are not the same: answered calls a day (GB/T), unanswered ones (CBA). Calls to others count in neither. */
function oftenFlags(rows: readonly ContactRow[], member: boolean): Flag[] {
  const calls = rows.filter((row) => row.channel === 'call' && row.on !== null && row.third === undefined);
  const days = [...new Set(calls.map((row) => row.on))].toSorted();
  return days.flatMap((day) => {
    const answered = calls.filter((row) => row.on === day && row.effective === true);
    const missed = calls.filter((row) => row.on === day && row.effective === false);
    return [
      ...(total(answered) > EFFECTIVE_A_DAY
        ? flag('log.flag.often.gbt', 'gbt-call-frequency', answered, [], total(answered))
        : []),
      ...(member && total(missed) > UNANSWERED_A_DAY
        ? flag('log.flag.often.cba', 'cba-2026-dial-cap', missed, [], total(missed))
        : []),
    ];
  });
}

function total(rows: readonly ContactRow[]): number {
  return rows.reduce((sum, row) => sum + (row.times ?? 1), 0);
}

/** A guarantor owes too, so no flag for one. */
function thirdFlags(rows: readonly ContactRow[], lender: LenderKind): Flag[] {
  const others = rows.filter((row) => row.third !== undefined && row.third !== 'guarantor');
  return [
    ...flag('log.flag.third.gbt', 'gbt-contact-only-debtor', others),
    ...(MEMBERS.includes(lender) ? flag('log.flag.third.cba', 'cba-2026-third-party', others) : []),
    ...(lender === 'creditCard' ? flag('log.flag.third.card', 'creditcard-collection-art68', others) : []),
  ];
}

function talkFlags(rows: readonly ContactRow[], lender: LenderKind): Flag[] {
  const about = (key: FlagKey, source: SourceId, kinds: readonly Said[]): Flag[] => {
    const hit = rows.filter((row) => row.kinds.some((kind) => kinds.includes(kind)));
    const said = kinds.filter((kind) => hit.some((row) => row.kinds.includes(kind)));
    return flag(key, source, hit, said);
  };
  return [
    ...(MEMBERS.includes(lender) ? about('log.flag.talk.cba', 'cba-2026-bans', ROUGH) : []),
    ...(lender === 'bank' || lender === 'consumerFinance'
      ? about('log.flag.talk.bank', 'bank-consumer-measures-collection', ROUGH)
      : []),
    ...about('log.flag.talk.psl', 'psl-art50-harassment', ['violence', 'insult', 'expose']),
    ...about('log.flag.talk.impersonation', 'psl-impersonation', ['official']),
    ...about('log.flag.pay', 'fake-collector', ['personalAccount', 'fee']),
  ];
}
