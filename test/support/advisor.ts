import { zhCN } from '../../locales/zh-CN/index.ts';
import { parseState, serializeState } from '../../src/dialogue/state.ts';
import { step } from '../../src/dialogue/step.ts';
import { shanghaiDay } from '../../src/domain/overdue.ts';
import { render } from '../../src/render/render.ts';
import type { Dialogue } from '../../src/telegram/ports.ts';
import { traceOf } from '../../src/telegram/trace.ts';

/** The real dialogue, as the program puts it together. */
export const advisor: Dialogue = {
  step: (state, input, moment) =>
    step(state, input, { ...moment, house: { retentionDays: 30, operatorContact: null, operatorChat: true } }),
  render: (says, state, now, botName) => render(says, state, shanghaiDay(now), botName),
  parse: parseState,
  serialize: serializeState,
  trace: traceOf,
  count: () => {},
  sorry: zhCN['talk.sorry'],
  toast: (key) => (zhCN as Readonly<Record<string, string>>)[key] ?? null,
};
