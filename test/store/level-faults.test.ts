import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { ClassicLevel } from 'classic-level';
import { afterAll, afterEach, beforeAll, beforeEach, expect, test } from 'vitest';
import { openLevel } from '../../src/store/level.ts';
import type { Store } from '../../src/store/store.ts';
import { transpile } from '../support/transpile.ts';
import { commitOf } from './conformance.ts';

const CHILD = fileURLToPath(new URL('level-child.mjs', import.meta.url));
const KILLS = 8;
const NOW = commitOf().now;
const CHAT = commitOf().chat;
const DAY = 86_400_000;

let script: ReturnType<typeof transpile>;
let folder: string;
beforeAll(() => {
  script = transpile('level-faults', ['src/store', 'src/domain']);
});
afterAll(() => script.remove());
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'level-'));
});
afterEach(() => rmSync(folder, { recursive: true, force: true }));

function startChild(options: { readonly blocks?: number; readonly bytes?: number } = {}): ChildProcess {
  const limit = options.blocks === undefined ? '' : `ulimit -f ${options.blocks}; `;
  const level = join(script.folder, 'src', 'store', 'level.js');
  const args = [process.execPath, CHILD, level, folder, String(options.bytes ?? 100)];
  return spawn('bash', ['-c', `${limit}exec "$@"`, 'bash', ...args], { stdio: ['ignore', 'pipe', 'inherit'] });
}

/** All lines of a child until its end; `onLine` may end it. */
async function linesOf(child: ChildProcess, onLine: (count: number) => void = () => {}): Promise<string[]> {
  let text = '';
  let count = 0;
  child.stdout!.setEncoding('utf8');
  child.stdout!.on('data', (chunk: string) => {
    text += chunk;
    for (const char of chunk) if (char === '\n') onLine(++count);
  });
  await once(child, 'close');
  return text.split('\n').slice(0, -1);
}

/** The last version each chat was told to stand at. */
function acknowledged(lines: readonly string[]): Map<string, number> {
  const versions = new Map<string, number>();
  for (const line of lines) {
    const [word, chat, version] = line.split(' ');
    if (word === 'committed') versions.set(chat!, Number(version));
  }
  return versions;
}

/** Nothing acknowledged is missing, at most the commit in flight is there besides, and each record is whole. */
async function expectWhole(store: Store, versions: ReadonlyMap<string, number>): Promise<void> {
  const end = Date.now() + DAY / 2;
  for (const [chat, version] of versions) {
    const record = (await store.read(chat))!;
    expect(record.version).toBeGreaterThanOrEqual(version);
    expect(record.version).toBeLessThanOrEqual(version + 1);
    expect(record.state).toMatch(new RegExp(`^${record.version} x*$`));
    const outbox = await store.claimOutbox(chat, 'test', end + 1, end);
    expect(outbox!.map((entry) => entry.body)).toEqual(Array.from({ length: record.version }, (_, i) => `${i + 1}`));
  }
  const wakes = (await store.due(end, 1_000)).filter((item) => item.kind === 'wake');
  expect(wakes).toHaveLength(versions.size);
}

test('kill -9 in the middle of writing: everything acknowledged is there', async () => {
  for (let round = 0; round < KILLS; round++) {
    const killAfter = 200 + round * 157;
    const child = startChild();
    const lines = await linesOf(child, (count) => {
      if (count === killAfter) child.kill('SIGKILL');
    });
    expect(lines.length).toBeGreaterThanOrEqual(killAfter);
    const store = await openLevel(folder);
    const versions = acknowledged(lines);
    expect(versions.size).toBe(20);
    await expectWhole(store, versions);
    await store.close();
    await ClassicLevel.destroy(folder);
  }
});

test('a full disk: commits fail by name, nothing acknowledged is lost, and with room again it goes on', async () => {
  const lines = await linesOf(startChild({ blocks: 256, bytes: 2_000 }));
  const failed = lines.findIndex((line) => line.startsWith('failed'));
  expect(failed).toBeGreaterThan(0);
  // Opened anew, LevelDB begins a new file, which may grow again up to the limit.
  expect(lines.slice(failed).filter((line) => line.startsWith('committed')).length).toBeGreaterThan(0);
  const store = await openLevel(folder);
  await expectWhole(store, acknowledged(lines));
  expect(await store.commit(commitOf({ chat: 'new' }))).toMatchObject({ kind: 'committed' });
  await store.close();
});

test('what is being committed is not said to be seen before it stands', async () => {
  const store = await openLevel(folder);
  const order: string[] = [];
  const twice = [1, 2].map(async () => order.push((await store.commit(commitOf({ seen: 'u1' }))).kind));
  await Promise.all(twice);
  expect(order).toEqual(['committed', 'alreadySeen']);
  await store.close();
});

