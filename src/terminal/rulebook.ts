import { parseArgs } from 'node:util';
import { zhCN } from '../../locales/zh-CN/index.ts';
import { ANSWER_RULES } from '../rulebook/answers.ts';
import { CLAIMS } from '../rulebook/claims.ts';
import { INTERRUPT_RULES } from '../rulebook/interruptsTable.ts';
import { PAGES } from '../rulebook/pages.ts';
import { PLATFORMS } from '../rulebook/platforms.ts';
import { REASONS } from '../rulebook/reasons.ts';
import { RISKS, riskKey } from '../rulebook/risks.ts';
import { RULES_UPDATED, SOURCES } from '../rulebook/sources.ts';
import { STEPS, stepKey, stepSayKey } from '../rulebook/steps.ts';
import { endQuietly } from './pipe.ts';

const USAGE = `usage: npm run -s rulebook                what the rulebook holds, in counts
       npm run -s rulebook -- --json      all of it, with ids and texts
       npm run -s rulebook -- --page ${Object.keys(PAGES).join('|')}
`;

const INTERRUPTS = Object.keys(INTERRUPT_RULES) as (keyof typeof INTERRUPT_RULES)[];

/** All that the rulebook holds, with ids and texts. The names are contract (`--json`). */
function contents() {
  return {
    updated: RULES_UPDATED,
    sources: SOURCES,
    platforms: PLATFORMS,
    reasons: REASONS.map((reason) => ({
      id: reason.id,
      name: zhCN[`reason.${reason.id}.name`],
      why: zhCN[`reason.${reason.id}.why`],
      next: zhCN[`reason.${reason.id}.next`],
      sources: reason.sources,
    })),
    risks: RISKS.map(({ id, when, certainty, sources }) => ({ id, when, certainty, text: zhCN[riskKey(id)], sources })),
    steps: STEPS.map(({ id, sources }) => ({ id, ...stepTexts(id), sources })),
    answers: ANSWER_RULES.map(({ id, intent, topic, rank, certainty, say, sources }) => ({
      id,
      intent,
      topic: topic ?? null,
      rank,
      certainty,
      text: zhCN[say],
      sources,
    })),
    interrupts: INTERRUPTS.map((id) => ({ id, text: zhCN[`interrupt.${id}`], ...INTERRUPT_RULES[id] })),
    claims: CLAIMS.map(({ id, claim, verdict }) => ({ id, claim, verdict })),
  };
}

function stepTexts(id: (typeof STEPS)[number]['id']) {
  const say = stepSayKey(id);
  return {
    line: zhCN[stepKey(id, 'line')],
    where: zhCN[stepKey(id, 'where')],
    say: say === null ? null : zhCN[say],
    keep: zhCN[stepKey(id, 'keep')],
    done: zhCN[stepKey(id, 'done')],
  };
}

function listing(): string {
  const { updated, ...parts } = contents();
  const counts = Object.entries(parts).map(([name, list]) => `${String(list.length).padStart(5)}  ${name}`);
  const reasons = parts.reasons.map(({ id, name }) => `  ${id.padEnd(18)} ${name}`);
  return [`rulebook of ${updated}`, ...counts, '', 'reasons', ...reasons, ''].join('\n');
}

function isPage(name: string): name is keyof typeof PAGES {
  return Object.hasOwn(PAGES, name);
}

function main(): void {
  endQuietly();
  try {
    const { values } = parseArgs({ options: { json: { type: 'boolean' }, page: { type: 'string' } } });
    if (values.page !== undefined && !isPage(values.page)) throw new TypeError(`no page ${values.page}`);
    if (values.page !== undefined) process.stdout.write(PAGES[values.page]());
    else process.stdout.write(values.json ? `${JSON.stringify(contents(), null, 2)}\n` : listing());
  } catch (error) {
    if (!(error instanceof TypeError)) throw error;
    process.stderr.write(`${error.message}\n${USAGE}`);
    process.exitCode = 2;
  }
}

main();
