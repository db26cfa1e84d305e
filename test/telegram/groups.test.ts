import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { StandIn } from '../../scripts/standin.ts';
import { advisor } from '../support/advisor.ts';
import { type RunningBot, startBot, type TestStore, testStore } from '../support/bot.ts';

const QUESTION = '花呗欠8000，逾期45天，突然没人打电话了';
const ADMIN = 7;
const MEMBER = 42;
const BOT = '@overdue_test_bot';

let store: TestStore;
let standIn: StandIn;
let running: RunningBot;
let group = -100_000;

beforeAll(async () => {
  [store, standIn] = await Promise.all([testStore('leveldb'), StandIn.open()]);
  running = await startBot(standIn, { store: await store.open(), dialogue: advisor });
});
afterAll(async () => {
  await running.stop();
  await standIn.close();
  await store.remove();
});
beforeEach(() => {
  group -= 1;
  standIn.setAdmins(group, [ADMIN]);
});
afterEach(() => expect(standIn.violations).toEqual([]));

const messages = (of = group) => standIn.messages(of);
const texts = (of = group) => messages(of).map(({ text }) => text);
const answers = (count: number, of = group) =>
  standIn.until(`${count} messages in ${of}`, () => messages(of).length >= count);
const settled = () =>
  standIn.until('all settled', () => standIn.updates.waiting === 0 && running.bot.sample().depth === 0);
const urlOf = (label: string, of = group) =>
  messages(of)
    .at(-1)
    ?.buttons.find((button) => button.text === label)?.url ?? '';
const tokenOf = (url: string) => new URL(url).searchParams.get('start') ?? '';

/** The admin replies to what a member wrote. */
const askFor = (text: string, command = `/wen${BOT}`, extra = {}) => {
  const reply_to_message = standIn.written(group, MEMBER, text, extra);
  standIn.sayIn(group, ADMIN, command, { reply_to_message, ...extra });
  return reply_to_message.message_id;
};

