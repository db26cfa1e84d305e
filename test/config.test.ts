import { readFileSync } from 'node:fs';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { ConfigError, loadConfig, VARIABLES } from '../src/config.ts';

const WEBHOOK = {
  BOT_TOKEN: '1:abc',
  MODE: 'webhook',
  WEBHOOK_URL: 'https://bot.example.org/telegram',
  WEBHOOK_PATH: '/telegram',
  WEBHOOK_SECRET: 'letters_and-digits1',
  PORT: '8080',
};

function problemsOf(env: Record<string, string>, readFile?: (path: string) => string): string {
  try {
    loadConfig(env, readFile);
  } catch (error) {
    expect(error).toBeInstanceOf(ConfigError);
    return (error as ConfigError).message;
  }
  return '';
}

describe('what is not set', () => {
  test('an empty environment is the terminal with the embedded store', () => {
    expect(loadConfig({})).toEqual({
      botToken: null,
      redisUrl: null,
      redisWait: 0,
      dataDir: './data',
      mode: 'polling',
      telegramApiRoot: 'https://api.telegram.org',
      webhookUrl: null,
      webhookPath: null,
      webhookSecret: null,
      host: '0.0.0.0',
      port: null,
      metricsPort: null,
      sendRate: 25,
      retentionDays: 30,
      ignoreIds: [],
      operatorContact: null,
      operatorChatId: null,
      logLevel: 'info',
    });
  });

  test('an empty variable counts as not set', () => {
    const empty = Object.fromEntries(VARIABLES.map((name) => [name, '  ']));
    expect(loadConfig(empty)).toEqual(loadConfig({}));
  });
});

describe('what is set', () => {
  test.each([
    [{ BOT_TOKEN: ' 123:AA-b_c\n' }, { botToken: '123:AA-b_c' }],
    [{ REDIS_URL: 'redis://:pass@one:6379/2' }, { redisUrl: 'redis://:pass@one:6379/2' }],
    [
      { REDIS_URL: 'redis://a:1,redis://b:2', REDIS_WAIT: '1' },
      { redisUrl: 'redis://a:1,redis://b:2', redisWait: 1 },
    ],
    [{ PORT: '8080' }, { port: 8080, metricsPort: 8080 }],
    [
      { PORT: '8080', METRICS_PORT: '9100' },
      { port: 8080, metricsPort: 9100 },
    ],
    [{ TELEGRAM_API_ROOT: 'http://127.0.0.1:8081' }, { telegramApiRoot: 'http://127.0.0.1:8081' }],
    [{ IGNORE_IDS: '12, 34' }, { ignoreIds: [12, 34] }],
    [{ SEND_RATE: '0.5' }, { sendRate: 0.5 }],
    [{ OPERATOR_CHAT_ID: '-1001234567890' }, { operatorChatId: '-1001234567890' }],
    [WEBHOOK, { mode: 'webhook', webhookPath: '/telegram', port: 8080 }],
    [
      { ...WEBHOOK, WEBHOOK_URL: 'http://127.0.0.1:9/t', TELEGRAM_API_ROOT: 'http://127.0.0.1:8081' },
      { webhookUrl: 'http://127.0.0.1:9/t' },
    ],
  ])('%j', (env, expected) => {
    expect(loadConfig(env)).toMatchObject(expected);
  });
});

