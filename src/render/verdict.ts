import { type Lang, textsOf } from '../../locales/index.ts';
import { encodeCallback, ofDebt } from '../dialogue/callback.ts';
import type { Say } from '../dialogue/says.ts';
import type { Advice, Cost, EvidenceUse, ReasonFinding, RiskFinding } from '../domain/advice.ts';
import { type TextParams, textParams, withDate } from '../rulebook/params.ts';
import { questionById } from '../rulebook/questions.ts';
import { RULES_UPDATED } from '../rulebook/sources.ts';
import { STEPS } from '../rulebook/steps.ts';
import type { Intent } from '../understanding/reading.ts';
import { type Block, rows } from './block.ts';
import { hasText, say, t, wordingOf } from './catalog.ts';
import { evidenceWord, evidenceWords, factWords } from './facts.ts';
import type { Button } from './message.ts';
import { sourceLine, sourceList } from './sources.ts';
import { plainText } from './telegram-text.ts';
import { groundsOf, wouldChangeLine } from './why.ts';

const SHOWN_REASONS = 3;

type Of<Kind extends Say['kind']> = Extract<Say, { kind: Kind }>;

/** The verdict: the situation and the reasons, then risks, plan and the one question. Two messages. */
export function verdictBlocks(lang: Lang, no: number, { advice, question, beside, also = [] }: Of<'verdict'>): Block[] {
  const second = [
    risksPart(lang, advice, beside === true),
    planPart(lang, advice),
    t(lang, 'talk.verdict.disclaimer', {}),
  ];
  if (question) second.push(t(lang, 'talk.questionLead', { question: say(lang, questionOf(question).say) }));
  if (also.length > 0) second.push(t(lang, 'talk.verdict.also', {}));
  return [
    { html: reasonsPart(lang, advice) },
    {
      html: second.join('\n\n'),
      buttons: [...alsoButtons(lang, no, also), ...verdictButtons(lang, no, advice, question)],
    },
  ];
}

function reasonsPart(lang: Lang, advice: Advice): string {
  const lines = [
    t(lang, 'talk.verdict.situation', situation(lang, advice)),
    '',
    lead(lang, advice),
    ...shownReasons(advice).map((reason, at) => reasonLine(lang, reason, at + 1)),
    '',
    ...notFree(lang, advice),
    t(lang, 'talk.verdict.reasonSource', {}),
  ];
  return lines.join('\n');
}

/** What silence does not mean; of papers of a court not that none came, and nothing to who owes nothing. */
export function notFree(lang: Lang, { facts, reasons }: Advice): string[] {
  if (facts.status === 'paid' || facts.status === 'denied' || facts.status === 'otherPerson') return [];
  return [t(lang, inCourt(reasons) ? 'talk.verdict.notFree.court' : 'talk.verdict.notFree', {})];
}

function inCourt(reasons: readonly ReasonFinding[]): boolean {
  const ofCourt = ({ evidence }: EvidenceUse) => evidence === 'courtPapersUnverified';
  return reasons.some(
    ({ id, established, raisedBy }) => id === 'legal_prep' && (established || raisedBy.some(ofCourt)),
  );
}

function situation(lang: Lang, advice: Advice) {
  const { platform, amount, days } = factWords(lang, advice.facts, advice.today);
  return { platform, amount, days };
}

function lead(lang: Lang, advice: Advice): string {
  if (advice.reasons[0]?.established) return t(lang, 'talk.verdict.established', {});
  return t(lang, advice.undecided ? 'talk.verdict.undecided' : 'talk.verdict.decided', {});
}

function shownReasons(advice: Advice): readonly ReasonFinding[] {
  return advice.reasons.slice(0, SHOWN_REASONS);
}

