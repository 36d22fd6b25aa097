import type { ChatCommand } from '../chat/command.js';
import { heading, list, words, type Reply } from '../chat/reply.js';

/** Every command in one line each, made of the definitions themselves so that none is forgotten. */
export function helpReply(commands: readonly ChatCommand[]): Reply {
  const lines = commands.flatMap((command) =>
    command.subcommands
      ? command.subcommands.map((sub) => `/${command.name} ${sub.name}: ${sub.description}`)
      : [`/${command.name}: ${command.description}`],
  );
  return {
    blocks: [
      heading('What you can ask here'),
      list(lines),
      words('You can also just write: you are then asked what to do with your words.'),
      words(
        'Nothing becomes a record until a person confirms it. Chat is not the record and not for emergencies: speak to the nurse in charge.',
      ),
    ],
  };
}
