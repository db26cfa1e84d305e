import { expect, test } from 'vitest';
import { type BatchTarget, GroupWriter } from '../../src/store/level-writer.ts';

/** A disk whose batches end when the test says so. */
class SlowDisk implements BatchTarget {
  readonly values = new Map<string, string>();
  readonly batches: { keys: string[]; sync: boolean; end: (error?: Error) => void }[] = [];

  getSync(key: string): string | undefined {
    return this.values.get(key);
  }

  batch(operations: Parameters<BatchTarget['batch']>[0], { sync }: { sync: boolean }): Promise<void> {
    return new Promise((resolve, reject) => {
      const end = (error?: Error) => {
        if (error !== undefined) return reject(error);
        for (const each of operations) {
          if (each.type === 'put') this.values.set(each.key, each.value);
          else this.values.delete(each.key);
        }
        resolve();
      };
      this.batches.push({ keys: operations.map(({ key }) => key), sync, end });
    });
  }
}

const put = (key: string, value: string | null) => new Map([[key, value]]);
const settled = () => new Promise((resolve) => setImmediate(resolve));

test('what is handed in is seen at once: before, while and after it is written', async () => {
  const disk = new SlowDisk();
  const writer = new GroupWriter(disk);
  disk.values.set('a', 'old');
  const done = writer.write(put('a', 'new'), true);
  expect(writer.get('a')).toBe('new');
  await settled();
  expect(writer.get('a')).toBe('new');
  const gone = writer.write(put('a', null), true);
  expect(writer.get('a')).toBeNull();
  disk.batches[0]!.end();
  await done;
  expect(disk.values.get('a')).toBe('new');
  expect(writer.get('a')).toBeNull();
  await settled();
  disk.batches[1]!.end();
  await gone;
  expect(writer.get('a')).toBeNull();
});

test('what comes while a batch is written shares the next one, synced if one of it asks', async () => {
  const disk = new SlowDisk();
  const writer = new GroupWriter(disk);
  const all = [writer.write(put('a', '1'), false)];
  await settled();
  all.push(writer.write(put('b', '1'), false), writer.write(put('c', '1'), true), writer.write(put('d', '1'), false));
  disk.batches[0]!.end();
  await settled();
  disk.batches[1]!.end();
  await Promise.all(all);
  expect(disk.batches.map(({ keys, sync }) => ({ keys, sync }))).toEqual([
    { keys: ['a'], sync: false },
    { keys: ['b', 'c', 'd'], sync: true },
  ]);
});

test('a batch that fails takes with it what was built upon it; afterwards it writes again', async () => {
  const disk = new SlowDisk();
  const writer = new GroupWriter(disk);
  const first = writer.write(put('a', '1'), true);
  await settled();
  const second = writer.write(put('a', '2'), true);
  const outcomes = Promise.allSettled([first, second, writer.flushed()]);
  disk.batches[0]!.end(new Error('disk full'));
  expect((await outcomes).map(({ status }) => status)).toEqual(['rejected', 'rejected', 'rejected']);
  expect(disk.batches).toHaveLength(1);
  expect(writer.get('a')).toBeNull();
  const third = writer.write(put('a', '3'), true);
  await settled();
  disk.batches[1]!.end();
  await third;
  expect(writer.get('a')).toBe('3');
});

test('flushed waits for all that was handed in', async () => {
  const disk = new SlowDisk();
  const writer = new GroupWriter(disk);
  await writer.flushed();
  const order: string[] = [];
  void writer.write(put('a', '1'), true);
  await settled();
  void writer.write(put('b', '1'), true).then(() => order.push('written'));
  const flushed = writer.flushed().then(() => order.push('flushed'));
  disk.batches[0]!.end();
  await settled();
  expect(order).toEqual([]);
  disk.batches[1]!.end();
  await flushed;
  expect(order).toEqual(['written', 'flushed']);
});
