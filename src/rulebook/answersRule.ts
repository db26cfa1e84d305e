import type { MessageKey } from '../../locales/index.ts';
import type { answers } from '../../locales/zh-CN/answers.ts';
import type { Condition } from '../core/rule.ts';
import type { StatementCertainty } from '../domain/advice.ts';
import type { SourceId } from './sources.ts';

/** What a button may add to a question that the facts of a debt do not hold. */
export const ANSWER_TOPICS = [
  // Whose debt it is: what decides more stands first.
  'heirs',
  'guarantor',
  'minor',
  'someoneElse',
  'spouse',
  'parents',
  'property',
  'lawyerLetter',
  'mediation',
  'summons',
  'complaint',
  'paymentOrder',
  'judgment',
  'enforcementNotice',
  'freezeOrder',
  'courtSms',
  'arbitration',
  'unknownPaper',
  'signedPaper',
  'police',
  'bankRisk',
  'bankCard',
  'agency',
  'cardStolen',
  'noMoneyReceived',
  'repairAgency',
  'wrongRecord',
  'otherProduct',
  'lendToFriend',
  'student',
  'privateLoan',
  'preDeducted',
  'travel',
  'children',
  'house',
  'wages',
  'bankruptcy',
  'acceleration',
  'policeRefuse',
  'permission',
  'missedHearing',
  'farCourt',
  'notSigned',
  'forbidCalls',
  'outsourced',
  'compensation',
  'infoSold',
  'isCrime',
  'noTrial',
  'courtFee',
  'again',
  'answerCalls',
  'contactFirst',
  'principalOnly',
  'partToStopSuit',
  'exit',
  'exam',
  'socialSecurity',
  'workplace',
  'familyKnows',
  'skipHearing',
  'lawyerNeeded',
  'closeAccount',
  'angerThem',
  'notPaying',
  'noMoney',
  'rentHome',
  'callLimits',
  'interestGoesOn',
  'recordYears',
  'laterLoans',
  'insultsLawful',
] as const;
export type AnswerTopic = (typeof ANSWER_TOPICS)[number];

/** `<intent>.<variant>`: only an id that has a sentence in the locale compiles. */
export type AnswerId = keyof typeof answers extends infer Key ? (Key extends `answer.${infer Id}` ? Id : never) : never;

/** One answer as it stands in the tables; the intent and the sentence follow from the id. */
export interface AnswerDraft {
  readonly id: AnswerId;
  /** Of the rules that apply the highest rank speaks; two of one rank must never both apply. */
  readonly rank: number;
  /** Only when this topic was chosen. */
  readonly topic?: AnswerTopic;
  readonly when: Condition;
  readonly certainty: StatementCertainty;
  readonly sources: readonly [SourceId, ...SourceId[]];
}

/** The intent a question has: those of the reading that are answered by rules. */
export type AnswerIntent = AnswerId extends infer Id
  ? Id extends `${infer Intent}.${string}`
    ? Intent
    : never
  : never;

/** A draft with what follows from its id. */
export interface AnswerRule extends AnswerDraft {
  readonly intent: AnswerIntent;
  readonly say: MessageKey;
}
