// What the pure parts cost, one call at a time, on one core; prints its figures as one line of JSON.
import { chooseSteps, findRisks } from '../src/core/findings.ts';
import { nextQuestion } from '../src/core/questions.ts';
import { rankReasons, scoreReasons } from '../src/core/reasons.ts';
import { parseState, type State, serializeState } from '../src/dialogue/state.ts';
import { step } from '../src/dialogue/step.ts';
import type { Facts } from '../src/domain/facts.ts';
import { shanghaiDay } from '../src/domain/overdue.ts';
import { render } from '../src/render/render.ts';
import { advise, BOOK } from '../src/rulebook/advise.ts';
import { officeDayFrom } from '../src/rulebook/holidays.ts';
import { PLATFORMS } from '../src/rulebook/platforms.ts';
import { QUESTIONS } from '../src/rulebook/questions.ts';
import { RISKS } from '../src/rulebook/risks.ts';
import { STEPS } from '../src/rulebook/steps.ts';
import { view } from '../src/rulebook/view.ts';
import { read } from '../src/understanding/read.ts';
import { Trie } from '../src/understanding/trie.ts';
import { median } from './bench-host.ts';
import type { Figure } from './bench-report.ts';

const TODAY = '2026-11-21';
const NOW = Date.parse(`${TODAY}T04:00:00Z`);
const REPEATS = 9;
const WARM_ROUNDS = 3;
const MOST_SENTENCES = 1_000;
const TIMES = 10;

/** Median over the items of each one's median µs, after rounds that don't count. `prepare` is not timed. */
function timed<T, P = T>(items: readonly T[], call: (prepared: P) => unknown, prepare?: (item: T) => P): number {
  const times: number[][] = items.map(() => []);
  for (let round = -WARM_ROUNDS; round < REPEATS; round++) {
    items.forEach((item, index) => {
      const prepared = prepare === undefined ? (item as unknown as P) : prepare(item);
      const started = process.hrtime.bigint();
      call(prepared);
      if (round >= 0) times[index]!.push(Number(process.hrtime.bigint() - started) / 1000);
    });
  }
  return median(times.map(median));
}

interface Corpus {
  readonly TUNING: Readonly<Record<string, readonly { readonly say: readonly string[] }[]>>;
}

interface Cases {
  readonly CASES: readonly { readonly facts: Facts }[];
}

const corpusFile = '../test/understanding/tuning.corpus.js';
const casesFile = '../test/rulebook/cases.js';
const { TUNING } = (await import(corpusFile)) as Corpus;
const { CASES } = (await import(casesFile)) as Cases;
const all = Object.values(TUNING)
  .flat()
  .flatMap(({ say }) => say);
const sentences = all.filter((_, index) => index % Math.ceil(all.length / MOST_SENTENCES) === 0);
const cases = CASES.map(({ facts }) => facts);

function stateAfter(...texts: readonly string[]): string {
  let state: State | null = null;
  for (const text of texts) state = step(state, { kind: 'text', text }, { now: NOW, unlimited: true }).state;
  return serializeState(state!);
}

/** Each call gets a state nobody has seen, as from a store. */
function fresh(text: string): State {
  const parsed = parseState(text);
  if (parsed.kind !== 'state') throw new Error('a state of our own could not be read');
  return parsed.state;
}

function stepFigures(): Figure[] {
  const verdict = stateAfter('花呗欠8000，逾期45天，突然没人打电话了');
  const few = sentences.filter((_, index) => index % 4 === 0);
  const moment = { now: NOW, unlimited: true };
  const talk = ({ text, state }: { text: string; state: State }) => step(state, { kind: 'text', text }, moment);
  const steps = timed(few, talk, (text) => ({ text, state: fresh(verdict) }));
  const said = few.map((text) => talk({ text, state: fresh(verdict) }));
  const renders = timed(said, ({ says, state }) => render(says, state, shanghaiDay(NOW)));
  const against = `${few.length} sentences to a case with a verdict`;
  return [
    { id: 'step', unit: 'µs', value: steps, against },
    { id: 'render', unit: 'µs', value: renders, against },
  ];
}

const tenfold = <T extends { readonly id: string }>(rules: readonly T[], times: number): T[] =>
  Array.from({ length: times }, (_, copy) =>
    rules.map((rule) => (copy === 0 ? rule : { ...rule, id: `${rule.id}.${copy}` })),
  ).flat();

/** `advise` over tables `times` as long: the same functions, their tables as parameters. */
function adviseOver(times: number): (facts: Facts) => unknown {
  const questions = tenfold(QUESTIONS, times);
  const risks = tenfold(RISKS, times);
  const steps = tenfold(
    STEPS.toSorted((a, b) => a.priority - b.priority),
    times,
  ).sort((a, b) => a.priority - b.priority);
  const book = { ...BOOK, reasons: tenfold(BOOK.reasons, times), context: tenfold(BOOK.context, times) };
  return (facts) => {
    const seen = view(facts, TODAY);
    const scored = scoreReasons(book, seen);
    const reasons = rankReasons(book, scored);
    const leading = reasons.slice(0, 3).map(({ id }) => id);
    const question = nextQuestion(questions, book, scored, seen, []);
    const found = findRisks(risks, seen, TODAY);
    return [question, found, chooseSteps(steps, seen, leading, TODAY, seen.limitation === 'caution', officeDayFrom)];
  };
}

/** Finding the names of `times` as many products in a text. */
function namesOver(times: number): (text: string) => unknown {
  const trie = new Trie<string>();
  for (const { id, aliases } of PLATFORMS) {
    for (const alias of aliases) {
      trie.add(alias, id);
      for (let copy = 1; copy < times; copy++)
        trie.add(alias + String.fromCharCode(0x5000 + 37 * copy), `${id}.${copy}`);
    }
  }
  return (text) => trie.all(text);
}

function growthFigures(readTime: number): Figure[] {
  const [one, ten] = [timed(cases, adviseOver(1)), timed(cases, adviseOver(TIMES))];
  const [names, tenNames] = [timed(sentences, namesOver(1)), timed(sentences, namesOver(TIMES))];
  return [
    { id: 'growth.advise', unit: '×', value: ten / one, against: `${one.toFixed(0)} → ${ten.toFixed(0)} µs` },
    {
      id: 'growth.read',
      unit: '×',
      value: (readTime - names + tenNames) / readTime,
      against: `finding names ${names.toFixed(1)} → ${tenNames.toFixed(1)} µs; nothing else depends on the table`,
    },
  ];
}

const reading = timed(sentences, (text) => read(text, { today: TODAY, asked: null, known: [] }));
const advising = timed(cases, (facts) => advise(facts, TODAY));
const figures: Figure[] = [
  { id: 'read', unit: 'µs', value: reading, against: `${sentences.length} sentences` },
  { id: 'advise', unit: 'µs', value: advising, against: `${cases.length} worked cases` },
  ...stepFigures(),
  ...growthFigures(reading),
];
process.stdout.write(`${JSON.stringify(figures)}\n`);
