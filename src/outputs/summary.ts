import { named } from '../../locales/index.ts';
import type { Advice, ReasonFinding } from '../domain/advice.ts';
import type { Facts } from '../domain/facts.ts';
import { sayAmount, sayDate, sayDays } from '../rulebook/params.ts';
import { platformById } from '../rulebook/platforms.ts';
import { type Block, DOCX_MIME, toDocx } from './document.ts';
import type { OutFile } from './file.ts';
import { certaintyWord, riskText, sourceLines, stepPart, type Words } from './words.ts';

export interface SummaryInput {
  readonly advice: Advice;
  /** The other debts of the case. */
  readonly others: readonly Facts[];
}

const REASONS = 3;
/** Rows of the timeline by phase. */
const SHOWN = { now: 4, later: 4, cannot: 1 } as const;
const SOURCES = 6;
/** The page is one: of more debts than this the number is told. */
const OTHERS = 6;

/** One page to take to 12348 or a lawyer: facts, reasons, timeline, plan, sources. No name, no account. */
export async function makeSummary(words: Words, input: SummaryInput): Promise<OutFile> {
  const title = words.say('out.summary.title');
  return {
    filename: `${words.say('out.summary.file')}-${input.advice.today}.docx`,
    mime: DOCX_MIME,
    bytes: await toDocx(summaryBlocks(words, input), { title, lang: words.lang, dense: true }),
    caption: words.say('out.summary.caption'),
  };
}

/** What stands in the summary, as data. */
function summaryBlocks(words: Words, { advice, others }: SummaryInput): Block[] {
  const heading = (key: 'facts' | 'reasons' | 'timeline' | 'plan' | 'others'): Block => ({
    kind: 'heading',
    text: words.say(`out.summary.${key}`),
  });
  const sources = [...advice.reasons.slice(0, 1), ...advice.risks, ...advice.steps].flatMap(
    (finding) => finding.sources,
  );
  return [
    { kind: 'title', text: words.say('out.summary.title') },
    { kind: 'note', text: `${words.say('out.madeOn', { date: advice.today })}。${words.say('out.summary.use')}` },
    heading('facts'),
    { kind: 'list', mark: 'dot', items: factLines(words, advice.facts) },
    ...(others.length === 0 ? [] : [heading('others'), ...otherLines(words, others)]),
    ...reasonBlocks(words, advice),
    heading('timeline'),
    timeline(words, advice),
    heading('plan'),
    { kind: 'list', mark: 'number', items: planLines(words, advice) },
    { kind: 'para', text: words.say('out.summary.ask') },
    { kind: 'note', text: words.say('out.sources') },
    ...sourceLines(words, [...new Set(sources)])
      .slice(0, SOURCES)
      .map((text): Block => ({ kind: 'note', text })),
    { kind: 'note', text: words.say('out.notLegal') },
  ];
}

/** Why the calls stopped is a question of one's own overdue debt. */
function reasonBlocks(words: Words, advice: Advice): Block[] {
  if (statusWords(words, advice.facts) !== null) return [];
  const items = advice.reasons.slice(0, REASONS).map((reason) => reasonLine(words, reason));
  return [
    { kind: 'heading', text: words.say('out.summary.reasons') },
    ...(advice.undecided ? [{ kind: 'para', text: words.say('out.summary.undecided') } as const] : []),
    { kind: 'list', mark: 'number', items },
  ];
}

/** What a debt is that is not simply one's own and late; `null` for one that is. */
function statusWords(words: Words, { status }: Facts): string | null {
  return words.maybe(`out.summary.status.${status}`);
}

