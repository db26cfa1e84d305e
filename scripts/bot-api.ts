// Methods and types of the Bot API 10.1 this program uses: name, ! if required, types; what is left out is Object.
// Taken from github.com/PaulSonOfLars/telegram-bot-api-spec (MIT License):
//
// MIT License
//
// Copyright (c) 2020 Paul Larsen
//
// Permission is hereby granted, free of charge, to any person obtaining a copy
// of this software and associated documentation files (the "Software"), to deal
// in the Software without restriction, including without limitation the rights
// to use, copy, modify, merge, publish, distribute, sublicense, and/or sell
// copies of the Software, and to permit persons to whom the Software is
// furnished to do so, subject to the following conditions:
//
// The above copyright notice and this permission notice shall be included in all
// copies or substantial portions of the Software.
//
// THE SOFTWARE IS PROVIDED "AS IS", WITHOUT WARRANTY OF ANY KIND, EXPRESS OR
// IMPLIED, INCLUDING BUT NOT LIMITED TO THE WARRANTIES OF MERCHANTABILITY,
// FITNESS FOR A PARTICULAR PURPOSE AND NONINFRINGEMENT. IN NO EVENT SHALL THE
// AUTHORS OR COPYRIGHT HOLDERS BE LIABLE FOR ANY CLAIM, DAMAGES OR OTHER
// LIABILITY, WHETHER IN AN ACTION OF CONTRACT, TORT OR OTHERWISE, ARISING FROM,
// OUT OF OR IN CONNECTION WITH THE SOFTWARE OR THE USE OR OTHER DEALINGS IN THE
// SOFTWARE.

export const METHODS: Readonly<Record<string, string>> = {
  getMe: '',
  getUpdates: 'offset:Integer limit:Integer timeout:Integer allowed_updates:String[]',
  setWebhook:
    'url!:String certificate:InputFile ip_address:String max_connections:Integer allowed_updates:String[] drop_pending_updates:Boolean secret_token:String',
  deleteWebhook: 'drop_pending_updates:Boolean',
  getWebhookInfo: '',
  sendMessage:
    'business_connection_id:String chat_id!:Integer|String message_thread_id:Integer direct_messages_topic_id:Integer text!:String parse_mode:String entities:MessageEntity[] link_preview_options:LinkPreviewOptions disable_notification:Boolean protect_content:Boolean allow_paid_broadcast:Boolean message_effect_id:String suggested_post_parameters:Object reply_parameters:ReplyParameters reply_markup:InlineKeyboardMarkup|Object',
  sendDocument:
    'business_connection_id:String chat_id!:Integer|String message_thread_id:Integer direct_messages_topic_id:Integer document!:InputFile|String thumbnail:InputFile|String caption:String parse_mode:String caption_entities:MessageEntity[] disable_content_type_detection:Boolean disable_notification:Boolean protect_content:Boolean allow_paid_broadcast:Boolean message_effect_id:String suggested_post_parameters:Object reply_parameters:ReplyParameters reply_markup:InlineKeyboardMarkup|Object',
  sendPhoto:
    'business_connection_id:String chat_id!:Integer|String message_thread_id:Integer direct_messages_topic_id:Integer photo!:InputFile|String caption:String parse_mode:String caption_entities:MessageEntity[] show_caption_above_media:Boolean has_spoiler:Boolean disable_notification:Boolean protect_content:Boolean allow_paid_broadcast:Boolean message_effect_id:String suggested_post_parameters:Object reply_parameters:ReplyParameters reply_markup:InlineKeyboardMarkup|Object',
  editMessageText:
    'business_connection_id:String chat_id:Integer|String message_id:Integer inline_message_id:String text:String parse_mode:String entities:MessageEntity[] link_preview_options:LinkPreviewOptions rich_message:Object reply_markup:InlineKeyboardMarkup',
  editMessageReplyMarkup:
    'business_connection_id:String chat_id:Integer|String message_id:Integer inline_message_id:String reply_markup:InlineKeyboardMarkup',
  deleteMessage: 'chat_id!:Integer|String message_id!:Integer',
  answerCallbackQuery: 'callback_query_id!:String text:String show_alert:Boolean url:String cache_time:Integer',
  getChatAdministrators: 'chat_id!:Integer|String return_bots:Boolean',
  getChat: 'chat_id!:Integer|String',
  getChatMember: 'chat_id!:Integer|String user_id!:Integer',
  leaveChat: 'chat_id!:Integer|String',
  setMyCommands: 'commands!:BotCommand[] scope:BotCommandScope language_code:String',
  setMyDescription: 'description:String language_code:String',
  setMyShortDescription: 'short_description:String language_code:String',
};

export const TYPES: Readonly<Record<string, string>> = {
  MessageEntity:
    'type!:String offset!:Integer length!:Integer url:String user:Object language:String custom_emoji_id:String unix_time:Integer date_time_format:String',
  LinkPreviewOptions:
    'is_disabled:Boolean url:String prefer_small_media:Boolean prefer_large_media:Boolean show_above_text:Boolean',
  ReplyParameters:
    'message_id!:Integer chat_id:Integer|String allow_sending_without_reply:Boolean quote:String quote_parse_mode:String quote_entities:MessageEntity[] quote_position:Integer checklist_task_id:Integer poll_option_id:String',
  InlineKeyboardMarkup: 'inline_keyboard!:InlineKeyboardButton[][]',
  InlineKeyboardButton:
    'text!:String icon_custom_emoji_id:String style:String url:String callback_data:String web_app:Object login_url:Object switch_inline_query:String switch_inline_query_current_chat:String switch_inline_query_chosen_chat:Object copy_text:CopyTextButton callback_game:Object pay:Boolean',
  CopyTextButton: 'text!:String',
  BotCommand: 'command!:String description!:String',
  BotCommandScope: 'type!:String chat_id:Integer|String user_id:Integer',
};
