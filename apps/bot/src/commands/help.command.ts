import { whoIs } from '../api/identity.js';
import type { ChatCommand } from '../chat/command.js';
import { helpReply } from '../replies/help.reply.js';
import { freeTextActions } from './free-text.js';

/** Help about the given commands and about itself. Only for linked workers: others learn how to link, and nothing else. */
export function helpCommand(others: readonly ChatCommand[]): ChatCommand {
  const help: ChatCommand = {
    name: 'help',
    description: 'What you can ask here',
    options: [],
    async run(_request, api) {
      await whoIs(api);
      return helpReply([...others, help]);
    },
    actions: freeTextActions,
  };
  return help;
}
