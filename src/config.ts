import { readFileSync } from 'node:fs';
import { z } from 'zod';

/** Everything the environment decides, checked once at start. `null` is "not set". */
export interface Config {
  /** Without it the program talks in the terminal. */
  readonly botToken: string | null;
  /** One URL, or the nodes of a Cluster separated by commas; without it LevelDB in `dataDir`. */
  readonly redisUrl: string | null;
  /** Replicas a commit waits for. */
  readonly redisWait: number;
  readonly dataDir: string;
  readonly mode: 'polling' | 'webhook';
  /** No trailing slash. */
  readonly telegramApiRoot: string;
  readonly webhookUrl: string | null;
  readonly webhookPath: string | null;
  readonly webhookSecret: string | null;
  readonly host: string;
  /** `null`: polling opens no port. */
  readonly port: number | null;
  /** Same as `port` unless set: then /metrics is served there only. */
  readonly metricsPort: number | null;
  /** Messages a second for what nobody is waiting for. */
  readonly sendRate: number;
  readonly retentionDays: number;
  readonly ignoreIds: readonly number[];
  readonly operatorContact: string | null;
  readonly operatorChatId: string | null;
  readonly logLevel: LogLevel;
}

const LOG_LEVELS = ['fatal', 'error', 'warn', 'info', 'debug', 'trace', 'silent'] as const;
export type LogLevel = (typeof LOG_LEVELS)[number];

export type Environment = Readonly<Record<string, string | undefined>>;

/** The environment is wrong. The message names every bad variable and what was expected, never a value. */
export class ConfigError extends Error {
  override readonly name = 'ConfigError';
}

const OWN_ROUTES = ['/healthz', '/readyz', '/metrics'];
const SECRETS = ['BOT_TOKEN', 'REDIS_URL', 'WEBHOOK_SECRET'] as const;
const NEEDED_BY_WEBHOOK = ['BOT_TOKEN', 'WEBHOOK_URL', 'WEBHOOK_PATH', 'WEBHOOK_SECRET', 'PORT'] as const;

const text = (expected: string, check: (value: string) => boolean) => z.string(expected).refine(check, expected);
const matching = (expected: string, pattern: RegExp) => text(expected, (value) => pattern.test(value));
const number = (expected: string, pattern: RegExp, min: number, max: number) =>
  matching(expected, pattern)
    .transform(Number)
    .refine((value) => value >= min && value <= max, expected);
const whole = (min: number, max: number) => number(`a whole number from ${min} to ${max}`, /^\d{1,9}$/, min, max);

const schema = {
  BOT_TOKEN: matching('the token BotFather gave, digits:letters', /^\d+:[\w-]+$/).nullable(),
  REDIS_URL: text('redis://host:port or rediss://…, the nodes of a Cluster separated by commas', isRedisUrl).nullable(),
  REDIS_WAIT: whole(0, 10).default(0),
  DATA_DIR: matching('the path of a folder', /^[^\0]+$/).default('./data'),
  MODE: z.enum(['polling', 'webhook'], 'polling or webhook').default('polling'),
  TELEGRAM_API_ROOT: text('an http(s) URL without a trailing slash', isApiRoot).default('https://api.telegram.org'),
  WEBHOOK_URL: text('the public https URL Telegram calls (http only with an own TELEGRAM_API_ROOT)', isHttp).nullable(),
  WEBHOOK_PATH: text(`a path such as /telegram, none of ${OWN_ROUTES.join(', ')}`, isFreePath).nullable(),
  WEBHOOK_SECRET: matching('1 to 256 letters, digits, _ or -', /^[\w-]{1,256}$/).nullable(),
  HOST: matching('an address to listen on', /^[\w.:%-]+$/).default('0.0.0.0'),
  PORT: whole(0, 65_535).nullable(),
  METRICS_PORT: whole(0, 65_535).nullable(),
  SEND_RATE: number('a number above 0, at most 1000', /^\d{1,4}(\.\d{1,3})?$/, 0.001, 1000).default(25),
  RETENTION_DAYS: whole(1, 180).default(30),
  IGNORE_IDS: matching('user ids separated by commas', /^\s*\d{1,15}(\s*,\s*\d{1,15})*\s*$/)
    .transform((value) => value.split(',').map(Number))
    .default([]),
  OPERATOR_CONTACT: matching('one line of at most 200 characters', /^[^\p{Cc}]{1,200}$/u).nullable(),
  OPERATOR_CHAT_ID: matching('a chat id, digits, perhaps with a minus', /^-?\d{1,16}$/).nullable(),
  LOG_LEVEL: z.enum(LOG_LEVELS, LOG_LEVELS.join(', ')).default('info'),
};

