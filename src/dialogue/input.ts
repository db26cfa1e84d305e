import type { Instant } from '../domain/overdue.ts';
import type { Fold } from './fold.ts';

/** Commands a user can give; group ones are handled by the group part. */
export const COMMANDS = [
  'start',
  'new',
  'case',
  'debts',
  'plan',
  'why',
  'help',
  'limits',
  'privacy',
  'mydata',
  'delete',
  'lang',
  'undo',
  'zhuanwen',
  'jilu',
  'wen',
  'ask',
  'shezhi',
] as const;
export type CommandName = (typeof COMMANDS)[number];

/** Kinds of messages we cannot read; each gets one kind sentence. */
export type UnsupportedKind = 'sticker' | 'voice' | 'photo' | 'video' | 'document' | 'location' | 'contact' | 'other';

/** One thing that happened in a private chat, as data. The shell makes it from an update, a wake or a line. */
export type Input =
  | {
      readonly kind: 'text';
      readonly text: string;
      readonly messageId?: number;
      readonly edited?: boolean;
      readonly replyTo?: number;
      /** Name under which the message replied to is tracked, if it is one of ours. */
      readonly replyTrack?: string;
      /** The text is the caption of something we cannot look at. */
      readonly attached?: UnsupportedKind;
    }
  | {
      readonly kind: 'press';
      readonly data: string;
      readonly messageId?: number;
      /** Text of the message pressed under, where the press sends it on. */
      readonly shown?: string;
    }
  | {
      readonly kind: 'command';
      readonly name: CommandName;
      readonly arg: string;
      /** What the token of `/start <token>` carries, if it is the sender's to use. */
      readonly link?: string;
    }
  | {
      readonly kind: 'forward';
      readonly text: string;
      readonly origin: 'user' | 'hidden' | 'chat' | 'channel' | 'self' | 'bot';
      readonly messageId?: number;
      readonly album?: string;
      readonly attached?: UnsupportedKind;
    }
  | { readonly kind: 'wake'; readonly id: string; readonly what: string }
  | { readonly kind: 'unsupported'; readonly what: UnsupportedKind }
  /** What was kept of this chat could not be read and was put away: one honest sentence, then start anew. */
  | { readonly kind: 'lost' };

/** Time comes in; nothing below the shell owns a clock. */
export interface Moment {
  readonly now: Instant;
  /** The operator's settings that what is said depends on. */
  readonly house?: {
    readonly retentionDays: number;
    readonly operatorContact: string | null;
    readonly operatorChat?: boolean;
  };
  /** A fresh unguessable token, should a deep link be made. */
  readonly token?: string;
  /** Several messages waited: only the last is answered, for all. */
  readonly fold?: Fold;
  /** No rate limit (terminal). */
  readonly unlimited?: boolean;
}
