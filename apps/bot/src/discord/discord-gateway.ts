import {
  Client,
  DiscordAPIError,
  Events,
  GatewayIntentBits,
  MessageFlags,
  Partials,
  Routes,
  type Interaction,
  type Message,
} from 'discord.js';
import type { Logger } from 'pino';
import type { ChatGateway, Delivery } from '../gateway.js';
import { type Dispatcher, type Reply, says } from '@handrail/chat';
import { definitionsOf, differs } from './definitions.js';
import { NOBODY, renderPrompt, renderReply } from './render.js';
import { askedBy, askedByMessage, type Served } from './requests.js';
import { SeenLately } from './seen-lately.js';

export type DiscordSettings = {
  readonly token: string;
  readonly applicationId: string;
  readonly guildId: string | undefined;
  /** Without the version, which the library appends. */
  readonly apiUrl: string;
  readonly cdnUrl: string;
  readonly cdnHosts: readonly string[];
};

/** Discord's codes: somebody else acknowledged already, the interaction is gone, its token ran out, direct messages are refused. */
const CODE = {
  acknowledged: 40_060,
  unknownInteraction: 10_062,
  unknownWebhook: 10_015,
  invalidToken: 50_027,
  cannotMessage: 50_007,
} as const;
const TOO_LATE: ReadonlySet<number | string> = new Set([CODE.unknownWebhook, CODE.invalidToken]);
const NOT_OURS: ReadonlySet<number | string> = new Set([CODE.acknowledged, CODE.unknownInteraction]);

/**
 * Discord as a way to talk. Asks for direct messages only, no privileged intent. Every answer to an interaction is ephemeral, every other
 * message is direct, and nothing it writes can notify anybody.
 */
export class DiscordGateway implements ChatGateway {
  readonly #client: Client;
  readonly #seen = new SeenLately(5_000);
  readonly #atWork = new Set<Promise<void>>();

  constructor(
    private readonly settings: DiscordSettings,
    private readonly dispatcher: Dispatcher,
    private readonly log: Logger,
  ) {
    this.#client = new Client({
      intents: [GatewayIntentBits.DirectMessages],
      partials: [Partials.Channel], // a direct channel is not in the cache before its first message
      allowedMentions: NOBODY,
      rest: { api: settings.apiUrl, cdn: settings.cdnUrl },
    });
    this.#client.on(Events.InteractionCreate, (interaction) => this.#begin(interaction.id, () => this.#answer(interaction)));
    this.#client.on(Events.MessageCreate, (message) => this.#begin(message.id, () => this.#hear(message)));
    this.#client.on(Events.Error, (error) => this.log.warn({ code: error.name }, 'discord connection error'));
  }

  async start(): Promise<void> {
    const ready = new Promise((done) => this.#client.once(Events.ClientReady, done));
    await this.#client.login(this.settings.token);
    await ready;
    await this.#registerCommands();
  }

  /** Waits for the answers under way, then leaves. */
  async stop(): Promise<void> {
    await Promise.allSettled(this.#atWork);
    await this.#client.destroy();
  }

  async tell(personId: string, reply: Reply): Promise<Delivery> {
    try {
      const channel = await this.#client.users.createDM(personId);
      for (const page of renderReply(reply)) await channel.send({ ...page, flags: MessageFlags.SuppressEmbeds });
      return 'sent';
    } catch (error) {
      if (codeOf(error) === CODE.cannotMessage) return 'refused';
      throw error;
    }
  }

  /** The gateway delivers at least once: what was begun is not begun again. After a restart the API's own idempotency does the same. */
  #begin(id: string, work: () => Promise<void>): void {
    if (this.#seen.before(id)) return;
    const running = work().catch((error: unknown) => this.log.error({ interactionId: id, code: codeOf(error) }, 'chat answer failed'));
    this.#atWork.add(running);
    void running.finally(() => this.#atWork.delete(running));
  }

  async #answer(interaction: Interaction): Promise<void> {
    if (!isServed(interaction)) return;
    const asked = askedBy(interaction, this.settings.cdnHosts);
    const dispatched = this.dispatcher.dispatch(this.#menuAction(asked.action), asked.request, asked.filled);
    try {
      if (dispatched.kind === 'prompt') {
        if (!interaction.isModalSubmit()) await interaction.showModal(renderPrompt(dispatched.prompt));
        return;
      }
      await interaction.deferReply({ flags: MessageFlags.Ephemeral });
    } catch (error) {
      // Another delivery was quicker, or Discord has given up on this one: nobody would see an answer.
      if (NOT_OURS.has(codeOf(error))) return;
      throw error;
    }
    await this.#show(interaction, await dispatched.run());
  }

  async #show(interaction: Served, reply: Reply): Promise<void> {
    const [first, ...others] = renderReply(reply);
    try {
      if (first) await interaction.editReply(first);
      for (const page of others) await interaction.followUp({ ...page, flags: MessageFlags.Ephemeral });
    } catch (error) {
      if (!TOO_LATE.has(codeOf(error))) throw error;
      // The token of an interaction lives for 15 minutes; after that only a direct message reaches the person.
      await this.tell(interaction.user.id, says('That took too long to be shown in its place. Ask again, or see /drafts and /review.'));
    }
  }

  async #hear(message: Message): Promise<void> {
    if (message.author.bot || message.inGuild()) return;
    const asked = askedByMessage(message, this.settings.cdnHosts);
    const dispatched = this.dispatcher.dispatch(asked.action, asked.request);
    if (dispatched.kind === 'work') await this.tell(message.author.id, await dispatched.run());
  }

  #menuAction(action: string): string {
    const menu = this.dispatcher.commands.find((command) => command.messageMenu && `menu ${command.messageMenu.label}` === action);
    return menu?.messageMenu?.action ?? action;
  }

  /** One bulk registration, and only when the set has changed. */
  async #registerCommands(): Promise<void> {
    const { applicationId, guildId } = this.settings;
    const route =
      guildId === undefined ? Routes.applicationCommands(applicationId) : Routes.applicationGuildCommands(applicationId, guildId);
    const wanted = definitionsOf(this.dispatcher.commands, guildId === undefined ? 'everywhere' : 'one-server');
    const registered = (await this.#client.rest.get(route)) as readonly unknown[];
    if (differs(registered, wanted)) await this.#client.rest.put(route, { body: wanted });
  }
}

function isServed(interaction: Interaction): interaction is Served {
  return (
    interaction.isChatInputCommand() || interaction.isMessageContextMenuCommand() || interaction.isModalSubmit() || interaction.isButton()
  );
}

function codeOf(error: unknown): number | string {
  if (error instanceof DiscordAPIError) return error.code;
  return error instanceof Error ? error.name : 'unknown';
}
