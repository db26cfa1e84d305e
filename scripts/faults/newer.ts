import { cpSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { packageRoot } from '../../src/outputs/packageRoot.ts';
import { pause } from './crowd.ts';
import type { HouseOptions } from './house.ts';
import { play } from './scenario.ts';
import type { Row } from './table.ts';

/** This program as it may stand one day: states of version 2, those of version 1 taken over. Where packages are found. */
function buildNewer(): { readonly program: string; remove(): void } {
  const root = packageRoot();
  const folder = join(root, 'node_modules', '.cache', `newer-${process.pid}`);
  for (const part of ['src', 'locales']) cpSync(join(root, 'dist', part), join(folder, part), { recursive: true });
  writeFileSync(join(folder, 'package.json'), '{"type":"module"}');
  const file = join(folder, 'src', 'dialogue', 'state.js');
  const edits: readonly (readonly [string, string])[] = [
    ['v: z.literal(1)', 'v: z.literal(2)'],
    ['const VERSION = 1', 'const VERSION = 2'],
    ['raw = JSON.parse(text);', 'raw = JSON.parse(text); if (raw.v === 1) raw.v = 2;'],
  ];
  let code = readFileSync(file, 'utf8');
  for (const [from, to] of edits) {
    if (!code.includes(from)) throw new Error(`state.js has no "${from}"`);
    code = code.replace(from, to);
  }
  writeFileSync(file, code);
  return { program: join(folder, 'src', 'main.js'), remove: () => rmSync(folder, { recursive: true, force: true }) };
}

/** An older instance beside a newer one on one store: what the newer one wrote is left to it, nothing is set aside. */
export async function besideNewer(mode: HouseOptions['mode'], rounds: number): Promise<Row> {
  const newer = buildNewer();
  const older = 'dist/main.js';
  try {
    return await play({
      fault: `a newer state version beside an older instance, ${mode}`,
      rounds,
      house: { store: 'redis', mode, instances: 2, programs: [older, older] },
      crowd: { settleMs: 17_000 },
      disturb: async (house) => {
        // First the older two, then one of each for a while, then back: as in a deploy that is taken back and done again.
        await house.kill(1, 'SIGTERM');
        await house.start(1, newer.program);
        await pause(6_000);
        await house.kill(0, 'SIGTERM');
        await house.start(0, newer.program);
        await pause(2_000);
        return undefined;
      },
      after: async (house) => {
        const aside = house.lines(/set aside/).length;
        const note = `${house.lines(/a newer version is needed/).length} times the lease was passed on`;
        return aside === 0 ? { note } : { note, problems: [`${aside} set aside`] };
      },
    });
  } finally {
    newer.remove();
  }
}
