import { randomBytes } from 'node:crypto';
import type { InteractionMessage } from './bodies.js';
import { Cdn } from './cdn.js';
import type { Row } from './components.js';
import { Faults, type Fault } from './faults.js';
import { Gateway } from './gateway.js';
import { interactionJson } from './interaction-json.js';
import type { Interaction, InteractionKind } from './interactions.js';
import { ANSWER_WITHIN_MS, FLAG, TOKEN_LIFE_MS } from './limits.js';
import { ownWords, saidOf } from './own-words.js';
import { Rest, type Seen } from './rest.js';
import { routesOf, type Memory } from './routes.js';
import { messageJson, snowflakes, type DirectChannel, type Message, type User } from './world.js';

export type StandInSettings = {
  /** Milliseconds; Discord's own 3,000 unless a test shortens it. */
  readonly answerWithinMs?: number;
  readonly tokenLifeMs?: number;
  readonly heartbeatMs?: number;
  /** What it objects to is kept and not thrown at the end: for tests that make mistakes on purpose, or kill the application. */
  readonly forgiving?: boolean;
};

/**
 * A strict local stand-in of Discord: REST v10, gateway and CDN on loopback, for the real discord.js client.
 * Everything that Discord would refuse, and several things that it would let pass although they are wrong here
 * (a mention allowed, an answer that others could see, a picture without text, an unknown field, a name of `neverSays` in its own words),
 * is kept in `violations`, and thrown when it is stopped.
 * It does not know guilds, permissions, presences or the rate limits by bucket: scripted faults play 429.
 */
export class DiscordStandIn {
  readonly token = `stand-in.${randomBytes(18).toString('base64url')}`;
  readonly applicationId: string;
  readonly violations: string[] = [];
  readonly gateway: Gateway;
  readonly cdn = new Cdn();
  readonly #faults = new Faults();
  readonly #rest: Rest;
  readonly #memory: Memory;
  readonly #nextId = snowflakes(Date.now);
  readonly #bot: User;
  readonly #timers = new Set<NodeJS.Timeout>();
  readonly #forgiving: boolean;
  #neverSaid: readonly string[] = [];

