import { askPlan } from '../api/care-plan.js';
import type { ChatCommand } from '../chat/command.js';
import { planReply } from '../replies/plan.reply.js';

export const stepsCommand = {
  name: 'steps',
  description: 'Ask a person’s care plan. It answers with the plan’s own words',
  options: [
    { name: 'ref', description: 'Local reference, such as AL-07', required: true, charsMax: 20 },
    { name: 'question', description: 'What you want to know; without it, the steps of today', charsMax: 500, rest: true },
  ],
  async run({ values }, api) {
    return planReply(await askPlan(api, values['question'] ?? "What are today's steps?", values['ref']), await api.zone());
  },
} satisfies ChatCommand;
