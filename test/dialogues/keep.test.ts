import { describe, expect, test } from 'vitest';
import type { State } from '../../src/dialogue/state.ts';
import { step } from '../../src/dialogue/step.ts';
import { shanghaiDay, shanghaiInstant } from '../../src/domain/overdue.ts';
import type { Wake } from '../../src/domain/wake.ts';
import { Talk } from './talk.ts';

function withPlan(): Talk {
  const talk = new Talk();
  talk.say('花呗欠8000，逾期45天，突然没人打电话了');
  talk.press('计划细说');
  return talk;
}

function withReminders(): { talk: Talk; wakes: readonly Wake[] } {
  const talk = withPlan();
  talk.press('到期提醒我');
  talk.press('全部提醒');
  return { talk, wakes: talk.result?.wakes ?? [] };
}

/** The wake is due: it goes through step like an update. */
function due(talk: Talk, wake: Wake, at = wake.at): string {
  talk.now = at;
  return talk.step({ kind: 'wake', id: wake.id, what: wake.kind });
}

describe('the plan', () => {
  test('each step: how to do it, words to copy, a tick that stays', () => {
    const talk = withPlan();
    const detail = talk.press('5 怎么做');
    expect(detail).toContain('去哪办');
    expect(talk.buttons().some((button) => 'copy' in button && button.copy.length <= 256)).toBe(true);
    talk.command('plan');
    talk.press('✓ 1');
    expect(talk.command('plan')).toContain('✓ 1.');
  });
});

