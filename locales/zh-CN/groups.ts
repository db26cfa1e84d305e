/** Groups, forwards, deep links, privacy. */
export const groups = {
  'group.forward.mark': '【可直接转发】',
  'group.forward.ownAnswer': '这条本来就是我写的，可以直接转给别人。',
  'group.forward.gone': '这条转问已经过期，不在了。再转一次就好。',
  'group.forward.other': '好，按帮别人问的来，不会记进你自己的情况。',
  'group.forward.nothing': '这条里没看到和欠款逾期有关的问题。想让我答哪一句，把那句单独转来就行。',
  'group.forward.how':
    '帮别人问：把对方的消息转发给我，或者写“/zhuanwen 花呗逾期45天没人催了怎么回事”。我的回答可以直接转回去。',
  'group.forward.mine': '这是我自己的',
  'group.forward.others': '帮别人问的',
} as const;