/** A reason with what speaks for and against it; the first one with its mechanism. */
function reasonLine(lang: Lang, reason: ReasonFinding, rank: number): string {
  const params = {
    rank: String(rank),
    name: reasonText(lang, reason.id, 'name'),
    band: t(lang, `talk.band.${reason.band}`, {}),
  };
  const ground = grounds(lang, reason);
  const because = rank === 1 ? [ground, reasonText(lang, reason.id, 'why')].filter(Boolean).join('。') : ground;
  if (because === '') return t(lang, 'talk.verdict.reason', params);
  return t(lang, 'talk.verdict.reasonBecause', { ...params, because });
}

export function reasonText(lang: Lang, id: string, part: 'name' | 'why' | 'next'): string {
  const key = `reason.${id}.${part}`;
  return hasText(key) ? say(lang, key) : '';
}

/** What speaks for it, then, after 但, what against: nothing does against what a fact has established. */
function grounds(lang: Lang, reason: ReasonFinding): string {
  const pro = clauses(lang, reason.raisedBy);
  const con = reason.established ? [] : clauses(lang, reason.loweredBy);
  if (con.length === 0) return pro.join('、');
  const list = con.join('、');
  if (pro.length === 0) return t(lang, 'talk.verdict.againstOnly', { list });
  return `${pro.join('、')}，${t(lang, 'talk.verdict.against', { list })}`;
}

function clauses(lang: Lang, uses: readonly EvidenceUse[]): string[] {
  return uses.flatMap(({ evidence, held }) => evidenceWord(lang, evidence, held) ?? []);
}

/** Said in the first message already. */
const SAID_IN_LEAD = ['silence_not_waiver'];

/** What has happened by now, what may come, and one thing that cannot. */
function shownRisks(advice: Advice, beside = false): readonly RiskFinding[] {
  const of = (when: RiskFinding['when'], count: number) =>
    advice.risks.filter((risk) => risk.when === when && !saidElsewhere(advice, risk.id)).slice(0, count);
  return beside
    ? [...of('now', 1), ...of('later', 2), ...of('cannot', 1)]
    : [...of('now', 2), ...of('later', 3), ...of('cannot', 1)];
}

/** The lead says it, or the line on what waiting costs does. */
function saidElsewhere(advice: Advice, id: string): boolean {
  return SAID_IN_LEAD.includes(id) || (advice.cost !== null && textsOf('hans')[riskKey(id)].includes('{costSoFar}'));
}

/** `beside` an answer the list is shorter; its sources stand behind 为什么. */
function risksPart(lang: Lang, advice: Advice, beside: boolean): string {
  const wording = wordingOf(lang);
  const params = textParams(advice.facts, advice.today, advice, wording);
  const shown = shownRisks(advice, beside);
  const lines = shown.map(
    ({ id, from, certainty }) =>
      `· ${say(lang, riskKey(id), withDate(params, from, advice.today, wording))}〔${t(lang, `talk.certainty.${certainty}`, {})}〕`,
  );
  return [
    t(lang, 'talk.verdict.risks', {}),
    ...lines,
    ...(advice.cost
      ? [costLine(lang, advice.cost, beside ? { ...params, costSoFar: null } : params, advice.limitation === 'caution')]
      : []),
    ...(beside ? [] : [sourcesLine(lang, advice, shown)]),
  ].join('\n');
}

function sourcesLine(lang: Lang, advice: Advice, shown: readonly RiskFinding[]): string {
  const sources = shown.map(({ sources: [first] }) => first!);
  return t(lang, 'talk.verdict.sources', {
    list: sourceList(lang, sources, advice.today, 3),
    updated: RULES_UPDATED,
  });
}

function riskKey(id: string) {
  const key = `risk.${id}`;
  if (!hasText(key)) throw new Error(`risk without a text: ${id}`);
  return key;
}

/** The key of one part of a step, null where the step has none. */
export function stepKey(id: string, part: 'line' | 'where' | 'say' | 'keep' | 'done') {
  const key = `step.${id}.${part}`;
  return hasText(key) ? key : null;
}

