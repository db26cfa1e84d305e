import type { Sample } from './corpus.ts';
import { amounts } from './tuning.amounts.corpus.ts';
import { conversation } from './tuning.conversation.corpus.ts';
import { crises } from './tuning.crises.corpus.ts';
import { durations } from './tuning.durations.corpus.ts';
import { evidence } from './tuning.evidence.corpus.ts';
import { intents } from './tuning.intents.corpus.ts';
import { interrupts } from './tuning.interrupts.corpus.ts';
import { moreAfter } from './tuning.more.after.corpus.ts';
import { moreAmounts } from './tuning.more.amounts.corpus.ts';
import { moreBeside } from './tuning.more.beside.corpus.ts';
import { moreCalls } from './tuning.more.calls.corpus.ts';
import { moreClasses } from './tuning.more.classes.corpus.ts';
import { moreCounter } from './tuning.more.counter.corpus.ts';
import { moreDates } from './tuning.more.dates.corpus.ts';
import { moreDistress } from './tuning.more.distress.corpus.ts';
import { moreHeard } from './tuning.more.heard.corpus.ts';
import { moreLaw } from './tuning.more.law.corpus.ts';
import { moreMoney } from './tuning.more.money.corpus.ts';
import { moreNames } from './tuning.more.names.corpus.ts';
import { moreOutside } from './tuning.more.outside.corpus.ts';
import { morePapers } from './tuning.more.papers.corpus.ts';
import { moreRepay } from './tuning.more.repay.corpus.ts';
import { moreScam } from './tuning.more.scam.corpus.ts';
import { moreService } from './tuning.more.service.corpus.ts';
import { moreSigns } from './tuning.more.signs.corpus.ts';
import { moreStatus } from './tuning.more.status.corpus.ts';
import { fallback, moreTalk } from './tuning.more.talk.corpus.ts';
import { moreThreats } from './tuning.more.threats.corpus.ts';
import { moreScript } from './tuning.moreScript.corpus.ts';
import { negatives } from './tuning.negatives.corpus.ts';
import { notMine } from './tuning.notMine.corpus.ts';
import { outOfScope } from './tuning.outOfScope.corpus.ts';
import { platforms } from './tuning.platforms.corpus.ts';
import { probesDistress } from './tuning.probes.distress.corpus.ts';
import { probesNear } from './tuning.probes.near.corpus.ts';
import { probesOthers } from './tuning.probes.others.corpus.ts';
import { questions } from './tuning.questions.corpus.ts';
import { several } from './tuning.several.corpus.ts';
import { status } from './tuning.status.corpus.ts';
import { stories } from './tuning.stories.corpus.ts';
import { told } from './tuning.told.corpus.ts';
import { traditional } from './tuning.traditional.corpus.ts';
import { traps } from './tuning.traps.corpus.ts';
import { unsureEvidence } from './tuning.unsureEvidence.corpus.ts';
import { voices } from './tuning.voices.corpus.ts';
import { whyStopped } from './tuning.whyStopped.corpus.ts';
import { wideDistress } from './tuning.wide.distress.corpus.ts';
import { wideOutside } from './tuning.wide.outside.corpus.ts';
import { widePapers } from './tuning.wide.papers.corpus.ts';
import { wideScam } from './tuning.wide.scam.corpus.ts';
import { wideThreats } from './tuning.wide.threats.corpus.ts';

/** The half the reading is tuned on, by theme. */
export const TUNING: Readonly<Record<string, readonly Sample[]>> = {
  whyStopped,
  amounts,
  durations,
  platforms,
  several,
  negatives,
  status,
  traditional,
  evidence,
  interrupts,
  intents,
  outOfScope,
  conversation,
  stories,
  voices,
  traps,
  crises,
  notMine,
  unsureEvidence,
  moreScript,
  moreCounter,
  moreHeard,
  moreService,
  moreDistress,
  morePapers,
  moreThreats,
  moreScam,
  moreSigns,
  moreTalk,
  questions,
  fallback,
  moreNames,
  moreOutside,
  moreBeside,
  moreCalls,
  moreLaw,
  moreMoney,
  moreAfter,
  moreRepay,
  moreAmounts,
  moreDates,
  moreStatus,
  wideDistress,
  wideOutside,
  widePapers,
  wideScam,
  wideThreats,
  probesDistress,
  probesNear,
  probesOthers,
  moreClasses,
  told,
};