describe('asking in a group', () => {
  test.each([`/wen${BOT}`, `/ask${BOT}`, '/wen', BOT])(
    'an admin replies with %s: one answer to the question',
    async (command) => {
      const question = askFor(QUESTION, command);
      await answers(1);
      await settled();
      expect(messages()).toHaveLength(1);
      expect(messages()[0]).toMatchObject({ replyTo: question });
      expect(texts()[0]).not.toContain('8,000');
      expect(messages()[0]!.buttons.map(({ text }) => text)).toEqual(['为什么', '私聊继续']);
    },
  );

  test('the question behind the command, and a comment with the message replied to', async () => {
    standIn.sayIn(group, ADMIN, `/wen${BOT} ${QUESTION}`);
    await answers(1);
    askFor('花呗逾期45天', `/wen${BOT} 会坐牢吗`);
    await answers(2);
    expect(texts()[1]).toMatch(/坐牢|刑/);
  });

  test('only the part quoted is the question', async () => {
    const reply_to_message = standIn.written(group, MEMBER, '会上门吗？还有会坐牢吗');
    standIn.sayIn(group, ADMIN, `/wen${BOT}`, {
      reply_to_message,
      quote: { text: '会坐牢吗', position: 6, is_manual: true },
    });
    await answers(1);
    expect(texts()[0]).toMatch(/坐牢|刑/);
  });

  test.each([
    ['ordinary talk', '花呗逾期会坐牢吗', {}],
    ["another bot's command", '/wen@other_bot 会坐牢吗', {}],
    ['a bare command that may be anybody’s', '/help', {}],
    ['a name that only begins like ours', `${BOT}2 会坐牢吗`, {}],
    ['another bot', `/wen${BOT} 会坐牢吗`, { from: { id: 9, is_bot: true, first_name: 'b' } }],
  ])('%s is dropped unread', async (_, text, extra) => {
    const asked = standIn.called('getChatAdministrators').length;
    standIn.sayIn(group, ADMIN, text, extra);
    await settled();
    expect(messages()).toEqual([]);
    expect(await running.store.read(String(group), Date.now())).toBeNull();
    expect(standIn.called('getChatAdministrators')).toHaveLength(asked);
  });

  test('an edited question is not answered again', async () => {
    const message = standIn.written(group, ADMIN, `/wen${BOT} 会坐牢吗`);
    standIn.push({ edited_message: { ...message, edit_date: 1 } });
    await settled();
    expect(messages()).toEqual([]);
  });

  test('a member is told once who may ask, and may ask for himself where the group lets members', async () => {
    standIn.sayIn(group, MEMBER, `/wen${BOT} 会坐牢吗`);
    await answers(1);
    expect(texts()[0]).toContain('管理员');
    standIn.sayIn(group, MEMBER, `/shezhi${BOT}`);
    await answers(2);
    expect(texts()[1]).toContain('只有管理员');
    standIn.sayIn(group, ADMIN, `/shezhi${BOT}`);
    await answers(3);
    standIn.press(group, '成员也能问', MEMBER);
    await standIn.until('the toast', () =>
      standIn.called('answerCallbackQuery').some(({ payload }) => payload.text === '只有管理员能改'),
    );
    standIn.press(group, '成员也能问', ADMIN);
    await standIn.until('the change in place', () => messages()[2]!.edits === 1);
    expect(texts()[2]).toContain('群成员都能问');
    standIn.sayIn(group, MEMBER, `/wen${BOT} 会坐牢吗`);
    await answers(4);
    expect(texts()[3]).toMatch(/坐牢|刑/);
    const reply_to_message = standIn.written(group, 99, QUESTION);
    standIn.sayIn(group, MEMBER, `/wen${BOT}`, { reply_to_message });
    await answers(5);
    expect(texts()[4]).toContain('自己的问题');
  });

  test('an anonymous admin is an admin; nobody is asked who he is', async () => {
    const asked = standIn.called('getChatAdministrators').length;
    const from = { id: 1_087_968_824, is_bot: true, first_name: 'Group', username: 'GroupAnonymousBot' };
    standIn.sayIn(group, ADMIN, `/wen${BOT} 会坐牢吗`, {
      from,
      sender_chat: { id: group, type: 'supergroup', title: 'g' },
    });
    await answers(1);
    expect(texts()[0]).toMatch(/坐牢|刑/);
    expect(standIn.called('getChatAdministrators')).toHaveLength(asked);
    expect(urlOf('私聊继续')).toBe('https://t.me/overdue_test_bot');
  });

  test('who is admin is asked once in five minutes; where Telegram does not say, the member is told so', async () => {
    const asked = () => standIn.called('getChatAdministrators').filter(({ chat }) => chat === group).length;
    standIn.faults.add({ kind: 'refuse', code: 400, method: 'getChatAdministrators', chat: group, times: 1 });
    standIn.sayIn(group, ADMIN, `/wen${BOT} 会坐牢吗`);
    await answers(1);
    expect(texts()[0]).toContain('核对');
    for (const n of [2, 3]) {
      standIn.sayIn(group, ADMIN, `/wen${BOT} 会坐牢吗`);
      await answers(n);
    }
    expect(asked()).toBe(2);
  });

  test('a reply to our answer asks on; thanks need no answer', async () => {
    standIn.sayIn(group, ADMIN, `/wen${BOT} ${QUESTION}`);
    await answers(1);
    const reply_to_message = {
      message_id: messages()[0]!.id,
      date: 1,
      chat: { id: group, type: 'supergroup' },
      from: { id: 4242, is_bot: true, first_name: 'b' },
    };
    standIn.sayIn(group, MEMBER, '谢谢', { reply_to_message });
    standIn.sayIn(group, ADMIN, '谢谢', { reply_to_message });
    await settled();
    expect(messages()).toHaveLength(1);
    standIn.sayIn(group, ADMIN, '那会坐牢吗', { reply_to_message });
    await answers(2);
    expect(texts()[1]).toMatch(/坐牢|刑/);
  });
});

