import type { ZodType } from 'zod';
import { channelMessage, createDirectChannel } from './bodies.js';
import { FLAG } from './limits.js';
import { commandSet, guildCommandSet, type Command } from './command-bodies.js';
import { acknowledge, editOriginal, followUp, Refusal, type Desk, type Interaction } from './interactions.js';
import type { Call, Route } from './rest.js';
import { channelJson, messageJson, type DirectChannel, type Message, type User } from './world.js';

/** The stand-in's memory, as far as the routes reach into it. */
export type Memory = Desk & {
  readonly applicationId: string;
  readonly gatewayUrl: () => string;
  readonly users: Map<string, User>;
  readonly channels: Map<string, DirectChannel>;
  readonly messages: Map<string, Message>;
  readonly interactions: Map<string, Interaction>;
  readonly refusesDirectMessages: Set<string>;
  commands: readonly Command[];
  readonly directChannel: (user: User) => DirectChannel;
};

/** The part of Discord's REST interface that a bot of this kind needs; whatever else it calls is unknown. */
export function routesOf(memory: Memory): Route[] {
  const interactionOf = (token: string | undefined) => {
    const interaction = [...memory.interactions.values()].find((one) => one.token === token);
    if (interaction === undefined) throw new Refusal(404, 10_015, 'Unknown Webhook');
    return interaction;
  };
  const messageOf = ({ params: [channelId, messageId] }: Call) => {
    const message = memory.messages.get(messageId ?? '');
    // Nobody but its reader has an ephemeral message; to the bot's own token it does not exist.
    const hidden = message !== undefined && (message.flags & FLAG.ephemeral) !== 0;
    if (message === undefined || hidden || message.channelId !== channelId || message.state === 'deleted')
      throw new Refusal(404, 10_008, 'Unknown Message', false);
    return message;
  };
  const channelOf = (id: string | undefined) => {
    const channel = memory.channels.get(id ?? '');
    if (channel === undefined) throw new Refusal(404, 10_003, 'Unknown Channel');
    return channel;
  };
  const json = (message: Message) => ({ status: 200, json: messageJson(message, memory.now()) });

  return [
    {
      method: 'GET',
      path: /^\/gateway\/bot$/,
      authorization: 'bot',
      run: () => ({
        status: 200,
        json: {
          url: memory.gatewayUrl(),
          shards: 1,
          session_start_limit: { total: 1_000, remaining: 1_000, reset_after: 0, max_concurrency: 1 },
        },
      }),
    },
    {
      method: 'GET',
      path: /^\/applications\/(\d+)(?:\/guilds\/\d+)?\/commands$/,
      authorization: 'bot',
      query: ['with_localizations'],
      run: ({ params }) => ({
        status: 200,
        json: ownApplication(memory, params[0]) && memory.commands.map((command, index) => asRegistered(command, index, memory)),
      }),
    },
    {
      method: 'PUT',
      path: /^\/applications\/(\d+)(\/guilds\/\d+)?\/commands$/,
      authorization: 'bot',
      run: ({ params, body }) => {
        ownApplication(memory, params[0]);
        memory.commands = valid(params[1] === '' ? commandSet : guildCommandSet, body.json);
        return { status: 200, json: memory.commands.map((command, index) => asRegistered(command, index, memory)) };
      },
    },
    {
      method: 'POST',
      path: /^\/interactions\/(\d+)\/([\w-]+)\/callback$/,
      authorization: 'none',
      query: ['with_response'],
      run: ({ params: [id, token], body }) => {
        const interaction = memory.interactions.get(id ?? '');
        if (interaction === undefined || interaction.token !== token) throw new Refusal(404, 10_062, 'Unknown interaction');
        acknowledge(interaction, body.json, body.files, memory);
        return { status: 204 };
      },
    },
    {
      method: 'PATCH',
      path: /^\/webhooks\/(\d+)\/([\w-]+)\/messages\/(?:%40|@)original$/,
      authorization: 'none',
      run: ({ params: [application, token], body }) =>
        ownApplication(memory, application) && json(editOriginal(interactionOf(token), body.json, body.files, memory)),
    },
    {
      method: 'POST',
      path: /^\/webhooks\/(\d+)\/([\w-]+)$/,
      authorization: 'none',
      query: ['wait'],
      run: ({ params: [application, token], body }) =>
        ownApplication(memory, application) && json(followUp(interactionOf(token), body.json, body.files, memory)),
    },
    {
      method: 'POST',
      path: /^\/users\/@me\/channels$/,
      authorization: 'bot',
      run: ({ body }) => {
        const user = memory.users.get(valid(createDirectChannel, body.json).recipient_id);
        if (user === undefined) throw new Refusal(400, 50_033, 'Invalid Recipient(s)');
        return { status: 200, json: channelJson(memory.directChannel(user)) };
      },
    },
    {
      method: 'GET',
      path: /^\/channels\/(\d+)$/,
      authorization: 'bot',
      run: ({ params }) => ({ status: 200, json: channelJson(channelOf(params[0])) }),
    },
    {
      method: 'POST',
      path: /^\/channels\/(\d+)\/messages$/,
      authorization: 'bot',
      run: ({ params, body }) => {
        const channel = channelOf(params[0]);
        if (memory.refusesDirectMessages.has(channel.recipient.id))
          throw new Refusal(403, 50_007, 'Cannot send messages to this user', false);
        return json(memory.newMessage(channel.id, valid(channelMessage, body.json), body.files));
      },
    },
    { method: 'GET', path: /^\/channels\/(\d+)\/messages\/(\d+)$/, authorization: 'bot', run: (call) => json(messageOf(call)) },
    {
      method: 'DELETE',
      path: /^\/channels\/(\d+)\/messages\/(\d+)$/,
      authorization: 'bot',
      run: (call) => {
        const message = messageOf(call);
        if (!message.author.bot) throw new Refusal(403, 50_003, 'Cannot delete the message of another in a direct channel');
        message.state = 'deleted';
        return { status: 204 };
      },
    },
  ];
}

/** A command as Discord gives it back: with ids and defaults of its own, without what is not set. */
function asRegistered(command: Command, index: number, { applicationId }: Memory): object {
  const bare = JSON.parse(
    JSON.stringify(command, (key, value: unknown) =>
      (key === 'required' && value === false) || (key === 'options' && Array.isArray(value) && value.length === 0) ? undefined : value,
    ),
  ) as object;
  return { id: String(index + 1), application_id: applicationId, version: '1', default_member_permissions: null, nsfw: false, ...bare };
}

function ownApplication(memory: Memory, id: string | undefined): true {
  if (id !== memory.applicationId) throw new Refusal(403, 50_001, 'Another application');
  return true;
}

function valid<T>(schema: ZodType<T>, json: unknown): T {
  const parsed = schema.safeParse(json);
  if (!parsed.success) throw new Refusal(400, 50_035, `Invalid Form Body: ${parsed.error.message}`);
  return parsed.data;
}
