import type { Row } from './components.js';

/** A person on the stand-in. Fictional; `bot` is the application's own account. */
export type User = { readonly id: string; readonly username: string; readonly bot: boolean };

export type Attachment = {
  readonly id: string;
  readonly filename: string;
  readonly content_type: string;
  readonly size: number;
  readonly url: string;
  readonly proxy_url: string;
  readonly description?: string;
  readonly duration_secs?: number;
  readonly waveform?: string;
};

export type Message = {
  readonly id: string;
  readonly channelId: string;
  readonly author: User;
  content: string;
  flags: number;
  components: Row[];
  attachments: Attachment[];
  /** Bytes that the application uploaded with the message, by file name. */
  files: ReadonlyMap<string, Uint8Array>;
  /** `sending` while an answer is deferred: the user sees "thinking". */
  state: 'sending' | 'shown' | 'deleted';
};

export type DirectChannel = { readonly id: string; readonly recipient: User };

/** Discord's epoch, 1 January 2015 UTC, in milliseconds: snowflakes count from it. */
const DISCORD_EPOCH_MS = 1_420_070_400_000n;

/** Snowflakes in rising order; the library reads the time of creation out of them. */
export function snowflakes(now: () => number): () => string {
  let serial = 0n;
  return () => {
    serial += 1n;
    return (((BigInt(now()) - DISCORD_EPOCH_MS) << 22n) | (serial & 0x3fffffn)).toString();
  };
}

/** A user as Discord writes one. */
export function userJson(user: User) {
  return {
    id: user.id,
    username: user.username,
    discriminator: '0',
    global_name: user.username,
    avatar: null,
    bot: user.bot,
    public_flags: 0,
    flags: 0,
  };
}

/** A message as Discord writes one. */
export function messageJson(message: Message, createdAt: number) {
  return {
    id: message.id,
    channel_id: message.channelId,
    type: 0,
    author: userJson(message.author),
    content: message.content,
    timestamp: new Date(createdAt).toISOString(),
    edited_timestamp: null,
    tts: false,
    mention_everyone: false,
    mentions: [],
    mention_roles: [],
    attachments: message.attachments,
    embeds: [],
    components: message.components,
    pinned: false,
    flags: message.flags,
  };
}

/** A direct-message channel as Discord writes one. */
export function channelJson(channel: DirectChannel) {
  return { id: channel.id, type: 1, recipients: [userJson(channel.recipient)], last_message_id: null, flags: 0 };
}
