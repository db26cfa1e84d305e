import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { FIXTURES, LOOK_DAY, ROWS } from '../../scripts/lookFixtures.ts';
import { FileRefused, makeFile } from '../../src/outputs/files.ts';
import { createOrdering } from '../../src/outputs/order.ts';
import { createWorkshop, type Workshop, type WorkshopOptions } from '../../src/outputs/workshop.ts';
import { buildProgram } from '../support/process.ts';

const folder = mkdtempSync(join(tmpdir(), 'workshop-'));
const RECIPE = { facts: FIXTURES[0]!, today: LOOK_DAY, lang: 'hans', rows: ROWS, letter: 'conduct' };
const recipe = JSON.stringify(RECIPE);
const opened: Workshop[] = [];

function open(options: WorkshopOptions = {}): Workshop {
  const workshop = createWorkshop(options);
  opened.push(workshop);
  return workshop;
}

/** A program that stands for the workshop's own and does as `code` says with each recipe's `kind`. */
function program(name: string, code: string): string {
  const path = join(folder, `${name}.mjs`);
  writeFileSync(path, `process.on('message', async ({ kind }) => { ${code} });`);
  return path;
}

const FILE = `{ filename: kind, mime: 'text/plain', bytes: new Uint8Array([process.pid & 255]), caption: String(process.pid) }`;
const gone = (pid: number): boolean => {
  try {
    return !process.kill(pid, 0);
  } catch {
    return true;
  }
};

beforeAll(() => buildProgram());
afterAll(() => {
  for (const { pid } of opened) if (pid !== undefined) process.kill(pid);
  rmSync(folder, { recursive: true });
});

describe('the workshop', () => {
  it('makes what would be made here, in a process that knows no secrets', async () => {
    const workshop = open();
    for (const kind of ['picture', 'letter', 'summary', 'contactLog']) {
      const [there, here] = await Promise.all([workshop.make(kind, recipe), makeFile(kind, recipe)]);
      expect({ ...there, bytes: 0 }).toEqual({ ...here, bytes: 0 });
      expect(there.bytes.length).toBeGreaterThan(1_000);
      if (kind === 'picture') expect(Buffer.from(there.bytes).equals(here.bytes)).toBe(true);
    }
    const secret = open({
      entry: program('env', 'process.send({ file: { caption: JSON.stringify(Object.keys(process.env)) } })'),
    });
    process.env.BOT_TOKEN = '1:secret';
    expect((await secret.make('x', '')).caption).toBe('[]');
    delete process.env.BOT_TOKEN;
  });

  it('is not there before the first file, and ends when idle', async () => {
    const workshop = open({ entry: program('idle', `process.send({ file: ${FILE} })`), idleMs: 1 });
    expect(workshop.pid).toBeUndefined();
    const { caption } = await workshop.make('x', '');
    await expect.poll(() => workshop.pid).toBeUndefined();
    await expect.poll(() => gone(Number(caption))).toBe(true);
  });

  it('uses one process for all, one file after the other', async () => {
    const workshop = open({ entry: program('one', `process.send({ file: ${FILE} })`) });
    const made = await Promise.all(['a', 'b', 'c'].map((kind) => workshop.make(kind, '')));
    expect(made.map(({ filename }) => filename)).toEqual(['a', 'b', 'c']);
    expect(new Set(made.map(({ caption }) => caption)).size).toBe(1);
  });

  it('refuses a flood with a sentence and makes the others', async () => {
    const workshop = open({ entry: program('flood', `process.send({ file: ${FILE} })`), limit: 20 });
    const asked = await Promise.allSettled([...Array(30)].map(() => workshop.make('x', '')));
    const refused = asked.flatMap((one) => (one.status === 'rejected' ? [one.reason as unknown] : []));
    expect(refused).toHaveLength(10);
    for (const reason of refused) expect((reason as FileRefused).say).toBe('out.busy');
    expect((await workshop.make('y', '')).filename).toBe('y');
  });

  it('passes on what is not made, and why', async () => {
    const workshop = open();
    const untold = JSON.stringify({ ...RECIPE, letter: 'love' });
    await expect(workshop.make('letter', untold)).rejects.toThrow('no letter love');
    await expect(workshop.make('poem', recipe)).rejects.toThrow('no file of kind poem');
  });

  it.each([
    ['ends', program('ends', `if (kind === 'bad') process.exit(3); process.send({ file: ${FILE} })`)],
    ['fails', program('fails', `process.send(kind === 'bad' ? { failed: new Error('no') } : { file: ${FILE} })`)],
  ])('that %s gives the next file a fresh process', async (_, entry) => {
    const workshop = open({ entry });
    await expect(workshop.make('bad', '')).rejects.toThrow();
    expect(workshop.pid).toBeUndefined();
    expect((await workshop.make('good', '')).filename).toBe('good');
  });

  it('that hangs or is not there is given up', async () => {
    const hanging = open({ entry: program('hangs', ''), patienceMs: 10 });
    await expect(hanging.make('x', '')).rejects.toThrow('too long');
    expect(hanging.pid).toBeUndefined();
    await expect(open({ entry: join(folder, 'nothing.mjs') }).make('x', '')).rejects.toThrow();
  });
});

describe('an ordered file', () => {
  const standIn = (make: Workshop['make']): Workshop => ({ make, pid: undefined });

  it('is tried once more after a failure, with which nobody is bothered', async () => {
    let tries = 0;
    const order = createOrdering(
      standIn(async (kind, data) => {
        tries += 1;
        if (tries === 1) throw new Error('broken');
        return makeFile(kind, data);
      }),
    );
    const failures: unknown[] = [];
    expect(await order('letter', recipe, (error) => failures.push(error))).toMatchObject({ mime: expect.anything() });
    expect(failures).toHaveLength(1);
  });

  it('that cannot be made is one honest sentence, in the script of the person', async () => {
    const order = createOrdering(
      standIn(async () => {
        throw new Error('broken');
      }),
    );
    expect(await order('letter', recipe, () => {})).toEqual({
      say: '这个文件没做成。上面的文字都还在，过一会儿可以再要一次。',
    });
    expect(await order('letter', JSON.stringify({ ...RECIPE, lang: 'hant' }), () => {})).toMatchObject({
      say: expect.stringContaining('這個文件沒做成'),
    });
    expect(await order('letter', 'no recipe', () => {})).toMatchObject({ say: expect.stringContaining('没做成') });
  });

  it('says at once why there is none', async () => {
    const order = createOrdering(
      standIn(async () => {
        throw new FileRefused('out.busy');
      }),
    );
    const failures: unknown[] = [];
    expect(await order('picture', recipe, (error) => failures.push(error))).toMatchObject({
      say: expect.stringContaining('要的人太多'),
    });
    expect(failures).toEqual([]);
  });
});
