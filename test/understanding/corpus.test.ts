import { describe, expect, it } from 'vitest';
import { read } from '../../src/understanding/read.ts';
import type { Reading } from '../../src/understanding/reading.ts';
import type { Sample } from './corpus.ts';
import { FRESH } from './fresh.corpus.ts';
import { HELDOUT } from './heldout.corpus.ts';
import { judge, takenForCase, wronglyOverdue } from './score.ts';
import { precision, recall, type Tally, table, tally } from './tally.ts';
import { TUNING } from './tuning.corpus.ts';

const TODAY = '2026-11-21';

interface Run {
  readonly sample: Sample;
  readonly text: string;
  readonly reading: Reading;
}

function run(half: Readonly<Record<string, readonly Sample[]>>): Run[] {
  return Object.values(half)
    .flat()
    .flatMap((sample) =>
      sample.say.map((text) => ({
        sample,
        text,
        reading: read(text, { today: sample.today ?? TODAY, asked: sample.asked ?? null, known: [] }),
      })),
    );
}

/** Of a reading only what says something, so that a miss can be understood at a glance. */
function brief(reading: Reading): string {
  const says = (value: unknown) => value !== null && value !== false && !(Array.isArray(value) && value.length === 0);
  return JSON.stringify(Object.fromEntries(Object.entries(reading).filter(([, value]) => says(value))));
}

function misses(runs: readonly Run[]): string {
  return runs
    .map(({ sample, text, reading }) => {
      const bad = judge(sample, reading).filter((one) => one.verdict !== 'right');
      const what = bad.map((one) => `${one.what} ${one.verdict}${one.farOff ? ' >2x' : ''}`).join(', ');
      return bad.length === 0 ? null : `${text}\n  ${what}\n  ${JSON.stringify(sample.expect)}\n  ${brief(reading)}`;
    })
    .filter((line) => line !== null)
    .join('\n');
}

const halves = [
  { name: 'tuning', runs: run(TUNING), shown: true },
  { name: 'fresh', runs: run(FRESH), shown: true },
  { name: 'heldout', runs: run(HELDOUT), shown: process.env.SHOW_HELDOUT === '1' },
];

describe.each(halves)('the $name part of the corpus', ({ name, runs, shown }) => {
  const tallies = tally(runs.flatMap(({ sample, reading }) => judge(sample, reading)));
  const of = (kind: string): Tally => tallies.get(kind)!;
  console.log(`${name}: ${runs.length} sentences\n${table(tallies)}\n${shown ? misses(runs) : ''}`);

  it.each(['platform', 'amount', 'days'])('%s is read right, or not at all', (kind) => {
    expect(precision(of(kind))).toBeGreaterThanOrEqual(0.98);
    expect(recall(of(kind))).toBeGreaterThanOrEqual(0.95);
  });

  it.each(['amount', 'days'])('no %s is wrong by more than twice', (kind) => {
    expect(of(kind).farOff).toBe(0);
  });

  it('knows what is asked', () => {
    expect(recall(of('first intent'))).toBeGreaterThanOrEqual(0.85);
    expect(recall(of('first three'))).toBeGreaterThanOrEqual(0.95);
  });

  it('takes no chatter for a case', () => {
    const chatter = runs.filter(({ sample }) => sample.expect.intents?.[0] === 'out_of_scope');
    const taken = chatter.filter(({ reading }) => takenForCase(reading));
    expect(chatter.length).toBeGreaterThanOrEqual(20);
    expect(taken.length / chatter.length).toBeLessThanOrEqual(0.02);
  });

  it.each(['distress.explicit', 'courtPapers', 'scam'])('hears %s, and only where it is', (kind) => {
    expect(recall(of(`alarm ${kind}`))).toBeGreaterThanOrEqual(0.98);
    expect(precision(of(`alarm ${kind}`))).toBeGreaterThanOrEqual(0.98);
  });

  it.each(['distress.passive', 'threat'])('hears %s', (kind) => {
    expect(recall(of(`alarm ${kind}`))).toBeGreaterThanOrEqual(0.9);
  });

  it('takes no idiom for an emergency', () => {
    const alarmed = runs.filter(({ sample, reading }) => sample.expect.idiom && reading.interrupt !== null);
    expect(alarmed.map(({ reading }) => reading.interrupt)).toEqual([]);
  });

  it('makes nobody overdue who is not', () => {
    expect(runs.filter(({ sample, reading }) => wronglyOverdue(sample, reading)).length).toBe(0);
  });
});
