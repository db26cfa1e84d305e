import { zhCN } from '../../locales/zh-CN/index.ts';
import type { Facts } from '../domain/facts.ts';
import type { IsoDate } from '../domain/overdue.ts';
import { advise, type RulebookAdvice } from './advise.ts';
import { type AnswerTopic, answer } from './answers.ts';
import { groundIds, heading, word } from './pagesParts.ts';
import { fill, sayAmount, sayDays, type TextParams, textParams, withDate } from './params.ts';
import { platformById } from './platforms.ts';
import { questionById } from './questions.ts';
import { riskKey } from './risks.ts';
import { stepKey, stepSayKey } from './steps.ts';

/** As many reasons as a verdict shows. */
const SHOWN = 3;

/** One case for the page: what was told and what was asked. */
export interface WorkedCase {
  readonly title: string;
  readonly facts: Facts;
  readonly asked: readonly { readonly intent: string; readonly topic?: AnswerTopic }[];
}

/** The page of worked cases: each with its reasons, risks, plan and answers, every one with its rule id. */
export function casesPage(cases: readonly WorkedCase[], today: IsoDate): string {
  const lines = cases.flatMap((one, index) => caseLines(one, index + 1, today));
  return `${[...heading('cases.title'), ...lines].join('\n')}\n`;
}

function caseLines({ title, facts, asked }: WorkedCase, number: number, today: IsoDate): string[] {
  const advice = advise(facts, today);
  const params = textParams(facts, today, advice);
  return [
    `## ${number}. ${title}`,
    '',
    `**${word('cases.facts')}**：${factsLine(facts)}`,
    '',
    `**${word('cases.reasons')}**${advice.undecided ? `（${word('cases.undecided')}）` : ''}`,
    '',
    ...reasonLines(advice),
    ...questionLine(advice),
    `**${word('cases.risks')}**`,
    '',
    ...riskLines(advice, params, today),
    '',
    `**${word('cases.steps')}**`,
    '',
    ...stepLines(advice, params, today),
    '',
    `**${word('cases.asked')}**`,
    '',
    ...asked.flatMap(({ intent, topic }) => answerLines(intent, advice, today, topic)),
    '',
  ];
}

function factsLine({ platform, amount, daysOverdue, status, evidence }: Facts): string {
  const known = Object.entries(evidence).map(([id, held]) => {
    const key = `evidence.${id}.${held === true ? 'yes' : 'no'}` as keyof typeof zhCN;
    return held === 'unsure' ? word('word.unknown') : zhCN[key];
  });
  return [
    platformById(platform)?.name ?? word('word.unknown'),
    amount === null ? word('word.unknown') : sayAmount(amount),
    daysOverdue === null ? word('word.unknown') : sayDays(daysOverdue),
    word(`status.${status}`),
    ...known,
  ].join('；');
}

function reasonLines({ reasons }: RulebookAdvice): string[] {
  return reasons
    .slice(0, SHOWN)
    .flatMap((reason) => [
      `${reason.rank}. ${zhCN[`reason.${reason.id}.name`]}（${zhCN[`talk.band.${reason.band}`]}）\`reason.${reason.id}\`：${zhCN[`reason.${reason.id}.why`]}`,
      `   - ${groundIds(null, reason.sources)}`,
    ]);
}

function questionLine({ question }: RulebookAdvice): string[] {
  if (question === null) return [''];
  return ['', `**${word('cases.question')}**：${zhCN[questionById(question)!.say]} \`question.${question}\``, ''];
}

function riskLines({ risks }: RulebookAdvice, params: TextParams, today: IsoDate): string[] {
  return risks.flatMap((risk) => [
    `- （${word(`word.${risk.when}`)}）${fill(zhCN[riskKey(risk.id)], withDate(params, risk.from, today))} \`risk.${risk.id}\``,
    `  - ${groundIds(risk.certainty, risk.sources)}`,
  ]);
}

function stepLines({ steps }: RulebookAdvice, params: TextParams, today: IsoDate): string[] {
  return steps.flatMap((step, index) => {
    const dated = withDate(params, step.due, today);
    const say = stepSayKey(step.id);
    const line = `${index + 1}. ${fill(zhCN[stepKey(step.id, 'line')], dated)}（${step.due ?? '—'}）\`step.${step.id}\``;
    return say === null ? [line] : [line, `   - ${word('rules.say')}：“${fill(zhCN[say], dated)}”`];
  });
}

function answerLines(intent: string, advice: RulebookAdvice, today: IsoDate, topic?: AnswerTopic): string[] {
  const found = answer(intent, advice.facts, today, advice, topic);
  if (found === null) return [];
  return [
    `- ${fill(zhCN[found.say], found.params)} \`answer.${found.id}\``,
    `  - ${groundIds(found.certainty, found.sources)}`,
  ];
}
