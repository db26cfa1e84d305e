import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { createMetrics } from '../../src/ops/metrics.ts';

function used() {
  const metrics = createMetrics({ process: false });
  metrics.update('text', 'committed', 0.004);
  metrics.update('press', 'alreadySeen', 0.001);
  metrics.delivery('sent', 0.2);
  metrics.retry('flood');
  metrics.staleCommit();
  metrics.setAside('state');
  metrics.storeFailure();
  metrics.text({ interrupt: 'distress', intent: 'jail', understood: true });
  metrics.text({ interrupt: null, intent: null, understood: false });
  metrics.telegramSuccess();
  metrics.watchOutbox(() => ({ depth: 3, oldestSeconds: 1.5 }));
  return metrics;
}

describe('the page', () => {
  test.each([
    'advisor_updates_total{kind="text",outcome="committed"} 1',
    'advisor_updates_total{kind="press",outcome="alreadySeen"} 1',
    'advisor_handling_seconds_count 2',
    'advisor_deliveries_total{outcome="sent"} 1',
    'advisor_delivery_seconds_bucket{le="0.25"} 1',
    'advisor_retries_total{reason="flood"} 1',
    'advisor_stale_commits_total 1',
    'advisor_set_aside_total{what="state"} 1',
    'advisor_store_failures_total 1',
    'advisor_interrupts_total{kind="distress"} 1',
    'advisor_intents_total{intent="jail"} 1',
    'advisor_texts_total{understood="no"} 1',
    'advisor_outbox_depth 3',
    'advisor_outbox_oldest_seconds 1.5',
  ])('%s', async (line) => {
    expect((await used().page()).split('\n')).toContain(line);
  });

  test('an outbox that cannot be looked at leaves the other figures alone', async () => {
    const metrics = createMetrics({ process: false });
    metrics.staleCommit();
    metrics.watchOutbox(() => Promise.reject(new Error('store away')));
    const page = await metrics.page();
    expect(page).toContain('advisor_outbox_depth Nan');
    expect(page).toContain('advisor_stale_commits_total 1');
  });

  test('the figures of the process are there', async () => {
    expect(await createMetrics().page()).toContain('process_resident_memory_bytes');
  });

  test('two instances in one process do not share figures', async () => {
    used();
    expect(await createMetrics({ process: false }).page()).not.toContain('advisor_stale_commits_total 1');
  });
});

describe('docs/alerts.yml', () => {
  const rules = readFileSync(new URL('../../docs/alerts.yml', import.meta.url), 'utf8');
  const expressions = rules.replace(/^\s*(#|summary:|description:).*$/gm, '');
  const named = new Set(expressions.match(/\b(advisor|process|nodejs)_[a-z0-9_]+/g));

  test('every metric it names is on the page', async () => {
    const metrics = createMetrics();
    metrics.watchOutbox(() => ({ depth: 0, oldestSeconds: 0 }));
    const page = await metrics.page();
    const known = new Set<string>();
    for (const [, name, type] of page.matchAll(/^# TYPE (\w+) (\w+)$/gm)) {
      known.add(name!);
      if (type === 'histogram') for (const part of ['bucket', 'sum', 'count']) known.add(`${name}_${part}`);
    }
    expect(named.size).toBeGreaterThan(8);
    expect([...named].filter((name) => !known.has(name))).toEqual([]);
  });

  test('every label value it compares with is one the program writes', () => {
    const source = readFileSync(new URL('../../src/ops/metrics.ts', import.meta.url), 'utf8');
    const values = [...expressions.matchAll(/\w+=~?"([^"]+)"/g)].flatMap((match) => match[1]!.split('|'));
    expect(values.filter((value) => !source.includes(`'${value}'`))).toEqual([]);
  });

  test('every alert says what to do, in docs/operations.md', () => {
    const operations = readFileSync(new URL('../../docs/operations.md', import.meta.url), 'utf8');
    const alerts = [...rules.matchAll(/- alert: (\w+)/g)].map((match) => match[1]!);
    expect(alerts.length).toBeGreaterThan(5);
    expect(alerts.filter((name) => !operations.includes(`\`${name}\``))).toEqual([]);
  });
});