/** What waiting costs, with the assumed rate; where three years may lie back (`careful`) not what a day more would. */
function costLine(lang: Lang, cost: Cost, params: TextParams, careful: boolean): string {
  const shown = {
    perDay: params.costPerDay!,
    per30: params.costPer30!,
    rate: params.rate!,
    basis: t(lang, `talk.cost.basis.${cost.rateBasis}`, {}),
  };
  const text = params.costSoFar
    ? t(lang, careful ? 'talk.verdict.costSoFar.caution' : 'talk.verdict.costSoFar', {
        ...shown,
        soFar: params.costSoFar,
      })
    : t(lang, 'talk.verdict.cost', shown);
  return cost.amountIs === 'total' ? `${text}${t(lang, 'talk.cost.maybeIncluded', {})}` : text;
}

function planPart(lang: Lang, advice: Advice): string {
  const wording = wordingOf(lang);
  const params = textParams(advice.facts, advice.today, advice, wording);
  const lines = advice.steps.map(({ id, due }, at) => {
    const dated = withDate(params, due, advice.today, wording);
    return [`${at + 1}.`, dated.date, say(lang, stepKey(id, 'line')!, dated)].filter(Boolean).join(' ');
  });
  return [t(lang, 'talk.verdict.plan', {}), ...lines].join('\n');
}

export function questionOf(id: string) {
  const question = questionById(id);
  if (!question) throw new Error(`no question ${id}`);
  return question;
}

/** The answers of a discriminating question. */
export function questionButtons(lang: Lang, no: number, id: string, of: string | null = null): Button[] {
  return questionOf(id).options.map((option) => ({
    text: say(lang, option.label),
    data: encodeCallback(no, 'e', id, option.id, ...ofDebt(of)),
  }));
}

/** Questions that were asked too. */
function alsoButtons(lang: Lang, no: number, also: readonly Intent[]): Button[][] {
  const buttons = also.map((intent) => ({
    text: t(lang, `talk.intent.${intent}`, {}),
    data: encodeCallback(no, 'i', intent),
  }));
  return rows(buttons, 2);
}

function verdictButtons(lang: Lang, no: number, { facts }: Advice, question: string | null): Button[][] {
  const answers = question ? rows(questionButtons(lang, no, question, facts.platform), 2) : [];
  return [...answers, ...rows(caseButtons(lang, no), 2)];
}

type CaseButton = Extract<Button, { readonly data: string }>;

/** What can be done with a verdict. */
export function caseButtons(lang: Lang, no: number): CaseButton[] {
  return (['plan', 'why', 'case', 'bad'] as const).map((verb) => ({
    text: t(lang, `talk.button.${verb}`, {}),
    data: encodeCallback(no, verb),
  }));
}

/** In one sentence what it probably is, and the one thing to do first. */
export function simpleBlocks(lang: Lang, no: number, { advice }: Of<'simple'>): Block[] {
  const wording = wordingOf(lang);
  const params = textParams(advice.facts, advice.today, advice, wording);
  const [first] = advice.reasons;
  const [step] = advice.steps;
  const html = t(lang, 'talk.simple', {
    first: reasonText(lang, first!.id, 'name'),
    step: plainText(say(lang, stepKey(step!.id, 'line')!, withDate(params, step!.due, advice.today, wording))),
  });
  return [{ html, buttons: rows(caseButtons(lang, no), 2) }];
}

/** After an answered question: what changed, what to do about it, and the next question. */
export function rerankBlocks(lang: Lang, no: number, { before, after, question, brief }: Of<'rerank'>): Block[] {
  const first = after.reasons[0]!;
  const previous = before.reasons[0]!;
  const next = t(lang, 'talk.rerank.next', { next: nextLine(lang, after) });
  const lines = brief
    ? [t(lang, 'talk.rerank.brief', {})]
    : [rerankLead(lang, first, previous), ...rerankGrounds(lang, first), next];
  if (question) lines.push('', t(lang, 'talk.questionLead', { question: say(lang, questionOf(question).say) }));
  else lines.push(t(lang, 'talk.rerank.enough', {}));
  const buttons = question
    ? rows(questionButtons(lang, no, question, after.facts.platform), 2)
    : rows(caseButtons(lang, no), 2);
  return [{ html: lines.join('\n'), buttons }];
}

