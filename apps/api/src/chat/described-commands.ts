import type { ChatCommands } from '@handrail/contracts';
import type { ChatCommand, OptionSpec } from '@handrail/chat';

/** The commands as a reference to read: one entry for each line that can be typed. Files are chosen, not typed, and left out. */
export function describedCommands(commands: readonly ChatCommand[]): ChatCommands {
  return {
    items: commands.flatMap((command) =>
      command.subcommands
        ? command.subcommands.map((sub) => entry(`/${command.name} ${sub.name}`, sub.description, sub.options))
        : [entry(`/${command.name}`, command.description, command.options)],
    ),
  };
}

function entry(line: string, description: string, options: readonly OptionSpec[]): ChatCommands['items'][number] {
  return {
    line,
    description,
    options: options
      .filter(({ kind }) => kind !== 'file')
      .map((option) => ({
        name: option.name,
        description: option.description,
        required: option.required ?? false,
        choices: (option.choices ?? []).map(({ value }) => value),
      })),
  };
}