describe('what a group does to the bot', () => {
  const bot = (status: string, more = {}) => ({ user: { id: 4242, is_bot: true, first_name: 'b' }, status, ...more });
  const membership = (before: object, after: object) =>
    standIn.push({
      my_chat_member: {
        chat: { id: group, type: 'supergroup', title: 'g' },
        from: { id: ADMIN, is_bot: false, first_name: 'u' },
        date: 1,
        old_chat_member: before,
        new_chat_member: after,
      },
    });

  test('added: one hello; promoted: told once that no rights are needed; removed: silence', async () => {
    membership(bot('left'), bot('member'));
    await answers(1);
    membership(bot('member'), bot('administrator'));
    await answers(2);
    expect(texts()[1]).toContain('不需要管理员权限');
    membership(bot('administrator'), bot('member'));
    membership(bot('member'), bot('administrator'));
    membership(bot('administrator'), bot('kicked'));
    membership(bot('kicked'), bot('member'));
    await settled();
    expect(messages()).toHaveLength(2);
  });

  test('muted: the answer ends, other chats and later answers do not', async () => {
    const description = 'Bad Request: not enough rights to send text messages to the chat';
    standIn.faults.add({ kind: 'refuse', code: 400, description, chat: group, method: 'sendMessage', times: 1 });
    askFor(QUESTION);
    await standIn.until('the refusal', () =>
      standIn.called('sendMessage').some(({ chat, code }) => chat === group && code === 400),
    );
    await settled();
    expect(messages()).toEqual([]);
    askFor(QUESTION);
    await answers(1);
  });

  test('topics: answered in the same topic, whose opening is no question; a closed one ends its own answer only', async () => {
    const topic = { message_thread_id: 77, is_topic_message: true };
    const opening = standIn.written(group, ADMIN, '', {
      forum_topic_created: { name: 't', icon_color: 1 },
      message_thread_id: 77,
    });
    standIn.sayIn(group, ADMIN, `/wen${BOT}`, { ...topic, reply_to_message: opening });
    await answers(1);
    expect(messages()[0]).toMatchObject({ thread: 77 });
    expect(texts()[0]).toContain('回复群友的那条消息');
    const description = 'Bad Request: TOPIC_CLOSED';
    standIn.faults.add({ kind: 'refuse', code: 400, description, chat: group, method: 'sendMessage', times: 1 });
    askFor(QUESTION, `/wen${BOT}`, topic);
    askFor('会坐牢吗', `/wen${BOT}`, { message_thread_id: 78, is_topic_message: true });
    await answers(2);
    await settled();
    expect(messages()).toHaveLength(2);
    expect(messages()[1]).toMatchObject({ thread: 78 });
  });

  test('a chain of replies outside topics is no topic', async () => {
    askFor(QUESTION, `/wen${BOT}`, { message_thread_id: 5 });
    await answers(1);
    expect(messages()[0]).toMatchObject({ thread: null });
  });

  test('become a supergroup: its setting moves once, whoever says so and however often', async () => {
    standIn.sayIn(group, ADMIN, `/shezhi${BOT}`);
    await answers(1);
    standIn.press(group, '成员也能问', ADMIN);
    await standIn.until('the change', () => messages()[0]!.edits === 1);
    await settled();
    const to = group - 1_000_000;
    standIn.setAdmins(to, [ADMIN]);
    const there = standIn.written(group, ADMIN, '');
    const here = standIn.written(to, ADMIN, '');
    const first = standIn.push({ message: { ...there, text: undefined, migrate_to_chat_id: to } });
    standIn.push({ message: { ...here, text: undefined, migrate_from_chat_id: group } });
    await settled();
    standIn.sayIn(to, ADMIN, `/shezhi${BOT}`);
    await answers(1, to);
    expect(texts(to)[0]).toContain('群成员都能问');
    standIn.press(to, '只有管理员能问', ADMIN);
    await standIn.until('the change', () => messages(to)[0]!.edits === 1);
    standIn.redeliver(first);
    await settled();
    standIn.sayIn(to, ADMIN, `/shezhi${BOT}`);
    await answers(2, to);
    expect(texts(to)[1]).toContain('只有管理员能问');
    expect((await running.store.read(String(group), Date.now()))?.state ?? '').toBe('');
  });

  test('an answer that waited when the group moved is sent to where it went', async () => {
    const to = group - 1_000_000;
    standIn.moved.set(group, to);
    askFor(QUESTION);
    await answers(1, to);
    expect(messages(to)).toHaveLength(1);
  });
});

describe('buttons of a group', () => {
  test('whoever presses everything, twice: each press is answered, 为什么 is said once', async () => {
    askFor('花呗逾期会坐牢吗');
    await answers(1);
    const before = standIn.called('answerCallbackQuery').length;
    for (let n = 0; n < 3; n++) standIn.press(group, '为什么', MEMBER + n);
    standIn.pressData(group, 'nonsense', messages()[0]!.id, MEMBER);
    await standIn.until('every press answered', () => standIn.called('answerCallbackQuery').length === before + 4);
    await settled();
    expect(messages()).toHaveLength(2);
    expect(texts()[1]).toContain('刑法');
    expect(messages()[1]).toMatchObject({ replyTo: messages()[0]!.id });
  });

  test('who asks all the time is told to slow down once; others are answered', async () => {
    for (let n = 0; n < 9; n++) standIn.sayIn(group, ADMIN, `/wen${BOT} 会坐牢吗`);
    await settled();
    expect(texts().filter((text) => text.includes('慢一点'))).toHaveLength(1);
    expect(messages()).toHaveLength(7);
    standIn.setAdmins(group, [ADMIN, 8]);
    standIn.sayIn(group, 8, `/wen${BOT} 我不想活了`);
    await answers(8);
    expect(texts()[7]).toContain('12356');
  });
});

