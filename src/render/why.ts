import type { Lang, MessageKey } from '../../locales/index.ts';
import type { Change } from '../core/explain.ts';
import type { MissingFact } from '../core/rule.ts';
import type { Advice, RiskFinding } from '../domain/advice.ts';
import type { IsoDate } from '../domain/overdue.ts';
import { costAhead } from '../rulebook/cost.ts';
import { type Explanation, explainReason, explainRisk, explainStep } from '../rulebook/explain.ts';
import { sayMoney, textParams, withDate } from '../rulebook/params.ts';
import { type RiskId, riskKey } from '../rulebook/risks.ts';
import { STEPS, type StepId, stepKey } from '../rulebook/steps.ts';
import { hasText, say, t, wordingOf } from './catalog.ts';
import { evidenceWord } from './facts.ts';
import { sourceTitle } from './sources.ts';
import { plainText } from './telegram-text.ts';

/** The risks shown and the plan: each with the facts that decided it, its sources and when they were checked. */
export function groundsOf(lang: Lang, advice: Advice, shown: readonly RiskFinding[]): string {
  const risks = shown.flatMap(({ id, from, certainty }) => {
    const text = filled(lang, advice, riskKey(id as RiskId), from);
    const line = t(lang, 'why.risk', { text, certainty: t(lang, `talk.certainty.${certainty}`, {}) });
    return [line, ground(lang, advice.today, explainRisk(advice, id))];
  });
  const steps = advice.steps.flatMap(({ id, due }, at) => {
    const text = filled(lang, advice, stepKey(id as StepId, 'line'), due);
    const because = chosenByReasons(id) ? [t(lang, 'why.fact.reasons', {})] : [];
    const line = t(lang, 'why.step', { n: String(at + 1), text });
    return [line, ground(lang, advice.today, explainStep(advice, id), because)];
  });
  const parts = [
    t(lang, 'why.risks', {}),
    ...risks,
    '',
    t(lang, 'why.steps', {}),
    ...steps,
    ...costLines(lang, advice),
  ];
  return parts.join('\n');
}

function filled(lang: Lang, advice: Advice, key: MessageKey, date: IsoDate | null): string {
  const wording = wordingOf(lang);
  const params = textParams(advice.facts, advice.today, advice, wording);
  return plainText(say(lang, key, withDate(params, date, advice.today, wording)));
}

/** Some steps stand in the plan because of what leads among the reasons, whatever the facts. */
function chosenByReasons(id: string): boolean {
  return STEPS.some((step) => step.id === id && 'reasons' in step);
}

function ground(lang: Lang, today: IsoDate, explained: Explanation | null, because: readonly string[] = []): string {
  if (explained === null) return '';
  const facts = [...new Set([...because, ...explained.facts.flatMap((fact) => factWord(lang, fact) ?? [])])];
  const sources = explained.sources.map(({ source }) => source);
  const checked = sources.map((source) => source.checkedOn).sort()[0] ?? today;
  const titles = sources.map((source) =>
    source.kind === 'judgement' ? t(lang, 'why.judgement', {}) : sourceTitle(lang, source, today),
  );
  const list = [...new Set(titles)].join('；');
  if (facts.length === 0) return t(lang, 'why.ground.all', { list, checked });
  return t(lang, 'why.ground', { facts: facts.join('、'), list, checked });
}

function factWord(lang: Lang, fact: MissingFact): string | null {
  const key = `why.fact.${fact}`;
  return hasText(key) ? say(lang, key) : evidenceWord(lang, fact, true);
}

/** What the person has not said yet and would move the first reason; empty where nothing would, or a fact has settled it. */
export function wouldChangeLine(lang: Lang, advice: Advice): string[] {
  const first = advice.reasons[0];
  if (first === undefined || first.established) return [];
  const changes = explainReason(advice, first.id)?.wouldChange ?? [];
  const list = changes.flatMap((change) => changeWords(lang, change) ?? []);
  return list.length === 0 ? [] : [t(lang, 'why.would', { list: list.join('；') })];
}

function changeWords(lang: Lang, { evidence, held, multiplier }: Change): string | null {
  const what = evidenceWord(lang, evidence, held);
  return what && t(lang, multiplier > 1 ? 'why.would.up' : 'why.would.down', { what });
}

/** What waiting adds up to at the next milestones. */
function costLines(lang: Lang, { cost, facts }: Advice): string[] {
  const ahead = cost === null ? [] : costAhead(cost, facts.daysOverdue);
  if (cost === null || ahead.length === 0) return [];
  const { texts } = wordingOf(lang);
  const list = ahead.map(({ days, cost: then }) =>
    t(lang, 'why.cost.at', { days: String(days), cost: sayMoney(then, texts) }),
  );
  const line = t(lang, 'why.cost', {
    list: list.join('；'),
    basis: t(lang, `talk.cost.basis.${cost.rateBasis}`, {}),
  });
  return ['', cost.amountIs === 'principal' ? line : `${line}${t(lang, 'why.cost.included', {})}`];
}
