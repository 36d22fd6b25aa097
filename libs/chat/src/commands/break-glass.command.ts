import { breakGlass } from '../api/care-plan.js';
import type { ChatCommand } from '../chat/command.js';
import { brokenGlassReply } from '../replies/plan.reply.js';

export const GLASS_REASONS = [
  { label: 'Immediate risk to life or safety', value: 'immediate-risk' },
  { label: 'Covering for somebody without notice', value: 'covering' },
  { label: 'Another urgent reason', value: 'other-urgent' },
] as const;

export const breakGlassCommand = {
  name: 'break-glass',
  description: 'Open a record in an emergency, for an hour. Others are told at once and review it',
  options: [
    { name: 'ref', description: 'Local reference, such as AL-07', required: true, charsMax: 20 },
    {
      name: 'reason',
      description: 'Why now',
      required: true,
      choices: GLASS_REASONS,
    },
    { name: 'words', description: 'The reason in your own words', required: true, charsMax: 500, rest: true },
  ],
  async run({ values }, api) {
    return brokenGlassReply(await breakGlass(api, values['ref'] ?? '', values['reason'] ?? '', values['words'] ?? ''), await api.zone());
  },
} satisfies ChatCommand;
