import { ApiProblem } from '../api/problems.js';
import { decide, inboxOf, reviewSubjectOf, type ReviewSubject } from '../api/service.js';
import type { ActorApi } from '../api/client.js';
import type { Handler } from '../chat/command.js';
import { heading, list, quote, says, words, type Block, type Reply } from '../chat/reply.js';
import { TOGETHER_MAX } from '../replies/inbox.reply.js';
import { markOf } from './rota-change.js';

const MARK_CHARS = 12;

/** Flags of one dictation come together: they are read together, and acknowledged together once they were read. */
export const flagActions: Readonly<Record<string, Handler>> = {
  'review.flags': {
    async run(_request, api) {
      return flagsReply(await raisedFlags(api));
    },
  },
  'review.flags-all': {
    async run({ args: [mark] }, api) {
      const flags = await raisedFlags(api);
      // Another flag, or one that changed, has to be read before it is acknowledged.
      if (markOfFlags(flags) !== mark) return flagsReply(flags);
      let done = 0;
      for (const { kind, id, version } of flags) done += await acknowledged(api, { kind, id, seen: String(version) });
      const left = flags.length - done;
      return says(
        `Acknowledged: ${done} of ${flags.length}.`,
        left === 0
          ? 'Say with /review what was done about each, or dismiss it with a reason.'
          : 'The others changed meanwhile: open /review.',
      );
    },
  },
};

async function raisedFlags(api: ActorApi): Promise<readonly ReviewSubject[]> {
  const flags = (await inboxOf(api)).filter(({ kind, due }) => kind === 'flag' && due !== null).slice(0, TOGETHER_MAX);
  const read = await Promise.all(flags.map(({ id }) => reviewSubjectOf(api, 'flag', id)));
  return read.filter(({ may }) => may.includes('acknowledge'));
}

const markOfFlags = (flags: readonly ReviewSubject[]) => markOf(flags.map(({ id, version }) => `${id} ${version}`).join('\n'), MARK_CHARS);

function flagsReply(flags: readonly ReviewSubject[]): Reply {
  if (flags.length === 0) return says('No flag waits to be acknowledged by you.');
  const blocks = flags.flatMap(({ title, quotes, lines }): Block[] => [heading(title), ...quotes.map(quote), list(lines)]);
  return {
    blocks: [...blocks, words('To acknowledge says that you have read it and act on it. What was done is said afterwards, for each.')],
    buttons: [{ label: `Acknowledge all ${flags.length}`, action: 'review.flags-all', args: [markOfFlags(flags)], tone: 'main' }],
  };
}

async function acknowledged(api: ActorApi, flag: { kind: string; id: string; seen: string }): Promise<0 | 1> {
  try {
    await decide(api, flag, 'acknowledge');
    return 1;
  } catch (error) {
    if (error instanceof ApiProblem) return 0;
    throw error;
  }
}
