import { randomUUID } from 'node:crypto';
import type { Texts } from '../../locales/index.ts';
import type { Store } from '../store/store.ts';
import { Admins } from './admins.ts';
import { openTelegram } from './api.ts';
import { createAside } from './aside.ts';
import { Callbacks } from './callbacks.ts';
import { Delivery } from './delivery.ts';
import { Gate } from './gate.ts';
import { groupJobs } from './groups.ts';
import { Handler } from './handle.ts';
import { Health } from './health.ts';
import type { Route } from './http.ts';
import type { Reader } from './input.ts';
import { Others } from './others.ts';
import { POLL_SECONDS, poll } from './polling.ts';
import type { Dialogue, Log, MakeFile, Metrics, Shell } from './ports.ts';
import { createSend, type Send } from './sender.ts';
import { ALLOWED_UPDATES, introduce, persist, whoAmI } from './start.ts';
import { sweep } from './sweeper.ts';
import { createTicks } from './ticks.ts';
import { webhookRoute } from './webhook.ts';

export interface BotSettings {
  readonly token: string;
  readonly apiRoot: string;
  readonly mode: 'polling' | 'webhook';
  /** Webhook mode: arguments of setWebhook and the path to listen on. */
  readonly webhook: { readonly url: string; readonly path: string; readonly secret: string } | null;
  readonly sendRate: number;
  readonly retentionDays: number;
  readonly ignoreIds: readonly number[];
  /** Where masked sentences that were misread go with consent. */
  readonly operatorChatId?: string | null;
}

export interface BotParts {
  readonly store: Store;
  /** No other process can use this store (the embedded one locks its folder). */
  readonly alone: boolean;
  readonly dialogue: Dialogue;
  readonly makeFile: MakeFile;
  readonly texts: Texts;
  readonly log: Log;
  readonly metrics: Metrics;
}

export interface Bot {
  /** Where webhooks arrive; 503 until Telegram has said who we are. Null when polling. */
  readonly route: Route | null;
  readonly health: Health;
  /** What waits to be sent by this process. */
  readonly sample: () => { depth: number; oldestSeconds: number };
  /** Takes updates until `stop` is called. Waits out a Telegram that does not answer; never rejects. */
  run(): Promise<void>;
  /** Takes no more, ends what is under way within `ms`, gives leases and outboxes to the others. */
  stop(ms: number): Promise<void>;
}

/** Puts the shell together. Nothing runs before `run`. */
export function createBot(settings: BotSettings, parts: BotParts): Bot {
  const { store, log, metrics, dialogue } = parts;
  // What a killed process of a store nobody else can use owned is this one's at once.
  const owner = parts.alone ? 'alone' : (store.presence?.name ?? randomUUID().slice(0, 13));
  const ticks = createTicks(Date.now, () => performance.now());
  const shell: Shell = { store, log, metrics, now: Date.now, ticks, owner };
  const telegram = openTelegram(settings.token, settings.apiRoot, POLL_SECONDS);
  const { api } = telegram;
  const health = new Health(shell.now, metrics);
  const others = new Others(shell);
  const delivery = new Delivery(shell, noting(createSend(api, parts.makeFile), health), new Gate(), () => others.gone);
  const callbacks = new Callbacks(api, log);
  let reader: Reader = { username: '', ignoreIds: new Set(settings.ignoreIds) };
  const groups = groupJobs({
    shell,
    admins: new Admins(api, log, shell.now),
    reader: () => reader,
    send: (chat) => delivery.adopt(chat),
    count: (input, made) => dialogue.count(input, made),
    retentionDays: settings.retentionDays,
  });
  const { retentionDays } = settings;
  const aside = createAside(api, log, settings.operatorChatId ?? null);
  const handler = new Handler({
    shell,
    dialogue,
    delivery,
    callbacks,
    reader: () => reader,
    groups,
    retentionDays,
    aside,
    alone: settings.mode === 'polling',
  });
  const stop = new AbortController();
  const webhook = settings.mode === 'webhook' ? settings.webhook : null;
  const updatesOnceKnown =
    (path: string, route: Route): Route =>
    async (request, requested) =>
      reader.username === '' && requested === path ? NOT_YET : route(request, requested);
  let running: Promise<unknown> = Promise.resolve();

  const takeUpdates = async (): Promise<void> => {
    const me = await whoAmI(api, log, stop.signal);
    if (me === null) return;
    reader = { ...reader, username: me.username, id: me.id };
    health.success();
    const introduced = introduce(api, parts.texts, log, stop.signal);
    if (webhook !== null) await setWebhook(webhook);
    else await pollAfterWebhook();
    await introduced;
  };

  const setWebhook = ({ url, secret }: { url: string; secret: string }) =>
    persist(
      log,
      'setWebhook',
      () => api.setWebhook(url, { secret_token: secret, allowed_updates: ALLOWED_UPDATES, max_connections: 100 }),
      stop.signal,
    );

  const pollAfterWebhook = async (): Promise<void> => {
    await persist(log, 'deleteWebhook', () => api.deleteWebhook(), stop.signal);
    const pollingParts = { shell, api: telegram.polling, handler, health };
    await poll(pollingParts, stop.signal);
  };

  const sweeping = { shell, handler, delivery, others, rate: settings.sendRate, alone: parts.alone };
  return {
    health,
    sample: () => delivery.sample(),
    route:
      webhook === null ? null : updatesOnceKnown(webhook.path, webhookRoute(handler, webhook.path, webhook.secret)),
    run: async () => {
      running = Promise.all([takeUpdates(), sweep(sweeping, stop.signal), others.watch(stop.signal)]);
      await running;
    },
    stop: async (ms) => {
      stop.abort();
      await handler.stop();
      await Promise.all([callbacks.stop(), delivery.stop(ms), running]);
      telegram.close();
    },
  };
}

/** Sends tell as well as polls whether the Bot API answers; a refusal is an answer. */
function noting(send: Send, health: Health): Send {
  return async (...call) => {
    const sent = await send(...call);
    if (sent.kind === 'again') health.failure();
    else health.success();
    return sent;
  };
}

const NOT_YET = { status: 503, body: '' };
