import { access, constants, mkdir, stat } from 'node:fs/promises';
import type { Config } from '../config.ts';
import { StoreAway } from '../store/errors.ts';
import type { Store } from '../store/store.ts';

/** bad: the bot can't work; warn: it works, and something should be mended. */
export interface Finding {
  readonly level: 'ok' | 'warn' | 'bad';
  readonly what: string;
  /** What to do about it. */
  readonly mend?: string;
}

/** Outside things the checks touch, so that tests can stand in for the clock and the network's faults. */
export interface CheckTools {
  readonly fetch: typeof fetch;
  readonly now: () => number;
  readonly openStore: (config: Config) => Promise<Store>;
}

interface ApiReply {
  /** HTTP status; 0 if nothing answered. */
  readonly status: number;
  readonly result: Readonly<Record<string, unknown>> | null;
  /** Seconds our clock is ahead of the server's, where it said its time. */
  readonly ahead: number | null;
}

const PATIENCE_MS = 10_000;
const CLOCK_WARN_SECONDS = 5;
const CLOCK_BAD_SECONDS = 60;

const ok = (what: string): Finding => ({ level: 'ok', what });
const warn = (what: string, mend: string): Finding => ({ level: 'warn', what, mend });
const bad = (what: string, mend: string): Finding => ({ level: 'bad', what, mend });

/** All checks, in the order they are to be read. Never rejects; no finding repeats a secret. */
export async function checkAll(config: Config, tools: CheckTools): Promise<readonly Finding[]> {
  const folder = config.redisUrl === null ? await checkFolder(config.dataDir) : [];
  const store = folder.some(({ level }) => level === 'bad') ? [] : [await checkStore(config, tools)];
  return [...folder, ...store, ...(await checkTelegram(config, tools))];
}

async function checkFolder(dataDir: string): Promise<readonly Finding[]> {
  try {
    await mkdir(dataDir, { recursive: true, mode: 0o700 });
    await access(dataDir, constants.R_OK | constants.W_OK | constants.X_OK);
  } catch {
    return [
      bad(`DATA_DIR ${dataDir} can't be written by this user`, 'create it and chown it to the user the bot runs as'),
    ];
  }
  const { mode } = await stat(dataDir);
  if ((mode & 0o077) === 0) return [ok(`DATA_DIR ${dataDir} is writable and private`)];
  return [warn(`DATA_DIR ${dataDir} is open to other users of this machine`, `chmod 700 ${dataDir}`)];
}

async function checkStore(config: Config, tools: CheckTools): Promise<Finding> {
  const name = config.redisUrl === null ? 'the embedded store' : 'Redis';
  try {
    const store = await tools.openStore(config);
    await store.ping();
    await store.close();
    return ok(`${name} answers`);
  } catch (error) {
    if (error instanceof StoreAway && error.kind === 'locked') {
      return ok(`${name} is in use by another process: the bot runs`);
    }
    if (config.redisUrl !== null) return bad('Redis does not answer', 'check REDIS_URL, its password and the network');
    return bad('the embedded store does not open', 'restore DATA_DIR from a backup (docs/backup.md)');
  }
}

async function checkTelegram(config: Config, tools: CheckTools): Promise<readonly Finding[]> {
  if (config.botToken === null) {
    return [warn('BOT_TOKEN is not set: npm start talks in the terminal', 'get a token from BotFather for a bot')];
  }
  const me = await call(config, 'getMe', tools);
  if (me.status === 0) {
    return [bad('the Bot API does not answer', 'check the network, a proxy, TELEGRAM_API_ROOT')];
  }
  if (me.result === null)
    return [bad(`the Bot API refuses the token (${me.status})`, 'get a valid one from BotFather')];
  return [
    ok(`the token belongs to @${String(me.result.username)}`),
    ...checkRights(me.result),
    ...checkClock(me.ahead),
    ...checkWebhook(config, (await call(config, 'getWebhookInfo', tools)).result, tools.now()),
  ];
}

function checkRights(me: Readonly<Record<string, unknown>>): readonly Finding[] {
  const findings: Finding[] = [];
  if (me.can_read_all_group_messages === true) {
    findings.push(
      warn('privacy mode is off: the bot is sent every message of its groups', 'BotFather: /setprivacy, Enable'),
    );
  }
  if (me.can_join_groups === false) {
    findings.push(
      warn('the bot cannot be added to groups', 'BotFather: /setjoingroups, Enable (if groups are wanted)'),
    );
  }
  return findings;
}

function checkClock(ahead: number | null): readonly Finding[] {
  if (ahead === null) return [];
  const off = Math.abs(ahead);
  if (off <= CLOCK_WARN_SECONDS) return [ok('the clock agrees with the Bot API')];
  const what = `the clock is ${Math.round(off)} s ${ahead > 0 ? 'ahead of' : 'behind'} the Bot API`;
  return [off > CLOCK_BAD_SECONDS ? bad(what, 'let it be set by NTP') : warn(what, 'let it be set by NTP')];
}

function checkWebhook(
  { mode, webhookUrl }: Config,
  info: Readonly<Record<string, unknown>> | null,
  now: number,
): readonly Finding[] {
  if (info === null) return [warn('getWebhookInfo gave no answer', 'try again')];
  const url = String(info.url ?? '');
  if (mode === 'polling') {
    if (url === '') return [ok('no webhook is set, as polling needs')];
    return [
      warn('a webhook is set; polling will take it away', 'stop the other program that set it, or use MODE=webhook'),
    ];
  }
  if (url !== webhookUrl) {
    return [
      warn(url === '' ? 'no webhook is set yet' : 'another webhook is set', 'start the bot: it sets WEBHOOK_URL'),
    ];
  }
  const failed = Number(info.last_error_date ?? 0) * 1000;
  const waiting = Number(info.pending_update_count ?? 0);
  if (now - failed < 600_000) {
    return [bad(`Telegram failed to deliver in the last ten minutes; ${waiting} updates wait`, WEBHOOK_HELP)];
  }
  return [ok(`the webhook is set; ${waiting} updates wait`)];
}

const WEBHOOK_HELP = 'check that WEBHOOK_URL reaches HOST:PORT and WEBHOOK_PATH, and its certificate';

async function call({ telegramApiRoot, botToken }: Config, method: string, tools: CheckTools): Promise<ApiReply> {
  try {
    const signal = AbortSignal.timeout(PATIENCE_MS);
    const response = await tools.fetch(`${telegramApiRoot}/bot${botToken}/${method}`, { signal });
    const date = Date.parse(response.headers.get('date') ?? '');
    const body = (await response.json().catch(() => ({}))) as { ok?: boolean; result?: ApiReply['result'] };
    return {
      status: response.status,
      result: body.ok === true ? (body.result ?? null) : null,
      ahead: Number.isNaN(date) ? null : (tools.now() - date) / 1000,
    };
  } catch {
    return { status: 0, result: null, ahead: null };
  }
}