describe('what is wrong', () => {
  test.each([
    ['BOT_TOKEN', 'no-colon'],
    ['REDIS_URL', 'http://one:6379'],
    ['REDIS_URL', 'redis://a:1,b:2'],
    ['REDIS_WAIT', '-1'],
    ['REDIS_WAIT', '1'],
    ['DATA_DIR', 'a\0b'],
    ['MODE', 'poling'],
    ['TELEGRAM_API_ROOT', 'https://api.telegram.org/'],
    ['TELEGRAM_API_ROOT', 'api.telegram.org'],
    ['WEBHOOK_URL', 'bot.example.org'],
    ['WEBHOOK_URL', 'http://bot.example.org/telegram'],
    ['WEBHOOK_PATH', 'telegram'],
    ['WEBHOOK_PATH', '/healthz'],
    ['WEBHOOK_SECRET', 'with space'],
    ['WEBHOOK_SECRET', 'x'.repeat(257)],
    ['HOST', 'a b'],
    ['PORT', '65536'],
    ['PORT', '80.5'],
    ['METRICS_PORT', 'nine'],
    ['SEND_RATE', '0'],
    ['SEND_RATE', '1e3'],
    ['RETENTION_DAYS', '0'],
    ['RETENTION_DAYS', '181'],
    ['IGNORE_IDS', '12;34'],
    ['OPERATOR_CONTACT', 'two\nlines'],
    ['OPERATOR_CHAT_ID', '@name'],
    ['LOG_LEVEL', 'verbose'],
  ])('%s=%j is named, with what was expected', (name, value) => {
    expect(problemsOf({ [name]: value })).toMatch(new RegExp(`^  ${name}: (expected .+|needs REDIS_URL)$`, 'm'));
  });

  test('one error names all of them', () => {
    const message = problemsOf({ PORT: 'x', LOG_LEVEL: 'x', MODE: 'webhook' });
    const named = [...message.matchAll(/^ {2}(\w+):/gm)].map((match) => match[1]);
    expect(new Set(named)).toEqual(
      new Set(['PORT', 'LOG_LEVEL', 'BOT_TOKEN', 'WEBHOOK_URL', 'WEBHOOK_PATH', 'WEBHOOK_SECRET']),
    );
  });

  test.each(Object.keys(WEBHOOK).filter((name) => name !== 'MODE'))('webhook mode without %s', (name) => {
    expect(problemsOf({ ...WEBHOOK, [name]: '' })).toBe(
      `The environment is not usable:\n  ${name}: needed with MODE=webhook`,
    );
  });

  test('no value is ever repeated: it may be a secret in the wrong place', () => {
    const secret = 'hunter2 \u0001 http://s3cret/';
    const everywhere = Object.fromEntries(VARIABLES.map((name) => [name, secret]));
    expect(problemsOf(everywhere)).not.toMatch(/hunter2|s3cret/);
  });

  test('whatever the environment holds, the outcome is a Config or a ConfigError', () => {
    const environment = fc.dictionary(fc.constantFrom(...VARIABLES), fc.string({ unit: 'binary' }));
    fc.assert(fc.property(environment, (env) => typeof problemsOf(env, () => 'x') === 'string'));
  });
});

describe('secrets as files', () => {
  const files: Record<string, string> = { '/run/token': '1:abc\n', '/run/empty': '\n' };
  const readFile = (path: string): string => {
    const content = files[path];
    if (content === undefined) throw new Error(`ENOENT ${path}`);
    return content;
  };

  test('the file is read and trimmed', () => {
    expect(loadConfig({ BOT_TOKEN_FILE: '/run/token' }, readFile).botToken).toBe('1:abc');
  });

  test.each([
    [{ BOT_TOKEN_FILE: '/run/none' }, 'BOT_TOKEN_FILE: expected a file that can be read'],
    [{ REDIS_URL_FILE: '/run/empty' }, 'REDIS_URL_FILE: expected a file that is not empty'],
    [
      { BOT_TOKEN: '1:abc', BOT_TOKEN_FILE: '/run/token' },
      'BOT_TOKEN_FILE: only one of BOT_TOKEN and BOT_TOKEN_FILE may be set',
    ],
    [{ WEBHOOK_SECRET_FILE: '/run/token' }, 'WEBHOOK_SECRET: expected 1 to 256 letters, digits, _ or -'],
  ])('%j', (env, problem) => {
    expect(problemsOf(env, readFile)).toContain(problem);
  });

  test('the default reader reads from disk', () => {
    expect(() => loadConfig({ WEBHOOK_SECRET_FILE: '/nonexistent/secret' })).toThrow(
      'expected a file that can be read',
    );
  });
});

describe('.env.example', () => {
  const lines = readFileSync(new URL('../.env.example', import.meta.url), 'utf8').split('\n');
  const entries = lines.filter((line) => line !== '' && !line.startsWith('#')).map((line) => line.split('='));

  test('lists every variable once and no other', () => {
    expect(entries.map(([name]) => name).sort()).toEqual([...VARIABLES].sort());
  });

  test('its values are the defaults', () => {
    expect(loadConfig(Object.fromEntries(entries))).toEqual(loadConfig({}));
  });
});
