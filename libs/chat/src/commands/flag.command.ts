import { raiseFlag } from '../api/service.js';
import type { ChatCommand } from '../chat/command.js';
import { raisedReply } from '../replies/service.reply.js';
import { notStoredReply } from '../replies/problem.reply.js';

export const flagCommand = {
  name: 'flag',
  description: 'Raise a concern about a person without writing a note',
  options: [
    { name: 'ref', description: 'Local reference, such as AL-07', required: true, charsMax: 20 },
    {
      name: 'urgency',
      description: 'How soon somebody must know',
      required: true,
      choices: [
        { label: 'Act now', value: 'act-now' },
        { label: 'This shift', value: 'this-shift' },
        { label: 'Next working day', value: 'next-working-day' },
      ],
    },
    { name: 'words', description: 'What you saw or heard', required: true, charsMax: 1_000, rest: true },
  ],
  async run({ values }, api) {
    const what = values['words'] ?? '';
    try {
      return raisedReply(await raiseFlag(api, values['ref'] ?? '', values['urgency'] ?? '', what));
    } catch (error) {
      return notStoredReply(error, what, api.person.channel);
    }
  },
} satisfies ChatCommand;
