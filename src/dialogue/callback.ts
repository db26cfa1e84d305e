/** What a button says when pressed. Callback data is `<case>:<verb>[:argument…]`, at most 64 bytes. */
export type Verb =
  | 'ok' // 〔知道了,开始〕
  | 'p' // platform: id
  | 'a' // amount band: index
  | 'd' // days band: index
  | 'x' // slot not known: slot
  | 'f' // change: slot
  | 'e' // evidence: question, option
  | 's' // skip: question
  | 'i' // intent: id
  | 't' // topic of an answer: intent, topic
  | 'pp' // safe or not, under the words after explicit distress
  | 'plan'
  | 'st' // step detail: id
  | 'tk' // tick a step: id
  | 'rm' // remind: 'ask' | 'stop'; 'all' or id, debt; 'off', key
  | 'why' // explain: what
  | 'go' // 〔好些了,继续〕
  | 'fo' // focus on debt: index
  | 'rmv' // remove debt: index
  | 'add' // another debt
  | 'bud' // income and costs
  | 'bad' // 〔回答不对〕: part
  | 'own' // a forward is mine / not mine: id, 'mine' | 'other'
  | 'lg' // contact log: 'on' | 'keep' | 'drop' | 'fix' | 'last4' | 'flags' | 'off'; 'list', page; 'row' | 'edit', index; 'del', index, how many there are
  | 'out' // a file: kind, letter; nothing for the choice
  | 'new'
  | 'case'
  | 'verdict'
  | 'gw' // in a group: why, id of the answer
  | 'gs' // in a group: who may ask
  | 'lk' // a link for the one whose question was passed on: id
  | 'ci' // 后来怎样: how, debt
  | 'set'; // a value asked about is meant: slot, min, max, certainty; or 'no'

export interface Callback {
  readonly no: number;
  readonly verb: Verb;
  readonly args: readonly string[];
  /** The lender of the debt it is about, if it says so. */
  readonly of: string | null;
}

export function encodeCallback(no: number, verb: Verb, ...args: readonly (string | number)[]): string {
  return [no, verb, ...args].join(':');
}

/** The last argument of a button that belongs to one debt of several: `@` and its lender. */
const OF = '@';

/** A button about one debt: pressed later, it is about that debt still, whichever is talked about then. */
export function ofDebt(platform: string | null): readonly string[] {
  return platform === null ? [] : [`${OF}${platform}`];
}

/** null for data we did not write. */
export function decodeCallback(data: string): Callback | null {
  const [no, verb, ...args] = data.split(':');
  if (no === undefined || verb === undefined || !/^\d{1,6}$/.test(no)) return null;
  const of = args.at(-1)?.startsWith(OF) ? args.pop()!.slice(OF.length) : null;
  return { no: Number(no), verb: verb as Verb, args, of };
}
