import { sum, type Tally } from './crowd.ts';

/** One line of the table. */
export interface Row {
  readonly fault: string;
  /** How often it was done. */
  readonly rounds: number;
  readonly dialogues: number;
  readonly lost: number;
  readonly doubled: number;
  /** Messages on their way at a kill; null where nothing was killed. */
  readonly inFlight: number | null;
  readonly wrong: number;
  /** Processes that ended of themselves. */
  readonly crashed: number;
  /** What else there is to say, in a few words. */
  readonly note?: string;
  /** What should not be so; the run fails if there is any. */
  readonly problems: readonly string[];
}

export interface RowParts {
  readonly fault: string;
  readonly rounds: number;
  readonly tallies: readonly Tally[];
  readonly inFlight?: number;
  readonly crashed: number;
  readonly note?: string;
  /** Doubled messages beyond those in flight at a kill are permitted (the network broke after sending). */
  readonly doublesAllowed?: number;
  /** The store itself lost what it had acknowledged, as stated. */
  readonly lossAllowed?: boolean;
  readonly problems?: readonly string[];
}

/** Judges what was counted. */
export function rowOf(parts: RowParts): Row {
  const { fault, rounds, tallies, crashed, lossAllowed = false } = parts;
  const total = (pick: (tally: Tally) => number) => sum(tallies.map(pick));
  const lost = total((tally) => tally.lost) + total((tally) => tally.restarted);
  const problems = [...(parts.problems ?? []), ...tallies.flatMap(({ notes }) => notes)];
  if (total((tally) => tally.lost) > 0 || (lost > 0 && !lossAllowed)) problems.push(`${lost} lost`);
  // A store that forgets may forget that a message was sent, too.
  const unexplained = total((tally) => tally.unexplained) - (parts.doublesAllowed ?? 0);
  if (unexplained > 0 && !lossAllowed) problems.push(`${unexplained} doubled that were not in flight at a kill`);
  if (total((tally) => tally.wrong) > 0) problems.push('wrong answers');
  if (crashed > 0) problems.push(`${crashed} processes ended of themselves`);
  const dialogues = total((tally) => tally.dialogues);
  if (dialogues === 0) problems.push('no talk came to its end');
  return {
    fault,
    rounds,
    dialogues,
    lost,
    doubled: total((tally) => tally.doubled),
    inFlight: parts.inFlight ?? null,
    wrong: total((tally) => tally.wrong),
    crashed,
    ...(parts.note === undefined ? {} : { note: parts.note }),
    problems,
  };
}

const HEAD = ['fault', 'rounds', 'dialogues', 'lost', 'doubled', 'in flight at kill', 'wrong', 'crashed', 'note'];

/** The rows as a Markdown table. */
export function tableOf(rows: readonly Row[]): string {
  const cells = rows.map((row) => [
    row.fault,
    ...[row.rounds, row.dialogues, row.lost, row.doubled, row.inFlight ?? '–', row.wrong, row.crashed].map(String),
    row.note ?? '',
  ]);
  const rule = HEAD.map((_, index) => (index === 0 || index === HEAD.length - 1 ? '---' : '---:'));
  return [HEAD, rule, ...cells].map((line) => `| ${line.join(' | ')} |`).join('\n');
}

/** The value below which `share` of the numbers lie; 0 of none. */
export function quantile(numbers: readonly number[], share: number): number {
  const sorted = [...numbers].sort((a, b) => a - b);
  return sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * share))] ?? 0;
}
