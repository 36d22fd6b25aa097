import { redeemLink } from '../api/identity.js';
import type { ChatCommand } from '../chat/command.js';
import { says } from '../chat/reply.js';

export const linkCommand = {
  name: 'link',
  description: 'Link this chat account to you, with a one-time code from Handrail',
  options: [{ name: 'code', description: 'The one-time code', required: true, charsMax: 40 }],
  async run({ values }, api) {
    await redeemLink(api, values['code'] ?? '');
    return says('Linked. From now on you act here as yourself, with your own role. Use /help to see what there is.');
  },
} satisfies ChatCommand;
