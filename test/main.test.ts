import { readdirSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { beforeAll, expect, test } from 'vitest';
import { StandIn } from '../scripts/standin.ts';
import { buildProgram, startProcess, tempFolder } from './support/process.ts';

beforeAll(buildProgram, 120_000);

test('the data folder and all in it are for the user alone who runs the bot', async () => {
  const [standIn, folder] = [await StandIn.open(), tempFolder()];
  const data = join(folder.path, 'deep', 'data');
  const bot = startProcess({ BOT_TOKEN: standIn.token, TELEGRAM_API_ROOT: standIn.url, DATA_DIR: data });
  standIn.say(1, '/start');
  await standIn.until('an answer', () => standIn.messages(1).length > 0);
  const paths = [data, ...readdirSync(data).map((name) => join(data, name))];
  const open = paths.filter((path) => (statSync(path).mode & 0o077) !== 0);
  await bot.kill('SIGTERM');
  await standIn.close();
  folder.remove();
  expect(paths.length).toBeGreaterThan(1);
  expect(open).toEqual([]);
});
