import { makeLinkCode, redeemLink } from '../api/identity.js';
import type { ChatCommand } from '../chat/command.js';
import { says } from '../chat/reply.js';
import { linkCodeReply } from '../replies/link.reply.js';

export const linkCommand = {
  name: 'link',
  description: 'Link a chat account to you; in the terminal or the web app, without a code, get one for Discord',
  options: [{ name: 'code', description: 'The one-time code', charsMax: 40 }],
  async run({ values: { code }, person }, api) {
    if (code) {
      await redeemLink(api, code);
      return says('Linked. From now on you act here as yourself, with your own role. Use /help to see what there is.');
    }
    // Only who is signed in as themselves gets a code; a chat account is what the code is for.
    if (person.channel !== 'discord') return linkCodeReply(await makeLinkCode(api), await api.zone());
    return says(
      'Get a one-time code first: in the terminal chat with /link, or in Handrail under "My chat accounts". Then send it here: /link and the code.',
    );
  },
} satisfies ChatCommand;