test('a second process on the folder is refused with one line', async () => {
  const store = await openLevel(folder);
  const lines = await linesOf(startChild());
  expect(lines).toEqual([`away locked The data folder ${folder} is in use by another process.`]);
  expect(await store.commit(commitOf())).toMatchObject({ kind: 'committed' });
  await store.close();
});

test('a folder that cannot be one is unusable', async () => {
  writeFileSync(join(folder, 'file'), '');
  await expect(openLevel(join(folder, 'file'))).rejects.toMatchObject({ name: 'StoreAway', kind: 'unusable' });
});

test('what stood before a close stands after it', async () => {
  const first = await openLevel(folder);
  const outbox = [{ body: '1', track: 'q' }];
  await first.commit(commitOf({ seen: 'u1', outbox, wakes: [{ id: 'r', kind: 'k', at: NOW }] }));
  await first.putToken('tok', 'payload', NOW + DAY, NOW);
  await first.close();
  const second = await openLevel(folder);
  expect(await second.commit(commitOf({ seen: 'u1', expected: 1 }))).toEqual({ kind: 'alreadySeen' });
  expect(await second.claimOutbox(CHAT, 'b', NOW + 60_000, NOW + 15_000)).toEqual([
    { id: '1-0', body: '1', track: 'q' },
  ]);
  expect((await second.due(NOW, 10)).map((item) => item.kind)).toEqual(['wake']);
  expect(await second.claimToken('tok', 'x', NOW)).toBe('payload');
  await second.close();
});

test('an expired chat is no chat, and its wake is nobody’s', async () => {
  const store = await openLevel(folder);
  const expiresAt = NOW + 1_000;
  await store.commit(commitOf({ seen: 'u1', expiresAt, wakes: [{ id: 'r', kind: 'k', at: NOW + 5_000 }] }));
  expect(await store.read(CHAT, NOW + 999)).toMatchObject({ version: 1 });
  expect(await store.read(CHAT, NOW + 1_000)).toBeNull();
  const later = { now: NOW + 5_000, ownedUntil: NOW + 20_000 };
  expect(await store.commit(commitOf({ seen: 'wr', ...later }))).toEqual({ kind: 'alreadySeen' });
  expect(await store.due(NOW + 5_000, 10)).toEqual([]);
  expect(await store.commit(commitOf({ seen: 'u1', ...later }))).toMatchObject({ kind: 'committed', version: 1 });
  await store.close();
});

test('everything expires: a month later the folder is empty', async () => {
  const store = await openLevel(folder);
  for (let i = 0; i < 50; i++) {
    const wakes = [{ id: 'r', kind: 'k', at: NOW + i }];
    await store.commit(commitOf({ chat: `c${i}`, outbox: [{ body: '1' }], wakes, expiresAt: NOW + DAY + i }));
    await store.commit(commitOf({ chat: `c${i}`, expected: 1, expiresAt: NOW + 2 * DAY + i }));
    await store.setAside(`c${i}`, 'old', NOW + DAY, NOW);
    await store.putToken(`t${i}`, 'payload', NOW + DAY, NOW);
    await store.claimToken(`t${i}`, 'x', NOW);
  }
  await store.due(NOW + 30 * DAY, 1_000);
  expect(await store.due(NOW + 31 * DAY, 1_000)).toEqual([]);
  await store.close();
  const db = new ClassicLevel(folder);
  expect(await db.keys().all()).toEqual([]);
  await db.close();
});

/** All bytes of all files in the folder. */
function bytesOf(path: string): string {
  return readdirSync(path)
    .map((file) => readFileSync(join(path, file), 'latin1'))
    .join('\n');
}

test('/delete leaves no facts on record, nor in any file', async () => {
  let store = await openLevel(folder);
  const talk = async (version: number) => {
    const outbox = [{ body: 'facts', track: 'q' }];
    await store.commit(commitOf({ seen: `u${version}`, expected: version, state: 'facts', outbox }));
    for (let i = 0; i < 20; i++) {
      await store.commit(commitOf({ chat: `c${i}`, expected: version, state: String(Math.random()).repeat(500) }));
    }
  };
  for (let version = 0; version < 5; version++) await talk(version);
  await store.setAside(CHAT, 'old facts', NOW + DAY, NOW);
  await store.close();
  store = await openLevel(folder);
  for (let version = 5; version < 10; version++) await talk(version);
  expect(bytesOf(folder)).toContain('facts');

  await store.commit(commitOf({ seen: 'u99', expected: 10, tombstone: true, state: '', expiresAt: NOW + DAY }));
  expect(bytesOf(folder)).not.toContain('facts');
  expect(await store.read(CHAT)).toMatchObject({ version: 11, state: '' });
  expect(await store.read('c0')).toMatchObject({ version: 10 });
  await store.close();

  const db = new ClassicLevel(folder);
  const keys = await db.keys({ lt: 'r:' }).all();
  expect(keys.join(' ')).not.toContain(CHAT);
  await db.close();
});
