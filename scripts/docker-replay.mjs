// Replays the steps of the Dockerfile in clean folders, one a stage, so that a wrong path or a missing package fails
// where no container engine runs: npm run check, or node scripts/docker-replay.mjs
import { spawnSync } from 'node:child_process';
import { cpSync, existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, statSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { basename, join, relative } from 'node:path';
import { fileURLToPath } from 'node:url';

const root = fileURLToPath(new URL('..', import.meta.url));

/** Instructions of a Dockerfile: [{ word, rest }], comments gone, continued lines joined. */
function parse(text) {
  const lines = text
    .replace(/^\s*#.*$/gm, '')
    .replace(/\\\n/g, ' ')
    .split('\n');
  return lines
    .filter((line) => line.trim() !== '')
    .map((line) => {
      const [, word, rest] = /^\s*([A-Z]+)\s+(.*)$/.exec(line) ?? fail(`This line is no instruction: ${line}`);
      return { word, rest: rest.trim() };
    });
}

function fail(reason) {
  console.error(`Dockerfile: ${reason}`);
  process.exit(1);
}

/** What .dockerignore lets into the build: everything is shut out there, and names are let in one by one. */
function permitted() {
  const lines = readFileSync(join(root, '.dockerignore'), 'utf8').split('\n').filter(Boolean);
  if (lines[0] !== '*') fail('.dockerignore is expected to begin with * and to let names in');
  return lines.slice(1).map((line) => line.replace(/^!/, ''));
}

const allowed = permitted();
const base = mkdtempSync(join(tmpdir(), 'docker-replay-'));
process.on('exit', () => rmSync(base, { recursive: true, force: true }));
const stages = new Map();
let stage;

/** A path of the image as a path of this machine. */
const inside = (path, of = stage) => join(of.root, path.startsWith('/') ? path : join(of.workdir, path));

const DO = {
  FROM(rest) {
    const [image, , name = `stage ${stages.size}`] = rest.split(/\s+/);
    if (!/^node:24\b/.test(image)) fail(`unexpected base image ${image}`);
    stage = { root: join(base, String(stages.size)), workdir: '/', env: {}, user: 'root', command: null, probe: null };
    mkdirSync(stage.root);
    stages.set(name, stage);
  },
  WORKDIR(rest) {
    stage.workdir = rest;
    mkdirSync(inside('.'), { recursive: true });
  },
  ENV(rest) {
    for (const [, name, value] of rest.matchAll(/(\w+)=(\S+)/g)) stage.env[name] = value;
  },
  COPY(rest) {
    const words = rest.split(/\s+/);
    const from = words[0].startsWith('--from=') ? words.shift().slice('--from='.length) : null;
    const target = words.pop();
    for (const source of words) copy(from, source, target);
  },
  RUN(rest) {
    // The image's own paths and users don't exist here; the folder they stand for does.
    const command = rest.replace(/&& chown \S+ \S+/, '').replace(/(?<=\s)\/data\b/g, inside('/data'));
    const { status } = spawnSync('/bin/sh', ['-c', command], {
      cwd: inside('.'),
      env: environment(),
      stdio: ['ignore', 2, 2],
    });
    if (status !== 0) fail(`RUN ${rest} ended with ${status}`);
  },
  USER(rest) {
    stage.user = rest;
  },
  CMD(rest) {
    stage.command = JSON.parse(rest);
  },
  HEALTHCHECK(rest) {
    stage.probe = JSON.parse(rest.slice(rest.indexOf('CMD ') + 4));
  },
  VOLUME() {},
  EXPOSE() {},
  STOPSIGNAL() {},
};

function copy(from, source, target) {
  const letIn = allowed.some((name) => source === name || source.startsWith(`${name}/`));
  if (from === null && !letIn) fail(`.dockerignore keeps ${source} out`);
  const origin = from === null ? join(root, source) : inside(source, stages.get(from) ?? fail(`no stage ${from}`));
  if (!existsSync(origin)) fail(`COPY: there is no ${source}`);
  const intoFolder = target.endsWith('/') && !statSync(origin).isDirectory();
  cpSync(origin, intoFolder ? join(inside(target), basename(source)) : inside(target), { recursive: true });
}

function environment(env = {}) {
  const { PATH, HOME } = process.env;
  return { PATH, HOME, ...env };
}

/** Runs node as the image would, with what the image holds and nothing else. */
function start(command, env, input) {
  return spawnSync(command[0], command.slice(1), {
    cwd: inside('.'),
    env: environment({ ...stage.env, DATA_DIR: inside('/data'), ...env }),
    input,
    encoding: 'utf8',
    timeout: 30_000,
  });
}

for (const { word, rest } of parse(readFileSync(join(root, 'Dockerfile'), 'utf8'))) {
  console.log(`${word} ${rest}`);
  (DO[word] ?? fail(`${word} is not known to the replay`))(rest);
}

if (stage.user === 'root') fail('the image runs as root');
if (stage.probe === null || stage.command === null) fail('HEALTHCHECK and CMD are needed');
for (const [, file] of [stage.probe, stage.command]) {
  if (!existsSync(inside(file))) fail(`there is no ${file} in the image`);
}
if (existsSync(inside('node_modules/typescript'))) fail('packages for development are in the image');

// A wrong environment is refused with code 2: the program and all it imports at start are there.
const refused = start(stage.command, { MODE: 'none' }, '');
if (refused.status !== 2) fail(`with a wrong MODE the program ended with ${refused.status}\n${refused.stderr}`);
const talk = start(stage.command, {}, '花呗欠8000，逾期45天，突然没人打电话了\n');
if (talk.status !== 0 || talk.stdout.trim() === '') fail(`the program ended with ${talk.status}\n${talk.stderr}`);
// A picture needs the font, the drawing libraries and a process of its own.
const told = { platform: 'huabei', platformText: null, amount: null, amountIs: null, daysOverdue: null };
const facts = { ...told, status: 'overdue', evidence: {}, silentDays: null };
const recipe = JSON.stringify({ facts, today: '2026-11-21', lang: 'hans' });
const draw = `import { orderFile } from './dist/src/outputs/order.js';
const file = await orderFile('picture', '${recipe}', (error) => console.error(error));
console.log(file.bytes?.length ?? file.say);`;
const drawn = start(['node', '--input-type=module', '-e', draw], {}, '');
if (!/^\d{5,6}\n$/.test(drawn.stdout)) fail(`no picture could be drawn: ${drawn.stdout}${drawn.stderr}`);
const probe = start(stage.probe, { PORT: '1' }, '');
if (probe.status !== 1 || probe.stderr !== '')
  fail(`the probe of a closed port ended with ${probe.status}\n${probe.stderr}`);
console.log(`The image's program answers; replayed in ${relative(tmpdir(), base)}.`);