describe('reminders', () => {
  test('nothing is woken that was not chosen', () => {
    const talk = withPlan();
    talk.press('到期提醒我');
    expect(talk.result?.wakes).toEqual([]);
  });

  test('the day before and the day itself, between 9 and 21 h Shanghai, and a check-in after seven days', () => {
    const { talk, wakes } = withReminders();
    expect(wakes.length).toBeGreaterThan(5);
    for (const { at } of wakes) {
      expect(at).toBeGreaterThan(talk.now);
      expect(at).toBeGreaterThanOrEqual(shanghaiInstant(shanghaiDay(at), 9));
      expect(at).toBeLessThan(shanghaiInstant(shanghaiDay(at), 21));
    }
    const checkIn = wakes.find(({ kind }) => kind === 'checkin');
    expect(shanghaiDay(checkIn?.at ?? 0)).toBe('2026-11-28');
  });

  test('its text is made from the state of that moment', () => {
    const { talk, wakes } = withReminders();
    const wake = wakes.find(({ id }) => id.includes('.s.'));
    expect(due(talk, wake!)).toMatch(/^(今天|明天)：/);
  });

  test('a step that is done, a reminder stopped, a debt deleted: silence', () => {
    const { talk, wakes } = withReminders();
    const wake = wakes.find(({ id }) => id.includes('.s.'))!;
    const step = wake.id.split('.')[3]!;
    talk.data(`1:tk:${step}`);
    expect(due(talk, wake)).toBe('');
    const stopped = withReminders();
    stopped.talk.say('别再提醒我了');
    expect(stopped.talk.result?.cancel).toBe('all');
    expect(due(stopped.talk, wake)).toBe('');
    const removed = withReminders();
    removed.talk.data('1:rmv:0:1');
    expect(due(removed.talk, wake)).toBe('');
  });

  test('one tap stops one, the others stay', () => {
    const { talk, wakes } = withReminders();
    const wake = wakes.find(({ id }) => id.includes('.s.'))!;
    due(talk, wake);
    talk.press('这件不用提醒了');
    expect(talk.result?.cancel).toHaveLength(2);
    expect(Object.keys(talk.state?.reminders ?? {}).length).toBeGreaterThan(1);
  });

  test('each debt has its own: what is said of one is never said of another, nor after it left the case', () => {
    const talk = new Talk();
    talk.say('花呗欠8000，逾期45天；京东白条欠5000，逾期200天');
    talk.data('1:fo:0');
    talk.data('1:rm:ask');
    talk.press('全部提醒');
    const first = talk.result?.wakes ?? [];
    talk.data('1:fo:1');
    talk.data('1:rm:ask');
    talk.press('全部提醒');
    const second = talk.result?.wakes ?? [];
    const ids = [...first, ...second].map(({ id }) => id);
    expect(new Set(ids).size).toBe(ids.length);
    // Talking about the second debt changes nothing of the first one's reminders.
    const wake = first.find(({ id }) => id.includes('.r.') && id.endsWith('.d'))!;
    const state = talk.state;
    expect(due(talk, wake)).not.toBe('');
    talk.state = state;
    talk.now = shanghaiInstant('2026-11-21', 13);
    talk.command('case');
    talk.press('删掉第 1 笔');
    const cancelled = talk.result?.cancel as readonly string[];
    expect(cancelled).toContain(wake.id);
    expect(cancelled.some((id) => second.some((other) => other.id === id))).toBe(false);
    expect(due(talk, wake)).toBe('');
    const other = second.find(({ id }) => id.includes('.s.'))!;
    expect(due(talk, other)).not.toBe('');
    expect(due(talk, first.find(({ kind }) => kind === 'checkin')!)).toBe('');
    expect(due(talk, second.find(({ kind }) => kind === 'checkin')!)).toContain('后来怎样');
  });

  test('each that was chosen comes, steps and risks, the day before and on the day', () => {
    const { talk, wakes } = withReminders();
    const state = talk.state;
    for (const wake of wakes) {
      talk.state = state;
      expect(due(talk, wake)).toMatch(wake.id.endsWith('.b') ? /^明天：/ : /^今天：|后来怎样/);
    }
  });

  test('a debt that was paid, or is not the person’s after all: silence', () => {
    for (const text of ['花呗已经还清了', '花呗那笔不是我借的']) {
      const { talk, wakes } = withReminders();
      talk.say(text);
      for (const wake of wakes) expect(due(talk, wake)).toBe('');
    }
  });

  test('what is to be done today needs no reminder, and says so', () => {
    const talk = withPlan();
    talk.press('到期提醒我');
    expect(talk.press('1')).toContain('不用等提醒');
    expect(talk.result?.wakes).toEqual([]);
    expect(talk.state?.reminders ?? {}).toEqual({});
  });

  test('the list ticks what was chosen, and one can be added to another', () => {
    const talk = withPlan();
    const list = talk.press('到期提醒我');
    expect(list).not.toContain('✓');
    talk.press('5');
    talk.data('1:rm:ask');
    expect(talk.messages.map(({ html }) => html).join()).toMatch(/✓ 5\./);
  });

  test('stopped is stopped: undo brings no reminder back', () => {
    const { talk } = withReminders();
    talk.say('别再提醒我了');
    talk.command('undo');
    expect(talk.state?.reminders).toEqual({});
  });

  test('one put off past its day says so, and the one of the day before then keeps still', () => {
    const { talk, wakes } = withReminders();
    const before = wakes.find(({ id }) => id.includes('.s.') && id.endsWith('.b'))!;
    const onDay = wakes.find(({ id }) => id === before.id.replace(/b$/, 'd'))!;
    const state = talk.state;
    expect(due(talk, before, onDay.at)).toBe('');
    expect(talk.result?.wakes).toEqual([]);
    talk.state = state;
    expect(due(talk, onDay)).toMatch(/^今天：/);
    talk.state = state;
    expect(due(talk, onDay, onDay.at + 2 * 86_400_000)).toMatch(/该做的，之前没有提醒你：/);
  });

  test('after distress nobody is reminded who has not come back to the talk', () => {
    const { talk, wakes } = withReminders();
    const wake = wakes.find(({ id }) => id.includes('.s.'))!;
    talk.say('我不想活了');
    const later = shanghaiInstant('2026-11-26', 10);
    expect(due(talk, wake, later)).toBe('');
    expect(talk.result?.wakes).toEqual([]);
  });

  test('none at night, none in the 72 hours after explicit distress: put off, not lost', () => {
    const { talk, wakes } = withReminders();
    const wake = wakes.find(({ id }) => id.includes('.s.'))!;
    const night = shanghaiInstant('2026-11-23', 2);
    expect(due(talk, wake, night)).toBe('');
    expect(talk.result?.wakes[0]?.at).toBe(shanghaiInstant('2026-11-23', 10));
    talk.now = shanghaiInstant('2026-11-23', 11);
    talk.say('我不想活了');
    expect(due(talk, wake, shanghaiInstant('2026-11-24', 10))).toBe('');
    expect(talk.result?.wakes[0]?.at).toBeGreaterThanOrEqual(shanghaiInstant('2026-11-26', 11));
  });

  test.each([
    ['又来电话了', { totalSilenceAllChannels: false }],
    ['还是没动静', { totalSilenceAllChannels: true }],
  ])('后来怎样: %s is a fact of the case', (label, evidence) => {
    const { talk, wakes } = withReminders();
    due(talk, wakes.find(({ kind }) => kind === 'checkin')!);
    expect(talk.press(label)).not.toBe('');
    expect(talk.state?.debts[0]?.evidence).toMatchObject(evidence);
  });

  test('后来怎样: paid ends the reminders of that debt', () => {
    const { talk, wakes } = withReminders();
    due(talk, wakes.find(({ kind }) => kind === 'checkin')!);
    expect(talk.press('还清了')).toContain('还清了就好');
    expect(talk.state?.debts[0]?.status).toBe('paid');
    expect(talk.state?.reminders).toEqual({});
    expect(talk.result?.cancel).toEqual(expect.arrayContaining([expect.stringContaining('.s.')]));
  });

  test('后来怎样 feeds the case', () => {
    const { talk, wakes } = withReminders();
    expect(due(talk, wakes.find(({ kind }) => kind === 'checkin')!)).toContain('后来怎样');
    expect(talk.press('谈好方案了')).toContain('协商');
    expect(talk.state?.debts[0]?.evidence).toMatchObject({ planConfirmed: true });
  });
});

describe('files', () => {
  test('two debts of one kind are two in the calendar, and stay what they are', () => {
    const talk = new Talk();
    talk.say('一个网贷欠8000，逾期45天');
    const [debt] = talk.state!.debts;
    let state: State = { ...talk.state!, debts: [debt!, { ...debt! }] };
    const caseIdOf = (focus: number): string => {
      const result = step({ ...state, focus }, { kind: 'press', data: '1:out:calendar' }, { now: talk.now });
      state = result.state;
      const file = result.says.find((say) => say.kind === 'file');
      return (JSON.parse(file?.data ?? '{}') as { caseId: string }).caseId;
    };
    const first = caseIdOf(0);
    const second = caseIdOf(1);
    expect(second).not.toBe(first);
    expect([caseIdOf(0), caseIdOf(1)]).toEqual([first, second]);
  });

  test('each can be asked for by button; the recipe holds the facts, never words', () => {
    const talk = withPlan();
    talk.press('文书和日历');
    for (const label of ['放进日历', '画成时间线', '一页案情摘要', '协商还款申请', '投诉书', '答辩准备清单']) {
      const before = talk.messages;
      talk.press(label);
      const file = talk.messages[0]?.file;
      expect(file?.kind).toBeTruthy();
      expect(file?.data).not.toContain('打电话');
      talk.messages = before;
    }
  });
});
