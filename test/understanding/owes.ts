import type { Status } from '../../src/domain/facts.ts';
import type { Ends, ExpectDebt, Sample } from './corpus.ts';

/** A number is both ends; `null`: must not be read; `undefined`: not scored. */
type Value = number | Ends | null | undefined;

const ends = (value: number | Ends | null): Ends | null => (typeof value === 'number' ? [value, value] : value);

/** One debt and the ways to say it: yuan, days. */
export function owes(
  platform: string | null | undefined,
  amount: Value,
  days: Value,
  status: Status | readonly Status[] | undefined,
  ...say: readonly string[]
): Sample {
  const debt: ExpectDebt = {
    ...(platform === undefined ? {} : { platform }),
    ...(amount === undefined ? {} : { amount: ends(amount) }),
    ...(days === undefined ? {} : { days: ends(days) }),
    ...(status === undefined ? {} : { status }),
  };
  return { expect: { debts: [debt] }, say };
}

/** The same where the words leave the ends open: a reading within the label is right. */
export function owesAbout(...args: Parameters<typeof owes>): Sample {
  const sample = owes(...args);
  return { ...sample, expect: { debts: sample.expect.debts!.map((debt) => ({ ...debt, fair: true })) } };
}
