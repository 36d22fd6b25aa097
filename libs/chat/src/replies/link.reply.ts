import type { LinkCode } from '../api/identity.js';
import { heading, says, words, type Reply } from '../chat/reply.js';
import { timeWords } from './when.js';

export function linkCodeReply({ code, expiresAt }: LinkCode, zone: string): Reply {
  if (code === null) return says('That code was shown already and is shown once. Ask again for a new one.');
  return {
    blocks: [
      heading(`Your code: ${code}`),
      words(
        `Send it to Handrail on Discord, as yourself: /link ${code}. It works once, until ${timeWords(expiresAt, zone)}. Give it to nobody.`,
      ),
    ],
  };
}
