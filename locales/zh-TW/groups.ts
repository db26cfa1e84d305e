// Generated from locales/zh-CN by `npm run locales`. Corrections stand in overrides.ts.
export const groups = {
  "group.forward.mark": "【可直接轉發】",
  "group.forward.ownAnswer": "這條本來就是我寫的，可以直接轉給別人。",
  "group.forward.gone": "這條轉問已經過期，不在了。再轉一次就好。",
  "group.forward.other": "好，按幫別人問的來，不會記進你自己的情況。",
  "group.forward.nothing": "這條裡沒看到和欠款逾期有關的問題。想讓我答哪一句，把那句單獨轉來就行。",
  "group.forward.how": "幫別人問：把對方的消息轉發給我，或者寫“/zhuanwen 花唄逾期45天沒人催了怎麼回事”。我的回答可以直接轉回去。",
  "group.forward.mine": "這是我自己的",
  "group.forward.others": "幫別人問的",
};
