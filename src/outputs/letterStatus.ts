import type { MessageKey } from '../../locales/index.ts';
import type { Status } from '../domain/facts.ts';
import type { SourceId } from '../rulebook/sources.ts';
import type { Guide, Letter, Part } from './letterData.ts';

/** Texts that stand in place of others; none: the line falls away. */
type Instead = Readonly<Partial<Record<MessageKey, readonly MessageKey[]>>>;

interface Variant {
  readonly instead: Instead;
  readonly source?: SourceId;
}

const NO_DEBT: Instead = { 'letter.noAdmission': ['letter.noAdmission.notMine'] };

/** What a letter says otherwise of a debt that is not one's own, is paid or not due, so that no line of it takes the debt for granted. */
const VARIANTS: Partial<Record<Status, Variant>> = {
  denied: {
    source: 'not-my-loan',
    instead: {
      ...NO_DEBT,
      'letter.conduct.body.1': ['letter.denied.open'],
      'letter.conduct.body.ask.1': ['letter.denied.ask.proof'],
      'letter.conduct.body.ask.3': ['letter.denied.ask.stop'],
      'letter.complaint.body.who': ['letter.complaint.body.who', 'letter.denied.statement'],
      'letter.credit.body.4': ['letter.credit.body.4.denied'],
      'letter.assignment.body.1': ['letter.denied.open'],
      'letter.assignment.body.2': ['letter.assignment.body.2.denied'],
      'letter.assignment.body.ask.3': ['letter.denied.ask.proof'],
      'letter.assignment.body.3': ['letter.assignment.body.3.denied'],
    },
  },
  paid: {
    instead: {
      ...NO_DEBT,
      'letter.conduct.body.1': ['letter.conduct.body.1', 'letter.paid.statement'],
      'letter.complaint.body.who': ['letter.complaint.body.who', 'letter.paid.statement'],
      'letter.credit.body.4': ['letter.credit.body.4.paid'],
      'letter.assignment.body.1': ['letter.assignment.body.1', 'letter.paid.statement'],
      'letter.assignment.body.ask.3': [],
      'letter.assignment.body.3': ['letter.assignment.body.3.paid'],
    },
  },
  otherPerson: {
    source: 'contract-binds-parties-only',
    instead: {
      ...NO_DEBT,
      'letter.conduct.when.1': ['letter.other.when'],
      'letter.conduct.whenNot.2': ['letter.other.whenNot'],
      'letter.conduct.whenNot.3': [],
      'letter.conduct.body.1': ['letter.other.open'],
      'letter.conduct.body.ask.1': ['letter.other.ask.stop'],
      'letter.conduct.body.ask.2': [],
      'letter.conduct.body.ask.3': [],
      'letter.complaint.body.who': ['letter.complaint.body.who', 'letter.other.statement'],
    },
  },
  notOverdue: {
    instead: {
      'letter.negotiate.body.2': ['letter.negotiate.body.2.due'],
      'letter.negotiate.body.3': ['letter.negotiate.body.3.due'],
      'letter.hardship.body.1': ['letter.hardship.body.1.due'],
    },
  },
};

/** The letter as it reads for a debt of this status. */
export function forStatus(letter: Letter, status: Status): Letter {
  const variant = VARIANTS[status];
  if (variant === undefined) return letter;
  const { instead, source } = variant;
  const changed = letter.body.some((part) => keysOf(part).some((key) => instead[key] !== undefined));
  return {
    ...letter,
    guide: guideWith(letter.guide, instead),
    body: letter.body.flatMap((part) => partWith(part, instead)),
    sources: changed && source !== undefined ? [...letter.sources, source] : letter.sources,
  };
}

function keysOf(part: Part): readonly MessageKey[] {
  if ('key' in part) return [part.key];
  return 'keys' in part ? part.keys : [];
}

function guideWith(guide: Guide, instead: Instead): Guide {
  const lines = (keys: readonly MessageKey[]) => keys.flatMap((key) => instead[key] ?? [key]);
  const { when, whenNot, how, keep, deadline } = guide;
  return { when: lines(when), whenNot: lines(whenNot), how: lines(how), keep: lines(keep), deadline };
}

function partWith(part: Part, instead: Instead): Part[] {
  if ('key' in part) return (instead[part.key] ?? [part.key]).map((key) => ({ ...part, key }));
  return 'keys' in part ? [{ ...part, keys: part.keys.flatMap((key) => instead[key] ?? [key]) }] : [part];
}
