import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { openLevel } from '../../src/store/level.ts';
import { conformance } from './conformance.ts';

conformance('LevelDB store', {
  start: async () => {
    const folder = mkdtempSync(join(tmpdir(), 'level-'));
    const store = await openLevel(folder);
    const stop = async () => {
      await store.close();
      rmSync(folder, { recursive: true, force: true });
    };
    return { stores: [store, store], stop };
  },
});
