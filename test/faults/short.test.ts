// The short form of `npm run faults`, for CI: some rounds of what tells most, with real processes, startRedis() and the stand-in.
import { beforeAll, describe, expect, test } from 'vitest';
import { FAULTS } from '../../scripts/faults/list.ts';
import { buildProgram } from '../support/process.ts';

beforeAll(buildProgram, 120_000);

describe('nothing acknowledged is lost, nothing wrong is said', { timeout: 170_000 }, () => {
  const short = FAULTS.filter((fault) => fault.short !== undefined);
  test.concurrent.each(short)('$name', async ({ short: run }) => {
    expect((await run!()).problems).toEqual([]);
  });
});
