// The other core's process: one Bot API stand-in per bot, and the people who write to it. Takes orders by IPC.
import { Users } from './bench-users.ts';
import { StandIn } from './standin.ts';

/** What can be ordered, and what comes back. */
export type Order =
  | { readonly do: 'open'; readonly name: string }
  | { readonly do: 'calls'; readonly name: string; readonly method: string }
  | { readonly do: 'calibrate'; readonly name: string }
  | { readonly do: 'start'; readonly name: string; readonly users: number }
  | { readonly do: 'count'; readonly name: string }
  | { readonly do: 'stop'; readonly name: string }
  | { readonly do: 'openLoop'; readonly name: string; readonly rate: number; readonly ms: number }
  | { readonly do: 'slow'; readonly name: string; readonly ms: number }
  | { readonly do: 'targets'; readonly name: string; readonly targets: readonly string[] };

interface Side {
  readonly standIn: StandIn;
  users: Users;
  expected: readonly number[];
  fast: (() => void) | null;
}

const CHATS_A_SIDE = 100_000_000;
const QUIET_MS = 150;
const QUIET_AT_MOST_MS = 5_000;
const sides = new Map<string, Side>();

async function openSide(name: string): Promise<string> {
  const standIn = await StandIn.open({ record: false });
  const first = CHATS_A_SIDE * (sides.size + 1);
  const side: Side = { standIn, users: new Users(standIn, [], first), expected: [], fast: null };
  sides.set(name, side);
  standIn.listen(({ method, chat, code }) => {
    if (method === 'sendMessage' && code === 200 && chat !== null) side.users.sent(chat);
  });
  return standIn.url;
}

/** A new crowd for each run: chats of an earlier one never come again. */
function crowd(side: Side): Users {
  nextCrowd += 1_000_000;
  side.users = new Users(side.standIn, side.expected, nextCrowd);
  return side.users;
}

/** Waits until what a crowd left behind was taken: it would be the next one's to wait for. */
async function quiet({ updates }: StandIn): Promise<void> {
  for (const until = performance.now() + QUIET_AT_MOST_MS; updates.waiting > 0 && performance.now() < until; ) {
    await new Promise((resolve) => setTimeout(resolve, 20));
  }
}

let nextCrowd = 10 * CHATS_A_SIDE;

async function obey(order: Order): Promise<unknown> {
  if (order.do === 'open') return openSide(order.name);
  const side = sides.get(order.name);
  if (side === undefined) throw new Error(`no side ${order.name}`);
  switch (order.do) {
    case 'calls':
      return side.standIn.counts.get(order.method) ?? 0;
    case 'calibrate':
      side.expected = await crowd(side).calibrate(QUIET_MS);
      return side.expected;
    case 'start':
      return crowd(side).start(order.users);
    case 'count':
      return { updates: side.users.updates, messages: side.users.messages };
    case 'stop':
      side.users.stop();
      return quiet(side.standIn);
    case 'openLoop':
      return crowd(side).open(order.rate, order.ms);
    case 'slow':
      side.fast?.();
      side.fast = order.ms === 0 ? null : side.standIn.faults.add({ kind: 'slow', ms: order.ms });
      return null;
    case 'targets':
      side.standIn.updates.targets = order.targets;
      return null;
  }
}

process.on('message', ({ id, order }: { id: number; order: Order }) => {
  obey(order).then(
    (value) => process.send?.({ id, value: value ?? null }),
    (error: unknown) => process.send?.({ id, error: String(error) }),
  );
});
process.on('disconnect', () => process.exit(0));
