import type { Lang } from '../../locales/index.ts';
import type { Say } from '../dialogue/says.ts';
import type { State } from '../dialogue/state.ts';
import type { IsoDate } from '../domain/overdue.ts';
import { answerBlocks, interruptBlocks } from './answer.ts';
import { askBlocks, clarifyPlatformBlocks, intentButtons, questionBlocks } from './ask.ts';
import { type Block, rows, toMessages } from './block.ts';
import { briefBlocks } from './brief.ts';
import { t, say as text } from './catalog.ts';
import { debtsBlocks } from './debts.ts';
import { caseBlocks } from './lists.ts';
import type { OutMessage } from './message.ts';
import { planBlocks, stepBlocks } from './plan.ts';
import { escapeHtml } from './telegram-text.ts';
import { rerankBlocks, verdictBlocks, whyBlocks } from './verdict.ts';
import { whatIfBlocks } from './whatIf.ts';

/** Says to messages, in the state's language, within Telegram's limits. `today` decides what may be out of date. */
export function render(says: readonly Say[], state: State, today: IsoDate): readonly OutMessage[] {
  return toMessages(says.flatMap((one) => blocksOf(one, state.lang, state.no, today)));
}

function blocksOf(one: Say, lang: Lang, no: number, today: IsoDate): Block[] {
  switch (one.kind) {
    case 'line':
      return lineBlocks(lang, one);
    case 'ask':
      return askBlocks(lang, no, one, today);
    case 'verdict':
      return verdictBlocks(lang, no, one);
    case 'brief':
      return briefBlocks(lang, one);
    case 'rerank':
      return rerankBlocks(lang, no, one);
    case 'question':
      return questionBlocks(lang, no, one.id);
    case 'answer':
      return answerBlocks(lang, one, today);
    case 'interrupt':
      return interruptBlocks(lang, no, one, today);
    case 'clarifyPlatform':
      return clarifyPlatformBlocks(lang, no, one);
    case 'clarifyIntent':
      return [{ html: t(lang, 'talk.clarify.intent', {}), buttons: rows(intentButtons(lang, no, one.intents), 2) }];
    case 'nearest':
      return [{ html: t(lang, 'talk.nearest', {}), buttons: rows(intentButtons(lang, no, one.intents), 2) }];
    case 'whatIf':
      return whatIfBlocks(lang, one);
    case 'debts':
      return debtsBlocks(lang, no, one);
    case 'plan':
      return planBlocks(lang, no, one);
    case 'stepDetail':
      return stepBlocks(lang, one);
    case 'why':
      return whyBlocks(lang, no, one);
    case 'case':
      return caseBlocks(lang, no, one, today);
    case 'mydata':
      return [{ html: `${t(lang, 'talk.mydata.title', {})}\n<pre>${escapeHtml(one.json)}</pre>`, alone: true }];
  }
}

function lineBlocks(lang: Lang, { key, params, choices }: Extract<Say, { kind: 'line' }>): Block[] {
  const buttons = (choices ?? []).map(({ label, params: values, data }) => ({ text: text(lang, label, values), data }));
  return [{ html: text(lang, key, params), ...(buttons.length > 0 ? { buttons: rows(buttons, 2) } : {}) }];
}
