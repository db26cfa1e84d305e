import { type Config, ConfigError, loadConfig } from './config.ts';

/** Bad environment. */
const EXIT_CONFIG = 2;

// What is kept is for the user alone who runs the program: DATA_DIR and all in it.
process.umask(0o077);

// A reader that went away (`| head`) is no error of ours.
process.stdout.on('error', (error: NodeJS.ErrnoException) => {
  if (error.code === 'EPIPE') process.exit(0);
});

try {
  await run(loadConfig(process.env));
} catch (error) {
  process.stderr.write(`${error instanceof Error ? error.message : 'failed'}\n`);
  process.exit(error instanceof ConfigError ? EXIT_CONFIG : 1);
}

async function run(config: Config): Promise<void> {
  const { botToken } = config;
  if (botToken === null) {
    const { runTerminal } = await import('./terminal/chat.ts');
    return runTerminal(config);
  }
  const stop = new AbortController();
  for (const signal of ['SIGTERM', 'SIGINT'] as const) process.on(signal, () => stop.abort());
  const { runApp } = await import('./app.ts');
  await runApp({ ...config, botToken }, stop.signal);
  process.exit(0);
}
