import { describe, expect, test } from 'vitest';
import { type GroupInput, type GroupStep, groupStep, parseGroup } from '../../src/dialogue/group.ts';
import { parseLink } from '../../src/dialogue/link.ts';
import { shanghaiInstant } from '../../src/domain/overdue.ts';
import { render } from '../../src/render/render.ts';
import { plainText } from '../../src/render/telegram-text.ts';
import { Talk } from './talk.ts';

const TODAY = '2026-11-21';
const MOMENT = { now: shanghaiInstant(TODAY, 12), today: TODAY, tokens: ['token-asker', 'token-admin'] as const };
const ASKED: Extract<GroupInput, { kind: 'question' }> = {
  kind: 'question',
  text: '花呗欠8000，逾期45天，突然没人打电话了',
  senderIsAdmin: true,
  asker: 42,
  admin: 7,
};

function ask(change: Partial<typeof ASKED> = {}, state = parseGroup(null)): GroupStep {
  return groupStep(state, { ...ASKED, ...change }, MOMENT);
}

function shown(step: GroupStep) {
  const messages = render(step.says, { lang: step.lang, no: 0 }, TODAY, 'testbot');
  return { messages, text: messages.map(({ html }) => plainText(html)).join('\n') };
}

describe('a question in a group', () => {
  test('one short answer without amount or days, with 为什么 and 私聊继续', () => {
    const { messages, text } = shown(ask());
    expect(messages).toHaveLength(1);
    expect(text).not.toContain('8,000');
    expect(text.length).toBeLessThanOrEqual(350);
    const buttons = messages[0]?.buttons?.flat() ?? [];
    expect(buttons.map(({ text: label }) => label)).toEqual(['为什么', '私聊继续']);
    expect(buttons[1]).toMatchObject({ url: 'https://t.me/testbot?start=token-asker' });
  });

  test('the link is bound to the asker and carries slots, not words', () => {
    const [link] = ask().links;
    expect(parseLink(link!.payload)).toMatchObject({ user: 42, debt: { platform: 'huabei' } });
    expect(link!.payload).not.toContain('打电话');
  });

  test('a member may ask only where the group lets members', () => {
    expect(shown(ask({ senderIsAdmin: false })).text).toContain('管理员');
    const open = groupStep(
      parseGroup(null),
      { kind: 'press', data: '0:gs:members', senderIsAdmin: true },
      MOMENT,
    ).state;
    expect(shown(ask({ senderIsAdmin: false, admin: null }, open)).messages[0]?.buttons?.flat()).toHaveLength(2);
  });

  test('only admins change who may ask', () => {
    const step = groupStep(parseGroup(null), { kind: 'press', data: '0:gs:members', senderIsAdmin: false }, MOMENT);
    expect(step.state.who).toBe('admins');
    expect(step.toast).not.toBeNull();
  });

  test('distress: one neutral warm line for anybody, guidance behind a link of the admin’s own', () => {
    for (const senderIsAdmin of [true, false]) {
      const step = ask({ text: '我不想活了', senderIsAdmin, admin: senderIsAdmin ? 7 : null });
      const { text } = shown(step);
      expect(text).toContain('12356');
      expect(text).not.toMatch(/逾期|自杀|不想活/);
      const guidance = step.links.filter(({ payload }) => parseLink(payload)?.guidance);
      expect(guidance.map(({ payload }) => parseLink(payload)?.user)).toEqual(senderIsAdmin ? [7] : []);
    }
  });

  test('distress is never limited; the rest is told once a minute to slow down', () => {
    let state = parseGroup(null);
    let told = 0;
    for (let n = 0; n < 40; n++) {
      const step = ask({}, state);
      state = step.state;
      if (shown(step).text.includes('慢一点')) told += 1;
    }
    expect(told).toBe(1);
    expect(shown(ask({ text: '我不想活了' }, state)).text).toContain('12356');
  });

  test('为什么 names the sources', () => {
    const button = shown(ask({ text: '花呗逾期会坐牢吗' })).messages[0]?.buttons?.flat()[0];
    const data = button && 'data' in button ? button.data : '';
    expect(shown(groupStep(parseGroup(null), { kind: 'press', data, senderIsAdmin: false }, MOMENT)).text).toContain(
      '刑法',
    );
  });

  test('为什么 under an emergency names its sources, in the characters of the question', () => {
    const button = shown(ask({ text: '催收說要上門，我該怎麼辦' })).messages[0]?.buttons?.flat()[0];
    const data = button && 'data' in button ? button.data : '';
    const step = groupStep(parseGroup(null), { kind: 'press', data, senderIsAdmin: false }, MOMENT);
    expect(step.lang).toBe('hant');
    expect(shown(step).text).toContain('《');
  });

  test('an ambiguous name: the choices stand in words, since nobody can press for another', () => {
    const { text, messages } = shown(ask({ text: '月付逾期了，欠8000，45天' }));
    expect(text).toContain('、');
    expect(messages[0]?.buttons?.flat().map(({ text: label }) => label)).toEqual(['私聊继续']);
  });

  test('a question without facts is told what is missing', () => {
    expect(shown(ask({ text: '逾期了' })).text).toContain('哪一家');
  });

  test('personal data in the question is not repeated, and kindly advised against', () => {
    const { text } = shown(ask({ text: '我叫王小明，手机13912345678，花呗欠8000逾期三个月没人催了' }));
    expect(text).toContain('不要发在群里');
    expect(text).not.toMatch(/王小明|139/);
  });

  test('made admin: told once that no rights are needed', () => {
    const first = groupStep(parseGroup(null), { kind: 'promoted' }, MOMENT);
    expect(first.says).toHaveLength(1);
    expect(groupStep(first.state, { kind: 'promoted' }, MOMENT).says).toHaveLength(0);
  });
});

describe('coming by a link', () => {
  test('the asker goes on without typing again', () => {
    const talk = new Talk();
    const reply = talk.step({ kind: 'command', name: 'start', arg: 'token-asker', link: ask().links[0]!.payload });
    expect(reply).toContain('你的情况');
    expect(talk.state?.debts[0]?.platform).toBe('huabei');
  });

  test('a payload nobody can read is a plain start', () => {
    expect(new Talk().step({ kind: 'command', name: 'start', arg: 'x', link: '{"v":9}' })).toContain('免费');
  });
});