  constructor(settings: StandInSettings = {}) {
    this.#forgiving = settings.forgiving ?? false;
    this.applicationId = this.#nextId();
    this.#bot = { id: this.applicationId, username: 'handrail', bot: true };
    const report = (violation: string) => void this.violations.push(violation);
    this.gateway = new Gateway({
      botUser: this.#bot,
      applicationId: this.applicationId,
      token: this.token,
      heartbeatMs: settings.heartbeatMs ?? 41_250,
      report,
    });
    this.#memory = {
      now: Date.now,
      report,
      answerWithinMs: settings.answerWithinMs ?? ANSWER_WITHIN_MS,
      tokenLifeMs: settings.tokenLifeMs ?? TOKEN_LIFE_MS,
      applicationId: this.applicationId,
      gatewayUrl: () => this.gateway.url,
      users: new Map(),
      channels: new Map(),
      messages: new Map(),
      interactions: new Map(),
      refusesDirectMessages: new Set(),
      commands: [],
      directChannel: (user) => this.#directChannel(user),
      newMessage: (channelId, body, files) => this.#newMessage(this.#bot, channelId, body, files),
    };
    this.#rest = new Rest(routesOf(this.#memory), {
      token: this.token,
      faults: this.#faults,
      report,
      read: (body) => {
        for (const word of saidOf(this.#neverSaid, ownWords(body))) report(`said in its own words: ${word}`);
      },
    });
  }

  async start(): Promise<this> {
    await Promise.all([this.gateway.open(), this.cdn.open(), this.#rest.open()]);
    return this;
  }

  /** @throws when something was sent that Discord would refuse or that is wrong here, unless it was made to forgive that */
  async stop(): Promise<void> {
    for (const timer of this.#timers) clearTimeout(timer);
    await Promise.all([this.gateway.close(), this.cdn.close(), this.#rest.close()]);
    if (this.violations.length > 0 && !this.#forgiving) throw new Error(`Discord would have objected:\n${this.violations.join('\n')}`);
  }

  /** Names and the like that the application may quote, and must not say in its own words: from now on that is a violation. */
  neverSays(words: readonly string[]): void {
    this.#neverSaid = words;
  }

  /** For `new Client({ rest: { api } })` or DISCORD_API_URL. */
  get apiUrl(): string {
    return this.#rest.url;
  }

  /** Every REST request so far, as it came. */
  get requests(): readonly Seen[] {
    return this.#rest.seen;
  }

  get commands(): Memory['commands'] {
    return this.#memory.commands;
  }

  scriptFault(fault: Fault): void {
    this.#faults.script(fault);
  }

  /** From now on no token of an interaction so far can be used for edits and follow-ups. */
  expireTokens(): void {
    for (const interaction of this.#memory.interactions.values()) interaction.expired = true;
  }

  addUser(username: string): User {
    const user: User = { id: this.#nextId(), username, bot: false };
    this.#memory.users.set(user.id, user);
    return user;
  }

  refuseDirectMessages(user: User): void {
    this.#memory.refusesDirectMessages.add(user.id);
  }

  /** What the application has written to a user directly, oldest first. */
  directMessagesTo(user: User): Message[] {
    const channel = this.#directChannel(user);
    const answers = new Set<Message | undefined>();
    for (const { original, followUps } of this.#memory.interactions.values()) for (const one of [original, ...followUps]) answers.add(one);
    return [...this.#memory.messages.values()].filter((m) => m.channelId === channel.id && m.author.bot && !answers.has(m));
  }

  findMessage(id: string): Message | undefined {
    return this.#memory.messages.get(id);
  }

  /** A direct message from a user to the application. Returns it as stored; `again` delivers the very same one. */
  sendDirectMessage(user: User, content: string, attachments: Message['attachments'] = []): { message: Message; again: () => void } {
    const voice = attachments.some((file) => file.duration_secs !== undefined) ? FLAG.voiceMessage : 0;
    const message = this.#newMessage(user, this.#directChannel(user).id, { content, flags: voice }, new Map());
    message.attachments = attachments;
    const deliver = () => this.gateway.dispatch('MESSAGE_CREATE', { ...messageJson(message, Date.now()), channel_type: 1 });
    deliver();
    return { message, again: deliver };
  }

  /** Puts a file on the CDN that a user then attaches. */
  upload(user: User, file: Parameters<Cdn['put']>[2]) {
    return this.cdn.put(this.#nextId(), this.#directChannel(user).id, file);
  }

  /**
   * Delivers an interaction of a user in the direct channel with the application.
   * Records a violation when nothing has answered within the time allowed.
   */
  interact(user: User, kind: InteractionKind, about: string, data: object, on?: Message): { interaction: Interaction; again: () => void } {
    const interaction = this.#newInteraction(user, kind, about, on);
    this.#memory.interactions.set(interaction.id, interaction);
    const payload = interactionJson(interaction, this.applicationId, { user, channel: this.#directChannel(user), data, on });
    const deliver = () => this.gateway.dispatch('INTERACTION_CREATE', payload);
    const timer = setTimeout(() => {
      this.#timers.delete(timer);
      // What was answered in time and refused, or met a scripted fault, has had its say.
      const tried = this.#rest.seen.some(({ path }) => path.startsWith(`/interactions/${interaction.id}/`));
      if (interaction.acknowledgedAs === undefined && !tried)
        this.violations.push(`${about}: not answered within ${this.#memory.answerWithinMs} ms`);
    }, this.#memory.answerWithinMs);
    this.#timers.add(timer);
    deliver();
    return { interaction, again: deliver };
  }

  /** Delivers a press without the message that it is on: discord.js 14 falls over it outside of anything that catches, and its process dies. */
  breakTheLibrary(user: User): void {
    const press = this.#newInteraction(user, 'component', 'a press without its message', undefined);
    const about = { user, channel: this.#directChannel(user), data: { custom_id: 'x', component_type: 2 }, on: undefined };
    this.gateway.dispatch('INTERACTION_CREATE', interactionJson(press, this.applicationId, about));
  }

  #newInteraction(user: User, kind: InteractionKind, about: string, on: Message | undefined): Interaction {
    return {
      id: this.#nextId(),
      token: randomBytes(24).toString('base64url'),
      kind,
      userId: user.id,
      channelId: this.#directChannel(user).id,
      about,
      createdAt: Date.now(),
      acknowledgedAs: undefined,
      ephemeral: false,
      original: kind === 'component' || kind === 'modal' ? on : undefined,
      followUps: [],
      modal: undefined,
      choices: undefined,
      lastActivityAt: Date.now(),
      expired: false,
    };
  }

  #directChannel(user: User): DirectChannel {
    const known = [...this.#memory.channels.values()].find((channel) => channel.recipient.id === user.id);
    const channel = known ?? { id: this.#nextId(), recipient: user };
    this.#memory.channels.set(channel.id, channel);
    return channel;
  }

  #newMessage(author: User, channelId: string, body: Partial<InteractionMessage>, files: ReadonlyMap<string, Uint8Array>): Message {
    const components: Row[] = body.components ?? [];
    const message: Message = {
      id: this.#nextId(),
      channelId,
      author,
      content: body.content ?? '',
      flags: body.flags ?? 0,
      components,
      attachments: [],
      files,
      state: 'shown',
    };
    this.#memory.messages.set(message.id, message);
    return message;
  }
}
