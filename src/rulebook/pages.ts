import { zhCN } from '../../locales/zh-CN/index.ts';
import { ANSWER_RULES } from './answers.ts';
import { CLAIMS, type Claim } from './claims.ts';
import { INTERRUPT_RULES } from './interruptsTable.ts';
import { condition, ground, head, heading, row, word } from './pagesParts.ts';
import { PLATFORMS, type Platform } from './platforms.ts';
import { REASONS } from './reasons.ts';
import { RISKS, riskKey } from './risks.ts';
import { SOURCES, type Source } from './sources.ts';
import { STEPS, stepKey, stepSayKey } from './steps.ts';

/** The pages that lawyers read, by name; Markdown in Chinese, generated from the rules and nothing else. */
export const PAGES = {
  sources: sourcesPage,
  rules: rulesPage,
  answers: answersPage,
  interrupts: interruptsPage,
  claims: claimsPage,
} as const satisfies Readonly<Record<string, () => string>>;

function page(lines: readonly string[]): string {
  return `${lines.join('\n')}\n`;
}

function sourcesPage(): string {
  return page([...heading('sources.title'), ...head('sources.head'), ...SOURCES.map(sourceRow)]);
}

function sourceRow(source: Source): string {
  const { id, title, citation, kind, verified, inForce, checkedOn, reviewBy } = source;
  return row([
    `\`${id}\``,
    title,
    citation,
    word(`kind.${kind}`),
    word(`verified.${verified}`),
    inForce ?? word('word.unknown'),
    checkedOn,
    reviewBy,
  ]);
}

function rulesPage(): string {
  return page([
    ...heading('rules.title'),
    word('money'),
    '',
    `## ${word('rules.reasons')}`,
    ...REASONS.flatMap(reasonLines),
    '',
    `## ${word('rules.risks')}`,
    ...RISKS.flatMap(riskLines),
    '',
    `## ${word('rules.steps')}`,
    ...STEPS.flatMap(stepLines),
    '',
    `## ${word('rules.platforms')}`,
    '',
    ...head('platforms.head'),
    ...PLATFORMS.map(platformRow),
  ]);
}

function reasonLines(reason: (typeof REASONS)[number]): string[] {
  const { id, priors, sources } = reason;
  const lines = [
    '',
    `### \`reason.${id}\` ${zhCN[`reason.${id}.name`]}`,
    '',
    `${zhCN[`reason.${id}.why`]}${zhCN[`reason.${id}.next`]}`,
    '',
    `- ${word('rules.priors')}：${priors.join('、')}`,
  ];
  if ('establishedBy' in reason) lines.push(`- ${word('rules.established')}：\`${reason.establishedBy.join('、')}\``);
  if ('needs' in reason) lines.push(`- ${word('rules.needs')}：\`${reason.needs.join('、')}\``);
  return [...lines, `- ${ground(null, sources)}`];
}

function riskLines(risk: (typeof RISKS)[number]): string[] {
  const from = 'fromDay' in risk ? `，${word('rules.from', risk.fromDay)}` : '';
  return [
    '',
    `### \`risk.${risk.id}\`（${word(`word.${risk.when}`)}${from}）`,
    '',
    zhCN[riskKey(risk.id)],
    '',
    `- ${word('rules.when')}：${condition(risk.if)}`,
    `- ${ground(risk.certainty, risk.sources)}`,
  ];
}

function stepLines(step: (typeof STEPS)[number]): string[] {
  const say = stepSayKey(step.id);
  const part = (name: 'where' | 'keep' | 'done') => `- ${word(`rules.${name}`)}：${zhCN[stepKey(step.id, name)]}`;
  const lines = ['', `### \`step.${step.id}\` ${zhCN[stepKey(step.id, 'line')]}`, '', part('where')];
  if (say !== null) lines.push(`- ${word('rules.say')}：“${zhCN[say]}”`);
  lines.push(part('keep'), part('done'), `- ${word('rules.due')}：${step.dueIn}`);
  if (step.acknowledges) lines.push(`- ${word('rules.acknowledges')}`);
  return [...lines, `- ${word('rules.when')}：${condition(step.if)}`, `- ${ground(null, step.sources)}`];
}

function platformRow(platform: Platform): string {
  const { dailyMillionths: rate } = platform.penalty;
  const sure = (value: boolean | null) => word(value === null ? 'word.unknown' : value ? 'word.yes' : 'word.no');
  return row([
    `\`${platform.id}\``,
    platform.name,
    platform.nameHant,
    platform.kind,
    platform.lender.name ?? word('word.unknown'),
    sure(platform.lender.verified),
    `${platform.creditReporting.value}${platform.creditReporting.verified ? '' : '?'}`,
    rate === null ? word('word.unknown') : `${rate.min}–${rate.max}`,
    sure(platform.guarantor),
  ]);
}

function answersPage(): string {
  const intents = [...new Set(ANSWER_RULES.map(({ intent }) => intent))].toSorted();
  return page([
    ...heading('answers.title'),
    word('money'),
    ...intents.flatMap((intent) => ['', `## ${intent}`, ...answersTo(intent)]),
  ]);
}

function answersTo(intent: string): string[] {
  return ANSWER_RULES.filter((rule) => rule.intent === intent).flatMap((rule) => {
    const topic = rule.topic === undefined ? '' : `，${word('answers.topic', zhCN[`topic.${rule.topic}`])}`;
    return [
      '',
      `### \`answer.${rule.id}\`（${word('answers.rank', rule.rank)}${topic}）`,
      '',
      zhCN[rule.say],
      '',
      `- ${word('rules.when')}：${condition(rule.when)}`,
      `- ${ground(rule.certainty, rule.sources)}`,
    ];
  });
}

function interruptsPage(): string {
  const ids = Object.keys(INTERRUPT_RULES) as (keyof typeof INTERRUPT_RULES)[];
  const lines = ids.flatMap((id) => {
    const { certainty, sources } = INTERRUPT_RULES[id];
    return ['', `### \`interrupt.${id}\``, '', zhCN[`interrupt.${id}`], '', `- ${ground(certainty, sources)}`];
  });
  return page([...heading('interrupts.title'), ...lines]);
}

function claimsPage(): string {
  return page([...heading('claims.title'), ...head('claims.head'), ...CLAIMS.map(claimRow)]);
}

function claimRow(claim: Claim): string {
  const refs = 'coveredBy' in claim ? claim.coveredBy : claim.correctedBy;
  const where = refs.length === 0 ? word('cases.none') : refs.map((ref) => `\`${ref}\``).join(' ');
  return row([`\`${claim.id}\``, claim.claim, word(`verdict.${claim.verdict}`), where]);
}
