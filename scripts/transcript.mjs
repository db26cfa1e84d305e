// The talk in README.md, held with the program itself: node scripts/transcript.mjs writes it anew.
import { spawnSync } from 'node:child_process';
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

const root = fileURLToPath(new URL('..', import.meta.url));
const readme = join(root, 'README.md');
const BLOCK = /(?<=<!-- transcript -->\n)[\s\S]*?(?=<!-- \/transcript -->)/;
const LINES = ['花呗欠8000，逾期45天，突然没人打电话了', '短信还一直有', '会坐牢吗'];
const TODAY = '2026-11-21';

/** What the program says to the lines, in the terminal, without a token or a Redis. */
function say(lines) {
  const { PATH, HOME } = process.env;
  const args = [join(root, 'scripts', 'run.mjs'), 'src/main', '--today', TODAY];
  const run = spawnSync(process.execPath, args, {
    cwd: root,
    env: { PATH, HOME },
    input: `${lines.join('\n')}\n`,
    encoding: 'utf8',
    timeout: 60_000,
  });
  if (run.status !== 0) throw new Error(`the program ended with ${run.status}: ${run.stderr}`);
  return run.stdout;
}

/** The block as it should stand. Each reply is what one more line adds to the output. */
export function transcript() {
  let before = '';
  const talk = LINES.map((line, index) => {
    const all = say(LINES.slice(0, index + 1));
    const reply = all.slice(before.length).trim();
    before = all;
    return `> ${line}\n\n${reply}\n`;
  });
  return `\`\`\`text\n${talk.join('\n')}\`\`\`\n`;
}

/** The block as it stands in README.md. */
export function written() {
  return BLOCK.exec(readFileSync(readme, 'utf8'))?.[0] ?? '';
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  const block = transcript();
  writeFileSync(
    readme,
    readFileSync(readme, 'utf8').replace(BLOCK, () => block),
  );
}
