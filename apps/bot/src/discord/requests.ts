import type {
  ChatInputCommandInteraction,
  Message,
  ButtonInteraction,
  MessageContextMenuCommandInteraction,
  ModalSubmitInteraction,
} from 'discord.js';
import { type ChatRequest, readActionId } from '@handrail/chat';
import { readAttachment, voiceMessage } from './attachments.js';

export type Asked = { readonly action: string; readonly request: ChatRequest; readonly filled: boolean };
export type Served = ChatInputCommandInteraction | MessageContextMenuCommandInteraction | ModalSubmitInteraction | ButtonInteraction;

/** Discord's flag of a recorded voice message. */
const VOICE_MESSAGE = 8_192;

/** What an interaction asks for, in our own terms. */
export function askedBy(interaction: Served, hosts: readonly string[]): Asked {
  const person = { channel: 'discord', id: interaction.user.id } as const;
  const bare = { id: interaction.id, person, askedAt: interaction.createdAt, args: [], values: {} };
  if (interaction.isChatInputCommand()) return { ...slash(interaction, bare, hosts), filled: false };
  if (interaction.isMessageContextMenuCommand()) {
    const request = { ...bare, ...aboutMessage(interaction.targetMessage, interaction.user.id, hosts) };
    return { action: `menu ${interaction.commandName}`, request, filled: false };
  }
  const { action, args } = readActionId(interaction.customId);
  if (interaction.isModalSubmit()) {
    const values = Object.fromEntries(
      [...interaction.fields.fields.keys()].map((name) => [name, interaction.fields.getTextInputValue(name)]),
    );
    return { action, request: { ...bare, args, values }, filled: true };
  }
  const readMessage = async () => {
    const dm = await interaction.user.createDM();
    const message = await dm.messages.fetch({ message: args[0] ?? '', force: true }).catch(() => undefined);
    return message && { id: message.id, text: message.content, own: message.author.id === interaction.user.id };
  };
  return { action, request: { ...bare, args, readMessage }, filled: false };
}

/** A direct message without a command. */
export function askedByMessage(message: Message, hosts: readonly string[]): Asked {
  const person = { channel: 'discord', id: message.author.id } as const;
  return {
    action: 'text',
    request: {
      id: message.id,
      person,
      askedAt: message.createdAt,
      args: [],
      values: {},
      ...aboutMessage(message, message.author.id, hosts),
    },
    filled: false,
  };
}

function slash(interaction: ChatInputCommandInteraction, bare: ChatRequest, hosts: readonly string[]): Omit<Asked, 'filled'> {
  const sub = interaction.options.getSubcommand(false);
  const given = interaction.options.data.flatMap((option) => option.options ?? [option]);
  const values = Object.fromEntries(
    given.filter((o) => typeof o.value === 'string' && !o.attachment).map((o) => [o.name, String(o.value)]),
  );
  const attachment = given.find((o) => o.attachment)?.attachment;
  const readFile = attachment ? { readFile: () => readAttachment(attachment, hosts) } : {};
  return {
    action: sub === null ? interaction.commandName : `${interaction.commandName} ${sub}`,
    request: { ...bare, values, ...readFile },
  };
}

function aboutMessage(message: Message, askerId: string, hosts: readonly string[]): Pick<ChatRequest, 'readMessage' | 'readFile'> {
  const attachment = message.attachments.first();
  const voice = message.flags.has(VOICE_MESSAGE);
  return {
    readMessage: async () => ({ id: message.id, text: message.content, own: message.author.id === askerId }),
    ...(attachment && { readFile: async () => (voice ? voiceMessage(attachment, hosts) : readAttachment(attachment, hosts)) }),
  };
}
