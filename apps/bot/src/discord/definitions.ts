import type { RESTPostAPIApplicationCommandsJSONBody } from 'discord.js';
import type { ChatCommand, OptionSpec } from '@handrail/chat';

/* Discord's numbers: 1 a slash command or subcommand, 3 a message command or a text option, 11 a file. */
const CHAT_INPUT = 1;
const MESSAGE_COMMAND = 3;
const SUBCOMMAND = 1;
const TEXT = 3;
const FILE = 11;
const DESCRIPTION_CHARS_MAX = 100;
/** Direct messages with the bot, and servers; installed to either. Replies are ephemeral in both. */
const REACH = { contexts: [0, 1], integration_types: [0] };

/**
 * The commands as Discord's bulk registration takes them.
 * @param where commands of one server may not say where they can be used: that is the server
 */
export function definitionsOf(
  commands: readonly ChatCommand[],
  where: 'everywhere' | 'one-server' = 'everywhere',
): RESTPostAPIApplicationCommandsJSONBody[] {
  const reach = where === 'everywhere' ? REACH : {};
  return commands.flatMap((command) => {
    const options = command.subcommands
      ? command.subcommands.map((sub) => ({
          type: SUBCOMMAND,
          name: sub.name,
          description: short(sub.description),
          options: sub.options.map(optionOf),
        }))
      : command.options.map(optionOf);
    const slash = { type: CHAT_INPUT, name: command.name, description: short(command.description), options, ...reach };
    const menu = command.messageMenu ? [{ type: MESSAGE_COMMAND, name: command.messageMenu.label, ...reach }] : [];
    return [slash, ...menu] as RESTPostAPIApplicationCommandsJSONBody[];
  });
}

function optionOf(option: OptionSpec) {
  const { name, description, required = false } = option;
  if (option.kind === 'file') return { type: FILE, name, description: short(description), required };
  const choices = option.choices ? { choices: option.choices.map((c) => ({ name: c.label, value: c.value })) } : {};
  return {
    type: TEXT,
    name,
    description: short(description),
    required,
    ...choices,
    ...(option.charsMax && !option.choices ? { max_length: option.charsMax } : {}),
  };
}

function short(text: string): string {
  return text.length <= DESCRIPTION_CHARS_MAX ? text : `${text.slice(0, DESCRIPTION_CHARS_MAX - 1)}…`;
}

/**
 * Whether what Discord has differs from what we would register. Discord adds ids and defaults of its own, so only what we set is compared.
 * Registering afresh on every start would run into Discord's daily limit.
 */
export function differs(registered: readonly unknown[], wanted: readonly unknown[]): boolean {
  return registered.length !== wanted.length || !wanted.every((want) => registered.some((has) => covers(has, want)));
}

function covers(has: unknown, want: unknown): boolean {
  if (Array.isArray(want))
    return (
      (want.length === 0 && has === undefined) ||
      (Array.isArray(has) && has.length === want.length && want.every((w, i) => covers(has[i], w)))
    );
  if (typeof want !== 'object' || want === null) return has === want || (want === false && has === undefined);
  if (typeof has !== 'object' || has === null) return false;
  return Object.entries(want).every(([key, value]) => covers((has as Record<string, unknown>)[key], value));
}
