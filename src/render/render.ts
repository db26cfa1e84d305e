import type { State } from '../dialogue/state.ts';
import type { Say } from '../dialogue/step.ts';
import type { OutMessage } from './message.ts';

/** Says to messages, in the state's language, within Telegram's limits. (Being built.) */
export function render(says: readonly Say[], _state: State): readonly OutMessage[] {
  return says.map((say) => ({ html: say.kind }));
}
