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

export const zhCN = {
  ...talk,
  ...debts,
  ...params,
  ...reasons,
  ...risks,
  ...steps,
  ...answers,
  ...interrupts,
  ...follow,
  ...groups,
  ...keep,
  ...outputs,
  ...letters,
  ...contactLog,
  ...why,
} as const;