/** Names of every variable the program reads, the `*_FILE` forms last. */
export const VARIABLES: readonly string[] = [...Object.keys(schema), ...SECRETS.map((name) => `${name}_FILE`)];

type Values = { [Name in keyof typeof schema]: z.output<(typeof schema)[Name]> };

/**
 * The environment as a Config. An empty variable counts as not set; a secret may stand in the file `*_FILE` names.
 * @throws ConfigError that names every bad variable.
 */
export function loadConfig(env: Environment, readFile: (path: string) => string = readText): Config {
  const problems: string[] = [];
  const given = withFiles(env, readFile, problems);
  const values = parseEach(given, problems);
  problems.push(...crossChecks(given));
  if (problems.length > 0) {
    throw new ConfigError(`The environment is not usable:\n${problems.map((problem) => `  ${problem}`).join('\n')}`);
  }
  return toConfig(values);
}

function readText(path: string): string {
  return readFileSync(path, 'utf8');
}

function present(value: string | undefined): string | undefined {
  return value === undefined || value.trim() === '' ? undefined : value;
}

function withFiles(env: Environment, readFile: (path: string) => string, problems: string[]): Environment {
  const given: Record<string, string | undefined> = {};
  for (const name of Object.keys(schema)) given[name] = present(env[name])?.trim();
  for (const name of SECRETS) {
    const path = present(env[`${name}_FILE`]);
    if (path === undefined) continue;
    if (given[name] !== undefined) problems.push(`${name}_FILE: only one of ${name} and ${name}_FILE may be set`);
    else given[name] = fromFile(`${name}_FILE`, path, readFile, problems);
  }
  return given;
}

function fromFile(name: string, path: string, readFile: (path: string) => string, problems: string[]) {
  try {
    const value = present(readFile(path))?.trim();
    if (value !== undefined) return value;
    problems.push(`${name}: expected a file that is not empty`);
  } catch {
    problems.push(`${name}: expected a file that can be read`);
  }
  return undefined;
}

function parseEach(given: Environment, problems: string[]): Values {
  const values: Record<string, unknown> = {};
  for (const [name, field] of Object.entries(schema)) {
    const unset = field instanceof z.ZodNullable ? null : undefined;
    const parsed = field.safeParse(given[name] ?? unset);
    if (parsed.success) values[name] = parsed.data;
    else problems.push(`${name}: expected ${parsed.error.issues[0]?.message}`);
  }
  return values as Values;
}

/** What one variable asks of another; looks only at what is set, so it adds to the other problems. */
function* crossChecks(given: Environment): Generator<string> {
  if (given.MODE === 'webhook') {
    for (const name of NEEDED_BY_WEBHOOK) if (given[name] === undefined) yield `${name}: needed with MODE=webhook`;
  }
  if (given.WEBHOOK_URL?.startsWith('http:') && given.TELEGRAM_API_ROOT === undefined) {
    yield 'WEBHOOK_URL: expected https, as Telegram calls nothing else';
  }
  if (Number(given.REDIS_WAIT ?? 0) > 0 && given.REDIS_URL === undefined) yield 'REDIS_WAIT: needs REDIS_URL';
}

function toConfig(values: Values): Config {
  return {
    botToken: values.BOT_TOKEN,
    redisUrl: values.REDIS_URL,
    redisWait: values.REDIS_WAIT,
    dataDir: values.DATA_DIR,
    mode: values.MODE,
    telegramApiRoot: values.TELEGRAM_API_ROOT,
    webhookUrl: values.WEBHOOK_URL,
    webhookPath: values.WEBHOOK_PATH,
    webhookSecret: values.WEBHOOK_SECRET,
    host: values.HOST,
    port: values.PORT,
    metricsPort: values.METRICS_PORT ?? values.PORT,
    sendRate: values.SEND_RATE,
    retentionDays: values.RETENTION_DAYS,
    ignoreIds: values.IGNORE_IDS,
    operatorContact: values.OPERATOR_CONTACT,
    operatorChatId: values.OPERATOR_CHAT_ID,
    logLevel: values.LOG_LEVEL,
  };
}

function isUrl(value: string, protocols: readonly string[]): boolean {
  if (!URL.canParse(value)) return false;
  const url = new URL(value);
  return protocols.includes(url.protocol) && url.hostname !== '';
}

function isHttp(value: string): boolean {
  return isUrl(value, ['http:', 'https:']);
}

function isApiRoot(value: string): boolean {
  return isHttp(value) && !value.endsWith('/');
}

function isRedisUrl(value: string): boolean {
  return value.split(',').every((node) => isUrl(node.trim(), ['redis:', 'rediss:']));
}

function isFreePath(value: string): boolean {
  return /^\/[\w\-./~%]*$/.test(value) && !OWN_ROUTES.includes(value);
}
