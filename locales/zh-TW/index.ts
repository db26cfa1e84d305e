// Generated from locales/zh-CN by `npm run locales`. Corrections stand in overrides.ts.
import { answers } from './answers.ts';
import { contactLog } from './contactLog.ts';
import { debts } from './debts.ts';
import { follow } from './follow.ts';
import { groups } from './groups.ts';
import { interrupts } from './interrupts.ts';
import { keep } from './keep.ts';
import { letters } from './letters.ts';
import { outputs } from './outputs.ts';
import { params } from './params.ts';
import { reasons } from './reasons.ts';
import { risks } from './risks.ts';
import { steps } from './steps.ts';
import { talk } from './talk.ts';
import { why } from './why.ts';

export const zhTW: Readonly<Record<string, string>> = {
  ...answers,
  ...contactLog,
  ...debts,
  ...follow,
  ...groups,
  ...interrupts,
  ...keep,
  ...letters,
  ...outputs,
  ...params,
  ...reasons,
  ...risks,
  ...steps,
  ...talk,
  ...why,
};
