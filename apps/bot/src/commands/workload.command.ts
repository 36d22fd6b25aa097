import { askWorkload } from '../api/workload.js';
import type { ChatCommand } from '../chat/command.js';
import { workloadReply } from '../replies/workload.reply.js';

export const workloadCommand = {
  name: 'workload',
  description: 'How work is shared: who is overloaded in a team, how nights are shared on a ward',
  options: [{ name: 'question', description: 'Your question', required: true, charsMax: 300, rest: true }],
  async run({ values }, api) {
    return workloadReply(await askWorkload(api, values['question'] ?? ''));
  },
} satisfies ChatCommand;
