import { describe, expect, it } from 'vitest';
import { debt, FIXTURES, LOOK_DAY, ROWS } from '../../scripts/lookFixtures.ts';
import { MAX_BYTES } from '../../src/outputs/file.ts';
import { FILE_KINDS, makeFile } from '../../src/outputs/files.ts';
import { LETTERS } from '../../src/outputs/letterData.ts';

const BASE = {
  facts: FIXTURES[0]!,
  today: LOOK_DAY,
  lang: 'hans',
  rows: ROWS,
  letter: 'conduct',
  caseId: '3',
} as const;

describe('a file made from a recipe', () => {
  it.each(FILE_KINDS)('%s: small, named, with a caption, in both scripts', async (kind) => {
    for (const lang of ['hans', 'hant'] as const) {
      const file = await makeFile(kind, JSON.stringify({ ...BASE, lang }));
      expect(file.bytes.length).toBeGreaterThan(0);
      expect(file.bytes.length).toBeLessThan(MAX_BYTES);
      expect(file.filename).toMatch(/^[\p{Script=Han}]+-2026-11-21\.(?:ics|docx|xlsx|png)$/u);
      expect(file.caption).not.toMatch(/\{|undefined/);
      expect(file.caption.length).toBeLessThan(1_024);
    }
  });

  it('is made from the least that may be known', async () => {
    const facts = debt(null, null, null);
    for (const kind of FILE_KINDS) {
      for (const letter of LETTERS)
        await makeFile(kind, JSON.stringify({ facts, today: LOOK_DAY, lang: 'hans', letter }));
    }
  });

  it('is not made from a broken recipe', async () => {
    await expect(makeFile('poem', JSON.stringify(BASE))).rejects.toThrow('no file of kind poem');
    await expect(makeFile('letter', JSON.stringify({ ...BASE, letter: 'love' }))).rejects.toThrow('no letter love');
    await expect(makeFile('letter', 'x')).rejects.toThrow();
  });

  it('never carries a number, name or wording that came with a row', async () => {
    const smuggled = [{ ...ROWS[0], number: '13800000000', staff: '8866', words: '原话', name: '王某' }];
    for (const kind of ['contactLog', 'letter'] as const) {
      const { bytes } = await makeFile(kind, JSON.stringify({ ...BASE, rows: smuggled }));
      const { unzip } = await import('./zip.ts');
      expect([...unzip(bytes).values()].join('\n')).not.toMatch(/13800000000|8866|王某/);
    }
  });
});
