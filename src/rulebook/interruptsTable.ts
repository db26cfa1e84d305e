import type { interrupts } from '../../locales/zh-CN/interrupts.ts';
import type { StatementCertainty } from '../domain/advice.ts';
import type { SourceId } from './sources.ts';

/** Threats, the most dangerous first: it is the one that is answered. */
export const THREATS = ['violence', 'detention', 'visit', 'exposure', 'contacts', 'workplace', 'abuse'] as const;
export type ThreatKind = (typeof THREATS)[number];

/** Court papers, the shortest deadline first. */
export const COURT_PAPERS = [
  'freezeOrder',
  'paymentOrder',
  'summons',
  'complaint',
  'judgment',
  'enforcementNotice',
  'arbitration',
  'courtSms',
  'unknownPaper',
] as const;
export type CourtPaper = (typeof COURT_PAPERS)[number];

/** Red flags, the one that loses money soonest first. */
export const SCAM_FLAGS = [
  'screenShare',
  'codeOrPassword',
  'personalAccount',
  'upfrontFee',
  'impersonatesOfficial',
  'lendCards',
  'debtBuyer',
  'creditWashing',
  'paidAgency',
] as const;
export type ScamFlag = (typeof SCAM_FLAGS)[number];

interface InterruptRule {
  readonly certainty: StatementCertainty;
  readonly sources: readonly [SourceId, ...SourceId[]];
}

type Said = keyof typeof interrupts extends infer Key ? (Key extends `interrupt.${infer Id}` ? Id : never) : never;
type WithGround = Extract<Said, `distress.${string}` | `threat.${string}` | `scam.${string}` | 'court.ask'>;

const LIFELINE: InterruptRule = { certainty: 'usual', sources: ['hotline-12356'] };
/** Ground in warnings of the police and the regulators, and in answers of courts: not law, but not ours either. */
const usual = (...sources: [SourceId, ...SourceId[]]): InterruptRule => ({ certainty: 'usual', sources });
const statute = (...sources: [SourceId, ...SourceId[]]): InterruptRule => ({ certainty: 'statute', sources });

/** How sure each interrupt is and on what ground. Court papers have theirs in the answers to `court_papers`. */
export const INTERRUPT_RULES: Readonly<Record<WithGround, InterruptRule>> = {
  'distress.explicit': LIFELINE,
  'distress.group': LIFELINE,
  'distress.passive': LIFELINE,
  'distress.near': LIFELINE,
  'distress.idiom': { certainty: 'inferred', sources: ['practice-judgement'] },
  'distress.forward': LIFELINE,
  'distress.safe': LIFELINE,
  'distress.unsafe': LIFELINE,
  'threat.violence': statute('psl-art50-harassment', 'police-receipt'),
  'threat.detention': statute('psl-home-entry', 'psl-impersonation'),
  'threat.visit': statute('home-entry-refuse', 'psl-home-entry', 'court-officer-id'),
  'threat.contacts': statute('relatives-do-not-promise', 'psl-art50-harassment', 'civil-private-life-peace'),
  'threat.workplace': statute('civil-private-life-peace', 'contract-binds-parties-only'),
  'threat.exposure': statute('pipl-no-publication', 'psl-art50-harassment'),
  'threat.abuse': statute('psl-art50-harassment', 'evidence-recording', 'police-receipt'),
  'court.ask': usual('court-sms-verify'),
  'scam.lead': usual('fake-collector'),
  'scam.personalAccount': usual('fake-collector'),
  'scam.upfrontFee': usual('regulator-never-collects', 'fake-collector'),
  'scam.screenShare': usual('regulator-never-collects'),
  'scam.codeOrPassword': usual('hotline-96110-110'),
  'scam.paidAgency': usual('anti-collection-warning'),
  'scam.creditWashing': usual('credit-repair-scam'),
  'scam.impersonatesOfficial': statute('regulator-never-collects', 'psl-impersonation'),
  'scam.debtBuyer': statute('fake-debt-settler'),
  'scam.lendCards': statute('no-lending-cards'),
  'scam.none': { certainty: 'unknown', sources: ['practice-judgement'] },
  'scam.verify': usual('fake-collector', 'hotline-96110-110'),
};
