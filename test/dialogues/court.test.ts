import { expect, test } from 'vitest';
import { Talk } from './talk.ts';

test('papers of a court are told: the case knows them, leads with them, and does not ask for them again', () => {
  const talk = new Talk();
  const urgent = talk.say('白条逾期300天欠2.3万，今天收到短信说（2026）粤0104民初12345号，让我去法院');
  expect(urgent).toContain('12368');
  const verdict = talk.say('那怎么办');
  expect(verdict).toContain('1. 在走调解或起诉（较可能）：收到法院文书');
  expect(verdict).toContain('1. 11 月 21 日 用案号打 12368 核实，真的就记下期限');
  expect(verdict).not.toContain('收到过带案号的法院消息吗');
  expect(verdict).not.toContain('不等于要起诉');
  expect(talk.say('法院的文书我要怎么处理')).toContain('15 日内答辩');
});

test('once the court knows of no case, the papers no longer lead', () => {
  const talk = new Talk();
  talk.say('白条逾期300天欠2.3万，今天收到短信说（2026）粤0104民初12345号，让我去法院');
  talk.say('打12368查了，没有这个案子');
  expect(talk.say('给我看看计划')).not.toContain('用案号打 12368 核实');
});
