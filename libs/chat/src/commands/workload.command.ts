import { askWorkload, workloadOf } from '../api/workload.js';
import type { ActorApi } from '../api/client.js';
import type { ChatCommand } from '../chat/command.js';
import { says, type Reply } from '../chat/reply.js';
import { figuresReply, inFull, unitReply, workloadReply } from '../replies/workload.reply.js';

export const workloadCommand = {
  name: 'workload',
  description: 'How work is shared: who is overloaded in a team, how nights are shared on a ward',
  options: [{ name: 'question', description: 'Your question', required: true, charsMax: 300, rest: true }],
  async run({ values }, api) {
    return workloadReply(await askWorkload(api, values['question'] ?? ''));
  },
  actions: {
    'workload.unit': {
      async run({ args: [unit = ''] }, api) {
        return unitReply(await workloadOf(api, unit));
      },
    },
    'workload.measure': {
      async run({ args: [unit = '', measure = ''] }, api) {
        return measured(unit, measure, api, (found) => ({
          blocks: inFull(found),
          buttons: [{ label: 'Everybody’s figures', action: 'workload.people', args: [unit, measure, '0'] }],
        }));
      },
    },
    'workload.people': {
      async run({ args: [unit = '', measure = '', from] }, api) {
        return measured(unit, measure, api, (found) => figuresReply(unit, found, Number(from) || 0));
      },
    },
  },
} satisfies ChatCommand;

async function measured(
  unit: string,
  measure: string,
  api: ActorApi,
  reply: (found: Parameters<typeof inFull>[0]) => Reply,
): Promise<Reply> {
  const found = (await workloadOf(api, unit)).measures.find((one) => one.measure === measure);
  return found === undefined ? says('There are no figures for that any more. Ask with /workload.') : reply(found);
}
