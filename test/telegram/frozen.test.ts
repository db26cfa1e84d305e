import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { openLevel } from '../../src/store/level.ts';
import type { Store } from '../../src/store/store.ts';
import { Delivery, OWNED_MS } from '../../src/telegram/delivery.ts';
import { Gate } from '../../src/telegram/gate.ts';
import { packBody } from '../../src/telegram/line.ts';
import type { Sent } from '../../src/telegram/sender.ts';
import { commitOf } from '../store/conformance.ts';
import { keepingLog, keepingMetrics } from '../support/bot.ts';

const CHAT = '1';
let folder: string;
let store: Store;
let now = Date.parse('2026-11-21T12:00:00+08:00');

beforeEach(async () => {
  folder = mkdtempSync(join(tmpdir(), 'advisor-'));
  store = await openLevel(folder);
});
afterEach(async () => {
  await store.close();
  rmSync(folder, { recursive: true, force: true });
});

/** An instance whose first send is answered when the test says so. */
function instance() {
  const sent: string[] = [];
  let answer: (sent: Sent) => void = () => {};
  const first = new Promise<Sent>((resolve) => {
    answer = resolve;
  });
  const send = async (_: string, { html }: { html: string }): Promise<Sent> => {
    sent.push(html);
    return sent.length === 1 ? first : { kind: 'sent', messageId: sent.length };
  };
  const shell = { store, log: keepingLog(), metrics: keepingMetrics(), now: () => now, ticks: () => now, owner: 'one' };
  return { delivery: new Delivery(shell, send, new Gate()), sent, answer };
}

async function committed(delivery: Delivery, texts: readonly string[], expected: number): Promise<void> {
  const outbox = texts.map((html) => ({ body: packBody({ html }, now) }));
  const commit = commitOf({ chat: CHAT, expected, outbox, owner: 'one', ownedUntil: now + OWNED_MS, now });
  const done = await store.commit(commit);
  if (done.kind !== 'committed') throw new Error(done.kind);
  const entries = outbox.map((entry, index) => ({ ...entry, id: done.outbox[index]! }));
  delivery.committed(CHAT, entries, { owns: done.owns, earlier: done.earlier, until: now + OWNED_MS });
}

test('an instance that stood still while another one sent its entries sends none of them again', async () => {
  const { delivery, sent, answer } = instance();
  await committed(delivery, ['a', 'b', 'c'], 0);
  now += OWNED_MS + 5_000;
  const taken = await store.claimOutbox(CHAT, 'two', now + OWNED_MS, now);
  await store.settle(CHAT, 'two', taken!, { release: true, now });
  answer({ kind: 'sent', messageId: 1 });
  await delivery.stop(1_000);
  expect(sent).toEqual(['a']);
});

test('what is committed after it stood still is sent', async () => {
  const { delivery, sent, answer } = instance();
  await committed(delivery, ['a', 'b'], 0);
  now += OWNED_MS + 5_000;
  const taken = await store.claimOutbox(CHAT, 'two', now + OWNED_MS, now);
  await store.settle(CHAT, 'two', taken!, { release: true, now });
  await committed(delivery, ['c'], 1);
  answer({ kind: 'sent', messageId: 1 });
  await delivery.stop(1_000);
  expect(sent).toEqual(['a', 'c']);
});

test('what another instance took over while this one still believed itself the owner is left to it', async () => {
  const { delivery, sent, answer } = instance();
  await committed(delivery, ['a', 'b', 'c'], 0);
  const taken = await store.claimOutbox(CHAT, 'two', now + OWNED_MS, now, ['one']);
  expect(taken).toHaveLength(3);
  answer({ kind: 'sent', messageId: 1 });
  await delivery.stop(1_000);
  expect(sent).toEqual(['a']);
});
