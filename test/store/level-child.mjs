// A process that opens the embedded store and commits without end: node level-child.mjs LEVEL_JS FOLDER [bytes of state]
// Prints a line for each outcome, after it: "committed CHAT VERSION", "failed CHAT", or "away KIND MESSAGE" and ends.
import { writeSync } from 'node:fs';
import { pathToFileURL } from 'node:url';

const CHATS = 20;
const FAILURES_AT_MOST = 100;
const [levelJs, folder, bytes = '100'] = process.argv.slice(2);
const { openLevel } = await import(pathToFileURL(levelJs).href);
const say = (line) => writeSync(1, `${line}\n`);

try {
  const store = await openLevel(folder);
  say('open');
  let failures = 0;
  const talk = async (chat) => {
    let version = 0;
    while (failures < FAILURES_AT_MOST) {
      const next = version + 1;
      const now = Date.now();
      const outcome = await store.commit({
        chat,
        seen: `u${next}`,
        expected: version,
        state: `${next} ${'x'.repeat(Number(bytes))}`,
        outbox: [{ body: String(next) }],
        wakes: [{ id: 'r', kind: 'k', at: now + next }],
        cancel: [],
        expiresAt: now + 86_400_000,
        owner: 'child',
        ownedUntil: now + 15_000,
        now,
      });
      if (outcome.kind === 'committed') {
        version = next;
        say(`committed ${chat} ${version}`);
      } else if (outcome.kind === 'failed') {
        failures++;
        say(`failed ${chat}`);
        // Nothing changed, or it isn't known: the store tells.
        version = (await store.read(chat))?.version ?? 0;
      } else throw new Error(`unexpected ${outcome.kind}`);
    }
  };
  await Promise.all(Array.from({ length: CHATS }, (_, i) => talk(`c${i}`)));
  await store.close();
} catch (error) {
  say(`away ${error.kind} ${error.message}`);
  process.exitCode = 3;
}
