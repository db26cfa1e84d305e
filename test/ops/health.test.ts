import { describe, expect, test, vi } from 'vitest';
import { handleOps, type OpsParts, routesFor } from '../../src/ops/health.ts';

const NOW = 1_800_000_000_000;
const ALL = ['/healthz', '/readyz', '/metrics'] as const;

function parts(change: Partial<OpsParts> = {}): OpsParts {
  return {
    ping: async () => {},
    telegram: () => ({ lastSuccess: NOW - 5_000, failingSince: null }),
    metrics: { contentType: 'text/plain; version=0.0.4', page: async () => 'advisor_x 1\n' },
    now: () => NOW,
    ...change,
  };
}

const get = (path: string, change?: Partial<OpsParts>) => handleOps({ method: 'GET', path }, ALL, parts(change));

describe('/healthz', () => {
  test('the process answers, whatever store and Telegram do', async () => {
    const down = {
      ping: () => Promise.reject(new Error('away')),
      telegram: () => ({ lastSuccess: null, failingSince: 0 }),
    };
    expect(await get('/healthz', down)).toMatchObject({ status: 200, body: 'ok\n' });
  });
});

describe('/readyz', () => {
  test('store and Telegram there', async () => {
    expect(await get('/readyz')).toMatchObject({ status: 200, body: 'ready\n' });
  });

  test.each([
    ['never reached', { lastSuccess: null, failingSince: null }, 503],
    ['failing for a second', { lastSuccess: NOW - 2_000, failingSince: NOW - 1_000 }, 200],
    ['failing for a minute', { lastSuccess: NOW - 70_000, failingSince: NOW - 60_000 }, 503],
    ['quiet for an hour, as a webhook at night', { lastSuccess: NOW - 3_600_000, failingSince: null }, 200],
  ])('Telegram %s', async (_title, telegram, status) => {
    expect((await get('/readyz', { telegram: () => telegram }))?.status).toBe(status);
  });

  test('a store that says no', async () => {
    const ping = () => Promise.reject(new Error('redis://:secret@host is away'));
    expect(await get('/readyz', { ping })).toMatchObject({ status: 503, body: 'not ready: store\n' });
  });

  test('a store that says nothing', async () => {
    vi.useFakeTimers();
    const reply = get('/readyz', { ping: () => new Promise(() => {}) });
    await vi.advanceTimersByTimeAsync(2_000);
    vi.useRealTimers();
    expect(await reply).toMatchObject({ status: 503, body: 'not ready: store\n' });
  });
});

describe('routes', () => {
  test('/metrics gives the page in its own type', async () => {
    expect(await get('/metrics')).toEqual({ status: 200, body: 'advisor_x 1\n', type: 'text/plain; version=0.0.4' });
  });

  test.each(['/', '/telegram', '/healthz/', '/metrics/x'])('%s is none of them', async (path) => {
    expect(await get(path)).toBeNull();
  });

  test('only reading is allowed', async () => {
    expect((await handleOps({ method: 'POST', path: '/healthz' }, ALL, parts()))?.status).toBe(405);
    expect((await handleOps({ method: 'HEAD', path: '/healthz' }, ALL, parts()))?.status).toBe(200);
  });

  test('with METRICS_PORT the main address does not show /metrics', async () => {
    const apart = routesFor({ port: 8080, metricsPort: 9100 });
    expect(await handleOps({ method: 'GET', path: '/metrics' }, apart.main, parts())).toBeNull();
    expect((await handleOps({ method: 'GET', path: '/metrics' }, apart.metrics, parts()))?.status).toBe(200);
    expect(await handleOps({ method: 'GET', path: '/readyz' }, apart.metrics, parts())).toBeNull();
  });

  test('without it, it does', () => {
    expect(routesFor({ port: 8080, metricsPort: 8080 }).main).toContain('/metrics');
  });
});
