// The bare bot to compare with: grammY as its pages show it, one echo, no store. Polling goes through the runner.
import { createServer } from 'node:http';
import { run } from '@grammyjs/runner';
import { Bot, webhookCallback } from 'grammy';

const { BOT_TOKEN = '', TELEGRAM_API_ROOT = '', MODE, PORT, WEBHOOK_URL = '' } = process.env;
const bot = new Bot(BOT_TOKEN, { client: { apiRoot: TELEGRAM_API_ROOT } });
bot.on('message:text', (context) => context.reply(context.message.text));

if (MODE === 'webhook') {
  await bot.init();
  createServer(webhookCallback(bot, 'http')).listen(Number(PORT), '127.0.0.1');
  await bot.api.setWebhook(WEBHOOK_URL);
} else {
  run(bot);
}
