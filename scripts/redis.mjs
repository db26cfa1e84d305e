// Makes sure that tests find a real Redis: REDIS_URL, a redis-server on the PATH, or Debian's package where that is allowed.
import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';

const has = (program) => spawnSync(program, ['--version'], { stdio: 'ignore' }).status === 0;

/** True if a redis-server can be started here. `install`: Debian's package in CI, or as root after saying so. */
export function ensureRedisServer({ install }) {
  if (has('redis-server')) return true;
  if (!install) return false;
  const root = process.getuid?.() === 0;
  const mayInstall = existsSync('/etc/debian_version') && (root || (process.env.CI && has('sudo')));
  if (!mayInstall) return false;
  console.error('No redis-server found: installing the package redis-server with apt-get.');
  const steps = [['update'], ['install', '-y', '--no-install-recommends', 'redis-server']];
  return steps.every((args) => aptGet(root, args)) && has('redis-server');
}

/** Debian's package would start a service at once; tests start their own servers. */
function aptGet(root, args) {
  const command = ['env', 'DEBIAN_FRONTEND=noninteractive', 'RUNLEVEL=1', 'apt-get', '-qq', ...args];
  const [program, ...rest] = root ? command : ['sudo', '-n', ...command];
  return spawnSync(program, rest, { stdio: ['ignore', 2, 2] }).status === 0;
}
