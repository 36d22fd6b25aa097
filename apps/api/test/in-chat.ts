import type { AddressInfo } from 'node:net';
import { PassThrough, Readable } from 'node:stream';
import { text } from 'node:stream/consumers';
import { apiClient, commands, Dispatcher } from '@handrail/chat';
import { pino } from 'pino';
import { afterAll, beforeAll } from 'vitest';
import { ActingUser, DiscordStandIn, type Shown } from '../../../tools/src/discord-stand-in/index.js';
import { PASSWORD, type TestApi } from './use-api.js';

interface Gateway {
  start(): Promise<void>;
  stop(): Promise<void>;
}
// The apps know each other over HTTP alone; only tests start both, so they find the bot by its place.
const bot = (file: string): Promise<Record<string, unknown>> => import(/* @vite-ignore */ `../../bot/src/${file}`);
const built = (module: Record<string, unknown>, name: string) => module[name] as new (...given: unknown[]) => unknown;

export interface InChat {
  /** A worker with a linked account on the stand-in of Discord. */
  linked(workerId: string): Promise<ActingUser>;
  /** The terminal chat as a worker: one answer a line. */
  terminal(workerId: string, ...lines: string[]): Promise<string[]>;
  readonly discord: DiscordStandIn;
}

/** The real chat against the real API: the bot's own gateway on a strict stand-in of Discord, and the terminal. */
export function useChat(api: TestApi): InChat {
  let discord: DiscordStandIn | undefined;
  let gateway: Gateway | undefined;
  const users = new Map<string, ActingUser>();
  const url = () => `http://127.0.0.1:${(api.app.getHttpServer().address() as AddressInfo).port}`;
  beforeAll(async () => {
    discord = await new DiscordStandIn().start();
    const token = await api.token(['chat', 'chat-link']);
    const { DiscordGateway } = await bot('discord/discord-gateway.ts');
    const client = apiClient(url(), (person) => ({
      authorization: `Bearer ${token}`,
      ...(person && { 'x-on-behalf-of': `${person.channel}:${person.id}` }),
    }));
    const settings = {
      token: discord.token,
      applicationId: discord.applicationId,
      guildId: undefined,
      apiUrl: discord.apiUrl,
      cdnUrl: discord.cdn.url,
      cdnHosts: ['127.0.0.1'],
    };
    const dispatcher = new Dispatcher(commands, client, () => undefined);
    gateway = new (built({ DiscordGateway }, 'DiscordGateway'))(settings, dispatcher, pino({ level: 'silent' })) as Gateway;
    await gateway.start();
  });
  afterAll(async () => {
    await gateway?.stop();
    await discord?.stop();
  });
  const there = () => {
    if (!discord) throw new Error('The stand-in is there from beforeAll on.');
    return discord;
  };
  return {
    get discord() {
      return there();
    },
    async linked(workerId) {
      const known = users.get(workerId);
      if (known) return known;
      const user = there().addUser(workerId.slice(0, 8));
      const row = { channel: 'discord', external_id: user.id, worker_id: workerId, linked_at: api.clock.now() };
      await api.put.row('chat_link', row);
      const acting = new ActingUser(there(), user);
      users.set(workerId, acting);
      return acting;
    },
    async terminal(workerId, ...lines) {
      const { rows } = await api.database.owner.query<{ name: string }>('select sign_in_name as name from account where worker_id = $1', [
        workerId,
      ]);
      const name = rows[0]?.name ?? (await api.account(workerId)).name;
      const { chat } = (await bot('terminal/chat.ts')) as { chat: (...given: unknown[]) => Promise<number> };
      const output = new PassThrough();
      const whole = text(output);
      await chat({ as: name, json: true, passwordFromStdin: true }, url(), Readable.from([[PASSWORD, ...lines].join('\n')]), output);
      output.end();
      return (await whole)
        .trim()
        .split('\n')
        .map((line) => (JSON.parse(line) as { text: string }).text);
    },
  };
}

/** What Discord shows once it has taken the escapes off. */
export const seen = ({ text: shown }: Pick<Shown, 'text'>): string => shown.replaceAll('\\', '');
export const labels = ({ messages }: Shown): string[] =>
  messages.flatMap((message) =>
    message.components.flatMap((row) => row.components.flatMap((one) => (one.type === 2 ? [one.label ?? ''] : []))),
  );
