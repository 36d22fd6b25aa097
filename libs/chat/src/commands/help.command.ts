import { whoIs } from '../api/identity.js';
import type { ChatCommand } from '../chat/command.js';
import { commandHelpReply, helpReply } from '../replies/help.reply.js';
import { freeTextActions } from './free-text.js';

/** Help about the given commands and about itself. Only for linked workers: others learn how to link, and nothing else. */
export function helpCommand(others: readonly ChatCommand[]): ChatCommand {
  const help: ChatCommand = {
    name: 'help',
    description: 'What you can ask here',
    options: [{ name: 'about', description: 'A command, to see all of it, such as rota', charsMax: 40, rest: true }],
    async run({ values: { about } }, api) {
      await whoIs(api);
      const all = [...others, help];
      const named = about?.trim().replace(/^\//, '').toLowerCase().split(' ')[0];
      const command = named === undefined ? undefined : all.find(({ name }) => name === named);
      return command === undefined ? helpReply(all) : commandHelpReply(command);
    },
  };
  return { ...help, actions: freeTextActions([...others, help]) };
}
