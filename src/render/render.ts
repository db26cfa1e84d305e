import type { Lang } from '../../locales/index.ts';
import { encodeCallback } from '../dialogue/callback.ts';
import { forwardTrack } from '../dialogue/forward.ts';
import type { Say } from '../dialogue/says.ts';
import type { State } from '../dialogue/state.ts';
import type { IsoDate } from '../domain/overdue.ts';
import { answerBlocks, interruptBlocks, topicButtons } from './answer.ts';
import { aboutBlocks, askBlocks, clarifyPlatformBlocks, intentButtons, maybeBlocks, questionBlocks } from './ask.ts';
import { type Block, rows, toMessages } from './block.ts';
import { briefBlocks } from './brief.ts';
import { t, say as text } from './catalog.ts';
import { debtsBlocks } from './debts.ts';
import { groupAnswerBlocks, groupWhyBlocks, linkUrl, wordsOf } from './group.ts';
import { reminderBlocks, remindersBlocks } from './keep.ts';
import { caseBlocks, mydataBlocks } from './lists.ts';
import { logBlocks, logEntryBlocks, logFlagsBlocks, logRowBlocks } from './log.ts';
import type { OutMessage } from './message.ts';
import { planBlocks, stepBlocks } from './plan.ts';
import { rerankBlocks, simpleBlocks, verdictBlocks, whyBlocks } from './verdict.ts';
import { changedBlocks, whatIfBlocks } from './whatIf.ts';

/** The last message of each reply is tracked under this name: a comment's answer becomes the forward's. */
const LAST = 'last';

/** Says to messages, in the state's language, within Telegram's limits. `today` decides what may be out of date. */
export function render(
  says: readonly Say[],
  state: Pick<State, 'lang' | 'no'>,
  today: IsoDate,
  botName = '',
): readonly OutMessage[] {
  const blocks = says.flatMap((one, at) =>
    one.kind === 'answer' && at === says.length - 1
      ? answerBlocks(state.lang, state.no, one, today, topicButtons(state.lang, state.no, one))
      : blocksOf(one, state.lang, state.no, today, botName),
  );
  const messages = toMessages(blocks);
  return messages.map((message, at) => (at === messages.length - 1 ? { track: LAST, ...message } : message));
}

function blocksOf(one: Say, lang: Lang, no: number, today: IsoDate, botName: string): Block[] {
  switch (one.kind) {
    case 'line':
      return lineBlocks(lang, one);
    case 'about':
      return aboutBlocks(lang, one, today);
    case 'maybe':
      return maybeBlocks(lang, no, one, today);
    case 'simple':
      return simpleBlocks(lang, no, one);
    case 'changed':
      return changedBlocks(lang, no, one);
    case 'ask':
      return askBlocks(lang, no, one, today);
    case 'verdict':
      return verdictBlocks(lang, no, one);
    case 'passOn':
      return passOnBlocks(lang, no, one, today);
    case 'groupAnswer':
      return groupAnswerBlocks(lang, one, (each) => blocksOf(each, lang, no, today, botName), botName);
    case 'linkOffer':
      return [{ html: t(lang, 'group.link.offer', { url: linkUrl(botName, one.token) }) }];
    case 'groupWhy':
      return groupWhyBlocks(lang, one.id, today);
    case 'brief':
      return briefBlocks(lang, one);
    case 'rerank':
      return rerankBlocks(lang, no, one);
    case 'question':
      return questionBlocks(lang, no, one.id);
    case 'answer':
      return answerBlocks(lang, no, one, today);
    case 'interrupt':
      return interruptBlocks(lang, no, one, today);
    case 'clarifyPlatform':
      return clarifyPlatformBlocks(lang, no, one);
    case 'clarifyIntent':
      return [{ html: t(lang, 'talk.clarify.intent', {}), buttons: rows(intentButtons(lang, no, one.intents), 2) }];
    case 'nearest':
      return [
        {
          html: t(lang, one.known ? 'talk.nearest.known' : 'talk.nearest', {}),
          buttons: rows(intentButtons(lang, no, one.intents), 2),
        },
      ];
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
    case 'reminders':
      return remindersBlocks(lang, no, one);
    case 'reminder':
      return reminderBlocks(lang, no, one);
    case 'log':
      return logBlocks(lang, no, one);
    case 'logRow':
      return logRowBlocks(lang, no, one);
    case 'logEntry':
      return logEntryBlocks(lang, no, one);
    case 'logFlags':
      return logFlagsBlocks(lang, one);
    case 'file':
      return [{ html: '', alone: true, file: { kind: one.file, data: one.data } }];
    case 'mydata':
      return mydataBlocks(lang, one, today);
  }
}

/** An answer to pass on: marked, in one message, edited in place when its question grows. */
function passOnBlocks(lang: Lang, no: number, one: Extract<Say, { kind: 'passOn' }>, today: IsoDate): Block[] {
  const [guidance, shared] = forWhom(one.says);
  const words = (says: readonly Say[]) => wordsOf(says, (each) => blocksOf(each, lang, no, today, ''));
  const before = guidance.length > 0 ? [`${words(guidance)}\n`] : [];
  const html = [...before, t(lang, 'group.forward.mark', {}), words(shared)].join('\n');
  const whose = [
    { text: t(lang, 'group.forward.mine', {}), data: encodeCallback(no, 'own', one.id, 'mine') },
    { text: t(lang, 'group.forward.others', {}), data: encodeCallback(no, 'own', one.id, 'other') },
  ];
  const link = [{ text: t(lang, 'group.forward.linkButton', {}), data: encodeCallback(no, 'lk', one.id) }];
  const buttons = [...(one.hidden ? [whose] : []), link];
  return [
    {
      html,
      alone: true,
      track: forwardTrack(one.id),
      ...(one.replaces === null ? {} : { edit: one.replaces }),
      buttons,
    },
  ];
}

/** Of somebody in distress the first part is for who passed it on, the rest to pass on. */
function forWhom(says: readonly Say[]): readonly [readonly Say[], readonly Say[]] {
  const [first] = says;
  if (first?.kind !== 'interrupt' || first.of !== 'distress' || first.parts.length < 2) return [[], says];
  return [[{ ...first, parts: first.parts.slice(0, 1) }], [{ ...first, parts: first.parts.slice(1) }]];
}

function lineBlocks(lang: Lang, { key, params, choices }: Extract<Say, { kind: 'line' }>): Block[] {
  const buttons = (choices ?? []).map(({ label, params: values, data }) => ({ text: text(lang, label, values), data }));
  return [{ html: text(lang, key, params), ...(buttons.length > 0 ? { buttons: rows(buttons, 2) } : {}) }];
}
