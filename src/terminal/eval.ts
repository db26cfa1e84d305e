import { readFileSync } from 'node:fs';
import process from 'node:process';
import type { IsoDate } from '../domain/overdue.ts';
import { PLATFORMS } from '../rulebook/platforms.ts';
import { read } from '../understanding/read.ts';
import { INTENTS, type Reading } from '../understanding/reading.ts';
import { backtest, type ReasonCase } from './backtest.ts';
import { isLabelled, type Labelled, lineOf, type Mark, marksOf, Scores } from './labels.ts';

/** Days in the text are read against a fixed day, so that a run can be repeated; lines that need another are not scored. */
const TODAY: IsoDate = '2026-11-21';

/** `npm run eval -- FILE.jsonl`: scores readings (or reasons) against labels, prints every miss and the counts. */
function main(args: readonly string[]): void {
  const file = args[0];
  if (file === undefined) throw new Error('usage: npm run eval -- FILE.jsonl');
  const rows = readFileSync(file, 'utf8')
    .split('\n')
    .filter((line) => line.trim() !== '')
    .map(lineOf);
  const bad = rows.filter((row) => row === null).length;
  const labelled = rows.filter((row): row is Labelled => row !== null && isLabelled(row));
  const cases = rows.filter((row): row is ReasonCase => row !== null && 'facts' in row);
  if (bad > 0) say(`${bad} lines are no JSON objects and were left out`);
  if (labelled.length > 0) evaluate(labelled);
  if (cases.length > 0) for (const line of backtest(cases, TODAY)) say(line);
}

function evaluate(rows: readonly Labelled[]): void {
  const scores = new Scores();
  for (const row of rows) {
    const reading = read(row.text, { today: TODAY, asked: null, known: [] });
    const marks = marksOf(row, reading);
    scores.add(marks);
    const misses = marks.filter((mark) => mark.verdict !== 'right');
    if (misses.length > 0) say(missText(row, misses, reading));
  }
  say(`${rows.length} lines, ${PLATFORMS.length} platforms, ${INTENTS.length} intents`);
  say(scores.table());
}

function missText({ id, text }: Labelled, misses: readonly Mark[], reading: Reading): string {
  const lines = misses.map((mark) => `  ${mark.what} ${mark.verdict}: expected ${mark.expected}, read ${mark.read}`);
  const intents = reading.intents.length > 0 ? `  intents ${reading.intents.join(' ')}` : '  intents none';
  return [`${id ?? '-'} ${text}`, ...lines, intents].join('\n');
}

function say(line: string): void {
  process.stdout.write(`${line}\n`);
}

/** Whoever reads only the first lines (`| head`) closes the pipe: that is the end, not an error. */
process.stdout.on('error', (error: NodeJS.ErrnoException) => {
  if (error.code === 'EPIPE') process.exit(0);
  throw error;
});

main(process.argv.slice(2));
