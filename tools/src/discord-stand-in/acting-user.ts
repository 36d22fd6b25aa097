import { setTimeout as sleep } from 'node:timers/promises';
import type { Modal } from './components.js';
import type { Command, ValueOption } from './command-bodies.js';
import type { Interaction } from './interactions.js';
import type { DiscordStandIn } from './stand-in.js';
import { messageJson, userJson, type Attachment, type Message, type User } from './world.js';

/** What a user sees after one action. */
export type Shown = {
  readonly interaction: Interaction;
  readonly ephemeral: boolean;
  /** The answer and its follow-ups in order. */
  readonly messages: readonly Message[];
  /** The text of all messages together. */
  readonly text: string;
  readonly modal: Modal | undefined;
};

/** Milliseconds without any sign of life after which an answered interaction counts as complete. */
const QUIET_MS = 250;

/** A person at their phone: does what Discord's own app would let them do, and no more. */
export class ActingUser {
  constructor(
    private readonly discord: DiscordStandIn,
    readonly user: User,
  ) {}

  /** Runs a slash command: `slash('rota why', { unit: 'Alder' })`. @throws when it is not registered with these options */
  async slash(name: string, options: Readonly<Record<string, string | number | boolean | Attachment>> = {}): Promise<Shown> {
    return this.settled(this.#slash(name, options).interaction);
  }

  /** The same interaction delivered twice, as the gateway may do. */
  async slashDeliveredTwice(name: string, options: Parameters<ActingUser['slash']>[1] = {}): Promise<Shown> {
    const { interaction, again } = this.#slash(name, options);
    again();
    return this.settled(interaction);
  }

  /** The choices offered while an option is being typed. */
  async typing(name: string, option: string, soFar: string): Promise<readonly { name: string; value: string }[]> {
    const found = this.#find(name);
    const data = dataOf(found, [{ name: option, type: 3, value: soFar, focused: true }]);
    const { interaction } = this.discord.interact(this.user, 'autocomplete', `typing /${name}`, data);
    return (await this.settled(interaction)).interaction.choices ?? [];
  }

  async clickButton(on: Shown | Message, label: string): Promise<Shown> {
    const message = 'messages' in on ? on.messages.find((m) => buttonOf(m, label)) : on;
    const button = message && buttonOf(message, label);
    if (message === undefined || button === undefined) throw new Error(`There is no button "${label}".`);
    if (button.disabled) throw new Error(`The button "${label}" is disabled.`);
    const data = { custom_id: button.custom_id, component_type: 2 };
    return this.settled(this.discord.interact(this.user, 'component', `button ${label}`, data, message).interaction);
  }

  async select(on: Shown, values: readonly string[]): Promise<Shown> {
    for (const message of on.messages) {
      const menu = message.components.flatMap((row) => row.components).find((c) => c.type === 3);
      if (menu === undefined) continue;
      if (!values.every((value) => menu.options.some((o) => o.value === value))) throw new Error('The menu does not offer that.');
      const data = { custom_id: menu.custom_id, component_type: 3, values };
      return this.settled(this.discord.interact(this.user, 'component', `menu ${menu.custom_id}`, data, message).interaction);
    }
    throw new Error('There is no menu.');
  }

  /** Fills in the modal that was shown. @throws when a field is unknown, missing, too short or too long, as Discord's app would refuse */
  async submitModal(on: Shown, values: Readonly<Record<string, string>>): Promise<Shown> {
    if (on.modal === undefined) throw new Error('No modal was shown.');
    const fields = on.modal.components.map((row) => ({ row, input: row.type === 18 ? row.component : row.components[0]! }));
    const unknown = Object.keys(values).filter((name) => !fields.some(({ input }) => input.custom_id === name));
    if (unknown.length > 0) throw new Error(`The modal has no field ${unknown.join(', ')}.`);
    const components = fields.map(({ row, input }, index) => {
      if (input.type !== 4) throw new Error('Menus in modals are not driven by this stand-in.');
      const value = values[input.custom_id] ?? input.value ?? '';
      if (value.length < (input.min_length ?? (input.required === false ? 0 : 1))) throw new Error(`${input.custom_id} is too short.`);
      if (value.length > (input.max_length ?? 4_000)) throw new Error(`${input.custom_id} is too long.`);
      const filled = { type: 4, id: index + 1, custom_id: input.custom_id, value };
      return row.type === 18 ? { type: 18, id: index + 10, component: filled } : { type: 1, id: index + 10, components: [filled] };
    });
    const data = { custom_id: on.modal.custom_id, components };
    return this.settled(this.discord.interact(this.user, 'modal', `modal ${on.modal.title}`, data).interaction);
  }

  /** Uses a command of the message menu on a message of anybody's. */
  async messageMenu(name: string, message: Message): Promise<Shown> {
    const command = this.discord.commands.find((c) => c.type === 3 && c.name === name);
    if (command === undefined) throw new Error(`There is no message command "${name}".`);
    const data = {
      id: '9000',
      name,
      type: 3,
      target_id: message.id,
      resolved: { messages: { [message.id]: messageJson(message, Date.now()) }, users: { [message.author.id]: userJson(message.author) } },
    };
    return this.settled(this.discord.interact(this.user, 'command', `message menu ${name}`, data).interaction);
  }

  /** Waits for the application's direct message after `act`, up to a minute. */
  async nextDirectMessage(act: () => void): Promise<Message> {
    const before = this.discord.directMessagesTo(this.user).length;
    act();
    for (let tries = 0; tries < 3_000; tries += 1) {
      const message = this.discord.directMessagesTo(this.user)[before];
      if (message !== undefined) return message;
      await sleep(20);
    }
    throw new Error('No direct message came within a minute.');
  }

  /**
   * Waits until an interaction is answered, in as many parts as its first says that there are, and nothing more has come for a moment.
   * @throws when that is not so within a minute
   */
  async settled(interaction: Interaction): Promise<Shown> {
    const giveUpAt = Date.now() + 60_000;
    const allParts = () =>
      interaction.followUps.length + 1 >= Number(/\(part 1 of (\d+)\)$/.exec(interaction.original?.content ?? '')?.[1] ?? 1);
    const done = () =>
      interaction.acknowledgedAs !== undefined &&
      interaction.original?.state !== 'sending' &&
      allParts() &&
      (interaction.modal !== undefined || interaction.choices !== undefined || Date.now() - interaction.lastActivityAt >= QUIET_MS);
    while (!done() && Date.now() < giveUpAt) await sleep(10);
    if (!done()) throw new Error(`${interaction.about} was not answered. Violations: ${this.discord.violations.join('; ') || 'none'}`);
    const messages = [interaction.original, ...interaction.followUps].filter((m) => m !== undefined);
    return {
      interaction,
      ephemeral: interaction.ephemeral,
      messages,
      text: messages.map((m) => m.content).join('\n'),
      modal: interaction.modal,
    };
  }

  #slash(name: string, options: Parameters<ActingUser['slash']>[1] = {}) {
    const found = this.#find(name);
    const known = new Map(found.options.map((option) => [option.name, option]));
    const missing = found.options.filter((o) => o.required && !(o.name in options)).map((o) => o.name);
    if (missing.length > 0) throw new Error(`/${name} needs ${missing.join(', ')}.`);
    const attachments: Record<string, Attachment> = {};
    const given = Object.entries(options).map(([key, value]) => {
      const option = known.get(key);
      if (option === undefined) throw new Error(`/${name} has no option ${key}.`);
      if (typeof value === 'object') attachments[value.id] = value;
      return { name: key, type: option.type, value: typeof value === 'object' ? value.id : value };
    });
    const resolved = Object.keys(attachments).length > 0 ? { resolved: { attachments } } : {};
    return this.discord.interact(this.user, 'command', `/${name}`, { ...dataOf(found, given), ...resolved });
  }

  #find(name: string): Found {
    const [first = '', second] = name.split(' ');
    const index = this.discord.commands.findIndex((c) => c.type === 1 && c.name === first);
    const command = this.discord.commands[index] as Extract<Command, { type: 1 }> | undefined;
    if (command === undefined) throw new Error(`/${first} is not registered.`);
    const options = command.options ?? [];
    if (second === undefined) return { id: String(index + 1), name: first, sub: undefined, options: options.filter((o) => o.type !== 1) };
    const sub = options.find((o) => o.type === 1 && o.name === second);
    if (sub?.type !== 1) throw new Error(`/${name} is not registered.`);
    return { id: String(index + 1), name: first, sub: second, options: sub.options ?? [] };
  }
}

type Found = { readonly id: string; readonly name: string; readonly sub: string | undefined; readonly options: readonly ValueOption[] };

function dataOf(found: Found, options: readonly object[]) {
  return { id: found.id, name: found.name, type: 1, options: found.sub === undefined ? options : [{ type: 1, name: found.sub, options }] };
}

function buttonOf(message: Message, label: string) {
  return message.components.flatMap((row) => row.components).find((c) => c.type === 2 && c.label === label);
}
