import type { Config } from '../config.ts';
import { chatKey, type LogFields, redactFields, redactMessage } from './redact.ts';

type Write = (message: string, fields?: LogFields) => void;

/** Everything that is logged goes through here; the redactor stands before the writer. */
export interface Log {
  readonly debug: Write;
  readonly info: Write;
  readonly warn: Write;
  readonly error: Write;
}

/**
 * JSON lines on standard output, or to `destination`. pino is loaded only here: the terminal never pays for it.
 */
export async function createLog(
  config: Pick<Config, 'logLevel' | 'botToken'>,
  destination?: { write(line: string): void },
): Promise<Log> {
  const { pino } = await import('pino');
  const options = { level: config.logLevel, base: { pid: process.pid }, timestamp: pino.stdTimeFunctions.isoTime };
  const logger = destination ? pino(options, destination) : pino(options);
  const key = chatKey(config.botToken ?? '');
  const writeAt = (level: keyof Log): Write => {
    return (message, fields = {}) => {
      if (logger.isLevelEnabled(level)) logger[level](redactFields(fields, key), redactMessage(message));
    };
  };
  return { debug: writeAt('debug'), info: writeAt('info'), warn: writeAt('warn'), error: writeAt('error') };
}
