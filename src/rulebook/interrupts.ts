import type { MessageKey } from '../../locales/index.ts';
import type { StatementCertainty } from '../domain/advice.ts';
import type { Facts } from '../domain/facts.ts';
import type { IsoDate } from '../domain/overdue.ts';
import { ANSWER_RULES, type AnswerTopic } from './answers.ts';
import {
  COURT_PAPERS,
  type CourtPaper,
  INTERRUPT_RULES,
  SCAM_FLAGS,
  type ScamFlag,
  THREATS,
  type ThreatKind,
} from './interruptsTable.ts';
import { type TextParams, textParams } from './params.ts';
import { RULES_UPDATED, type SourceId } from './sources.ts';

/** What was recognised; the shape of the reading's interrupt. */
export type InterruptFound =
  | { readonly kind: 'distress'; readonly tier: 'explicit' | 'passive'; readonly near?: true }
  | { readonly kind: 'threat'; readonly threats: readonly ThreatKind[] }
  | { readonly kind: 'courtPapers'; readonly papers: readonly CourtPaper[] }
  | { readonly kind: 'scam'; readonly flags: readonly ScamFlag[] };

/** Where it was said. In a group nothing personal is shown; a forward is answered to the one who passed it on. */
export type InterruptPlace = 'private' | 'group' | 'forward';

export type DistressChoice = 'safe' | 'unsafe' | 'better';

/** A button below an interrupt. Ids of court papers are topics of `court_papers`. */
export interface InterruptChoice {
  readonly id: DistressChoice | AnswerTopic;
  readonly label: MessageKey;
}

/** One block of what an interrupt says. */
export interface InterruptPart {
  readonly id: string;
  readonly say: MessageKey;
  readonly params: TextParams;
  readonly certainty: StatementCertainty;
  readonly sources: readonly [SourceId, ...SourceId[]];
  readonly choices?: readonly InterruptChoice[];
}

/** 催死了, 穷死: the one soft sentence. */
export const IDIOM_SAY = 'interrupt.distress.idiom' satisfies MessageKey;

const MOST_FLAGS = 3;

const DISTRESS_CHOICES: readonly InterruptChoice[] = [
  { id: 'safe', label: 'interrupt.choice.safe' },
  { id: 'unsafe', label: 'interrupt.choice.unsafe' },
  { id: 'better', label: 'interrupt.choice.better' },
];

const BETTER_ONLY: readonly InterruptChoice[] = [{ id: 'better', label: 'interrupt.choice.better' }];

/**
 * What an interrupt says, as blocks in their order; together at most 200 characters. Never empty.
 * No interrupt names a day, so `today` may be left out.
 */
export function interruptAnswer(
  interrupt: InterruptFound,
  facts: Facts,
  place: InterruptPlace,
  today: IsoDate = RULES_UPDATED,
): readonly InterruptPart[] {
  const params = textParams(facts, today, null);
  switch (interrupt.kind) {
    case 'distress':
      return distress(interrupt.near ? 'near' : interrupt.tier, place, params);
    case 'threat':
      return [block(`threat.${first(THREATS, interrupt.threats) ?? 'abuse'}`, params)];
    case 'courtPapers':
      return papers(interrupt.papers, params);
    case 'scam':
      return scam(interrupt.flags, params);
  }
}

/** What follows a press on one of the buttons below explicit distress; `null` for 好些了，继续. */
export function distressReply(
  choice: DistressChoice,
  facts: Facts,
  today: IsoDate = RULES_UPDATED,
): InterruptPart | null {
  if (choice === 'better') return null;
  return { ...block(`distress.${choice}`, textParams(facts, today, null)), choices: BETTER_ONLY };
}

function distress(
  whose: 'explicit' | 'passive' | 'near',
  place: InterruptPlace,
  params: TextParams,
): readonly InterruptPart[] {
  if (place === 'group') return [block('distress.group', params)];
  if (place === 'forward') return [block('distress.forward', params), block('distress.group', params)];
  if (whose !== 'explicit') return [block(`distress.${whose}`, params)];
  return [{ ...block('distress.explicit', params), choices: DISTRESS_CHOICES }];
}

/** The most urgent paper named; where several were named, or none that we know, also the question which it is. */
function papers(named: readonly CourtPaper[], params: TextParams): readonly InterruptPart[] {
  const which = first(COURT_PAPERS, named) ?? 'unknownPaper';
  const rule = ANSWER_RULES.find((one) => one.intent === 'court_papers' && one.topic === which);
  if (rule === undefined) throw new Error(`no answer for the paper ${which}`);
  const said = { id: rule.id, say: rule.say, params, certainty: rule.certainty, sources: rule.sources };
  const certain = which !== 'unknownPaper' && named.length === 1;
  return certain ? [said] : [said, { ...block('court.ask', params), choices: PAPER_CHOICES }];
}

const PAPER_CHOICES: readonly InterruptChoice[] = ([...COURT_PAPERS, 'lawyerLetter', 'mediation'] as const).map(
  (id) => ({
    id,
    label: `interrupt.court.${id}` as const,
  }),
);

function scam(flags: readonly ScamFlag[], params: TextParams): readonly InterruptPart[] {
  const shown = SCAM_FLAGS.filter((flag) => flags.includes(flag)).slice(0, MOST_FLAGS);
  if (shown.length === 0) return [block('scam.none', params), block('scam.verify', params)];
  return [
    block('scam.lead', params),
    ...shown.map((flag) => block(`scam.${flag}`, params)),
    block('scam.verify', params),
  ];
}

function block(id: keyof typeof INTERRUPT_RULES, params: TextParams): InterruptPart {
  const say = `interrupt.${id}` as const;
  return { id, say, params, ...INTERRUPT_RULES[id] };
}

function first<T>(order: readonly T[], among: readonly T[]): T | undefined {
  return order.find((one) => among.includes(one));
}