/** Steps this urgent come before what a reason suggests: one's rights, a court, a swindler, who the creditor is. */
const URGENT_PRIORITY = 10;

/** What to do next: an urgent first step of the plan, else what the first reason suggests. */
function nextLine(lang: Lang, { reasons, steps }: Advice): string {
  const id = steps[0]?.id;
  const urgent = STEPS.some((step) => step.id === id && step.priority <= URGENT_PRIORITY);
  return urgent && id !== undefined ? say(lang, stepKey(id, 'line')!) : reasonText(lang, reasons[0]!.id, 'next');
}

function rerankLead(lang: Lang, first: ReasonFinding, previous: ReasonFinding): string {
  const name = reasonText(lang, first.id, 'name');
  if (first.established) return t(lang, 'talk.rerank.established', { first: name });
  if (first.id === previous.id) return t(lang, 'talk.rerank.same', { first: name });
  return t(lang, 'talk.rerank.changed', { first: name, previous: reasonText(lang, previous.id, 'name') });
}

function rerankGrounds(lang: Lang, first: ReasonFinding): string[] {
  const list = grounds(lang, first);
  if (list === '') return [];
  return [clauses(lang, first.raisedBy).length === 0 ? `${list}。` : t(lang, 'talk.rerank.because', { list })];
}

/**
 * 为什么: the facts used, each shown reason with what raised, lowered and would change it. `more`: what the risks and
 * steps of the verdict rest on, and what waiting adds up to.
 */
export function whyBlocks(lang: Lang, no: number, { advice, more }: Of<'why'>): Block[] {
  if (more) return [{ html: groundsOf(lang, advice, shownRisks(advice)), buttons: rows(caseButtons(lang, no), 2) }];
  const { platform, amount, days } = factWords(lang, advice.facts, advice.today);
  const facts = [platform, amount, days, ...evidenceWords(lang, advice.facts)].join('；');
  const reasons = shownReasons(advice).flatMap((reason, at) => whyReason(lang, advice, reason, at + 1));
  const html = [
    t(lang, 'talk.why.title', {}),
    t(lang, 'talk.why.facts', { list: facts }),
    '',
    ...reasons,
    '',
    t(lang, 'talk.why.method', {}),
    ...wouldChangeLine(lang, advice),
    ...(advice.question ? [t(lang, 'talk.why.would', { question: say(lang, questionOf(advice.question).say) })] : []),
  ].join('\n');
  const further = [{ text: t(lang, 'talk.why.more', {}), data: encodeCallback(no, 'why', 'more') }];
  const rest = caseButtons(lang, no).filter(({ data }) => data !== encodeCallback(no, 'why'));
  return [{ html, buttons: [further, ...rows(rest, 3)] }];
}

function whyReason(lang: Lang, advice: Advice, reason: ReasonFinding, rank: number): string[] {
  const raised = clauses(lang, reason.raisedBy);
  const lowered = clauses(lang, reason.loweredBy);
  return [
    t(lang, 'talk.why.reason', {
      rank: String(rank),
      name: reasonText(lang, reason.id, 'name'),
      band: t(lang, `talk.band.${reason.band}`, {}),
      why: reasonText(lang, reason.id, 'why'),
    }),
    raised.length + lowered.length === 0 ? t(lang, 'talk.why.noEvidence', {}) : '',
    raised.length > 0 ? t(lang, 'talk.why.raised', { list: raised.join('、') }) : '',
    lowered.length > 0 ? t(lang, 'talk.why.lowered', { list: lowered.join('、') }) : '',
    sourceLine(lang, 'inferred', reason.sources, advice.today),
  ].filter(Boolean);
}
