import type { Lang } from '../../locales/index.ts';
import type { Say } from '../dialogue/says.ts';
import { textParams, withDate } from '../rulebook/params.ts';
import type { Block } from './block.ts';
import { say, t, wordingOf } from './catalog.ts';
import { notFree, reasonText, stepKey } from './verdict.ts';

const SHOWN_REASONS = 3;
const SHOWN_STEPS = 2;

/** A verdict short enough to pass on: no amount, no days, nothing that tells who it is. */
export function briefBlocks(lang: Lang, { advice }: Extract<Say, { kind: 'brief' }>): Block[] {
  const wording = wordingOf(lang);
  const params = textParams(advice.facts, advice.today, advice, wording);
  const reasons = advice.reasons.slice(0, SHOWN_REASONS).map(({ id, band }, at) =>
    t(lang, 'talk.verdict.reason', {
      rank: String(at + 1),
      name: reasonText(lang, id, 'name'),
      band: t(lang, `talk.band.${band}`, {}),
    }),
  );
  const steps = advice.steps
    .slice(0, SHOWN_STEPS)
    .map(({ id, due }) => `· ${say(lang, stepKey(id, 'line')!, withDate(params, due, advice.today, wording))}`);
  const html = [
    t(lang, advice.undecided ? 'talk.verdict.undecided' : 'talk.verdict.decided', {}),
    ...reasons,
    ...notFree(lang, advice),
    t(lang, 'talk.verdict.plan', {}),
    ...steps,
    t(lang, 'talk.verdict.reasonSource', {}),
  ].join('\n');
  return [{ html }];
}
