/** One figure of a run. */
export interface Figure {
  readonly id: string;
  readonly unit: string;
  readonly value: number;
  /** Against what it is compared with, in the same run. */
  readonly ratio?: number;
  /** What it was compared with, or what belongs to it. */
  readonly against?: string;
}

interface Goal {
  readonly says: string;
  readonly goal: string;
  readonly met: (figure: Figure) => boolean;
}

const ratioTo = (most: number) => (figure: Figure) => (figure.ratio ?? Number.NaN) <= most;
const ratioFrom = (least: number) => (figure: Figure) => (figure.ratio ?? Number.NaN) >= least;
const upTo = (most: number) => (figure: Figure) => figure.value <= most;

/** What is measured, in the order of the table. */
const GOALS: Readonly<Record<string, Goal>> = {
  'cpu.polling': { says: 'processor time an update, polling', goal: '≤ 1.0 × echo', met: ratioTo(1) },
  'cpu.webhook': { says: 'processor time an update, webhook', goal: '≤ 1.0 × echo', met: ratioTo(1) },
  rate: { says: 'updates a second on one core, 200 users', goal: '≥ 1.0 × echo', met: ratioFrom(1) },
  'rate.slowApi.polling': {
    says: 'updates a second, every Bot API call 50 ms, polling',
    goal: '≥ 0.95 × undelayed',
    met: ratioFrom(0.95),
  },
  'rate.slowApi.webhook': { says: '… webhook', goal: '≥ 0.95 × undelayed', met: ratioFrom(0.95) },
  'latency.polling.p50': { says: 'written → answered, 200 a second, polling, p50', goal: '≤ 2 ms', met: upTo(2) },
  'latency.polling.p99': { says: '… p99', goal: '≤ 8 ms', met: upTo(8) },
  'latency.webhook.p50': { says: 'written → answered, 200 a second, webhook, p50', goal: '≤ 2 ms', met: upTo(2) },
  'latency.webhook.p99': { says: '… p99', goal: '≤ 8 ms', met: upTo(8) },
  roundTrips: { says: 'Redis round trips before the answer', goal: '2', met: upTo(2) },
  bytes: { says: 'bytes in Redis a conversation, six updates', goal: '≤ 1,000', met: upTo(1_000) },
  'cpu.two': { says: 'processor time an update, two instances', goal: '≤ 1.15 × one', met: ratioTo(1.15) },
  read: { says: '`read`', goal: '< 100 µs', met: upTo(100) },
  advise: { says: '`advise`', goal: '< 100 µs', met: upTo(100) },
  step: { says: '`step`', goal: '< 100 µs', met: upTo(100) },
  render: { says: '`render`', goal: '< 100 µs', met: upTo(100) },
  'commit.redis': { says: 'commit, Redis, one after another', goal: '< 150 µs', met: upTo(150) },
  'commit.level': { says: 'commit, LevelDB, synced', goal: '< 200 µs', met: upTo(200) },
  'start.terminal': { says: 'start of node to first answer, terminal', goal: '≤ 500 ms', met: upTo(500) },
  'start.polling': { says: 'start of node to first getUpdates', goal: '≤ 500 ms', met: upTo(500) },
  'memory.idle': { says: 'resident memory, idle', goal: '≤ 110 MB', met: upTo(110) },
  'memory.saturated': { says: 'resident memory at saturation, peak', goal: '≤ 150 MB', met: upTo(150) },
  filled: { says: 'worst figure on a full Redis', goal: '≤ 1.10 ×', met: upTo(1.1) },
  'growth.advise': { says: '`advise`, rulebook × 10', goal: '< 10 ×', met: upTo(10) },
  'growth.read': { says: '`read`, platforms × 10', goal: '< 10 ×', met: upTo(10) },
};

export interface Row extends Figure {
  readonly says: string;
  readonly goal: string;
  readonly met: boolean;
}

/** The figures with their goals, in the order of the table. */
export function rowsOf(figures: readonly Figure[]): Row[] {
  return Object.entries(GOALS).flatMap(([id, { says, goal, met }]) => {
    const figure = figures.find((one) => one.id === id);
    return figure === undefined ? [] : [{ ...figure, says, goal, met: met(figure) }];
  });
}

/** The table as Markdown. */
export function tableOf(rows: readonly Row[]): string {
  const lines = rows.map(
    (row) =>
      `| ${row.says} | ${measuredOf(row)} | ${row.goal} | ${row.met ? 'met' : 'missed'} | ${row.against ?? ''} |`,
  );
  return ['| figure | measured | goal | | compared with |', '|---|---|---|---|---|', ...lines].join('\n');
}

function measuredOf({ value, unit, ratio }: Figure): string {
  const digits = value >= 100 ? 0 : value >= 10 ? 1 : 2;
  const text = Number(value.toFixed(digits)).toLocaleString('en-US');
  const measured = unit === '' ? text : unit.startsWith('/') ? `${text}${unit}` : `${text} ${unit}`;
  return ratio === undefined ? measured : `${measured} = ${ratio.toFixed(2)} ×`;
}
