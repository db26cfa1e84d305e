import { simplify } from './script.ts';

/** Commands that people type as a word of their own. */
export type CommandWord = 'plan' | 'case' | 'help' | 'delete' | 'new' | 'debts' | 'privacy' | 'undo';

const WORDS: readonly (readonly [words: string, command: CommandWord])[] = [
  ['计划|我的计划|看计划|看看计划', 'plan'],
  [
    '我现在欠多少|我到底欠多少|我现在到底欠多少|我欠多少|我一共欠多少|一共欠多少|总共欠多少|还欠多少|现在还欠多少|还剩多少|现在逾期多少天了|逾期多少天了|我逾期多少天了|我逾期多久了|现在多少天了|多少天了|现在几天了|逾期几天了|还剩几笔|我有几笔|我说过什么',
    'case',
  ],
  ['我的情况|看情况|看我的情况|改情况|我的案子', 'case'],
  ['帮助|怎么用|使用说明|菜单|功能|help', 'help'],
  [
    '删掉我的信息|删除我的信息|把我的信息删了|删掉我的记录|删除我的记录|把记录删了|清空我的数据|删掉我的数据|删了吧|删了|删掉吧|都删了|全删了|删吧|删除吧|帮我删了|删掉记录|删除记录',
    'delete',
  ],
  ['删除|全部删除|删除全部|全删|删掉全部|删除我的数据|删除数据|清除数据|注销', 'delete'],
  ['重来|重新来|重新开始|从头来', 'new'],
  ['我的欠款|所有欠款|几笔一起看|债务清单|欠款清单', 'debts'],
  ['隐私', 'privacy'],
  ['撤回|退回|上一步', 'undo'],
];
const COMMANDS = new Map(WORDS.flatMap(([words, command]) => words.split('|').map((word) => [word, command] as const)));
const AROUND = new Set(' \n\t/。！!，,~～“”"「」？?');

/** The command a whole text stands for: 计划, 删除. A word within a sentence is none. */
export function commandWord(text: string): CommandWord | null {
  if (text.length > LONGEST) return null;
  const word = [...text.toLowerCase()].filter((char) => !AROUND.has(char)).join('');
  return COMMANDS.get(simplify(word)) ?? null;
}

const LONGEST = 14;
