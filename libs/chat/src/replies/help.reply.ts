import type { ChatCommand, OptionSpec } from '../chat/command.js';
import { heading, list, words, type Reply } from '../chat/reply.js';

/** Every command in one line, made of the definitions themselves so that none is forgotten; what a command has in it is asked for by its name. */
export function helpReply(commands: readonly ChatCommand[]): Reply {
  const lines = commands.map((command) => {
    const within = command.subcommands ? ` (${command.subcommands.map(({ name }) => name).join(', ')})` : '';
    return `/${command.name}${within}: ${command.description}`;
  });
  return {
    blocks: [
      heading('What you can ask here'),
      list(lines),
      words('All of one command: /help rota. You can also just write: you are then asked what to do with your words.'),
      words(
        'Nothing becomes a record until a person confirms it. Chat is not the record and not for emergencies: speak to the nurse in charge.',
      ),
    ],
  };
}

/** One command with everything in it, as it is typed. */
export function commandHelpReply(command: ChatCommand): Reply {
  const parts = (command.subcommands ?? [command]).map((one) => ({
    name: one === command ? command.name : `${command.name} ${one.name}`,
    description: one.description,
    options: one.options,
  }));
  const lines = parts.map(({ name, description, options }) => `${typed(name, options)}: ${description}`);
  const explained = parts.length > 1 ? [] : parts.flatMap(({ options }) => options.map((one) => `${one.name}: ${optionWords(one)}`));
  return {
    blocks: [
      heading(command.description),
      list([...lines, ...explained]),
      ...(command.more ?? []).map(words),
      words('What stands in [brackets] may be left out. A name with a space goes in quotes; an option may be named: day=Friday.'),
    ],
  };
}

function typed(name: string, options: readonly OptionSpec[]): string {
  return [`/${name}`, ...options.map((one) => (one.required ? one.name : `[${one.name}]`))].join(' ');
}

function optionWords({ description, choices }: OptionSpec): string {
  return choices === undefined ? description : `${description}: ${choices.map(({ value }) => value).join(', ')}`;
}
