import { expect, test } from 'vitest';

const script = new URL('../../scripts/transcript.mjs', import.meta.url).href;

test('the talk in README.md is what the program says', { timeout: 120_000 }, async () => {
  const { transcript, written } = (await import(script)) as { transcript(): string; written(): string };
  expect(written(), 'renew with: node scripts/transcript.mjs').toBe(transcript());
});
