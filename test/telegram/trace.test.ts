import { expect, test } from 'vitest';
import { redactFields } from '../../src/ops/redact.ts';
import { traceOf } from '../../src/telegram/trace.ts';
import { Talk } from '../dialogues/talk.ts';

function traced(talk: Talk) {
  return redactFields(traceOf(talk.state!, talk.result!.says), 'key');
}

test('a line per update: the state’s name and the rules that spoke, nothing of what was said', () => {
  const talk = new Talk();
  talk.say('花呗');
  expect(traced(talk)).toEqual({ state: 'asking:amount', rules: [] });
  talk.say('欠8000，逾期45天，突然没人打电话了');
  const line = traced(talk);
  expect(line.rules).toContain('downshift');
  expect(line.state).toMatch(/^asking:\w+$/);
  expect(JSON.stringify(line)).not.toMatch(/8000|45|花呗|huabei/);
  talk.say('会坐牢吗');
  expect(traced(talk).rules).toEqual([expect.stringMatching(/^jail\./)]);
});