function factLines(words: Words, facts: Facts): string[] {
  const unknown = words.say('out.summary.unknown');
  const { texts } = words.wording;
  const platform = platformById(facts.platform);
  const status = statusWords(words, facts);
  const late = facts.daysOverdue === null ? null : sayDays(facts.daysOverdue, texts);
  const days = late ?? (status === null ? unknown : null);
  const signals = Object.entries(facts.evidence).flatMap(([id, held]) =>
    held === 'unsure' ? [] : (words.maybe(`evidence.${id}.${held ? 'yes' : 'no'}`) ?? []),
  );
  const told: readonly (readonly [Parameters<Words['say']>[0], string])[] = [
    ['out.summary.platform', nameOf(words, facts) ?? unknown],
    ...(status === null ? [] : ([['out.summary.status', status]] as const)),
    ['out.summary.lender', platform?.lender.name ? named(platform.lender.name, words.lang) : unknown],
    ['out.summary.amount', amountWords(words, facts) ?? unknown],
    ...(days === null ? [] : ([['out.summary.days', days]] as const)),
    ...(facts.silentDays === null ? [] : ([['out.summary.silent', sayDays(facts.silentDays, texts)]] as const)),
    ...(signals.length === 0 ? [] : ([['out.summary.signals', signals.join(words.say('out.listComma'))]] as const)),
  ];
  return told.map(([key, value]) => words.say('out.summary.pair', { name: words.say(key), value }));
}

function amountWords(words: Words, facts: Facts): string | null {
  if (facts.amount === null) return null;
  const amount = sayAmount(facts.amount, words.wording.texts);
  return facts.amountIs === null ? amount : words.say(`out.summary.amount.${facts.amountIs}`, { amount });
}

function otherLines(words: Words, others: readonly Facts[]): Block[] {
  const unknown = words.say('out.summary.unknown');
  const items = others.slice(0, OTHERS).map((facts) => {
    const named = { platform: nameOf(words, facts) ?? unknown, amount: amountWords(words, facts) ?? unknown };
    const status = statusWords(words, facts);
    if (status !== null) return words.say('out.summary.other.status', { ...named, status });
    const days = facts.daysOverdue === null ? unknown : sayDays(facts.daysOverdue, words.wording.texts);
    return words.say('out.summary.other.line', { ...named, days });
  });
  const rest = others.length - OTHERS;
  const more = rest > 0 ? [words.say('out.summary.other.more', { n: String(rest) })] : [];
  return [{ kind: 'para', text: [...items, ...more].join(words.say('out.listSemicolon')) }];
}

function nameOf(words: Words, facts: Facts): string | null {
  const platform = platformById(facts.platform);
  return (words.lang === 'hant' ? platform?.nameHant : platform?.name) ?? facts.platformText;
}

function reasonLine(words: Words, reason: ReasonFinding): string {
  const name = words.maybe(`reason.${reason.id}.name`) ?? reason.id;
  if (reason.established) return words.say('out.summary.reason.established', { name });
  return words.say('out.summary.reason.line', { name, band: words.say(`talk.band.${reason.band}`) });
}

function timeline(words: Words, advice: Advice): Block {
  const when = {
    now: words.say('out.summary.now'),
    later: words.say('out.picture.undated'),
    cannot: words.say('out.summary.cannot'),
  };
  const phases = (['now', 'later', 'cannot'] as const).flatMap((phase) =>
    advice.risks
      .filter((risk) => risk.when === phase)
      .slice(0, SHOWN[phase])
      .toSorted((a, b) => (a.from ?? '9999').localeCompare(b.from ?? '9999')),
  );
  const rows = phases.map(({ id, when: phase, from, certainty }) => {
    const dated = from !== null && phase === 'later';
    const time = dated
      ? words.say('out.picture.from', { date: sayDate(from, advice.today, words.wording.texts) })
      : when[phase];
    return [time, riskText(words, advice, id, from), certaintyWord(words, certainty)];
  });
  const head = (['when', 'what', 'certainty'] as const).map((name) => words.say(`out.summary.${name}`));
  return { kind: 'table', head, rows, widths: [20, 64, 16] };
}

function planLines(words: Words, advice: Advice): string[] {
  return advice.steps.map(({ id, due }) => {
    const line = stepPart(words, advice, id, 'line', due) ?? id;
    return due === null ? line : `${sayDate(due, advice.today, words.wording.texts)}：${line}`;
  });
}
