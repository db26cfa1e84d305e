// npm run doctor: looks at what the bot needs and says what to mend. Exit code 0, 1 if it can't work, 2 for the environment.
import { ConfigError, loadConfig } from '../config.ts';
import { openStore } from '../store/open.ts';
import { checkAll, type Finding } from './checks.ts';

const MARKS = { ok: 'ok   ', warn: 'WARN ', bad: 'BAD  ' } as const;

function line({ level, what, mend }: Finding): string {
  return `${MARKS[level]} ${what}${mend === undefined ? '' : `\n      → ${mend}`}\n`;
}

try {
  const config = loadConfig(process.env);
  process.stdout.write(line({ level: 'ok', what: 'the environment is complete' }));
  const findings = await checkAll(config, { fetch, now: Date.now, openStore });
  for (const finding of findings) process.stdout.write(line(finding));
  process.exitCode = findings.some(({ level }) => level === 'bad') ? 1 : 0;
} catch (error) {
  if (!(error instanceof ConfigError)) throw error;
  process.stderr.write(`${error.message}\n`);
  process.exitCode = 2;
}
