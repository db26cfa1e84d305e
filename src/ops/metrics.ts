import { Counter, collectDefaultMetrics, Gauge, Histogram, Registry } from 'prom-client';
import type { TextFigures } from './figures.ts';

const HANDLING_SECONDS = [0.002, 0.005, 0.01, 0.025, 0.05, 0.1, 0.25, 0.5, 1, 2.5, 10];
const DELIVERY_SECONDS = [0.05, 0.1, 0.25, 0.5, 1, 2.5, 5, 10, 30, 60, 300];

/** What waits to be sent, as this instance sees it. */
export interface OutboxSample {
  readonly depth: number;
  /** Age of the oldest entry, seconds; 0 if none waits. */
  readonly oldestSeconds: number;
}

export type UpdateKind = 'text' | 'press' | 'command' | 'forward' | 'group' | 'wake' | 'unsupported' | 'other';
export type UpdateOutcome = 'committed' | 'alreadySeen' | 'setAside' | 'declined' | 'ignored' | 'failed';
export type DeliveryOutcome = 'sent' | 'edited' | 'refused';
export type RetryReason = 'flood' | 'server' | 'network';

/** The program's figures. No label holds a user, a chat, a platform or an amount. */
export interface Metrics {
  /** One update or wake, handled: seconds from taking to its outcome. */
  update(kind: UpdateKind, outcome: UpdateOutcome, seconds: number): void;
  /** One message of the outbox came to its end: seconds since its commit. */
  delivery(outcome: DeliveryOutcome, seconds: number): void;
  retry(reason: RetryReason): void;
  /** A compare-and-set that came too late; the update is read and stepped again. */
  staleCommit(): void;
  /** A state nobody could read, or an update whose handling threw twice. */
  setAside(what: 'state' | 'update'): void;
  /** A commit or read the store declined or did not answer. */
  storeFailure(): void;
  /** What one text was taken for. */
  text(figures: TextFigures): void;
  /** Rules whose answer somebody called wrong. */
  wrong(rules: readonly string[]): void;
  telegramSuccess(): void;
  /** Says how the outbox is looked at; asked at each scrape only. */
  watchOutbox(sample: () => OutboxSample | Promise<OutboxSample>): void;
  /** The page of /metrics. */
  page(): Promise<string>;
  readonly contentType: string;
}

/** All meters on an own registry. Every name begins with `advisor_` but those of the process. */
export function createMetrics(options: { readonly process: boolean } = { process: true }): Metrics {
  const registry = new Registry();
  if (options.process) collectDefaultMetrics({ register: registry });
  const meters = makeMeters(registry);
  return {
    update(kind, outcome, seconds) {
      meters.updates.labels(kind, outcome).inc();
      meters.handling.observe(seconds);
    },
    delivery(outcome, seconds) {
      meters.deliveries.labels(outcome).inc();
      meters.delivery.observe(seconds);
    },
    retry: (reason) => meters.retries.labels(reason).inc(),
    staleCommit: () => meters.stale.inc(),
    setAside: (what) => meters.setAside.labels(what).inc(),
    storeFailure: () => meters.storeFailures.inc(),
    text({ interrupt, intent, understood }) {
      meters.texts.labels(understood ? 'yes' : 'no').inc();
      if (interrupt !== null) meters.interrupts.labels(interrupt).inc();
      if (intent !== null) meters.intents.labels(intent).inc();
    },
    wrong: (rules) => {
      for (const rule of rules) meters.wrong.labels(rule).inc();
    },
    telegramSuccess: () => meters.telegramSuccess.setToCurrentTime(),
    watchOutbox: (sample) => watchOutbox(registry, sample),
    page: () => registry.metrics(),
    contentType: registry.contentType,
  };
}

function makeMeters(registry: Registry) {
  const registers = [registry];
  const counter = <Label extends string = never>(name: string, help: string, ...labelNames: Label[]) =>
    new Counter<Label>({ name, help, labelNames, registers });
  const seconds = (name: string, help: string, buckets: number[]) => new Histogram({ name, help, buckets, registers });
  return {
    updates: counter('advisor_updates_total', 'Updates and wakes by kind and outcome', 'kind', 'outcome'),
    handling: seconds('advisor_handling_seconds', 'From taking an update to its outcome', HANDLING_SECONDS),
    deliveries: counter('advisor_deliveries_total', 'Messages of the outbox by how they ended', 'outcome'),
    delivery: seconds('advisor_delivery_seconds', 'From the commit to the end of a message', DELIVERY_SECONDS),
    retries: counter('advisor_retries_total', 'Sends tried again', 'reason'),
    stale: counter('advisor_stale_commits_total', 'Commits that came too late and were stepped again'),
    setAside: counter('advisor_set_aside_total', 'States nobody could read, updates that threw twice', 'what'),
    storeFailures: counter('advisor_store_failures_total', 'Reads and commits the store did not do'),
    interrupts: counter('advisor_interrupts_total', 'Emergencies by kind', 'kind'),
    intents: counter('advisor_intents_total', 'First question of a text that was answered', 'intent'),
    texts: counter('advisor_texts_total', 'Texts by whether anything in them was understood', 'understood'),
    wrong: counter('advisor_wrong_answers_total', 'Answers called wrong, by rule', 'rule'),
    telegramSuccess: new Gauge({
      name: 'advisor_telegram_last_success_timestamp_seconds',
      help: 'When the Bot API last answered a call with ok',
      registers,
    }),
  };
}

function watchOutbox(registry: Registry, sample: () => OutboxSample | Promise<OutboxSample>): void {
  // A store that is away must not take the other figures away: what isn't known is NaN.
  const read = async (name: keyof OutboxSample) => {
    try {
      return (await sample())[name];
    } catch {
      return Number.NaN;
    }
  };
  const gauge = (name: string, help: string, field: keyof OutboxSample) =>
    new Gauge({
      name,
      help,
      registers: [registry],
      async collect() {
        this.set(await read(field));
      },
    });
  gauge('advisor_outbox_depth', 'Messages committed and not yet sent', 'depth');
  gauge('advisor_outbox_oldest_seconds', 'Age of the oldest of them', 'oldestSeconds');
}