describe('the link under an answer', () => {
  const start = (user: number, token: string) => {
    const before = texts(user).length;
    standIn.say(user, `/start ${token}`);
    return answers(before + 1, user)
      .then(() => settled())
      .then(() => texts(user).slice(before).join('\n'));
  };

  test('the asker goes on in private without typing again, more than once', async () => {
    askFor(QUESTION);
    await answers(1);
    const token = tokenOf(urlOf('私聊继续'));
    expect(token).toMatch(/^[\w-]{22}$/);
    const member = MEMBER;
    expect(await start(member, token)).toMatch(/花呗[\s\S]*8,?000/);
    expect(await start(member, token)).toMatch(/花呗/);
  });

  test.each(['foreign', 'malformed', 'unknown', 'too long'] as const)(
    '%s: a friendly start, nothing leaks',
    async (kind) => {
      askFor(QUESTION);
      await answers(1);
      const real = tokenOf(urlOf('私聊继续'));
      const token = { foreign: real, malformed: `${real}!`, unknown: 'A'.repeat(22), 'too long': 'x'.repeat(3000) }[
        kind
      ];
      const stranger = 5000 + Math.abs(group % 1000);
      const reply = await start(stranger, token);
      expect(reply).toContain('免费');
      expect(reply).toContain('链接用不了');
      expect(reply).not.toMatch(/8,?000|45 ?天/);
      expect(await running.store.read(String(stranger), Date.now()).then((record) => record?.state)).not.toContain(
        'huabei',
      );
    },
  );

  test('/delete takes the person’s links along', async () => {
    askFor(QUESTION);
    await answers(1);
    const token = tokenOf(urlOf('私聊继续'));
    expect(await running.store.readToken(token, Date.now())).not.toBeNull();
    standIn.say(MEMBER, '/delete');
    await settled();
    await standIn.until('the confirmation', () => texts(MEMBER).at(-1)?.includes('已全部删除') === true);
    expect(await running.store.readToken(token, Date.now())).toBeNull();
    expect(await start(MEMBER, token)).not.toMatch(/花呗/);
  });

  test('distress: the same line for anybody, guidance by a link of the admin’s own', async () => {
    askFor('我不想活了');
    await answers(1);
    expect(texts()[0]).toContain('12356');
    const guidance = tokenOf(urlOf('管理员看这里'));
    expect(await start(6001, guidance)).not.toContain('谢谢你留意');
    expect(await start(ADMIN, guidance)).toContain('谢谢你留意');
    standIn.sayIn(group, MEMBER, `/wen${BOT} 我不想活了`);
    await answers(2);
    expect(texts()[1]).toBe(texts()[0]);
    expect(urlOf('管理员看这里')).toBe('');
  });

  test('distress: guidance goes to the admin’s private chat where there is one, and no link stands in the group', async () => {
    const admin = 8000 + Math.abs(group % 1000);
    standIn.setAdmins(group, [admin]);
    standIn.say(admin, '/start');
    await answers(1, admin);
    await settled();
    const reply_to_message = standIn.written(group, MEMBER, '我不想活了');
    const asked = standIn.sayIn(group, admin, `/wen${BOT}`, { reply_to_message });
    await standIn.until('the guidance', () => texts(admin).at(-1)?.includes('谢谢你留意') === true);
    standIn.redeliver(asked);
    await settled();
    expect(texts()).toHaveLength(1);
    expect(urlOf('管理员看这里')).toBe('');
    expect(texts(admin).filter((text) => text.includes('谢谢你留意'))).toHaveLength(1);
    const reply = await start(MEMBER, tokenOf(urlOf('私聊继续')));
    expect(reply).toContain('12356');
    expect(reply).not.toMatch(/逾期|欠/);
  });

  test('the one-time link for a question passed on: whoever comes first, once', async () => {
    const admin = 7001 + Math.abs(group % 1000);
    standIn.forward(admin, QUESTION, { type: 'hidden_user', sender_user_name: 'n' });
    await answers(1, admin);
    await settled();
    const before = texts(admin).length;
    standIn.press(admin, '给他一个私聊链接');
    await answers(before + 1, admin);
    const token = /start=([\w-]{22})/.exec(texts(admin).at(-1)!)?.[1] ?? '';
    expect(await start(admin + 1000, token)).toMatch(/花呗/);
    expect(await start(admin + 2000, token)).not.toMatch(/花呗/);
    expect(await start(admin + 1000, token)).toContain('链接用不了');
  });
});
