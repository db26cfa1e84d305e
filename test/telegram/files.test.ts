import { afterAll, beforeAll, expect, test } from 'vitest';
import { StandIn } from '../../scripts/standin.ts';
import type { MadeFile } from '../../src/telegram/ports.ts';
import { advisor } from '../support/advisor.ts';
import { type RunningBot, startBot, type TestStore, testStore } from '../support/bot.ts';

let store: TestStore;
let standIn: StandIn;
let running: RunningBot;
/** Kinds of the files made, in order. */
const made: string[] = [];
let makes: MadeFile | null = null;

beforeAll(async () => {
  [store, standIn] = await Promise.all([testStore('leveldb'), StandIn.open()]);
  const makeFile = async ({ kind }: { kind: string }): Promise<MadeFile> => {
    made.push(kind);
    const as = kind === 'picture' ? 'photo' : 'document';
    return makes ?? { name: `${kind}.x`, bytes: new Uint8Array([1]), as, caption: `<${kind}>`, instead: 'not made' };
  };
  running = await startBot(standIn, { store: await store.open(), dialogue: advisor, makeFile });
});
afterAll(async () => {
  await running.stop();
  await standIn.close();
  await store.remove();
});

const told = (chat: number) => standIn.messages(chat).map(({ text, file }) => file ?? text);
const settled = (chat: number, count: number) =>
  standIn.until(`${count} messages in ${chat}`, () => told(chat).length >= count);

/** Tells a case and gives how many messages were said. */
async function withCase(chat: number, days: number): Promise<number> {
  standIn.say(chat, `花呗欠8000，逾期${days}天，突然没人打电话了`);
  await standIn.until('the verdict', () => standIn.messages(chat).some(({ buttons }) => buttons.length > 3));
  return told(chat).length;
}

async function ask(chat: number, kind: string, before: number): Promise<string> {
  standIn.pressData(chat, `1:out:${kind}`, 1);
  await settled(chat, before + 1);
  return told(chat)[before]!;
}

test('a picture of the same content is neither made nor uploaded twice, in this chat or another', async () => {
  const before = await withCase(500, 45);
  const first = await ask(500, 'picture', before);
  expect(first).toContain('bytes');
  const again = await ask(500, 'picture', before + 1);
  const other = await ask(501, 'picture', await withCase(501, 45));
  expect([again, other]).toEqual([expect.stringMatching(/^file-/), again]);
  expect(made).toEqual(['picture']);
  expect(standIn.messages(500).at(-1)?.text).toBe('<picture>');
  const changed = await ask(502, 'picture', await withCase(502, 46));
  expect(changed).toContain('bytes');
});

test('one that Telegram no longer knows is uploaded anew', async () => {
  const before = await withCase(510, 50);
  await ask(510, 'picture', before);
  const id = await ask(510, 'picture', before + 1);
  expect(standIn.fileIds.delete(id)).toBe(true);
  const anew = await ask(510, 'picture', before + 2);
  expect(anew).toContain('bytes');
  expect(told(510)).toHaveLength(before + 3);
});

test('a file whose sending breaks is sent again without being made again', async () => {
  const before = await withCase(520, 51);
  made.length = 0;
  standIn.faults.add({ kind: 'refuse', code: 500, chat: 520, method: 'sendDocument', times: 2 });
  await ask(520, 'summary', before);
  expect(made).toEqual(['summary']);
});

test('where no file can be had the person is told, once, and the talk goes on', async () => {
  const before = await withCase(530, 52);
  const description = 'Bad Request: file is too big';
  standIn.faults.add({ kind: 'refuse', code: 400, description, chat: 530, method: 'sendDocument', times: 1 });
  expect(await ask(530, 'summary', before)).toBe('not made');
  makes = { say: 'none today' };
  expect(await ask(530, 'picture', before + 1)).toBe('none today');
  makes = null;
  expect(await ask(530, 'letter:credit', before + 2)).toContain('bytes');
});
