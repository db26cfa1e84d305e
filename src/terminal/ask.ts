import { createInterface } from 'node:readline';
import { parseArgs } from 'node:util';
import { isIsoDate, shanghaiDay } from '../domain/overdue.ts';
import { endQuietly } from './pipe.ts';
import { type As, reportOn } from './report.ts';

const USAGE =
  'usage: npm run -s ask -- "text" [--today YYYY-MM-DD] [--json]\n       npm run -s ask -- --jsonl [--today YYYY-MM-DD]\n';

/** A line of --jsonl that cannot be answered; the rest goes on. */
class BadLine extends Error {
  readonly id: string | number | null;
  constructor(message: string, id: string | number | null = null) {
    super(message);
    this.id = id;
  }
}

interface Question {
  readonly id: string | number | null;
  readonly text: string;
  readonly today: string;
  readonly as: As;
}

const AS: readonly As[] = ['private', 'group', 'forward'];

function parseLine(line: string, today: string): Question {
  let value: unknown;
  try {
    value = JSON.parse(line);
  } catch {
    throw new BadLine('not a JSON object');
  }
  if (typeof value !== 'object' || value === null || Array.isArray(value)) throw new BadLine('not a JSON object');
  const { id, text, today: day, as } = value as Record<string, unknown>;
  const known = typeof id === 'string' || typeof id === 'number' ? id : null;
  if (typeof text !== 'string') throw new BadLine('"text" must be a string', known);
  if (day !== undefined && (typeof day !== 'string' || !isIsoDate(day)))
    throw new BadLine('"today" must be YYYY-MM-DD', known);
  if (as !== undefined && !AS.includes(as as As)) throw new BadLine('"as" must be private, group or forward', known);
  return { id: known, text, today: (day as string | undefined) ?? today, as: (as as As | undefined) ?? 'private' };
}

function answerLine(line: string, today: string): string {
  try {
    const { id, text, today: day, as } = parseLine(line, today);
    return JSON.stringify({ id, ...reportOn(text, day, as) });
  } catch (error) {
    if (error instanceof BadLine) return JSON.stringify({ id: error.id, error: error.message });
    throw error;
  }
}

async function answerLines(today: string): Promise<void> {
  for await (const line of createInterface({ input: process.stdin, crlfDelay: Number.POSITIVE_INFINITY })) {
    if (line.trim() !== '') process.stdout.write(`${answerLine(line, today)}\n`);
  }
}

async function main(): Promise<number> {
  const { values, positionals } = parseArgs({
    allowPositionals: true,
    options: {
      today: { type: 'string' },
      json: { type: 'boolean' },
      jsonl: { type: 'boolean' },
      help: { type: 'boolean' },
    },
  });
  const today = values.today ?? shanghaiDay(Date.now());
  if (values.help || !isIsoDate(today) || (!values.jsonl && positionals.length === 0)) {
    process.stderr.write(values.today && !isIsoDate(today) ? `--today must be YYYY-MM-DD\n${USAGE}` : USAGE);
    return 2;
  }
  if (values.jsonl) await answerLines(today);
  else {
    const report = reportOn(positionals.join(' '), today, 'private');
    process.stdout.write(values.json ? `${JSON.stringify(report)}\n` : `${report.reply}\n`);
  }
  return 0;
}

endQuietly();
process.exitCode = await main().catch((error: Error) => {
  process.stderr.write(`${error.message}\n${USAGE}`);
  return 2;
});
