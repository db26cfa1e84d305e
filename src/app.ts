import { textsOf } from '../locales/index.ts';
import type { Config } from './config.ts';
import { parseState, serializeState } from './dialogue/state.ts';
import { step } from './dialogue/step.ts';
import { shanghaiDay } from './domain/overdue.ts';
import { figuresOf } from './ops/figures.ts';
import { handleOps, type OpsRoute, routesFor } from './ops/health.ts';
import { createLog, type Log } from './ops/log.ts';
import { createMetrics, type Metrics } from './ops/metrics.ts';
import { render } from './render/render.ts';
import { StoreAway } from './store/errors.ts';
import { openStore } from './store/open.ts';
import type { Store } from './store/store.ts';
import { type Bot, createBot } from './telegram/bot.ts';
import { type HttpServer, type Route, serve } from './telegram/http.ts';
import type { Dialogue, MakeFile } from './telegram/ports.ts';
import { traceOf } from './telegram/trace.ts';
import { backoff, wait, within } from './telegram/wait.ts';

/** What is sent on after SIGTERM, and when the process leaves whatever happens. Orchestrators kill after 10 s. */
const DRAIN_MS = 2_500;
const LEAVE_MS = 7_000;

/** What the servers speak of, as far as it is there yet. */
interface House {
  readonly metrics: Metrics;
  store: Store | null;
  bot: Bot | null;
}

/** The whole program on Telegram. Resolves when `stop` fired and everything was given back; rejects if it can't start. */
export async function runApp(config: Config & { readonly botToken: string }, stop: AbortSignal): Promise<void> {
  const log = await createLog(config);
  logStrayErrors(log);
  const house: House = { metrics: createMetrics(), store: null, bot: null };
  const servers = await openServers(config, house);
  house.store = await openWhenThere(config, log, stop);
  if (house.store !== null) await runBot(config, house, house.store, log, stop);
  log.info('stopping');
  if (!(await within(close(house, servers), LEAVE_MS, false))) log.warn('left before everything had ended');
  log.info('stopped');
}

/** Talks until `stop` fires. */
async function runBot(
  config: Config & { readonly botToken: string },
  house: House,
  store: Store,
  log: Log,
  stop: AbortSignal,
): Promise<void> {
  const bot = createBot(settingsOf(config), {
    store,
    dialogue: dialogueOf(config, house.metrics),
    makeFile: filesOf(log),
    alone: config.redisUrl === null,
    texts: textsOf('hans'),
    log,
    metrics: house.metrics,
  });
  house.bot = bot;
  house.metrics.watchOutbox(bot.sample);
  bot.run().catch((error) => log.error('the bot stopped', { error }));
  log.info('started', { kind: config.mode });
  if (!stop.aborted) await new Promise((resolve) => stop.addEventListener('abort', resolve, { once: true }));
}

/** The store is closed last: what is under way ends in it. */
async function close({ bot, store }: House, servers: readonly HttpServer[]): Promise<true> {
  await Promise.all([...servers.map((server) => server.close()), bot?.stop(DRAIN_MS)]);
  await store?.close();
  return true;
}

/** The dialogue with this house's settings; what texts were taken for is counted. */
function dialogueOf({ retentionDays, operatorContact, operatorChatId }: Config, metrics: Metrics): Dialogue {
  const house = { retentionDays, operatorContact, operatorChat: operatorChatId !== null };
  return {
    step: (state, input, moment) => step(state, input, { ...moment, house }),
    count: (input, { says, wrong }) => {
      const figures = figuresOf(input, says);
      if (figures !== null) metrics.text(figures);
      if (wrong) metrics.wrong(wrong);
    },
    render: (says, state, now, botName) => render(says, state, shanghaiDay(now), botName),
    parse: parseState,
    serialize: serializeState,
    trace: traceOf,
    sorry: textsOf('hans')['talk.sorry'],
    toast: (key, state) => (textsOf(state.lang) as Readonly<Record<string, string>>)[key] ?? null,
  };
}

/** Files are made where they are sent; what makes them is loaded with the first one. */
function filesOf(log: Log): MakeFile {
  return async ({ kind, data }) => {
    const { orderFile } = await import('./outputs/order.ts');
    const file = await orderFile(kind, data, (error) => log.error('a file could not be made', { kind, error }));
    if ('say' in file) return file;
    const { filename: name, bytes, mime, caption, instead } = file;
    return { name, bytes, as: mime.startsWith('image/') ? 'photo' : 'document', caption, instead };
  };
}

function settingsOf(config: Config & { readonly botToken: string }) {
  const { webhookUrl: url, webhookPath: path, webhookSecret: secret } = config;
  const {
    botToken: token,
    telegramApiRoot: apiRoot,
    mode,
    sendRate,
    retentionDays,
    ignoreIds,
    operatorChatId,
  } = config;
  const webhook = url === null || path === null || secret === null ? null : { url, path, secret };
  return { token, apiRoot, mode, webhook, sendRate, retentionDays, ignoreIds, operatorChatId };
}

/** The wall's time when the process began, and what went by since: setting the clock does not touch it. */
const steady = (): number => Math.round(performance.timeOrigin + performance.now());

/** Opens the store, waiting for one that does not answer; one that can't be used is the operator's to mend. */
async function openWhenThere(config: Config, log: Log, stop: AbortSignal): Promise<Store | null> {
  for (let attempt = 0; !stop.aborted; attempt++) {
    try {
      return await openStore({ ...config, steady });
    } catch (error) {
      if (!(error instanceof StoreAway) || error.kind === 'locked' || error.kind === 'unusable') throw error;
      if (attempt % 10 === 0) log.warn('the store does not answer; waiting', { attempt, error });
      await wait(backoff(attempt, 200, 5_000), stop);
    }
  }
  return null;
}

/** Opens the ports at once: /healthz answers while the store is waited for, and updates are asked to come again. */
async function openServers(config: Config, house: House): Promise<readonly HttpServer[]> {
  const { host, port, metricsPort } = config;
  const routes = routesFor(config);
  const servers: HttpServer[] = [];
  if (port !== null) servers.push(await serve(host, port, [takeUpdates(config, house), opsRoute(routes.main, house)]));
  if (metricsPort !== null && metricsPort !== port) {
    servers.push(await serve(host, metricsPort, [opsRoute(routes.metrics, house)]));
  }
  return servers;
}

function takeUpdates({ mode, webhookPath }: Config, house: House): Route {
  return async (request, path) => {
    if (mode !== 'webhook' || path !== webhookPath) return null;
    return house.bot?.route?.(request, path) ?? { status: 503, body: '' };
  };
}

function opsRoute(routes: readonly OpsRoute[], house: House): Route {
  const parts = {
    ping: async () => {
      if (house.store === null) throw new Error('no store yet');
      await house.store.ping();
    },
    telegram: () => house.bot?.health.report ?? { lastSuccess: null, failingSince: null },
    metrics: house.metrics,
    now: Date.now,
  };
  return (request, path) => handleOps({ method: request.method ?? '', path }, routes, parts);
}

/** A promise nobody waited for is a bug, and no reason to leave everybody else without an answer. */
function logStrayErrors(log: Log): void {
  process.on('unhandledRejection', (error) => log.error('a promise was rejected and nobody looked', { error }));
}
